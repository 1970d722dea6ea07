//! Faults: system calls that fail, a disk that is full, files that are damaged.
//!
//! `cargo test --test faults` runs a sample of each kind.
//! `FAULTS=full cargo test --release --test faults -- --nocapture` runs all of them.
//! A line of the report replays one case:
//! `FAULT_CASE=init:any:113:once cargo test --test faults sweep -- --nocapture`, or
//! `DAMAGE_CASE=17 cargo test --test faults damage -- --nocapture`. `DAMAGE_SEED=2` damages other
//! files. Small disks (`tmpfs.rs`) are in the long form only.
//!
//! Negative controls are in `sweep.rs`, `damage.rs` and `pages.rs`: each plants what a bug would
//! leave, and the judge must see it. `FAULT_BINARY=FILE` runs another build, for instance one of an older version.

#![allow(clippy::disallowed_methods, reason = "variables choose the extent and one case")]
#![allow(clippy::print_stdout, reason = "a test of many cases says how many it ran")]

mod case;
mod damage;
mod home;
mod judge;
mod library;
mod noise;
mod pages;
mod sweep;
mod tally;
mod tmpfs;
mod work;

/// True for the long form of all tests.
fn is_full() -> bool {
    std::env::var("FAULTS").is_ok_and(|extent| extent == "full")
}
