//! Steps: what a plan does to the store, each with the entries of the history
//! that follow from it.

use super::error::Result;
use super::work::Work;
use crate::domain::account::{Account, NewAccount};
use crate::domain::change::{Change, Detail, Fields, Kind, Subject};
use crate::domain::id::{CompanyId, ProviderId, UserId};
use crate::domain::permission::{PermissionSet, Permissions};
use crate::domain::product::{NewLicense, Product};
use crate::domain::provider::{NewProvider, Provider};
use crate::domain::rights::Rights;
use crate::domain::user_type::UserType;
use crate::store;
use crate::store::credentials::Credential;
use crate::store::histories::Writer;

/// One write and what it means.
pub enum Step {
    CreateUser(Box<NewAccount>, Option<Credential>),
    /// A person known from another company.
    AddMember(UserId, Box<NewAccount>),
    SaveAccount(&'static str, Box<(Account, Account)>),
    SetPassword(Box<Account>, Credential),
    CreatePractice(String),
    /// A company, its practices, and the operator as its administrator.
    CreateCompany(String, Vec<String>),
    CreateProvider(Box<NewProvider>, Vec<NewLicense>),
    SaveProvider(&'static str, Box<(Provider, Provider)>, Vec<NewLicense>),
    OpenCase(Box<Provider>, Product, String),
}

/// What the steps of one subject did.
#[derive(Default)]
pub struct Applied {
    pub before: Fields,
    pub after: Fields,
    pub message: Option<String>,
    principal: Option<Kind>,
}

impl Applied {
    /// Takes a change into the row: the principal's fields under their own
    /// names, those of another kind with its name before them.
    fn take(&mut self, change: Change) {
        match self.principal {
            None => {
                self.principal = Some(change.subject.kind);
                self.before = change.before;
                self.after = change.after;
            }
            Some(kind) if kind != change.subject.kind => {
                let prefix = change.subject.kind.word();
                self.before.append_as(prefix, change.before);
                self.after.append_as(prefix, change.after);
            }
            Some(_) => {}
        }
    }
}

/// Applies steps and writes their entries.
pub struct Applier<'a> {
    work: &'a Work<'a>,
    writer: Writer<'a>,
}

impl<'a> Applier<'a> {
    /// An applier that adds to the history through `writer`.
    pub const fn new(work: &'a Work<'a>, writer: Writer<'a>) -> Self {
        Self { work, writer }
    }

    /// Applies the steps of one subject.
    pub fn apply(&mut self, steps: &[Step]) -> Result<Applied> {
        let mut applied = Applied::default();
        for step in steps {
            self.step(step, &mut applied)?;
        }
        Ok(applied)
    }

    fn step(&mut self, step: &Step, applied: &mut Applied) -> Result<()> {
        match step {
            Step::CreateUser(new, credential) => self.create_user(new, credential.as_ref(), applied),
            Step::AddMember(user, new) => self.add_member(*user, new, applied),
            Step::SaveAccount(action, states) => self.save_account(action, states, applied),
            Step::SetPassword(account, credential) => {
                self.set_password(account, credential, applied)
            }
            Step::CreatePractice(name) => self.create_practice(self.work.company(), name, applied),
            Step::CreateCompany(name, practices) => self.create_company(name, practices, applied),
            Step::CreateProvider(new, licenses) => self.create_provider(new, licenses, applied),
            Step::SaveProvider(action, states, licenses) => {
                self.save_provider(action, states, licenses, applied)
            }
            Step::OpenCase(provider, product, description) => {
                self.open_case(provider, *product, description, applied)
            }
        }
    }

    fn keep(&mut self, change: Change, applied: &mut Applied) -> Result<()> {
        self.writer.add(&change)?;
        applied.take(change);
        Ok(())
    }

    fn create_user(
        &mut self,
        new: &NewAccount,
        credential: Option<&Credential>,
        applied: &mut Applied,
    ) -> Result<()> {
        let (tx, now, company) = (self.work.tx, self.work.now, self.work.company());
        let by = (Some(self.work.operator.person.id), now);
        let user = store::accounts::insert(tx, company, new, by)?;
        if let Some(credential) = credential {
            store::credentials::put(tx, user, credential, now)?;
        }
        let mut after = new.fields();
        after = after.with("password", password_word(credential));
        let change = Change::creation("user.create", new.subject(user), after).of_company(company);
        self.keep(change, applied)
    }

    fn add_member(&mut self, user: UserId, new: &NewAccount, applied: &mut Applied) -> Result<()> {
        let (tx, now, company) = (self.work.tx, self.work.now, self.work.company());
        let by = (Some(self.work.operator.person.id), now);
        store::accounts::insert_membership(tx, company, user, new, by)?;
        let change = Change::creation("user.create", new.subject(user), new.fields());
        self.keep(change.of_company(company), applied)
    }

    fn save_account(
        &mut self,
        action: &'static str,
        states: &(Account, Account),
        applied: &mut Applied,
    ) -> Result<()> {
        let (before, after) = states;
        store::accounts::save(self.work.tx, before, after, self.work.now)?;
        self.keep(before.change_to(after, action), applied)
    }

