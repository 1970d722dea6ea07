//! Turns an error into a message and an exit status. All errors of the command
//! line are handled here.

use crate::domain::{code::Code, code::Exit, refusal::Refusal, report::Report};
use crate::input;
use crate::ops;
use crate::output::{Error as OutputError, Format, Output, messages::FailureMessage};
use crate::platform::ForeignLink;
use std::{error::Error as _, io, path::PathBuf};

/// The result of a command.
pub type Result<T> = std::result::Result<T, Error>;

/// Why a command exits with a status other than zero.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error(transparent)]
    Ops(#[from] ops::Error),
    #[error(transparent)]
    Output(#[from] OutputError),
    #[error(transparent)]
    Refused(Box<Refusal>),
    /// The outcome is unknown, so what belongs to it was kept.
    #[error("{error}")]
    OutcomeUnknown { error: ops::Error, kept: String },
    #[error("cannot use {}", path.display())]
    File { path: PathBuf, source: io::Error },
    #[error("the change was made (change set {set}), but its report cannot be written")]
    Unreported { set: i64, source: io::Error },
    #[error("interrupted")]
    Interrupted,
    /// Already told, in a report.
    #[error("rows failed")]
    Reported(Box<FailureMessage>),
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(Box::new(refusal))
    }
}

impl From<input::Error> for Error {
    fn from(error: input::Error) -> Self {
        match error {
            input::Error::Refused(refusal) => Self::Refused(refusal),
            input::Error::File { path, source } => Self::File { path, source },
            input::Error::Io(source) => source.into(),
        }
    }
}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        Self::Output(error.into())
    }
}

impl Error {
    /// A usage error that clap cannot see.
    pub fn usage(message: impl Into<String>, hint: impl Into<String>) -> Self {
        Refusal::new(Code::Usage, message).hint(hint).into()
    }

    fn code(&self) -> Code {
        match self {
            Self::Ops(error) | Self::OutcomeUnknown { error, .. } => error.code(),
            Self::Output(OutputError::Columns(refusal)) | Self::Refused(refusal) => refusal.code,
            Self::File { source, .. } if is_foreign_link(source) => Code::UnsafePath,
            Self::Output(OutputError::Write(_)) | Self::File { .. } | Self::Unreported { .. } => {
                Code::Failure
            }
            Self::Interrupted => Code::Interrupted,
            Self::Reported(failure) => failure.code,
        }
    }

    fn refusal(&self) -> Option<&Refusal> {
        match self {
            Self::Ops(ops::Error::Refused(refusal))
            | Self::Output(OutputError::Columns(refusal))
            | Self::Refused(refusal) => Some(refusal),
            _ => None,
        }
    }

    fn failure(&self) -> FailureMessage {
        if let Self::Reported(failure) = self {
            return FailureMessage::clone(failure);
        }
        let refusal = self.refusal();
        FailureMessage {
            code: self.code(),
            message: self.to_string(),
            causes: causes(self),
            hint: match self {
                Self::Ops(error) => error.hint(),
                Self::OutcomeUnknown { error, kept } => Some(
                    error.hint().map_or_else(|| kept.clone(), |hint| format!("{hint}; {kept}")),
                ),
                _ => refusal.and_then(|refusal| refusal.hint.clone()),
            },
            subject: refusal.and_then(|refusal| refusal.subject.clone()),
            place: refusal.and_then(|refusal| refusal.location.as_deref().cloned()),
        }
    }

    /// The reader of our output has gone: no failure, except for a secret.
    fn is_closed_pipe(&self) -> bool {
        matches!(self, Self::Output(OutputError::Write(error)) if error.kind() == io::ErrorKind::BrokenPipe)
    }
}

fn is_foreign_link(error: &io::Error) -> bool {
    error.get_ref().is_some_and(<dyn std::error::Error + Send + Sync>::is::<ForeignLink>)
}

fn causes(error: &Error) -> Vec<String> {
    let mut causes = Vec::new();
    let mut next = match error {
        Error::OutcomeUnknown { error, .. } => error.source(),
        _ => error.source(),
    };
    while let Some(cause) = next {
        causes.push(cause.to_string());
        next = cause.source();
    }
    causes
}

/// Tells an error and gives its exit status.
pub fn tell(error: &Error, output: &mut Output<'_>) -> Exit {
    if error.is_closed_pipe() {
        return Exit::Done;
    }
    output.failure(&error.failure());
    error.code().exit()
}

/// A report that did not succeed, as an error after it. People are not told again
/// what a row of the report has told them.
pub fn reported(report: &Report, format: Format) -> Option<FailureMessage> {
    let code = report.failure()?;
    let first = report.first_failed.as_deref()?;
    let is_told = format == Format::Table && code == Code::PartlyDone;
    let is_alone = report.counts.failed == 1 && !is_told;
    Some(FailureMessage {
        code,
        message: match (&first.message, is_alone) {
            (Some(message), true) => message.clone(),
            _ if report.counts.failed == 1 => "1 row failed".to_owned(),
            _ => format!("{} rows failed", report.counts.failed),
        },
        causes: Vec::new(),
        hint: if is_alone {
            first.next.clone()
        } else {
            Some(retry(code, report.dry_run).to_owned())
        },
        subject: is_alone.then(|| first.subject.clone()),
        place: first.location.clone().filter(|_| is_alone),
    })
}

const fn retry(code: Code, dry_run: bool) -> &'static str {
    match code {
        Code::PartlyDone if dry_run => {
            "the report names each row; a real run changes the valid rows"
        }
        Code::PartlyDone => "the report names each row; the valid rows were changed",
        _ => {
            "the report names each row; fix them, or use --on-error continue to change the valid rows"
        }
    }
}
