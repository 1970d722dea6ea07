//! A subject of a change, as it was named.

use crate::domain::{input::Input, provider::product::Product, refusal::Refusal};
use std::borrow::Cow;

/// A subject as it was named, with its row in the input file.
#[derive(Clone, Debug)]
pub struct Subject {
    pub name: String,
    pub row: Option<u64>,
    /// The products that its row asks for. Boxed, as a list can name a million subjects.
    pub products: Option<Box<Input<Vec<Product>>>>,
    /// Why the row cannot be read; then the name is empty.
    pub problem: Option<Box<Refusal>>,
    /// What the report calls it, if not by its name.
    pub label: Option<Box<str>>,
}

impl Subject {
    /// A subject of the command line.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), row: None, products: None, problem: None, label: None }
    }

    /// A row that cannot be read.
    pub fn unreadable(refusal: Refusal) -> Self {
        let row = refusal.location.as_ref().map(|location| location.row);
        Self { row, problem: Some(Box::new(refusal)), ..Self::new("") }
    }

    /// The same subject, which the report calls `label`: a login email as it is kept. Most
    /// are named like that.
    pub fn known_as(&self, label: &str) -> Cow<'_, Self> {
        if self.label() == label {
            return Cow::Borrowed(self);
        }
        Cow::Owned(Self { label: Some(label.into()), ..self.clone() })
    }

    /// What the report calls it.
    pub fn label(&self) -> &str {
        self.label.as_deref().unwrap_or(&self.name)
    }
}
