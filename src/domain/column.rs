//! Columns: name, kind and meaning of each field that the program shows. The
//! table of a list, the headings of CSV and the manual page of the output are made
//! from them.

/// What a column holds, which decides how people see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnKind {
    Flag,
    Number,
    /// A word of the program or an identifier.
    Word,
    /// A word for the state of something, colored at a terminal.
    State,
    /// What a person wrote.
    Text,
    /// A moment, in UTC; people see their local time to the minute.
    Time,
    List,
    /// Named values.
    Object,
    /// A list of objects.
    Objects,
    /// A secret that is shown once, and never broken over two lines.
    Secret,
}

impl ColumnKind {
    /// The type in JSON, in words.
    pub const fn words(self) -> &'static str {
        match self {
            Self::Flag => "true or false",
            Self::Number => "integer",
            Self::Word | Self::State => "word",
            Self::Text => "text",
            Self::Time => "time",
            Self::List => "list of texts",
            Self::Object => "object",
            Self::Objects => "list of objects",
            Self::Secret => "secret",
        }
    }
}

/// A field of something that the program shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// The name, the same in every format.
    pub name: &'static str,
    pub kind: ColumnKind,
    /// What it means, as the manual says it.
    pub about: &'static str,
}

impl Column {
    pub const fn flag(name: &'static str, about: &'static str) -> Self {
        Self { name, kind: ColumnKind::Flag, about }
    }

    pub const fn number(name: &'static str, about: &'static str) -> Self {
        Self { name, kind: ColumnKind::Number, about }
    }

    pub const fn word(name: &'static str, about: &'static str) -> Self {
        Self { name, kind: ColumnKind::Word, about }
    }

    pub const fn state(name: &'static str, about: &'static str) -> Self {
        Self { name, kind: ColumnKind::State, about }
    }

    pub const fn text(name: &'static str, about: &'static str) -> Self {
        Self { name, kind: ColumnKind::Text, about }
    }

    pub const fn time(name: &'static str, about: &'static str) -> Self {
        Self { name, kind: ColumnKind::Time, about }
    }

    pub const fn list(name: &'static str, about: &'static str) -> Self {
        Self { name, kind: ColumnKind::List, about }
    }

    pub const fn object(name: &'static str, about: &'static str) -> Self {
        Self { name, kind: ColumnKind::Object, about }
    }

    pub const fn objects(name: &'static str, about: &'static str) -> Self {
        Self { name, kind: ColumnKind::Objects, about }
    }

    pub const fn secret(name: &'static str, about: &'static str) -> Self {
        Self { name, kind: ColumnKind::Secret, about }
    }
}
