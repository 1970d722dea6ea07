//! Users of CSV: each row becomes the cells of a user.

use crate::domain::{
    cell::CLEAR, cell::trimmed, refusal::Location, refusal::Refusal, user::patch::Place,
    user::patch::UserRow,
};
use crate::input::{
    column_plan::ColumnPlan, column_plan::Reading, csv::CsvTable, error::Error, error::Result,
    headings::Headings, row::at, source::Source, splitter::Fields, user_cells::Target,
    user_cells::UserCells, user_row,
};

pub struct CsvUsers<'a> {
    source: &'a Source,
    plan: ColumnPlan,
    /// Where the text of each column goes.
    targets: Vec<Option<Target>>,
}

impl<'a> CsvUsers<'a> {
    /// The users of a source; refuses headings that cannot be read, all at once.
    pub fn of(source: &'a Source, headings: &Headings) -> Result<Self> {
        let mut table = CsvTable::of(source)?;
        let header_row = table.row();
        let names: Vec<String> = table.header.iter().map(str::to_owned).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        match ColumnPlan::of(&names, headings) {
            Ok(plan) => {
                let targets = plan.readings.iter().map(|reading| Target::of(*reading)).collect();
                Ok(Self { source, plan, targets })
            }
            Err(problems) => {
                // What the first row holds helps to tell what its columns are.
                let sample = table.next_row().ok().flatten().and_then(|(_, row)| row.ok());
                let cells: Vec<&str> =
                    sample.iter().flat_map(|row| row.iter().map(trimmed)).collect();
                Err(problems.refusal(header_row, &cells).into())
            }
        }
    }

    /// How the file is read, if not by the columns' own names.
    pub fn notes(&self) -> Vec<String> {
        let titles = self.source.opening.titles.iter();
        let skipped =
            titles.map(|(row, title)| format!("skipped row {row} above the header: {title:?}"));
        skipped.chain(self.plan.notes.iter().cloned()).collect()
    }

    pub fn each<'s, E: From<Error>>(
        &'s self,
        take: &mut dyn FnMut(UserRow<'s>) -> std::result::Result<(), E>,
    ) -> std::result::Result<(), E> {
        let mut table = CsvTable::of(self.source)?;
        loop {
            let Some((row, read)) = table.next_row()? else {
                return Ok(());
            };
            let problem = read.and_then(|fields| self.ensure_named(row, fields)).err();
            // An unreadable row may name its user all the same.
            let cells = self.cells(table.last());
            let email = cells.email().to_owned();
            let patch = problem.map_or_else(|| cells.into_cells().and_then(user_row::parse), Err);
            let locate = move |column: &'static str| {
                let skip = self.plan.option_that_skips(column);
                Some(Place { location: self.locate(column, row), skip })
            };
            take(UserRow { row: Some(row), email, patch, locate: Box::new(locate) })?;
        }
    }

    fn cells(&self, fields: &Fields) -> UserCells {
        let mut cells = UserCells::default();
        for (place, (target, text)) in self.targets.iter().zip(fields.iter()).enumerate() {
            if let Some(target) = target {
                let text = cell(target.name(), trimmed(text));
                cells.take(*target, self.plan.answer(place, text));
            }
        }
        cells
    }

    /// Refuses a cell that nobody knows the meaning of.
    fn ensure_named(&self, row: u64, fields: &Fields) -> std::result::Result<(), Refusal> {
        let mut cells = self.plan.readings.iter().zip(fields.iter());
        let is_lost = |(reading, text): (&Reading, &str)| {
            *reading == Reading::Nameless && !trimmed(text).is_empty()
        };
        let Some(place) = cells.position(is_lost) else {
            return Ok(());
        };
        Err(at(row, "the cell is not empty, and its column has no heading")
            .hint("name the column, or skip it with --ignore-columns other")
            .at(Location::of_row(row).in_column(place as u64 + 1)))
    }

    fn locate(&self, column: &str, row: u64) -> Location {
        let location = Location::of_row(row);
        match self.plan.place_of(column) {
            Some(place) => location.in_column(place as u64 + 1).of_field(column),
            None => location,
        }
    }
}

/// The text of a cell. Free text loses the `'` that keeps a spreadsheet from taking it for
/// a formula.
fn cell<'t>(column: &str, text: &'t str) -> &'t str {
    /// Columns whose cells a spreadsheet is kept from taking for formulas.
    const FREE: [&str; 5] = ["name", "practices", "role", "first_name", "last_name"];
    let is_guarded = text.starts_with('\'')
        && text.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '\t']);
    if FREE.contains(&column) && is_guarded && text != CLEAR { &text[1..] } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn free_text_loses_the_guard_against_formulas_and_nothing_else_does() {
        assert_eq!(cell("name", "'=Kim Example"), "=Kim Example");
        assert_eq!(cell("name", "''=Kim Example"), "'=Kim Example");
        assert_eq!(cell("name", "'t Hooft"), "'t Hooft");
        assert_eq!(cell("practices", "'+North"), "+North");
        assert_eq!(cell("email", "'-a@x.org"), "'-a@x.org");
    }
}
