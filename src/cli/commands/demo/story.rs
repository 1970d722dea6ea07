//! The story of the demo: both seed documents, told once from the beginning to the
//! end. `story.txt` has a line for each command, and how it is read and ends.

use crate::domain::time::Timestamp;

/// 2026-01-05T09:00:00Z, a Monday.
pub const BEGIN: Timestamp = Timestamp::from_millis(1_767_603_600_000);

const STORY: &str = include_str!("story.txt");

/// What a command of the story reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepInput {
    None,
    Line(&'static str),
    /// What the command before wrote to standard output.
    Previous,
}

/// A command of the story.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    pub line: &'static str,
    pub input: StepInput,
    /// How often it runs; shown once.
    pub times: u8,
    /// Days after the beginning.
    pub day: i64,
    /// The exit status that it ends with.
    pub exit: u8,
}

impl Step {
    /// The arguments, with the name of the program.
    pub fn args(&self) -> Vec<String> {
        shlex::split(&format!("practicectl {}", self.line)).unwrap_or_default()
    }
}

/// A line of the story.
#[derive(Clone, Copy, Debug)]
pub enum Part {
    Chapter(&'static str),
    Say(&'static str),
    Run(Step),
}

/// The story in order.
pub fn parts() -> Vec<Part> {
    let mut parts = Vec::new();
    let mut day = 0;
    for line in STORY.lines().filter(|line| !line.is_empty()) {
        let (sign, rest) = line.split_once(' ').unwrap_or((line, ""));
        match (sign, parts.last_mut()) {
            ("==", _) => parts.push(Part::Chapter(rest)),
            ("#", _) => parts.push(Part::Say(rest)),
            ("day", _) => day = rest.parse().unwrap_or(day),
            ("<", Some(Part::Run(step))) => step.input = StepInput::Line(rest),
            ("exit", Some(Part::Run(step))) => step.exit = rest.parse().unwrap_or(step.exit),
            _ => parts.push(Part::Run(step(sign, rest, day))),
        }
    }
    parts
}

/// A command: `$` runs it, `|` gives it the output of the one before, and a number
/// repeats it.
fn step(sign: &str, line: &'static str, day: i64) -> Step {
    let input = if sign == "|" { StepInput::Previous } else { StepInput::None };
    Step { line, input, times: sign.parse().unwrap_or(1), day, exit: 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_story_is_read_as_it_is_meant() {
        let steps: Vec<Step> = parts()
            .into_iter()
            .filter_map(|part| if let Part::Run(step) = part { Some(step) } else { None })
            .collect();
        assert_eq!(steps.len(), STORY.lines().filter(|line| is_command(line)).count());
        assert!(steps.iter().all(|step| step.args().len() > 1));
        assert_eq!(steps.iter().filter(|step| step.input == StepInput::Previous).count(), 1);
        assert_eq!(steps.iter().map(|step| step.day).max(), Some(30));
        assert_eq!(steps.iter().filter(|step| step.exit != 0).count(), 6);
        assert_eq!(steps.iter().map(|step| step.times).max(), Some(5));
    }

    fn is_command(line: &str) -> bool {
        line.starts_with(['$', '|']) || line.starts_with(|sign: char| sign.is_ascii_digit())
    }
}
