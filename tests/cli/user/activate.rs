//! `practicectl user activate`.

use crate::sandbox::Sandbox;
use expect_test::expect;

fn with_inactive() -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox.succeeds(
        "practicectl user create kim@x.org --name 'Kim Example' --practice North --grant claims.submit && \
         practicectl user create sam@x.org --name 'Sam Example' --practice North --grant claims.submit && \
         practicectl user deactivate kim@x.org && practicectl user deactivate sam@x.org --clear",
    );
    sandbox
}

#[test]
fn many_at_once_and_the_answer_says_who_still_lacks_rights() {
    let sandbox = with_inactive();
    sandbox.run("practicectl user activate kim@x.org sam@x.org ada@sunrise.example", &expect![[r#"
        SUBJECT              RESULT     CHANGE                      NOTE
        kim@x.org            changed    status: inactive -> active
        sam@x.org            changed    status: inactive -> active  has no permissions and practices, so cannot work in a practice until they are assigned; next: practicectl user edit sam@x.org --practice NAME --grant PERMISSION
        ada@sunrise.example  unchanged                              already active
        --- stderr
        2 changed, 1 unchanged (change set 6)
        if the password is forgotten: "Forgot your password?" at sign-in, or a temporary one with practicectl user password EMAIL --temporary
        --- exit 0
    "#]]);
    sandbox.run(
        "practicectl user find --without-access -o csv --columns email",
        &expect![[r#"
        email␍
        sam@x.org␍
        --- exit 0
    "#]],
    );
}

#[test]
fn a_pipe_from_find_is_good_input_in_every_format() {
    for format in ["jsonl", "csv", "json"] {
        let sandbox = with_inactive();
        let pipe = format!(
            "practicectl user find --inactive -o {format} | practicectl user activate --from -"
        );
        let report = sandbox.succeeds(&format!("{pipe} -o csv --columns subject,result"));
        assert_eq!(
            report, "subject,result\r\nkim@x.org,changed\r\nsam@x.org,changed\r\n",
            "{format}"
        );
    }
}

#[test]
fn all_bad_rows_are_named_and_nothing_is_changed() {
    let sandbox = with_inactive();
    sandbox.file("list", "# colleagues\nkim@x.org\nnobody@x.org\n\nKIM@x.org\nno-one@x.org\n");
    sandbox.run("practicectl user activate --from list", &expect![[r#"
        SUBJECT       RESULT   NOTE
        nobody@x.org  failed   row 3: user "nobody@x.org" not found; next: practicectl user find --all lists the users of the company
        kim@x.org     skipped  row 5: named before in row 2
        no-one@x.org  failed   row 6: user "no-one@x.org" not found; next: practicectl user find --all lists the users of the company
        --- stderr
        2 failed, 2 skipped
        error: 2 rows failed
        hint: the report names each row; fix them, or use --on-error continue to change the valid rows
        --- exit 3
    "#]]);
    sandbox.run("practicectl user activate --from list --on-error continue -o json", &expect![[r#"
        {"change_set":6,"dry_run":false,"counts":{"changed":1,"unchanged":0,"failed":2,"skipped":1},"rows":[
        {"kind":"user","subject":"kim@x.org","result":"changed","code":null,"message":null,"before":{"status":"inactive"},"after":{"status":"active"},"next":null},
        {"kind":"user","subject":"nobody@x.org","result":"failed","code":"user-not-found","message":"row 3: user \"nobody@x.org\" not found","before":{},"after":{},"next":"practicectl user find --all lists the users of the company"},
        {"kind":"user","subject":"kim@x.org","result":"skipped","code":"repeated-subject","message":"row 5: named before in row 2","before":{},"after":{},"next":null},
        {"kind":"user","subject":"no-one@x.org","result":"failed","code":"user-not-found","message":"row 6: user \"no-one@x.org\" not found","before":{},"after":{},"next":"practicectl user find --all lists the users of the company"}
        ]}
        --- stderr
        1 changed, 0 unchanged, 2 failed, 1 skipped (change set 6)
        if the password is forgotten: "Forgot your password?" at sign-in, or a temporary one with practicectl user password EMAIL --temporary
        {"error":{"code":"partly-done","message":"2 rows failed","hint":"the report names each row; the valid rows were changed","subject":null,"row":null}}
        --- exit 7
    "#]]);
}

#[test]
fn the_guards_refuse_and_change_nothing() {
    let sandbox = with_inactive();
    let both = "practicectl user activate kim@x.org sam@x.org";
    sandbox.run(
        &format!("{both} --expect-count 3"),
        &expect![[r#"
        --- stderr
        error: 2 subjects, but --expect-count says 3
        hint: nothing was changed
        --- exit 4
    "#]],
    );
    sandbox.run(
        &format!("{both} --max-changes 1"),
        &expect![[r#"
            --- stderr
            error: 2 subjects would change, but --max-changes allows 1
            hint: nothing was changed
            --- exit 4
        "#]],
    );
    sandbox.run(&format!("{both} --expect-count 2 --max-changes 2 --dry-run"), &expect![[r#"
        SUBJECT    RESULT   CHANGE                      NOTE
        kim@x.org  changed  status: inactive -> active
        sam@x.org  changed  status: inactive -> active  has no permissions and practices, so cannot work in a practice until they are assigned; next: practicectl user edit sam@x.org --practice NAME --grant PERMISSION
        --- stderr
        dry run, nothing was changed: 2 changed
        if the password is forgotten: "Forgot your password?" at sign-in, or a temporary one with practicectl user password EMAIL --temporary
        --- exit 0
    "#]]);
    sandbox.run(
        "practicectl user find --inactive -o csv --columns email",
        &expect![[r#"
        email␍
        kim@x.org␍
        sam@x.org␍
        --- exit 0
    "#]],
    );
}

#[test]
fn a_locked_user_stays_locked() {
    let sandbox = with_inactive();
    sandbox.succeeds("practicectl lock add kim@x.org");
    sandbox.run("practicectl user activate kim@x.org", &expect![[r#"
        Activated user kim@x.org (change set 7).
          status: inactive -> active
          note: is still locked
          next: practicectl lock unlock kim@x.org
        --- stderr
        if the password is forgotten: "Forgot your password?" at sign-in, or a temporary one with practicectl user password EMAIL --temporary
        --- exit 0
    "#]]);
}

#[test]
fn only_a_system_administrator_activates() {
    let sandbox = with_inactive();
    sandbox.succeeds(
        "echo 'copper meadow bicycle 81' | practicectl user create carl@vendor.example --name 'Carl Care' \
         --customer-care --password-stdin && echo 'copper meadow bicycle 81' | \
         practicectl login carl@vendor.example --password-stdin --token-file carl -q",
    );
    sandbox.succeeds("practicectl --token-file carl user find --inactive");
    sandbox.succeeds(
        "echo 'golden river teapot 12' | practicectl user create bea@x.org --name 'Bea Boss' --administrator \
         --confirm-admin --password-stdin && echo 'golden river teapot 12' | \
         practicectl login bea@x.org --password-stdin --token-file bea -q && \
         practicectl --token-file bea user create zoe@x.org --name 'Zoe Example' && \
         practicectl user deactivate bea@x.org --confirm-admin",
    );
    sandbox.run("practicectl --token-file carl user activate zoe@x.org", &expect![[r#"
        --- stderr
        error: only a System Administrator of "Sunrise Medical" may do this
        hint: ask your System Administrator: Ada Admin <ada@sunrise.example>; or the person who created the account: Bea Boss <bea@x.org>
        --- exit 5
    "#]]);
    sandbox.run(
        "practicectl --token-file carl user activate kim@x.org",
        &expect![[r#"
            --- stderr
            error: only a System Administrator of "Sunrise Medical" may do this
            hint: ask your System Administrator: Ada Admin <ada@sunrise.example>
            --- exit 5
        "#]],
    );
    sandbox.run("practicectl --token-file carl user activate kim@x.org --dry-run -o json", &expect![[r#"
        --- stderr
        {"error":{"code":"not-allowed","message":"only a System Administrator of \"Sunrise Medical\" may do this","hint":"ask your System Administrator: Ada Admin <ada@sunrise.example>","subject":null,"row":null}}
        --- exit 5
    "#]]);
    sandbox.run("practicectl history list -o csv --columns operator,action,after | grep refused", &expect![[r#"
        carl@vendor.example,refused,"{""refused"":""user.activate"",""because"":""only a System Administrator of \""Sunrise Medical\"" may do this""}"␍
        carl@vendor.example,refused,"{""refused"":""user.activate"",""because"":""only a System Administrator of \""Sunrise Medical\"" may do this""}"␍
        carl@vendor.example,refused,"{""refused"":""user.activate"",""because"":""only a System Administrator of \""Sunrise Medical\"" may do this""}"␍
        --- exit 0
    "#]]);
}
