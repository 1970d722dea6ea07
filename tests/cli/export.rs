//! `export`: the settings of a company in a stable order, for `apply`, and its
//! users for `user import`.

use crate::sandbox::Sandbox;
use expect_test::expect;

/// A company with one of everything.
pub fn company() -> Sandbox {
    let sandbox = Sandbox::for_days();
    sandbox.succeeds(
        "practicectl practice create Annex -q && practicectl policy set --attempts 4 --password-expiry 90 -q && \
         practicectl role edit Biller --revoke claims.submit -q && \
         practicectl role create 'Front Desk' --like Scheduler --description 'Phones, doors' -q && \
         practicectl provider create --name 'Grace Healer' --npi 1234567893 --license-type physician --practice North \
             --credentials MD --specialty 207Q00000X --product clinical --accept-terms -q && \
         practicectl provider create --name 'Hugo Healer' --npi 1245319599 --license-type therapist -q && \
         practicectl provider deactivate 1245319599 -q && \
         practicectl user create zoe@x.org --name 'Zoë Müller' --phone 2015550123 --practice 'North,Annex' --role Biller \
             --provider 1234567893 --grant messages.manage -q && \
         practicectl user create Bob@X.org --name 'Bob Example' --type business-office -q && \
         practicectl user create cleo@x.org --name 'Cleo Example' --administrator --confirm-admin -q && \
         practicectl user deactivate zoe@x.org -q && practicectl lock add bob@x.org -q && \
         practicectl practice deactivate Annex --yes -q",
    );
    sandbox
}

