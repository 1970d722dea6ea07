//! What an import, an export and an apply refuse: rights that the operator does
//! not hold, people of other companies, one's own password.

use crate::sandbox::Sandbox;
use expect_test::expect;

const SECRET: &str = "copper meadow bicycle 81";
const REPORT: &str = "-o csv --columns subject,result,code,message";

fn hash(password: &str) -> String {
    use argon2::password_hash::PasswordHasher;
    let hasher = argon2::Argon2::default();
    hasher.hash_password_with_salt(password.as_bytes(), &[7; 16]).expect("a hash").to_string()
}

/// Uma manages users, holds one permission more, and works in North.
fn with_uma() -> Sandbox {
    let sandbox = Sandbox::for_days();
    sandbox.succeeds(&format!(
        "echo '{SECRET}' | practicectl user create uma@x.org --name 'Uma Manager' --practice North \
             --grant users.manage,messages.manage --password-stdin -q && \
         echo '{SECRET}' | practicectl login uma@x.org --password-stdin --ttl 90d --token-file uma -q && \
         practicectl user create kim@x.org --name 'Kim Example' --practice North -q && \
         practicectl user create max@x.org --name 'Max More' --practice 'Main Street' --grant claims.submit -q && \
         practicectl user create ina@x.org --name 'Ina Inactive' --practice North -q && practicectl user deactivate ina@x.org -q"
    ));
    sandbox.file(
        "in.csv",
        format!(
            "email,name,practices,role,permissions,permission_set,status,password_hash\n\
             kim@x.org,,,,claims.submit,,,\n\
             a@x.org,Ann Example,,Biller,,,,\n\
             b@x.org,Bob Example,Main Street,,,,,\n\
             c@x.org,Cleo Example,,,,administrator,,\n\
             ada@sunrise.example,Ada Other,,,,,,\n\
             max@x.org,Max Other,,,,,,\n\
             ina@x.org,,,,,,active,\n\
             d@x.org,Dan Example,North,,messages.manage,,,\n\
             uma@x.org,,,,claims.submit,,,\n\
             ina@x.rog,Ina Again,North,,,,,\"{}\"\n",
            hash(SECRET)
        ),
    );
    sandbox
}

const IMPORT: &str =
    "practicectl --token-file uma user import in.csv --on-existing update --confirm-admin";

fn refused(sandbox: &Sandbox) -> usize {
    let list = "practicectl history list -o csv --columns operator,action,after";
    sandbox.succeeds(list).matches("uma@x.org,refused").count()
}

