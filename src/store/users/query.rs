//! The conditions of a list of users, put together from fixed pieces.

use crate::domain::{
    search_block::PEOPLE, search_text::SearchText, search_text::SearchWord,
    user::filter::LockFilter, user::filter::StatusFilter, user::filter::UserFilter,
    user::lock::LockCause, user::user_type::UserType,
};
use crate::store::engine::value::Bind;

/// Conditions and their parameters.
#[derive(Default)]
pub struct Query<'a> {
    pub conditions: String,
    /// True if only the people of some blocks are looked through.
    pub is_within_blocks: bool,
    params: Vec<(String, Box<dyn Bind + 'a>)>,
}

const WITHOUT_ACCESS: &str = "m.permission_set = 'custom' AND (m.permissions = 0 OR NOT EXISTS \
     (SELECT 1 FROM membership_practice p JOIN practice q ON q.id = p.practice_id \
     WHERE p.membership_id = m.id AND q.deactivated_at IS NULL))";

/// The same as [`crate::domain::user::review::unused_since`]; the history is read last.
const UNUSED: &str = "(m.created_at < :since AND (si.last_at IS NULL OR si.last_at < :since) \
     AND NOT EXISTS (SELECT 1 FROM history h \
     JOIN change_set c ON c.number = h.change_set WHERE h.subject_id = u.id AND h.kind = 'user' \
     AND h.company_id = m.company_id AND c.at >= :since AND h.before ->> 'status' = 'inactive' \
     AND h.after ->> 'status' = 'active'))";

impl<'a> Query<'a> {
    /// The conditions of a filter, for all users of a company or for those of some blocks
    /// of people.
    pub fn of(filter: &'a UserFilter, blocks: Option<&[i64]>) -> Self {
        let mut query = Self::default();
        if let Some(blocks) = blocks {
            query.within(blocks);
        }
        query.and_text(filter.text.as_ref());
        match filter.status {
            StatusFilter::Active => query.and("d.membership_id IS NULL"),
            StatusFilter::Inactive => query.and("d.membership_id IS NOT NULL"),
            StatusFilter::All => {}
        }
        if filter.locked {
            query.and("l.user_id IS NOT NULL");
        }
        query.and_practices(filter);
        if !filter.roles.is_empty() {
            let roles = query.list("role", &filter.roles);
            query.and(&format!("m.role_id IN ({roles})"));
        }
        query.and_bound(
            filter.user_type.map(UserType::word),
            ":user_type",
            "m.user_type = :user_type",
        );
        if filter.administrator {
            query.and("m.permission_set = 'administrator'");
        }
        query.and_provider(filter.provider);
        query.and_bound(filter.no_sign_in_since, ":since", UNUSED);
        query.and_bound(filter.created_since, ":created", "m.created_at >= :created");
        query.and_bound(filter.deactivated_since, ":deactivated", "d.at >= :deactivated");
        if filter.without_access {
            query.and(WITHOUT_ACCESS);
        }
        query
    }

    /// The conditions of a filter of locked users.
    pub fn of_locked(filter: &'a LockFilter) -> Self {
        let mut query = Self::default();
        query.and_text(filter.text.as_ref());
        query.and_bound(filter.cause.map(LockCause::word), ":cause", "l.cause = :cause");
        query.and_provider(filter.provider);
        query
    }

    fn within(&mut self, blocks: &[i64]) {
        let list = blocks.iter().map(i64::to_string).collect::<Vec<_>>().join(",");
        self.is_within_blocks = true;
        self.bind(":blocks", format!("[{list}]"));
        self.bind(":people", PEOPLE);
        self.and("u.id >= k.value AND u.id < k.value + :people");
    }

    /// Adds a condition.
    pub fn and(&mut self, condition: &str) {
        self.conditions.push_str(" AND ");
        self.conditions.push_str(condition);
    }

    /// Adds a parameter.
    pub fn bind(&mut self, name: impl Into<String>, value: impl Bind + 'a) {
        self.params.push((name.into(), Box::new(value)));
    }

    /// The parameters with their names.
    pub fn params(&self) -> Vec<(&str, &dyn Bind)> {
        self.params.iter().map(|(name, value)| (name.as_str(), &**value as &dyn Bind)).collect()
    }

    fn and_bound(&mut self, value: Option<impl Bind + 'a>, name: &str, condition: &str) {
        if let Some(value) = value {
            self.and(condition);
            self.bind(name, value);
        }
    }

    /// Each word occurs somewhere. A provider is looked up once for each query, so that a
    /// walk over the index reads nothing else.
    fn and_text(&mut self, text: Option<&'a SearchText>) {
        for (number, word) in text.iter().flat_map(|text| text.words()).enumerate() {
            let mut places = vec![format!(
                "instr(u.name_key, :word{number}) > 0 OR instr(u.email_key, :word{number}) > 0"
            )];
            self.bind(format!(":word{number}"), &word.key);
            places.extend(self.in_phone(number, word));
            if let Some(npi) = &word.npi {
                places.push(format!(
                    "u.id IN (SELECT x.user_id FROM provider r CROSS JOIN membership x \
                     WHERE r.npi = :npi{number} AND r.company_id = :company \
                     AND x.provider_id = r.id)"
                ));
                self.bind(format!(":npi{number}"), npi);
            }
            self.and(&format!("({})", places.join(" OR ")));
        }
    }

    /// True if a part of a word occurs in the phone number.
    fn in_phone(&mut self, number: usize, word: &'a SearchWord) -> Option<String> {
        let mut parts = Vec::new();
        for (place, part) in word.phones.iter().enumerate() {
            let name = format!(":phone{number}_{place}");
            parts.push(format!("instr(u.phone, {name}) > 0"));
            self.bind(name, part);
        }
        (!parts.is_empty()).then(|| parts.join(" OR "))
    }

    /// Any of the practices. An administrator has all.
    fn and_practices(&mut self, filter: &'a UserFilter) {
        if filter.practices.is_empty() {
            return;
        }
        let practices = self.list("practice", &filter.practices);
        self.and(&format!(
            "(m.permission_set = 'administrator' OR EXISTS (SELECT 1 FROM membership_practice p \
             WHERE p.membership_id = m.id AND p.practice_id IN ({practices})))"
        ));
    }

    /// Parameters for each of a list of IDs.
    fn list<T: Bind>(&mut self, name: &str, ids: &'a [T]) -> String {
        let names: Vec<String> = (0..ids.len()).map(|number| format!(":{name}{number}")).collect();
        for (name, id) in names.iter().zip(ids) {
            self.bind(name, id);
        }
        names.join(", ")
    }

    fn and_provider(&mut self, provider: Option<bool>) {
        match provider {
            Some(true) => self.and("m.provider_id IS NOT NULL"),
            Some(false) => self.and("m.provider_id IS NULL"),
            None => {}
        }
    }
}
