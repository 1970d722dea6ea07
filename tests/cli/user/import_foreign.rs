//! `user import` of files that other systems and spreadsheets wrote, with invented
//! people: what goes in with options, and what is said of what does not.

use crate::sandbox::Sandbox;
use expect_test::expect;
use std::fmt::Write as _;

/// What an import says and what is there afterward.
fn imported(content: &[u8], options: &str) -> String {
    let sandbox = Sandbox::new();
    sandbox.file("in.csv", content);
    let output = sandbox.output(&format!(
        "practicectl user import in.csv {options} -o csv --columns subject,result,message 2>&1"
    ));
    let mut text = String::from_utf8_lossy(&output.stdout).replace('\r', "");
    let _ = writeln!(text, "exit {}", output.status.code().unwrap_or(-1));
    let found = sandbox
        .succeeds("practicectl user find --all -o csv --columns email,name,phone,status,role");
    for line in found.lines().filter(|line| !line.contains("ada@sunrise")).skip(1) {
        let _ = writeln!(text, "  {line}");
    }
    text
}

fn utf16(text: &str, unit: fn(u16) -> [u8; 2]) -> Vec<u8> {
    std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(unit).collect()
}

const IGNORE: &str = "--ignore-columns other";

const OFFICE_SUITE: &str = "\
First Name [Required],Last Name [Required],Email Address [Required],Password [Required],\
Password Hash Function [UPLOAD ONLY],Org Unit Path [Required],New Primary Email [UPLOAD ONLY],\
Recovery Email,Home Secondary Email,Work Secondary Email,Recovery Phone [MUST BE IN THE E.164 FORMAT],\
Work Phone,Home Phone,Mobile Phone,Work Address,Home Address,Employee ID,Employee Type,\
Employee Title,Manager Email,Department,Cost Center,Building ID,Floor Name\r\n\
Mia,Example,mia@x.org,****,,/Staff,,,,,,(201) 555-0123,,(201) 555-0199,,,17,,Biller,,Front Office,,,\r\n";

const IDENTITY_POOL: &str = "\
cognito:username,name,given_name,family_name,middle_name,nickname,preferred_username,profile,\
picture,website,email,email_verified,gender,birthdate,zoneinfo,locale,phone_number,\
phone_number_verified,address,updated_at,cognito:mfa_enabled\n\
u-1,,Noah,Example,,,,,,,noah@x.org,TRUE,,,,,+12015550123,TRUE,,,FALSE\n\
u-2,Olga Example,Olga,E.,,,,,,,olga@x.org,TRUE,,,,,,,,,FALSE\n";

