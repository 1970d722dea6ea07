//! The program: passes its environment to the library. The only reader of the
//! environment, the streams and the system's clock.

use practicectl::{Environment, Invocation, Terminals, domain::time::Timestamp, prepare, run};
use std::{
    io, io::BufWriter, io::IsTerminal, io::Write, io::stderr, io::stdin, io::stdout, os::fd::AsFd,
    process::ExitCode, time::SystemTime, time::UNIX_EPOCH,
};

fn main() -> ExitCode {
    prepare();
    let mut open = BufWriter::with_capacity(64 * 1024, stdout().lock());
    let out: &mut dyn Write = if is_closed(stdout()) { &mut Closed } else { &mut open };
    let exit = run(Invocation {
        args: std::env::args_os().collect(),
        environment: Environment::new(std::env::vars_os()),
        terminals: Terminals {
            stdout: stdout().is_terminal(),
            stdout_width: terminal_width(),
            stderr: stderr().is_terminal(),
            stdout_discards: stdout_discards(),
            stdin_closed: is_closed(stdin()),
        },
        stdin: &mut stdin().lock(),
        stdout: out,
        stderr: &mut stderr().lock(),
        clock: now,
    });
    ExitCode::from(exit as u8)
}

#[expect(clippy::disallowed_methods, reason = "the one place where the clock is read")]
fn now() -> Timestamp {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Timestamp::from_millis(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}

fn terminal_width() -> Option<usize> {
    let size = stdout().is_terminal().then(|| rustix::termios::tcgetwinsize(stdout()))?;
    let columns = size.map_or(0, |size| usize::from(size.ws_col));
    // A terminal that does not know its width says 0.
    Some(columns).filter(|columns| *columns > 0)
}

/// True for `/dev/null`, which a closed standard output becomes too.
fn stdout_discards() -> bool {
    is_null(stdout())
}

/// True if a standard stream was closed: Rust then opens `/dev/null` in its place, for
/// reading and writing, as nobody does who means an empty input or wants no output.
fn is_closed(stream: impl AsFd) -> bool {
    let flags = rustix::fs::fcntl_getfl(&stream);
    let is_for_both = flags.is_ok_and(|flags| flags.contains(rustix::fs::OFlags::RDWR));
    is_for_both && is_null(stream)
}

/// A standard output that was closed: a failure, if there is something to write.
struct Closed;

impl Write for Closed {
    fn write(&mut self, _: &[u8]) -> io::Result<usize> {
        Err(io::Error::other("standard output is closed"))
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// True for `/dev/null`.
fn is_null(stream: impl AsFd) -> bool {
    let numbers = |status: rustix::fs::Stat| (status.st_mode & 0o170_000, status.st_rdev);
    let null = rustix::fs::stat("/dev/null").map(numbers);
    rustix::fs::fstat(stream).map(numbers) == null
}
