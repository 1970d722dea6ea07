//! Users whose login email begins with some letters, for completion.
//!
//! Somebody waits at every key, so the work is bounded whatever the database holds:
//! only so many emails are looked at. If the users of a group are rare among many
//! others, some are offered only after another letter.

use crate::domain::{offer::Offered, offer::ProviderGroup, offer::UserGroup};
use crate::store::{
    engine::value::params, error::Result, range::End, range::Part, range::Range,
    range::from_both_ends, users::Users,
};

/// Up to so many inactive or locked users are all looked at, whatever their emails.
const FEW: i64 = 1_000;

const BY_EMAIL: &str = "person u CROSS JOIN membership m WHERE TRUE";
const FEW_INACTIVE: &str = "deactivation f CROSS JOIN membership m CROSS JOIN person u \
     WHERE m.id = f.membership_id";
const FEW_LOCKED: &str = "lock f CROSS JOIN membership m CROSS JOIN person u \
     WHERE m.user_id = f.user_id";

const IS_INACTIVE: &str = "EXISTS (SELECT 1 FROM deactivation d WHERE d.membership_id = m.id)";
const IS_LOCKED: &str = "EXISTS (SELECT 1 FROM lock l WHERE l.user_id = m.user_id)";

impl Users<'_> {
    /// The users of a group whose email key begins with `begin`, by email.
    pub fn beginning(&self, begin: &str, group: UserGroup) -> Result<Vec<Offered>> {
        from_both_ends(|end| self.part(end, Range::of(begin), group))
    }

    fn part(&self, end: End, range: Range, group: UserGroup) -> Result<Part> {
        let from = match group {
            UserGroup::Inactive if self.are_few("deactivation")? => FEW_INACTIVE,
            UserGroup::Locked if self.are_few("lock")? => FEW_LOCKED,
            _ => BY_EMAIL,
        };
        let is_walk = from == BY_EMAIL;
        let range = if is_walk { self.tx.people().near(end, range)? } else { range };
        let sql = format!(
            "SELECT u.email, u.name FROM {from} AND m.user_id = u.id AND m.company_id = :company
                 AND u.email_key >= :begin AND u.email_key < :end AND {}
             ORDER BY u.email_key {} LIMIT {}",
            condition(group),
            end.order(),
            end.most()
        );
        let params = params! {
            ":company": self.directory.company,
            ":begin": range.begin,
            ":end": range.end,
        };
        let words = self.tx.all(&sql, params, |row| {
            Ok(Offered::new(row.get::<String>("email")?, row.get::<String>("name")?))
        })?;
        Ok(Part::of(words, range.is_cut))
    }

    fn are_few(&self, table: &'static str) -> Result<bool> {
        let sql = format!("SELECT count(*) AS found FROM (SELECT 1 FROM {table} LIMIT {FEW}) f");
        Ok(self.tx.one(&sql, params! {}, |row| row.get::<i64>("found"))? < FEW)
    }
}

fn condition(group: UserGroup) -> String {
    match group {
        UserGroup::All => "TRUE".to_owned(),
        UserGroup::Active => format!("NOT {IS_INACTIVE}"),
        UserGroup::Inactive => IS_INACTIVE.to_owned(),
        UserGroup::Unlocked => format!("NOT {IS_LOCKED}"),
        UserGroup::Locked => format!("{IS_LOCKED} AND m.provider_id IS NULL"),
        UserGroup::Providers(group) => format!(
            "EXISTS (SELECT 1 FROM provider p WHERE p.id = m.provider_id AND {})",
            match group {
                ProviderGroup::All => "TRUE".to_owned(),
                ProviderGroup::Active => "p.active = 1".to_owned(),
                ProviderGroup::Blocked => format!("(p.active = 0 OR {IS_INACTIVE} OR {IS_LOCKED})"),
            }
        ),
    }
}
