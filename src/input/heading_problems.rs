//! All that is wrong with the headings of a file of users, in one refusal with what to
//! do about it.

use crate::domain::{
    refusal::Location, refusal::Refusal, secret::hashing::may_be_hash, text::shell_word,
    user::fields::IMPORTED, user::fields::SHOWN,
};
use crate::input::{heading_key::key_of, headings::Headings, row::at, row::quoted};

const EMAIL: &str = IMPORTED[0];
/// Letters of a word for each one that may be wrong: `date` is no `name`.
const LETTERS_PER_SLIP: usize = 4;
/// Letters in which a heading may be off.
const MOST_SLIPS: usize = 2;

/// What is wrong with headings; columns are counted from 0.
#[derive(Clone, Debug, Default)]
pub struct HeadingProblems {
    names: Vec<String>,
    pub unknown: Vec<usize>,
    /// Columns whose name is there before.
    pub twice: Vec<usize>,
    /// No column names the user.
    pub lacks_subject: bool,
    /// Headings that the operator names and the file does not have.
    pub unused_maps: Vec<String>,
}

impl HeadingProblems {
    /// The problems of headings before they are looked at.
    pub fn of(names: &[&str], headings: &Headings) -> Self {
        let is_there = |wanted: &str| names.iter().any(|name| key_of(name) == key_of(wanted));
        let is_table = !headings.subjects().is_empty();
        let maps = headings.options.map.iter().map(|map| map.heading.clone());
        Self {
            names: names.iter().copied().map(str::to_owned).collect(),
            unused_maps: maps.filter(|heading| is_table && !is_there(heading)).collect(),
            ..Self::default()
        }
    }

    /// True if nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.unknown.is_empty()
            && self.twice.is_empty()
            && self.unused_maps.is_empty()
            && !self.lacks_subject
    }

    /// The refusal of the headings in `row`; `sample` are the cells of the first row.
    pub fn refusal(&self, row: u64, sample: &[&str]) -> Refusal {
        let parts = [self.unused(), self.lacking(), self.doubled(), self.unknowns()];
        let message: Vec<String> = parts.into_iter().flatten().collect();
        let refusal = at(row, message.join("; "));
        let hints = [self.lacking_hint(sample), self.doubled_hint(), self.unknown_hint()];
        let hint: Vec<String> = hints.into_iter().flatten().collect();
        let refusal = if hint.is_empty() { refusal } else { refusal.hint(hint.join("; ")) };
        match self.only_place() {
            Some(place) => refusal.at(Location::of_row(row).in_column(place as u64 + 1)),
            None => refusal,
        }
    }

    /// The column to blame, if it is one.
    fn only_place(&self) -> Option<usize> {
        let is_named = self.lacks_subject || !self.unused_maps.is_empty();
        match (&self.unknown[..], &self.twice[..]) {
            ([only], []) | ([], [only]) if !is_named => Some(*only),
            _ => None,
        }
    }

    fn unused(&self) -> Option<String> {
        let named = || list(self.unused_maps.iter().map(String::as_str));
        (!self.unused_maps.is_empty())
            .then(|| format!("--map names {}, which is not a heading", named()))
    }

    fn lacking(&self) -> Option<String> {
        self.lacks_subject.then(|| format!("there is no column {EMAIL:?}"))
    }

    fn doubled(&self) -> Option<String> {
        let one =
            |place: &usize| format!("the column {} is there twice", quoted(&self.names[*place]));
        (!self.twice.is_empty()).then(|| self.twice.iter().map(one).collect::<Vec<_>>().join("; "))
    }

    fn doubled_hint(&self) -> Option<String> {
        (!self.twice.is_empty()).then(|| "remove one of the two, or rename it".to_owned())
    }

    fn unknowns(&self) -> Option<String> {
        let names = list(self.unknown.iter().map(|place| &*self.names[*place]));
        match self.unknown.len() {
            0 => None,
            1 => Some(format!("there is no column {names}")),
            _ => Some(format!("there are no columns {names}")),
        }
    }

    /// A column whose first cell is an address is the one that is looked for.
    fn lacking_hint(&self, sample: &[&str]) -> Option<String> {
        if !self.lacks_subject {
            return None;
        }
        let place = sample.iter().position(|cell| is_address(cell));
        Some(match place.and_then(|place| self.names.get(place)) {
            Some(name) => map_of_addresses(name),
            None if sample.is_empty() => {
                format!("every user needs a login email: --map HEADING={EMAIL} names its column")
            }
            None => format!(
                "every user needs a login email, and the first row has none: add a column {EMAIL}"
            ),
        })
    }

    fn unknown_hint(&self) -> Option<String> {
        let names: Vec<&str> = self.unknown.iter().map(|place| &*self.names[*place]).collect();
        if names.is_empty() {
            return None;
        }
        if names.contains(&"practicectl") {
            return Some("practicectl apply FILE reads the export of a company".to_owned());
        }
        if names.iter().any(|name| is_of_find(name)) {
            return Some(
                "practicectl export -o csv writes the columns that an import reads; \
                 --ignore-columns other skips the others of practicectl user find"
                    .to_owned(),
            );
        }
        let mut hint = self.map_hint(&names).unwrap_or_default();
        if names.iter().any(|name| is_password(name)) {
            hint.push_str("a password never comes from a file; ");
        }
        let known = IMPORTED.join(", ");
        Some(format!(
            "{hint}--ignore-columns other skips what is not known; the columns are: {known}"
        ))
    }

    /// How one of the unknown columns could be read.
    fn map_hint(&self, names: &[&str]) -> Option<String> {
        let is_free = |column: &&str| !self.names.iter().any(|name| key_of(name) == key_of(column));
        let near = |name: &&str| meant(name).filter(is_free);
        if let Some((name, near)) = names.iter().find_map(|name| Some((*name, near(name)?))) {
            let map = shell_word(&format!("{name}={near}"));
            return Some(format!("did you mean {near:?}? --map {map} reads it; "));
        }
        let first = names.iter().find(|name| may_be_mapped(name))?;
        let map = shell_word(&format!("{first}=COLUMN"));
        (!self.lacks_subject).then(|| format!("--map {map} reads it; "))
    }
}

