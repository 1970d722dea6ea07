//! The library's front door: one function a use case, one transaction each.
//!
//! Every function asks in the same order: sign-in, right, existence, value,
//! state, consent. Nothing here knows the command line or writes to a stream;
//! all SQL is in the store.

mod access;
mod app;
mod apply;
pub mod backup;
mod batch;
pub mod bulk;
pub mod case;
pub mod company;
mod context;
pub mod decision;
pub mod error;
pub mod history;
pub mod init;
pub mod license;
pub mod lock;
pub mod policy;
pub mod practice;
pub mod provider;
pub mod recover;
mod refuse;
pub mod review;
pub mod role;
mod runtime;
mod sample;
pub mod session;
pub mod settings;
pub mod sign_in;
mod upgrade;
pub mod user;
pub mod user_type;

pub use access::Caller;
pub use app::{App, Purpose, make_private_directory};
pub use context::Operation;
pub use error::{Error, Result};
pub use runtime::Runtime;
