//! What the operating system provides: random bytes and the name of the user.

use crate::domain::random::Entropy;

/// The random bytes of the operating system.
pub struct SystemEntropy;

impl Entropy for SystemEntropy {
    fn fill(&mut self, bytes: &mut [u8]) -> std::io::Result<()> {
        getrandom::fill(bytes).map_err(std::io::Error::other)
    }
}

/// The name of the operating system's user, or the number if it has none.
pub fn os_user() -> String {
    uzers::get_current_username().map_or_else(
        || format!("uid {}", uzers::get_current_uid()),
        |name| name.to_string_lossy().into_owned(),
    )
}
