//! How values travel to a server and back, in its binary format.

use crate::store::engine::value::Bound;
use bytes::BytesMut;
use postgres::types::{FromSql, IsNull, ToSql, Type, accepts, to_sql_checked};
use std::error::Error;

type Converted<T> = Result<T, Box<dyn Error + Sync + Send>>;

/// A value that a server sent; none if it is of a kind that no table has.
pub struct Received<'v>(pub Option<Bound<'v>>);

impl<'v> FromSql<'v> for Received<'v> {
    fn from_sql(kind: &Type, raw: &'v [u8]) -> Converted<Self> {
        Ok(Self(match *kind {
            Type::INT8 => Some(Bound::Integer(i64::from_sql(kind, raw)?)),
            Type::INT4 => Some(Bound::Integer(i32::from_sql(kind, raw)?.into())),
            Type::BOOL => Some(Bound::Integer(bool::from_sql(kind, raw)?.into())),
            Type::TEXT => Some(Bound::Text(<&str>::from_sql(kind, raw)?)),
            Type::BYTEA => Some(Bound::Blob(raw)),
            _ => None,
        }))
    }

    fn from_sql_null(_: &Type) -> Converted<Self> {
        Ok(Self(Some(Bound::Null)))
    }

    fn accepts(_: &Type) -> bool {
        true
    }
}

/// A parameter as a statement of a server wants it.
#[derive(Debug)]
pub struct Sent<'v>(pub Bound<'v>);

impl ToSql for Sent<'_> {
    fn to_sql(&self, kind: &Type, out: &mut BytesMut) -> Converted<IsNull> {
        match (self.0, kind) {
            (Bound::Null, _) => Ok(IsNull::Yes),
            (Bound::Integer(number), &Type::INT8) => number.to_sql(kind, out),
            (Bound::Integer(number), &Type::INT4) => i32::try_from(number)?.to_sql(kind, out),
            (Bound::Integer(number), &Type::BOOL) => (number != 0).to_sql(kind, out),
            // A list of numbers is read as JSON, whose binary format is the text.
            (Bound::Text(text), &(Type::TEXT | Type::JSON)) => text.to_sql(kind, out),
            (Bound::Blob(bytes), &Type::BYTEA) => bytes.to_sql(kind, out),
            (_, kind) => Err(format!("a value of another kind than {kind}").into()),
        }
    }

    accepts!(INT8, INT4, BOOL, TEXT, JSON, BYTEA);

    to_sql_checked!();
}
