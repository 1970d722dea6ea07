//! The users of a file, processed in turn, for `user import` and `apply`.

use crate::domain::{
    code::Code, refusal::Refusal, subject::Subject, user::patch::Locate, user::patch::UserRow,
};
use crate::ops::{
    change::decision::Decision, change::repeats::Repeats, change::run::ChangeRun,
    context::OpContext, error::Error, error::Result, user::renames::process_rings,
    user::waiting::Decide, user::waiting::WaitingRow, user::waiting::waits,
};

/// A file of users, read as a stream, as often as it is asked for.
pub trait Rows {
    /// Passes each row on; stops at the first error.
    fn each<'s>(&'s self, take: &mut dyn FnMut(UserRow<'s>) -> Result<()>) -> Result<()>;
}

/// Rows whose login emails are looked up together.
const CHUNK: usize = 500;

/// Rows that can wait for others at once.
const MOST_WAITING: usize = 10_000;

/// Decides about the users of a file and processes them. What only the state forbids is
/// tried again after the other rows are processed, so that the order of the rows
/// does not matter.
pub fn process_users(
    cx: &OpContext<'_>,
    run: &mut ChangeRun<'_>,
    entries: &dyn Rows,
    decide: &Decide<'_>,
) -> Result<Repeats> {
    let mut rows = UserRows::of(decide);
    let mut chunk = Vec::with_capacity(CHUNK);
    let read = entries.each(&mut |row| {
        chunk.push(row);
        if chunk.len() < CHUNK {
            return Ok(());
        }
        rows.process_chunk(cx, run, std::mem::replace(&mut chunk, Vec::with_capacity(CHUNK)))
    });
    // What comes before the place that cannot be read is refused or not all the same.
    rows.process_chunk(cx, run, chunk)?;
    read?;
    process_waiting(cx, run, rows.waiting, decide)?;
    Ok(rows.seen)
}

/// The rows of a file so far.
struct UserRows<'d> {
    decide: &'d Decide<'d>,
    seen: Repeats,
    gained: Repeats,
    waiting: Vec<WaitingRow>,
}

impl<'d> UserRows<'d> {
    fn of(decide: &'d Decide<'d>) -> Self {
        Self { decide, seen: Repeats::default(), gained: Repeats::default(), waiting: Vec::new() }
    }

    fn process_chunk(
        &mut self,
        cx: &OpContext<'_>,
        run: &mut ChangeRun<'_>,
        chunk: Vec<UserRow<'_>>,
    ) -> Result<()> {
        cx.look_ahead(chunk.iter().map(|row| &*row.email))?;
        chunk.into_iter().try_for_each(|row| self.process(cx, run, row))
    }

    fn process(
        &mut self,
        cx: &OpContext<'_>,
        run: &mut ChangeRun<'_>,
        entry: UserRow<'_>,
    ) -> Result<()> {
        let subject = Subject { row: entry.row, ..Subject::new(entry.email) };
        let again = self.seen.repeated(&subject.name, entry.row);
        let decision = match (again, entry.patch) {
            (Some(message), _) if !subject.name.is_empty() => Err(twice(&subject, &message).into()),
            (_, Err(refusal)) => Err(refusal.into()),
            _ if self.gained.holds(&subject.name) => Err(moved_to(&subject).into()),
            (_, Ok(patch)) => match (self.decide)(run, &patch) {
                Ok(decision @ Decision::Apply(_)) => {
                    let new = patch.new_email.as_ref();
                    new.and_then(|email| self.gained.repeated(email.text(), entry.row));
                    Ok(decision)
                }
                Err(Error::Refused(refusal)) if waits(&refusal) && self.may_wait() => {
                    let refusal = Box::new(placed(*refusal, &entry.locate));
                    let place = run.hold()?;
                    self.waiting.push(WaitingRow { subject, place, patch, refusal });
                    return Ok(());
                }
                decision => decision,
            },
        };
        let decision = decision.map_err(|error| match error {
            Error::Refused(refusal) => placed(*refusal, &entry.locate).into(),
            other => other,
        });
        run.process(cx, &subject, decision)
    }

