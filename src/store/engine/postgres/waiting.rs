//! Changes of one row each that a server is told together: a round trip for each would
//! take most of the time of bulk work.
//!
//! Changes of different tables can change places; those of one table never do, because
//! only changes of one kind wait for a table.

use crate::store::{
    engine::postgres::dialect::Translated, engine::postgres::dialect::translate,
    engine::value::Bound, engine::value::Params, error::Error, error::Result,
};
use postgres::types::ToSql;

/// Tables that others refer to, each after those that it refers to.
const REFERRED: [&str; 10] = [
    "company",
    "practice",
    "role",
    "person",
    "provider",
    "membership",
    "session",
    "support_case",
    "change_set",
    "history",
];

/// Changes that are sent at once.
const MOST: usize = 1_000;

/// Which changes can be told together: of which table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Insert,
    Delete,
}

impl Kind {
    /// The kind of a statement that can wait.
    pub fn of(sql: &str) -> Option<Self> {
        if sql.starts_with("INSERT INTO ")
            && !sql.contains("ON CONFLICT")
            && sql.contains("VALUES (")
        {
            Some(Self::Insert)
        } else if sql.starts_with("DELETE FROM ") && sql.contains(" WHERE ") {
            Some(Self::Delete)
        } else {
            None
        }
    }
}

/// The changes that wait, in the order in which their tables were first met.
#[derive(Default)]
pub struct Waiting {
    groups: Vec<Group>,
}

/// Changes of one statement.
pub struct Group {
    kind: Kind,
    sql: String,
    columns: Vec<(String, Values)>,
    count: usize,
}

/// The values of a parameter. Which kind they are shows with the first that is there.
enum Values {
    /// So many that are not there.
    Absent(usize),
    Integers(Vec<Option<i64>>),
    Texts(Vec<Option<String>>),
    Blobs(Vec<Option<Vec<u8>>>),
}

impl Waiting {
    pub const fn is_empty(&self) -> bool {
        self.groups.is_empty()
    }

    /// True if a change can wait with the others.
    pub fn takes(&self, kind: Kind, sql: &str) -> bool {
        let table = table_of(sql);
        let same = self.groups.iter().find(|group| table_of(&group.sql) == table);
        same.is_none_or(|group| group.kind == kind && group.sql == sql)
    }

    /// Adds a change; true if it is time to send all.
    pub fn add(&mut self, kind: Kind, sql: &str, params: Params<'_>) -> Result<bool> {
        let place = self.groups.iter().position(|group| group.sql == sql);
        let place = place.unwrap_or_else(|| {
            self.groups.push(Group::new(kind, sql, params));
            self.groups.len() - 1
        });
        let group = &mut self.groups[place];
        group.add(params)?;
        Ok(group.count >= MOST)
    }

    /// The groups in an order in which no row refers to one that comes later.
    pub fn into_groups(self) -> Vec<Group> {
        let mut groups = self.groups;
        groups.sort_by_key(|group| {
            let table = table_of(&group.sql);
            REFERRED.iter().position(|known| *known == table).unwrap_or(REFERRED.len())
        });
        groups
    }
}

/// The table that a statement changes.
fn table_of(sql: &str) -> &str {
    sql.split_whitespace().nth(2).unwrap_or_default()
}

impl Group {
    fn new(kind: Kind, sql: &str, params: Params<'_>) -> Self {
        let column = |(name, _): &(&str, _)| ((*name).to_owned(), Values::Absent(0));
        Self { kind, sql: sql.to_owned(), columns: params.iter().map(column).collect(), count: 0 }
    }

    fn add(&mut self, params: Params<'_>) -> Result<()> {
        self.count += 1;
        for ((name, values), (given, value)) in self.columns.iter_mut().zip(params) {
            if name != given || !values.push(value.bind()) {
                return Err(Error::Parameter(name.clone()));
            }
        }
        Ok(())
    }

    /// How many rows change.
    pub const fn len(&self) -> usize {
        self.count
    }

