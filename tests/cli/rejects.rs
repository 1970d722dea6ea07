//! `--rejects FILE`: the rows that failed, as they came, fixed and fed back.

use crate::sandbox::Sandbox;
use expect_test::expect;

/// Kim is inactive; Zed and Grace are not there yet.
fn with_kim() -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox.succeeds(
        "practicectl user create kim@x.org --name 'Kim Example' && \
         practicectl user create zed@x.org --name 'Zed Example' && \
         practicectl user deactivate kim@x.org zed@x.org",
    );
    sandbox
}

const KEEP: &str = "--on-error continue --rejects rejected -q -o csv --columns subject,result";

#[test]
fn a_list_gets_the_reason_above_the_line() {
    let sandbox = with_kim();
    sandbox.file("in", "# staff\nkim@x.org\n\nzed@x.rog\n");
    sandbox.run(
        &format!("practicectl user activate --from in {KEEP}; cat rejected; stat -c %a rejected"),
        &expect![[r#"
            subject,result␍
            kim@x.org,changed␍
            zed@x.rog,failed␍
            # user-not-found: user "zed@x.rog" not found
            zed@x.rog
            600
            --- stderr
            error: row 4: user "zed@x.rog" not found
            hint: did you mean "zed@x.org"?
            --- exit 0
        "#]],
    );
    sandbox.succeeds("sed -i 's/rog$/org/' rejected");
    sandbox.run(
        &format!("practicectl user activate --from rejected {KEEP}"),
        &expect![[r#"
        subject,result␍
        zed@x.org,changed␍
        --- exit 0
    "#]],
    );
}

#[test]
fn csv_keeps_its_columns_and_gets_one_more_each_time_the_same() {
    let sandbox = with_kim();
    sandbox.file(
        "in",
        "name,email,note\n\"Example, Kim\",kim@x.org,a\nZed,zed@x.rog,\"two\nlines\"\n",
    );
    sandbox.run(
        &format!("practicectl user activate --from in {KEEP}; cat rejected"),
        &expect![[r#"
            subject,result␍
            kim@x.org,changed␍
            zed@x.rog,failed␍
            name,email,note,reject_reason
            Zed,zed@x.rog,"two
            lines","user-not-found: user ""zed@x.rog"" not found"
            --- stderr
            error: row 3: user "zed@x.rog" not found
            hint: did you mean "zed@x.org"?
            --- exit 0
        "#]],
    );
    sandbox.run(
        &format!("practicectl user activate --from rejected {KEEP}; cat rejected"),
        &expect![[r#"
            subject,result␍
            zed@x.rog,failed␍
            name,email,note,reject_reason
            Zed,zed@x.rog,"two
            lines","user-not-found: user ""zed@x.rog"" not found"
            --- stderr
            error: row 2: user "zed@x.rog" not found
            hint: did you mean "zed@x.org"?
            --- exit 0
        "#]],
    );
    sandbox.succeeds("sed -i 's/x.rog/x.org/' rejected");
    sandbox.run(
        &format!("practicectl user activate --from rejected {KEEP}"),
        &expect![[r#"
        subject,result␍
        zed@x.org,changed␍
        --- exit 0
    "#]],
    );
}

#[test]
fn json_gets_the_reason_as_a_key() {
    let sandbox = with_kim();
    sandbox.file("in", "{\"email\":\"kim@x.org\"}\n\n{\"email\":\"zed@x.rog\",\"note\":[1]}\n");
    sandbox
        .run(&format!("practicectl user activate --from in {KEEP}; cat rejected"), &expect![[r#"
            subject,result␍
            kim@x.org,changed␍
            zed@x.rog,failed␍
            {"email":"zed@x.rog","note":[1],"reject_reason":"user-not-found: user \"zed@x.rog\" not found"}
            --- stderr
            error: row 3: user "zed@x.rog" not found
            hint: did you mean "zed@x.org"?
            --- exit 0
        "#]]);
    sandbox.file("array", "[{\"email\":\"zed@x.rog\"}, {\"email\":\"zed@x.org\"}]");
    sandbox.run(
        &format!("practicectl user activate --from array {KEEP}; cat rejected"),
        &expect![[r#"
            subject,result␍
            zed@x.rog,failed␍
            zed@x.org,changed␍
            {"email":"zed@x.rog","reject_reason":"user-not-found: user \"zed@x.rog\" not found"}
            --- stderr
            error: row 1: user "zed@x.rog" not found
            hint: did you mean "zed@x.org"?
            --- exit 0
        "#]],
    );
}

#[test]
fn all_or_nothing_writes_them_too_and_without_failures_there_is_no_file() {
    let sandbox = with_kim();
    sandbox.run(
        "practicectl user activate kim@x.org nobody@x.org --rejects rejected -q; cat rejected",
        &expect![[r##"
            # user-not-found: user "nobody@x.org" not found
            nobody@x.org
            --- stderr
            error: user "nobody@x.org" not found
            hint: practicectl user find --all lists the users of the company
            --- exit 0
        "##]],
    );
    sandbox.succeeds("practicectl user activate kim@x.org --rejects none -q");
    assert!(!sandbox.path("none").exists());
    sandbox.exits("practicectl user activate nobody@x.org --rejects missing/file -q", 1);
}

#[test]
fn a_file_that_cannot_be_written_is_found_before_anything_is_changed() {
    let sandbox = with_kim();
    sandbox.run(
        "practicectl user activate kim@x.org nobody@x.org --on-error continue --rejects missing/file; \
         practicectl user find --inactive -o csv --columns email; practicectl user activate nobody@x.org -q --rejects /dev/stdout",
        &expect![[r#"
            email␍
            kim@x.org␍
            zed@x.org␍
            # user-not-found: user "nobody@x.org" not found
            nobody@x.org
            --- stderr
            error: cannot use missing/file
            caused by: entity not found
            error: user "nobody@x.org" not found
            hint: practicectl user find --all lists the users of the company
            --- exit 3
        "#]],
    );
}

#[test]
fn only_a_row_that_cannot_be_read_fails() {
    let sandbox = with_kim();
    sandbox.file("in", "email,name\nkim@x.org,Kim\nzed@x.org\n,nobody\n#z@x.org,Zed\n");
    sandbox.run(
        &format!("practicectl user activate --from in {KEEP},message; cat rejected"),
        &expect![[r##"
            subject,result,message␍
            kim@x.org,changed,"has no permissions and practices, so cannot work in a practice until they are assigned"␍
            ,failed,"row 3: fields in the row: 1, in the header: 2"␍
            ,failed,row 4: the row names no subject␍
            #z@x.org,failed,"row 5: user ""#z@x.org"" not found"␍
            email,name,reject_reason
            zed@x.org,,"invalid-input: fields in the row: 1, in the header: 2"
            ,nobody,invalid-input: the row names no subject
            #z@x.org,Zed,"user-not-found: user ""#z@x.org"" not found"
            --- stderr
            error: 3 rows failed
            hint: the report names each row; the valid rows were changed
            --- exit 0
        "##]],
    );
}

#[test]
fn no_file_takes_the_place_of_another_that_is_needed() {
    let sandbox = with_kim();
    sandbox.file("in", "email,name\na@x.org,Ann Example\nb@x.org,Bob  Two\n");
    let before = std::fs::read(sandbox.path("in")).expect("the input");
    sandbox.succeeds("ln -s in link");
    let import = "practicectl user import in --on-error";
    for rejects in ["practice.db", "./practice.db-wal", "practice.db-journal"] {
        sandbox.exits(&format!("{import} continue --rejects {rejects}"), 2);
        sandbox.exits(&format!("{import} continue --temporary-passwords {rejects}"), 2);
        sandbox.exits(&format!("practicectl export {rejects}"), 2);
    }
    sandbox.run(
        &format!(
            "{import} continue --rejects pw --temporary-passwords ./pw; {import} abort --rejects in; {import} abort --rejects link; \
             practicectl export practice.db; {import} continue --rejects /dev/full -q; practicectl user find a@x.org -o csv --columns email; \
             practicectl history verify --columns broken_at -o csv"
        ),
        &expect![[r#"
            email␍
            a@x.org␍
            broken_at␍
            ""␍
            --- stderr
            error: the rejected rows and the passwords would be in one file
            hint: name two files
            error: the rejected rows would replace the input, and the valid rows would be lost
            hint: name another file
            error: the rejected rows would replace the input, and the valid rows would be lost
            hint: name another file
            error: practice.db is the database, or belongs to it
            hint: name another file; nothing was changed
            error: the change was made (change set 5), but its report cannot be written
            caused by: No space left on device (os error 28)
            --- exit 0
        "#]],
    );
    assert_eq!(std::fs::read(sandbox.path("in")).expect("the input"), before);
}

#[test]
fn what_a_conversion_lost_is_refused_and_no_hash_is_repeated() {
    let sandbox = with_kim();
    sandbox.file("in", b"email,name\na@x.org,Ann Ex\xe4mple\n");
    sandbox.exits("practicectl user import in --rejects rejected -q", 6);
    sandbox.run(
        "practicectl user import rejected -q",
        &expect![[r#"
            --- stderr
            error: row 2: the row is not UTF-8
            hint: save the file as UTF-8; spreadsheet programs call it CSV UTF-8
            --- exit 6
        "#]],
    );
    sandbox.file(
        "in.json",
        r#"{"practicectl":1,"users":[{"email":"a@x.org","locked":"$argon2id$v=19$m=19456"}]}"#,
    );
    sandbox.run(
        "practicectl apply in.json -q",
        &expect![[r#"
        --- stderr
        error: it cannot be read: a hash in the wrong place
        --- exit 6
    "#]],
    );
    sandbox.file(
        "in.jsonl",
        "{\"email\":\"ä@x.org\",\"$argon2id$v=19\":1}\n{\"name\":\"Ünü X\",\"phone\":5}\n",
    );
    sandbox
        .run("practicectl user import in.jsonl -q -o csv --columns subject,message", &expect![[r#"
            subject,message␍
            ä@x.org,"row 1: there is no column ""(a hash)"""␍
            ,row 2: the row has no email␍
            --- stderr
            error: 2 rows failed
            hint: the report names each row; fix them, or use --on-error continue to change the valid rows
            --- exit 6
        "#]]);
}

/// Adds to a text what a table looks like as a spreadsheet saved it.
fn saved(text: &str, separator: char, end: &str) -> String {
    text.replace(',', &separator.to_string()).replace('\n', end)
}

#[test]
fn rows_come_back_as_they_came() {
    let rows = "Mail,Full Name,\"Practices\",Note\n\
                ann@x.org,Ann Example,\"North\", x\n\
                bob@x.org,\"Bob \"\"B\"\"  Example\", \"North\" ,\"two\nlines\"\n\
                cal@x.org,Cal Example,Nowhere,'1";
    let rejected = "Mail,Full Name,\"Practices\",Note,reject_reason\n\
                bob@x.org,\"Bob \"\"B\"\"  Example\", \"North\" ,\"two\nlines\",WHY\n\
                cal@x.org,Cal Example,Nowhere,'1,WHY\n";
    for mark in ["", "\u{feff}"] {
        for separator in [',', ';', '\t', '|'] {
            for end in ["\n", "\r\n", "\r"] {
                let sandbox = Sandbox::new();
                sandbox.file("in", format!("{mark}{}", saved(rows, separator, end)));
                sandbox.exits("practicectl user import in --rejects out --ignore-columns note -q --on-error continue", 7);
                let written = std::fs::read_to_string(sandbox.path("out")).expect("rejected rows");
                assert_eq!(
                    without_reasons(&written),
                    format!("{mark}{}", saved(rejected, separator, end))
                );
                let fixed = written.replace("  Example", " Example").replace("Nowhere", "North");
                sandbox.file("out", fixed);
                sandbox.succeeds(
                    "practicectl user import out --ignore-columns note -q --expect-count 2",
                );
            }
        }
    }
}

/// A text in which each reason is `WHY`.
fn without_reasons(text: &str) -> String {
    let mut shown = text.to_owned();
    for reason in ["invalid-name", "practice-not-found"] {
        let begin = shown.find(reason).expect("a reason");
        let is_quoted = shown[..begin].ends_with('"');
        let end = if is_quoted { "\"\r\n" } else { "\r\n" };
        let length = shown[begin..].find(&end.chars().collect::<Vec<_>>()[..]).expect("its end");
        let last = shown[begin..].find(['\r', '\n']).unwrap_or(length);
        shown.replace_range(begin - usize::from(is_quoted)..begin + last, "WHY");
    }
    shown
}

#[test]
fn utf_16_and_the_line_of_a_spreadsheet_come_back_for_a_spreadsheet() {
    let sandbox = Sandbox::new();
    let text = "sep=;\r\nEmail;Name\r\nzoë@x.org;Zoë  Müller\r\nbob@x.org;Bob Example\r\n";
    let bytes = std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(u16::to_be_bytes);
    sandbox.file("in", bytes.collect::<Vec<u8>>());
    sandbox.run(
        "practicectl user import in --rejects out -q -o csv --columns subject,result; cat out | od -c | head -n 1; cat out",
        &expect![[r#"
            subject,result␍
            zoë@x.org,failed␍
            bob@x.org,skipped␍
            0000000 357 273 277   s   e   p   =   ;  \r  \n   E   m   a   i   l   ;
            ﻿sep=;␍
            Email;Name;reject_reason␍
            zoë@x.org;Zoë  Müller;"invalid-email: ""zoë@x.org"" is not a login email: it holds the character ""ë"" (U+00EB), which is not ASCII"␍
            --- stderr
            error: row 3, column 1 (email): "zoë@x.org" is not a login email: it holds the character "ë" (U+00EB), which is not ASCII
            hint: write it like kim@example.com
            --- exit 0
        "#]],
    );
    sandbox.succeeds("sed -i 's/zoë@/zoe@/; s/  / /' out");
    sandbox.succeeds("practicectl user import out -q --expect-count 1");
    let marked = "\u{feff}kim@x.org\r\n# comment\r\nzed@x.rog\r\n";
    sandbox.file("list", marked);
    sandbox.exits("practicectl user activate --from list --rejects out2 -q", 3);
    let written = std::fs::read_to_string(sandbox.path("out2")).expect("rejected lines");
    let reason = |email: &str| format!("# user-not-found: user {email:?} not found\r\n{email}\r\n");
    assert_eq!(written, format!("\u{feff}{}{}", reason("kim@x.org"), reason("zed@x.rog")));
    sandbox.file("lines", "{\"email\":\"a@x.org\",\"n\":1.50}\r\n{}\r\n");
    sandbox.exits("practicectl user activate --from lines --rejects out3 -q", 6);
    let written = std::fs::read_to_string(sandbox.path("out3")).expect("rejected lines");
    assert!(
        written.starts_with("{\"email\":\"a@x.org\",\"n\":1.50,\"reject_reason\":"),
        "{written}"
    );
    assert_eq!(written.matches("\r\n").count(), 2, "{written}");
}

#[test]
fn only_an_empty_file_or_one_of_rejected_rows_is_written_over() {
    let sandbox = with_kim();
    let activate = "practicectl user activate nobody@x.org -q --rejects";
    for (content, code) in [
        ("", 3),
        ("# user-not-found: user \"a\" not found\na\n", 3),
        ("email;reject_reason\na;x\n", 3),
        ("\u{feff}email\treject_reason\r\n", 3),
        ("{\"email\":\"a\",\"reject_reason\":\"x\"}\n", 3),
        ("{\"practicectl\":1,\n\"partial\":true}\n", 3),
        ("# notes: of May\n", 2),
        ("email,name\na@x.org,Ann\n", 2),
        ("kim@x.org\n", 2),
        ("{\"email\":\"a\"}\n", 2),
        ("{\"practicectl\":1,\n\"users\":[]}\n", 2),
        ("PK\u{3}\u{4}", 2),
    ] {
        sandbox.file("out", content);
        sandbox.exits(&format!("{activate} out"), code);
        let is_kept = std::fs::read_to_string(sandbox.path("out")).expect("a file") == content;
        assert_eq!(is_kept, code == 2, "{content:?}");
    }
    sandbox.run(
        &format!("{activate} out"),
        &expect![[r#"
        --- stderr
        error: out exists, and is not a file of rejected rows
        hint: name another file, or remove it
        --- exit 2
    "#]],
    );
}

#[test]
fn a_row_whose_second_line_is_broken_comes_back_whole() {
    let sandbox = Sandbox::new();
    sandbox.file(
        "in",
        "name,email\r\n\"Ann\r\nExample\" x,ann@x.org\r\nBob Example,bob@x.org\r\n\"Cal\",\r\n",
    );
    sandbox.run(
        "practicectl user import in --rejects out --on-error continue -q -o csv --columns subject,result,message; cat out",
        &expect![[r#"
            subject,result,message␍
            ann@x.org,failed,"row 2, column 1 (name): there is text after a closing quote"␍
            bob@x.org,changed,"has no password, so cannot sign in yet; has no permissions and practices, so cannot work in a practice until they are assigned"␍
            ,failed,"row 5, column 2 (email): the row has no email"␍
            name,email,reject_reason␍
            "Ann␍
            Example" x,ann@x.org,invalid-input: there is text after a closing quote␍
            "Cal",,invalid-input: the row has no email␍
            --- stderr
            error: 2 rows failed
            hint: the report names each row; the valid rows were changed
            --- exit 0
        "#]],
    );
}
