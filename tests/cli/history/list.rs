//! `practicectl history list`.

use crate::sandbox::Sandbox;
use expect_test::expect;

#[test]
fn a_command_is_one_change_set_and_a_dry_run_or_repeat_is_none() {
    let sandbox = Sandbox::new();
    sandbox.succeeds(
        "practicectl user create kim@x.org --name 'Kim Example' && practicectl user create sam@x.org --name 'Sam Example' && \
         practicectl user deactivate kim@x.org sam@x.org --reason 'moved away' && \
         practicectl user deactivate kim@x.org && practicectl user activate kim@x.org --dry-run",
    );
    sandbox.run("practicectl history list", &expect![[r#"
        NUMBER  CHANGE SET  AT                OPERATOR             ENTRY
        17      4           2026-01-05 09:00  ada@sunrise.example  user.deactivate sam@x.org: status: active -> inactive (reason: moved away)
        16      4           2026-01-05 09:00  ada@sunrise.example  user.deactivate kim@x.org: status: active -> inactive (reason: moved away)
        15      3           2026-01-05 09:00  ada@sunrise.example  user.create sam@x.org: name: Sam Example; status: active; user type: medical-office; permission set: custom
        14      2           2026-01-05 09:00  ada@sunrise.example  user.create kim@x.org: name: Kim Example; status: active; user type: medical-office; permission set: custom
        13      1           2026-01-05 09:00                       sign-in ada@sunrise.example
        12      1           2026-01-05 09:00                       user.create ada@sunrise.example: name: Ada Admin; status: active; user type: medical-office; permission set: administrator
        11      1           2026-01-05 09:00                       practice.create North
        10      1           2026-01-05 09:00                       practice.create Main Street
        9       1           2026-01-05 09:00                       role.create Scheduler: description: Appointments; permissions: patient-demographics.manage, appointments.manage, scheduling-templates.manage
        8       1           2026-01-05 09:00                       role.create Provider: description: Clinical work, scheduling and charges; permissions: 22 in all
        7       1           2026-01-05 09:00                       role.create Practice Administrator: description: Everything within the practices; permissions: 33 in all
        6       1           2026-01-05 09:00                       role.create Office Manager: description: Patients, scheduling and the settings of the practice; permissions: 8 in all
        5       1           2026-01-05 09:00                       role.create Billing Manager: description: All of billing and accounting, with their reports and settings; permissions: 17 in all
        4       1           2026-01-05 09:00                       role.create Biller: description: Charges, claims, payments and statements; permissions: 9 in all
        3       1           2026-01-05 09:00                       role.create Administrator: description: Every permission that can be granted; permissions: 42 in all
        2       1           2026-01-05 09:00                       policy.set Sunrise Medical: min length: 15; attempts: 5; reuse: 5; idle minutes: 15; temporary days: 7
        1       1           2026-01-05 09:00                       init Sunrise Medical: fixture: yes
        --- exit 0
    "#]]);
    sandbox.run("practicectl history list --change-set 4 -o json", &expect![[r#"
        [
        {"number":17,"at":"2026-01-05T09:00:00.000Z","change_set":4,"operator":"ada@sunrise.example","company":"Sunrise Medical","subject":"sam@x.org","action":"user.deactivate","before":{"status":"active"},"after":{"status":"inactive"},"reason":"moved away","os_user":"fixture","hash":"0d9b4991ec6265f1898d27ad1f21e00111dc112d4d6fe4c2514b215519ae33c3","subject_kind":"user","subject_id":3,"session":null,"company_id":1,"operator_id":1,"digest":"ed723a7b52be462eddccb96c2ec9c02a975d5dc188d661c196c425f992b89851","salt":"d926d3b3c3ade96d233ea96d0ab63fe6"},
        {"number":16,"at":"2026-01-05T09:00:00.000Z","change_set":4,"operator":"ada@sunrise.example","company":"Sunrise Medical","subject":"kim@x.org","action":"user.deactivate","before":{"status":"active"},"after":{"status":"inactive"},"reason":"moved away","os_user":"fixture","hash":"6d77e76d1e0064829673df25e315494212b0b308d6a66f0557353d9ec4ade01a","subject_kind":"user","subject_id":2,"session":null,"company_id":1,"operator_id":1,"digest":"9cde3f6953a0557b53444956554fd36f5c77bd3ace4165f0f7119b46c7b36c0a","salt":"40834427781d0d9fd493ace5a8fb7507"}
        ]
        --- exit 0
    "#]]);
    sandbox.run(
        "practicectl history list --change-set 99 -o csv",
        &expect![[r#"
            number,at,change_set,operator,company,subject,action,before,after,reason,os_user,hash,subject_kind,subject_id,session,company_id,operator_id,digest,salt␍
            --- exit 0
        "#]],
    );
}

#[test]
fn failed_sign_ins_stand_in_it_without_the_text_of_an_unknown_email() {
    let sandbox = Sandbox::new();
    sandbox.exits("echo wrong | practicectl login my-secret-password --password-stdin", 5);
    sandbox.run(
        "practicectl history list -o csv --columns operator,subject,action | tail -n 1",
        &expect![[r#"
            ,Sunrise Medical,init␍
            --- exit 0
        "#]],
    );
}

#[test]
fn a_clock_behind_the_newest_entry_draws_a_warning() {
    let mut sandbox = Sandbox::for_days();
    sandbox.at("2026-01-06T09:00:00Z").succeeds("practicectl practice create South");
    sandbox.at("2026-01-06T08:59:59Z").run("practicectl practice create West", &expect![[r#"
        Created practice "West" (change set 4).
        --- stderr
        warning: the clock (2026-01-06 08:59) is behind the newest entry of the history (2026-01-06 09:00)
        --- exit 0
    "#]]);
}

/// A person in two companies, locked and unlocked by an administrator of the
/// second; al@x.org administers the first alone.
#[test]
fn staff_of_another_company_are_not_named_and_their_words_not_shown() {
    let sandbox = Sandbox::new();
    let secret = "echo 'copper meadow bicycle 81' |";
    let create = "practicectl user create --password-stdin --administrator --confirm-admin";
    sandbox.succeeds(&format!(
        "practicectl company create Second --practice Only && \
         {secret} {create} al@x.org --name 'Al Admin' --company 'Sunrise Medical' && \
         {secret} {create} bea@x.org --name 'Bea Admin' --company Second && \
         {secret} practicectl login al@x.org --password-stdin --token-file al && \
         {secret} practicectl login bea@x.org --password-stdin --token-file bea && \
         practicectl --token-file al user create kim@x.org --name 'Kim Example' && \
         practicectl --company Second user create kim@x.org --name 'Kim Example' && \
         practicectl --token-file bea lock add kim@x.org --all-companies --note SECRET --reason HIDDEN"
    ));
    let seen = "for command in 'user history kim@x.org' 'history list' 'lock list' 'user explain kim@x.org' 'user show kim@x.org'; do \
                for format in table csv json jsonl; do practicectl --token-file al $command -o $format; done; done";
    let text = sandbox.succeeds(seen);
    for hidden in ["bea@x.org", "SECRET", "HIDDEN", "Second"] {
        assert!(!text.contains(hidden), "{hidden} is in\n{text}");
    }
    sandbox.run(
        "practicectl --token-file al user history kim@x.org -o csv --columns operator,action,after,reason,os_user; \
         practicectl --token-file al lock list -o csv --columns by,note",
        &expect![[r#"
            operator,action,after,reason,os_user␍
            al@x.org,user.create,"{""email"":""kim@x.org"",""name"":""Kim Example"",""status"":""active"",""user_type"":""medical-office"",""permission_set"":""custom"",""permissions"":[],""practices"":[]}",,fixture␍
            (another company),lock.add,"{""locked"":true,""lock_cause"":""administrator"",""lock_note"":null}",,(another company)␍
            by,note␍
            (another company),␍
            --- exit 0
        "#]],
    );
    let own = sandbox.succeeds(&seen.replace("--token-file al", "--token-file bea"));
    for shown in ["bea@x.org", "SECRET", "HIDDEN"] {
        assert!(own.contains(shown), "{shown} is not in\n{own}");
    }
    sandbox.succeeds("practicectl --token-file al lock unlock kim@x.org && practicectl --token-file al history verify");
    let after = sandbox.succeeds("practicectl --token-file al history list -o jsonl");
    assert!(!after.contains("SECRET"), "nor as what was there before\n{after}");
    // A member who has another email now is still known.
    sandbox.succeeds("practicectl --company 'Sunrise Medical' user edit al@x.org --email albert@x.org --confirm-admin");
    let renamed = sandbox.succeeds(
        "practicectl --company 'Sunrise Medical' user history kim@x.org -o csv --columns operator",
    );
    assert!(renamed.contains("al@x.org"), "{renamed}");
}
