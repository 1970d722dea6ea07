//! Phone numbers as people and spreadsheets write them, with their extensions.

use crate::sandbox::Sandbox;
use expect_test::expect;

#[test]
fn an_extension_is_kept_and_shown() {
    let sandbox = Sandbox::new();
    sandbox.succeeds(
        "practicectl user create kim@x.org --name 'Kim Example' --phone '201-555-0123 ext. 45' -q",
    );
    sandbox.run(
        "practicectl user find kim --columns name,phone",
        &expect![[r#"
        NAME         PHONE
        Kim Example  (201) 555-0123 ext. 45
        --- exit 0
    "#]],
    );
    sandbox.run(
        "practicectl user find kim -o csv --columns phone",
        &expect![[r#"
        phone␍
        +12015550123;ext=45␍
        --- exit 0
    "#]],
    );
    sandbox.run(
        "practicectl user find kim -o jsonl --columns phone",
        &expect![[r#"
        {"phone":"+12015550123;ext=45"}
        --- exit 0
    "#]],
    );
    sandbox.run(
        "practicectl user edit kim@x.org --phone '+1 201 555 0123,,45'",
        &expect![[r#"
        Nothing to change for user kim@x.org: already so.
        --- exit 0
    "#]],
    );
    sandbox.run(
        "practicectl user edit kim@x.org --phone '+1 201 555 0123 #46'",
        &expect![[r#"
        Edited user kim@x.org (change set 3).
          phone: (201) 555-0123 ext. 45 -> (201) 555-0123 ext. 46
          next: practicectl user edit kim@x.org --practice NAME --grant PERMISSION
        --- exit 0
    "#]],
    );
    sandbox.succeeds("practicectl export -o csv > out.csv");
    sandbox.exits("practicectl user import out.csv --on-existing update --detailed-exitcode", 10);
    sandbox.succeeds("practicectl export > out.json");
    sandbox.exits("practicectl apply out.json --detailed-exitcode", 10);
    sandbox.succeeds("practicectl history verify");
}

#[test]
fn what_cannot_be_read_is_shown_and_told() {
    let sandbox = Sandbox::new();
    sandbox.succeeds(
        "practicectl user create kim@x.org --name 'Kim Example' --phone '201–555–0123' -q",
    );
    for (phone, expected) in [
        (
            "",
            expect![[r#"
            --- stderr
            error: "" is not a phone number: it is empty
            hint: to remove the number, use --no-phone, or - in a file
            --- exit 6
        "#]],
        ),
        (
            "1.23E+09",
            expect![[r#"
                --- stderr
                error: a spreadsheet turned this number into "1.23E+09"
                hint: format the column as text, and enter the number again
                --- exit 6
            "#]],
        ),
        (
            "201\u{200b}5550199",
            expect![[r#"
            --- stderr
            error: "201\u{200b}5550199" is not a phone number: it holds the character U+200B
            hint: write it like +1 201 555 0123, or (201) 555-0123 for the United States; an extension like x45
            --- exit 6
        "#]],
        ),
        (
            "201☎5550199",
            expect![[r#"
            --- stderr
            error: "201☎5550199" is not a phone number: it holds the character U+260E
            hint: write it like +1 201 555 0123, or (201) 555-0123 for the United States; an extension like x45
            --- exit 6
        "#]],
        ),
        (
            "call me",
            expect![[r#"
            --- stderr
            error: "call me" is not a phone number: it holds "c"
            hint: write it like +1 201 555 0123, or (201) 555-0123 for the United States; an extension like x45
            --- exit 6
        "#]],
        ),
        (
            "201-555-0199 x",
            expect![[r#"
            --- stderr
            error: "201-555-0199 x" is not a phone number: an extension has 1 to 9 digits
            hint: write it like 201-555-0123 x45
            --- exit 6
        "#]],
        ),
    ] {
        sandbox.run(&format!("practicectl user edit kim@x.org --phone '{phone}'"), &expected);
    }
    sandbox.file("users.csv", "email,phone\nkim@x.org,'+12015550199\n");
    sandbox.succeeds("practicectl user import users.csv --on-existing update -q");
    let phone = sandbox.succeeds("practicectl user find kim -o csv --columns phone");
    assert_eq!(phone, "phone\r\n+12015550199\r\n");
}
