//! Any table of users in any form reads to the same users.

use crate::domain::user::patch::UserPatch;
use crate::input::tests::table::{Encoded, Form, Person, Quotes, rows};
use proptest::prelude::*;

fn person() -> impl Strategy<Value = Person> {
    let name = "[A-ZÉ王][a-zß'\",;|\t\n]{0,6}[a-zł]";
    let phone = prop_oneof![Just(""), Just("(201) 555-0123"), Just("-"), Just("+442079460958")];
    let practices =
        prop_oneof![Just(""), Just("North"), Just("North;Main Street"), Just("+West;-North")];
    let status = prop_oneof![Just(""), Just("active"), Just("Active"), Just("FALSE")];
    (name, name, phone, practices, status).prop_map(|(first, last, phone, practices, status)| {
        Person {
            email: String::new(),
            first,
            last,
            phone: phone.to_owned(),
            practices: practices.to_owned(),
            status: status.to_owned(),
        }
    })
}

fn people() -> impl Strategy<Value = Vec<Person>> {
    proptest::collection::vec(person(), 1..8).prop_map(|mut people| {
        for (number, person) in people.iter_mut().enumerate() {
            person.email = format!("u{number}@x.org");
        }
        people
    })
}

fn form() -> impl Strategy<Value = Form> {
    let separator = prop_oneof![Just(','), Just(';'), Just('\t'), Just('|')];
    let end = prop_oneof![Just("\n"), Just("\r\n"), Just("\r")];
    let encoding = prop_oneof![
        Just(Encoded::Utf8),
        Just(Encoded::Marked),
        Just(Encoded::Utf16Le),
        Just(Encoded::Utf16Be)
    ];
    let quotes = prop_oneof![Just(Quotes::All), Just(Quotes::Needed), Just(Quotes::Loose)];
    (separator, end, encoding, quotes, 0..5_usize, any::<bool>(), any::<bool>()).prop_map(
        |(separator, end, encoding, quotes, spelling, is_joined, residue)| Form {
            separator,
            end,
            encoding,
            quotes,
            spelling,
            is_joined,
            residue,
        },
    )
}

fn patches(people: &[Person], form: &Form) -> Vec<Option<UserPatch>> {
    let rows = rows(&form.write(people)).expect("a file of users");
    rows.into_iter().map(|(_, patch)| patch.ok()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_table_in_any_form_reads_to_the_same_users(people in people(), form in form()) {
        let expected = patches(&people, &Form::PLAIN);
        prop_assert_eq!(expected.len(), people.len());
        prop_assert_eq!(patches(&people, &form), expected);
    }
}
