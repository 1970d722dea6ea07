//! What the process does at its start, before anything secret is read.

use rustix::process::{Resource, Rlimit, setrlimit};
use signal_hook::consts::SIGXFSZ;
use std::{sync::Arc, sync::atomic::AtomicBool};

/// Prepares the process; a system without these features is not an error.
pub fn prepare() {
    refuse_core_dumps();
    // By default a file that reaches the limit of its size kills the program,
    // perhaps after a change was told; caught, it is an error like a full disk.
    drop(signal_hook::flag::register(SIGXFSZ, Arc::new(AtomicBool::new(false))));
}

/// The memory holds typed passwords, so no core dump is written and no other
/// program of the user can read it.
fn refuse_core_dumps() {
    let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
    #[cfg(target_os = "linux")]
    let _ = rustix::process::set_dumpable_behavior(rustix::process::DumpableBehavior::NotDumpable);
}
