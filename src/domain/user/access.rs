//! What a custom user needs to work in a practice: permissions and practices.

use crate::domain::{
    company::permission::PermissionSet, company::permission::Permissions,
    company::practice::Practice, text::shell_word,
};

/// What a user still lacks to work in a practice. Administrators have all, and
/// Customer Care only looks, so neither lacks anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MissingAccess {
    pub permissions: bool,
    pub practices: bool,
}

impl MissingAccess {
    /// What a membership like this lacks; nothing if it lacks nothing.
    pub fn of(set: PermissionSet, held: Permissions, practices: &[Practice]) -> Option<Self> {
        let lack = Self {
            permissions: held.is_empty(),
            practices: !practices.iter().any(|one| one.active),
        };
        let lacks = set == PermissionSet::Custom && (lack.permissions || lack.practices);
        lacks.then_some(lack)
    }

    /// What the user is told to lack.
    pub const fn words(self) -> &'static str {
        match (self.permissions, self.practices) {
            (true, true) => "permissions and practices",
            (true, false) => "permissions",
            (false, _) => "practices",
        }
    }

    /// What follows from it, in words.
    pub fn message(self) -> String {
        format!("has no {}, so cannot work in a practice until they are assigned", self.words())
    }

    /// The command that assigns it to the user of that email.
    pub fn command(self, email: &str) -> String {
        let mut command = format!("practicectl user edit {}", shell_word(email));
        if self.practices {
            command.push_str(" --practice NAME");
        }
        if self.permissions {
            command.push_str(" --grant PERMISSION");
        }
        command
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::company::permission::Permission;
    use crate::domain::id::PracticeId;

    #[test]
    fn only_a_custom_user_can_lack_something() {
        let held: Permissions = [Permission::USERS_VIEW].into_iter().collect();
        let of = |active| [Practice { id: PracticeId(1), name: "North".into(), active }];
        let north = of(true);
        let words = |set, held, practices: &[Practice]| {
            MissingAccess::of(set, held, practices).map(MissingAccess::words)
        };
        let custom = PermissionSet::Custom;
        assert_eq!(words(custom, Permissions::NONE, &[]), Some("permissions and practices"));
        assert_eq!(words(custom, Permissions::NONE, &north), Some("permissions"));
        assert_eq!(words(custom, held, &[]), Some("practices"));
        assert_eq!(words(custom, held, &of(false)), Some("practices"), "nobody works there");
        assert_eq!(words(custom, held, &north), None);
        assert_eq!(words(PermissionSet::Administrator, Permissions::NONE, &[]), None);
        assert_eq!(words(PermissionSet::CustomerCare, Permissions::NONE, &[]), None);
    }
}
