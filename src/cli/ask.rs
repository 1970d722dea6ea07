//! Questions to a person, at the terminal itself, so that piped data is never
//! consumed. Nobody is asked if standard error is not a terminal, the terminal
//! does not open, or `--no-input` is given.

use crate::cli::{context::Context, error::Error, error::Result, secret};
use crate::domain::{consent::Consent, consent::Needed, provider::terms, refusal::Refusal};
use crate::ops::files::{Place, Server};
use crate::platform::{terminal::Echo, terminal::Prompt, terminal::open_terminal};
use std::io::{BufRead, BufReader};

impl Context<'_> {
    /// True if a person may be asked.
    pub fn may_ask(&self) -> bool {
        !self.global.no_input && self.terminals.stderr && open_terminal().is_ok()
    }

    /// Does something with the database, and asks for a password if its server wants one.
    pub fn admitted<T>(&self, mut carry_out: impl FnMut(&Place) -> Result<T>) -> Result<T> {
        let place = self.places().database()?;
        match (carry_out(&place), &place) {
            (Err(Error::Ops(error)), Place::Server(server))
                if error.wants_password() && self.may_ask() =>
            {
                let password = secret::database_password(&place.to_string())?;
                let server = Server::clone(server).with_password(&password);
                carry_out(&server.into())
            }
            (other, _) => other,
        }
    }

    /// Asks for a consent; anything but the expected word means no.
    pub fn ask_consent(&mut self, needed: &Needed) -> Result<()> {
        let refused = || Error::Ops(crate::ops::Error::Consent(needed.clone()));
        if !self.may_ask() {
            return Err(refused());
        }
        let mark = if self.fixture { " (fixture)" } else { "" };
        let (question, expected) = match needed.consent {
            Consent::ConfirmAdmin => ("Type ADMIN to continue".to_owned(), "ADMIN"),
            Consent::AllCompanies | Consent::ConfirmSelf | Consent::ClosePractice => {
                ("Go on? Type yes".to_owned(), "yes")
            }
            Consent::AcceptTerms => {
                (format!("{}\n{}\nType yes to agree", terms::TEXT, terms::AGREEMENT), "yes")
            }
        };
        let answer = ask_line(&format!("{}.{mark}\n{question}: ", needed.because))?;
        if answer.trim() == expected {
            return Ok(());
        }
        let message = format!("not confirmed: the answer was not {expected}");
        let code = needed.consent.code();
        Err(Refusal::new(code, message).hint("nothing was changed").into())
    }
}

fn ask_line(question: &str) -> Result<String> {
    let prompt = Prompt::ask(question, Echo::On)?;
    let mut answer = String::new();
    let read = BufReader::new(prompt.terminal()).read_line(&mut answer)?;
    if read == 0 { Err(Error::Interrupted) } else { Ok(answer) }
}
