//! Whole processes, timed.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// How long a process ran, and its peak memory in KiB where that can be told.
pub struct Run {
    took: Duration,
    pub peak: u64,
}

impl Run {
    pub fn seconds(&self) -> f64 {
        self.took.as_secs_f64()
    }
}

const TIME: &str = "/usr/bin/time";

/// A process whose peak memory is told.
pub fn timed(program: &Path) -> Command {
    if !Path::new(TIME).exists() {
        return Command::new(program);
    }
    let mut command = Command::new(TIME);
    command.args(["-f", "%M"]).arg(program);
    command
}

/// Runs a process to its end.
pub fn run(mut command: Command) -> Run {
    let begin = Instant::now();
    let output = command.stdout(Stdio::null()).output().expect("it runs");
    let took = begin.elapsed();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}: {said}");
    let peak = said.lines().last().and_then(|line| line.trim().parse().ok()).unwrap_or_default();
    Run { took, peak }
}
