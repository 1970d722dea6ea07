//! The login email: the sign-in name of a person, kept as typed.

use crate::domain::{code::Code, refusal::Refusal, text::is_hidden};
use email_address::{EmailAddress, Options};

/// The longest login email, in characters (all of them ASCII).
pub const MOST: usize = 254;
/// The longest part before the @.
const MOST_LOCAL: usize = 64;
/// What lists and mail programs put around an address.
const ENDS: [char; 16] =
    ['"', '\'', '“', '”', '„', '‘', '’', '«', '»', '<', '>', '(', ')', ',', ';', '.'];

/// A valid login email.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Email(String);

impl Email {
    /// Accepts ASCII of at most 254 characters with a dot in the domain;
    /// refuses quotes, a display name, an IP literal.
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        let problem = problem_of(text);
        match problem {
            None => Ok(Self(text.to_owned())),
            Some(problem) => Err(refusal(text, &problem)),
        }
    }

    /// An address that is stored already, and was parsed then. Every row of every list is
    /// read, so only what is plainly none is refused.
    pub fn from_stored(text: &str) -> Option<Self> {
        let (local, domain) = text.split_once('@')?;
        let is_plain = !local.is_empty() && domain.contains('.') && !domain.contains('@');
        let is_seen = text.bytes().all(|byte| byte.is_ascii_graphic());
        (is_plain && is_seen && text.len() <= MOST).then(|| Self(text.to_owned()))
    }

    /// As it was typed.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The key by which two spellings of one address are the same.
    pub fn key(&self) -> String {
        self.0.to_ascii_lowercase()
    }
}

fn problem_of(text: &str) -> Option<String> {
    problem_of_form(text).or_else(|| {
        if text.starts_with('#') {
            return Some("it begins with #, and a list would read it as a comment".to_owned());
        }
        problem_of_host(text.rsplit_once('@')?.1).or_else(|| library_problem(text))
    })
}

/// What is wrong besides the host's name.
fn problem_of_form(text: &str) -> Option<String> {
    let (local, domain) = text.rsplit_once('@').unwrap_or((text, ""));
    let problem = match text {
        "" => "it is empty",
        _ if text.trim() != text => "it begins or ends with a space",
        _ if text.len() > MOST => "it is longer than 254 characters",
        _ if !text.is_ascii() => return text.chars().find(|c| !c.is_ascii()).map(not_ascii),
        _ if has_several(text) => "it has more than one address",
        _ if text.matches('@').count() != 1 => "it needs exactly one @",
        _ if text.contains(['"', '<', '>']) => "quotes and display names are not taken",
        _ if domain.starts_with('[') => "a domain name is needed, not an IP address",
        _ if !domain.contains('.') => "its domain has no dot",
        _ if is_ip(domain) => "a domain name is needed, not an IP address",
        _ => return problem_of_local(local),
    };
    Some(problem.to_owned())
}

fn not_ascii(character: char) -> String {
    format!("it holds {}, which is not ASCII", shown(character))
}

/// A character as people can tell it from others.
fn shown(character: char) -> String {
    match character {
        ' ' => "a space".to_owned(),
        c if is_hidden(c) || c.is_whitespace() => format!("the character U+{:04X}", u32::from(c)),
        c if c.is_ascii() => format!("the character {:?}", c.to_string()),
        c => format!("the character \"{c}\" (U+{:04X})", u32::from(c)),
    }
}

/// True for several addresses with blanks, commas or semicolons between them.
fn has_several(text: &str) -> bool {
    let parts = text.split([',', ';', ' ', '\t']);
    parts.filter(|part| part.find('@').is_some_and(|place| place > 0)).nth(1).is_some()
}

/// What is wrong before the @ (RFC 5321, 4.1.2 and 4.5.3.1.1).
fn problem_of_local(local: &str) -> Option<String> {
    let is_taken = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c);
    if let Some(other) = local.chars().find(|c| !is_taken(*c)) {
        return Some(format!("{} is not taken before the @", shown(other)));
    }
    let problem = match local {
        "" => "nothing is before the @",
        _ if local.contains("..") => "there are two dots in a row before the @",
        _ if local.starts_with('.') => "it begins with a dot",
        _ if local.ends_with('.') => "there is a dot before the @",
        _ if local.len() > MOST_LOCAL => {
            let count = local.len();
            return Some(format!("{count} characters are before the @, and at most 64 are taken"));
        }
        _ => return None,
    };
    Some(problem.to_owned())
}

