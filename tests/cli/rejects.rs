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
            hint: practicectl user find --all lists the users of the company
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
            hint: practicectl user find --all lists the users of the company
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
            hint: practicectl user find --all lists the users of the company
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
            hint: practicectl user find --all lists the users of the company
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
            hint: practicectl user find --all lists the users of the company
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
            hint: name another file, or give --on-error continue
            error: the rejected rows would replace the input, and the valid rows would be lost
            hint: name another file, or give --on-error continue
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
        error: row 2, column 9: it has U+FFFD, so a character was lost in a conversion
        hint: type the character again, and save the file as UTF-8
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
            ä@x.org,"row 1, column 35: the row is not the JSON of a user: a hash in the wrong place"␍
            ,"row 2, column 25: the row is not the JSON of a user: invalid type: integer `5`, expected a text, a list of texts or null"␍
            --- stderr
            error: 2 rows failed
            hint: the report names each row; fix them, or use --on-error continue to change the valid rows
            --- exit 6
        "#]]);
}