#[test]
fn the_whole_company_is_one_document_with_a_thing_a_line() {
    let sandbox = company();
    sandbox.run(
        "practicectl export | cut -c1-230",
        &expect![[r#"
            {"practicectl":1,
            "company":{"name":"Sunrise Medical","policy":{"min_length":15,"attempts":4,"password_expiry_days":90,"reuse":5,"idle_minutes":15,"temporary_days":7}},
            "practices":[
            {"name":"Annex","status":"inactive"},
            {"name":"Main Street","status":"active"},
            {"name":"North","status":"active"}
            ],
            "roles":[
            {"name":"Administrator","description":"Every permission that can be granted","permissions":["users.view","users.manage","roles.manage","practices.manage","providers.manage","security-policy.manage","invoices.view","company-reports
            {"name":"Biller","description":"Charges, claims, payments and statements","permissions":["patient-demographics.manage","charge-entries.manage","encounters.manage","claims-status.view","payments.post","patient-statements.send","col
            {"name":"Billing Manager","description":"All of billing and accounting, with their reports and settings","permissions":["company-reports.view","audit-log.view","shared-lists.manage","patient-demographics.manage","charge-entries.ma
            {"name":"Front Desk","description":"Phones, doors","permissions":["patient-demographics.manage","appointments.manage","scheduling-templates.manage"]},
            {"name":"Office Manager","description":"Patients, scheduling and the settings of the practice","permissions":["users.view","patient-demographics.manage","appointments.manage","messages.manage","scheduling-templates.manage","patien
            {"name":"Practice Administrator","description":"Everything within the practices","permissions":["users.view","patient-demographics.manage","appointments.manage","messages.manage","scheduling-templates.manage","clinical-information
            {"name":"Provider","description":"Clinical work, scheduling and charges","permissions":["shared-lists.manage","patient-demographics.manage","appointments.manage","messages.manage","scheduling-templates.manage","clinical-informatio
            {"name":"Scheduler","description":"Appointments","permissions":["patient-demographics.manage","appointments.manage","scheduling-templates.manage"]}
            ],
            "providers":[
            {"npi":"1234567893","name":"Grace Healer","license_type":"physician","specialty":"207Q00000X","credentials":"MD","status":"active","practices":["North"]},
            {"npi":"1245319599","name":"Hugo Healer","license_type":"therapist","specialty":null,"credentials":null,"status":"inactive","practices":[]}
            ],
            "users":[
            {"email":"ada@sunrise.example","name":"Ada Admin","phone":null,"practices":[],"role":null,"permissions":[],"permission_set":"administrator","user_type":"medical-office","provider_npi":null,"status":"active","locked":false},
            {"email":"Bob@X.org","name":"Bob Example","phone":null,"practices":[],"role":null,"permissions":[],"permission_set":"custom","user_type":"business-office","provider_npi":null,"status":"active","locked":true},
            {"email":"cleo@x.org","name":"Cleo Example","phone":null,"practices":[],"role":null,"permissions":[],"permission_set":"administrator","user_type":"medical-office","provider_npi":null,"status":"active","locked":false},
            {"email":"zoe@x.org","name":"Zoë Müller","phone":"+12015550123","practices":["Annex","North"],"role":"Biller","permissions":["patient-demographics.manage","messages.manage","charge-entries.manage","encounters.manage","claims-sta
            ]}
            --- exit 0
        "#]],
    );
}

#[test]
fn only_users_come_as_csv_and_json_lines_for_the_import() {
    let sandbox = company();
    sandbox.run("practicectl export -o csv", &expect![[r#"
        email,name,phone,practices,role,permissions,permission_set,user_type,provider_npi,status␍
        ada@sunrise.example,Ada Admin,-,-,-,-,administrator,medical-office,-,active␍
        Bob@X.org,Bob Example,-,-,-,-,custom,business-office,-,active␍
        cleo@x.org,Cleo Example,-,-,-,-,administrator,medical-office,-,active␍
        zoe@x.org,Zoë Müller,+12015550123,Annex;North,Biller,patient-demographics.manage;messages.manage;charge-entries.manage;encounters.manage;claims-status.view;payments.post;patient-statements.send;collections-status.view;insurance.manage,custom,medical-office,1234567893,inactive␍
        --- exit 0
    "#]]);
    sandbox.run("practicectl export -o jsonl | tail -2", &expect![[r#"
        {"email":"cleo@x.org","name":"Cleo Example","phone":"-","practices":"-","role":"-","permissions":"-","permission_set":"administrator","user_type":"medical-office","provider_npi":"-","status":"active"}
        {"email":"zoe@x.org","name":"Zoë Müller","phone":"+12015550123","practices":["Annex","North"],"role":"Biller","permissions":["patient-demographics.manage","messages.manage","charge-entries.manage","encounters.manage","claims-status.view","payments.post","patient-statements.send","collections-status.view","insurance.manage"],"permission_set":"custom","user_type":"medical-office","provider_npi":"1234567893","status":"inactive"}
        --- exit 0
    "#]]);
}

#[test]
fn hashes_are_exported_only_on_demand_and_temporary_passwords_never() {
    let sandbox = company();
    sandbox.succeeds("echo 'violet anchor pretzel 33' | practicectl user password cleo@x.org --password-stdin --confirm-admin -q && \
        practicectl user password bob@x.org --temporary -q");
    for format in ["json", "csv", "jsonl"] {
        let plain = sandbox.succeeds(&format!("practicectl export -o {format}"));
        assert!(!plain.contains("argon2id") && !plain.contains("password_hash"), "{plain}");
        let with = sandbox.succeeds(&format!("practicectl export --with-hashes -o {format}"));
        assert_eq!(with.matches("$argon2id$").count(), 2, "Ada and Cleo: {with}");
        assert!(with.contains("password_hash") && !with.contains("sha256$"), "{with}");
    }
}

#[test]
fn the_order_does_not_depend_on_how_it_came_about() {
    let one = company();
    one.succeeds(
        "practicectl user edit zoe@x.org --name 'Aaron Müller' -q && practicectl export a.json && \
        practicectl user edit zoe@x.org --name 'Zoë Müller' -q && practicectl export b.json",
    );
    let differs = one.exits("diff a.json b.json", 1);
    assert_eq!(differs.lines().count(), 4, "one line differs: {differs}");
}

#[test]
fn a_file_is_private_and_whole_or_not_there() {
    let sandbox = company();
    sandbox.run(
        "umask 0; practicectl export out.json && stat -c %a out.json && practicectl export > stdout.json && cmp out.json stdout.json; \
         ln -s out.json link; practicectl export -o csv link && head -1 out.json && readlink link; \
         practicectl export - -o csv | head -1; practicectl export missing/out.json; practicectl export .; \
         practicectl export --columns email; practicectl export -o csv > /dev/full",
        &expect![[r#"
            600
            email,name,phone,practices,role,permissions,permission_set,user_type,provider_npi,status␍
            out.json
            email,name,phone,practices,role,permissions,permission_set,user_type,provider_npi,status␍
            --- stderr
            error: cannot use missing/out.json
            caused by: entity not found
            error: cannot use .
            caused by: is a directory
            error: an export has all columns
            hint: omit --columns; user find -o csv has it
            error: cannot write
            caused by: No space left on device (os error 28)
            --- exit 1
        "#]],
    );
    sandbox.run("ls | grep -c '^.tmp'; practicectl logout -q; practicectl export out.json; head -1 out.json", &expect![[r#"
        0
        email,name,phone,practices,role,permissions,permission_set,user_type,provider_npi,status␍
        --- stderr
        error: not signed in: there is no session for this database
        hint: sign in with practicectl login EMAIL
        --- exit 0
    "#]]);
}
