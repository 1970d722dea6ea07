//! `practicectl provider reactivate`.

use crate::cli::{
    args::change::ChangeArgs, args::edit::EditOptions, args::edit::ProviderOptions,
    args::subjects::ProviderSubjects, args::subjects::first, args::values, complete::offer::Offer,
    context::Context, error::Result, perform::Site, perform::perform,
};
use crate::domain::{code::Exit, provider::product::Product};
use crate::ops::{provider::reactivate::Reactivation, provider::reactivate::VERB};
use clap::Args;

/// Reactivate providers, and unlock and activate their users
///
/// At least one product must be added if none is active, under the Terms of
/// Service. Billing cannot be added within 30 days of the deactivation; with
/// --open-case a case is opened and the other products are added. A file may have
/// a column products with the products of each provider (billing;clinical). --name and
/// --practice edit the provider and the user, who are one person.
#[derive(Debug, Args)]
#[command(after_help = "\
practicectl provider reactivate grace@sunrise.example --product billing,clinical --accept-terms
practicectl provider reactivate 1234567893 --product billing --open-case --accept-terms
practicectl provider reactivate --from returning.csv --accept-terms")]
#[command(mut_arg("providers", |arg| arg.add(Offer::BLOCKED_PROVIDER)))]
pub struct ReactivateArgs {
    #[command(flatten)]
    subjects: ProviderSubjects,
    /// Product to add (repeatable, or a comma-separated list)
    #[arg(long, value_name = "PRODUCT", value_delimiter = ',', value_parser = values::product())]
    product: Vec<Product>,
    /// Open a case for Billing if it comes too soon
    #[arg(long)]
    open_case: bool,
    #[command(flatten)]
    edit: EditOptions,
    #[command(flatten)]
    provider: ProviderOptions,
    #[command(flatten)]
    change: ChangeArgs,
}

pub fn run(ctx: &mut Context<'_>, args: &ReactivateArgs) -> Result<Exit> {
    let mut app = ctx.desk_to_change(&args.change)?;
    let subjects = args.subjects.named(ctx, &mut app, VERB)?;
    let edit = args.edit.patch()?;
    let (name, practice) = args.edit.shared();
    let provider = args.provider.patch(name, practice)?;
    let request = Reactivation {
        products: args.product.clone(),
        open_case: args.open_case,
        edit,
        provider,
        accepts_terms: args.change.accept_terms,
    };
    perform(ctx, Site::of(&mut app).about(first(&subjects)), &args.change, |app, on| {
        app.reactivate_providers(&subjects, &request, on)
    })
}
