//! `practicectl`: administer the user accounts of medical practices.
//!
//! The map of the modules and what each may import, which a test checks.
//!
//! - [`domain`]: what is true. Imports nothing of the others.
//! - `platform`: what the operating system provides. Imports nothing of the others.
//! - `store`: how data is kept, all SQL. Imports `platform` and `domain`.
//! - [`ops`]: one function per use case. Imports `store` and `domain`.
//! - `input`: reads files. Imports `platform` and `domain`.
//! - `output`: the only place that writes. Imports `platform` and `domain`.
//! - `cli`: the words that people type. Imports all but `store`.

mod cli;
pub mod domain;
mod input;
pub mod ops;
mod output;
mod platform;
mod store;

pub use cli::{Environment, Invocation, Terminals, run};
pub use platform::prepare;
