//! A database on a PostgreSQL server: what differs from a file. `tests/on-postgres` runs
//! these tests, and all others, on one.

mod admission;
mod engines;
mod roles;
pub mod schema;
mod url;
