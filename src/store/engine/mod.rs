//! The engines: SQLite in one file, or a PostgreSQL server. Only this folder knows their
//! libraries, and only its folders differ by engine.

mod database;
mod maintenance;
pub mod place;
mod postgres;
pub mod row;
pub mod sqlite;
pub mod store;
pub mod tx;
pub mod value;

pub use postgres::server::{Server, is_url};
