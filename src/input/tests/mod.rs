//! Files of users in every form that other programs write, made by chance.

mod fuzz;
mod properties;
mod table;
