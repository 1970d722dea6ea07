//! The two user types of the seeds. A type steers the day's tasks and grants
//! nothing.

/// What kind of work the day of a user is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UserType {
    /// Given automatically when a user is created.
    MedicalOffice,
    /// For users who are responsible for billing.
    BusinessOffice,
}

impl UserType {
    /// Both types, in the order in which they are listed.
    pub const ALL: [Self; 2] = [Self::MedicalOffice, Self::BusinessOffice];

    /// The word of the command line, the file and the output.
    pub const fn word(self) -> &'static str {
        match self {
            Self::MedicalOffice => "medical-office",
            Self::BusinessOffice => "business-office",
        }
    }

    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|user_type| user_type.word() == word)
    }

    /// The title that people know it by.
    pub const fn title(self) -> &'static str {
        match self {
            Self::MedicalOffice => "Medical Office User",
            Self::BusinessOffice => "Business Office User",
        }
    }

    /// The functions that the type puts in front.
    pub const fn functions(self) -> &'static [&'static str] {
        match self {
            Self::MedicalOffice => &["patient records", "appointments", "encounters", "reports"],
            Self::BusinessOffice => &["encounters", "claims", "patient statements", "payments"],
        }
    }
}
