//! `practicectl`: administer the user accounts of medical practices.
//!
//! The map of the house and who may import whom; a test keeps it so.
//!
//! - [`domain`]: what is true. Imports nothing of the others.
//! - `store`: how it is kept, all SQL. Imports `domain`.
//! - [`ops`]: one function a use case. Imports `store` and `domain`.
//! - `output`: the only place that writes. Imports `domain`.
//! - `cli`: the words that people type. Imports `ops`, `output` and `domain`.

mod cli;
pub mod domain;
pub mod ops;
mod output;
mod store;

pub use cli::{Environment, Invocation, Terminals, prepare, run};
