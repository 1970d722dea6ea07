//! The rules, each on both sides of its limits, in a practice in memory.

mod access;
mod cases;
mod completion;
mod engine;
mod filters;
mod history;
mod practices;
mod providers;
mod roles;
mod sign_in;
mod users;
