//! The engine of a server: PostgreSQL. Only this folder and the enums over the engines
//! know `postgres`.

pub mod database;
mod dialect;
mod error;
pub mod schema;
pub mod server;
pub mod session;
mod tls;
pub mod value;
mod waiting;
