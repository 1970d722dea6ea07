//! A company as it was: users and providers from a replay that ends at a moment.

use crate::domain::{
    author::Author, company::permission::PermissionSet, company::practice::Practice,
    company::role::Role, company::role::RoleLink, email::Email, full_name::FullName, id::CompanyId,
    id::MembershipId, id::PersonRef, id::PracticeId, id::ProviderId, id::RoleId, id::UserId,
    phone::Phone, provider::Provider, provider::license::License, provider::npi::Npi,
    provider::npi::Specialty, provider::product::LicenseType, provider::product::Product,
    provider::product::ProductState, provider::product::ProviderProduct, replay::LicenseState,
    replay::MembershipState, replay::PersonState, replay::ProviderState, replay::Replay,
    replay::Result, replay::Unexpected, text::fold, time::Timestamp, user::ProviderLink,
    user::User, user::lock::Lock, user::lock::LockCause, user::review::Reviewed,
    user::user_type::UserType,
};
use std::collections::{BTreeSet, HashMap};

/// One company as a replay left it.
#[derive(Debug)]
pub struct Past {
    replay: Replay,
    company: CompanyId,
    /// The practices of the company, by name.
    pub practices: Vec<Practice>,
    /// The roles of the company, by name.
    pub roles: Vec<Role>,
    /// The login emails of the people whom the company knows.
    emails: HashMap<UserId, String>,
}

impl Past {
    /// The company of a replay. People of the company whom the replay does not have, and
    /// who are named with its users, are `others`.
    pub fn new(
        replay: Replay,
        company: CompanyId,
        others: HashMap<UserId, String>,
    ) -> Result<Self> {
        let practices = practices(&replay, company);
        let roles = roles(&replay, company);
        let mut past = Self { replay, company, practices, roles, emails: others };
        for id in past.members() {
            if let Some(person) = past.replay.people.get(&id.0) {
                past.emails.insert(id, person.email.clone());
            }
        }
        Ok(past)
    }

    /// The users, by name and email.
    pub fn users(&self) -> Result<Vec<User>> {
        let mut users = Vec::new();
        for id in self.members() {
            users.extend(self.user(id)?);
        }
        users.sort_by_cached_key(|user| (user.name.key(), user.email.key()));
        Ok(users)
    }

    fn members(&self) -> Vec<UserId> {
        let keys = self.replay.memberships.keys();
        let own = keys.filter(|(_, company)| *company == self.company.0);
        own.map(|(person, _)| UserId(*person)).collect()
    }

    /// A user, if the person was one.
    pub fn user(&self, id: UserId) -> Result<Option<User>> {
        let membership = self.replay.memberships.get(&(id.0, self.company.0));
        match membership.zip(self.replay.people.get(&id.0)) {
            Some((membership, person)) => self.built(id, person, membership).map(Some),
            None => Ok(None),
        }
    }

    fn built(&self, id: UserId, person: &PersonState, of: &MembershipState) -> Result<User> {
        Ok(User {
            id,
            email: known(Email::from_stored(&person.email), "email")?,
            name: known(FullName::parse(&person.name).ok(), "name")?,
            phone: person.phone.clone().map(Phone::from_stored),
            lock: self.lock(person)?,
            last_sign_in: person.last_sign_in,
            // Rows of tables have these; nothing that is shown does.
            companies: 1,
            membership: MembershipId(0),
            company: self.company,
            permission_set: known(PermissionSet::of_word(&of.permission_set), "permission_set")?,
            permissions: of.permissions,
            role: of.role.map(|id| self.role(id)).transpose()?,
            practices: self.practices_of(&of.practices),
            user_type: known(UserType::of_word(&of.user_type), "user_type")?,
            provider: of.provider.map(|id| self.link(id)).transpose()?,
            deactivated_at: of.deactivated_at,
            created_by: of.created_by.map(|id| self.person(id)),
            created_at: of.created_at,
        })
    }

    fn lock(&self, person: &PersonState) -> Result<Option<Lock>> {
        let Some(lock) = &person.lock else {
            return Ok(None);
        };
        let author = self.author(lock.by);
        Ok(Some(Lock {
            cause: known(LockCause::of_word(&lock.cause), "lock_cause")?,
            since: lock.since,
            by: lock.by.map(|id| self.person(id)),
            note: author.words(lock.note.clone()),
            // The history does not count them.
            failures: 0,
        }))
    }

    /// Somebody who acted: nobody, or a person whom the company knows or does not know.
    fn author(&self, id: Option<i64>) -> Author {
        Author::new(id.is_none_or(|id| self.emails.contains_key(&UserId(id))))
    }

    fn person(&self, id: i64) -> PersonRef {
        let email = self.emails.get(&UserId(id)).cloned().unwrap_or_default();
        PersonRef { id: UserId(id), email: self.author(Some(id)).name(email) }
    }

    fn role(&self, id: i64) -> Result<RoleLink> {
        let found = self.roles.iter().find(|role| role.id.0 == id);
        known(found.map(RoleLink::from), "role")
    }

    fn practices_of(&self, ids: &BTreeSet<i64>) -> Vec<Practice> {
        self.practices.iter().filter(|one| ids.contains(&one.id.0)).cloned().collect()
    }

