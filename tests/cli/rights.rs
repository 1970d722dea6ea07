//! Operator × command, walked whole. The commands come from the program's own
//! help, so that a new one without a row fails.

use crate::assets::commands;
use crate::sandbox::Sandbox;
use std::process::Output;

const SECRET: &str = "copper meadow bicycle 81";

/// What a command asks of its operator.
#[derive(Clone, Copy)]
enum Asks {
    /// Not even a session.
    Nothing,
    /// Any signed-in user.
    SignIn,
    /// One of these permissions; Customer Care may look too.
    Look(&'static [&'static str]),
    /// This permission.
    Manage(&'static str),
    Administrator,
    /// The vendor's Customer Care alone.
    CustomerCare,
}

use Asks::{Administrator, CustomerCare, Look, Manage, Nothing, SignIn};

/// Command, arguments with which an administrator succeeds, and what it asks.
/// Changes are tried out only, so that the rows do not disturb each other.
const ROWS: [(&str, &str, Asks); 90] = [
    (
        "init",
        "--company C --practice P --admin-email a@x.org --admin-name 'A B' --db new.db",
        Nothing,
    ),
    ("login", "nobody@x.org --password-stdin", Nothing),
    ("logout", "--token-file gone", Nothing),
    ("whoami", "", SignIn),
    ("recover", "nobody@x.org --password-file secret", Nothing),
    ("session list", "", SignIn),
    ("session list", "--all", Administrator),
    ("session end", "-n", SignIn),
    ("user create", "new@x.org --name 'New User' -n", Manage("users.manage")),
    ("user find", "", Look(&["users.view"])),
    ("user show", "kim@x.org", Look(&["users.view"])),
    ("user explain", "kim@x.org", Look(&["users.view"])),
    ("user edit", "kim@x.org --phone 2015550123 -n", Manage("users.manage")),
    ("user deactivate", "kim@x.org -n", Manage("users.manage")),
    ("user activate", "ina@x.org -n", Administrator),
    ("user password", "kim@x.org --temporary -n", Administrator),
    ("user import", "new.csv -n", Manage("users.manage")),
    ("user import", "new.csv --temporary-passwords new.passwords -n", Administrator),
    ("user import", "ina.csv --on-existing update -n", Administrator),
    ("user import", "admin.csv --confirm-admin -n", Administrator),
    ("export", "", Administrator),
    ("export", "users.json --with-hashes", Administrator),
    ("apply", "company.json -n", Administrator),
    ("user history", "kim@x.org", Look(&["audit-log.view"])),
    ("user delete", "kim@x.org", Manage("users.manage")),
    ("lock list", "", Look(&["users.view"])),
    ("lock add", "kim@x.org -n", Administrator),
    ("lock unlock", "lou@x.org -n", Administrator),
    (
        "provider create",
        "--name 'New Healer' --npi 1245319599 --license-type physician -n",
        Manage("providers.manage"),
    ),
    ("provider list", "", Look(&["providers.manage"])),
    ("provider edit", "1234567893 --credentials MD -n", Manage("providers.manage")),
    ("provider show", "1234567893", Look(&["providers.manage"])),
    ("provider deactivate", "1234567893 -n", Manage("providers.manage")),
    ("provider reactivate", "1234567893 --product clinical --accept-terms -n", Administrator),
    ("case list", "", Look(&["providers.manage"])),
    ("license list", "", Look(&["invoices.view", "providers.manage"])),
    ("case note", "1 hello -n", Look(&["providers.manage"])),
    ("case resolve", "1 --withdraw -n", Administrator),
    ("case resolve", "1 --decline --reason why -n", CustomerCare),
    ("case resolve", "1 --activate -n", CustomerCare),
    ("case show", "1", Look(&["providers.manage"])),
    ("user-type list", "", SignIn),
    ("user-type show", "kim@x.org", Look(&["users.view"])),
    ("user-type set", "business-office kim@x.org -n", Manage("users.manage")),
    ("role list", "", Look(&["roles.manage", "users.view"])),
    ("role show", "Biller", Look(&["roles.manage", "users.view"])),
    ("role create", "Nurse -n", Manage("roles.manage")),
    ("role edit", "Empty --rename Cashier -n", Manage("roles.manage")),
    ("role delete", "Empty -n", Manage("roles.manage")),
    ("permission list", "", SignIn),
    ("practice create", "South -n", Manage("practices.manage")),
    ("practice rename", "North Uptown -n", Manage("practices.manage")),
    ("practice deactivate", "North --yes -n", Manage("practices.manage")),
    ("practice activate", "North -n", Manage("practices.manage")),
    ("practice list", "", Look(&["practices.manage", "users.view"])),
    ("company create", "Third --practice Only -n", Administrator),
    ("company show", "", SignIn),
    ("company list", "", SignIn),
    ("policy show", "", SignIn),
    ("policy set", "--attempts 4 -n", Manage("security-policy.manage")),
    ("policy check", "", Look(&["security-policy.manage", "audit-log.view"])),
    ("history list", "", Look(&["audit-log.view"])),
    ("history show", "1", Look(&["audit-log.view"])),
    ("history revert", "2 -n", Look(&["audit-log.view"])),
    ("history head", "", Look(&["audit-log.view"])),
    ("history verify", "", Look(&["audit-log.view"])),
    ("review access", "", Look(&["audit-log.view", "users.view"])),
    ("backup", "copy.db", Nothing),
    ("migrate", "--to :memory:", Nothing),
    ("restore", "missing.db", Nothing),
    ("demo", "--help", Nothing),
    ("explain", "not-allowed", Nothing),
    ("completions", "bash", Nothing),
    ("man", "user find", Nothing),
    // One's own password needs the current one; nobody else's is one's own.
    ("user password", "zoe@x.org --temporary -n", Administrator),
    // Several at once ask the same as one.
    ("user deactivate", "kim@x.org ina@x.org -n", Manage("users.manage")),
    ("user activate", "kim@x.org ina@x.org -n", Administrator),
    ("lock unlock", "--matching lou -n", Administrator),
    ("user find", "--locked --limit 1", Look(&["users.view"])),
    ("user find", "kim@x.org", Look(&["users.view"])),
    // A role that grants more than the operator holds is not theirs to touch.
    ("role create", "Copy --like Biller -n", Administrator),
    ("role edit", "Biller --rename Cashier -n", Administrator),
    ("role delete", "Biller -n", Administrator),
    (
        "user create",
        "new@x.org --name 'New User' --administrator --confirm-admin -n",
        Administrator,
    ),
    ("user create", "new@x.org --name 'New User' --customer-care -n", Administrator),
    ("user create", "new@x.org --name 'New User' --temporary-password -n", Administrator),
    ("provider deactivate", "1234567893 --with-user -n", Administrator),
    ("provider list", "--without-user", Look(&["providers.manage"])),
    ("license list", "--active", Look(&["invoices.view", "providers.manage"])),
    ("user edit", "kim@x.org --administrator --confirm-admin -n", Administrator),
];

