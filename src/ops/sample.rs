//! Sample users for fixtures: the same ones for the same seed. They look real:
//! names of several scripts, phones, practices, providers, some inactive, some
//! locked, some shared mailboxes; none has a password.

use crate::domain::{
    company::permission::CATALOG, company::permission::Permission,
    company::permission::Permissions, company::practice::Practice, email::Email,
    full_name::FullName, history::Actor, id::CompanyId, id::UserId, phone::Phone,
    provider::Provider, provider::npi::Npi, provider::product::LicenseType, random::Entropy,
    random::SeededStream, time::Timestamp, user::ProviderLink, user::User, user::lock::Lock,
    user::lock::LockCause, user::user_type::UserType,
};
use crate::ops::{error::Result, runtime::fixture_user, saving::save_user};
use crate::store;
use crate::store::{Common, Directory, Meta, Tx, Writer, memberships::Creation};

/// First and last names with their spelling in an address.
const FIRST: [(&str, &str); 16] = [
    ("Ada", "ada"),
    ("Björn", "bjorn"),
    ("Chloé", "chloe"),
    ("Δήμητρα", "dimitra"),
    ("Emeka", "emeka"),
    ("Frida", "frida"),
    ("Галина", "galina"),
    ("Haruto", "haruto"),
    ("Inés", "ines"),
    ("José", "jose"),
    ("Kim", "kim"),
    ("Łukasz", "lukasz"),
    ("محمد", "mohammed"),
    ("Nguyễn", "nguyen"),
    ("Olivia", "olivia"),
    ("伟", "wei"),
];
const LAST: [(&str, &str); 16] = [
    ("Anderson", "anderson"),
    ("Brown", "brown"),
    ("Čapek", "capek"),
    ("Davis", "davis"),
    ("Eriksson", "eriksson"),
    ("García", "garcia"),
    ("Иванова", "ivanova"),
    ("Johnson", "johnson"),
    ("Khan", "khan"),
    ("Müller", "mueller"),
    ("Nakamura", "nakamura"),
    ("O'Hara", "ohara"),
    ("Παπαδοπούλου", "papadopoulou"),
    ("Smith", "smith"),
    ("Trần", "tran"),
    ("王", "wang"),
];
const MAILBOXES: [&str; 4] = ["office", "billing", "frontdesk", "info"];
const AREAS: [&str; 6] = ["201", "312", "415", "503", "617", "206"];

/// What a fixture is filled with.
pub struct Sample<'a> {
    pub meta: &'a Meta,
    /// How many users.
    pub count: u32,
    pub now: Timestamp,
    /// Who creates them.
    pub by: Actor<'a>,
}

/// Fills the first company of a fixture with users; `step` follows each.
pub fn fill(tx: &Tx<'_>, sample: &Sample<'_>, step: &mut dyn FnMut()) -> Result<()> {
    let Sample { meta, count, now, by } = *sample;
    let Some(seed) = meta.fixture_seed.as_deref().filter(|_| count > 0) else {
        return Ok(());
    };
    let os_user = fixture_user();
    let common = Common { meta, at: now, by, reason: None, os_user: &os_user };
    let mut sampler = Sampler {
        tx,
        now,
        by: by.id,
        directory: tx.directory(FIRST_COMPANY)?,
        writer: Writer::new(tx, &common)?,
        stream: SeededStream::new(&format!("sample {seed}"), 0),
    };
    for number in 1..=count {
        sampler.add(number)?;
        step();
    }
    Ok(())
}

/// `init` makes one company before the sample.
const FIRST_COMPANY: CompanyId = CompanyId(1);

struct Sampler<'a> {
    tx: &'a Tx<'a>,
    now: Timestamp,
    by: Option<UserId>,
    directory: Directory,
    writer: Writer<'a>,
    stream: SeededStream,
}

