//! Arguments that several commands share.

pub mod change;
pub mod edit;
pub mod global;
pub mod subjects;
pub mod values;
