//! `practicectl history …`.

mod forged;
mod list;
mod verify;
