//! Input files: a list, CSV with a header, or JSON, told apart by their content
//! and read as a stream. The only place that parses files.

mod csv;
mod error;
mod form;
mod guard;
mod json;
mod location;
pub mod manifest;
mod manifest_items;
mod quotes;
pub mod rejects;
mod row;
pub mod source;
pub mod subjects;
mod user_row;
pub mod users;

pub use error::Error;
