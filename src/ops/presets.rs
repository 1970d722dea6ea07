//! The roles that each company starts with.

use crate::domain::{company::Company, company::role::presets, time::Timestamp, value::Value};
use crate::store::{Result, Tx};

/// Adds the roles that a company starts with, and names them.
pub fn add_presets(tx: &Tx<'_>, company: &Company, now: Timestamp) -> Result<Value> {
    let mut names = Vec::new();
    for role in presets() {
        tx.roles().insert(company.id, &role, now)?;
        names.push(role.name);
    }
    Ok(Value::List(names))
}
