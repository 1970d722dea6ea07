//! `practicectl demo`: the story of the seeds by the real commands, on a
//! temporary database.

mod story;

use crate::cli::{
    context::Context, environment::Environment, environment::Invocation, environment::Terminals,
    error::Error, error::Result,
};
use crate::domain::{code::Code, code::Exit, refusal::Refusal, time::DAY, time::Timestamp};
use clap::Args;
use std::{ffi::OsString, path::Path};
use story::{Part, Step, StepInput};

/// Run the whole story on a temporary database
///
/// Shows each command with its output. Your own data is not touched.
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
    for part in story::parts() {
        match part {
            Part::Chapter(title) => ctx.output.chapter(title)?,
            Part::Say(text) => writeln!(ctx.output.out, "\n# {text}")?,
            Part::Run(step) => previous = run_step(ctx, home.path(), &step, &previous)?,
        }
    }
    ctx.output.out.write_all(FAREWELL.as_bytes())?;
    Ok(Exit::Done)
}

/// Runs a command and shows it with what it wrote; returns its standard output.
fn run_step(ctx: &mut Context<'_>, home: &Path, step: &Step, previous: &[u8]) -> Result<Vec<u8>> {
    let before = match step.input {
        StepInput::None => String::new(),
        StepInput::Line(line) => format!("echo '{line}' | "),
        StepInput::Previous => "… | ".to_owned(),
    };
    let after = if step.times > 1 { format!("    # {} times", step.times) } else { String::new() };
    writeln!(ctx.output.out, "$ {before}practicectl {}{after}", step.line)?;
    let mut told = perform(ctx, home, step, previous);
    for _ in 1..step.times {
        told = perform(ctx, home, step, previous);
    }
    ctx.output.out.write_all(&told.out)?;
    ctx.output.out.write_all(&told.err)?;
    if told.exit as u8 != step.exit {
        return Err(unexpected(step, told.exit).into());
    }
    if step.exit != 0 {
        writeln!(ctx.output.out, "[exit {}]", step.exit)?;
    }
    Ok(told.out)
}

fn unexpected(step: &Step, exit: Exit) -> Refusal {
    let message = format!("the demo expected exit {} and saw {}", step.exit, exit as u8);
    Refusal::new(Code::Failure, message)
}

/// Runs a command of the story as `main` runs one, on the demo's own day.
fn perform(ctx: &Context<'_>, home: &Path, step: &Step, previous: &[u8]) -> Told {
    let now = Timestamp::from_millis(story::BEGIN.millis() + step.day * DAY);
    let line;
    let mut stdin = match step.input {
        StepInput::None => &[],
        StepInput::Line(text) => {
            line = format!("{text}\n");
            line.as_bytes()
        }
        StepInput::Previous => previous,
    };
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let exit = (ctx.program.run)(Invocation {
        args: step.args().into_iter().map(OsString::from).collect(),
        environment: environment(home, now),
        terminals: Terminals { stdout_width: ctx.terminals.stdout_width, ..Terminals::default() },
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
