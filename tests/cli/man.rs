//! `practicectl man`.

use crate::sandbox::Sandbox;
use expect_test::expect;

#[test]
fn the_page_of_the_program_and_of_each_command_is_printed() {
    let sandbox = Sandbox::empty();
    sandbox.run(
        "practicectl man | head -9",
        &expect![[r#"
        .ie \n(.g .ds Aq \(aq
        .el .ds Aq '
        .TH practicectl 1 "" "practicectl 0.1.0" "practicectl manual"
        .nh
        .ad l
        .SH NAME
        practicectl \- Administer the user accounts of medical practices
        .SH SYNOPSIS
        \fBpracticectl\fR [\fIOPTIONS\fR] <\fICOMMAND\fR>
        --- exit 0
    "#]],
    );
    sandbox.run(
        "practicectl man user create | head -9",
        &expect![[r#"
        .ie \n(.g .ds Aq \(aq
        .el .ds Aq '
        .TH practicectl-user-create 1 "" "practicectl 0.1.0" "practicectl manual"
        .nh
        .ad l
        .SH NAME
        practicectl\-user\-create \- Create a user, or add a person known from another company
        .SH SYNOPSIS
        \fBpracticectl user create\fR [\fIOPTIONS\fR] <\fIEMAIL\fR> \fB\-\-name\fR <\fINAME\fR>
        --- exit 0
    "#]],
    );
    sandbox.run("practicectl man user sing", &expect![[r#"
        --- stderr
        error: there is no command or topic "user sing"
        hint: practicectl --help lists the commands; the topics are audit, bulk, output, reactivation, recovery, scripts
        --- exit 2
    "#]]);
}

#[test]
fn a_page_says_all_that_its_reader_looks_for() {
    let sandbox = Sandbox::empty();
    sandbox.run(
        "practicectl man user show",
        &expect![[r#"
            .ie \n(.g .ds Aq \(aq
            .el .ds Aq '
            .TH practicectl-user-show 1 "" "practicectl 0.1.0" "practicectl manual"
            .nh
            .ad l
            .SH NAME
            practicectl\-user\-show \- Show one user
            .SH SYNOPSIS
            \fBpracticectl user show\fR [\fIOPTIONS\fR] <\fIEMAIL\fR>
            .SH DESCRIPTION
            Show one user.
            .PP
            With \-\-as\-of, EMAIL is the login email that the user had at that time. Needs audit\-log.view too.
            .SH ARGUMENTS
            .TP
            <\fIEMAIL\fR>
            Login email of the user
            .SH OPTIONS
            .TP
            \fB\-\-as\-of\fR \fI<TIME>\fR
            Show the user as of this time in the past: a date, RFC 3339, or an age such as 7d
            .SH "OPTIONS OF EVERY COMMAND"
            .TP
            \fB\-\-db\fR \fI<PATH|URL>\fR
            Use the database at this path, or on this server
            .TP
            \fB\-\-company\fR \fI<NAME>\fR
            Work in this company; needed only if you work in several
            .TP
            \fB\-o\fR, \fB\-\-output\fR \fI<FORMAT>\fR
            Write data in this format. One of table, json, jsonl, csv
            .TP
            \fB\-\-columns\fR \fI<A,B>\fR
            Show only these columns, in this order
            .TP
            \fB\-\-csv\-raw\fR
            Do not escape CSV cells that a spreadsheet could take for formulas
            .TP
            \fB\-\-csv\-bom\fR
            Begin CSV with a byte order mark, by which spreadsheet programs know UTF\-8
            .TP
            \fB\-q\fR, \fB\-\-quiet\fR
            Print only data, warnings and errors
            .TP
            \fB\-\-color\fR \fI<WHEN>\fR
            Use colors. One of auto, always, never
            .TP
            \fB\-\-no\-input\fR
            Never prompt
            .TP
            \fB\-\-token\-file\fR \fI<FILE>\fR
            Read the session token from this file (login writes it there)
            .TP
            \fB\-\-lock\-timeout\fR \fI<TIME>\fR [default: 60s]
            Wait this long for other programs that use the database
            .TP
            \fB\-h\fR, \fB\-\-help\fR
            Print help; \-h prints a summary
            .SH EXAMPLES
            .RS 4
            .nf
            practicectl user show kim@sunrise.example
            practicectl user show kim@sunrise.example \-o json
            practicectl user show kim@sunrise.example \-\-as\-of 2026\-01\-31
            .fi
            .RE
            .SH "EXIT STATUS"
            .TP
            \fB0\fR
            done, or already so; also an empty list
            .TP
            \fB1\fR
            failure: a file, a stream, the database
            .TP
            \fB2\fR
            usage
            .TP
            \fB3\fR
            not found
            .TP
            \fB5\fR
            not signed in, or not allowed
            .TP
            \fB9\fR
            the database is damaged, altered, or not one of this program
            .TP
            \fB75\fR
            busy: another program held the database too long; nothing was changed
            .TP
            \fB130\fR
            interrupted, with nothing half done
            .SH FILES
            .TP
            \fB$XDG_DATA_HOME/practicectl/practice.db\fR
            the database, if no other is named; mode 0600
            .TP
            \fBpractice.db\-wal, practice.db\-shm\fR
            its log, while a program uses it
            .TP
            \fBpractice.db.replaced\-TIME\fR
            a database that restore replaced
            .TP
            \fB$XDG_STATE_HOME/practicectl/ID.token\fR
            the token of a session; mode 0600
            .SH ENVIRONMENT
            .TP
            \fBPRACTICECTL_DB\fR
            path of the database, as \-\-db
            .TP
            \fBPRACTICECTL_COMPANY\fR
            company, as \-\-company
            .TP
            \fBPRACTICECTL_OUTPUT\fR
            output format, as \-\-output
            .TP
            \fBPRACTICECTL_TOKEN\fR
            token of a session, instead of the stored one
            .TP
            \fBPRACTICECTL_NOW\fR
            the time, in a database made with init \-\-fixture only
            .TP
            \fBXDG_DATA_HOME\fR
            where the default database is; ~/.local/share if it is not set
            .TP
            \fBXDG_STATE_HOME\fR
            where tokens are stored; ~/.local/state if it is not set
            .TP
            \fBTZ\fR
            time zone of the times in tables
            .TP
            \fBNO_COLOR\fR
            if it is set, no colors
            .TP
            \fBCLICOLOR_FORCE\fR
            if it is set and not 0, colors even if standard output is not a terminal
            .TP
            \fBTERM\fR
            if it is dumb, no colors
            .SH "SEE ALSO"
            \fBpracticectl\fR(1), \fBpracticectl\-user\fR(1), \fBpracticectl\-output\fR(7)
            --- exit 0
        "#]],
    );
}

#[test]
fn the_program_lists_its_commands_by_group() {
    let sandbox = Sandbox::empty();
    let page = sandbox.succeeds("practicectl man");
    let groups: Vec<&str> = page.lines().filter_map(|line| line.strip_prefix(".SS ")).collect();
    assert_eq!(groups, ["Users", "Providers", "Access", "Company", "Data", "History", "Setup"]);
}

#[test]
fn each_topic_has_a_page_in_section_7() {
    let sandbox = Sandbox::empty();
    for topic in ["bulk", "reactivation", "recovery", "scripts"] {
        let page = sandbox.succeeds(&format!("practicectl man {topic}"));
        assert!(page.contains(&format!(".TH practicectl-{topic} 7 ")), "{topic}");
    }
    sandbox.run(
        "practicectl help bulk",
        &expect![[r#"
        --- stderr
        error: there is no command "bulk"
        hint: practicectl man bulk
        usage: practicectl [OPTIONS] <COMMAND>
        --- exit 2
    "#]],
    );
}

/// The text of a page, without its markup.
fn text(sandbox: &Sandbox, topic: &str) -> String {
    let page = sandbox.succeeds(&format!("practicectl man {topic}"));
    page.replace("\\*(Aq", "'").replace("\\-", "-").replace("\\fB", "").replace("\\fR", "")
}

/// The sentences of both seed documents that are not about a command.
#[test]
fn the_page_on_reactivation_keeps_the_advice_of_the_seeds() {
    let text = text(&Sandbox::empty(), "reactivation");
    for sentence in [
        "If the user does not remember the password, advise them to click \"Forgot your password?\" \
         on the Sign In window or create a temporary password for them.",
        "On the web platform the link is \"I've forgotten my username or password!\" on the Sign In page.",
        "The same is true for a provider.",
        "the vendor's staff is prohibited from reactivating or unlocking users.",
        "who to ask: the System Administrators of the company, and the user who created the account.",
        "Accounts from before and after May 9, 2016 are handled alike",
    ] {
        assert!(text.contains(sentence), "{sentence}");
    }
}

#[test]
fn every_field_of_every_list_is_in_the_manual() {
    let sandbox = Sandbox::for_days();
    let page = sandbox.succeeds("practicectl man output");
    for command in [
        "user find",
        "user show ada@sunrise.example",
        "user explain ada@sunrise.example",
        "lock list",
        "provider list",
        "license list",
        "case list",
        "role list",
        "permission list",
        "practice list",
        "company list",
        "policy show",
        "policy check",
        "review access",
        "history list",
        "history verify",
        "session list",
        "whoami",
        "user-type list",
        "user-type show ada@sunrise.example",
        "explain",
        "practice create South -n",
        "export",
    ] {
        let header = sandbox.succeeds(&format!("practicectl {command} -o csv | head -n 1"));
        let names: Vec<&str> = header.trim().split(',').collect();
        assert!(names.len() > 1, "{command}: {header}");
        for name in names {
            let item = format!("\\fB{name}\\fR (");
            assert!(page.contains(&item), "{command}: {name} is not in the manual");
        }
    }
}
