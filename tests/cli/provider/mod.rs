//! `practicectl provider …`.

mod create;
mod deactivate;
mod list;
mod reactivate;
mod show;
