//! A database on a server, as its URL names it:
//! `postgres://role@host,other/database?schema=practicectl&sslmode=verify-full`.

use postgres::config::Host;
use std::{borrow::Cow, fmt, path::PathBuf, time::Duration};

/// How the URL of a server begins.
const SCHEMES: [&str; 2] = ["postgres://", "postgresql://"];
/// The schema that has the tables, unless the URL names another.
const SCHEMA: &str = "practicectl";
/// The longest name that PostgreSQL keeps.
const LONGEST_NAME: usize = 63;
/// Where the socket of a server on this machine is, if no host is named.
const SOCKETS: &str = "/var/run/postgresql";
/// How long a server may take to accept a connection, unless the URL says so.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
const PORT: u16 = 5432;

/// A database on a server.
#[derive(Clone)]
pub struct Server {
    pub(super) config: postgres::Config,
    pub(super) tls: TlsMode,
    /// The file with the certificates of the authorities; none for those of the system.
    pub(super) root: Option<PathBuf>,
    pub(super) schema: String,
    /// The URL without a password.
    url: String,
}

/// How a connection to another machine is protected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TlsMode {
    Disable,
    /// Encrypted if the server can; nothing is verified.
    Prefer,
    /// Encrypted; nothing is verified.
    Require,
    /// Encrypted, with a certificate of a known authority.
    VerifyCa,
    /// The same, for the name of the host.
    VerifyFull,
}

impl TlsMode {
    const ALL: [(&str, Self); 5] = [
        ("disable", Self::Disable),
        ("prefer", Self::Prefer),
        ("require", Self::Require),
        ("verify-ca", Self::VerifyCa),
        ("verify-full", Self::VerifyFull),
    ];

    fn of_word(word: &str) -> Option<Self> {
        Self::ALL.iter().find(|(name, _)| *name == word).map(|(_, mode)| *mode)
    }
}

/// The URL only: the rest may hold a password.
impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.url)
    }
}

impl fmt::Display for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.url)
    }
}

/// Two URLs name the same database if they are the same but for passwords.
impl PartialEq for Server {
    fn eq(&self, other: &Self) -> bool {
        self.url == other.url
    }
}

impl Eq for Server {}

/// True for a text that names a server and not a file.
pub fn is_url(text: &str) -> bool {
    SCHEMES.iter().any(|scheme| text.starts_with(scheme))
}

impl Server {
    /// Reads a URL. The problem, if there is one, holds nothing of a password.
    pub fn parse(url: &str) -> Result<Self, String> {
        let (address, query) = url.split_once('?').unwrap_or((url, ""));
        let (mut rest, mut shown) = (Vec::new(), Vec::new());
        let (mut tls, mut root, mut schema) = (None, None, SCHEMA.to_owned());
        for part in query.split('&').filter(|part| !part.is_empty()) {
            let (key, value) = part.split_once('=').unwrap_or((part, ""));
            match key {
                "sslmode" => tls = Some(tls_mode(value)?),
                "sslrootcert" if value == "system" => {}
                "sslrootcert" => root = Some(PathBuf::from(decoded(value)?)),
                "schema" => schema = schema_name(value)?,
                _ => rest.push(part),
            }
            if key != "password" {
                shown.push(part);
            }
        }
        let mut config: postgres::Config =
            joined(address, &rest).parse().map_err(|error: postgres::Error| problem_of(&error))?;
        if config.get_hosts().is_empty() && config.get_hostaddrs().is_empty() {
            config.host(SOCKETS);
        }
        if config.get_connect_timeout().is_none() {
            config.connect_timeout(CONNECT_TIMEOUT);
        }
        let tls = tls.unwrap_or_else(|| default_mode(&config));
        let url = joined(&without_password(address), &shown);
        Ok(Self { config, tls, root, schema, url })
    }

    /// True if the URL has a password.
    pub fn has_password(&self) -> bool {
        self.config.get_password().is_some()
    }

    /// The same with a password.
    #[must_use]
    pub fn with_password(mut self, password: &str) -> Self {
        self.config.password(password);
        self
    }

    /// The schema that has the tables.
    pub fn schema(&self) -> &str {
        &self.schema
    }

    /// The URL as PostgreSQL's own tools take it: they do not know of a schema.
    pub fn plain_url(&self) -> String {
        let (address, query) = self.url.split_once('?').unwrap_or((&self.url, ""));
        let parts = query.split('&').filter(|part| !part.is_empty());
        let known: Vec<&str> = parts.filter(|part| !part.starts_with("schema=")).collect();
        joined(address, &known)
    }

    /// The role that signs in; none if it is that of the operating system's user.
    pub fn role(&self) -> Option<&str> {
        self.config.get_user()
    }

    /// The database on the server.
    pub fn database(&self) -> Option<&str> {
        self.config.get_dbname()
    }

    /// The hosts with their ports, as `.pgpass` names them.
    pub fn hosts(&self) -> Vec<(String, u16)> {
        let ports = self.config.get_ports();
        let port = |place: usize| ports.get(place).or(ports.first()).copied().unwrap_or(PORT);
        let hosts = self.config.get_hosts().iter().enumerate();
        hosts.map(|(place, host)| (host_name(host), port(place))).collect()
    }
}

fn host_name(host: &Host) -> String {
    match host {
        Host::Tcp(name) => name.clone(),
        // As libpq does: a socket is on this machine.
        Host::Unix(_) => "localhost".to_owned(),
    }
}

fn joined(address: &str, query: &[&str]) -> String {
    if query.is_empty() { address.to_owned() } else { format!("{address}?{}", query.join("&")) }
}

