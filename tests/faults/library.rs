//! The library that fails system calls, compiled by the C compiler of the machine.

use crate::case::Fault;
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;

/// The compiled library; its directory goes with it.
pub struct Library(TempDir);

impl Library {
    /// Compiles the library; none without a C compiler.
    pub fn compile() -> Option<Self> {
        let library = Self(tempfile::tempdir().expect("a temporary directory"));
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/faults/fail.c");
        let mut compiler = Command::new("cc");
        compiler.args(["-shared", "-fPIC", "-O1", "-o"]).arg(library.path()).arg(source);
        match compiler.arg("-ldl").status() {
            Ok(status) => assert!(status.success(), "fail.c compiles"),
            Err(_) => return None,
        }
        Some(library)
    }

    fn path(&self) -> PathBuf {
        self.0.path().join("libfail.so")
    }

    /// Makes a command fail as `fault` says; the number of calls goes to `count`.
    pub fn preload(&self, command: &mut Command, fault: &Fault, count: &Path) {
        command
            .env("LD_PRELOAD", self.path())
            .env("FAIL_CALL", &fault.call)
            .env("FAIL_AT", fault.at.to_string())
            .env("FAIL_FOREVER", if fault.forever { "1" } else { "0" })
            .env("FAIL_COUNT", count);
    }
}
