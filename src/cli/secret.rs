//! Passwords: typed twice at the terminal, or a line of standard input. Never
//! an argument, never a variable.

use crate::cli::{context::Context, error::Error, error::Result};
use crate::domain::{
    code::Code, refusal::Refusal, secret::password::Password, text::without_mark_and_end,
};
use crate::platform::{terminal::Echo, terminal::Prompt};
use rpassword::ConfigBuilder;
use std::{
    fs::File, io, io::BufRead, io::Read, sync::Arc, sync::atomic::AtomicBool,
    sync::atomic::Ordering,
};
use zeroize::Zeroizing;

/// More than any password: what is longer is refused unread.
const MOST_LINE: usize = 64 * 1024;

impl Context<'_> {
    /// The one line of standard input; more than one is refused.
    pub fn password_line(&mut self) -> Result<Password> {
        let password = self.next_password_line()?.ok_or_else(empty)?;
        if self.rest_holds_text()? {
            let message = "the password holds a newline: standard input has more than one line";
            return Err(Refusal::new(Code::InvalidPassword, message).into());
        }
        Ok(password)
    }

    /// True if nothing more comes on standard input.
    pub fn stdin_is_empty(&mut self) -> Result<bool> {
        Ok(self.stdin.fill_buf()?.is_empty())
    }

    /// True if more than empty lines follows on standard input.
    fn rest_holds_text(&mut self) -> Result<bool> {
        let mut rest = Zeroizing::new(Vec::new());
        (&mut *self.stdin).take(MOST_LINE as u64).read_to_end(&mut rest)?;
        Ok(rest.iter().any(|byte| !matches!(byte, b'\n' | b'\r')))
    }

    /// The next line of standard input; none at its end.
    pub fn next_password_line(&mut self) -> Result<Option<Password>> {
        next_line(&mut *self.stdin)
    }

    /// A new password: standard input if `from_stdin`, else typed twice if
    /// a person may be asked, else none.
    ///
    /// `may_be_none` says so in the question.
    pub fn new_password(
        &mut self,
        from_stdin: bool,
        whose: &str,
        may_be_none: bool,
    ) -> Result<Option<Password>> {
        if from_stdin {
            return self.password_line().map(Some);
        }
        if !self.may_ask() {
            return Ok(None);
        }
        let none = if may_be_none { " (empty: none)" } else { "" };
        typed_twice(&format!("{whose}{}{none}", fixture_mark(self.fixture)))
    }
}

/// The next line of a stream as a password; none at its end.
pub fn next_line(stdin: &mut dyn BufRead) -> Result<Option<Password>> {
    let mut line = Zeroizing::new(Vec::new());
    read_line(stdin, &mut line)?;
    if line.is_empty() {
        return Ok(None);
    }
    let text = std::str::from_utf8(&line)
        .map_err(|_| Refusal::new(Code::InvalidPassword, "the password is not UTF-8"))?;
    Ok(Some(Password::new(without_mark_and_end(text))?))
}

/// Reads a line with its end, which is LF, CRLF or CR.
fn read_line(stdin: &mut dyn BufRead, line: &mut Vec<u8>) -> io::Result<()> {
    let mut byte = [0];
    while line.len() < MOST_LINE && stdin.read(&mut byte)? > 0 {
        line.push(byte[0]);
        match byte[0] {
            b'\n' => break,
            b'\r' => {
                if stdin.fill_buf()?.first() == Some(&b'\n') {
                    stdin.consume(1);
                }
                break;
            }
            _ => {}
        }
    }
    Ok(())
}

/// What a prompt says of a test fixture.
pub const fn fixture_mark(is_fixture: bool) -> &'static str {
    if is_fixture { " (fixture)" } else { "" }
}

/// A password that is there already, typed once.
pub fn typed_once(question: &str) -> Result<Password> {
    Ok(Password::new(&prompt(question)?)?)
}

/// The password of a role of a server.
pub fn database_password(place: &str) -> Result<Zeroizing<String>> {
    prompt(&format!("Password for {place}: "))
}

/// A new password typed twice; none if it is left empty.
pub fn typed_twice(whose: &str) -> Result<Option<Password>> {
    let first = prompt(&format!("New password for {whose}: "))?;
    if first.is_empty() {
        return Ok(None);
    }
    let second = prompt("The same again: ")?;
    if first != second {
        let refusal = Refusal::new(Code::PasswordsDiffer, "the two passwords differ");
        return Err(refusal.hint("nothing was changed; try again").into());
    }
    Ok(Some(Password::new(&first)?))
}

fn empty() -> Refusal {
    Refusal::new(Code::InvalidPassword, "the password is empty: standard input has no line")
}

/// Reads without echo from the terminal itself.
fn prompt(question: &str) -> Result<Zeroizing<String>> {
    let prompt = Prompt::ask(question, Echo::Off)?;
    let ended = Arc::new(AtomicBool::new(false));
    let answer = Answer { terminal: prompt.terminal().try_clone()?, ended: Arc::clone(&ended) };
    let config = ConfigBuilder::new().input_reader(answer).output_discard().build();
    let text = rpassword::read_password_with_config(config).map(Zeroizing::new)?;
    if ended.load(Ordering::Relaxed) { Err(Error::Interrupted) } else { Ok(text) }
}

/// What is typed. The library takes the end of input (Ctrl-D) for an empty
/// answer, so it is detected here.
struct Answer {
    terminal: File,
    ended: Arc<AtomicBool>,
}

impl Read for Answer {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        let read = self.terminal.read(bytes)?;
        self.ended.fetch_or(read == 0, Ordering::Relaxed);
        Ok(read)
    }
}
