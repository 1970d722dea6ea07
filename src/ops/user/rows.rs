//! The users of a file, processed in turn, for `user import` and `apply`.

use super::record::{UserRecord, column_of};
use crate::domain::code::Code;
use crate::domain::refusal::{Place, Refusal};
use crate::ops::batch::ChangeRun;
use crate::ops::context::OpContext;
use crate::ops::decision::{Decision, Repeats, Subject};
use crate::ops::error::{Error, Result};

/// A row of a file of users.
pub struct Entry<'a> {
    /// Counted from 1 as an editor does, if the file has lines.
    pub row: Option<u64>,
    /// The login email as it is written there, for the report.
    pub email: String,
    pub record: std::result::Result<UserRecord, Refusal>,
    /// Where the row has a column, if it has it.
    pub place_of: &'a dyn Fn(&'static str) -> Option<Place>,
}

/// A file of users, read as a stream, as often as it is asked for.
pub trait Entries {
    /// Passes each row on; stops at the first error.
    fn each(&self, take: &mut dyn FnMut(Entry<'_>) -> Result<()>) -> Result<()>;
}

/// Rows that can wait for others at once.
const MOST_WAITING: usize = 10_000;

/// A row that waits for what other rows of the file give up.
struct Waiting {
    place: usize,
    subject: Subject,
    record: UserRecord,
    refusal: Box<Refusal>,
}

/// Decides about the users of a file and processes them. What only the state forbids is
/// tried again after the other rows are processed, so that the order of the rows
/// does not matter.
pub(in crate::ops) fn process_users<'w>(
    (cx, batch): (&OpContext<'w>, &mut ChangeRun<'_>),
    entries: &dyn Entries,
    decide: &dyn Fn(&mut ChangeRun<'_>, &UserRecord) -> Result<Decision>,
) -> Result<Repeats> {
    let mut seen = Repeats::default();
    let mut waiting = Vec::new();
    entries.each(&mut |entry| {
        let subject = Subject { row: entry.row, ..Subject::new(entry.email) };
        let again = seen.repeated(&subject.name, entry.row);
        let decision = match (again, entry.record) {
            (Some(message), _) if !subject.name.is_empty() => Err(twice(&subject, &message).into()),
            (_, Err(refusal)) => Err(refusal.into()),
            (_, Ok(record)) => match decide(batch, &record) {
                Err(Error::Refused(refusal)) if waits(&refusal) && waiting.len() < MOST_WAITING => {
                    let refusal = Box::new(placed(*refusal, entry.place_of));
                    let place = batch.hold();
                    waiting.push(Waiting { place, subject, record, refusal });
                    return Ok(());
                }
                decision => decision,
            },
        };
        let decision = decision.map_err(|error| match error {
            Error::Refused(refusal) => placed(*refusal, entry.place_of).into(),
            other => other,
        });
        batch.process(cx, (&subject, &subject.name), decision)
    })?;
    process_waiting((cx, batch), waiting, decide)?;
    Ok(seen)
}

/// True if another row may give up what this one wants: a provider's link, or
/// the last administrator's place.
fn waits(refusal: &Refusal) -> bool {
    matches!(refusal.code, Code::ProviderLinked | Code::LastAdministrator)
}

/// Tries until no row gets further.
fn process_waiting(
    (cx, batch): (&OpContext<'_>, &mut ChangeRun<'_>),
    mut waiting: Vec<Waiting>,
    decide: &dyn Fn(&mut ChangeRun<'_>, &UserRecord) -> Result<Decision>,
) -> Result<()> {
    loop {
        let before = waiting.len();
        let mut still = Vec::new();
        for one in waiting {
            match decide(batch, &one.record) {
                Err(Error::Refused(refusal)) if waits(&refusal) => still.push(one),
                decision => batch.process_held(cx, (&one.subject, one.place), decision)?,
            }
        }
        waiting = still;
        if waiting.len() == before {
            break;
        }
        // A chain that was walked against its grain is walked with it now.
        waiting.reverse();
    }
    for one in waiting {
        let refused = Err(Error::Refused(one.refusal));
        batch.process_held(cx, (&one.subject, one.place), refused)?;
    }
    Ok(())
}

/// The same email twice is an error here: which of the rows is meant?
fn twice(subject: &Subject, message: &str) -> Refusal {
    Refusal::new(Code::InvalidInput, format!("{:?} was {message}", subject.name))
        .hint("remove one of the rows")
        .in_column("email")
}

/// A refusal with the place of its column.
fn placed(refusal: Refusal, place_of: &dyn Fn(&'static str) -> Option<Place>) -> Refusal {
    let is_found = refusal.place.as_ref().is_some_and(|place| place.cell.is_some());
    let place = if is_found { None } else { column_of(&refusal).and_then(place_of) };
    match place {
        Some(place) => refusal.at(place),
        None => refusal,
    }
}
