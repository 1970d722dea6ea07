//! An open session.

use crate::domain::session::Session;
use crate::domain::time::MINUTE;
use crate::output::cell::Cell;
use crate::output::listing::View;

/// An open session.
pub struct SessionView<'a> {
    pub session: &'a Session,
    pub is_current: bool,
}

impl View for SessionView<'_> {
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "email",
        "name",
        "opened_at",
        "last_used_at",
        "idle_minutes",
        "expires_at",
        "current",
    ];

    fn cells(&self) -> Vec<Cell> {
        let session = self.session;
        let idle = session.idle_millis.map(|millis| Cell::Number(millis / MINUTE));
        vec![
            Cell::Number(session.id.0),
            Cell::Text(session.person.email.clone()),
            Cell::optional_free(session.label.clone()),
            Cell::Text(session.opened_at.to_string()),
            Cell::Text(session.last_used_at.to_string()),
            idle.unwrap_or(Cell::Absent),
            Cell::Text(session.expires_at.to_string()),
            Cell::Flag(self.is_current),
        ]
    }

    fn table_cells(&self) -> Vec<Cell> {
        let mut cells = self.cells();
        cells[7] = Cell::Text(if self.is_current { "current" } else { "" }.to_owned());
        cells
    }
}
