//! `practicectl user-type …`.

mod list;
mod set;
mod show;