/// What is wrong with a host's name (RFC 1123, 2.1).
fn problem_of_host(domain: &str) -> Option<String> {
    let is_taken = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '.';
    if let Some(other) = domain.chars().find(|c| !is_taken(*c)) {
        return Some(format!("{} is not taken in a domain", shown(other)));
    }
    let is_label = |label: &str| {
        (1..=63).contains(&label.len()) && !label.starts_with('-') && !label.ends_with('-')
    };
    let problem = match domain {
        _ if domain.ends_with('.') => "its domain ends with a dot",
        _ if domain.starts_with('.') => "its domain begins with a dot",
        _ if domain.contains("..") => "its domain has two dots in a row",
        _ if !domain.split('.').all(is_label) => {
            "each part of its domain has 1 to 63 letters, digits and hyphens, no hyphen at its ends"
        }
        _ => return None,
    };
    Some(problem.to_owned())
}

fn is_ip(domain: &str) -> bool {
    domain.parse::<std::net::Ipv4Addr>().is_ok()
}

fn library_problem(text: &str) -> Option<String> {
    let options =
        Options::default().with_required_tld().without_domain_literal().without_display_text();
    EmailAddress::parse_with_options(text, options)
        .err()
        .map(|error| error.to_string().to_lowercase())
}

fn refusal(text: &str, problem: &str) -> Refusal {
    let shown: String = text.chars().take(80).collect();
    let message = format!("{shown:?} is not a login email: {problem}");
    let refusal = Refusal::new(Code::InvalidEmail, message).about(shown);
    let fixed = fix(text);
    match Email::parse_if_other(text, &fixed) {
        Some(fixed) => refusal.hint(format!("did you mean {:?}?", fixed.0)),
        None => refusal.hint("write it like kim@example.com"),
    }
}

/// The address that was plainly meant: only that of `Kim <kim@x.org>`, without quotes,
/// spaces and punctuation at its ends, and with one dot where one belongs. No letter is
/// touched: another letter would be another person.
fn fix(text: &str) -> String {
    let inner = text.split_once('<').map_or(text, |(_, rest)| rest.trim_end_matches(['>', ' ']));
    let plain: String = inner.chars().filter(|c| !is_hidden(*c)).map(without_width).collect();
    let bare = plain.trim_matches(|c: char| c.is_whitespace() || ENDS.contains(&c));
    let bare = bare.strip_prefix("mailto:").unwrap_or(bare);
    let (local, domain) = bare.split_once('@').unwrap_or((bare, ""));
    let domain = domain.trim_start_matches('@');
    [local, domain].map(|part| dotted(part.trim())).join("@")
}

/// The ASCII character of one that is as wide as a Chinese one.
fn without_width(character: char) -> char {
    match u32::from(character) {
        wide @ 0xff01..=0xff5e => char::from_u32(wide - 0xfee0).unwrap_or(character),
        _ => character,
    }
}

/// One dot for several, for a comma, and for none at the ends.
fn dotted(part: &str) -> String {
    let parts: Vec<&str> = part.split(['.', ',']).filter(|part| !part.is_empty()).collect();
    parts.join(".")
}

