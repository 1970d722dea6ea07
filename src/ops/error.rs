//! The errors of a use case.

use crate::domain::{code::Code, consent::Needed, refusal::Refusal, text::shell_word};
use crate::store;
use crate::store::{Entity, Place};

/// The result of a use case.
pub type Result<T> = std::result::Result<T, Error>;

/// Why a use case was not carried out.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A rule refuses it.
    #[error(transparent)]
    Refused(Box<Refusal>),
    /// A person has to say yes first. Nothing was changed.
    #[error("a consent is missing: {}", .0.because)]
    Consent(Needed),
    /// The store could not do it.
    #[error(transparent)]
    Store(store::Error),
    /// A secret that is shown once could not be shown, so nothing was changed.
    #[error("cannot write the result, so nothing was changed")]
    Reveal(#[source] std::io::Error),
    /// The input could not be read to its end, so nothing was changed.
    #[error("cannot read the input, so nothing was changed")]
    Input(#[source] std::io::Error),
    /// An export could not be written.
    #[error("cannot write the export")]
    Export(#[source] std::io::Error),
    /// A row of the report could not be kept, so nothing was changed.
    #[error("cannot keep the report, so nothing was changed")]
    Report(#[source] std::io::Error),
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(Box::new(refusal))
    }
}

impl From<store::Error> for Error {
    fn from(error: store::Error) -> Self {
        Self::Store(error)
    }
}

impl store::Failure for Error {
    fn map_store(self, change: impl FnOnce(store::Error) -> store::Error) -> Self {
        match self {
            Self::Store(error) => Self::Store(change(error)),
            other => other,
        }
    }
}

impl Error {
    /// The stable code; one exhaustive match.
    pub fn code(&self) -> Code {
        match self {
            Self::Refused(refusal) => refusal.code,
            Self::Consent(needed) => needed.consent.code(),
            Self::Reveal(_) | Self::Input(_) | Self::Export(_) | Self::Report(_) => Code::Failure,
            Self::Store(error) => store_code(error),
        }
    }

    /// True if the server of the database asks for a password.
    pub const fn wants_password(&self) -> bool {
        matches!(self, Self::Store(store::Error::PasswordMissing(_)))
    }

    /// What the reader can do about it.
    pub fn hint(&self) -> Option<String> {
        match self {
            Self::Refused(refusal) => refusal.hint.clone(),
            Self::Consent(needed) => Some(format!("give {}", needed.consent.flag())),
            Self::Reveal(_) | Self::Input(_) | Self::Export(_) | Self::Report(_) => None,
            Self::Store(error) => store_hint(error),
        }
    }
}

const fn store_code(error: &store::Error) -> Code {
    match error {
        store::Error::Missing(_) => Code::DatabaseNotFound,
        store::Error::Exists { .. } => Code::DatabaseExists,
        store::Error::UnsafePath { .. } => Code::UnsafePath,
        store::Error::Foreign(_) | store::Error::NotADatabase => Code::ForeignFile,
        store::Error::Newer { .. } => Code::NewerDatabase,
        store::Error::Older { .. } | store::Error::Development(_) => Code::OlderDatabase,
        store::Error::Duplicate(entity) => duplicate_code(*entity),
        store::Error::Damaged(_) | store::Error::Unreadable(_) | store::Error::BadBackup { .. } => {
            Code::DatabaseDamaged
        }
        store::Error::Busy | store::Error::Replaced => Code::Busy,
        store::Error::OutcomeUnknown { .. } => Code::OutcomeUnknown,
        store::Error::NotReplaced { .. } => Code::NotABackup,
        store::Error::Io { .. }
        | store::Error::Denied { .. }
        | store::Error::Unfinished(_)
        | store::Error::Unsynced { .. }
        | store::Error::Random(_) => Code::Failure,
        store::Error::Parameter(_) | store::Error::Engine(_) | store::Error::RolledBack(_) => {
            Code::DatabaseFailure
        }
        store::Error::NotAFile => Code::UsePgDump,
        store::Error::Unreachable { .. } => Code::ServerUnreachable,
        store::Error::Lost => Code::ConnectionLost,
        store::Error::NotAdmitted { .. }
        | store::Error::PasswordMissing(_)
        | store::Error::Untrusted(_) => Code::ServerRefused,
        store::Error::NoRole(_) => Code::DatabaseRoleNotFound,
        store::Error::Moved { .. } => Code::DatabaseMoved,
        store::Error::Arriving(_) => Code::DatabaseNotWhole,
    }
}

const fn duplicate_code(entity: Entity) -> Code {
    match entity {
        Entity::Company => Code::CompanyExists,
        Entity::Practice => Code::PracticeExists,
        Entity::Person | Entity::Membership => Code::UserExists,
        Entity::Provider => Code::ProviderExists,
        Entity::Role => Code::RoleExists,
        Entity::License | Entity::Case | Entity::Entry => Code::DatabaseFailure,
    }
}

fn store_hint(error: &store::Error) -> Option<String> {
    let hint = match error {
        store::Error::Missing(_) => {
            "make one with practicectl init, or name another with --db".to_owned()
        }
        store::Error::Exists { place } => {
            let (another, shown) = (another(place), place.to_string());
            format!("name {another}, or use it: practicectl --db {} whoami", shell_word(&shown))
        }
        store::Error::UnsafePath { fix, .. } | store::Error::Denied { fix, .. } => fix.clone(),
        store::Error::Foreign(_) | store::Error::NotADatabase => {
            "name another file; this one was left as it is".into()
        }
        store::Error::Newer { .. } => {
            "use the version that wrote it; the file was left as it is".into()
        }
        store::Error::Older { place: Place::Server(_), .. } => {
            "the owner of the schema brings it up to date with the first command that changes something: practicectl login EMAIL, for one"
                .into()
        }
        store::Error::Older { .. } => {
            "the first command that changes something brings it up to date: practicectl login EMAIL, for one"
                .into()
        }
        store::Error::Development(_) => {
            "export it with the version that made it (practicectl export), and apply the file to a \
             new database with this one (practicectl apply)"
                .into()
        }
        store::Error::Damaged(_) | store::Error::Unreadable(_) => {
            "take a copy of it, then practicectl restore BACKUP".into()
        }
        store::Error::BadBackup { .. } => "nothing was changed; use another backup".into(),
        store::Error::Replaced => "nothing was changed; try again".into(),
        store::Error::NotReplaced { .. } => {
            "name a new file, or a backup of this database".into()
        }
        store::Error::Busy => {
            "nothing was changed; try again, or wait longer with --lock-timeout".into()
        }
        store::Error::OutcomeUnknown { number, hash, .. } => format!(
            "look for entry {number} with the hash {hash}: practicectl history list; if it is there, \
             so is the change"
        ),
        store::Error::Moved { place } => {
            format!("use it there: --db {}; nothing was changed here", shell_word(place))
        }
        store::Error::Arriving(_) => {
            "run practicectl migrate again, or remove it and use the database that it came from".into()
        }
        other => return server_hint(other).map(str::to_owned),
    };
    Some(hint)
}

/// The same for what only a server reports.
const fn server_hint(error: &store::Error) -> Option<&'static str> {
    Some(match error {
        store::Error::Unreachable { .. } => "nothing was changed; try again when it is there",
        store::Error::Lost => "nothing was changed; try again",
        store::Error::NotAdmitted { .. } => {
            "name the role in the URL, and its password in ~/.pgpass or PGPASSWORD"
        }
        store::Error::PasswordMissing(_) => {
            "write it into ~/.pgpass (mode 0600), or set PGPASSWORD for this command"
        }
        store::Error::Untrusted(_) => {
            "name the certificates of its authority with sslrootcert=FILE in the URL; nothing was sent to it"
        }
        store::Error::NoRole(_) => "create it first: CREATE ROLE NAME LOGIN; nothing was changed",
        _ => return None,
    })
}

/// Another place of the same kind.
const fn another(place: &Place) -> &'static str {
    match place {
        Place::File(_) => "another path",
        Place::Server(_) => "another schema in the URL",
    }
}

