//! Signing in: the one way that every path with a password takes.
//!
//! An attempt is reserved in one transaction, the password is hashed outside,
//! and the outcome is kept in a second one. So exactly the policy's number of
//! passwords is tested, however many guess at once, and an attempt whose end
//! nobody saw counts as failed.

pub mod admit;
pub mod attempt;
mod blocked;
mod sign_in;
