//! Which numbers of the North American plan are assigned. The library answers by patterns
//! that end with four free digits, but for a few area codes. To ask it for each number was a
//! tenth of the time of an import, and a city has few exchanges.

use rlibphonenumber::PhoneNumber;
use std::{cell::RefCell, collections::HashMap};

/// Exchanges that are kept: those of a large city.
const MOST_KEPT: usize = 4_096;
/// The numbers of an exchange.
const LINES: u64 = 10_000;
/// Area codes with exchanges of which only a part is assigned: Barbados and Jamaica.
const SHARED: [u64; 2] = [246, 876];

thread_local! {
    /// By area code and exchange, whether their numbers are assigned.
    static EXCHANGES: RefCell<HashMap<u64, bool>> = RefCell::default();
}

/// True if the numbering plan has a number of ten digits.
pub fn is_assigned(national: u64) -> bool {
    let exchange = national / LINES;
    if SHARED.contains(&(exchange / 1_000)) {
        return is_valid(national);
    }
    EXCHANGES.with_borrow_mut(|kept| {
        if kept.len() >= MOST_KEPT {
            kept.clear();
        }
        *kept.entry(exchange).or_insert_with(|| is_valid(national))
    })
}

/// What the library says.
fn is_valid(national: u64) -> bool {
    let number =
        PhoneNumber { country_code: 1, national_number: national, ..PhoneNumber::default() };
    number.is_valid()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::random::{Entropy, SeededStream};

    /// `ALL_EXCHANGES=1 cargo test --release --lib the_last_four_digits` asks about each
    /// exchange, which takes minutes; otherwise about one in 101.
    #[test]
    #[expect(clippy::disallowed_methods, reason = "the size of a test is no setting")]
    fn the_last_four_digits_decide_nothing() {
        let step = if std::env::var_os("ALL_EXCHANGES").is_some() { 1 } else { 101 };
        let mut stream = SeededStream::new("exchanges", 0);
        let is_shared = |exchange: &u64| SHARED.contains(&(exchange / 1_000));
        for exchange in (200_000..1_000_000).step_by(step).filter(|one| !is_shared(one)) {
            let mut dice = [0; 2];
            stream.fill(&mut dice).expect("bytes");
            let any = u64::from(u16::from_be_bytes(dice)) % LINES;
            let first = is_valid(exchange * LINES);
            for line in [any, 1_100, 2_200, 3_300, 4_400, 5_500, 6_600, 7_700, 8_800, 9_999] {
                assert_eq!(is_valid(exchange * LINES + line), first, "{exchange} {line}");
            }
        }
    }

    #[test]
    fn a_number_of_an_exchange_that_is_shared_is_asked_for_itself() {
        for (number, is_there) in [(2_465_210_123, true), (2_465_215_555, false)] {
            assert_eq!(is_valid(number), is_there, "{number}");
            assert_eq!(is_assigned(number), is_there, "{number}");
        }
    }

    #[test]
    fn an_exchange_is_asked_for_once_and_the_kept_ones_are_few() {
        for exchange in 200_000..200_000 + 2 * MOST_KEPT as u64 {
            let number = exchange * LINES + 1_234;
            assert_eq!(is_assigned(number), is_valid(number));
            assert_eq!(is_assigned(number + 1), is_valid(number));
        }
        assert!(EXCHANGES.with_borrow(HashMap::len) <= MOST_KEPT);
    }
}
