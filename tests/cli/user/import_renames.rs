//! New login emails in a file, one transaction for a change of domain, a chain or a ring;
//! and practices that a cell adds or removes.

use crate::sandbox::Sandbox;
use expect_test::expect;
use std::fmt::Write as _;

const UPDATE: &str = "practicectl user import in.csv --on-existing update";
const REPORT: &str = "-q -o csv --columns subject,result,message,next";

/// Users a, b, c and d.
fn with_four() -> Sandbox {
    let sandbox = Sandbox::new();
    for (email, name) in [("a", "Ann One"), ("b", "Bob Two"), ("c", "Cal Three"), ("d", "Dan Four")]
    {
        sandbox.succeeds(&format!("practicectl user create {email}@x.org --name '{name}' -q"));
    }
    sandbox
}

fn file(sandbox: &Sandbox, rows: &str) {
    sandbox.file("in.csv", format!("email,new_email\n{rows}"));
}

/// Names with their emails, in the order of the names.
fn who(sandbox: &Sandbox) -> String {
    let found = sandbox.succeeds("practicectl user find --all -o csv --columns name,email");
    found.lines().skip(2).map(|line| format!("{line}\n")).collect()
}

#[test]
fn a_change_of_mail_domain_is_one_file_and_one_change_set() {
    let sandbox = with_four();
    file(&sandbox, "a@x.org,a@y.org\nB@X.org,b@y.org\nc@x.org,\nd@x.org,D@y.org\n");
    sandbox.run(
        &format!("{UPDATE} -n {REPORT}; {UPDATE}; practicectl history list --oldest-first -o csv --columns change_set,subject,before,after | tail -3"),
        &expect![[r#"
            subject,result,message,next␍
            a@x.org,changed,,practicectl user edit a@y.org --practice NAME --grant PERMISSION␍
            B@X.org,changed,,practicectl user edit b@y.org --practice NAME --grant PERMISSION␍
            c@x.org,unchanged,already so,␍
            d@x.org,changed,,practicectl user edit D@y.org --practice NAME --grant PERMISSION␍
            SUBJECT  RESULT     CHANGE                     NOTE
            a@x.org  changed    email: a@x.org -> a@y.org  next: practicectl user edit a@y.org --practice NAME --grant PERMISSION
            B@X.org  changed    email: b@x.org -> b@y.org  next: practicectl user edit b@y.org --practice NAME --grant PERMISSION
            c@x.org  unchanged                             already so
            d@x.org  changed    email: d@x.org -> D@y.org  next: practicectl user edit D@y.org --practice NAME --grant PERMISSION
            6,a@y.org,"{""email"":""a@x.org""}","{""email"":""a@y.org""}"␍
            6,b@y.org,"{""email"":""b@x.org""}","{""email"":""b@y.org""}"␍
            6,D@y.org,"{""email"":""d@x.org""}","{""email"":""D@y.org""}"␍
            --- stderr
            3 changed, 1 unchanged (change set 6)
            --- exit 0
        "#]],
    );
    expect![[r#"
        Ann One,a@y.org
        Bob Two,b@y.org
        Cal Three,c@x.org
        Dan Four,D@y.org
    "#]]
    .assert_eq(&who(&sandbox));
    sandbox.run(
        &format!("{UPDATE} {REPORT} --detailed-exitcode"),
        &expect![[r#"
        subject,result,message,next␍
        a@x.org,unchanged,already so,␍
        B@X.org,unchanged,already so,␍
        c@x.org,unchanged,already so,␍
        d@x.org,unchanged,already so,␍
        --- exit 10
    "#]],
    );
}

#[test]
fn a_ring_and_a_chain_in_any_order_are_one_transaction() {
    let sandbox = with_four();
    file(&sandbox, "a@x.org,b@x.org\nb@x.org,c@x.org\nc@x.org,a@x.org\n");
    sandbox.run(
        &format!("{UPDATE} {REPORT}"),
        &expect![[r#"
        subject,result,message,next␍
        a@x.org,changed,,practicectl user edit b@x.org --practice NAME --grant PERMISSION␍
        b@x.org,changed,,practicectl user edit c@x.org --practice NAME --grant PERMISSION␍
        c@x.org,changed,,practicectl user edit a@x.org --practice NAME --grant PERMISSION␍
        --- exit 0
    "#]],
    );
    expect![[r#"
        Ann One,b@x.org
        Bob Two,c@x.org
        Cal Three,a@x.org
        Dan Four,d@x.org
    "#]]
    .assert_eq(&who(&sandbox));
    sandbox.run(
        "practicectl history list --oldest-first -o csv --columns subject,before,after | tail -3; practicectl history verify -o csv --columns broken_at",
        &expect![[r#"
            b@x.org,"{""email"":""a@x.org""}","{""email"":""b@x.org""}"␍
            c@x.org,"{""email"":""b@x.org""}","{""email"":""c@x.org""}"␍
            a@x.org,"{""email"":""c@x.org""}","{""email"":""a@x.org""}"␍
            broken_at␍
            ""␍
            --- exit 0
        "#]],
    );
    let sandbox = with_four();
    file(&sandbox, "a@x.org,b@x.org\nb@x.org,c@x.org\nc@x.org,d@x.org\nd@x.org,e@x.org\n");
    sandbox.succeeds(&format!("{UPDATE} -q"));
    expect![[r#"
        Ann One,b@x.org
        Bob Two,c@x.org
        Cal Three,d@x.org
        Dan Four,e@x.org
    "#]]
    .assert_eq(&who(&sandbox));
    file(&sandbox, "b@x.org,c@x.org\nd@x.org,e@x.org\ne@x.org,d@x.org\nc@x.org,b@x.org\n");
    sandbox.succeeds(&format!("{UPDATE} -q"));
    expect![[r#"
        Ann One,c@x.org
        Bob Two,b@x.org
        Cal Three,e@x.org
        Dan Four,d@x.org
    "#]]
    .assert_eq(&who(&sandbox));
}

#[test]
fn a_ring_that_cannot_close_moves_nobody() {
    let sandbox = with_four();
    sandbox.file(
        "in.csv",
        "email,new_email,phone\na@x.org,b@x.org,\nb@x.org,a@x.org,12\nc@x.org,a@x.org,\nd@x.org,e@x.org,\n",
    );
    sandbox.run(&format!("{UPDATE} {REPORT} --on-error continue"), &expect![[r#"
        subject,result,message,next␍
        a@x.org,failed,"row 2, column 2 (new_email): user ""b@x.org"" exists already, active",practicectl user show b@x.org␍
        b@x.org,failed,"row 3, column 3 (phone): ""12"" is not a phone number: no such number exists in its numbering plan","write it like +1 201 555 0123, or (201) 555-0123 for the United States; an extension like x45"␍
        c@x.org,failed,"row 4, column 2 (new_email): user ""a@x.org"" exists already, active",practicectl user show a@x.org␍
        d@x.org,changed,,practicectl user edit e@x.org --practice NAME --grant PERMISSION␍
        --- stderr
        error: 3 rows failed
        hint: the report names each row; the valid rows were changed
        --- exit 7
    "#]]);
    expect![[r#"
        Ann One,a@x.org
        Bob Two,b@x.org
        Cal Three,c@x.org
        Dan Four,e@x.org
    "#]]
    .assert_eq(&who(&sandbox));
}

#[test]
fn a_rename_that_is_not_clear_is_refused() {
    let sandbox = with_four();
    let mut text = String::new();
    for (rows, options) in [
        ("a@x.org,e@x.org\n", "--on-existing skip"),
        ("a@x.org,e@x.org\n", ""),
        ("a@x.org,b@x.org\n", "--on-existing update"),
        ("z@x.org,y@x.org\n", "--on-existing update"),
        ("a@x.org,kim@@x.org\n", "--on-existing update"),
        ("a@x.org,-\n", "--on-existing update"),
        ("a@x.org,e@x.org\nb@x.org,E@x.org\n", "--on-existing update"),
        ("a@x.org,e@x.org\ne@x.org,f@x.org\n", "--on-existing update"),
        ("a@x.org,A@x.org\n", "--on-existing update -n"),
    ] {
        file(&sandbox, rows);
        let output = sandbox.output(&format!(
            "practicectl user import in.csv {options} -q -o csv --columns subject,result,code,message 2>/dev/null"
        ));
        let shown = String::from_utf8_lossy(&output.stdout).replace('\r', "");
        let _ = writeln!(text, "{options}\n{shown}exit {}", output.status.code().unwrap_or(-1));
    }
    expect![[r#"
        --on-existing skip
        subject,result,code,message
        a@x.org,failed,invalid-input,"row 2, column 2 (new_email): the row gives a user a new login email"
        exit 6

        subject,result,code,message
        a@x.org,failed,invalid-input,"row 2, column 2 (new_email): the row gives a user a new login email"
        exit 6
        --on-existing update
        subject,result,code,message
        a@x.org,failed,user-exists,"row 2, column 2 (new_email): user ""b@x.org"" exists already, active"
        exit 4
        --on-existing update
        subject,result,code,message
        z@x.org,failed,user-not-found,"row 2, column 1 (email): user ""z@x.org"" not found"
        exit 3
        --on-existing update
        subject,result,code,message
        a@x.org,failed,invalid-email,"row 2, column 2 (new_email): ""kim@@x.org"" is not a login email: it needs exactly one @"
        exit 6
        --on-existing update
        subject,result,code,message
        a@x.org,failed,invalid-input,"row 2, column 2 (new_email): new_email cannot be cleared"
        exit 6
        --on-existing update
        subject,result,code,message
        a@x.org,skipped,aborted,"not changed, because another row failed"
        b@x.org,failed,user-exists,"row 3, column 2 (new_email): user ""e@x.org"" exists already, active"
        exit 4
        --on-existing update
        subject,result,code,message
        a@x.org,skipped,aborted,"not changed, because another row failed"
        e@x.org,failed,invalid-input,"row 3, column 1 (email): ""e@x.org"" is the new login email of another row"
        exit 6
        --on-existing update -n
        subject,result,code,message
        a@x.org,changed,,
        exit 0
    "#]].assert_eq(&text);
}

#[test]
fn a_rename_needs_the_rights_and_consents_of_an_edit() {
    let sandbox = with_four();
    file(&sandbox, "ada@sunrise.example,ada@x.org\na@x.org,ann@x.org\n");
    sandbox.run(
        &format!("{UPDATE} -q; {UPDATE} --confirm-admin -q -o csv --columns subject,result"),
        &expect![[r#"
            subject,result␍
            ada@sunrise.example,changed␍
            a@x.org,changed␍
            --- stderr
            error: a consent is missing: Ada Admin <ada@sunrise.example> is a System Administrator; this changes the login email
            hint: give --confirm-admin
            --- exit 0
        "#]],
    );
    sandbox.succeeds("practicectl company create 'Sunset Medical' --practice West -q");
    sandbox.succeeds(
        "practicectl user create ann@x.org --name 'Ann One' --company 'Sunset Medical' -q",
    );
    file(&sandbox, "ann@x.org,b@x.org\nb@x.org,ann@x.org\n");
    sandbox.succeeds(&format!("{UPDATE} --company 'Sunrise Medical' -q"));
    sandbox.run(
        "for company in 'Sunrise Medical' 'Sunset Medical'; do \
         practicectl history list --oldest-first --company \"$company\" -o csv --columns company,subject,before,after | tail -2; done; \
         practicectl history verify --company 'Sunrise Medical' -o csv --columns broken_at",
        &expect![[r#"
            Sunrise Medical,b@x.org,"{""email"":""ann@x.org""}","{""email"":""b@x.org""}"␍
            Sunrise Medical,ann@x.org,"{""email"":""b@x.org""}","{""email"":""ann@x.org""}"␍
            Sunset Medical,ann@x.org,{},"{""email"":""ann@x.org"",""name"":""Ann One"",""status"":""active"",""user_type"":""medical-office"",""permission_set"":""custom"",""permissions"":[],""practices"":[""West""]}"␍
            Sunset Medical,b@x.org,"{""email"":""ann@x.org""}","{""email"":""b@x.org""}"␍
            broken_at␍
            ""␍
            --- exit 0
        "#]],
    );
}

#[test]
fn a_cell_adds_and_removes_practices() {
    let sandbox = with_four();
    sandbox.succeeds(
        "practicectl practice create West -q; practicectl user edit a@x.org --practice North -q",
    );
    let mut text = String::new();
    for (email, cell) in [
        ("a@x.org", "+West"),
        ("a@x.org", "+Main Street;-North"),
        ("a@x.org", "'-west, + north"),
        ("a@x.org", "+North"),
        ("a@x.org", "North;+West"),
        ("a@x.org", "+Nowhere"),
        ("a@x.org", "-Nowhere"),
        ("a@x.org", "-"),
        ("e@x.org", "+West"),
    ] {
        sandbox.file("in.csv", format!("email,name,practices\n{email},,\"{cell}\"\n"));
        sandbox.succeeds("sed -i 's/^e@x.org,/e@x.org,Eva Five/' in.csv");
        let output = sandbox.output(&format!("{UPDATE} {REPORT} 2>/dev/null | tail -n +2"));
        let report = String::from_utf8_lossy(&output.stdout).replace('\r', "");
        let shown = sandbox.succeeds("practicectl user find -o csv --columns email,practices");
        let shown = shown.lines().find(|line| line.starts_with(email)).unwrap_or_default();
        let _ = writeln!(text, "{cell}\n  {report}  {shown}");
    }
    expect![[r#"
        +West
          a@x.org,changed,,practicectl user edit a@x.org --grant PERMISSION
          a@x.org,North;West
        +Main Street;-North
          a@x.org,changed,,practicectl user edit a@x.org --grant PERMISSION
          a@x.org,Main Street;West
        '-west, + north
          a@x.org,changed,,practicectl user edit a@x.org --grant PERMISSION
          a@x.org,Main Street;North
        +North
          a@x.org,unchanged,already so,
          a@x.org,Main Street;North
        North;+West
          a@x.org,failed,"row 2, column 3 (practices): practices are either replaced, or added and removed, but not both","write only names, or + or - before each of them"
          a@x.org,Main Street;North
        +Nowhere
          a@x.org,failed,"row 2, column 3 (practices): practice ""Nowhere"" not found","the practices are: Main Street, North, West; --ignore-columns practices skips the column"
          a@x.org,Main Street;North
        -Nowhere
          a@x.org,failed,"row 2, column 3 (practices): practice ""Nowhere"" not found","the practices are: Main Street, North, West; --ignore-columns practices skips the column"
          a@x.org,Main Street;North
        -
          a@x.org,changed,,practicectl user edit a@x.org --practice NAME --grant PERMISSION
          a@x.org,
        +West
          e@x.org,changed,"has no password, so cannot sign in yet; has no permissions, so cannot work in a practice until they are assigned",practicectl user edit e@x.org --grant PERMISSION
          e@x.org,West
    "#]].assert_eq(&text);
    sandbox.exits("practicectl practice create '+West'", 6);
    sandbox.exits("practicectl practice rename West -- '-West'", 6);
    sandbox.exits("practicectl practice rename West 'A;B'", 6);
}

#[test]
fn a_near_miss_is_suggested_to_operators_who_may_see_users() {
    let sandbox = Sandbox::new();
    sandbox.succeeds("practicectl user create kim@sunrise.example --name 'Kim Example' -q");
    sandbox.succeeds("practicectl user create sam.lee@sunrise.example --name 'Sam Lee' -q");
    let mut text = String::new();
    for typed in [
        "kim@sunrize.example",
        "kmi@sunrise.example",
        "samlee@sunrise.example",
        "KIMM@sunrise.example",
        "zoe@x.org",
    ] {
        let said = sandbox.exits(&format!("practicectl user show {typed} 2>&1"), 3);
        let _ = writeln!(text, "{said}");
    }
    expect![[r#"
        error: user "kim@sunrize.example" not found
        hint: did you mean "kim@sunrise.example"?

        error: user "kmi@sunrise.example" not found
        hint: did you mean "kim@sunrise.example"?

        error: user "samlee@sunrise.example" not found
        hint: did you mean "sam.lee@sunrise.example"?

        error: user "KIMM@sunrise.example" not found
        hint: did you mean "kim@sunrise.example"?

        error: user "zoe@x.org" not found
        hint: practicectl user find --all lists the users of the company

    "#]]
    .assert_eq(&text);
    sandbox.succeeds(
        "practicectl user edit kim@sunrise.example --practice North --grant users.manage -q; \
         echo 'quiet harbor lantern 48' | practicectl user password kim@sunrise.example --password-stdin -q; \
         echo 'quiet harbor lantern 48' | practicectl login kim@sunrise.example --password-stdin -q",
    );
    sandbox.run(
        "practicectl user edit sam.le@sunrise.example --name 'Sam L'",
        &expect![[r#"
        --- stderr
        error: user "sam.le@sunrise.example" not found
        hint: practicectl user find --all lists the users of the company
        --- exit 3
    "#]],
    );
}
