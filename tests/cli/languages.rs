//! Names of many languages: stored and exported as typed, found by any word without
//! its marks in any case, and listed in one order.

use crate::sandbox::Sandbox;
use practicectl::domain::search_key::search_key;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Invented people.
const NAMES: [&str; 42] = [
    "محمد العلي",
    "مُحَمَّد الحُسَيْن",
    "علی\u{200c}رضا کریمی",
    "עֲדִי לוי",
    "नरेंद्र शर्मा",
    "क्\u{200d}षमा वर्मा",
    "ශ්\u{200d}රී පෙරේරා",
    "অনিমা সেন",
    "கண்ணன் முருகன்",
    "สมชาย ใจดี",
    "王 伟",
    "伟王",
    "たなか ひろし",
    "田中 ガク",
    "김 민준",
    "Nguyễn Thị Ánh Đào",
    "Δήμητρα Παπαδοπούλου",
    "Галина Йовкова",
    "Сергій Ґалаґан",
    "Łukasz Żółć",
    "Jiří Čapek",
    "Işık İbrahimoğlu",
    "Ólafur Þórðarson",
    "Søren Ærø",
    "Ødegård Næss",
    "Jürgen Weiß",
    "Chloé Lœuvre",
    "María Ñúñez",
    "Joaquim Gal·la",
    "Kaʻiulani Kealoha",
    "Séamus O’Brien",
    "Őrsi Ágnes",
    "Ștefan Ionuț",
    "Արամ Խաչատրյան",
    "გიორგი ბერიძე",
    "ሰላም ተስፋዬ",
    "Ġorġ Ħal",
    "Əli Əliyev",
    "Suharto",
    "Ann‑Lou D´Arc",
    // Decomposed, as some systems write them.
    "Ame\u{301}lie Zoe\u{308}",
    "\u{1112}\u{1161}\u{11ab} \u{1109}\u{1175}",
];

fn file(names: &[(usize, &str)]) -> String {
    let rows = names.iter().map(|(number, name)| format!("n{number:02}@x.org,{name}\n"));
    format!("email,name\n{}", rows.collect::<String>())
}

fn sandbox_with(names: &[(usize, &str)]) -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox.file("names.csv", file(names));
    sandbox.succeeds("practicectl user import names.csv -q");
    sandbox
}

fn emails(sandbox: &Sandbox, text: &str) -> Vec<String> {
    let script = "practicectl user find ${TEXT:+\"$TEXT\"} -q -o csv --columns email";
    let output = sandbox.command(script).env("TEXT", text).output().expect("sh runs");
    let rows = String::from_utf8(output.stdout).expect("UTF-8");
    rows.lines().skip(1).filter(|row| !row.starts_with("ada@")).map(str::to_owned).collect()
}

/// The word as somebody types it who has no key for its marks.
fn bare(word: &str) -> String {
    word.nfd().filter(|c| !is_combining_mark(*c)).collect()
}

#[test]
fn names_of_many_languages_are_kept_found_and_listed() {
    let names: Vec<(usize, &str)> = NAMES.into_iter().enumerate().collect();
    let sandbox = sandbox_with(&names);
    let exported = sandbox.succeeds("practicectl export -o csv | cut -d, -f 1,2");
    let found = sandbox.succeeds("practicectl user find -o jsonl --columns email,name");
    for (number, name) in &names {
        let row = format!("n{number:02}@x.org,{name}\n");
        assert!(exported.contains(&row), "{name}");
        let row = format!("{{\"email\":\"n{number:02}@x.org\",\"name\":\"{name}\"}}\n");
        assert!(found.contains(&row), "{name}");
    }
    for (number, name) in &names {
        for word in name.split(' ') {
            let email = format!("n{number:02}@x.org");
            for typed in [bare(word), bare(word).to_uppercase(), word.to_lowercase()] {
                assert!(emails(&sandbox, &typed).contains(&email), "{typed} finds {name}");
            }
        }
    }
}

#[test]
fn their_order_is_total_and_the_same_whatever_came_first() {
    let mut names: Vec<(usize, &str)> = NAMES.into_iter().enumerate().collect();
    // The same name twice: the email decides.
    names.push((98, "Søren Ærø"));
    names.push((97, "Soren Aero"));
    let listed = emails(&sandbox_with(&names), "");
    names.reverse();
    assert_eq!(emails(&sandbox_with(&names), ""), listed);
    names.sort_by_key(|(number, name)| (search_key(name), *number));
    let sorted: Vec<String> =
        names.iter().map(|(number, _)| format!("n{number:02}@x.org")).collect();
    assert_eq!(listed, sorted);
}
