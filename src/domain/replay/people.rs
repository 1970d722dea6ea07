//! Entries about users: what belongs to the person in every company, and what to the
//! membership of one.

use crate::domain::{
    company::permission::Permissions, edit::Edit, replay::LockState, replay::MembershipState,
    replay::PasswordState, replay::PersonState, replay::Replay, replay::Result, replay::Step,
    replay::Unexpected, replay::changed::Changed, replay::changed::edit, replay::changed::set,
    replay::create, replay::there, secret::credential::MOST_FORMER,
};
use std::collections::BTreeSet;

impl Replay {
    pub(super) fn take_user(&mut self, step: &Step<'_>) -> Result<()> {
        let (id, is_in_scope) = (step.entry.subject_id, self.is_in_scope(step));
        if id == 0 {
            // A sign-in with an unknown email.
            return Ok(());
        }
        if self.scope.is_some() {
            // What the person did before joining the company.
            self.people.entry(id).or_default();
        }
        if step.entry.action == "user.create" && is_in_scope {
            self.create_membership(step)?;
        }
        let person = there(self.people.get_mut(&id))?;
        change_person(person, step)?;
        if step.entry.action == "sign-in" {
            person.last_sign_in = Some(step.set.at);
        }
        match step.entry.company {
            Some(company) if is_in_scope => self.change_membership((id, company), step),
            _ => Ok(()),
        }
    }

    fn create_membership(&mut self, step: &Step<'_>) -> Result<()> {
        let (id, company) = (step.entry.subject_id, step.company()?);
        self.people.entry(id).or_default();
        let new = MembershipState {
            permission_set: String::new(),
            permissions: Permissions::default(),
            user_type: String::new(),
            provider: None,
            created_by: step.set.operator_id,
            created_at: step.set.at,
            role: None,
            practices: BTreeSet::new(),
            deactivated_at: None,
        };
        create(&mut self.memberships, (id, company), new)
    }

    fn change_membership(&mut self, key: (i64, i64), step: &Step<'_>) -> Result<()> {
        let (after, company) = (Changed(step.after), key.1);
        let practices = match after.list("practices")? {
            Some(names) => Some(self.practices_called(company, &names)?),
            None => None,
        };
        let names = &self.names;
        let role = after.optional("role")?.map(|name| Self::id_of(&names.roles, company, &name));
        let provider =
            after.optional("provider_npi")?.map(|npi| Self::id_of(&names.providers, company, &npi));
        let (role, provider) = (role.transpose()?, provider.transpose()?);
        let granted = self.granted_by_role(step, &role);
        let membership = there(self.memberships.get_mut(&key))?;
        set(&mut membership.practices, practices);
        edit(&mut membership.role, role);
        edit(&mut membership.provider, provider);
        set(&mut membership.permission_set, after.text("permission_set")?);
        set(&mut membership.permissions, after.permissions()?.or(granted));
        set(&mut membership.user_type, after.text("user_type")?);
        match after.text("status")?.as_deref() {
            Some("active") => {
                membership.deactivated_at = None;
                self.note_activation(key, step)?;
            }
            Some("inactive") => membership.deactivated_at = Some(step.set.at),
            Some(_) => return Err(Unexpected::new("its status is unknown")),
            None => {}
        }
        Ok(())
    }

    /// A new user with a role has its permissions, unless the entry names others.
    fn granted_by_role(&self, step: &Step<'_>, role: &Edit<i64>) -> Option<Permissions> {
        match role {
            Edit::Set(role) if step.entry.action == "user.create" => {
                self.roles.get(role).map(|role| role.permissions)
            }
            _ => None,
        }
    }

    /// The latest counts, as a clock can be set back.
    fn note_activation(&mut self, key: (i64, i64), step: &Step<'_>) -> Result<()> {
        if Changed(step.before).text("status")?.as_deref() == Some("inactive") {
            let at = self.activated.entry(key).or_insert(step.set.at);
            *at = step.set.at.max(*at);
        }
        Ok(())
    }

    pub(super) fn practices_called(&self, company: i64, names: &[String]) -> Result<BTreeSet<i64>> {
        names.iter().map(|name| Self::id_of(&self.names.practices, company, name)).collect()
    }
}

/// A change of a person is recorded in each of the person's companies, so it may come
/// several times in a change set.
fn change_person(person: &mut PersonState, step: &Step<'_>) -> Result<()> {
    let after = Changed(step.after);
    set(&mut person.email, after.text("email")?);
    set(&mut person.name, after.text("name")?);
    edit(&mut person.phone, after.optional("phone")?);
    match after.flag("locked")? {
        Some(true) => person.lock = Some(lock(&after, step)?),
        Some(false) => person.lock = None,
        None => {}
    }
    change_password(person, &after)
}

fn lock(after: &Changed<'_>, step: &Step<'_>) -> Result<LockState> {
    let cause = after.needed("lock_cause")?;
    let by = step.set.operator_id.filter(|_| cause == "administrator");
    let note = after.optional("lock_note")?.into_value();
    Ok(LockState { cause, since: step.set.at, by, note })
}

fn change_password(person: &mut PersonState, after: &Changed<'_>) -> Result<()> {
    let Some(digest) = after.digest("password_digest")? else {
        return Ok(());
    };
    let Some(set_at) = after.moment("password_set_at")? else {
        // The same password, hashed again at a higher cost.
        return match &mut person.password {
            Some(password) => {
                password.digest = digest;
                Ok(())
            }
            None => Err(Unexpected::new("the person has no password")),
        };
    };
    let new = PasswordState { digest, set_at, expires_at: after.moment("password_expires_at")? };
    if person.password.as_ref() == Some(&new) {
        return Ok(());
    }
    // A temporary password never was the person's own.
    if let Some(old) = person.password.replace(new).filter(|old| old.expires_at.is_none()) {
        person.former.push(old.digest);
        let surplus = person.former.len().saturating_sub(MOST_FORMER as usize);
        person.former.drain(..surplus);
    }
    Ok(())
}
