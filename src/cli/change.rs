//! Options of every command that changes something, and the loop that asks for
//! consents and writes the report.

use super::context::Context;
use super::environment::Terminals;
use super::failure::{Error, Result, reported};
use super::input;
use super::input::rejects::Rejects;
use super::outputs::{ensure_not_database, is_same};
use super::password_file::PasswordFile;
use super::values;
use crate::domain::code::Exit;
use crate::domain::consent::{Consent, Consents};
use crate::domain::report::{Report, Row};
use crate::ops::bulk::{Conditions, Guards, OnError, ReportSink};
use crate::ops::decision::Subject;
use crate::ops::{self, App, Operation, Purpose};
use crate::output::progress::Progress;
use crate::output::spool::RowSpool;
use crate::output::{self, Format, Output};
use clap::{Args, ValueEnum};
use std::io;
use std::path::{Path, PathBuf};

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
#[command(next_help_heading = "Options of every change")]
pub struct ChangeArgs {
    /// Check everything and report, but change nothing
    #[arg(short = 'n', long)]
    pub dry_run: bool,
    /// What to do with valid rows if others fail
    #[arg(long, value_name = "WHAT", default_value = "abort")]
    pub on_error: OnErrorWord,
    /// Write the rows that failed to this file, each with its reason, so that
    /// you can fix them and pass the file again
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
    /// Answer ordinary questions with yes; does not include the consents above
    #[arg(short, long)]
    pub yes: bool,
}

impl ChangeArgs {
    fn guards(&self) -> Guards {
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
        Guards {
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

impl Context<'_> {
    /// Opens the database for a command that changes something; a dry run
    /// only reads.
    pub fn desk_to_change(&mut self, args: &ChangeArgs) -> Result<App> {
        self.desk_for(if args.dry_run { Purpose::Look } else { Purpose::Change })
    }
}

/// Users named one by one or in a file.
#[derive(Clone, Debug, Args)]
pub struct UserSubjects {
    /// Login email of a user (repeatable)
    #[arg(value_name = "EMAIL", required_unless_present = "from", value_parser = values::given)]
    pub emails: Vec<String>,
    /// Read the users from a file or standard input (-): a list, CSV or JSON lines
    #[arg(long, value_name = "FILE", conflicts_with = "emails", value_parser = values::given_path())]
    pub from: Option<PathBuf>,
}

impl UserSubjects {
    /// The subjects, in the order in which they were named.
    pub fn named(
        &self,
        ctx: &mut Context<'_>,
        asking: (&mut App, Operation),
    ) -> Result<Vec<Subject>> {
        match &self.from {
            Some(path) => read_list(ctx, asking, path, &["email"]),
            None => Ok(self.emails.iter().map(Subject::new).collect()),
        }
    }
}

/// Providers named one by one or in a file.
#[derive(Clone, Debug, Args)]
pub struct ProviderSubjects {
    /// NPI of a provider, or login email of the provider's user (repeatable)
    #[arg(value_name = "NPI|EMAIL", required_unless_present = "from", value_parser = values::given)]
    pub providers: Vec<String>,
    /// Read the providers from a file or standard input (-): a list, CSV or JSON lines
    #[arg(long, value_name = "FILE", conflicts_with = "providers", value_parser = values::given_path())]
    pub from: Option<PathBuf>,
}

impl ProviderSubjects {
    /// The subjects, in the order in which they were named.
    pub fn named(
        &self,
        ctx: &mut Context<'_>,
        asking: (&mut App, Operation),
    ) -> Result<Vec<Subject>> {
        match &self.from {
            Some(path) => read_list(ctx, asking, path, &["npi", "email"]),
            None => Ok(self.providers.iter().map(Subject::new).collect()),
        }
    }
}

/// Reads a list of subjects, for somebody who may carry out the verb.
fn read_list(
    ctx: &mut Context<'_>,
    (app, verb): (&mut App, Operation),
    path: &Path,
    columns: &[&str],
) -> Result<Vec<Subject>> {
    app.require(verb)?;
    input::subjects(ctx, path, columns)
}

/// Where a change is carried out, and where its secrets go.
pub struct Site<'a> {
    pub app: &'a mut App,
    /// The first subject, whose creator a refusal names.
    pub subject: Option<&'a str>,
    /// The new file that takes generated passwords.
    pub passwords: PasswordFile<'a>,
}

impl<'a> From<(&'a mut App, Option<&'a str>)> for Site<'a> {
    fn from((app, subject): (&'a mut App, Option<&'a str>)) -> Self {
        Self { app, subject, passwords: PasswordFile::new(None) }
    }
}

/// Takes the rows of a change, and shows a secret before the change is kept.
struct Reporter<'r, 'o, 'p> {
    output: &'r mut Output<'o>,
    passwords: &'r mut PasswordFile<'p>,
    rows: RowSpool,
    holds_secret: bool,
    /// The report was shown already, for the secret in it.
    is_shown: bool,
    terminals: Terminals,
    progress: Progress,
}

impl Reporter<'_, '_, '_> {
    /// Takes the secret of a row into the file, if there is one.
    fn without_secret(&mut self, mut row: Row) -> io::Result<Row> {
        if let Some(secret) = &row.secret
            && self.passwords.take(&row.email, secret.as_str())?
        {
            row.secret = None;
        }
        self.holds_secret |= row.secret.is_some();
        Ok(row)
    }
}

