//! Password hashes: argon2id as PHC strings, and the fast hash for generated
//! secrets of at least 112 random bits (NIST SP 800-63B-4, 3.1.2.2).

use crate::domain::{code::Code, refusal::Refusal, secret::password::Password};
use argon2::{
    Algorithm, Argon2, Params, Version, password_hash::PasswordHasher,
    password_hash::PasswordVerifier, password_hash::phc::PasswordHash,
};
use sha2::{Digest, Sha256};

/// Bytes of a salt.
pub const SALT_BYTES: usize = 16;

/// The cost of a password hash. Handed in, so that tests can be quick.
#[derive(Clone, Debug)]
pub struct Hasher {
    argon2: Argon2<'static>,
    /// How often the time of a test was spent for nothing.
    #[cfg(test)]
    pretended: std::cell::Cell<u32>,
}

impl Default for Hasher {
    /// 19 MiB, two passes, one lane (OWASP's first choice for argon2id).
    fn default() -> Self {
        Self::of(Params::DEFAULT)
    }
}

impl Hasher {
    fn of(params: Params) -> Self {
        Self {
            argon2: Argon2::new(Algorithm::Argon2id, Version::V0x13, params),
            #[cfg(test)]
            pretended: std::cell::Cell::new(0),
        }
    }

    /// A hasher that takes next to no time, for the tests of rules.
    #[cfg(test)]
    #[expect(clippy::missing_panics_doc, reason = "for tests")]
    pub fn cheap() -> Self {
        Self::of(Params::new(Params::MIN_M_COST, 1, 1, None).expect("valid costs"))
    }

    /// The PHC string of `password` under `salt`; `None` only if the
    /// library refuses its own parameters.
    pub fn hash(&self, password: &Password, salt: &[u8; SALT_BYTES]) -> Option<String> {
        let hash = self.argon2.hash_password_with_salt(password.bytes(), salt).ok()?;
        Some(hash.to_string())
    }

    /// True if `password` belongs to the PHC string `stored`. A cheaper hash
    /// takes the time of this cost besides its own, so that the time does not
    /// tell whose account was imported.
    pub fn verify(&self, password: &Password, stored: &str) -> bool {
        if self.is_cheaper(stored) {
            self.pretend(password);
        }
        PasswordHash::new(stored)
            .is_ok_and(|hash| self.argon2.verify_password(password.bytes(), &hash).is_ok())
    }

    /// True if a PHC string was made at exactly this cost; any other is made
    /// again at the next sign-in.
    pub fn is_current(&self, stored: &str) -> bool {
        cost_of(stored) == Some(costs(self.argon2.params()))
    }

    fn is_cheaper(&self, stored: &str) -> bool {
        let (memory, passes, _) = costs(self.argon2.params());
        cost_of(stored).is_none_or(|(m, t, _)| m < memory || t < passes)
    }

    /// Takes the time of a verification if there is nothing to verify, so
    /// that an unknown email answers as late as a wrong password.
    pub fn pretend(&self, password: &Password) {
        #[cfg(test)]
        self.pretended.set(self.pretended.get() + 1);
        std::hint::black_box(self.hash(password, &[0; SALT_BYTES]));
    }
}

/// Memory in KiB, passes and lanes.
type Cost = (u32, u32, u32);

const fn costs(params: &Params) -> Cost {
    (params.m_cost(), params.t_cost(), params.p_cost())
}

fn cost_of(stored: &str) -> Option<Cost> {
    let hash = PasswordHash::new(stored).ok()?;
    Params::try_from(&hash).ok().map(|params| costs(&params))
}

/// The cheapest hash that is taken over from elsewhere (OWASP's minimum for
/// argon2id): a cheaper one is quick to guess in a stolen file.
const LEAST_COST: Cost = (19 * 1024, 2, 1);
/// The dearest one: each guess at such an account costs us as much. Lanes do not add to
/// it, and Django takes eight.
const MOST_COST: Cost = (256 * 1024, 10, 16);

