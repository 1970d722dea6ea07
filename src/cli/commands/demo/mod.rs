//! `practicectl demo`: the story of the seeds by the real commands, on a
//! temporary database.

mod story;

use crate::cli::{
    context::Context, environment::Environment, environment::Invocation, environment::Terminals,
    error::Error, error::Result,
};
use crate::domain::{code::Exit, text::shell_word, time::DAY, time::Timestamp};
use clap::Args;
use std::{ffi::OsString, path::Path};
use story::{STORY, Step, Typed};

/// Run the whole story on a temporary database
///
/// Shows each command with its output and exit status. Your own data is not
/// touched.
#[derive(Debug, Args)]
#[command(after_help = "\
practicectl demo
practicectl demo | less")]
pub struct DemoArgs {}

const FAREWELL: &str = "
That was the whole story. To start for real:

  practicectl init --company 'Your Company' --practice 'Your Practice' \\
      --admin-email you@example.com --admin-name 'Your Name'
  practicectl user create kim@example.com --name 'Kim Example'
  practicectl --help
";

/// What a command of the story wrote.
struct Told {
    exit: Exit,
    out: Vec<u8>,
    err: Vec<u8>,
}

pub fn run(ctx: &mut Context<'_>) -> Result<Exit> {
    let home = tempfile::tempdir()
        .map_err(|source| Error::File { path: "a temporary directory".into(), source })?;
    let mut previous = Vec::new();
    for step in STORY {
        show_command(ctx, step)?;
        let told = perform(ctx, home.path(), step, &previous);
        ctx.output.out.write_all(&told.out)?;
        ctx.output.out.write_all(&told.err)?;
        writeln!(ctx.output.out, "[exit {}]", told.exit as u8)?;
        if told.exit as u8 != step.exit {
            return Err(unexpected(step, told.exit).into());
        }
        previous = told.out;
    }
    ctx.output.out.write_all(FAREWELL.as_bytes())?;
    Ok(Exit::Done)
}

fn unexpected(step: &Step, exit: Exit) -> crate::domain::refusal::Refusal {
    let message = format!("the demo expected exit {} and saw {}", step.exit, exit as u8);
    crate::domain::refusal::Refusal::new(crate::domain::code::Code::Failure, message)
}

fn show_command(ctx: &mut Context<'_>, step: &Step) -> Result<()> {
    let out = &mut ctx.output.out;
    if !step.say.is_empty() {
        writeln!(out, "\n# {}", step.say)?;
    }
    let words: Vec<String> = step.args.iter().map(|word| shell_word(word)).collect();
    let before = match step.input {
        Typed::None => String::new(),
        Typed::Lines(lines) => format!("printf '{}' | ", lines.replace('\n', "\\n")),
        Typed::Previous => "… | ".to_owned(),
    };
    writeln!(out, "$ {before}practicectl {}", words.join(" "))?;
    Ok(())
}

/// Runs a command of the story as `main` runs one, on the demo's own day.
fn perform(ctx: &Context<'_>, home: &Path, step: &Step, previous: &[u8]) -> Told {
    let now = Timestamp::from_millis(story::BEGIN.millis() + step.day * DAY);
    let words = std::iter::once("practicectl").chain(step.args.iter().copied());
    let mut stdin = match step.input {
        Typed::None => &[],
        Typed::Lines(lines) => lines.as_bytes(),
        Typed::Previous => previous,
    };
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let exit = (ctx.program.run)(Invocation {
        args: words.map(OsString::from).collect(),
        environment: environment(home, now),
        terminals: Terminals::default(),
        stdin: &mut stdin,
        stdout: &mut out,
        stderr: &mut err,
        clock: ctx.clock,
    });
    Told { exit, out, err }
}

fn environment(home: &Path, now: Timestamp) -> Environment {
    Environment::new([
        (OsString::from("HOME"), home.as_os_str().to_owned()),
        (OsString::from("PRACTICECTL_NOW"), OsString::from(now.to_string())),
    ])
}
