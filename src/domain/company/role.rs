//! Roles: named presets of permissions. A user's permissions are copied from
//! one; later edits of the role do not follow.

use crate::domain::{
    change::Change, change::EntityRef, change::Kind, code::Code, company::permission::Permission,
    company::permission::Permissions, company::permission::Scope,
    company::practice::check_plain_name, id::CompanyId, id::RoleId, refusal::Refusal, text,
    value::Fields, value::Value,
};

/// The longest description, in code points.
pub const MOST_DESCRIPTION: usize = 500;

/// A role of a company.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Role {
    pub id: RoleId,
    pub company: CompanyId,
    pub name: String,
    pub description: Option<String>,
    pub permissions: Permissions,
}

impl Role {
    /// The fields that history and reports know.
    pub fn fields(&self) -> Fields {
        fields_of(&self.name, self.description.as_deref(), self.permissions)
    }

    /// The change from this state to `after`.
    pub fn change_to(&self, after: &Self, action: &'static str) -> Change {
        let subject = EntityRef::new(Kind::Role, self.id.0, after.name.as_str());
        Change::between(action, subject, &self.fields(), &after.fields()).of_company(self.company)
    }
}

/// A role that is about to come into being.
#[derive(Clone, Debug)]
pub struct NewRole {
    pub name: String,
    pub description: Option<String>,
    pub permissions: Permissions,
}

impl NewRole {
    /// The fields that history and reports know.
    pub fn fields(&self) -> Fields {
        fields_of(&self.name, self.description.as_deref(), self.permissions)
    }
}

fn fields_of(name: &str, description: Option<&str>, permissions: Permissions) -> Fields {
    Fields::none()
        .with("name", name)
        .with("description", Value::word(description))
        .with("permissions", Value::List(permissions.ids()))
}

/// Checks a role's name: as a company's, without a comma or semicolon, by which
/// lists are joined, and without a sign in front, which looks like an option.
pub fn check_name(name: &str) -> Result<(), Refusal> {
    check_plain_name("role name", name)?;
    let plain = name.trim_start_matches(['+', '-', ' ']).replace([',', ';'], " ");
    let fixed = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    if fixed == name {
        return Ok(());
    }
    let message = format!("role name {name:?} begins with a sign, or holds a comma or a semicolon");
    Err(Refusal::new(Code::InvalidText, message).hint(format!("write {fixed:?}")))
}

/// Checks a role's description.
pub fn check_description(description: &str) -> Result<(), Refusal> {
    text::check("description", description, MOST_DESCRIPTION)
}

/// The role that a membership's permissions were copied from, with what it
/// grants now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoleLink {
    pub id: RoleId,
    pub name: String,
    pub permissions: Permissions,
}

impl From<&Role> for RoleLink {
    fn from(role: &Role) -> Self {
        Self { id: role.id, name: role.name.clone(), permissions: role.permissions }
    }
}

impl RoleLink {
    /// How `held` has drifted from the role: `+id` for what was added, `-id`
    /// for what is missing, in the order of the catalog.
    pub fn drift(&self, held: Permissions) -> Vec<String> {
        let signed = |permission: Permission| match (
            held.contains(permission),
            self.permissions.contains(permission),
        ) {
            (true, false) => Some(format!("+{}", permission.id())),
            (false, true) => Some(format!("-{}", permission.id())),
            _ => None,
        };
        Permission::all().filter_map(signed).collect()
    }
}

/// The preset that is easily taken for the permission set of its name.
pub const ADMINISTRATOR: &str = "Administrator";

