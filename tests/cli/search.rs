//! Search and order: words in any order, marks and special letters, phone digits and
//! NPIs; and search keys that an older version computed.

use crate::sandbox::Sandbox;
use expect_test::expect;
use rusqlite::Connection;

fn with_users() -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox.file(
        "users.csv",
        "email,name,phone\n\
         john@x.org,John Quincy Smith,201-555-0123 x45\n\
         maria@x.org,María García,\n\
         elise@x.org,Élise Dupré,\n\
         zoe@x.org,Zoe Dupre,\n\
         lukas@x.org,Lukas Nowak,\n\
         lukasz@x.org,Łukasz Nowak,\n\
         lukasza@x.org,Lukasza Nowak,\n\
         soren@x.org,Søren Ærø-Straße,\n\
         ohara@x.org,Ann‐Lou O’Hara,+44 20 7946 0958\n\
         percent@x.org,100% Real_Name*,\n\
         gone@x.org,Jane Gone,\n",
    );
    sandbox.succeeds(
        "practicectl user import users.csv -q && practicectl user deactivate gone@x.org -q && \
         practicectl provider create --name 'Zoë Álvarez' --npi 1234567893 --license-type physician -q && \
         practicectl provider create --name 'Zoe Alvarez' --npi 1245319599 --license-type physician -q && \
         practicectl provider create --name 'Élise Dupré' --npi 1679576722 --license-type physician -q && \
         practicectl user edit elise@x.org --provider 1679576722 -q",
    );
    sandbox
}

fn found(sandbox: &Sandbox, command: &str, text: &str, column: &str) -> Vec<String> {
    let script = format!("practicectl {command} \"$TEXT\" -q -o csv --columns {column}");
    let output = sandbox.command(&script).env("TEXT", text).output().expect("sh runs");
    assert!(output.status.success(), "{text}: {}", String::from_utf8_lossy(&output.stderr));
    let rows = String::from_utf8(output.stdout).expect("UTF-8");
    rows.lines().skip(1).map(|line| line.split('@').next().expect("a value").to_owned()).collect()
}

#[test]
fn each_word_of_a_search_occurs_in_the_name_or_the_email() {
    let sandbox = with_users();
    for (text, expected) in [
        ("smith john", &["john"][..]),
        ("Smith, John", &["john"]),
        ("JOHN  quincy", &["john"]),
        ("john@x SMITH", &["john"]),
        ("garcia", &["maria"]),
        ("MARIA GARCIA", &["maria"]),
        ("dupré", &["elise", "zoe"]),
        ("dupre", &["elise", "zoe"]),
        ("lukasz", &["lukasz", "lukasza"]),
        ("ŁUKASZ", &["lukasz", "lukasza"]),
        ("aero strasse", &["soren"]),
        ("o'hara", &["ohara"]),
        ("O‘HARA ann-lou", &["ohara"]),
        ("ann—lou", &["ohara"]),
        ("100%", &["percent"]),
        ("_name*", &["percent"]),
        ("%", &["percent"]),
        ("_", &["percent"]),
        ("*", &["percent"]),
        ("j%n", &[]),
        ("smith jane", &[]),
        (",", &[]),
        ("\u{301}", &[]),
        ("zoe@x.org", &["zoe"]),
        ("ZOE@X.ORG", &["zoe"]),
        ("555-0123", &["john"]),
        ("(201) 555-0123 ext. 45", &["john"]),
        ("+12015550123;ext=45", &["john"]),
        ("+44 20 7946 0958", &["ohara"]),
        ("020 7946 0958", &["ohara"]),
        ("smith 0123", &["john"]),
        ("12", &[]),
        ("1679576722", &["elise"]),
        ("167957672", &[]),
    ] {
        assert_eq!(found(&sandbox, "user find", text, "email"), expected, "{text}");
    }
}

#[test]
fn lists_are_in_the_order_of_the_key_and_then_the_email() {
    let sandbox = with_users();
    let order = [
        "percent", "ada", "ohara", "elise", "gone", "john", "lukas", "lukasz", "lukasza", "maria",
        "soren", "zoe",
    ];
    let shown = |command: &str| {
        let rows = sandbox.succeeds(&format!("practicectl {command} -q -o csv --columns email"));
        let rows = rows.lines().skip(1).map(|line| line.split('@').next().expect("one").to_owned());
        rows.collect::<Vec<_>>()
    };
    assert_eq!(shown("user find --all"), order);
    sandbox.succeeds("practicectl user find --all -q -o csv | practicectl lock add --from - -q --on-error continue --confirm-admin || true");
    assert_eq!(shown("lock list").len(), 11, "all but the last administrator");
    let locked: Vec<&str> = order.into_iter().filter(|name| *name != "ada").collect();
    assert_eq!(shown("lock list"), locked);
    let providers = sandbox.succeeds("practicectl provider list -o csv --columns name");
    assert_eq!(providers, "name\r\nÉlise Dupré\r\nZoë Álvarez\r\nZoe Alvarez\r\n");
}

