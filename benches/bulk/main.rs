//! Bulk work and look-ups as whole processes against the `sqlite3` shell, in turn and on
//! copies of the same data: `cargo bench --bench bulk -- --users 1000000`, or with
//! `--runs N` for medians of more runs. `--growth` also measures a tenth and a hundredth
//! of the users, and prints the exponent between the two largest sizes: 1 is linear, 0 the
//! same at every size.
//!
//! The shell checks no rule. Both sides have the same durability and the same indexes, and
//! where they change something, the shell logs each row, unhashed. The ratio is that of the
//! medians; the range is that of the pairs. Jobs that the shell cannot do have no ratio.
//! `--program PATH` measures another build. Needs `sqlite3`, and GNU `time` for peak memory.

#![allow(clippy::print_stdout, reason = "the table is what a benchmark is for")]

mod process;
mod stage;

use process::Run;
use stage::Stage;
use std::path::PathBuf;

/// Runs of a job that takes milliseconds.
const QUICK_RUNS: usize = 21;

fn main() {
    let users = option("--users").unwrap_or(100_000);
    let runs = option("--runs").unwrap_or(3);
    let program = text("--program").map_or(env!("CARGO_BIN_EXE_practicectl").into(), PathBuf::from);
    let is_growing = std::env::args().any(|arg| arg == "--growth");
    let sizes = if is_growing { vec![users / 100, users / 10, users] } else { vec![users] };
    let mut measured: Vec<Vec<Figures>> = Vec::new();
    for size in &sizes {
        let stage = Stage::new(&program, *size);
        measured.push(JOBS.iter().map(|job| job.measure(&stage, runs)).collect());
    }
    println!("{users} users, medians of {runs} runs, of {QUICK_RUNS} for the last jobs\n");
    println!(
        "{:<44} {:>9} {:>9} {:>6} {:>12} {:>6} {:>9} {:>8}",
        "job", "ours", "sqlite3", "ratio", "range", "goal", "peak KiB", "exponent"
    );
    for (place, job) in JOBS.iter().enumerate() {
        let of_sizes: Vec<&Figures> = measured.iter().map(|jobs| &jobs[place]).collect();
        println!("{}", line(job, &of_sizes));
    }
}

type Work = fn(&Stage) -> Run;

/// A job, with what the shell does instead.
struct Job {
    name: &'static str,
    ours: Work,
    theirs: Option<Work>,
    goal: &'static str,
    is_quick: bool,
}

/// A job that takes long.
const fn long(name: &'static str, ours: Work, theirs: Option<Work>, goal: &'static str) -> Job {
    Job { name, ours, theirs, goal, is_quick: false }
}

/// A job that should take the same at every size.
const fn quick(name: &'static str, ours: Work, theirs: Option<Work>, goal: &'static str) -> Job {
    Job { name, ours, theirs, goal, is_quick: true }
}

const JOBS: [Job; 20] = [
    long("import of a CSV file", Stage::import, Some(Stage::their_import), "0.80"),
    long("export as CSV", Stage::export_csv, Some(Stage::their_csv), "0.30"),
    long("export as JSON lines", Stage::export_jsonl, Some(Stage::their_jsonl), "0.30"),
    long(
        "activation of a tenth, state tables",
        Stage::activation,
        Some(Stage::their_activation),
        "1.00",
    ),
    long(
        "activation of a tenth, state in the user row",
        Stage::activation,
        Some(Stage::their_row_activation),
        "0.45",
    ),
    long("lock list", Stage::lock_list, Some(Stage::their_lock_list), "0.90"),
    long("find of all users as CSV", Stage::find_all, None, ""),
    long("review access as CSV", Stage::review, None, "2 s"),
    long("apply of an unchanged export", Stage::apply, None, ""),
    long("history verify", Stage::verify, None, ""),
    quick("find EMAIL", Stage::find_email, Some(Stage::their_find), "0.80"),
    quick("find TEXT of one user --limit 50", Stage::find_rare, None, "15 ms"),
    quick("find TEXT of nobody --limit 50", Stage::find_nobody, None, "15 ms"),
    quick("find TEXT of a sixth --limit 50", Stage::find_common, None, "15 ms"),
    quick("find of two letters of nobody --limit 50", Stage::find_short, None, "80 ms"),
    quick("user show", Stage::show, None, ""),
    quick("user history", Stage::user_history, None, ""),
    quick("history list --limit 20", Stage::history_list, None, ""),
    quick("user edit of one user", Stage::edit, None, ""),
    quick("--version", Stage::version, None, ""),
];

/// What was measured of a job at a size.
struct Figures {
    ours: f64,
    theirs: Option<f64>,
    range: Option<[f64; 2]>,
    peak: u64,
}

impl Job {
    fn measure(&self, stage: &Stage, runs: usize) -> Figures {
        let runs = if self.is_quick { QUICK_RUNS } else { runs };
        let both = |_| ((self.ours)(stage), self.theirs.map(|theirs| theirs(stage)));
        let pairs: Vec<(Run, Option<Run>)> = (0..runs).map(both).collect();
        let theirs: Option<Vec<f64>> =
            pairs.iter().map(|pair| Some(pair.1.as_ref()?.seconds())).collect();
        let range = theirs.as_ref().map(|theirs| {
            let ratio = |(pair, theirs): (&(Run, _), &f64)| pair.0.seconds() / theirs;
            let mut ratios: Vec<f64> = pairs.iter().zip(theirs).map(ratio).collect();
            ratios.sort_unstable_by(f64::total_cmp);
            [ratios[0], ratios[ratios.len() - 1]]
        });
        Figures {
            ours: median(pairs.iter().map(|pair| pair.0.seconds()).collect()),
            theirs: theirs.map(median),
            range,
            peak: pairs.iter().map(|pair| pair.0.peak).max().unwrap_or_default(),
        }
    }
}

/// A line of the table: the largest size, and how it grew from the one before.
fn line(job: &Job, sizes: &[&Figures]) -> String {
    let largest = sizes[sizes.len() - 1];
    let time = |seconds: f64| {
        if job.is_quick { format!("{:.2}ms", seconds * 1e3) } else { format!("{seconds:.2}s") }
    };
    let ratio = largest.theirs.map(|theirs| format!("{:.2}", largest.ours / theirs));
    let range = largest.range.map(|[least, most]| format!("{least:.2}-{most:.2}"));
    let exponent = sizes.iter().rev().nth(1).map(|before| {
        // Each size is ten times the one before.
        format!("{:.2}", (largest.ours / before.ours).log10())
    });
    format!(
        "{:<44} {:>9} {:>9} {:>6} {:>12} {:>6} {:>9} {:>8}",
        job.name,
        time(largest.ours),
        largest.theirs.map(time).unwrap_or_default(),
        ratio.unwrap_or_default(),
        range.unwrap_or_default(),
        job.goal,
        largest.peak,
        exponent.unwrap_or_default()
    )
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_unstable_by(f64::total_cmp);
    values[values.len() / 2]
}

fn option(name: &str) -> Option<usize> {
    text(name)?.parse().ok()
}

fn text(name: &str) -> Option<String> {
    std::env::args().skip_while(|arg| arg != name).nth(1)
}
