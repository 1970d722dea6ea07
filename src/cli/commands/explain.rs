//! `practicectl explain`.

use crate::cli::{args::values, complete::offer::Offer, context::Context, error::Result};
use crate::domain::{code::Code, code::Exit, provider::terms, refusal::Refusal, text::nearest};
use crate::output::{Format, views::CodeView};
use clap::Args;

/// Explain an error code
#[derive(Debug, Args)]
#[command(after_help = "\
practicectl explain billing-too-soon
practicectl explain")]
pub struct ExplainArgs {
    /// The code, as in billing-too-soon; without one, all are listed
    #[arg(value_name = "CODE", value_parser = values::given, add = Offer::Code)]
    code: Option<String>,
}

pub fn run(ctx: &mut Context<'_>, args: &ExplainArgs) -> Result<Exit> {
    let Some(word) = &args.code else {
        ctx.output.list(Code::ALL.iter().map(|code| CodeView(*code)))?;
        return Ok(Exit::Done);
    };
    let code = Code::of_word(word).ok_or_else(|| unknown(word))?;
    ctx.output.one(&CodeView(code))?;
    // The terms can be read before they are accepted.
    if code == Code::AcceptTerms && ctx.output.style.format == Format::Table {
        ctx.output.passage(terms::TEXT)?;
    }
    Ok(Exit::Done)
}

fn unknown(word: &str) -> Refusal {
    let refusal = Refusal::new(Code::CodeNotFound, format!("there is no error code {word:?}"));
    match nearest(word, Code::ALL.iter().map(|code| code.word())) {
        Some(near) => refusal.hint(format!("did you mean {near}?")),
        None => refusal.hint("practicectl explain lists the codes"),
    }
}
