//! Records: one table of fields each, from which the history, reports, lists and
//! files are derived.

use crate::domain::{cell::Cell, column::Column, refusal::Refusal, value::Fields, value::Value};

/// Sets a field of a patch from a cell of a file.
pub type Setter<P> = fn(&mut P, Cell) -> Result<(), Refusal>;

/// A field of a record `T` with its patch `P`.
pub struct Field<T, P> {
    pub column: Column,
    pub value: fn(&T) -> Value,
    /// How a file sets it; none if no file does.
    pub set: Option<Setter<P>>,
    /// Compares two records without making their values, if values cost.
    is_same: Option<fn(&T, &T) -> bool>,
    is_kept: bool,
    is_shown: bool,
}

impl<T, P> Field<T, P> {
    /// A field that nothing uses yet.
    pub const fn new(column: Column, value: fn(&T) -> Value) -> Self {
        Self { column, value, set: None, is_same: None, is_kept: false, is_shown: false }
    }

    pub const fn name(&self) -> &'static str {
        self.column.name
    }

    /// The history and reports have it.
    #[must_use]
    pub const fn kept(self) -> Self {
        Self { is_kept: true, ..self }
    }

    /// Lists and `show` have it.
    #[must_use]
    pub const fn shown(self) -> Self {
        Self { is_shown: true, ..self }
    }

    /// A file sets it.
    #[must_use]
    pub const fn set_by(self, set: Setter<P>) -> Self {
        Self { set: Some(set), ..self }
    }

    /// How two records are compared if their values cost: equal ones have equal values.
    #[must_use]
    pub const fn compared_by(self, is_same: fn(&T, &T) -> bool) -> Self {
        Self { is_same: Some(is_same), ..self }
    }

    /// The values of two records, if they differ.
    fn difference(&self, before: &T, after: &T) -> Option<[Value; 2]> {
        if self.is_same.is_some_and(|is_same| is_same(before, after)) {
            return None;
        }
        let values = [before, after].map(self.value);
        (values[0] != values[1]).then_some(values)
    }
}

/// The fields that the history keeps and in which two records differ, before and after.
pub fn difference<T, P>(table: &'static [Field<T, P>], before: &T, after: &T) -> [Fields; 2] {
    let mut both = [Fields::none(), Fields::none()];
    for field in table.iter().filter(|field| field.is_kept) {
        if let Some([old, new]) = field.difference(before, after) {
            both[0].put(field.name().into(), old);
            both[1].put(field.name().into(), new);
        }
    }
    both
}

/// The value of a field that the history keeps.
pub fn kept_value<T, P>(table: &'static [Field<T, P>], record: &T, name: &str) -> Option<Value> {
    field(table, name).filter(|field| field.is_kept).map(|field| (field.value)(record))
}

/// The fields of a record that the history keeps.
pub fn kept<T, P>(table: &[Field<T, P>], record: &T) -> Fields {
    table
        .iter()
        .filter(|field| field.is_kept)
        .map(|field| (field.name(), (field.value)(record)))
        .collect()
}

/// The values of a record that lists show, in the order of [`shown_columns`].
pub fn shown<T, P>(table: &[Field<T, P>], record: &T) -> Vec<Value> {
    table.iter().filter(|field| field.is_shown).map(|field| (field.value)(record)).collect()
}

/// How many fields lists show.
pub const fn shown_count<T, P>(table: &[Field<T, P>]) -> usize {
    // `for` is not allowed in a constant.
    let (mut count, mut place) = (0, 0);
    while place < table.len() {
        if table[place].is_shown {
            count += 1;
        }
        place += 1;
    }
    count
}

/// The fields that lists show.
pub const fn shown_columns<T, P, const N: usize>(table: &[Field<T, P>]) -> [Column; N] {
    let mut columns = [Column::word("", ""); N];
    let (mut count, mut place) = (0, 0);
    while place < table.len() {
        if table[place].is_shown {
            columns[count] = table[place].column;
            count += 1;
        }
        place += 1;
    }
    columns
}

/// Columns with one more.
pub const fn and<const N: usize, const M: usize>(
    columns: &[Column; N],
    last: Column,
) -> [Column; M] {
    let mut all = [last; M];
    let mut place = 0;
    while place < N {
        all[place] = columns[place];
        place += 1;
    }
    all
}

/// The names of the fields of a struct, for the tests of the tables.
#[cfg(test)]
pub fn names_in(record: &impl std::fmt::Debug) -> Vec<String> {
    let shown = format!("{record:#?}");
    let top = shown.lines().filter_map(|line| line.strip_prefix("    "));
    let names = top.filter(|line| !line.starts_with([' ', '}', ']', ')']));
    names.filter_map(|line| line.split(':').next()).map(str::to_owned).collect()
}

pub fn field<T, P>(table: &'static [Field<T, P>], name: &str) -> Option<&'static Field<T, P>> {
    table.iter().find(|field| field.name() == name)
}
