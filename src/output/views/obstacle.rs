//! What keeps a user from signing in or working.

use crate::domain::{user::obstacle::Obstacle, value::Value};
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
}
