//! `user find`: lists of users, page by page, and their counts.

use crate::domain::{
    company::practice::Practice, email::Email, search_text::SearchText, time::Since, user::User,
    user::count::Count, user::count::MOST_COUNTED, user::filter::StatusFilter,
    user::filter::UserFilter, user::user_type::UserType,
};
use crate::ops::{
    app::App, context::OpContext, error::Error, error::Result, user::Shown, user::VIEW,
};
use crate::store::users::Position;
use std::io;

/// Rows of a page; a page is one short transaction.
const PAGE: u32 = 1_000;

/// What to look for. Names are as typed.
#[derive(Clone, Debug, Default)]
pub struct Search {
    /// Words, or exactly a login email.
    pub text: Option<SearchText>,
    pub status: StatusFilter,
    pub locked: bool,
    /// Any of them.
    pub practices: Vec<String>,
    /// Any of them.
    pub roles: Vec<String>,
    pub user_type: Option<UserType>,
    pub administrator: bool,
    pub provider: Option<bool>,
    /// Milliseconds without a sign-in.
    pub no_sign_in_for: Option<i64>,
    pub created_since: Option<Since>,
    pub deactivated_since: Option<Since>,
    pub without_access: bool,
    /// As they were at this moment.
    pub as_of: Option<Since>,
    /// At most this many users.
    pub limit: Option<u32>,
}

/// A search in progress.
pub struct Finder<'a> {
    search: &'a Search,
    position: Position,
    left: u32,
    shown: u32,
    done: bool,
    /// What there is besides the rows, if it was found with them.
    known: Option<Summary>,
    /// The users of a moment in the past who are left to be shown.
    past: Option<PastUsers>,
}

/// What a search found among the users of a moment in the past.
struct PastUsers {
    found: std::vec::IntoIter<User>,
    practices: Vec<Practice>,
    summary: Summary,
}

impl<'a> Finder<'a> {
    /// True if the first page was not all, and nothing bounds the list: it is read as a
    /// whole then.
    pub const fn is_long(&self) -> bool {
        let search = self.search;
        search.text.is_none() && search.limit.is_none() && search.as_of.is_none() && !self.done
    }

    /// True if all that is asked for is found on one walk: the first users with a text, how
    /// many there are, and how many more among the inactive.
    fn may_seek(&self) -> bool {
        let is_short = self.search.limit.is_some_and(|limit| limit <= PAGE);
        is_short && self.search.text.is_some() && self.search.status == StatusFilter::Active
    }

    /// Begins a search.
    pub fn new(search: &'a Search) -> Self {
        let left = search.limit.unwrap_or(u32::MAX);
        let position = Position::default();
        Self { search, position, left, shown: 0, done: false, known: None, past: None }
    }
}

/// What a search found besides the rows that are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// The number of matches; counted only if a limit cut the list.
    pub total: Option<Count>,
    /// Inactive users that also match.
    pub inactive: Count,
}

/// The user whose login email is the text.
struct ExactMatch {
    user: User,
    fits: bool,
    /// It would fit among the inactive users only.
    is_inactive: bool,
}

impl App {
    /// The next page of a search; an empty one is the end.
    pub fn next_page(&mut self, finder: &mut Finder<'_>) -> Result<Vec<Shown>> {
        if finder.done {
            return Ok(Vec::new());
        }
        if let Some(as_of) = finder.search.as_of {
            return self.next_past_page(finder, as_of);
        }
        let most = finder.left.min(PAGE);
        let page = self.look(VIEW, |cx| {
            let filter = filter(cx, finder.search)?;
            let found = match exact(cx, finder.search, &filter)? {
                Some(exact) => {
                    let inactive = Count::Exactly(exact.is_inactive.into());
                    finder.known = Some(Summary { total: None, inactive });
                    let is_shown = exact.fits && most > 0;
                    if is_shown { vec![exact.user] } else { Vec::new() }
                }
                None if finder.may_seek() => {
                    let (found, summary) = seek(cx, &filter, most)?;
                    finder.known = Some(summary);
                    found
                }
                None => cx.users().page(&filter, &mut finder.position, most)?,
            };
            let shown = |user| Shown { user, practices: cx.directory.active_practices() };
            Ok(found.into_iter().map(shown).collect::<Vec<_>>())
        })?;
        let found = u32::try_from(page.len()).unwrap_or(u32::MAX);
        finder.left -= found;
        finder.shown += found;
        finder.done |= finder.known.is_some() || found < most || finder.left == 0;
        Ok(page)
    }

    /// All that a search finds, as one snapshot. `take` must not wait for anybody: the
    /// transaction is open.
    pub fn each_found(
        &mut self,
        search: &Search,
        take: &mut dyn FnMut(&User, &[Practice]) -> io::Result<()>,
    ) -> Result<()> {
        self.look(VIEW, |cx| {
            let filter = filter(cx, search)?;
            let practices = cx.directory.active_practices();
            cx.users().each_found(&filter, |user| take(&user, &practices).map_err(Error::Export))
        })
    }

    /// What a search found besides the rows: the total if there is a limit,
    /// and how many more there are among the inactive.
    pub fn summary(&mut self, finder: &Finder<'_>) -> Result<Summary> {
        let cut = finder.search.limit.is_some_and(|limit| finder.shown >= limit);
        match finder.known.or(finder.past.as_ref().map(|past| past.summary)) {
            Some(found) => Ok(found),
            None if finder.search.status != StatusFilter::Active && !cut => Ok(Summary::default()),
            None => self.look(VIEW, |cx| {
                let filter = filter(cx, finder.search)?;
                let most = MOST_COUNTED.max(2 * i64::from(finder.shown));
                let total = cut.then(|| cx.users().count_up_to(&filter, most)).transpose()?;
                Ok(Summary { total, inactive: count_inactive(cx, &filter)? })
            }),
        }
    }

