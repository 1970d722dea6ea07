//! The work of one command: its transaction, its operator, and the look-ups
//! that most verbs share.

use crate::domain::{
    change::Kind, company::permission::Permission, company::practice::Practice,
    company::role::Role, consent::Consents, email::Email, id::CompanyId, id::PersonRef,
    person::Person, provider::Provider, refusal::Refusal, rights::Operator, rights::Requires,
    text::fold, time::Timestamp, user::User,
};
use crate::ops::{error::Result, near::near_email, refusals};
use crate::store::{Directory, Tx, users::Users};
use std::{cell::Cell, cell::RefCell, collections::HashSet};

/// What follows the edit of a user who is signed in (the second seed document).
const NEXT_SIGN_IN: &str =
    "the user must sign out and in again for the new settings to take effect";

/// The name of a command in the history, and the right that it needs.
#[derive(Clone, Copy, Debug)]
pub struct Operation {
    pub action: &'static str,
    /// What it changes or looks at.
    pub kind: Kind,
    pub permission: Requires,
    /// Advice that follows a change.
    pub advice: &'static [&'static str],
}

impl Operation {
    /// An operation that no advice follows.
    pub const fn new(action: &'static str, kind: Kind, permission: Requires) -> Self {
        Self { action, kind, permission, advice: &[] }
    }

    /// The same with advice that follows a change.
    #[must_use]
    pub const fn advising(self, advice: &'static [&'static str]) -> Self {
        Self { advice, ..self }
    }
}

/// One command's transaction.
pub struct OpContext<'t> {
    pub tx: &'t Tx<'t>,
    pub operator: Operator,
    pub now: Timestamp,
    /// The practices and roles of the operator's company.
    pub directory: Directory,
    pub consents: &'t Consents,
    /// An edited user is signed in, and the operator was told what follows.
    is_told: Cell<bool>,
    /// Login emails for which a near one was looked for.
    guesses: Cell<u32>,
    /// Keys of login emails that nobody has, of those that come next.
    free: RefCell<HashSet<String>>,
    /// Keys of login emails whose users are all renamed at once.
    vacated: RefCell<Vec<String>>,
}

/// Login emails of a command for which a near one is looked for.
const MOST_GUESSES: u32 = 5;

impl<'t> OpContext<'t> {
    pub fn begin(
        tx: &'t Tx<'t>,
        operator: Operator,
        now: Timestamp,
        consents: &'t Consents,
    ) -> Result<Self> {
        let directory = tx.directory(operator.company.id)?;
        Ok(Self {
            tx,
            operator,
            now,
            directory,
            consents,
            is_told: Cell::new(false),
            guesses: Cell::new(0),
            free: RefCell::default(),
            vacated: RefCell::new(Vec::new()),
        })
    }