/// True for what looks like an email.
pub fn is_address(cell: &str) -> bool {
    cell.split_once('@').is_some_and(|(local, domain)| {
        !local.is_empty() && domain.contains('.') && !cell.contains(' ')
    })
}

/// How a column that has addresses is read.
pub fn map_of_addresses(name: &str) -> String {
    let map = shell_word(&format!("{name}={EMAIL}"));
    format!("{name:?} has addresses: --map {map} reads it as {EMAIL}")
}

fn is_password(name: &str) -> bool {
    key_of(name).contains("password")
}

/// No secret is repeated, and none is read.
fn may_be_mapped(name: &str) -> bool {
    !is_password(name) && !may_be_hash(name)
}

/// The column that was meant by a heading with a slip or two; `role1` is one of several.
fn meant(name: &str) -> Option<&'static str> {
    let wanted = key_of(name);
    let distance = |column: &&str| strsim::osa_distance(&wanted, &key_of(column));
    let nearest = IMPORTED.into_iter().min_by_key(distance)?;
    let most = MOST_SLIPS.min(wanted.len() / LETTERS_PER_SLIP);
    let is_numbered = wanted.contains(|c: char| c.is_ascii_digit());
    let is_near = !is_numbered && distance(&nearest) <= most;
    Some(nearest).filter(|_| is_near && may_be_mapped(name))
}

/// True for a column that `user find` has and an import does not read.
fn is_of_find(name: &str) -> bool {
    let is_shown = SHOWN.iter().any(|column| column.name == name);
    is_shown && !IMPORTED.contains(&name)
}

/// Texts in quotes, with commas between them and `and` before the last.
fn list<'a>(names: impl Iterator<Item = &'a str>) -> String {
    let names: Vec<String> = names.map(quoted).collect();
    match &names[..] {
        [before @ .., last] if !before.is_empty() => format!("{} and {last}", before.join(", ")),
        names => names.concat(),
    }
}
