//! The manual: a page in section 1 for each command, generated from its arguments, and
//! pages in section 7 on topics that concern many commands.

mod fields;
mod markup;
mod page;
mod sections;
pub mod topics;

use clap::Command;
use std::io;

/// The page of a command or a topic; none if the words name neither. No words name the
/// program.
pub fn page(tree: Command, words: &[String]) -> io::Result<Option<Vec<u8>>> {
    let mut program = tree.disable_help_subcommand(true);
    program.build();
    let found = words.iter().try_fold(&program, |command, word| command.find_subcommand(word));
    match (found, words) {
        (Some(command), _) => page::of_command(command).map(Some),
        (None, [name]) => topics::find(name).map(page::of_topic).transpose(),
        (None, _) => Ok(None),
    }
}

#[cfg(test)]
mod tests;
