//! The head of the history, kept apart from it in the same transaction, so that a
//! history whose end was cut off no longer fits; and the walk over the whole chain.

use crate::domain::{history::GENESIS, history::Head, history::Verified};
use crate::store::{
    engine::value::params, error::Error, error::Result, history::COLUMNS, history::History,
    history::entry, meta::Meta, walk::Ascending,
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
        let sql = format!("SELECT {COLUMNS} FROM history h ORDER BY h.number");
        let mut verified = Verified { entries: 0, head: String::new(), broken_at: None };
        let mut previous = GENESIS;
        let mut numbers = Ascending::after("entries of the history", None);
        self.tx.each(&sql, params! {}, |row| {
            let entry = entry(row)?;
            numbers.take(entry.number)?;
            let stored: [u8; 32] = row.get("hash")?;
            verified.entries += 1;
            let fits = entry.number == verified.entries
                && entry.hash(&meta.database_id, &previous) == stored;
            if !fits && verified.broken_at.is_none() {
                verified.broken_at = Some(verified.entries);
            }
            previous = stored;
            Ok::<_, Error>(())
        })?;
        verified.head = data_encoding::HEXLOWER.encode(&previous);
        Ok(verified)
    }
}
