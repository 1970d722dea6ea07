//! A script of a real day, through the binary: two hundred users from a list,
//! forty leave, twenty-five come back through a pipe, one is locked and
//! unlocked, a provider is reactivated inside and after thirty days.

use crate::sandbox::Sandbox;
use csv::ReaderBuilder;
use serde_json::Value;

#[test]
fn a_real_day() {
    let mut sandbox = Sandbox::for_days();
    create_two_hundred(&sandbox);
    deactivate_forty(&sandbox);
    reactivate_twenty_five(&sandbox);
    lock_and_unlock(&sandbox);
    reactivate_a_provider(&mut sandbox);
    every_format_is_read_back(&sandbox);
    let verified = json(&sandbox.succeeds("practicectl history verify -o json"));
    assert_eq!(verified["broken_at"], Value::Null);
}

fn create_two_hundred(sandbox: &Sandbox) {
    let lines: String =
        (1..=200).map(|n| format!("user{n:03}@x.org\tUser Number{n:03}\n")).collect();
    sandbox.file("colleagues.tsv", lines);
    sandbox.succeeds(
        "while IFS=\"$(printf '\\t')\" read -r email name; do \
           practicectl user create \"$email\" --name \"$name\" --practice North --grant claims.submit -q \
             -o jsonl < /dev/null || exit 1; \
         done < colleagues.tsv > created.jsonl",
    );
    assert_eq!(count(sandbox, "--active"), 201, "with the administrator");
}

fn deactivate_forty(sandbox: &Sandbox) {
    sandbox.succeeds("head -n 40 colleagues.tsv | cut -f 1 > leavers");
    let report = json(&sandbox.succeeds(
        "practicectl user deactivate --from leavers --clear --reason 'end of the project' -o json",
    ));
    assert_eq!(report["counts"]["changed"], 40);
    assert_eq!(report["rows"][0]["after"]["permissions"], Value::Array(Vec::new()));
    assert_eq!(count(sandbox, "--inactive"), 40);
}

fn reactivate_twenty_five(sandbox: &Sandbox) {
    let report = json(&sandbox.succeeds(
        "practicectl user find --inactive --limit 25 -o jsonl | practicectl user activate --from - -o json",
    ));
    assert_eq!(report["counts"]["changed"], 25);
    assert!(
        report["rows"][0]["message"]
            .as_str()
            .expect("said")
            .contains("no permissions and practices")
    );
    assert_eq!(count(sandbox, "--inactive"), 15);
    assert_eq!(count(sandbox, "--without-access"), 25);
}

fn lock_and_unlock(sandbox: &Sandbox) {
    sandbox.succeeds(
        "echo 'copper meadow bicycle 81' | practicectl user password user100@x.org --password-stdin",
    );
    for _ in 0..5 {
        sandbox.exits(
            "echo wrong | practicectl login user100@x.org --password-stdin --token-file t",
            5,
        );
    }
    let locked = sandbox.succeeds("practicectl lock list -o csv --columns email,cause,failures");
    assert_eq!(locked, "email,cause,failures\r\nuser100@x.org,failed-sign-ins,5\r\n");
    sandbox.succeeds("practicectl lock unlock user100@x.org");
    sandbox.succeeds(
        "echo 'copper meadow bicycle 81' | practicectl login user100@x.org --password-stdin --token-file t",
    );
}

fn reactivate_a_provider(sandbox: &mut Sandbox) {
    sandbox.succeeds(
        "practicectl provider create --name 'User Number101' --npi 1234567893 --license-type physician \
         --product billing --accept-terms && \
         practicectl user edit user101@x.org --provider 1234567893 && \
         practicectl provider deactivate user101@x.org && practicectl lock add user101@x.org",
    );
    let billing = "practicectl provider reactivate user101@x.org --product billing --accept-terms";
    sandbox.at("2026-02-03T23:59:59Z").exits(billing, 4);
    sandbox.succeeds(&format!("{billing} --open-case"));
    assert_eq!(
        sandbox.succeeds("practicectl case list -o csv --columns state"),
        "state\r\nopen\r\n"
    );
    sandbox.at("2026-02-04T00:00:00Z").succeeds(billing);
    assert_eq!(sandbox.succeeds("practicectl lock list -q -o json"), "[]\n");
}

fn every_format_is_read_back(sandbox: &Sandbox) {
    let find = |format: &str| sandbox.succeeds(&format!("practicectl user find --all -o {format}"));
    let array = json(&find("json"));
    let array = array.as_array().expect("an array");
    let lines: Vec<Value> = find("jsonl").lines().map(json).collect();
    assert_eq!(array, &lines);
    let text = find("csv");
    let mut reader = ReaderBuilder::new().from_reader(text.as_bytes());
    let header = reader.headers().expect("a header").clone();
    let rows: Vec<csv::StringRecord> = reader.records().map(|row| row.expect("a row")).collect();
    assert_eq!(rows.len(), array.len());
    for (row, object) in rows.iter().zip(array) {
        let keys: Vec<&str> =
            object.as_object().expect("an object").keys().map(String::as_str).collect();
        assert_eq!(header.iter().collect::<Vec<_>>(), keys, "the same fields in the same order");
        for (name, cell) in header.iter().zip(row) {
            assert_eq!(cell, as_csv(&object[name]), "{name}");
        }
    }
    assert_eq!(find("table").lines().count(), array.len() + 1);
}

/// A JSON value as CSV holds it.
fn as_csv(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(items) => {
            items.iter().map(|item| item.as_str().expect("text")).collect::<Vec<_>>().join(";")
        }
        other => other.to_string(),
    }
}

fn count(sandbox: &Sandbox, filter: &str) -> usize {
    sandbox.succeeds(&format!("practicectl user find {filter} -o jsonl")).lines().count()
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}
