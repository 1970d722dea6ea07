//! `practicectl role create`.

use crate::cli::{
    args::change::ChangeArgs, args::values, complete::offer::Offer, context::Context,
    error::Result, perform::Site, perform::perform,
};
use crate::domain::{code::Exit, company::permission::Permission};
use crate::ops::role::RoleDraft;
use clap::Args;

/// Create a role, empty or from another role
#[derive(Debug, Args)]
#[command(
    after_help = "practicectl role create 'Front Desk' --like Scheduler --grant messages.manage"
)]
pub struct CreateArgs {
    /// Name of the role
    #[arg(value_name = "NAME")]
    name: String,
    /// Description of the role
    #[arg(long, value_name = "TEXT")]
    description: Option<String>,
    /// Begin with the permissions of this role
    #[arg(long, value_name = "ROLE", value_parser = values::given, add = Offer::ROLE)]
    like: Option<String>,
    /// Add a permission (repeatable, or a comma-separated list; see permission list)
    #[arg(long, value_name = "PERMISSION", value_delimiter = ',', value_parser = values::permission(), hide_possible_values = true, add = Offer::PERMISSION)]
    grant: Vec<Permission>,
    #[command(flatten)]
    change: ChangeArgs,
}

pub fn run(ctx: &mut Context<'_>, args: &CreateArgs) -> Result<Exit> {
    let mut app = ctx.desk_to_change(&args.change)?;
    let draft = RoleDraft {
        name: args.name.clone(),
        description: args.description.clone(),
        like: args.like.clone(),
        grant: args.grant.iter().copied().collect(),
    };
    perform(ctx, Site::of(&mut app), &args.change, |app, on| app.create_role(&draft, on))
}
