//! The worked example of the README is what the program prints.
//! `UPDATE_ASSETS=1 cargo test --test cli readme` writes it anew.

use crate::sandbox::Sandbox;
use std::fs;
use std::path::PathBuf;

/// Grace, deactivated with her user on January 5 and locked.
fn with_grace() -> Sandbox {
    let sandbox = Sandbox::for_days();
    sandbox.succeeds(
        "practicectl provider create --name 'Grace Healer' --npi 1234567893 --license-type physician \
             --product billing,clinical --practice North --accept-terms && \
         practicectl user create grace@sunrise.example --name 'Grace Healer' --provider 1234567893 \
             --practice North --role Provider && \
         practicectl provider deactivate grace@sunrise.example --with-user && \
         practicectl lock add grace@sunrise.example",
    );
    sandbox
}

#[test]
fn the_flow_inside_and_after_the_thirty_days_is_as_shown() {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let text = fs::read_to_string(&path).expect("the README");
    let section = text.find("## Unlock a provider").expect("the section");
    let mut sandbox = with_grace();
    let inside = sandbox.at("2026-01-17T09:00:00Z").session(&[
        "practicectl provider reactivate grace@sunrise.example --product billing,clinical --accept-terms",
        "practicectl provider reactivate grace@sunrise.example --product billing,clinical --accept-terms --open-case",
        "practicectl case list",
    ]);
    let after = sandbox.at("2026-02-04T09:00:00Z").session(&[
        "practicectl provider reactivate grace@sunrise.example --product billing --accept-terms",
        "practicectl license list grace@sunrise.example --columns product,from,to,accepted_by",
    ]);
    let mut wanted = text.clone();
    let mut place = section;
    for shown in [inside, after] {
        let begin = wanted[place..].find("```console\n").expect("a transcript") + place + 11;
        let end = wanted[begin..].find("```").expect("its end") + begin;
        wanted.replace_range(begin..end, &shown);
        place = begin + shown.len() + 3;
    }
    if std::env::var_os("UPDATE_ASSETS").is_some() {
        fs::write(&path, &wanted).expect("written");
    } else {
        assert!(text == wanted, "the README shows something else:\n{wanted}");
    }
}
