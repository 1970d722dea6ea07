//! `practicectl company …`.

mod create;
mod list;
