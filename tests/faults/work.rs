//! Many cases, two at a time, until they are done or the time is up.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

const WORKERS: usize = 2;

/// Runs `one` for each case, in order; stops beginning new ones after `limit`. Gives how many
/// were run.
pub fn for_each<T: Sync>(cases: &[T], limit: Option<Duration>, one: impl Fn(&T) + Sync) -> usize {
    let (next, begin) = (AtomicUsize::new(0), Instant::now());
    let done = Mutex::new(0);
    let work = || {
        while limit.is_none_or(|limit| begin.elapsed() < limit) {
            let Some(case) = cases.get(next.fetch_add(1, Ordering::Relaxed)) else {
                break;
            };
            one(case);
            *done.lock().expect("no worker panics") += 1;
        }
    };
    thread::scope(|scope| {
        for _ in 0..WORKERS {
            scope.spawn(work);
        }
    });
    done.into_inner().expect("no worker panics")
}

/// A number that looks random, the same for the same input (splitmix64).
pub fn scatter(number: u64) -> u64 {
    let mut mixed = number.wrapping_add(0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}
