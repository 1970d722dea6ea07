//! Options of every command, and what the environment adds to them.

use crate::cli::{
    args::values, complete::offer::Offer, environment::Environment, environment::Terminals,
};
use crate::output::{Format, Screen, Style};
use clap::{Args, ValueEnum};
use std::{ffi::OsString, path::PathBuf};

/// What help calls these options.
pub const HEADING: &str = "Options of every command";

/// When colors are used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Color {
    #[default]
    Auto,
    Always,
    Never,
}

#[derive(Clone, Debug, Args)]
#[command(next_help_heading = HEADING)]
pub struct GlobalArgs {
    /// Use the database at this path, or on this server
    #[arg(long, global = true, value_name = "PATH|URL")]
    pub db: Option<PathBuf>,
    /// Work in this company; needed only if you work in several
    #[arg(long, global = true, value_name = "NAME", value_parser = values::given, add = Offer::COMPANY)]
    pub company: Option<String>,
    /// Write data in this format
    #[arg(short, long, global = true, value_name = "FORMAT", value_parser = values::format())]
    pub output: Option<Format>,
    /// The same as -o json, from habit
    #[arg(long, global = true, hide = true, conflicts_with = "output")]
    pub json: bool,
    /// Show only these columns, in this order
    #[arg(long, global = true, value_name = "A,B", value_delimiter = ',')]
    pub columns: Option<Vec<String>>,
    /// Do not escape CSV cells that a spreadsheet could take for formulas
    #[arg(long, global = true)]
    pub csv_raw: bool,
    /// Begin CSV with a byte order mark, by which spreadsheet programs know UTF-8
    #[arg(long, global = true)]
    pub csv_bom: bool,
    /// Print only data, warnings and errors
    #[arg(short, long, global = true)]
    pub quiet: bool,
    /// Use colors
    #[arg(
        long,
        global = true,
        value_name = "WHEN",
        default_value = "auto",
        hide_default_value = true
    )]
    pub color: Color,
    /// Never prompt
    #[arg(long, global = true)]
    pub no_input: bool,
    /// Read the session token from this file (login writes it there)
    #[arg(long, global = true, value_name = "FILE", value_parser = values::given_path())]
    pub token_file: Option<PathBuf>,
    /// Wait this long for other programs that use the database
    #[arg(long, global = true, value_name = "TIME", value_parser = values::span, default_value = "60s")]
    pub lock_timeout: i64,
}

impl GlobalArgs {
    /// The format that was asked for.
    pub fn format(&self) -> Option<Format> {
        self.output.or(self.json.then_some(Format::Json))
    }

    /// How data and messages are written.
    pub fn style(&self, environment: &Environment, terminals: &Terminals) -> Style {
        Style {
            format: self.format().unwrap_or_default(),
            columns: self.columns.clone(),
            csv_raw: self.csv_raw,
            csv_bom: self.csv_bom,
            to_terminal: terminals.stdout,
            quiet: self.quiet,
            color: colored(self.color, environment, terminals.stderr),
            screen: Screen {
                width: terminals.stdout_width,
                color: colored(self.color, environment, terminals.stdout),
            },
        }
    }
}

/// The convention of `NO_COLOR`, `CLICOLOR` and `CLICOLOR_FORCE`.
fn colored(color: Color, environment: &Environment, is_terminal: bool) -> bool {
    let is_set = |name| environment.text(name).is_some_and(|value| !value.is_empty());
    let is = |name, word: &str| environment.text(name).is_some_and(|value| value == word);
    match color {
        Color::Always => true,
        Color::Never => false,
        Color::Auto if is_set("NO_COLOR") => false,
        Color::Auto if is_set("CLICOLOR_FORCE") && !is("CLICOLOR_FORCE", "0") => true,
        Color::Auto => is_terminal && !is("TERM", "dumb") && !is("CLICOLOR", "0"),
    }
}

/// The style before the command line is understood, so that a usage error has
/// the format that was asked for.
pub fn early_style(args: &[OsString], environment: &Environment, terminals: &Terminals) -> Style {
    let words: Vec<&str> = args.iter().filter_map(|arg| arg.to_str()).collect();
    let after =
        words.windows(2).filter(|pair| matches!(pair[0], "-o" | "--output")).map(|pair| pair[1]);
    let within = words.iter().filter_map(|word| {
        word.strip_prefix("--output=")
            .or_else(|| word.strip_prefix("-o"))
            .map(|rest| rest.trim_start_matches('='))
    });
    let named = after.chain(within).find_map(Format::of_word);
    let named = named.or_else(|| words.contains(&"--json").then_some(Format::Json));
    let format = named.or_else(|| Format::of_word(&environment.text("PRACTICECTL_OUTPUT")?));
    let color = words.windows(2).find(|pair| pair[0] == "--color").map(|pair| pair[1]);
    let color = color.or_else(|| words.iter().find_map(|word| word.strip_prefix("--color=")));
    let color = color.and_then(|word| Color::from_str(word, true).ok()).unwrap_or_default();
    Style {
        format: format.unwrap_or_default(),
        color: colored(color, environment, terminals.stderr),
        // Help goes to standard output, which may not be a terminal.
        screen: Screen {
            width: terminals.stdout_width,
            color: colored(color, environment, terminals.stdout),
        },
        ..Style::default()
    }
}
