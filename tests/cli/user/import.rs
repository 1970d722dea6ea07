//! `user import`: CSV as spreadsheets save it, JSON of other tools, and what
//! becomes of users who are there already.

use crate::sandbox::Sandbox;
use expect_test::expect;
use std::fmt::Write as _;

const REPORT: &str = "-o csv --columns subject,result,code,message";
const HASH: &str = "$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$hRGBuQCzx0cR/wTzfdKV0RBIT6HQKtVWkYN9TvbBHvU";

fn with_kim() -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox.succeeds(
        "practicectl user create kim@x.org --name 'Kim Example' --phone 2015550123 --practice North --role Biller",
    );
    sandbox
}

#[test]
fn the_template_is_good_input_and_names_every_column() {
    let sandbox = Sandbox::new();
    sandbox.run(
        "practicectl user import --template | tee template.csv; practicectl user import template.csv -o json",
        &expect![[r##"
            # One user a row. Lines before the header that begin with # are skipped.
            # An empty cell leaves the field as it is, a single - clears it; lists are joined by ;
            # practices: names replace the list, +NAME adds to it, -NAME removes from it
            # permission_set: administrator, custom, customer-care   status: active, inactive
            # user_type: medical-office, business-office
            # new_email renames the login email, with --on-existing update
            # For instance: kim@x.org,Kim Example,+12015550123,Main Street;North,Biller,,custom,medical-office,,active,,
            # Case, blanks, -, _ and what is in brackets make no difference in a heading. Also read:
            #   email: E-mail, Email Address, Mail, Mail Address, Login Email, User Email, Work Email, Work Email Address, Business Email, Company Email, Primary Email, Primary Email Address, Contact Email, Email ID, Emails, E-mail 1 - Value
            #   name: Full Name, Display Name, User Full Name, Employee Name, Staff Name, Person Name, Contact Name, Formatted Name, Complete Name, Common Name, CN, User Display Name, Real Name
            #   first_name: First Name, Given Name, First, Given, Forename, FName, User First Name, Legal First Name
            #   last_name: Last Name, Surname, SN, Family Name, Last, Family, LName, User Last Name, Legal Last Name
            #   phone: Phone Number, Phone No, Telephone, Telephone Number, Tel, Mobile, Mobile Phone, Mobile Number, Mobile Phone Number, Cell, Cell Phone, Cell Number, Cell Phone Number, Work Phone, Work Phone Number, Business Phone, Office Phone, Primary Phone, Contact Phone, Contact Number, Phones
            #   practices: Practice, Practice Name, Practice Names, Clinic, Clinics, Clinic Name
            #   role: Roles, Role Name, User Role, User Roles, Security Role
            #   permissions: Permission
            #   permission_set: Permission Sets, Set of Permissions
            #   user_type: Type of User
            #   provider_npi: NPI, NPI Number, NPI No, NPI ID, National Provider Identifier, National Provider ID, Individual NPI
            #   status: Active, Is Active, Enabled, Is Enabled, Account Enabled, Account Status, User Status
            #   new_email: New E-mail, New Email Address, New Login Email, New Mail
            email,name,phone,practices,role,permissions,permission_set,user_type,provider_npi,status,password_hash,new_email
            {"change_set":null,"dry_run":false,"counts":{"changed":0,"unchanged":0,"failed":0,"skipped":0},"rows":[]}
            --- stderr
            warning: the list is empty: nothing to do
            0 changed, 0 unchanged, 0 failed, 0 skipped
            --- exit 0
        "##]],
    );
}

#[test]
fn a_new_user_is_all_that_the_row_says() {
    let sandbox = Sandbox::new();
    sandbox.succeeds("practicectl provider create --name 'Grace Healer' --npi 1234567893 --license-type physician");
    sandbox.file(
        "in.csv",
        "email,name,phone,practices,role,permissions,permission_set,user_type,provider_npi,status\n\
         kim@x.org,Kim Example,(201) 555-0123,North;Main Street,Biller,,custom,business-office,1234567893,\n\
         lee@x.org,Lee Example,,-,Scheduler,claims.submit;appointments.manage,,,,inactive\n\
         ann@x.org,Ann Example,,,,,administrator,,,active\n",
    );
    sandbox.run(
        "practicectl user import in.csv --confirm-admin -q -o csv --columns subject,result,message,next && \
         practicectl user find --all -o csv --columns email,phone,status,user_type,permission_set,role,role_drift,practices,provider_npi && \
         practicectl user show lee@x.org -o csv --columns permissions && \
         practicectl history list --oldest-first -o csv --columns action,subject | tail -3",
        &expect![[r#"
            subject,result,message,next␍
            kim@x.org,changed,"has no password, so cannot sign in yet",practicectl user password kim@x.org --temporary␍
            lee@x.org,changed,"has no password, so cannot sign in yet; has no practices, so cannot work in a practice until they are assigned",practicectl user edit lee@x.org --practice NAME␍
            ann@x.org,changed,"has no password, so cannot sign in yet",practicectl user password ann@x.org --temporary␍
            email,phone,status,user_type,permission_set,role,role_drift,practices,provider_npi␍
            ada@sunrise.example,,active,medical-office,administrator,,,Main Street;North,␍
            ann@x.org,,active,medical-office,administrator,,,Main Street;North,␍
            kim@x.org,+12015550123,active,business-office,custom,Biller,,Main Street;North,1234567893␍
            lee@x.org,,inactive,medical-office,custom,Scheduler,'-patient-demographics.manage;-scheduling-templates.manage;+claims.submit,,␍
            permissions␍
            appointments.manage;claims.submit␍
            user.create,kim@x.org␍
            user.create,lee@x.org␍
            user.create,ann@x.org␍
            --- exit 0
        "#]],
    );
}

#[test]
fn csv_as_spreadsheets_save_it_is_read() {
    let plain = "email,name,practices\nkim@x.org,Kim Example,North\nlee@x.org,\"Lee \"\"Bo\"\" Example\",North\n";
    let bodies = [
        plain.to_owned(),
        format!("\u{feff}{plain}"),
        plain.replace('\n', "\r\n"),
        format!("\u{feff}{}", plain.replace('\n', "\r\n")),
        plain.trim_end().to_owned(),
        plain.replace("email,name,practices", "\"Email\",\" NAME\",\"Practices\""),
        format!("# staff\n\n# of May\n{plain}"),
        plain.replace("kim@x.org", "\n\nkim@x.org"),
        plain.replace("lee@x.org", "\r\nlee@x.org"),
        plain.replace("Kim Example,North", "Kim Example,\"North\n\""),
    ];
    for body in bodies {
        let sandbox = Sandbox::new();
        sandbox.file("in.csv", &body);
        sandbox.succeeds("practicectl user import in.csv --expect-count 2");
        let found =
            sandbox.succeeds("practicectl user find x.org -o csv --columns email,name,practices");
        let expected = "email,name,practices\r\nkim@x.org,Kim Example,North\r\nlee@x.org,\"Lee \"\"Bo\"\" Example\",North\r\n";
        assert_eq!(found, expected, "{body}");
    }
}

#[test]
fn a_file_that_is_not_a_csv_of_users_is_named() {
    let sandbox = Sandbox::new();
    for (body, expected) in [
        (
            b"kim@x.org\n".to_vec(),
            expect![[r#"
                --- stderr
                error: row 1: the file has no header: its first row is a user already
                hint: write the names of the columns above it, such as email,name; practicectl user import --template prints a header
                --- exit 6
            "#]],
        ),
        (
            b"name,phone\nKim Example,1\n".to_vec(),
            expect![[r#"
                --- stderr
                error: row 1: there is no column "email"
                hint: every user needs a login email, and the first row has none: add a column email
                --- exit 6
            "#]],
        ),
        (
            b"email,name,fone\nkim@x.org,Kim Example,1\n".to_vec(),
            expect![[r#"
                --- stderr
                error: row 1, column 3: there is no column "fone"
                hint: --map fone=COLUMN reads it; --ignore-columns other skips what is not known; the columns are: email, name, phone, practices, role, permissions, permission_set, user_type, provider_npi, status, password_hash, new_email
                --- exit 6
            "#]],
        ),
        (
            b"email,name,EMAIL\nkim@x.org,Kim Example,1\n".to_vec(),
            expect![[r#"
                --- stderr
                error: row 1, column 3: the column "EMAIL" is there twice
                hint: remove one of the two, or rename it
                --- exit 6
            "#]],
        ),
        (
            b"email,name\nkim@x.org,\"Kim Example\nlee@x.org,Lee Example\n".to_vec(),
            expect![[r#"
                --- stderr
                error: row 2, column 2: a quote is not closed
                hint: close it, or double a quote that belongs to the text
                --- exit 6
            "#]],
        ),
        (
            b"email,name\nkim@x.org,\"Kim\" Example\n".to_vec(),
            expect![[r#"
                --- stderr
                error: row 2, column 2 (name): there is text after a closing quote
                hint: double a quote that belongs to the text
                --- exit 6
            "#]],
        ),
        (
            b"email,name\nkim\0@x.org,Kim Example\n".to_vec(),
            expect![[r#"
            --- stderr
            error: row 2: the row holds a NUL byte
            hint: save the file as UTF-8 text
            --- exit 6
        "#]],
        ),
    ] {
        sandbox.file("in.csv", body);
        sandbox.run("practicectl user import in.csv", &expected);
    }
    assert_eq!(
        sandbox.succeeds("practicectl user find -o csv --columns email"),
        "email\r\nada@sunrise.example\r\n"
    );
}

#[test]
fn each_problem_has_its_row_its_column_as_a_spreadsheet_counts_and_its_field() {
    let sandbox = with_kim();
    sandbox.file(
        "in.csv",
        "email,name,phone,practices,role,permissions,permission_set,user_type,provider_npi,status,password_hash\r\n\
         \r\n\
         kim@@x.org,Kim Example,,,,,,,,,\r\n\
         b@x.org,Kim  Example,,,,,,,,,\r\n\
         c@x.org,Müller Kim,555,,,,,,,,\r\n\
         d@x.org,\"Kim \r\n Example\",,,,,,,,,\r\n\
         e@x.org,Kim Example,,Nowhere,,,,,,,\r\n\
         f@x.org,Kim Example,,,Nobody,,,,,,\r\n\
         g@x.org,Kim Example,,,,claims.submitt,,,,,\r\n\
         h@x.org,Kim Example,,,,,boss,,,,\r\n\
         i@x.org,Kim Example,,,,,,office,,,\r\n\
         j@x.org,Kim Example,,,,,,,1234567893,,\r\n\
         k@x.org,Kim Example,,,,,,,,gone,\r\n\
         l@x.org,Kim Example,,,,,,,,,secret\r\n\
         m@x.org,,,,,,,,,,\r\n\
         ,Kim Example,,,,,,,,,\r\n\
         n@x.org,Kim Example\r\n\
         o@x.org,-,,,,,,,,,\r\n\
         p@x.org,Kim Example,,,Biller,,administrator,,,,\r\n\
         B@X.org,Kim Example,,,,,,,,,\r\n\
         kim@x.org,Kim Example,,,,,,,,,\r\n\
         good@x.org,Kim Example,,,,,,,,,\r\n",
    );
    sandbox.run(&format!("practicectl user import in.csv {REPORT},next -q"), &expect![[r#"
        subject,result,code,message,next␍
        kim@@x.org,failed,invalid-email,"row 3, column 1 (email): ""kim@@x.org"" is not a login email: it needs exactly one @","did you mean ""kim@x.org""?"␍
        b@x.org,failed,invalid-name,"row 4, column 2 (name): ""Kim  Example"" is not a full name: there is more than one space between two parts","write ""Kim Example"""␍
        c@x.org,failed,invalid-phone,"row 5, column 3 (phone): ""555"" is not a phone number: no such number exists in its numbering plan","write it like +1 201 555 0123, or (201) 555-0123 for the United States; an extension like x45"␍
        d@x.org,failed,invalid-name,"row 6, column 2 (name): ""Kim \n Example"" is not a full name: it holds the character U+000A, which nobody sees","write ""Kim Example"""␍
        e@x.org,failed,practice-not-found,"row 8, column 4 (practices): practice ""Nowhere"" not found","the practices are: Main Street, North; --ignore-columns practices skips the column"␍
        f@x.org,failed,role-not-found,"row 9, column 5 (role): role ""Nobody"" not found","the roles are: Administrator, Biller, Billing Manager, Office Manager, Practice Administrator, Provider, Scheduler; --ignore-columns role skips the column"␍
        g@x.org,failed,invalid-input,"row 10, column 6 (permissions): ""claims.submitt"" is not a permission","did you mean ""claims.submit""?"␍
        h@x.org,failed,invalid-input,"row 11, column 7 (permission_set): ""boss"" is not a permission set","write one of administrator, custom, customer-care; --ignore-columns permission_set skips the column"␍
        i@x.org,failed,invalid-input,"row 12, column 8 (user_type): ""office"" is not a user type","write one of medical-office, business-office; --ignore-columns user_type skips the column"␍
        j@x.org,failed,provider-not-found,"row 13, column 9 (provider_npi): provider ""1234567893"" not found",practicectl provider list shows the providers␍
        k@x.org,failed,invalid-input,"row 14, column 10 (status): ""gone"" is not a status","write active or inactive; enabled, true, yes, t, y are read as active, disabled, deactivated, deprovisioned, suspended, terminated, false, no, f, n as inactive; --ignore-columns status skips the column, and then new users are active"␍
        l@x.org,failed,invalid-password,"row 15, column 11 (password_hash): the password hash is no PHC string","give a PHC string such as $argon2id$v=19$m=19456,t=2,p=1$SALT$HASH"␍
        m@x.org,failed,invalid-name,"row 16, column 2 (name): a new user needs a name",␍
        ,failed,invalid-input,"row 17, column 1 (email): the row has no email",␍
        n@x.org,failed,invalid-input,"row 18: fields in the row: 2, in the header: 11","quote a field that holds a comma, and close every quote"␍
        o@x.org,failed,invalid-input,"row 19, column 2 (name): name cannot be cleared",leave it empty to keep it as it is␍
        p@x.org,failed,invalid-input,"row 20, column 5 (role): only custom users have a list of permissions; this one is administrator","leave role and permissions empty, or write custom"␍
        B@X.org,failed,invalid-input,"row 21, column 1 (email): ""B@X.org"" was named before in row 4",remove one of the rows␍
        kim@x.org,failed,user-exists,"row 22, column 1 (email): user ""kim@x.org"" exists already, active","--on-existing skip skips users who already exist, --on-existing update changes them to match their rows"␍
        good@x.org,skipped,aborted,"not changed, because another row failed",␍
        --- stderr
        error: 19 rows failed
        hint: the report names each row; fix them, or use --on-error continue to change the valid rows
        --- exit 6
    "#]]);
    sandbox.run(
        "practicectl user find good",
        &expect![[r#"
            --- stderr
            no users found
            --- exit 0
        "#]],
    );
}

#[test]
fn json_lines_of_other_tools_are_read_and_their_problems_named() {
    let sandbox = with_kim();
    sandbox.file(
        "in.jsonl",
        "{\"email\":\"a@x.org\",\"name\":\"Ann Example\",\"practices\":[\"North\",\"Main Street\"],\"phone\":null}\n\
         \n\
         {\"email\": \"b@x.org\", \"name\": \"Bob Example\", \"phone\": 5}\n\
         {\"email\":\"c@x.org\",\"email\":\"d@x.org\",\"name\":\"C E\"}\n\
         {\"email\":\"e@x.org\",\"nick\":\"E\"}\n\
         {\"email\":\"f@x.org\"\n\
         {\"email\":\"g@x.org\",\"name\":\"Grace Example\",\"phone\":\"555\"}\n\
         {\"email\":\"h@x.org\",\"name\":{\"first\":\"H\"}}\n",
    );
    sandbox.run(&format!("practicectl user import in.jsonl {REPORT} -q --on-error continue"), &expect![[r#"
        subject,result,code,message␍
        a@x.org,changed,,"has no password, so cannot sign in yet; has no permissions, so cannot work in a practice until they are assigned"␍
        b@x.org,failed,invalid-phone,"row 3 (phone): ""5"" is not a phone number: it cannot be read"␍
        d@x.org,failed,invalid-input,"row 4: the column ""email"" is there twice"␍
        e@x.org,failed,invalid-input,"row 5: there is no column ""nick"""␍
        ,failed,invalid-input,"row 6, column 18: the row is not the JSON of a user: EOF while parsing an object"␍
        g@x.org,failed,invalid-phone,"row 7 (phone): ""555"" is not a phone number: no such number exists in its numbering plan"␍
        h@x.org,failed,invalid-input,"row 8 (name): the value is an object, and a text, a list of texts or null is expected"␍
        --- stderr
        error: 6 rows failed
        hint: the report names each row; the valid rows were changed
        --- exit 7
    "#]]);
    // As `jq .` prints them, and as an array.
    let pretty = "{\n  \"email\": \"p@x.org\",\n  \"name\": \"Pia {x} Example\"\n}\n{\n  \"email\": \"q@x.org\",\n  \"name\": \"Quy Example\"\n}\n";
    sandbox.file("pretty.json", pretty);
    sandbox.succeeds("practicectl user import pretty.json --expect-count 2");
    sandbox.file("array.json", "[{\"email\":\"r@x.org\",\"name\":\"Roy Example\"},\n {\"email\":\"s@x.org\",\"name\":\"Sue Example\"}]");
    sandbox.succeeds("practicectl user import - --expect-count 2 < array.json");
    sandbox.file("deep.json", "[".repeat(100_000));
    sandbox.run(
        "practicectl user import deep.json",
        &expect![[r#"
            --- stderr
            error: row 1: there is something other than objects
            --- exit 6
        "#]],
    );
    sandbox.file("deep.jsonl", format!("{{\"email\":{}\n", "[".repeat(100_000)));
    sandbox.exits("practicectl user import deep.jsonl", 6);
}

#[test]
fn an_existing_user_fails_is_skipped_or_updated() {
    let sandbox = with_kim();
    sandbox.file("in.csv", "email,name,phone,practices,status\nKIM@x.org,Kim Changed,-,Main Street,\nlee@x.org,Lee Example,,,\n");
    sandbox.run(&format!("practicectl user import in.csv {REPORT} -q"), &expect![[r#"
        subject,result,code,message␍
        KIM@x.org,failed,user-exists,"row 2, column 1 (email): user ""kim@x.org"" exists already, active"␍
        lee@x.org,skipped,aborted,"not changed, because another row failed"␍
        --- stderr
        error: row 2, column 1 (email): user "kim@x.org" exists already, active
        hint: --on-existing skip skips users who already exist, --on-existing update changes them to match their rows
        --- exit 4
    "#]]);
    sandbox.run(&format!("practicectl user import in.csv --on-existing skip -n {REPORT}"), &expect![[r#"
        subject,result,code,message␍
        KIM@x.org,skipped,user-exists,is already a user␍
        lee@x.org,changed,,"has no password, so cannot sign in yet; has no permissions and practices, so cannot work in a practice until they are assigned"␍
        --- stderr
        dry run, nothing was changed: 1 changed, 0 unchanged, 0 failed, 1 skipped
        --- exit 0
    "#]]);
    sandbox.run(
        "practicectl user import in.csv --on-existing update -q -o json && \
         practicectl user import in.csv --on-existing update --detailed-exitcode",
        &expect![[r#"
            {"change_set":3,"dry_run":false,"counts":{"changed":2,"unchanged":0,"failed":0,"skipped":0},"rows":[
            {"kind":"user","subject":"KIM@x.org","result":"changed","code":null,"message":null,"before":{"name":"Kim Example","phone":"+12015550123","practices":["North"]},"after":{"name":"Kim Changed","phone":null,"practices":["Main Street"]},"next":null},
            {"kind":"user","subject":"lee@x.org","result":"changed","code":null,"message":"has no password, so cannot sign in yet; has no permissions and practices, so cannot work in a practice until they are assigned","before":{},"after":{"email":"lee@x.org","name":"Lee Example","status":"active","user_type":"medical-office","permission_set":"custom","permissions":[],"practices":[]},"next":"practicectl user edit lee@x.org --practice NAME --grant PERMISSION"}
            ]}
            SUBJECT    RESULT     NOTE
            KIM@x.org  unchanged  already so
            lee@x.org  unchanged  already so
            --- stderr
            2 unchanged
            --- exit 10
        "#]],
    );
}

#[test]
fn an_empty_cell_keeps_a_field_and_a_dash_clears_it() {
    let sandbox = with_kim();
    sandbox.succeeds("practicectl provider create --name 'Grace Healer' --npi 1234567893 --license-type physician && \
        practicectl user edit kim@x.org --provider 1234567893");
    let kim = || {
        sandbox.succeeds("practicectl user show kim@x.org -o csv --columns name,phone,practices,role,permission_set,provider_npi,status")
    };
    let before = kim();
    sandbox.file("in.csv", "email,name,phone,practices,role,permissions,permission_set,user_type,provider_npi,status\nkim@x.org,,,,,,,,,\n");
    sandbox.exits("practicectl user import in.csv --on-existing update --detailed-exitcode", 10);
    assert_eq!(kim(), before);
    sandbox.file(
        "in.csv",
        "email,phone,practices,role,permissions,provider_npi\nkim@x.org,-,-,-,-,-\n",
    );
    sandbox.run("practicectl user import in.csv --on-existing update -q -o json", &expect![[r#"
        {"change_set":5,"dry_run":false,"counts":{"changed":1,"unchanged":0,"failed":0,"skipped":0},"rows":[
        {"kind":"user","subject":"kim@x.org","result":"changed","code":null,"message":null,"before":{"phone":"+12015550123","role":"Biller","permissions":["patient-demographics.manage","charge-entries.manage","encounters.manage","claims-status.view","claims.submit","payments.post","patient-statements.send","collections-status.view","insurance.manage"],"practices":["North"],"provider_npi":"1234567893"},"after":{"phone":null,"role":null,"permissions":[],"practices":[],"provider_npi":null},"next":"practicectl user edit kim@x.org --practice NAME --grant PERMISSION"}
        ]}
        --- exit 0
    "#]]);
}

#[test]
fn listed_permissions_replace_all_and_a_role_without_them_is_copied() {
    let sandbox = with_kim();
    let import = |row: &str| {
        sandbox.file("in.csv", format!("email,role,permissions,permission_set\nkim@x.org,{row}\n"));
        sandbox.succeeds("practicectl user import in.csv --on-existing update --confirm-admin -q");
        sandbox.succeeds("practicectl user show kim@x.org -o csv --columns permission_set,role,role_drift,permissions")
    };
    let mut shown = String::new();
    for row in [
        "Scheduler,,",
        ",appointments.manage;claims.submit,",
        "Scheduler,,",
        "Biller,claims.submit,",
        ",,administrator",
        "Scheduler,,custom",
    ] {
        let shows = import(row);
        let _ = write!(shown, "{row}\n{}", shows.lines().last().expect("a user").to_owned() + "\n");
    }
    expect![[r#"
        Scheduler,,
        custom,Scheduler,,patient-demographics.manage;appointments.manage;scheduling-templates.manage
        ,appointments.manage;claims.submit,
        custom,Scheduler,'-patient-demographics.manage;-scheduling-templates.manage;+claims.submit,appointments.manage;claims.submit
        Scheduler,,
        custom,Scheduler,,patient-demographics.manage;appointments.manage;scheduling-templates.manage
        Biller,claims.submit,
        custom,Biller,'-patient-demographics.manage;-charge-entries.manage;-encounters.manage;-claims-status.view;-payments.post;-patient-statements.send;-collections-status.view;-insurance.manage,claims.submit
        ,,administrator
        administrator,,,
        Scheduler,,custom
        custom,Scheduler,,patient-demographics.manage;appointments.manage;scheduling-templates.manage
    "#]].assert_eq(&shown);
}

#[test]
fn a_status_activates_and_deactivates_by_the_rules_of_the_commands() {
    let sandbox = with_kim();
    sandbox.file("off.csv", "email,status\nkim@x.org,inactive\n");
    sandbox.file("on.csv", "email,status\nkim@x.org,active\n");
    sandbox.file("self.csv", "email,status\nada@sunrise.example,inactive\n");
    sandbox.run(
        "practicectl user import off.csv --on-existing update -q",
        &expect![[r#"
            Imported user kim@x.org (change set 3).
              status: active -> inactive
            --- exit 0
        "#]],
    );
    sandbox.run(
        "practicectl user import on.csv --on-existing update -q",
        &expect![[r#"
            Imported user kim@x.org (change set 4).
              status: inactive -> active
            --- exit 0
        "#]],
    );
    sandbox.run("practicectl user import self.csv --on-existing update -q", &expect![[r#"
        --- stderr
        error: row 2: "ada@sunrise.example" is the last active, unlocked administrator of this company
        hint: make another user an administrator first: practicectl user edit EMAIL --administrator
        --- exit 4
    "#]]);
}

#[test]
fn temporary_passwords_go_to_a_private_file_and_to_new_users_only() {
    let sandbox = with_kim();
    sandbox.file("in.csv", format!("email,name,password_hash\nkim@x.org,,\nlee@x.org,Lee Example,\nsam@x.org,Sam Example,\"{HASH}\"\n"));
    let import = "practicectl user import in.csv --on-existing update --temporary-passwords pw.csv";
    sandbox.succeeds(&format!("{import} -n"));
    assert!(!sandbox.path("pw.csv").exists(), "a dry run writes none");
    let report = sandbox.succeeds(&format!("{import} -o json 2>&1"));
    let file = std::fs::read_to_string(sandbox.path("pw.csv")).expect("a file");
    let mut lines = file.lines();
    assert_eq!(lines.next(), Some("email,temporary_password"));
    let (email, password) = lines.next().and_then(|line| line.split_once(',')).expect("a row");
    assert_eq!((email, lines.next()), ("lee@x.org", None));
    assert!(!report.contains(password) && !report.contains("argon2id"), "{report}");
    sandbox.run(
        &format!(
            "stat -c %a pw.csv; printf '{password}\nviolet anchor pretzel 33\n' | practicectl login lee@x.org --password-stdin --token-file lee -q; \
             {import} -q; practicectl user import in.csv --on-existing skip -q --columns subject,result,code -o csv"
        ),
        &expect![[r#"
            600
            subject,result,code␍
            kim@x.org,skipped,user-exists␍
            lee@x.org,skipped,user-exists␍
            sam@x.org,skipped,user-exists␍
            --- stderr
            error: cannot use pw.csv
            caused by: entity already exists
            --- exit 0
        "#]],
    );
}

#[test]
fn a_failed_import_leaves_no_file_of_passwords() {
    let sandbox = Sandbox::new();
    sandbox.file("in.csv", "email,name\nlee@x.org,Lee Example\nbad,Bad Example\n");
    sandbox.exits("practicectl user import in.csv --temporary-passwords pw.csv -q", 6);
    assert!(!sandbox.path("pw.csv").exists());
    sandbox.exits(
        "practicectl user import in.csv --temporary-passwords pw.csv -q --on-error continue",
        7,
    );
    let file = std::fs::read_to_string(sandbox.path("pw.csv")).expect("a file");
    assert_eq!(file.lines().count(), 2, "{file}");
}

#[test]
fn a_hash_signs_in_and_changing_one_ends_the_sessions() {
    let sandbox = Sandbox::for_days();
    let hash = |password: &str| {
        use argon2::password_hash::PasswordHasher;
        argon2::Argon2::default()
            .hash_password_with_salt(password.as_bytes(), &[7; 16])
            .expect("a hash")
            .to_string()
    };
    let import = |password: &str, how: &str| {
        sandbox.file(
            "in.csv",
            format!("email,name,password_hash\nlee@x.org,Lee Example,\"{}\"\n", hash(password)),
        );
        sandbox.succeeds(&format!("practicectl user import in.csv -q {how}"));
    };
    let login = "practicectl login lee@x.org --password-stdin --token-file lee -q";
    import("violet anchor pretzel 33", "");
    sandbox.succeeds(&format!("echo 'violet anchor pretzel 33' | {login}"));
    sandbox.succeeds("practicectl whoami --token-file lee");
    import("violet anchor pretzel 33", "--on-existing update");
    sandbox.succeeds("practicectl whoami --token-file lee");
    import("another copper meadow 81", "--on-existing update");
    sandbox.exits("practicectl whoami --token-file lee", 5);
    sandbox.succeeds(&format!("echo 'another copper meadow 81' | {login}"));
}

#[test]
fn rejected_rows_are_fixed_and_fed_back_in_every_form() {
    let sandbox = Sandbox::new();
    sandbox.file("in.csv", b"\xef\xbb\xbfemail,name,practices\r\nkim@x.org,Kim Example,North\r\nlee@x.org,\"Lee  \"\"Bo\"\" Example\",North\r\nsam@x.org,Sam Example,Nort\r\ntom@x.org,Tom Example\r\numa@x.org,Uma Ex\xe4mple,North\r\n");
    sandbox.file("in.jsonl", "{\"email\":\"pia@x.org\",\"name\":\"Pia  Example\"}\n{\"email\":\"quy@x.org\",\"name\":\"Quy Example\"}\n{\"email\":5}\n");
    let keep = "--on-error continue --rejects rejected -q -o csv --columns subject,result";
    sandbox.run(&format!("practicectl user import in.csv {keep}; cat rejected"), &expect![[r#"
        subject,result␍
        kim@x.org,changed␍
        lee@x.org,failed␍
        sam@x.org,failed␍
        tom@x.org,failed␍
        uma@x.org,failed␍
        ﻿email,name,practices,reject_reason␍
        lee@x.org,"Lee  ""Bo"" Example",North,"invalid-name: ""Lee  \""Bo\"" Example"" is not a full name: there is more than one space between two parts"␍
        sam@x.org,Sam Example,Nort,"practice-not-found: practice ""Nort"" not found"␍
        tom@x.org,Tom Example,,"invalid-input: fields in the row: 2, in the header: 3"␍
        uma@x.org,Uma Ex�mple,North,invalid-input: the row is not UTF-8␍
        --- stderr
        error: 4 rows failed
        hint: the report names each row; the valid rows were changed
        --- exit 0
    "#]]);
    sandbox.succeeds("sed -i 's/Lee  /Lee /; s/,Nort,/,North,/; s/Ex.mple/Example/' rejected");
    sandbox.run(
        &format!("practicectl user import rejected {keep}"),
        &expect![[r#"
            subject,result␍
            lee@x.org,changed␍
            sam@x.org,changed␍
            tom@x.org,changed␍
            uma@x.org,changed␍
            --- exit 0
        "#]],
    );
    sandbox.run(&format!("practicectl user import in.jsonl {keep}; cat rejected"), &expect![[r#"
        subject,result␍
        pia@x.org,failed␍
        quy@x.org,changed␍
        5,failed␍
        {"email":"pia@x.org","name":"Pia  Example","reject_reason":"invalid-name: \"Pia  Example\" is not a full name: there is more than one space between two parts"}
        {"email":5,"reject_reason":"invalid-input: the value is a number, and a text, a list of texts or null is expected"}
        --- stderr
        error: 2 rows failed
        hint: the report names each row; the valid rows were changed
        --- exit 0
    "#]]);
    sandbox.succeeds("sed -i 's/Pia  /Pia /; s/{\"email\":5/{\"email\":\"roy@x.org\",\"name\":\"Roy Example\"/' rejected");
    sandbox.run(
        &format!("practicectl user import rejected {keep}"),
        &expect![[r#"
        subject,result␍
        pia@x.org,changed␍
        roy@x.org,changed␍
        --- exit 0
    "#]],
    );
}

#[test]
fn a_hundred_thousand_rows_a_row_of_a_megabyte_and_an_endless_line() {
    let sandbox = Sandbox::new();
    let mut rows = String::from("email,name\n");
    for number in 0..100_000 {
        let _ = writeln!(rows, "u{number}@x.org,Uma Number");
    }
    sandbox.file("many.csv", &rows);
    sandbox.run(
        "practicectl user import many.csv -n -o jsonl | wc -l",
        &expect![[r#"
        100000
        --- stderr
        dry run, nothing was changed: 100000 changed, 0 unchanged, 0 failed, 0 skipped
        --- exit 0
    "#]],
    );
    sandbox.file(
        "long.csv",
        format!("email,name\na@x.org,{} Example\nb@x.org,Bob Example\n", "x".repeat(1 << 20)),
    );
    sandbox.run("practicectl user import long.csv -q --on-error continue -o csv --columns subject,result,code", &expect![[r#"
        subject,result,code␍
        a@x.org,failed,invalid-name␍
        b@x.org,changed,␍
        --- stderr
        error: row 2, column 2 (name): the name is too long: 1048584 characters
        hint: use at most 200 characters
        --- exit 7
    "#]]);
    sandbox.run(
        "head -c 10000000 /dev/zero | tr '\\0' x | practicectl user import -",
        &expect![[r#"
        --- stderr
        error: row 1: the line is longer than 4 MiB
        --- exit 6
    "#]],
    );
    sandbox.run(
        "(echo email,name; yes | tr -d '\\n') | practicectl user import -",
        &expect![[r#"
        --- stderr
        error: row 2: the line is longer than 4 MiB
        --- exit 6
    "#]],
    );
    sandbox.run("(echo email,name; echo 'a@x.org,\"Ann'; yes) | head -c 9000000 | practicectl user import -", &expect![[r#"
        --- stderr
        error: row 2, column 2: a quote is not closed
        hint: close it, or double a quote that belongs to the text
        --- exit 6
    "#]]);
}

#[test]
fn rows_may_come_in_any_order_if_one_gives_up_what_another_wants() {
    let sandbox = with_kim();
    sandbox.succeeds("practicectl provider create --name 'Grace Healer' --npi 1234567893 --license-type physician && \
        practicectl user edit kim@x.org --provider 1234567893 && practicectl user create lee@x.org --name 'Lee Example'");
    sandbox.file("both.csv", "email,name,provider_npi\nquy@x.org,Quy Example,1234567893\nkim@x.org,,\npia@x.org,Pia Example,1234567893\n");
    sandbox.run(
        "practicectl user import both.csv --on-existing update -q -o csv --columns subject,result,message",
        &expect![[r#"
            subject,result,message␍
            quy@x.org,failed,"row 2, column 3 (provider_npi): provider 1234567893 is already linked to ""kim@x.org"""␍
            kim@x.org,skipped,"not changed, because another row failed"␍
            pia@x.org,failed,"row 4, column 3 (provider_npi): provider 1234567893 is already linked to ""kim@x.org"""␍
            --- stderr
            error: 2 rows failed
            hint: the report names each row; fix them, or use --on-error continue to change the valid rows
            --- exit 4
        "#]],
    );
    sandbox.file("in.csv", "email,provider_npi,permission_set\nlee@x.org,1234567893,\nada@sunrise.example,,custom\nkim@x.org,-,administrator\n");
    sandbox.run(
        "practicectl user import in.csv --on-existing update --confirm-admin -q -o csv --columns subject,result,before,after",
        &expect![[r#"
            subject,result,before,after␍
            lee@x.org,changed,"{""provider_npi"":null}","{""provider_npi"":""1234567893""}"␍
            ada@sunrise.example,changed,"{""permission_set"":""administrator""}","{""permission_set"":""custom""}"␍
            kim@x.org,changed,"{""permission_set"":""custom"",""role"":""Biller"",""permissions"":[""patient-demographics.manage"",""charge-entries.manage"",""encounters.manage"",""claims-status.view"",""claims.submit"",""payments.post"",""patient-statements.send"",""collections-status.view"",""insurance.manage""],""provider_npi"":""1234567893""}","{""permission_set"":""administrator"",""role"":null,""permissions"":[],""provider_npi"":null}"␍
            --- exit 0
        "#]],
    );
}

#[test]
fn guards_and_consents_hold_as_for_every_change() {
    let sandbox = with_kim();
    sandbox.file(
        "in.csv",
        "email,name,permission_set\na@x.org,Ann Example,administrator\nb@x.org,Bob Example,\n",
    );
    sandbox.run(
        "practicectl user import in.csv --no-input",
        &expect![[r#"
        --- stderr
        error: a consent is missing: Ann Example <a@x.org> becomes a System Administrator
        hint: give --confirm-admin
        --- exit 8
    "#]],
    );
    sandbox.run(
        "practicectl user import in.csv --confirm-admin --expect-count 3",
        &expect![[r#"
        --- stderr
        error: 2 subjects, but --expect-count says 3
        hint: nothing was changed
        --- exit 4
    "#]],
    );
    sandbox.run(
        "practicectl user import in.csv --confirm-admin --max-changes 1",
        &expect![[r#"
            --- stderr
            error: 2 subjects would change, but --max-changes allows 1
            hint: nothing was changed
            --- exit 4
        "#]],
    );
    let dry = sandbox.succeeds("practicectl user import in.csv --confirm-admin -n -o jsonl");
    let real = sandbox
        .succeeds("practicectl user import in.csv --confirm-admin -o jsonl --reason 'new hires'");
    assert_eq!(dry, real);
    sandbox.run(
        "practicectl history list --oldest-first -o csv --columns action,subject,reason | tail -2",
        &expect![[r#"
        user.create,a@x.org,new hires␍
        user.create,b@x.org,new hires␍
        --- exit 0
    "#]],
    );
    sandbox.run(
        "practicectl user import",
        &expect![[r#"
            --- stderr
            error: FILE or --template is missing
            hint: for example: practicectl user import --template > staff.csv
            usage: practicectl user import [OPTIONS] <FILE|--template>
            --- exit 2
        "#]],
    );
    sandbox.run(
        "practicectl user import missing.csv",
        &expect![[r#"
        --- stderr
        error: cannot use missing.csv
        caused by: No such file or directory (os error 2)
        --- exit 1
    "#]],
    );
}

#[test]
fn formulas_are_guarded_on_the_way_out_and_freed_on_the_way_in() {
    let sandbox = Sandbox::new();
    sandbox.succeeds("practicectl user create a@x.org --name '=1+1 Example' && practicectl user create b@x.org --name \"'-x Example\"");
    sandbox.run(
        "practicectl export -o csv users.csv && cut -d, -f1,2 users.csv",
        &expect![[r#"
        email,name
        a@x.org,'=1+1 Example
        ada@sunrise.example,Ada Admin
        b@x.org,''-x Example
        --- exit 0
    "#]],
    );
    sandbox.exits("practicectl user import users.csv --on-existing update --detailed-exitcode", 10);
}

#[test]
fn many_new_users_are_in_order_and_those_who_are_rolled_back_leave_nothing() {
    let sandbox = Sandbox::new();
    let mut rows = String::from("email,name\n");
    for number in 0..20_050 {
        // A step that is prime to the number walks through all of them.
        let number = number * 7_919 % 20_050;
        let _ = writeln!(rows, "u{number}@many.org,Kim N{number:05}");
    }
    sandbox.file("many.csv", &rows);
    sandbox.file("broken.csv", rows.clone() + "broken,Kim Broken\n");
    let list = || sandbox.succeeds("practicectl user find --all --limit 100000 -o csv -q");
    let before = list();
    sandbox.succeeds("practicectl user import many.csv --dry-run -q -o jsonl > /dev/null");
    sandbox.exits("practicectl user import broken.csv -q -o jsonl > /dev/null", 6);
    assert_eq!(list(), before);
    sandbox.succeeds("practicectl user import many.csv -q -o jsonl > /dev/null");
    let names = sandbox.succeeds("practicectl user find n --limit 30000 -o csv --columns name -q");
    let new: Vec<&str> = names.lines().filter(|name| name.starts_with("Kim N")).collect();
    assert_eq!(new.len(), 20_050);
    assert!(new.is_sorted(), "in the order of the list");
    assert_eq!(
        sandbox.succeeds("practicectl user find n19999 --limit 5 -o csv --columns email -q"),
        "email\r\nu19999@many.org\r\n"
    );
    sandbox.succeeds("practicectl history verify -q");
}
