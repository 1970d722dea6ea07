//! A second verifier in another language, by the documented format only, and a history
//! of the first format, which every later version must verify.

use crate::architecture::root;
use crate::history::forged::STORY;
use crate::sandbox::Sandbox;
use practicectl::domain::{
    chain::chained, chain::genesis, history::ChangeSet, history::Entry, time::Timestamp,
};
use serde_json::Value;
use std::{fs, process::Command};

const VERIFY: &str = "practicectl history head -o json > head.json;
    practicectl history list --oldest-first --chain -o jsonl > all.jsonl;
    python3 verify_history.py head.json";

/// A history with everything in it: names that JSON escapes, a second company, and an
/// administrator of it who changes somebody of the first.
fn told() -> Sandbox {
    let sandbox = Sandbox::for_days();
    for command in STORY {
        sandbox.succeeds(&format!("{command} --company 'Sunrise Medical'"));
    }
    sandbox.succeeds(
        "export PRACTICECTL_COMPANY='Sunrise Medical'
         practicectl practice create 'Müller \"Süd\" \\ 王'
         practicectl user edit kim@x.org --name 'Kim \"🙂\" Ünal' --reason 'a\\b \"c\" é'
         practicectl user edit kim@x.org --email kim@y.org
         practicectl user create zoe@x.org --name 'Zoe Other' --practice East --company 'Sunset Care' \
             --administrator --confirm-admin
         echo 'long river under stones 3' | practicectl user password zoe@x.org --temporary \
             --password-stdin --confirm-admin --company 'Sunset Care'
         printf 'long river under stones 3\\nsome other river flows 5\\n' | practicectl login zoe@x.org \
             --password-stdin --token-file zoe --name 'night shift'
         practicectl user create kim@y.org --name 'Kim \"🙂\" Ünal' --company 'Sunset Care'
         practicectl lock add kim@y.org --all-companies --token-file zoe --company 'Sunset Care' \
             --note secret --reason 'not for Sunrise'",
    );
    let script = root().join("tests/verify_history.py");
    sandbox.file("verify_history.py", fs::read(script).expect("the verifier"));
    sandbox
}

fn is_python_missing() -> bool {
    let is_missing = Command::new("python3").arg("--version").output().is_err();
    if is_missing {
        println!("python3 is missing: the second verifier was not run");
    }
    is_missing
}

#[test]
fn a_verifier_in_another_language_agrees() {
    if is_python_missing() {
        return;
    }
    let sandbox = told();
    for company in ["Sunrise Medical", "Sunset Care"] {
        let script = format!("export PRACTICECTL_COMPANY='{company}'; {VERIFY} < all.jsonl");
        let said = sandbox.succeeds(&script);
        assert!(said.contains(" entries fit, "), "{said}");
        assert!(!said.contains(", 0 of them"), "entries of the other company are hidden: {said}");
    }
    let whole = "export PRACTICECTL_COMPANY='Sunrise Medical'";
    for (forged, number) in
        [("s/Kim/Tim/", 0), ("2d", 2), ("s/\"active\"/\"inactive\"/", 0), ("$d", 0)]
    {
        let script = format!(
            "{whole}; {VERIFY} < all.jsonl > /dev/null; sed '{forged}' all.jsonl | python3 verify_history.py head.json"
        );
        let output = sandbox.output(&script);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(!output.status.success(), "{forged}");
        assert!(number == 0 || said.contains(&format!("entry {number}")), "{said}");
    }
}

/// `UPDATE_FROZEN=1 cargo test --test cli frozen` wrote the files, once: a version that
/// needs it again has another format.
#[test]
fn a_frozen_history_of_the_first_format_is_verified() {
    let folder = root().join("tests/frozen");
    if std::env::var_os("UPDATE_FROZEN").is_some() {
        let sandbox = told();
        sandbox.succeeds(&format!(
            "export PRACTICECTL_COMPANY='Sunrise Medical'; {VERIFY} < all.jsonl"
        ));
        fs::create_dir_all(&folder).expect("a folder");
        fs::copy(sandbox.path("all.jsonl"), folder.join("history-v1.jsonl")).expect("copied");
        fs::copy(sandbox.path("head.json"), folder.join("history-v1.head.json")).expect("copied");
    }
    let text = |name: &str| fs::read_to_string(folder.join(name)).expect("the frozen history");
    let head: Value = serde_json::from_str(&text("history-v1.head.json")).expect("JSON");
    let id: [u8; 16] = bytes(&head["database_id"]);
    let (mut previous, mut whole) = (genesis(&id), 0);
    for line in text("history-v1.jsonl").lines() {
        let entry: Value = serde_json::from_str(line).expect("JSON");
        let digest: [u8; 32] = bytes(&entry["digest"]);
        if !entry["salt"].is_null() {
            let set = change_set(&entry).digest();
            assert_eq!(stored(&entry).digest(&set, &bytes(&entry["salt"])), digest, "{line}");
            whole += 1;
        }
        previous = chained(number(&entry["number"]), &digest, &previous);
        assert_eq!(previous, bytes::<32>(&entry["hash"]), "{line}");
    }
    assert_eq!(previous, bytes::<32>(&head["hash"]));
    assert!(whole > 30, "{whole}");
}

fn bytes<const N: usize>(value: &Value) -> [u8; N] {
    let text = value.as_str().expect("a text");
    let byte =
        |place: usize| u8::from_str_radix(&text[2 * place..2 * place + 2], 16).expect("digits");
    std::array::from_fn(byte)
}

fn number(value: &Value) -> i64 {
    value.as_i64().expect("a number")
}

fn text(value: &Value) -> String {
    value.as_str().expect("a text").to_owned()
}

fn change_set(entry: &Value) -> ChangeSet {
    let optional = |name: &str| entry[name].as_str().map(str::to_owned);
    ChangeSet {
        number: number(&entry["change_set"]),
        at: Timestamp::parse(&text(&entry["at"])).expect("a time"),
        operator_id: entry["operator_id"].as_i64(),
        operator: optional("operator"),
        reason: optional("reason"),
        os_user: text(&entry["os_user"]),
        session: optional("session"),
    }
}

fn stored(entry: &Value) -> Entry {
    Entry {
        number: number(&entry["number"]),
        change_set: number(&entry["change_set"]),
        company: entry["company_id"].as_i64(),
        kind: text(&entry["subject_kind"]),
        subject_id: number(&entry["subject_id"]),
        subject: text(&entry["subject"]),
        action: text(&entry["action"]),
        before: entry["before"].to_string(),
        after: entry["after"].to_string(),
    }
}