/// The address without what is between `:` and `@` of its beginning.
fn without_password(address: &str) -> String {
    let (scheme, rest) = address.split_once("//").unwrap_or(("", address));
    match rest.split_once('@') {
        Some((role, place)) => {
            let role = role.split(':').next().unwrap_or_default();
            format!("{scheme}//{role}@{place}")
        }
        None => address.to_owned(),
    }
}

fn tls_mode(word: &str) -> Result<TlsMode, String> {
    TlsMode::of_word(word).ok_or_else(|| {
        let words: Vec<&str> = TlsMode::ALL.iter().map(|(word, _)| *word).collect();
        format!("sslmode is one of {}", words.join(", "))
    })
}

/// Another machine is reached over a network: only a verified server gets a password and
/// data, unless the URL says otherwise.
fn default_mode(config: &postgres::Config) -> TlsMode {
    let is_here = |host: &Host| match host {
        Host::Unix(_) => true,
        Host::Tcp(name) => {
            name == "localhost"
                || name.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
        }
    };
    let addresses_are_here = config.get_hostaddrs().iter().all(std::net::IpAddr::is_loopback);
    if config.get_hosts().iter().all(is_here) && addresses_are_here {
        TlsMode::Disable
    } else {
        TlsMode::VerifyFull
    }
}

fn schema_name(name: &str) -> Result<String, String> {
    let begins = name.starts_with(|one: char| one.is_ascii_lowercase() || one == '_');
    let is_plain = |one: char| one.is_ascii_lowercase() || one.is_ascii_digit() || one == '_';
    let is_reserved = name.starts_with("pg_") || name == "information_schema";
    if begins && name.chars().all(is_plain) && name.len() <= LONGEST_NAME && !is_reserved {
        return Ok(name.to_owned());
    }
    Err("schema is a name of lowercase letters, digits and _ that does not begin with pg_".into())
}

fn decoded(value: &str) -> Result<String, String> {
    let decoded = percent_encoding::percent_decode_str(value).decode_utf8();
    decoded.map(Cow::into_owned).map_err(|_| "a value of it is not UTF-8".to_owned())
}

/// The cause says which option it is; the values of options are not in it.
fn problem_of(error: &postgres::Error) -> String {
    use std::error::Error as _;
    error.source().map_or_else(|| "it cannot be read".to_owned(), ToString::to_string)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn server(url: &str) -> Server {
        Server::parse(url).expect(url)
    }

    #[test]
    fn a_url_is_shown_without_its_password() {
        for url in [
            "postgres://ada:se:cret@db.example/practices?schema=clinic",
            "postgres://ada@db.example/practices?password=se:cret&schema=clinic",
        ] {
            let server = server(url);
            assert!(server.has_password(), "{url}");
            assert_eq!(server.to_string(), "postgres://ada@db.example/practices?schema=clinic");
            assert_eq!(format!("{server:?}"), server.to_string());
            assert_eq!(server.config.get_password(), Some(&b"se:cret"[..]));
        }
        assert!(!server("postgresql://db.example").has_password());
        let mixed = server("postgres://h/d?sslmode=require&schema=clinic&connect_timeout=3");
        assert_eq!(mixed.plain_url(), "postgres://h/d?sslmode=require&connect_timeout=3");
        assert_eq!(server("postgres://h/d?schema=clinic").plain_url(), "postgres://h/d");
    }

    #[test]
    fn only_this_machine_is_trusted_without_tls() {
        for here in ["localhost", "127.0.0.1", "[::1]", "%2Ftmp", "%2Ftmp,localhost", ""] {
            assert_eq!(server(&format!("postgres://{here}/x")).tls, TlsMode::Disable, "{here}");
        }
        for other in ["db.example", "10.0.0.1", "localhost,db.example", "localhost.example"] {
            assert_eq!(
                server(&format!("postgres://{other}/x")).tls,
                TlsMode::VerifyFull,
                "{other}"
            );
        }
        assert_eq!(server("postgres://x/y?sslmode=require").tls, TlsMode::Require);
        assert_eq!(server("postgres://h/d?sslrootcert=%2Fa%20b").root, Some("/a b".into()));
        assert_eq!(server("postgres://h/d?sslrootcert=system").root, None);
    }

    #[test]
    fn what_a_url_cannot_say_is_refused() {
        for (url, problem) in [
            ("postgres://h/d?sslmode=allow", "sslmode is one of disable, prefer, require"),
            ("postgres://h/d?schema=", "schema is a name of lowercase letters"),
            ("postgres://h/d?schema=Clinic", "schema is a name of lowercase letters"),
            ("postgres://h/d?schema=a%20b", "schema is a name of lowercase letters"),
            ("postgres://h/d?schema=pg_x", "schema is a name of lowercase letters"),
            ("postgres://h/d?service=x", "unknown option `service`"),
            ("postgres://h:port/d", "invalid value for option `port`"),
        ] {
            let found = Server::parse(url).expect_err(url);
            assert!(found.starts_with(problem), "{url}: {found}");
        }
        let longest = "s".repeat(LONGEST_NAME);
        assert_eq!(server(&format!("postgres://h/d?schema={longest}")).schema, longest);
        assert!(Server::parse(&format!("postgres://h/d?schema={longest}s")).is_err());
    }

    #[test]
    fn hosts_have_their_ports() {
        let hosts = server("postgres://a,b:6000/d").hosts();
        assert_eq!(hosts, [("a".to_owned(), 5432), ("b".to_owned(), 6000)]);
        assert_eq!(server("postgres:///d").hosts(), [("localhost".to_owned(), 5432)]);
    }
}
