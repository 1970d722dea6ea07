//! The fields of a provider, each in one row: what the history keeps, what lists
//! show, and what an export writes.

use crate::domain::{
    change::Change, column::Column, provider::Provider, provider::npi::Specialty,
    provider::patch::ProviderPatch, record, record::Field, value::Fields, value::Value,
};

pub type ProviderField = Field<Provider, ProviderPatch>;

/// The fields of a document, in order; products are consents, and no settings.
pub const EXPORTED: [&str; 7] =
    ["npi", "name", "license_type", "specialty", "credentials", "status", "practices"];

/// The fields that lists have.
pub const SHOWN: [Column; record::shown_count(PROVIDER)] = record::shown_columns(PROVIDER);
/// The same with the licenses, which only `show` has.
pub const SHOWN_WITH_LICENSES: [Column; SHOWN.len() + 1] = record::and(
    &SHOWN,
    Column::objects(
        "licenses",
        "every license: `product`, `from`, `to`, `terms_version`, `accepted_by`, `accepted_at`",
    ),
);

/// All fields, in the order of the history and of lists.
pub const PROVIDER: &[ProviderField] = &[
    Field::new(Column::word("npi", "National Provider Identifier"), |provider: &Provider| {
        provider.npi.as_str().into()
    })
    .kept()
    .shown(),
    Field::new(Column::text("name", "full name"), |provider: &Provider| {
        Value::text(Some(provider.name.as_str()))
    })
    .kept()
    .shown(),
    Field::new(
        Column::word("license_type", "`physician`, `therapist`, `non-physician` or `supervising`"),
        |provider: &Provider| provider.license_type.word().into(),
    )
    .kept()
    .shown(),
    Field::new(Column::word("specialty", "taxonomy code"), |provider: &Provider| {
        Value::word(provider.specialty.as_ref().map(Specialty::as_str))
    })
    .kept()
    .shown(),
    Field::new(Column::text("credentials", "letters after the name"), |provider: &Provider| {
        Value::text(provider.credentials.clone())
    })
    .kept()
    .shown(),
    Field::new(Column::state("status", "`active` or `inactive`"), |provider: &Provider| {
        provider.status().into()
    })
    .kept()
    .shown(),
    Field::new(
        Column::time("deactivated_at", "when the provider was deactivated"),
        |provider: &Provider| Value::moment(provider.deactivated_at()),
    )
    .kept()
    .shown(),
    Field::new(
        Column::list("practices", "practices that the provider works in"),
        |provider: &Provider| {
            Value::List(provider.practices.iter().map(|one| one.name.to_string()).collect())
        },
    )
    .kept()
    .shown(),
    Field::new(
        Column::objects(
            "products",
            "licensed products: `product`, `state` (`active`, `ended`, `waiting`), `since`, `case`",
        ),
        |provider: &Provider| {
            let text = |one: &crate::domain::provider::product::ProviderProduct| {
                format!("{}:{}", one.product.word(), one.state.word())
            };
            Value::List(provider.products.iter().map(text).collect())
        },
    )
    .kept()
    .shown(),
    Field::new(
        Column::word("user_email", "login email of the linked user"),
        |provider: &Provider| {
            Value::word(provider.user.as_ref().map(|person| person.email.as_str()))
        },
    )
    .shown(),
];

impl Provider {
    /// The fields that history and reports know.
    pub fn fields(&self) -> Fields {
        record::kept(PROVIDER, self)
    }

    /// What the entry of a creation says. The products are added by who licenses them.
    pub fn fields_of_new(&self) -> Fields {
        self.fields().except(&["deactivated_at", "products"])
    }

    /// The change from this state to `after`.
    pub fn change_to(&self, after: &Self, action: &'static str) -> Change {
        Change::of_difference(action, after.subject(), record::difference(PROVIDER, self, after))
            .of_company(self.company)
    }

    /// The entry of a creation, with what it says of the provider.
    pub fn creation(&self, action: &'static str, after: Fields) -> Change {
        Change::creation(action, self.subject(), after).of_company(self.company)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::provider::tests::provider;

    /// Fields of the struct that are no fields of the record.
    const INTERNAL: [&str; 2] = ["id", "company"];
    /// Fields of the struct that the table calls by another name.
    const RENAMED: [(&str, &str); 3] =
        [("active", "status"), ("last_deactivated_at", "deactivated_at"), ("user", "user_email")];

    #[test]
    fn every_field_of_the_struct_is_in_the_table() {
        let names = record::names_in(&provider());
        assert!(names.len() > 10, "{names:?}");
        for name in names.iter().filter(|name| !INTERNAL.contains(&&***name)) {
            let renamed = RENAMED.iter().find(|(own, _)| own == name).map_or(&**name, |(_, it)| it);
            assert!(record::field(PROVIDER, renamed).is_some(), "{name} is not in the table");
        }
    }
}
