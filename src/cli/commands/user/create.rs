//! `practicectl user create`.

use crate::cli::{
    args::change::ChangeArgs, args::edit::NewUserOptions, args::values, context::Context,
    error::Result, password_file::PasswordFile, perform::Site, perform::perform,
};
use crate::domain::code::Exit;
use crate::ops::{user::create::FirstPassword, user::create::NewUser, user::create::VERB};
use clap::Args;
use std::path::PathBuf;

/// Create a user, or add a person known from another company
///
/// A new user gets the lowest security setting: custom, without permissions. If
/// the company has only one practice, it is assigned automatically.
#[derive(Debug, Args)]
#[command(after_help = "\
practicectl user create kim@sunrise.example --name 'Kim Example' --practice North --role Biller
practicectl user create lee@sunrise.example --name 'Lee Example' --temporary-password")]
pub struct CreateArgs {
    #[command(flatten)]
    user: NewUserOptions,
    /// Read the password from one line of standard input
    #[arg(long, conflicts_with = "temporary_password")]
    password_stdin: bool,
    /// Generate a temporary password and show it once
    #[arg(long)]
    temporary_password: bool,
    /// Write the temporary password to this new file, mode 0600, instead of showing it
    #[arg(long, value_name = "FILE", requires = "temporary_password", value_parser = values::given_path())]
    password_file: Option<PathBuf>,
    #[command(flatten)]
    change: ChangeArgs,
}

pub fn run(ctx: &mut Context<'_>, args: &CreateArgs) -> Result<Exit> {
    let mut app = ctx.desk_to_change(&args.change)?;
    app.require(VERB)?;
    let password = if args.temporary_password {
        FirstPassword::Temporary
    } else {
        let password = ctx.new_password(args.password_stdin, args.user.email(), true)?;
        password.map_or(FirstPassword::None, FirstPassword::Given)
    };
    let new = NewUser::of(args.user.patch(), password);
    let passwords = PasswordFile::new(args.password_file.as_deref());
    let site = Site { app: &mut app, subject: None, passwords };
    perform(ctx, site, &args.change, |app, on| app.create_user(&new, on))
}
