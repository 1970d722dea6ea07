//! `user find`: lists of users, page by page.

use crate::domain::{
    email::Email, user::User, user::filter::StatusFilter, user::filter::UserFilter,
    user::filter::search_key, user::user_type::UserType,
};
use crate::ops::{app::App, context::OpContext, error::Result, user::Shown, user::VIEW};
use crate::store::users::Position;

/// Rows of a page; a page is one short transaction.
const PAGE: u32 = 1_000;

/// What to look for. Texts are as typed.
#[derive(Clone, Debug, Default)]
pub struct Search {
    /// Any part of the name or the login email, or exactly a login email.
    pub text: Option<String>,
    pub tab: StatusFilter,
    pub practice: Option<String>,
    pub role: Option<String>,
    pub user_type: Option<UserType>,
    pub administrator: bool,
    pub provider: Option<bool>,
    /// Milliseconds without a sign-in.
    pub no_sign_in_for: Option<i64>,
    pub without_access: bool,
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
    /// The text was exactly the login email of a user.
    is_exact: bool,
    /// That user, if the filters leave the user out.
    hidden: Option<User>,
}

impl<'a> Finder<'a> {
    /// Begins a search.
    pub fn new(search: &'a Search) -> Self {
        let left = search.limit.unwrap_or(u32::MAX);
        let position = Position::default();
        Self { search, position, left, shown: 0, done: false, is_exact: false, hidden: None }
    }
}

/// What a search found besides the rows that are shown.
pub struct Summary {
    /// The number of matches; counted only if a limit cut the list.
    pub total: Option<i64>,
    /// Inactive users that also match.
    pub inactive: i64,
}

impl App {
    /// The next page of a search; an empty one is the end.
    pub fn next_page(&mut self, finder: &mut Finder<'_>) -> Result<Vec<Shown>> {
        if finder.done {
            return Ok(Vec::new());
        }
        let most = finder.left.min(PAGE);
        let page = self.look(VIEW, |cx| {
            let filter = filter(cx, finder.search)?;
            let found = match exact(cx, finder.search)? {
                Some(user) => {
                    (finder.done, finder.is_exact) = (true, true);
                    let activated_at = cx.users().activated_at(user.id)?;
                    let wanted = filter.fits(&user, activated_at) && most > 0;
                    finder.hidden = (!wanted).then(|| user.clone());
                    if wanted { vec![user] } else { Vec::new() }
                }
                None => cx.users().page(&filter, &mut finder.position, most)?,
            };
            let shown = |user| Shown { user, practices: cx.directory.active_practices() };
            Ok(found.into_iter().map(shown).collect::<Vec<_>>())
        })?;
        let found = u32::try_from(page.len()).unwrap_or(u32::MAX);
        finder.left -= found;
        finder.shown += found;
        finder.done |= found < most || finder.left == 0;
        Ok(page)
    }

    /// What a search found besides the rows: the total if there is a limit,
    /// and how many more there are among the inactive.
    pub fn summary(&mut self, finder: &Finder<'_>) -> Result<Summary> {
        let cut = finder.search.limit.is_some_and(|limit| finder.shown >= limit);
        if finder.is_exact {
            let inactive = finder.hidden.as_ref().is_some_and(|user| !user.is_active());
            let inactive = i64::from(inactive && finder.search.tab == StatusFilter::Active);
            return Ok(Summary { total: None, inactive });
        }
        if finder.search.tab != StatusFilter::Active && !cut {
            return Ok(Summary { total: None, inactive: 0 });
        }
        self.look(VIEW, |cx| {
            let filter = filter(cx, finder.search)?;
            let count = |filter: &UserFilter| cx.users().count(filter);
            let total = cut.then(|| count(&filter)).transpose()?;
            let inactive = match filter.tab {
                StatusFilter::Active => {
                    count(&UserFilter { tab: StatusFilter::Inactive, ..filter })?
                }
                _ => 0,
            };
            Ok(Summary { total, inactive })
        })
    }
}

fn filter(cx: &OpContext<'_>, search: &Search) -> Result<UserFilter> {
    let practice = match &search.practice {
        Some(name) => cx.practices(std::slice::from_ref(name))?.first().map(|one| one.id),
        None => None,
    };
    let role = search.role.as_deref().map(|name| cx.role(name)).transpose()?;
    let since = |millis: i64| cx.now.minus(millis);
    Ok(UserFilter {
        text: search_key(search.text.as_deref()),
        tab: search.tab,
        practice,
        role: role.map(|role| role.id),
        user_type: search.user_type,
        administrator: search.administrator,
        provider: search.provider,
        no_sign_in_since: search.no_sign_in_for.map(since),
        without_access: search.without_access,
    })
}

/// A text that is exactly a user's login email finds that user by the index,
/// at the same cost among a thousand and a million.
fn exact(cx: &OpContext<'_>, search: &Search) -> Result<Option<User>> {
    match search.text.as_deref().map(Email::parse) {
        Some(Ok(email)) => Ok(cx.users().find(&email.key())?),
        _ => Ok(None),
    }
}
