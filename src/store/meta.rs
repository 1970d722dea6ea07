//! The one row that says what this database is, and its source of random bytes.

use crate::domain::{
    chain::SaltKey, random::Entropy, random::SeededStream, search_key, time::Timestamp,
};
use crate::store::{engine::tx::handle, engine::value::params, error::Error, error::Result};

/// What the database is.
#[derive(Clone, Debug)]
pub struct Meta {
    /// Random, chosen when it was made: binds tokens' files and the history.
    pub database_id: [u8; 16],
    /// What the salts of the history are made from.
    pub salt_key: SaltKey,
    /// The seed, if it is a test fixture.
    pub fixture_seed: Option<String>,
    /// The version of the search keys.
    pub search_keys: u32,
    /// It is being moved here, and cannot be used before that has ended.
    pub is_arriving: bool,
}

impl Meta {
    /// True for a test fixture.
    pub const fn is_fixture(&self) -> bool {
        self.fixture_seed.is_some()
    }

    /// The ID in hexadecimal digits, for the names of files.
    pub fn id_text(&self) -> String {
        data_encoding::HEXLOWER.encode(&self.database_id)
    }
}

handle!(meta, MetaRow, "What the database is.");

impl MetaRow<'_> {
    /// Writes the row of a new database; the first block of a fixture's stream
    /// becomes its ID.
    pub fn insert(
        &self,
        fixture_seed: Option<&str>,
        entropy: &mut dyn Entropy,
        now: Timestamp,
    ) -> Result<Meta> {
        let (mut database_id, mut salt_key) = ([0; 16], [0; 32]);
        let mut stream = fixture_seed.map(|seed| SeededStream::new(seed, 0));
        match (&mut stream, fixture_seed) {
            (Some(stream), Some(seed)) => stream
                .fill(&mut database_id)
                .and_then(|()| SeededStream::new(&format!("salts {seed}"), 0).fill(&mut salt_key)),
            _ => entropy.fill(&mut database_id).and_then(|()| entropy.fill(&mut salt_key)),
        }
        .map_err(Error::Random)?;
        self.tx.change_one(
            "INSERT INTO meta (id, database_id, salt_key, fixture_seed, fixture_blocks,
                 created_at, search_keys)
             VALUES (1, :database_id, :salt_key, :seed, :blocks, :now, :search_keys)",
            params! {
                ":database_id": database_id,
                ":salt_key": salt_key,
                ":seed": fixture_seed,
                ":blocks": stream.map_or(0, |stream| stream.position().cast_signed()),
                ":now": now,
                ":search_keys": search_key::VERSION,
            },
        )?;
        let fixture_seed = fixture_seed.map(str::to_owned);
        let (salt_key, search_keys) = (SaltKey(salt_key), search_key::VERSION);
        Ok(Meta { database_id, salt_key, fixture_seed, search_keys, is_arriving: false })
    }

    /// Reads the row.
    pub fn load(&self) -> Result<Meta> {
        let sql = "SELECT database_id, salt_key, fixture_seed, search_keys, arriving
             FROM meta WHERE id = 1";
        self.tx.one(sql, params! {}, |row| {
            Ok(Meta {
                database_id: row.get("database_id")?,
                salt_key: SaltKey(row.get("salt_key")?),
                fixture_seed: row.get("fixture_seed")?,
                search_keys: row.get("search_keys")?,
                is_arriving: row.get("arriving")?,
            })
        })
    }

    /// The search keys are those of this program now.
    pub fn set_search_keys(&self) -> Result<()> {
        let sql = "UPDATE meta SET search_keys = :version WHERE id = 1";
        self.tx.change_one(sql, params! { ":version": search_key::VERSION })
    }

    /// The change set is earlier than the one before.
    pub fn set_back(&self, change_set: i64) -> Result<()> {
        let sql = "UPDATE meta SET set_back = :number WHERE id = 1";
        self.tx.change_one(sql, params! { ":number": change_set })
    }

    /// The last change set that is earlier than the one before; 0 if none is.
    pub fn last_set_back(&self) -> Result<i64> {
        let sql = "SELECT set_back FROM meta WHERE id = 1";
        let found: Option<i64> = self.tx.one(sql, params! {}, |row| row.get("set_back"))?;
        Ok(found.unwrap_or(0))
    }

    /// Random bytes: of the operating system, or in a fixture the next of its
    /// stream, whose position moves with the transaction.
    pub fn fill_random(&self, entropy: &mut dyn Entropy, bytes: &mut [u8]) -> Result<()> {
        let sql = "SELECT fixture_seed, fixture_blocks FROM meta WHERE id = 1";
        let (seed, blocks): (Option<String>, i64) = self.tx.one(sql, params! {}, |row| {
            Ok((row.get("fixture_seed")?, row.get("fixture_blocks")?))
        })?;
        let Some(seed) = seed else {
            return entropy.fill(bytes).map_err(Error::Random);
        };
        let mut stream = SeededStream::new(&seed, blocks.unsigned_abs());
        stream.fill(bytes).map_err(Error::Random)?;
        let sql = "UPDATE meta SET fixture_blocks = :blocks WHERE id = 1";
        self.tx.change_one(sql, params! { ":blocks": stream.position().cast_signed() })
    }
}
