//! The engine: one SQLite file. Only this folder knows `rusqlite`.

pub mod backup;
mod connection;
mod damage;
mod draft;
mod error;
pub mod file;
pub mod late;
pub mod restore;
mod schema;
pub mod store;
#[cfg(test)]
mod tests;
mod tidy;
pub mod tx;
pub mod value;
