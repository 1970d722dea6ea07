//! The first active users with a text, and how many there are, on one walk: a rare text is
//! looked for among all users once.

use crate::domain::{
    id::UserId, user::User, user::count::Count, user::filter::StatusFilter,
    user::filter::UserFilter,
};
use crate::store::{
    error::Error, error::Result, users::JOINS, users::Users, users::lists::SAME,
    users::lists::walked, users::position::KEYS, users::position::Position, users::query::Query,
};
use std::{collections::HashMap, ops::ControlFlow};

/// Active users that are counted, unless more are shown.
const MOST_ACTIVE: i64 = 200;
/// Inactive users that are counted.
const MOST_INACTIVE: i64 = 20;
/// Users who are walked over to count the inactive among them.
const PATIENCE: i64 = 1_000;

/// What a walk found.
pub struct Sought {
    /// The first active users, in the order of lists.
    pub users: Vec<UserId>,
    pub active: Count,
    /// None if the walk ended before there was anything to say.
    pub inactive: Option<Count>,
}

/// How many users were met so far.
#[derive(Default)]
struct Met {
    active: i64,
    inactive: i64,
}

impl Users<'_> {
    /// Walks over the users who fit a filter, whatever their status, to the first `most`
    /// active ones and a little further.
    pub fn seek(&self, filter: &UserFilter, most: u32) -> Result<Sought> {
        let all = UserFilter { status: StatusFilter::All, ..filter.clone() };
        let blocks = self.blocks(&all)?;
        let mut query = Query::of(&all, blocks.as_deref());
        query.bind(":company", self.directory.company);
        let sql = format!(
            "SELECT u.id, d.membership_id, {KEYS} FROM {} {JOINS} WHERE {SAME}{}
             ORDER BY u.name_key, u.email_key",
            walked(&query),
            query.conditions
        );
        let counted = MOST_ACTIVE.max(2 * i64::from(most));
        let (mut users, mut met, mut is_whole) = (Vec::new(), Met::default(), true);
        let mut position = Position::default();
        self.tx.each_until(&sql, &query.params(), |row| {
            position.advance(row)?;
            if row.is_null("membership_id")? {
                if met.active < most.into() {
                    users.push(row.get("id")?);
                }
                met.active += 1;
            } else {
                met.inactive += 1;
            }
            is_whole = !met.is_enough(counted);
            let go_on = if is_whole { ControlFlow::Continue(()) } else { ControlFlow::Break(()) };
            Ok::<_, Error>(go_on)
        })?;
        if is_whole {
            let (active, inactive) = (Count::Exactly(met.active), Count::Exactly(met.inactive));
            return Ok(Sought { users, active, inactive: Some(inactive) });
        }
        let many = Count::MoreThan(MOST_INACTIVE);
        let inactive = (met.inactive > MOST_INACTIVE).then_some(many);
        Ok(Sought { users, active: Count::MoreThan(counted), inactive })
    }

    /// The users with these IDs, in the order in which they are given.
    pub fn in_order(&self, ids: &[UserId]) -> Result<Vec<User>> {
        let users = self.all_of(ids)?.into_iter().map(|user| (user.id, user));
        let mut users: HashMap<UserId, User> = users.collect();
        Ok(ids.iter().filter_map(|id| users.remove(id)).collect())
    }
}

impl Met {
    /// True if more than `counted` are active, and the inactive are many or few.
    const fn is_enough(&self, counted: i64) -> bool {
        self.active > counted
            && (self.inactive > MOST_INACTIVE || self.active + self.inactive > counted + PATIENCE)
    }
}
