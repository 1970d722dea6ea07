//! `practicectl export`.

use crate::cli::{
    args::values, context::Context, error::Error, error::Result, outputs::by_snapshot,
    outputs::ensure_not_database,
};
use crate::domain::code::Exit;
use crate::ops::{
    App, manifest::export::Exported, manifest::export::Exporter, manifest::export::Extent,
};
use crate::output::{
    Format, csv::Manner, export::ExportForm, export::ExportWriter, progress::Progress,
};
use crate::platform::PrivateFile;
use clap::Args;
use std::{io, io::BufWriter, io::Write, path::Path, path::PathBuf};

/// Export the company for apply, or its users for import
///
/// Writes one JSON document with one item per line: policy, practices, roles,
/// providers and users, in a fixed order, so that diff shows what differs. With
/// -o csv or -o jsonl, writes only the users, in the format that user import
/// reads. Events are not exported: no history, license, case or sign-in.
#[derive(Debug, Args)]
#[command(after_help = "\
practicectl export company.json
practicectl export -o csv users.csv")]
pub struct ExportArgs {
    /// File to write, mode 0600; standard output (-) if it is omitted
    #[arg(value_name = "FILE", value_parser = values::given_path())]
    file: Option<PathBuf>,
    /// Export the hashes of passwords too: anyone who has them can try to guess
    #[arg(long)]
    with_hashes: bool,
}

pub fn run(ctx: &mut Context<'_>, args: &ExportArgs) -> Result<Exit> {
    if ctx.output.style.columns.is_some() {
        return Err(Error::usage(
            "an export has all columns",
            "omit --columns; user find -o csv has it",
        ));
    }
    let path = args.file.as_deref().filter(|path| *path != Path::new("-"));
    if let Some(path) = path {
        to_file(ctx, args, path)?;
    } else {
        to_output(ctx, args)?;
    }
    Ok(Exit::Done)
}

fn to_file(ctx: &mut Context<'_>, args: &ExportArgs, path: &Path) -> Result<()> {
    ensure_not_database(path, &ctx.database()?)?;
    let named = |source| Error::File { path: path.to_owned(), source };
    let mut file = BufWriter::new(PrivateFile::begin(path).map_err(named)?);
    let export = Export::of(ctx, args);
    let manner = Manner { visible: false, ..export.manner };
    write(&mut ctx.app()?, Export { manner, ..export }, &mut file)?;
    let file = file.into_inner().map_err(|error| named(error.into_error()))?;
    file.keep().map_err(named)
}

fn to_output(ctx: &mut Context<'_>, args: &ExportArgs) -> Result<()> {
    let export = Export::of(ctx, args);
    let mut app = ctx.app()?;
    by_snapshot(ctx.output.out, |snapshot| write(&mut app, export, snapshot))
}

/// What is exported, and how it is written.
#[derive(Clone, Copy)]
struct Export {
    form: ExportForm,
    with_hashes: bool,
    manner: Manner,
    shows_progress: bool,
}

impl Export {
    fn of(ctx: &Context<'_>, args: &ExportArgs) -> Self {
        let style = &ctx.output.style;
        let form = match style.format {
            Format::Table | Format::Json => ExportForm::Document,
            Format::Jsonl => ExportForm::JsonLines,
            Format::Csv => ExportForm::Csv,
        };
        let (manner, shows_progress) = (Manner::of(style), ctx.shows_progress());
        Self { form, with_hashes: args.with_hashes, manner, shows_progress }
    }
}

fn write(app: &mut App, export: Export, out: &mut dyn Write) -> Result<()> {
    let Export { form, with_hashes, manner, shows_progress } = export;
    let writer = ExportWriter::new(out, form, with_hashes, manner)?;
    let extent = Extent { users_only: form != ExportForm::Document, with_hashes };
    let mut file = ExportFile { writer, is_shown: shows_progress, progress: Progress::of(None) };
    app.export(extent, &mut file)?;
    Ok(file.writer.finish()?)
}

struct ExportFile<'a> {
    writer: ExportWriter<'a>,
    is_shown: bool,
    progress: Progress,
}

impl Exporter for ExportFile<'_> {
    fn expect(&mut self, users: u64) {
        self.progress = Progress::of(self.is_shown.then_some(users));
    }

    fn take(&mut self, thing: Exported<'_>) -> io::Result<()> {
        self.progress.step();
        match thing {
            Exported::Company(name, policy) => self.writer.company(name, policy),
            Exported::Practice(practice) => self.writer.practice(practice),
            Exported::Role(role) => self.writer.role(role),
            Exported::Provider(provider) => self.writer.provider(provider),
            Exported::User(line) => self.writer.user(line),
        }
    }
}
