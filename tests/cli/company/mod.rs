//! `practicectl company …`.

mod create;
mod list;
mod show;
