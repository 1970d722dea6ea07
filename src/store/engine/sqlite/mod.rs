//! The engine of one file: SQLite. Only this folder and the enums over the engines
//! know `rusqlite`.

pub mod backup;
pub mod connection;
pub mod damage;
pub mod database;
pub mod draft;
mod error;
pub mod file;
pub mod late;
pub mod restore;
pub mod schema;
pub mod statement;
#[cfg(test)]
mod tests;
mod tidy;
