//! `practicectl recover`.

use crate::sandbox::{PASSWORD, Sandbox};
use expect_test::expect;

const ADA: &str = "ada@sunrise.example";

fn locked_out() -> Sandbox {
    let sandbox = Sandbox::for_days();
    for _ in 0..5 {
        sandbox.exits(&format!("echo wrong | practicectl login {ADA} --password-stdin"), 5);
    }
    sandbox
}

#[test]
fn the_last_administrator_comes_back_with_a_temporary_password() {
    let sandbox = locked_out();
    sandbox.exits("practicectl whoami", 5);
    sandbox.run(
        "practicectl recover ada@sunrise.example",
        &expect![[r#"
        7xwkxe-gacryy-95crer-wmpze2-7a
        --- stderr
        ada@sunrise.example is unlocked; the temporary password works once, until 2026-01-12 09:00
        hint: practicectl login ada@sunrise.example
        --- exit 0
    "#]],
    );
    sandbox.run(
        "practicectl recover ada@sunrise.example --password-file secret && stat -c %a secret && wc -l < secret",
        &expect![[r#"
            600
            1
            --- stderr
            ada@sunrise.example is unlocked; the temporary password works once, until 2026-01-12 09:00
            hint: practicectl login ada@sunrise.example
            --- exit 0
        "#]],
    );
    sandbox.run(
        "(cat secret; echo 'golden river teapot 12') | practicectl login ada@sunrise.example --password-stdin",
        &expect![[r#"
            --- stderr
            signed in as Ada Admin <ada@sunrise.example> until 2026-01-05 21:00
            --- exit 0
        "#]],
    );
    sandbox.run(
        "practicectl lock list -o csv",
        &expect![[r#"
        email,name,cause,since,by,note,failures␍
        --- exit 0
    "#]],
    );
    sandbox.run(
        "practicectl history list -o csv --columns operator,subject,action,before,after | grep recover",
        &expect![[r#"
            (owner of the file),ada@sunrise.example,recover,{},"{""password"":""temporary"",""password_digest"":""ed33a6d67291656ae4c7739103fa4a5d9baab9afbd66faf4fff63b8b34d71cbf"",""password_set_at"":""2026-01-05T09:00:00.000Z"",""password_expires_at"":""2026-01-12T09:00:00.000Z""}"␍
            (owner of the file),ada@sunrise.example,recover,"{""locked"":true,""lock_cause"":""failed-sign-ins""}","{""locked"":false,""lock_cause"":null,""password"":""temporary"",""password_digest"":""b83d932fc504ae95524a0857d608a7096f06dd04295b786d95536197b6cf8eb4"",""password_set_at"":""2026-01-05T09:00:00.000Z"",""password_expires_at"":""2026-01-12T09:00:00.000Z""}"␍
            --- exit 0
        "#]],
    );
    sandbox.run(
        "practicectl history verify -o csv --columns broken_at",
        &expect![[r#"
        broken_at␍
        ""␍
        --- exit 0
    "#]],
    );
}

#[test]
fn it_is_refused_while_another_administrator_can_help() {
    let sandbox = locked_out();
    sandbox.succeeds("practicectl recover ada@sunrise.example --password-file secret");
    sandbox.succeeds(&format!(
        "(cat secret; echo 'golden river teapot 12') | practicectl login {ADA} --password-stdin && \
         practicectl user create bea@x.org --name 'Bea Second' --administrator --confirm-admin && \
         practicectl user create kim@x.org --name 'Kim Example'"
    ));
    sandbox.run(
        "practicectl recover ada@sunrise.example",
        &expect![[r#"
        --- stderr
        error: bea@x.org is an active, unlocked administrator, but has no password to sign in with
        hint: if nobody can sign in: practicectl recover ada@sunrise.example --yes
        --- exit 4
    "#]],
    );
    sandbox.succeeds(
        "practicectl user password bea@x.org --temporary --confirm-admin --password-file bea",
    );
    sandbox.run("practicectl recover ada@sunrise.example --yes", &expect![[r#"
        --- stderr
        error: bea@x.org can help: an active, unlocked administrator
        hint: they run practicectl lock unlock ada@sunrise.example, or user password ada@sunrise.example --temporary
        --- exit 4
    "#]]);
    sandbox.run("practicectl recover ada@sunrise.example", &expect![[r#"
        --- stderr
        error: bea@x.org can help: an active, unlocked administrator
        hint: they run practicectl lock unlock ada@sunrise.example, or user password ada@sunrise.example --temporary
        --- exit 4
    "#]]);
    sandbox.run(
        "practicectl recover kim@x.org",
        &expect![[r#"
            --- stderr
            error: "kim@x.org" is not an active System Administrator
            hint: recover is for System Administrators, who can help all other users
            --- exit 4
        "#]],
    );
    sandbox.run(
        "practicectl recover nobody@x.org",
        &expect![[r#"
        --- stderr
        error: user "nobody@x.org" not found
        hint: practicectl user find --all lists the users of the company
        --- exit 3
    "#]],
    );
}

#[test]
fn a_password_that_cannot_be_shown_recovers_nobody() {
    let sandbox = locked_out();
    sandbox.run(
        "practicectl recover ada@sunrise.example > /dev/null",
        &expect![[r#"
            --- stderr
            error: cannot write the result, so nothing was changed
            caused by: standard output is closed or discarded
            --- exit 1
        "#]],
    );
    sandbox.run(
        "practicectl recover ada@sunrise.example > /dev/full",
        &expect![[r#"
        --- stderr
        error: cannot write the result, so nothing was changed
        caused by: No space left on device (os error 28)
        --- exit 1
    "#]],
    );
    sandbox.run(
        "touch taken; practicectl recover ada@sunrise.example --password-file taken",
        &expect![[r#"
            --- stderr
            error: cannot use taken
            caused by: entity already exists
            --- exit 1
        "#]],
    );
    let right = format!("echo '{PASSWORD}' | practicectl login {ADA} --password-stdin");
    sandbox.run(
        &right,
        &expect![[r#"
        --- stderr
        error: the password is right, but the user is locked
        hint: no System Administrator can sign in; ask the owner of the database file
        --- exit 5
    "#]],
    );
}

#[test]
fn administrators_without_a_password_are_no_help_and_the_owner_may_say_so() {
    let sandbox = Sandbox::new();
    sandbox.succeeds(
        "practicectl user create bea@x.org --name 'Bea Second' --administrator --confirm-admin && practicectl logout",
    );
    sandbox.run("practicectl recover bea@x.org --password-file secret", &expect![[r#"
        --- stderr
        error: ada@sunrise.example is an active, unlocked administrator, but has no password to sign in with
        hint: if nobody can sign in: practicectl recover bea@x.org --yes
        --- exit 4
    "#]]);
    sandbox.succeeds("practicectl recover bea@x.org --password-file secret --yes");
    sandbox.exits("practicectl recover ada@sunrise.example --yes", 4);
}
