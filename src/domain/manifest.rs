//! The manifest of a company: what a file says of its policy, practices, roles and
//! providers. Its users are read as a stream.

use crate::domain::{
    code::Code, company::permission::Permissions, company::policy::PolicyEdit, edit::Edit,
    provider::Provider, provider::patch::ProviderPatch, provider::product,
    provider::product::Product, provider::product::ProductState, refusal::Refusal,
};

/// The version of the form of the file, which its first key says.
pub const VERSION: u32 = 1;

/// An item of a file, or why it cannot be read.
#[derive(Clone, Debug)]
pub struct ManifestItem<T> {
    /// Its name or NPI, for the report.
    pub label: String,
    pub record: Result<T, Refusal>,
}

/// A practice as a file describes one.
#[derive(Clone, Debug, Default)]
pub struct PracticeRecord {
    pub name: String,
    pub is_active: Option<bool>,
}

/// A role as a file describes one.
#[derive(Clone, Debug, Default)]
pub struct RoleRecord {
    pub name: String,
    pub description: Edit<String>,
    pub permissions: Option<Permissions>,
}

/// A provider as a file describes one.
#[derive(Clone, Debug, Default)]
pub struct ProviderRecord {
    pub npi: String,
    pub patch: ProviderPatch,
    /// Those that the provider must have already.
    pub products: Vec<String>,
}

/// What a file leaves to the command of its own.
pub fn not_by_file(subject: &str, is: &str, command: String) -> Refusal {
    let message = format!("{subject:?} {is}, and apply does not change that");
    Refusal::new(Code::NotByFile, message).hint(command).about(subject)
}

impl ProviderRecord {
    /// Refuses a reactivation, an unwanted deactivation and a product that the
    /// provider does not have: each needs consents that a file cannot give.
    pub fn ensure_state_is_of(
        &self,
        provider: &Provider,
        may_deactivate: bool,
    ) -> Result<(), Refusal> {
        let npi = provider.npi.as_str();
        match self.patch.is_active {
            Some(true) if !provider.active => {
                let command = format!("practicectl provider reactivate {npi}");
                return Err(not_by_file(npi, "is inactive", command));
            }
            Some(false) if provider.active && !may_deactivate => {
                let command =
                    format!("practicectl provider deactivate {npi}, or --prune deactivate");
                return Err(not_by_file(npi, "is active", command));
            }
            _ => {}
        }
        for word in &self.products {
            let product = product::product(word)?;
            if !provider.products_in(ProductState::Active).any(|one| one == product) {
                return Err(self.lacks_product(product));
            }
        }
        Ok(())
    }

    /// Refuses a product of a new provider: its terms are accepted by a person.
    pub fn ensure_no_product(&self) -> Result<(), Refusal> {
        self.products
            .first()
            .map_or(Ok(()), |word| Err(self.lacks_product(product::product(word)?)))
    }

    fn lacks_product(&self, product: Product) -> Refusal {
        let (npi, word) = (&self.npi, product.word());
        let command = format!("practicectl provider reactivate {npi} --product {word}");
        not_by_file(npi, &format!("has no {word}"), command)
    }
}

/// What a file says besides its users. A section that is not there is left as it is.
#[derive(Clone, Debug, Default)]
pub struct Manifest {
    pub company: Option<String>,
    pub policy: Option<PolicyEdit>,
    pub practices: Option<Vec<ManifestItem<PracticeRecord>>>,
    pub roles: Option<Vec<ManifestItem<RoleRecord>>>,
    pub providers: Option<Vec<ManifestItem<ProviderRecord>>>,
    pub has_users: bool,
    /// It is what was rejected of another file: what it leaves out says nothing.
    pub is_partial: bool,
}
