//! What the users of a company refer to: its practices and roles.

use crate::domain::{
    company::practice::Practice, company::role::Role, id::CompanyId, id::PracticeId, id::RoleId,
    id::UserId,
};
use crate::store::{engine::tx::Tx, engine::value::params, error::Result};
use std::{cell::OnceCell, cell::RefCell, collections::HashMap};

/// Login emails that are kept.
const MOST_EMAILS: usize = 1_000;

/// The practices and roles of one company, as they were when first asked for.
pub struct Directory {
    pub company: CompanyId,
    /// The practices of the company, by name.
    pub practices: Vec<Practice>,
    /// Read when the first user has one.
    roles: OnceCell<Vec<Role>>,
    /// The login emails of members who created or locked others; few did.
    emails: RefCell<HashMap<UserId, Option<String>>>,
}

impl Tx<'_> {
    pub fn directory(&self, company: CompanyId) -> Result<Directory> {
        let practices = self.practices().of_company(company)?;
        Ok(Directory { company, practices, roles: OnceCell::new(), emails: RefCell::default() })
    }
}

impl Directory {
    /// Practices and roles of a company, by name, that are not those of now.
    pub fn of(company: CompanyId, practices: Vec<Practice>, roles: Vec<Role>) -> Self {
        let roles = OnceCell::from(roles);
        Self { company, practices, roles, emails: RefCell::default() }
    }

    /// The practices in which somebody can work.
    pub fn active_practices(&self) -> Vec<Practice> {
        self.practices.iter().filter(|practice| practice.active).cloned().collect()
    }

    /// The roles of the company, by name.
    pub fn roles(&self, tx: &Tx<'_>) -> Result<&[Role]> {
        if let Some(roles) = self.roles.get() {
            return Ok(roles);
        }
        let roles = tx.roles().of_company(self.company)?;
        Ok(self.roles.get_or_init(|| roles))
    }

    pub(in crate::store) fn role(&self, tx: &Tx<'_>, id: RoleId) -> Result<Option<&Role>> {
        Ok(self.roles(tx)?.iter().find(|role| role.id == id))
    }

    /// The login email of a member; none of somebody who is not of the company.
    pub(in crate::store) fn email_of(&self, tx: &Tx<'_>, user: UserId) -> Result<Option<String>> {
        if let Some(known) = self.emails.borrow().get(&user) {
            return Ok(known.clone());
        }
        let sql = "SELECT u.email FROM person u JOIN membership m ON m.user_id = u.id
             WHERE u.id = :user AND m.company_id = :company";
        let params = params! { ":user": user, ":company": self.company };
        let email: Option<String> = tx.optional(sql, params, |row| row.get("email"))?;
        let mut emails = self.emails.borrow_mut();
        if emails.len() >= MOST_EMAILS {
            emails.clear();
        }
        emails.insert(user, email.clone());
        Ok(email)
    }

    /// The practices of these IDs, by name; none if one is not of the company.
    pub(in crate::store) fn practices_of(&self, ids: &[PracticeId]) -> Option<Vec<Practice>> {
        let found = |id: &PracticeId| self.practices.iter().any(|one| one.id == *id);
        let of_ids = self.practices.iter().filter(|one| ids.contains(&one.id));
        ids.iter().all(found).then(|| of_ids.cloned().collect())
    }
}