    fn link(&self, id: i64) -> Result<ProviderLink> {
        let npi = self.replay.providers.get(&id).map(|provider| provider.npi.clone());
        Ok(ProviderLink { id: ProviderId(id), npi: known(npi, "provider_npi")? })
    }

    /// When a user was last activated after a deactivation.
    pub fn activated_at(&self, id: UserId) -> Option<Timestamp> {
        self.replay.activated.get(&(id.0, self.company.0)).copied()
    }

    /// A user with what an access review also needs.
    pub fn reviewed(&self, user: User) -> Reviewed {
        let provider = user.provider.as_ref().map(|link| link.id.0);
        let person = self.replay.people.get(&user.id.0);
        let password = person.and_then(|person| person.password.as_ref());
        let licenses = provider.and_then(|id| self.replay.licenses.get(&id));
        Reviewed {
            has_temporary_password: password.is_some_and(|one| one.expires_at.is_some()),
            provider_active: provider
                .and_then(|id| self.replay.providers.get(&id))
                .map(|provider| provider.is_active),
            is_billed: licenses.is_some_and(|all| all.iter().any(|one| one.to.is_none())),
            activated_at: self.activated_at(user.id),
            user,
        }
    }

    /// The provider of an NPI, with every license, the oldest first.
    pub fn provider(&self, npi: &str) -> Result<Option<(Provider, Vec<License>)>> {
        let mut all = self.replay.providers.iter();
        let found = all.find(|(_, one)| one.company == self.company.0 && one.npi == npi);
        let Some((id, provider)) = found else {
            return Ok(None);
        };
        let mut licenses = Vec::new();
        for license in self.replay.licenses.get(id).into_iter().flatten() {
            licenses.push(self.license(provider, license)?);
        }
        licenses.sort_by_key(|license| license.from);
        Ok(Some((self.built_provider(*id, provider)?, licenses)))
    }

    fn built_provider(&self, id: i64, provider: &ProviderState) -> Result<Provider> {
        let specialty = provider.specialty.as_ref();
        let specialty = specialty.map(|code| known(Specialty::parse(code).ok(), "specialty"));
        let license_type = LicenseType::of_word(&provider.license_type);
        Ok(Provider {
            id: ProviderId(id),
            company: self.company,
            npi: known(Npi::parse(&provider.npi).ok(), "npi")?,
            name: provider.name.clone(),
            license_type: known(license_type, "license_type")?,
            specialty: specialty.transpose()?,
            credentials: provider.credentials.clone(),
            practices: self.practices_of(&provider.practices),
            last_deactivated_at: provider.last_deactivated_at,
            active: provider.is_active,
            products: self.products(id)?,
            user: self.user_of(id),
        })
    }

    fn user_of(&self, provider: i64) -> Option<PersonRef> {
        let mut all = self.replay.memberships.iter();
        let found = all.find(|((_, company), one)| {
            *company == self.company.0 && one.provider == Some(provider)
        });
        found.map(|((person, _), _)| self.person(*person))
    }

    /// The newest license and the open case of each product.
    fn products(&self, provider: i64) -> Result<Vec<ProviderProduct>> {
        let mut newest: HashMap<&str, &LicenseState> = HashMap::new();
        for license in self.replay.licenses.get(&provider).into_iter().flatten() {
            newest.insert(&license.product, license);
        }
        let mut found = Vec::new();
        for license in newest.into_values() {
            let ended = license.to.map(|end| (ProductState::Ended, end));
            let (state, since) = ended.unwrap_or((ProductState::Active, license.from));
            let product = known(Product::of_word(&license.product), "product")?;
            found.push(ProviderProduct { product, state, since, case: None });
        }
        let cases = self.replay.cases.iter();
        for (id, case) in cases.filter(|(_, one)| one.provider == provider && one.state == "open") {
            let product = known(Product::of_word(&case.product), "product")?;
            let (state, since) = (ProductState::Waiting, case.opened.at);
            found.push(ProviderProduct { product, state, since, case: Some(*id) });
        }
        Ok(ProviderProduct::merged(found))
    }

    fn license(&self, provider: &ProviderState, license: &LicenseState) -> Result<License> {
        Ok(License {
            npi: provider.npi.clone(),
            provider_name: provider.name.clone(),
            product: known(Product::of_word(&license.product), "product")?,
            from: license.from,
            to: license.to,
            terms_version: license.terms_version.clone(),
            accepted_by: self.person(license.accepted_by).email,
            accepted_at: license.accepted_at,
            invoice_line: license.invoice_line.clone(),
        })
    }
}

fn practices(replay: &Replay, company: CompanyId) -> Vec<Practice> {
    let own = replay.practices.iter().filter(|(_, practice)| practice.company == company.0);
    let mut found: Vec<Practice> = own
        .map(|(id, practice)| Practice {
            id: PracticeId(*id),
            name: practice.name.as_str().into(),
            active: practice.deactivated_at.is_none(),
        })
        .collect();
    found.sort_by_cached_key(|practice| fold(&practice.name));
    found
}

