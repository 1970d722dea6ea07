//! `practicectl lock unlock`.

use crate::sandbox::Sandbox;
use expect_test::expect;

fn with_locked() -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox.succeeds(
        "practicectl provider create --name 'Grace Healer' --npi 1234567893 --license-type physician && \
         practicectl user create kim@x.org --name 'Kim Example' --practice North && \
         practicectl user create sam@x.org --name 'Sam Example' --practice North --grant claims.submit && \
         practicectl user create grace@x.org --name 'Grace Healer' --provider 1234567893 && \
         practicectl lock add kim@x.org sam@x.org grace@x.org",
    );
    sandbox
}

#[test]
fn a_user_is_edited_and_unlocked_in_one_change() {
    let sandbox = with_locked();
    sandbox.run("practicectl lock unlock kim@x.org --phone 2015550123 --grant claims.submit", &expect![[r#"
        Unlocked user kim@x.org (change set 7).
          phone: none -> (201) 555-0123
          locked: yes -> no
          lock cause: administrator -> none
          permissions: +claims.submit
        --- stderr
        if the password is forgotten: "Forgot your password?" at sign-in, or a temporary one with practicectl user password EMAIL --temporary
        --- exit 0
    "#]]);
    sandbox.run(
        "practicectl user history kim@x.org -o csv --columns change_set,action,after | tail -n 1",
        &expect![[r#"
            7,lock.unlock,"{""phone"":""+12015550123"",""locked"":false,""lock_cause"":null,""permissions"":[""claims.submit""]}"␍
            --- exit 0
        "#]],
    );
}

#[test]
fn an_edit_that_fails_leaves_the_user_locked() {
    let sandbox = with_locked();
    sandbox.run(
        "practicectl lock unlock kim@x.org --name 'Kim  Example'",
        &expect![[r#"
            --- stderr
            error: "Kim  Example" is not a full name: there is more than one space between two parts
            hint: write "Kim Example"
            --- exit 6
        "#]],
    );
    sandbox.run(
        "practicectl lock list kim -o csv --columns email",
        &expect![[r#"
        email␍
        kim@x.org␍
        --- exit 0
    "#]],
    );
}

#[test]
fn a_provider_is_sent_to_the_reactivation() {
    let sandbox = with_locked();
    sandbox.run(
        "practicectl lock unlock grace@x.org",
        &expect![[r#"
            --- stderr
            error: "grace@x.org" is a provider, and lock unlock does not unlock providers
            hint: practicectl provider reactivate grace@x.org
            --- exit 4
        "#]],
    );
    sandbox.run(
        "practicectl lock unlock kim@x.org grace@x.org sam@x.org",
        &expect![[r#"
        --- stderr
        1 failed, 2 skipped
        error: "grace@x.org" is a provider, and lock unlock does not unlock providers
        hint: practicectl provider reactivate grace@x.org
        --- exit 4
    "#]],
    );
}

#[test]
fn many_are_unlocked_at_once_a_repeat_changes_nothing_and_nobody_is_activated() {
    let sandbox = with_locked();
    sandbox.succeeds("practicectl user deactivate kim@x.org");
    sandbox.run("practicectl lock list --no-provider -o jsonl | practicectl lock unlock --from -", &expect![[r#"
        SUBJECT    RESULT   CHANGE                                                NOTE
        kim@x.org  changed  locked: yes -> no; lock cause: administrator -> none  is still inactive; next: practicectl user activate kim@x.org
        sam@x.org  changed  locked: yes -> no; lock cause: administrator -> none
        --- stderr
        2 changed (change set 8)
        if the password is forgotten: "Forgot your password?" at sign-in, or a temporary one with practicectl user password EMAIL --temporary
        --- exit 0
    "#]]);
    sandbox.run(
        "practicectl lock unlock sam@x.org",
        &expect![[r#"
            Nothing to change for user sam@x.org: not locked.
            --- exit 0
        "#]],
    );
    sandbox.run(
        "practicectl lock unlock kim@x.org sam@x.org --phone 2015550123",
        &expect![[r#"
        --- stderr
        error: the account information of only one user can be edited at a time
        hint: name one user, or omit the editing options
        --- exit 2
    "#]],
    );
}

#[test]
fn customer_care_may_look_and_not_touch() {
    let sandbox = with_locked();
    sandbox.succeeds(
        "echo 'copper meadow bicycle 81' | practicectl user create carl@vendor.example --name 'Carl Care' \
         --customer-care --password-stdin && echo 'copper meadow bicycle 81' | \
         practicectl login carl@vendor.example --password-stdin --token-file carl -q",
    );
    sandbox.succeeds("practicectl --token-file carl lock list");
    for command in [
        "lock unlock kim@x.org",
        "lock add kim@x.org",
        "user edit kim@x.org --phone 2015550123",
        "user password kim@x.org --temporary",
        "user deactivate kim@x.org",
        "provider reactivate grace@x.org",
        "practice create South",
    ] {
        sandbox.exits(&format!("practicectl --token-file carl {command}"), 5);
    }
    sandbox.run(
        "practicectl --token-file carl lock unlock kim@x.org",
        &expect![[r#"
            --- stderr
            error: only a System Administrator of "Sunrise Medical" may do this
            hint: ask your System Administrator: Ada Admin <ada@sunrise.example>
            --- exit 5
        "#]],
    );
}

#[test]
fn those_that_the_list_shows_are_unlocked_by_the_same_selectors() {
    let sandbox = with_locked();
    sandbox.run(
        "practicectl lock list --cause administrator --columns email",
        &expect![[r#"
        EMAIL
        grace@x.org
        kim@x.org
        sam@x.org
        --- exit 0
    "#]],
    );
    sandbox.run(
        "practicectl lock unlock --cause failed-sign-ins --detailed-exitcode",
        &expect![[r#"
            --- stderr
            warning: the list is empty: nothing to do
            --- exit 10
        "#]],
    );
    sandbox.run(
        "practicectl lock unlock --cause administrator",
        &expect![[r#"
        --- stderr
        1 failed, 2 skipped
        error: "grace@x.org" is a provider, and lock unlock does not unlock providers
        hint: practicectl provider reactivate grace@x.org
        --- exit 4
    "#]],
    );
    sandbox.run("practicectl lock unlock --matching KIM --no-provider", &expect![[r#"
        Unlocked user kim@x.org (change set 7).
          locked: yes -> no
          lock cause: administrator -> none
          note: has no permissions, so cannot work in a practice until they are assigned
          next: practicectl user edit kim@x.org --grant PERMISSION
        --- stderr
        if the password is forgotten: "Forgot your password?" at sign-in, or a temporary one with practicectl user password EMAIL --temporary
        --- exit 0
    "#]]);
    sandbox.run(
        "practicectl lock unlock --no-provider --phone 2015550123",
        &expect![[r#"
        --- stderr
        error: the account information of only one user can be edited at a time
        hint: name one user, or omit the editing options
        --- exit 2
    "#]],
    );
    sandbox.run("practicectl lock unlock --no-provider", &expect![[r#"
        Unlocked user sam@x.org (change set 8).
          locked: yes -> no
          lock cause: administrator -> none
        --- stderr
        if the password is forgotten: "Forgot your password?" at sign-in, or a temporary one with practicectl user password EMAIL --temporary
        --- exit 0
    "#]]);
    sandbox.run(
        "practicectl lock unlock",
        &expect![[r#"
            --- stderr
            error: EMAIL, --from FILE, --matching TEXT, --cause CAUSE or --no-provider is missing
            hint: for example: practicectl lock unlock kim@sunrise.example
            usage: practicectl lock unlock [OPTIONS] <EMAIL...|--from FILE|--matching TEXT|--cause CAUSE|--no-provider>
            --- exit 2
        "#]],
    );
}
