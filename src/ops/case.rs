//! Cases: list, show, note, resolve. Customer Care decides; an administrator
//! may withdraw.

use crate::domain::{
    change::Kind, code::Code, company::permission::Permission, id::CaseId, provider::Provider,
    provider::case::Case, provider::case::CaseState, provider::case::MOST_CASE_NOTE,
    provider::product::ProductState, provider::terms, refusal::Refusal, report::Report,
    rights::Requires, text, text::shell_word, time::Timestamp, warning::Warning,
};
use crate::ops::{
    app::App, change::decision::Decision, change::decision::Plan, change::effect::Effect,
    change::run::ChangeRequest, context::OpContext, context::Operation, error::Result,
    provider::new_licenses, provider::waiting::newest_deactivation,
};

const LOOK: Operation =
    Operation::new("case.list", Kind::Case, Requires::Look(Permission::PROVIDERS_MANAGE));
/// `case note`: users who see cases may add notes to them.
pub const NOTE: Operation =
    Operation::new("case.note", Kind::Case, Requires::Look(Permission::PROVIDERS_MANAGE));
/// `case resolve --activate` and `--decline`.
pub const RESOLVE: Operation = Operation::new("case.resolve", Kind::Case, Requires::CustomerCare);
pub const WITHDRAW: Operation = Operation::new("case.resolve", Kind::Case, Requires::Administrator);

/// How a case is to end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Resolution {
    Activate,
    Decline,
    Withdraw,
}

impl App {
    /// The cases of the company, the oldest first, each with whether a human
    /// still has to decide.
    pub fn cases(&mut self) -> Result<Vec<(Case, bool)>> {
        self.look(LOOK, |cx| {
            let cases = cx.tx.cases().list(cx.company())?;
            let counted = cases.into_iter().map(|case| counted(cx, case));
            counted.map(|case| Ok(marked(case?, cx.now))).collect()
        })
    }

    /// One case of the company, with its notes.
    pub fn case(&mut self, id: i64) -> Result<(Case, bool)> {
        self.look(LOOK, |cx| Ok(marked(find(cx, id)?, cx.now)))
    }

    /// Adds a note to a case.
    pub fn note_case(&mut self, id: i64, note: &str, on: ChangeRequest<'_>) -> Result<Report> {
        self.change(NOTE, on, |cx, run| {
            run.process_one(cx, &id.to_string(), decide_note(cx, id, note))
        })
    }

    /// Ends a case; activating adds the product and never unlocks.
    pub fn resolve_case(
        &mut self,
        id: i64,
        resolution: Resolution,
        on: ChangeRequest<'_>,
    ) -> Result<Report> {
        let verb = if resolution == Resolution::Withdraw { WITHDRAW } else { RESOLVE };
        let reason = on.options.reason.clone();
        if resolution == Resolution::Decline && reason.is_none() {
            return Err(Refusal::new(Code::Usage, "declining a case needs a reason")
                .hint("give --reason TEXT")
                .into());
        }
        self.change(verb, on, |cx, run| {
            let decision = decide_resolve(cx, id, resolution, reason);
            run.process_one(cx, &id.to_string(), decision)
        })
    }
}

fn marked(case: Case, now: Timestamp) -> (Case, bool) {
    let needed = case.is_needed(now);
    (case, needed)
}

fn find(cx: &OpContext<'_>, id: i64) -> Result<Case> {
    let missing = || {
        Refusal::new(Code::CaseNotFound, format!("case {id} not found"))
            .hint("practicectl case list shows the cases")
            .about(id.to_string())
    };
    let case = cx.tx.cases().find(cx.company(), CaseId(id))?.ok_or_else(missing)?;
    counted(cx, case)
}

/// The case, with the deactivation from which its days count.
fn counted(cx: &OpContext<'_>, mut case: Case) -> Result<Case> {
    if case.state == CaseState::Open {
        let provider = cx.provider_of(&case.provider_npi)?;
        case.provider_deactivated_at = newest_deactivation(cx, &provider)?;
    }
    Ok(case)
}

fn decide_note(cx: &OpContext<'_>, id: i64, note: &str) -> Result<Decision> {
    let case = find(cx, id)?;
    if note.trim().is_empty() {
        return Err(Refusal::new(Code::InvalidText, "the note is empty").into());
    }
    text::check("note", note, MOST_CASE_NOTE)?;
    let step = Effect::AddCaseNote(Box::new(case), note.to_owned());
    Ok(Plan::of(vec![step]).into())
}

