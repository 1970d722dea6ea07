//! Walks by key: each key is greater than the one before.
//!
//! On a damaged B-tree a page can answer with an older key. A walk that goes on
//! after its last key would then start over and never end.

use crate::store::{error::Error, error::Result};

/// Checks the keys of a walk, within a page and from page to page.
#[derive(Clone, Debug)]
pub struct Ascending<K> {
    last: Option<K>,
    /// What is walked, for the error.
    what: &'static str,
}

impl<K: PartialOrd> Ascending<K> {
    /// A walk that goes on after `last`.
    pub const fn after(what: &'static str, last: Option<K>) -> Self {
        Self { last, what }
    }

    /// Takes the next key. A key that is not greater than the one before is
    /// damage.
    pub fn take(&mut self, key: K) -> Result<()> {
        if self.last.as_ref().is_some_and(|last| key <= *last) {
            return Err(Error::Damaged(format!("the {} are out of order", self.what)));
        }
        self.last = Some(key);
        Ok(())
    }

    /// The last key; none before the first.
    pub const fn last(&self) -> Option<&K> {
        self.last.as_ref()
    }
}

/// Items whose keys ascend, or damage.
pub fn ascending<T, K: PartialOrd>(
    items: Vec<T>,
    what: &'static str,
    key: impl Fn(&T) -> K,
) -> Result<Vec<T>> {
    let mut keys = Ascending::after(what, None);
    items.iter().try_for_each(|item| keys.take(key(item)))?;
    Ok(items)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_that_is_not_greater_than_the_one_before_is_damage() {
        let mut keys = Ascending::after("entries", Some(3));
        assert!(keys.take(4).is_ok() && keys.take(7).is_ok());
        for damaged in [7, 6, 1] {
            let error = keys.take(damaged).expect_err("out of order");
            assert_eq!(error.to_string(), "the database is damaged: the entries are out of order");
        }
        assert_eq!(keys.last(), Some(&7));
        assert!(Ascending::after("entries", Some(3)).take(3).is_err(), "also across pages");
    }
}