impl Sampler<'_> {
    fn add(&mut self, number: u32) -> Result<()> {
        let mut dice = [0; 16];
        self.stream.fill(&mut dice).map_err(store::Error::Random)?;
        let mut new = self.user(number, dice)?;
        if number.is_multiple_of(3) {
            self.give_role(&mut new, dice[14])?;
        }
        if number.is_multiple_of(25) {
            new.provider = Some(self.provider(number, &new)?);
        }
        let creation = Creation { company: FIRST_COMPANY, by: self.by, at: self.now };
        let user = self.tx.memberships().insert_with_person(&new, creation)?;
        self.writer.add(&new.creation(user, "user.create", new.fields_of_new()))?;
        if number.is_multiple_of(10) {
            self.save(user, "user.deactivate", |user, now| user.deactivated(now, false))?;
        }
        if number.is_multiple_of(37) {
            self.save(user, "lock.add", |user, now| user.locked(lock(now)))?;
        }
        Ok(())
    }

    fn user(&self, number: u32, dice: [u8; 16]) -> Result<User> {
        let first = FIRST[usize::from(dice[0]) % FIRST.len()];
        let last = LAST[usize::from(dice[1]) % LAST.len()];
        let local = if number % 50 == 7 {
            MAILBOXES[usize::from(dice[2]) % MAILBOXES.len()].to_owned()
        } else {
            format!("{}.{}", first.1, last.1)
        };
        let phone =
            format!("+1{}55501{:02}", AREAS[usize::from(dice[3]) % AREAS.len()], dice[4] % 100);
        let email = Email::parse(&format!("{local}{number}@practice.example.org"))?;
        let name = FullName::parse(&format!("{} {}", first.0, last.0))?;
        let is_office = dice[7].is_multiple_of(3);
        Ok(User {
            phone: Some(Phone::from_stored(phone)).filter(|_| !dice[5].is_multiple_of(4)),
            permissions: permissions(&dice[8..]),
            practices: self.practices(dice[6]),
            user_type: if is_office { UserType::BusinessOffice } else { UserType::MedicalOffice },
            ..User::blank(email, name, FIRST_COMPANY, self.now)
        })
    }

    /// Copies a role; every ninth copy or so has drifted from it.
    fn give_role(&self, new: &mut User, dice: u8) -> Result<()> {
        let roles = self.directory.roles(self.tx)?;
        let Some(role) = roles.get(usize::from(dice) % roles.len()) else {
            return Ok(());
        };
        let own = if dice.is_multiple_of(9) { new.permissions } else { Permissions::NONE };
        new.permissions = role.permissions.edited(own, Permissions::NONE);
        new.role = Some(role.into());
        Ok(())
    }

    fn practices(&self, dice: u8) -> Vec<Practice> {
        let all = &self.directory.practices;
        all.get(usize::from(dice) % all.len()).cloned().into_iter().collect()
    }

    fn provider(&mut self, number: u32, user: &User) -> Result<ProviderLink> {
        let npi = Npi::from_stem(100_000_000 + number);
        let new = Provider {
            credentials: Some("MD".to_owned()),
            practices: user.practices.clone(),
            ..Provider::blank(npi, &user.name, LicenseType::Physician, FIRST_COMPANY)
        };
        let id = self.tx.providers().insert(&new, self.now)?;
        self.writer.add(&new.stored_as(id).creation("provider.create", new.fields_of_new()))?;
        Ok(ProviderLink { id, npi: new.npi.as_str().to_owned() })
    }

    fn save(
        &mut self,
        user: UserId,
        action: &'static str,
        change: impl FnOnce(&User, Timestamp) -> User,
    ) -> Result<()> {
        let Some(before) = self.tx.users(&self.directory).find_person(user)? else {
            return Ok(());
        };
        let after = change(&before, self.now);
        save_user(self.tx, &before, &after, self.now)?;
        Ok(self.writer.add(&before.change_to(&after, action))?)
    }
}

fn lock(now: Timestamp) -> Lock {
    let cause = LockCause::FailedSignIns;
    Lock { cause, since: now, by: None, note: None, failures: 5 }
}

/// Up to eight permissions of the practice scope.
fn permissions(dice: &[u8]) -> Permissions {
    let pick = |die: &u8| Permission::all().nth(10 + usize::from(*die) % (CATALOG.len() - 10));
    dice.iter().filter_map(pick).collect()
}