fn decide_resolve(
    cx: &OpContext<'_>,
    id: i64,
    resolution: Resolution,
    reason: Option<String>,
) -> Result<Decision> {
    let case = find(cx, id)?;
    let state = match resolution {
        Resolution::Activate => CaseState::Activated,
        Resolution::Decline => CaseState::Declined,
        Resolution::Withdraw => CaseState::Withdrawn,
    };
    if case.state == state {
        return Ok(Decision::Unchanged(format!("already {}", state.word())));
    }
    ensure_may_decide(cx, &case, resolution)?;
    let mut plan = Plan::of(Vec::new());
    if !case.is_needed(cx.now) {
        plan.warnings.push(no_longer_needed(&case));
    }
    plan.effects.push(Effect::ResolveCase(Box::new(case.clone()), state, reason));
    if resolution == Resolution::Activate {
        activate(cx, &case, &mut plan)?;
    }
    Ok(Decision::from(plan))
}

fn ensure_may_decide(cx: &OpContext<'_>, case: &Case, resolution: Resolution) -> Result<()> {
    if case.opener == cx.operator.person.id && resolution != Resolution::Withdraw {
        let message = format!("you opened case {}, so someone else decides it", case.id.0);
        return Err(Refusal::new(Code::NotAllowed, message)
            .hint("ask another member of Customer Care")
            .about(case.id.0.to_string())
            .into());
    }
    let operator = cx.operator.person.id;
    if resolution != Resolution::Withdraw
        && cx.tx.history().was_made_customer_care_by(operator, case.opener)?
    {
        let message = format!(
            "the person who opened case {} made you Customer Care, so someone else decides it",
            case.id.0
        );
        return Err(Refusal::new(Code::NotAllowed, message)
            .hint("ask another member of Customer Care")
            .about(case.id.0.to_string())
            .into());
    }
    if case.state != CaseState::Open {
        let message = format!("case {} is {} already", case.id.0, case.state.word());
        return Err(Refusal::new(Code::CaseClosed, message)
            .hint(format!("practicectl case show {}", case.id.0))
            .about(case.id.0.to_string())
            .into());
    }
    Ok(())
}

fn no_longer_needed(case: &Case) -> Warning {
    let npi = case.provider_npi.clone();
    Warning::CaseNotNeeded { case: case.id.0, npi, product: case.product }
}

/// The product becomes a license under the terms that the company accepted on
/// the case. Customer Care accepts nothing in its place, and a new version of
/// the terms is accepted again.
fn activate(cx: &OpContext<'_>, case: &Case, plan: &mut Plan) -> Result<()> {
    let provider = cx.provider_of(&case.provider_npi)?;
    if provider.products_in(ProductState::Active).any(|product| product == case.product) {
        return Ok(());
    }
    let accepted = case.accepted.as_ref().filter(|accepted| accepted.version == terms::VERSION);
    let accepted = accepted.ok_or_else(|| terms_not_accepted(case))?;
    let mut after = provider.clone();
    after.set_product(case.product, ProductState::Active, cx.now);
    let mut licenses = new_licenses(cx, &after, &[case.product]);
    for license in &mut licenses {
        license.accepted_by = accepted.by.clone();
        license.accepted_at = accepted.at;
    }
    plan.next = reactivate_command(&provider);
    plan.effects.push(Effect::save_provider("case.resolve", &provider, after, licenses));
    Ok(())
}

fn terms_not_accepted(case: &Case) -> Refusal {
    let message = format!(
        "nobody in the company accepted the Terms of Service {} for {}",
        terms::VERSION,
        case.product.title()
    );
    let npi = shell_word(&case.provider_npi);
    let product = case.product.word();
    Refusal::new(Code::TermsNotAccepted, message)
        .hint(format!(
            "a System Administrator does: practicectl provider reactivate {npi} --product {product} \
             --open-case --accept-terms"
        ))
        .about(case.id.0.to_string())
}

/// A case never unlocks and never reactivates: the command that does.
fn reactivate_command(provider: &Provider) -> Option<String> {
    let npi = shell_word(provider.npi.as_str());
    (!provider.active).then(|| format!("practicectl provider reactivate {npi}"))
}
