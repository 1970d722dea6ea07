//! Names that people really have, and those that a file got wrong: each way that sets
//! a name tells what is odd about it.

use crate::sandbox::Sandbox;
use expect_test::expect;

#[test]
fn one_word_is_a_name_with_a_warning_whatever_sets_it() {
    let sandbox = Sandbox::new();
    for (command, expected) in [
        (
            "user create s@x.org --name Suharto",
            expect![[r#"
            Created user s@x.org (change set 2).
              name: Suharto
              status: active
              user type: medical-office
              permission set: custom
              note: has no password, so cannot sign in yet; has no permissions and practices, so cannot work in a practice until they are assigned
              next: practicectl user edit s@x.org --practice NAME --grant PERMISSION
            --- stderr
            warning: the name "Suharto" is one word: the first or the last name may be missing
            --- exit 0
        "#]],
        ),
        (
            "user edit s@x.org --name Sukarno",
            expect![[r#"
            Edited user s@x.org (change set 3).
              name: Suharto -> Sukarno
              next: practicectl user edit s@x.org --practice NAME --grant PERMISSION
            --- stderr
            warning: the name "Sukarno" is one word: the first or the last name may be missing
            --- exit 0
        "#]],
        ),
        (
            "user edit s@x.org --name Sukarno --phone 201-555-0123",
            expect![[r#"
            Edited user s@x.org (change set 4).
              phone: none -> (201) 555-0123
              next: practicectl user edit s@x.org --practice NAME --grant PERMISSION
            --- exit 0
        "#]],
        ),
        (
            "user edit s@x.org --name 'Kim Example'",
            expect![[r#"
            Edited user s@x.org (change set 5).
              name: Sukarno -> Kim Example
              next: practicectl user edit s@x.org --practice NAME --grant PERMISSION
            --- exit 0
        "#]],
        ),
        (
            "provider create --name Grace --npi 1234567893 --license-type physician",
            expect![[r#"
                Created provider 1234567893 (change set 6).
                  name: Grace
                  license type: physician
                  status: active
                --- stderr
                warning: the name "Grace" is one word: the first or the last name may be missing
                link a user to the provider with practicectl user edit EMAIL --provider NPI
                --- exit 0
            "#]],
        ),
        (
            "provider edit 1234567893 --name Gracia",
            expect![[r#"
            Edited provider 1234567893 (change set 7).
              name: Grace -> Gracia
            --- stderr
            warning: claims for Gracia (1234567893) may be rejected until payers know the new name or NPI
            warning: the name "Gracia" is one word: the first or the last name may be missing
            --- exit 0
        "#]],
        ),
    ] {
        sandbox.run(&format!("practicectl {command}"), &expected);
    }
    sandbox.succeeds("practicectl lock add s@x.org -q");
    sandbox.run("practicectl lock unlock s@x.org --name Suharto", &expect![[r#"
        Unlocked user s@x.org (change set 9).
          name: Kim Example -> Suharto
          locked: yes -> no
          lock cause: administrator -> none
          note: has no permissions and practices, so cannot work in a practice until they are assigned
          next: practicectl user edit s@x.org --practice NAME --grant PERMISSION
        --- stderr
        warning: the name "Suharto" is one word: the first or the last name may be missing
        if the password is forgotten: "Forgot your password?" at sign-in, or a temporary one with practicectl user password EMAIL --temporary
        --- exit 0
    "#]]);
    let other = Sandbox::empty();
    other.run(
        "practicectl init --fixture --company C --practice P --admin-email a@x.org --admin-name Ada",
        &expect![[r#"
            --- stderr
            made the test fixture ~/practice.db
            a@x.org is System Administrator of "C" and signed in until 2026-01-05 21:00
            warning: the name "Ada" is one word: the first or the last name may be missing
            warning: the administrator has no password yet
            hint: practicectl user password a@x.org --confirm-admin
            --- exit 0
        "#]],
    );
}

#[test]
fn names_of_a_file_are_taken_with_a_warning_for_each() {
    let sandbox = Sandbox::new();
    sandbox.file(
        "users.csv",
        "email,name\n\
         a@x.org,Suharto\n\
         b@x.org,\"Smith, Jane\"\n\
         c@x.org,RenÃ© Two\n\
         d@x.org,Kim Example\n\
         e@x.org,\"Jane Smith, MD\"\n",
    );
    sandbox.run("practicectl user import users.csv", &expect![[r#"
        SUBJECT  RESULT   CHANGE                                                                                                   NOTE
        a@x.org  changed  email: a@x.org; name: Suharto; status: active; user type: medical-office; permission set: custom         has no password, so cannot sign in yet; has no permissions and practices, so cannot work in a practice until they are assigned; the name "Suharto" is one word: the first or the last name may be missing; next: practicectl user edit a@x.org --practice NAME --grant PERMISSION
        b@x.org  changed  email: b@x.org; name: Smith, Jane; status: active; user type: medical-office; permission set: custom     has no password, so cannot sign in yet; has no permissions and practices, so cannot work in a practice until they are assigned; the name "Smith, Jane" looks like the last name first: "Jane Smith" may be meant; next: practicectl user edit b@x.org --practice NAME --grant PERMISSION
        c@x.org  changed  email: c@x.org; name: RenÃ© Two; status: active; user type: medical-office; permission set: custom       has no password, so cannot sign in yet; has no permissions and practices, so cannot work in a practice until they are assigned; the name "RenÃ© Two" looks like UTF-8 that was read as Latin-1: "René Two" may be meant; next: practicectl user edit c@x.org --practice NAME --grant PERMISSION
        d@x.org  changed  email: d@x.org; name: Kim Example; status: active; user type: medical-office; permission set: custom     has no password, so cannot sign in yet; has no permissions and practices, so cannot work in a practice until they are assigned; next: practicectl user edit d@x.org --practice NAME --grant PERMISSION
        e@x.org  changed  email: e@x.org; name: Jane Smith, MD; status: active; user type: medical-office; permission set: custom  has no password, so cannot sign in yet; has no permissions and practices, so cannot work in a practice until they are assigned; next: practicectl user edit e@x.org --practice NAME --grant PERMISSION
        --- stderr
        warning: the name "Suharto" is one word: the first or the last name may be missing
        warning: the name "Smith, Jane" looks like the last name first: "Jane Smith" may be meant
        warning: the name "RenÃ© Two" looks like UTF-8 that was read as Latin-1: "René Two" may be meant
        5 changed (change set 2)
        --- exit 0
    "#]]);
    sandbox.run(
        "practicectl user import users.csv --on-existing update",
        &expect![[r#"
        SUBJECT  RESULT     NOTE
        a@x.org  unchanged  already so
        b@x.org  unchanged  already so
        c@x.org  unchanged  already so
        d@x.org  unchanged  already so
        e@x.org  unchanged  already so
        --- stderr
        5 unchanged
        --- exit 0
    "#]],
    );
    sandbox.run(
        "practicectl export > all.json && sed -i 's/Kim Example/Kim/' all.json && practicectl apply all.json",
        &expect![[r#"
            KIND  SUBJECT  RESULT   FIELD  BEFORE       AFTER
            user  d@x.org  changed  name   Kim Example  Kim
            --- stderr
            warning: the name "Kim" is one word: the first or the last name may be missing
            1 changed, 15 unchanged (change set 3)
            --- exit 0
        "#]],
    );
}

#[test]
fn what_stays_refused_says_why_and_what_to_write() {
    let sandbox = Sandbox::new();
    for (name, expected) in [
        (
            "Ki\u{200d}m Example",
            expect![[r#"
            --- stderr
            error: "Ki\u{200d}m Example" is not a full name: it holds the character U+200D, which is taken only between letters of a script that needs it, such as Arabic
            hint: write "Kim Example"
            --- exit 6
        "#]],
        ),
        (
            "علی\u{200c} رضا",
            expect![[r#"
            --- stderr
            error: "علی\u{200c} رضا" is not a full name: it holds the character U+200C, which is taken only between letters of a script that needs it, such as Arabic
            hint: write "علی رضا"
            --- exit 6
        "#]],
        ),
        (
            "Kim\u{200b} Example",
            expect![[r#"
            --- stderr
            error: "Kim\u{200b} Example" is not a full name: it holds the character U+200B, which nobody sees
            hint: write "Kim Example"
            --- exit 6
        "#]],
        ),
        (
            "GarcÃ\u{ad}a One",
            expect![[r#"
                --- stderr
                error: "GarcÃ\u{ad}a One" is not a full name: it looks like UTF-8 that was read as Latin-1
                hint: write "García One"
                --- exit 6
            "#]],
        ),
        (
            "Kim\u{a0}Example",
            expect![[r#"
            --- stderr
            error: "Kim\u{a0}Example" is not a full name: its parts are not separated by an ordinary space
            hint: write "Kim Example"
            --- exit 6
        "#]],
        ),
    ] {
        sandbox.run(&format!("practicectl user create k@x.org --name '{name}'"), &expected);
    }
    sandbox.succeeds("practicectl user create k@x.org --name 'علی\u{200c}رضا کریمی' -q");
    assert!(sandbox.succeeds("practicectl user find").contains("علی\u{200c}رضا کریمی"));
}
