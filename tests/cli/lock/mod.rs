//! `practicectl lock …`.

mod add;
mod list;
mod unlock;
