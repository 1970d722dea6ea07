//! `practicectl init`.

use crate::cli::{
    args::values, context::Context, error::Error, error::Result, places::Places, token,
};
use crate::domain::{code::Exit, text::shell_word};
use crate::ops::{
    files::New, files::Place, init::Begun, init::Client, init::NewDatabase, init::init,
};
use crate::output::progress::Progress;
use crate::platform::Waiting;
use clap::Args;
use std::{io, path::Path, time::Duration};

/// Create a database, a company and its administrator
///
/// Signs the administrator in, the first System Administrator of the company. Creates everything or nothing.
#[derive(Debug, Args)]
#[command(after_help = "\
practicectl init --company 'Sunrise Medical' --practice 'Main Street,North' \\
    --admin-email ada@sunrise.example --admin-name 'Ada Admin'
practicectl init --db test.db --fixture --seed 7 --sample 1000 --company Test --practice North \\
    --admin-email ci@clinics.example --admin-name 'Ci Admin' --no-input")]
pub struct InitArgs {
    /// Name of the company
    #[arg(long, value_name = "NAME", required = true)]
    company: Option<String>,
    /// Name of a practice (repeatable, or a comma-separated list)
    #[arg(long, value_name = "NAME", required = true, value_delimiter = ',')]
    practice: Vec<String>,
    /// Login email of the first System Administrator
    #[arg(long, value_name = "EMAIL")]
    admin_email: String,
    /// Full name of the first System Administrator
    #[arg(long, value_name = "NAME")]
    admin_name: String,
    /// Read the administrator's password from one line of standard input
    #[arg(long)]
    password_stdin: bool,
    /// Create a test fixture, whose clock and random bytes can be fixed
    #[arg(long)]
    fixture: bool,
    /// Seed of the random bytes of the fixture
    #[arg(
        long,
        value_name = "S",
        requires = "fixture",
        default_value = "1",
        hide_default_value = true
    )]
    seed: String,
    /// Add this many sample users to the fixture
    #[arg(
        long,
        value_name = "N",
        requires = "fixture",
        default_value_t = 0,
        hide_default_value = true
    )]
    sample: u32,
    /// Let this role of the server do the daily work; the role must exist
    #[arg(long, value_name = "NAME", value_parser = values::given)]
    app_role: Option<String>,
}

pub fn run(ctx: &mut Context<'_>, args: &InitArgs) -> Result<Exit> {
    ctx.fixture = args.fixture;
    let place = ctx.database()?;
    if let Some(path) = place.file() {
        ensure_free(path, args.app_role.as_deref())?;
    }
    token::destination(ctx.places(), "")?;
    let password = ctx.new_password(args.password_stdin, &args.admin_email, true)?;
    let without_password = password.is_none();
    let new = NewDatabase {
        company: args.company.clone().unwrap_or_default(),
        practices: values::names(&args.practice),
        admin_email: args.admin_email.clone(),
        admin_name: args.admin_name.clone(),
        password,
        fixture_seed: args.fixture.then(|| args.seed.clone()),
        sample: args.sample,
    };
    let sample = (args.sample > 0 && ctx.shows_progress()).then_some(u64::from(args.sample));
    let mut owner = Owner { places: ctx.places(), progress: Progress::of(sample), waiting: None };
    let wait = Duration::from_millis(ctx.global.lock_timeout.unsigned_abs());
    let begun = ctx.admitted(|place| {
        let at = New { place, wait, app_role: args.app_role.as_deref() };
        Ok(init(&at, &new, ctx.runtime()?, &mut owner)?)
    })?;
    store(owner, &place)?;
    ctx.tell_removed(&begun.removed);
    let kind = if args.fixture { "test fixture" } else { "database" };
    ctx.output.note(&format!("made the {kind} {place}"));
    ctx.output.note(&format!(
        "{} is System Administrator of {:?} and signed in until {}",
        args.admin_email, new.company, begun.session.expires_at
    ));
    for warning in &begun.warnings {
        ctx.output.warning(&warning.to_string());
    }
    if without_password {
        ctx.output.warning("the administrator has no password yet");
        let email = shell_word(&args.admin_email);
        ctx.output.hint(&format!("practicectl user password {email} --confirm-admin"));
    }
    Ok(Exit::Done)
}

/// Refuses a path at which something is, and a role that a file has not.
fn ensure_free(path: &Path, app_role: Option<&str>) -> Result<()> {
    if app_role.is_some() {
        let message = "--app-role is for a database on a server";
        return Err(Error::usage(message, "name one with --db postgres://ROLE@HOST/DATABASE"));
    }
    if std::fs::symlink_metadata(path).is_ok() {
        return Err(Error::Ops(crate::ops::error::database_exists(path.to_owned())));
    }
    Ok(())
}

/// Puts the token in its place; a file without one is taken back.
fn store(owner: Owner<'_>, database: &Place) -> Result<()> {
    let Some(waiting) = owner.waiting else {
        return Ok(());
    };
    let path = waiting.path().to_owned();
    waiting.take_place().map_err(|source| {
        drop(database.file().map(std::fs::remove_file));
        Error::File { path, source }
    })
}

/// Takes the first session's token.
struct Owner<'a> {
    places: Places<'a>,
    progress: Progress,
    waiting: Option<Waiting>,
}

impl Client for Owner<'_> {
    fn hand_over(&mut self, begun: &Begun) -> io::Result<()> {
        let path = token::destination(self.places, &begun.database_id).map_err(io::Error::other)?;
        self.waiting = Some(token::write_waiting(&path, &begun.session.token)?);
        Ok(())
    }

    fn sampled(&mut self) {
        self.progress.step();
    }
}
