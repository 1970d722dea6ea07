//! `practicectl practice …`.

mod create;
mod list;
