//! Properties of data in and out, for files that nobody wrote by hand.
//! `PROPTEST_CASES=N` tries more of them; a failure prints its seed.

use crate::sandbox::Sandbox;
use practicectl::domain::search_key::search_key;
use proptest::prelude::*;
use std::fmt::Write as _;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Cases where nobody says otherwise.
const CASES: u32 = 12;

const NPIS: [&str; 3] = ["1234567893", "1245319599", "1679576722"];
const PRACTICES: [&str; 3] = ["Main Street", "North", "Zürich"];
const PERMISSIONS: [&str; 4] = ["users.view", "claims.submit", "notes.view", "appointments.manage"];
const ROLES: [&str; 3] = ["Biller", "Scheduler", "Provider"];

/// A row of a file of users.
#[derive(Clone, Debug)]
struct User {
    number: usize,
    name: String,
    phone: Option<u32>,
    practices: Vec<&'static str>,
    role: Option<&'static str>,
    permissions: Option<Vec<&'static str>>,
    is_administrator: bool,
    is_business: bool,
    npi: Option<&'static str>,
    is_inactive: bool,
}

fn user() -> impl Strategy<Value = User> {
    let name = ("[=+@'A-Zé王]['a-zß]{0,6}", "[A-ZÄ][a-z\"]{1,8}");
    let rights = (
        proptest::option::of(proptest::sample::select(&ROLES[..])),
        proptest::option::of(proptest::sample::subsequence(&PERMISSIONS[..], 0..=4)),
    );
    let place = (
        proptest::sample::subsequence(&PRACTICES[..], 0..=3),
        proptest::option::of(100_u32..200),
        proptest::option::weighted(0.2, proptest::sample::select(&NPIS[..])),
    );
    let flags = (proptest::bool::weighted(0.1), any::<bool>(), proptest::bool::weighted(0.3));
    (name, rights, place, flags).prop_map(|(name, rights, place, flags)| User {
        number: 0,
        name: format!("{} {}", name.0, name.1),
        phone: place.1,
        practices: place.0,
        role: rights.0.filter(|_| !flags.0),
        permissions: rights.1.filter(|_| !flags.0),
        is_administrator: flags.0,
        is_business: flags.1,
        npi: place.2,
        is_inactive: flags.2 && !flags.0,
    })
}

/// Users with emails of their own, and no provider twice.
fn users() -> impl Strategy<Value = Vec<User>> {
    proptest::collection::vec(user(), 1..10).prop_map(|mut users| {
        let mut linked = Vec::new();
        for (number, user) in users.iter_mut().enumerate() {
            user.number = number;
            user.npi = user.npi.filter(|npi| !linked.contains(npi));
            linked.extend(user.npi);
        }
        users
    })
}