/// How hashes of other kinds begin, and what they are.
const OTHERS: [(&str, &str); 22] = [
    ("$2a$", "bcrypt"),
    ("$2b$", "bcrypt"),
    ("$2x$", "bcrypt"),
    ("$2y$", "bcrypt"),
    ("bcrypt", "bcrypt"),
    ("{bcrypt}", "bcrypt"),
    ("pbkdf2", "PBKDF2"),
    ("$pbkdf2", "PBKDF2"),
    ("{pbkdf2", "PBKDF2"),
    ("$argon2i$", "argon2i"),
    ("argon2$argon2i$", "argon2i"),
    ("$argon2d$", "argon2d"),
    ("scrypt", "scrypt"),
    ("$scrypt$", "scrypt"),
    ("{ssha", "salted SHA"),
    ("{sha", "SHA without a salt"),
    ("{smd5}", "salted MD5"),
    ("{md5}", "MD5"),
    ("$1$", "MD5 crypt"),
    ("$5$", "SHA-256 crypt"),
    ("$6$", "SHA-512 crypt"),
    ("$p$", "phpass"),
];

/// The PHC string in what another system exports: Django writes `argon2` before it.
pub fn phc_of(text: &str) -> &str {
    text.strip_prefix("argon2").filter(|rest| rest.starts_with("$argon2id$")).unwrap_or(text)
}

/// What kind of hash a text is that is not taken, if it is one that is known.
fn other_kind(text: &str) -> Option<&'static str> {
    let text = text.to_ascii_lowercase();
    OTHERS.iter().find(|(begin, _)| text.starts_with(begin)).map(|(_, kind)| *kind)
}

/// True for a text that may be a hash, which no message repeats.
pub fn may_be_hash(text: &str) -> bool {
    text.contains("$argon2") || other_kind(text).is_some()
}

/// Refuses anything but an argon2id PHC string of version 19 with salt and hash,
/// without repeating it. The cost has a floor
/// and a ceiling.
pub fn check_phc(text: &str) -> Result<(), Refusal> {
    let refused = |why: &str| {
        Refusal::new(Code::InvalidPassword, format!("the password hash {why}"))
            .hint("give a PHC string such as $argon2id$v=19$m=19456,t=2,p=1$SALT$HASH")
    };
    if let Some(kind) = other_kind(text) {
        return Err(refused(&format!("is {kind}, and only argon2id is taken")).hint(
            "leave it empty, and give the user a temporary password; an argon2id hash is taken as \
             its PHC string, also after Django's argon2 prefix",
        ));
    }
    let hash = PasswordHash::new(text).map_err(|_| refused("is no PHC string"))?;
    if hash.algorithm != Algorithm::Argon2id.ident() || hash.version != Some(19) {
        return Err(refused("is not one of argon2id, version 19"));
    }
    if hash.salt.is_none() || hash.hash.is_none() {
        return Err(refused("has no salt or no hash"));
    }
    let params = Params::try_from(&hash).map_err(|_| refused("has parameters out of range"))?;
    let cost = costs(&params);
    let exceeds = |one: Cost, other: Cost| one.0 > other.0 || one.1 > other.1 || one.2 > other.2;
    if exceeds(LEAST_COST, cost) {
        return Err(refused("costs less than 19 MiB, 2 passes and 1 lane"));
    }
    if exceeds(cost, MOST_COST) {
        return Err(refused("costs more than 256 MiB, 10 passes or 16 lanes"));
    }
    Ok(())
}

