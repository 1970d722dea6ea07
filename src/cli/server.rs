//! A database on a server: its URL, and where its password comes from. A password in an
//! argument would be in the list of processes, so it is refused.

use crate::cli::{environment::Environment, error::Error, error::Result};
use crate::ops::files::Server;
use crate::platform::{owner_and_mode, system};
use std::{fs, io, os::unix::fs::MetadataExt, path::Path, path::PathBuf};
use zeroize::Zeroizing;

/// The server that a URL names, with the password that the environment has for it.
pub fn server(environment: &Environment, url: &str, is_argument: bool) -> Result<Server> {
    let server = Server::parse(url).map_err(|problem| {
        let message = format!("the URL of the database cannot be read: {problem}");
        Error::usage(message, "write it as postgres://ROLE@HOST/DATABASE")
    })?;
    if server.has_password() {
        if is_argument {
            let message = "a password in an argument is seen by everybody on this machine";
            let hint = "write it into ~/.pgpass (mode 0600), or put the URL into PRACTICECTL_DB";
            return Err(Error::usage(message, hint));
        }
        return Ok(server);
    }
    if let Some(password) = environment.text("PGPASSWORD") {
        return Ok(server.with_password(&password));
    }
    let password = match password_file(environment) {
        Some(path) => kept_password(&path, &server)?,
        None => None,
    };
    Ok(match password {
        Some(password) => server.with_password(&password),
        None => server,
    })
}

fn password_file(environment: &Environment) -> Option<PathBuf> {
    let named = environment.get("PGPASSFILE").map(PathBuf::from);
    named.or_else(|| Some(PathBuf::from(environment.get("HOME")?).join(".pgpass")))
}

/// The password of the first line that fits, as PostgreSQL's own tools read the file.
fn kept_password(path: &Path, server: &Server) -> Result<Option<Zeroizing<String>>> {
    let failed = |source| Error::File { path: path.to_owned(), source };
    let found = match fs::metadata(path) {
        Ok(found) => found,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(source) => return Err(failed(source)),
    };
    if found.mode() & 0o077 != 0 {
        let problem = format!("{}, so others may read passwords in it", owner_and_mode(&found));
        return Err(failed(io::Error::other(format!("{problem}: chmod 600 {}", path.display()))));
    }
    let text = Zeroizing::new(fs::read_to_string(path).map_err(failed)?);
    let role = server.role().map_or_else(system::os_user, str::to_owned);
    let database = server.database().unwrap_or(&role);
    let hosts = server.hosts();
    let fits = |line: &&str| {
        let fields = fields_of(line);
        let is = |place: usize, value: &str| {
            fields.get(place).is_some_and(|field| field == "*" || **field == *value)
        };
        let is_host = hosts.iter().any(|(host, port)| is(0, host) && is(1, &port.to_string()));
        is_host && is(2, database) && is(3, &role) && fields.len() > 4
    };
    let line = text.lines().filter(|line| !line.starts_with('#')).find(fits);
    Ok(line.map(|line| Zeroizing::new(fields_of(line)[4].clone())))
}

/// The fields between colons; `\:` and `\\` stand for the second sign.
fn fields_of(line: &str) -> Vec<String> {
    let (mut fields, mut field) = (Vec::new(), String::new());
    let mut signs = line.chars();
    while let Some(sign) = signs.next() {
        match sign {
            ':' => fields.push(std::mem::take(&mut field)),
            '\\' => field.extend(signs.next()),
            other => field.push(other),
        }
    }
    fields.push(field);
    fields
}
