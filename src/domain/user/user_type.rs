//! The two user types of the seeds. A type steers the day's tasks and grants
//! nothing.

use crate::domain::words::words;

words! {
    /// What kind of work the day of a user is made of.
    UserType {
        /// Given automatically when a user is created.
        MedicalOffice "medical-office" "Medical Office User",
        /// For users who are responsible for billing.
        BusinessOffice "business-office" "Business Office User",
    }
}

impl UserType {
    /// The functions that the type puts in front.
    pub const fn functions(self) -> &'static [&'static str] {
        match self {
            Self::MedicalOffice => &["patient records", "appointments", "encounters", "reports"],
            Self::BusinessOffice => &["encounters", "claims", "patient statements", "payments"],
        }
    }
}
