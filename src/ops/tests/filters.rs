//! The store's queries find exactly the users that a filter fits.

use crate::domain::{
    company::permission::Permission, company::permission::PermissionSet, edit::Edit,
    edit::PracticeEdit, full_name::FullName, id::CompanyId, id::PracticeId, input::Input,
    phone::Phone, search_text::SearchText, time::Timestamp, user::User, user::filter::StatusFilter,
    user::filter::UserFilter, user::patch::UserPatch, user::user_type::UserType,
};
use crate::ops::{testing::Office, testing::at, testing::blank};
use crate::store::{Error, users::Position};

const NPI: &str = "1234567893";
const SINCE: &str = "2026-01-05T09:05:00Z";

fn named(email: &str, name: &str) -> UserPatch {
    UserPatch { name: Some(Input::parse(name, FullName::parse)), ..blank(email) }
}

/// Users of every kind, before that moment and after it.
fn office() -> Office {
    let mut office = Office::new();
    office.provider(NPI, &[]);
    let practices =
        |names: &[&str]| PracticeEdit::Replace(names.iter().map(ToString::to_string).collect());
    let grant = || [Permission::USERS_VIEW].into_iter().collect();
    let users = [
        UserPatch {
            practices: practices(&["North"]),
            grant: grant(),
            ..named("a@x.org", "Élise Ng")
        },
        UserPatch { practices: practices(&["South"]), ..named("b@x.org", "Elise Ng") },
        UserPatch {
            practices: practices(&["North", "South"]),
            role: Edit::Set("Biller".into()),
            ..named("c@x.org", "Łukasz Øre")
        },
        UserPatch { role: Edit::Set("Scheduler".into()), ..named("d@x.org", "Lukas Ore") },
        UserPatch {
            role: Edit::Set("Provider".into()),
            provider: Edit::Set(NPI.into()),
            ..named("e@x.org", "Uma Healer")
        },
        UserPatch {
            user_type: Some(UserType::BusinessOffice),
            practices: practices(&["North"]),
            ..named("f@x.org", "O’Hara Ng")
        },
        UserPatch {
            phone: Edit::Set(Input::parse("201-555-0123", Phone::parse)),
            grant: grant(),
            ..named("g@x.org", "Zoe 0123")
        },
        UserPatch {
            permission_set: Some(PermissionSet::Administrator),
            ..named("h@x.org", "Kim Øre")
        },
        UserPatch {
            permission_set: Some(PermissionSet::CustomerCare),
            ..named("i@x.org", "Kim Ore")
        },
    ];
    for (number, patch) in users.iter().enumerate() {
        office.is_at(if number % 2 == 0 { "2026-01-05T09:00:00Z" } else { SINCE });
        office.create(patch.clone());
    }
    deactivate_some(&mut office);
    office.activate("g@x.org");
    for email in ["a@x.org", "c@x.org", "h@x.org"] {
        office.lock(email);
    }
    office
}

/// Deactivations before, at and after [`SINCE`].
fn deactivate_some(office: &mut Office) {
    for (email, moment) in [
        ("b@x.org", "2026-01-05T09:04:59.999Z"),
        ("c@x.org", SINCE),
        ("f@x.org", "2026-01-05T09:06:00Z"),
        ("g@x.org", SINCE),
    ] {
        office.is_at(moment);
        office.deactivate(email);
    }
}

/// Everything that can be asked for, in all combinations of one value or none; and
/// the other values with each state.
fn filters(users: &[User]) -> Vec<UserFilter> {
    let practice = |name: &str| {
        let mut practices = users.iter().flat_map(|user| &user.practices);
        practices.find(|one| &*one.name == name).expect("a practice").id
    };
    let role = |name: &str| {
        let mut roles = users.iter().filter_map(|user| user.role.as_ref());
        roles.find(|one| one.name == name).expect("a role").id
    };
    let text = |text: &str| Some(SearchText::parse(text).expect("words"));
    let since = [None, Some(at(SINCE))];
    let both = vec![practice("North"), practice("South")];
    let statuses = [StatusFilter::Active, StatusFilter::Inactive, StatusFilter::All];
    let types = [(None, false), (Some(UserType::BusinessOffice), false), (None, true)];
    let set_type = |one: &mut UserFilter, (user_type, administrator): &(_, _)| {
        (one.user_type, one.administrator) = (*user_type, *administrator);
    };
    let set_practices = |one: &mut UserFilter, ids: &Vec<PracticeId>| one.practices.clone_from(ids);
    let set_text = |one: &mut UserFilter, text: &Option<SearchText>| one.text.clone_from(text);
    let mut states = each(&[UserFilter::default()], &statuses, |one, status| one.status = *status);
    states = each(&states, &[false, true], |one, locked| one.locked = *locked);
    let mut all = each(&states, &[vec![], both.clone()], set_practices);
    all = each(&all, &[vec![], vec![role("Biller"), role("Scheduler")]], |one, roles| {
        one.roles.clone_from(roles);
    });
    all = each(&all, &[None, Some(false), Some(true)], |one, linked| one.provider = *linked);
    all = each(&all, &since, |one, since| one.created_since = *since);
    all = each(&all, &since, |one, since| one.deactivated_since = *since);
    all = each(&all, &since, |one, since| one.no_sign_in_since = *since);
    all = each(&all, &[false, true], |one, lacking| one.without_access = *lacking);
    all = each(&all, &[None, text("ore")], set_text);
    all = each(&all, &types[..2], set_type);
    let mut others = each(&states, &[vec![], vec![practice("North")], both], set_practices);
    others = each(&others, &[text("ng ELISE"), text("555-0123"), text(NPI), text("%")], set_text);
    all.extend(each(&others, &types, set_type));
    all
}

/// Each filter with each value.
fn each<T>(
    filters: &[UserFilter],
    values: &[T],
    set: impl Fn(&mut UserFilter, &T),
) -> Vec<UserFilter> {
    let with = |filter: &UserFilter, value| {
        let mut filter = filter.clone();
        set(&mut filter, value);
        filter
    };
    filters.iter().flat_map(|filter| values.iter().map(move |value| with(filter, value))).collect()
}

#[test]
fn the_queries_find_exactly_the_users_that_the_filter_fits() {
    let mut office = office();
    let found = office.app.store.read(|tx| {
        let directory = tx.directory(CompanyId(1))?;
        let store = tx.users(&directory);
        let everybody = UserFilter { status: StatusFilter::All, ..UserFilter::default() };
        let users = store.page(&everybody, &mut Position::default(), 100)?;
        assert_eq!(users.len(), 10, "ada too");
        let mut activated: Vec<Option<Timestamp>> = Vec::new();
        for user in &users {
            activated.push(store.activated_at(user.id)?);
        }
        let mut sizes = std::collections::BTreeSet::new();
        for filter in filters(&users) {
            let pairs = users.iter().zip(&activated);
            let fitting = pairs.filter(|(user, at)| filter.fits(user, **at));
            let expected: Vec<&str> = fitting.map(|(user, _)| user.email.as_str()).collect();
            let page = store.page(&filter, &mut Position::default(), 100)?;
            let found: Vec<&str> = page.iter().map(|user| user.email.as_str()).collect();
            assert_eq!(found, expected, "{filter:?}");
            assert_eq!(
                store.count(&filter)?,
                i64::try_from(found.len()).expect("few"),
                "{filter:?}"
            );
            sizes.insert(found.len());
        }
        Ok::<_, Error>(sizes)
    });
    let sizes = found.expect("read");
    assert!(sizes.len() > 5, "the filters differ: {sizes:?}");
}
