//! What keeps a user from signing in or working.

use crate::domain::{column::Column, user::obstacle::Obstacle, value::Value};
use crate::output::{human::message, listing::View};

/// What keeps a user from signing in or working.
pub struct ObstacleView<'a> {
    pub email: &'a str,
    pub obstacle: &'a Obstacle,
}

impl View for ObstacleView<'_> {
    const PLURAL: &'static str = "obstacles";
    const COLUMNS: &'static [Column] = &[
        Column::word("email", "login email"),
        Column::word("obstacle", "stable name of the obstacle"),
        Column::state("blocks", "`sign-in`, `work` or `nothing`"),
        Column::text("message", "the obstacle in words"),
        Column::text("command", "command that removes it"),
    ];
    const TABLE: &'static [&'static str] = &["obstacle", "blocks", "message", "command"];

    fn values(&self) -> Vec<Value> {
        let obstacle = self.obstacle;
        vec![
            Value::Word(self.email.to_owned()),
            Value::Word(obstacle.name.to_owned()),
            Value::Word(obstacle.blocks.word().to_owned()),
            Value::Text(obstacle.message.clone()),
            Value::word(obstacle.command.clone()),
        ]
    }

    fn lines(&self, name: &str) -> Option<Vec<String>> {
        (name == "message").then(|| vec![message(&self.obstacle.message).into_owned()])
    }
}
