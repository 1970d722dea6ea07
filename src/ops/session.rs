//! Sessions: who am I, signing out, and which are open.

use crate::domain::{
    change::Change, change::EntityRef, change::Kind, code::Code, company::permission::Permissions,
    consent::Consent, consent::Needed, history::Actor, id::SessionId, refusal::Refusal,
    report::Report, rights::Requires, session::Session, session::WhoAmI, subject::Subject,
    value::Fields,
};
use crate::ops::{
    app::App, app::own, caller, change::decision::Decision, change::decision::Plan,
    change::effect::Effect, change::repeats::Repeats, change::run::ChangeRequest,
    change::run::ChangeRun, context::OpContext, context::Operation, error::Result,
};
use crate::store::Tx;

impl App {
    /// Who is signed in.
    pub fn who_am_i(&mut self) -> Result<WhoAmI> {
        let (now, caller, fixture) = (self.now(), self.caller.clone(), self.is_fixture());
        self.look_as_person(|tx, session| {
            let companies = tx.companies().of_active_member(session.person.id)?;
            let operator = match caller::operator(tx, &caller, now) {
                Err(error) if error.code() == Code::CompanyRequired => None,
                other => Some(other?),
            };
            let stale = is_stale(tx, session)?;
            let rights = operator.as_ref().map(|operator| &operator.rights);
            Ok(WhoAmI {
                company: operator.as_ref().map(|operator| operator.company.name.clone()),
                companies: companies.into_iter().map(|company| company.name).collect(),
                permission_set: rights.map(|rights| rights.set),
                permissions: rights.map_or(Permissions::NONE, |rights| rights.permissions),
                stale,
                person: session.person.clone(),
                name: session.name.clone(),
                label: session.label.clone(),
                opened_at: session.opened_at,
                expires_at: session.expires_at,
                fixture,
            })
        })
    }

    /// One's own open sessions, or as an administrator those of the company's
    /// users; each with whether it is the one that asks.
    pub fn sessions(&mut self, of_company: bool) -> Result<Vec<(Session, bool)>> {
        let marked = |sessions: Vec<Session>, current: SessionId| {
            let mark = |one: Session| {
                let is_current = one.id == current;
                (one, is_current)
            };
            sessions.into_iter().map(mark).collect()
        };
        if of_company {
            return self.look(ALL, |cx| Ok(marked(open(cx, true)?, cx.operator.session)));
        }
        let now = self.now();
        self.look_as_person(|tx, session| {
            let mut own = tx.sessions().of_user(session.person.id)?;
            own.retain(|one| one.end_reason(now).is_none());
            Ok(marked(own, session.id))
        })
    }

    /// Ends sessions: one's own, or as an administrator those of the company's
    /// users.
    pub fn end_sessions(&mut self, which: &Which, on: ChangeRequest<'_>) -> Result<Report> {
        self.change(END, on, |cx, run| {
            let sessions = open(cx, cx.operator.rights.is_administrator())?;
            match which {
                Which::Numbered(named) => end_numbered(cx, run, &sessions, named),
                Which::Others => end_others(cx, run, &sessions),
            }
        })
    }

    /// Ends the session; a second time is a success that changes nothing.
    pub fn sign_out(&mut self) -> Result<bool> {
        let (now, caller) = (self.now(), self.caller.clone());
        let session = match self.store.read(|tx| caller::session(tx, &caller, now)) {
            Ok(session) => session,
            Err(error) if error.code() == Code::NotSignedIn => return Ok(false),
            Err(error) => return Err(error),
        };
        let email = &*session.person.email;
        let by = Actor {
            id: Some(session.person.id),
            name: Some(email),
            session: session.label.as_deref(),
        };
        self.record(by, |tx, writer| {
            tx.sessions().end(session.id, writer.at())?;
            let subject = EntityRef::new(Kind::User, session.person.id.0, email);
            writer.add(&Change::creation("sign-out", subject, Fields::none()))?;
            Ok(true)
        })
    }
}

/// `session list` of a whole company.
const ALL: Operation = Operation::new("session.list", Kind::Session, Requires::Administrator);
pub const END: Operation = Operation { kind: Kind::Session, ..own("session.end") };

/// Which sessions are to end.
pub enum Which {
    /// Those with these numbers.
    Numbered(Vec<Subject>),
    /// All of one's own but the one that asks.
    Others,
}

/// The sessions that count still.
fn open(cx: &OpContext<'_>, of_company: bool) -> Result<Vec<Session>> {
    let mut sessions = if of_company {
        cx.tx.sessions().of_company(cx.company())?
    } else {
        cx.tx.sessions().of_user(cx.operator.person.id)?
    };
    sessions.retain(|session| session.end_reason(cx.now).is_none());
    Ok(sessions)
}

fn end_numbered(
    cx: &OpContext<'_>,
    run: &mut ChangeRun<'_>,
    sessions: &[Session],
    named: &[Subject],
) -> Result<()> {
    let mut seen = Repeats::default();
    for subject in named {
        let found = sessions.iter().find(|session| session.id.0.to_string() == subject.name);
        let decision = match (seen.decide(subject, &subject.name), found) {
            (Some(decision), _) => decision,
            (None, Some(session)) => Ok(ending(cx, session)),
            (None, None) => Err(session_not_found(&subject.name).into()),
        };
        run.process(cx, subject, decision)?;
    }
    Ok(())
}

fn end_others(cx: &OpContext<'_>, run: &mut ChangeRun<'_>, sessions: &[Session]) -> Result<()> {
    let (person, current) = (cx.operator.person.id, cx.operator.session);
    let mut others =
        sessions.iter().filter(|session| session.person.id == person && session.id != current);
    others.try_for_each(|session| {
        run.process_one(cx, &session.id.0.to_string(), Ok(ending(cx, session)))
    })
}

fn ending(cx: &OpContext<'_>, session: &Session) -> Decision {
    let mut plan = Plan::of(vec![Effect::EndSession(Box::new(session.clone()))]);
    plan.message = Some(format!("a session of {}", session.person.email));
    if session.id == cx.operator.session {
        let because = format!("session {} is your current session", session.id.0);
        plan.consents.push(Needed { consent: Consent::ConfirmSelf, because });
    }
    Decision::from(plan)
}

fn session_not_found(number: &str) -> Refusal {
    Refusal::new(Code::SessionNotFound, format!("session {number:?} not found"))
        .hint("practicectl session list shows the open sessions")
        .about(number)
}

/// True if the session was opened with other rights than the database has
/// now, in any of the companies.
pub fn is_stale(tx: &Tx<'_>, session: &Session) -> Result<bool> {
    let places = tx.sessions().workplaces(session.id, session.person.id)?;
    Ok(places.iter().any(|place| place.opened_with.as_ref() != Some(&place.now_has)))
}
