//! The head of the history, kept apart from it in the same transaction, so that a
//! history whose end was cut off no longer fits; and the walk over the whole chain.

use crate::domain::{history::GENESIS, history::Head, history::Verified, history::chained};
use crate::store::{
    engine::tx::Row, engine::value::params, error::Error, error::Result, history::COLUMNS,
    history::History, history::change_set, history::entry, meta::Meta, walk::Ascending,
};

impl History<'_> {
    /// Keeps the newest entry of the history apart from it; gives it if it is new.
    pub fn keep_head(&self) -> Result<Option<Head>> {
        let newest = self.newest()?.head;
        if self.kept_head()? == newest {
            return Ok(None);
        }
        let Some(newest) = newest else {
            return Ok(None);
        };
        let sql = "UPDATE meta SET head_number = :number, head_hash = :hash WHERE id = 1";
        self.tx.change_one(sql, params! { ":number": newest.number, ":hash": newest.hash })?;
        Ok(Some(newest))
    }

    /// The newest entry of the history as it was kept apart from it.
    fn kept_head(&self) -> Result<Option<Head>> {
        let sql = "SELECT head_number, head_hash FROM meta WHERE id = 1";
        let (number, hash): (Option<i64>, Option<[u8; 32]>) =
            self.tx
                .one(sql, params! {}, |row| Ok((row.get("head_number")?, row.get("head_hash")?)))?;
        Ok(number.zip(hash).map(|(number, hash)| Head { number, hash }))
    }

    /// Nothing is added to a history whose end is not the one that was kept: that
    /// would hide what is missing.
    pub fn ensure_not_cut(&self) -> Result<()> {
        if self.kept_head()? == self.newest()?.head {
            return Ok(());
        }
        Err(Error::Damaged("the end of the history is not the one that was kept".into()))
    }

    /// Walks the whole chain, and compares its end with the one that was kept.
    pub fn verify(&self, meta: &Meta) -> Result<Verified> {
        let verified = self.walk(meta)?;
        if verified.entries == 0 {
            return Err(Error::Damaged("the history is empty".into()));
        }
        if verified.broken_at.is_none() {
            self.ensure_not_cut()?;
        }
        Ok(verified)
    }

    /// Everything that can be checked without replaying the history: the file, the
    /// references between its tables, and the chain.
    pub fn verify_all(&self, meta: &Meta) -> Result<Verified> {
        self.tx.check_file()?;
        self.verify(meta)
    }

    fn walk(&self, meta: &Meta) -> Result<Verified> {
        let sql = format!(
            "SELECT {COLUMNS} FROM history h LEFT JOIN change_set c ON c.number = h.change_set
             ORDER BY h.number"
        );
        let mut chain = Chain::new();
        self.tx.each(&sql, params! {}, |row| chain.take(row, meta))?;
        // A change set without an entry is in no hash.
        let sql = "SELECT count(*) AS found FROM change_set";
        let sets: i64 = self.tx.one(sql, params! {}, |row| row.get("found"))?;
        if sets != chain.change_set && chain.broken_at.is_none() {
            chain.broken_at = Some(chain.entries);
        }
        let Chain { entries, previous, broken_at, .. } = chain;
        let head = data_encoding::HEXLOWER.encode(&previous);
        Ok(Verified { entries, head, broken_at })
    }
}

/// A walk over the chain.
struct Chain {
    numbers: Ascending<i64>,
    entries: i64,
    previous: [u8; 32],
    /// The change set of the last entry, and its digest.
    change_set: i64,
    digest: [u8; 32],
    /// The first entry that does not fit.
    broken_at: Option<i64>,
}

impl Chain {
    const fn new() -> Self {
        Self {
            numbers: Ascending::after("entries of the history", None),
            entries: 0,
            previous: GENESIS,
            change_set: 0,
            digest: [0; 32],
            broken_at: None,
        }
    }

    fn take(&mut self, row: &Row<'_>, meta: &Meta) -> Result<()> {
        let entry = entry(row)?;
        self.numbers.take(entry.number)?;
        let stored: [u8; 32] = row.get("hash")?;
        self.entries += 1;
        let is_next_set = entry.change_set == self.change_set + 1;
        if is_next_set {
            self.change_set = entry.change_set;
            self.digest = change_set(row, entry.change_set)?.digest();
        }
        let digest = entry.digest(&self.digest);
        let fits = entry.number == self.entries
            && entry.change_set == self.change_set
            && chained(&meta.database_id, entry.number, &digest, &self.previous) == stored;
        if !fits && self.broken_at.is_none() {
            self.broken_at = Some(self.entries);
        }
        self.previous = stored;
        Ok(())
    }
}
