//! The known login email that was likely meant by one that nobody has.

use crate::domain::{slips::slips, text::nearest};
use crate::ops::error::Result;
use crate::store::users::Users;

/// A login email of the company that is near the typed one: the same before the @ with a
/// similar domain, or one slip away. A bounded number of looks into the index.
pub fn near_email(users: &Users<'_>, typed: &str) -> Result<Option<String>> {
    let key = typed.to_ascii_lowercase();
    let Some((local, _)) = key.split_once('@') else {
        return Ok(None);
    };
    let mut known = users.emails_of_local_part(local)?;
    for slip in slips(&key) {
        known.extend(users.email_of(&slip)?);
    }
    Ok(nearest(typed, known.iter().map(String::as_str)).map(str::to_owned))
}
