//! Files of users: the columns that an import reads and an export writes
//! (`interface.md`, Output).

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

/// The PHC string of a password; written on demand alone.
pub const HASH: &str = "password_hash";

/// What clears a field, where an empty cell leaves it alone.
pub const CLEAR: &str = "-";