    fn set_password(
        &mut self,
        account: &Account,
        credential: &Credential,
        applied: &mut Applied,
    ) -> Result<()> {
        let (tx, now) = (self.work.tx, self.work.now);
        let had = store::credentials::find(tx, account.user)?;
        store::credentials::put(tx, account.user, credential, now)?;
        store::sessions::end_all(tx, account.user, now)?;
        let before = Fields::none().with("password", password_word(had.as_ref()));
        let after = Fields::none().with("password", password_word(Some(credential)));
        let change = Change {
            before,
            ..Change::creation("user.password", account.subject(), after)
        };
        self.keep(change.of_company(account.company), applied)
    }

    fn create_practice(
        &mut self,
        company: CompanyId,
        name: &str,
        applied: &mut Applied,
    ) -> Result<()> {
        let practice = store::practices::insert(self.work.tx, company, name, self.work.now)?;
        let subject = Subject::new(Kind::Practice, practice.id.0, name);
        let after = Fields::none().with("name", name);
        self.keep(Change::creation("practice.create", subject, after).of_company(company), applied)
    }

    fn create_company(
        &mut self,
        name: &str,
        practices: &[String],
        applied: &mut Applied,
    ) -> Result<()> {
        let (tx, now, operator) = (self.work.tx, self.work.now, &self.work.operator);
        let company = store::companies::insert(tx, name, now)?;
        let subject = Subject::new(Kind::Company, company.id.0, name);
        let after = Fields::none().with("name", name);
        let change = Change::creation("company.create", subject, after).of_company(company.id);
        self.keep(change, applied)?;
        for practice in practices {
            self.create_practice(company.id, practice, applied)?;
        }
        let own = self.work.loader.find_user(tx, operator.person.id)?;
        if let Some(own) = own {
            let new = NewAccount {
                permission_set: PermissionSet::Administrator,
                permissions: Permissions::NONE,
                practices: Vec::new(),
                user_type: UserType::MedicalOffice,
                provider: None,
                email: own.email,
                name: own.name,
                phone: own.phone,
            };
            let user = operator.person.id;
            store::accounts::insert_membership(tx, company.id, user, &new, (Some(user), now))?;
            let change = Change::creation("user.create", new.subject(user), new.fields());
            self.keep(change.of_company(company.id), applied)?;
        }
        // The operator's own session may work in the new company at once.
        let rights = Rights {
            set: PermissionSet::Administrator,
            permissions: Permissions::NONE,
            practices: Vec::new(),
        };
        Ok(store::sessions::insert_right(tx, operator.session, company.id, &rights)?)
    }

    fn create_provider(
        &mut self,
        new: &NewProvider,
        licenses: &[NewLicense],
        applied: &mut Applied,
    ) -> Result<()> {
        let company = self.work.company();
        let id = store::providers::insert(self.work.tx, company, new, self.work.now)?;
        let subject = Subject::new(Kind::Provider, id.0, new.npi.as_str());
        let products = licenses.iter().map(|license| license.product.word().to_owned());
        let after = new.fields().with("products", Detail::List(products.collect()));
        let change = Change::creation("provider.create", subject, after).of_company(company);
        self.keep(change, applied)?;
        self.add_licenses(id, new.npi.as_str(), licenses)
    }

    fn save_provider(
        &mut self,
        action: &'static str,
        states: &(Provider, Provider),
        licenses: &[NewLicense],
        applied: &mut Applied,
    ) -> Result<()> {
        let (before, after) = states;
        store::providers::save_state(self.work.tx, after)?;
        if before.active && !after.active {
            store::licenses::end_all(self.work.tx, after.id, self.work.now)?;
        }
        self.keep(before.change_to(after, action), applied)?;
        self.add_licenses(after.id, after.npi.as_str(), licenses)
    }

    /// Each added product is a record of its own, with who accepted which terms.
    fn add_licenses(&mut self, id: ProviderId, npi: &str, licenses: &[NewLicense]) -> Result<()> {
        for license in licenses {
            store::licenses::insert(self.work.tx, id, license)?;
            let after = Fields::none()
                .with("product", license.product.word())
                .with("from", Detail::Text(license.from.to_string()))
                .with("terms_version", license.terms_version)
                .with("accepted_by", license.accepted_by.email.as_str())
                .with("invoice_line", license.invoice_line.as_str());
            let subject = Subject::new(Kind::License, id.0, npi);
            let change = Change::creation("license.add", subject, after);
            self.writer.add(&change.of_company(self.work.company()))?;
        }
        Ok(())
    }

    fn open_case(
        &mut self,
        provider: &Provider,
        product: Product,
        description: &str,
        applied: &mut Applied,
    ) -> Result<()> {
        let case = store::cases::NewCase {
            company: provider.company,
            provider: provider.id,
            product,
            description,
            opened_by: self.work.operator.person.id,
            opened_at: self.work.now,
        };
        let id = store::cases::insert(self.work.tx, &case)?;
        let after = Fields::none()
            .with("id", Detail::Number(id.0))
            .with("product", product.word())
            .with("state", "open")
            .with("description", description);
        let subject = Subject::new(Kind::Case, id.0, provider.npi.as_str());
        let change = Change::creation("case.open", subject, after).of_company(provider.company);
        self.keep(change, applied)?;
        applied.message =
            Some(format!("{} waits for case {}: {description}", product.title(), id.0));
        Ok(())
    }
}

fn password_word(credential: Option<&Credential>) -> Detail {
    Detail::optional(credential.map(|one| if one.expires_at.is_some() { "temporary" } else { "set" }))
}
