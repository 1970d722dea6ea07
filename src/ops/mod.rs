//! The library's front door: one function a use case, one transaction each.
//!
//! Every function asks in the same order: sign-in, right, existence, value,
//! state, consent. Nothing here knows the command line or writes to a stream;
//! all SQL is in the store.

mod app;
mod as_of;
pub mod backup;
mod caller;
pub mod case;
pub mod change;
pub mod company;
pub mod completion;
mod context;
pub mod error;
pub mod files;
pub mod history;
mod history_subject;
pub mod import;
pub mod init;
pub mod license;
pub mod lock;
pub mod login;
pub mod manifest;
pub mod migrate;
mod near;
pub mod policy;
pub mod practice;
mod presets;
pub mod provider;
pub mod recover;
mod refusals;
pub mod revert;
pub mod review;
pub mod role;
mod runtime;
mod sample;
mod saving;
pub mod session;
#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;
mod upgrade;
pub mod user;
pub mod user_type;

pub use app::{App, Purpose};
pub use caller::Caller;
pub use context::Operation;
pub use error::{Error, Result};
pub use runtime::Runtime;