/// SHA-256 of a secret under a domain tag: for tokens and generated passwords.
pub fn fast_hash(tag: &str, secret: &[u8]) -> [u8; 32] {
    let mut hash = Sha256::new();
    hash.update(tag.as_bytes());
    hash.update([0]);
    hash.update(secret);
    hash.finalize().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_is_an_argon2id_phc_string_of_97_bytes_that_verifies() {
        let hasher = Hasher::default();
        let password = Password::new("correct horse battery staple").expect("valid");
        let hash = hasher.hash(&password, &[7; 16]).expect("a hash");
        assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{hash}");
        assert_eq!(hash.len(), 97);
        assert!(hasher.verify(&password, &hash));
        let other = Password::new("correct horse battery stapler").expect("valid");
        assert!(!hasher.verify(&other, &hash));
        assert!(!hasher.verify(&password, "no hash at all"));
    }

    #[test]
    fn a_hash_of_another_cost_is_not_current_and_a_cheaper_one_takes_the_whole_time() {
        let of_memory_and_passes =
            |kib, passes| Hasher::of(Params::new(kib, passes, 1, None).expect("valid"));
        let of_memory = |kib| of_memory_and_passes(kib, 2);
        let password = Password::new("correct horse battery staple").expect("valid");
        let hash = |kib| of_memory(kib).hash(&password, &[7; 16]).expect("a hash");
        let today = Hasher::default();
        assert!(today.is_current(&hash(19_456)));
        for other in [hash(19_455), hash(19_457), "no hash at all".into()] {
            assert!(!today.is_current(&other), "{other}");
        }
        let spent = |stored: &str| {
            let before = today.pretended.get();
            today.verify(&password, stored);
            today.pretended.get() - before
        };
        let costs = [hash(8), hash(19_455), hash(19_456), hash(19_457), "no hash at all".into()];
        assert_eq!(costs.map(|stored| spent(&stored)), [1, 1, 0, 0, 1]);
        let once = of_memory_and_passes(19_456, 1).hash(&password, &[7; 16]).expect("a hash");
        assert_eq!(spent(&once), 1);
    }

    #[test]
    fn a_hash_from_elsewhere_is_one_of_argon2id_and_neither_too_cheap_nor_too_dear() {
        const END: &str = "$c29tZXNhbHRzb21lc2FsdA$hRGBuQCzx0cR/wTzfdKV0RBIT6HQKtVWkYN9TvbBHvU";
        let check = |head: &str| check_phc(&format!("{head}{END}")).is_ok();
        assert!(check("$argon2id$v=19$m=19456,t=2,p=1"));
        assert!(check("$argon2id$v=19$m=262144,t=10,p=16"));
        for refused in [
            "$argon2id$v=19$m=19455,t=2,p=1",
            "$argon2id$v=19$m=65536,t=1,p=1",
            "$argon2id$v=19$m=262145,t=2,p=1",
            "$argon2id$v=19$m=19456,t=11,p=1",
            "$argon2id$v=19$m=19456,t=2,p=17",
            "$argon2id$v=19$m=1,t=2,p=1",
            "$argon2id$v=16$m=19456,t=2,p=1",
            "$argon2id$m=19456,t=2,p=1",
            "$argon2i$v=19$m=19456,t=2,p=1",
            "$scrypt$ln=15,r=8,p=1",
            "password",
        ] {
            assert!(!check(refused), "{refused}");
        }
        assert!(check_phc("$argon2id$v=19$m=19456,t=2,p=1").is_err(), "without a hash");
        let refusal = check_phc("quiet harbor lantern 47").expect_err("refused");
        assert!(!format!("{refusal:?}").contains("harbor"), "it is not repeated");
    }

    #[test]
    fn hashes_of_other_systems_are_named_and_not_repeated() {
        for (text, kind) in [
            ("$2b$12$R9h/cIPz0gi.URNNX3kh2OPST9/PgBkqquzi.Ss7KIUgO2t0jWMUW", "is bcrypt"),
            ("pbkdf2_sha256$600000$salt$hash", "is PBKDF2"),
            ("{SSHA}aGFzaHNhbHQ=", "is salted SHA"),
            ("{SSHA512}aGFzaHNhbHQ=", "is salted SHA"),
            ("$argon2i$v=19$m=19456,t=2,p=1$c2FsdA$aGFzaA", "is argon2i"),
            ("$P$B12345678abcdefgh", "is phpass"),
            ("$6$salt$hash", "is SHA-512 crypt"),
        ] {
            let refusal = check_phc(text).expect_err("refused");
            assert!(refusal.message.contains(kind), "{}", refusal.message);
            assert!(refusal.message.ends_with("only argon2id is taken"), "{}", refusal.message);
            assert!(!format!("{refusal:?}").contains("hash="), "it is not repeated");
        }
    }

    #[test]
    fn the_prefix_of_django_is_taken_off_and_its_defaults_are_taken() {
        const END: &str = "$c29tZXNhbHRzb21lc2FsdA$hRGBuQCzx0cR/wTzfdKV0RBIT6HQKtVWkYN9TvbBHvU";
        let phc = format!("$argon2id$v=19$m=102400,t=2,p=8{END}");
        let django = format!("argon2{phc}");
        assert_eq!(phc_of(&django), phc);
        assert_eq!(check_phc(phc_of(&django)), Ok(()));
        assert_eq!(phc_of(&phc), phc);
        assert_eq!(phc_of("argon2$argon2i$v=19"), "argon2$argon2i$v=19");
    }

    #[test]
    fn tags_keep_secrets_apart() {
        assert_ne!(fast_hash("a", b"x"), fast_hash("b", b"x"));
    }
}