impl Email {
    fn parse_if_other(text: &str, fixed: &str) -> Option<Self> {
        (fixed != text && problem_of(fixed).is_none()).then(|| Self(fixed.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(text: &str) -> String {
        Email::parse(text).expect_err("refused").message
    }

    #[test]
    fn ordinary_addresses_are_kept_as_typed_and_compared_without_case() {
        let email = Email::parse("Kim.O'Hara+x@Example.org").expect("valid");
        assert_eq!(email.as_str(), "Kim.O'Hara+x@Example.org");
        assert_eq!(email.key(), "kim.o'hara+x@example.org");
    }

    #[test]
    fn the_254th_character_is_taken_and_the_255th_is_not() {
        let domain = format!("{}.{}.{}.org", "d".repeat(60), "e".repeat(60), "f".repeat(60));
        let local = "a".repeat(MOST - domain.len() - 1);
        let longest = format!("{local}@{domain}");
        assert_eq!(longest.len(), 254);
        assert!(local.len() <= 64 + 8, "the domain takes its share");
        let refused = message(&format!("a{longest}"));
        assert!(refused.ends_with("it is longer than 254 characters"), "{refused}");
    }

    #[test]
    fn each_broken_form_is_named() {
        for (text, problem) in [
            ("", "it is empty"),
            (" kim@x.org", "it begins or ends with a space"),
            ("kim@münchen.de", "it holds the character \"ü\" (U+00FC), which is not ASCII"),
            ("kim\u{200b}@x.org", "it holds the character U+200B, which is not ASCII"),
            ("“kim@x.org”", "it holds the character \"“\" (U+201C), which is not ASCII"),
            ("k..im@x.org", "there are two dots in a row before the @"),
            ("kim.@x.org", "there is a dot before the @"),
            ("kim,a@x.org", "the character \",\" is not taken before the @"),
            ("a b@x.org", "a space is not taken before the @"),
            ("k\0@x.org", "the character U+0000 is not taken before the @"),
            ("kim@x.org.", "its domain ends with a dot"),
            ("kim@x..org", "its domain has two dots in a row"),
            ("kim@x_y.org", "the character \"_\" is not taken in a domain"),
            ("@x.org", "nothing is before the @"),
            ("a@x.org, b@x.org", "it has more than one address"),
            ("#ops@x.org", "it begins with #, and a list would read it as a comment"),
            ("kim@x@y.org", "it needs exactly one @"),
            ("kim", "it needs exactly one @"),
            ("\"kim\"@x.org", "quotes and display names are not taken"),
            ("Kim <kim@x.org>", "quotes and display names are not taken"),
            ("kim@[127.0.0.1]", "a domain name is needed, not an IP address"),
            ("kim@127.0.0.1", "a domain name is needed, not an IP address"),
            ("kim@localhost", "its domain has no dot"),
        ] {
            assert!(message(text).ends_with(problem), "{text}: {}", message(text));
        }
        let refused = message(&format!("{}@x.org", "k".repeat(65)));
        assert!(refused.ends_with("65 characters are before the @, and at most 64 are taken"));
        assert!(Email::parse(&format!("{}@x.org", "k".repeat(64))).is_ok());
    }

    #[test]
    fn the_parts_of_a_host_are_letters_digits_and_hyphens() {
        let long = "d".repeat(63);
        for host in
            ["iana-icann.org", "x--y.org", "1.2.x9", "XN--mnchen-3ya.de", &format!("{long}.org")]
        {
            assert!(Email::parse(&format!("test@{host}")).is_ok(), "{host}");
        }
        let too_long = format!("{long}d.org");
        for host in [
            "iana/icann.org",
            "x_y.org",
            "-x.org",
            "x-.org",
            "x.-org",
            ".org",
            "x..org",
            "x.org.",
            "x+y.org",
            "x!.org",
            "x'y.org",
            "x y.org",
            &too_long,
        ] {
            assert!(Email::parse(&format!("test@{host}")).is_err(), "{host}");
        }
        assert!(Email::from_stored("test@iana/icann.org").is_some(), "as earlier versions took it");
        assert!(Email::from_stored("test").is_none());
        for text in
            ["@x.org", "a@b@x.org", "kim@localhost", "kim @x.org", "kim@x.org\u{1b}", "kím@x.org"]
        {
            assert_eq!(Email::from_stored(text), None, "{text:?}");
        }
    }

    #[test]
    fn an_address_that_an_earlier_version_took_is_still_read() {
        assert!(Email::from_stored("#ops@x.org").is_some());
    }

    #[test]
    fn the_hint_holds_the_corrected_address_if_it_is_plain() {
        let hint = |text| Email::parse(text).expect_err("refused").hint.expect("a hint");
        for (text, fixed) in [
            (" kim@x.org ", "kim@x.org"),
            ("Kim <kim@x.org>", "kim@x.org"),
            ("k..im@x.org", "k.im@x.org"),
            ("kim.@x.org", "kim@x.org"),
            ("kim,a@x.org", "kim.a@x.org"),
            ("kim@x,org", "kim@x.org"),
            ("kim@x.org.", "kim@x.org"),
            ("kim@x.org,", "kim@x.org"),
            ("“kim@x.org”", "kim@x.org"),
            ("'kim@x.org'", "kim@x.org"),
            ("kim\u{200b}@x.org", "kim@x.org"),
            ("\u{a0}kim@x.org", "kim@x.org"),
            ("kim @ x.org", "kim@x.org"),
            ("kim@@x.org", "kim@x.org"),
            ("kim@.x.org", "kim@x.org"),
            ("mailto:kim@x.org", "kim@x.org"),
            ("ｋｉｍ＠x．org", "kim@x.org"),
        ] {
            assert_eq!(hint(text), format!("did you mean {fixed:?}?"), "{text:?}");
        }
        for text in ["kim", "a b@x.org", "kím@x.org", "a@x.org b@x.org", "#ops@x.org", ""] {
            assert_eq!(hint(text), "write it like kim@example.com", "{text:?}");
        }
    }
}
