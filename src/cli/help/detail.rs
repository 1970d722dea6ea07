//! How much help shows.

/// The two sizes of help.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detail {
    /// What fits a screen: `-h`.
    Summary,
    /// Each option that can matter: `--help` and the manual.
    Full,
}
