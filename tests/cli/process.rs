//! Limits and images of the process.

use crate::sandbox::Sandbox;
use std::process::Stdio;
use std::thread::sleep;
use std::time::{Duration, Instant};

#[test]
fn a_limit_of_the_size_of_files_is_an_error_and_the_status_says_what_is_there() {
    let sandbox = Sandbox::new();
    let (mut done, mut refused) = (0, 0);
    for (number, blocks) in (0..1200).step_by(40).enumerate() {
        let email = format!("u{number}@x.org");
        let output = sandbox.output(&format!(
            "ulimit -f {blocks}; practicectl user create {email} --name 'Kim Example'"
        ));
        let found = sandbox.output(&format!("practicectl user show {email}")).status.success();
        let code = output.status.code();
        assert!(code.is_some_and(|code| code < 128), "{blocks}: {output:?}");
        assert_eq!(code == Some(0), found, "{blocks}: {output:?}");
        if found { done += 1 } else { refused += 1 }
    }
    assert!(done > 0 && refused > 0, "{done} were done, {refused} refused");
    sandbox.succeeds("practicectl history verify");
}

#[test]
fn no_image_of_the_memory_is_written_and_no_other_program_reads_it() {
    let sandbox = Sandbox::new();
    let holder = rusqlite::Connection::open(sandbox.database()).expect("the file opens");
    holder.execute_batch("BEGIN IMMEDIATE").expect("held");
    // It waits for the lock.
    let script = "ulimit -c unlimited; exec practicectl practice create South";
    let mut command = sandbox.command(script);
    let mut child = command.stderr(Stdio::null()).spawn().expect("it starts");
    let begin = Instant::now();
    let read = |name: &str| std::fs::read_to_string(format!("/proc/{}/{name}", child.id()));
    let limit = loop {
        let limits = read("limits").expect("limits");
        let line = limits.lines().find(|line| line.starts_with("Max core file size"));
        let line = line.expect("the limit").to_owned();
        if line.split_whitespace().skip(4).take(2).eq(["0", "0"]) {
            break line;
        }
        assert!(begin.elapsed() < Duration::from_secs(10), "{line}");
        sleep(Duration::from_millis(10));
    };
    println!("{limit}");
    // What is not dumpable belongs to root, whoever runs it.
    let mode = sandbox.succeeds(&format!("stat -c %U /proc/{}/environ", child.id()));
    assert_eq!(mode, "root\n");
    child.kill().expect("killed");
    child.wait().expect("it ended");
}
