//! `practicectl user deactivate`.

use crate::sandbox::Sandbox;
use expect_test::expect;

fn with_users() -> Sandbox {
    let sandbox = Sandbox::for_days();
    sandbox.succeeds(
        "practicectl user create kim@x.org --name 'Kim Example' --practice North --grant claims.submit && \
         practicectl user create sam@x.org --name 'Sam Example' --practice North --grant claims.submit",
    );
    sandbox
}

#[test]
fn rights_stay_unless_they_are_cleared() {
    let sandbox = with_users();
    sandbox.run(
        "practicectl user deactivate kim@x.org",
        &expect![[r#"
            Deactivated user kim@x.org (change set 5).
              status: active -> inactive
            --- exit 0
        "#]],
    );
    sandbox.run(
        "practicectl user deactivate sam@x.org --clear",
        &expect![[r#"
            Deactivated user sam@x.org (change set 6).
              status: active -> inactive
              permissions: -claims.submit
              practices: -North
            --- exit 0
        "#]],
    );
    sandbox.run(
        "practicectl user find --inactive -o csv --columns email,status,permissions,practices",
        &expect![[r#"
        email,status,permissions,practices␍
        kim@x.org,inactive,claims.submit,North␍
        sam@x.org,inactive,,␍
        --- exit 0
    "#]],
    );
    sandbox.run(
        "practicectl user deactivate kim@x.org; practicectl user deactivate kim@x.org --clear",
        &expect![[r#"
            Nothing to change for user kim@x.org: already inactive.
            Deactivated user kim@x.org (change set 7).
              permissions: -claims.submit
              practices: -North
            --- exit 0
        "#]],
    );
}

#[test]
fn open_sessions_end_at_once() {
    let sandbox = with_users();
    sandbox.succeeds(
        "echo 'copper meadow bicycle 81' | practicectl user password kim@x.org --password-stdin && \
         echo 'copper meadow bicycle 81' | practicectl login kim@x.org --password-stdin --token-file kim -q && \
         practicectl whoami --token-file kim && practicectl user deactivate kim@x.org",
    );
    sandbox.run(
        "practicectl whoami --token-file kim",
        &expect![[r#"
            --- stderr
            error: not signed in: the session has ended: by a sign-out, session end, deactivation, lock, new password or restore
            hint: sign in with practicectl login EMAIL
            --- exit 5
        "#]],
    );
}

#[test]
fn somebody_of_several_companies_is_blocked_in_all_after_an_acknowledgement() {
    let sandbox = with_users();
    sandbox.succeeds(
        "practicectl company create 'Sunset Care' --practice South && \
         practicectl --company 'Sunset Care' user create kim@x.org --name 'Kim Example'",
    );
    let kim = "practicectl --company 'Sunrise Medical' user deactivate kim@x.org";
    sandbox.run(
        &format!("{kim} --yes"),
        &expect![[r#"
            --- stderr
            error: a consent is missing: Kim Example <kim@x.org> works in 2 companies; this deactivates them in all
            hint: give --all-companies
            --- exit 8
        "#]],
    );
    sandbox.run(
        &format!("{kim} --clear --all-companies"),
        &expect![[r#"
            Deactivated user kim@x.org (change set 7).
              status: active -> inactive
              permissions: -claims.submit
              practices: -North
              note: deactivated in 2 companies
            --- exit 0
        "#]],
    );
    sandbox.run(
        "practicectl --company 'Sunset Care' user show kim@x.org --columns status,practices",
        &expect![[r#"
        status     inactive
        practices  South
        --- exit 0
    "#]],
    );
    sandbox.run("practicectl --company 'Sunset Care' user activate kim@x.org -o csv --columns subject,result,after", &expect![[r#"
        subject,result,after␍
        kim@x.org,changed,"{""status"":""active""}"␍
        --- stderr
        1 changed, 0 unchanged, 0 failed, 0 skipped (change set 8)
        if the password is forgotten: "Forgot your password?" at sign-in, or a temporary one with practicectl user password EMAIL --temporary
        --- exit 0
    "#]]);
    sandbox.run(
        "practicectl --company 'Sunrise Medical' user show kim@x.org --columns status",
        &expect![[r#"
        status  inactive
        --- exit 0
    "#]],
    );
}

#[test]
fn the_last_administrator_stays_in_a_single_change_and_in_a_bulk() {
    let sandbox = with_users();
    let all = "--confirm-admin --yes";
    sandbox.run(
        &format!("practicectl user deactivate ada@sunrise.example {all}"),
        &expect![[r#"
            --- stderr
            error: "ada@sunrise.example" is the last active, unlocked administrator of this company
            hint: make another user an administrator first: practicectl user edit EMAIL --administrator
            --- exit 4
        "#]],
    );
    sandbox.succeeds("practicectl user edit kim@x.org --administrator --confirm-admin");
    sandbox.run(
        &format!("practicectl user deactivate kim@x.org ada@sunrise.example {all}"),
        &expect![[r#"
        --- stderr
        1 failed, 1 skipped
        error: "ada@sunrise.example" is the last active, unlocked administrator of this company
        hint: make another user an administrator first: practicectl user edit EMAIL --administrator
        --- exit 4
    "#]],
    );
    sandbox.run(
        "practicectl user deactivate kim@x.org",
        &expect![[r#"
            --- stderr
            error: a consent is missing: Kim Example <kim@x.org> is a System Administrator; this deactivates them
            hint: give --confirm-admin
            --- exit 8
        "#]],
    );
    sandbox.run(
        "practicectl user deactivate kim@x.org --confirm-admin -o csv --columns subject,result",
        &expect![[r#"
        subject,result␍
        kim@x.org,changed␍
        --- stderr
        1 changed, 0 unchanged, 0 failed, 0 skipped (change set 6)
        --- exit 0
    "#]],
    );
}

#[test]
fn oneself_only_with_an_explicit_yes() {
    let sandbox = with_users();
    sandbox.succeeds("practicectl user edit kim@x.org --administrator --confirm-admin");
    sandbox.run(
        "practicectl user deactivate ada@sunrise.example --confirm-admin",
        &expect![[r#"
            --- stderr
            error: a consent is missing: this deactivates yourself, Ada Admin <ada@sunrise.example>
            hint: give --yes
            --- exit 8
        "#]],
    );
    sandbox.run("practicectl user deactivate ada@sunrise.example --confirm-admin --yes -o csv --columns subject,result", &expect![[r#"
        subject,result␍
        ada@sunrise.example,changed␍
        --- stderr
        1 changed, 0 unchanged, 0 failed, 0 skipped (change set 6)
        --- exit 0
    "#]]);
}

#[test]
fn a_provider_who_goes_on_being_billed_is_named() {
    let sandbox = with_users();
    sandbox.succeeds(
        "practicectl provider create --name 'Kim Example' --npi 1234567893 --license-type therapist \
         --product billing,engage --accept-terms && practicectl user edit kim@x.org --provider 1234567893",
    );
    sandbox.run("practicectl user deactivate kim@x.org", &expect![[r#"
        Deactivated user kim@x.org (change set 7).
          status: active -> inactive
        --- stderr
        warning: provider Kim Example (1234567893) keeps active products, which are still billed: Billing, Engage
        --- exit 0
    "#]]);
}

#[test]
fn a_custom_operator_cannot_change_users_with_more_permissions() {
    let sandbox = with_users();
    sandbox.succeeds(
        "echo 'copper meadow bicycle 81' | practicectl user create mia@x.org --name 'Mia Manager' \
         --grant users.manage --practice North --password-stdin && \
         echo 'copper meadow bicycle 81' | practicectl login mia@x.org --password-stdin --token-file mia -q && \
         practicectl user edit sam@x.org --revoke claims.submit",
    );
    sandbox.run("practicectl --token-file mia user deactivate kim@x.org sam@x.org ada@sunrise.example", &expect![[r#"
        SUBJECT              RESULT  NOTE
        kim@x.org            failed  you may not change "kim@x.org": you do not hold the permission claims.submit; next: ask a System Administrator
        ada@sunrise.example  failed  you may not change "ada@sunrise.example": the user's permission set is administrator; next: ask a System Administrator
        --- stderr
        2 failed, 1 skipped
        error: 2 rows failed
        hint: the report names each row; fix them, or use --on-error continue to change the valid rows
        --- exit 5
    "#]]);
    sandbox.run(
        "practicectl --token-file mia user deactivate sam@x.org",
        &expect![[r#"
            Deactivated user sam@x.org (change set 9).
              status: active -> inactive
            --- exit 0
        "#]],
    );
}

const TWO: &str = "practicectl company create 'Sunset Care' --practice South && \
     practicectl --company 'Sunset Care' user create kim@x.org --name 'Kim Example'";

#[test]
fn what_belongs_to_the_person_is_in_the_history_of_every_company() {
    let sandbox = with_users();
    sandbox.succeeds(TWO);
    sandbox.succeeds(
        "export PRACTICECTL_COMPANY='Sunrise Medical'; practicectl lock add kim@x.org --all-companies && \
         practicectl lock unlock kim@x.org && practicectl user edit kim@x.org --name 'Kim Other' && \
         practicectl user edit kim@x.org --grant users.view && \
         practicectl user password kim@x.org --temporary && \
         practicectl user deactivate kim@x.org --all-companies",
    );
    sandbox.run(
        "practicectl --company 'Sunset Care' user history kim@x.org --columns action,before,after",
        &expect![[r#"
            ACTION           BEFORE                                AFTER
            user.create                                            email=kim@x.org name=Kim Example status=active user_type=medical-office permission_set=custom permissions= practices=South
            lock.add         locked=false lock_cause=              locked=true lock_cause=administrator
            lock.unlock      locked=true lock_cause=administrator  locked=false lock_cause=
            user.edit        name=Kim Example                      name=Kim Other
            user.password    password=                             password=temporary password_digest=b83d932fc504ae95524a0857d608a7096f06dd04295b786d95536197b6cf8eb4 password_set_at=2026-01-05T09:00:00.000Z password_expires_at=2026-01-12T09:00:00.000Z
            user.deactivate  status=active                         status=inactive
            --- exit 0
        "#]],
    );
}

#[test]
fn a_user_with_more_rights_in_another_company_cannot_be_changed() {
    let sandbox = with_users();
    sandbox.succeeds(TWO);
    sandbox.succeeds(
        "export PRACTICECTL_COMPANY='Sunrise Medical'; \
         practicectl --company 'Sunset Care' user edit kim@x.org --grant payments.post && \
         echo 'copper meadow bicycle 81' | practicectl user create mia@x.org --name 'Mia Manager' \
         --grant users.manage,claims.submit --practice North --password-stdin && \
         echo 'copper meadow bicycle 81' | practicectl login mia@x.org --password-stdin --token-file mia -q",
    );
    sandbox.run(
        "practicectl --token-file mia user deactivate kim@x.org --all-companies",
        &expect![[r#"
            --- stderr
            error: you may not change "kim@x.org": the user has rights in another company that you do not have
            hint: ask a System Administrator
            --- exit 5
        "#]],
    );
}

#[test]
fn a_refusal_next_to_a_change_is_kept_with_it() {
    let sandbox = with_users();
    sandbox.succeeds(
        "echo 'copper meadow bicycle 81' | practicectl user create mia@x.org --name 'Mia Manager' \
         --grant users.manage --practice North --password-stdin && \
         echo 'copper meadow bicycle 81' | practicectl login mia@x.org --password-stdin --token-file mia -q",
    );
    sandbox.run(
        "practicectl --token-file mia user deactivate mia@x.org ada@sunrise.example --yes \
         --on-error continue",
        &expect![[r#"
            SUBJECT              RESULT   CHANGE                      NOTE
            mia@x.org            changed  status: active -> inactive
            ada@sunrise.example  failed                               you may not change "ada@sunrise.example": the user's permission set is administrator; next: ask a System Administrator
            --- stderr
            1 changed, 1 failed (change set 7)
            error: 1 row failed
            hint: the report names each row; the valid rows were changed
            --- exit 7
        "#]],
    );
    sandbox.run(
        "practicectl history list --oldest-first -o csv --columns change_set,operator,subject,action | tail -n 2",
        &expect![[r#"
            7,mia@x.org,mia@x.org,user.deactivate␍
            7,mia@x.org,ada@sunrise.example,refused␍
            --- exit 0
        "#]],
    );
}

#[test]
fn a_last_administrator_elsewhere_does_not_count_against_the_others() {
    let sandbox = with_users();
    sandbox.succeeds(
        "practicectl company create 'Sunset Care' --practice South && export PRACTICECTL_COMPANY='Sunrise Medical'; \
         practicectl user edit sam@x.org --administrator --confirm-admin && \
         practicectl user edit kim@x.org --administrator --confirm-admin",
    );
    sandbox.run(
        "practicectl --company 'Sunrise Medical' lock add ada@sunrise.example sam@x.org kim@x.org \
         --confirm-admin --all-companies --yes --on-error continue",
        &expect![[r#"
            SUBJECT              RESULT   CHANGE                                                NOTE
            ada@sunrise.example  failed                                                         "ada@sunrise.example" is the last active, unlocked administrator of another company; next: make another user an administrator first: practicectl user edit EMAIL --administrator
            sam@x.org            changed  locked: no -> yes; lock cause: none -> administrator
            kim@x.org            changed  locked: no -> yes; lock cause: none -> administrator
            --- stderr
            2 changed, 1 failed (change set 8)
            error: 1 row failed
            hint: the report names each row; the valid rows were changed
            --- exit 7
        "#]],
    );
}

#[test]
fn a_report_has_the_order_of_the_input_and_the_history_that_of_the_users() {
    let sandbox = Sandbox::new();
    sandbox.succeeds(
        "for one in kim lou max; do
             practicectl user create $one@x.org --name \"${one}a Example\" -q; done",
    );
    let listed = "practicectl user deactivate max@x.org nobody@x.org kim@x.org LOU@x.org kim@x.org \
         -q --on-error continue -o csv --columns subject,result";
    expect![[r#"
        subject,result
        max@x.org,changed
        nobody@x.org,failed
        kim@x.org,changed
        lou@x.org,changed
        kim@x.org,skipped
    "#]]
    .assert_eq(&sandbox.exits(listed, 7).replace('\r', ""));
    let entries = "practicectl history list --action user.deactivate --oldest-first -o csv \
         --columns subject";
    expect![[r#"
        subject
        kim@x.org
        lou@x.org
        max@x.org
    "#]]
    .assert_eq(&sandbox.succeeds(entries).replace('\r', ""));
}
