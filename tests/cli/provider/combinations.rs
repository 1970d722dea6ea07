//! Every combination of lock, products, user and day for `provider reactivate
//! --product billing`: first as it stands, then with `--open-case`. The provider
//! was deactivated on 2025-12-15, so the days go across the change of year.

use crate::sandbox::{PASSWORD, Sandbox};
use expect_test::{Expect, expect};

const KIND: &str = "practicectl provider";

/// What locked the user.
#[derive(Clone, Copy)]
enum Locked {
    ByAnAdministrator,
    ByFailedSignIns,
    Not,
}

/// What the provider has.
#[derive(Clone, Copy, PartialEq)]
enum Products {
    /// Clinical, added five days after the deactivation.
    Active,
    None,
}

/// The linked user.
#[derive(Clone, Copy, PartialEq)]
enum User {
    Active,
    Inactive,
    NotLinked,
}

use Locked::{ByAnAdministrator, ByFailedSignIns, Not};

fn on_the_day(day: u32, locked: Locked, products: Products, user: User) -> Sandbox {
    let mut sandbox = Sandbox::empty();
    sandbox.at("2025-12-15T23:30:00Z").succeeds(&format!(
        "echo '{PASSWORD}' | practicectl init --fixture --company 'Sunrise Medical' --practice North \
             --admin-email ada@sunrise.example --admin-name 'Ada Admin' --password-stdin && \
         echo '{PASSWORD}' | practicectl login ada@sunrise.example --password-stdin --ttl 90d && \
         {KIND} create --name 'Grace Healer' --npi 1234567893 --license-type physician \
             --product billing,clinical --accept-terms && {KIND} deactivate 1234567893"
    ));
    sandbox.at("2025-12-20T09:00:00Z");
    if products == Products::Active {
        sandbox
            .succeeds(&format!("{KIND} reactivate 1234567893 --product clinical --accept-terms"));
    }
    if user != User::NotLinked {
        sandbox.succeeds(
            "echo 'copper meadow bicycle 81' | practicectl user create grace@x.org --name 'Grace Healer' \
                 --provider 1234567893 --role Provider --password-stdin",
        );
    }
    match locked {
        ByAnAdministrator => drop(sandbox.succeeds("practicectl lock add grace@x.org")),
        ByFailedSignIns => {
            let guesses = "echo wrong | practicectl login grace@x.org --password-stdin; ".repeat(5);
            sandbox.exits(&guesses, 5);
        }
        Not => {}
    }
    if user == User::Inactive {
        sandbox.succeeds("practicectl user deactivate grace@x.org");
    }
    // Day 0 is the fifteenth of December.
    sandbox.at(&format!("2026-01-{:02}T00:00:00Z", day - 16));
    sandbox
}

fn outcome(day: u32, (locked, products, user): (Locked, Products, User), expected: &Expect) {
    let mut told = String::new();
    for options in ["--accept-terms", "--accept-terms --open-case"] {
        let sandbox = on_the_day(day, locked, products, user);
        let ask = format!("{KIND} reactivate 1234567893 --product billing {options} -o json");
        let output = sandbox.output(&ask);
        let code = String::from_utf8_lossy(&output.stderr)
            .split_once("\"code\":\"")
            .map(|(_, rest)| rest.split('"').next().unwrap_or_default().to_owned());
        let exit = output.status.code().unwrap_or(-1);
        told +=
            &[options, ": exit ", &exit.to_string(), " ", &code.unwrap_or_default(), "\n"].concat();
        told += &sandbox.succeeds(&format!(
            "{KIND} list -o csv --columns status,products | tail -1 | tr -d '\\r'; \
             practicectl user find --all grace -o csv --columns status,locked | tail -n +2 | tr -d '\\r'; \
             practicectl case list -o csv --columns product,state | tail -n +2 | tr -d '\\r'"
        ));
        told += &sandbox.succeeds(
            "practicectl license list --active -o csv --columns product,from,accepted_by | tail -n +2 | tr -d '\\r'",
        );
        sandbox.succeeds("practicectl history verify");
    }
    expected.assert_eq(&told);
}