/// What a preset holds of a scope.
enum Part {
    All(Scope),
    Category(&'static str),
    CategoryBut(&'static str, &'static [&'static str]),
    Id(&'static str),
}

impl Part {
    fn holds(&self, permission: Permission) -> bool {
        let entry = permission.entry();
        match self {
            Self::All(scope) => entry.scope == *scope,
            Self::Category(category) => entry.category == *category,
            Self::CategoryBut(category, but) => {
                entry.category == *category && !but.contains(&entry.id)
            }
            Self::Id(id) => entry.id == *id,
        }
    }
}

/// Name, description and parts of the roles that each company starts with, in
/// alphabetical order.
const PRESETS: [(&str, &str, &[Part]); 7] = [
    (
        ADMINISTRATOR,
        "Every permission that can be granted",
        &[Part::All(Scope::Account), Part::All(Scope::Practice)],
    ),
    (
        "Biller",
        "Charges, claims, payments and statements",
        &[
            Part::CategoryBut("Billing", &["payout-report.view", "billing-analytics.view"]),
            Part::Id("insurance.manage"),
            Part::Id("patient-demographics.manage"),
        ],
    ),
    (
        "Billing Manager",
        "All of billing and accounting, with their reports and settings",
        &[
            Part::Category("Company reports"),
            Part::Category("Billing"),
            Part::Category("Accounting"),
            Part::Id("practice-reports.view"),
            Part::Id("practice-settings.manage"),
            Part::Id("insurance.manage"),
            Part::Id("patient-demographics.manage"),
        ],
    ),
    (
        "Office Manager",
        "Patients, scheduling and the settings of the practice",
        &[
            Part::Id("users.view"),
            Part::Category("General"),
            Part::Category("Scheduling"),
            Part::Id("practice-settings.manage"),
            Part::Id("practice-information.manage"),
            Part::Id("patient-intake.manage"),
        ],
    ),
    (
        "Practice Administrator",
        "Everything within the practices",
        &[Part::Id("users.view"), Part::All(Scope::Practice)],
    ),
    (
        "Provider",
        "Clinical work, scheduling and charges",
        &[
            Part::Id("shared-lists.manage"),
            Part::Category("General"),
            Part::Category("Clinical"),
            Part::Category("Scheduling"),
            Part::Id("claims-status.view"),
            Part::Id("encounters.manage"),
            Part::Id("charge-entries.manage"),
            Part::Category("Engage"),
        ],
    ),
    (
        "Scheduler",
        "Appointments",
        &[
            Part::Id("patient-demographics.manage"),
            Part::Id("appointments.manage"),
            Part::Id("scheduling-templates.manage"),
        ],
    ),
];

/// The roles that each company starts with, by name.
pub fn presets() -> impl Iterator<Item = NewRole> {
    PRESETS.iter().map(|(name, description, parts)| NewRole {
        name: (*name).to_owned(),
        description: Some((*description).to_owned()),
        permissions: Permission::all()
            .filter(|permission| parts.iter().any(|part| part.holds(*permission)))
            .collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn preset(name: &str) -> Permissions {
        presets().find(|role| role.name == name).expect("a preset").permissions
    }

    fn link(name: &str) -> RoleLink {
        RoleLink { id: RoleId(1), name: name.into(), permissions: preset(name) }
    }

    fn set(ids: &[&str]) -> Permissions {
        ids.iter().map(|id| Permission::of_id(id).expect("known")).collect()
    }

    #[test]
    fn there_are_seven_presets_by_name_and_each_part_names_something() {
        let names: Vec<String> = presets().map(|role| role.name).collect();
        let mut sorted = names.clone();
        sorted.sort_unstable();
        assert_eq!(names, sorted);
        assert_eq!(names.len(), 7);
        for part in PRESETS.iter().flat_map(|preset| preset.2) {
            assert!(Permission::all().any(|permission| part.holds(permission)));
            if let Part::CategoryBut(_, but) = part {
                assert!(but.iter().all(|id| Permission::of_id(id).is_some()));
            }
        }
    }

    #[test]
    fn the_presets_are_those_of_the_table() {
        assert_eq!(preset("Administrator").iter().count(), Permission::all().count());
        assert_eq!(
            preset("Scheduler").ids(),
            ["patient-demographics.manage", "appointments.manage", "scheduling-templates.manage"]
        );
        let biller = preset("Biller");
        assert!(biller.contains(Permission::of_id("claims.submit").expect("known")));
        assert!(!biller.contains(Permission::of_id("payout-report.view").expect("known")));
        let of_scope = |name: &str, scope| {
            preset(name).iter().filter(|one| one.entry().scope == scope).count()
        };
        assert_eq!(of_scope("Practice Administrator", Scope::Account), 1);
        assert_eq!(of_scope("Billing Manager", Scope::Account), 3);
        assert_eq!(of_scope("Provider", Scope::Account), 1);
        assert_eq!(of_scope("Office Manager", Scope::Account), 1);
        assert_eq!(
            [of_scope("Biller", Scope::Account), of_scope("Scheduler", Scope::Account)],
            [0, 0]
        );
    }

    #[test]
    fn drift_names_what_was_added_and_what_is_missing() {
        let role = link("Scheduler");
        assert_eq!(role.drift(role.permissions), Vec::<String>::new());
        let held = role.permissions.edited(set(&["claims.submit"]), set(&["appointments.manage"]));
        assert_eq!(role.drift(held), ["-appointments.manage", "+claims.submit"]);
    }

    #[test]
    fn a_name_holds_no_separator() {
        assert_eq!(check_name("Front Desk"), Ok(()));
        for name in ["a,b", "a;b", "", " a", "a  b", "a\u{200b}", "-x", "--help", "+y"] {
            assert_eq!(check_name(name).expect_err(name).code, Code::InvalidText);
        }
    }
}
