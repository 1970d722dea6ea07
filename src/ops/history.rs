//! The history: list, a user's own, verify.

use crate::domain::{
    change::Kind, company::permission::Permission, history::Verified, listed_entry::HistoryFilter,
    listed_entry::ListedEntry, rights::Requires, session::Workplace,
};
use crate::ops::{app::App, context::Operation, error::Result};

/// Rows of a page; a page is one short transaction.
const PAGE: u32 = 1_000;

const LOOK: Operation =
    Operation::new("history.list", Kind::Company, Requires::Look(Permission::AUDIT_LOG_VIEW));

/// A walk through the entries.
pub struct HistoryWalk {
    filter: HistoryFilter,
}

impl App {
    /// Begins a walk through all entries, or those of one change set.
    pub fn history(&mut self, change_set: Option<i64>) -> Result<HistoryWalk> {
        self.require(LOOK)?;
        Ok(HistoryWalk { filter: HistoryFilter { change_set, ..HistoryFilter::default() } })
    }

    /// Begins a walk through the entries of one user.
    pub fn user_history(&mut self, email: &str) -> Result<HistoryWalk> {
        self.look(LOOK, |cx| {
            let user = Some(cx.user(email)?.id);
            Ok(HistoryWalk { filter: HistoryFilter { user, ..HistoryFilter::default() } })
        })
    }

    /// The next entries, the oldest first; none at the end.
    pub fn next_entries(&mut self, walk: &mut HistoryWalk) -> Result<Vec<ListedEntry>> {
        let page =
            self.look(LOOK, |cx| Ok(cx.tx.history().page(cx.company(), &walk.filter, PAGE)?))?;
        if let Some(last) = page.last() {
            walk.filter.after = last.entry.number;
        }
        Ok(page)
    }

    /// Proves the file, the whole chain of all companies, and that the tables are what
    /// the entries give. The operator must be allowed to read the history of at least
    /// one company; what differs in others is only counted.
    pub fn verify_history(&mut self) -> Result<Verified> {
        self.choose_company(LOOK.permission)?;
        let meta = self.store.meta.clone();
        let verb = Operation { action: "history.verify", ..LOOK };
        self.look(verb, |cx| {
            let sessions = cx.tx.sessions();
            let places = sessions.workplaces(cx.operator.session, cx.operator.person.id)?;
            let may_read =
                |place: &Workplace| place.rights().is_some_and(|one| one.meet(LOOK.permission));
            let readable = places.into_iter().filter(may_read).map(|place| place.company.id);
            Ok(cx.tx.history().verify_all(&meta, &readable.collect::<Vec<_>>())?)
        })
    }
}
