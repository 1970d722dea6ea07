//! Slips of the keyboard: what was likely meant by an email that nobody has.

/// The longest part before the @ for which slips are looked for.
const MOST: usize = 40;
/// The shortest one: of two letters, one that differs is no slip.
const LEAST: usize = 3;
const LETTERS: &str = "abcdefghijklmnopqrstuvwxyz0123456789._-";

/// Emails that differ from this one by one slip before the @: a letter too many, one too
/// few, a wrong one, or two that are swapped. `email_key` is in lower case.
pub fn slips(email_key: &str) -> Vec<String> {
    let Some((local, domain)) = email_key.split_once('@') else {
        return Vec::new();
    };
    if !(LEAST..=MOST).contains(&local.len()) || !local.is_ascii() {
        return Vec::new();
    }
    let meant = |local: String| format!("{local}@{domain}");
    let places = 0..local.len();
    let missing = places.clone().map(|place| format!("{}{}", &local[..place], &local[place + 1..]));
    let swapped = places.clone().skip(1).map(|place| {
        let (one, other) = (&local[place - 1..place], &local[place..=place]);
        format!("{}{other}{one}{}", &local[..place - 1], &local[place + 1..])
    });
    let with_letters = |before: usize, after: usize| {
        LETTERS
            .chars()
            .map(move |letter| format!("{}{letter}{}", &local[..before], &local[after..]))
    };
    let replaced = places.clone().flat_map(|place| with_letters(place, place + 1));
    let added = (0..=local.len()).flat_map(|place| with_letters(place, place));
    let all = missing.chain(swapped).chain(replaced).chain(added);
    all.filter(|other| other != local).map(meant).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_slip_is_found_and_two_are_not() {
        let slips = slips("kmi.e@x.org");
        for meant in ["kim.e@x.org", "kmi@x.org", "km.e@x.org", "kmii.e@x.org", "kmi.a@x.org"] {
            assert_eq!(slips.contains(&meant.to_owned()), meant != "kmi@x.org", "{meant}");
        }
        assert!(!slips.contains(&"kmi.e@x.org".to_owned()));
        assert!(slips.iter().all(|email| email.ends_with("@x.org")));
    }

    #[test]
    fn their_number_is_bounded() {
        assert!(slips(&format!("{}@x.org", "k".repeat(MOST))).len() < 4_000);
        for none in [
            "",
            "kim",
            "@x.org",
            "ki@x.org",
            "kím@x.org",
            &format!("{}@x.org", "k".repeat(MOST + 1)),
        ] {
            assert_eq!(slips(none), [""; 0], "{none}");
        }
    }
}
