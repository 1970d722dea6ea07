//! `practicectl history …`.

mod list;
mod verify;
