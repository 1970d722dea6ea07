//! `practicectl history …`.

pub mod forged;
mod list;
mod revert;
mod verifier;
mod verify;
