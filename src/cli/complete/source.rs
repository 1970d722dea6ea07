//! Whose data is offered: what the words on the line and the environment say.

use crate::cli::{
    args::global::GlobalArgs, complete::offer::Offer, environment::Environment, places::Places,
    token,
};
use crate::domain::{code::Code, offer::Offered, time::Timestamp};
use crate::ops::{App, Caller, Purpose, completion::Wanted};
use clap::{Args, Command, FromArgMatches};
use std::{fs, path::Path, path::PathBuf, time::Duration};

/// How long another program's lock is waited for.
const PATIENCE: Duration = Duration::from_millis(20);
/// The options that name a database, a company and a session.
const NAMING: [&str; 3] = ["--db", "--company", "--token-file"];

/// What completion is asked about.
pub struct Source {
    /// None if the words on the line cannot be understood.
    global: Option<GlobalArgs>,
    environment: Environment,
    clock: fn() -> Timestamp,
}

impl Source {
    /// The source that the words on the line and the environment name.
    pub fn new(words: &[String], environment: Environment, clock: fn() -> Timestamp) -> Self {
        Self { global: global(words, &environment), environment, clock }
    }

    /// The words of a kind that begin with `begin`; none if anything is amiss.
    pub fn offers(&self, offer: Offer, begin: &str) -> Vec<Offered> {
        match offer {
            Offer::Code => codes(begin),
            Offer::Stored(wanted) => self.stored(wanted, begin),
            Offer::PracticeEdit => self.signed_practices(begin),
        }
    }

    fn stored(&self, wanted: Wanted, begin: &str) -> Vec<Offered> {
        let offered = self.app().and_then(|mut app| app.offers(wanted, begin).ok());
        offered.unwrap_or_default()
    }

    fn signed_practices(&self, begin: &str) -> Vec<Offered> {
        let name = begin.trim_start_matches(['+', '-']);
        let sign = &begin[..begin.len() - name.len()];
        let signed = |one: Offered| Offered { word: format!("{sign}{}", one.word), ..one };
        let wanted = Wanted::Practice(Some(true));
        self.stored(wanted, name).into_iter().map(signed).collect()
    }

    /// The database on behalf of the signed-in user.
    fn app(&self) -> Option<App> {
        let places = Places { global: self.global.as_ref()?, environment: &self.environment };
        let (place, runtime) = (places.database().ok()?, places.runtime(self.clock).ok()?);
        let mut app = App::open(&place, PATIENCE, runtime, Purpose::Peek).ok()?;
        let token = token::find(places, &app.database_id()).ok()?.token;
        app.caller(Caller { token, company: places.company() });
        Some(app)
    }
}

/// The options of every command that say whose data is meant.
fn global(words: &[String], environment: &Environment) -> Option<GlobalArgs> {
    let named = NAMING.iter().filter_map(|option| given(option, words));
    let line = std::iter::once("practicectl".to_owned()).chain(named);
    let command = GlobalArgs::augment_args(Command::new("practicectl"));
    let mut global =
        GlobalArgs::from_arg_matches(&command.try_get_matches_from(line).ok()?).ok()?;
    for path in [&mut global.db, &mut global.token_file].into_iter().flatten() {
        *path = at_home(path, environment);
    }
    // Anything else, such as a pipe, would be waited for.
    let is_file = |path: &PathBuf| fs::metadata(path).is_ok_and(|found| found.is_file());
    global.token_file.as_ref().is_none_or(is_file).then_some(global)
}

/// An option with its last value, as `--db=PATH`.
fn given(option: &str, words: &[String]) -> Option<String> {
    let joined = format!("{option}=");
    let after = words.windows(2).rev().find(|pair| pair[0] == option);
    let within = words.iter().rev().find(|word| word.starts_with(&joined));
    within.cloned().or_else(|| after.map(|pair| joined + &pair[1]))
}

/// The path with the home directory for `~/`, which the shell has yet to expand.
fn at_home(path: &Path, environment: &Environment) -> PathBuf {
    match (path.strip_prefix("~"), environment.get("HOME")) {
        (Ok(rest), Some(home)) => PathBuf::from(home).join(rest),
        _ => path.to_owned(),
    }
}

fn codes(begin: &str) -> Vec<Offered> {
    let found = Code::ALL.iter().filter(|code| code.word().starts_with(begin));
    found.map(|code| Offered::new(code.word(), code.explanation())).collect()
}