fn roles(replay: &Replay, company: CompanyId) -> Vec<Role> {
    let mut found = Vec::new();
    for (id, role) in &replay.roles {
        if role.company != company.0 || role.deleted_at.is_some() {
            continue;
        }
        found.push(Role {
            id: RoleId(*id),
            company,
            name: role.name.clone(),
            description: role.description.clone(),
            permissions: role.permissions,
        });
    }
    found.sort_by_cached_key(|role| fold(&role.name));
    found
}

/// A value that the history gives must be one that this program knows.
fn known<T>(value: Option<T>, field: &str) -> Result<T> {
    value.ok_or_else(|| Unexpected::new(format!("the field {field:?} is not what it can be")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::history::{ChangeSet, Entry};
    use crate::domain::replay::Recorded;

    const OWN: CompanyId = CompanyId(1);

    /// Time and operator, company, action, before and after.
    type Told<'a> = (i64, i64, Option<i64>, &'a str, &'a str, &'a str);

    /// A replay for the company of entries that are all about user 7.
    fn past(entries: &[Told<'_>]) -> Past {
        let mut replay = Replay::of_company(OWN);
        for (number, (at, operator, company, action, before, after)) in (1..).zip(entries) {
            let set = ChangeSet {
                number,
                at: Timestamp::from_millis(*at),
                operator_id: Some(*operator),
                operator: None,
                reason: None,
                os_user: String::new(),
                session: None,
            };
            let entry = Entry {
                number,
                change_set: number,
                company: *company,
                kind: "user".into(),
                subject_id: 7,
                subject: "kim@x.org".into(),
                action: (*action).into(),
                before: (*before).into(),
                after: (*after).into(),
            };
            let fields = |json: &str| serde_json::from_str(json).expect("an object");
            let (before, after) = (fields(&entry.before), fields(&entry.after));
            let recorded = Recorded { set: &set, entry: &entry, before, after };
            replay.take(&recorded).expect("it follows");
        }
        let others = HashMap::from([(UserId(1), "ada@x.org".to_owned())]);
        Past::new(replay, OWN, others).expect("a company")
    }

    const CREATED: &str = r#"{"email":"kim@x.org","name":"Kim Example","status":"active",
        "user_type":"medical-office","permission_set":"custom","permissions":[],"practices":[]}"#;
    const LOCKED: &str = r#"{"locked":true,"lock_cause":"administrator","lock_note":"why"}"#;
    const RENAMED: &str = r#"{"name":"Kim Other","status":"inactive"}"#;

    #[test]
    fn of_another_company_only_what_belongs_to_the_person_counts() {
        let there = Some(2);
        let past = past(&[
            (1, 9, there, "user.create", "{}", CREATED),
            (2, 9, None, "sign-in", "{}", "{}"),
            (3, 1, Some(1), "user.create", "{}", CREATED),
            (4, 9, there, "user.edit", "{}", RENAMED),
        ]);
        let user = past.user(UserId(7)).expect("it can be built").expect("a member");
        assert_eq!(user.name.as_str(), "Kim Other");
        assert!(user.is_active(), "that is the other company's");
        assert_eq!(user.last_sign_in, Some(Timestamp::from_millis(2)));
        assert_eq!(user.created_at, Timestamp::from_millis(3));
        assert_eq!(user.created_by.map(|person| person.email).as_deref(), Some("ada@x.org"));
    }

    #[test]
    fn before_joining_a_person_is_no_user() {
        let past = past(&[(1, 9, Some(2), "user.create", "{}", CREATED)]);
        assert_eq!(past.user(UserId(7)).expect("it can be built"), None);
        assert_eq!(past.users().expect("they can be built"), []);
    }

    #[test]
    fn somebody_of_another_company_is_not_named_and_not_heard() {
        let lock = |operator| {
            let past = past(&[
                (1, 1, Some(1), "user.create", "{}", CREATED),
                (2, operator, Some(2), "lock.add", r#"{"locked":false}"#, LOCKED),
            ]);
            let user = past.user(UserId(7)).expect("it can be built").expect("a member");
            let lock = user.lock.expect("it is locked");
            (lock.by.map(|person| person.email), lock.note)
        };
        assert_eq!(lock(1), (Some("ada@x.org".into()), Some("why".into())));
        assert_eq!(lock(9), (Some("(another company)".into()), None));
    }

    #[test]
    fn the_latest_activation_counts_even_if_the_clock_was_set_back() {
        let (active, inactive) = (r#"{"status":"active"}"#, r#"{"status":"inactive"}"#);
        let past = past(&[
            (1, 1, Some(1), "user.create", "{}", CREATED),
            (2, 1, Some(1), "user.deactivate", active, inactive),
            (9, 1, Some(1), "user.activate", inactive, active),
            (9, 1, Some(1), "user.deactivate", active, inactive),
            (5, 1, Some(1), "user.activate", inactive, active),
            (6, 1, Some(1), "user.edit", "{}", "{}"),
        ]);
        assert_eq!(past.activated_at(UserId(7)), Some(Timestamp::from_millis(9)));
        assert_eq!(past.replay.set_back, Some(5));
    }
}
