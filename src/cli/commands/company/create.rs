//! `practicectl company create`.

use crate::cli::{
    args::change::ChangeArgs, args::values, context::Context, error::Result, perform::Site,
    perform::perform,
};
use crate::domain::code::Exit;
use clap::Args;

/// Create a company and become its System Administrator
#[derive(Debug, Args)]
#[command(after_help = "practicectl company create 'Harbor Clinic' --practice 'Harbor,Old Town'")]
pub struct CreateArgs {
    /// Name of the company
    #[arg(value_name = "NAME")]
    name: String,
    /// Name of a practice (repeatable, or a comma-separated list)
    #[arg(long, value_name = "NAME", required = true, value_delimiter = ',')]
    practice: Vec<String>,
    #[command(flatten)]
    change: ChangeArgs,
}

pub fn run(ctx: &mut Context<'_>, args: &CreateArgs) -> Result<Exit> {
    let mut app = ctx.desk_to_change(&args.change)?;
    perform(ctx, Site::of(&mut app), &args.change, |app, on| {
        app.create_company(&args.name, &values::names(&args.practice), on)
    })
}
