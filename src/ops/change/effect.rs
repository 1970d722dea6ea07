//! Effects: what a plan does to the store, one write each.

use crate::domain::{
    company::policy::Policy, company::practice::Practice, company::role::NewRole,
    company::role::Role, id::UserId, provider::Provider, provider::case::Case,
    provider::case::CaseRequest, provider::case::CaseState, provider::license::NewLicense,
    provider::product::Product, secret::credential::Credential, session::Session, user::User,
};

/// One write and what it means.
pub enum Effect {
    CreateUser(Box<User>, Option<Credential>),
    /// A person known from another company.
    AddMember(UserId, Box<User>),
    SaveUser(&'static str, Box<(User, User)>),
    SetPassword(Box<User>, Credential),
    CreatePractice(String),
    RenamePractice(Practice, String),
    SetPracticeActive(Practice, bool),
    /// A company, its practices, and the operator as its administrator.
    CreateCompany(String, Vec<String>),
    CreateProvider(Box<Provider>, Vec<NewLicense>),
    SaveProvider(&'static str, Box<(Provider, Provider)>, Vec<NewLicense>),
    OpenCase(Box<Provider>, CaseRequest),
    /// How it ends, and why.
    ResolveCase(Box<Case>, CaseState, Option<String>),
    AddCaseNote(Box<Case>, String),
    /// With the reason.
    WithdrawCase(Box<Provider>, Product, &'static str),
    /// The operator accepts the terms for the product that waits.
    AcceptCaseTerms(Box<Provider>, Product, &'static str),
    CreateRole(NewRole),
    SaveRole(Box<(Role, Role)>),
    DeleteRole(Box<Role>),
    /// A role that was deleted.
    RestoreRole(Box<Role>),
    /// The policy before and after.
    SetPolicy(Policy, Policy),
    EndSession(Box<Session>),
}

impl Effect {
    pub fn save_user(action: &'static str, before: &User, after: User) -> Self {
        Self::SaveUser(action, Box::new((before.clone(), after)))
    }

    /// The full name that it gives somebody; none if the name stays.
    pub fn new_name(&self) -> Option<&str> {
        match self {
            Self::CreateUser(user, _) => Some(user.name.as_str()),
            Self::SaveUser(_, states) if states.0.name != states.1.name => {
                Some(states.1.name.as_str())
            }
            Self::CreateProvider(provider, _) => Some(&provider.name),
            Self::SaveProvider(_, states, _) if states.0.name != states.1.name => {
                Some(&states.1.name)
            }
            _ => None,
        }
    }

    /// Saves a provider, with licenses for the products that are added.
    pub fn save_provider(
        action: &'static str,
        before: &Provider,
        after: Provider,
        licenses: Vec<NewLicense>,
    ) -> Self {
        Self::SaveProvider(action, Box::new((before.clone(), after)), licenses)
    }
}
