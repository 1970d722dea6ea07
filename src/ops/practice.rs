//! Practices: list, create, rename, deactivate, activate. Never deleted.

use crate::domain::{
    change::Kind, code::Code, company::permission::Permission, company::practice::Practice,
    company::practice::PracticeLine, company::practice::check_name, consent::Consent,
    consent::Needed, id::PracticeId, refusal::Refusal, report::Report, rights::Requires,
    subject::Subject, text::fold,
};
use crate::ops::{
    app::App, change::decision::Decision, change::decision::Plan, change::effect::Effect,
    change::repeats::Repeats, change::run::ChangeRequest, change::run::ChangeRun,
    context::OpContext, context::Operation, error::Result,
};

/// `practice list`: for users who manage practices, or see users with theirs.
pub const LIST: Operation = Operation::new(
    "practice.list",
    Kind::Practice,
    Requires::LookEither(Permission::PRACTICES_MANAGE, Permission::USERS_VIEW),
);
pub const CREATE: Operation = verb("practice.create", &[]);
pub const RENAME: Operation = verb("practice.rename", &[]);
pub const DEACTIVATE: Operation = verb(
    "practice.deactivate",
    &["users and providers keep the practice, and have it again when it is activated"],
);
pub const ACTIVATE: Operation = verb("practice.activate", &[]);

/// Names that a question lists.
const NAMED: usize = 10;

const fn verb(action: &'static str, advice: &'static [&'static str]) -> Operation {
    Operation {
        action,
        kind: Kind::Practice,
        permission: Requires::Manage(Permission::PRACTICES_MANAGE),
        advice,
    }
}

impl App {
    /// The practices of the company, by name.
    pub fn practices(&mut self) -> Result<Vec<PracticeLine>> {
        self.look(LIST, |cx| Ok(cx.tx.practices().list(cx.company())?))
    }

    /// Creates a practice. Users of a company that had one practice keep it;
    /// nothing else changes for them.
    pub fn create_practice(&mut self, name: &str, on: ChangeRequest<'_>) -> Result<Report> {
        self.change(CREATE, on, |cx, run| run.process_one(cx, name, decide_create(cx, name)))
    }

    /// Gives a practice another name.
    pub fn rename_practice(
        &mut self,
        name: &str,
        new_name: &str,
        on: ChangeRequest<'_>,
    ) -> Result<Report> {
        self.change(RENAME, on, |cx, run| {
            run.process_one(cx, name, decide_rename(cx, name, new_name))
        })
    }

    /// Deactivates practices: nobody can work in them.
    pub fn deactivate_practices(
        &mut self,
        names: &[Subject],
        on: ChangeRequest<'_>,
    ) -> Result<Report> {
        self.change(DEACTIVATE, on, |cx, run| {
            let closing = closing(cx, names);
            process_each(cx, run, names, |practice| decide_deactivate(cx, practice, &closing))
        })
    }

    pub fn activate_practices(
        &mut self,
        names: &[Subject],
        on: ChangeRequest<'_>,
    ) -> Result<Report> {
        self.change(ACTIVATE, on, |cx, run| {
            process_each(cx, run, names, |practice| Ok(decide_activate(practice)))
        })
    }
}

fn process_each(
    cx: &OpContext<'_>,
    run: &mut ChangeRun<'_>,
    names: &[Subject],
    decide: impl Fn(&Practice) -> Result<Decision>,
) -> Result<()> {
    let mut seen = Repeats::default();
    for subject in names {
        let decision = match seen.decide(subject, &fold(&subject.name)) {
            Some(decision) => decision,
            None => cx.practice(&subject.name).and_then(&decide),
        };
        run.process(cx, subject, decision)?;
    }
    Ok(())
}

pub fn decide_create(cx: &OpContext<'_>, name: &str) -> Result<Decision> {
    check_name(name)?;
    ensure_free(cx, name, None)?;
    let step = Effect::CreatePractice(name.to_owned());
    Ok(Plan::of(vec![step]).into())
}

pub fn decide_rename(cx: &OpContext<'_>, name: &str, new_name: &str) -> Result<Decision> {
    let practice = cx.practice(name)?;
    check_name(new_name)?;
    ensure_free(cx, new_name, Some(practice))?;
    if &*practice.name == new_name {
        return Ok(Decision::Unchanged("already so".to_owned()));
    }
    let step = Effect::RenamePractice(practice.clone(), new_name.to_owned());
    Ok(Plan::of(vec![step]).into())
}

/// The practices that a command closes together.
fn closing(cx: &OpContext<'_>, names: &[Subject]) -> Vec<PracticeId> {
    let found = names.iter().filter_map(|named| cx.practice(&named.name).ok());
    found.map(|practice| practice.id).collect()
}

pub fn decide_deactivate(
    cx: &OpContext<'_>,
    practice: &Practice,
    closing: &[PracticeId],
) -> Result<Decision> {
    if !practice.active {
        return Ok(Decision::Unchanged("already inactive".to_owned()));
    }
    let users = cx.tx.practices().users_left_without(practice.id, closing)?;
    let users: Vec<String> = users.into_iter().map(|person| person.email).collect();
    let providers = cx.tx.practices().active_providers(practice.id)?;
    let mut plan = Plan::of(vec![Effect::SetPracticeActive(practice.clone(), false)]);
    let parts = [
        listed(&users, "user is left without a practice", "users are left without a practice"),
        listed(&providers, "active provider works in it", "active providers work in it"),
    ];
    let told: Vec<String> = parts.into_iter().flatten().collect();
    if !told.is_empty() {
        let because = format!("practice {:?}: {}", &*practice.name, told.join("; "));
        plan.consents.push(Needed { consent: Consent::ClosePractice, because });
        plan.message = Some(told.join("; "));
    }
    Ok(Decision::from(plan))
}

/// How many there are and who, the first of them by name.
fn listed(names: &[String], single: &str, plural: &str) -> Option<String> {
    let mut shown = names.iter().take(NAMED).cloned().collect::<Vec<_>>();
    if names.len() > NAMED {
        shown.push(format!("and {} more", names.len() - NAMED));
    }
    let what = if names.len() == 1 { single } else { plural };
    (!names.is_empty()).then(|| format!("{} {what}: {}", names.len(), shown.join(", ")))
}

pub fn decide_activate(practice: &Practice) -> Decision {
    if practice.active {
        return Decision::Unchanged("already active".to_owned());
    }
    Decision::Apply(Box::new(Plan::of(vec![Effect::SetPracticeActive(practice.clone(), true)])))
}

fn ensure_free(cx: &OpContext<'_>, name: &str, own: Option<&Practice>) -> Result<()> {
    let key = fold(name);
    let taken = cx.directory.practices.iter().find(|one| fold(&one.name) == key);
    match taken.filter(|taken| own.is_none_or(|own| own.id != taken.id)) {
        None => Ok(()),
        Some(taken) => {
            let message = format!("practice {:?} exists already", &*taken.name);
            Err(Refusal::new(Code::PracticeExists, message)
                .hint("practicectl practice list shows the practices")
                .about(name)
                .into())
        }
    }
}

/// Checks the names of a new company's practices: valid, and none twice.
pub fn check_new_names(names: &[String]) -> Result<()> {
    let mut keys = Vec::new();
    for name in names {
        check_name(name)?;
        let key = fold(name);
        if keys.contains(&key) {
            let message = format!("practice {name:?} is named twice");
            return Err(Refusal::new(Code::PracticeExists, message).about(name).into());
        }
        keys.push(key);
    }
    Ok(())
}
