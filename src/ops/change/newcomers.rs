//! The new people of a file. If they are many against all that are there, their order in
//! lists is made at the end, once for all.

use crate::ops::{context::OpContext, error::Result};
use crate::store::LateIndex;

/// Fewer are brought into order one by one.
const MANY: i64 = 20_000;
/// One in so many of all people is many, too: all are brought into order again.
const SHARE: i64 = 10;

/// Who is new so far.
#[derive(Default)]
pub struct Newcomers {
    count: i64,
    list: Option<LateIndex>,
}

impl Newcomers {
    /// Counts another one.
    pub fn one_more(&mut self, cx: &OpContext<'_>) -> Result<()> {
        self.count += 1;
        // Now and then is enough to ask how many are there.
        let is_time = self.count % MANY == 0 && self.list.is_none();
        if is_time && self.count >= cx.tx.people().most()? / SHARE {
            self.list = cx.tx.people().list_later()?;
        }
        Ok(())
    }

    /// Brings all into order, if that was left for now.
    pub fn list(&mut self, cx: &OpContext<'_>) -> Result<()> {
        self.list.take().map_or(Ok(()), |late| Ok(cx.tx.people().list_again(late)?))
    }
}
