//! Forged histories and tables: whatever somebody alters in the file, with all guards
//! dropped and put back, `history verify` finds it.
//!
//! `FORGERIES=10000 cargo test --release --test cli forged` tries that many at random.

use crate::sandbox::Sandbox;
use rusqlite::{Connection, types::Value};
use std::fs;

/// Something of everything that the history tells of.
pub const STORY: [&str; 16] = [
    "practicectl practice create South",
    "practicectl role create Clerk --description Papers --grant appointments.manage",
    "practicectl user create kim@x.org --name 'Kim Example' --phone 2015550123 --practice North \
     --role Clerk",
    "practicectl user create lou@x.org --name 'Lou Example' --practice North,South \
     --grant claims.submit",
    "practicectl user create max@x.org --name 'Max Example' --practice South",
    "echo 'long river under stones 3' | practicectl user password lou@x.org --temporary \
     --password-stdin",
    "printf 'long river under stones 3\\nsome other river flows 5\\n' | practicectl login lou@x.org \
     --password-stdin --token-file lou",
    "practicectl user deactivate max@x.org",
    "practicectl lock add kim@x.org --note 'on leave'",
    "practicectl provider create --npi 1234567893 --name 'Grace Healer' --license-type physician \
     --practice North --product billing,clinical --accept-terms",
    "practicectl user create grace@x.org --name 'Grace Healer' --provider 1234567893",
    "practicectl provider create --npi 1003000126 --name 'Abe Healer' --license-type therapist \
     --product clinical --accept-terms",
    "practicectl provider deactivate 1003000126",
    "practicectl provider reactivate 1003000126 --product billing --open-case --accept-terms",
    "practicectl case note 1 'asked them'",
    "practicectl company create 'Sunset Care' --practice East",
];

/// Columns that the history does not give: a counter, and numbers of rows that nobody sees.
const OUTSIDE: [&str; 5] =
    ["lock.failures", "membership.id", "license.id", "case_note.id", "former_password.id"];

/// Tables that a replay covers, and the history itself.
const TABLES: [&str; 17] = [
    "company",
    "practice",
    "role",
    "person",
    "provider",
    "membership",
    "membership_practice",
    "provider_practice",
    "deactivation",
    "lock",
    "credential",
    "former_password",
    "license",
    "support_case",
    "case_note",
    "change_set",
    "history",
];

/// The database of the story, and the sandbox that it is in.
pub fn told() -> (Sandbox, Vec<u8>) {
    let sandbox = Sandbox::for_days();
    for command in STORY {
        sandbox.succeeds(&format!("{command} --company 'Sunrise Medical'"));
    }
    sandbox.succeeds("practicectl history verify --company 'Sunrise Medical'");
    let connection = Connection::open(sandbox.database()).expect("a database");
    connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).expect("tidied");
    drop(connection);
    let whole = fs::read(sandbox.database()).expect("a database");
    forged(&sandbox, &whole, |_| true);
    assert!(!is_found(&sandbox), "guards that are dropped and put back are no forgery");
    (sandbox, whole)
}

/// Alters a fresh copy of the database; false if the text of SQL changes nothing.
pub fn forged(sandbox: &Sandbox, whole: &[u8], forge: impl FnOnce(&Connection) -> bool) -> bool {
    for companion in ["practice.db-wal", "practice.db-shm"] {
        drop(fs::remove_file(sandbox.path(companion)));
    }
    fs::write(sandbox.database(), whole).expect("a fresh copy");
    let connection = Connection::open(sandbox.database()).expect("a database");
    connection
        .execute_batch("PRAGMA foreign_keys = off; PRAGMA ignore_check_constraints = on;")
        .expect("unguarded");
    let guards: Vec<(String, String)> = connection
        .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
        .and_then(|mut all| all.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect())
        .expect("the guards");
    for (name, _) in &guards {
        connection.execute_batch(&format!("DROP TRIGGER {name}")).expect("dropped");
    }
    let is_forged = forge(&connection);
    for (_, sql) in &guards {
        connection.execute_batch(sql).expect("put back");
    }
    is_forged
}

fn is_found(sandbox: &Sandbox) -> bool {
    let output = sandbox.output("practicectl history verify --company 'Sunrise Medical'");
    !output.status.success()
}

