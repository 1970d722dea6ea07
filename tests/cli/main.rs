//! The command line, end to end. The tree mirrors `src/cli`: a folder a noun, a
//! file a verb. `day.rs` is a script of a real day.

mod assets;
mod case;
mod company;
mod completions;
mod day;
mod demo;
mod errors;
mod explain;
mod files;
mod history;
mod house;
mod init;
mod input;
mod lock;
mod login;
mod logout;
mod man;
mod output;
mod permission;
mod practice;
mod provider;
mod sandbox;
mod seeds;
mod signals;
mod user;
mod user_type;
mod whoami;