#[test]
fn locked_users_and_providers_are_searched_by_the_same_words() {
    let sandbox = with_users();
    sandbox.succeeds("practicectl lock add john@x.org maria@x.org lukas@x.org lukasz@x.org -q");
    assert_eq!(found(&sandbox, "lock list", "Smith, John", "email"), ["john"]);
    assert_eq!(found(&sandbox, "lock list", "garcia", "email"), ["maria"]);
    assert_eq!(found(&sandbox, "lock list", "5550123", "email"), ["john"]);
    assert_eq!(
        found(&sandbox, "provider list", "alvarez zoe", "npi"),
        ["1234567893", "1245319599"]
    );
    assert_eq!(found(&sandbox, "provider list", "1245 zoë", "npi"), ["1245319599"]);
    sandbox.succeeds("practicectl lock unlock --matching 'NOWAK lukasz' -q");
    assert_eq!(found(&sandbox, "lock list", "x.org", "email"), ["john", "lukas", "maria"]);
}

#[test]
fn too_many_words_are_a_usage_error() {
    let words: Vec<String> = (0..33).map(|number| format!("w{number}")).collect();
    let sandbox = Sandbox::new();
    let output = sandbox.output(&format!("practicectl user find '{}'", words.join(" ")));
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8(output.stderr).expect("UTF-8");
    let expected = "error: TEXT has 33 words\nhint: search for at most 32 words\n";
    assert!(said.contains(expected), "{said}");
    sandbox.succeeds(&format!("practicectl user find '{}'", words[1..].join(" ")));
}

/// Makes the search keys those of an older version, which were other ones.
fn age(sandbox: &Sandbox, version: u32) {
    let connection = Connection::open(sandbox.database()).expect("the file opens");
    // The check of the table is what keeps a version from being zero.
    let sql = format!(
        "PRAGMA ignore_check_constraints = ON; UPDATE meta SET search_keys = {version};
         UPDATE person SET name_key = 'old ' || id WHERE id > 2; UPDATE provider SET name_key = 'old';"
    );
    connection.execute_batch(&sql).expect("aged");
}

#[test]
fn the_first_change_computes_older_search_keys_again() {
    let sandbox = with_users();
    let before =
        sandbox.succeeds("practicectl user find --all -o csv; practicectl provider list -o csv");
    age(&sandbox, 0);
    sandbox.run("practicectl user find garcia", &expect![[r#"
        --- stderr
        error: ~/practice.db was written by an older version (search keys 0, this one needs 1)
        hint: the first command that changes something brings it up to date: practicectl login EMAIL, for one
        --- exit 9
    "#]]);
    sandbox.run("practicectl user edit zoe@x.org --name 'Zoe Dupre' -n", &expect![[r#"
        --- stderr
        error: ~/practice.db was written by an older version (search keys 0, this one needs 1)
        hint: the first command that changes something brings it up to date: practicectl login EMAIL, for one
        --- exit 9
    "#]]);
    sandbox.run(
        "practicectl user edit zoe@x.org --name 'Zoe Dupre' -o csv",
        &expect![[r#"
        kind,subject,result,code,message,before,after,next␍
        user,zoe@x.org,unchanged,already-so,already so,{},{},␍
        --- stderr
        warning: the database was brought up to date (search keys 0 to 1)
        0 changed, 1 unchanged, 0 failed, 0 skipped
        --- exit 0
    "#]],
    );
    let after =
        sandbox.succeeds("practicectl user find --all -o csv; practicectl provider list -o csv");
    assert_eq!(after, before);
    assert_eq!(found(&sandbox, "user find", "garcia", "email"), ["maria"]);
    let upgrade = "practicectl history list -o csv --columns subject,action,after | grep upgrade";
    let entry = "Sunrise Medical,upgrade,\"{\"\"search_keys\"\":1}\"\r\n";
    assert_eq!(sandbox.succeeds(upgrade), entry);
    sandbox.succeeds("practicectl history verify");
}

#[test]
fn search_keys_of_a_newer_version_are_left_as_they_are() {
    let sandbox = with_users();
    age(&sandbox, 99);
    sandbox.run(
        "practicectl user find garcia",
        &expect![[r#"
        --- stderr
        error: ~/practice.db was written by a newer version (search keys 99, this one knows 1)
        hint: use the version that wrote it; the file was left as it is
        --- exit 9
    "#]],
    );
    sandbox.exits("practicectl user create new@x.org --name 'New User'", 9);
}
