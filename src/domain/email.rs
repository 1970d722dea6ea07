//! The login email: the sign-in name of a person, kept as typed.

use crate::domain::{code::Code, refusal::Refusal};
use email_address::{EmailAddress, Options};

/// The longest login email, in characters (all of them ASCII).
pub const MOST: usize = 254;

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

    /// An address that is stored already: earlier versions took more hosts.
    pub fn from_stored(text: &str) -> Option<Self> {
        problem_of_form(text).is_none().then(|| Self(text.to_owned()))
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
        let (_, domain) = text.rsplit_once('@')?;
        let problem = "each part of its domain has 1 to 63 letters, digits and hyphens, no hyphen at its ends";
        (!domain.split('.').all(is_host_label)).then(|| problem.to_owned())
    })
}

/// What is wrong besides the letters of the host.
fn problem_of_form(text: &str) -> Option<String> {
    let domain = text.rsplit_once('@').map_or("", |(_, domain)| domain);
    let problem = match text {
        "" => "it is empty",
        _ if text.trim() != text => "it begins or ends with a space",
        _ if text.len() > MOST => "it is longer than 254 characters",
        _ if !text.is_ascii() => "it holds a character that is not ASCII",
        _ if text.matches('@').count() != 1 => "it needs exactly one @",
        _ if text.contains(['"', '<', '>']) => "quotes and display names are not taken",
        _ if domain.starts_with('[') => "a domain name is needed, not an IP address",
        _ if !domain.contains('.') => "its domain has no dot",
        _ if is_ip(domain) => "a domain name is needed, not an IP address",
        _ => return library_problem(text),
    };
    Some(problem.to_owned())
}

/// The parts of a host's name (RFC 1123, 2.1).
fn is_host_label(label: &str) -> bool {
    let is_inside = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    (1..=63).contains(&label.len())
        && label.bytes().all(is_inside)
        && !label.starts_with('-')
        && !label.ends_with('-')
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

/// Only the address of `Kim <kim@x.org>`, without spaces at the ends. Nothing
/// within is touched: another letter would be another person.
fn fix(text: &str) -> String {
    let inner = text.split_once('<').map_or(text, |(_, rest)| rest.trim_end_matches(['>', ' ']));
    inner.trim().to_owned()
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
            ("kim@münchen.de", "it holds a character that is not ASCII"),
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
        for text in ["kim@.org", "@x.org", "kim@x..org", "kim..x@x.org", "a b@x.org", "k\0@x.org"] {
            assert!(Email::parse(text).is_err(), "{text}");
        }
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
    }

    #[test]
    fn the_hint_holds_the_corrected_address() {
        let hint = |text| Email::parse(text).expect_err("refused").hint;
        assert_eq!(hint(" kim@x.org ").as_deref(), Some("did you mean \"kim@x.org\"?"));
        assert_eq!(hint("Kim <kim@x.org>").as_deref(), Some("did you mean \"kim@x.org\"?"));
        assert_eq!(hint("kim").as_deref(), Some("write it like kim@example.com"));
    }
}
