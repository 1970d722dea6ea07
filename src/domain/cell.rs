//! Cells of files: what a text does to a field. An empty cell is no cell: what a
//! file omits stays as it is, so that nothing is cleared by accident.

use crate::domain::{
    code::Code, company::permission::Permission, company::permission::Permissions, edit::Edit,
    refusal::Refusal, text::nearest, words::key,
};

/// The cell that clears a field.
pub const CLEAR: &str = "-";

/// Words that mean active, and those that mean inactive, as other systems write them.
const ACTIVE: [&str; 6] = ["active", "enabled", "true", "yes", "t", "y"];
const INACTIVE: [&str; 10] = [
    "inactive",
    "disabled",
    "deactivated",
    "deprovisioned",
    "suspended",
    "terminated",
    "false",
    "no",
    "f",
    "n",
];

/// A text without the blanks at its ends, of any kind: no-break spaces are blanks too, and
/// so are zero-width ones. The one rule for every cell and every heading.
pub fn trimmed(text: &str) -> &str {
    let is_invisible = |c| matches!(c, '\u{200b}' | '\u{2060}' | '\u{feff}');
    text.trim_matches(|c: char| c.is_whitespace() || is_invisible(c))
}

/// A cell of a column; lists are joined by `;`.
pub struct Cell {
    column: &'static str,
    text: String,
}

impl Cell {
    pub const fn new(column: &'static str, text: String) -> Self {
        Self { column, text }
    }

    /// The text, or that the field is cleared.
    pub fn edit(self) -> Edit<String> {
        if self.text == CLEAR { Edit::Clear } else { Edit::Set(self.text) }
    }

    /// The text of a field that cannot be cleared.
    pub fn kept(self) -> Result<String, Refusal> {
        if self.text != CLEAR {
            return Ok(self.text);
        }
        Err(Refusal::new(Code::InvalidInput, format!("{} cannot be cleared", self.column))
            .hint("leave it empty to keep it as it is")
            .in_column(self.column))
    }

    /// The items of a list. No item has a comma, so that one separates them too.
    pub fn list(self) -> Edit<Vec<String>> {
        self.edit().map(|text| {
            let items = text.split([';', ',', '\n']).map(trimmed).filter(|item| !item.is_empty());
            items.map(str::to_owned).collect()
        })
    }

    /// The permissions of a list of IDs.
    pub fn permissions(self) -> Result<Edit<Permissions>, Refusal> {
        Ok(match self.list() {
            Edit::Keep => Edit::Keep,
            Edit::Clear => Edit::Clear,
            Edit::Set(ids) => Edit::Set(permissions(&ids)?),
        })
    }

    /// The value of a word of a closed list: `names` are the word of a value and its titles.
    pub fn word<T: Copy>(
        self,
        values: &[T],
        names: impl Fn(T) -> Vec<&'static str>,
    ) -> Result<T, Refusal> {
        let column = self.column;
        let text = self.kept()?;
        let wanted = key(&text);
        let is_named = |value: &T| names(*value).into_iter().any(|name| key(name) == wanted);
        values.iter().copied().find(is_named).ok_or_else(|| {
            let words = values.iter().filter_map(|value| names(*value).first().copied());
            let known = words.collect::<Vec<_>>().join(", ");
            unknown(column, &text).hint(format!("write one of {known}"))
        })
    }
}

fn unknown(column: &'static str, text: &str) -> Refusal {
    Refusal::new(Code::InvalidInput, format!("{text:?} is not a {}", column.replace('_', " ")))
        .in_column(column)
}

/// Whether a word means active.
pub fn status(text: &str) -> Result<bool, Refusal> {
    let wanted = key(text);
    match (ACTIVE.contains(&&*wanted), INACTIVE.contains(&&*wanted)) {
        (true, _) => Ok(true),
        (_, true) => Ok(false),
        _ => {
            let (active, inactive) = (ACTIVE[1..].join(", "), INACTIVE[1..].join(", "));
            let hint = format!(
                "write active or inactive; {active} are read as active, {inactive} as inactive"
            );
            Err(unknown("status", text).hint(hint))
        }
    }
}

/// The permissions of these IDs.
pub fn permissions(ids: &[String]) -> Result<Permissions, Refusal> {
    let known = || Permission::all().map(Permission::id);
    let permission = |id: &String| {
        Permission::of_id(id).ok_or_else(|| {
            let hint = match nearest(id, known()) {
                Some(near) => format!("did you mean {near:?}?"),
                None => "practicectl permission list shows the permissions".to_owned(),
            };
            Refusal::new(Code::InvalidInput, format!("{id:?} is not a permission"))
                .hint(hint)
                .in_column("permissions")
        })
    };
    ids.iter().map(permission).collect()
}
