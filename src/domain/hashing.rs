//! Password hashes: argon2id as PHC strings, and the fast hash for generated
//! secrets of at least 112 random bits (NIST SP 800-63B-4, 3.1.2.2).

use super::code::Code;
use super::password::Password;
use super::refusal::Refusal;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, Version};
use sha2::{Digest, Sha256};

/// Bytes of a salt.
pub const SALT_BYTES: usize = 16;

/// The cost of a password hash. Handed in, so that tests can be quick.
#[derive(Clone, Debug)]
pub struct Hasher {
    argon2: Argon2<'static>,
}

impl Default for Hasher {
    /// 19 MiB, two passes, one lane (OWASP's first choice for argon2id).
    fn default() -> Self {
        Self { argon2: Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::DEFAULT) }
    }
}

impl Hasher {
    /// The PHC string of `password` under `salt`; `None` only where the
    /// library refuses its own parameters.
    pub fn hash(&self, password: &Password, salt: &[u8; SALT_BYTES]) -> Option<String> {
        let hash = self.argon2.hash_password_with_salt(password.bytes(), salt).ok()?;
        Some(hash.to_string())
    }

    /// True where `password` belongs to the PHC string `stored`.
    pub fn verify(&self, password: &Password, stored: &str) -> bool {
        PasswordHash::new(stored)
            .is_ok_and(|hash| self.argon2.verify_password(password.bytes(), &hash).is_ok())
    }

    /// True where a PHC string was made at this cost or a higher one; a lower
    /// one is made anew at the next sign-in.
    pub fn is_current(&self, stored: &str) -> bool {
        let of = |hash: &PasswordHash| Params::try_from(hash).ok();
        let wanted = self.argon2.params();
        PasswordHash::new(stored).ok().as_ref().and_then(of).is_some_and(|params| {
            params.m_cost() >= wanted.m_cost() && params.t_cost() >= wanted.t_cost()
        })
    }

    /// Takes the time of a verification where there is nothing to verify, so
    /// that an unknown email answers as late as a wrong password.
    pub fn pretend(&self, password: &Password) {
        std::hint::black_box(self.hash(password, &[0; SALT_BYTES]));
    }
}

/// The dearest hash that is taken over from elsewhere: memory in KiB, passes
/// and lanes. A dearer one would be a burden on every sign-in.
const MOST_COST: (u32, u32, u32) = (1024 * 1024, 64, 16);

/// Refuses what is no argon2id PHC string of version 19 with salt and hash,
/// without repeating it. One of a low cost is made anew at the next sign-in.
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
    let (memory, passes, lanes) = MOST_COST;
    if params.m_cost() > memory || params.t_cost() > passes || params.p_cost() > lanes {
        return Err(refused("costs more than 1 GiB, 64 passes or 16 lanes"));
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
    fn a_hash_of_a_lower_cost_is_not_current() {
        let of_memory = |kib| {
            let params = Params::new(kib, 2, 1, None).expect("valid");
            Hasher { argon2: Argon2::new(Algorithm::Argon2id, Version::V0x13, params) }
        };
        let password = Password::new("correct horse battery staple").expect("valid");
        let hash = |kib| of_memory(kib).hash(&password, &[7; 16]).expect("a hash");
        let today = Hasher::default();
        assert!(today.is_current(&hash(19_456)) && today.is_current(&hash(19_457)));
        assert!(!today.is_current(&hash(19_455)));
        assert!(!today.is_current("no hash at all"));
    }

    #[test]
    fn a_hash_from_elsewhere_is_one_of_argon2id_and_not_too_dear() {
        const END: &str = "$c29tZXNhbHRzb21lc2FsdA$hRGBuQCzx0cR/wTzfdKV0RBIT6HQKtVWkYN9TvbBHvU";
        let check = |head: &str| check_phc(&format!("{head}{END}")).is_ok();
        assert!(check("$argon2id$v=19$m=19456,t=2,p=1"));
        assert!(check("$argon2id$v=19$m=1048576,t=64,p=16"));
        for refused in [
            "$argon2id$v=19$m=1048577,t=2,p=1",
            "$argon2id$v=19$m=19456,t=65,p=1",
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
    fn tags_keep_secrets_apart() {
        assert_ne!(fast_hash("a", b"x"), fast_hash("b", b"x"));
    }
}
