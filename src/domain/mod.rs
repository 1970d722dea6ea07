//! What is true about the user accounts of medical practices.
//!
//! Types that only fallible constructors build, and transitions as pure
//! methods. Nothing here knows the command line, SQL, streams, the environment
//! or the clock; whatever varies is handed in.

pub mod author;
pub mod cell;
pub mod chain;
pub mod change;
pub mod code;
pub mod column;
pub mod company;
pub mod consent;
pub mod edit;
pub mod email;
pub mod full_name;
pub mod history;
pub mod id;
pub mod input;
pub mod joiner;
pub mod listed_entry;
pub mod manifest;
pub mod mojibake;
pub mod name_warnings;
pub mod offer;
pub mod person;
pub mod phone;
pub mod provider;
pub mod random;
pub mod record;
pub mod refusal;
pub mod replay;
pub mod report;
pub mod revert;
pub mod rights;
pub mod search_block;
pub mod search_key;
pub mod search_text;
pub mod secret;
pub mod session;
pub mod sign_in;
pub mod slips;
pub mod spreadsheet;
pub mod subject;
pub mod text;
pub mod time;
pub mod user;
pub mod value;
pub mod warning;
pub mod words;
