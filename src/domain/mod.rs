//! What is true about the user accounts of medical practices.
//!
//! Types that only fallible constructors build, and transitions as pure
//! methods. Nothing here knows the command line, SQL, streams, the environment
//! or the clock; whatever varies is handed in.

pub mod access;
pub mod account;
pub mod case;
pub mod change;
pub mod code;
pub mod company;
pub mod consent;
pub mod email;
pub mod filter;
pub mod full_name;
pub mod hashing;
pub mod history;
pub mod id;
pub mod lock;
pub mod npi;
pub mod obstacle;
pub mod password;
pub mod permission;
pub mod phone;
pub mod policy;
pub mod practice;
pub mod product;
pub mod provider;
pub mod random;
pub mod refusal;
pub mod report;
pub mod review;
pub mod rights;
pub mod role;
pub mod session;
pub mod shown;
pub mod temporary;
pub mod terms;
pub mod text;
pub mod time;
pub mod user_file;
pub mod user_type;