    /// Looks up which of the login emails that come next nobody has, all at once.
    pub fn look_ahead<'e>(&self, emails: impl Iterator<Item = &'e str>) -> Result<()> {
        let is_plain = |one: u8| one.is_ascii_graphic() && !matches!(one, b'"' | b'\\');
        let plain = emails.filter(|email| email.bytes().all(is_plain));
        let keys: Vec<String> = plain.map(str::to_ascii_lowercase).collect();
        let known: HashSet<String> = self.tx.people().known_of(&keys)?.into_iter().collect();
        let is_free = |key: &String| !known.contains(key);
        self.free.replace(keys.into_iter().filter(is_free).collect());
        Ok(())
    }

    /// The person who has a login email, in whatever company.
    pub fn person_called(&self, key: &str) -> Result<Option<Person>> {
        if self.free.borrow().contains(key) {
            return Ok(None);
        }
        Ok(self.tx.people().find(key)?)
    }

    /// Somebody has this login email from now on.
    pub fn is_taken(&self, email: &Email) {
        self.free.borrow_mut().remove(&email.key());
    }

    /// The same work, with practices and roles as they are now.
    pub fn reloaded(&self) -> Result<OpContext<'t>> {
        OpContext::begin(self.tx, self.operator.clone(), self.now, self.consents)
    }

    /// The same work at another time, with the practices and roles of then.
    pub fn moved_to(&self, now: Timestamp, directory: Directory) -> OpContext<'t> {
        OpContext {
            tx: self.tx,
            operator: self.operator.clone(),
            now,
            directory,
            consents: self.consents,
            is_told: Cell::new(false),
            guesses: Cell::new(0),
            free: RefCell::default(),
            vacated: RefCell::new(Vec::new()),
        }
    }

    /// What follows the edit of a user who is signed in (the second seed document);
    /// said once for all users.
    pub fn sign_out_advice(&self, user: &User) -> Result<Option<&'static str>> {
        if self.is_told.get() {
            return Ok(None);
        }
        let sessions = self.tx.sessions().of_user(user.id)?;
        let is_signed_in = sessions.iter().any(|session| session.end_reason(self.now).is_none());
        self.is_told.set(is_signed_in);
        Ok(is_signed_in.then_some(NEXT_SIGN_IN))
    }

    /// Refuses an operator whose rights do not meet `need`; `subject` is the
    /// login email or NPI that it is about, whose creator can be asked too.
    pub fn require(&self, need: Requires, subject: Option<&str>) -> Result<()> {
        if self.operator.rights.meet(need) {
            return Ok(());
        }
        let advice = if self.operator.now_has.meet(need) {
            "you have more rights since you signed in; sign out and in again".to_owned()
        } else {
            let administrators = self.tx.companies().administrators(self.company())?;
            let created_by = match subject {
                Some(subject) => self.creator(subject)?,
                None => None,
            };
            refusals::ask(self.tx, &administrators, created_by.as_ref())?
        };
        Err(refusals::not_allowed(need, &self.operator.company, advice).into())
    }

    /// Who created the user of a login email, or of a provider's user.
    fn creator(&self, email_or_npi: &str) -> Result<Option<PersonRef>> {
        let email = match self.tx.providers().find(self.company(), email_or_npi)? {
            Some(provider) => provider.user.map(|person| person.email),
            None => Some(email_or_npi.to_owned()),
        };
        let Some(email) = email else {
            return Ok(None);
        };
        let user = self.users().find(&email.to_ascii_lowercase())?;
        Ok(user.and_then(|user| user.created_by))
    }

    /// The users of the company who had a login email, given its key.
    pub fn former_holders(&self, key: &str) -> Result<Vec<User>> {
        let mut found = Vec::new();
        for user in self.tx.history().holders(key)? {
            found.extend(self.users().find_person(user)?);
        }
        Ok(found)
    }

    /// The users of the operator's company.
    pub const fn users(&self) -> Users<'_> {
        self.tx.users(&self.directory)
    }

    /// The operator's company.
    pub const fn company(&self) -> CompanyId {
        self.operator.company.id
    }

    /// The user with a login email; a user of another company is not found.
    pub fn user(&self, email: &str) -> Result<User> {
        let found = self.users().find(&email.to_ascii_lowercase())?;
        match found {
            Some(user) => Ok(user),
            None => Err(self.user_not_found(email)?.into()),
        }
    }

    /// The refusal of a login email that nobody has, with a known one that is like it for
    /// operators who may see users.
    pub fn user_not_found(&self, email: &str) -> Result<Refusal> {
        let refusal = refusals::user_not_found(email);
        let may_see = self.operator.rights.meet(Requires::Look(Permission::USERS_VIEW));
        if !may_see || self.guesses.get() >= MOST_GUESSES {
            return Ok(refusal);
        }
        self.guesses.set(self.guesses.get() + 1);
        let former = self.former_holders(&email.to_ascii_lowercase())?;
        if let Some(user) = former.first() {
            let today = user.email.as_str();
            return Ok(refusal.hint(format!("the login email was changed: it is {today} now")));
        }
        let near = near_email(&self.users(), email)?;
        Ok(match near {
            Some(near) => refusal.hint(format!("did you mean {near:?}?")),
            None => refusal,
        })
    }

    /// Works while the login emails of these keys count as free, because all of their users
    /// are renamed.
    pub fn while_vacated<T>(&self, keys: Vec<String>, work: impl FnOnce() -> T) -> T {
        let before = self.vacated.replace(keys);
        let done = work();
        self.vacated.replace(before);
        done
    }

    /// True if the login email of a key is about to be free.
    pub fn is_vacated(&self, key: &str) -> bool {
        self.vacated.borrow().iter().any(|vacated| vacated == key)
    }

    /// The memberships of the user's person in other companies.
    pub fn elsewhere(&self, user: &User) -> Result<Vec<User>> {
        if user.companies < 2 {
            return Ok(Vec::new());
        }
        let mut others = Vec::new();
        for company in self.tx.people().companies(user.id)? {
            if company != user.company {
                let directory = self.tx.directory(company)?;
                others.extend(self.tx.users(&directory).find_person(user.id)?);
            }
        }
        Ok(others)
    }

    /// The practice of a name, deactivated or not.
    pub fn practice(&self, name: &str) -> Result<&Practice> {
        let key = fold(name.trim());
        let all = || self.directory.practices.iter();
        // Folding costs; most names come as they are.
        let found = all().find(|one| &*one.name == name);
        let found = found.or_else(|| all().find(|one| fold(&one.name) == key));
        Ok(found.ok_or_else(|| refusals::practice_not_found(name, &self.directory.practices))?)
    }

    /// If the company has one practice it is assigned automatically, if it is the
    /// operator's to give.
    pub fn only_practice(&self) -> Vec<Practice> {
        let mut open = self.directory.practices.iter().filter(|practice| practice.active);
        let (Some(only), None) = (open.next(), open.next()) else {
            return Vec::new();
        };
        let barrier = self.operator.rights.barrier_to_practices([only.id].into_iter());
        if barrier.is_none() { vec![only.clone()] } else { Vec::new() }
    }

    /// The active practices of these names.
    pub fn assignable(&self, names: &[String]) -> Result<Vec<Practice>> {
        let found = self.practices(names)?;
        match found.iter().find(|practice| !practice.active) {
            Some(closed) => Err(refusals::practice_inactive(&closed.name).into()),
            None => Ok(found),
        }
    }

    /// The practices of these names.
    pub fn practices(&self, names: &[String]) -> Result<Vec<Practice>> {
        let mut found = Vec::new();
        for name in names {
            found.push(self.practice(name)?.id);
        }
        // Those of the company are in order already.
        let all = self.directory.practices.iter();
        Ok(all.filter(|practice| found.contains(&practice.id)).cloned().collect())
    }

    /// The role of a name, without regard to case.
    pub fn role(&self, name: &str) -> Result<&Role> {
        let roles = self.directory.roles(self.tx)?;
        let key = fold(name.trim());
        let found = roles.iter().find(|role| role.name == name);
        let found = found.or_else(|| roles.iter().find(|role| fold(&role.name) == key));
        Ok(found.ok_or_else(|| refusals::role_not_found(name, roles))?)
    }

    /// The provider of an NPI or of a user's login email.
    pub fn provider(&self, npi_or_email: &str) -> Result<Provider> {
        if !npi_or_email.contains('@') {
            let found = self.tx.providers().find(self.company(), npi_or_email)?;
            return Ok(found.ok_or_else(|| refusals::provider_not_found(npi_or_email))?);
        }
        let user = self.user(npi_or_email)?;
        let Some(link) = &user.provider else {
            return Err(refusals::not_linked(npi_or_email).into());
        };
        self.provider_of(&link.npi)
    }

    /// The provider of an NPI that a user is to be linked to, or is.
    pub fn provider_of(&self, npi: &str) -> Result<Provider> {
        let found = self.tx.providers().find(self.company(), npi)?;
        Ok(found.ok_or_else(|| refusals::no_provider_to_link(npi))?)
    }

    /// Refuses if the operator may not touch the user.
    pub fn ensure_may_touch(&self, user: &User) -> Result<()> {
        match self.operator.rights.barrier_to(user) {
            Some(barrier) => Err(refusals::may_not_touch(user, &barrier).into()),
            None => Ok(()),
        }
    }

    /// Refuses if what a person has in all companies (email, name, phone,
    /// password) is not the operator's to change: only a System Administrator
    /// of all of them, or the person.
    pub fn ensure_may_edit_person(&self, user: &User) -> Result<()> {
        if user.companies < 2 || user.id == self.operator.person.id {
            return Ok(());
        }
        for company in self.tx.people().companies(user.id)? {
            if !self.is_administrator_of(company)? {
                let barrier = "the person works in several companies, and you are not \
                               System Administrator of all of them";
                return Err(refusals::may_not_touch(user, barrier).into());
            }
        }
        Ok(())
    }

    /// True if the operator is System Administrator of a company, in the
    /// session as in the database.
    pub fn is_administrator_of(&self, company: CompanyId) -> Result<bool> {
        let places =
            self.tx.sessions().workplaces(self.operator.session, self.operator.person.id)?;
        let place = places.into_iter().find(|place| place.company.id == company);
        Ok(place.and_then(|place| place.rights()).is_some_and(|rights| rights.is_administrator()))
    }

    /// True if the user is the operator.
    pub fn is_own(&self, user: &User) -> bool {
        user.id == self.operator.person.id
    }
}
