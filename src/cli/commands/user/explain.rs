//! `practicectl user explain`.

use crate::cli::{args::values, complete::offer::Offer, context::Context, error::Result};
use crate::domain::{code::Exit, user::obstacle::Blocks};
use crate::output::views::ObstacleView;
use clap::Args;

/// Tell what keeps a user from signing in or working, and what fixes it
///
/// Prints one line per obstacle, with the command that removes it. Always exits
/// with 0.
#[derive(Debug, Args)]
#[command(after_help = "practicectl user explain kim@sunrise.example")]
pub struct ExplainArgs {
    /// Login email of the user
    #[arg(value_name = "EMAIL", value_parser = values::given, add = Offer::USER)]
    email: String,
}

pub fn run(ctx: &mut Context<'_>, args: &ExplainArgs) -> Result<Exit> {
    let obstacles = ctx.app()?.explain_user(&args.email)?;
    let views = obstacles.iter().map(|obstacle| ObstacleView { email: &args.email, obstacle });
    ctx.output.list(views)?;
    let blocks = |what| obstacles.iter().any(|obstacle| obstacle.blocks == what);
    let ability = match (blocks(Blocks::SignIn), blocks(Blocks::Work)) {
        (true, _) => "cannot sign in",
        (false, true) => "can sign in, but not work in a practice",
        (false, false) => "can sign in and work",
    };
    ctx.output.note(&format!("{} {ability}", args.email));
    Ok(Exit::Done)
}
