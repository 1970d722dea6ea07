//! What is saved together with a user or a password.

use crate::domain::{
    id::UserId, secret::credential::Credential, secret::credential::MOST_FORMER, time::Timestamp,
    user::User,
};
use crate::store::{Result, Tx};

/// Saves what differs between two states of a user. The sessions of a user who is
/// shut out end; a user who is unlocked begins again without a failed sign-in.
pub fn save_user(tx: &Tx<'_>, before: &User, after: &User, now: Timestamp) -> Result<()> {
    tx.memberships().save(before, after)?;
    if before.is_shut_out_by(after) {
        tx.sessions().end_all(after.id, now)?;
    }
    if before.is_locked() && !after.is_locked() {
        tx.sign_ins().reset(after.id)?;
    }
    Ok(())
}

/// Sets a password. The one that it replaces is kept among the former ones; a
/// temporary one never was the person's own.
pub fn set_credential(tx: &Tx<'_>, user: UserId, credential: &Credential) -> Result<()> {
    if let Some(old) = tx.credentials().find(user)?.filter(|old| !old.is_temporary()) {
        tx.former_passwords().insert(user, &old.hash)?;
        tx.former_passwords().keep_newest(user, MOST_FORMER)?;
    }
    tx.credentials().put(user, credential)
}