    const fn may_wait(&self) -> bool {
        self.waiting.len() < MOST_WAITING
    }
}

/// Tries until no row gets further.
fn process_waiting(
    cx: &OpContext<'_>,
    run: &mut ChangeRun<'_>,
    mut waiting: Vec<WaitingRow>,
    decide: &Decide<'_>,
) -> Result<()> {
    loop {
        let before = waiting.len();
        let mut still = Vec::new();
        for one in waiting {
            match decide(run, &one.patch) {
                Err(Error::Refused(refusal)) if waits(&refusal) => still.push(one),
                decision => run.process_at(cx, (one.place, &one.subject), decision)?,
            }
        }
        waiting = still;
        if waiting.len() == before {
            break;
        }
        // A chain that was walked against its grain is walked with it now.
        waiting.reverse();
    }
    for one in process_rings(cx, run, waiting, decide)? {
        let refused = Err(Error::Refused(one.refusal));
        run.process_at(cx, (one.place, &one.subject), refused)?;
    }
    Ok(())
}

/// The same email twice is an error here: which of the rows is meant?
fn twice(subject: &Subject, message: &str) -> Refusal {
    Refusal::new(Code::InvalidInput, format!("{:?} was {message}", subject.name))
        .hint("remove one of the rows")
        .in_column("email")
}

/// A login email that an earlier row gave to somebody else: who is meant?
fn moved_to(subject: &Subject) -> Refusal {
    let message = format!("{:?} is the new login email of another row", subject.name);
    Refusal::new(Code::InvalidInput, message)
        .hint("say all that changes in one row, or in a second file")
        .in_column("email")
}

/// A refusal with the place of its column, and how to do without the column.
fn placed(refusal: Refusal, locate: &Locate<'_>) -> Refusal {
    let Some(place) = column_of(&refusal).and_then(locate) else {
        return refusal;
    };
    let refusal = match place.skip {
        Some(skip) if is_of_closed_list(&refusal) => skippable(refusal, &skip),
        _ => refusal,
    };
    let is_found = refusal.location.as_ref().is_some_and(|place| place.is_exact());
    if is_found { refusal } else { refusal.at(place.location) }
}

/// True if the value is of a list that another system has, too, with other values.
fn is_of_closed_list(refusal: &Refusal) -> bool {
    const CLOSED: [&str; 4] = ["permissions", "permission_set", "user_type", "status"];
    match refusal.code {
        Code::RoleNotFound | Code::PracticeNotFound => true,
        Code::InvalidInput => refusal.column.is_some_and(|column| CLOSED.contains(&column)),
        _ => false,
    }
}

/// A refusal of a value that another system may mean, unless a slip is likely.
fn skippable(refusal: Refusal, skip: &str) -> Refusal {
    let hint = refusal.hint.clone().unwrap_or_default();
    if hint.contains("did you mean") {
        return refusal;
    }
    let is_status = refusal.column == Some("status");
    let effect = if is_status { ", and then new users are active" } else { "" };
    refusal.hint(format!("{hint}; {skip} skips the column{effect}"))
}

/// The column that a refusal of a row is about.
pub fn column_of(refusal: &Refusal) -> Option<&'static str> {
    refusal.column.or(match refusal.code {
        Code::InvalidEmail | Code::UserExists | Code::EmailUnavailable => Some("email"),
        Code::InvalidName => Some("name"),
        Code::InvalidPhone => Some("phone"),
        Code::PracticeNotFound | Code::PracticeInactive => Some("practices"),
        Code::RoleNotFound => Some("role"),
        Code::ProviderNotFound | Code::ProviderLinked | Code::InvalidNpi => Some("provider_npi"),
        Code::LastAdministrator => Some("permission_set"),
        _ => None,
    })
}
