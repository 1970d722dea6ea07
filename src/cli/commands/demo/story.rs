//! The commands of the demo: both seed documents, told once from the beginning
//! to the end.

use crate::domain::time::Timestamp;

/// What a command of the story reads.
#[derive(Clone, Copy)]
pub enum Typed {
    None,
    /// These lines.
    Lines(&'static str),
    /// What the command before wrote to standard output.
    Previous,
}

/// A command of the story.
pub struct Step {
    pub say: &'static str,
    pub args: &'static [&'static str],
    pub input: Typed,
    /// Days after the beginning.
    pub day: i64,
    /// The exit status that it ends with.
    pub exit: u8,
}

/// 2026-01-05T09:00:00Z, a Monday.
pub const BEGIN: Timestamp = Timestamp::from_millis(1_767_603_600_000);

const PASSWORD: &str = "quiet harbor lantern 47\n";
const KIMS: &str = "copper meadow bicycle 81\n";
const WRONG: &str = "not the right password\n";

const fn step(say: &'static str, args: &'static [&'static str]) -> Step {
    Step { say, args, input: Typed::None, day: 0, exit: 0 }
}

impl Step {
    const fn reads(mut self, input: Typed) -> Self {
        self.input = input;
        self
    }

    const fn on_day(mut self, day: i64) -> Self {
        self.day = day;
        self
    }

    const fn exits(mut self, exit: u8) -> Self {
        self.exit = exit;
        self
    }
}

const LOGIN_KIM: &[&str] = &["login", "kim@sunrise.example", "--password-stdin", "--print-token"];

/// The story.
pub const STORY: &[Step] = &[
    step(
        "A company with two practices; its administrator is signed in",
        &[
            "init",
            "--fixture",
            "--company",
            "Sunrise Medical",
            "--practice",
            "Main Street,North",
            "--admin-email",
            "ada@sunrise.example",
            "--admin-name",
            "Ada Admin",
            "--password-stdin",
        ],
    )
    .reads(Typed::Lines(PASSWORD)),
    step(
        "A session that lasts for the whole story",
        &["login", "ada@sunrise.example", "--password-stdin", "--ttl", "90d"],
    )
    .reads(Typed::Lines(PASSWORD)),
    step(
        "Create users: one space in the name, permissions from a role",
        &["user", "create", "kim@sunrise.example", "--name", "Kim  Biller"],
    )
    .exits(6),
    step(
        "",
        &[
            "user",
            "create",
            "kim@sunrise.example",
            "--name",
            "Kim Biller",
            "--practice",
            "Main Street",
            "--role",
            "Biller",
            "--password-stdin",
        ],
    )
    .reads(Typed::Lines(KIMS)),
    step(
        "",
        &[
            "user",
            "create",
            "sam@sunrise.example",
            "--name",
            "Sam Scheduler",
            "--practice",
            "North",
            "--role",
            "Scheduler",
            "--phone",
            "(201) 555-0123",
        ],
    ),
    step(
        "A provider with licensed products, and the user who is the provider",
        &[
            "provider",
            "create",
            "--name",
            "Grace Healer",
            "--npi",
            "1234567893",
            "--license-type",
            "physician",
            "--product",
            "billing,clinical",
            "--practice",
            "North",
            "--accept-terms",
        ],
    ),
    step(
        "",
        &[
            "user",
            "create",
            "grace@sunrise.example",
            "--name",
            "Grace Healer",
            "--practice",
            "North",
            "--role",
            "Provider",
            "--provider",
            "1234567893",
        ],
    ),
    step("Find users by any part of the name or the login email", &["user", "find", "er"]),
    step(
        "A user type steers the day's tasks",
        &["user-type", "set", "business-office", "kim@sunrise.example"],
    ),
    step("Users are never deleted, but deactivated", &["user", "delete", "kim@sunrise.example"])
        .exits(4),
    step(
        "",
        &[
            "user",
            "deactivate",
            "kim@sunrise.example",
            "sam@sunrise.example",
            "--clear",
            "--reason",
            "left the practice",
        ],
    ),
    step("Bring everybody back through a pipe", &["user", "find", "--inactive", "-o", "jsonl"]),
    step("", &["user", "activate", "--from", "-"]).reads(Typed::Previous),
    step(
        "",
        &[
            "user",
            "edit",
            "kim@sunrise.example",
            "--practice",
            "Main Street",
            "--grant",
            "claims.submit",
        ],
    ),
    step("Five wrong passwords lock a user", LOGIN_KIM).reads(Typed::Lines(WRONG)).exits(5),
    step("", LOGIN_KIM).reads(Typed::Lines(WRONG)).exits(5),
    step("", LOGIN_KIM).reads(Typed::Lines(WRONG)).exits(5),
    step("", LOGIN_KIM).reads(Typed::Lines(WRONG)).exits(5),
    step("", LOGIN_KIM).reads(Typed::Lines(WRONG)).exits(5),
    step("What keeps a user out, and what fixes it", &["user", "explain", "kim@sunrise.example"]),
    step("The owner of the right password is told who can help", LOGIN_KIM)
        .reads(Typed::Lines(KIMS))
        .exits(5),
    step("", &["lock", "list"]),
    step("", &["lock", "unlock", "kim@sunrise.example", "--phone", "(201) 555-0145"]),
    step("A provider leaves: the products end at once", &["provider", "deactivate", "1234567893"]),
    step("", &["lock", "add", "grace@sunrise.example", "--note", "away"]),
    step(
        "Twelve days later: providers are not unlocked like others",
        &["lock", "unlock", "grace@sunrise.example"],
    )
    .on_day(12)
    .exits(4),
    step(
        "Billing cannot be added within 30 days",
        &[
            "provider",
            "reactivate",
            "grace@sunrise.example",
            "--product",
            "billing,clinical",
            "--accept-terms",
        ],
    )
    .on_day(12)
    .exits(4),
    step(
        "With a case for Billing the rest goes ahead",
        &[
            "provider",
            "reactivate",
            "grace@sunrise.example",
            "--product",
            "billing,clinical",
            "--open-case",
            "--accept-terms",
        ],
    )
    .on_day(12),
    step("", &["case", "list"]).on_day(12),
    step(
        "After 30 days Billing can be added",
        &[
            "provider",
            "reactivate",
            "grace@sunrise.example",
            "--product",
            "billing",
            "--accept-terms",
        ],
    )
    .on_day(30),
    step("", &["provider", "show", "grace@sunrise.example"]).on_day(30),
    step("All of it is in the history", &["user", "history", "grace@sunrise.example"]).on_day(30),
    step("", &["history", "verify"]).on_day(30),
];
