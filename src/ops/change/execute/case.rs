//! Effects that concern support cases.

use crate::domain::{
    change::Change, change::EntityRef, change::Kind, provider::Provider, provider::case::Case,
    provider::case::CaseRequest, provider::case::CaseState, provider::product::Product,
    value::Fields, value::Value,
};
use crate::ops::{change::execute::Executor, error::Result};
use crate::store::{cases::NewCase, cases::OpenCase, cases::Outcome, cases::Signature};

impl Executor<'_, '_> {
    const fn signature(&self) -> Signature {
        Signature { by: self.cx.operator.person.id, at: self.cx.now }
    }

    pub fn open_case(&mut self, provider: &Provider, request: &CaseRequest) -> Result<()> {
        let CaseRequest { product, description, terms_version } = request;
        let case = NewCase {
            company: provider.company,
            provider: provider.id,
            product: *product,
            description,
            opened: self.signature(),
            terms_version: *terms_version,
        };
        let id = self.cx.tx.cases().insert(&case)?;
        let after = Fields::none()
            .with("id", Value::Number(id.0))
            .with("product", product.word())
            .with("state", "open")
            .with("description", description.as_str())
            .with("terms_version", Value::word(*terms_version));
        let subject = EntityRef::new(Kind::Case, id.0, provider.npi.as_str());
        let change = Change::creation("case.open", subject, after).of_company(provider.company);
        self.keep(change)?;
        self.executed.message = Some(format!("{} waits for case {}", product.title(), id.0));
        Ok(())
    }

    pub fn withdraw_case(
        &mut self,
        provider: &Provider,
        product: Product,
        reason: &'static str,
    ) -> Result<()> {
        let case = self.cx.tx.cases().withdraw(
            OpenCase { provider: provider.id, product },
            self.signature(),
            reason,
        )?;
        let Some(id) = case else {
            return Ok(());
        };
        let subject = EntityRef::new(Kind::Case, id.0, provider.npi.as_str());
        let before = Fields::none().with("state", "open");
        let after = Fields::none().with("state", "withdrawn").with("reason", reason);
        let change = Change::between("case.withdraw", subject, &before, &after);
        Ok(self.writer.add(&change.of_company(provider.company))?)
    }

    pub fn accept_case_terms(
        &mut self,
        provider: &Provider,
        product: Product,
        version: &'static str,
    ) -> Result<()> {
        let open = OpenCase { provider: provider.id, product };
        let Some(id) = self.cx.tx.cases().accept_terms(open, self.signature(), version)? else {
            return Ok(());
        };
        let subject = EntityRef::new(Kind::Case, id.0, provider.npi.as_str());
        let after = Fields::none().with("terms_version", version);
        let change = Change::creation("case.accept-terms", subject, after);
        self.keep(change.of_company(provider.company))
    }

    pub fn resolve_case(
        &mut self,
        case: &Case,
        state: CaseState,
        reason: Option<&str>,
    ) -> Result<()> {
        self.cx.tx.cases().resolve(case.id, Outcome { state, reason }, self.signature())?;
        let before = Fields::none().with("state", case.state.word());
        let after = Fields::none().with("state", state.word()).with("reason", Value::word(reason));
        let change = Change::between("case.resolve", subject(case), &before, &after);
        self.keep(change.of_company(self.cx.company()))
    }

    pub fn add_case_note(&mut self, case: &Case, text: &str) -> Result<()> {
        self.cx.tx.cases().add_note(case.id, self.signature(), text)?;
        let after = Fields::none().with("note", text);
        let change = Change::creation("case.note", subject(case), after);
        self.keep(change.of_company(self.cx.company()))
    }
}

fn subject(case: &Case) -> EntityRef {
    EntityRef::new(Kind::Case, case.id.0, case.provider_npi.as_str())
}
