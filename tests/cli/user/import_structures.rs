//! `user import` of whole files in the structures that other systems export, with
//! invented people: each goes in with two options at most, or is refused with its cause.

use crate::sandbox::Sandbox;
use expect_test::expect;
use std::{fmt::Write as _, path::Path};

const OTHER: &str = "--ignore-columns other";

/// The files of `tests/structures/`, with the options that bring them in.
const GO_IN: [(&str, &str); 23] = [
    ("blog-table.csv", "--ignore-columns user_status,roles,other"),
    ("blog.csv", "--ignore-columns role,other"),
    (
        "cloud-directory-template.csv",
        "--map 'User name [userPrincipalName] Required=email' --ignore-columns other",
    ),
    ("conference-system.csv", "--ignore-columns roles,other"),
    ("content-system.tsv", "--ignore-columns status,roles,other"),
    ("directory-export.csv", OTHER),
    ("distinguished-names.csv", "--ignore-columns Name,other"),
    ("health-records.csv", "--map 'Default Location=practices' --ignore-columns 'User Type,other'"),
    ("identity-pool.csv", OTHER),
    ("identity-server.json", OTHER),
    ("learning-platform-upload.csv", OTHER),
    ("learning-platform.csv", OTHER),
    ("mail-contacts.csv", "--map 'Phone 1 - Value=phone' --ignore-columns other"),
    ("office-admin-export.csv", "--map 'User principal name=email' --ignore-columns other"),
    ("office-suite.csv", "--ignore-columns 'Mobile Phone,other'"),
    ("payroll.txt", OTHER),
    ("provisioning-users.jsonl", "--map userName=email --ignore-columns name,other"),
    ("separator-line.csv", "--map Telefon=phone"),
    ("shell-objects.csv", ""),
    ("sign-on-service.csv", OTHER),
    ("spreadsheet-utf16.txt", ""),
    ("title-above-header.csv", ""),
    ("web-framework.csv", OTHER),
];

/// Files that are refused, and options with which something else is wrong.
const REFUSED: [(&str, &str); 17] = [
    ("aligned-columns.txt", ""),
    ("blog-table.csv", OTHER),
    ("blog.csv", OTHER),
    ("cloud-directory.csv", OTHER),
    ("conference-system.csv", OTHER),
    ("contacts.vcf", ""),
    ("content-system.tsv", OTHER),
    ("directory-script.csv", OTHER),
    ("directory-script.csv", "--map username=email --ignore-columns other"),
    ("directory.ldif", ""),
    ("health-records.csv", OTHER),
    ("office-admin-export.csv", OTHER),
    ("office-suite.csv", OTHER),
    ("provisioning-list.json", OTHER),
    ("provisioning-users.jsonl", OTHER),
    ("sign-on-service.csv", ""),
    ("web-framework.csv", ""),
];

fn structures() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/structures"))
}

/// A company with a file and what an import of it writes, errors with their hints.
fn imported(file: &str, options: &str) -> (Sandbox, String) {
    let sandbox = Sandbox::new();
    sandbox.succeeds(
        "practicectl practice create 'Hill Road' -q && practicectl provider create \
         --name 'Grace Healer' --npi 1234567893 --license-type physician -q",
    );
    sandbox.file(file, std::fs::read(structures().join(file)).expect("a file"));
    let output = sandbox.output(&format!(
        "practicectl user import {file} {options} -q -o csv --columns subject,message,next 2>&1"
    ));
    let text = String::from_utf8(output.stdout).expect("UTF-8").replace('\r', "");
    (sandbox, format!("{text}exit {}\n", output.status.code().unwrap_or(-1)))
}

