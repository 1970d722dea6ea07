//! The topics of the manual, in section 7, and the commands that refer to them.

use super::fields;

/// A page on what concerns many commands.
pub struct Topic {
    /// The last part of the page's name: `practicectl man scripts` prints
    /// practicectl-scripts(7).
    pub name: &'static str,
    pub about: &'static str,
    /// The text, in the markup of `markup`.
    pub text: &'static str,
    /// What follows the text.
    pub generated: fn() -> String,
    /// The commands, by the beginnings of their paths, that the page is about.
    pub commands: &'static [&'static str],
}

/// All topics, in alphabetical order.
pub const TOPICS: [Topic; 6] = [
    Topic {
        name: "audit",
        about: "ask the history, take a change back, and prove that nothing was altered",
        text: include_str!("audit.txt"),
        generated: String::new,
        commands: &["history", "review", "user history"],
    },
    Topic {
        name: "bulk",
        about: "change many users at once, and move data in and out",
        text: include_str!("bulk.txt"),
        generated: String::new,
        commands: &[
            "apply",
            "export",
            "lock",
            "provider deactivate",
            "provider reactivate",
            "user activate",
            "user deactivate",
            "user import",
            "user-type set",
        ],
    },
    Topic {
        name: "output",
        about: "every field of every output, with its type",
        text: include_str!("output.txt"),
        generated: fields::sections,
        commands: &[
            "case",
            "company",
            "explain",
            "export",
            "history",
            "license",
            "lock",
            "permission",
            "policy",
            "practice",
            "provider",
            "review",
            "role",
            "session",
            "user",
            "user-type",
            "whoami",
        ],
    },
    Topic {
        name: "reactivation",
        about: "activate and unlock users, and reactivate providers",
        text: include_str!("reactivation.txt"),
        generated: String::new,
        commands: &[
            "case",
            "license",
            "lock",
            "provider",
            "user activate",
            "user deactivate",
            "user explain",
            "user password",
        ],
    },
    Topic {
        name: "recovery",
        about: "back up, restore and move the database, and get back in",
        text: include_str!("recovery.txt"),
        generated: String::new,
        commands: &["backup", "history verify", "init", "migrate", "recover", "restore"],
    },
    Topic {
        name: "scripts",
        about: "use practicectl in scripts and cron jobs",
        text: include_str!("scripts.txt"),
        generated: String::new,
        commands: &["explain", "login", "session", "user create", "user find", "user password"],
    },
];

/// The topic of a name.
pub fn find(name: &str) -> Option<&'static Topic> {
    TOPICS.iter().find(|topic| topic.name == name)
}

/// True if a path is that of a command, or of a verb of it.
fn is_within(path: &str, command: &str) -> bool {
    path.strip_prefix(command).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
}

/// The topics that a command refers to; the program refers to all.
pub fn about(path: &str) -> impl Iterator<Item = &'static Topic> {
    TOPICS.iter().filter(move |topic| {
        let is_about = |command: &str| is_within(path, command) || is_within(command, path);
        path.is_empty() || topic.commands.iter().any(|command| is_about(command))
    })
}
