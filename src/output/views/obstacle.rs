//! What keeps a user from signing in or working.

use crate::domain::obstacle::Obstacle;
use crate::output::cell::Cell;
use crate::output::listing::View;

/// What keeps a user from signing in or working.
pub struct ObstacleView<'a> {
    pub email: &'a str,
    pub obstacle: &'a Obstacle,
}

impl View for ObstacleView<'_> {
    const COLUMNS: &'static [&'static str] = &["email", "obstacle", "blocks", "message", "command"];
    const TABLE: &'static [&'static str] = &["obstacle", "blocks", "message", "command"];
    const MAY_BE_CUT: bool = false;

    fn cells(&self) -> Vec<Cell> {
        let obstacle = self.obstacle;
        vec![
            Cell::Text(self.email.to_owned()),
            Cell::Text(obstacle.name.to_owned()),
            Cell::Text(obstacle.blocks.word().to_owned()),
            Cell::Free(obstacle.message.clone()),
            Cell::optional(obstacle.command.clone()),
        ]
    }
}
