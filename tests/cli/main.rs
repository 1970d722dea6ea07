//! The command line, end to end. The tree mirrors `src/cli`: a folder a noun, a
//! file a verb. `day.rs` is a script of a real day. Expected transcripts are
//! written by `UPDATE_EXPECT=1 cargo test` and read before they are kept.

#![allow(clippy::needless_raw_string_hashes, reason = "expect-test writes them")]
#![allow(clippy::too_many_lines, reason = "transcripts are long")]
#![allow(clippy::format_collect, reason = "scripts are put together from lines")]
#![allow(clippy::allow_attributes, reason = "which of these fire depends on the transcripts")]
#![allow(clippy::disallowed_methods, reason = "one variable refreshes the assets")]
#![allow(clippy::print_stdout, reason = "the sizes are printed")]
#![allow(clippy::similar_names, reason = "text and test")]

mod apply;
mod architecture;
mod as_of;
mod assets;
mod backup;
mod case;
mod company;
mod completions;
mod day;
mod demo;
mod errors;
mod explain;
mod export;
mod files;
mod help;
mod history;
mod init;
mod input;
mod kills;
mod languages;
mod license;
mod lock;
mod login;
mod logout;
mod machine_formats;
mod man;
mod migrate;
mod names;
mod output;
mod outputs;
mod passwords;
mod permission;
mod phones;
mod policy;
mod practice;
mod process;
mod progress;
mod properties;
mod provider;
mod readme;
mod recover;
mod rejects;
mod restore;
mod review;
mod rights;
mod role;
mod sandbox;
mod screen;
mod screens;
mod search;
mod seeds;
mod server;
mod session;
mod signals;
mod terminal;
mod usage;
mod user;
mod user_type;
mod whoami;
mod widths;
mod words;
