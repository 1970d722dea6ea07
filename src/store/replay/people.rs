//! Compares people, their passwords as digests, and memberships.

use crate::domain::{
    company::permission::Permissions, replay::LockState, replay::MembershipState,
    replay::PasswordState, replay::PersonState, search_block::PEOPLE, search_block::SearchBlock,
    search_key::search_key, secret::credential::digest_of,
};
use crate::store::{
    engine::row::Origin, engine::row::Row, engine::tx::Tx, engine::value::params, error::Result,
    replay::Comparison, replay::Place,
};
use std::collections::{BTreeSet, HashMap};

impl Comparison<'_> {
    pub(super) fn people(&mut self) -> Result<()> {
        let sql = "SELECT u.id, u.email, u.email_key, u.name, u.name_key, u.phone, l.cause,
                 l.since, l.by_id, l.note, c.hash, c.set_at, c.expires_at, s.last_at
             FROM person u LEFT JOIN lock l ON l.user_id = u.id
             LEFT JOIN credential c ON c.user_id = u.id LEFT JOIN sign_in s ON s.user_id = u.id
             ORDER BY u.id";
        let mut expected = std::mem::take(&mut self.replay.people);
        let mut blocks = Blocks::default();
        self.rows(sql, |this, row| {
            let (id, mut found) = (row.get::<i64>("id")?, person(row)?);
            let expected = expected.remove(&id);
            // Former passwords have a table of their own.
            let former = expected.as_ref().map(|one| one.former.clone()).unwrap_or_default();
            found.former.clone_from(&former);
            let keys: [String; 2] = [row.get("email_key")?, row.get("name_key")?];
            let is_readable = this.may_read_person(id);
            let place = || Place { table: "person", subject: found.email.clone(), is_readable };
            this.derived("email_key", [&found.email.to_ascii_lowercase(), &keys[0]], place);
            this.derived("name_key", [&search_key(&found.name), &keys[1]], place);
            let phone = found.phone.as_deref();
            let in_block = blocks.of(this.tx, id)?.holds(&keys[1], &keys[0], phone);
            this.derived(
                "search_block",
                ["there", if in_block { "there" } else { "missing" }],
                place,
            );
            this.compare(expected.as_ref(), Some(&found), place);
            if !former.is_empty() {
                this.replay.people.insert(id, PersonState { former, ..found });
            }
            Ok(())
        })?;
        for (id, person) in expected {
            let is_readable = self.may_read_person(id);
            let place = || Place { table: "person", subject: person.email.clone(), is_readable };
            self.compare(Some(&person), None, place);
        }
        Ok(())
    }

    /// People who have former passwords are left from the comparison of people.
    pub(super) fn former_passwords(&mut self) -> Result<()> {
        let mut found: HashMap<i64, Vec<[u8; 32]>> = HashMap::new();
        self.rows("SELECT user_id, hash FROM former_password ORDER BY id", |_, row| {
            let hash: String = row.get("hash")?;
            found.entry(row.get("user_id")?).or_default().push(digest_of(&hash));
            Ok(())
        })?;
        let mut expected = std::mem::take(&mut self.replay.people);
        let people: BTreeSet<i64> = found.keys().chain(expected.keys()).copied().collect();
        for id in people {
            let digests =
                |person: Option<PersonState>| person.map(|one| one.former).unwrap_or_default();
            let (expected, found) =
                (digests(expected.remove(&id)), found.remove(&id).unwrap_or_default());
            if expected == found {
                continue;
            }
            let sql = "SELECT email FROM person WHERE id = :id";
            let subject = self.tx.optional(sql, params! { ":id": id }, |row| row.get("email"))?;
            let is_readable = self.may_read_person(id);
            let subject = subject.unwrap_or_else(|| id.to_string());
            let place = Place { table: "former_password", subject, is_readable };
            let count = |digests: &[[u8; 32]]| format!("{} digests", digests.len());
            self.differ(place, "hash", [count(&expected), count(&found)]);
        }
        Ok(())
    }

    pub(super) fn memberships(&mut self) -> Result<()> {
        let practices = self.practices_of_memberships()?;
        let sql = "SELECT m.*, d.at AS deactivated_at, u.email FROM membership m
             JOIN person u ON u.id = m.user_id
             LEFT JOIN deactivation d ON d.membership_id = m.id ORDER BY m.id";
        let mut practices = practices.into_iter().peekable();
        let mut expected = std::mem::take(&mut self.replay.memberships);
        self.rows(sql, |this, row| {
            let id: i64 = row.get("id")?;
            let mut own = BTreeSet::new();
            while let Some((_, practice)) = practices.next_if(|(of, _)| *of <= id) {
                own.insert(practice);
            }
            let (user, company): (i64, i64) = (row.get("user_id")?, row.get("company_id")?);
            let found = membership(row, own)?;
            let expected = expected.remove(&(user, company));
            let email: String = row.get("email")?;
            let place = this.place_in(company, "membership", &email);
            this.compare(expected.as_ref(), Some(&found), place);
            Ok(())
        })?;
        for ((user, company), membership) in expected {
            let user = format!("user {user}");
            let place = self.place_in(company, "membership", &user);
            self.compare(Some(&membership), None, place);
        }
        Ok(())
    }

    /// Memberships with their practices, by membership.
    fn practices_of_memberships(&mut self) -> Result<Vec<(i64, i64)>> {
        let sql = "SELECT membership_id, practice_id FROM membership_practice
             ORDER BY membership_id, practice_id";
        self.tx.all(sql, params! {}, |row| Ok((row.get("membership_id")?, row.get("practice_id")?)))
    }
}

fn person(row: &Row<'_>) -> Result<PersonState> {
    let lock = match row.get::<Option<String>>("cause")? {
        Some(cause) => Some(LockState {
            cause,
            since: row.get("since")?,
            by: row.get("by_id")?,
            note: row.get("note")?,
        }),
        None => None,
    };
    let password = match row.get::<Option<String>>("hash")? {
        Some(hash) => Some(PasswordState {
            digest: digest_of(&hash),
            set_at: row.get("set_at")?,
            expires_at: row.get("expires_at")?,
        }),
        None => None,
    };
    Ok(PersonState {
        email: row.get("email")?,
        name: row.get("name")?,
        phone: row.get("phone")?,
        lock,
        password,
        former: Vec::new(),
        last_sign_in: row.get("last_at")?,
    })
}

fn membership(row: &Row<'_>, practices: BTreeSet<i64>) -> Result<MembershipState> {
    Ok(MembershipState {
        permission_set: row.get("permission_set")?,
        permissions: row.decoded(Origin::of("membership"), "permissions", Permissions::of_bits)?,
        user_type: row.get("user_type")?,
        provider: row.get("provider_id")?,
        created_by: row.get("created_by")?,
        created_at: row.get("created_at")?,
        role: row.get("role_id")?,
        practices,
        deactivated_at: row.get("deactivated_at")?,
    })
}

/// The search block of one person after another.
#[derive(Default)]
struct Blocks(Option<(i64, SearchBlock)>);

impl Blocks {
    fn of(&mut self, tx: &Tx<'_>, person: i64) -> Result<&SearchBlock> {
        let number = person / PEOPLE;
        let block = match self.0.take().filter(|(current, _)| *current == number) {
            Some((_, block)) => block,
            None => tx.search_blocks().find(number)?.unwrap_or_else(SearchBlock::empty),
        };
        Ok(&self.0.insert((number, block)).1)
    }
}
