//! The plan by which the rows of a file of users are read, made from its headings.

use crate::domain::{cell::trimmed, text::shell_word, user::fields::IMPORTED};
use crate::input::{
    heading_key::key_of, heading_problems::HeadingProblems, headings::Claim, headings::Headings,
    row::REASON, row::quoted, synonyms::FIRST_NAME, synonyms::LAST_NAME, synonyms::is_question,
};

/// What is read from a column of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// A column of a user.
    Column(&'static str),
    Ignored,
    /// Its heading is empty, and so have to be its cells.
    Nameless,
}

/// What is read from each column.
#[derive(Clone, Debug, Default)]
pub struct ColumnPlan {
    pub readings: Vec<Reading>,
    /// How headings are read that are not the columns' own names, a sentence each.
    pub notes: Vec<String>,
    names: Vec<String>,
}

/// What a heading claims to be.
type Claimed = Option<(&'static str, Claim)>;

impl ColumnPlan {
    /// The plan for the headings of a file, or all that is wrong with them.
    pub fn of(names: &[&str], headings: &Headings) -> Result<Self, HeadingProblems> {
        let names: Vec<&str> = names.iter().copied().map(trimmed).collect();
        let claims: Vec<Claimed> = names.iter().map(|name| claim(name, headings)).collect();
        let mut problems = HeadingProblems::of(&names, headings);
        let mut readings = Vec::with_capacity(names.len());
        for (place, name) in names.iter().enumerate() {
            let claim = claims[place].filter(|claim| is_strongest(&claims, *claim));
            let is_own = matches!(claim, Some((_, Claim::Own)));
            if is_own && claims[..place].contains(&claim) {
                problems.twice.push(place);
            }
            let is_skipped = headings.options.ignores(name) || headings.options.ignores_other();
            readings.push(match claim {
                Some((column, _)) => Reading::Column(column),
                None if name.is_empty() && !headings.options.ignores_other() => Reading::Nameless,
                None => Reading::Ignored,
            });
            if claim.is_none() && !is_skipped && !name.is_empty() {
                problems.unknown.push(place);
            }
        }
        let has = |column: &'static str| readings.contains(&Reading::Column(column));
        let subjects = headings.subjects();
        problems.lacks_subject = !subjects.is_empty() && !subjects.iter().any(|one| has(one));
        if !problems.is_empty() {
            return Err(problems);
        }
        let notes = notes(&names, &readings, &claims);
        let names = names.into_iter().map(str::to_owned).collect();
        Ok(Self { readings, notes, names })
    }

    /// The text of a cell; the 1 or 0 below a heading that asks, such as `Enabled`, is an
    /// answer. Below other headings a number may mean anything.
    pub fn answer<'t>(&self, place: usize, text: &'t str) -> &'t str {
        let asks = || self.names.get(place).is_some_and(|name| is_question(&key_of(name)));
        match text {
            "1" if asks() => "yes",
            "0" if asks() => "no",
            text => text,
        }
    }

    /// The option that skips the column that is read as `column`.
    pub fn option_that_skips(&self, column: &str) -> Option<String> {
        let name = self.names.get(self.place_of(column)?)?;
        Some(format!("--ignore-columns {}", shell_word(name)))
    }

    /// The place of the column that is read as `column`; a name may be in two.
    pub fn place_of(&self, column: &str) -> Option<usize> {
        let place = |column: &str| {
            let is_it = |one: &Reading| matches!(one, Reading::Column(name) if *name == column);
            self.readings.iter().position(is_it)
        };
        let is_name = column == IMPORTED[1];
        place(column)
            .or_else(|| place(FIRST_NAME).filter(|_| is_name))
            .or_else(|| place(LAST_NAME).filter(|_| is_name))
    }
}

/// What a heading claims to be, unless its column is skipped.
fn claim(name: &str, headings: &Headings) -> Claimed {
    let is_named = !name.is_empty() && !headings.options.ignores(name);
    headings.column_of(name).filter(|_| is_named)
}

