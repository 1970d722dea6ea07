//! `practicectl user show`.

use crate::sandbox::Sandbox;
use expect_test::expect;

#[test]
fn one_user_is_shown_in_each_format() {
    let sandbox = Sandbox::new();
    sandbox.succeeds(
        "practicectl user create kim@x.org --name '=Kim Example' --practice North \
         --phone '+44 20 7946 0958' --grant users.view,claims.submit,payments.post",
    );
    for (format, expected) in [
        (
            "table",
            expect![[r#"
                email           kim@x.org
                name            =Kim Example
                phone           +44 20 7946 0958
                status          active
                locked          no
                user type       medical-office
                permission set  custom
                role            -
                role drift      -
                permissions     account
                                  User accounts: users.view
                                practice
                                  Billing: claims.submit, payments.post
                practices       North
                provider npi    -
                created by      ada@sunrise.example
                created at      2026-01-05 09:00
                last sign in    -
                deactivated at  -
                user id         2
                --- exit 0
            "#]],
        ),
        (
            "json",
            expect![[r#"
                {"email":"kim@x.org","name":"=Kim Example","phone":"+442079460958","status":"active","locked":false,"user_type":"medical-office","permission_set":"custom","role":null,"role_drift":null,"permissions":["users.view","claims.submit","payments.post"],"practices":["North"],"provider_npi":null,"created_by":"ada@sunrise.example","created_at":"2026-01-05T09:00:00.000Z","last_sign_in":null,"deactivated_at":null,"user_id":2}
                --- exit 0
            "#]],
        ),
        (
            "jsonl",
            expect![[r#"
                {"email":"kim@x.org","name":"=Kim Example","phone":"+442079460958","status":"active","locked":false,"user_type":"medical-office","permission_set":"custom","role":null,"role_drift":null,"permissions":["users.view","claims.submit","payments.post"],"practices":["North"],"provider_npi":null,"created_by":"ada@sunrise.example","created_at":"2026-01-05T09:00:00.000Z","last_sign_in":null,"deactivated_at":null,"user_id":2}
                --- exit 0
            "#]],
        ),
        (
            "csv",
            expect![[r#"
                email,name,phone,status,locked,user_type,permission_set,role,role_drift,permissions,practices,provider_npi,created_by,created_at,last_sign_in,deactivated_at,user_id␍
                kim@x.org,'=Kim Example,+442079460958,active,false,medical-office,custom,,,users.view;claims.submit;payments.post,North,,ada@sunrise.example,2026-01-05T09:00:00.000Z,,,2␍
                --- exit 0
            "#]],
        ),
        (
            "csv --csv-raw",
            expect![[r#"
                email,name,phone,status,locked,user_type,permission_set,role,role_drift,permissions,practices,provider_npi,created_by,created_at,last_sign_in,deactivated_at,user_id␍
                kim@x.org,=Kim Example,+442079460958,active,false,medical-office,custom,,,users.view;claims.submit;payments.post,North,,ada@sunrise.example,2026-01-05T09:00:00.000Z,,,2␍
                --- exit 0
            "#]],
        ),
    ] {
        sandbox.run(&format!("practicectl user show KIM@x.org -o {format}"), &expected);
    }
}

#[test]
fn an_unknown_user_is_not_found() {
    let sandbox = Sandbox::new();
    sandbox.run(
        "practicectl user show nobody@x.org",
        &expect![[r#"
        --- stderr
        error: user "nobody@x.org" not found
        hint: practicectl user find --all lists the users of the company
        --- exit 3
    "#]],
    );
    sandbox.run("practicectl user show nobody@x.org -o json", &expect![[r#"
        --- stderr
        {"error":{"code":"user-not-found","message":"user \"nobody@x.org\" not found","hint":"practicectl user find --all lists the users of the company","subject":"nobody@x.org","row":null}}
        --- exit 3
    "#]]);
}