/// A name of one of several scripts, with marks and special letters.
fn name() -> impl Strategy<Value = String> {
    let word = "[A-ZÀ-ÖØ-ÞŁŻŠČ][a-zß-öø-ÿłżšč]{1,6}|[Α-Ω][α-ωά-ώ]{1,6}|[А-Я][а-яёў]{1,6}|[가-힣]{1,2}|[一-龥]{1,2}";
    proptest::collection::vec(word, 1..4).prop_map(|words| words.join(" "))
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

fn csv(users: &[User]) -> String {
    let mut text = String::from(
        "email,name,phone,practices,role,permissions,permission_set,user_type,provider_npi,status\n",
    );
    for user in users {
        let extension =
            |line: u32| if line.is_multiple_of(3) { format!(";ext={line}") } else { String::new() };
        let phone = |line: u32| format!("+1201555{line:04}{}", extension(line));
        let phone = user.phone.map_or("-".to_owned(), phone);
        let list = |items: &[&str]| if items.is_empty() { "-".to_owned() } else { items.join(";") };
        let permissions = user.permissions.as_deref().map_or_else(String::new, list);
        let set = if user.is_administrator { "administrator" } else { "custom" };
        let kind = if user.is_business { "business-office" } else { "medical-office" };
        let status = if user.is_inactive { "inactive" } else { "active" };
        // A name like a formula is written as a spreadsheet keeps it.
        let bare = user.name.trim_start_matches('\'');
        let guard = if bare.starts_with(['=', '+', '@']) { "'" } else { "" };
        let _ = writeln!(
            text,
            "u{}@x.org,{},{phone},{},{},{permissions},{set},{kind},{},{status}",
            user.number,
            quoted(&format!("{guard}{}", user.name)),
            list(&user.practices),
            user.role.unwrap_or("-"),
            user.npi.unwrap_or("-"),
        );
    }
    text
}

/// A company with the practices and providers that the rows name.
fn company() -> Sandbox {
    let sandbox = Sandbox::for_days();
    sandbox.succeeds("practicectl practice create Zürich -q");
    for npi in NPIS {
        sandbox.succeeds(&format!(
            "practicectl provider create --name 'Grace Healer' --npi {npi} --license-type physician -q"
        ));
    }
    sandbox
}

fn cases() -> ProptestConfig {
    let wanted = std::env::var("PROPTEST_CASES").ok().and_then(|text| text.parse().ok());
    ProptestConfig {
        cases: wanted.unwrap_or(CASES),
        max_shrink_iters: 40,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

/// A text as another program may save it.
fn saved_as(text: &str, how: usize) -> Vec<u8> {
    let unified = text.replace("\r\n", "\n");
    let bare = text.trim_start_matches('\u{feff}');
    let marked = || std::iter::once(0xfeff).chain(bare.encode_utf16());
    match how {
        0 => text.into(),
        1 => unified.into(),
        2 => unified.replace('\n', "\r").into(),
        3 => marked().flat_map(u16::to_le_bytes).collect(),
        _ => marked().flat_map(u16::to_be_bytes).collect(),
    }
}

const IMPORT: &str = "practicectl user import --confirm-admin -q";

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn what_is_exported_and_imported_again_is_the_same(
        users in users(),
        form in 0..3_usize,
        saved in 0..5_usize,
    ) {
        let form = ["csv", "jsonl", "csv --csv-bom"][form];
        let (one, other) = (company(), company());
        one.file("in.csv", csv(&users));
        one.succeeds(&format!("{IMPORT} in.csv"));
        let exported = one.succeeds(&format!("practicectl export -o {form}"));
        one.file("out", saved_as(&exported, saved));
        one.exits(&format!("{IMPORT} out --on-existing update --detailed-exitcode"), 10);
        other.file("out", saved_as(&exported, saved));
        other.succeeds(&format!("{IMPORT} out --on-existing update"));
        prop_assert_eq!(other.succeeds(&format!("practicectl export -o {form}")), exported);
        let names: Vec<String> = users.iter().map(|user| user.name.clone()).collect();
        for name in names {
            let found = other.succeeds("practicectl user find --all -o jsonl");
            let shown = serde_json::Value::from(name).to_string();
            prop_assert!(found.contains(&shown), "{} in {}", shown, found);
        }
    }

    #[test]
    fn an_applied_export_is_the_same_and_a_second_time_changes_nothing(users in users()) {
        let (one, other) = (company(), Sandbox::for_days());
        one.file("in.csv", csv(&users));
        one.succeeds(&format!("{IMPORT} in.csv"));
        let exported = one.succeeds("practicectl export");
        other.file("out.json", &exported);
        other.succeeds("practicectl apply out.json --confirm-admin -q");
        prop_assert_eq!(other.succeeds("practicectl export"), exported);
        other.exits("practicectl apply out.json --detailed-exitcode -q", 10);
        other.exits("practicectl apply out.json --prune deactivate --detailed-exitcode -q", 10);
    }

    #[test]
    fn any_order_of_rows_gives_the_same_company(
        (before, mut after) in (users(), users()),
        seed in any::<u64>(),
    ) {
        let linked = |rows: &[User]| rows.iter().filter(|user| user.npi.is_some()).count();
        let may_swap = linked(&before) > 1 && linked(&after) > 1;
        // The second file takes over what the first gave, in two orders.
        let run = |rows: &[User]| {
            let sandbox = company();
            sandbox.file("before.csv", csv(&before));
            sandbox.succeeds(&format!("{IMPORT} before.csv"));
            sandbox.file("after.csv", csv(rows));
            let how = "--on-existing update --on-error continue";
            let code = sandbox.output(&format!("{IMPORT} after.csv {how}")).status.code();
            // Two who swap their providers cannot both wait for the other.
            assert!(code == Some(0) || may_swap && matches!(code, Some(4 | 7)), "{code:?}");
            sandbox.succeeds("practicectl export")
        };
        // Who keeps a provider that the second file gives to somebody else gives it up.
        for user in before.iter().skip(after.len()) {
            after.push(User { npi: None, ..user.clone() });
        }
        let given = run(&after);
        let mut order: Vec<usize> = (0..after.len()).collect();
        order.sort_by_key(|place| (*place as u64).wrapping_mul(seed | 1) >> 7);
        let shuffled: Vec<User> = order.iter().map(|place| after[*place].clone()).collect();
        prop_assert_eq!(run(&shuffled), given);
    }

    #[test]
    fn a_dry_run_reports_what_the_real_run_does(
        users in users(),
        bad in proptest::collection::vec((0..10_usize, 0..5_usize), 0..3),
        how in (0..3_usize, any::<bool>()),
    ) {
        let sandbox = company();
        let mut lines: Vec<String> = csv(&users).lines().map(str::to_owned).collect();
        for (place, kind) in bad {
            let row = ["u0@x.org", "bad,Bad Example,,,,,,,,", "w@x.org,Two  Spaces,,,,,,,,",
                "x@x.org,Ann Example,,Nowhere,,,,,,", "u1@x.org,Again Example,,,,,,,,"][kind];
            lines.insert((place % lines.len()) + 1, row.to_owned());
        }
        sandbox.file("in.csv", lines.join("\n") + "\n");
        let existing = ["fail", "skip", "update"][how.0];
        let mode = if how.1 { "continue" } else { "abort" };
        let command = format!("{IMPORT} in.csv --on-existing {existing} --on-error {mode} -o jsonl");
        for _ in 0..2 {
            let before = sandbox.succeeds("practicectl export");
            let dry = sandbox.output(&format!("{command} -n"));
            prop_assert_eq!(sandbox.succeeds("practicectl export"), before);
            let real = sandbox.output(&command);
            prop_assert_eq!(String::from_utf8(dry.stdout), String::from_utf8(real.stdout));
            prop_assert_eq!(dry.status.code(), real.status.code());
        }
    }

    #[test]
    fn a_user_is_found_by_any_word_and_the_order_does_not_depend_on_the_input(
        mut names in proptest::collection::vec(name(), 2..8),
        upper in any::<bool>(),
    ) {
        let listed = |names: &[(usize, String)]| {
            let sandbox = Sandbox::new();
            let rows = names.iter().map(|(number, name)| format!("u{number}@x.org,{name}\n"));
            sandbox.file("in.csv", format!("email,name\n{}", rows.collect::<String>()));
            sandbox.succeeds(&format!("{IMPORT} in.csv"));
            let found = sandbox.succeeds("practicectl user find -q -o csv --columns email");
            (sandbox, found)
        };
        // The same name twice: the email decides.
        names.push(names[0].clone());
        let mut names: Vec<(usize, String)> = names.into_iter().enumerate().collect();
        let (sandbox, found) = listed(&names);
        for (number, name) in &names {
            for word in name.split(' ') {
                let bare: String = word.nfd().filter(|c| !is_combining_mark(*c)).collect();
                let typed = if upper { bare.to_uppercase() } else { bare.to_lowercase() };
                let command = format!("practicectl user find '{typed}' -q -o csv --columns email");
                let rows = sandbox.succeeds(&command);
                let email = format!("u{number}@x.org\r\n");
                prop_assert!(rows.contains(&email), "{} finds {}", typed, name);
            }
        }
        names.reverse();
        prop_assert_eq!(&listed(&names).1, &found);
        names.push((usize::MAX, "Ada Admin".to_owned()));
        names.sort_by_key(|(number, name)| (search_key(name), format!("u{number}@x.org")));
        let expected = names.iter().map(|(number, _)| match *number {
            usize::MAX => "ada@sunrise.example\r\n".to_owned(),
            number => format!("u{number}@x.org\r\n"),
        });
        prop_assert_eq!(found, format!("email\r\n{}", expected.collect::<String>()));
    }
}
