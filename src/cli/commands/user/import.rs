//! `practicectl user import`.

use crate::cli::{
    args::change::ChangeArgs, args::values, context::Context, error::Result,
    password_file::PasswordFile, perform::Site, perform::perform,
};
use crate::domain::{code::Exit, user::fields::IMPORTED};
use crate::input::{
    heading_options, heading_options::HeadingMap, heading_options::HeadingOptions,
    headings::Headings, synonyms, users::UserFile,
};
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
/// permission_set, user_type, provider_npi, status, password_hash and new_email;
/// only email is required, and name for a new user. Usual headings of other
/// systems are read too (--template lists them), a first and a last name are
/// joined, and the command says how it reads headings that are not its own.
/// Columns are separated by commas, semicolons, tabs or pipes; the text is UTF-8,
/// or UTF-16 with a byte order mark.
///
/// Lists are joined by semicolons. An empty cell leaves the field as it is, a
/// single - clears it. Names of practices replace the list; after + or - they are
/// added to it or removed. Permissions replace the whole list; if there is only a
/// role, its permissions are copied. A status is active or inactive, in any case;
/// enabled, true and yes are active, disabled, deactivated, suspended, terminated,
/// false and no inactive. new_email renames a login email, with --on-existing
/// update.
///
/// --rejects writes the rows that failed as they came, each with its reason: fix
/// that file and import it again.
///
/// A password never comes from the file. Use --temporary-passwords, or pass the
/// argon2id hash of another system as a PHC string.
#[derive(Debug, Args)]
#[command(after_help = "\
practicectl user import --template > staff.csv
practicectl user import staff.csv --on-existing update --temporary-passwords first.csv
practicectl user import directory.csv --map Login=email --ignore-columns other --dry-run")]
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
    /// Print a template with the headings that are read, and exit
    #[arg(long, exclusive = true)]
    template: bool,
    /// Take this as the separator of the columns: one character, or comma, semicolon, tab
    /// or pipe; without it, the header tells
    #[arg(long, value_name = "S", value_parser = heading_options::separator)]
    separator: Option<u8>,
    /// Read the column with this heading as this column (repeatable); --template prints
    /// the headings that need no map
    #[arg(long, value_name = "HEADING=COLUMN", value_parser = heading_options::heading_map)]
    map: Vec<HeadingMap>,
    /// Skip the columns with these headings (repeatable, or a comma-separated list), or all
    /// that are not known (other)
    #[arg(long, value_name = "NAMES|other", value_parser = values::given)]
    ignore_columns: Vec<String>,
    #[command(flatten)]
    change: ChangeArgs,
}

const TEMPLATE: &str = "\
# One user a row. Lines before the header that begin with # are skipped.
# An empty cell leaves the field as it is, a single - clears it; lists are joined by ;
# practices: names replace the list, +NAME adds to it, -NAME removes from it
# permission_set: administrator, custom, customer-care   status: active, inactive
# user_type: medical-office, business-office
# new_email renames the login email, with --on-existing update
# For instance: kim@x.org,Kim Example,+12015550123,Main Street;North,Biller,,custom,medical-office,,active,,
# Case, blanks, -, _ and what is in brackets make no difference in a heading. Also read:
";

fn print_template(ctx: &mut Context<'_>) -> Result<()> {
    write!(ctx.output.out, "{TEMPLATE}")?;
    for line in synonyms::lines() {
        writeln!(ctx.output.out, "#   {line}")?;
    }
    Ok(writeln!(ctx.output.out, "{}", IMPORTED.join(","))?)
}

impl ImportArgs {
    fn headings(&self) -> Headings {
        Headings::of_users(HeadingOptions {
            separator: self.separator,
            map: self.map.clone(),
            ignored: self.ignore_columns.clone(),
        })
    }

    const fn how(&self) -> Import {
        Import {
            on_existing: match self.on_existing {
                OnExistingWord::Fail => OnExisting::Fail,
                OnExistingWord::Skip => OnExisting::Skip,
                OnExistingWord::Update => OnExisting::Update,
            },
            temporary_passwords: self.temporary_passwords.is_some(),
        }
    }
}

pub fn run(ctx: &mut Context<'_>, args: &ImportArgs) -> Result<Exit> {
    let Some(file) = &args.file else {
        print_template(ctx)?;
        return Ok(Exit::Done);
    };
    let mut app = ctx.desk_to_change(&args.change)?;
    app.require(VERB)?;
    let headings = args.headings();
    let source = ctx.open_source(file, &headings)?;
    // What is wrong with the header is told before anything begins.
    for note in UserFile::of(&source, &headings)?.notes()? {
        ctx.output.note(&note);
    }
    let source = ctx.keep(source);
    let passwords =
        PasswordFile::table(args.temporary_passwords.as_deref()).marked(ctx.output.style.csv_bom);
    let site = Site { app: &mut app, subject: None, passwords };
    perform(ctx, site, &args.change, |app, on| {
        app.import_users(&UserFile::of(&source, &headings)?, args.how(), on)
    })
}
