//! Where a command works, and with what: what the options of every command and the
//! environment say of it.

use crate::cli::{
    args::global::GlobalArgs, environment::Environment, error::Error, error::Result, server,
};
use crate::domain::{
    code::Code, random::Entropy, refusal::Refusal, secret::hashing::Hasher, time::Clock,
    time::Timestamp,
};
use crate::ops::{Runtime, files::Place, files::is_special, files::is_url};
use crate::platform::system;
use std::{ffi::OsStr, io, path::Path, path::PathBuf};

/// What says where a command works.
#[derive(Clone, Copy)]
pub struct Places<'a> {
    pub global: &'a GlobalArgs,
    pub environment: &'a Environment,
}

/// The random bytes of the operating system.
struct SystemEntropy;

impl Entropy for SystemEntropy {
    fn fill(&mut self, bytes: &mut [u8]) -> io::Result<()> {
        system::random(bytes)
    }
}

/// The system's clock, as `main` passes it.
struct Handed(fn() -> Timestamp);

impl Clock for Handed {
    fn now(&self) -> Timestamp {
        (self.0)()
    }
}

impl Places<'_> {
    /// The company that was named.
    pub fn company(self) -> Option<String> {
        self.global.company.clone().or_else(|| self.environment.text("PRACTICECTL_COMPANY"))
    }

    /// Where the database is: on a server, or in a file with an absolute path.
    pub fn database(self) -> Result<Place> {
        let named = self.global.db.as_deref().map(Path::as_os_str);
        let variable = self.environment.get("PRACTICECTL_DB");
        match named.or(variable).and_then(OsStr::to_str).filter(|text| is_url(text)) {
            Some(url) => Ok(server::server(self.environment, url, named.is_some())?.into()),
            None => self.database_path().map(Place::File),
        }
    }

    /// The place that another argument names.
    pub fn place_of(self, named: &Path) -> Result<Place> {
        match named.to_str().filter(|text| is_url(text)) {
            Some(url) => Ok(server::server(self.environment, url, true)?.into()),
            None => absolute(named.to_owned()).map(Place::File),
        }
    }

    fn database_path(self) -> Result<PathBuf> {
        let named = self.global.db.clone();
        let named = named.or_else(|| self.environment.get("PRACTICECTL_DB").map(PathBuf::from));
        let path = named
            .or_else(|| Some(self.environment.data_home()?.join("practicectl").join("practice.db")))
            .ok_or_else(|| {
                Error::usage("HOME is not set, so there is no default database", "give --db PATH")
            })?;
        absolute(path)
    }

    /// The runtime that is passed to the domain library.
    pub fn runtime(self, clock: fn() -> Timestamp) -> Result<Runtime> {
        Ok(Runtime {
            clock: Box::new(Handed(clock)),
            fixed: self.fixed_clock()?,
            entropy: Box::new(SystemEntropy),
            os_user: system::os_user,
            hasher: Hasher::default(),
            progress: Box::new(|_, _| {}),
        })
    }

    fn fixed_clock(self) -> Result<Option<Timestamp>> {
        let Some(text) = self.environment.text("PRACTICECTL_NOW") else {
            return Ok(None);
        };
        let moment = Timestamp::parse(&text).ok_or_else(|| {
            Refusal::new(Code::Usage, format!("PRACTICECTL_NOW={text:?} is not a time"))
                .hint("write it as RFC 3339: 2026-01-31T09:00:00Z")
        })?;
        Ok(Some(moment))
    }
}

/// What the store refuses must reach it as it was typed.
fn absolute(path: PathBuf) -> Result<PathBuf> {
    if is_special(&path) {
        return Ok(path);
    }
    std::path::absolute(&path).map_err(|source| Error::File { path, source })
}
