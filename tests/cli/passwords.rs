//! Passwords on every path: reuse, one's own, new files, today's cost, and that
//! one is found nowhere but in its hash.

use crate::assets::commands;
use crate::sandbox::{PASSWORD, Sandbox};
use expect_test::expect;
use rusqlite::Connection;
use std::fs;
use std::path::Path;

const KIM: &str = "copper meadow bicycle 81";

fn with_kim() -> Sandbox {
    let sandbox = Sandbox::for_days();
    sandbox.succeeds(&format!(
        "echo '{KIM}' | practicectl user create kim@x.org --name 'Kim Example' --password-stdin"
    ));
    sandbox
}

fn login(lines: &str) -> String {
    format!("printf '{lines}\\n' | practicectl login kim@x.org --password-stdin --token-file kim")
}

/// Kim changes the own password, signed in again.
fn change(from: &str, to: &str) -> String {
    format!(
        "{} -q && printf '{from}\\n{to}\\n' | practicectl --token-file kim user password kim@x.org --password-stdin",
        login(from)
    )
}

fn numbered(number: u32) -> String {
    format!("golden river teapot {number}{number}")
}

#[test]
fn the_fifth_password_back_is_refused_and_the_sixth_is_taken() {
    let sandbox = with_kim();
    let mut last = KIM.to_owned();
    for number in 1..5 {
        sandbox.succeeds(&change(&last, &numbered(number)));
        last = numbered(number);
    }
    sandbox.run(
        &change(&last, KIM),
        &expect![[r#"
        --- stderr
        error: the password was used before
        hint: choose one that is not one of the last 5
        --- exit 6
    "#]],
    );
    sandbox.run(
        &change(&last, &last),
        &expect![[r#"
        --- stderr
        error: the password was used before
        hint: choose one that is not one of the last 5
        --- exit 6
    "#]],
    );
    sandbox.succeeds(&change(&last, &numbered(5)));
    sandbox.succeeds(&change(&numbered(5), KIM));
}

#[test]
fn a_policy_that_looks_back_on_none_takes_the_same_again() {
    let sandbox = with_kim();
    sandbox.succeeds("practicectl policy set --reuse 0");
    sandbox.succeeds(&change(KIM, KIM));
    sandbox.succeeds("practicectl policy set --reuse 1");
    sandbox.exits(&change(KIM, KIM), 6);
    sandbox.succeeds(&change(KIM, &numbered(1)));
    sandbox.succeeds(&change(&numbered(1), KIM));
}

#[test]
fn a_user_who_replaces_a_temporary_password_is_held_to_it_and_an_administrator_learns_nothing() {
    let sandbox = with_kim();
    // An answer would be a way to guess the user's password without an end.
    sandbox.succeeds(&format!(
        "echo '{KIM}' | practicectl user password kim@x.org --password-stdin && \
         echo '{KIM}' | practicectl user password kim@x.org --password-stdin"
    ));
    sandbox.succeeds("practicectl user password kim@x.org --temporary --password-file secret");
    let replace = |new: &str| {
        format!(
            "(cat secret; echo '{new}') | practicectl login kim@x.org --password-stdin --token-file kim"
        )
    };
    sandbox.run(
        &replace(KIM),
        &expect![[r#"
        --- stderr
        error: the password was used before
        hint: choose one that is not one of the last 5
        --- exit 6
    "#]],
    );
    sandbox.succeeds(&replace(&numbered(1)));
}

#[test]
fn ones_own_password_needs_the_current_one_and_wrong_ones_lock() {
    let sandbox = with_kim();
    sandbox.succeeds(&login(KIM));
    let own = "practicectl --token-file kim user password kim@x.org";
    sandbox.run(
        &format!("{own} --temporary"),
        &expect![[r#"
        --- stderr
        error: your current password is needed
        hint: give it on the first line of standard input, with --password-stdin
        --- exit 8
    "#]],
    );
    sandbox.run(
        &format!("printf '{KIM}\\n' | {own} --password-stdin"),
        &expect![[r#"
            --- stderr
            error: the new password is missing: standard input has one line
            hint: the first line is the current password, and the second is the new one
            --- exit 8
        "#]],
    );
    sandbox.run(
        &format!("printf 'wrong\\n{}\\n' | {own} --password-stdin", numbered(1)),
        &expect![[r#"
            --- stderr
            error: your current password is wrong
            hint: failed attempts count as failed sign-ins
            --- exit 5
        "#]],
    );
    for _ in 0..4 {
        sandbox.exits(&format!("printf 'wrong\\n{}\\n' | {own} --password-stdin", numbered(1)), 5);
    }
    sandbox.run(&format!("{own} --temporary"), &expect![[r#"
        --- stderr
        error: not signed in: the session has ended: by a sign-out, session end, deactivation, lock, new password or restore
        hint: sign in with practicectl login EMAIL
        --- exit 5
    "#]]);
    sandbox.run(
        "practicectl lock list -o csv --columns email,cause,failures",
        &expect![[r#"
        email,cause,failures␍
        kim@x.org,failed-sign-ins,5␍
        --- exit 0
    "#]],
    );
}

#[test]
fn a_success_resets_the_count_of_wrong_current_ones() {
    let sandbox = with_kim();
    for number in 1..4 {
        sandbox.succeeds(&login(KIM));
        let own = "practicectl --token-file kim user password kim@x.org --password-stdin";
        for _ in 0..4 {
            sandbox.exits(&format!("printf 'wrong\\n{}\\n' | {own}", numbered(number)), 5);
        }
        sandbox.exits(&format!("printf '{KIM}\\nshort\\n' | {own}"), 6);
    }
    sandbox.succeeds(&login(KIM));
}

#[test]
fn a_generated_password_goes_to_a_new_private_file_or_nowhere() {
    let sandbox = with_kim();
    sandbox.run(
        "umask 000; practicectl user password kim@x.org --temporary --password-file secret; \
         stat -c %a secret; wc -l < secret",
        &expect![[r#"
            Set the password of user kim@x.org (change set 4).
              password: set -> temporary
              note: temporary: works once, until 2026-01-12 09:00, and must be changed then
            600
            1
            --- exit 0
        "#]],
    );
    sandbox.run(
        "practicectl user password kim@x.org --temporary --password-file secret",
        &expect![[r#"
            --- stderr
            error: cannot use secret
            caused by: entity already exists
            --- exit 1
        "#]],
    );
    sandbox.run(
        "practicectl user password kim@x.org --temporary --password-file none/secret",
        &expect![[r#"
            --- stderr
            error: cannot use none/secret
            caused by: entity not found
            --- exit 1
        "#]],
    );
    sandbox.run(
        "practicectl user create zed@x.org --name 'Zed Example' --temporary-password --password-file zed -n; ls zed",
        &expect![[r#"
            Would create user zed@x.org.
              name: Zed Example
              status: active
              user type: medical-office
              permission set: custom
              password: temporary
              note: has no permissions and practices, so cannot work in a practice until they are assigned
              next: practicectl user edit zed@x.org --practice NAME --grant PERMISSION
            --- stderr
            dry run, nothing was changed
            ls: cannot access 'zed': No such file or directory
            --- exit 2
        "#]],
    );
    sandbox.succeeds(
        "practicectl user create zed@x.org --name 'Zed Example' --temporary-password --password-file zed && \
         (cat zed; echo 'golden river teapot 12') | practicectl login zed@x.org --password-stdin --token-file zed.token",
    );
    sandbox.run(
        "practicectl user password kim@x.org --password-file other",
        &expect![[r#"
            --- stderr
            error: --temporary is missing; an option that was given needs it
            hint: for example: practicectl user password kim@sunrise.example --temporary
            usage: practicectl user password [OPTIONS] <EMAIL...|--from FILE>
            --- exit 2
        "#]],
    );
}

#[test]
fn a_hash_of_a_lower_cost_is_renewed_at_the_sign_in() {
    let sandbox = with_kim();
    let hash = || -> String {
        let connection = Connection::open(sandbox.database()).expect("a database");
        let sql = "SELECT hash FROM credential JOIN person ON person.id = user_id WHERE email = 'kim@x.org'";
        connection.query_row(sql, [], |row| row.get(0)).expect("a hash")
    };
    for (memory, passes) in [(1_024, 2), (19_456, 1)] {
        plant(&sandbox, &cheap_hash(memory, passes));
        assert!(hash().contains(&format!("m={memory},t={passes}")));
        sandbox.succeeds(&login(KIM));
        assert!(hash().starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{}", hash());
    }
    let kept = hash();
    sandbox.succeeds(&login(KIM));
    assert_eq!(hash(), kept, "a hash of today's cost stays");
    sandbox.run(
        "practicectl user history kim@x.org -o csv --columns action,after | tail -2",
        &expect![[r#"
            sign-in,"{""rehashed"":true,""password_digest"":""1458dc0b5ce8c17e65900934fb1b2df04fc94c417f5af1b71523296de34870b1""}"␍
            sign-in,{}␍
            --- exit 0
        "#]],
    );
    sandbox.succeeds("practicectl history verify");
}

/// The hash of Kim's password at a cost, as an early version might have kept it.
fn cheap_hash(memory: u32, passes: u32) -> String {
    use argon2::password_hash::PasswordHasher;
    let params = argon2::Params::new(memory, passes, 1, None).expect("valid");
    let hasher = argon2::Argon2::new(argon2::Algorithm::Argon2id, argon2::Version::V0x13, params);
    hasher.hash_password_with_salt(KIM.as_bytes(), &[7; 16]).expect("a hash").to_string()
}

fn plant(sandbox: &Sandbox, hash: &str) {
    let person = "(SELECT id FROM person WHERE email = 'kim@x.org')";
    sandbox
        .sql(&format!("UPDATE credential SET hash = '{hash}' WHERE user_id = {person}"))
        .expect("planted");
}

#[test]
fn no_option_of_any_command_takes_a_password() {
    let sandbox = Sandbox::empty();
    for words in commands(&sandbox) {
        let help = sandbox.succeeds(&format!("practicectl {} --help", words.join(" ")));
        assert!(!help.contains("<PASSWORD>"), "{words:?}");
        let options = help.lines().take_while(|line| *line != "Examples:");
        let names =
            options.filter_map(|line| line.trim_start().strip_prefix("--")?.split(' ').next());
        for name in names.filter(|name| name.contains("password")) {
            let flags = [
                "password-stdin",
                "temporary-password",
                "temporary-passwords",
                "password-file",
                "password-expiry",
            ];
            assert!(flags.contains(&name), "{words:?}: --{name}");
        }
    }
}

/// A password that is easily found again, different for every path.
fn canary(path: &str) -> String {
    format!("canary {path} zebra quartz 9157")
}

#[test]
fn a_canary_password_is_found_nowhere_but_in_its_hash() {
    let sandbox = Sandbox::empty();
    let mut said = String::new();
    let mut reader = None;
    let mut run = |script: &str| {
        let output = sandbox.output(script);
        said.push_str(&String::from_utf8_lossy(&output.stdout));
        said.push_str(&String::from_utf8_lossy(&output.stderr));
        output.status.code()
    };
    let [init, create, own, given, renewed] =
        ["init", "create", "own", "given", "renewed"].map(canary);
    let [wrong, weak, unknown] = ["wrong", "weak", "unknown"].map(canary);
    for script in [
        format!(
            "echo '{init}' | practicectl init --fixture --company C --practice P \
             --admin-email ada@x.org --admin-name 'Ada Admin' --password-stdin"
        ),
        format!("echo '{init}' | practicectl login ada@x.org --password-stdin --ttl 9d"),
        format!(
            "echo '{create}' | practicectl user create kim@x.org --name 'Kim Example' --password-stdin"
        ),
        format!("echo '{wrong}' | practicectl login kim@x.org --password-stdin --token-file kim"),
        format!("echo '{unknown}' | practicectl login '{unknown}' --password-stdin -o json"),
        format!("echo '{create}' | practicectl login kim@x.org --password-stdin --token-file kim"),
        format!(
            "printf '{wrong}\\n{own}\\n' | practicectl --token-file kim user password kim@x.org --password-stdin"
        ),
        format!(
            "printf '{create}\\n{own}\\n' | practicectl --token-file kim user password kim@x.org --password-stdin --reason why -o json"
        ),
        "practicectl policy set --min-length 64".to_owned(),
        format!("echo '{weak}' | practicectl user password kim@x.org --password-stdin -o jsonl"),
        "practicectl policy set --min-length 15".to_owned(),
        format!(
            "echo '{given}' | practicectl user password kim@x.org --password-stdin --temporary"
        ),
        format!(
            "printf '{given}\\n{renewed}\\n' | practicectl login kim@x.org --password-stdin --token-file kim"
        ),
        format!(
            "printf '{renewed}\\n{renewed}\\n' | practicectl --token-file kim user password kim@x.org --password-stdin"
        ),
        format!(
            "echo '{renewed}' | practicectl login kim@x.org --password-stdin --print-token > printed"
        ),
        "practicectl lock add kim@x.org".to_owned(),
        format!("echo '{renewed}' | practicectl login kim@x.org --password-stdin"),
        "practicectl history list -o json".to_owned(),
        "practicectl user explain kim@x.org".to_owned(),
        "practicectl lock unlock kim@x.org && practicectl user password kim@x.org --temporary --password-file made".to_owned(),
        format!("(cat made; echo '{own}') | practicectl login kim@x.org --password-stdin --token-file kim; rm made"),
        format!("(echo '{own}'; echo) | practicectl login kim@x.org --password-stdin --token-file kim -o json"),
        format!("printf '\\377{own}\\n' | practicectl login kim@x.org --password-stdin --token-file kim"),
        format!("for n in 1 2 3 4 5; do echo '{wrong}' | practicectl login ada@x.org --password-stdin; done; practicectl recover ada@x.org --password-file made"),
        format!("(cat made; echo '{given}') | practicectl login ada@x.org --password-stdin; rm made"),
    ] {
        let code = run(&script);
        // A reader keeps the log, which the last one to leave would tidy away.
        reader.get_or_insert_with(|| {
            let connection = Connection::open(sandbox.database()).expect("a database");
            let count = |row: &rusqlite::Row<'_>| row.get::<_, i64>(0);
            connection.query_row("SELECT count(*) FROM person", [], count).expect("read");
            connection
        });
        assert!(code.is_some_and(|code| code <= 8), "{script}: {code:?}\n{said}");
    }
    assert!(
        said.contains("\"sign-in\"") && said.contains("user.password"),
        "the paths were walked"
    );
    assert!(!said.contains("zebra quartz"), "{said}");
    let wal = fs::metadata(sandbox.path("practice.db-wal"));
    let wal_was_there = wal.is_ok_and(|wal| wal.len() > 10_000);
    let found = holding(&sandbox.path(""), "zebra quartz");
    drop(reader);
    assert_eq!(found, Vec::<String>::new());
    assert!(wal_was_there, "the log was searched too");
    // The search finds what is there: the same text in a name.
    sandbox.succeeds("practicectl user edit kim@x.org --name 'zebra quartz'");
    assert!(!holding(&sandbox.path(""), "zebra quartz").is_empty());
}

/// The files below a directory that hold a text.
fn holding(directory: &Path, text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(directory).expect("a directory") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(holding(&path, text));
        } else {
            let bytes = fs::read(&path).expect("readable");
            if bytes.windows(text.len()).any(|window| window == text.as_bytes()) {
                found.push(path.display().to_string());
            }
        }
    }
    found
}

#[test]
fn a_locked_deactivated_or_expired_user_is_told_only_after_the_right_password() {
    let mut sandbox = with_kim();
    let wrong = sandbox.output(&login("not the right one"));
    let unknown = sandbox.output(&login(KIM).replace("kim@", "nobody@"));
    assert_eq!(wrong, unknown);
    sandbox.succeeds("practicectl lock add kim@x.org");
    assert_eq!(sandbox.output(&login("not the right one")), wrong);
    sandbox.run(
        &login(KIM),
        &expect![[r#"
            --- stderr
            error: the password is right, but the user is locked
            hint: ask your System Administrator: Ada Admin <ada@sunrise.example>
            --- exit 5
        "#]],
    );
    sandbox.succeeds("practicectl lock unlock kim@x.org && practicectl user deactivate kim@x.org");
    assert_eq!(sandbox.output(&login("not the right one")), wrong);
    sandbox.run(
        &login(KIM),
        &expect![[r#"
            --- stderr
            error: the password is right, but the user is deactivated
            hint: ask your System Administrator: Ada Admin <ada@sunrise.example>
            --- exit 5
        "#]],
    );
    sandbox.succeeds(
        "practicectl user activate kim@x.org && \
         echo 'borrowed yellow umbrella 3' | practicectl user password kim@x.org --temporary --password-stdin",
    );
    sandbox.at("2026-01-12T09:00:01Z");
    assert_eq!(sandbox.output(&login("not the right one")), wrong);
    sandbox.run(
        &login("borrowed yellow umbrella 3"),
        &expect![[r#"
            --- stderr
            error: the temporary password has expired
            hint: ask your System Administrator: Ada Admin <ada@sunrise.example>
            --- exit 5
        "#]],
    );
}

#[test]
fn of_many_right_passwords_at_once_each_opens_a_session() {
    let sandbox = with_kim();
    let right = login(KIM).replace("--token-file kim", "--print-token");
    let all: String = (0..20).map(|_| format!("{right} -q & ")).collect();
    let tokens = sandbox.succeeds(&format!("{all} wait"));
    assert_eq!(tokens.matches("pct_").count(), 20);
}

#[test]
fn a_password_and_a_token_lose_one_byte_order_mark_and_one_line_end() {
    let sandbox = Sandbox::for_days();
    let login = |text: &str, code: i32| {
        sandbox.file("typed", text);
        sandbox.exits("practicectl login ada@sunrise.example --password-stdin < typed", code);
    };
    sandbox.file("new", "\u{feff}velvet anchor sings 4 lanterns\r\n");
    sandbox
        .succeeds("practicectl user create kim@x.org --name 'Kim Example' --password-stdin < new");
    sandbox.file("typed", "velvet anchor sings 4 lanterns");
    sandbox.succeeds("practicectl login kim@x.org --password-stdin < typed");
    for (before, after) in [("", ""), ("\u{feff}", "\n"), ("", "\r\n"), ("\u{feff}", "\r")] {
        login(&format!("{before}{PASSWORD}{after}"), 0);
    }
    login(&format!("\u{feff}\u{feff}{PASSWORD}"), 5);
    let token = sandbox.succeeds("cat .local/state/practicectl/*.token");
    for text in [format!("\u{feff}{}\r\n", token.trim()), format!("{}\r", token.trim())] {
        sandbox.file("t", &text);
        sandbox.succeeds("chmod 600 t; practicectl whoami --token-file t");
        sandbox.succeeds("practicectl whoami --token-file /dev/stdin < t");
        sandbox.succeeds("PRACTICECTL_TOKEN=\"$(cat t)\" practicectl whoami");
        login(&format!("{PASSWORD}\n"), 0);
        sandbox.succeeds("practicectl login ada@sunrise.example --password-stdin --token-file t < typed && practicectl whoami --token-file t");
    }
    sandbox.succeeds(
        "practicectl user password kim@x.org --temporary --password-file secret; \
         printf '%s\\rgolden river teapot 12\\r' \"$(cat secret)\" | practicectl login kim@x.org --password-stdin; \
         printf 'golden river teapot 12' | practicectl login kim@x.org --password-stdin",
    );
}