    /// One statement for all changes: the parameters come from the columns of a table.
    pub fn statement(&self) -> Translated {
        let Translated { sql, names } = translate(&self.sql);
        let kind_of = |name: &String| {
            let column = self.columns.iter().find(|(known, _)| known == name);
            column.map_or("text", |(_, values)| values.kind())
        };
        let arrays = names
            .iter()
            .zip(1..)
            .map(|(name, number)| format!("CAST(${number} AS {}[])", kind_of(name)));
        let columns: Vec<String> = (1..=names.len()).map(|number| format!("p{number}")).collect();
        let table = format!(
            "unnest({}) AS given ({})",
            arrays.collect::<Vec<_>>().join(", "),
            columns.join(", ")
        );
        let sql = self.with_columns(&sql, &names);
        let sql = match self.kind {
            Kind::Insert => {
                let (head, values) = sql.split_once("VALUES (").unwrap_or((&sql, ""));
                let values = values.trim_end().strip_suffix(')').unwrap_or(values);
                format!("{head}SELECT {values} FROM {table}")
            }
            Kind::Delete => sql.replacen(" WHERE ", &format!(" USING {table} WHERE "), 1),
        };
        Translated { sql, names }
    }

    /// `$1` becomes the first column of the table. One without values has no kind, so it is
    /// left out.
    fn with_columns(&self, sql: &str, names: &[String]) -> String {
        let is_absent = |name: &String| {
            let column = self.columns.iter().find(|(known, _)| known == name);
            column.is_some_and(|(_, values)| matches!(values, Values::Absent(_)))
        };
        let mut parts = sql.split('$');
        let mut done = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let end = part.find(|one: char| !one.is_ascii_digit()).unwrap_or(part.len());
            let (number, behind) = part.split_at(end);
            let place = number.parse::<usize>().unwrap_or_default().wrapping_sub(1);
            let column = match names.get(place) {
                Some(name) if is_absent(name) => "NULL".to_owned(),
                _ => format!("given.p{number}"),
            };
            done.push_str(&column);
            done.push_str(behind);
        }
        done
    }

    /// The columns of the table, in the order of the parameters.
    pub fn values(&self, names: &[String]) -> Vec<Box<dyn ToSql + Sync + '_>> {
        let column = |name: &String| self.columns.iter().find(|(known, _)| known == name);
        names.iter().filter_map(column).map(|(_, values)| values.sent()).collect()
    }
}

impl Values {
    /// Takes another value; false if it is of another kind.
    fn push(&mut self, value: Bound<'_>) -> bool {
        if let Self::Absent(count) = *self {
            *self = match value {
                Bound::Null => Self::Absent(count),
                Bound::Integer(_) => Self::Integers(vec![None; count]),
                Bound::Text(_) => Self::Texts(vec![None; count]),
                Bound::Blob(_) => Self::Blobs(vec![None; count]),
            };
        }
        match (self, value) {
            (Self::Absent(count), Bound::Null) => *count += 1,
            (Self::Integers(values), Bound::Integer(number)) => values.push(Some(number)),
            (Self::Integers(values), Bound::Null) => values.push(None),
            (Self::Texts(values), Bound::Text(text)) => values.push(Some(text.to_owned())),
            (Self::Texts(values), Bound::Null) => values.push(None),
            (Self::Blobs(values), Bound::Blob(bytes)) => values.push(Some(bytes.to_vec())),
            (Self::Blobs(values), Bound::Null) => values.push(None),
            _ => return false,
        }
        true
    }

    const fn kind(&self) -> &'static str {
        match self {
            Self::Integers(_) => "bigint",
            Self::Blobs(_) => "bytea",
            Self::Texts(_) | Self::Absent(_) => "text",
        }
    }

    fn sent(&self) -> Box<dyn ToSql + Sync + '_> {
        match self {
            Self::Absent(count) => Box::new(vec![None::<&str>; *count]),
            Self::Integers(values) => Box::new(values),
            Self::Texts(values) => Box::new(values),
            Self::Blobs(values) => Box::new(values),
        }
    }
}
