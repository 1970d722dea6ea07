//! Executes effects: each is written to the store with its entries of the history.

mod access;
mod case;
mod practice;

use crate::domain::{
    change::Change, change::EntityRef, change::Kind, company::policy::Policy,
    company::role::presets, id::CompanyId, id::ProviderId, id::UserId, provider::Provider,
    provider::license::NewLicense, provider::product::ProductState, rights::Rights,
    secret::credential::Credential, secret::credential::EVIDENCE, user::User, value::Fields,
    value::Value,
};
use crate::ops::{
    change::effect::Effect, context::OpContext, error::Result, presets::add_presets,
    saving::save_user, saving::set_credential,
};
use crate::store::{Writer, memberships::Creation};

/// What the effects of one subject did.
#[derive(Default)]
pub struct Executed {
    pub before: Fields,
    pub after: Fields,
    pub message: Option<String>,
    principal: Option<Kind>,
}

impl Executed {
    /// Takes a change into the row: the principal's fields under their own
    /// names, those of another kind with its name before them. What came into
    /// being other than the principal is only in the history.
    fn take(&mut self, mut change: Change) {
        change.after = change.after.except(&EVIDENCE);
        match self.principal {
            None => {
                self.principal = Some(change.subject.kind);
                self.before = change.before;
                self.after = change.after;
            }
            Some(kind) if kind != change.subject.kind && !change.before.is_empty() => {
                let prefix = change.subject.kind.word();
                self.before.append_as(prefix, change.before);
                self.after.append_as(prefix, change.after);
            }
            Some(kind) if kind == change.subject.kind => {
                self.before.append_missing(change.before);
                self.after.append_missing(change.after);
            }
            Some(_) => {}
        }
    }
}

/// Executes effects and writes their entries.
pub struct Executor<'a, 'w> {
    cx: &'a OpContext<'a>,
    writer: &'a mut Writer<'w>,
    /// What the effects did so far.
    executed: Executed,
}

impl<'a, 'w> Executor<'a, 'w> {
    /// An executor for one subject that adds to the history through `writer`.
    pub fn new(cx: &'a OpContext<'a>, writer: &'a mut Writer<'w>) -> Self {
        Self { cx, writer, executed: Executed::default() }
    }

    pub fn execute(mut self, effects: &[Effect]) -> Result<Executed> {
        for effect in effects {
            self.effect(effect)?;
        }
        Ok(self.executed)
    }

    fn effect(&mut self, effect: &Effect) -> Result<()> {
        match effect {
            Effect::CreateUser(new, credential) => self.create_user(new, credential.as_ref()),
            Effect::AddMember(user, new) => self.add_member(*user, new),
            Effect::SaveUser(action, states) => self.save_user(action, states),
            Effect::SetPassword(user, credential) => self.set_password(user, credential),
            Effect::CreatePractice(name) => self.create_practice(self.cx.company(), name),
            Effect::RenamePractice(practice, name) => self.rename_practice(practice, name),
            Effect::SetPracticeActive(practice, active) => {
                self.set_practice_active(practice, *active)
            }
            Effect::CreateCompany(name, practices) => self.create_company(name, practices),
            Effect::CreateProvider(new, licenses) => self.create_provider(new, licenses),
            Effect::SaveProvider(action, states, licenses) => {
                self.save_provider(action, states, licenses)
            }
            Effect::OpenCase(provider, request) => self.open_case(provider, request),
            Effect::ResolveCase(case, state, reason) => {
                self.resolve_case(case, *state, reason.as_deref())
            }
            Effect::AddCaseNote(case, text) => self.add_case_note(case, text),
            Effect::WithdrawCase(provider, product, reason) => {
                self.withdraw_case(provider, *product, reason)
            }
            Effect::AcceptCaseTerms(provider, product, version) => {
                self.accept_case_terms(provider, *product, version)
            }
            Effect::CreateRole(new) => self.create_role(new),
            Effect::SaveRole(states) => self.save_role(&states.0, &states.1),
            Effect::DeleteRole(role) => self.delete_role(role),
            Effect::RestoreRole(role) => self.restore_role(role),
            Effect::SetPolicy(before, after) => self.set_policy(*before, *after),
            Effect::EndSession(session) => self.end_session(session),
        }
    }

    fn keep(&mut self, change: Change) -> Result<()> {
        self.writer.add(&change)?;
        self.executed.take(change);
        Ok(())
    }

    fn create_user(&mut self, new: &User, credential: Option<&Credential>) -> Result<()> {
        let creation = self.creation(self.cx.company());
        self.cx.is_taken(&new.email);
        let user = self.cx.tx.memberships().insert_with_person(new, creation)?;
        if let Some(credential) = credential {
            set_credential(self.cx.tx, user, credential)?;
        }
        let mut after = new.fields_of_new();
        after.append_missing(credential.map(Credential::fields).unwrap_or_default());
        self.keep(new.creation(user, "user.create", after))
    }

    /// The operator creates a membership now.
    const fn creation(&self, company: CompanyId) -> Creation {
        Creation { company, by: Some(self.cx.operator.person.id), at: self.cx.now }
    }

