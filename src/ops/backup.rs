//! `backup` and `restore`: copies the database to a file, and back.

use crate::domain::{
    change::Change, change::EntityRef, change::Kind, code::Code, history::Actor, history::Head,
    refusal::Refusal, rights::Requires, text::shell_word, time::Timestamp, value::Fields,
    value::Value,
};
use crate::ops::{
    app::App, caller, context::Operation, error::Result, recover::OPERATOR, runtime::Runtime,
    upgrade,
};
use crate::store::{Common, Ending, Place, Restoration, Server, Store, Tx, Writer, may_restore};
use std::{path::Path, path::PathBuf, time::Duration};

const BACKUP: Operation = Operation::new("backup", Kind::Company, Requires::Administrator);

/// The text for a head that cannot be read, in the history.
const UNKNOWN: &str = "unknown";

/// A restored database.
#[derive(Debug)]
pub struct Restored {
    /// The head of the backup, before the restoration was recorded in it.
    pub head: Head,
    /// Where the replaced database is, if there was one.
    pub kept: Option<PathBuf>,
    /// The head of the replaced database; none if it could not be read.
    pub replaced_head: Option<Head>,
    /// The backup is not one of the replaced database.
    pub is_of_another: bool,
    /// Unfinished databases of interrupted commands that were removed.
    pub removed: Vec<PathBuf>,
}

impl App {
    /// Copies the database to `target`, and gives the head of the history that
    /// the copy has. The owner of the file needs no session.
    pub fn back_up(&mut self, target: &Path) -> Result<Head> {
        if let Place::Server(server) = self.store.place() {
            return Err(on_server(&server).into());
        }
        if !self.is_owner() {
            self.store.ensure_current()?;
            self.require_every_company()?;
        }
        Ok(self.store.back_up(target)?)
    }

    /// Refuses anybody but a System Administrator of every company in the file.
    fn require_every_company(&mut self) -> Result<()> {
        let administers_all = self.look_as_person(|tx, session| {
            let places = caller::places(tx, session)?;
            let administered = places.iter().filter(|(_, rights)| rights.is_administrator());
            Ok(administered.count() == tx.companies().all()?.len())
        })?;
        if administers_all {
            return Ok(());
        }
        self.choose_company(Requires::SignedIn)?;
        let message = "a backup holds every company of the file, and you are not System \
             Administrator of all of them";
        let refusal = Refusal::new(Code::NotAllowed, message)
            .hint("the owner of the database file can back it up without signing in");
        self.remember_refusal(BACKUP, Err(refusal.into()))
    }
}

/// A server has tools of its own for that: the command lines.
pub fn on_server(server: &Server) -> Refusal {
    let (url, schema) = (shell_word(&server.plain_url()), server.schema());
    Refusal::new(Code::UsePgDump, "the database is on a server, which has tools of its own").hint(
        format!(
            "back it up with pg_dump --format=custom --schema={schema} --file=FILE {url}; restore it \
             with pg_restore --clean --if-exists --single-transaction --dbname={url} FILE; then end all \
             sessions, because some may have been ended since: psql {url} --command \
             \"UPDATE {schema}.session SET ended_at = last_used_at WHERE ended_at IS NULL\""
        ),
    )
}

/// Puts a verified copy of `backup` in the place of the database at `target`,
/// which may be missing or damaged.
///
/// All sessions end, and the history of each company records both heads.
pub fn restore(
    target: &Path,
    backup: &Path,
    wait: Duration,
    mut runtime: Runtime,
) -> Result<Restored> {
    if !may_restore(target) {
        return Err(Refusal::new(Code::NotOwner, "you do not own the database file")
            .hint("only its owner can restore it")
            .into());
    }
    let mut restoration = Restoration::begin(target, backup, wait)?;
    runtime.process(restoration.copy.meta.is_fixture())?;
    upgrade::upgrade(&mut restoration.copy, &mut runtime)?;
    let now = runtime.clock.now();
    let replaced = restoration.replaced.as_ref();
    let kept = kept_name(target, now);
    let restored = Restored {
        head: restoration.head,
        kept: replaced.map(|_| kept.clone()),
        replaced_head: replaced.and_then(|replaced| replaced.head),
        is_of_another: restoration.is_of_another(),
        removed: restoration.removed().to_vec(),
    };
    record(&mut restoration.copy, &restored, &runtime)?;
    restoration.finish(&kept)?;
    Ok(restored)
}

/// Ends all sessions, and records the restoration in each company.
fn record(copy: &mut Store, restored: &Restored, runtime: &Runtime) -> Result<()> {
    let now = runtime.clock.now();
    let (meta, os_user) = (copy.meta.clone(), (runtime.os_user)());
    let common = Common {
        meta: &meta,
        at: now,
        by: Actor::owner(OPERATOR),
        reason: None,
        os_user: &os_user,
    };
    copy.write(|tx| {
        // A session that was ended since the backup would be open again.
        tx.sessions().end_everyones(now)?;
        let mut writer = Writer::new(tx, &common)?;
        add_entries(tx, &mut writer, restored)?;
        Ok(Ending::Commit(()))
    })
}

fn add_entries(tx: &Tx<'_>, writer: &mut Writer<'_>, restored: &Restored) -> Result<()> {
    let text =
        |head: Option<Head>| head.map_or_else(|| UNKNOWN.to_owned(), |head| head.to_string());
    for company in tx.companies().all()? {
        let after = Fields::none()
            .with("backup_head", Value::Text(restored.head.to_string()))
            .with("replaced_head", Value::Text(text(restored.replaced_head)));
        let subject = EntityRef::new(Kind::Company, company.id.0, company.name.as_str());
        writer.add(&Change::creation("restore", subject, after).of_company(company.id))?;
    }
    Ok(())
}

/// A free name next to the database that tells when it was replaced.
fn kept_name(target: &Path, now: Timestamp) -> PathBuf {
    let moment = now.to_string();
    let second: String = moment.chars().take(19).filter(|one| !"-:".contains(*one)).collect();
    let named = |ending: &str| {
        let mut name = target.as_os_str().to_owned();
        name.push(format!(".replaced-{second}Z{ending}"));
        PathBuf::from(name)
    };
    let mut numbered = (2..).map(|number| named(&format!("-{number}")));
    let is_free = |path: &PathBuf| path.symlink_metadata().is_err();
    Some(named("")).filter(is_free).or_else(|| numbered.find(is_free)).unwrap_or_else(|| named(""))
}
