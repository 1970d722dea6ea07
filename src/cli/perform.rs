//! Carries out a change: the loop that asks for consents and writes the report.

use crate::cli::{
    args::change::ChangeArgs, args::change::OnErrorWord, context::Context, environment::Terminals,
    error::Error, error::Result, error::reported, outputs::ensure_not_database,
    password_file::PasswordFile,
};
use crate::domain::{code::Exit, report::Report, report::ReportRow};
use crate::input::rejects::Rejects;
use crate::ops;
use crate::ops::{App, Purpose, change::run::ChangeRequest, change::sink::ReportSink};
use crate::output;
use crate::output::{Format, Output, progress::Progress, spool::RowSpool};
use crate::platform::is_same;
use std::{io, path::Path};

impl Context<'_> {
    /// Opens the database for a command that changes something; a dry run
    /// only reads.
    pub fn desk_to_change(&mut self, args: &ChangeArgs) -> Result<App> {
        self.desk_for(if args.dry_run { Purpose::Look } else { Purpose::Change })
    }
}

/// Where a change is carried out, and where its secrets go.
pub struct Site<'a> {
    pub app: &'a mut App,
    /// The first subject, whose creator a refusal names.
    pub subject: Option<&'a str>,
    /// The new file that takes generated passwords.
    pub passwords: PasswordFile<'a>,
}

impl<'a> Site<'a> {
    /// A change that names no subject, and generates no passwords.
    pub fn of(app: &'a mut App) -> Self {
        Self { app, subject: None, passwords: PasswordFile::new(None) }
    }

    /// The same about a subject.
    pub fn about(self, subject: Option<&'a str>) -> Self {
        Self { subject, ..self }
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
    fn without_secret(&mut self, mut row: ReportRow) -> io::Result<ReportRow> {
        if let Some(secret) = &row.secret
            && self.passwords.take(&row.subject, secret.as_str())?
        {
            row.secret = None;
        }
        self.holds_secret |= row.secret.is_some();
        Ok(row)
    }
}

impl ReportSink for Reporter<'_, '_, '_> {
    fn row(&mut self, row: ReportRow) -> io::Result<()> {
        self.progress.step();
        let row = self.without_secret(row)?;
        self.rows.push(&row)
    }

    fn hold(&mut self) -> io::Result<usize> {
        self.rows.hold()
    }

    fn fill(&mut self, place: usize, row: ReportRow) -> io::Result<()> {
        self.progress.step();
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
pub fn perform(
    ctx: &mut Context<'_>,
    site: Site<'_>,
    args: &ChangeArgs,
    mut change: impl FnMut(&mut App, ChangeRequest<'_>) -> ops::Result<Report>,
) -> Result<Exit> {
    let Site { app, subject, mut passwords } = site;
    check_files(ctx, args, passwords.path())?;
    passwords.ensure_free()?;
    let mut rejects = args.rejects.as_deref().map(Rejects::begin).transpose()?;
    let mut options = args.options();
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
        let result = change(app, ChangeRequest { options: &options, subject, sink: &mut reporter });
        let Reporter { mut rows, is_shown, .. } = reporter;
        match result {
            Err(ops::Error::Consent(needed)) => {
                ctx.ask_consent(&needed)?;
                options.consents.give(needed.consent);
                passwords.forget();
            }
            Ok(report) => {
                passwords.keep();
                if let Some(rejects) = rejects.take() {
                    let rows = rows.rows(report.is_aborted)?;
                    let written =
                        rejects.write(ctx.source.as_deref(), report.is_of_several_kinds, rows);
                    written.map_err(|error| unkept(&report, error.into()))?;
                }
                let shown = is_shown || is_told_by_the_error(ctx.output.style.format, &report);
                if !shown {
                    write_rows(ctx, &report, &mut rows)?;
                }
                return finish(ctx, &report, args.detailed_exitcode);
            }
            Err(error) => return Err(passwords.settle(error)),
        }
    }
}

/// No file that is written may take the place of another that is needed.
fn check_files(ctx: &Context<'_>, args: &ChangeArgs, passwords: Option<&Path>) -> Result<()> {
    let database = ctx.database()?;
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
    let is_input = ctx.source.as_ref().is_some_and(|source| is_same(rejects, source.text.path()));
    if is_input && args.on_error == OnErrorWord::Abort {
        let message = "the rejected rows would replace the input, and the valid rows would be lost";
        return Err(Error::usage(message, "name another file"));
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

fn write_rows(ctx: &mut Context<'_>, report: &Report, rows: &mut RowSpool) -> Result<()> {
    let written = ctx.output.report_data(report, rows);
    let written = written.and_then(|()| Ok(ctx.output.out.flush()?));
    written.map_err(|source| unreported(report, source))
}

fn finish(ctx: &mut Context<'_>, report: &Report, detailed: bool) -> Result<Exit> {
    ctx.output.report_messages(report);
    match reported(report, ctx.output.style.format) {
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
    let is_only_row = report.is_aborted || report.counts.total() == 1;
    format == Format::Table && report.counts.failed == 1 && is_only_row
}
