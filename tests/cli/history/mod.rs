//! `practicectl history …`.

mod forged;
mod list;
mod revert;
mod verify;
