//! What the history proves about people and providers, whatever they are called
//! today.

use crate::domain::{id::UserId, time::Timestamp};
use crate::store::{engine::value::params, error::Result, history::History};

impl History<'_> {
    /// The newest deactivation of any provider record, in whatever company, that
    /// has or had this NPI, or that the user ever had.
    pub fn last_deactivation(&self, npi: &str, user: Option<UserId>) -> Result<Option<Timestamp>> {
        let sql = "WITH npis (npi) AS (
                 VALUES (:npi)
                 UNION SELECT h.before ->> 'provider_npi' FROM history h
                     WHERE h.subject_id = :user AND h.kind = 'user'
                 UNION SELECT h.after ->> 'provider_npi' FROM history h
                     WHERE h.subject_id = :user AND h.kind = 'user'
                 UNION SELECT p.npi FROM membership m JOIN provider p ON p.id = m.provider_id
                     WHERE m.user_id = :user),
             records (id) AS (
                 SELECT p.id FROM npis CROSS JOIN provider p WHERE p.npi = npis.npi
                 UNION SELECT h.subject_id FROM npis CROSS JOIN history h
                     WHERE h.subject = npis.npi AND h.kind = 'provider')
             SELECT max(c.at) AS found FROM records CROSS JOIN history h
             CROSS JOIN change_set c ON c.number = h.change_set
             WHERE h.subject_id = records.id AND h.kind = 'provider'
               AND (h.action = 'provider.deactivate' OR h.after ->> 'status' = 'inactive')";
        self.tx.one(sql, params! { ":npi": npi, ":user": user }, |row| row.get("found"))
    }

    /// True if `maker` made the user Customer Care.
    pub fn was_made_customer_care_by(&self, user: UserId, maker: UserId) -> Result<bool> {
        let sql = "SELECT EXISTS (SELECT 1 FROM history h
             CROSS JOIN change_set c ON c.number = h.change_set
             WHERE h.subject_id = :user AND h.kind = 'user'
                 AND h.after ->> 'permission_set' = 'customer-care'
                 AND c.operator_id = :maker) AS found";
        self.tx.one(sql, params! { ":user": user, ":maker": maker }, |row| row.get("found"))
    }
}
