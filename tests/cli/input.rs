//! `--from`: a list, CSV or JSON lines, told apart by content.

use crate::sandbox::Sandbox;
use expect_test::expect;

fn with_users() -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox.succeeds(
        "practicectl user create kim@x.org --name 'Kim Example' && practicectl user create sam@x.org --name 'Sam Example'",
    );
    sandbox
}

const DEACTIVATE: &str =
    "practicectl user deactivate --from input --dry-run -o csv --columns subject,result,code";

#[test]
fn each_form_is_told_apart_by_its_content() {
    let sandbox = with_users();
    for content in [
        "kim@x.org\nsam@x.org\n",
        "# two\n\n  kim@x.org  \r\nsam@x.org",
        "\u{feff}kim@x.org\nsam@x.org\n",
        "email\nkim@x.org\nsam@x.org\n",
        "\u{feff}email,name\r\nkim@x.org,\"Example, Kim\"\r\nsam@x.org,\"two\nlines\"\r\n",
        "name,email\nKim,kim@x.org\nSam,sam@x.org\n",
        "E-mail Address;Name\nkim@x.org;Kim\nsam@x.org;Sam\n",
        "Mail\tName\r\nkim@x.org\tKim\r\nsam@x.org\tSam\r\n\x1a",
        "sep=|\nname|email\n|kim@x.org\n||\n|sam@x.org\n",
        "Leavers of May\n\nname,email\n,kim@x.org\n,\u{a0}sam@x.org \n",
        "# those\r\"kim@x.org\"\rSam Example <sam@x.org>,\r",
        "{\"email\":\"kim@x.org\",\"other\":[1]}\n\n{\"email\":\"sam@x.org\"}\n",
        "[{\"email\":\"kim@x.org\"},\n{\"email\":\"sam@x.org\"}]",
    ] {
        sandbox.file("input", content);
        let report = sandbox.succeeds(DEACTIVATE);
        assert_eq!(
            report, "subject,result,code\r\nkim@x.org,changed,\r\nsam@x.org,changed,\r\n",
            "{content}"
        );
    }
}

#[test]
fn an_empty_list_is_done() {
    let sandbox = with_users();
    for content in ["", "# nobody\n", "email,name\n"] {
        sandbox.file("input", content);
        assert_eq!(sandbox.succeeds(DEACTIVATE), "subject,result,code\r\n", "{content}");
    }
}

