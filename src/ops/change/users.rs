//! The users that the subjects of a change name.

use crate::domain::{id::UserId, subject::Subject, user::User};
use crate::ops::{
    change::decision::Decision, change::repeats::Repeats, change::run::ChangeRun,
    change::run::Place, context::OpContext, error::Result,
};
use std::collections::HashMap;

/// Users who are loaded together.
pub const CHUNK: usize = 1_024;

/// A subject whose user is there: the user's ID, the place in the report, and the place in
/// the input.
type Found = (UserId, Place, u32);

/// Decides about the users of many login emails and processes them in the order of their
/// table, which the changes and their history then walk along once. The report has the
/// order of the input.
///
/// Administrators come first, in the order of the input: whether one is the last of the
/// company depends on those before. Nothing else about a user depends on another.
pub fn process_named(
    cx: &OpContext<'_>,
    run: &mut ChangeRun<'_>,
    subjects: &[Subject],
    mut decide: impl FnMut(&User) -> Result<Decision>,
) -> Result<()> {
    let administrators = cx.tx.companies().administrators(cx.company())?;
    let mut administrators: Vec<UserId> = administrators.iter().map(|one| one.id).collect();
    administrators.sort_unstable();
    let is_other = |user: &UserId| administrators.binary_search(user).is_err();
    let mut found = found(cx, run, subjects)?;
    found.sort_by_key(|(user, ..)| Some(*user).filter(is_other));
    for chunk in found.chunks(CHUNK) {
        let users = loaded(cx, chunk.iter().map(|(user, ..)| *user))?;
        for (id, place, subject) in chunk {
            let (subject, user) = (&subjects[*subject as usize], users.get(id));
            let known = user.map(|user| subject.known_as(user.email.as_str()));
            let decision = match user {
                Some(user) => decide(user),
                None => Err(cx.user_not_found(&subject.name)?.into()),
            };
            run.process_at(cx, (*place, known.as_deref().unwrap_or(subject)), decision)?;
        }
    }
    Ok(())
}

/// Keeps a place for each subject whose person is there, and processes the others: those
/// that cannot be read, were named before, or are unknown.
fn found(cx: &OpContext<'_>, run: &mut ChangeRun<'_>, subjects: &[Subject]) -> Result<Vec<Found>> {
    let ids = ids_of(cx, subjects)?;
    let (mut seen, mut found) = (Repeats::default(), Vec::new());
    for ((number, subject), id) in (0..).zip(subjects).zip(ids) {
        match (seen.decide(subject, &subject.name), id) {
            (Some(decision), id) => {
                let user = id.map_or(Ok(None), |id| cx.users().find_person(id))?;
                let known = user.map(|user| subject.known_as(user.email.as_str()));
                run.process(cx, known.as_deref().unwrap_or(subject), decision)?;
            }
            (None, Some(user)) => found.push((user, run.hold()?, number)),
            (None, None) => {
                let refusal = cx.user_not_found(&subject.name)?;
                run.process(cx, subject, Err(refusal.into()))?;
            }
        }
    }
    Ok(found)
}

/// The people with the login emails of subjects. Random emails would walk the index at
/// random; sorted ones walk it once.
fn ids_of(cx: &OpContext<'_>, subjects: &[Subject]) -> Result<Vec<Option<UserId>>> {
    let mut order: Vec<usize> = (0..subjects.len()).collect();
    // Not by keys that are kept: for a large file they take more memory than the rest.
    let key = |place: usize| subjects[place].name.bytes().map(|byte| byte.to_ascii_lowercase());
    order.sort_unstable_by(|one, other| key(*one).cmp(key(*other)));
    let mut ids = vec![None; subjects.len()];
    for place in order {
        ids[place] = cx.tx.people().id_of(&subjects[place].name.to_ascii_lowercase())?;
    }
    Ok(ids)
}

/// As [`process_named`], but in the order of the input, for a decision that draws on the
/// run: random bytes are drawn in that order.
pub fn process_named_in_run<'r>(
    cx: &OpContext<'_>,
    run: &mut ChangeRun<'r>,
    subjects: &[Subject],
    mut decide: impl FnMut(&mut ChangeRun<'r>, &User) -> Result<Decision>,
) -> Result<()> {
    let mut seen = Repeats::default();
    for chunk in subjects.chunks(CHUNK) {
        let ids = ids_of(cx, chunk)?;
        let users = loaded(cx, ids.iter().copied().flatten())?;
        for (subject, id) in chunk.iter().zip(ids) {
            let user = id.and_then(|id| users.get(&id));
            let known = user.map(|user| subject.known_as(user.email.as_str()));
            let decision = match (seen.decide(subject, &subject.name), user) {
                (Some(decision), _) => decision,
                (None, Some(user)) => decide(run, user),
                (None, None) => Err(cx.user_not_found(&subject.name)?.into()),
            };
            run.process(cx, known.as_deref().unwrap_or(subject), decision)?;
        }
    }
    Ok(())
}

/// The users with IDs, of those that are there. None is changed by another subject: the
/// second time that a user is named is skipped.
pub fn loaded(
    cx: &OpContext<'_>,
    ids: impl Iterator<Item = UserId>,
) -> Result<HashMap<UserId, User>> {
    let ids: Vec<UserId> = ids.collect();
    Ok(cx.users().all_of(&ids)?.into_iter().map(|user| (user.id, user)).collect())
}
