//! What completion offers: words that can be typed next.

/// The most words of one kind that are offered at once.
pub const MOST: usize = 100;

/// A word that can be typed next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offered {
    pub word: String,
    /// What it stands for, such as the name of the user of a login email.
    pub about: String,
}

impl Offered {
    /// A word with what it stands for.
    pub fn new(word: impl Into<String>, about: impl Into<String>) -> Self {
        Self { word: word.into(), about: about.into() }
    }
}

/// The first words of a longer list, and its last one.
///
/// A shell types at once what all words have in common. Of a list that is only cut
/// off, that would be more than all of its words have in common.
pub fn spanning(mut words: Vec<Offered>) -> Vec<Offered> {
    if words.len() > MOST {
        words.swap_remove(MOST - 1);
        words.truncate(MOST);
    }
    words
}

/// Which users a command is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UserGroup {
    All,
    Active,
    Inactive,
    Unlocked,
    /// Locked users who are not providers, as `lock unlock` wants them.
    Locked,
    /// The users of such providers.
    Providers(ProviderGroup),
}

/// Which providers a command is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProviderGroup {
    All,
    Active,
    /// Providers who are deactivated, or whose user is inactive or locked, as
    /// `provider reactivate` wants them.
    Blocked,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_that_is_cut_off_keeps_its_last_word() {
        let words = |count: usize| -> Vec<Offered> {
            (0..count).map(|number| Offered::new(format!("{number:03}"), "")).collect()
        };
        assert_eq!(spanning(words(MOST)), words(MOST));
        let cut = spanning(words(250));
        assert_eq!(cut[..MOST - 1], words(MOST - 1));
        assert_eq!((cut.len(), &*cut[MOST - 1].word), (MOST, "249"));
    }
}
