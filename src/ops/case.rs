//! Cases: list and show.

use super::desk::Desk;
use super::error::Result;
use super::work::Verb;
use crate::domain::case::Case;
use crate::domain::code::Code;
use crate::domain::id::CaseId;
use crate::domain::permission::Permission;
use crate::domain::refusal::Refusal;
use crate::domain::rights::Need;
use crate::store;

const LOOK: Verb =
    Verb { action: "case.list", need: Need::Look(Permission::PROVIDERS_MANAGE), notes: &[] };

impl Desk {
    /// The cases of the company, the oldest first.
    pub fn cases(&mut self) -> Result<Vec<Case>> {
        self.look(LOOK, |work| Ok(store::cases::list(work.tx, work.company())?))
    }

    /// One case of the company.
    pub fn case(&mut self, id: i64) -> Result<Case> {
        self.look(LOOK, |work| {
            let found = store::cases::find(work.tx, work.company(), CaseId(id))?;
            let missing = || {
                Refusal::new(Code::CaseNotFound, format!("case {id} not found"))
                    .hint("practicectl case list shows the cases")
                    .about(id.to_string())
            };
            Ok(found.ok_or_else(missing)?)
        })
    }
}
