//! Providers whose NPI begins with some digits, for completion. As with users, only
//! so many are looked at.

use crate::domain::{id::CompanyId, offer::Offered, offer::ProviderGroup};
use crate::store::{
    engine::value::params, error::Result, providers::Providers, range::End, range::Part,
    range::Range, range::WALKED, range::from_both_ends,
};

const IS_BLOCKED: &str = "(p.active = 0 OR EXISTS (SELECT 1 FROM membership m \
     WHERE m.provider_id = p.id \
         AND (EXISTS (SELECT 1 FROM deactivation d WHERE d.membership_id = m.id) \
             OR EXISTS (SELECT 1 FROM lock l WHERE l.user_id = m.user_id))))";
/// The NPIs of a range.
const IN_RANGE: &str =
    "FROM provider p WHERE p.company_id = :company AND p.npi >= :begin AND p.npi < :end";

impl Providers<'_> {
    /// The providers of a group whose NPI begins with `begin`, by NPI.
    pub fn beginning(
        &self,
        company: CompanyId,
        begin: &str,
        group: ProviderGroup,
    ) -> Result<Vec<Offered>> {
        from_both_ends(|end| {
            let range = self.near(end, company, Range::of(begin))?;
            let sql = format!(
                "SELECT p.npi, p.name {IN_RANGE} AND {} ORDER BY p.npi {} LIMIT {}",
                condition(group),
                end.order(),
                end.most()
            );
            let params = params! { ":company": company, ":begin": range.begin, ":end": range.end };
            let words = self.tx.all(&sql, params, |row| {
                Ok(Offered::new(row.get::<String>("npi")?, row.get::<String>("name")?))
            })?;
            Ok(Part::of(words, range.is_cut))
        })
    }

    /// The part of a range that is looked at from one end.
    fn near(&self, end: End, company: CompanyId, range: Range) -> Result<Range> {
        let sql = format!(
            "SELECT p.npi {IN_RANGE} ORDER BY p.npi {} LIMIT 1 OFFSET {WALKED}",
            end.order()
        );
        let params = params! { ":company": company, ":begin": range.begin, ":end": range.end };
        let key = self.tx.optional(&sql, params, |row| row.get("npi"))?;
        Ok(range.cut(end, key))
    }
}

const fn condition(group: ProviderGroup) -> &'static str {
    match group {
        ProviderGroup::All => "TRUE",
        ProviderGroup::Active => "p.active = 1",
        ProviderGroup::Blocked => IS_BLOCKED,
    }
}
