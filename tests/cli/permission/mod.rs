//! `practicectl permission …`.

mod list;
