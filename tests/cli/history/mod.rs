//! `practicectl history …`.

mod filters;
pub mod forged;
mod head;
mod list;
mod rechained;
mod revert;
mod show;
mod verifier;
mod verify;