#[test]
fn each_broken_form_is_named_with_its_row() {
    let sandbox = with_users();
    for (content, expected) in [
        (
            b"kim@x.org;sam@x.org\n".to_vec(),
            expect![[r#"
                subject,result,code␍
                ,failed,invalid-input␍
                --- stderr
                dry run, nothing was changed: 0 changed, 0 unchanged, 1 failed, 0 skipped
                error: row 1: 2 emails on one line: "kim@x.org", "sam@x.org"
                hint: write each on a line of its own
                --- exit 6
            "#]],
        ),
        (
            b"kim@x.org\nsam@x.org,x\n".to_vec(),
            expect![[r#"
                subject,result,code␍
                kim@x.org,skipped,aborted␍
                ,failed,invalid-input␍
                --- stderr
                dry run, nothing was changed: 0 changed, 0 unchanged, 1 failed, 1 skipped
                error: row 2: "sam@x.org,x" is not one subject
                hint: a list has one email per line; CSV needs a header with the column email
                --- exit 6
            "#]],
        ),
        (
            b"email,email\nkim@x.org,x\n".to_vec(),
            expect![[r#"
            --- stderr
            error: row 1: the column "email" is there twice
            --- exit 6
        "#]],
        ),
        (
            b"email,name\nkim@x.org\n".to_vec(),
            expect![[r#"
                subject,result,code␍
                ,failed,invalid-input␍
                --- stderr
                dry run, nothing was changed: 0 changed, 0 unchanged, 1 failed, 0 skipped
                error: row 2: fields in the row: 1, in the header: 2
                hint: quote a field that holds a comma, and close every quote
                --- exit 6
            "#]],
        ),
        (
            b"email,name\nkim@x.org,Kim\n,Sam\n".to_vec(),
            expect![[r#"
                subject,result,code␍
                kim@x.org,skipped,aborted␍
                ,failed,invalid-input␍
                --- stderr
                dry run, nothing was changed: 0 changed, 0 unchanged, 1 failed, 1 skipped
                error: row 3: the row names no subject
                --- exit 6
            "#]],
        ),
        (
            b"name,email\n\"Kim,kim@x.org\n".to_vec(),
            expect![[r#"
                --- stderr
                error: row 2, column 1: a quote is not closed
                hint: close it, or double a quote that belongs to the text
                --- exit 6
            "#]],
        ),
        (
            b"kim@x.org\ns\xffm@x.org\n".to_vec(),
            expect![[r#"
                subject,result,code␍
                kim@x.org,skipped,aborted␍
                ,failed,invalid-input␍
                --- stderr
                dry run, nothing was changed: 0 changed, 0 unchanged, 1 failed, 1 skipped
                error: row 2: the row is not UTF-8
                hint: save the file as UTF-8; spreadsheet programs call it CSV UTF-8
                --- exit 6
            "#]],
        ),
        (
            b"k\0i\0m\0@\0".to_vec(),
            expect![[r#"
                --- stderr
                error: the file is UTF-16 without a byte order mark
                hint: save it as UTF-8, or with the mark
                --- exit 6
            "#]],
        ),
        (
            b"{\"email\":\"kim@x.org\"}\n{\"email\":1}\n".to_vec(),
            expect![[r#"
                subject,result,code␍
                kim@x.org,skipped,aborted␍
                ,failed,invalid-input␍
                --- stderr
                dry run, nothing was changed: 0 changed, 0 unchanged, 1 failed, 1 skipped
                error: row 2: the value of "email" is not a text
                --- exit 6
            "#]],
        ),
        (
            b"{\"email\":\"kim@x.org\",\"email\":\"sam@x.org\"}\n".to_vec(),
            expect![[r#"
                subject,result,code␍
                ,failed,invalid-input␍
                --- stderr
                dry run, nothing was changed: 0 changed, 0 unchanged, 1 failed, 0 skipped
                error: row 1: the column "email" is there twice
                --- exit 6
            "#]],
        ),
        (
            b"{\"name\":\"Kim\"}\n".to_vec(),
            expect![[r#"
                subject,result,code␍
                ,failed,invalid-input␍
                --- stderr
                dry run, nothing was changed: 0 changed, 0 unchanged, 1 failed, 0 skipped
                error: row 1: the object has no email
                --- exit 6
            "#]],
        ),
        (
            [b"{\"email\":".to_vec(), vec![b'['; 100_000]].concat(),
            expect![[r#"
                --- stderr
                error: row 1: the object is not closed
                --- exit 6
            "#]],
        ),
        (
            vec![b'k'; 5_000_000],
            expect![[r#"
            --- stderr
            error: row 1: the line is longer than 4 MiB
            --- exit 6
        "#]],
        ),
    ] {
        sandbox.file("input", content);
        sandbox.run(DEACTIVATE, &expected);
    }
    sandbox.run(
        "practicectl user deactivate --from missing",
        &expect![[r#"
        --- stderr
        error: cannot use missing
        caused by: No such file or directory (os error 2)
        --- exit 1
    "#]],
    );
    sandbox.run(
        "practicectl user deactivate kim@x.org --from input",
        &expect![[r#"
            --- stderr
            error: EMAIL cannot be used with --from FILE
            hint: use one of them
            usage: practicectl user deactivate [OPTIONS] <--from FILE|EMAIL...>
            --- exit 2
        "#]],
    );
}

#[test]
fn the_row_of_an_unknown_user_is_named() {
    let sandbox = with_users();
    sandbox.file("input", "# leavers\nkim@x.org\nnobody@x.org\n");
    sandbox.run("practicectl user deactivate --from input -o json", &expect![[r#"
        {"change_set":null,"dry_run":false,"counts":{"changed":0,"unchanged":0,"failed":1,"skipped":1},"rows":[
        {"kind":"user","subject":"kim@x.org","result":"skipped","code":"aborted","message":"not changed, because another row failed","before":{},"after":{},"next":null},
        {"kind":"user","subject":"nobody@x.org","result":"failed","code":"user-not-found","message":"row 3: user \"nobody@x.org\" not found","before":{},"after":{},"next":"practicectl user find --all lists the users of the company"}
        ]}
        --- stderr
        0 changed, 0 unchanged, 1 failed, 1 skipped
        {"error":{"code":"user-not-found","message":"user \"nobody@x.org\" not found","hint":"practicectl user find --all lists the users of the company","subject":"nobody@x.org","row":3}}
        --- exit 3
    "#]]);
}

#[test]
fn a_hundred_thousand_arguments_and_rows_are_no_trouble() {
    let sandbox = with_users();
    sandbox.file("input", (0..100_000).map(|n| format!("nobody{n}@x.org\n")).collect::<String>());
    let report = sandbox.exits("practicectl user deactivate --from input -o csv --columns code", 3);
    assert_eq!(report.lines().count(), 100_001);
    let report = sandbox
        .exits("practicectl user deactivate $(head -n 20000 input) -o csv --columns code", 3);
    assert_eq!(report.lines().count(), 20_001);
}

#[test]
fn a_row_ends_in_any_of_the_three_line_ends() {
    for end in ["\n", "\r\n", "\r"] {
        let sandbox = Sandbox::new();
        let joined = |lines: &[&str]| lines.join(end);
        sandbox.file(
            "users.csv",
            joined(&[
                "email,name",
                "# no comment,Ann",
                "a@x.org,Ann Example",
                "",
                "b@x.org,Bob  B",
                "",
            ]),
        );
        sandbox.run(
            "practicectl user import users.csv --on-error continue --rejects rejected -q -o csv --columns subject,result,code; tr -s '\\r\\n' '\\n' < rejected",
            &expect![[r##"
                subject,result,code␍
                # no comment,failed,invalid-email␍
                a@x.org,changed,␍
                b@x.org,failed,invalid-name␍
                email,name,reject_reason
                # no comment,Ann,"invalid-email: ""# no comment"" is not a login email: it needs exactly one @"
                b@x.org,Bob  B,"invalid-name: ""Bob  B"" is not a full name: there is more than one space between two parts"
                --- stderr
                error: 2 rows failed
                hint: the report names each row; the valid rows were changed
                --- exit 0
            "##]],
        );
        sandbox.file(
            "users.csv",
            joined(&["email,name", "a@x.org,Ann Example", "b@x.org,Bob Example"]),
        );
        sandbox.succeeds("practicectl user import users.csv --on-existing skip -q");
        sandbox.file("list", joined(&["# those", "a@x.org", "", "nobody@x.org", "b@x.org"]));
        sandbox.run(
            "practicectl user deactivate --from list --on-error continue -o jsonl 2>&1 | cut -d, -f1-3; practicectl user find --inactive -o csv --columns email",
            &expect![[r#"
                {"kind":"user","subject":"a@x.org","result":"changed"
                {"kind":"user","subject":"nobody@x.org","result":"failed"
                {"kind":"user","subject":"b@x.org","result":"changed"
                2 changed, 0 unchanged, 1 failed
                {"error":{"code":"partly-done","message":"user \"nobody@x.org\" not found","hint":"practicectl user find --all lists the users of the company"
                email␍
                a@x.org␍
                b@x.org␍
                --- exit 0
            "#]],
        );
        sandbox.file(
            "lines",
            joined(&[
                "{\"email\":\"a@x.org\"}",
                "{\"email\":\"b@x.org\"}",
                "{\"email\":\"c@x.org\"}",
            ]),
        );
        sandbox.run(
            "practicectl user activate --from lines",
            &expect![[r#"
            --- stderr
            1 failed, 2 skipped
            error: row 3: user "c@x.org" not found
            hint: practicectl user find --all lists the users of the company
            --- exit 3
        "#]],
        );
        sandbox.file(
            "products.csv",
            joined(&["npi,products", "1234567893,clinical", "1245319599,billing"]),
        );
        sandbox.run("practicectl provider reactivate --from products.csv --accept-terms 2>&1 | grep -c 'not found'", &expect![[r#"
            2
            --- exit 0
        "#]]);
        sandbox.succeeds("practicectl export company.json");
        let text = std::fs::read_to_string(sandbox.path("company.json")).expect("an export");
        sandbox
            .file("company.json", text.replace('\n', end).replace("\"North\"", "\"North\" oops"));
        sandbox.run(
            "practicectl apply company.json",
            &expect![[r#"
            --- stderr
            error: row 5, column 17: the file is not an export of practicectl: expected `,` or `}`
            --- exit 6
        "#]],
        );
    }
}

#[test]
fn one_byte_order_mark_is_dropped_and_a_second_is_an_error() {
    let sandbox = Sandbox::new();
    let mark = "\u{feff}";
    for (name, text, command) in [
        ("a.csv", "email,name\na@x.org,Ann Example\n", "user import a.csv --on-existing skip"),
        ("b.list", "a@x.org\n", "user deactivate --from b.list"),
        ("c.jsonl", "{\"email\":\"a@x.org\"}\n", "user activate --from c.jsonl"),
        ("d.json", "{\"practicectl\":1}\n", "apply d.json"),
    ] {
        sandbox.file(name, format!("{mark}{text}"));
        sandbox.succeeds(&format!("practicectl {command}"));
        sandbox.file(name, format!("{mark}{mark}{text}"));
        for command in [command.to_owned(), format!("{} < {name}", command.replace(name, "-"))] {
            let said = sandbox.exits(&format!("practicectl {command} 2>&1"), 6);
            assert!(said.contains("the file begins with two byte order marks"), "{said}");
        }
    }
    sandbox.file("joined", format!("{mark}a@x.org\n{mark}a@x.org\n"));
    sandbox.run(
        "practicectl user deactivate --from joined -q",
        &expect![[r#"
        --- stderr
        error: row 2: the row begins with a byte order mark
        hint: remove the mark, which joining two files leaves
        --- exit 6
    "#]],
    );
}

#[test]
fn the_report_of_one_command_is_the_list_of_the_next() {
    let sandbox = Sandbox::new();
    for email in ["kim@x.org", "lou@x.org"] {
        sandbox.succeeds(&format!("practicectl user create {email} --name 'Kim Example'"));
    }
    for format in ["jsonl", "csv"] {
        sandbox.succeeds("practicectl user deactivate kim@x.org lou@x.org");
        sandbox.run(
            &format!(
                "practicectl user activate kim@x.org lou@x.org --dry-run -o {format} -q \
                 | practicectl user activate --from - -o csv --columns subject,result -q"
            ),
            &expect![[r#"
                subject,result␍
                kim@x.org,changed␍
                lou@x.org,changed␍
                --- exit 0
            "#]],
        );
    }
}

#[test]
fn a_list_as_people_copy_it_is_read_or_named() {
    let sandbox = with_users();
    sandbox.file(
        "input",
        "\u{feff}Kim Example <kim@x.org>;\r\"sam@x.org\",\ra@x.org b@x.org\rkim@x.org,Kim Example\r'1\r",
    );
    sandbox.run(
        "practicectl user deactivate --from input -n -q -o csv --columns subject,result,message,next",
        &expect![[r#"
            subject,result,message,next␍
            kim@x.org,skipped,"not changed, because another row failed",␍
            sam@x.org,skipped,"not changed, because another row failed",␍
            ,failed,"row 3: 2 emails on one line: ""a@x.org"", ""b@x.org""",write each on a line of its own␍
            ,failed,"row 4: ""kim@x.org,Kim Example"" is not one subject",a list has one email per line; CSV needs a header with the column email␍
            '1,failed,"row 5: user ""'1"" not found",practicectl user find --all lists the users of the company␍
            --- stderr
            error: 3 rows failed
            hint: the report names each row; fix them, or use --on-error continue to change the valid rows
            --- exit 6
        "#]],
    );
}

#[test]
fn a_closed_standard_input_is_an_error_and_an_empty_one_is_not() {
    let sandbox = with_users();
    sandbox.run(
        "practicectl user deactivate --from - <&-; practicectl user import - <&-; practicectl apply - <&-; \
         practicectl user deactivate --from - -q </dev/null; : | practicectl user deactivate --from - -q",
        &expect![[r#"
            --- stderr
            error: cannot use -
            caused by: standard input is closed
            error: cannot use -
            caused by: standard input is closed
            error: cannot use -
            caused by: standard input is closed
            warning: the list is empty: nothing to do
            warning: the list is empty: nothing to do
            --- exit 0
        "#]],
    );
}

#[test]
fn a_mark_for_spreadsheets_begins_csv_and_is_read_again() {
    let sandbox = with_users();
    let begins = |command: &str| {
        sandbox.succeeds(&format!("{command} | od -A n -t x1 -N 3")).trim() == "ef bb bf"
    };
    for command in [
        "user find -o csv",
        "user show kim@x.org -o csv",
        "export -o csv",
        "user deactivate kim@x.org -n -o csv",
    ] {
        assert!(begins(&format!("practicectl {command} --csv-bom -q")), "{command}");
        assert!(!begins(&format!("practicectl {command} -q")), "{command}");
    }
    for command in ["user find -o json", "export", "export -o jsonl", "user find"] {
        assert!(!begins(&format!("practicectl {command} --csv-bom -q")), "{command}");
    }
    sandbox.succeeds("practicectl export -o csv --csv-bom users.csv");
    assert!(begins("cat users.csv"));
    sandbox
        .exits("practicectl user import users.csv --on-existing update --detailed-exitcode -q", 10);
    sandbox.succeeds("practicectl user find -o csv --csv-bom | practicectl user deactivate --from - -n --expect-count 3 --confirm-admin -q || true");
    sandbox.file("new.csv", "email,name\nlee@x.org,Lee Example\n");
    sandbox.succeeds("practicectl user import new.csv --temporary-passwords pw.csv --csv-bom -q");
    assert!(begins("cat pw.csv"));
}
