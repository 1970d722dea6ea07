//! Every system call of a command fails, once and for good.

use crate::case::{CALLS, Fault, JOBS, Job, Leaves};
use crate::home::Home;
use crate::is_full;
use crate::judge::{Reference, Violation};
use crate::library::Library;
use crate::tally::Tally;
use crate::work::{for_each, scatter};
use std::sync::Mutex;
use std::time::Duration;

/// The short form begins no new case after this time.
const SHORT: Duration = Duration::from_secs(40);
/// The short form takes one call in so many.
const STEP: usize = 7;

/// A run under one fault.
struct Case<'a> {
    reference: &'a Reference<'a>,
    fault: Fault,
}

#[test]
fn a_sweep_of_failing_system_calls_leaves_all_or_nothing() {
    let Some(library) = Library::compile() else {
        println!("skipped: cc");
        return;
    };
    let (empty, prepared) = (Home::empty(), Home::prepared());
    let references = references(&empty, &prepared);
    let cases = match std::env::var("FAULT_CASE") {
        Ok(text) => vec![named(&references, &text)],
        Err(_) => all_cases(&references, &library),
    };
    let tally = Mutex::new(Tally::default());
    let limit = (!is_full()).then_some(SHORT);
    let done = for_each(&cases, limit, |case| run(case, &library, &tally));
    println!("sweep: {done} of {} cases", cases.len());
    tally.into_inner().expect("no worker panics").finish("sweep", "FAULT_CASE");
}

/// All jobs that the program knows.
pub fn references<'a>(empty: &'a Home, prepared: &'a Home) -> Vec<Reference<'a>> {
    let known = |job: &&Job| match job.name {
        "backup" => prepared.knows("backup"),
        "restore" => prepared.knows("restore") && prepared.knows("backup"),
        _ => true,
    };
    let pristine = |job: &Job| match job.leaves {
        Leaves::Database => empty,
        _ => prepared,
    };
    JOBS.iter().filter(known).map(|job| Reference::of(job, pristine(job))).collect()
}

fn named<'a>(references: &'a [Reference<'a>], text: &str) -> Case<'a> {
    let (name, fault) = text.split_once(':').expect("JOB:CALL:NUMBER:once|forever");
    let reference = references.iter().find(|one| one.job.name == name).expect("a known job");
    Case { reference, fault: fault.parse().expect("a fault") }
}

/// Calls that name, remove and sync files: few, and each matters.
const DECISIVE: [&str; 5] = ["fsync", "link", "unlink", "mkdir", "rename"];

/// The cases in an order that mixes all, so that a sample that is cut short is one of all;
/// those of decisive calls come first.
fn all_cases<'a>(references: &'a [Reference<'a>], library: &Library) -> Vec<Case<'a>> {
    let mut cases: Vec<_> =
        references.iter().flat_map(|reference| cases_of(reference, library)).collect();
    let mut order: Vec<_> = (0_u64..).zip(cases.drain(..)).collect();
    order.sort_by_key(|(index, case)| {
        (!DECISIVE.contains(&case.fault.call.as_str()), scatter(*index))
    });
    order.into_iter().map(|(_, case)| case).collect()
}

fn cases_of<'a>(reference: &'a Reference<'a>, library: &Library) -> Vec<Case<'a>> {
    let faults_of = |call: &str, step: usize| {
        let (number, call) = (count(reference, call, library), call.to_owned());
        let each = (1..=number).step_by(step);
        each.flat_map(move |at| [false, true].map(|forever| Fault::new(&call, at, forever)))
            .collect::<Vec<_>>()
    };
    let mut faults = faults_of("any", if is_full() { 1 } else { STEP });
    assert!(!faults.is_empty(), "the library reaches the program");
    for call in CALLS {
        let step = match (is_full(), *call) {
            (true, _) | (false, "fsync" | "link" | "unlink" | "mkdir" | "rename") => 1,
            (false, "open" | "write" | "ftruncate") => 3,
            _ => 3 * STEP,
        };
        faults.extend(faults_of(call, step));
    }
    faults.into_iter().map(|fault| Case { reference, fault }).collect()
}

/// How many calls a job makes without a fault.
fn count(reference: &Reference<'_>, call: &str, library: &Library) -> u64 {
    let home = reference.pristine.copy();
    let (mut command, count) = (home.command(reference.job.arguments), home.path("count"));
    library.preload(&mut command, &Fault::new(call, 0, false), &count);
    assert_eq!(Home::finish(&mut command).code, 0);
    let text = std::fs::read_to_string(count).expect("the library counts");
    text.trim().parse().expect("a number")
}

fn run(case: &Case<'_>, library: &Library, tally: &Mutex<Tally>) {
    let (reference, fault) = (case.reference, &case.fault);
    let home = reference.pristine.copy();
    let mut command = home.command(reference.job.arguments);
    library.preload(&mut command, fault, &home.path("count"));
    let ended = Home::finish(&mut command);
    let found = reference.judge(&home, &ended, fault);
    let name = reference.job.name;
    let message = ended.stderr.lines().next().unwrap_or_default();
    let (run, case) =
        (format!("{name} exits {}", ended.code), format!("{name}:{fault} ({message})"));
    tally.lock().expect("no worker panics").judged(&run, found, &case);
}

/// Negative controls: what bugs would leave, made by hand.
#[test]
fn the_judge_of_the_sweep_sees_what_bugs_leave() {
    let pristine = Home::prepared();
    let job = JOBS.iter().find(|job| job.name == "create").expect("a job");
    let reference = Reference::of(job, &pristine);
    let judged = |code: i32, bug: &dyn Fn(&Home)| {
        let home = pristine.copy();
        let mut ended = home.run(job.arguments);
        ended.code = code;
        bug(&home);
        reference.judge(&home, &ended, &Fault::new("write", 1, false))
    };
    let without_file = |home: &Home| std::fs::remove_file(home.path("secret")).expect("removed");
    let undone = |home: &Home| pristine.copy_to(home);
    let damaged = |home: &Home| {
        undone(home);
        let bytes = std::fs::read(home.database()).expect("a database");
        home.put("practice.db", &bytes[..bytes.len() / 2]);
    };
    let signed_out = |home: &Home| {
        undone(home);
        without_file(home);
        home.token_files().iter().for_each(|path| std::fs::remove_file(path).expect("removed"));
    };
    assert_eq!(judged(0, &|_| ()), []);
    assert_eq!(judged(70, &|_| ()), []);
    assert_eq!(judged(0, &without_file), [Violation::FileIncomplete]);
    assert_eq!(judged(70, &without_file), [Violation::SecretLost]);
    assert_eq!(judged(1, &|_| ()), [Violation::ChangedByFailure]);
    assert_eq!(judged(0, &undone), [Violation::FalseSuccess]);
    assert_eq!(judged(1, &undone), [Violation::FileLeft]);
    assert_eq!(judged(0, &damaged), [Violation::Damaged]);
    assert_eq!(judged(1, &signed_out), [Violation::SessionLost, Violation::RetryFails]);
    assert!(judged(134, &|_| ()).contains(&Violation::Crash));
}