    fn add_member(&mut self, user: UserId, new: &User) -> Result<()> {
        let creation = self.creation(self.cx.company());
        self.cx.tx.memberships().insert(user, new, creation)?;
        self.keep(new.creation(user, "user.create", new.fields_of_new()))
    }

    fn save_user(&mut self, action: &'static str, states: &(User, User)) -> Result<()> {
        let (before, after) = states;
        let elsewhere = self.cx.elsewhere(before)?;
        self.cx.is_taken(&after.email);
        save_user(self.cx.tx, before, after, self.cx.now)?;
        self.keep(before.change_to(after, action))?;
        // What belongs to the person is in the history of every company.
        for other in elsewhere {
            // A login email that is parked meanwhile is in no history.
            let other = other.with_person_of(before);
            let change = other.change_to(&other.with_person_of(after), action);
            if !change.is_empty() {
                self.writer.add(&change)?;
            }
        }
        Ok(())
    }

    fn set_password(&mut self, user: &User, credential: &Credential) -> Result<()> {
        let (tx, now) = (self.cx.tx, self.cx.now);
        let had = tx.credentials().find(user.id)?;
        set_credential(tx, user.id, credential)?;
        tx.sessions().end_all(user.id, now)?;
        let had = had.as_ref().map_or(Value::Absent, |had| had.word().into());
        let before = Fields::none().with("password", had);
        let after = credential.fields();
        let change = Change { before, ..Change::creation("user.password", user.subject(), after) };
        for other in self.cx.elsewhere(user)? {
            self.writer.add(&change.clone().of_company(other.company))?;
        }
        self.keep(change.of_company(user.company))
    }

    fn create_company(&mut self, name: &str, practices: &[String]) -> Result<()> {
        let (tx, now) = (self.cx.tx, self.cx.now);
        let company = tx.companies().insert(name, &Policy::DEFAULT, now)?;
        let subject = EntityRef::new(Kind::Company, company.id.0, name);
        let roles = presets().map(|role| role.name).collect();
        let after = Fields::none().with("name", name).with("roles", Value::List(roles));
        let change = Change::creation("company.create", subject, after).of_company(company.id);
        self.keep(change)?;
        add_presets(tx, self.writer, &company)?;
        for practice in practices {
            self.create_practice(company.id, practice)?;
        }
        self.join_as_administrator(company.id)
    }

    /// The operator becomes System Administrator of a new company; their own
    /// session may work in it at once.
    fn join_as_administrator(&mut self, company: CompanyId) -> Result<()> {
        let (tx, operator) = (self.cx.tx, &self.cx.operator);
        let user = operator.person.id;
        if let Some(own) = self.cx.users().find_person(user)? {
            let new =
                User { phone: own.phone, ..User::blank(own.email, own.name, company, self.cx.now) }
                    .as_administrator();
            tx.memberships().insert(user, &new, self.creation(company))?;
            self.keep(new.creation(user, "user.create", new.fields_of_new()))?;
        }
        let session = self.cx.operator.session;
        Ok(tx.sessions().insert_right(session, company, &Rights::of_administrator())?)
    }

    fn create_provider(&mut self, new: &Provider, licenses: &[NewLicense]) -> Result<()> {
        let id = self.cx.tx.providers().insert(new, self.cx.now)?;
        let products = licenses.iter().map(|license| license.product.word().to_owned());
        let after = new.fields_of_new().with("products", Value::List(products.collect()));
        self.keep(new.stored_as(id).creation("provider.create", after))?;
        self.add_licenses(id, new.npi.as_str(), licenses)
    }

    fn save_provider(
        &mut self,
        action: &'static str,
        states: &(Provider, Provider),
        licenses: &[NewLicense],
    ) -> Result<()> {
        let (before, after) = states;
        self.cx.tx.providers().save(before, after)?;
        let lives = |one: &Provider| one.products_in(ProductState::Active).next().is_some();
        if lives(before) && !lives(after) {
            self.cx.tx.licenses().end_all(after.id, self.cx.now)?;
        }
        self.keep(before.change_to(after, action))?;
        self.add_licenses(after.id, after.npi.as_str(), licenses)
    }

    /// Each added product is a record of its own, with who accepted which terms.
    fn add_licenses(&mut self, id: ProviderId, npi: &str, licenses: &[NewLicense]) -> Result<()> {
        for license in licenses {
            self.cx.tx.licenses().insert(id, license)?;
            let after = Fields::none()
                .with("product", license.product.word())
                .with("from", Value::Text(license.from.to_string()))
                .with("terms_version", license.terms_version)
                .with("accepted_by", license.accepted_by.email.as_str())
                .with("accepted_by_id", Value::Number(license.accepted_by.id.0))
                .with("accepted_at", Value::moment(Some(license.accepted_at)))
                .with("invoice_line", license.invoice_line.as_str());
            let subject = EntityRef::new(Kind::License, id.0, npi);
            let change = Change::creation("license.add", subject, after);
            self.writer.add(&change.of_company(self.cx.company()))?;
        }
        Ok(())
    }
}
