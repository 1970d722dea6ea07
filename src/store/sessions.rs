//! Tables `session` and `session_right`: open sign-ins and what they may do.

use crate::domain::{
    company::Company, company::permission::PermissionSet, company::permission::Permissions,
    id::CompanyId, id::PersonRef, id::SessionId, id::UserId, rights::Rights, session::Session,
    session::Workplace, time::Timestamp,
};
use crate::store::{
    convert::practices_of, convert::practices_text, engine::row::Origin, engine::row::Row,
    engine::tx::handle, engine::value::params, error::Result, walk::ascending,
};

const MEMBERSHIP: Origin = Origin::of("membership").identified_by("membership_id");

handle!(sessions, Sessions, "The sessions.");

/// A session that is about to be opened.
pub struct NewSession<'a> {
    pub user: UserId,
    pub token_hash: [u8; 32],
    pub label: Option<&'a str>,
    pub opened_at: Timestamp,
    pub idle_millis: Option<i64>,
    pub expires_at: Timestamp,
}

const SELECT: &str = "SELECT s.id, u.id AS user_id, u.email, u.name, s.label, s.opened_at, \
     s.last_used_at, s.idle_millis, s.expires_at, s.ended_at \
     FROM session s JOIN person u ON u.id = s.user_id";

impl Sessions<'_> {
    /// Opens a session.
    pub fn insert(&self, new: &NewSession<'_>) -> Result<SessionId> {
        self.tx.insert(
            "INSERT INTO session (user_id, token_hash, label, opened_at, last_used_at,
                 idle_millis, expires_at)
             VALUES (:user, :token_hash, :label, :opened_at, :opened_at, :idle, :expires_at)
             RETURNING id",
            params! {
                ":user": new.user,
                ":token_hash": new.token_hash,
                ":label": new.label,
                ":opened_at": new.opened_at,
                ":idle": new.idle_millis,
                ":expires_at": new.expires_at,
            },
        )
    }

    /// The session of a token, given the token's hash.
    pub fn find(&self, token_hash: &[u8; 32]) -> Result<Option<Session>> {
        let sql = format!("{SELECT} WHERE s.token_hash = :hash");
        self.tx.optional(&sql, params! { ":hash": token_hash }, session)
    }

    /// The sessions of a person that were not ended, the oldest first; some may
    /// have run out.
    pub fn of_user(&self, user: UserId) -> Result<Vec<Session>> {
        let sql = format!("{SELECT} WHERE s.user_id = :user AND s.ended_at IS NULL ORDER BY s.id");
        let sessions = self.tx.all(&sql, params! { ":user": user }, session)?;
        ascending(sessions, "sessions", |session| session.id.0)
    }

    /// The same of every user of a company.
    pub fn of_company(&self, company: CompanyId) -> Result<Vec<Session>> {
        let sql = format!(
            "{SELECT} JOIN membership m ON m.user_id = u.id AND m.company_id = :company
             WHERE s.ended_at IS NULL ORDER BY u.email_key, s.id"
        );
        let sessions = self.tx.all(&sql, params! { ":company": company }, session)?;
        let key = |session: &Session| (session.person.email.to_ascii_lowercase(), session.id.0);
        ascending(sessions, "sessions", key)
    }

    /// Stores the last use, unless a later one is stored.
    pub fn touch(&self, session: SessionId, now: Timestamp) -> Result<()> {
        // A command that began earlier can end later, and must not shorten the session.
        let sql = "UPDATE session SET last_used_at = :now WHERE id = :id AND last_used_at < :now";
        self.tx.change(sql, params! { ":id": session, ":now": now }).map(drop)
    }

    /// Ends one session, unless it was ended.
    pub fn end(&self, session: SessionId, now: Timestamp) -> Result<()> {
        // The first end is the one that the history tells of.
        let sql = "UPDATE session SET ended_at = :now WHERE id = :id AND ended_at IS NULL";
        self.tx.change(sql, params! { ":id": session, ":now": now }).map(drop)
    }

    /// Ends every open session of a person.
    pub fn end_all(&self, user: UserId, now: Timestamp) -> Result<()> {
        let sql = "UPDATE session SET ended_at = :now WHERE user_id = :user AND ended_at IS NULL";
        self.tx.change(sql, params! { ":user": user, ":now": now }).map(drop)
    }

    /// Ends every open session of everybody.
    pub fn end_everyones(&self, now: Timestamp) -> Result<()> {
        let sql = "UPDATE session SET ended_at = :now WHERE ended_at IS NULL";
        self.tx.change(sql, params! { ":now": now }).map(drop)
    }

    /// Keeps what a session may do in a company.
    pub fn insert_right(
        &self,
        session: SessionId,
        company: CompanyId,
        rights: &Rights,
    ) -> Result<()> {
        self.tx.change_one(
            "INSERT INTO session_right (session_id, company_id, permission_set, permissions,
                 practices)
             VALUES (:session, :company, :set, :permissions, :practices)",
            params! {
                ":session": session,
                ":company": company,
                ":set": rights.set.word(),
                ":permissions": rights.permissions.bits(),
                ":practices": practices_text(&rights.practices),
            },
        )
    }

    /// The companies in which a person is active, by name, with what the session
    /// was opened with.
    pub fn workplaces(&self, session: SessionId, user: UserId) -> Result<Vec<Workplace>> {
        let sql = "SELECT c.id, c.name, c.created_at, m.id AS membership_id, m.permission_set, m.permissions,
                 (SELECT string_agg(CAST(mp.practice_id AS TEXT), ' ')
                     FROM membership_practice mp WHERE mp.membership_id = m.id) AS practices,
                 r.permission_set AS opened_set, r.permissions AS opened_permissions,
                 r.practices AS opened_practices
             FROM membership m JOIN company c ON c.id = m.company_id
             LEFT JOIN session_right r ON r.session_id = :session AND r.company_id = c.id
             WHERE m.user_id = :user
               AND NOT EXISTS (SELECT 1 FROM deactivation d WHERE d.membership_id = m.id)
             ORDER BY c.name_key";
        self.tx.all(sql, params! { ":session": session, ":user": user }, |row| {
            let company = Company {
                id: row.get("id")?,
                name: row.get("name")?,
                created_at: row.get("created_at")?,
            };
            let now_has = rights(row, ["permission_set", "permissions", "practices"])?;
            let opened = ["opened_set", "opened_permissions", "opened_practices"];
            let opened_with = match row.get::<Option<String>>("opened_set")? {
                Some(_) => Some(rights(row, opened)?),
                None => None,
            };
            Ok(Workplace { company, opened_with, now_has })
        })
    }
}

fn session(row: &Row<'_>) -> Result<Session> {
    Ok(Session {
        id: row.get("id")?,
        person: PersonRef { id: row.get("user_id")?, email: row.get("email")? },
        name: row.get("name")?,
        label: row.get("label")?,
        opened_at: row.get("opened_at")?,
        last_used_at: row.get("last_used_at")?,
        idle_millis: row.get("idle_millis")?,
        expires_at: row.get("expires_at")?,
        ended_at: row.get("ended_at")?,
    })
}

/// The rights in three columns; practices are absent if there are none.
fn rights(row: &Row<'_>, [set, permissions, practices]: [&str; 3]) -> Result<Rights> {
    let set = row.parsed(MEMBERSHIP, set, PermissionSet::of_word)?;
    let permissions = row.decoded(MEMBERSHIP, permissions, Permissions::of_bits)?;
    let practices = match row.get::<Option<String>>(practices)? {
        Some(_) => row.parsed(MEMBERSHIP, practices, practices_of)?,
        None => Vec::new(),
    };
    Ok(Rights::new(set, permissions, practices))
}
