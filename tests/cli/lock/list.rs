//! `practicectl lock list`.

use crate::sandbox::Sandbox;
use expect_test::expect;

#[test]
fn locked_users_are_listed_by_name_and_filtered() {
    let sandbox = Sandbox::new();
    sandbox.succeeds(
        "practicectl provider create --name 'Grace Healer' --npi 1234567893 --license-type physician && \
         practicectl user create zed@x.org --name 'Zed Example' && \
         practicectl user create grace@x.org --name 'Grace Healer' --provider 1234567893 && \
         practicectl lock add zed@x.org grace@x.org --note '=away'",
    );
    for (filter, expected) in [
        (
            "",
            expect![[r#"
            email,name,cause,since,by,note,failures␍
            grace@x.org,Grace Healer,administrator,2026-01-05T09:00:00.000Z,ada@sunrise.example,'=away,0␍
            zed@x.org,Zed Example,administrator,2026-01-05T09:00:00.000Z,ada@sunrise.example,'=away,0␍
            --- exit 0
        "#]],
        ),
        (
            "--provider",
            expect![[r#"
            email,name,cause,since,by,note,failures␍
            grace@x.org,Grace Healer,administrator,2026-01-05T09:00:00.000Z,ada@sunrise.example,'=away,0␍
            --- exit 0
        "#]],
        ),
        (
            "--no-provider",
            expect![[r#"
            email,name,cause,since,by,note,failures␍
            zed@x.org,Zed Example,administrator,2026-01-05T09:00:00.000Z,ada@sunrise.example,'=away,0␍
            --- exit 0
        "#]],
        ),
        (
            "ZED",
            expect![[r#"
            email,name,cause,since,by,note,failures␍
            zed@x.org,Zed Example,administrator,2026-01-05T09:00:00.000Z,ada@sunrise.example,'=away,0␍
            --- exit 0
        "#]],
        ),
        (
            "--cause failed-sign-ins",
            expect![[r#"
            email,name,cause,since,by,note,failures␍
            --- exit 0
        "#]],
        ),
        (
            "--cause whatever",
            expect![[r#"
                --- stderr
                error: "whatever" is not a value of --cause CAUSE
                hint: the values are failed-sign-ins and administrator
                usage: practicectl lock list [OPTIONS] [TEXT]
                --- exit 2
            "#]],
        ),
    ] {
        sandbox.run(&format!("practicectl lock list {filter} -o csv"), &expected);
    }
    sandbox.run("practicectl lock list", &expect![[r#"
        EMAIL        NAME          CAUSE          SINCE             BY                   NOTE   FAILURES
        grace@x.org  Grace Healer  administrator  2026-01-05 09:00  ada@sunrise.example  =away  0
        zed@x.org    Zed Example   administrator  2026-01-05 09:00  ada@sunrise.example  =away  0
        --- exit 0
    "#]]);
}
