//! `practicectl`: administer the user accounts of medical practices.
pub mod domain;
mod store;