/// Everybody who is asked about, with what they hold.
struct Operator {
    name: String,
    set: Set,
    held: Vec<String>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Set {
    Nobody,
    Custom,
    Care,
    Administrator,
}

impl Operator {
    fn may(&self, asks: Asks) -> bool {
        let holds = |permission: &str| self.held.iter().any(|held| held == permission);
        match (self.set, asks) {
            (_, Nothing) => true,
            (Set::Administrator, asks) => !matches!(asks, CustomerCare),
            (Set::Nobody, _) | (Set::Custom, Administrator | CustomerCare) => false,
            (_, SignIn) => true,
            (Set::Care, asks) => matches!(asks, Look(_) | CustomerCare),
            (Set::Custom, Look(any)) => any.iter().any(|one| holds(one)),
            (Set::Custom, Manage(one)) => holds(one),
        }
    }
}

/// A company with one of everything.
fn company() -> Sandbox {
    let sandbox = Sandbox::for_days();
    sandbox.succeeds(
        "practicectl role create Empty && \
         practicectl provider create --name 'Grace Healer' --npi 1234567893 --license-type physician \
             --product billing --accept-terms && \
         practicectl provider deactivate 1234567893 && \
         practicectl provider reactivate 1234567893 --product billing --open-case --accept-terms && \
         practicectl user create kim@x.org --name 'Kim Example' && \
         practicectl user create zoe@x.org --name 'Zoe Example' && \
         practicectl user create ina@x.org --name 'Ina Inactive' && practicectl user deactivate ina@x.org && \
         practicectl user create lou@x.org --name 'Lou Locked' && practicectl lock add lou@x.org && \
         practicectl export company.json",
    );
    sandbox.file("new.csv", "email,name\nfresh@x.org,Fresh User\n");
    sandbox.file("ina.csv", "email,status\nina@x.org,active\n");
    sandbox.file("admin.csv", "email,name,permission_set\nfresh@x.org,Fresh User,administrator\n");
    sandbox
}

fn sign_in(sandbox: &Sandbox, name: &str) {
    sandbox.succeeds(&format!(
        "echo '{SECRET}' | practicectl login {name}@x.org --password-stdin --ttl 90d --token-file {name}.token"
    ));
}

/// A user with these options, signed in with a token of their own.
fn with_user(sandbox: &Sandbox, name: &str, options: &str) {
    sandbox.succeeds(&format!(
        "echo '{SECRET}' | practicectl user create {name}@x.org --name 'Uma Operator' {options} --password-stdin"
    ));
    sign_in(sandbox, name);
}

fn custom(sandbox: &Sandbox, name: &str, held: &[&str]) -> Operator {
    let grants: String = held.iter().map(|one| format!(" --grant {one}")).collect();
    with_user(sandbox, name, &grants);
    let held = held.iter().map(|one| (*one).to_owned()).collect();
    Operator { name: name.to_owned(), set: Set::Custom, held }
}

fn ids(sandbox: &Sandbox, scope: &str) -> Vec<String> {
    let list = format!("practicectl permission list --scope {scope} -o csv --columns id");
    sandbox.succeeds(&list).lines().skip(1).map(str::to_owned).collect()
}

fn ask(sandbox: &Sandbox, operator: &str, command: &str, arguments: &str) -> Output {
    sandbox.output(&format!(
        "printf 'wrong\\n' | practicectl --token-file {operator}.token {command} {arguments} -o json --no-input"
    ))
}

/// The stable word of the error, where there is one.
fn code(output: &Output) -> Option<String> {
    let text = String::from_utf8_lossy(&output.stderr);
    let (_, rest) = text.split_once("{\"error\":{\"code\":\"")?;
    rest.split('"').next().map(str::to_owned)
}

/// Walks every row for an operator.
fn walk(sandbox: &Sandbox, operator: &Operator) {
    let refused = if operator.set == Set::Nobody { "not-signed-in" } else { "not-allowed" };
    for (command, arguments, asks) in ROWS {
        let output = ask(sandbox, &operator.name, command, arguments);
        let code = code(&output);
        let name = &operator.name;
        if operator.may(asks) {
            let denied = matches!(code.as_deref(), Some("not-allowed" | "not-signed-in"));
            assert!(!denied, "{name} may {command} {arguments}, but: {code:?}");
        } else {
            assert_eq!(code.as_deref(), Some(refused), "{name} may not {command} {arguments}");
            assert_eq!(output.status.code(), Some(5));
            // Where the right depends on what is given, a report says so.
            let shown = String::from_utf8_lossy(&output.stdout);
            let is_report = shown.starts_with("{\"change_set\":null");
            assert!(shown.is_empty() || is_report, "{name}: {command} shows {shown}");
        }
    }
}

#[test]
fn every_command_has_a_row_and_every_row_is_a_command() {
    let all = commands(&Sandbox::empty());
    let is_group = |words: &Vec<String>| {
        all.iter().any(|other| other.len() > words.len() && other.starts_with(words))
    };
    let leaves: Vec<String> =
        all.iter().filter(|words| !is_group(words)).map(|words| words.join(" ")).collect();
    for leaf in &leaves {
        assert!(ROWS.iter().any(|row| row.0 == leaf), "{leaf} has no row");
    }
    for (command, ..) in ROWS {
        assert!(leaves.iter().any(|leaf| leaf == command), "{command} is no command");
    }
}

#[test]
fn an_administrator_may_everything_and_nobody_only_what_asks_nothing() {
    let sandbox = company();
    with_user(&sandbox, "admin", "--administrator --confirm-admin");
    let own = |name: &str, set| Operator { name: name.to_owned(), set, held: Vec::new() };
    walk(&sandbox, &own("admin", Set::Administrator));
    for (command, arguments, asks) in ROWS {
        // What succeeds once only, and what never does, is not tried twice.
        if !matches!(asks, Nothing | CustomerCare) && command != "user delete" {
            let output = ask(&sandbox, "admin", command, arguments);
            assert_eq!(output.status.code(), Some(0), "{command} {arguments}: {output:?}");
        }
    }
    sandbox.file("unknown.token", format!("pct_{}", "A".repeat(43)));
    walk(&sandbox, &own("unknown", Set::Nobody));
}

#[test]
fn a_custom_user_may_what_each_permission_says() {
    let sandbox = company();
    walk(&sandbox, &custom(&sandbox, "none", &[]));
    for id in ids(&sandbox, "account") {
        let name = id.replace('.', "-");
        walk(&sandbox, &custom(&sandbox, &name, &[&id]));
    }
}

#[test]
fn the_permissions_of_the_practices_open_no_command() {
    let sandbox = company();
    for id in ids(&sandbox, "practice") {
        let name = id.replace('.', "-");
        let operator = custom(&sandbox, &name, &[&id]);
        for (command, arguments) in [("user find", ""), ("user edit", "kim@x.org --no-phone -n")] {
            let output = ask(&sandbox, &operator.name, command, arguments);
            assert_eq!(code(&output).as_deref(), Some("not-allowed"), "{id}");
        }
    }
    let all = ids(&sandbox, "practice");
    let all: Vec<&str> = all.iter().map(String::as_str).collect();
    walk(&sandbox, &custom(&sandbox, "all", &all));
}

#[test]
fn customer_care_looks_and_touches_nothing() {
    let sandbox = company();
    // The opener of the case must not be the one who makes them Customer Care.
    with_user(&sandbox, "bo", "--administrator --confirm-admin");
    with_user(&sandbox, "care", "--customer-care --token-file bo.token");
    walk(&sandbox, &Operator { name: "care".into(), set: Set::Care, held: Vec::new() });
}

#[test]
fn a_blocked_or_signed_out_user_is_not_signed_in() {
    let sandbox = company();
    for name in ["gone", "shut"] {
        with_user(&sandbox, name, "--administrator --confirm-admin");
    }
    sandbox.succeeds(
        "practicectl user deactivate gone@x.org --confirm-admin && practicectl lock add shut@x.org --confirm-admin",
    );
    for name in ["gone", "shut"] {
        walk(&sandbox, &Operator { name: name.into(), set: Set::Nobody, held: Vec::new() });
    }
}

#[test]
fn a_right_counts_only_if_session_and_database_have_it() {
    let sandbox = company();
    let held = ["users.view", "users.manage", "audit-log.view"];
    custom(&sandbox, "less", &held);
    custom(&sandbox, "more", &[]);
    sandbox.succeeds(
        "practicectl user edit less@x.org --revoke users.manage,audit-log.view && \
         practicectl user edit more@x.org --grant users.view,users.manage,audit-log.view",
    );
    let stale = |name: &str, held: &[&str]| Operator {
        name: name.into(),
        set: Set::Custom,
        held: held.iter().map(|one| (*one).to_owned()).collect(),
    };
    walk(&sandbox, &stale("less", &["users.view"]));
    walk(&sandbox, &stale("more", &[]));
    sign_in(&sandbox, "more");
    walk(&sandbox, &stale("more", &held));
}

#[test]
fn another_companys_things_are_as_unknown_as_none() {
    let sandbox = company();
    sandbox.succeeds(&format!(
        "practicectl company create Elsewhere --practice Only && \
         echo '{SECRET}' | practicectl --company Elsewhere user create olga@x.org --name 'Olga Other' \
             --administrator --confirm-admin --password-stdin"
    ));
    sign_in(&sandbox, "olga");
    let here = ["kim@x.org", "zoe@x.org", "ina@x.org", "lou@x.org", "1234567893"];
    for (command, arguments, asks) in ROWS {
        // What they are given they may say again.
        if matches!(asks, Nothing) || ["user create", "user import"].contains(&command) {
            continue;
        }
        let known = ask(&sandbox, "olga", command, arguments);
        let text = |output: &Output| {
            let both = [output.stdout.as_slice(), &output.stderr].concat();
            String::from_utf8(both).expect("UTF-8")
        };
        if here.iter().any(|name| arguments.contains(name)) || command == "case show" {
            let unknown = arguments
                .replace("kim@", "k--@")
                .replace("zoe@", "z--@")
                .replace("ina@", "i--@")
                .replace("lou@", "l--@")
                .replace("1234567893", "1679576722");
            let other = ask(&sandbox, "olga", command, &unknown);
            let veiled = |text: String| {
                text.replace("kim@", "k--@")
                    .replace("zoe@", "z--@")
                    .replace("ina@", "i--@")
                    .replace("lou@", "l--@")
                    .replace("1234567893", "1679576722")
            };
            assert_eq!(veiled(text(&known)), text(&other), "{command} {arguments}");
            assert_eq!(known.status.code(), other.status.code());
        } else {
            for name in here {
                assert!(!text(&known).contains(name), "{command} shows {name}");
            }
        }
    }
}

#[test]
fn a_refusal_is_in_the_history() {
    let sandbox = company();
    custom(&sandbox, "none", &[]);
    let count = || {
        sandbox
            .succeeds("practicectl history list -o csv --columns operator,action,after")
            .matches("none@x.org,refused")
            .count()
    };
    let mut refused = 0;
    for (command, arguments, asks) in ROWS {
        if matches!(asks, Nothing | SignIn) {
            continue;
        }
        ask(&sandbox, "none", command, arguments);
        refused += 1;
        assert_eq!(count(), refused, "{command} {arguments}");
    }
}
