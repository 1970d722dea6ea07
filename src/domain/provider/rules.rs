//! What a change of a provider means for others: the user, the payers, the invoice.

use crate::domain::{
    code::Code, consent::Consent, consent::Needed, provider::Provider, provider::product::Product,
    provider::terms, refusal::Refusal, text::shell_word, user::ProviderLink, user::User,
    warning::Warning,
};

impl Provider {
    /// The link of a user to this provider, who is free or linked to that user.
    pub fn link_for(&self, own: Option<&User>) -> Result<ProviderLink, Refusal> {
        let npi = self.npi.as_str();
        match &self.user {
            Some(person) if own.is_none_or(|user| user.id != person.id) => Err(Refusal::new(
                Code::ProviderLinked,
                format!("provider {npi} is already linked to {:?}", person.email),
            )
            .hint(format!(
                "unlink it first: practicectl user edit {} --no-provider",
                shell_word(&person.email)
            ))
            .about(npi)),
            _ => Ok(ProviderLink { id: self.id, npi: npi.to_owned() }),
        }
    }

    /// Payers know a provider by name and NPI.
    pub fn claims_warning(&self, after: &Self) -> Option<Warning> {
        let changed = self.name != after.name || self.npi != after.npi;
        changed.then(|| Warning::ClaimsMayBeRejected {
            provider: after.name.clone(),
            npi: after.npi.as_str().to_owned(),
        })
    }

    /// The consent that adding products needs: each is billed.
    pub fn terms_consent(&self, products: &[Product]) -> Option<Needed> {
        let titles: Vec<&str> = products.iter().map(|product| product.title()).collect();
        (!products.is_empty()).then(|| Needed {
            consent: Consent::AcceptTerms,
            because: format!(
                "{} for {} is added to the invoice, under the Terms of Service {}",
                titles.join(", "),
                self.name,
                terms::VERSION
            ),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{id::PersonRef, id::UserId, provider::tests::provider, user::tests::user};

    #[test]
    fn a_provider_is_linked_to_one_user_only() {
        let person = PersonRef { id: user().id, email: "kim@x.org".into() };
        let linked = Provider { user: Some(person), ..provider() };
        assert!(provider().link_for(None).is_ok());
        assert!(linked.link_for(Some(&user())).is_ok(), "the same user");
        let other = User { id: UserId(8), ..user() };
        for own in [None, Some(&other)] {
            let refused = linked.link_for(own).expect_err("somebody else");
            assert_eq!(refused.code, Code::ProviderLinked);
        }
    }

    #[test]
    fn payers_are_told_of_a_name_or_an_npi_and_of_nothing_else() {
        let renamed = Provider { name: "Ada Other".into(), ..provider() };
        assert!(provider().claims_warning(&renamed).is_some());
        let closed = Provider { active: false, ..provider() };
        assert!(provider().claims_warning(&closed).is_none());
    }

    #[test]
    fn only_added_products_need_the_terms() {
        assert!(provider().terms_consent(&[]).is_none());
        let needed = provider().terms_consent(&[Product::Clinical]).expect("a consent");
        assert!(needed.because.starts_with("Clinical for Ada Healer is added to the invoice"));
    }
}
