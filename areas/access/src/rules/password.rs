//! Passwords: what is good enough, and how they are kept (Argon2id).

use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _, SaltString};
use argon2::{Algorithm, Argon2, Params, PasswordHash, Version};
use basics::Refusal;

/// OWASP's least for Argon2id: 19 MiB, two passes, one lane.
const MEMORY_KIB: u32 = 19 * 1024;
const PASSES: u32 = 2;
const LANES: u32 = 1;

/// Fewest characters of a password.
const SHORTEST: usize = 12;
const LONGEST: usize = 300;

/// Long enough, and still the first that anybody tries.
const OBVIOUS: [&str; 10] = [
    "123456789012",
    "1234567890123",
    "abcdefghijkl",
    "administrator",
    "hemligt12345",
    "losenord1234",
    "lösenord1234",
    "password1234",
    "qwertyuiopås",
    "samdrift1234",
];

/// A new password as sent: twice, for the login with this address.
pub struct Password<'a> {
    pub new: &'a str,
    pub again: &'a str,
    pub email: &'a str,
}

/// Everything wrong with a new password.
pub fn password_refusals(p: &Password<'_>) -> Vec<Refusal> {
    let mut refusals = Vec::new();
    let length = p.new.chars().count();
    let small = p.new.to_lowercase();
    if length < SHORTEST {
        refusals.push(Refusal::new("access-password-short").at("losenord").with("least", SHORTEST));
    }
    if length > LONGEST {
        refusals.push(Refusal::new("access-too-long").at("losenord").with("limit", LONGEST));
    }
    if !p.email.is_empty() && small == p.email.to_lowercase() {
        refusals.push(Refusal::new("access-password-is-email").at("losenord"));
    }
    let first = small.chars().next();
    if length >= SHORTEST && (OBVIOUS.contains(&small.as_str()) || small.chars().all(|c| Some(c) == first)) {
        refusals.push(Refusal::new("access-password-obvious").at("losenord"));
    }
    if p.new != p.again {
        refusals.push(Refusal::new("access-password-differs").at("losenord_igen"));
    }
    refusals
}

/// The password as it is kept: Argon2id with its parameters and salt, in the usual `$argon2id$…` form.
///
/// Takes some tens of milliseconds and 19 MiB on purpose: call it aside from other requests.
pub fn hash_password(plain: &str, salt: &[u8; 16]) -> String {
    let params = Params::new(MEMORY_KIB, PASSES, LANES, None).expect("the parameters are within their bounds");
    let salt = SaltString::encode_b64(salt).expect("sixteen bytes are a salt");
    let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    argon.hash_password(plain.as_bytes(), &salt).expect("a password within its bound").to_string()
}

/// Whether the password is the one that was kept. A hash that cannot be read matches nothing.
pub fn matches_hash(plain: &str, hash: &str) -> bool {
    PasswordHash::new(hash).is_ok_and(|h| Argon2::default().verify_password(plain.as_bytes(), &h).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(new: &str, again: &str, expected: &[&str]) {
        let found = password_refusals(&Password { new, again, email: "maja@lekeberg.example" });
        assert_eq!(found.iter().map(|r| r.id).collect::<Vec<_>>(), expected, "{new}");
    }

    #[test]
    fn a_password_is_long_and_not_the_first_anybody_tries() {
        check("fyra gröna kaffekoppar", "fyra gröna kaffekoppar", &[]);
        check("ååååååååååb1", "ååååååååååb1", &[]);
        check("kort", "kort", &["access-password-short"]);
        check("", "", &["access-password-short"]);
        check("Maja@Lekeberg.example", "Maja@Lekeberg.example", &["access-password-is-email"]);
        check("Lösenord1234", "Lösenord1234", &["access-password-obvious"]);
        check("aaaaaaaaaaaaaa", "aaaaaaaaaaaaaa", &["access-password-obvious"]);
        check(&"ab".repeat(151), &"ab".repeat(151), &["access-too-long"]);
    }

    #[test]
    fn all_that_is_wrong_is_said_at_once() {
        check("kort", "korta", &["access-password-short", "access-password-differs"]);
    }

    #[test]
    fn only_the_same_password_matches() {
        let hash = hash_password("fyra gröna kaffekoppar", b"sixteen bytes 16");
        assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{hash}");
        assert!(matches_hash("fyra gröna kaffekoppar", &hash));
        assert!(!matches_hash("fyra gröna kaffekopp", &hash));
        assert!(!matches_hash("", &hash));
        assert!(!matches_hash("x", "not a hash"));
    }
}