#[cfg(test)]
impl Error {
    /// A change of which nobody can tell whether it is there.
    pub fn unknown_outcome() -> Self {
        store::Error::unknown_outcome(7, "ab12").into()
    }

    /// A change that is certainly not there.
    pub fn rolled_back() -> Self {
        store::Error::rolled_back().into()
    }
}

/// The refusal of a path that is taken.
pub const fn database_exists(path: std::path::PathBuf) -> Error {
    Error::Store(store::Error::Exists { place: Place::File(path) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::code::Exit;

    #[test]
    fn an_unknown_outcome_exits_70_and_names_the_entry_to_look_for() {
        let error = Error::from(store::Error::unknown_outcome(7, "ab12"));
        assert_eq!(error.code().exit(), Exit::OutcomeUnknown);
        assert_eq!(Exit::OutcomeUnknown as u8, 70);
        let hint = error.hint().expect("a hint");
        assert!(hint.contains("entry 7 with the hash ab12"), "{hint}");
    }

    #[test]
    fn a_commit_that_was_rolled_back_is_a_plain_failure() {
        let error = Error::from(store::Error::rolled_back());
        assert_eq!(error.code().exit(), Exit::Failure);
        assert_eq!(error.to_string(), "the commit failed, and nothing was changed");
    }
}