    /// How many users match, with how many more there are among the inactive.
    pub fn count_users(&mut self, search: &Search) -> Result<Summary> {
        if let Some(as_of) = search.as_of {
            return Ok(self.look(VIEW, |cx| past_users(cx, search, as_of))?.summary);
        }
        self.look(VIEW, |cx| {
            let filter = filter(cx, search)?;
            if let Some(exact) = exact(cx, search, &filter)? {
                return Ok(Summary {
                    total: Some(Count::Exactly(exact.fits.into())),
                    inactive: Count::Exactly(exact.is_inactive.into()),
                });
            }
            let total = Some(Count::Exactly(cx.users().count(&filter)?));
            Ok(Summary { total, inactive: count_inactive(cx, &filter)? })
        })
    }
}

impl App {
    /// The history is read once, for the first page.
    fn next_past_page(&mut self, finder: &mut Finder<'_>, as_of: Since) -> Result<Vec<Shown>> {
        let past = match &mut finder.past {
            Some(past) => past,
            none => none.insert(self.look(VIEW, |cx| past_users(cx, finder.search, as_of))?),
        };
        let page = past.found.by_ref().take(finder.left.min(PAGE) as usize);
        let shown = |user| Shown { user, practices: past.practices.clone() };
        let page: Vec<Shown> = page.map(shown).collect();
        finder.left -= u32::try_from(page.len()).unwrap_or(finder.left);
        finder.done = page.is_empty();
        Ok(page)
    }
}

fn past_users(cx: &OpContext<'_>, search: &Search, as_of: Since) -> Result<PastUsers> {
    let then = cx.then(as_of)?;
    let filter = filter(&then.cx, search)?;
    let mut users = then.users()?;
    let is_exact = |user: &User| {
        search
            .text
            .as_ref()
            .is_some_and(|text| text.typed().eq_ignore_ascii_case(user.email.as_str()))
    };
    if users.iter().any(is_exact) {
        users.retain(is_exact);
    }
    let fits =
        |filter: &UserFilter, user: &User| filter.fits(user, then.past.activated_at(user.id));
    let inactive = match filter.status {
        StatusFilter::Active => {
            let among_inactive = among_inactive(&filter);
            users.iter().filter(|user| fits(&among_inactive, user)).count()
        }
        StatusFilter::Inactive | StatusFilter::All => 0,
    };
    users.retain(|user| fits(&filter, user));
    let summary = Summary { total: Some(count_of(users.len())), inactive: count_of(inactive) };
    let practices = then.cx.directory.active_practices();
    Ok(PastUsers { found: users.into_iter(), practices, summary })
}

fn count_of(users: usize) -> Count {
    Count::Exactly(i64::try_from(users).unwrap_or(i64::MAX))
}

/// The first users with a text, and what there is besides.
fn seek(cx: &OpContext<'_>, filter: &UserFilter, most: u32) -> Result<(Vec<User>, Summary)> {
    let sought = cx.users().seek(filter, most)?;
    let inactive = match sought.inactive {
        Some(inactive) => inactive,
        None => count_inactive(cx, filter)?,
    };
    let is_cut = sought.users.len() >= most as usize;
    let total = is_cut.then_some(sought.active);
    Ok((cx.users().in_order(&sought.users)?, Summary { total, inactive }))
}

/// Counts those among the inactive who would fit too, if only the active do.
fn count_inactive(cx: &OpContext<'_>, filter: &UserFilter) -> Result<Count> {
    if filter.status != StatusFilter::Active {
        return Ok(Count::default());
    }
    Ok(cx.users().count_up_to(&among_inactive(filter), MOST_COUNTED)?)
}

fn among_inactive(filter: &UserFilter) -> UserFilter {
    UserFilter { status: StatusFilter::Inactive, ..filter.clone() }
}

fn filter(cx: &OpContext<'_>, search: &Search) -> Result<UserFilter> {
    let mut roles = Vec::new();
    for name in &search.roles {
        roles.push(cx.role(name)?.id);
    }
    let since = |since: Option<Since>| since.map(|since| since.at(cx.now));
    Ok(UserFilter {
        text: search.text.clone(),
        status: search.status,
        locked: search.locked,
        practices: cx.practices(&search.practices)?.iter().map(|one| one.id).collect(),
        roles,
        user_type: search.user_type,
        administrator: search.administrator,
        provider: search.provider,
        no_sign_in_since: search.no_sign_in_for.map(|millis| cx.now.minus(millis)),
        created_since: since(search.created_since),
        deactivated_since: since(search.deactivated_since),
        without_access: search.without_access,
    })
}

/// A text that is exactly a user's login email finds that user by the index,
/// at the same cost among a thousand and a million.
fn exact(cx: &OpContext<'_>, search: &Search, filter: &UserFilter) -> Result<Option<ExactMatch>> {
    let Some(Ok(email)) = search.text.as_ref().map(|text| Email::parse(text.typed())) else {
        return Ok(None);
    };
    let Some(user) = cx.users().find(&email.key())? else {
        return Ok(None);
    };
    // Only the history knows, and few filters ask.
    let activated_at = match filter.no_sign_in_since {
        Some(_) => cx.users().activated_at(user.id)?,
        None => None,
    };
    let fits = filter.fits(&user, activated_at);
    let is_inactive = !fits
        && filter.status == StatusFilter::Active
        && among_inactive(filter).fits(&user, activated_at);
    Ok(Some(ExactMatch { user, fits, is_inactive }))
}