#[test]
fn nobody_gives_by_a_file_what_they_do_not_hold() {
    let sandbox = with_uma();
    sandbox.run(&format!("{IMPORT} --on-error continue -q {REPORT}"), &expect![[r#"
        subject,result,code,message␍
        kim@x.org,failed,not-allowed,"row 2: you may not change ""kim@x.org"": you do not hold the permission claims.submit"␍
        a@x.org,failed,not-allowed,"row 3: you may not create ""a@x.org"" like this: you do not hold the permission patient-demographics.manage"␍
        b@x.org,failed,not-allowed,"row 4: you may not create ""b@x.org"" like this: you do not have all of these practices yourself"␍
        c@x.org,failed,not-allowed,"row 5: you may not create ""c@x.org"" like this: only a System Administrator can give the permission set administrator"␍
        ada@sunrise.example,failed,not-allowed,"row 6: you may not change ""ada@sunrise.example"": the user's permission set is administrator"␍
        max@x.org,failed,not-allowed,"row 7: you may not change ""max@x.org"": you do not hold the permission claims.submit"␍
        ina@x.org,failed,not-allowed,"row 8: only a System Administrator of ""Sunrise Medical"" may do this"␍
        d@x.org,changed,,"has no password, so cannot sign in yet"␍
        uma@x.org,failed,not-allowed,"row 10: you may not change ""uma@x.org"": you do not hold the permission claims.submit"␍
        ina@x.rog,changed,,"has no permissions, so cannot work in a practice until they are assigned"␍
        --- stderr
        error: 8 rows failed
        hint: the report names each row; the valid rows were changed
        --- exit 7
    "#]]);
    sandbox.run(
        "practicectl export -o csv | grep -E '^(kim|max|ina|d|uma)@' | cut -d, -f1-6,10",
        &expect![[r#"
            d@x.org,Dan Example,-,North,-,messages.manage,active␍
            ina@x.org,Ina Inactive,-,North,-,-,inactive␍
            ina@x.rog,Ina Again,-,North,-,-,active␍
            kim@x.org,Kim Example,-,North,-,-,active␍
            max@x.org,Max More,-,Main Street,-,claims.submit,active␍
            uma@x.org,Uma Manager,-,North,-,users.manage;messages.manage,active␍
            --- exit 0
        "#]],
    );
}

#[test]
fn what_was_refused_is_remembered_however_the_command_ends() {
    let sandbox = with_uma();
    for (guards, code) in
        [("", 5), ("-n", 5), ("--expect-count 99", 4), ("--on-error continue --max-changes 0", 4)]
    {
        let before = refused(&sandbox);
        sandbox.exits(&format!("{IMPORT} -q {guards}"), code);
        assert_eq!(refused(&sandbox) - before, 8, "{guards}");
    }
    let before = refused(&sandbox);
    sandbox.succeeds("printf 'z@x.org,\"open' >> in.csv");
    sandbox.exits(&format!("{IMPORT} -q"), 6);
    assert_eq!(refused(&sandbox) - before, 8, "a file that cannot be read to its end");
}

#[test]
fn only_an_administrator_sets_a_hash_and_nobody_their_own() {
    let sandbox = with_uma();
    let (kim, ada) = (hash("violet anchor pretzel 33"), hash("another copper meadow 81"));
    sandbox.file("kim.csv", format!("email,password_hash\nkim@x.org,\"{kim}\"\n"));
    sandbox.run(
        &format!(
            "practicectl --token-file uma user import kim.csv --on-existing update -q {REPORT}"
        ),
        &expect![[r#"
            subject,result,code,message␍
            kim@x.org,failed,not-allowed,"row 2: only a System Administrator of ""Sunrise Medical"" may do this"␍
            --- stderr
            error: row 2: only a System Administrator of "Sunrise Medical" may do this
            hint: ask your System Administrator: Ada Admin <ada@sunrise.example>
            --- exit 5
        "#]],
    );
    sandbox.succeeds("practicectl user import kim.csv --on-existing update -q");
    sandbox.file("ada.csv", format!("email,password_hash\nada@sunrise.example,\"{ada}\"\n"));
    sandbox.file("ada.json", format!(
        "{{\"practicectl\":1,\"users\":[{{\"email\":\"ada@sunrise.example\",\"password_hash\":\"{ada}\"}}]}}"
    ));
    sandbox.run(
        "practicectl user import ada.csv --on-existing update --confirm-admin -q",
        &expect![[r#"
            --- stderr
            error: row 2, column 2 (password_hash): a file cannot change your own password
            hint: practicectl user password ada@sunrise.example
            --- exit 4
        "#]],
    );
    sandbox.run(
        "practicectl apply ada.json --confirm-admin -q",
        &expect![[r#"
            --- stderr
            error: a file cannot change your own password
            hint: practicectl user password ada@sunrise.example
            --- exit 4
        "#]],
    );
}

/// Ada has a second company, where Olga is administrator; Kim works in both.
fn with_two() -> Sandbox {
    let sandbox = Sandbox::for_days();
    sandbox.succeeds(&format!(
        "echo '{SECRET}' | practicectl user create kim@x.org --name 'Kim Example' --phone 2015550123 --password-stdin -q && \
         practicectl company create Elsewhere --practice Only -q && \
         echo '{SECRET}' | practicectl --company Elsewhere user create olga@x.org --name 'Olga Other' \
             --administrator --confirm-admin --password-stdin -q && \
         practicectl --company Elsewhere user create kim@x.org --name 'Kim Example' -q && \
         echo '{SECRET}' | practicectl login olga@x.org --password-stdin --ttl 90d --token-file olga -q"
    ));
    sandbox
}

#[test]
fn hashes_of_people_who_work_elsewhere_too_are_not_handed_on() {
    let sandbox = with_two();
    let hashes = |who: &str| {
        let export = format!("practicectl {who} export --with-hashes -o csv");
        sandbox.succeeds(&export).matches("argon2id").count()
    };
    assert_eq!(hashes("--token-file olga"), 1, "Olga's own");
    assert_eq!(hashes("--company Elsewhere"), 3, "Ada is administrator of both");
}

#[test]
fn a_person_known_from_elsewhere_is_added_as_known_or_not_at_all() {
    let sandbox = with_two();
    sandbox.succeeds("practicectl --company 'Sunrise Medical' user create lee@x.org --name 'Lee Example' --phone 2015550124 -q");
    let import = |rows: &str| {
        sandbox.file("in.csv", format!("email,name,phone\n{rows}\n"));
        format!(
            "practicectl --company Elsewhere user import in.csv --on-existing update -q {REPORT}"
        )
    };
    sandbox.run(&import("lee@x.org,Lee Other,"), &expect![[r#"
        subject,result,code,message␍
        lee@x.org,failed,person-known,"row 2, column 2 (name): ""lee@x.org"" already has an account with another name"␍
        --- stderr
        error: row 2, column 2 (name): "lee@x.org" already has an account with another name
        hint: leave it empty; user edit changes it in all companies
        --- exit 4
    "#]]);
    sandbox.run(&import("lee@x.org,,-"), &expect![[r#"
        subject,result,code,message␍
        lee@x.org,failed,person-known,"row 2, column 3 (phone): ""lee@x.org"" already has an account with another phone"␍
        --- stderr
        error: row 2, column 3 (phone): "lee@x.org" already has an account with another phone
        hint: leave it empty; user edit changes it in all companies
        --- exit 4
    "#]]);
    sandbox.run(&import("lee@x.org,Lee Example,+12015550124"), &expect![[r#"
        subject,result,code,message␍
        lee@x.org,changed,,"added with the existing name, phone and password; has no permissions, so cannot work in a practice until they are assigned"␍
        --- exit 0
    "#]]);
    sandbox.exits(
        &format!("{} --detailed-exitcode", import("lee@x.org,Lee Example,+12015550124")),
        10,
    );
    // Olga is no administrator where Kim works too.
    sandbox.file("kim.csv", "email,name,phone,status\nkim@x.org,Kim Other,,\nnew@x.org,New User,,\nada@sunrise.example,Ada Other,,\n");
    sandbox.run(&format!("practicectl --token-file olga user import kim.csv --on-existing update --confirm-admin --on-error continue -q {REPORT}"), &expect![[r#"
        subject,result,code,message␍
        kim@x.org,failed,not-allowed,"row 2: you may not change ""kim@x.org"": the person works in several companies, and you are not System Administrator of all of them"␍
        new@x.org,changed,,"has no password, so cannot sign in yet; has no permissions, so cannot work in a practice until they are assigned"␍
        ada@sunrise.example,failed,not-allowed,"row 4: you may not change ""ada@sunrise.example"": the person works in several companies, and you are not System Administrator of all of them"␍
        --- stderr
        error: 2 rows failed
        hint: the report names each row; the valid rows were changed
        --- exit 7
    "#]]);
    sandbox.file("off.csv", "email,status\nkim@x.org,inactive\n");
    sandbox.run(
        "practicectl --company Elsewhere user import off.csv --on-existing update --no-input",
        &expect![[r#"
            --- stderr
            error: a consent is missing: Kim Example <kim@x.org> works in 2 companies; this deactivates them in all
            hint: give --all-companies
            --- exit 8
        "#]],
    );
}

#[test]
fn nobody_learns_of_a_person_elsewhere_what_they_may_not_add() {
    let sandbox = with_two();
    sandbox.succeeds("practicectl --company 'Sunrise Medical' user create lee@x.org --name 'Lee Example' --phone 2015550124 -q");
    let answer = |row: &str| {
        sandbox.file("in.csv", format!("email,name,phone\n{row}\n"));
        let import = format!("practicectl --token-file olga user import in.csv -q {REPORT}");
        sandbox.exits(&import, 4)
    };
    let right = answer("lee@x.org,Lee Example,+12015550124");
    assert!(right.contains("email-unavailable"), "{right}");
    for guess in ["lee@x.org,Lee Other,", "lee@x.org,Lee Example,-", "lee@x.org,,+12015550199"] {
        assert_eq!(answer(guess), right, "{guess}");
    }
}
