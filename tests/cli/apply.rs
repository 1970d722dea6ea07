//! `apply`: a company is changed to match a file, in one transaction.

use crate::export::company;
use crate::sandbox::Sandbox;
use expect_test::expect;

fn applied(sandbox: &Sandbox, document: &str) {
    sandbox.file("in.json", document);
}

#[test]
fn an_export_changes_nothing_where_it_came_from() {
    let sandbox = company();
    sandbox.succeeds("practicectl export out.json --with-hashes");
    sandbox.exits("practicectl apply out.json --detailed-exitcode", 10);
    sandbox.exits("practicectl apply out.json --detailed-exitcode --prune deactivate", 10);
    sandbox.run(
        "practicectl export | practicectl apply - -o json | head -1",
        &expect![[r#"
            {"change_set":null,"dry_run":false,"counts":{"changed":0,"unchanged":18,"failed":0,"skipped":0},"rows":[
            --- stderr
            0 changed, 18 unchanged, 0 failed, 0 skipped
            --- exit 0
        "#]],
    );
}

#[test]
fn a_round_trip_is_identical_to_the_byte() {
    let one = company();
    let exported = one.succeeds("practicectl export");
    let other = Sandbox::for_days();
    other.file("out.json", &exported);
    other.succeeds("practicectl apply out.json --confirm-admin --reason 'a copy'");
    assert_eq!(other.succeeds("practicectl export"), exported);
    other.exits("practicectl apply out.json --detailed-exitcode", 10);
    other.succeeds("practicectl history verify");
}

#[test]
fn a_round_trip_takes_passwords_along() {
    let one = company();
    one.succeeds("echo 'violet anchor pretzel 33' | practicectl user password cleo@x.org --password-stdin --confirm-admin -q");
    let exported = one.succeeds("practicectl export --with-hashes");
    let other = Sandbox::for_days();
    other.file("out.json", &exported);
    other.succeeds("practicectl apply out.json --confirm-admin -q");
    other.succeeds(
        "echo 'violet anchor pretzel 33' | practicectl login cleo@x.org --password-stdin -q",
    );
    assert_eq!(other.succeeds("practicectl export --with-hashes"), exported);
}

#[test]
fn a_dry_run_prints_the_difference_field_by_field_and_keeps_nothing() {
    let sandbox = company();
    sandbox.succeeds("practicectl export out.json");
    applied(
        &sandbox,
        r#"{"practicectl":1,
        "company":{"name":"sunrise medical","policy":{"attempts":5,"password_expiry_days":null}},
        "practices":[{"name":"NORTH"},{"name":"South"},{"name":"Annex","status":"active"},{"name":"Old","status":"inactive"}],
        "roles":[{"name":"Biller","description":null,"permissions":["claims.submit"]},{"name":"Nurse","permissions":["notes.view"]}],
        "providers":[{"npi":"1234567893","credentials":null,"practices":["South"]},
                     {"npi":"1679576722","name":"Ida Healer","license_type":"therapist","status":"inactive"}],
        "users":[{"email":"zoe@x.org","status":"active","phone":null,"role":"Nurse"},
                 {"email":"new@x.org","name":"New User","practices":["South"],"provider_npi":"1679576722","locked":true},
                 {"email":"cleo@x.org","permission_set":"custom"}]}"#,
    );
    let report =
        |how: &str| sandbox.succeeds(&format!("practicectl apply in.json -o jsonl -q {how}"));
    sandbox.run("practicectl apply in.json -n", &expect![[r#"
        KIND      SUBJECT          RESULT   FIELD                 BEFORE                                                                                                                                                                                                  AFTER
        policy    Sunrise Medical  changed  attempts              4                                                                                                                                                                                                       5
        policy    Sunrise Medical  changed  password_expiry_days  90
        practice  NORTH            changed  name                  North                                                                                                                                                                                                   NORTH
        practice  South            changed  name                                                                                                                                                                                                                          South
        practice  Annex            changed  status                inactive                                                                                                                                                                                                active
        practice  Old              changed  name                                                                                                                                                                                                                          Old
        role      Biller           changed  description           Charges, claims, payments and statements
        role      Biller           changed  permissions           -patient-demographics.manage, -charge-entries.manage, -encounters.manage, -claims-status.view, -payments.post, -patient-statements.send, -collections-status.view, -insurance.manage                    +claims.submit
        role      Nurse            changed  name                                                                                                                                                                                                                          Nurse
        role      Nurse            changed  permissions                                                                                                                                                                                                                   notes.view
        provider  1234567893       changed  credentials           MD
        provider  1234567893       changed  practices             -NORTH                                                                                                                                                                                                  +South
        provider  1679576722       changed  npi                                                                                                                                                                                                                           1679576722
        provider  1679576722       changed  name                                                                                                                                                                                                                          Ida Healer
        provider  1679576722       changed  license_type                                                                                                                                                                                                                  therapist
        provider  1679576722       changed  status                                                                                                                                                                                                                        inactive
        provider  1679576722       changed  practices
        provider  1679576722       changed  products
        user      zoe@x.org        changed  phone                 (201) 555-0123
        user      zoe@x.org        changed  role                  Biller                                                                                                                                                                                                  Nurse
        user      zoe@x.org        changed  permissions           -patient-demographics.manage, -messages.manage, -charge-entries.manage, -encounters.manage, -claims-status.view, -payments.post, -patient-statements.send, -collections-status.view, -insurance.manage  +notes.view
        user      zoe@x.org        changed  status                inactive                                                                                                                                                                                                active
        user      new@x.org        changed  email                                                                                                                                                                                                                         new@x.org
        user      new@x.org        changed  name                                                                                                                                                                                                                          New User
        user      new@x.org        changed  status                                                                                                                                                                                                                        active
        user      new@x.org        changed  locked                                                                                                                                                                                                                        yes
        user      new@x.org        changed  lock_cause                                                                                                                                                                                                                    administrator
        user      new@x.org        changed  user_type                                                                                                                                                                                                                     medical-office
        user      new@x.org        changed  permission_set                                                                                                                                                                                                                custom
        user      new@x.org        changed  permissions
        user      new@x.org        changed  practices                                                                                                                                                                                                                     South
        user      new@x.org        changed  provider_npi                                                                                                                                                                                                                  1679576722
        user      cleo@x.org       changed  permission_set        administrator                                                                                                                                                                                           custom
        practice  Old              changed  status                active                                                                                                                                                                                                  inactive
        --- stderr
        dry run, nothing was changed: 13 changed
        if the password is forgotten: "Forgot your password?" at sign-in, or a temporary one with practicectl user password EMAIL --temporary
        --- exit 0
    "#]]);
    sandbox.succeeds("practicectl export again.json && cmp out.json again.json");
    let (dry, real) = (report("-n"), report(""));
    assert_eq!(dry, real);
    sandbox.exits("practicectl apply in.json --detailed-exitcode", 10);
    sandbox.succeeds("practicectl history verify");
}

#[test]
fn it_never_unlocks_reactivates_adds_a_product_or_deactivates_unasked() {
    let sandbox = company();
    applied(
        &sandbox,
        r#"{"practicectl":1,
        "practices":[{"name":"North","status":"inactive"}],
        "providers":[{"npi":"1245319599","status":"active"},{"npi":"1234567893","products":["clinical","billing"]},
                     {"npi":"1679576722","name":"Ida Healer","license_type":"therapist","products":["engage"]}],
        "users":[{"email":"bob@x.org","locked":false},{"email":"cleo@x.org","status":"inactive"},{"email":"zoe@x.org","phone":null}]}"#,
    );
    sandbox.run("practicectl apply in.json", &expect![[r#"
        KIND      SUBJECT     RESULT  MESSAGE
        provider  1245319599  failed  "1245319599" is inactive, and apply does not change that: practicectl provider reactivate 1245319599
        provider  1234567893  failed  "1234567893" has no billing, and apply does not change that: practicectl provider reactivate 1234567893 --product billing
        provider  1679576722  failed  "1679576722" has no engage, and apply does not change that: practicectl provider reactivate 1679576722 --product engage
        user      bob@x.org   failed  "Bob@X.org" is locked, and apply does not change that: practicectl lock unlock Bob@X.org
        user      cleo@x.org  failed  "cleo@x.org" is active, and apply does not change that: practicectl user deactivate cleo@x.org, or --prune deactivate
        practice  North       failed  "North" is active, and apply does not change that: practicectl practice deactivate North, or --prune deactivate
        --- stderr
        6 failed, 1 skipped
        error: 6 rows failed
        hint: the report names each row; fix them, or use --on-error continue to change the valid rows
        --- exit 4
    "#]]);
    sandbox.run("practicectl apply in.json --on-error continue --rejects rejected -q -o csv --columns kind,subject,result,code,next; cat rejected", &expect![[r#"
        kind,subject,result,code,next␍
        provider,1245319599,failed,not-by-file,practicectl provider reactivate 1245319599␍
        provider,1234567893,failed,not-by-file,practicectl provider reactivate 1234567893 --product billing␍
        provider,1679576722,failed,not-by-file,practicectl provider reactivate 1679576722 --product engage␍
        user,bob@x.org,failed,not-by-file,practicectl lock unlock Bob@X.org␍
        user,cleo@x.org,failed,not-by-file,"practicectl user deactivate cleo@x.org, or --prune deactivate"␍
        user,zoe@x.org,changed,,␍
        practice,North,failed,not-by-file,"practicectl practice deactivate North, or --prune deactivate"␍
        {"practicectl":1,
        "partial":true,
        "practices":[
        {"name":"North","status":"inactive","reject_reason":"not-by-file: \"North\" is active, and apply does not change that"}
        ],
        "providers":[
        {"npi":"1245319599","status":"active","reject_reason":"not-by-file: \"1245319599\" is inactive, and apply does not change that"},
        {"npi":"1234567893","products":["clinical","billing"],"reject_reason":"not-by-file: \"1234567893\" has no billing, and apply does not change that"},
        {"npi":"1679576722","name":"Ida Healer","license_type":"therapist","products":["engage"],"reject_reason":"not-by-file: \"1679576722\" has no engage, and apply does not change that"}
        ],
        "users":[
        {"email":"bob@x.org","locked":false,"reject_reason":"not-by-file: \"Bob@X.org\" is locked, and apply does not change that"},
        {"email":"cleo@x.org","status":"inactive","reject_reason":"not-by-file: \"cleo@x.org\" is active, and apply does not change that"}
        ]}
        --- stderr
        error: 6 rows failed
        hint: the report names each row; the valid rows were changed
        --- exit 0
    "#]]);
    sandbox.succeeds("sed -i 's/\"locked\":false/\"locked\":true/; s/\"inactive\",\"reject/\"active\",\"reject/; s/\"status\":\"active\",\"reject/\"reject/; s/,\"billing\"//; s/\\[\"engage\"\\]/[]/' rejected");
    sandbox.run(
        "practicectl apply rejected -q -o csv --columns kind,subject,result,code",
        &expect![[r#"
            kind,subject,result,code␍
            practice,North,unchanged,already-so␍
            provider,1245319599,unchanged,already-so␍
            provider,1234567893,unchanged,already-so␍
            provider,1679576722,changed,␍
            user,bob@x.org,unchanged,already-so␍
            user,cleo@x.org,unchanged,already-so␍
            --- exit 0
        "#]],
    );
}

#[test]
fn prune_deactivates_what_the_sections_leave_out() {
    let sandbox = company();
    applied(
        &sandbox,
        r#"{"practicectl":1,
        "practices":[{"name":"North"}], "roles":[{"name":"Biller"},{"name":"Scheduler"}],
        "providers":[], "users":[{"email":"ada@sunrise.example"},{"email":"cleo@x.org"}]}"#,
    );
    sandbox.run(
        "practicectl apply in.json --prune deactivate --max-changes 8 --yes",
        &expect![[r#"
            --- stderr
            error: 9 subjects would change, but --max-changes allows 8
            hint: nothing was changed
            --- exit 4
        "#]],
    );
    sandbox.run("practicectl apply in.json --prune deactivate --no-input", &expect![[r#"
        KIND      SUBJECT                 RESULT   FIELD           BEFORE                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                  AFTER
        user      Bob@X.org               changed  status          active                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                  inactive
        provider  1234567893              changed  status          active                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                  inactive
        provider  1234567893              changed  deactivated_at                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                          2026-01-05 09:00
        provider  1234567893              changed  products        -clinical:active                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                        +clinical:ended
        role      Administrator           changed  deleted         no                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                      yes
        role      Administrator           changed  name            Administrator
        role      Administrator           changed  description     Every permission that can be granted
        role      Administrator           changed  permissions     users.view, users.manage, roles.manage, practices.manage, providers.manage, security-policy.manage, invoices.view, company-reports.view, audit-log.view, shared-lists.manage, patient-demographics.manage, appointments.manage, messages.manage, scheduling-templates.manage, clinical-information.manage, notes.view, signed-notes.view, own-notes.view, prescriptions.send, refills.manage, labs-and-studies.view, labs-and-studies.share, results.sign, charge-entries.manage, encounters.manage, claims-status.view, claims.submit, payments.post, patient-statements.send, collections-status.view, payout-report.view, billing-analytics.view, online-profile.manage, surveys.manage, directory-results.view, broadcast.manage, patient-intake.manage, practice-information.manage, insurance.manage, practice-settings.manage, practice-reports.view, accounting-options.manage
        role      Billing Manager         changed  deleted         no                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                      yes
        role      Billing Manager         changed  name            Billing Manager
        role      Billing Manager         changed  description     All of billing and accounting, with their reports and settings
        role      Billing Manager         changed  permissions     company-reports.view, audit-log.view, shared-lists.manage, patient-demographics.manage, charge-entries.manage, encounters.manage, claims-status.view, claims.submit, payments.post, patient-statements.send, collections-status.view, payout-report.view, billing-analytics.view, insurance.manage, practice-settings.manage, practice-reports.view, accounting-options.manage
        role      Front Desk              changed  deleted         no                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                      yes
        role      Front Desk              changed  name            Front Desk
        role      Front Desk              changed  description     Phones, doors
        role      Front Desk              changed  permissions     patient-demographics.manage, appointments.manage, scheduling-templates.manage
        role      Office Manager          changed  deleted         no                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                      yes
        role      Office Manager          changed  name            Office Manager
        role      Office Manager          changed  description     Patients, scheduling and the settings of the practice
        role      Office Manager          changed  permissions     users.view, patient-demographics.manage, appointments.manage, messages.manage, scheduling-templates.manage, patient-intake.manage, practice-information.manage, practice-settings.manage
        role      Practice Administrator  changed  deleted         no                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                      yes
        role      Practice Administrator  changed  name            Practice Administrator
        role      Practice Administrator  changed  description     Everything within the practices
        role      Practice Administrator  changed  permissions     users.view, patient-demographics.manage, appointments.manage, messages.manage, scheduling-templates.manage, clinical-information.manage, notes.view, signed-notes.view, own-notes.view, prescriptions.send, refills.manage, labs-and-studies.view, labs-and-studies.share, results.sign, charge-entries.manage, encounters.manage, claims-status.view, claims.submit, payments.post, patient-statements.send, collections-status.view, payout-report.view, billing-analytics.view, online-profile.manage, surveys.manage, directory-results.view, broadcast.manage, patient-intake.manage, practice-information.manage, insurance.manage, practice-settings.manage, practice-reports.view, accounting-options.manage
        role      Provider                changed  deleted         no                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                      yes
        role      Provider                changed  name            Provider
        role      Provider                changed  description     Clinical work, scheduling and charges
        role      Provider                changed  permissions     shared-lists.manage, patient-demographics.manage, appointments.manage, messages.manage, scheduling-templates.manage, clinical-information.manage, notes.view, signed-notes.view, own-notes.view, prescriptions.send, refills.manage, labs-and-studies.view, labs-and-studies.share, results.sign, charge-entries.manage, encounters.manage, claims-status.view, online-profile.manage, surveys.manage, directory-results.view, broadcast.manage, patient-intake.manage
        practice  Main Street             changed  status          active                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                  inactive
        --- stderr
        warning: practice "North" is left without an active provider
        9 changed, 5 unchanged (change set 16)
        --- exit 0
    "#]]);
    sandbox.run(
        "practicectl apply in.json --prune deactivate --yes -q",
        &expect![[r#"
            --- exit 0
        "#]],
    );
    sandbox.exits("practicectl apply in.json --prune deactivate --detailed-exitcode", 10);
    applied(&sandbox, r#"{"practicectl":1}"#);
    sandbox.exits("practicectl apply in.json --prune deactivate --detailed-exitcode", 10);
    applied(&sandbox, r#"{"practicectl":1,"users":[]}"#);
    sandbox.run(
        "practicectl apply in.json --prune deactivate --yes --confirm-admin -q",
        &expect![[r#"
            --- stderr
            error: "cleo@x.org" is the last active, unlocked administrator of this company
            hint: make another user an administrator first: practicectl user edit EMAIL --administrator
            --- exit 4
        "#]],
    );
}

#[test]
fn a_file_that_is_not_an_export_is_refused_with_the_place() {
    let sandbox = Sandbox::new();
    for (document, expected) in [
        (
            "",
            expect![[r#"
                --- stderr
                error: row 1, column 1: the file is not an export of practicectl: EOF while parsing a value
                --- exit 6
            "#]],
        ),
        (
            "email,name\n",
            expect![[r#"
            --- stderr
            error: row 1, column 1: the file is not an export of practicectl: expected value
            --- exit 6
        "#]],
        ),
        (
            "[]",
            expect![[r#"
            --- stderr
            error: row 1, column 1: the file is not an export of practicectl: invalid type: sequence, expected an object with the sections of an export
            --- exit 6
        "#]],
        ),
        (
            "{}",
            expect![[r#"
            --- stderr
            error: row 1, column 2: the file is not an export of practicectl: it does not begin with {"practicectl":1, …}
            --- exit 6
        "#]],
        ),
        (
            r#"{"practicectl":2,"users":[]}"#,
            expect![[r#"
                --- stderr
                error: row 1, column 17: the file is not an export of practicectl: its version is 2, and this program knows version 1
                --- exit 6
            "#]],
        ),
        (
            r#"{"practicectl":1,"user":[]}"#,
            expect![[r#"
                --- stderr
                error: row 1, column 24: the file is not an export of practicectl: there is no section "user"; they are practicectl, partial, company, practices, roles, providers, users
                --- exit 6
            "#]],
        ),
        (
            r#"{"practicectl":1,"users":[],"users":[]}"#,
            expect![[r#"
            --- stderr
            error: row 1, column 36: the file is not an export of practicectl: the section "users" is there twice
            --- exit 6
        "#]],
        ),
        (
            "{\"practicectl\":1,\n\"users\":[{\"email\":\"a@x.org\"]}",
            expect![[r#"
            --- stderr
            error: row 2, column 28: the file is not an export of practicectl: expected `,` or `}`
            --- exit 6
        "#]],
        ),
        (
            r#"{"practicectl":1,"users":{}}"#,
            expect![[r#"
            --- stderr
            error: row 1, column 26: the file is not an export of practicectl: invalid type: map, expected a list
            --- exit 6
        "#]],
        ),
        (
            r#"{"practicectl":1,"company":{"name":"Other Company"}}"#,
            expect![[r#"
                --- stderr
                error: the file is an export of "Other Company", and this company is "Sunrise Medical"
                hint: name the right one with --company, or remove the name from the file
                --- exit 4
            "#]],
        ),
        (
            r#"{"practicectl":1,"company":{"policy":{"attempts":2}}}"#,
            expect![[r#"
                --- stderr
                error: the number of attempts is out of range
                hint: give 3 to 10
                --- exit 6
            "#]],
        ),
        (
            r#"{"practicectl":1} x"#,
            expect![[r#"
            --- stderr
            error: row 1, column 19: the file is not an export of practicectl: trailing characters
            --- exit 6
        "#]],
        ),
    ] {
        applied(&sandbox, document);
        sandbox.run("practicectl apply in.json", &expected);
    }
    applied(&sandbox, &format!("{{\"practicectl\":1,\"users\":{}", "[".repeat(100_000)));
    sandbox.exits("practicectl apply in.json", 6);
}

#[test]
fn a_thing_that_cannot_be_read_is_a_row_that_failed() {
    let sandbox = Sandbox::new();
    applied(
        &sandbox,
        r#"{"practicectl":1,
        "practices":[{"name":"South"},{"name":"South"},{"nam":"x"},{"name":"-x"}],
        "roles":[{"name":"Nurse","permissions":["notes.vieww"]},{"name":"Clerk","color":"red"}],
        "providers":[{"npi":"1"},{"npi":"1234567893"},{"npi":"1234567893","name":"Grace Healer"},
                     {"npi":"1245319599","name":"Grace Healer","license_type":"phisician"},
                     {"npi":"1679576722","name":"Grace Healer","license_type":"physician","products":["biling"]}],
        "users":[{"email":"kim@x.org"},{"email":"lee@x.org","name":"Lee Example","phone":"1"},{"name":"No Email"},
                 {"email":"sam@x.org","name":"Sam Example"},{"email":"SAM@x.org","name":"Sam Example"},
                 {"email":"tom@x.org","name":"Tom Example","locked":"no"},{"email":"uma@x.org","email":"v@x.org"}]}"#,
    );
    sandbox.run(
        "practicectl apply in.json -q -o csv --columns kind,subject,result,code,message",
        &expect![[r#"
            kind,subject,result,code,message␍
            practice,South,skipped,aborted,"not changed, because another row failed"␍
            practice,South,failed,invalid-input,"""South"" is already named"␍
            practice,,failed,invalid-input,"it cannot be read: unknown field `nam`, expected one of `name`, `status`, `reject_reason`"␍
            practice,'-x,failed,invalid-text,"practice name ""-x"" begins with + or -"␍
            role,Nurse,failed,invalid-input,"""notes.vieww"" is not a permission"␍
            role,Clerk,failed,invalid-input,"it cannot be read: unknown field `color`, expected one of `name`, `description`, `permissions`, `reject_reason`"␍
            provider,1,failed,invalid-input,a new provider needs a license_type␍
            provider,1234567893,failed,invalid-input,a new provider needs a license_type␍
            provider,1234567893,failed,invalid-input,"""1234567893"" is already named"␍
            provider,1245319599,failed,invalid-input,"""phisician"" is not a license type"␍
            provider,1679576722,failed,invalid-input,"""biling"" is not a product"␍
            user,kim@x.org,failed,invalid-name,a new user needs a name␍
            user,lee@x.org,failed,invalid-phone,"""1"" is not a phone number: it cannot be read"␍
            user,No Email,failed,invalid-input,the row has no email␍
            user,sam@x.org,skipped,aborted,"not changed, because another row failed"␍
            user,SAM@x.org,failed,invalid-input,"""SAM@x.org"" was named before"␍
            user,tom@x.org,failed,invalid-input,"it cannot be read: invalid type: string ""no"", expected a boolean"␍
            user,v@x.org,failed,invalid-input,"it cannot be read: the field ""email"" is there twice"␍
            --- stderr
            error: 16 rows failed
            hint: the report names each row; fix them, or use --on-error continue to change the valid rows
            --- exit 6
        "#]],
    );
}

#[test]
fn the_order_of_things_is_of_no_account() {
    let one = company();
    let exported = one.succeeds("practicectl export");
    let mut sorted: serde_json::Value = serde_json::from_str(&exported).expect("JSON");
    for section in ["practices", "roles", "providers", "users"] {
        sorted[section].as_array_mut().expect("a list").reverse();
    }
    let object = sorted.as_object().expect("an object");
    let reversed: serde_json::Map<String, serde_json::Value> =
        object.iter().rev().map(|(name, value)| (name.clone(), value.clone())).collect();
    let other = Sandbox::for_days();
    other.file("out.json", serde_json::Value::from(reversed).to_string());
    other.succeeds("practicectl apply out.json --confirm-admin -q");
    assert_eq!(other.succeeds("practicectl export"), exported);
}

#[test]
fn nobody_is_left_out_by_a_row_that_cannot_be_read() {
    let sandbox = company();
    applied(
        &sandbox,
        r#"{"practicectl":1,"users":[{"email":"ada@sunrise.example"},{"emial":"cleo@x.org"},{"email":"bob@x.org","phone":"1"}]}"#,
    );
    sandbox.run(
        "practicectl apply in.json --prune deactivate --confirm-admin --on-error continue --rejects rejected -o csv --columns kind,subject,result,code",
        &expect![[r#"
            kind,subject,result,code␍
            user,ada@sunrise.example,unchanged,already-so␍
            user,,failed,invalid-input␍
            user,bob@x.org,failed,invalid-phone␍
            --- stderr
            warning: rows failed, so nothing that the file leaves out was deactivated
            0 changed, 1 unchanged, 2 failed, 0 skipped
            error: 2 rows failed
            hint: the report names each row; fix them, or use --on-error continue to change the valid rows
            --- exit 6
        "#]],
    );
    sandbox.succeeds("sed -i 's/emial/email/; s/\"phone\":\"1\",//' rejected");
    sandbox.run(
        "practicectl apply rejected --prune deactivate",
        &expect![[r#"
        --- stderr
        error: the file has only the failed rows of another one
        hint: apply it without --prune, then apply the whole file with --prune
        --- exit 4
    "#]],
    );
    sandbox.exits("practicectl apply rejected --detailed-exitcode -q", 10);
}

#[test]
fn a_document_of_one_long_line_is_read() {
    let sandbox = Sandbox::new();
    let users: Vec<String> = (0..50_000)
        .map(|number| format!("{{\"email\":\"u{number}@x.org\",\"name\":\"Uma Number\",\"phone\":null,\"practices\":[\"North\"],\"status\":\"active\"}}"))
        .collect();
    let list = users.join(", ");
    assert!(list.len() > 4 << 20);
    applied(&sandbox, &format!("{{\"practicectl\": 1, \"users\": [{list}]}}"));
    sandbox.run(
        "practicectl apply in.json -n -o jsonl | wc -l",
        &expect![[r#"
        50000
        --- stderr
        dry run, nothing was changed: 50000 changed, 0 unchanged, 0 failed, 0 skipped
        --- exit 0
    "#]],
    );
    sandbox.file("in.json", format!("[{list}]"));
    let import =
        "sed 's/,\"phone\":null//g' in.json | practicectl user import - -n -o jsonl | wc -l";
    sandbox.run(
        import,
        &expect![[r#"
        50000
        --- stderr
        dry run, nothing was changed: 50000 changed, 0 unchanged, 0 failed, 0 skipped
        --- exit 0
    "#]],
    );
    sandbox.file("in.json", format!("[{{\"email\":\"{}\"}}]", "x".repeat(5 << 20)));
    sandbox.run(
        "practicectl user import in.json",
        &expect![[r#"
        --- stderr
        error: row 1: the object is longer than 4 MiB
        --- exit 6
    "#]],
    );
}

#[test]
fn one_thing_is_one_row() {
    let sandbox = company();
    applied(
        &sandbox,
        r#"{"practicectl":1,"practices":[{"name":"ANNEX","status":"active"},{"name":"North"},{"name":"Main Street"}],
        "providers":[{"npi":"1234567893","name":"Grace Changed","status":"inactive"}]}"#,
    );
    sandbox.run("practicectl apply in.json --prune deactivate --expect-count 4 --max-changes 2 --yes -q -o json", &expect![[r#"
        {"change_set":16,"dry_run":false,"counts":{"changed":2,"unchanged":2,"failed":0,"skipped":0},"rows":[
        {"kind":"practice","subject":"ANNEX","result":"changed","code":null,"message":null,"before":{"name":"Annex","status":"inactive"},"after":{"name":"ANNEX","status":"active"},"next":null},
        {"kind":"practice","subject":"North","result":"unchanged","code":"already-so","message":"already so","before":{},"after":{},"next":null},
        {"kind":"practice","subject":"Main Street","result":"unchanged","code":"already-so","message":"already so","before":{},"after":{},"next":null},
        {"kind":"provider","subject":"1234567893","result":"changed","code":null,"message":"claims for Grace Changed (1234567893) may be rejected until payers know the new name or NPI; practice \"North\" is left without an active provider","before":{"name":"Grace Healer","status":"active","deactivated_at":null,"products":["clinical:active"]},"after":{"name":"Grace Changed","status":"inactive","deactivated_at":"2026-01-05T09:00:00.000Z","products":["clinical:ended"]},"next":null}
        ]}
        --- stderr
        warning: claims for Grace Changed (1234567893) may be rejected until payers know the new name or NPI
        warning: practice "North" is left without an active provider
        --- exit 0
    "#]]);
}

/// The entry of a new user leaves out permissions that are those of the role at that
/// moment, which the same file may have changed.
#[test]
fn a_role_and_its_users_in_one_file_give_what_the_history_says() {
    let sandbox = Sandbox::new();
    sandbox.succeeds("practicectl role create Nights --grant claims.submit,payments.post -q");
    let user = |email: &str, permissions: &str| {
        format!(
            r#"{{"email":"{email}","name":"Kim Example","permission_set":"custom","role":"Nights","permissions":{permissions}}}"#
        )
    };
    applied(
        &sandbox,
        &format!(
            r#"{{"practicectl":1,"roles":[{{"name":"Nights","permissions":["claims.submit"]}}],"users":[{},{}]}}"#,
            user("as.before@x.org", r#"["claims.submit","payments.post"]"#),
            user("as.now@x.org", r#"["claims.submit"]"#),
        ),
    );
    sandbox.succeeds("practicectl apply in.json -q");
    let kept = "practicectl history list --action user.create --limit 2 -o jsonl -q |
        grep -o '\"subject\":\"[^\"]*\"\\|\"permissions\":[^]]*'";
    expect![[r#"
        "subject":"as.now@x.org"
        "subject":"as.before@x.org"
        "permissions":["claims.submit","payments.post"
    "#]]
    .assert_eq(&sandbox.succeeds(kept));
    sandbox.succeeds("practicectl history verify");
}