#[test]
fn files_of_other_systems_go_in_with_two_options_at_most() {
    let mut text = String::new();
    for (file, options) in GO_IN {
        let (sandbox, said) = imported(file, options);
        assert!(said.ends_with("exit 0\n"), "{file}: {said}");
        let found = sandbox.succeeds(
            "practicectl user find --all -o csv \
             --columns email,name,phone,status,role,practices,provider_npi",
        );
        let _ = writeln!(text, "{file}: {options}");
        for line in found.lines().skip(1).filter(|line| !line.contains("ada@sunrise")) {
            let _ = writeln!(text, "  {line}");
        }
    }
    expect![[r#"
        blog-table.csv: --ignore-columns user_status,roles,other
          wim@x.example,Wim Example,,active,,,
          yan@x.example,Yan Example,,active,,,
        blog.csv: --ignore-columns role,other
          wim@x.example,Wim Example,,active,,,
          yan@x.example,Yan Example,,active,,,
        cloud-directory-template.csv: --map 'User name [userPrincipalName] Required=email' --ignore-columns other
          abe@x.example,Abe Example,+12015550123,active,,,
          bea@x.example,Bea Example,,active,,,
        conference-system.csv: --ignore-columns roles,other
          uma@x.example,Uma Example,,active,,,
          vic@x.example,Vic Example,,active,,,
          wim@x.example,Wim van den Berg,,active,,,
        content-system.tsv: --ignore-columns status,roles,other
          dan@x.example,dan,,active,,,
          eli@x.example,eli,,active,,,
        directory-export.csv: --ignore-columns other
          bo@x.example,Bo Li,,active,,,
          pia@x.example,Pia Example,+12015550123,active,,,
        distinguished-names.csv: --ignore-columns Name,other
          vic@x.example,Vic Example,,active,,,
          wei@x.example,Wei Zhang,,active,,,
        health-records.csv: --map 'Default Location=practices' --ignore-columns 'User Type,other'
          bob@x.example,Bob Biller,,active,,Hill Road,
          gil@x.example,Gil Gone,,inactive,,Main Street,
          grace@x.example,Grace Healer,+12015550123,active,,Main Street,1234567893
        identity-pool.csv: --ignore-columns other
          noah@x.example,Noah Example,+12015550123,active,,,
          olga@x.example,Olga Example,,active,,,
        identity-server.json: --ignore-columns other
          eva@x.example,Eva Example,,active,,,
          fay@x.example,Fay Example,,inactive,,,
        learning-platform-upload.csv: --ignore-columns other
          john@x.example,John Smith,,active,,,
          mary@x.example,Mary Rea,,active,,,
        learning-platform.csv: --ignore-columns other
          john@x.example,John Q Smith,,active,,,
          mgarcia@x.example,María José García López,,active,,,
          mary@x.example,Mary Rea,,active,,,
        mail-contacts.csv: --map 'Phone 1 - Value=phone' --ignore-columns other
          dan@x.example,Dan Example,+12015550123,active,,,
        office-admin-export.csv: --map 'User principal name=email' --ignore-columns other
          abe@x.example,Abe Example,+12015550123,active,,,
          bea@x.example,Bea Example,,active,,,
        office-suite.csv: --ignore-columns 'Mobile Phone,other'
          mia@x.example,Mia Example,+12015550100,active,,,
          ned@x.example,Ned Example,,active,,,
        payroll.txt: --ignore-columns other
          sam@x.example,"Doe, Sam",,inactive,,,
          jane@x.example,"Smith, Jane",+12015550101;ext=45,active,,,
        provisioning-users.jsonl: --map userName=email --ignore-columns name,other
          eva@x.example,Eva Example,,active,,,
          fay@x.example,Fay Example,,inactive,,,
        separator-line.csv: --map Telefon=phone
          yan@x.example,Yan Example,+12015550123,active,,,
          zoe@x.example,Zoë Example,,active,,,
        shell-objects.csv: 
          bea@x.example,Bea Example,+12015550123,active,,,
          cal@x.example,Cal Example,,inactive,,,
        sign-on-service.csv: --ignore-columns other
          abe@x.example,Abe Example,+12015550123,active,,,
          bea@x.example,Bea Example,,inactive,,,
        spreadsheet-utf16.txt: 
          lukasz@x.example,Łukasz Żak,,active,,,
          zoe@x.example,Zoë Müller,+12015550123,active,,,
        title-above-header.csv: 
          xia@x.example,Xia Example,+12015550123,active,,Main Street,
          zoe@x.example,Zoe Example,,active,,Hill Road,
        web-framework.csv: --ignore-columns other
          dan@x.example,Dan Example,,active,,,
          eli@x.example,Eli Example,,inactive,,,
    "#]].assert_eq(&text);
}

#[test]
fn what_is_refused_says_why_and_what_helps() {
    let mut text = String::new();
    for (file, options) in REFUSED {
        let (_, said) = imported(file, options);
        assert!(!said.ends_with("exit 0\n"), "{file}: {said}");
        let _ = writeln!(text, "{file}: {options}\n{said}");
    }
    expect![[r#"
        aligned-columns.txt: 
        error: row 1: the columns are separated by blanks
        hint: save it as CSV, from the program that made it
        exit 6

        blog-table.csv: --ignore-columns other
        subject,message,next
        wim@x.example,"row 2, column 8 (status): ""0"" is not a status","write active or inactive; enabled, true, yes, t, y are read as active, disabled, deactivated, deprovisioned, suspended, terminated, false, no, f, n as inactive; --ignore-columns user_status skips the column, and then new users are active"
        yan@x.example,"row 3, column 8 (status): ""0"" is not a status","write active or inactive; enabled, true, yes, t, y are read as active, disabled, deactivated, deprovisioned, suspended, terminated, false, no, f, n as inactive; --ignore-columns user_status skips the column, and then new users are active"
        error: 2 rows failed
        hint: the report names each row; fix them, or use --on-error continue to change the valid rows
        exit 6

        blog.csv: --ignore-columns other
        subject,message,next
        wim@x.example,"not changed, because another row failed",
        yan@x.example,"row 3, column 4 (role): role ""subscriber"" not found","the roles are: Administrator, Biller, Billing Manager, Office Manager, Practice Administrator, Provider, Scheduler; --ignore-columns role skips the column"
        error: row 3, column 4 (role): role "subscriber" not found
        hint: the roles are: Administrator, Biller, Billing Manager, Office Manager, Practice Administrator, Provider, Scheduler; --ignore-columns role skips the column
        exit 3

        cloud-directory.csv: --ignore-columns other
        error: row 1: there is no column "email"
        hint: every user needs a login email, and the first row has none: add a column email
        exit 6

        conference-system.csv: --ignore-columns other
        subject,message,next
        uma@x.example,"row 2, column 5 (role): role ""author"" not found","the roles are: Administrator, Biller, Billing Manager, Office Manager, Practice Administrator, Provider, Scheduler; --ignore-columns roles skips the column"
        vic@x.example,"row 3, column 5 (role): role ""reviewer"" not found","the roles are: Administrator, Biller, Billing Manager, Office Manager, Practice Administrator, Provider, Scheduler; --ignore-columns roles skips the column"
        wim@x.example,"row 4, column 5 (role): role ""author,reviewer"" not found","the roles are: Administrator, Biller, Billing Manager, Office Manager, Practice Administrator, Provider, Scheduler; --ignore-columns roles skips the column"
        error: 3 rows failed
        hint: the report names each row; fix them, or use --on-error continue to change the valid rows
        exit 3

        contacts.vcf: 
        error: the file is a vCard file
        hint: export it as CSV, with a header and a column for the login email, such as mail
        exit 6

        content-system.tsv: --ignore-columns other
        subject,message,next
        dan@x.example,"row 2, column 4 (status): ""1"" is not a status","write active or inactive; enabled, true, yes, t, y are read as active, disabled, deactivated, deprovisioned, suspended, terminated, false, no, f, n as inactive; --ignore-columns status skips the column, and then new users are active"
        eli@x.example,"row 3, column 4 (status): ""0"" is not a status","write active or inactive; enabled, true, yes, t, y are read as active, disabled, deactivated, deprovisioned, suspended, terminated, false, no, f, n as inactive; --ignore-columns status skips the column, and then new users are active"
        error: 2 rows failed
        hint: the report names each row; fix them, or use --on-error continue to change the valid rows
        exit 6

        directory-script.csv: --ignore-columns other
        error: row 1: there is no column "email"
        hint: every user needs a login email, and the first row has none: add a column email
        exit 6

        directory-script.csv: --map username=email --ignore-columns other
        subject,message,next
        trea,"row 2, column 3 (email): ""trea"" is not a login email: it needs exactly one @",write it like kim@example.com
        uexample,"row 3, column 3 (email): ""uexample"" is not a login email: it needs exactly one @",write it like kim@example.com
        error: 2 rows failed
        hint: the report names each row; fix them, or use --on-error continue to change the valid rows
        exit 6

        directory.ldif: 
        error: the file is LDIF
        hint: export it as CSV, with a header and a column for the login email, such as mail
        exit 6

        health-records.csv: --ignore-columns other
        subject,message,next
        grace@x.example,"row 2, column 7 (user_type): ""Provider"" is not a user type","write one of medical-office, business-office; --ignore-columns 'User Type' skips the column"
        bob@x.example,"row 3, column 7 (user_type): ""Staff"" is not a user type","write one of medical-office, business-office; --ignore-columns 'User Type' skips the column"
        gil@x.example,"row 4, column 7 (user_type): ""Staff"" is not a user type","write one of medical-office, business-office; --ignore-columns 'User Type' skips the column"
        error: 3 rows failed
        hint: the report names each row; fix them, or use --on-error continue to change the valid rows
        exit 6

        office-admin-export.csv: --ignore-columns other
        error: row 1: there is no column "email"
        hint: "Sign-in name" has addresses: --map 'Sign-in name=email' reads it as email
        exit 6

        office-suite.csv: --ignore-columns other
        subject,message,next
        mia@x.example,"row 2, column 12 (phone): two columns are read as phone, and they differ","skip one of them with --ignore-columns, or choose one with --map"
        ned@x.example,"not changed, because another row failed",
        error: row 2, column 12 (phone): two columns are read as phone, and they differ
        hint: skip one of them with --ignore-columns, or choose one with --map
        exit 6

        provisioning-list.json: --ignore-columns other
        subject,message,next
        ,"row 1: the users are in the list ""Resources"" of the document",take the list out of it: jq -c '.Resources[]' FILE | practicectl user import -
        error: row 1: the users are in the list "Resources" of the document
        hint: take the list out of it: jq -c '.Resources[]' FILE | practicectl user import -
        exit 6

        provisioning-users.jsonl: --ignore-columns other
        subject,message,next
        ,"row 1 (name): the value is an object, and a text, a list of texts or null is expected",--ignore-columns name skips the key
        ,"row 2 (name): the value is an object, and a text, a list of texts or null is expected",--ignore-columns name skips the key
        error: 2 rows failed
        hint: the report names each row; fix them, or use --on-error continue to change the valid rows
        exit 6

        sign-on-service.csv: 
        error: row 1: there are no columns "login", "middleName", "honorificPrefix", "honorificSuffix", "title", "nickName", "profileUrl", "secondEmail", "streetAddress", "city", "state", "zipCode", "countryCode" and "department"
        hint: --map login=COLUMN reads it; --ignore-columns other skips what is not known; the columns are: email, name, phone, practices, role, permissions, permission_set, user_type, provider_npi, status, password_hash, new_email
        exit 6

        web-framework.csv: 
        error: row 1: there are no columns "id", "password", "last_login", "is_superuser", "username", "is_staff" and "date_joined"
        hint: --map id=COLUMN reads it; a password never comes from a file; --ignore-columns other skips what is not known; the columns are: email, name, phone, practices, role, permissions, permission_set, user_type, provider_npi, status, password_hash, new_email
        exit 6

    "#]].assert_eq(&text);
}

#[test]
fn every_structure_is_tried() {
    for entry in std::fs::read_dir(structures()).expect("a folder") {
        let name = entry.expect("an entry").file_name().into_string().expect("UTF-8");
        let is_tried = |(file, _): &(&str, &str)| *file == name;
        assert!(GO_IN.iter().any(is_tried) || REFUSED.iter().any(is_tried), "{name}");
    }
}

#[test]
fn what_is_no_table_of_users_says_what_it_is() {
    let sandbox = Sandbox::new();
    let mut text = String::new();
    for content in [
        "\"email,name\"\n\"a@x.example,Ann Example\"\n",
        "Name   Email\nAnn Example   a@x.example\n",
        "{\"practicectl\":1,\"practices\":[{\"name\":\"North\"}]}\n",
        "{\"data\":{},\"users\":[{\"email\":\"a@x.example\"}]}\n",
        "email,name,phone\na@x.example,Ann Example,#########\n",
        "email,name,date\na@x.example,Ann Example,1\n",
        "Nom;Courriel\nAnn Example;a@x.example\n",
        "email,name,emails\na@x.example,Ann Example,\n",
        "email,name,name\na@x.example,Ann Example,Ann Example\n",
        "Nom;Pr\u{fffd}nom\nAnn;Example\n",
    ] {
        sandbox.file("in.csv", content);
        let said = sandbox.output("practicectl user import in.csv -q 2>&1").stdout;
        let _ = writeln!(text, "{content}{}", String::from_utf8_lossy(&said));
    }
    expect![[r##########"
        "email,name"
        "a@x.example,Ann Example"
        error: row 1: each row is one cell in quotes
        hint: remove the quotes around each row: whatever saved the file took a row for one cell

        Name   Email
        Ann Example   a@x.example
        error: row 1: the columns are separated by blanks
        hint: save it as CSV, from the program that made it

        {"practicectl":1,"practices":[{"name":"North"}]}
        error: row 1: there is no column "practicectl"
        hint: practicectl apply FILE reads the export of a company

        {"data":{},"users":[{"email":"a@x.example"}]}
        error: row 1: the users are in the list "users" of the document
        hint: take the list out of it: jq -c '.users[]' FILE | practicectl user import -

        email,name,phone
        a@x.example,Ann Example,#########
        error: row 2, column 3 (phone): "#########" is what a spreadsheet shows if a column is too narrow
        hint: write the value again, in a cell that is formatted as text

        email,name,date
        a@x.example,Ann Example,1
        error: row 1, column 3: there is no column "date"
        hint: --map date=COLUMN reads it; --ignore-columns other skips what is not known; the columns are: email, name, phone, practices, role, permissions, permission_set, user_type, provider_npi, status, password_hash, new_email

        Nom;Courriel
        Ann Example;a@x.example
        error: row 1: no heading of the first row is known: "Nom", "Courriel"
        hint: "Courriel" has addresses: --map Courriel=email reads it as email; practicectl user import --template prints a header

        email,name,emails
        a@x.example,Ann Example,
        error: row 1, column 3: there is no column "emails"
        hint: --map emails=COLUMN reads it; --ignore-columns other skips what is not known; the columns are: email, name, phone, practices, role, permissions, permission_set, user_type, provider_npi, status, password_hash, new_email

        email,name,name
        a@x.example,Ann Example,Ann Example
        error: row 1, column 3: the column "name" is there twice
        hint: remove one of the two, or rename it

        Nom;Pr�nom
        Ann;Example
        error: row 1: a character of the header cannot be read
        hint: save the file as UTF-8; spreadsheet programs call it CSV UTF-8

    "##########]].assert_eq(&text);
}
