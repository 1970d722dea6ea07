//! Row numbers as types, so that the number of a user can never be taken for
//! that of a practice. The store decides the numbers; the domain only carries
//! them.

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {
        $(
            $(#[$doc])*
            #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
            pub struct $name(pub i64);
        )+
    };
}

ids! {
    /// A person, over all companies.
    UserId,
    /// A customer of the vendor.
    CompanyId,
    /// A person's place in one company.
    MembershipId,
    /// An office of a company.
    PracticeId,
    /// A person who treats patients.
    ProviderId,
    /// A support case.
    CaseId,
    /// A named preset of permissions.
    RoleId,
    /// A sign-in.
    SessionId,
}

/// A person named with another record: who created, locked or opened it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonRef {
    pub id: UserId,
    pub email: String,
}
