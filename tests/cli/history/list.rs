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
        NUMBER  AT                        CHANGE_SET  OPERATOR             SUBJECT              ACTION           BEFORE         AFTER                                                                                                                                                              REASON
        1       2026-01-05T09:00:00.000Z  1                                Sunrise Medical      init                            name=Sunrise Medical practices=Main Street;North roles=Administrator;Biller;Billing Manager;Office Manager;Practice Administrator;Provider;Scheduler fixture=true
        2       2026-01-05T09:00:00.000Z  1                                ada@sunrise.example  user.create                     email=ada@sunrise.example name=Ada Admin status=active user_type=medical-office permission_set=administrator permissions= practices=
        3       2026-01-05T09:00:00.000Z  1                                ada@sunrise.example  sign-in
        4       2026-01-05T09:00:00.000Z  2           ada@sunrise.example  kim@x.org            user.create                     email=kim@x.org name=Kim Example status=active user_type=medical-office permission_set=custom permissions= practices=
        5       2026-01-05T09:00:00.000Z  3           ada@sunrise.example  sam@x.org            user.create                     email=sam@x.org name=Sam Example status=active user_type=medical-office permission_set=custom permissions= practices=
        6       2026-01-05T09:00:00.000Z  4           ada@sunrise.example  kim@x.org            user.deactivate  status=active  status=inactive                                                                                                                                                    moved away
        7       2026-01-05T09:00:00.000Z  4           ada@sunrise.example  sam@x.org            user.deactivate  status=active  status=inactive                                                                                                                                                    moved away
        --- exit 0
    "#]]);
    sandbox.run("practicectl history list --change-set 4 -o json", &expect![[r#"
        [
        {"number":6,"at":"2026-01-05T09:00:00.000Z","change_set":4,"operator":"ada@sunrise.example","company":"Sunrise Medical","subject":"kim@x.org","action":"user.deactivate","before":{"status":"active"},"after":{"status":"inactive"},"reason":"moved away","os_user":"fixture","hash":"4e911d7512362bee09cac4e3ae5cbba7893cd1707760e9a804be55e12a357e20"},
        {"number":7,"at":"2026-01-05T09:00:00.000Z","change_set":4,"operator":"ada@sunrise.example","company":"Sunrise Medical","subject":"sam@x.org","action":"user.deactivate","before":{"status":"active"},"after":{"status":"inactive"},"reason":"moved away","os_user":"fixture","hash":"712c37b3502acca10ab25657e4ee6e13d71ed8faafe8f37e1f8066ca2f44a4c1"}
        ]
        --- exit 0
    "#]]);
    sandbox.run(
        "practicectl history list --change-set 99 -o csv",
        &expect![[r#"
        number,at,change_set,operator,company,subject,action,before,after,reason,os_user,hash␍
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
            ,(unknown email),sign-in.failed␍
            --- exit 0
        "#]],
    );
}

#[test]
fn a_clock_behind_the_newest_entry_draws_a_warning() {
    let mut sandbox = Sandbox::for_days();
    sandbox.at("2026-01-06T09:00:00Z").succeeds("practicectl practice create South");
    sandbox.at("2026-01-06T08:59:59Z").run("practicectl practice create West", &expect![[r#"
        email   West
        result  changed
        after   name=West
        --- stderr
        warning: the clock (2026-01-06T08:59:59.000Z) is behind the newest entry of the history (2026-01-06T09:00:00.000Z)
        1 changed, 0 unchanged, 0 failed, 0 skipped (change set 4)
        --- exit 0
    "#]]);
}
