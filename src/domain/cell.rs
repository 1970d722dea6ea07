//! Cells of files: what a text does to a field. An empty cell is no cell: what a
//! file omits stays as it is, so that nothing is cleared by accident.

use crate::domain::{
    code::Code, company::permission::Permission, company::permission::Permissions, edit::Edit,
    refusal::Refusal, text::nearest,
};

/// The cell that clears a field.
pub const CLEAR: &str = "-";

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

    /// The items of a list.
    pub fn list(self) -> Edit<Vec<String>> {
        self.edit().map(|text| {
            let items = text.split(';').map(str::trim).filter(|item| !item.is_empty());
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

    /// The value of a word of a closed list.
    pub fn word<T>(
        self,
        known: &[&str],
        of_word: impl FnOnce(&str) -> Option<T>,
    ) -> Result<T, Refusal> {
        let column = self.column;
        let text = self.kept()?;
        of_word(&text).ok_or_else(|| unknown(column, &text, known))
    }
}

fn unknown(column: &'static str, text: &str, known: &[&str]) -> Refusal {
    Refusal::new(Code::InvalidInput, format!("{text:?} is not a {}", column.replace('_', " ")))
        .hint(format!("write one of {}", known.join(", ")))
        .in_column(column)
}

/// Whether a word means active.
pub fn status(text: &str) -> Result<bool, Refusal> {
    match text {
        "active" => Ok(true),
        "inactive" => Ok(false),
        _ => Err(unknown("status", text, &["active", "inactive"])),
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
