//! An open database on a server: the session, and how transactions begin in it.

use crate::store::{
    engine::place::Place, engine::postgres::schema, engine::postgres::schema::State,
    engine::postgres::server::Server, engine::postgres::server::TlsMode,
    engine::postgres::session::Session, engine::postgres::tls, engine::tx::Tx, error::Error,
    error::Result, meta::Meta,
};
use postgres::{Client, NoTls, error::SqlState};
use std::time::Duration;

/// Every other writer waits for the row with the head of the history, so that writes come
/// one after the other.
const BEGIN_WRITE: &str = "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE; \
     SELECT id FROM meta WHERE id = 1 FOR UPDATE";
const BEGIN_READ: &str = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";

/// An open database on a server.
pub struct Database {
    session: Session,
    server: Server,
    wait: Duration,
    pub version: usize,
    pub is_owner: bool,
}

impl Database {
    /// Opens a database, which must be there.
    pub fn open(server: &Server, wait: Duration) -> Result<Self> {
        let session = connect(server, wait)?;
        let missing = || Error::Missing(server.clone().into());
        let State { version, is_owner } = schema::state(&session)?.ok_or_else(missing)?;
        if version > schema::NEWEST {
            let (place, known) = (Place::from(server.clone()), schema::NEWEST);
            return Err(Error::Newer { place, part: "schema", found: version, known });
        }
        Ok(Self { session, server: server.clone(), wait, version, is_owner })
    }

    /// Makes the schema in a transaction that is open afterwards.
    pub fn create(server: &Server, wait: Duration) -> Result<Self> {
        let session = connect(server, wait)?;
        if schema::state(&session)?.is_some() {
            return Err(Error::Exists { place: server.clone().into() });
        }
        session.begin("BEGIN")?;
        schema::create(&session, &server.schema)?;
        Ok(Self { session, server: server.clone(), wait, version: schema::NEWEST, is_owner: true })
    }

    /// What the database says of itself.
    pub fn meta(&mut self) -> Result<Meta> {
        Tx::of_session(&self.session).meta().load()
    }

    /// Lets a role do the daily work.
    pub fn grant(&self, role: &str) -> Result<()> {
        schema::grant(&self.session, &self.server.schema, role)
    }

    /// Removes the schema with all that is in it.
    pub fn drop_schema(&self) -> Result<()> {
        self.session.batch(&format!("DROP SCHEMA {} CASCADE", self.server.schema))
    }

    pub const fn session(&self) -> &Session {
        &self.session
    }

    pub const fn server(&self) -> &Server {
        &self.server
    }

    /// Begins to look at one state.
    pub fn begin_read(&self) -> Result<()> {
        self.session.begin(BEGIN_READ)
    }

    /// Waits for other writers, and begins to write.
    pub fn begin_write(&self) -> Result<()> {
        self.session.begin(BEGIN_WRITE)
    }

    /// Signs in again, after the connection was lost.
    pub fn reconnect(&mut self) -> Result<()> {
        self.session = connect(&self.server, self.wait)?;
        Ok(())
    }
}

/// Opens a session that finds only the tables of its own schema.
fn connect(server: &Server, wait: Duration) -> Result<Session> {
    let mut config = server.config.clone();
    let own = format!(
        "-c search_path={},pg_temp -c lock_timeout={} -c synchronous_commit=on -c jit=off \
         -c client_min_messages=warning -c standard_conforming_strings=on",
        server.schema,
        // Zero would be without end.
        wait.as_millis().max(1)
    );
    let options = config.get_options().map(|given| format!("{given} {own}")).unwrap_or(own);
    config.options(&options).application_name("practicectl").ssl_mode(tls::ssl_mode(server.tls));
    let connected = match server.tls {
        TlsMode::Disable => config.connect(NoTls),
        _ => config.connect(tls::connector(server)?),
    };
    connected.map(session_of).map_err(|error| refused(server, &error))
}

fn session_of(client: Client) -> Session {
    Session::new(client)
}

/// Why there is no session.
fn refused(server: &Server, error: &postgres::Error) -> Error {
    use std::error::Error as _;
    let place = || Place::from(server.clone());
    let cause = error.source().map(ToString::to_string);
    let Some(reported) = error.as_db_error() else {
        let text = error.to_string();
        let problem = cause.unwrap_or_else(|| text.clone());
        return match text {
            _ if problem == "password missing" => Error::PasswordMissing(place()),
            text if text.contains("TLS") => Error::Untrusted(problem),
            _ => Error::Unreachable { place: place(), problem },
        };
    };
    let problem = reported.message().to_owned();
    match reported.code() {
        code if code == &SqlState::INVALID_CATALOG_NAME => Error::Missing(place()),
        code if code.code().starts_with("28") => Error::NotAdmitted { place: place(), problem },
        _ => Error::Unreachable { place: place(), problem },
    }
}
