//! The commands: one folder per noun, one file per verb.

mod apply;
mod backup;
mod case;
mod company;
mod completions;
mod demo;
mod explain;
mod export;
pub mod history;
mod init;
mod license;
mod lock;
mod login;
mod logout;
mod man;
mod migrate;
mod permission;
mod policy;
mod practice;
mod provider;
mod recover;
mod restore;
mod review;
mod role;
mod session;
mod user;
mod user_type;
mod whoami;

use crate::cli::{context::Context, error::Result};
use crate::domain::code::Exit;
use clap::Subcommand;

/// The arguments of each command are put off until it is the one that is named.
#[derive(Debug, Subcommand)]
#[command(defer = true)]
pub enum Command {
    #[command(flatten)]
    Begin(Begin),
    Login(login::LoginArgs),
    Logout(logout::LogoutArgs),
    Whoami(whoami::WhoamiArgs),
    Recover(recover::RecoverArgs),
    #[command(subcommand)]
    Session(session::SessionCommand),
    #[command(subcommand)]
    User(user::UserCommand),
    #[command(subcommand)]
    Lock(lock::LockCommand),
    #[command(subcommand)]
    Provider(provider::ProviderCommand),
    #[command(subcommand)]
    License(license::LicenseCommand),
    #[command(subcommand)]
    Case(case::CaseCommand),
    #[command(subcommand)]
    UserType(user_type::UserTypeCommand),
    #[command(subcommand)]
    Role(role::RoleCommand),
    #[command(subcommand)]
    Permission(permission::PermissionCommand),
    #[command(subcommand)]
    Practice(practice::PracticeCommand),
    #[command(subcommand)]
    Company(company::CompanyCommand),
    #[command(subcommand)]
    Policy(policy::PolicyCommand),
    #[command(subcommand)]
    History(history::HistoryCommand),
    #[command(subcommand)]
    Review(review::ReviewCommand),
    Export(export::ExportArgs),
    Apply(Box<apply::ApplyArgs>),
    Backup(backup::BackupArgs),
    Migrate(migrate::MigrateArgs),
    Restore(restore::RestoreArgs),
    Demo(demo::DemoArgs),
    Explain(explain::ExplainArgs),
    Completions(completions::CompletionsArgs),
    Man(man::ManArgs),
}

/// `init` has a `--company` of its own, which must be known before that of every command
/// is passed on.
#[derive(Debug, Subcommand)]
pub enum Begin {
    Init(init::InitArgs),
}

pub fn dispatch(ctx: &mut Context<'_>, command: Command) -> Result<Exit> {
    match command {
        Command::Begin(Begin::Init(args)) => init::run(ctx, &args),
        Command::Login(args) => login::run(ctx, &args),
        Command::Logout(_) => logout::run(ctx),
        Command::Whoami(_) => whoami::run(ctx),
        Command::Recover(args) => recover::run(ctx, &args),
        Command::Session(command) => session::run(ctx, &command),
        Command::User(command) => user::run(ctx, command),
        Command::Lock(command) => lock::run(ctx, command),
        Command::Provider(command) => provider::run(ctx, command),
        Command::License(command) => license::run(ctx, &command),
        Command::Case(command) => case::run(ctx, &command),
        Command::UserType(command) => user_type::run(ctx, command),
        Command::Role(command) => role::run(ctx, &command),
        Command::Permission(command) => permission::run(ctx, &command),
        Command::Practice(command) => practice::run(ctx, &command),
        Command::Company(command) => company::run(ctx, &command),
        Command::Policy(command) => policy::run(ctx, &command),
        Command::History(command) => history::run(ctx, &command),
        Command::Review(command) => review::run(ctx, &command),
        Command::Export(args) => export::run(ctx, &args),
        Command::Apply(args) => apply::run(ctx, &args),
        Command::Backup(args) => backup::run(ctx, &args),
        Command::Migrate(args) => migrate::run(ctx, &args),
        Command::Restore(args) => restore::run(ctx, &args),
        Command::Demo(_) => demo::run(ctx),
        Command::Explain(args) => explain::run(ctx, &args),
        Command::Completions(args) => completions::run(ctx, &args),
        Command::Man(args) => man::run(ctx, &args),
    }
}
