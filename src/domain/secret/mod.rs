//! Secrets: what they must be like, and what is kept of them. None can be printed.

pub mod credential;
pub mod hashing;
pub mod password;
pub mod temporary;
pub mod token;
