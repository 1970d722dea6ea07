//! The fields of a user, each in one row: what the history keeps, what lists show,
//! and what a file reads and writes.

use crate::domain::{
    cell::Cell, cell::status, change::Change, change::EntityRef, column::Column,
    company::permission::PermissionSet, edit::PracticeEdit, email::Email, full_name::FullName,
    id::UserId, input::Input, phone::Phone, record, record::Field, refusal::Refusal,
    secret::hashing::phc_of, spreadsheet, user::User, user::patch::UserPatch,
    user::user_type::UserType, value::Fields, value::Value,
};

pub type UserField = Field<User, UserPatch>;

/// The columns of a file of users, in the order of the template.
pub const COLUMNS: [&str; 11] = [
    "email",
    "name",
    "phone",
    "practices",
    "role",
    "permissions",
    "permission_set",
    "user_type",
    "provider_npi",
    "status",
    HASH,
];

/// The columns that an import reads.
pub const IMPORTED: [&str; 12] = {
    let mut columns = [NEW_EMAIL; 12];
    // `for` is not allowed in a constant.
    let mut place = 0;
    while place < COLUMNS.len() {
        columns[place] = COLUMNS[place];
        place += 1;
    }
    columns
};

/// The login email that a user has from now on; only an import reads it.
pub const NEW_EMAIL: &str = "new_email";
/// The PHC string of a password; written only on demand.
pub const HASH: &str = "password_hash";
/// A field of an export's document only, because an import locks nobody.
pub const LOCKED: &str = "locked";

/// Columns whose cells are lists.
pub const LISTS: [&str; 2] = ["practices", "permissions"];

/// The fields that lists and `show` have.
pub const SHOWN: [Column; record::shown_count(USER)] = record::shown_columns(USER);

