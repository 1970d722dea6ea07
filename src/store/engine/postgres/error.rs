//! What a server reports, in the terms of the store.

use crate::store::{error::Cause, error::Entity, error::Error};
use postgres::error::{DbError, SqlState};

/// What the tables hold, for a message about a duplicate.
const TABLES: [(&str, Entity); 9] = [
    ("company", Entity::Company),
    ("practice", Entity::Practice),
    ("person", Entity::Person),
    ("membership", Entity::Membership),
    ("provider", Entity::Provider),
    ("role", Entity::Role),
    ("license", Entity::License),
    ("support_case", Entity::Case),
    ("history", Entity::Entry),
];

impl From<postgres::Error> for Error {
    fn from(error: postgres::Error) -> Self {
        if let Some(reported) = error.as_db_error() {
            return of_server(reported);
        }
        if is_lost(&error) {
            return Self::Lost;
        }
        // A text that is not UTF-8 cannot come from a server; a conversion is ours.
        Self::Engine(Cause::Other(0))
    }
}

/// True if the error is that of the connection and not of a statement.
fn is_lost(error: &postgres::Error) -> bool {
    use std::error::Error as _;
    let is_io = error.source().is_some_and(<dyn std::error::Error>::is::<std::io::Error>);
    error.is_closed() || is_io
}

fn of_server(reported: &DbError) -> Error {
    let code = reported.code();
    if code == &SqlState::UNIQUE_VIOLATION {
        let entity = TABLES.iter().find(|(table, _)| Some(*table) == reported.table());
        return entity.map_or(Error::Engine(Cause::Constraint), |it| Error::Duplicate(it.1));
    }
    let busy = [
        SqlState::LOCK_NOT_AVAILABLE,
        SqlState::T_R_SERIALIZATION_FAILURE,
        SqlState::T_R_DEADLOCK_DETECTED,
    ];
    if busy.contains(code) {
        return Error::Busy;
    }
    match &code.code()[..2] {
        // The server stops, or ended this session.
        "08" => Error::Lost,
        "57" if code != &SqlState::QUERY_CANCELED => Error::Lost,
        "23" | "P0" => Error::Engine(Cause::Constraint),
        "53" if code == &SqlState::DISK_FULL => Error::Engine(Cause::DiskFull),
        "58" => Error::Engine(Cause::Io),
        _ if code == &SqlState::INSUFFICIENT_PRIVILEGE => Error::Engine(Cause::NoPrivilege),
        _ if code == &SqlState::READ_ONLY_SQL_TRANSACTION => Error::Engine(Cause::Standby),
        _ if code == &SqlState::DATA_CORRUPTED || code == &SqlState::INDEX_CORRUPTED => {
            Error::Damaged(reported.message().to_owned())
        }
        _ => Error::Engine(Cause::State(state(code))),
    }
}

/// The five letters and digits that the standard has for a reason.
fn state(code: &SqlState) -> [u8; 5] {
    code.code().as_bytes().try_into().unwrap_or(*b"XX000")
}
