//! Users of a change set. Login emails that moved around, as a to b and b to c, go back
//! all at once: none of them is free before the others have moved.

use crate::domain::{id::UserId, revert::Reverted};
use crate::ops::{
    change::decision::Decision, change::run::ChangeRun, change::users::CHUNK,
    change::users::loaded, context::OpContext, error::Result, revert::user::decide,
    revert::user::decide_loaded,
};

/// Processes the users of a change set.
pub fn process_users(
    cx: &OpContext<'_>,
    run: &mut ChangeRun<'_>,
    subjects: &[Reverted],
) -> Result<()> {
    let is_rename = |one: &&Reverted| !one.is_creation() && one.before.value("email").is_some();
    let renamed: Vec<&Reverted> = subjects.iter().filter(is_rename).collect();
    let together = if renamed.len() > 1 { decide_together(cx, &renamed)? } else { Vec::new() };
    let mut together = together.into_iter();
    for chunk in subjects.chunks(CHUNK) {
        let users = loaded(cx, chunk.iter().map(|one| UserId(one.id)))?;
        for subject in chunk {
            let decision = match together.as_slice().first() {
                Some((id, _)) if *id == subject.id => together.next().map(|(_, decision)| decision),
                _ => None,
            };
            let user = users.get(&UserId(subject.id));
            let decision = decision.map_or_else(|| decide_loaded(cx, subject, user), Ok);
            run.process_one(cx, &subject.label, decision)?;
        }
    }
    Ok(())
}

/// The decisions about renamed users if all of them go back, with their login emails
/// free; none if one of them cannot.
fn decide_together(cx: &OpContext<'_>, renamed: &[&Reverted]) -> Result<Vec<(i64, Decision)>> {
    let mut keys = Vec::new();
    for subject in renamed {
        keys.extend(cx.users().find_person(UserId(subject.id))?.map(|user| user.email.key()));
    }
    let decided: Result<Vec<(i64, Decision)>> = cx.while_vacated(keys, || {
        renamed.iter().map(|subject| Ok((subject.id, decide(cx, subject)?))).collect()
    });
    let Ok(decided) = decided else {
        return Ok(Vec::new());
    };
    for (id, _) in &decided {
        cx.tx.people().park_email(UserId(*id))?;
    }
    Ok(decided)
}