#[test]
fn whatever_is_altered_in_a_table_is_found_by_kind() {
    let (sandbox, whole) = told();
    for sql in [
        "UPDATE person SET phone = '+12015550124' WHERE email = 'kim@x.org'",
        "UPDATE person SET name = 'Kim Exampla' WHERE email = 'kim@x.org'",
        "UPDATE person SET name_key = 'zoe' WHERE email = 'kim@x.org'",
        "UPDATE search_block SET grams = zeroblob(512)",
        "UPDATE membership SET permissions = (permissions | 1) - (permissions & 1) WHERE user_id = 2",
        "UPDATE membership SET permission_set = 'administrator' WHERE user_id = 3",
        "UPDATE membership SET role_id = NULL WHERE user_id = 2",
        "UPDATE membership SET created_by = 2 WHERE user_id = 3",
        "INSERT INTO membership_practice SELECT membership_id, 1 FROM membership_practice LIMIT 1",
        "DELETE FROM lock",
        "UPDATE lock SET since = since - 86400000",
        "INSERT INTO lock VALUES (3, 'administrator', 1767603600000, 1, NULL, 0)",
        "DELETE FROM deactivation",
        "INSERT INTO deactivation SELECT id, 1767603600000 FROM membership WHERE user_id = 3",
        "UPDATE credential SET hash = (SELECT hash FROM credential WHERE user_id = 1) WHERE user_id = 3",
        "UPDATE credential SET expires_at = 1 WHERE user_id = 3",
        "DELETE FROM credential WHERE user_id = 3",
        "UPDATE license SET from_at = from_at - 86400000",
        "UPDATE license SET to_at = NULL",
        "DELETE FROM license WHERE id = 2",
        "UPDATE provider SET active = 0, last_deactivated_at = 5 WHERE id = 1",
        "UPDATE provider SET last_deactivated_at = 5 WHERE id = 2",
        "UPDATE support_case SET state = 'activated'",
        "UPDATE case_note SET text = 'never asked'",
        "UPDATE role SET permissions = 0 WHERE name = 'Clerk'",
        "UPDATE practice SET deactivated_at = 5 WHERE name = 'North'",
        "UPDATE company SET min_length = 8",
        "INSERT INTO person (id, email, email_key, name, name_key) VALUES (99, 'e@x.org', 'e@x.org', 'E Vil', 'e vil')",
        "UPDATE meta SET created_at = created_at + 1",
        "UPDATE sign_in SET last_at = 5 WHERE user_id = 1",
    ] {
        let changed = forged(&sandbox, &whole, |one| one.execute(sql, []).expect(sql) > 0);
        assert!(changed && is_found(&sandbox), "{sql}");
    }
}

#[test]
fn whatever_is_altered_in_the_history_is_found_by_kind() {
    let (sandbox, whole) = told();
    let swap = "UPDATE history SET after = (SELECT o.after FROM history o WHERE o.number = 31 - history.number) \
         WHERE number IN (15, 16)";
    for sql in [
        swap,
        "DELETE FROM history WHERE number = 15",
        "DELETE FROM history WHERE number = (SELECT max(number) FROM history)",
        "INSERT INTO history SELECT number + 1, change_set, company_id, kind, subject_id, subject, action, \
         before, after, hash FROM history ORDER BY number DESC LIMIT 1",
        "UPDATE history SET subject = subject || substr(action, 1, 1), action = substr(action, 2) WHERE number = 15",
        "UPDATE history SET company_id = 0 WHERE number = 13",
        "UPDATE history SET change_set = 2 WHERE number = 16",
        "UPDATE change_set SET at = at + 1 WHERE number = 2",
        "UPDATE change_set SET session = 'x' WHERE number = 2",
        "UPDATE change_set SET operator_id = 2 WHERE number = 2",
        "INSERT INTO change_set (number, at, os_user) VALUES (999, 1, 'x')",
        "UPDATE meta SET database_id = x'00112233445566778899aabbccddeeff'",
    ] {
        let changed = forged(&sandbox, &whole, |one| one.execute(sql, []).expect(sql) > 0);
        assert!(changed && is_found(&sandbox), "{sql}");
    }
}

/// Random numbers of a seed.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("fits") % end
    }
}

/// Alters one value or removes one row; says what, if something changed.
fn forge_at_random(connection: &Connection, dice: &mut Dice) -> Option<String> {
    let table = TABLES[dice.below(TABLES.len())];
    let mut columns = connection.prepare(&format!("SELECT * FROM {table} LIMIT 0")).ok()?;
    let names: Vec<String> = columns.column_names().map(str::to_owned).collect();
    drop(columns.query([]));
    let rows: u32 = connection
        .query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0))
        .ok()?;
    let name = &names[dice.below(names.len())];
    if OUTSIDE.contains(&&*format!("{table}.{name}")) {
        return None;
    }
    // Tables without row IDs have no value that is not part of their key.
    let is_pair = table.ends_with("_practice");
    let place = format!("FROM {table} LIMIT 1 OFFSET {}", dice.below(rows.max(1) as usize));
    let key = if is_pair {
        format!("({}) = (SELECT * {place})", names.join(", "))
    } else {
        format!("rowid = (SELECT rowid {place})")
    };
    let sql = if is_pair || dice.below(8) == 0 {
        format!("DELETE FROM {table} WHERE {key}")
    } else {
        let old: Value = connection
            .query_row(&format!("SELECT {name} FROM {table} WHERE {key}"), [], |row| row.get(0))
            .ok()?;
        let new = match old {
            Value::Integer(_) => format!("{name} + 1"),
            Value::Text(_) => format!("{name} || 'x'"),
            Value::Null => "1".to_owned(),
            _ => return None,
        };
        format!("UPDATE {table} SET {name} = {new} WHERE {key}")
    };
    let changed = connection.execute(&sql, []).unwrap_or(0);
    (changed > 0).then_some(sql)
}

#[test]
fn forgeries_at_random_are_found() {
    let number = |name: &str| std::env::var(name).ok().and_then(|text| text.parse().ok());
    let (wanted, seed) = (number("FORGERIES").unwrap_or(60), number("FORGERY_SEED").unwrap_or(1));
    let (sandbox, whole) = told();
    let mut dice = Dice(seed);
    let (mut tried, mut accepted) = (0, Vec::new());
    while tried < wanted {
        let mut what = None;
        if !forged(&sandbox, &whole, |one| {
            what = forge_at_random(one, &mut dice);
            what.is_some()
        }) {
            continue;
        }
        tried += 1;
        if !is_found(&sandbox) {
            accepted.push(what);
        }
    }
    println!("{tried} forgeries of seed {seed}: {} accepted", accepted.len());
    assert_eq!(accepted, Vec::<Option<String>>::new());
}
