//! The refusals that several use cases share, each in one wording.

use crate::domain::{
    code::Code, company::Company, company::practice::Practice, company::role::Role, id::PersonRef,
    provider::npi::Npi, refusal::Refusal, rights::Requires, spreadsheet::ensure_not_rewritten,
    text::nearest, text::shell_word, time::Timestamp, user::User,
};
use crate::store;
use crate::store::Tx;

pub fn user_not_found(email: &str) -> Refusal {
    let shown: String = email.chars().take(254).collect();
    Refusal::new(Code::UserNotFound, format!("user {shown:?} not found"))
        .hint("practicectl user find --all lists the users of the company")
        .about(shown)
}

/// Nobody of the company had the login email at that time.
pub fn user_not_found_then(email: &str, at: Timestamp) -> Refusal {
    let Refusal { code, message, subject, .. } = user_not_found(email);
    Refusal { subject, ..Refusal::new(code, format!("{message} as of {at}")) }
        .hint("practicectl user find --all --as-of TIME lists the users of that time")
}

pub fn user_exists(user: &User) -> Refusal {
    let email = user.email.as_str();
    let refusal =
        Refusal::new(Code::UserExists, format!("user {email:?} exists already, {}", user.status()))
            .about(email);
    let verb = if user.is_active() { "show" } else { "activate" };
    refusal.hint(format!("practicectl user {verb} {}", shell_word(email)))
}

pub fn email_unavailable(email: &str) -> Refusal {
    Refusal::new(Code::EmailUnavailable, format!("login email {email:?} cannot be used"))
        .hint("use another login email")
        .about(email)
}

pub fn change_set_not_found(number: i64) -> Refusal {
    Refusal::new(Code::ChangeSetNotFound, format!("change set {number} not found"))
        .hint("practicectl history list shows the change sets")
}

pub fn practice_not_found(name: &str, known: &[Practice]) -> Refusal {
    let names: Vec<&str> = known.iter().map(|practice| &*practice.name).collect();
    not_among(Code::PracticeNotFound, "practice", name, &names)
}

pub fn practice_inactive(name: &str) -> Refusal {
    Refusal::new(Code::PracticeInactive, format!("practice {name:?} is deactivated"))
        .hint(format!("practicectl practice activate {}", shell_word(name)))
        .about(name)
}

pub fn role_not_found(name: &str, known: &[Role]) -> Refusal {
    let names: Vec<&str> = known.iter().map(|role| role.name.as_str()).collect();
    not_among(Code::RoleNotFound, "role", name, &names)
}

/// The nearest of the known names is guessed; else they are listed.
fn not_among(code: Code, what: &str, name: &str, known: &[&str]) -> Refusal {
    let hint = match nearest(name, known.iter().copied()) {
        Some(near) => format!("did you mean {near:?}?"),
        None => format!("the {what}s are: {}", known.join(", ")),
    };
    Refusal::new(code, format!("{what} {name:?} not found")).hint(hint).about(name)
}

/// A user who is not a provider.
pub fn not_linked(email: &str) -> Refusal {
    let message = format!("user {email:?} is not linked to a provider");
    Refusal::new(Code::ProviderNotFound, message)
        .hint("link one with practicectl user edit EMAIL --provider NPI")
        .about(email)
}

/// A provider who is named and not there.
pub fn provider_not_found(npi: &str) -> Refusal {
    let refusal = |problem: &str| {
        let message = format!("provider {npi:?} not found{problem}");
        Refusal::new(Code::ProviderNotFound, message).about(npi)
    };
    match problem_of_npi(npi) {
        Some(problem) => {
            let hint = problem.hint.unwrap_or_default();
            let reason = problem.message.rsplit(": ").next().unwrap_or_default();
            refusal(&format!(": {reason}")).hint(hint)
        }
        None => refusal("").hint("practicectl provider list shows the providers"),
    }
}

/// The provider of a link: what is not an NPI is not a value of it.
pub fn no_provider_to_link(npi: &str) -> Refusal {
    if npi.trim().is_empty() {
        let message = format!("{npi:?} is not an NPI: it is empty");
        return Refusal::new(Code::InvalidNpi, message)
            .hint("to remove the link, use --no-provider, or - in a file");
    }
    problem_of_npi(npi).map_or_else(|| provider_not_found(npi), |problem| problem.about(npi))
}

/// What is wrong with an NPI, if it looks like a number.
fn problem_of_npi(npi: &str) -> Option<Refusal> {
    let is_number = npi.contains(|c: char| c.is_ascii_digit())
        && npi.chars().all(|c| c.is_ascii_digit() || " .,+-eE".contains(c));
    let problem = || ensure_not_rewritten(npi, Code::InvalidNpi).and(Npi::parse(npi).map(drop));
    if is_number { problem().err() } else { None }
}

/// Which other company it is, is that company's business.
pub fn last_administrator(user: &User, here: bool) -> Refusal {
    let email = user.email.as_str();
    let whose = if here { "this company" } else { "another company" };
    Refusal::new(
        Code::LastAdministrator,
        format!("{email:?} is the last active, unlocked administrator of {whose}"),
    )
    .hint("make another user an administrator first: practicectl user edit EMAIL --administrator")
    .about(email)
}

/// Refusal for a missing right, with the people to ask.
pub fn not_allowed(need: Requires, company: &Company, advice: String) -> Refusal {
    let needs = match need {
        Requires::SignedIn => "a sign-in".to_owned(),
        Requires::Administrator => {
            let message = format!("only a System Administrator of {:?} may do this", company.name);
            return Refusal::new(Code::NotAllowed, message).hint(advice);
        }
        Requires::CustomerCare => {
            let message = "only the vendor's Customer Care decides cases";
            return Refusal::new(Code::NotAllowed, message).hint(
                "a System Administrator can withdraw one: practicectl case resolve ID --withdraw",
            );
        }
        Requires::Look(permission) | Requires::Manage(permission) => permission.id().to_owned(),
        Requires::LookEither(one, other) => format!("{} or {}", one.id(), other.id()),
    };
    let message = format!("you may not do this in {:?}: it needs {needs}", company.name);
    Refusal::new(Code::NotAllowed, message).hint(advice)
}

/// The refusal of one subject, for the reason `barrier`.
pub fn may_not_touch(user: &User, barrier: &str) -> Refusal {
    let email = user.email.as_str();
    Refusal::new(Code::NotAllowed, format!("you may not change {email:?}: {barrier}"))
        .hint("ask a System Administrator")
        .about(email)
}

/// The people to ask, by name: the System Administrators, or the creator of the
/// account (the first seed document).
pub fn ask(
    tx: &Tx<'_>,
    administrators: &[PersonRef],
    created_by: Option<&PersonRef>,
) -> Result<String, store::Error> {
    let names = administrators.iter().map(|person| tx.people().named(person));
    let names = names.collect::<Result<Vec<String>, _>>()?;
    let mut advice = if names.is_empty() {
        "no System Administrator can sign in; ask the owner of the database file".to_owned()
    } else {
        format!("ask your System Administrator: {}", names.join(", "))
    };
    if let Some(person) = created_by.filter(|person| !administrators.contains(person)) {
        advice.push_str("; or the person who created the account: ");
        advice.push_str(&tx.people().named(person)?);
    }
    Ok(advice)
}
