//! Subjects that are named one by one or in a file.

use crate::cli::{args::values, complete::offer::Offer, context::Context, error::Result};
use crate::domain::subject::Subject;
use crate::input::{headings::Headings, subjects::subjects};
use crate::ops::{App, Operation};
use clap::Args;
use std::path::{Path, PathBuf};

/// Users named one by one or in a file.
#[derive(Clone, Debug, Args)]
#[group(required = true, multiple = false)]
pub struct UserSubjects {
    /// Login email of a user (repeatable)
    #[arg(value_name = "EMAIL", value_parser = values::given, add = Offer::USER)]
    pub emails: Vec<String>,
    /// Read the users from a file or standard input (-): a list, CSV or JSON lines
    #[arg(long, value_name = "FILE", value_parser = values::given_path())]
    pub from: Option<PathBuf>,
}

impl UserSubjects {
    /// The subjects, in the order in which they were named.
    pub fn named(
        &self,
        ctx: &mut Context<'_>,
        app: &mut App,
        operation: Operation,
    ) -> Result<Vec<Subject>> {
        let Some(path) = &self.from else {
            return Ok(self.emails.iter().map(Subject::new).collect());
        };
        app.require(operation)?;
        read_list(ctx, path, &["email"])
    }
}

/// Providers named one by one or in a file.
#[derive(Clone, Debug, Args)]
#[group(required = true, multiple = false)]
pub struct ProviderSubjects {
    /// NPI of a provider, or login email of the provider's user (repeatable)
    #[arg(value_name = "NPI|EMAIL", value_parser = values::given, add = Offer::PROVIDER)]
    pub providers: Vec<String>,
    /// Read the providers from a file or standard input (-): a list, CSV or JSON lines
    #[arg(long, value_name = "FILE", value_parser = values::given_path())]
    pub from: Option<PathBuf>,
}

impl ProviderSubjects {
    /// The subjects, in the order in which they were named.
    pub fn named(
        &self,
        ctx: &mut Context<'_>,
        app: &mut App,
        operation: Operation,
    ) -> Result<Vec<Subject>> {
        let Some(path) = &self.from else {
            return Ok(self.providers.iter().map(Subject::new).collect());
        };
        app.require(operation)?;
        read_list(ctx, path, &["npi", "email"])
    }
}

/// Reads a list of subjects. Who asks was found to be allowed to carry out the
/// operation.
fn read_list(ctx: &mut Context<'_>, path: &Path, columns: &[&'static str]) -> Result<Vec<Subject>> {
    let headings = Headings::of_subjects(columns);
    let source = ctx.open_source(path, &headings)?;
    let subjects = subjects(&source, &headings)?;
    ctx.keep(source);
    Ok(subjects)
}

/// The first subject, as it was named.
pub fn first(subjects: &[Subject]) -> Option<&str> {
    subjects.first().map(|subject| subject.name.as_str())
}
