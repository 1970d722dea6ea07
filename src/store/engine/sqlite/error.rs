//! What SQLite reports, in the terms of the store.

use crate::store::{error::Cause, error::Entity, error::Error};
use rusqlite::ErrorCode;

/// What names an entity in a message about a duplicate: the unique columns that
/// SQLite names, and the words of the schema's guards.
const DUPLICATES: [(&str, &str, Entity); 9] = [
    ("company.", "", Entity::Company),
    ("practice.", "practices are never replaced", Entity::Practice),
    ("person.", "users are never replaced", Entity::Person),
    ("membership.", "memberships are never replaced", Entity::Membership),
    ("provider.", "providers are never replaced", Entity::Provider),
    ("role.", "roles are never replaced", Entity::Role),
    ("license.", "licenses are never replaced", Entity::License),
    ("support_case.", "cases are never replaced", Entity::Case),
    ("history.", "history cannot be replaced", Entity::Entry),
];

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            Some(ErrorCode::DatabaseCorrupt) => Self::Damaged(error.to_string()),
            Some(ErrorCode::NotADatabase) => Self::NotADatabase,
            Some(ErrorCode::ConstraintViolation) => {
                duplicate(&error).map_or(Self::Engine(Cause::Constraint), Self::Duplicate)
            }
            Some(code) => Self::Engine(cause(code, &error)),
            None => match error {
                rusqlite::Error::FromSqlConversionFailure(..)
                | rusqlite::Error::InvalidColumnType(..)
                | rusqlite::Error::IntegralValueOutOfRange(..)
                | rusqlite::Error::Utf8Error(..) => Self::Unreadable("of an unknown name".into()),
                // Rows that may be missing are asked for as optional ones.
                rusqlite::Error::QueryReturnedNoRows => {
                    Self::Damaged("a row that every database has is missing".into())
                }
                _ => Self::Engine(Cause::Other(0)),
            },
        }
    }
}

fn cause(code: ErrorCode, error: &rusqlite::Error) -> Cause {
    match code {
        ErrorCode::DiskFull => Cause::DiskFull,
        ErrorCode::SystemIoFailure => Cause::Io,
        ErrorCode::CannotOpen | ErrorCode::PermissionDenied | ErrorCode::ReadOnly => Cause::Denied,
        _ => Cause::Other(error.sqlite_error().map_or(0, |error| error.extended_code)),
    }
}

fn duplicate(error: &rusqlite::Error) -> Option<Entity> {
    let rusqlite::Error::SqliteFailure(_, Some(message)) = error else {
        return None;
    };
    let columns = message.strip_prefix("UNIQUE constraint failed: ");
    let names = |&&(table, guard, _): &&(&str, &str, Entity)| match columns {
        Some(columns) => columns.starts_with(table),
        None => message == guard,
    };
    DUPLICATES.iter().find(names).map(|(_, _, entity)| *entity)
}
