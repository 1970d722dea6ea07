//! What the operating system gives, apart from the rules: files that only their
//! owner reads, and who owns what. Imports nothing of this program.

mod access;
mod local_time;
mod path;
pub mod private_file;
mod process;
pub mod spool;
pub mod system;
pub mod terminal;

pub use access::{Access, is_own, owner_and_mode};
pub use local_time::{local_midnight, local_minute};
pub use path::{directory_of, is_same};
pub use private_file::{ForeignLink, PrivateFile, Waiting, make_private_directory, unnamed};
pub use process::prepare;