/// All fields, in the order of the history and of lists.
pub const USER: &[UserField] = &[
    Field::new(Column::word("email", "login email, unique in the database"), |user: &User| user.email.as_str().into())
        .kept()
        .compared_by(|one, other| one.email == other.email)
        .shown()
        .set_by(|patch, cell| set(&mut patch.email, input(cell, Email::parse)?)),
    Field::new(Column::text("name", "full name"), |user: &User| Value::text(Some(user.name.as_str())))
        .kept()
        .compared_by(|one, other| one.name == other.name)
        .shown()
        .set_by(|patch, cell| set(&mut patch.name, input(cell, FullName::parse)?)),
    Field::new(Column::word("phone", "phone number in E.164, an extension as `;ext=45`"), |user: &User| Value::word(user.phone.as_ref().map(Phone::as_str)))
        .kept()
        .compared_by(|one, other| one.phone == other.phone)
        .shown()
        .set_by(|patch, cell| {
            patch.phone = cell.edit().map(|text| Input::parse(text, Phone::parse));
            Ok(())
        }),
    Field::new(Column::state("status", "`active` or `inactive` in this company"), |user: &User| user.status().into())
        .kept()
        .shown()
        .set_by(|patch, cell| set(&mut patch.is_active, status(&cell.kept()?)?)),
    Field::new(Column::flag(LOCKED, "whether the user is locked"), |user: &User| Value::Flag(user.is_locked())).kept().shown().set_by(
        |patch, cell| {
            set(&mut patch.is_locked, cell.word(&[true, false], |flag| vec![if flag { "true" } else { "false" }])?)
        },
    ),
    Field::new(Column::word("lock_cause", "`failed-sign-ins` or `administrator`"), |user: &User| {
        Value::word(user.lock.as_ref().map(|lock| lock.cause.word()))
    })
    .kept(),
    Field::new(Column::text("lock_note", "the note of the lock"), |user: &User| {
        Value::text(user.lock.as_ref().and_then(|lock| lock.note.clone()))
    })
    .kept(),
    Field::new(Column::word("user_type", "`medical-office` or `business-office`"), |user: &User| user.user_type.word().into()).kept().shown().set_by(
        |patch, cell| set(&mut patch.user_type, cell.word(UserType::ALL, |one| vec![one.word(), one.title()])?),
    ),
    Field::new(Column::word("permission_set", "`administrator`, `custom` or `customer-care`"), |user: &User| user.permission_set.word().into())
        .kept()
        .shown()
        .set_by(|patch, cell| {
            set(&mut patch.permission_set, cell.word(PermissionSet::ALL, |one| vec![one.word(), one.title()])?)
        }),
    Field::new(Column::text("role", "the role that the permissions were copied from"), |user: &User| {
        Value::text(user.role.as_ref().map(|role| role.name.as_str()))
    })
    .kept()
    .compared_by(|one, other| one.role == other.role)
    .shown()
    .set_by(|patch, cell| {
        patch.role = cell.edit();
        Ok(())
    }),
    Field::new(Column::list("role_drift", "permissions in which user and role differ today: `+` the user has it, `-` the role has it"), |user: &User| user.role_drift().map_or(Value::Absent, Value::List))
        .shown(),
    Field::new(Column::list("permissions", "permissions of a custom user"), |user: &User| Value::List(user.permissions.ids()))
        .kept()
        .compared_by(|one, other| one.permissions == other.permissions)
        .shown()
        .set_by(|patch, cell| {
            patch.permissions = cell.permissions()?;
            Ok(())
        }),
    Field::new(Column::list("practices", "practices that the user works in"), |user: &User| {
        Value::List(user.practices.iter().map(|practice| practice.name.to_string()).collect())
    })
    .kept()
    .compared_by(|one, other| one.practices == other.practices)
    .shown()
    .set_by(|patch, cell| {
        patch.practices = PracticeEdit::of_items(cell.list())?;
        Ok(())
    }),
    Field::new(Column::word("provider_npi", "NPI of the provider that the user is"), |user: &User| {
        Value::word(user.provider.as_ref().map(|link| link.npi.as_str()))
    })
    .kept()
    .shown()
    .set_by(|patch, cell| {
        patch.provider = cell.edit().map(|text| spreadsheet::unwrapped(&text).to_owned());
        Ok(())
    }),
    Field::new(Column::word("created_by", "login email of the operator who created the account"), |user: &User| {
        Value::word(user.created_by.as_ref().map(|person| person.email.as_str()))
    })
    .shown(),
    Field::new(Column::time("created_at", "when the user was created in this company"), |user: &User| user.created_at.to_string().as_str().into()).shown(),
    Field::new(Column::time("last_sign_in", "when the user last signed in"), |user: &User| Value::moment(user.last_sign_in)).shown(),
    Field::new(Column::time("deactivated_at", "when the user was deactivated in this company; absent for an active user"), |user: &User| Value::moment(user.deactivated_at)).shown(),
    Field::new(Column::number("user_id", "ID of the person, the same after a rename and in every company"), |user: &User| Value::Number(user.id.0)).shown(),
    // The password is the person's, and no field of the user.
    Field::new(Column::word(HASH, "PHC string of the password, only with `--with-hashes`"), |_| Value::Absent)
        .set_by(|patch, cell| set(&mut patch.password_hash, phc_of(&cell.kept()?).to_owned())),
    Field::new(Column::word(NEW_EMAIL, "login email from now on, only in an import"), |_| Value::Absent)
        .set_by(|patch, cell| set(&mut patch.new_email, input(cell, Email::parse)?)),
];

impl User {
    /// The fields that history and reports know.
    pub fn fields(&self) -> Fields {
        record::kept(USER, self)
    }

    /// What the entry of a creation says: only what the user has.
    pub fn fields_of_new(&self) -> Fields {
        self.fields().without_absent().without(&Value::Flag(false))
    }

    /// The change from this state to `after`.
    pub fn change_to(&self, after: &Self, action: &'static str) -> Change {
        Change::of_difference(action, after.subject(), record::difference(USER, self, after))
            .of_company(self.company)
    }

