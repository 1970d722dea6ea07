//! What completion offers: what `user find` or the matching list would show this
//! operator. Leaves no trace.

use crate::domain::{
    company::permission::Permission, company::practice::Practice, company::role::Role,
    offer::Offered, offer::ProviderGroup, offer::UserGroup, offer::spanning, text::fold,
};
use crate::ops::{
    app::App, app::own, caller, context::OpContext, error::Result, practice, provider, role,
    user::VIEW,
};

/// What a word on the command line names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// A login email.
    User(UserGroup),
    /// An NPI, or the login email of the provider's user.
    Provider(ProviderGroup),
    Npi,
    Role,
    /// A practice; active, deactivated, or either.
    Practice(Option<bool>),
    Permission,
    Company,
}

impl App {
    /// The words of a kind that begin with `begin`, without regard to case, in their
    /// order; at most [`crate::domain::offer::MOST`].
    pub fn offers(&mut self, wanted: Wanted, begin: &str) -> Result<Vec<Offered>> {
        let key = fold(begin);
        match wanted {
            Wanted::User(group) => self.peek(VIEW, |cx| Ok(cx.users().beginning(&key, group)?)),
            Wanted::Provider(group) => self.peek(provider::LOOK, |cx| providers(cx, &key, group)),
            Wanted::Npi => self.peek(provider::LOOK, |cx| npis(cx, &key, ProviderGroup::All)),
            Wanted::Role => self.peek(role::LIST, |cx| {
                Ok(beginning(&key, cx.directory.roles(cx.tx)?.iter().map(of_role)))
            }),
            Wanted::Practice(active) => self.peek(practice::LIST, |cx| {
                let practices = cx.directory.practices.iter();
                let fits = |one: &&Practice| active.is_none_or(|active| one.active == active);
                Ok(beginning(&key, practices.filter(fits).map(of_practice)))
            }),
            Wanted::Permission => self.peek(own("permission.list"), |_| {
                Ok(beginning(&key, Permission::all().map(of_permission)))
            }),
            Wanted::Company => self.companies_beginning(&key),
        }
    }

    fn companies_beginning(&mut self, key: &str) -> Result<Vec<Offered>> {
        let (now, caller) = (self.now(), &self.caller);
        self.store.read(|tx| {
            let session = caller::session(tx, caller, now)?;
            let companies = tx.companies().of_active_member(session.person.id)?;
            Ok(beginning(key, companies.into_iter().map(|one| Offered::new(one.name, ""))))
        })
    }
}

/// By email if that is what is typed, else by NPI.
fn providers(cx: &OpContext<'_>, key: &str, group: ProviderGroup) -> Result<Vec<Offered>> {
    if key.bytes().all(|byte| byte.is_ascii_digit()) {
        return npis(cx, key, group);
    }
    Ok(cx.users().beginning(key, UserGroup::Providers(group))?)
}

fn npis(cx: &OpContext<'_>, key: &str, group: ProviderGroup) -> Result<Vec<Offered>> {
    Ok(cx.tx.providers().beginning(cx.company(), key, group)?)
}

fn beginning(key: &str, all: impl Iterator<Item = Offered>) -> Vec<Offered> {
    spanning(all.filter(|offered| fold(&offered.word).starts_with(key)).collect())
}

fn of_role(role: &Role) -> Offered {
    Offered::new(role.name.as_str(), role.description.as_deref().unwrap_or_default())
}

fn of_practice(practice: &Practice) -> Offered {
    Offered::new(&*practice.name, if practice.active { "" } else { "inactive" })
}

fn of_permission(permission: Permission) -> Offered {
    Offered::new(permission.id(), permission.entry().title)
}
