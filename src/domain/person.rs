//! A person, whatever the company.

use crate::domain::email::Email;
use crate::domain::full_name::FullName;
use crate::domain::id::UserId;
use crate::domain::phone::Phone;

/// What belongs to a person in every company.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    pub id: UserId,
    pub email: Email,
    pub name: FullName,
    pub phone: Option<Phone>,
}
