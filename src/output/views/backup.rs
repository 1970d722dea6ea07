//! A backup that was taken, and a database that was put back or moved.

use crate::domain::{column::Column, history::Head, value::Value};
use crate::output::listing::View;
use std::path::Path;

/// A backup that was taken.
pub struct BackupView<'a> {
    pub file: &'a Path,
    pub head: Head,
}

impl View for BackupView<'_> {
    const PLURAL: &'static str = "backups";
    const COLUMNS: &'static [Column] = &[
        Column::text("file", "path of the backup"),
        Column::word("head", "head of the history, as `NUMBER:HASH`"),
    ];

    fn values(&self) -> Vec<Value> {
        vec![Value::Text(self.file.display().to_string()), Value::Word(self.head.to_string())]
    }
}

/// A database that was moved.
pub struct MigratedView<'a> {
    pub database: &'a str,
    pub head: Head,
}

impl View for MigratedView<'_> {
    const PLURAL: &'static str = "databases";
    const COLUMNS: &'static [Column] = &[
        Column::text("database", "path or URL of the database"),
        Column::word("head", "head of the history, as `NUMBER:HASH`"),
    ];

    fn values(&self) -> Vec<Value> {
        vec![Value::Text(self.database.to_owned()), Value::Word(self.head.to_string())]
    }
}

/// A restored database.
pub struct RestoredView<'a> {
    pub database: &'a Path,
    pub backup_head: Head,
    /// Where the replaced database is now, if there was one.
    pub kept: Option<&'a Path>,
    /// None if there was no database, or it could not be read.
    pub replaced_head: Option<Head>,
}

impl View for RestoredView<'_> {
    const PLURAL: &'static str = "databases";
    const COLUMNS: &'static [Column] = &[
        Column::text("database", "path of the database"),
        Column::word("backup_head", "head of the history of the backup"),
        Column::text("kept", "path of the replaced database"),
        Column::word("replaced_head", "head of the history of the replaced database"),
    ];

    fn values(&self) -> Vec<Value> {
        vec![
            Value::Text(self.database.display().to_string()),
            Value::Word(self.backup_head.to_string()),
            Value::text(self.kept.map(|kept| kept.display().to_string())),
            Value::word(self.replaced_head.map(|head| head.to_string())),
        ]
    }
}
