//! The conditions of a list of users, put together from fixed pieces.

use crate::domain::{
    user::filter::LockFilter, user::filter::StatusFilter, user::filter::UserFilter,
};
use crate::store::engine::value::Bind;

/// Conditions and their parameters.
#[derive(Default)]
pub struct Query<'a> {
    pub conditions: String,
    pub params: Vec<(&'static str, &'a dyn Bind)>,
}

/// Words of a filter that have to live as long as its query.
pub struct Words {
    user_type: Option<&'static str>,
}

impl Words {
    /// The words of a filter.
    pub fn of(filter: &UserFilter) -> Self {
        Self { user_type: filter.user_type.map(crate::domain::user::user_type::UserType::word) }
    }
}

const CONTAINS: &str = "(instr(u.name_key, :text) > 0 OR instr(u.email_key, :text) > 0)";

/// An administrator has all practices.
const HAS_PRACTICE: &str = "(m.permission_set = 'administrator' OR EXISTS (SELECT 1 FROM \
     membership_practice p WHERE p.membership_id = m.id AND p.practice_id = :practice))";

const WITHOUT_ACCESS: &str = "m.permission_set = 'custom' AND (m.permissions = '' OR NOT EXISTS \
     (SELECT 1 FROM membership_practice p JOIN practice q ON q.id = p.practice_id \
     WHERE p.membership_id = m.id AND q.deactivated_at IS NULL))";

/// The same as [`crate::domain::user::review::unused_since`]; the history is read last.
const UNUSED: &str = "(m.created_at < :since AND (si.last_at IS NULL OR si.last_at < :since) \
     AND NOT EXISTS (SELECT 1 FROM history h WHERE h.subject_id = u.id AND h.kind = 'user' \
     AND h.company_id = m.company_id AND h.at >= :since AND h.before ->> 'status' = 'inactive' \
     AND h.after ->> 'status' = 'active'))";

impl<'a> Query<'a> {
    /// The conditions of a filter.
    pub fn of(filter: &'a UserFilter, words: &'a Words) -> Self {
        let mut query = Self::default();
        query.and_bound(filter.text.as_ref(), ":text", CONTAINS);
        match filter.tab {
            StatusFilter::Active => query.and("d.membership_id IS NULL"),
            StatusFilter::Inactive => query.and("d.membership_id IS NOT NULL"),
            StatusFilter::Locked => query.and("l.user_id IS NOT NULL"),
            StatusFilter::All => {}
        }
        query.and_bound(filter.practice.as_ref(), ":practice", HAS_PRACTICE);
        query.and_bound(filter.role.as_ref(), ":role", "m.role_id = :role");
        query.and_bound(words.user_type.as_ref(), ":user_type", "m.user_type = :user_type");
        if filter.administrator {
            query.and("m.permission_set = 'administrator'");
        }
        query.and_provider(filter.provider);
        query.and_bound(filter.no_sign_in_since.as_ref(), ":since", UNUSED);
        if filter.without_access {
            query.and(WITHOUT_ACCESS);
        }
        query
    }

    /// The conditions of a filter of locked users; `cause` is its word.
    pub fn of_locked(filter: &'a LockFilter, cause: Option<&'a &'static str>) -> Self {
        let mut query = Self::default();
        query.and_bound(filter.text.as_ref(), ":text", CONTAINS);
        query.and_bound(cause, ":cause", "l.cause = :cause");
        query.and_provider(filter.provider);
        query
    }

    /// Adds a condition.
    pub fn and(&mut self, condition: &'static str) {
        self.conditions.push_str(" AND ");
        self.conditions.push_str(condition);
    }

    /// Adds a parameter.
    pub fn bind(&mut self, name: &'static str, value: &'a dyn Bind) {
        self.params.push((name, value));
    }

    fn and_bound<T: Bind>(
        &mut self,
        value: Option<&'a T>,
        name: &'static str,
        condition: &'static str,
    ) {
        if let Some(value) = value {
            self.and(condition);
            self.bind(name, value);
        }
    }

    fn and_provider(&mut self, provider: Option<bool>) {
        match provider {
            Some(true) => self.and("m.provider_id IS NOT NULL"),
            Some(false) => self.and("m.provider_id IS NULL"),
            None => {}
        }
    }
}
