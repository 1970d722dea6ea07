//! Small disks: each command in file systems of many sizes, from too small to large enough. Only in
//! the long form, because each run mounts a file system in a namespace of its own (`unshare -rm`).
//! `DISK_CASE=init:300` runs one size, in KiB.

use crate::case::{Fault, JOBS};
use crate::home::{Ended, Home, binary};
use crate::is_full;
use crate::judge::Reference;
use crate::sweep::references;
use crate::tally::Tally;
use crate::work::for_each;
use std::process::Command;
use std::sync::Mutex;

/// In KiB: the smallest, the largest, and the step.
const SIZES: (u64, u64, usize) = (100, 2048, 4);
const DOES_NOT_FIT: i32 = 77;
const NO_MOUNT: i32 = 78;

/// Mounts, fills, runs, and brings out what is there when the program ended.
const SCRIPT: &str = r#"
binary=$1 size=$2 pristine=$3 disk=$4 out=$5
shift 5
mount -t tmpfs -o "size=${size}k" tmpfs "$disk" || exit 78
cp -a "$pristine/." "$disk" 2> /dev/null || exit 77
cd "$disk" || exit 78
"$binary" "$@" < password
code=$?
cp -a "$disk/." "$out" || exit 78
exit $code
"#;

#[test]
fn a_disk_that_is_too_small_leaves_all_or_nothing() {
    if !is_full() {
        println!("skipped: FAULTS=full runs it");
        return;
    }
    if !may_mount() {
        println!("skipped: unshare -rm is not permitted");
        return;
    }
    let (empty, prepared) = (Home::empty(), Home::prepared());
    let references = references(&empty, &prepared);
    let cases = cases(&references);
    let tally = Mutex::new(Tally::default());
    for_each(&cases, None, |(reference, size)| {
        let out = Home::bare();
        let ended = run(reference, *size, &out);
        let found = if [DOES_NOT_FIT, NO_MOUNT].contains(&ended.code) {
            Vec::new()
        } else {
            reference.judge(&out, &ended, &Fault::new("disk", *size, true))
        };
        let name = reference.job.name;
        let message = ended.stderr.lines().next().unwrap_or_default();
        let (run, case) =
            (format!("{name} exits {}", ended.code), format!("{name}:{size} ({message})"));
        tally.lock().expect("no worker panics").judged(&run, found, &case);
    });
    tally.into_inner().expect("no worker panics").finish("disk", "DISK_CASE");
}

fn cases<'a>(references: &'a [Reference<'a>]) -> Vec<(&'a Reference<'a>, u64)> {
    if let Ok(text) = std::env::var("DISK_CASE") {
        let (name, size) = text.split_once(':').expect("JOB:KIB");
        assert!(JOBS.iter().any(|job| job.name == name), "a known job");
        let chosen = references.iter().filter(|one| one.job.name == name);
        return chosen.map(|one| (one, size.parse().expect("KiB"))).collect();
    }
    let sizes =
        |one: &'a Reference<'a>| (SIZES.0..=SIZES.1).step_by(SIZES.2).map(move |size| (one, size));
    references.iter().flat_map(sizes).collect()
}

fn may_mount() -> bool {
    let mut mount = Command::new("unshare");
    mount.args(["-rm", "mount", "-t", "tmpfs", "tmpfs", "/mnt"]);
    mount.output().is_ok_and(|output| output.status.success())
}

fn run(reference: &Reference<'_>, size: u64, out: &Home) -> Ended {
    let disk = tempfile::tempdir().expect("a directory");
    let mut command = Command::new("unshare");
    command
        .args(["-rm", "sh", "-c", SCRIPT, "sh"])
        .arg(binary())
        .arg(size.to_string())
        .args([&reference.pristine.path("."), disk.path(), &out.path(".")])
        .args(reference.job.arguments)
        .env_clear()
        .env("PATH", "/usr/sbin:/usr/bin:/sbin:/bin")
        .env("HOME", disk.path())
        .env("TMPDIR", disk.path())
        .env("PRACTICECTL_DB", disk.path().join("practice.db"))
        .env("PRACTICECTL_NOW", crate::home::NOW);
    Home::finish(&mut command)
}