/// A column's own name is surer than a synonym, which then is not known.
fn is_strongest(claims: &[Claimed], (column, strength): (&'static str, Claim)) -> bool {
    let of_column = claims.iter().flatten().filter(|(other, _)| *other == column);
    of_column.map(|(_, other)| *other).min() == Some(strength)
}

/// True for `Permission Set`, and not for `E-mail`.
fn is_spelled_so(heading: &str, column: &str) -> bool {
    heading.trim_matches('"').to_lowercase().replace([' ', '-'], "_") == column
}

/// How headings are read that are not the columns' own names.
fn notes(names: &[&str], readings: &[Reading], claims: &[Claimed]) -> Vec<String> {
    let mut notes = Vec::new();
    let mut parts: Vec<&str> = Vec::new();
    for ((name, reading), claim) in names.iter().zip(readings).zip(claims) {
        match (reading, claim) {
            (Reading::Column(REASON), _) => {}
            (Reading::Column(FIRST_NAME | LAST_NAME), _) => parts.push(name),
            (Reading::Column(column), Some((_, strength)))
                if *strength != Claim::Own || !is_spelled_so(name, column) =>
            {
                notes.push(format!("read {name:?} as {column}"));
            }
            _ => {}
        }
    }
    let has_name = readings.contains(&Reading::Column(IMPORTED[1]));
    let condition = if has_name { " if name is empty" } else { "" };
    match parts[..] {
        [] => {}
        [only] => notes.push(format!("read {only:?} as name{condition}")),
        [one, other, ..] => {
            // In the order in which a name is written.
            let is_turned = readings.iter().position(|one| *one == Reading::Column(LAST_NAME))
                < readings.iter().position(|one| *one == Reading::Column(FIRST_NAME));
            let (first, last) = if is_turned { (other, one) } else { (one, other) };
            notes.push(format!("joined {first:?} and {last:?} as name{condition}"));
        }
    }
    let is_ignored = |(_, reading): &(&&str, &Reading)| **reading == Reading::Ignored;
    let ignored: Vec<String> =
        names.iter().zip(readings).filter(is_ignored).map(|(name, _)| quoted(name)).collect();
    if !ignored.is_empty() {
        notes.push(format!("ignored {}", ignored.join(", ")));
    }
    notes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::input::heading_options::{HeadingOptions, heading_map};

    fn headings(maps: &[&str], ignored: &[&str]) -> Headings {
        Headings::of_users(HeadingOptions {
            separator: None,
            map: maps.iter().map(|map| heading_map(map).expect("valid")).collect(),
            ignored: ignored.iter().map(|name| (*name).to_owned()).collect(),
        })
    }

    fn notes(names: &[&str], headings: &Headings) -> Vec<String> {
        ColumnPlan::of(names, headings).expect("a plan").notes
    }

    #[test]
    fn own_names_need_no_word_and_every_other_heading_is_told() {
        let plain = headings(&[], &[]);
        assert_eq!(notes(&["Email", "NAME", "reject reason", ""], &plain), [""; 0]);
        assert_eq!(
            notes(&["sn", "Email Address", "givenName", "Mobile"], &plain),
            [
                "read \"Email Address\" as email",
                "read \"Mobile\" as phone",
                "joined \"givenName\" and \"sn\" as name"
            ]
        );
        assert_eq!(
            notes(&["Login", "Title", ""], &headings(&["login=email"], &["other"])),
            ["read \"Login\" as email", "ignored \"Title\", \"\""]
        );
    }

    #[test]
    fn a_surer_heading_wins_and_the_other_is_not_known() {
        let problems = ColumnPlan::of(&["email", "E-mail Address", "dept"], &headings(&[], &[]));
        assert_eq!(problems.expect_err("unknown").unknown, [1, 2]);
        let mapped = headings(&["Work Phone=phone"], &["other"]);
        let plan = ColumnPlan::of(&["email", "Mobile", "Work Phone"], &mapped).expect("a plan");
        assert_eq!(plan.place_of("phone"), Some(2));
    }

    #[test]
    fn two_headings_may_mean_a_column_but_its_own_name_is_there_once() {
        let own = headings(&[], &[]);
        let plan = ColumnPlan::of(&["email", "Work Phone", "Mobile Phone"], &own);
        let phone = Reading::Column("phone");
        assert_eq!(plan.expect("a plan").readings[1..], [phone, phone]);
        let problems = ColumnPlan::of(&["email", "name", "E-Mail"], &own);
        assert_eq!(problems.expect_err("twice").twice, [2]);
    }

    #[test]
    fn a_known_column_can_be_skipped_by_its_name() {
        let plan = ColumnPlan::of(&["email", "role"], &headings(&[], &["Role"])).expect("a plan");
        assert_eq!(plan.readings, [Reading::Column("email"), Reading::Ignored]);
        let problems = ColumnPlan::of(&["email"], &headings(&[], &["email"])).expect_err("none");
        assert!(problems.lacks_subject);
    }

    #[test]
    fn a_map_of_a_heading_that_is_not_there_is_a_problem() {
        let problems = ColumnPlan::of(&["email"], &headings(&["mial=email"], &[]));
        assert_eq!(problems.expect_err("not there").unused_maps, ["mial"]);
    }
}
