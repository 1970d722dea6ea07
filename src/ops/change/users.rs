//! The users that the subjects of a change name.

use crate::domain::{subject::Subject, user::User};
use crate::ops::{
    change::decision::Decision, change::repeats::Repeats, change::run::ChangeRun,
    context::OpContext, error::Result,
};

/// Subjects whose users are loaded together.
pub const CHUNK: usize = 4_096;

/// Decides about the users of many login emails and processes them in the order of
/// the input; they are loaded in that of the index, a chunk at a time.
pub fn process_named(
    cx: &OpContext<'_>,
    run: &mut ChangeRun<'_>,
    subjects: &[Subject],
    mut decide: impl FnMut(&User) -> Result<Decision>,
) -> Result<()> {
    process_named_in_run(cx, run, subjects, |_, user| decide(user))
}

/// The same for a decision that draws on the run, for random bytes.
pub fn process_named_in_run<'r>(
    cx: &OpContext<'_>,
    run: &mut ChangeRun<'r>,
    subjects: &[Subject],
    mut decide: impl FnMut(&mut ChangeRun<'r>, &User) -> Result<Decision>,
) -> Result<()> {
    let mut seen = Repeats::default();
    for chunk in subjects.chunks(CHUNK) {
        for (subject, user) in chunk.iter().zip(load_sorted(cx, chunk)?) {
            let known = user.as_ref().map(|found| subject.known_as(found.email.as_str()));
            let decision = match (seen.decide(subject, &subject.name), user) {
                (Some(decision), _) => decision,
                (None, Some(user)) => decide(run, &user),
                (None, None) => Err(cx.user_not_found(&subject.name)?.into()),
            };
            run.process(cx, known.as_ref().unwrap_or(subject), decision)?;
        }
    }
    Ok(())
}

/// Random emails would walk the index at random; sorted ones walk it once. A
/// user can be changed by an earlier subject of its chunk only if that is
/// the same one, which is skipped.
fn load_sorted(cx: &OpContext<'_>, subjects: &[Subject]) -> Result<Vec<Option<User>>> {
    let mut order: Vec<(String, usize)> = subjects
        .iter()
        .enumerate()
        .map(|(place, subject)| (subject.name.to_ascii_lowercase(), place))
        .collect();
    order.sort_unstable();
    let mut users: Vec<Option<User>> = Vec::new();
    users.resize_with(subjects.len(), || None);
    for (key, place) in order {
        users[place] = cx.users().find(&key)?;
    }
    Ok(users)
}
