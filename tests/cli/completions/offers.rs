//! What is offered: the words that make sense for the command, of what the operator
//! may see.

use crate::completions::{asked, company, words};
use crate::sandbox::Sandbox;
use expect_test::expect;

/// A user with these options, signed in with a token of their own.
fn with_user(sandbox: &Sandbox, name: &str, options: &str) {
    let secret = "copper meadow bicycle 81";
    sandbox.succeeds(&format!(
        "echo '{secret}' | practicectl user create {name}@x.org --name 'Uma Operator' {options} --password-stdin && \
         echo '{secret}' | practicectl login {name}@x.org --password-stdin --ttl 90d --token-file {name}.token"
    ));
}

#[test]
fn commands_and_options_are_offered_as_they_are_begun() {
    let sandbox = Sandbox::empty();
    sandbox.run(
        &asked("user ''"),
        &expect![[r#"
            create	Create a user, or add a person known from another company
            find	List the users whose name or login email contains some words
            show	Show one user
            explain	Tell what keeps a user from signing in or working, and what…
            edit	Edit users
            deactivate	Block users in all companies of their login email
            activate	Activate users in this company
            password	Set a user's password, or generate temporary ones
            import	Import users from CSV with a header, or from JSON lines
            history	List the history of one user, the oldest entry first
            delete	Explain why a user is never deleted, and what to do instead
            help	Print this message or the help of the given subcommand(s)
            --- exit 0
        "#]],
    );
    sandbox.run(
        &asked("user find --pr"),
        &expect![[r#"
            --practice	Show users of any of these practices (repeatable, or a…
            --provider	Show users who are providers
            --- exit 0
        "#]],
    );
    sandbox.run(
        &asked("user find --type ''"),
        &expect![[r#"
        medical-office
        business-office
        --- exit 0
    "#]],
    );
    sandbox.run(
        &asked("user unknown ''"),
        &expect![[r#"
            create	Create a user, or add a person known from another company
            find	List the users whose name or login email contains some words
            show	Show one user
            explain	Tell what keeps a user from signing in or working, and what…
            edit	Edit users
            deactivate	Block users in all companies of their login email
            activate	Activate users in this company
            password	Set a user's password, or generate temporary ones
            import	Import users from CSV with a header, or from JSON lines
            history	List the history of one user, the oldest entry first
            delete	Explain why a user is never deleted, and what to do instead
            help	Print this message or the help of the given subcommand(s)
            --- exit 0
        "#]],
    );
}

#[test]
fn the_users_are_those_that_the_command_is_for() {
    let sandbox = company();
    let shown = sandbox.session(
        &["user show", "user deactivate", "user activate", "lock add", "lock unlock", "user find"]
            .map(|command| asked(&format!("{command} ''")))
            .each_ref()
            .map(String::as_str),
    );
    expect![[r#"
        $ PRACTICECTL_COMPLETE=zsh practicectl -- practicectl user show ''
        ada@sunrise.example	Ada Admin
        grace@x.org	Grace Healer
        henry@x.org	Henry Healer
        ina@x.org	Ina Inactive
        kim@x.org	Kim Example
        lou@x.org	Lou Locked
        $ PRACTICECTL_COMPLETE=zsh practicectl -- practicectl user deactivate ''
        ada@sunrise.example	Ada Admin
        grace@x.org	Grace Healer
        henry@x.org	Henry Healer
        kim@x.org	Kim Example
        lou@x.org	Lou Locked
        $ PRACTICECTL_COMPLETE=zsh practicectl -- practicectl user activate ''
        ina@x.org	Ina Inactive
        $ PRACTICECTL_COMPLETE=zsh practicectl -- practicectl lock add ''
        ada@sunrise.example	Ada Admin
        henry@x.org	Henry Healer
        ina@x.org	Ina Inactive
        kim@x.org	Kim Example
        $ PRACTICECTL_COMPLETE=zsh practicectl -- practicectl lock unlock ''
        lou@x.org	Lou Locked
        $ PRACTICECTL_COMPLETE=zsh practicectl -- practicectl user find ''
        ada@sunrise.example	Ada Admin
        grace@x.org	Grace Healer
        henry@x.org	Henry Healer
        ina@x.org	Ina Inactive
        kim@x.org	Kim Example
        lou@x.org	Lou Locked
    "#]]
    .assert_eq(&shown);
}

#[test]
fn a_user_is_found_by_the_beginning_of_the_email_in_any_case() {
    let sandbox = company();
    assert_eq!(words(&sandbox, "user show KI"), ["kim@x.org"]);
    assert_eq!(words(&sandbox, "user show im"), [""; 0]);
    assert_eq!(words(&sandbox, "user activate ina@x.org k"), [""; 0]);
    assert_eq!(words(&sandbox, "user show kim@x.org k"), [""; 0], "one user is enough");
    assert_eq!(words(&sandbox, "user deactivate ''").len(), 5);
    assert_eq!(words(&sandbox, "user deactivate kim@x.org lou@x.org ''").len(), 3);
}

#[test]
fn providers_are_offered_by_npi_or_by_the_email_of_their_user() {
    let sandbox = company();
    sandbox.succeeds("practicectl provider deactivate 1245319599");
    let shown = sandbox.session(&[
        &asked("provider show ''"),
        &asked("provider show h"),
        &asked("provider deactivate 12"),
        &asked("provider deactivate h"),
        // Grace is active, but her user is locked.
        &asked("provider reactivate 12"),
        &asked("provider reactivate g"),
        &asked("user edit kim@x.org --provider 123"),
    ]);
    expect![[r#"
        $ PRACTICECTL_COMPLETE=zsh practicectl -- practicectl provider show ''
        1234567893	Grace Healer
        1245319599	Henry Healer
        $ PRACTICECTL_COMPLETE=zsh practicectl -- practicectl provider show h
        henry@x.org	Henry Healer
        $ PRACTICECTL_COMPLETE=zsh practicectl -- practicectl provider deactivate 12
        1234567893	Grace Healer
        $ PRACTICECTL_COMPLETE=zsh practicectl -- practicectl provider deactivate h
        $ PRACTICECTL_COMPLETE=zsh practicectl -- practicectl provider reactivate 12
        1234567893	Grace Healer
        1245319599	Henry Healer
        $ PRACTICECTL_COMPLETE=zsh practicectl -- practicectl provider reactivate g
        grace@x.org	Grace Healer
        $ PRACTICECTL_COMPLETE=zsh practicectl -- practicectl user edit kim@x.org --provider 123
        1234567893	Grace Healer
    "#]]
    .assert_eq(&shown);
}

#[test]
fn roles_practices_permissions_and_codes_are_offered_with_what_they_mean() {
    let sandbox = company();
    let shown = sandbox.session(&[
        &asked("role show b"),
        &asked("user edit k --role=Bill"),
        &asked("practice rename ''"),
        &asked("practice activate ''"),
        &asked("practice deactivate ''"),
        &asked("user find --practice o"),
        &asked("user edit k --practice=+n"),
        &asked("user create k --practice North,m"),
        &asked("user edit k --grant users.view,users."),
        &asked("explain billing"),
        &asked("--company ''"),
    ]);
    expect![[r#"
        $ PRACTICECTL_COMPLETE=zsh practicectl -- practicectl role show b
        Biller	Charges, claims, payments and statements
        Billing Manager	All of billing and accounting, with their reports and…
        $ PRACTICECTL_COMPLETE=zsh practicectl -- practicectl user edit k --role=Bill
        Biller	Charges, claims, payments and statements
        Billing Manager	All of billing and accounting, with their reports and…
        $ PRACTICECTL_COMPLETE=zsh practicectl -- practicectl practice rename ''
        Main Street
        North
        Old	inactive
        $ PRACTICECTL_COMPLETE=zsh practicectl -- practicectl practice activate ''
        Old	inactive
        $ PRACTICECTL_COMPLETE=zsh practicectl -- practicectl practice deactivate ''
        Main Street
        North
        $ PRACTICECTL_COMPLETE=zsh practicectl -- practicectl user find --practice o
        Old	inactive
        $ PRACTICECTL_COMPLETE=zsh practicectl -- practicectl user edit k --practice=+n
        +North
        $ PRACTICECTL_COMPLETE=zsh practicectl -- practicectl user create k --practice North,m
        North,Main Street
        $ PRACTICECTL_COMPLETE=zsh practicectl -- practicectl user edit k --grant users.view,users.
        users.view,users.view	View user accounts
        users.view,users.manage	Manage user accounts
        $ PRACTICECTL_COMPLETE=zsh practicectl -- practicectl explain billing
        billing-too-soon	Fewer than 30 calendar days (UTC) have passed since the…
        $ PRACTICECTL_COMPLETE=zsh practicectl -- practicectl --company ''
        Sunrise Medical
    "#]]
    .assert_eq(&shown);
}

#[test]
fn nothing_of_the_database_is_offered_without_a_session() {
    let mut sandbox = company();
    sandbox.succeeds(
        "practicectl logout && echo nonsense > bad && echo $(printf 'pct_%043d') > unknown",
    );
    let lines = [
        "user show ''",
        "provider show ''",
        "role show ''",
        "practice rename ''",
        "user edit k --grant ''",
        "user edit k --provider ''",
        "--company ''",
    ];
    let nothing = expect![[r#"
        --- exit 0
    "#]];
    for line in lines {
        for session in ["", "--token-file missing", "--token-file bad", "--token-file unknown"] {
            // The options of the command are no secret.
            let output = sandbox.output(&asked(&format!("{session} {line}")));
            let shown = String::from_utf8(output.stdout).expect("UTF-8");
            assert!(shown.lines().all(|line| line.starts_with('-')), "{line}: {shown}");
            assert!(output.stderr.is_empty() && output.status.success(), "{line}");
        }
        sandbox.run(&asked(&line.replace("''", "a")), &nothing);
    }
    assert_eq!(words(&sandbox, "explain already"), ["already-so"]);
    // A session that has ended is none.
    sandbox.succeeds(
        "echo 'quiet harbor lantern 47' | practicectl login ada@sunrise.example --password-stdin",
    );
    assert_eq!(words(&sandbox, "user show a"), ["ada@sunrise.example"]);
    sandbox.at("2026-01-05T09:15:01Z");
    sandbox.run(&asked("user show a"), &nothing);
}

#[test]
fn an_operator_is_offered_what_their_lists_show() {
    let sandbox = company();
    with_user(&sandbox, "none", "");
    with_user(&sandbox, "users", "--grant users.view");
    with_user(&sandbox, "roles", "--grant roles.manage");
    with_user(&sandbox, "providers", "--grant providers.manage");
    let lines = [
        "user show k",
        "provider show 123",
        "role show b",
        "practice rename n",
        "role edit x --grant messages",
    ];
    let row = |name: &str, line: &str| {
        let found = words(&sandbox, &format!("--token-file {name}.token {line}"));
        format!("{name}: {line}: {}\n", found.join(" "))
    };
    let names = ["none", "users", "roles", "providers"];
    let table: String = names.iter().flat_map(|name| lines.map(|line| row(name, line))).collect();
    expect![[r#"
        none: user show k: 
        none: provider show 123: 
        none: role show b: 
        none: practice rename n: 
        none: role edit x --grant messages: messages.manage
        users: user show k: kim@x.org
        users: provider show 123: 
        users: role show b: Biller Billing Manager
        users: practice rename n: North
        users: role edit x --grant messages: messages.manage
        roles: user show k: 
        roles: provider show 123: 
        roles: role show b: Biller Billing Manager
        roles: practice rename n: 
        roles: role edit x --grant messages: messages.manage
        providers: user show k: 
        providers: provider show 123: 1234567893
        providers: role show b: 
        providers: practice rename n: 
        providers: role edit x --grant messages: messages.manage
    "#]]
    .assert_eq(&table);
}

#[test]
fn nobody_of_another_company_is_offered() {
    let sandbox = company();
    sandbox.succeeds(
        "practicectl company create Other --practice Far && practicectl logout && \
         echo 'quiet harbor lantern 47' | practicectl login ada@sunrise.example --password-stdin --ttl 90d && \
         practicectl user create zoe@x.org --name 'Zoe Other' --company Other --practice Far && \
         practicectl role create Else --company Other",
    );
    let shown = sandbox.session(&[
        // Which of the two is not known.
        &asked("user show k"),
        &asked("--company 'sunrise medical' user show z"),
        &asked("--company=other user show z"),
        &asked("--company Other user show k"),
        &asked("user edit k --company Other --practice ''"),
        &asked("--company 'Sunrise Medical' role show e"),
        &format!("PRACTICECTL_COMPANY=Other {}", asked("role show e")),
        &asked("user show --company ''"),
    ]);
    expect![[r#"
        $ PRACTICECTL_COMPLETE=zsh practicectl -- practicectl user show k
        $ PRACTICECTL_COMPLETE=zsh practicectl -- practicectl --company 'sunrise medical' user show z
        $ PRACTICECTL_COMPLETE=zsh practicectl -- practicectl --company=other user show z
        zoe@x.org	Zoe Other
        $ PRACTICECTL_COMPLETE=zsh practicectl -- practicectl --company Other user show k
        $ PRACTICECTL_COMPLETE=zsh practicectl -- practicectl user edit k --company Other --practice ''
        Far
        $ PRACTICECTL_COMPLETE=zsh practicectl -- practicectl --company 'Sunrise Medical' role show e
        $ PRACTICECTL_COMPANY=Other PRACTICECTL_COMPLETE=zsh practicectl -- practicectl role show e
        Else
        $ PRACTICECTL_COMPLETE=zsh practicectl -- practicectl user show --company ''
        Other
        Sunrise Medical
    "#]].assert_eq(&shown);
}

#[test]
fn the_database_and_the_session_of_the_line_are_those_that_count() {
    let sandbox = company();
    with_user(&sandbox, "uma", "--grant users.view");
    sandbox.succeeds("practicectl logout");
    assert_eq!(words(&sandbox, "user show k"), [""; 0]);
    assert_eq!(words(&sandbox, "user show --token-file=uma.token k"), ["kim@x.org"]);
    let token = "PRACTICECTL_TOKEN=$(cat uma.token) ";
    assert_eq!(
        sandbox.succeeds(&(token.to_owned() + &asked("user show k"))),
        "kim@x.org\tKim Example\n"
    );
    for path in ["practice.db", "'~/practice.db'"] {
        let line = format!("--db {path} --token-file '~/uma.token' user show k");
        assert_eq!(
            sandbox.succeeds(&("PRACTICECTL_DB= ".to_owned() + &asked(&line))),
            "kim@x.org\tKim Example\n"
        );
    }
}

#[test]
fn a_hundred_are_offered_and_the_last_one_among_them() {
    let sandbox = Sandbox::new();
    let rows: String = (0..250).map(|number| format!("u{number:03}@x.org,Uma User\n")).collect();
    sandbox.file("users.csv", format!("email,name\n{rows}z@x.org,Zoe Last\n"));
    sandbox.succeeds("practicectl user import users.csv --quiet");
    let found = words(&sandbox, "user show u");
    assert_eq!((found.len(), &*found[0], &*found[98]), (100, "u000@x.org", "u098@x.org"));
    // A shell types what all have in common, which is only the u.
    assert_eq!(found[99], "u249@x.org");
    assert_eq!(words(&sandbox, "user show u01").len(), 10);
}

/// More than are looked at from one end.
#[test]
fn among_thousands_the_rare_ones_are_found_from_both_ends_or_not_at_all() {
    let sandbox = Sandbox::empty();
    sandbox.succeeds(
        "practicectl init --fixture --company C --practice P --admin-email a@x.org --admin-name 'A B' --sample 8000",
    );
    let find = |filter: &str| {
        let list = format!("practicectl user find {filter} -o csv --columns email");
        let mut all: Vec<String> =
            sandbox.succeeds(&list).lines().skip(1).map(str::to_owned).collect();
        all.sort();
        all
    };
    let locked = find("--locked --no-provider");
    let found = words(&sandbox, "lock unlock ''");
    assert_eq!(found[..99], locked[..99]);
    assert_eq!(found.last(), locked.last());
    // 800 inactive users are few: all are looked at.
    let inactive = find("--inactive");
    assert_eq!(words(&sandbox, "user activate ''")[..99], inactive[..99]);
    // Of all, only one in the middle and the administrator are active.
    let all = find("--all");
    let middle = &all[all.len() / 2];
    let others = all.iter().filter(|email| *email != middle && *email != "a@x.org");
    sandbox.file("others", others.map(|email| format!("{email}\n")).collect::<String>());
    sandbox.succeeds("practicectl user deactivate --from others --quiet");
    assert!(words(&sandbox, "user deactivate ''").iter().all(|word| word.starts_with('-')));
    let begin = middle.split('.').next().expect("a first name");
    assert_eq!(words(&sandbox, &format!("user deactivate {begin}")), [middle.as_str()]);
}

#[test]
fn a_word_with_a_hidden_character_is_not_offered() {
    let sandbox = Sandbox::new();
    sandbox.succeeds("practicectl role create Evil");
    sandbox.tamper(
        "role_no_takeover",
        "UPDATE role SET name = 'Evil' || char(10) || '$(touch x)' WHERE name = 'Evil'",
    );
    sandbox.succeeds("touch \"$(printf 'a\\nb')\" 'a c'");
    for shell in ["zsh", "fish", "elvish"] {
        let ask = format!("PRACTICECTL_COMPLETE={shell} practicectl -- practicectl");
        assert_eq!(sandbox.succeeds(&format!("{ask} role show E")), "");
        assert_eq!(sandbox.succeeds(&format!("{ask} apply a")), "a c\n");
    }
}
