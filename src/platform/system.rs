//! What the operating system provides: random bytes and the name of the user.

use std::io;

/// Fills `bytes` with random bytes of the operating system.
pub fn random(bytes: &mut [u8]) -> io::Result<()> {
    getrandom::fill(bytes).map_err(io::Error::other)
}

/// The name of the operating system's user, or the number if it has none.
pub fn os_user() -> String {
    uzers::get_current_username().map_or_else(
        || format!("uid {}", uzers::get_current_uid()),
        |name| name.to_string_lossy().into_owned(),
    )
}
