//! `practicectl user import`.

use crate::cli::{
    args::change::ChangeArgs, args::values, context::Context, error::Result,
    password_file::PasswordFile, perform::Site, perform::perform,
};
use crate::domain::{code::Exit, user::fields::COLUMNS};
use crate::input::{source::Source, users::UserFile};
use crate::ops::{import::Import, import::OnExisting, import::VERB};
use clap::{ArgGroup, Args, ValueEnum};
use std::path::PathBuf;

/// What to do with a row whose user already exists.
#[derive(Clone, Copy, Debug, Default, ValueEnum)]
enum OnExistingWord {
    /// The row fails
    #[default]
    Fail,
    /// The row is skipped
    Skip,
    /// The user is changed to match the row
    Update,
}

/// Import users from CSV with a header, or from JSON lines
///
/// The columns are email, name, phone, practices, role, permissions,
/// permission_set, user_type, provider_npi, status and password_hash; only email
/// is required, and name for a new user. Lists are joined by semicolons. An empty
/// cell leaves the field as it is, a single - clears it. Permissions replace the
/// whole list; if there is only a role, its permissions are copied.
///
/// A password never comes from the file. Use --temporary-passwords, or pass the
/// argon2id hash of another system as a PHC string.
#[derive(Debug, Args)]
#[command(after_help = "\
practicectl user import --template > staff.csv
practicectl user import staff.csv --dry-run
practicectl user import staff.csv --on-existing update --temporary-passwords first.csv")]
#[expect(clippy::doc_markdown, reason = "it is the help, which shows columns without backticks")]
#[command(group = ArgGroup::new("input").required(true).args(["file", "template"]))]
pub struct ImportArgs {
    /// File of users, or standard input (-)
    #[arg(value_name = "FILE", value_parser = values::given_path())]
    file: Option<PathBuf>,
    /// What to do with a row whose user already exists
    #[arg(long, value_name = "WHAT", default_value = "fail")]
    on_existing: OnExistingWord,
    /// Give each new user without a hash a temporary password, and write them to
    /// this new file, mode 0600
    #[arg(long, value_name = "FILE", value_parser = values::given_path())]
    temporary_passwords: Option<PathBuf>,
    /// Print a template, and exit
    #[arg(long, exclusive = true)]
    template: bool,
    #[command(flatten)]
    change: ChangeArgs,
}

const TEMPLATE: &str = "\
# One user a row. Lines before the header that begin with # are skipped.
# An empty cell leaves the field as it is, a single - clears it; lists are joined by ;
# permission_set: administrator, custom, customer-care   status: active, inactive
# user_type: medical-office, business-office
# For instance: kim@x.org,Kim Example,+12015550123,Main Street;North,Biller,,custom,medical-office,,active,
";

pub fn run(ctx: &mut Context<'_>, args: &ImportArgs) -> Result<Exit> {
    let Some(file) = &args.file else {
        writeln!(ctx.output.out, "{TEMPLATE}{}", COLUMNS.join(","))?;
        return Ok(Exit::Done);
    };
    let mut app = ctx.desk_to_change(&args.change)?;
    app.require(VERB)?;
    let source = Source::open(&mut *ctx.stdin, file, &COLUMNS)?;
    // What is wrong with the header is told before anything begins.
    UserFile::of(&source)?;
    let how = Import {
        on_existing: match args.on_existing {
            OnExistingWord::Fail => OnExisting::Fail,
            OnExistingWord::Skip => OnExisting::Skip,
            OnExistingWord::Update => OnExisting::Update,
        },
        temporary_passwords: args.temporary_passwords.is_some(),
    };
    let source = ctx.keep(source);
    let passwords = PasswordFile::table(args.temporary_passwords.as_deref());
    let site = Site { app: &mut app, subject: None, passwords };
    perform(ctx, site, &args.change, |app, on| app.import_users(&UserFile::of(&source)?, how, on))
}
