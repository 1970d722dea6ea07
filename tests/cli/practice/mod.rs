//! `practicectl practice …`.

mod activate;
mod create;
mod deactivate;
mod list;
mod rename;
