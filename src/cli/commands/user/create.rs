//! `practicectl user create`.

use crate::cli::args::change::ChangeArgs;
use crate::cli::args::values;
use crate::cli::context::Context;
use crate::cli::error::Result;
use crate::cli::password_file::PasswordFile;
use crate::cli::perform::{Site, perform};
use crate::domain::code::Exit;
use crate::domain::company::permission::{Permission, PermissionSet};
use crate::domain::user::user_type::UserType;
use crate::ops::user::create::{FirstPassword, NewUser, VERB};
use clap::Args;
use std::path::PathBuf;

/// Create a user, or add a person known from another company
///
/// A new user gets the lowest security setting: custom, without permissions. If
/// the company has only one practice, it is assigned automatically.
#[derive(Debug, Args)]
pub struct CreateArgs {
    /// Login email, the sign-in name
    #[arg(value_name = "EMAIL")]
    email: String,
    /// Full name: first and last name, separated by one space
    #[arg(long, value_name = "NAME")]
    name: String,
    /// Phone number; without a country code, a number of the United States
    #[arg(long, value_name = "PHONE")]
    phone: Option<String>,
    /// Practice that the user works in (repeatable, or a comma-separated list)
    #[arg(long, value_name = "NAME", value_delimiter = ',')]
    practice: Vec<String>,
    /// NPI of the provider that the user is
    #[arg(long, value_name = "NPI")]
    provider: Option<String>,
    /// Give access to everything
    #[arg(long, conflicts_with_all = ["customer_care", "role", "grant", "revoke"])]
    administrator: bool,
    /// Let the user read but not change: for the vendor's support staff
    #[arg(long, conflicts_with_all = ["role", "grant", "revoke"])]
    customer_care: bool,
    /// Copy the permissions of this role; --grant and --revoke customize them
    #[arg(long, value_name = "NAME")]
    role: Option<String>,
    /// Grant a permission (repeatable, or a comma-separated list; see permission list)
    #[arg(long, value_name = "PERMISSION", value_delimiter = ',', value_parser = values::permission(), hide_possible_values = true)]
    grant: Vec<Permission>,
    /// Revoke a permission (repeatable, or a comma-separated list)
    #[arg(long, value_name = "PERMISSION", value_delimiter = ',', value_parser = values::permission(), hide_possible_values = true)]
    revoke: Vec<Permission>,
    /// User type
    #[arg(long = "type", value_name = "TYPE", value_parser = values::user_type(), default_value = "medical-office")]
    user_type: UserType,
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
        let password = ctx.new_password(args.password_stdin, &args.email, true)?;
        password.map_or(FirstPassword::None, FirstPassword::Given)
    };
    let new = NewUser {
        email: args.email.clone(),
        name: args.name.clone(),
        phone: args.phone.clone(),
        practices: (!args.practice.is_empty()).then(|| args.practice.clone()),
        provider: args.provider.clone(),
        permission_set: match (args.administrator, args.customer_care) {
            (true, _) => PermissionSet::Administrator,
            (false, true) => PermissionSet::CustomerCare,
            (false, false) => PermissionSet::Custom,
        },
        role: args.role.clone(),
        grant: args.grant.iter().copied().collect(),
        revoke: args.revoke.iter().copied().collect(),
        user_type: args.user_type,
        is_active: true,
        is_locked: false,
        password,
    };
    let passwords = PasswordFile::new(args.password_file.as_deref());
    let site = Site { app: &mut app, subject: None, passwords };
    perform(ctx, site, &args.change, |app, on| app.create_user(&new, on))
}
