//! How values travel to the database and back, whatever the engine.

use crate::domain::{
    id::CaseId, id::CompanyId, id::MembershipId, id::PracticeId, id::ProviderId, id::RoleId,
    id::SessionId, id::UserId, time::Timestamp,
};
use crate::store::{error::Error, error::Result};

/// A value as the database knows it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Bound<'v> {
    Null,
    Integer(i64),
    Text(&'v str),
    Blob(&'v [u8]),
}

/// What can be a parameter of a statement.
pub trait Bind {
    fn bind(&self) -> Bound<'_>;
}

/// Parameters of a statement, each with its name.
pub type Params<'p> = &'p [(&'p str, &'p dyn Bind)];

/// What can be read from a column; none if the column holds another kind of value.
pub trait FromColumn: Sized {
    fn from_column(value: Bound<'_>) -> Option<Self>;
}

/// Refuses another number of changed rows than one.
pub(in crate::store::engine) fn ensure_one(rows: usize) -> Result<()> {
    match rows {
        1 => Ok(()),
        rows => Err(Error::Damaged(format!("a change of one row met {rows} rows"))),
    }
}

/// Named parameters of a statement.
macro_rules! params {
    () => { &[] };
    ($($name:literal: $value:expr),+ $(,)?) => {
        &[$(($name, &$value as &dyn $crate::store::engine::value::Bind)),+]
    };
}
pub(in crate::store) use params;

impl<T: Bind + ?Sized> Bind for &T {
    fn bind(&self) -> Bound<'_> {
        (**self).bind()
    }
}

impl<T: Bind> Bind for Option<T> {
    fn bind(&self) -> Bound<'_> {
        self.as_ref().map_or(Bound::Null, Bind::bind)
    }
}

impl Bind for Bound<'_> {
    fn bind(&self) -> Bound<'_> {
        *self
    }
}

impl Bind for str {
    fn bind(&self) -> Bound<'_> {
        Bound::Text(self)
    }
}

impl Bind for String {
    fn bind(&self) -> Bound<'_> {
        Bound::Text(self)
    }
}

impl<const N: usize> Bind for [u8; N] {
    fn bind(&self) -> Bound<'_> {
        Bound::Blob(self)
    }
}

impl Bind for i64 {
    fn bind(&self) -> Bound<'_> {
        Bound::Integer(*self)
    }
}

impl Bind for u32 {
    fn bind(&self) -> Bound<'_> {
        Bound::Integer(i64::from(*self))
    }
}

impl Bind for bool {
    fn bind(&self) -> Bound<'_> {
        Bound::Integer(i64::from(*self))
    }
}

impl<T: FromColumn> FromColumn for Option<T> {
    fn from_column(value: Bound<'_>) -> Option<Self> {
        match value {
            Bound::Null => Some(None),
            value => T::from_column(value).map(Some),
        }
    }
}

impl FromColumn for String {
    fn from_column(value: Bound<'_>) -> Option<Self> {
        match value {
            Bound::Text(text) => Some(text.to_owned()),
            _ => None,
        }
    }
}

impl<const N: usize> FromColumn for [u8; N] {
    fn from_column(value: Bound<'_>) -> Option<Self> {
        match value {
            Bound::Blob(bytes) => bytes.try_into().ok(),
            _ => None,
        }
    }
}

impl FromColumn for i64 {
    fn from_column(value: Bound<'_>) -> Option<Self> {
        match value {
            Bound::Integer(number) => Some(number),
            _ => None,
        }
    }
}

impl FromColumn for u32 {
    fn from_column(value: Bound<'_>) -> Option<Self> {
        i64::from_column(value)?.try_into().ok()
    }
}

impl FromColumn for bool {
    fn from_column(value: Bound<'_>) -> Option<Self> {
        match i64::from_column(value)? {
            0 => Some(false),
            1 => Some(true),
            _ => None,
        }
    }
}

impl Bind for Timestamp {
    fn bind(&self) -> Bound<'_> {
        Bound::Integer(self.millis())
    }
}

impl FromColumn for Timestamp {
    fn from_column(value: Bound<'_>) -> Option<Self> {
        i64::from_column(value).map(Self::from_millis)
    }
}

macro_rules! as_integers {
    ($($name:ident),+) => {
        $(
            impl Bind for $name {
                fn bind(&self) -> Bound<'_> {
                    Bound::Integer(self.0)
                }
            }

            impl FromColumn for $name {
                fn from_column(value: Bound<'_>) -> Option<Self> {
                    i64::from_column(value).map(Self)
                }
            }
        )+
    };
}

as_integers!(CaseId, CompanyId, MembershipId, PracticeId, ProviderId, RoleId, SessionId, UserId);
