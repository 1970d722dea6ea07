//! Both engines print the same of the same story, and export the same.

use crate::sandbox::Sandbox;

/// How many random sequences, unless `ENGINE_CASES` says it.
const CASES: u64 = 10;
/// Commands in a sequence.
const LENGTH: usize = 8;

/// Numbers that look random, the same for the same seed.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("31 bits") % sides
    }

    fn of<'t>(&mut self, words: &[&'t str]) -> &'t str {
        words[self.roll(words.len())]
    }

    fn user(&mut self) -> String {
        format!("u{}@x.org", self.roll(5))
    }

    fn command(&mut self) -> String {
        let (user, other) = (self.user(), self.user());
        let practice = self.of(&["North", "'Main Street'", "Nowhere"]);
        let role = self.of(&["Biller", "Scheduler", "Nothing"]);
        let name = self.of(&["'Kim Example'", "'Łukasz Żak'", "'O’Brien, Pat'", "Solo"]);
        match self.roll(18) {
            0..=3 => {
                format!("user create {user} --name {name} --practice {practice} --role {role}")
            }
            4 => format!("user edit {user} --name {name} --phone 201555010{}", self.roll(10)),
            5 => format!("user edit {user} --practice={}{practice}", self.of(&["+", "-"])),
            6 => format!("user edit {user} --email {other}"),
            7 => format!("user deactivate {user} {other}"),
            8 => format!("user activate {user} {other} --on-error continue"),
            9 => format!("lock add {user} --note 'for a while'"),
            10 => format!("lock unlock {user}"),
            11 => {
                format!("user find {} --all -o json", self.of(&["example", "x.org", "zak", "u1"]))
            }
            12 => format!("user show {user} -o json"),
            13 => format!("history list --subject {user} -o jsonl"),
            14 => format!("history revert {}", 2 + self.roll(6)),
            15 => {
                format!("role edit Biller --grant {}", self.of(&["claims.submit", "users.manage"]))
            }
            16 => format!(
                "user import rows.csv --on-existing {} --on-error {}",
                self.of(&["skip", "update", "fail"]),
                self.of(&["continue", "abort"])
            ),
            _ => "lock list -o csv".to_owned(),
        }
    }
}

/// All that is seen of a sequence of commands, with the export in the end.
fn story(sandbox: &Sandbox, commands: &[String]) -> String {
    sandbox
        .file("rows.csv", "email,name,practices\nu1@x.org,Lee Row,North\nu7@x.org,Ann Row,North\n");
    let lines = commands.iter().map(|command| format!("practicectl {command}; echo \"exit $?\"\n"));
    let script: String = lines.collect();
    let end =
        "practicectl export -o json; practicectl history list -o jsonl; practicectl history verify";
    sandbox.transcript_of(&format!("exec 2>&1\n{script}\n{end}"))
}

#[test]
#[ignore = "needs a server: tests/on-postgres"]
fn random_commands_print_and_export_the_same_on_both_engines() {
    let wanted = std::env::var("ENGINE_CASES").ok().and_then(|text| text.parse().ok());
    for seed in 0..wanted.unwrap_or(CASES) {
        let mut dice = Dice(seed);
        let commands: Vec<String> = (0..LENGTH).map(|_| dice.command()).collect();
        let on_server = story(&Sandbox::new(), &commands);
        let in_file = story(&Sandbox::in_file(), &commands);
        assert_eq!(on_server, in_file, "seed {seed}: {commands:#?}");
    }
}

#[test]
#[ignore = "needs a server: tests/on-postgres"]
fn a_database_moves_to_a_server_and_back_with_the_same_head() {
    let (file, server) = (Sandbox::in_file(), Sandbox::empty());
    file.succeeds(
        "practicectl user create kim@x.org --name 'Łukasz Żak' --practice North --role Biller -q
         practicectl user deactivate kim@x.org -q",
    );
    let url = server.server().expect("a schema").url();
    let head = file.succeeds("practicectl history head -o json");
    file.succeeds(&format!("practicectl migrate --to '{url}' -q"));
    file.exits("practicectl practice create Annex 2> /dev/null", 4);
    file.succeeds(&format!("practicectl --db '{url}' migrate --to back.db -q"));
    assert_eq!(rows(&file, "practice.db"), rows(&file, "back.db"));
    let moved = rows(&file, "back.db").len();
    assert!(head.contains("\"head\"") && moved > 30, "{head}, {moved} rows");
}

/// The rows of all tables but that of sessions, and the head of the history.
fn rows(sandbox: &Sandbox, file: &str) -> Vec<String> {
    let connection = rusqlite::Connection::open(sandbox.path(file)).expect("the file opens");
    let tables = "person, membership, deactivation, history, change_set, role, practice, company";
    let head = "SELECT head_number, head_hash, database_id, salt_key FROM meta".to_owned();
    let tables = tables.split(", ").map(|table| format!("SELECT * FROM {table} ORDER BY 1"));
    let of = |sql: String| -> Vec<String> {
        let mut statement = connection.prepare(&sql).expect("a statement");
        let count = statement.column_count();
        let text = |row: &rusqlite::Row<'_>| {
            let values = (0..count).map(|place| format!("{:?}", row.get_ref(place)));
            Ok(values.collect::<Vec<_>>().join("|"))
        };
        let rows = statement.query_map([], text).expect("rows");
        rows.map(|row| row.expect("a row")).collect()
    };
    std::iter::once(head).chain(tables).flat_map(of).collect()
}
