//! Password hashes: argon2id as PHC strings, and the fast hash for generated
//! secrets of at least 112 random bits (NIST SP 800-63B-4, 3.1.2.2).

use super::password::Password;
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
    fn tags_keep_secrets_apart() {
        assert_ne!(fast_hash("a", b"x"), fast_hash("b", b"x"));
    }
}