    /// The entry of the creation of a user, who got an ID, with what it says of the user.
    /// Permissions that are those of the role are implied by it.
    pub fn creation(&self, id: UserId, action: &'static str, after: Fields) -> Change {
        let has_those_of_role =
            self.role.as_ref().is_some_and(|role| role.permissions == self.permissions);
        let implied: &[&str] = if has_those_of_role { &["permissions"] } else { &[] };
        let subject = EntityRef { id: id.0, ..self.subject() };
        let change = Change::creation(action, subject, after).of_company(self.company);
        Change { implied, ..change }
    }
}

#[expect(clippy::unnecessary_wraps, reason = "the last step of a setter, which can fail")]
fn set<T>(field: &mut Option<T>, value: T) -> Result<(), Refusal> {
    *field = Some(value);
    Ok(())
}

fn input<T: Clone>(cell: Cell, parse: fn(&str) -> Result<T, Refusal>) -> Result<Input<T>, Refusal> {
    Ok(Input::parse(cell.kept()?, parse))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::code::Code;
    use crate::domain::edit::Edit;
    use crate::domain::user::tests::user;

    /// Fields of the struct that are no fields of the record: IDs, and how many
    /// companies the person has.
    const INTERNAL: [&str; 3] = ["membership", "company", "companies"];
    /// Fields of the struct that the table calls by another name.
    const RENAMED: [(&str, &str); 3] =
        [("id", "user_id"), ("lock", LOCKED), ("provider", "provider_npi")];

    #[test]
    fn every_field_of_the_struct_is_in_the_table() {
        let names = record::names_in(&user());
        assert!(names.len() > 15, "{names:?}");
        for name in names.iter().filter(|name| !INTERNAL.contains(&&***name)) {
            let renamed = RENAMED.iter().find(|(own, _)| own == name).map_or(&**name, |(_, it)| it);
            assert!(record::field(USER, renamed).is_some(), "{name} is not in the table");
        }
    }

    #[test]
    fn every_column_of_a_file_can_be_set() {
        for column in IMPORTED.iter().chain([&LOCKED]) {
            assert!(
                record::field(USER, column).is_some_and(|field| field.set.is_some()),
                "{column}"
            );
        }
    }

    fn patch(column: &'static str, text: &str) -> Result<UserPatch, Refusal> {
        let mut patch = UserPatch::default();
        let set = record::field(USER, column).and_then(|field| field.set).expect("it can be set");
        set(&mut patch, Cell::new(column, text.to_owned()))?;
        Ok(patch)
    }

    #[test]
    fn a_dash_clears_and_what_is_not_there_is_kept() {
        let patch = |column, text| patch(column, text).expect("valid");
        assert!(matches!(patch("phone", "-").phone, Edit::Clear));
        assert!(matches!(patch("phone", "1").phone, Edit::Set(_)));
        assert!(matches!(patch("phone", "1").practices, PracticeEdit::Keep));
        let PracticeEdit::Replace(practices) = patch("practices", "North; Main Street;").practices
        else {
            panic!("replaced");
        };
        assert_eq!(practices, ["North", "Main Street"]);
    }

    #[test]
    fn what_cannot_be_cleared_and_words_that_are_not_known_are_refused_with_the_column() {
        for (column, text) in [
            ("name", "-"),
            ("email", "-"),
            ("permission_set", "-"),
            ("permission_set", "admin"),
            ("user_type", "office"),
            ("status", "gone"),
            (LOCKED, "perhaps"),
            (HASH, "-"),
            ("permissions", "claims.submit;no.such"),
        ] {
            let refusal = patch(column, text).expect_err("refused");
            assert_eq!((refusal.code, refusal.column), (Code::InvalidInput, Some(column)));
        }
    }

    #[test]
    fn lists_show_what_the_history_keeps_and_more() {
        assert_eq!(SHOWN.first().map(|column| column.name), Some("email"));
        assert_eq!(SHOWN.last().map(|column| column.name), Some("user_id"));
        assert!(!SHOWN.iter().any(|column| [HASH, "lock_note"].contains(&column.name)));
    }
}
