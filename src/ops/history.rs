//! The history: list, one change set, the head, verify.

use crate::domain::{
    change::Kind, company::permission::Permission, history::Head, history::Verified,
    listed_entry::HistoryFilter, listed_entry::ListedEntry, listed_entry::Order,
    listed_entry::Page, listed_entry::Position, rights::Requires, session::Workplace, time::Since,
};
use crate::ops::{
    app::App, context::OpContext, context::Operation, error::Result, history_subject, refusals,
};

/// Rows of a page; a page is one short transaction.
const PAGE: u32 = 1_000;

pub const LOOK: Operation =
    Operation::new("history.list", Kind::Company, Requires::Look(Permission::AUDIT_LOG_VIEW));

/// Which entries are asked for, as typed.
#[derive(Clone, Debug, Default)]
pub struct HistorySearch {
    pub since: Option<Since>,
    pub until: Option<Since>,
    pub operator: Option<String>,
    pub subject: Option<String>,
    pub action: Option<String>,
    pub change_set: Option<i64>,
    /// The number of the last entry that is known.
    pub after: Option<i64>,
    pub limit: Option<u32>,
    pub oldest_first: bool,
    /// With the entries of other companies, as number, digest and hash.
    pub chain: bool,
}

/// A walk through the entries.
pub struct HistoryWalk {
    filter: HistoryFilter,
    position: Position,
    /// How many are wanted, and how many of them still.
    limit: u32,
    left: u32,
    /// What the operator should know of it.
    pub notes: Vec<String>,
}

impl App {
    /// Begins a walk through the entries that are asked for.
    pub fn history(&mut self, search: &HistorySearch) -> Result<HistoryWalk> {
        let now = self.now();
        self.look(LOOK, |cx| {
            let is_oldest_first = search.oldest_first || search.after.is_some();
            let order = if is_oldest_first { Order::OldestFirst } else { Order::NewestFirst };
            let mut notes = Vec::new();
            let operator = match &search.operator {
                Some(email) => Some(history_subject::person(cx, email, &mut notes)?),
                None => None,
            };
            let subject = match &search.subject {
                Some(name) => Some(history_subject::subject(cx, name, &mut notes)?),
                None => None,
            };
            let filter = HistoryFilter {
                since: search.since.map(|since| since.at(now)),
                until: search.until.map(|until| until.at(now)),
                operator,
                subject,
                action: search.action.clone(),
                change_set: search.change_set,
                order,
                is_whole_chain: search.chain,
            };
            let position = match search.after {
                Some(number) => Position { number, ..order.begin() },
                None => order.begin(),
            };
            let limit = search.limit.unwrap_or(u32::MAX);
            Ok(HistoryWalk { filter, position, limit, left: limit, notes })
        })
    }

    /// Begins a walk through the entries of one user, the oldest first.
    pub fn user_history(&mut self, email: &str) -> Result<HistoryWalk> {
        self.look(LOOK, |cx| {
            let subject = Some((Kind::User, cx.user(email)?.id.0));
            let order = Order::OldestFirst;
            let filter = HistoryFilter { subject, order, ..HistoryFilter::default() };
            let (limit, notes) = (u32::MAX, Vec::new());
            Ok(HistoryWalk { filter, position: order.begin(), limit, left: limit, notes })
        })
    }

    /// The next entries; none at the end.
    pub fn next_entries(&mut self, walk: &mut HistoryWalk) -> Result<Vec<ListedEntry>> {
        let at = Page { after: walk.position, most: walk.left.min(PAGE) };
        if walk.left == 0 {
            return Ok(Vec::new());
        }
        let page =
            self.look(LOOK, |cx| Ok(cx.tx.history().page(cx.company(), &walk.filter, at)?))?;
        if let Some(ListedEntry { entry, .. }) = page.last() {
            walk.position = Position { change_set: entry.change_set, number: entry.number };
        }
        walk.left -= u32::try_from(page.len()).unwrap_or(walk.left);
        Ok(page)
    }

    /// The limit of a walk that has ended, if more entries match.
    pub fn is_cut_off(&mut self, walk: &HistoryWalk) -> Result<Option<u32>> {
        if walk.left > 0 {
            return Ok(None);
        }
        let next = Page { after: walk.position, most: 1 };
        let more =
            self.look(LOOK, |cx| Ok(cx.tx.history().page(cx.company(), &walk.filter, next)?))?;
        Ok((!more.is_empty()).then_some(walk.limit))
    }

    /// The entries of one change set that the company sees, in their order.
    pub fn change_set(&mut self, number: i64) -> Result<Vec<ListedEntry>> {
        let verb = Operation { action: "history.show", ..LOOK };
        self.look(verb, |cx| {
            let order = Order::OldestFirst;
            let filter =
                HistoryFilter { change_set: Some(number), order, ..HistoryFilter::default() };
            let all = Page { after: order.begin(), most: u32::MAX };
            let entries = cx.tx.history().page(cx.company(), &filter, all)?;
            if entries.is_empty() {
                return Err(refusals::change_set_not_found(number).into());
            }
            Ok(entries)
        })
    }

    /// The newest entry, which stands for the whole history, and the database's ID.
    pub fn history_head(&mut self) -> Result<(Head, String)> {
        self.choose_company(LOOK.permission)?;
        let id = self.database_id();
        let verb = Operation { action: "history.head", ..LOOK };
        self.look(verb, |cx| {
            let head = cx.tx.history().newest()?.head;
            Ok((head.unwrap_or(Head { number: 0, hash: [0; 32] }), id))
        })
    }

    /// Proves the file, the whole chain of all companies, and that the tables are what
    /// the entries give. The operator must be allowed to read the history of at least
    /// one company; what differs in others is only counted. A head that was kept must
    /// still be in the chain.
    pub fn verify_history(&mut self, kept: Option<Head>) -> Result<Verified> {
        self.choose_company(LOOK.permission)?;
        let meta = self.store.meta.clone();
        let verb = Operation { action: "history.verify", ..LOOK };
        self.look(verb, |cx| {
            let readable: Vec<_> = readable(cx)?;
            let mut verified = cx.tx.history().verify_all(&meta, &readable)?;
            if let Some(kept) = kept {
                verified.kept = Some(cx.tx.history().hash_of(kept.number)? == Some(kept.hash));
            }
            Ok(verified)
        })
    }
}

/// The companies whose history the operator may read.
fn readable(cx: &OpContext<'_>) -> Result<Vec<crate::domain::id::CompanyId>> {
    let sessions = cx.tx.sessions();
    let places = sessions.workplaces(cx.operator.session, cx.operator.person.id)?;
    let may_read = |place: &Workplace| place.rights().is_some_and(|one| one.meet(LOOK.permission));
    Ok(places.into_iter().filter(may_read).map(|place| place.company.id).collect())
}
