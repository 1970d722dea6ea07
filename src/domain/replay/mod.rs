//! Replays the history: from its entries alone, in their order, what every table
//! must hold. It knows nothing of how tables are stored.
//!
//! Entries name practices, roles and providers as they were called at that time, so a
//! replay keeps track of names.

mod access;
mod changed;
pub mod past;
mod people;
mod providers;
mod state;

pub use state::{
    CaseState, CompanyState, LicenseState, LockState, MembershipState, NoteState, PasswordState,
    PersonState, PolicyState, PracticeState, ProviderState, RoleState, Signed, State,
};

use crate::domain::{
    change::Kind, history::ChangeSet, history::Entry, id::CompanyId, time::Timestamp, value::Fields,
};
use std::{collections::HashMap, fmt};

/// The state of all records after the entries that were taken.
#[derive(Debug, Default)]
pub struct Replay {
    /// When the database was created, and whether it is a test fixture.
    pub origin: Option<(Timestamp, bool)>,
    pub companies: HashMap<i64, CompanyState>,
    pub practices: HashMap<i64, PracticeState>,
    pub roles: HashMap<i64, RoleState>,
    pub people: HashMap<i64, PersonState>,
    /// By person and company.
    pub memberships: HashMap<(i64, i64), MembershipState>,
    pub providers: HashMap<i64, ProviderState>,
    /// By provider, in the order in which they came.
    pub licenses: HashMap<i64, Vec<LicenseState>>,
    pub cases: HashMap<i64, CaseState>,
    /// When somebody was last activated after a deactivation, by person and company.
    pub activated: HashMap<(i64, i64), Timestamp>,
    /// The last change set that is earlier than the one before: the clock was set back.
    pub set_back: Option<i64>,
    /// The number and time of the last change set.
    last: Option<(i64, Timestamp)>,
    /// The only company whose entries are taken; all, if there is none.
    scope: Option<i64>,
    names: Names,
}

/// What is called how in a company at the moment.
#[derive(Debug, Default)]
struct Names {
    practices: HashMap<(i64, String), i64>,
    roles: HashMap<(i64, String), i64>,
    providers: HashMap<(i64, String), i64>,
}

/// An entry that does not follow from those before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unexpected(String);

impl Unexpected {
    /// The fields of an entry are no JSON object.
    pub fn unreadable() -> Self {
        Self::new("its fields cannot be read")
    }

    fn new(what: impl Into<String>) -> Self {
        Self(what.into())
    }
}

impl fmt::Display for Unexpected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

type Result<T> = std::result::Result<T, Unexpected>;

/// An entry, as it was read.
pub struct Recorded<'a> {
    pub set: &'a ChangeSet,
    pub entry: &'a Entry,
    pub before: Fields,
    pub after: Fields,
}

/// An entry that is being taken.
struct Step<'a> {
    set: &'a ChangeSet,
    entry: &'a Entry,
    before: &'a Fields,
    after: &'a Fields,
}

impl Step<'_> {
    const fn signed(&self) -> Signed {
        Signed { by: self.set.operator_id, at: self.set.at }
    }

    /// The company of an entry that must have one.
    fn company(&self) -> Result<i64> {
        self.entry.company.ok_or_else(|| Unexpected::new("it has no company"))
    }
}

impl Replay {
    /// A replay for one company. Of its people it also takes the entries of other
    /// companies, and from these only what belongs to the person.
    pub fn of_company(company: CompanyId) -> Self {
        Self { scope: Some(company.0), ..Self::default() }
    }

    /// Takes the next entry.
    pub fn take(&mut self, recorded: &Recorded<'_>) -> Result<()> {
        let Recorded { set, entry, .. } = recorded;
        self.note_time(set);
        let step = Step { set, entry, before: &recorded.before, after: &recorded.after };
        match Kind::of_word(&entry.kind) {
            Some(Kind::User) => self.take_user(&step),
            Some(_) if !self.is_in_scope(&step) => Ok(()),
            Some(Kind::Company) => self.take_company(&step),
            Some(Kind::Practice) => self.take_practice(&step),
            Some(Kind::Role) => self.take_role(&step),
            Some(Kind::Provider) => self.take_provider(&step),
            Some(Kind::License) => self.take_license(&step),
            Some(Kind::Case) => self.take_case(&step),
            // Refusals, and sessions, which are not replayed.
            Some(Kind::Session | Kind::Policy) => Ok(()),
            None => Err(Unexpected::new(format!("its kind {:?} is unknown", entry.kind))),
        }
    }

    /// The ID of what is called `name` in a company at this point of the history.
    pub fn id_called(&self, kind: Kind, company: i64, name: &str) -> Option<i64> {
        let names = match kind {
            Kind::Practice => &self.names.practices,
            Kind::Role => &self.names.roles,
            Kind::Provider => &self.names.providers,
            _ => return None,
        };
        names.get(&(company, name.to_owned())).copied()
    }

    fn note_time(&mut self, set: &ChangeSet) {
        if let Some((number, at)) = self.last
            && number != set.number
            && set.at < at
        {
            self.set_back = Some(set.number);
        }
        self.last = Some((set.number, set.at));
    }

    fn is_in_scope(&self, step: &Step<'_>) -> bool {
        self.scope.is_none() || step.entry.company == self.scope
    }

    /// The ID of what is called `name` in a company now.
    fn id_of(names: &HashMap<(i64, String), i64>, company: i64, name: &str) -> Result<i64> {
        let found = names.get(&(company, name.to_owned())).copied();
        found.ok_or_else(|| Unexpected::new(format!("it names {name:?}, which is not there")))
    }
}

/// A state that an entry changes must be there.
fn there<T>(found: Option<&mut T>) -> Result<&mut T> {
    found.ok_or_else(|| Unexpected::new("its subject is not there"))
}

/// A state that an entry creates must not be there yet.
fn create<K: std::hash::Hash + Eq, T>(map: &mut HashMap<K, T>, key: K, state: T) -> Result<()> {
    match map.insert(key, state) {
        None => Ok(()),
        Some(_) => Err(Unexpected::new("its subject is there already")),
    }
}
