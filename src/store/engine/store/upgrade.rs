//! A database of an older version: it is not read, and the first command that
//! changes something brings it up to date, in one transaction.

use crate::domain::search_key;
use crate::store::{
    engine::database::Database, engine::place::Place, engine::sqlite::schema::SCHEMA,
    engine::store::Ending, engine::store::Store, engine::tx::Tx, error::Error, error::Failure,
    error::Result, meta::Meta,
};
use std::fmt;

/// What messages call the search keys.
const SEARCH_KEYS: &str = "search keys";

/// What of a database is older than this program.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Upgrade {
    pub schema: Option<Step>,
    pub search_keys: Option<Step>,
}

/// From one version to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    pub found: usize,
    pub newest: usize,
}

impl Step {
    fn between(found: usize, newest: usize) -> Option<Self> {
        (found < newest).then_some(Self { found, newest })
    }
}

impl Upgrade {
    fn of(schema: Option<Step>, meta: &Meta) -> Self {
        let search_keys = Step::between(version(meta.search_keys), version(search_key::VERSION));
        Self { schema, search_keys }
    }

    fn steps(&self) -> impl Iterator<Item = (&'static str, Step)> {
        let steps = [(SCHEMA, self.schema), (SEARCH_KEYS, self.search_keys)];
        steps.into_iter().filter_map(|(part, step)| Some((part, step?)))
    }
}

impl fmt::Display for Upgrade {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let step = |(part, Step { found, newest })| format!("{part} {found} to {newest}");
        f.write_str(&self.steps().map(step).collect::<Vec<_>>().join(", "))
    }
}

impl Store {
    /// Fails if the schema or the search keys are older than this program's.
    pub fn ensure_current(&self) -> Result<()> {
        match self.lag().steps().next() {
            None => Ok(()),
            Some((part, Step { found, newest: known })) => {
                Err(Error::Older { place: self.place(), part, found, known })
            }
        }
    }

    /// Brings an older database up to date in one transaction, with what `fill`
    /// adds to the schema; nothing if another process just did.
    pub fn upgrade<E: Failure>(
        &mut self,
        fill: impl FnOnce(&Tx<'_>, &Upgrade) -> std::result::Result<(), E>,
    ) -> std::result::Result<(), E> {
        let lag = self.lag();
        if lag == Upgrade::default() {
            return Ok(());
        }
        if matches!(self.place(), Place::Server(_)) && !self.is_own() {
            return self.ensure_current().map_err(E::from);
        }
        let (schema, expects_many) = (self.database.schema(), self.expects_many);
        self.expects_many = true;
        let upgraded = self.write(|tx| {
            let found = tx.schema_version()?;
            let step = Step::between(found, schema.newest());
            if step.is_some() {
                tx.migrate(schema, found)?;
            }
            let upgrade = Upgrade::of(step, &tx.meta().load()?);
            if upgrade != Upgrade::default() {
                fill(tx, &upgrade)?;
                tx.meta().set_search_keys()?;
            }
            Ok::<_, E>(Ending::Commit(()))
        });
        self.expects_many = expects_many;
        upgraded?;
        self.warnings.push(format!("the database was brought up to date ({lag})"));
        self.database.set_version(schema.newest());
        self.meta.search_keys = search_key::VERSION;
        Ok(())
    }

    fn lag(&self) -> Upgrade {
        Upgrade::of(
            Step::between(self.database.version(), self.database.schema().newest()),
            &self.meta,
        )
    }
}

/// Refuses search keys that a newer program made: those of this one would be among
/// them in another order.
pub(in crate::store::engine) fn ensure_known_keys(meta: &Meta, database: &Database) -> Result<()> {
    let (found, known) = (version(meta.search_keys), version(search_key::VERSION));
    if found <= known {
        return Ok(());
    }
    Err(Error::Newer { place: database.place(), part: SEARCH_KEYS, found, known })
}

fn version(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}
