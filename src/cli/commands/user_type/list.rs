//! `practicectl user-type list`.

use crate::cli::{context::Context, error::Result};
use crate::domain::{code::Exit, user::user_type::UserType};
use crate::output::views::UserTypeView;
use clap::Args;

/// List the user types with their functions
#[derive(Debug, Args)]
#[command(after_help = "practicectl user-type list")]
pub struct ListArgs {}

pub fn run(ctx: &mut Context<'_>) -> Result<Exit> {
    ctx.app()?.require_sign_in()?;
    ctx.output.list(UserType::ALL.iter().copied().map(UserTypeView))?;
    Ok(Exit::Done)
}
