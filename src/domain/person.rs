//! A person, whatever the company.

use crate::domain::{email::Email, full_name::FullName, id::UserId, phone::Phone};

/// What belongs to a person in every company.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    pub id: UserId,
    pub email: Email,
    pub name: FullName,
    pub phone: Option<Phone>,
}
