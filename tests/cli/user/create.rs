//! `practicectl user create`.

use crate::sandbox::Sandbox;
use expect_test::expect;

#[test]
fn a_new_user_gets_the_lowest_security_setting() {
    let sandbox = Sandbox::new();
    sandbox.run("practicectl user create Kim@X.org --name 'Kim Example'", &expect![[r#"
        Created user Kim@X.org (change set 2).
          name: Kim Example
          status: active
          user type: medical-office
          permission set: custom
          note: has no password, so cannot sign in yet; has no permissions and practices, so cannot work in a practice until they are assigned
          next: practicectl user edit Kim@X.org --practice NAME --grant PERMISSION
        --- exit 0
    "#]]);
    sandbox.run(
        "practicectl user show kim@x.org",
        &expect![[r#"
            email           Kim@X.org
            name            Kim Example
            phone           -
            status          active
            locked          no
            user type       medical-office
            permission set  custom
            role            -
            role drift      -
            permissions     -
            practices       -
            provider npi    -
            created by      ada@sunrise.example
            created at      2026-01-05 09:00
            last sign in    -
            deactivated at  -
            user id         2
            --- exit 0
        "#]],
    );
}

#[test]
fn everything_can_be_given_at_once() {
    let sandbox = Sandbox::new();
    sandbox.succeeds("practicectl provider create --name 'Grace Healer' --npi 1234567893 --license-type physician");
    sandbox.run(
        "echo 'copper meadow bicycle 81' | practicectl user create kim@x.org --name 'Kim Example' \
         --phone '(201) 555-0123' --practice north,'main street' --provider 1234567893 \
         --grant claims.submit,users.view --grant notes.view --revoke users.view \
         --type business-office --password-stdin -o json --reason 'new colleague'",
        &expect![[r#"
            {"change_set":3,"dry_run":false,"counts":{"changed":1,"unchanged":0,"failed":0,"skipped":0},"rows":[
            {"kind":"user","subject":"kim@x.org","result":"changed","code":null,"message":null,"before":{},"after":{"email":"kim@x.org","name":"Kim Example","phone":"+12015550123","status":"active","user_type":"business-office","permission_set":"custom","permissions":["notes.view","claims.submit"],"practices":["Main Street","North"],"provider_npi":"1234567893","password":"set"},"next":null}
            ]}
            --- stderr
            1 changed, 0 unchanged, 0 failed, 0 skipped (change set 3)
            --- exit 0
        "#]],
    );
    sandbox.run("practicectl user show kim@x.org -o json", &expect![[r#"
        {"email":"kim@x.org","name":"Kim Example","phone":"+12015550123","status":"active","locked":false,"user_type":"business-office","permission_set":"custom","role":null,"role_drift":null,"permissions":["notes.view","claims.submit"],"practices":["Main Street","North"],"provider_npi":"1234567893","created_by":"ada@sunrise.example","created_at":"2026-01-05T09:00:00.000Z","last_sign_in":null,"deactivated_at":null,"user_id":2}
        --- exit 0
    "#]]);
}

#[test]
fn in_a_company_with_one_practice_it_is_assigned_automatically() {
    let sandbox = Sandbox::empty();
    sandbox.succeeds(
        "practicectl init --fixture --company C --practice Only --admin-email a@x.org --admin-name 'A B'",
    );
    sandbox.run("practicectl user create kim@x.org --name 'Kim Example' -o csv", &expect![[r#"
        kind,subject,result,code,message,before,after,next␍
        user,kim@x.org,changed,,"has no password, so cannot sign in yet; has no permissions, so cannot work in a practice until they are assigned",{},"{""email"":""kim@x.org"",""name"":""Kim Example"",""status"":""active"",""user_type"":""medical-office"",""permission_set"":""custom"",""permissions"":[],""practices"":[""Only""]}",practicectl user edit kim@x.org --grant PERMISSION␍
        --- stderr
        1 changed, 0 unchanged, 0 failed, 0 skipped (change set 2)
        --- exit 0
    "#]]);
}

#[test]
fn each_value_that_breaks_a_rule_is_refused_with_the_corrected_form() {
    let sandbox = Sandbox::new();
    let kim = "practicectl user create kim@x.org --name 'Kim Example'";
    for (command, expected) in [
        (
            "practicectl user create 'Kim <kim@x.org>' --name 'Kim Example'".to_owned(),
            expect![[r#"
                --- stderr
                error: "Kim <kim@x.org>" is not a login email: quotes and display names are not taken
                hint: did you mean "kim@x.org"?
                --- exit 6
            "#]],
        ),
        (
            "practicectl user create kim@localhost --name 'Kim Example'".to_owned(),
            expect![[r#"
                --- stderr
                error: "kim@localhost" is not a login email: its domain has no dot
                hint: write it like kim@example.com
                --- exit 6
            "#]],
        ),
        (
            "practicectl user create kim@x.org --name ' Kim  Example'".to_owned(),
            expect![[r#"
                --- stderr
                error: " Kim  Example" is not a full name: it begins or ends with a space
                hint: write "Kim Example"
                --- exit 6
            "#]],
        ),
        (
            "practicectl user create kim@x.org --name ''".to_owned(),
            expect![[r#"
                --- stderr
                error: "" is not a full name: it is empty
                hint: write first and last name with one space between, like "Kim Example"
                --- exit 6
            "#]],
        ),
        (
            format!("{kim} --phone 12"),
            expect![[r#"
                --- stderr
                error: "12" is not a phone number: no such number exists in its numbering plan
                hint: write it like +1 201 555 0123, or (201) 555-0123 for the United States; an extension like x45
                --- exit 6
            "#]],
        ),
        (
            format!("{kim} --practice Nrth"),
            expect![[r#"
                --- stderr
                error: practice "Nrth" not found
                hint: did you mean "North"?
                --- exit 3
            "#]],
        ),
        (
            format!("{kim} --provider 1234567893"),
            expect![[r#"
                --- stderr
                error: provider "1234567893" not found
                hint: practicectl provider list shows the providers
                --- exit 3
            "#]],
        ),
        (
            format!("echo short | {kim} --password-stdin"),
            expect![[r#"
                --- stderr
                error: the password is too short: 5 characters
                hint: use at least 15 characters, for instance several words
                --- exit 6
            "#]],
        ),
        (
            format!("echo passwordpassword | {kim} --password-stdin"),
            expect![[r#"
                --- stderr
                error: the password is too weak: repeats like "abcabcabc" are only slightly harder to guess than "abc"
                hint: use several unrelated words, without the user's own name
                --- exit 6
            "#]],
        ),
        (
            format!("printf 'copper meadow bicycle\\n81\\n' | {kim} --password-stdin"),
            expect![[r#"
            --- stderr
            error: the password holds a newline: standard input has more than one line
            --- exit 6
        "#]],
        ),
        (
            format!("{kim} --reason \"$(printf 'a\\033[2Jb')\""),
            expect![[r#"
                --- stderr
                error: the character U+001B is not taken in the reason
                hint: leave out control, direction-override and zero-width characters
                --- exit 6
            "#]],
        ),
    ] {
        sandbox.run(&command, &expected);
    }
    sandbox.run(
        "practicectl user find --all",
        &expect![[r#"
        NAME       EMAIL                STATUS  USER TYPE       PERMISSION SET  PRACTICES
        Ada Admin  ada@sunrise.example  active  medical-office  administrator   Main Street, North
        --- exit 0
    "#]],
    );
}

#[test]
fn words_of_closed_lists_are_usage_errors_that_list_the_known_ones() {
    let sandbox = Sandbox::new();
    let kim = "practicectl user create kim@x.org --name 'Kim Example'";
    sandbox.run(
        &format!("{kim} --type doctor"),
        &expect![[r#"
            --- stderr
            error: "doctor" is not a value of --type TYPE
            hint: the values are medical-office and business-office
            usage: practicectl user create [OPTIONS] <EMAIL> --name <NAME>
            --- exit 2
        "#]],
    );
    sandbox.run(
        &format!("{kim} --grant claim.submit 2>&1 >/dev/null | cut -c -100"),
        &expect![[r#"
            error: "claim.submit" is not a value of --grant PERMISSION
            hint: did you mean "claims.submit"? practicectl permission list lists the permissions
            usage: practicectl user create [OPTIONS] <EMAIL> --name <NAME>
            --- exit 0
        "#]],
    );
    sandbox.run(
        &format!("{kim} --administrator --grant claims.submit"),
        &expect![[r#"
            --- stderr
            error: --administrator cannot be used with --grant PERMISSION
            hint: use one of them
            usage: practicectl user create [OPTIONS] <EMAIL> --name <NAME>
            --- exit 2
        "#]],
    );
}

#[test]
fn a_second_user_of_the_same_email_is_a_conflict_in_any_case() {
    let sandbox = Sandbox::new();
    sandbox.succeeds("practicectl user create kim@x.org --name 'Kim Example'");
    sandbox.run(
        "practicectl user create KIM@x.ORG --name 'Kim Other'",
        &expect![[r#"
            --- stderr
            error: user "kim@x.org" exists already, active
            hint: practicectl user show kim@x.org
            --- exit 4
        "#]],
    );
    sandbox.succeeds("practicectl user deactivate kim@x.org");
    sandbox.run("practicectl user create kim@x.org --name 'Kim Other' -o json", &expect![[r#"
        {"change_set":null,"dry_run":false,"counts":{"changed":0,"unchanged":0,"failed":1,"skipped":0},"rows":[
        {"kind":"user","subject":"kim@x.org","result":"failed","code":"user-exists","message":"user \"kim@x.org\" exists already, inactive","before":{},"after":{},"next":"practicectl user activate kim@x.org"}
        ]}
        --- stderr
        0 changed, 0 unchanged, 1 failed, 0 skipped
        {"error":{"code":"user-exists","message":"user \"kim@x.org\" exists already, inactive","hint":"practicectl user activate kim@x.org","subject":"kim@x.org","row":null}}
        --- exit 4
    "#]]);
}

#[test]
fn an_administrator_needs_a_consent_that_yes_is_not() {
    let sandbox = Sandbox::new();
    let bea = "practicectl user create bea@x.org --name 'Bea Boss' --administrator";
    sandbox.run(
        &format!("{bea} --yes"),
        &expect![[r#"
            --- stderr
            error: a consent is missing: Bea Boss <bea@x.org> becomes a System Administrator
            hint: give --confirm-admin
            --- exit 8
        "#]],
    );
    sandbox.run(
        &format!("{bea} --confirm-admin"),
        &expect![[r#"
            Created user bea@x.org (change set 2).
              name: Bea Boss
              status: active
              user type: medical-office
              permission set: administrator
              note: has no password, so cannot sign in yet
              next: practicectl user password bea@x.org --temporary
            --- exit 0
        "#]],
    );
    sandbox.run(
        "practicectl user show bea@x.org --columns permission_set,permissions,practices",
        &expect![[r#"
            permission set  administrator
            permissions     everything
            practices       Main Street, North
            --- exit 0
        "#]],
    );
}

#[test]
fn a_temporary_password_is_shown_once_and_only_in_its_field() {
    let sandbox = Sandbox::new();
    sandbox.run("practicectl user create kim@x.org --name 'Kim Example' --temporary-password", &expect![[r#"
        Created user kim@x.org (change set 2).
          name: Kim Example
          status: active
          user type: medical-office
          permission set: custom
          password: temporary
          note: has no permissions and practices, so cannot work in a practice until they are assigned
          next: practicectl user edit kim@x.org --practice NAME --grant PERMISSION

        Temporary password, shown only once:

            se2j3c-qydctc-m7zrwe-kvkvwt-df
        --- stderr
        the temporary password works once, until 2026-01-12 09:00, and must be changed then
        --- exit 0
    "#]]);
    sandbox.run(
        "practicectl user create sam@x.org --name 'Sam Example' --temporary-password -o csv --columns temporary_password",
        &expect![[r#"
            temporary_password␍
            8hya1r-f6qzyg-rpfe1q-fmxjyf-an␍
            --- stderr
            1 changed, 0 unchanged, 0 failed, 0 skipped (change set 3)
            the temporary password works once, until 2026-01-12 09:00, and must be changed then
            --- exit 0
        "#]],
    );
}

#[test]
fn a_dry_run_reports_the_same_and_changes_nothing() {
    let sandbox = Sandbox::new();
    let kim = "practicectl user create kim@x.org --name 'Kim Example'";
    let dry = sandbox.succeeds(&format!("{kim} --dry-run -o json"));
    sandbox.exits("practicectl user show kim@x.org", 3);
    let real = sandbox.succeeds(&format!("{kim} -o json"));
    let marked =
        real.replace("\"change_set\":2,\"dry_run\":false", "\"change_set\":null,\"dry_run\":true");
    assert_eq!(dry, marked);
    sandbox.run(
        &format!("{kim} --dry-run"),
        &expect![[r#"
            --- stderr
            dry run, nothing was changed
            error: user "kim@x.org" exists already, active
            hint: practicectl user show kim@x.org
            --- exit 4
        "#]],
    );
}

#[test]
fn a_custom_operator_gives_only_what_they_hold() {
    let sandbox = Sandbox::new();
    sandbox.succeeds(
        "echo 'copper meadow bicycle 81' | practicectl user create kim@x.org --name 'Kim Example' \
         --grant users.manage,claims.submit --practice North --password-stdin && \
         echo 'copper meadow bicycle 81' | practicectl login kim@x.org --password-stdin --token-file kim -q",
    );
    let sam = "practicectl --token-file kim user create sam@x.org --name 'Sam Example'";
    sandbox.run(&format!("{sam} --grant payments.post"), &expect![[r#"
        --- stderr
        error: you may not create "sam@x.org" like this: you do not hold the permission payments.post
        hint: ask a System Administrator
        --- exit 5
    "#]]);
    sandbox.run(&format!("{sam} --practice 'Main Street'"), &expect![[r#"
        --- stderr
        error: you may not create "sam@x.org" like this: you do not have all of these practices yourself
        hint: ask a System Administrator
        --- exit 5
    "#]]);
    sandbox.run(&format!("{sam} --administrator --confirm-admin"), &expect![[r#"
        --- stderr
        error: you may not create "sam@x.org" like this: only a System Administrator can give the permission set administrator
        hint: ask a System Administrator
        --- exit 5
    "#]]);
    sandbox.run(&format!("{sam} --temporary-password"), &expect![[r#"
        --- stderr
        error: you may not create "sam@x.org" like this: only a System Administrator can set temporary passwords
        hint: ask a System Administrator
        --- exit 5
    "#]]);
    sandbox.run(
        &format!("{sam} --grant claims.submit --practice North"),
        &expect![[r#"
        Created user sam@x.org (change set 8).
          name: Sam Example
          status: active
          user type: medical-office
          permission set: custom
          permissions: claims.submit
          practices: North
          note: has no password, so cannot sign in yet
          next: practicectl user password sam@x.org --temporary
        --- exit 0
    "#]],
    );
    sandbox.run("practicectl history list -o csv --columns operator,subject,action,after | grep refused", &expect![[r#"
        kim@x.org,sam@x.org,refused,"{""refused"":""user.create"",""because"":""you may not create \""sam@x.org\"" like this: only a System Administrator can set temporary passwords""}"␍
        kim@x.org,sam@x.org,refused,"{""refused"":""user.create"",""because"":""you may not create \""sam@x.org\"" like this: only a System Administrator can give the permission set administrator""}"␍
        kim@x.org,sam@x.org,refused,"{""refused"":""user.create"",""because"":""you may not create \""sam@x.org\"" like this: you do not have all of these practices yourself""}"␍
        kim@x.org,sam@x.org,refused,"{""refused"":""user.create"",""because"":""you may not create \""sam@x.org\"" like this: you do not hold the permission payments.post""}"␍
        --- exit 0
    "#]]);
}

#[test]
fn a_person_known_from_another_company_is_added_by_their_administrator_only() {
    let sandbox = Sandbox::for_days();
    sandbox.succeeds(
        "practicectl user create kim@x.org --name 'Kim Example' && \
         practicectl company create 'Sunset Care' --practice South",
    );
    let there = "practicectl --company 'sunset care' user create kim@x.org --name 'Kim Other' --phone 2015550123";
    sandbox.run(
        &format!("{there} --temporary-password"),
        &expect![[r#"
            --- stderr
            error: "kim@x.org" already has an account and keeps its password
            hint: leave out the password option
            --- exit 4
        "#]],
    );
    sandbox.run(there, &expect![[r#"
        Created user kim@x.org (change set 5).
          name: Kim Example
          status: active
          user type: medical-office
          permission set: custom
          practices: South
          note: added with the existing name, phone and password; has no permissions, so cannot work in a practice until they are assigned
          next: practicectl user edit kim@x.org --grant PERMISSION
        --- exit 0
    "#]]);
    sandbox.run(
        "practicectl --company 'Sunset Care' user show kim@x.org --columns name,phone,practices",
        &expect![[r#"
            name       Kim Example
            phone      -
            practices  South
            --- exit 0
        "#]],
    );
    sandbox.succeeds(
        "echo 'copper meadow bicycle 81' | practicectl --company 'Sunset Care' user create bea@x.org \
         --name 'Bea Boss' --administrator --confirm-admin --password-stdin && \
         echo 'copper meadow bicycle 81' | practicectl login bea@x.org --password-stdin --token-file bea -q && \
         practicectl --company 'Sunrise Medical' user create zoe@x.org --name 'Zoe Elsewhere'",
    );
    sandbox.run(
        "practicectl --token-file bea user create zoe@x.org --name 'Zoe Elsewhere'",
        &expect![[r#"
            --- stderr
            error: login email "zoe@x.org" cannot be used
            hint: use another login email
            --- exit 4
        "#]],
    );
    sandbox.run(
        "practicectl --token-file bea user show zoe@x.org",
        &expect![[r#"
        --- stderr
        error: user "zoe@x.org" not found
        hint: practicectl user find --all lists the users of the company
        --- exit 3
    "#]],
    );
}

#[test]
fn the_only_practice_is_assigned_automatically_only_by_users_who_have_it() {
    let sandbox = Sandbox::empty();
    sandbox.succeeds(
        "practicectl init --fixture --company C --practice Only --admin-email ada@x.org --admin-name 'Ada Admin' && \
         echo 'copper meadow bicycle 81' | practicectl user create kim@x.org --name 'Kim Example' \
             --grant users.manage --password-stdin && practicectl user edit kim@x.org --practice=-Only && \
         echo 'copper meadow bicycle 81' | practicectl login kim@x.org --password-stdin --token-file kim",
    );
    sandbox.run(
        "practicectl --token-file kim user create new@x.org --name 'New User'",
        &expect![[r#"
            Created user new@x.org (change set 5).
              name: New User
              status: active
              user type: medical-office
              permission set: custom
              note: has no password, so cannot sign in yet; has no permissions and practices, so cannot work in a practice until they are assigned
              next: practicectl user edit new@x.org --practice NAME --grant PERMISSION
            --- exit 0
        "#]],
    );
}
