//! `practicectl user password`.

use crate::sandbox::Sandbox;
use expect_test::expect;

fn with_kim() -> Sandbox {
    let sandbox = Sandbox::for_days();
    sandbox.succeeds("practicectl user create kim@x.org --name 'Kim Example'");
    sandbox
}

#[test]
fn a_password_is_read_from_one_line_and_is_never_in_the_history() {
    let sandbox = with_kim();
    sandbox.run(
        "echo 'copper meadow bicycle 81' | practicectl user password kim@x.org --password-stdin",
        &expect![[r#"
            Set the password of user kim@x.org (change set 4).
              password: none -> set
              note: all open sessions ended
            --- exit 0
        "#]],
    );
    sandbox.run(
        "practicectl user history kim@x.org -o csv --columns action,before,after | tail -n 1",
        &expect![[r#"
            user.password,"{""password"":null}","{""password"":""set"",""password_digest"":""36e285a95ea7bfdb42154ae3d2026a5caf247beda081f195b52ebc8dcc3fb08c"",""password_set_at"":""2026-01-05T09:00:00.000Z""}"␍
            --- exit 0
        "#]],
    );
}

#[test]
fn a_temporary_one_is_made_and_shown_or_read() {
    let sandbox = with_kim();
    sandbox.run(
        "practicectl user password kim@x.org --temporary",
        &expect![[r#"
            Set the password of user kim@x.org (change set 4).
              password: none -> temporary
              note: temporary: works once, until 2026-01-12 09:00, and must be changed then

            Temporary password, shown only once:

                7xwkxe-gacryy-95crer-wmpze2-7a
            --- exit 0
        "#]],
    );
    sandbox.run(
        "echo 'borrowed yellow umbrella 3' | practicectl user password kim@x.org --temporary --password-stdin -o json",
        &expect![[r#"
            {"change_set":5,"dry_run":false,"counts":{"changed":1,"unchanged":0,"failed":0,"skipped":0},"rows":[
            {"kind":"user","subject":"kim@x.org","result":"changed","code":null,"message":"temporary: works once, until 2026-01-12T09:00:00.000Z, and must be changed then","before":{"password":"temporary"},"after":{"password":"temporary"},"next":null}
            ]}
            --- stderr
            1 changed, 0 unchanged, 0 failed, 0 skipped (change set 5)
            --- exit 0
        "#]],
    );
    sandbox.run("practicectl user password kim@x.org --temporary --dry-run -o json", &expect![[r#"
        {"change_set":null,"dry_run":true,"counts":{"changed":1,"unchanged":0,"failed":0,"skipped":0},"rows":[
        {"kind":"user","subject":"kim@x.org","result":"changed","code":null,"message":"temporary: works once, until 2026-01-12T09:00:00.000Z, and must be changed then","before":{"password":"temporary"},"after":{"password":"temporary"},"next":null}
        ]}
        --- stderr
        dry run, nothing was changed: 1 changed, 0 unchanged, 0 failed, 0 skipped
        --- exit 0
    "#]]);
}

#[test]
fn a_secret_that_cannot_be_shown_is_not_set() {
    let sandbox = with_kim();
    sandbox.run(
        "practicectl user password kim@x.org --temporary > /dev/full",
        &expect![[r#"
        --- stderr
        error: cannot write the result, so nothing was changed
        caused by: No space left on device (os error 28)
        --- exit 1
    "#]],
    );
    sandbox.run(
        "practicectl user password kim@x.org --temporary | true; exit ${PIPESTATUS:-0}",
        &expect![[r#"
        --- stderr
        error: cannot write the result, so nothing was changed
        caused by: Broken pipe (os error 32)
        --- exit 0
    "#]],
    );
    sandbox.run(
        "practicectl user history kim@x.org -o csv --columns action",
        &expect![[r#"
        action␍
        user.create␍
        --- exit 0
    "#]],
    );
}

#[test]
fn a_locked_user_stays_locked() {
    let sandbox = with_kim();
    sandbox.succeeds("practicectl lock add kim@x.org");
    sandbox.run(
        "echo 'copper meadow bicycle 81' | practicectl user password kim@x.org --password-stdin",
        &expect![[r#"
            Set the password of user kim@x.org (change set 5).
              password: none -> set
              note: all open sessions ended
              next: practicectl lock unlock kim@x.org
            --- exit 0
        "#]],
    );
}

#[test]
fn an_administrators_password_needs_a_consent_and_others_an_administrator() {
    let sandbox = with_kim();
    sandbox.run(
        "printf 'quiet harbor lantern 47\ngolden river teapot 12\n' | practicectl user password ada@sunrise.example --password-stdin",
        &expect![[r#"
            --- stderr
            error: a consent is missing: Ada Admin <ada@sunrise.example> is a System Administrator; this changes the password
            hint: give --confirm-admin
            --- exit 8
        "#]],
    );
    sandbox.succeeds(
        "echo 'copper meadow bicycle 81' | practicectl user password kim@x.org --password-stdin && \
         echo 'copper meadow bicycle 81' | practicectl login kim@x.org --password-stdin --token-file kim -q",
    );
    sandbox.run(
        "practicectl --token-file kim user password ada@sunrise.example --temporary",
        &expect![[r#"
            --- stderr
            error: only a System Administrator of "Sunrise Medical" may do this
            hint: ask your System Administrator: Ada Admin <ada@sunrise.example>
            --- exit 5
        "#]],
    );
    sandbox.succeeds("printf 'copper meadow bicycle 81\ngolden river teapot 12\n' | practicectl --token-file kim user password kim@x.org --password-stdin");
    sandbox.run(
        "practicectl --token-file kim whoami",
        &expect![[r#"
            --- stderr
            error: not signed in: the session has ended: by a sign-out, session end, deactivation, lock, new password or restore
            hint: sign in with practicectl login EMAIL
            --- exit 5
        "#]],
    );
}

#[test]
fn nobody_is_asked_without_a_terminal() {
    with_kim().run(
        "practicectl user password kim@x.org < /dev/null",
        &expect![[r#"
        --- stderr
        error: a password is needed
        hint: give it on standard input with --password-stdin, or use --temporary
        --- exit 8
    "#]],
    );
}

#[test]
fn each_password_that_breaks_a_rule_is_refused() {
    let sandbox = with_kim();
    for (input, expected) in [
        (
            "printf ''",
            expect![[r#"
            --- stderr
            error: the password is empty: standard input has no line
            --- exit 6
        "#]],
        ),
        (
            "printf '\\n'",
            expect![[r#"
            --- stderr
            error: the password is empty
            --- exit 6
        "#]],
        ),
        (
            "echo 'Kim Example kim'",
            expect![[r#"
                --- stderr
                error: the password is too weak: it is easy to guess, or made of the user's own email or name
                hint: use several unrelated words, without the user's own name
                --- exit 6
            "#]],
        ),
        (
            "printf 'a\\377copper meadow bicycle\\n'",
            expect![[r#"
            --- stderr
            error: the password is not UTF-8
            --- exit 6
        "#]],
        ),
        (
            "printf 'copper\\0meadow bicycle 81\\n'",
            expect![[r#"
            --- stderr
            error: the password holds a NUL or a newline
            --- exit 6
        "#]],
        ),
        (
            "head -c 1000000 /dev/zero | tr '\\0' x",
            expect![[r#"
            --- stderr
            error: the password is longer than 1,024 bytes
            --- exit 6
        "#]],
        ),
    ] {
        sandbox.run(
            &format!("{input} | practicectl user password kim@x.org --password-stdin"),
            &expected,
        );
    }
}

#[test]
fn a_secret_is_never_cut_off_nor_left_out_nor_thrown_away() {
    let sandbox = with_kim();
    let temporary = "practicectl user password kim@x.org --temporary";
    let screen =
        sandbox.succeeds(&format!("script -qec 'stty cols 40; {temporary}' /dev/null < /dev/null"));
    let secrets = screen.lines().filter(|line| line.matches('-').count() == 4);
    assert_eq!(secrets.count(), 1, "whole, on a line of its own: {screen}");
    sandbox.run(
        &format!("{temporary} --columns subject"),
        &expect![[r#"
        --- stderr
        error: cannot write the result, so nothing was changed
        caused by: --columns leaves out temporary_password
        --- exit 1
    "#]],
    );
    sandbox.run(
        &format!("{temporary} >&-"),
        &expect![[r#"
        --- stderr
        error: cannot write the result, so nothing was changed
        caused by: standard output is closed or discarded
        --- exit 1
    "#]],
    );
    sandbox.run(
        &format!("{temporary} > /dev/null"),
        &expect![[r#"
        --- stderr
        error: cannot write the result, so nothing was changed
        caused by: standard output is closed or discarded
        --- exit 1
    "#]],
    );
    let set = sandbox.succeeds("practicectl user history kim@x.org -o csv --columns action");
    assert_eq!(set.matches("user.password").count(), 1, "only the one that was shown: {set}");
}

#[test]
fn many_get_temporary_passwords_of_their_own_in_a_private_file() {
    let sandbox = Sandbox::for_days();
    for number in 1..=3 {
        sandbox.succeeds(&format!(
            "practicectl user create u{number}@x.org --name 'User Number{number}' --practice North"
        ));
    }
    let find = "practicectl user find @x.org -o jsonl";
    sandbox.run(
        &format!("{find} | practicectl user password --from - --temporary --password-file first"),
        &expect![[r#"
            SUBJECT   RESULT   CHANGE                       NOTE
            u1@x.org  changed  password: none -> temporary  temporary: works once, until 2026-01-12 09:00, and must be changed then
            u2@x.org  changed  password: none -> temporary  temporary: works once, until 2026-01-12 09:00, and must be changed then
            u3@x.org  changed  password: none -> temporary  temporary: works once, until 2026-01-12 09:00, and must be changed then
            --- stderr
            3 changed (change set 6)
            --- exit 0
        "#]],
    );
    let file = sandbox.succeeds("cat first");
    let rows: Vec<&str> = file.lines().collect();
    assert_eq!((rows.len(), rows[0]), (4, "email,temporary_password"));
    let passwords: Vec<&str> = rows[1..].iter().filter_map(|row| row.split(',').nth(1)).collect();
    assert!(passwords[0] != passwords[1] && passwords[1] != passwords[2], "{file}");
    assert_eq!(sandbox.succeeds("stat -c %a first"), "600\n");
    sandbox.succeeds(&format!(
        "printf '%s\\ncopper meadow bicycle 81\\n' '{}' | practicectl login u3@x.org --password-stdin --token-file u3",
        passwords[2]
    ));
    for wrong in ["", "--temporary", "--temporary --password-file other --password-stdin"] {
        let line = format!("practicectl user password u1@x.org u2@x.org {wrong} < /dev/null");
        sandbox.exits(&line, 2);
    }
    sandbox.run(
        "practicectl user password u1@x.org ada@sunrise.example --temporary --password-file own",
        &expect![[r#"
            --- stderr
            1 failed, 1 skipped
            error: your own password is not set with those of others
            hint: practicectl user password ada@sunrise.example
            --- exit 8
        "#]],
    );
    sandbox.run(
        "practicectl user password u1@x.org --from first --temporary --password-file x; ls own x",
        &expect![[r#"
            --- stderr
            error: EMAIL cannot be used with --from FILE
            hint: use one of them
            usage: practicectl user password [OPTIONS] <EMAIL...|--from FILE>
            ls: cannot access 'own': No such file or directory
            ls: cannot access 'x': No such file or directory
            --- exit 2
        "#]],
    );
    sandbox.run(
        "practicectl user find @x.org -o csv | practicectl user password --from - --temporary \
             --password-file dry --dry-run; ls dry",
        &expect![[r#"
            SUBJECT   RESULT   CHANGE                            NOTE
            u1@x.org  changed  password: temporary -> temporary  temporary: works once, until 2026-01-12 09:00, and must be changed then
            u2@x.org  changed  password: temporary -> temporary  temporary: works once, until 2026-01-12 09:00, and must be changed then
            u3@x.org  changed  password: set -> temporary        temporary: works once, until 2026-01-12 09:00, and must be changed then
            --- stderr
            dry run, nothing was changed: 3 changed
            ls: cannot access 'dry': No such file or directory
            --- exit 2
        "#]],
    );
}
