//! Reads the fields that an entry changed.

use crate::domain::{
    company::permission::Permission, company::permission::Permissions, edit::Edit, replay::Result,
    replay::Unexpected, time::Timestamp, value::Fields, value::Value,
};

/// Fields after a change.
pub struct Changed<'a>(pub &'a Fields);

impl Changed<'_> {
    /// A field that always has a text, if it changed.
    pub fn text(&self, name: &str) -> Result<Option<String>> {
        match self.0.value(name) {
            None => Ok(None),
            Some(Value::Text(text)) => Ok(Some(text.clone())),
            Some(_) => Err(unreadable(name)),
        }
    }

    /// A text that an entry must have.
    pub fn needed(&self, name: &str) -> Result<String> {
        self.text(name)?.ok_or_else(|| unreadable(name))
    }

    /// A field that may be absent.
    pub fn optional(&self, name: &str) -> Result<Edit<String>> {
        match self.0.value(name) {
            Some(Value::Absent) => Ok(Edit::Clear),
            _ => Ok(self.text(name)?.map_or(Edit::Keep, Edit::Set)),
        }
    }

    pub fn list(&self, name: &str) -> Result<Option<Vec<String>>> {
        match self.0.value(name) {
            None => Ok(None),
            Some(Value::List(items)) => Ok(Some(items.clone())),
            Some(_) => Err(unreadable(name)),
        }
    }

    /// Permissions, if they changed.
    pub fn permissions(&self) -> Result<Option<Permissions>> {
        let Some(ids) = self.list("permissions")? else {
            return Ok(None);
        };
        let known: Option<Permissions> = ids.iter().map(|id| Permission::of_id(id)).collect();
        known.map(Some).ok_or_else(|| unreadable("permissions"))
    }

    pub fn flag(&self, name: &str) -> Result<Option<bool>> {
        match self.0.value(name) {
            None => Ok(None),
            Some(Value::Flag(flag)) => Ok(Some(*flag)),
            Some(_) => Err(unreadable(name)),
        }
    }

    /// A figure that may be absent.
    pub fn number(&self, name: &str) -> Result<Edit<i64>> {
        match self.0.value(name) {
            None => Ok(Edit::Keep),
            Some(Value::Absent) => Ok(Edit::Clear),
            Some(Value::Number(number)) => Ok(Edit::Set(*number)),
            Some(_) => Err(unreadable(name)),
        }
    }

    /// A moment that may be absent; none if it is not mentioned.
    pub fn moment(&self, name: &str) -> Result<Option<Timestamp>> {
        match self.optional(name)? {
            Edit::Set(text) => Timestamp::parse(&text).map(Some).ok_or_else(|| unreadable(name)),
            Edit::Keep | Edit::Clear => Ok(None),
        }
    }

    /// A SHA-256 in hexadecimal digits.
    pub fn digest(&self, name: &str) -> Result<Option<[u8; 32]>> {
        let Some(text) = self.text(name)? else {
            return Ok(None);
        };
        let bytes = data_encoding::HEXLOWER.decode(text.as_bytes()).ok();
        bytes.and_then(|bytes| bytes.try_into().ok()).map(Some).ok_or_else(|| unreadable(name))
    }
}

fn unreadable(name: &str) -> Unexpected {
    Unexpected::new(format!("its field {name:?} cannot be read"))
}

/// Replaces a value that changed.
pub fn set<T>(field: &mut T, changed: Option<T>) {
    if let Some(value) = changed {
        *field = value;
    }
}

/// Replaces a value that may be absent.
pub fn edit<T>(field: &mut Option<T>, edit: Edit<T>) {
    match edit {
        Edit::Keep => {}
        Edit::Clear => *field = None,
        Edit::Set(value) => *field = Some(value),
    }
}
