//! The stable words for everything that can be refused or go wrong.
//!
//! A word is never renamed once released. Which exit code belongs to a word
//! is in one exhaustive match, next to the long explanation.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

/// The meaning of an exit status.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Exit {
    Done = 0,
    Failure = 1,
    Usage = 2,
    NotFound = 3,
    Conflict = 4,
    NotAllowed = 5,
    InvalidInput = 6,
    PartlyDone = 7,
    ConsentMissing = 8,
    Integrity = 9,
    NothingToChange = 10,
    OutcomeUnknown = 70,
    Busy = 75,
    Interrupted = 130,
}

macro_rules! codes {
    ($($name:ident $word:literal $exit:ident $text:literal),+ $(,)?) => {
        /// A stable word; see the module.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Code { $($name),+ }

        impl Code {
            /// Every word, in alphabetical order of its exit status and topic.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// The word as scripts see it.
            pub const fn word(self) -> &'static str {
                match self { $(Self::$name => $word),+ }
            }

            /// The exit status that the word stands for.
            pub const fn exit(self) -> Exit {
                match self { $(Self::$name => Exit::$exit),+ }
            }

            /// What it means and what to do, for `explain`.
            pub const fn explanation(self) -> &'static str {
                match self { $(Self::$name => $text),+ }
            }
        }
    };
}

