//! Edits of one field: keep it, clear it, or set it.

use crate::domain::{code::Code, company::practice::Practice, refusal::Refusal, text::fold};

/// An optional field in an edit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Edit<T> {
    #[default]
    Keep,
    Clear,
    Set(T),
}

impl<T> Edit<T> {
    /// The value that is set, if one is.
    pub const fn value(&self) -> Option<&T> {
        match self {
            Self::Set(value) => Some(value),
            Self::Keep | Self::Clear => None,
        }
    }

    /// The value that is set, if one is.
    pub fn into_value(self) -> Option<T> {
        match self {
            Self::Set(value) => Some(value),
            Self::Keep | Self::Clear => None,
        }
    }

    /// The same edit of another form of the value.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Edit<U> {
        match self {
            Self::Keep => Edit::Keep,
            Self::Clear => Edit::Clear,
            Self::Set(value) => Edit::Set(change(value)),
        }
    }

    /// True if nothing is said.
    pub const fn is_kept(&self) -> bool {
        matches!(self, Self::Keep)
    }
}

impl<T, E> Edit<Result<T, E>> {
    /// The edit, or the error of its value.
    pub fn transpose(self) -> Result<Edit<T>, E> {
        match self {
            Self::Keep => Ok(Edit::Keep),
            Self::Clear => Ok(Edit::Clear),
            Self::Set(value) => value.map(Edit::Set),
        }
    }
}

impl<T: Default> Edit<T> {
    /// The given value: empty if it is cleared, none if nothing is said.
    pub fn said(self) -> Option<T> {
        match self {
            Self::Keep => None,
            Self::Clear => Some(T::default()),
            Self::Set(value) => Some(value),
        }
    }
}

impl<T: Clone> Edit<T> {
    /// The edit without what is so already.
    #[must_use]
    pub fn towards<U: ?Sized>(&self, kept: Option<&U>, is: impl Fn(&T, &U) -> bool) -> Self {
        match (self, kept) {
            (Self::Clear, None) => Self::Keep,
            (Self::Set(wanted), Some(kept)) if is(wanted, kept) => Self::Keep,
            (edit, _) => edit.clone(),
        }
    }
}

/// The practices in an edit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum PracticeEdit {
    #[default]
    Keep,
    Replace(Vec<String>),
    Adjust {
        add: Vec<String>,
        remove: Vec<String>,
    },
}

impl PracticeEdit {
    /// The edit that makes a list of a file the practices.
    pub fn replacing(wanted: Edit<Vec<String>>) -> Self {
        match wanted {
            Edit::Keep => Self::Keep,
            Edit::Clear => Self::Replace(Vec::new()),
            Edit::Set(names) => Self::Replace(names),
        }
    }

    /// The edit that the items of a cell ask for: names replace the list, names after `+`
    /// and `-` are added and removed; the two are not mixed.
    pub fn of_items(items: Edit<Vec<String>>) -> Result<Self, Refusal> {
        let is_signed = |item: &String| item.starts_with(['+', '-']);
        let Edit::Set(items) = items else {
            return Ok(Self::replacing(items));
        };
        if !items.iter().any(is_signed) {
            return Ok(Self::Replace(items));
        }
        if !items.iter().all(is_signed) {
            let message = "practices are either replaced, or added and removed, but not both";
            return Err(Refusal::new(Code::InvalidInput, message)
                .hint("write only names, or + or - before each of them")
                .in_column("practices"));
        }
        let of = |sign| {
            let names = items.iter().filter_map(move |item| item.strip_prefix(sign));
            names.map(|name| name.trim().to_owned()).collect()
        };
        Ok(Self::Adjust { add: of('+'), remove: of('-') })
    }

    /// The edit without what is so already.
    #[must_use]
    pub fn towards(&self, before: &[Practice]) -> Self {
        let Self::Replace(wanted) = self else {
            return self.clone();
        };
        let same = |one: &str, other: &str| one == other || fold(one) == fold(other);
        let has = |name: &str| before.iter().any(|one| same(&one.name, name));
        let wants = |name: &str| wanted.iter().any(|one| same(one, name));
        let add: Vec<String> = wanted.iter().filter(|name| !has(name)).cloned().collect();
        let leaving = before.iter().filter(|one| !wants(&one.name));
        let remove: Vec<String> = leaving.map(|one| one.name.to_string()).collect();
        if add.is_empty() && remove.is_empty() { Self::Keep } else { Self::Adjust { add, remove } }
    }
}
