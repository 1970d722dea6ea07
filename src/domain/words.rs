//! Closed lists of words: what the command line, files, the store and the output call
//! the values of an enum.

/// The letters and digits of a text in lower case: what is left of a word if case, blanks,
/// quotes, hyphens and underscores make no difference.
pub fn key(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// An enum whose values each have a word, and may have a title that people know it by.
macro_rules! words {
    (
        $(#[$doc:meta])* $name:ident {
            $($(#[$variant_doc:meta])* $variant:ident $word:literal $($title:literal)?),+ $(,)?
        }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name { $($(#[$variant_doc])* $variant),+ }

        impl $name {
            /// All of them, in the order in which they are listed.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];
            /// Their words, in the same order.
            pub const WORDS: &'static [&'static str] = &[$($word),+];

            /// The word of the command line, of files and of the output.
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }

            pub fn of_word(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.word() == word)
            }

            $crate::domain::words::title!($($variant $($title)?),+);
        }
    };
}

/// The method that gives the titles, if each value has one.
macro_rules! title {
    ($($variant:ident $title:literal),+) => {
        /// The title that people know it by.
        pub const fn title(self) -> &'static str {
            match self { $(Self::$variant => $title),+ }
        }
    };
    ($($variant:ident),+) => {};
}

pub(crate) use {title, words};
