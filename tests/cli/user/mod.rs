//! `practicectl user …`.

mod activate;
mod create;
mod deactivate;
mod delete;
mod edit;
mod explain;
mod find;
mod history;
mod import;
mod import_foreign;
mod import_renames;
mod import_rights;
mod import_structures;
mod password;
mod prompt;
mod show;
