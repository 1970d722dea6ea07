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
/// The dearest one: each guess at such an account costs us as much.
const MOST_COST: Cost = (256 * 1024, 10, 4);

/// Refuses anything but an argon2id PHC string of version 19 with salt and hash,
/// without repeating it. The cost has a floor
/// and a ceiling.
pub fn check_phc(text: &str) -> Result<(), Refusal> {
    let refused = |why| {
        Refusal::new(Code::InvalidPassword, format!("the password hash {why}"))
            .hint("give a PHC string such as $argon2id$v=19$m=19456,t=2,p=1$SALT$HASH")
    };
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
        return Err(refused("costs more than 256 MiB, 10 passes or 4 lanes"));
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
        assert!(check("$argon2id$v=19$m=262144,t=10,p=4"));
        for refused in [
            "$argon2id$v=19$m=19455,t=2,p=1",
            "$argon2id$v=19$m=65536,t=1,p=1",
            "$argon2id$v=19$m=262145,t=2,p=1",
            "$argon2id$v=19$m=19456,t=11,p=1",
            "$argon2id$v=19$m=19456,t=2,p=5",
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
    fn tags_keep_secrets_apart() {
        assert_ne!(fast_hash("a", b"x"), fast_hash("b", b"x"));
    }
}
