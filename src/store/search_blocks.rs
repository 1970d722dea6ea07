//! Table `search_block`: what blocks of people are looked through for, so that a rare text
//! is found among very many people without looking at all of them.

use crate::domain::{
    id::CompanyId, phone::Phone, search_block::BYTES, search_block::Needle, search_block::PEOPLE,
    search_block::SearchBlock, search_text::SearchText, user::User,
};
use crate::store::{
    engine::row::Row, engine::tx::handle, engine::value::params, error::Error, error::Result,
    walk::Ascending,
};

/// More blocks, or more than one in [`SHARE`], are not looked through one by one: a text
/// that is in so many is found soon on the walk in the order of the list.
const MOST: usize = 2_500;
const SHARE: usize = 8;

/// Blocks that are read at a time.
const PAGE: u32 = 2_000;

handle!(search_blocks, SearchBlocks, "The blocks of people that a search tells apart.");

impl SearchBlocks<'_> {
    /// Brings the blocks up to the newest person. Those before the last one are whole.
    pub fn cover(&self) -> Result<()> {
        let last = self.last()?.unwrap_or(0);
        let sql =
            "SELECT id, name_key, email_key, phone FROM person WHERE id >= :begin ORDER BY id";
        let mut ids = Ascending::after("people", None);
        let mut current = (last, SearchBlock::empty());
        self.tx.each(sql, params! { ":begin": last * PEOPLE }, |row| {
            let id: i64 = row.get("id")?;
            ids.take(id)?;
            if id / PEOPLE != current.0 {
                self.keep(current.0, &current.1)?;
                current = (id / PEOPLE, SearchBlock::empty());
            }
            let (name_key, email_key) = (row.text("name_key")?, row.text("email_key")?);
            current.1.add(name_key, email_key, row.optional_text("phone")?);
            Ok::<_, Error>(())
        })?;
        self.keep(current.0, &current.1)
    }

    /// Adds what a person is called now. One who is in no block yet comes in with the rest.
    pub fn add(&self, user: &User) -> Result<()> {
        let block = user.id.0 / PEOPLE;
        let Some(mut found) = self.find(block)? else {
            return Ok(());
        };
        let phone = user.phone.as_ref().map(Phone::as_str);
        found.add(&user.name.key(), &user.email.key(), phone);
        self.keep(block, &found)
    }

    /// Forgets all blocks, which are made again at the end of the transaction.
    pub fn forget(&self) -> Result<()> {
        self.tx.change("DELETE FROM search_block", params! {}).map(drop)
    }

    /// The block of a number.
    pub fn find(&self, block: i64) -> Result<Option<SearchBlock>> {
        let sql = "SELECT grams FROM search_block WHERE id = :id";
        let read = |row: &Row<'_>| Ok(SearchBlock::of(row.get::<[u8; BYTES]>("grams")?));
        self.tx.optional(sql, params! { ":id": block }, read)
    }

    /// The first IDs of the blocks in which somebody may fit a text; none if they are too
    /// many, or the text tells no blocks apart.
    pub fn candidates(&self, company: CompanyId, text: &SearchText) -> Result<Option<Vec<i64>>> {
        let Some(needle) = Needle::of(text) else {
            return Ok(None);
        };
        let mut of_npis = Vec::new();
        for npi in needle.npis() {
            let provider = self.tx.providers().find(company, npi)?;
            let user = provider.and_then(|provider| provider.user);
            of_npis.extend(user.map(|user| (npi, user.id.0 / PEOPLE)));
        }
        let (mut found, mut blocks) = (Vec::new(), 0);
        let mut ids = Ascending::after("blocks", None);
        loop {
            let before = ids.last().copied();
            self.page(before.unwrap_or(-1), |id, grams| {
                ids.take(id)?;
                blocks += 1;
                if needle.may_be_in(grams, |npi| of_npis.contains(&(npi, id))) {
                    found.push(id * PEOPLE);
                }
                Ok(())
            })?;
            if found.len() > MOST {
                return Ok(None);
            }
            if ids.last().copied() == before {
                // Whatever became of the blocks, nobody is hidden.
                let is_whole = before >= Some(self.tx.people().most()? / PEOPLE);
                let is_few = found.len() * SHARE <= blocks;
                return Ok((is_whole && is_few).then_some(found));
            }
        }
    }

    fn page(&self, after: i64, mut take: impl FnMut(i64, &[u8]) -> Result<()>) -> Result<()> {
        let sql = "SELECT id, grams FROM search_block WHERE id > :after ORDER BY id LIMIT :most";
        self.tx.each(sql, params! { ":after": after, ":most": PAGE }, |row| {
            take(row.get("id")?, row.blob("grams")?)
        })
    }

    fn last(&self) -> Result<Option<i64>> {
        let sql = "SELECT max(id) AS last FROM search_block";
        self.tx.one(sql, params! {}, |row| row.get("last"))
    }

    fn keep(&self, block: i64, grams: &SearchBlock) -> Result<()> {
        if self.find(block)?.as_ref() == Some(grams) {
            return Ok(());
        }
        let sql = "INSERT INTO search_block (id, grams) VALUES (:id, :grams)
             ON CONFLICT (id) DO UPDATE SET grams = excluded.grams";
        self.tx.change_one(sql, params! { ":id": block, ":grams": *grams.bytes() })
    }
}
