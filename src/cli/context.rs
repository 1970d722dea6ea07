//! The context of a command: its options, streams, and access to the app.

use crate::cli::{
    args::global::GlobalArgs, environment::Environment, environment::Invocation,
    environment::Terminals, error, error::Error, error::Result, places::Places, token,
};
use crate::domain::{code::Exit, time::Since, time::Timestamp};
use crate::input::{headings::Headings, source::Source};
use crate::ops::{App, Caller, Purpose, Runtime, files::Place};
use crate::output::{Format, Output, progress::Progress};
use std::{io, io::BufRead, path::Path, path::PathBuf, rc::Rc, time::Duration};

/// The program itself, for the commands that describe or run it.
#[derive(Clone, Copy)]
pub struct Program {
    pub tree: fn() -> clap::Command,
    pub run: fn(Invocation<'_>) -> Exit,
}

/// The context of a command.
pub struct Context<'a> {
    pub program: Program,
    pub global: GlobalArgs,
    pub environment: Environment,
    pub terminals: Terminals,
    pub output: Output<'a>,
    pub stdin: &'a mut dyn BufRead,
    pub clock: fn() -> Timestamp,
    /// The open database is a test fixture: prompts say so.
    pub fixture: bool,
    /// The input file, once it was read.
    pub source: Option<Rc<Source>>,
}

/// A bar that is there until the last step, if somebody sees it.
fn upgrade_progress(is_shown: bool) -> Box<dyn FnMut(u64, u64)> {
    let mut progress = None;
    Box::new(move |done, total| {
        progress.get_or_insert_with(|| Progress::of(is_shown.then_some(total))).step();
        if done == total {
            progress = None;
        }
    })
}

impl<'a> Context<'a> {
    pub fn new(program: Program, global: GlobalArgs, invocation: Invocation<'a>) -> Self {
        let Invocation { environment, terminals, stdin, stdout, stderr, clock, .. } = invocation;
        let style = global.style(&environment, &terminals);
        let output = Output { style, out: stdout, err: stderr };
        Self {
            program,
            global,
            environment,
            terminals,
            output,
            stdin,
            clock,
            fixture: false,
            source: None,
        }
    }

    /// Takes the format of the environment if none was given.
    pub fn settle_style(&mut self) -> Result<()> {
        if self.global.format().is_none()
            && let Some(word) = self.environment.text("PRACTICECTL_OUTPUT")
        {
            let format = Format::of_word(&word).ok_or_else(|| {
                let hint = format!("use one of {}", Format::WORDS.join(", "));
                Error::usage(format!("PRACTICECTL_OUTPUT={word:?} is not a format"), hint)
            })?;
            self.output.style.format = format;
        }
        Ok(())
    }

    /// Opens the database on behalf of the signed-in user.
    pub fn app(&mut self) -> Result<App> {
        self.desk_for(Purpose::Look)
    }

    /// The same for a purpose.
    pub fn desk_for(&mut self, purpose: Purpose) -> Result<App> {
        let mut app = self.unsigned_desk(purpose)?;
        self.caller(&mut app)?;
        Ok(app)
    }

    /// Tells the app who the caller is.
    pub fn caller(&mut self, app: &mut App) -> Result<()> {
        let found = token::find(self.places(), &app.database_id())?;
        if let Some(warning) = &found.warning {
            self.output.warning(warning);
        }
        app.caller(Caller { token: found.token, company: self.places().company() });
        Ok(())
    }

    /// Names the unfinished databases that were removed.
    pub fn tell_removed(&mut self, removed: &[PathBuf]) {
        for path in removed {
            self.output.note(&format!(
                "removed the unfinished database {} of an interrupted command",
                path.display()
            ));
        }
    }

    /// What says where the command works.
    pub const fn places(&self) -> Places<'_> {
        Places { global: &self.global, environment: &self.environment }
    }

    /// Opens the database without a user.
    pub fn unsigned_desk(&mut self, purpose: Purpose) -> Result<App> {
        let wait = Duration::from_millis(self.global.lock_timeout.unsigned_abs());
        let mut app =
            self.admitted(|place| Ok(App::open(place, wait, self.runtime()?, purpose)?))?;
        self.fixture = app.is_fixture();
        for warning in app.take_warnings() {
            self.output.warning(&warning);
        }
        Ok(app)
    }

    /// Where the database is.
    pub fn database(&self) -> Result<Place> {
        self.places().database()
    }

    /// The runtime that is passed to the domain library.
    pub fn runtime(&self) -> Result<Runtime> {
        let mut runtime = self.places().runtime(self.clock)?;
        runtime.progress = upgrade_progress(self.shows_progress());
        Ok(runtime)
    }

    /// Opens an input file, or copies standard input for `-`.
    pub fn open_source(&mut self, path: &Path, headings: &Headings) -> Result<Source> {
        if path == Path::new("-") && self.terminals.stdin_closed {
            let source = io::Error::other("standard input is closed");
            return Err(Error::File { path: path.to_owned(), source });
        }
        Ok(Source::open(&mut *self.stdin, path, headings)?)
    }

    /// Keeps the input file for rows that may fail.
    pub fn keep(&mut self, source: Source) -> Rc<Source> {
        Rc::clone(self.source.insert(Rc::new(source)))
    }

    /// True if somebody sees how long work goes on.
    pub const fn shows_progress(&self) -> bool {
        self.terminals.stderr && !self.output.style.quiet
    }

    /// Progress over the rows of the input file, if there is one.
    pub fn progress(&self) -> Result<Progress> {
        let source = self.source.as_ref().filter(|_| self.shows_progress());
        let lines = source.map(|source| source.text.count_lines()).transpose()?;
        Ok(Progress::of(lines))
    }

    /// Reminds people at a terminal that what they see is the past.
    pub fn tell_as_of(&mut self, app: &App, as_of: Option<Since>) {
        if let Some(as_of) = as_of.filter(|_| self.terminals.stderr) {
            self.output.note(&format!("as of {}", as_of.at(app.now())));
        }
    }

    /// Tells how the command ended.
    pub fn end(&mut self, result: Result<Exit>) -> Exit {
        let result = result.and_then(|exit| {
            self.output.out.flush()?;
            Ok(exit)
        });
        match result {
            Ok(exit) => exit,
            Err(error) => error::tell(&error, &mut self.output),
        }
    }
}
