//! Whom and what a name in a search of the history means, today or formerly.

use crate::domain::{change::Kind, code::Code, id::UserId, refusal::Refusal, text::fold};
use crate::ops::{context::OpContext, error::Result};

/// The person with a login email, or who had it. The one who has it wins; others are
/// named in `notes`.
pub fn person(cx: &OpContext<'_>, email: &str, notes: &mut Vec<String>) -> Result<UserId> {
    match found_person(cx, email, notes)? {
        Some(user) => Ok(user),
        None => Err(cx.user_not_found(email)?.into()),
    }
}

/// What is called by a name: a user by the login email, a provider by the NPI, a role,
/// a practice or the company.
pub fn subject(cx: &OpContext<'_>, name: &str, notes: &mut Vec<String>) -> Result<(Kind, i64)> {
    if let Some(user) = found_person(cx, name, notes)? {
        return Ok((Kind::User, user.0));
    }
    let key = fold(name.trim());
    let provider = cx.tx.providers().find(cx.company(), name)?;
    let mut roles = cx.directory.roles(cx.tx)?.iter();
    let role = roles.find(|role| fold(&role.name) == key).map(|role| (Kind::Role, role.id.0));
    let mut practices = cx.directory.practices.iter();
    let practice = practices.find(|practice| fold(&practice.name) == key);
    let company = &cx.operator.company;
    let company = (fold(&company.name) == key).then_some((Kind::Company, company.id.0));
    let found = [
        provider.map(|provider| (Kind::Provider, provider.id.0)),
        role,
        practice.map(|practice| (Kind::Practice, practice.id.0)),
        company,
    ];
    let mut found = found.into_iter().flatten();
    let Some(first) = found.next() else {
        return Err(not_found(name).into());
    };
    for (kind, _) in found {
        let (first, other) = (first.0.word(), kind.word());
        notes.push(format!("{name:?} is also a {other}; these are the entries of the {first}"));
    }
    Ok(first)
}

fn found_person(
    cx: &OpContext<'_>,
    email: &str,
    notes: &mut Vec<String>,
) -> Result<Option<UserId>> {
    let key = email.to_ascii_lowercase();
    let today = cx.users().find(&key)?;
    let former = cx.former_holders(&key)?;
    let mut others = former.iter();
    let first = match &today {
        Some(user) => Some(user.id),
        None => others.next().map(|user| user.id),
    };
    for other in others.filter(|user| Some(user.id) != first) {
        notes.push(format!("{} had the login email {email} too", other.email.as_str()));
    }
    Ok(first)
}

fn not_found(name: &str) -> Refusal {
    let shown: String = name.chars().take(254).collect();
    Refusal::new(Code::SubjectNotFound, format!("nothing is called {shown:?}"))
        .hint("give a login email, an NPI, or the name of a role, a practice or the company")
        .about(shown)
}
