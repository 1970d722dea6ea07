//! How it is kept. [`Store`] is the open database; [`Tx`], a transaction, has a
//! handle for each table: `tx.practices().list(company)`. No rules, no printing.
//!
//! All SQL is here, in one text that any engine can run; which engine it is, only
//! the folder `engine` knows.

pub mod cases;
pub mod change_sets;
pub mod companies;
mod convert;
mod copy;
pub mod credentials;
pub mod directory;
mod engine;
mod error;
mod evidence;
pub mod former_passwords;
mod head;
pub mod history;
mod history_pages;
pub mod licenses;
pub mod locks;
pub mod memberships;
pub mod meta;
mod past;
pub mod people;
pub mod practices;
pub mod providers;
mod range;
mod replay;
pub mod roles;
pub mod search_blocks;
mod search_keys;
pub mod sessions;
pub mod sign_ins;
#[cfg(test)]
mod testing;
pub mod users;
mod walk;
pub mod writer;

pub use directory::Directory;
pub use engine::place::Place;
pub use engine::sqlite::file::{files_of, is_special};
pub use engine::sqlite::late::LateIndex;
pub use engine::sqlite::restore::{Restoration, may_restore};
pub use engine::store::upgrade::{Step, Upgrade};
pub use engine::store::{Ending, New, Store};
pub use engine::tx::Tx;
pub use engine::{Server, is_url};
pub use error::{Entity, Error, Failure, Result};
pub use meta::Meta;
pub use writer::{Common, Writer};
