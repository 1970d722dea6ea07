//! stub
use super::context::Context;
use super::failure::Result;
use crate::domain::code::Exit;
use clap::Args;
/// Run the whole story on a throw-away database
#[derive(Debug, Args)]
pub struct DemoArgs {}
pub fn run(_ctx: &mut Context<'_>) -> Result<Exit> { Ok(Exit::Done) }
