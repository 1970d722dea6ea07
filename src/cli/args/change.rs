//! Options of every command that changes something.

use crate::cli::args::values;
use crate::domain::{consent::Consent, consent::Consents};
use crate::ops::{change::options::ChangeOptions, change::options::OnError};
use clap::{Args, ValueEnum};
use std::path::PathBuf;

/// What help calls these options.
pub const HEADING: &str = "Options of every change";

/// What to do with valid rows if others fail.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum OnErrorWord {
    /// Change all rows or none
    #[default]
    Abort,
    /// Change the valid rows and exit with 7
    Continue,
}

#[derive(Clone, Debug, Default, Args)]
#[command(next_help_heading = HEADING)]
pub struct ChangeArgs {
    /// Check everything and report, but change nothing
    #[arg(short = 'n', long)]
    pub dry_run: bool,
    /// What to do with valid rows if others fail
    #[arg(long, value_name = "WHAT", default_value = "abort")]
    pub on_error: OnErrorWord,
    /// Write the rows that failed to this file as they came, each with its reason,
    /// so that you can fix them and pass the file again
    #[arg(long, value_name = "FILE", value_parser = values::given_path())]
    pub rejects: Option<PathBuf>,
    /// Refuse unless there are exactly this many subjects
    #[arg(long, value_name = "N")]
    pub expect_count: Option<usize>,
    /// Refuse if more subjects than this would change
    #[arg(long, value_name = "N")]
    pub max_changes: Option<usize>,
    /// Record this reason in the history
    #[arg(long, value_name = "TEXT")]
    pub reason: Option<String>,
    /// Exit with 10 instead of 0 if nothing had to be changed
    #[arg(long)]
    pub detailed_exitcode: bool,
    /// Consent to a change of a System Administrator
    #[arg(long)]
    pub confirm_admin: bool,
    /// Consent to blocking a user in several companies
    #[arg(long)]
    pub all_companies: bool,
    /// Accept the Terms of Service and the addition to the invoice
    #[arg(long)]
    pub accept_terms: bool,
    /// Answer ordinary questions with yes, but give no named consent
    #[arg(short, long)]
    pub yes: bool,
}

impl ChangeArgs {
    /// The options as the library knows them.
    pub fn options(&self) -> ChangeOptions {
        let mut consents = Consents::default();
        for (given, consent) in [
            (self.confirm_admin, Consent::ConfirmAdmin),
            (self.all_companies, Consent::AllCompanies),
            (self.accept_terms, Consent::AcceptTerms),
            (self.yes, Consent::ConfirmSelf),
            (self.yes, Consent::ClosePractice),
        ] {
            if given {
                consents.give(consent);
            }
        }
        ChangeOptions {
            dry_run: self.dry_run,
            on_error: match self.on_error {
                OnErrorWord::Abort => OnError::Abort,
                OnErrorWord::Continue => OnError::Continue,
            },
            expect_count: self.expect_count,
            max_changes: self.max_changes,
            reason: self.reason.clone(),
            consents,
        }
    }
}
