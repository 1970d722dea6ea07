//! What became of a subject, in one sentence.

use crate::domain::{change::Kind, report::Outcome, report::Report, report::ReportRow};

/// A deed of an operation: what was done to a subject, and what would be done.
struct Deed {
    action: &'static str,
    done: &'static str,
    plain: &'static str,
}

const fn deed(action: &'static str, done: &'static str, plain: &'static str) -> Deed {
    Deed { action, done, plain }
}

/// The operations whose verb is not simply "change".
const DEEDS: [Deed; 27] = [
    deed("apply", "Applied", "apply"),
    deed("case.note", "Added a note to", "add a note to"),
    deed("case.resolve", "Resolved", "resolve"),
    deed("company.create", "Created", "create"),
    deed("history.revert", "Restored", "restore"),
    deed("lock.add", "Locked", "lock"),
    deed("lock.unlock", "Unlocked", "unlock"),
    deed("policy.set", "Changed the", "change the"),
    deed("practice.activate", "Activated", "activate"),
    deed("practice.create", "Created", "create"),
    deed("practice.deactivate", "Deactivated", "deactivate"),
    deed("practice.rename", "Renamed", "rename"),
    deed("provider.create", "Created", "create"),
    deed("provider.deactivate", "Deactivated", "deactivate"),
    deed("provider.edit", "Edited", "edit"),
    deed("provider.reactivate", "Reactivated", "reactivate"),
    deed("role.create", "Created", "create"),
    deed("role.delete", "Deleted", "delete"),
    deed("role.edit", "Edited", "edit"),
    deed("session.end", "Ended", "end"),
    deed("user-type.set", "Set the type of", "set the type of"),
    deed("user.activate", "Activated", "activate"),
    deed("user.create", "Created", "create"),
    deed("user.deactivate", "Deactivated", "deactivate"),
    deed("user.edit", "Edited", "edit"),
    deed("user.import", "Imported", "import"),
    deed("user.password", "Set the password of", "set the password of"),
];

/// The sentence about a row of a report.
pub fn sentence(report: &Report, row: &ReportRow) -> String {
    let subject = subject(row);
    let message = row.message.as_deref().unwrap_or("nothing to change");
    match row.result {
        Outcome::Changed => deed_sentence(report, row, &subject),
        Outcome::Unchanged => format!("Nothing to change for {subject}: {message}."),
        Outcome::Skipped => format!("Skipped {subject}: {message}."),
        Outcome::Failed => format!("Failed for {subject}: {message}."),
    }
}

/// Fields of which one changes if a provider or its user comes back.
const COMES_BACK: [&str; 5] = ["status", "products", "locked", "user_status", "user_locked"];

/// True if the operation did what its verb says; a reactivation may only open a
/// case, or edit.
fn did_its_deed(report: &Report, row: &ReportRow) -> bool {
    report.action != "provider.reactivate"
        || COMES_BACK.iter().any(|name| row.after.value(name).is_some())
}

fn deed_sentence(report: &Report, row: &ReportRow, subject: &str) -> String {
    let is_its = |deed: &&Deed| deed.action == report.action && did_its_deed(report, row);
    let deed = DEEDS.iter().find(is_its);
    let (done, plain) = deed.map_or(("Changed", "change"), |deed| (deed.done, deed.plain));
    match (report.dry_run, report.change_set) {
        (true, _) => format!("Would {plain} {subject}."),
        (false, Some(set)) => format!("{done} {subject} (change set {set})."),
        (false, None) => format!("{done} {subject}."),
    }
}

/// The subject with its kind; names are quoted.
fn subject(row: &ReportRow) -> String {
    let (kind, name) = (row.kind.word(), row.subject.as_str());
    match row.kind {
        Kind::Policy => "security policy".to_owned(),
        Kind::Company | Kind::Practice | Kind::Role => format!("{kind} {name:?}"),
        Kind::User | Kind::Provider | Kind::License | Kind::Case | Kind::Session => {
            format!("{kind} {name}")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(action: &'static str, kind: Kind, subject: &str, dry_run: bool) -> String {
        let mut report = Report::begin(action, dry_run);
        report.change_set = (!dry_run).then_some(7);
        sentence(&report, &ReportRow::plain(kind, subject, Outcome::Changed, None))
    }

    #[test]
    fn a_sentence_names_the_deed_the_subject_and_the_change_set() {
        let real = said("user.create", Kind::User, "kim@x.org", false);
        assert_eq!(real, "Created user kim@x.org (change set 7).");
        let dry = said("practice.rename", Kind::Practice, "East Side", true);
        assert_eq!(dry, "Would rename practice \"East Side\".");
        let policy = said("policy.set", Kind::Policy, "Sunrise", false);
        assert_eq!(policy, "Changed the security policy (change set 7).");
        assert_eq!(said("no.such", Kind::Case, "3", true), "Would change case 3.");
        let only_a_case = said("provider.reactivate", Kind::Provider, "1234567893", false);
        assert_eq!(only_a_case, "Changed provider 1234567893 (change set 7).");
    }

    #[test]
    fn what_did_not_change_says_why() {
        let row = ReportRow {
            message: Some("already active".to_owned()),
            ..ReportRow::plain(Kind::User, "kim@x.org", Outcome::Unchanged, None)
        };
        let said = sentence(&Report::begin("user.activate", false), &row);
        assert_eq!(said, "Nothing to change for user kim@x.org: already active.");
    }
}
