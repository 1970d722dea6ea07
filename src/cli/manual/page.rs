//! One page of the manual.

use super::{markup, sections, topics::Topic};
use crate::cli::{help, help::Detail};
use clap::{Arg, Command, builder::PossibleValue};
use clap_mangen::{Man, roff::Inline, roff::Roff, roff::bold, roff::italic, roff::roman};
use std::io;

/// The page of a command.
pub fn of_command(command: &Command) -> io::Result<Vec<u8>> {
    let shown = help::shown(command, Detail::Full);
    let mut roff = Roff::new();
    title(&mut roff, &sections::page_name(command), "1");
    name(&mut roff, &sections::page_name(command), &about(command));
    roff.control("SH", ["SYNOPSIS"]).text(synopsis(&shown));
    description(&mut roff, &about(&shown));
    sections::commands(&mut roff, command);
    let mut rest = Roff::new();
    sections::ending(&mut rest, &shown);
    let mut page = roff.render();
    page.push_str(&options(shown)?);
    page.push_str(&without_preamble(&rest.render()));
    Ok(page.into_bytes())
}

/// The page of a topic.
pub fn of_topic(topic: &Topic) -> io::Result<Vec<u8>> {
    let mut roff = Roff::new();
    let page = format!("practicectl-{}", topic.name);
    title(&mut roff, &page, "7");
    name(&mut roff, &page, topic.about);
    let text = topic.text.to_owned() + &(topic.generated)();
    roff.extend([markup::to_roff(&text)]);
    let mut page = Vec::new();
    roff.to_writer(&mut page)?;
    Ok(page)
}

fn about(command: &Command) -> String {
    command.get_about().map(ToString::to_string).unwrap_or_default()
}

fn title(roff: &mut Roff, name: &str, section: &str) {
    let version = concat!("practicectl ", env!("CARGO_PKG_VERSION"));
    // No date: the same program prints the same page.
    roff.control("TH", [name, section, "\"\"", version, "practicectl manual"]);
    // Commands are not hyphenated, and lines are not filled with blanks.
    roff.control("nh", []).control("ad", ["l"]);
}

fn name(roff: &mut Roff, name: &str, about: &str) {
    roff.control("SH", ["NAME"]).text([roman(format!("{name} - {about}"))]);
}

/// The usage: words that are typed are bold, words that are replaced are italic.
fn synopsis(command: &Command) -> Vec<Inline> {
    let ends = [' ', '|', '[', ']', '<', '>'];
    let typed = help::name(command);
    let usage = help::usage(command);
    let rest = usage.strip_prefix(typed).unwrap_or_default();
    let words = rest.split_inclusive(ends).flat_map(|word| {
        let (word, end) = word.split_at(word.trim_end_matches(ends).len());
        let styled = match word {
            "" => None,
            option if option.starts_with("--") => Some(bold(option)),
            name => Some(italic(name)),
        };
        styled.into_iter().chain([roman(end)])
    });
    std::iter::once(bold(typed)).chain(words).collect()
}

/// The help of a command in sentences.
fn description(roff: &mut Roff, about: &str) {
    let (first, rest) = about.split_once("\n\n").unwrap_or((about, ""));
    roff.control("SH", ["DESCRIPTION"]).text([roman(format!("{first}."))]);
    for paragraph in rest.split("\n\n").filter(|paragraph| !paragraph.is_empty()) {
        roff.control("PP", []).text([roman(paragraph.replace('\n', " "))]);
    }
}

/// The arguments under the headings of the help.
fn options(shown: Command) -> io::Result<String> {
    let mut section = Vec::new();
    Man::new(shown.mut_args(in_manual)).render_options_section(&mut section)?;
    let section = String::from_utf8(section).map_err(io::Error::other)?;
    Ok(without_preamble(&section))
}

/// An argument with a heading, and with its possible values in its text.
fn in_manual(arg: Arg) -> Arg {
    let arg = match (arg.get_help_heading(), arg.is_positional()) {
        (None, true) => arg.help_heading("Arguments"),
        (None, false) => arg.help_heading("Options"),
        (Some(_), _) => arg,
    };
    let name = help::in_words(&arg.to_string());
    let arg = if arg.is_positional() { arg.value_name(name) } else { arg };
    let text = arg.get_help().map(ToString::to_string).unwrap_or_default();
    let values = values(&arg);
    arg.help(format!("{text}{values}")).long_help(None).hide_possible_values(true)
}

/// The possible values of an argument in a sentence, with what each means.
fn values(arg: &Arg) -> String {
    let values = arg.get_possible_values();
    if values.is_empty() || arg.is_hide_possible_values_set() || !arg.get_action().takes_values() {
        return String::new();
    }
    let meaning = |value: &PossibleValue| match value.get_help() {
        Some(meaning) => format!("{} ({meaning})", value.get_name()),
        None => value.get_name().to_owned(),
    };
    format!(". One of {}", values.iter().map(meaning).collect::<Vec<_>>().join(", "))
}

/// Each part that is rendered begins with the same definitions; a page needs them once.
fn without_preamble(part: &str) -> String {
    part.strip_prefix(&Roff::new().render()).unwrap_or(part).to_owned()
}
