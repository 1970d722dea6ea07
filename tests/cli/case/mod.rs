//! `practicectl case …`.

mod list;
mod show;