#[test]
fn a_provider_who_is_active_with_an_unlocked_user_needs_nothing() {
    let sandbox = on_the_day(29, Not, Products::Active, User::Active);
    sandbox.run(
        &format!("{KIND} reactivate grace@x.org"),
        &expect![[r#"
            Nothing to change for provider 1234567893: already active.
            --- exit 0
        "#]],
    );
}

#[test]
fn a_provider_with_an_active_product_comes_back_without_terms_whatever_locked() {
    for locked in [ByAnAdministrator, ByFailedSignIns] {
        let sandbox = on_the_day(29, locked, Products::Active, User::Inactive);
        sandbox.succeeds(&format!("{KIND} reactivate grace@x.org"));
        let user =
            sandbox.succeeds("practicectl user show grace@x.org -o csv --columns status,locked");
        assert_eq!(user, "status,locked\r\nactive,false\r\n");
    }
}

#[test]
fn locked_by_an_administrator_a_product_active_user_active_day_29() {
    outcome(
        29,
        (ByAnAdministrator, Products::Active, User::Active),
        &expect![[r#"
            --accept-terms: exit 4 billing-too-soon
            active,billing:ended;clinical:active
            active,true
            clinical,2025-12-20T09:00:00.000Z,ada@sunrise.example
            --accept-terms --open-case: exit 0 
            active,billing:waiting;clinical:active
            active,true
            billing,open
            clinical,2025-12-20T09:00:00.000Z,ada@sunrise.example
        "#]],
    );
}

#[test]
fn locked_by_an_administrator_a_product_active_user_active_day_30() {
    outcome(
        30,
        (ByAnAdministrator, Products::Active, User::Active),
        &expect![[r#"
            --accept-terms: exit 0 
            active,billing:active;clinical:active
            active,false
            clinical,2025-12-20T09:00:00.000Z,ada@sunrise.example
            billing,2026-01-14T00:00:00.000Z,ada@sunrise.example
            --accept-terms --open-case: exit 0 
            active,billing:active;clinical:active
            active,false
            clinical,2025-12-20T09:00:00.000Z,ada@sunrise.example
            billing,2026-01-14T00:00:00.000Z,ada@sunrise.example
        "#]],
    );
}

#[test]
fn locked_by_an_administrator_a_product_active_user_active_day_31() {
    outcome(
        31,
        (ByAnAdministrator, Products::Active, User::Active),
        &expect![[r#"
            --accept-terms: exit 0 
            active,billing:active;clinical:active
            active,false
            clinical,2025-12-20T09:00:00.000Z,ada@sunrise.example
            billing,2026-01-15T00:00:00.000Z,ada@sunrise.example
            --accept-terms --open-case: exit 0 
            active,billing:active;clinical:active
            active,false
            clinical,2025-12-20T09:00:00.000Z,ada@sunrise.example
            billing,2026-01-15T00:00:00.000Z,ada@sunrise.example
        "#]],
    );
}

#[test]
fn locked_by_an_administrator_a_product_active_user_inactive_day_29() {
    outcome(
        29,
        (ByAnAdministrator, Products::Active, User::Inactive),
        &expect![[r#"
            --accept-terms: exit 4 billing-too-soon
            active,billing:ended;clinical:active
            inactive,true
            clinical,2025-12-20T09:00:00.000Z,ada@sunrise.example
            --accept-terms --open-case: exit 0 
            active,billing:waiting;clinical:active
            inactive,true
            billing,open
            clinical,2025-12-20T09:00:00.000Z,ada@sunrise.example
        "#]],
    );
}

#[test]
fn locked_by_an_administrator_a_product_active_user_inactive_day_30() {
    outcome(
        30,
        (ByAnAdministrator, Products::Active, User::Inactive),
        &expect![[r#"
            --accept-terms: exit 0 
            active,billing:active;clinical:active
            active,false
            clinical,2025-12-20T09:00:00.000Z,ada@sunrise.example
            billing,2026-01-14T00:00:00.000Z,ada@sunrise.example
            --accept-terms --open-case: exit 0 
            active,billing:active;clinical:active
            active,false
            clinical,2025-12-20T09:00:00.000Z,ada@sunrise.example
            billing,2026-01-14T00:00:00.000Z,ada@sunrise.example
        "#]],
    );
}

#[test]
fn locked_by_an_administrator_a_product_active_user_inactive_day_31() {
    outcome(
        31,
        (ByAnAdministrator, Products::Active, User::Inactive),
        &expect![[r#"
            --accept-terms: exit 0 
            active,billing:active;clinical:active
            active,false
            clinical,2025-12-20T09:00:00.000Z,ada@sunrise.example
            billing,2026-01-15T00:00:00.000Z,ada@sunrise.example
            --accept-terms --open-case: exit 0 
            active,billing:active;clinical:active
            active,false
            clinical,2025-12-20T09:00:00.000Z,ada@sunrise.example
            billing,2026-01-15T00:00:00.000Z,ada@sunrise.example
        "#]],
    );
}

#[test]
fn locked_by_an_administrator_no_product_active_user_active_day_29() {
    outcome(
        29,
        (ByAnAdministrator, Products::None, User::Active),
        &expect![[r#"
        --accept-terms: exit 4 billing-too-soon
        inactive,billing:ended;clinical:ended
        active,true
        --accept-terms --open-case: exit 0 
        inactive,billing:waiting;clinical:ended
        active,true
        billing,open
    "#]],
    );
}

#[test]
fn locked_by_an_administrator_no_product_active_user_active_day_30() {
    outcome(
        30,
        (ByAnAdministrator, Products::None, User::Active),
        &expect![[r#"
            --accept-terms: exit 0 
            active,billing:active;clinical:ended
            active,false
            billing,2026-01-14T00:00:00.000Z,ada@sunrise.example
            --accept-terms --open-case: exit 0 
            active,billing:active;clinical:ended
            active,false
            billing,2026-01-14T00:00:00.000Z,ada@sunrise.example
        "#]],
    );
}

#[test]
fn locked_by_an_administrator_no_product_active_user_active_day_31() {
    outcome(
        31,
        (ByAnAdministrator, Products::None, User::Active),
        &expect![[r#"
            --accept-terms: exit 0 
            active,billing:active;clinical:ended
            active,false
            billing,2026-01-15T00:00:00.000Z,ada@sunrise.example
            --accept-terms --open-case: exit 0 
            active,billing:active;clinical:ended
            active,false
            billing,2026-01-15T00:00:00.000Z,ada@sunrise.example
        "#]],
    );
}

#[test]
fn locked_by_an_administrator_no_product_active_user_inactive_day_29() {
    outcome(
        29,
        (ByAnAdministrator, Products::None, User::Inactive),
        &expect![[r#"
        --accept-terms: exit 4 billing-too-soon
        inactive,billing:ended;clinical:ended
        inactive,true
        --accept-terms --open-case: exit 0 
        inactive,billing:waiting;clinical:ended
        inactive,true
        billing,open
    "#]],
    );
}

#[test]
fn locked_by_an_administrator_no_product_active_user_inactive_day_30() {
    outcome(
        30,
        (ByAnAdministrator, Products::None, User::Inactive),
        &expect![[r#"
            --accept-terms: exit 0 
            active,billing:active;clinical:ended
            active,false
            billing,2026-01-14T00:00:00.000Z,ada@sunrise.example
            --accept-terms --open-case: exit 0 
            active,billing:active;clinical:ended
            active,false
            billing,2026-01-14T00:00:00.000Z,ada@sunrise.example
        "#]],
    );
}

#[test]
fn locked_by_an_administrator_no_product_active_user_inactive_day_31() {
    outcome(
        31,
        (ByAnAdministrator, Products::None, User::Inactive),
        &expect![[r#"
            --accept-terms: exit 0 
            active,billing:active;clinical:ended
            active,false
            billing,2026-01-15T00:00:00.000Z,ada@sunrise.example
            --accept-terms --open-case: exit 0 
            active,billing:active;clinical:ended
            active,false
            billing,2026-01-15T00:00:00.000Z,ada@sunrise.example
        "#]],
    );
}

#[test]
fn locked_by_failed_sign_ins_a_product_active_user_active_day_29() {
    outcome(
        29,
        (ByFailedSignIns, Products::Active, User::Active),
        &expect![[r#"
            --accept-terms: exit 4 billing-too-soon
            active,billing:ended;clinical:active
            active,true
            clinical,2025-12-20T09:00:00.000Z,ada@sunrise.example
            --accept-terms --open-case: exit 0 
            active,billing:waiting;clinical:active
            active,true
            billing,open
            clinical,2025-12-20T09:00:00.000Z,ada@sunrise.example
        "#]],
    );
}

#[test]
fn locked_by_failed_sign_ins_a_product_active_user_active_day_30() {
    outcome(
        30,
        (ByFailedSignIns, Products::Active, User::Active),
        &expect![[r#"
            --accept-terms: exit 0 
            active,billing:active;clinical:active
            active,false
            clinical,2025-12-20T09:00:00.000Z,ada@sunrise.example
            billing,2026-01-14T00:00:00.000Z,ada@sunrise.example
            --accept-terms --open-case: exit 0 
            active,billing:active;clinical:active
            active,false
            clinical,2025-12-20T09:00:00.000Z,ada@sunrise.example
            billing,2026-01-14T00:00:00.000Z,ada@sunrise.example
        "#]],
    );
}

#[test]
fn locked_by_failed_sign_ins_a_product_active_user_active_day_31() {
    outcome(
        31,
        (ByFailedSignIns, Products::Active, User::Active),
        &expect![[r#"
            --accept-terms: exit 0 
            active,billing:active;clinical:active
            active,false
            clinical,2025-12-20T09:00:00.000Z,ada@sunrise.example
            billing,2026-01-15T00:00:00.000Z,ada@sunrise.example
            --accept-terms --open-case: exit 0 
            active,billing:active;clinical:active
            active,false
            clinical,2025-12-20T09:00:00.000Z,ada@sunrise.example
            billing,2026-01-15T00:00:00.000Z,ada@sunrise.example
        "#]],
    );
}

#[test]
fn locked_by_failed_sign_ins_a_product_active_user_inactive_day_29() {
    outcome(
        29,
        (ByFailedSignIns, Products::Active, User::Inactive),
        &expect![[r#"
            --accept-terms: exit 4 billing-too-soon
            active,billing:ended;clinical:active
            inactive,true
            clinical,2025-12-20T09:00:00.000Z,ada@sunrise.example
            --accept-terms --open-case: exit 0 
            active,billing:waiting;clinical:active
            inactive,true
            billing,open
            clinical,2025-12-20T09:00:00.000Z,ada@sunrise.example
        "#]],
    );
}

#[test]
fn locked_by_failed_sign_ins_a_product_active_user_inactive_day_30() {
    outcome(
        30,
        (ByFailedSignIns, Products::Active, User::Inactive),
        &expect![[r#"
            --accept-terms: exit 0 
            active,billing:active;clinical:active
            active,false
            clinical,2025-12-20T09:00:00.000Z,ada@sunrise.example
            billing,2026-01-14T00:00:00.000Z,ada@sunrise.example
            --accept-terms --open-case: exit 0 
            active,billing:active;clinical:active
            active,false
            clinical,2025-12-20T09:00:00.000Z,ada@sunrise.example
            billing,2026-01-14T00:00:00.000Z,ada@sunrise.example
        "#]],
    );
}

#[test]
fn locked_by_failed_sign_ins_a_product_active_user_inactive_day_31() {
    outcome(
        31,
        (ByFailedSignIns, Products::Active, User::Inactive),
        &expect![[r#"
            --accept-terms: exit 0 
            active,billing:active;clinical:active
            active,false
            clinical,2025-12-20T09:00:00.000Z,ada@sunrise.example
            billing,2026-01-15T00:00:00.000Z,ada@sunrise.example
            --accept-terms --open-case: exit 0 
            active,billing:active;clinical:active
            active,false
            clinical,2025-12-20T09:00:00.000Z,ada@sunrise.example
            billing,2026-01-15T00:00:00.000Z,ada@sunrise.example
        "#]],
    );
}

#[test]
fn locked_by_failed_sign_ins_no_product_active_user_active_day_29() {
    outcome(
        29,
        (ByFailedSignIns, Products::None, User::Active),
        &expect![[r#"
        --accept-terms: exit 4 billing-too-soon
        inactive,billing:ended;clinical:ended
        active,true
        --accept-terms --open-case: exit 0 
        inactive,billing:waiting;clinical:ended
        active,true
        billing,open
    "#]],
    );
}

#[test]
fn locked_by_failed_sign_ins_no_product_active_user_active_day_30() {
    outcome(
        30,
        (ByFailedSignIns, Products::None, User::Active),
        &expect![[r#"
            --accept-terms: exit 0 
            active,billing:active;clinical:ended
            active,false
            billing,2026-01-14T00:00:00.000Z,ada@sunrise.example
            --accept-terms --open-case: exit 0 
            active,billing:active;clinical:ended
            active,false
            billing,2026-01-14T00:00:00.000Z,ada@sunrise.example
        "#]],
    );
}

#[test]
fn locked_by_failed_sign_ins_no_product_active_user_active_day_31() {
    outcome(
        31,
        (ByFailedSignIns, Products::None, User::Active),
        &expect![[r#"
            --accept-terms: exit 0 
            active,billing:active;clinical:ended
            active,false
            billing,2026-01-15T00:00:00.000Z,ada@sunrise.example
            --accept-terms --open-case: exit 0 
            active,billing:active;clinical:ended
            active,false
            billing,2026-01-15T00:00:00.000Z,ada@sunrise.example
        "#]],
    );
}

#[test]
fn locked_by_failed_sign_ins_no_product_active_user_inactive_day_29() {
    outcome(
        29,
        (ByFailedSignIns, Products::None, User::Inactive),
        &expect![[r#"
        --accept-terms: exit 4 billing-too-soon
        inactive,billing:ended;clinical:ended
        inactive,true
        --accept-terms --open-case: exit 0 
        inactive,billing:waiting;clinical:ended
        inactive,true
        billing,open
    "#]],
    );
}

#[test]
fn locked_by_failed_sign_ins_no_product_active_user_inactive_day_30() {
    outcome(
        30,
        (ByFailedSignIns, Products::None, User::Inactive),
        &expect![[r#"
            --accept-terms: exit 0 
            active,billing:active;clinical:ended
            active,false
            billing,2026-01-14T00:00:00.000Z,ada@sunrise.example
            --accept-terms --open-case: exit 0 
            active,billing:active;clinical:ended
            active,false
            billing,2026-01-14T00:00:00.000Z,ada@sunrise.example
        "#]],
    );
}

#[test]
fn locked_by_failed_sign_ins_no_product_active_user_inactive_day_31() {
    outcome(
        31,
        (ByFailedSignIns, Products::None, User::Inactive),
        &expect![[r#"
            --accept-terms: exit 0 
            active,billing:active;clinical:ended
            active,false
            billing,2026-01-15T00:00:00.000Z,ada@sunrise.example
            --accept-terms --open-case: exit 0 
            active,billing:active;clinical:ended
            active,false
            billing,2026-01-15T00:00:00.000Z,ada@sunrise.example
        "#]],
    );
}

#[test]
fn no_linked_user_a_product_active_day_29() {
    outcome(
        29,
        (Not, Products::Active, User::NotLinked),
        &expect![[r#"
            --accept-terms: exit 4 billing-too-soon
            active,billing:ended;clinical:active
            clinical,2025-12-20T09:00:00.000Z,ada@sunrise.example
            --accept-terms --open-case: exit 0 
            active,billing:waiting;clinical:active
            billing,open
            clinical,2025-12-20T09:00:00.000Z,ada@sunrise.example
        "#]],
    );
}

#[test]
fn no_linked_user_a_product_active_day_30() {
    outcome(
        30,
        (Not, Products::Active, User::NotLinked),
        &expect![[r#"
            --accept-terms: exit 0 
            active,billing:active;clinical:active
            clinical,2025-12-20T09:00:00.000Z,ada@sunrise.example
            billing,2026-01-14T00:00:00.000Z,ada@sunrise.example
            --accept-terms --open-case: exit 0 
            active,billing:active;clinical:active
            clinical,2025-12-20T09:00:00.000Z,ada@sunrise.example
            billing,2026-01-14T00:00:00.000Z,ada@sunrise.example
        "#]],
    );
}

#[test]
fn no_linked_user_a_product_active_day_31() {
    outcome(
        31,
        (Not, Products::Active, User::NotLinked),
        &expect![[r#"
            --accept-terms: exit 0 
            active,billing:active;clinical:active
            clinical,2025-12-20T09:00:00.000Z,ada@sunrise.example
            billing,2026-01-15T00:00:00.000Z,ada@sunrise.example
            --accept-terms --open-case: exit 0 
            active,billing:active;clinical:active
            clinical,2025-12-20T09:00:00.000Z,ada@sunrise.example
            billing,2026-01-15T00:00:00.000Z,ada@sunrise.example
        "#]],
    );
}

#[test]
fn no_linked_user_no_product_active_day_29() {
    outcome(
        29,
        (Not, Products::None, User::NotLinked),
        &expect![[r#"
        --accept-terms: exit 4 billing-too-soon
        inactive,billing:ended;clinical:ended
        --accept-terms --open-case: exit 0 
        inactive,billing:waiting;clinical:ended
        billing,open
    "#]],
    );
}

#[test]
fn no_linked_user_no_product_active_day_30() {
    outcome(
        30,
        (Not, Products::None, User::NotLinked),
        &expect![[r#"
            --accept-terms: exit 0 
            active,billing:active;clinical:ended
            billing,2026-01-14T00:00:00.000Z,ada@sunrise.example
            --accept-terms --open-case: exit 0 
            active,billing:active;clinical:ended
            billing,2026-01-14T00:00:00.000Z,ada@sunrise.example
        "#]],
    );
}

#[test]
fn no_linked_user_no_product_active_day_31() {
    outcome(
        31,
        (Not, Products::None, User::NotLinked),
        &expect![[r#"
            --accept-terms: exit 0 
            active,billing:active;clinical:ended
            billing,2026-01-15T00:00:00.000Z,ada@sunrise.example
            --accept-terms --open-case: exit 0 
            active,billing:active;clinical:ended
            billing,2026-01-15T00:00:00.000Z,ada@sunrise.example
        "#]],
    );
}
