//! `practicectl`: administer the user accounts of medical practices.
pub mod domain;
pub mod ops;
mod output;
mod store;
