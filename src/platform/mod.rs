//! What the operating system gives, apart from the rules: files that only their
//! owner reads, and who owns what. Imports nothing of this program.

mod access;
mod private_file;

pub use access::{Access, is_own, owner_and_mode};
pub use private_file::{ForeignLink, PrivateFile, Waiting, directory_of, unnamed};
