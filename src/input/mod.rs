//! Input files: a list, CSV with a header, or JSON, told apart by their content
//! and read as a stream. The only place that parses files.

mod column_plan;
mod csv;
mod csv_users;
mod digits;
mod encoding;
mod entries;
mod error;
mod file_text;
mod foreign;
mod form;
mod guard;
mod heading_key;
pub mod heading_options;
mod heading_problems;
pub mod headings;
mod json;
mod json_users;
mod lines;
mod list;
mod location;
pub mod manifest;
mod manifest_items;
mod no_table;
mod opening;
mod records;
mod reject_rows;
pub mod rejects;
mod row;
pub mod source;
mod splitter;
pub mod subjects;
pub mod synonyms;
#[cfg(test)]
mod tests;
mod user_cells;
mod user_row;
pub mod users;

pub use error::Error;
