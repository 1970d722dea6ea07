//! `practicectl`: administer the user accounts of medical practices.
//!
//! The map of the modules and what each may import, which a test checks.
//!
//! - [`domain`]: what is true. Imports nothing of the others.
//! - `platform`: files and owners, as the operating system sees them. Imports nothing.
//! - `store`: how it is kept, all SQL. Imports `platform` and `domain`.
//! - [`ops`]: one function a use case. Imports `store` and `domain`.
//! - `output`: the only place that writes. Imports `domain`.
//! - `cli`: the words that people type. Imports `ops`, `output`, `platform` and `domain`.

mod cli;
pub mod domain;
pub mod ops;
mod output;
mod platform;
mod store;

pub use cli::{Environment, Invocation, Terminals, prepare, run};
