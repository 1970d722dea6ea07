//! Files of users: the columns that an import reads and an export writes.

/// The columns of a file of users, in the order of the template.
pub const COLUMNS: [&str; 11] = [
    "email",
    "name",
    "phone",
    "practices",
    "role",
    "permissions",
    "permission_set",
    "user_type",
    "provider_npi",
    "status",
    HASH,
];

/// The PHC string of a password; written only on demand.
pub const HASH: &str = "password_hash";

/// The cell that clears a field; an empty cell leaves it as it is.
pub const CLEAR: &str = "-";