#[test]
fn sixteen_structures_of_other_systems() {
    let semicolons = "Nachname;mail;telephoneNumber;sn;givenName\r\n\
                      x;pia@x.org;(201) 555-0123;Example;Pia\r\n";
    let spreadsheet =
        "Email\tFull Name\tPhone\r\nzoë@x.org\tZoë Müller\t\r\nada.b@x.org\tAda Müller\t\r\n";
    let cases: [(&str, Vec<u8>, &str); 16] = [
        (
            "a learning platform",
            "username,firstname,lastname,email\nmrea,Mary,Rea,mary@x.org\n".into(),
            "--ignore-columns username",
        ),
        (
            "a script for a directory, without emails",
            "firstname,lastname,username,password\nTom,Rea,trea,Secret1!\n".into(),
            "",
        ),
        ("an export of a directory", semicolons.into(), IGNORE),
        (
            "a cloud directory, without emails",
            "First,Last,Title,Dept,Phone\nTom,Rea,Biller,Front Office,2015550123\n".into(),
            IGNORE,
        ),
        (
            "a conference system",
            "email,firstName,lastName,password,roles,affiliation\n\
             uma@x.org,Uma,Example,x,Biller,Sunrise\n"
                .into(),
            IGNORE,
        ),
        (
            "a script that makes users, with distinguished names",
            "GivenName,Surname,Name,SamAccountName,OU,Email\n\
             Vic,Example,Vic Example,vexample,\"OU=Staff,DC=x,DC=org\",vic@x.org\n"
                .into(),
            "--ignore-columns SamAccountName,OU",
        ),
        ("an office suite of 24 columns", OFFICE_SUITE.into(), "--ignore-columns 'Mobile Phone,New Primary Email,other'"),
        ("an identity pool", IDENTITY_POOL.into(), IGNORE),
        (
            "a blog",
            "user_login,user_email,display_name,role\nwim,wim@x.org,Wim Example,biller\n".into(),
            "--ignore-columns user_login",
        ),
        (
            "a title above the header",
            "Staff of Main Street 2026,,\r\n,,\r\nEmail,Name,Phone\r\nxia@x.org,Xia Example,\r\n".into(),
            "",
        ),
        (
            "the line of a spreadsheet for itself",
            "sep=;\r\nEmail;Name;Practices\r\nyan@x.org;Yan Example;\"North;Main Street\"\r\n".into(),
            "",
        ),
        ("UTF-16 of a spreadsheet", utf16(&spreadsheet.replace("zoë@", "zoe@"), u16::to_le_bytes), ""),
        (
            "another office suite, whose sign-in names are emails",
            "Username,First name,Last name,Display name,Job title,Department,Office phone,City\r\n\
             abe@x.org,Abe,Example,Abe Example,Biller,Billing,201-555-0123,Newark\r\n"
                .into(),
            "--map Username=email --ignore-columns other",
        ),
        (
            "a shell that writes types",
            "#TYPE Selected.Microsoft.ActiveDirectory.Management.ADUser\r\n\
             \"Name\",\"EmailAddress\",\"Enabled\"\r\n\
             \"Bea Example\",\"bea@x.org\",\"True\"\r\n\"Cal Example\",\"cal@x.org\",\"False\"\r\n"
                .into(),
            "",
        ),
        (
            "contacts of a mail program",
            "First Name|Last Name|E-mail Address|Business Phone|Notes\r\n\
             Dan|Example|dan@x.org|='1|says \"hello, all\"\r\n"
                .into(),
            "--ignore-columns 'Business Phone,Notes'",
        ),
        (
            "a single sign-on service, as JSON",
            "{\"id\":1,\"login\":\"eva@x.org\",\"displayName\":\"Eva Example\",\"mobilePhone\":2015550123,\"groups\":[{\"id\":2}]}\n"
                .into(),
            "--map login=email --ignore-columns other",
        ),
    ];
    let mut text = String::new();
    for (name, content, options) in cases {
        let _ = writeln!(text, "== {name}: {options}\n{}", imported(&content, options));
    }
    expect![[r#"
        == a learning platform: --ignore-columns username
        joined "firstname" and "lastname" as name
        ignored "username"
        subject,result,message
        mary@x.org,changed,"has no password, so cannot sign in yet; has no permissions and practices, so cannot work in a practice until they are assigned"
        1 changed, 0 unchanged, 0 failed, 0 skipped (change set 2)
        exit 0
          mary@x.org,Mary Rea,,active,

        == a script for a directory, without emails: 
        error: row 1: there is no column "email"; there are no columns "username" and "password"
        hint: every user needs a login email, and the first row has none: add a column email; a password never comes from a file; --ignore-columns other skips what is not known; the columns are: email, name, phone, practices, role, permissions, permission_set, user_type, provider_npi, status, password_hash, new_email
        exit 6

        == an export of a directory: --ignore-columns other
        read "mail" as email
        read "telephoneNumber" as phone
        joined "givenName" and "sn" as name
        ignored "Nachname"
        subject,result,message
        pia@x.org,changed,"has no password, so cannot sign in yet; has no permissions and practices, so cannot work in a practice until they are assigned"
        1 changed, 0 unchanged, 0 failed, 0 skipped (change set 2)
        exit 0
          pia@x.org,Pia Example,+12015550123,active,

        == a cloud directory, without emails: --ignore-columns other
        error: row 1: there is no column "email"
        hint: every user needs a login email, and the first row has none: add a column email
        exit 6

        == a conference system: --ignore-columns other
        read "roles" as role
        joined "firstName" and "lastName" as name
        ignored "password", "affiliation"
        subject,result,message
        uma@x.org,changed,"has no password, so cannot sign in yet; has no practices, so cannot work in a practice until they are assigned"
        1 changed, 0 unchanged, 0 failed, 0 skipped (change set 2)
        exit 0
          uma@x.org,Uma Example,,active,Biller

        == a script that makes users, with distinguished names: --ignore-columns SamAccountName,OU
        joined "GivenName" and "Surname" as name if name is empty
        ignored "SamAccountName", "OU"
        subject,result,message
        vic@x.org,changed,"has no password, so cannot sign in yet; has no permissions and practices, so cannot work in a practice until they are assigned"
        1 changed, 0 unchanged, 0 failed, 0 skipped (change set 2)
        exit 0
          vic@x.org,Vic Example,,active,

        == an office suite of 24 columns: --ignore-columns 'Mobile Phone,New Primary Email,other'
        read "Email Address [Required]" as email
        read "Work Phone" as phone
        joined "First Name [Required]" and "Last Name [Required]" as name
        ignored "Password [Required]", "Password Hash Function [UPLOAD ONLY]", "Org Unit Path [Required]", "New Primary Email [UPLOAD ONLY]", "Recovery Email", "Home Secondary Email", "Work Secondary Email", "Recovery Phone [MUST BE IN THE E.164 FORMAT]", "Home Phone", "Mobile Phone", "Work Address", "Home Address", "Employee ID", "Employee Type", "Employee Title", "Manager Email", "Department", "Cost Center", "Building ID", "Floor Name"
        subject,result,message
        mia@x.org,changed,"has no password, so cannot sign in yet; has no permissions and practices, so cannot work in a practice until they are assigned"
        1 changed, 0 unchanged, 0 failed, 0 skipped (change set 2)
        exit 0
          mia@x.org,Mia Example,+12015550123,active,

        == an identity pool: --ignore-columns other
        read "phone_number" as phone
        joined "given_name" and "family_name" as name if name is empty
        ignored "cognito:username", "middle_name", "nickname", "preferred_username", "profile", "picture", "website", "email_verified", "gender", "birthdate", "zoneinfo", "locale", "phone_number_verified", "address", "updated_at", "cognito:mfa_enabled"
        subject,result,message
        noah@x.org,changed,"has no password, so cannot sign in yet; has no permissions and practices, so cannot work in a practice until they are assigned"
        olga@x.org,changed,"has no password, so cannot sign in yet; has no permissions and practices, so cannot work in a practice until they are assigned"
        2 changed, 0 unchanged, 0 failed, 0 skipped (change set 2)
        exit 0
          noah@x.org,Noah Example,+12015550123,active,
          olga@x.org,Olga Example,,active,

        == a blog: --ignore-columns user_login
        read "user_email" as email
        read "display_name" as name
        ignored "user_login"
        subject,result,message
        wim@x.org,changed,"has no password, so cannot sign in yet; has no practices, so cannot work in a practice until they are assigned"
        1 changed, 0 unchanged, 0 failed, 0 skipped (change set 2)
        exit 0
          wim@x.org,Wim Example,,active,Biller

        == a title above the header: 
        skipped row 1 above the header: "Staff of Main Street 2026"
        subject,result,message
        xia@x.org,changed,"has no password, so cannot sign in yet; has no permissions and practices, so cannot work in a practice until they are assigned"
        1 changed, 0 unchanged, 0 failed, 0 skipped (change set 2)
        exit 0
          xia@x.org,Xia Example,,active,

        == the line of a spreadsheet for itself: 
        subject,result,message
        yan@x.org,changed,"has no password, so cannot sign in yet; has no permissions, so cannot work in a practice until they are assigned"
        1 changed, 0 unchanged, 0 failed, 0 skipped (change set 2)
        exit 0
          yan@x.org,Yan Example,,active,

        == UTF-16 of a spreadsheet: 
        read "Full Name" as name
        subject,result,message
        zoe@x.org,changed,"has no password, so cannot sign in yet; has no permissions and practices, so cannot work in a practice until they are assigned"
        ada.b@x.org,changed,"has no password, so cannot sign in yet; has no permissions and practices, so cannot work in a practice until they are assigned"
        2 changed, 0 unchanged, 0 failed, 0 skipped (change set 2)
        exit 0
          ada.b@x.org,Ada Müller,,active,
          zoe@x.org,Zoë Müller,,active,

        == another office suite, whose sign-in names are emails: --map Username=email --ignore-columns other
        read "Username" as email
        read "Display name" as name
        read "Office phone" as phone
        joined "First name" and "Last name" as name if name is empty
        ignored "Job title", "Department", "City"
        subject,result,message
        abe@x.org,changed,"has no password, so cannot sign in yet; has no permissions and practices, so cannot work in a practice until they are assigned"
        1 changed, 0 unchanged, 0 failed, 0 skipped (change set 2)
        exit 0
          abe@x.org,Abe Example,+12015550123,active,

        == a shell that writes types: 
        read "EmailAddress" as email
        read "Enabled" as status
        subject,result,message
        bea@x.org,changed,"has no password, so cannot sign in yet; has no permissions and practices, so cannot work in a practice until they are assigned"
        cal@x.org,changed,"has no password, so cannot sign in yet; has no permissions and practices, so cannot work in a practice until they are assigned"
        2 changed, 0 unchanged, 0 failed, 0 skipped (change set 2)
        exit 0
          bea@x.org,Bea Example,,active,
          cal@x.org,Cal Example,,inactive,

        == contacts of a mail program: --ignore-columns 'Business Phone,Notes'
        read "E-mail Address" as email
        joined "First Name" and "Last Name" as name
        ignored "Business Phone", "Notes"
        subject,result,message
        dan@x.org,changed,"has no password, so cannot sign in yet; has no permissions and practices, so cannot work in a practice until they are assigned"
        1 changed, 0 unchanged, 0 failed, 0 skipped (change set 2)
        exit 0
          dan@x.org,Dan Example,,active,

        == a single sign-on service, as JSON: --map login=email --ignore-columns other
        read "login" as email
        read "displayName" as name
        read "mobilePhone" as phone
        ignored "id", "groups"
        subject,result,message
        eva@x.org,changed,"has no password, so cannot sign in yet; has no permissions and practices, so cannot work in a practice until they are assigned"
        1 changed, 0 unchanged, 0 failed, 0 skipped (change set 2)
        exit 0
          eva@x.org,Eva Example,+12015550123,active,

    "#]].assert_eq(&text);
}

#[test]
fn what_is_no_table_of_users_is_called_what_it_is() {
    let cases: [(&str, &[u8]); 14] = [
        ("an empty file", b""),
        ("only comments", b"# nobody\n\n"),
        ("a spreadsheet file", b"PK\x03\x04\x14\0\x06\0\x08\0"),
        ("an old spreadsheet file", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
        ("a compressed file", b"\x1f\x8b\x08\0\0"),
        ("UTF-16 without a mark", b"e\0m\0a\0i\0l\0"),
        ("markup", b"<!DOCTYPE html><table>"),
        ("a comment before JSON", b"// users\n{\"email\":\"a@x.org\"}\n"),
        ("a user without a header", b"a@x.org,Ann Example\n"),
        ("headings that nobody knows", b"Anmeldung;Bemerkung\nann;x\n"),
        ("a title of several cells", b"Staff,2026\nEmail,Name\na@x.org,Ann Example\n"),
        ("emails by another name", b"Login,Full Name\na@x.org,Ann Example\n"),
        ("another separator", b"email~name\na@x.org~Ann Example\n"),
        ("what user find writes", b"email,name,locked,user_id\na@x.org,Ann Example,false,1\n"),
    ];
    let mut text = String::new();
    for (name, content) in cases {
        let _ = writeln!(text, "== {name}\n{}", imported(content, ""));
    }
    expect![[r#"
        == an empty file
        error: row 1: the file is empty
        hint: practicectl user import --template prints a header
        exit 6

        == only comments
        error: row 1: the file is empty
        hint: practicectl user import --template prints a header
        exit 6

        == a spreadsheet file
        error: the file is a spreadsheet file (such as .xlsx or .ods) or another ZIP archive
        hint: open it in its program and save it as CSV (CSV UTF-8, if there is a choice)
        exit 6

        == an old spreadsheet file
        error: the file is a spreadsheet file of an old format (such as .xls)
        hint: open it in its program and save it as CSV (CSV UTF-8, if there is a choice)
        exit 6

        == a compressed file
        error: the file is compressed
        hint: unpack it first, as with gunzip
        exit 6

        == UTF-16 without a mark
        error: the file is UTF-16 without a byte order mark
        hint: save it as UTF-8, or with the mark
        exit 6

        == markup
        error: the file is HTML or XML
        hint: open it in its program and save it as CSV (CSV UTF-8, if there is a choice)
        exit 6

        == a comment before JSON
        error: row 1: the file begins with a comment, which JSON does not have
        hint: remove the lines of the comment
        exit 6

        == a user without a header
        error: row 1: the file has no header: its first row is a user already
        hint: write the names of the columns above it, such as email,name; practicectl user import --template prints a header
        exit 6

        == headings that nobody knows
        error: row 1: no heading of the first row is known: "Anmeldung", "Bemerkung"
        hint: --map 'HEADING=email' names a column; if columns are separated in another way, --separator S says how; practicectl user import --template prints a header
        exit 6

        == a title of several cells
        error: row 1: the header is in row 2, and row 1 is not one
        hint: remove the rows above row 2
        exit 6

        == emails by another name
        error: row 1: there is no column "email"; there is no column "Login"
        hint: "Login" has addresses: --map Login=email reads it as email; --ignore-columns other skips what is not known; the columns are: email, name, phone, practices, role, permissions, permission_set, user_type, provider_npi, status, password_hash, new_email
        exit 6

        == another separator
        error: row 1: the columns are separated by '~'
        hint: add --separator '~'
        exit 6

        == what user find writes
        error: row 1: there are no columns "locked" and "user_id"
        hint: practicectl export -o csv writes the columns that an import reads; --ignore-columns other skips the others of practicectl user find
        exit 6

    "#]].assert_eq(&text);
}

#[test]
fn options_name_what_the_header_does_not() {
    let mut text = String::new();
    let people = "email~name~Work Phone~Mobile\na@x.org~Ann Example~201-555-0123~x\n";
    for (content, options) in [
        (people, ""),
        (people, "--separator '~'"),
        ("email,Phone Number,Mobile\na@x.org,,x\n", "--on-existing update"),
        (people, "--separator '~' --ignore-columns mobile"),
        (people, "--separator '~' --map 'Work Phone=phone' --ignore-columns other"),
        (people, "--separator tilde"),
        (people, "--separator '~' --map Handy=phone"),
        (people, "--map Handy=fone"),
        ("email,dept,title,ext\na@x.org,,,\n", ""),
        ("email,password\na@x.org,x\n", ""),
        ("email,fone\na@x.org,x\n", "--ignore-columns ''"),
        ("mail,Email Address,name\na@x.org,a@x.org,Ann Example\n", ""),
    ] {
        let _ = writeln!(text, "== {options}\n{}", imported(content.as_bytes(), options));
    }
    expect![[r#"
        == 
        error: row 1: the columns are separated by '~'
        hint: add --separator '~'
        exit 6

        == --separator '~'
        read "Work Phone" as phone
        read "Mobile" as phone
        subject,result,message
        a@x.org,failed,"row 2, column 3 (phone): two columns are read as phone, and they differ"
        0 changed, 0 unchanged, 1 failed, 0 skipped
        error: row 2, column 3 (phone): two columns are read as phone, and they differ
        hint: skip one of them with --ignore-columns, or choose one with --map
        exit 6

        == --on-existing update
        read "Phone Number" as phone
        read "Mobile" as phone
        subject,result,message
        a@x.org,failed,row 2: a new user needs a name
        0 changed, 0 unchanged, 1 failed, 0 skipped
        error: row 2: a new user needs a name
        exit 6

        == --separator '~' --ignore-columns mobile
        read "Work Phone" as phone
        ignored "Mobile"
        subject,result,message
        a@x.org,changed,"has no password, so cannot sign in yet; has no permissions and practices, so cannot work in a practice until they are assigned"
        1 changed, 0 unchanged, 0 failed, 0 skipped (change set 2)
        exit 0
          a@x.org,Ann Example,+12015550123,active,

        == --separator '~' --map 'Work Phone=phone' --ignore-columns other
        read "Work Phone" as phone
        ignored "Mobile"
        subject,result,message
        a@x.org,changed,"has no password, so cannot sign in yet; has no permissions and practices, so cannot work in a practice until they are assigned"
        1 changed, 0 unchanged, 0 failed, 0 skipped (change set 2)
        exit 0
          a@x.org,Ann Example,+12015550123,active,

        == --separator tilde
        error: "tilde" is not a valid --separator S
        hint: give one character such as ';', or comma, semicolon, tab or pipe
        usage: practicectl user import [OPTIONS] <FILE|--template>
        exit 2

        == --separator '~' --map Handy=phone
        error: row 1: --map names "Handy", which is not a heading
        exit 6

        == --map Handy=fone
        error: --map HEADING=COLUMN names the unknown column "fone"
        hint: the columns are email, name, phone, practices, role, permissions, permission_set, user_type, provider_npi, status, password_hash, new_email, first_name, last_name
        usage: practicectl user import [OPTIONS] <FILE|--template>
        exit 2

        == 
        error: row 1: there are no columns "dept", "title" and "ext"
        hint: --map dept=COLUMN reads it; --ignore-columns other skips what is not known; the columns are: email, name, phone, practices, role, permissions, permission_set, user_type, provider_npi, status, password_hash, new_email
        exit 6

        == 
        error: row 1, column 2: there is no column "password"
        hint: a password never comes from a file; --ignore-columns other skips what is not known; the columns are: email, name, phone, practices, role, permissions, permission_set, user_type, provider_npi, status, password_hash, new_email
        exit 6

        == --ignore-columns ''
        error: --ignore-columns NAMES|other is empty or blank
        hint: omit it, or check the variable
        usage: practicectl user import [OPTIONS] <FILE|--template>
        exit 2

        == 
        read "mail" as email
        read "Email Address" as email
        subject,result,message
        a@x.org,changed,"has no password, so cannot sign in yet; has no permissions and practices, so cannot work in a practice until they are assigned"
        1 changed, 0 unchanged, 0 failed, 0 skipped (change set 2)
        exit 0
          a@x.org,Ann Example,,active,

    "#]].assert_eq(&text);
}

#[test]
fn what_spreadsheets_leave_behind_does_no_harm() {
    let plain = "a@x.org,Ann Example,changed";
    for content in [
        "email,name,,\na@x.org,Ann Example,,\n",
        "email,name,,\na@x.org,Ann Example\n",
        "email,name\na@x.org,Ann Example,,\n",
        "email,name\n,\na@x.org,Ann Example\n , \n,,,\n",
        "email,name\r\na@x.org,Ann Example\r\n\x1a",
        "email,name\ra@x.org,Ann Example\r",
        "\u{feff}\"Email\" , \" NAME\"\r\n a@x.org\u{a0}, \"\u{a0}Ann Example \" \r\n",
        "\"E-\nmail\",name\na@x.org,Ann Example\n",
        "sep=,\nemail,name\na@x.org,Ann Example\n",
        "\"sep=;\"\r\nemail;name\r\na@x.org;Ann Example\r\n",
    ] {
        let text = imported(content.as_bytes(), "-q");
        assert!(text.contains("a@x.org,changed"), "{content:?}: {text}");
        assert!(text.contains("  a@x.org,Ann Example,,active,"), "{plain} {content:?}: {text}");
    }
    let lost = imported(b"email,name,,\na@x.org,Ann Example,,x\n", "");
    expect![[r#"
        subject,result,message
        a@x.org,failed,"row 2, column 4: the cell is not empty, and its column has no heading"
        0 changed, 0 unchanged, 1 failed, 0 skipped
        error: row 2, column 4: the cell is not empty, and its column has no heading
        hint: name the column, or skip it with --ignore-columns other
        exit 6
    "#]]
    .assert_eq(&lost);
}

#[test]
fn every_cell_is_read_by_one_rule() {
    let sandbox = Sandbox::new();
    sandbox.succeeds("practicectl provider create --name 'Grace Healer' --npi 1234567893 --license-type physician");
    sandbox.file(
        "in.csv",
        "email,name,phone,practices,role,permission_set,user_type,provider_npi,status\n\
         \u{a0}a@x.org , Ann Example\u{a0},' (201) 555-0123 , North , BILLER , Custom , Business Office User ,\u{202f}1234567893 , Active \n\
         b@x.org,Bob Example,\"=\"\"2015550123\"\"\",\"North, Main Street\",,CUSTOM,Medical Office,,TRUE\n\
         c@x.org,Cal Example,'+12015550123,,,,medical_office,,No\n",
    );
    sandbox.run(
        "practicectl user import in.csv -q -o csv --columns subject,result; \
         practicectl user find --all -o csv --columns email,name,phone,status,user_type,role,practices,provider_npi",
        &expect![[r#"
            subject,result␍
            a@x.org,changed␍
            b@x.org,changed␍
            c@x.org,changed␍
            email,name,phone,status,user_type,role,practices,provider_npi␍
            ada@sunrise.example,Ada Admin,,active,medical-office,,Main Street;North,␍
            a@x.org,Ann Example,+12015550123,active,business-office,Biller,North,1234567893␍
            b@x.org,Bob Example,+12015550123,active,medical-office,,Main Street;North,␍
            c@x.org,Cal Example,+12015550123,inactive,medical-office,,,␍
            --- exit 0
        "#]],
    );
}

#[test]
fn numbers_that_a_spreadsheet_rewrote_and_bad_npis_are_named() {
    let sandbox = Sandbox::new();
    sandbox.file(
        "in.csv",
        "email,name,phone,provider_npi,status,password_hash\n\
         a@x.org,Ann Example,2.02E+09,,,\n\
         b@x.org,Bob Example,2015550123.0,,,\n\
         c@x.org,Cal Example,,1.23E+09,,\n\
         d@x.org,Dan Example,,1234567893.0,,\n\
         e@x.org,Eva Example,,1234567890,,\n\
         f@x.org,Fay Example,,123,,\n\
         g@x.org,Gus Example,#NAME?,,,\n\
         h@x.org,Hal Example,,,perhaps,\n\
         i@x.org,Ina Example,,,,$2y$10$abcdefghijklmnopqrstuv\n\
         j@x.org,Jan Example,,,,\"{SSHA}aGFzaHNhbHQ=\"\n",
    );
    sandbox.run(
        "practicectl user import in.csv -q -o csv --columns subject,code,message,next",
        &expect![[r##"
            subject,code,message,next␍
            a@x.org,invalid-phone,"row 2, column 3 (phone): a spreadsheet turned this number into ""2.02E+09""","format the column as text, and enter the number again"␍
            b@x.org,invalid-phone,"row 3, column 3 (phone): a spreadsheet turned this number into ""2015550123.0""","format the column as text, and write 2015550123"␍
            c@x.org,invalid-npi,"row 4, column 4 (provider_npi): a spreadsheet turned this number into ""1.23E+09""","format the column as text, and enter the number again"␍
            d@x.org,invalid-npi,"row 5, column 4 (provider_npi): a spreadsheet turned this number into ""1234567893.0""","format the column as text, and write 1234567893"␍
            e@x.org,invalid-npi,"row 6, column 4 (provider_npi): ""1234567890"" is not an NPI: its check digit is wrong",compare it with the NPI registry; two digits may be swapped␍
            f@x.org,invalid-npi,"row 7, column 4 (provider_npi): ""123"" is not an NPI: it needs ten digits",write it like 1234567893␍
            g@x.org,invalid-input,"row 8, column 3 (phone): ""#NAME?"" is what a spreadsheet shows if a formula fails","write the value again, in a cell that is formatted as text"␍
            h@x.org,invalid-input,"row 9, column 5 (status): ""perhaps"" is not a status","write active or inactive; enabled, true, yes, t, y are read as active, disabled, deactivated, deprovisioned, suspended, terminated, false, no, f, n as inactive; --ignore-columns status skips the column, and then new users are active"␍
            i@x.org,invalid-password,"row 10, column 6 (password_hash): the password hash is bcrypt, and only argon2id is taken","leave it empty, and give the user a temporary password; an argon2id hash is taken as its PHC string, also after Django's argon2 prefix"␍
            j@x.org,invalid-password,"row 11, column 6 (password_hash): the password hash is salted SHA, and only argon2id is taken","leave it empty, and give the user a temporary password; an argon2id hash is taken as its PHC string, also after Django's argon2 prefix"␍
            --- stderr
            error: 10 rows failed
            hint: the report names each row; fix them, or use --on-error continue to change the valid rows
            --- exit 6
        "##]],
    );
    sandbox.file(
        "in.jsonl",
        "{\"email\":\"a@x.org\",\"name\":\"Ann Example\",\"phone\":2015550123,\"enabled\":true}\n\
         {\"email\":\"b@x.org\",\"name\":\"Bob Example\",\"provider_npi\":1234567890}\n\
         {\"email\":\"c@x.org\",\"name\":\"Cal Example\",\"nick\":1,\"foo\":[{}]}\n",
    );
    sandbox.run(
        "practicectl user import in.jsonl -q -o csv --columns subject,code,message,next --on-error continue",
        &expect![[r#"
            subject,code,message,next␍
            a@x.org,,"has no password, so cannot sign in yet; has no permissions and practices, so cannot work in a practice until they are assigned",practicectl user edit a@x.org --practice NAME --grant PERMISSION␍
            b@x.org,invalid-npi,"row 2 (provider_npi): ""1234567890"" is not an NPI: its check digit is wrong",compare it with the NPI registry; two digits may be swapped␍
            c@x.org,invalid-input,"row 3: there are no columns ""nick"" and ""foo""","--map nick=COLUMN reads it; --ignore-columns other skips what is not known; the columns are: email, name, phone, practices, role, permissions, permission_set, user_type, provider_npi, status, password_hash, new_email"␍
            --- stderr
            error: 2 rows failed
            hint: the report names each row; the valid rows were changed
            --- exit 7
        "#]],
    );
}

#[test]
fn names_that_suffered_on_the_way_draw_a_warning() {
    let sandbox = Sandbox::new();
    sandbox.file(
        "in.csv",
        "email,name\na@x.org,RenÃ© Two\nb@x.org,\"Smith, Jane\"\nc@x.org,\"Jane Smith, MD\"\n",
    );
    sandbox.run(
        "practicectl user import in.csv -o csv --columns subject,message; \
         practicectl user create d@x.org --name 'Zoë, Ana' -q -o csv --columns message; \
         practicectl user edit a@x.org --name 'René Two' -o csv --columns message",
        &expect![[r#"
            subject,message␍
            a@x.org,"has no password, so cannot sign in yet; has no permissions and practices, so cannot work in a practice until they are assigned; the name ""RenÃ© Two"" looks like UTF-8 that was read as Latin-1: ""René Two"" may be meant"␍
            b@x.org,"has no password, so cannot sign in yet; has no permissions and practices, so cannot work in a practice until they are assigned; the name ""Smith, Jane"" looks like the last name first: ""Jane Smith"" may be meant"␍
            c@x.org,"has no password, so cannot sign in yet; has no permissions and practices, so cannot work in a practice until they are assigned"␍
            message␍
            "has no password, so cannot sign in yet; has no permissions and practices, so cannot work in a practice until they are assigned"␍
            message␍
            ""␍
            --- stderr
            warning: the name "RenÃ© Two" looks like UTF-8 that was read as Latin-1: "René Two" may be meant
            warning: the name "Smith, Jane" looks like the last name first: "Jane Smith" may be meant
            3 changed, 0 unchanged, 0 failed, 0 skipped (change set 2)
            warning: the name "Zoë, Ana" looks like the last name first: "Ana Zoë" may be meant
            1 changed, 0 unchanged, 0 failed, 0 skipped (change set 4)
            --- exit 0
        "#]],
    );
    sandbox.file("in.csv", "email,name\nf@x.org,GarcÃ\u{ad}a Pia\n");
    sandbox.run("practicectl user import in.csv", &expect![[r#"
        --- stderr
        error: row 2, column 2 (name): "GarcÃ\u{ad}a Pia" is not a full name: it looks like UTF-8 that was read as Latin-1
        hint: write "García Pia"
        --- exit 6
    "#]]);
}

#[test]
fn somebody_who_comes_back_stays_inactive_and_the_row_says_so() {
    let sandbox = Sandbox::new();
    sandbox.succeeds(
        "practicectl user create a@x.org --name 'Ann Example' -q && practicectl user deactivate a@x.org -q",
    );
    sandbox.file("in.csv", "email,name\na@x.org,Ann Example\n");
    sandbox.file("new.csv", "email,name\na@x.org,Ann Other\n");
    sandbox.file("status.csv", "email,status\na@x.org,inactive\n");
    sandbox.run(
        "for file in in new status; do practicectl user import $file.csv --on-existing update -q -o csv --columns result,message; done",
        &expect![[r#"
            result,message␍
            unchanged,already so; the user stays inactive: practicectl user activate a@x.org␍
            result,message␍
            changed,the user stays inactive: practicectl user activate a@x.org␍
            result,message␍
            unchanged,already so␍
            --- exit 0
        "#]],
    );
}

#[test]
fn what_user_find_writes_goes_in_and_changes_nothing() {
    let sandbox = Sandbox::new();
    sandbox.succeeds("practicectl user create a@x.org --name 'Ann Example' --practice North --role Biller --phone 2015550123 -q");
    sandbox.exits(
        "practicectl user find --all -o csv | practicectl user import - --on-existing update --ignore-columns other --detailed-exitcode",
        10,
    );
    sandbox.file(
        "in.csv",
        "email,permission_set,practices\nada@sunrise.example,custom,North;Main Street\n",
    );
    sandbox.succeeds(
        "practicectl user create b@x.org --name 'Bea Example' --administrator --confirm-admin -q",
    );
    sandbox.succeeds("sed -i s/ada@sunrise.example/b@x.org/ in.csv; practicectl user import in.csv --on-existing update --confirm-admin -q");
    let shown = sandbox.succeeds("practicectl user show b@x.org -o csv --columns practices");
    assert_eq!(shown, "practices\r\nMain Street;North\r\n");
}
