//! Questions at the terminal itself, with or without echo. However a question
//! without echo ends, by an answer, an error or a signal, the echo is back.

use rustix::{
    process::getpgrp, process::getppid, process::getsid, termios::LocalModes,
    termios::OptionalActions, termios::Termios, termios::tcgetattr, termios::tcgetpgrp,
    termios::tcsetattr,
};
use signal_hook::{
    consts::SIGCONT, consts::SIGHUP, consts::SIGINT, consts::SIGQUIT, consts::SIGTERM,
    consts::SIGTSTP, iterator::Signals, low_level::emulate_default_handler,
};
use std::{
    fs::File, fs::OpenOptions, io, io::Write, os::raw::c_int, sync::Mutex, sync::MutexGuard,
    sync::Once, sync::PoisonError, thread,
};

const TERMINAL: &str = "/dev/tty";

/// The signals that end or stop a program which waits for an answer.
const WATCHED: [c_int; 6] = [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGCONT];

/// The terminal whose echo is off, for the thread that watches the signals.
static SILENCED: Mutex<Option<Silence>> = Mutex::new(None);

/// Whether the person sees what they type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Echo {
    On,
    Off,
}

/// A question that waits for its answer.
pub struct Prompt {
    terminal: File,
    echo: Echo,
}

struct Silence {
    terminal: File,
    question: String,
    before: Termios,
    silent: Termios,
}

impl Prompt {
    pub fn ask(question: &str, echo: Echo) -> io::Result<Self> {
        let terminal = open_terminal()?;
        // From here on the echo comes back when the prompt is dropped.
        let mut prompt = Self { terminal, echo };
        if echo == Echo::Off {
            watch_signals()?;
            silence(&prompt.terminal, question)?;
        }
        write!(prompt.terminal, "{question}")?;
        prompt.terminal.flush()?;
        Ok(prompt)
    }

    /// The terminal, to read the answer from.
    pub const fn terminal(&self) -> &File {
        &self.terminal
    }
}

impl Drop for Prompt {
    fn drop(&mut self) {
        if self.echo == Echo::Off
            && let Some(silence) = silenced().take()
        {
            silence.set(&silence.before);
        }
    }
}

impl Silence {
    /// Sets the modes of the terminal. In the background that would stop the
    /// program, and the terminal is another's.
    fn set(&self, modes: &Termios) {
        if tcgetpgrp(&self.terminal).is_ok_and(|group| group == getpgrp()) {
            let _ = tcsetattr(&self.terminal, OptionalActions::Now, modes);
        }
    }

    fn ask_again(&mut self) {
        self.set(&self.silent);
        drop(write!(self.terminal, "{}", self.question));
    }
}

/// The terminal of this process.
pub fn open_terminal() -> io::Result<File> {
    OpenOptions::new().read(true).write(true).open(TERMINAL)
}

fn silenced() -> MutexGuard<'static, Option<Silence>> {
    SILENCED.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Turns the echo off, but for the end of the line. Ctrl-C, Ctrl-Z and Ctrl-\
/// stay signals.
fn silence(terminal: &File, question: &str) -> io::Result<()> {
    let before = tcgetattr(terminal)?;
    let mut silent = before.clone();
    silent.local_modes.remove(LocalModes::ECHO);
    silent.local_modes.insert(LocalModes::ECHONL | LocalModes::ICANON | LocalModes::ISIG);
    let terminal = terminal.try_clone()?;
    let silence = Silence { terminal, question: question.to_owned(), before, silent };
    let mut silenced = silenced();
    silence.set(&silence.silent);
    *silenced = Some(silence);
    Ok(())
}

/// Starts the one thread that takes the signals. A handler cannot be taken back
/// without unsafe code, so the thread goes on after the prompt and does by hand
/// what each signal does by default.
fn watch_signals() -> io::Result<()> {
    static STARTED: Once = Once::new();
    let mut result = Ok(());
    STARTED.call_once(|| {
        let ignored = ignored();
        let watched = WATCHED.into_iter().filter(|signal| ignored & (1 << (signal - 1)) == 0);
        result = Signals::new(watched).map(|mut signals| {
            thread::spawn(move || signals.forever().for_each(take));
        });
    });
    result
}

fn take(signal: c_int) {
    let mut silenced = silenced();
    if signal == SIGCONT {
        silenced.as_mut().into_iter().for_each(Silence::ask_again);
        return;
    }
    if signal == SIGTSTP && !may_stop() {
        return;
    }
    if let Some(silence) = &*silenced {
        silence.set(&silence.before);
    }
    drop(emulate_default_handler(signal));
}

/// True if somebody can make the program go on after it stopped: by default a
/// stop does nothing otherwise.
fn may_stop() -> bool {
    getppid().is_some_and(|parent| getsid(Some(parent)).ok() == getsid(None).ok())
}

/// The signals that are ignored, a bit for each. What a parent chose to ignore
/// (`nohup`, a job in the background) stays ignored.
fn ignored() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    mask.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok()).unwrap_or(0)
}