codes! {
    AlreadySo "already-so" Done
        "The subject already is in the requested state, so nothing was changed. To repeat a command is a success.",
    RepeatedSubject "repeated-subject" Done
        "The subject is in the list more than once. The first one counts; the later ones are skipped.",
    Aborted "aborted" Done
        "The row is valid, but another row failed, and nothing is changed if one row fails. Fix the failed rows, or use --on-error continue.",
    Failure "failure" Failure
        "Something other than a rule failed: a file, a stream, or the operating system. Nothing was changed.",
    DatabaseFailure "database-failure" Failure
        "The database reported an error that is neither damage nor another program's lock. Nothing was changed.",
    ServerRefused "server-refused" Failure
        "The PostgreSQL server does not let the role in, or the server is not known to be the one that was named. Nothing was changed.",
    Usage "usage" Usage
        "The command line cannot be understood: an unknown command or option, a value that is not of a closed list, or options that exclude each other.",
    CompanyRequired "company-required" Usage
        "You work for several companies. Name one of them with --company NAME or PRACTICECTL_COMPANY.",
    ClockRefused "clock-refused" Usage
        "PRACTICECTL_NOW fixes the clock, which is possible only in a database made with `init --fixture`. Unset the variable.",
    UserNotFound "user-not-found" NotFound
        "No user with this login email is in this company. A user of another company gets the same answer as one who does not exist.",
    PracticeNotFound "practice-not-found" NotFound
        "The company has no practice of this name. `practicectl practice list` shows its practices.",
    ProviderNotFound "provider-not-found" NotFound
        "The company has no provider with this NPI, or the user is not linked to a provider. `practicectl provider list` shows the providers.",
    CompanyNotFound "company-not-found" NotFound
        "You are not an active user of a company of this name. `practicectl company list` shows your companies.",
    RoleNotFound "role-not-found" NotFound
        "The company has no role of this name. `practicectl role list` shows its roles.",
    SessionNotFound "session-not-found" NotFound
        "Neither you nor, if you are a System Administrator, any user of the company has an open session with this number. `practicectl session list` shows the sessions.",
    CaseNotFound "case-not-found" NotFound
        "The company has no case of this number. `practicectl case list` shows the cases.",
    SubjectNotFound "subject-not-found" NotFound
        "No user, provider, role, practice or company has this name, and no user had this login email.",
    ChangeSetNotFound "change-set-not-found" NotFound
        "The history of this company has no change set of this number.",
    CodeNotFound "code-not-found" NotFound
        "There is no such error code. `practicectl explain --help` tells how to list the codes.",
    DatabaseNotFound "database-not-found" NotFound
        "There is no database at this path. `practicectl init` creates one; --db or PRACTICECTL_DB names another path.",
    DatabaseRoleNotFound "database-role-not-found" NotFound
        "The PostgreSQL server has no role of this name. Its administrator creates one with CREATE ROLE.",
    UserExists "user-exists" Conflict
        "The company already has a user with this login email. `user show` shows the user; if the user is inactive, use `user activate`.",
    EmailUnavailable "email-unavailable" Conflict
        "This login email cannot be used. Only a System Administrator of a company in which the person already works can add the person to another one.",
    PersonKnown "person-known" Conflict
        "The person already has an account in another company. Name, phone and password stay as they are, so a password option is refused.",
    PracticeInactive "practice-inactive" Conflict
        "The practice is deactivated, so no user can be assigned to it. `practicectl practice activate` activates it again.",
    TermsNotAccepted "terms-not-accepted" Conflict
        "Nobody in the company accepted today's Terms of Service for the product of the case. A System Administrator accepts them on the open case: provider reactivate --open-case --accept-terms.",
    CaseClosed "case-closed" Conflict
        "The case is already resolved; `practicectl case show` shows the result.",
    PracticeExists "practice-exists" Conflict
        "The company already has a practice of this name; names are compared without regard to case.",
    RoleExists "role-exists" Conflict
        "The company already has a role of this name; names are compared without regard to case.",
    RoleInUse "role-in-use" Conflict
        "Active users have their permissions from this role. Give them another role or deactivate them, then delete the role.",
    CompanyExists "company-exists" Conflict
        "A company of this name exists already; names are compared without regard to case.",
    ProviderExists "provider-exists" Conflict
        "The company already has a provider with this NPI.",
    ProviderLinked "provider-linked" Conflict
        "The provider is linked to another user. In a company, a provider has one user and a user has one provider.",
    DatabaseExists "database-exists" Conflict
        "A file already exists at the path of the database. `init` never overwrites one.",
    LastAdministrator "last-administrator" Conflict
        "The company would be left without an active, unlocked System Administrator. Make another user an administrator first.",
    RecoverRefused "recover-refused" Conflict
        "Another active, unlocked System Administrator can help: with `lock unlock` and `user password --temporary`. `recover` is only for the case that nobody can.",
    ProviderUser "provider-user" Conflict
        "The locked user is a provider. Providers are unlocked by `provider reactivate`, which handles products, terms and the 30-day rule.",
    ProductMissing "product-missing" Conflict
        "The provider has no active product, so at least one must be added: --product billing, clinical, engage or telehealth.",
    BillingTooSoon "billing-too-soon" Conflict
        "Fewer than 30 calendar days (UTC) have passed since the provider was deactivated, so Billing cannot be added here. With --open-case, a case is opened for the vendor, the other products are added, and Billing waits for the case.",
    NeverDeleted "never-deleted" Conflict
        "A user is never deleted, because the history refers to every user. `user deactivate` blocks the user in every company.",
    NotByFile "not-by-file" Conflict
        "A file never changes the operator's own password, and apply never unlocks, reactivates a provider or adds a product, and deactivates only with --prune deactivate. The hint names the command that does.",
    PartialFile "partial-file" Conflict
        "The file has only the rows of another file that failed (--rejects). It is incomplete, so it cannot be applied with --prune.",
    OtherCompany "other-company" Conflict
        "The file is an export of a company with another name. Name the right company with --company, or remove the name from the file.",
    RevertConflict "revert-conflict" Conflict
        "The subject changed again after the change set that is to be reverted, so its former state would undo a later change. Revert the later change set first, or edit the subject.",
    NotRevertible "not-revertible" Conflict
        "This is not taken back by a revert: consents, sign-ins, licenses, cases, passwords and companies are not, and a revert never activates or unlocks a provider.",
    ExpectedCount "expected-count" Conflict
        "The number of subjects is not the number given with --expect-count. Nothing was changed.",
    TooManyChanges "too-many-changes" Conflict
        "More subjects would be changed than --max-changes allows. Nothing was changed.",
    NotSignedIn "not-signed-in" NotAllowed
        "There is no session, or it has ended: after 15 idle minutes, after 12 hours, by a sign-out, a deactivation, a lock or a password reset. `practicectl login EMAIL` opens one.",
    SignInFailed "sign-in-failed" NotAllowed
        "The login email or the password is wrong, or no further password is tested. An unknown email gets the same answer.",
    UserLocked "user-locked" NotAllowed
        "The password is right, but the user is locked. A System Administrator of the company unlocks users; the message names them.",
    UserInactive "user-inactive" NotAllowed
        "The password is right, but the user is deactivated. A System Administrator of the company activates users; the message names them.",
    TemporaryExpired "temporary-expired" NotAllowed
        "The temporary password is right, but it has expired. A System Administrator can set another one.",
    NotOwner "not-owner" NotAllowed
        "Only the owner of the database file can recover an administrator.",
    NotAllowed "not-allowed" NotAllowed
        "You do not have the right to do this, in your session or in the database. The refusal is recorded in the history.",
    InvalidEmail "invalid-email" InvalidInput
        "A login email is ASCII, at most 254 characters, has one @ and a dot in the domain; no quotes, display name or IP address.",
    InvalidName "invalid-name" InvalidInput
        "A full name is words with exactly one space between two of them, none at the ends, at most 200 characters, without hidden characters. One word is taken with a warning: the first or last name may be missing.",
    InvalidPhone "invalid-phone" InvalidInput
        "A phone number must exist in the numbering plan; without a country code it is read as one of the United States. An extension is kept: 201-555-0123 x45.",
    InvalidNpi "invalid-npi" InvalidInput
        "An NPI has ten digits, of which the last is a check digit.",
    InvalidSpecialty "invalid-specialty" InvalidInput
        "A specialty is a taxonomy code: nine capital letters or digits and an X.",
    InvalidText "invalid-text" InvalidInput
        "A text is too long, or holds a control, direction-override or zero-width character.",
    InvalidPolicy "invalid-policy" InvalidInput
        "A figure of the security policy is outside its range; the hint names the range.",
    InvalidPassword "invalid-password" InvalidInput
        "The password is empty, too short for the policy, over 1,024 bytes, or holds a newline or a NUL.",
    WeakPassword "weak-password" InvalidInput
        "The password is too easy to guess; the message says why. Several unrelated words make a strong one.",
    PasswordReused "password-reused" InvalidInput
        "The password is one of the person's last ones, which the policy does not accept again. Choose a new one.",
    PasswordsDiffer "passwords-differ" InvalidInput
        "The two typed passwords are not the same. Nothing was changed.",
    InvalidInput "invalid-input" InvalidInput
        "A file or standard input does not have the required form; the message names the row. Nothing was changed.",
    RowsFailed "rows-failed" InvalidInput
        "Rows failed for different reasons, each named in the report. Nothing was changed.",
    PartlyDone "partly-done" PartlyDone
        "With --on-error continue the good rows were changed and the others were not; the report names each.",
    ConfirmAdmin "confirm-admin" ConsentMissing
        "The change affects a System Administrator. Type ADMIN at the terminal, or give --confirm-admin in a script.",
    AllCompanies "all-companies" ConsentMissing
        "The person works in several companies and would be blocked in all of them. Say yes at the terminal, or give --all-companies in a script.",
    AcceptTerms "accept-terms" ConsentMissing
        "A product is added, so the Terms of Service must be accepted and the addition to the invoice authorized: at the terminal, or with --accept-terms.",
    PracticeInUse "practice-in-use" ConsentMissing
        "The practice still has users or providers; the message names them. Say yes at the terminal, or give --yes in a script.",
    ConfirmSelf "confirm-self" ConsentMissing
        "You would block yourself. Say yes at the terminal, or give --yes in a script.",
    PasswordMissing "password-missing" ConsentMissing
        "A password is needed and nobody can be asked. Give it on one line of standard input with --password-stdin.",
    CurrentPasswordMissing "current-password-missing" ConsentMissing
        "To change your own password, enter the current one: on the first line of standard input with --password-stdin, or at the prompt.",
    NewPasswordMissing "new-password-missing" ConsentMissing
        "The password is right, but it is temporary or has expired and must be changed now: the second line of standard input, or the prompt, is the new password. A temporary one is not used up.",
    UnsafePath "unsafe-path" Integrity
        "The path of a database, a token file or an output is refused: empty, a URI, a link that another user made, not a regular file, a file with a second name, or writable by others. The message says which, and the hint what to do.",
    ForeignFile "foreign-file" Integrity
        "The file is not a practicectl database. It was left untouched.",
    NewerDatabase "newer-database" Integrity
        "A newer version of practicectl wrote this database. Use that version. The file was left untouched.",
    OlderDatabase "older-database" Integrity
        "An older version wrote this database. The first command that changes something upgrades it.",
    DatabaseDamaged "database-damaged" Integrity
        "The database is damaged, or its schema was altered by another program. Take a copy of it, then restore a backup with `practicectl restore FILE`.",
    HistoryBroken "history-broken" Integrity
        "An entry of the history does not match its hash: something other than this program altered, removed or moved it.",
    NothingToChange "nothing-to-change" NothingToChange
        "Everything already was in the requested state, and --detailed-exitcode was given.",
    NotABackup "not-a-backup" Conflict
        "`backup FILE` replaces a file only if it is a backup of the same database. FILE is something else, or the database itself. Nothing was changed.",
    DatabaseMoved "database-moved" Conflict
        "The database was moved to another place with `practicectl migrate`, so nothing more is written here. The message names the place.",
    UsePgDump "use-pg-dump" Conflict
        "The database is on a PostgreSQL server, which is backed up and restored with its own tools. The hint has the command lines.",
    DatabaseNotWhole "database-not-whole" Integrity
        "A migration to this database was interrupted, so it cannot be used. The database that it came from is still in use: run `practicectl migrate` there again.",
    OutcomeUnknown "outcome-unknown" OutcomeUnknown
        "The commit failed, and the database could not be read again to look for the change. The hint names the entry of the history to look for: if `practicectl history list` shows it with that hash, the change is there.",
    Busy "busy" Busy
        "Another program held the database for too long, or replaced it. Nothing was changed. Try again, or wait longer with --lock-timeout.",
    ServerUnreachable "server-unreachable" Busy
        "The PostgreSQL server cannot be reached, or takes no sessions now. Nothing was changed. Try again.",
    ConnectionLost "connection-lost" Busy
        "The connection to the PostgreSQL server was lost before anything was kept. Nothing was changed. Try again.",
    Interrupted "interrupted" Interrupted
        "The command was interrupted. Nothing was changed.",
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.word())
    }
}

impl<'de> Deserialize<'de> for Code {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let word = String::deserialize(deserializer)?;
        Self::of_word(&word).ok_or_else(|| D::Error::custom("an unknown code"))
    }
}

impl Code {
    /// The code of a word.
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|code| code.word() == word)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_unique_and_found_again() {
        for code in Code::ALL {
            assert_eq!(Code::of_word(code.word()), Some(*code));
            assert!(code.explanation().ends_with('.'), "{}", code.word());
        }
        assert_eq!(Code::of_word("no-such-word"), None);
    }
}
