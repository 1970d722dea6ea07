//! `practicectl history …`.

mod filters;
pub mod forged;
mod head;
mod list;
mod revert;
mod show;
mod verifier;
mod verify;