impl ReportSink for Reporter<'_, '_, '_> {
    fn row(&mut self, row: Row) -> io::Result<()> {
        self.progress.step();
        let row = self.without_secret(row)?;
        self.rows.push(&row)
    }

    fn hold(&mut self) -> usize {
        self.rows.hold()
    }

    fn fill(&mut self, place: usize, row: Row) -> io::Result<()> {
        let row = self.without_secret(row)?;
        self.rows.fill(place, &row)
    }

    fn before_commit(&mut self, report: &Report) -> io::Result<()> {
        self.passwords.write()?;
        if !self.holds_secret {
            return Ok(());
        }
        self.terminals.ensure_seen()?;
        self.is_shown = true;
        self.output.report_data(report, &mut self.rows)?;
        self.output.out.flush()
    }
}

/// Carries out a change: asks for missing consents if a person may be asked,
/// and writes the report.
pub fn perform<'a>(
    ctx: &mut Context<'_>,
    site: impl Into<Site<'a>>,
    args: &ChangeArgs,
    mut change: impl FnMut(&mut App, Conditions<'_>) -> ops::Result<Report>,
) -> Result<Exit> {
    let Site { app, subject, mut passwords } = site.into();
    check_files(ctx, args, passwords.path())?;
    passwords.ensure_free()?;
    let mut rejects = args.rejects.as_deref().map(Rejects::begin).transpose()?;
    let mut guards = args.guards();
    loop {
        let progress = ctx.progress()?;
        let mut reporter = Reporter {
            progress,
            terminals: ctx.terminals,
            output: &mut ctx.output,
            passwords: &mut passwords,
            rows: RowSpool::default(),
            holds_secret: false,
            is_shown: false,
        };
        let result = change(app, Conditions { guards: &guards, subject, sink: &mut reporter });
        let Reporter { mut rows, is_shown, .. } = reporter;
        match result {
            Err(ops::Error::Consent(needed)) => {
                ctx.ask_consent(&needed)?;
                guards.consents.give(needed.consent);
                passwords.forget();
            }
            Ok(report) => {
                passwords.keep();
                if let Some(rejects) = rejects.take() {
                    let rows = rows.rows(report.is_aborted)?;
                    let written = rejects.write(ctx.source.as_deref(), rows);
                    written.map_err(|error| unkept(&report, error))?;
                }
                let shown = is_shown || is_told_by_the_error(ctx.output.style.format, &report);
                return finish(ctx, (&report, &mut rows), shown, args.detailed_exitcode);
            }
            Err(error) => return Err(passwords.process(error)),
        }
    }
}

/// No file that is written may take the place of another that is needed.
fn check_files(ctx: &Context<'_>, args: &ChangeArgs, passwords: Option<&Path>) -> Result<()> {
    let database = ctx.database_path()?;
    for path in args.rejects.as_deref().into_iter().chain(passwords) {
        ensure_not_database(path, &database)?;
    }
    let Some(rejects) = args.rejects.as_deref() else {
        return Ok(());
    };
    if passwords.is_some_and(|passwords| is_same(rejects, passwords)) {
        let message = "the rejected rows and the passwords would be in one file";
        return Err(Error::usage(message, "name two files"));
    }
    let is_input = ctx.source.as_ref().is_some_and(|source| is_same(rejects, source.path()));
    if is_input && args.on_error == OnErrorWord::Abort {
        let message = "the rejected rows would replace the input, and the valid rows would be lost";
        return Err(Error::usage(message, "name another file, or give --on-error continue"));
    }
    Ok(())
}

/// The failed rows cannot be written; the changes stay.
fn unkept(report: &Report, error: Error) -> Error {
    match (report.change_set, error) {
        (Some(set), Error::File { source, .. }) => Error::Unreported { set, source },
        (_, error) => error,
    }
}

/// The first subject, as it was named.
pub fn first(subjects: &[Subject]) -> Option<&str> {
    subjects.first().map(|subject| subject.name.as_str())
}

fn finish(
    ctx: &mut Context<'_>,
    (report, rows): (&Report, &mut RowSpool),
    is_shown: bool,
    detailed: bool,
) -> Result<Exit> {
    if !is_shown {
        let written = ctx.output.report_data(report, rows);
        let written = written.and_then(|()| Ok(ctx.output.out.flush()?));
        written.map_err(|source| unreported(report, source))?;
    }
    ctx.output.report_messages(report);
    match reported(report) {
        Some(failure) => Err(Error::Reported(Box::new(failure))),
        None => Ok(report.exit(detailed)),
    }
}

/// The report cannot be written; the changes stay.
fn unreported(report: &Report, source: output::Error) -> Error {
    match (report.change_set, source) {
        (Some(set), output::Error::Write(source)) if source.kind() != io::ErrorKind::BrokenPipe => {
            Error::Unreported { set, source }
        }
        (_, source) => source.into(),
    }
}

/// For people, the one subject that failed is told once, as the error.
fn is_told_by_the_error(format: Format, report: &Report) -> bool {
    format == Format::Table && report.counts.failed == 1 && report.counts.total() == 1
}
