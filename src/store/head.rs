//! The head of the history, kept apart from it in the same transaction, so that a
//! history whose end was cut off no longer fits; and the walk over the whole chain.

use crate::domain::{
    chain::Seal, chain::chained, chain::genesis, history::ChangeSet, history::Differences,
    history::Entry, history::Head, history::Verified, id::CompanyId, replay::Replay,
    replay::Unexpected,
};
use crate::store::{
    convert::recorded, engine::row::Row, engine::value::params, error::Error, error::Result,
    history::COLUMNS, history::History, history::change_set, history::entry, meta::Meta,
    walk::Ascending,
};

impl History<'_> {
    /// Keeps the newest entry of the history apart from it; gives it if it is new.
    pub fn keep_head(&self) -> Result<Option<Head>> {
        let newest = self.newest()?.head;
        if self.kept()?.head == newest {
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
    fn kept(&self) -> Result<Kept> {
        let sql = "SELECT head_number, head_hash, moved_to FROM meta WHERE id = 1";
        self.tx.one(sql, params! {}, |row| {
            let (number, hash) = (row.get::<Option<_>>("head_number")?, row.get("head_hash")?);
            let head = number.zip(hash).map(|(number, hash)| Head { number, hash });
            Ok(Kept { head, moved_to: row.get("moved_to")? })
        })
    }

    /// Nothing is added to a database that was moved to another place, nor to a history
    /// whose end is not the one that was kept.
    pub fn ensure_open(&self) -> Result<()> {
        let kept = self.kept()?;
        match kept.moved_to {
            Some(place) => Err(Error::Moved { place }),
            None => self.ensure_is_newest(kept.head),
        }
    }

    /// Where the database was moved to, if it was.
    pub fn moved_to(&self) -> Result<Option<String>> {
        Ok(self.kept()?.moved_to)
    }

    /// Nothing is added to a history whose end is not the one that was kept: that
    /// would hide what is missing.
    pub fn ensure_not_cut(&self) -> Result<()> {
        self.ensure_is_newest(self.kept()?.head)
    }

    fn ensure_is_newest(&self, kept: Option<Head>) -> Result<()> {
        if kept == self.newest()?.head {
            return Ok(());
        }
        Err(Error::Damaged("the end of the history is not the one that was kept".into()))
    }

    /// Walks the whole chain, and compares its end with the one that was kept.
    pub fn verify(&self, meta: &Meta) -> Result<Verified> {
        self.verified(self.walk(meta, |_, _| Ok(()))?)
    }

    /// Proves all that can be proved: the file, the references between its tables, the
    /// chain, and that the tables hold exactly what the entries give. Differences in
    /// companies other than `readable` are only counted.
    pub fn verify_all(&self, meta: &Meta, readable: &[CompanyId]) -> Result<Verified> {
        self.tx.check_file()?;
        let mut replay = Replay::default();
        let chain = self.walk(meta, |set, entry| replay.take(&recorded(set, entry)?))?;
        let mut verified = self.verified(chain)?;
        if verified.broken_at.is_none() {
            verified.differences = self.compare(meta, replay, readable)?;
        }
        Ok(verified)
    }

    fn verified(&self, chain: Chain) -> Result<Verified> {
        if chain.entries == 0 {
            return Err(Error::Damaged("the history is empty".into()));
        }
        if chain.broken_at.is_none() {
            self.ensure_not_cut()?;
            self.ensure_no_empty_change_set(&chain)?;
        }
        Ok(Verified {
            entries: chain.entries,
            head: data_encoding::HEXLOWER.encode(&chain.previous),
            broken_at: chain.broken_at,
            problem: chain.problem,
            kept: None,
            differences: Differences::default(),
        })
    }

    /// A change set without an entry is in no hash.
    fn ensure_no_empty_change_set(&self, chain: &Chain) -> Result<()> {
        let sql = "SELECT count(*) AS found FROM change_set";
        let found: i64 = self.tx.one(sql, params! {}, |row| row.get("found"))?;
        if found == chain.last_set() {
            return Ok(());
        }
        Err(Error::Damaged("a change set of the history has no entry".into()))
    }

    /// Walks the whole chain; `take` gets each entry that fits.
    fn walk(
        &self,
        meta: &Meta,
        mut take: impl FnMut(&ChangeSet, &Entry) -> std::result::Result<(), Unexpected>,
    ) -> Result<Chain> {
        let sql = format!(
            "SELECT {COLUMNS} FROM history h LEFT JOIN change_set c ON c.number = h.change_set
             ORDER BY h.number"
        );
        let mut chain = Chain::of(meta);
        self.tx.each(&sql, params! {}, |row| {
            let entry = chain.take(row, meta)?;
            if let (Some((set, _)), None) = (&chain.set, chain.broken_at) {
                let taken = take(set, &entry);
                chain.note(entry.number, taken);
            }
            Ok::<_, Error>(())
        })?;
        Ok(chain)
    }
}

/// What is kept of the history apart from it.
struct Kept {
    head: Option<Head>,
    moved_to: Option<String>,
}

/// A walk over the chain.
struct Chain {
    numbers: Ascending<i64>,
    entries: i64,
    previous: [u8; 32],
    /// The change set of the last entry, and what its digest begins with.
    set: Option<(ChangeSet, Seal)>,
    /// The first entry that does not fit.
    broken_at: Option<i64>,
    problem: Option<String>,
}

impl Chain {
    fn of(meta: &Meta) -> Self {
        Self {
            numbers: Ascending::after("entries of the history", None),
            entries: 0,
            previous: genesis(&meta.database_id),
            set: None,
            broken_at: None,
            problem: None,
        }
    }

    fn take(&mut self, row: &Row<'_>, meta: &Meta) -> Result<Entry> {
        let entry = entry(row)?;
        self.numbers.take(entry.number)?;
        let stored: [u8; 32] = row.get("hash")?;
        self.entries += 1;
        let last_set = self.last_set();
        if entry.change_set == last_set + 1 {
            let set = change_set(row, entry.change_set)?;
            let seal = meta.salt_key.seal(&set);
            self.set = Some((set, seal));
        }
        let digest = self.set.as_ref().map(|(_, seal)| seal.digest_of(&entry));
        let hash = digest.map(|digest| chained(entry.number, &digest, &self.previous));
        let fits = entry.number == self.entries
            && (entry.change_set == last_set || entry.change_set == last_set + 1)
            && hash == Some(stored);
        if !fits && self.broken_at.is_none() {
            self.broken_at = Some(self.entries);
        }
        self.previous = stored;
        Ok(entry)
    }

    /// The number of the last change set; 0 before the first.
    fn last_set(&self) -> i64 {
        self.set.as_ref().map_or(0, |(set, _)| set.number)
    }

    /// An entry that does not follow from those before breaks the history too.
    fn note(&mut self, number: i64, taken: std::result::Result<(), Unexpected>) {
        if let Err(unexpected) = taken {
            self.broken_at = Some(number);
            self.problem = Some(unexpected.to_string());
        }
    }
}
