//! `practicectl history revert`.

use crate::sandbox::Sandbox;
use expect_test::expect;

const REPORT: &str = "-o csv --columns kind,subject,result,code,message";

/// Three users whom change set 5 deactivates.
fn deactivated() -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox.succeeds(
        "for one in kim lou max; do practicectl user create $one@x.org --name \"${one}a Example\" -q
         done; printf 'kim@x.org\\nlou@x.org\\nmax@x.org\\n' |
         practicectl user deactivate --from - -q --reason 'wrong list'",
    );
    sandbox
}

#[test]
fn a_change_set_is_taken_back_whole_and_a_second_revert_is_a_conflict() {
    let sandbox = deactivated();
    sandbox.run(
        "practicectl history revert 5 --dry-run; practicectl history revert 5;
         practicectl user find --count --columns total -o csv; practicectl history revert 5",
        &expect![[r#"
            SUBJECT    RESULT   CHANGE                      NOTE
            max@x.org  changed  status: inactive -> active  has no permissions and practices, so cannot work in a practice until they are assigned; next: practicectl user edit max@x.org --practice NAME --grant PERMISSION
            lou@x.org  changed  status: inactive -> active  has no permissions and practices, so cannot work in a practice until they are assigned; next: practicectl user edit lou@x.org --practice NAME --grant PERMISSION
            kim@x.org  changed  status: inactive -> active  has no permissions and practices, so cannot work in a practice until they are assigned; next: practicectl user edit kim@x.org --practice NAME --grant PERMISSION
            SUBJECT    RESULT   CHANGE                      NOTE
            max@x.org  changed  status: inactive -> active  has no permissions and practices, so cannot work in a practice until they are assigned; next: practicectl user edit max@x.org --practice NAME --grant PERMISSION
            lou@x.org  changed  status: inactive -> active  has no permissions and practices, so cannot work in a practice until they are assigned; next: practicectl user edit lou@x.org --practice NAME --grant PERMISSION
            kim@x.org  changed  status: inactive -> active  has no permissions and practices, so cannot work in a practice until they are assigned; next: practicectl user edit kim@x.org --practice NAME --grant PERMISSION
            4
            SUBJECT    RESULT  NOTE
            max@x.org  failed  "max@x.org" changed again since: its status is not what the change set left; next: revert the later change set first, or edit it by hand
            lou@x.org  failed  "lou@x.org" changed again since: its status is not what the change set left; next: revert the later change set first, or edit it by hand
            kim@x.org  failed  "kim@x.org" changed again since: its status is not what the change set left; next: revert the later change set first, or edit it by hand
            --- stderr
            dry run, nothing was changed: 3 changed
            if the password is forgotten: "Forgot your password?" at sign-in, or a temporary one with practicectl user password EMAIL --temporary
            3 changed (change set 6)
            if the password is forgotten: "Forgot your password?" at sign-in, or a temporary one with practicectl user password EMAIL --temporary
            3 failed
            error: 3 rows failed
            hint: the report names each row; fix them, or use --on-error continue to change the valid rows
            --- exit 4
        "#]],
    );
    sandbox.run(
        "practicectl history list --change-set 6 -o csv --columns action,subject,reason",
        &expect![[r#"
            action,subject,reason␍
            user.activate,kim@x.org,reverts change set 5␍
            user.activate,lou@x.org,reverts change set 5␍
            user.activate,max@x.org,reverts change set 5␍
            --- exit 0
        "#]],
    );
}

#[test]
fn a_revert_of_a_revert_is_the_original_change_again() {
    let sandbox = deactivated();
    sandbox.run(
        "practicectl history revert 5 -q > /dev/null; practicectl history revert 6 -q
         practicectl user find --inactive -o csv --columns email; practicectl history verify -q -o csv --columns differences",
        &expect![[r#"
            SUBJECT    RESULT   CHANGE
            kim@x.org  changed  status: active -> inactive
            lou@x.org  changed  status: active -> inactive
            max@x.org  changed  status: active -> inactive
            email␍
            kim@x.org␍
            lou@x.org␍
            max@x.org␍
            differences␍
            0␍
            --- exit 0
        "#]],
    );
}

#[test]
fn who_changed_again_is_a_conflict_and_the_others_are_restored_if_that_is_wanted() {
    let sandbox = deactivated();
    sandbox.succeeds("practicectl user activate lou@x.org -q");
    sandbox.run(&format!("practicectl history revert 5 {REPORT}"), &expect![[r#"
        kind,subject,result,code,message␍
        user,max@x.org,skipped,aborted,"not changed, because another row failed"␍
        user,lou@x.org,failed,revert-conflict,"""lou@x.org"" changed again since: its status is not what the change set left"␍
        user,kim@x.org,skipped,aborted,"not changed, because another row failed"␍
        --- stderr
        0 changed, 0 unchanged, 1 failed, 2 skipped
        error: "lou@x.org" changed again since: its status is not what the change set left
        hint: revert the later change set first, or edit it by hand
        --- exit 4
    "#]]);
    sandbox
        .run(&format!("practicectl history revert 5 {REPORT} --on-error continue"), &expect![[r#"
            kind,subject,result,code,message␍
            user,max@x.org,changed,,"has no permissions and practices, so cannot work in a practice until they are assigned"␍
            user,lou@x.org,failed,revert-conflict,"""lou@x.org"" changed again since: its status is not what the change set left"␍
            user,kim@x.org,changed,,"has no permissions and practices, so cannot work in a practice until they are assigned"␍
            --- stderr
            2 changed, 0 unchanged, 1 failed, 0 skipped (change set 7)
            if the password is forgotten: "Forgot your password?" at sign-in, or a temporary one with practicectl user password EMAIL --temporary
            error: "lou@x.org" changed again since: its status is not what the change set left
            hint: revert the later change set first, or edit it by hand
            --- exit 7
        "#]]);
}

#[test]
fn what_was_created_is_deactivated_or_deleted_and_the_rest_says_why_not() {
    let sandbox = Sandbox::new();
    sandbox.file(
        "in.csv",
        "email,name,practices,role,status\nkim@x.org,Kim Example,North,Clerk,active\n",
    );
    sandbox.succeeds(
        "practicectl role create Clerk --grant appointments.manage -q
         practicectl practice create South -q
         practicectl user import in.csv -q
         practicectl provider create --npi 1234567893 --name 'Grace Healer' --license-type physician \
             --practice North --product billing --accept-terms -q
         practicectl provider deactivate 1234567893 -q
         practicectl policy set --min-length 20 -q",
    );
    sandbox.run(
        &format!("for n in 2 3 4 5 6 7; do practicectl history revert $n {REPORT} 2>&1; done"),
        &expect![[r#"
            kind,subject,result,code,message␍
            role,Clerk,failed,role-in-use,"1 active user has their permissions from the role ""Clerk"": kim@x.org"␍
            0 changed, 0 unchanged, 1 failed, 0 skipped
            error: 1 active user has their permissions from the role "Clerk": kim@x.org
            hint: practicectl user find --role Clerk lists them
            kind,subject,result,code,message␍
            practice,South,changed,,␍
            1 changed, 0 unchanged, 0 failed, 0 skipped (change set 8)
            kind,subject,result,code,message␍
            user,kim@x.org,changed,,␍
            1 changed, 0 unchanged, 0 failed, 0 skipped (change set 9)
            kind,subject,result,code,message␍
            license,1234567893,skipped,not-revertible,licenses are not reverted␍
            provider,1234567893,failed,revert-conflict,"""1234567893"" changed again since: its status is not what the change set left"␍
            0 changed, 0 unchanged, 1 failed, 1 skipped
            error: "1234567893" changed again since: its status is not what the change set left
            hint: revert the later change set first, or edit it by hand
            kind,subject,result,code,message␍
            provider,1234567893,failed,not-revertible,no revert activates a provider␍
            0 changed, 0 unchanged, 1 failed, 0 skipped
            error: no revert activates a provider
            hint: practicectl provider reactivate 1234567893
            kind,subject,result,code,message␍
            company,Sunrise Medical,changed,,␍
            1 changed, 0 unchanged, 0 failed, 0 skipped (change set 10)
            --- exit 0
        "#]],
    );
    sandbox.run(
        "practicectl history verify -o csv --columns differences",
        &expect![[r#"
        differences␍
        0␍
        --- exit 0
    "#]],
    );
}

#[test]
fn names_of_today_count() {
    let sandbox = Sandbox::new();
    sandbox.run(
        "practicectl user create kim@x.org --name 'Kim Example' --practice North -q
         practicectl user edit kim@x.org --practice 'Main Street' -q
         practicectl practice rename North Harbor -q
         practicectl practice rename 'Main Street' North -q
         practicectl history revert 3 -o csv --columns subject,result,before,after",
        &expect![[r#"
            Created user kim@x.org (change set 2).
              name: Kim Example
              status: active
              user type: medical-office
              permission set: custom
              practices: North
              note: has no password, so cannot sign in yet; has no permissions, so cannot work in a practice until they are assigned
              next: practicectl user edit kim@x.org --grant PERMISSION
            Edited user kim@x.org (change set 3).
              practices: +Main Street -North
              next: practicectl user edit kim@x.org --grant PERMISSION
            Renamed practice "North" (change set 4).
              name: North -> Harbor
            Renamed practice "Main Street" (change set 5).
              name: Main Street -> North
            subject,result,before,after␍
            kim@x.org,changed,"{""practices"":[""North""]}","{""practices"":[""Harbor""]}"␍
            --- stderr
            1 changed, 0 unchanged, 0 failed, 0 skipped (change set 6)
            --- exit 0
        "#]],
    );
}

#[test]
fn a_number_that_is_not_there_and_a_missing_right_are_refused() {
    let sandbox = deactivated();
    sandbox.run(
        "practicectl history revert 99",
        &expect![[r#"
        --- stderr
        error: change set 99 not found
        hint: practicectl history list shows the change sets
        --- exit 3
    "#]],
    );
    sandbox.succeeds(
        "practicectl user create aud@x.org --name 'Aud Itor' --practice North \
             --grant audit-log.view --grant users.view -q
         echo 'quiet river under stones 3' | practicectl user password aud@x.org --temporary --password-stdin -q
         printf 'quiet river under stones 3\\nsome other river flows 5\\n' |
             practicectl login aud@x.org --password-stdin --token-file aud -q",
    );
    sandbox.run(&format!("practicectl history revert 5 --token-file aud {REPORT}"), &expect![[r#"
        kind,subject,result,code,message␍
        user,max@x.org,failed,not-allowed,"only a System Administrator of ""Sunrise Medical"" may do this"␍
        user,lou@x.org,failed,not-allowed,"only a System Administrator of ""Sunrise Medical"" may do this"␍
        user,kim@x.org,failed,not-allowed,"only a System Administrator of ""Sunrise Medical"" may do this"␍
        --- stderr
        0 changed, 0 unchanged, 3 failed, 0 skipped
        error: 3 rows failed
        hint: the report names each row; fix them, or use --on-error continue to change the valid rows
        --- exit 5
    "#]]);
}

#[test]
fn what_another_company_has_of_it_stays_and_a_warning_says_so() {
    let sandbox = Sandbox::new();
    sandbox.succeeds(
        "practicectl company create 'Sunset Care' --practice East -q
         export PRACTICECTL_COMPANY='Sunrise Medical'
         practicectl user create kim@x.org --name 'Kim Example' -q
         practicectl user create kim@x.org --name 'Kim Example' --company 'Sunset Care' -q
         practicectl user deactivate kim@x.org --all-companies -q",
    );
    sandbox.run(
        "practicectl history revert 5 --company 'Sunrise Medical' -q -o csv --columns subject,result
         practicectl user find --inactive --company 'Sunset Care' -q -o csv --columns email",
        &expect![[r#"
            subject,result␍
            kim@x.org,changed␍
            email␍
            kim@x.org␍
            --- stderr
            warning: other companies have a part of the change set, which is not reverted
            --- exit 0
        "#]],
    );
}
