//! `practicectl provider …`.

mod combinations;
mod create;
mod deactivate;
mod edit;
mod faults;
mod list;
mod reactivate;
mod show;
