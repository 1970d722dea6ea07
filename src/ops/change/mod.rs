//! The one mechanism of change.
//!
//! For each subject in turn: decide in memory, execute the decision, pass its row
//! on. After the last one, check the limits and keep all of it or nothing. One
//! user is a list of one; a dry run is the same with a rollback at the end.
//!
//! The files import one way: `users` → `run` → `execute` → `effect`, `users` →
//! `repeats` → `decision` → `effect`, and `run` → `sink`, `options`.

pub mod decision;
pub mod effect;
mod execute;
mod newcomers;
pub mod options;
pub mod repeats;
pub mod run;
pub mod sink;
pub mod users;
