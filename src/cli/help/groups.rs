//! The groups in which the help of the program lists its commands.

use crate::cli::help::detail::Detail;
use clap::Command;
use std::fmt::Write as _;

/// Each command is in one group; a test says so.
pub const GROUPS: [(&str, &[&str]); 7] = [
    ("Users", &["user", "lock", "user-type"]),
    ("Providers", &["provider", "license", "case"]),
    ("Access", &["login", "logout", "whoami", "session", "role", "permission", "review"]),
    ("Company", &["company", "practice", "policy"]),
    ("Data", &["export", "apply", "backup", "restore", "migrate"]),
    ("History", &["history"]),
    ("Setup", &["init", "recover", "demo", "explain", "completions", "man"]),
];

/// The program with its commands listed by group.
pub fn listed(program: Command, detail: Detail) -> Command {
    let options = if detail == Detail::Full { "\n\n{all-args}" } else { "" };
    let table = table(&program);
    let template = format!(
        "{{about-with-newline}}\n{{usage-heading}} {{usage}}\n\n{table}{options}{{after-help}}"
    );
    program.mut_subcommands(|command| command.hide(true)).help_template(template)
}

/// A line per command: its group, if it is the first one, its name, and what it does.
fn table(program: &Command) -> String {
    let (header, literal) = (program.get_styles().get_header(), program.get_styles().get_literal());
    let mut table = String::new();
    for (group, names) in GROUPS {
        let mut label = group;
        for name in names {
            let about = program.find_subcommand(name).and_then(Command::get_about);
            let about = about.map(ToString::to_string).unwrap_or_default();
            let _ = writeln!(
                table,
                "{header}{label}{header:#}{:gap$}{literal}{name:<13}{literal:#}{about}",
                "",
                gap = 11 - label.len()
            );
            label = "";
        }
    }
    table.trim_end().to_owned()
}
