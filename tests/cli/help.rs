//! Help: what `-h` and `--help` print.

use crate::sandbox::Sandbox;
use expect_test::expect;

#[test]
fn the_help_of_the_program_lists_the_commands_by_group() {
    let sandbox = Sandbox::empty();
    sandbox.run(
        "practicectl -h",
        &expect![[r#"
            Administer the user accounts of medical practices

            Usage: practicectl [OPTIONS] <COMMAND>

            Users      user         Create, find, edit, deactivate and activate users
                       lock         List, add and remove locks
                       user-type    List, show and set user types
            Providers  provider     Create, list, edit, deactivate and reactivate providers
                       license      List the licenses of providers, for accounting
                       case         List, show, note and resolve support cases
            Access     login        Sign in
                       logout       Sign out
                       whoami       Show who is signed in, in which company, and until when
                       session      List and end open sessions
                       role         List, show, create, edit and delete roles
                       permission   List the permissions that can be granted
                       review       Review what an auditor asks for
            Company    company      Create, list and show companies
                       practice     Create, list, rename, deactivate and activate practices
                       policy       Show, set and check the security policy of the company
            Data       export       Export the company for apply, or its users for import
                       apply        Change the company to match a file that export wrote
                       backup       Back up the database to one file
                       restore      Restore the database from a backup
                       migrate      Move the database to a server, or back to a file
            History    history      List, verify and take back what happened
            Setup      init         Create a database, a company and its administrator
                       recover      Let a locked-out System Administrator in again
                       demo         Run the whole story on a temporary database
                       explain      Explain an error code
                       completions  Print the script that completes commands in a shell
                       man          Print a page of the manual

            More options, such as --company and -o json: practicectl --help

            Examples:
              practicectl demo
              practicectl user find --inactive -o jsonl | practicectl user activate --from -
              practicectl explain billing-too-soon
            --- exit 0
        "#]],
    );
    sandbox.run("practicectl --help", &expect![[r#"
        Administer the user accounts of medical practices

        Create, find, edit, deactivate and activate users, list and unlock locked users, reactivate
        providers, set user types, and keep a history of all of it.

        Usage: practicectl [OPTIONS] <COMMAND>

        Users      user         Create, find, edit, deactivate and activate users
                   lock         List, add and remove locks
                   user-type    List, show and set user types
        Providers  provider     Create, list, edit, deactivate and reactivate providers
                   license      List the licenses of providers, for accounting
                   case         List, show, note and resolve support cases
        Access     login        Sign in
                   logout       Sign out
                   whoami       Show who is signed in, in which company, and until when
                   session      List and end open sessions
                   role         List, show, create, edit and delete roles
                   permission   List the permissions that can be granted
                   review       Review what an auditor asks for
        Company    company      Create, list and show companies
                   practice     Create, list, rename, deactivate and activate practices
                   policy       Show, set and check the security policy of the company
        Data       export       Export the company for apply, or its users for import
                   apply        Change the company to match a file that export wrote
                   backup       Back up the database to one file
                   restore      Restore the database from a backup
                   migrate      Move the database to a server, or back to a file
        History    history      List, verify and take back what happened
        Setup      init         Create a database, a company and its administrator
                   recover      Let a locked-out System Administrator in again
                   demo         Run the whole story on a temporary database
                   explain      Explain an error code
                   completions  Print the script that completes commands in a shell
                   man          Print a page of the manual

        Options of every command:
              --db <PATH|URL>        Use the database at this path, or on this server
              --company <NAME>       Work in this company; needed only if you work in several
          -o, --output <FORMAT>      Write data in this format [possible values: table, json, jsonl, csv]
              --columns <A,B>        Show only these columns, in this order
              --csv-raw              Do not escape CSV cells that a spreadsheet could take for formulas
              --csv-bom              Begin CSV with a byte order mark, by which spreadsheet programs know
                                     UTF-8
          -q, --quiet                Print only data, warnings and errors
              --color <WHEN>         Use colors [possible values: auto, always, never]
              --no-input             Never prompt
              --token-file <FILE>    Read the session token from this file (login writes it there)
              --lock-timeout <TIME>  Wait this long for other programs that use the database [default: 60s]
          -h, --help                 Print help; -h prints a summary
          -V, --version              Print version

        Exit status:
          0   done, or already so; also an empty list
          1   failure: a file, a stream, the database
          2   usage
          3   not found
          4   conflict: a duplicate, or the state forbids it
          5   not signed in, or not allowed
          6   invalid input: nothing was changed
          7   partly done (--on-error continue)
          8   a consent or an answer is missing: nothing was changed
          9   the database is damaged, altered, or not one of this program
          10  nothing to change (--detailed-exitcode)
          70  outcome unknown: the commit failed, and nobody can tell whether it is there
          75  busy: another program held the database too long; nothing was changed
          130 interrupted, with nothing half done

        Environment:
          PRACTICECTL_DB       path of the database, as --db
          PRACTICECTL_COMPANY  company, as --company
          PRACTICECTL_OUTPUT   output format, as --output
          PRACTICECTL_TOKEN    token of a session, instead of the stored one
          PRACTICECTL_NOW      the time, in a database made with init --fixture only
          XDG_DATA_HOME        where the default database is; ~/.local/share if it is not set
          XDG_STATE_HOME       where tokens are stored; ~/.local/state if it is not set
          TZ                   time zone of the times in tables
          NO_COLOR             if it is set, no colors
          CLICOLOR_FORCE       if it is set and not 0, colors even if standard output is not a terminal
          TERM                 if it is dumb, no colors

        Examples:
          practicectl demo
          practicectl user find --inactive -o jsonl | practicectl user activate --from -
          practicectl explain billing-too-soon
        --- exit 0
    "#]]);
}

#[test]
fn the_help_of_a_noun_lists_its_verbs() {
    let sandbox = Sandbox::empty();
    sandbox.run("practicectl user -h", &expect![[r#"
        Create, find, edit, deactivate and activate users

        Usage: practicectl user [OPTIONS] <COMMAND>

        Commands:
          create      Create a user, or add a person known from another company
          find        List the users whose name or login email contains some words
          show        Show one user
          explain     Tell what keeps a user from signing in or working, and what fixes it
          edit        Edit users
          deactivate  Block users in all companies of their login email
          activate    Activate users in this company
          password    Set a user's password, or generate temporary ones
          import      Import users from CSV with a header, or from JSON lines
          history     List the history of one user, the oldest entry first
          delete      Explain why a user is never deleted, and what to do instead

        More options, such as --company and -o json: practicectl user --help

        Examples:
          practicectl user create kim@sunrise.example --name 'Kim Example' --practice North --role Biller
          practicectl user find kim
          practicectl user explain kim@sunrise.example
        --- exit 0
    "#]]);
    sandbox.run(
        "practicectl lock",
        &expect![[r#"
        --- stderr
        List, add and remove locks

        Usage: practicectl lock [OPTIONS] <COMMAND>

        Commands:
          list    List the locked users: why, since when, and who locked them
          add     Lock users, in every company; nothing unlocks them automatically
          unlock  Unlock users who are not providers

        More options, such as --company and -o json: practicectl lock --help

        Examples:
          practicectl lock list
          practicectl lock unlock kim@sunrise.example
        --- exit 2
    "#]],
    );
}

#[test]
fn the_short_help_of_a_command_leaves_out_what_is_rarely_needed() {
    let sandbox = Sandbox::empty();
    sandbox.run("practicectl user deactivate -h", &expect![[r#"
        Block users in all companies of their login email

        Usage: practicectl user deactivate [OPTIONS] <--from FILE|EMAIL...>

        Arguments:
          [EMAIL]...  Login email of a user (repeatable)

        Options:
              --from <FILE>  Read the users from a file or standard input (-): a list, CSV or JSON lines
              --clear        Also remove permissions and practices in this company

        Options of every change:
          -n, --dry-run        Check everything and report, but change nothing
              --reason <TEXT>  Record this reason in the history
              --confirm-admin  Consent to a change of a System Administrator
              --all-companies  Consent to blocking a user in several companies
          -y, --yes            Answer ordinary questions with yes, but give no named consent

        More options, such as --company and -o json: practicectl user deactivate --help

        Examples:
          practicectl user deactivate kim@sunrise.example --reason 'on leave'
          practicectl user deactivate --from leavers.csv --clear --dry-run
        --- exit 0
    "#]]);
    sandbox.run("practicectl lock unlock -h", &expect![[r#"
        Unlock users who are not providers

        Usage: practicectl lock unlock [OPTIONS]
                   <EMAIL...|--from FILE|--matching TEXT|--cause CAUSE|--no-provider>

        Arguments:
          [EMAIL]...  Login email of a user (repeatable)

        Options:
              --from <FILE>      Read the users from a file or standard input (-): a list, CSV or JSON lines
              --matching <TEXT>  Unlock the users that lock list TEXT shows
              --cause <CAUSE>    Unlock users locked by this cause [possible values: failed-sign-ins,
                                 administrator]

        Options of every change:
          -n, --dry-run        Check everything and report, but change nothing
              --reason <TEXT>  Record this reason in the history
              --confirm-admin  Consent to a change of a System Administrator

        More options, also of user edit: practicectl lock unlock --help

        Examples:
          practicectl lock unlock kim@sunrise.example
          practicectl lock unlock --cause failed-sign-ins --no-provider --dry-run
          practicectl lock unlock kim@sunrise.example --phone '(201) 555-0123'
        --- exit 0
    "#]]);
}

#[test]
fn the_whole_help_of_a_command_shows_each_option_that_can_matter_in_order() {
    let sandbox = Sandbox::empty();
    sandbox.run("practicectl user deactivate --help", &expect![[r#"
        Block users in all companies of their login email

        Users are never deleted. An inactive user can be activated again.

        Usage: practicectl user deactivate [OPTIONS] <--from FILE|EMAIL...>

        Arguments:
          [EMAIL]...  Login email of a user (repeatable)

        Options:
              --from <FILE>  Read the users from a file or standard input (-): a list, CSV or JSON lines
              --clear        Also remove permissions and practices in this company

        Options of every change:
          -n, --dry-run            Check everything and report, but change nothing
              --on-error <WHAT>    What to do with valid rows if others fail [default: abort] [possible
                                   values: abort, continue]
              --rejects <FILE>     Write the rows that failed to this file as they came, each with its
                                   reason, so that you can fix them and pass the file again
              --expect-count <N>   Refuse unless there are exactly this many subjects
              --max-changes <N>    Refuse if more subjects than this would change
              --reason <TEXT>      Record this reason in the history
              --detailed-exitcode  Exit with 10 instead of 0 if nothing had to be changed
              --confirm-admin      Consent to a change of a System Administrator
              --all-companies      Consent to blocking a user in several companies
          -y, --yes                Answer ordinary questions with yes, but give no named consent

        Options of every command:
              --db <PATH|URL>        Use the database at this path, or on this server
              --company <NAME>       Work in this company; needed only if you work in several
          -o, --output <FORMAT>      Write data in this format [possible values: table, json, jsonl, csv]
              --columns <A,B>        Show only these columns, in this order
              --csv-raw              Do not escape CSV cells that a spreadsheet could take for formulas
              --csv-bom              Begin CSV with a byte order mark, by which spreadsheet programs know
                                     UTF-8
          -q, --quiet                Print only data, warnings and errors
              --color <WHEN>         Use colors [possible values: auto, always, never]
              --no-input             Never prompt
              --token-file <FILE>    Read the session token from this file (login writes it there)
              --lock-timeout <TIME>  Wait this long for other programs that use the database [default: 60s]
          -h, --help                 Print help; -h prints a summary

        Examples:
          practicectl user deactivate kim@sunrise.example --reason 'on leave'
          practicectl user deactivate --from leavers.csv --clear --dry-run
        --- exit 0
    "#]]);
    sandbox.run(
        "practicectl man --help",
        &expect![[r#"
            Print a page of the manual

            Without COMMAND, prints the page of the program. The topics are audit (the history), bulk (many
            users at once), output (every field), reactivation (of users and providers), recovery (backup,
            restore, moving) and scripts.

            Usage: practicectl man [OPTIONS] [COMMAND]...

            Arguments:
              [COMMAND]...  Command, as in: user create; or topic, as in: scripts

            Options of every command:
              -q, --quiet         Print only data, warnings and errors
                  --color <WHEN>  Use colors [possible values: auto, always, never]
              -h, --help          Print help; -h prints a summary

            Examples:
              practicectl man user create | man -l -
              practicectl man bulk | man -l -
            --- exit 0
        "#]],
    );
}

#[test]
fn each_way_to_ask_for_help_gives_the_same() {
    let sandbox = Sandbox::empty();
    let whole = sandbox.succeeds("practicectl user find --help");
    for way in [
        "help user find",
        "user help find",
        "user list --help",
        "user find --company C --help",
        "--db lock user find --help",
        "--company user user find --help",
        "--help user find",
    ] {
        assert_eq!(sandbox.succeeds(&format!("practicectl {way}")), whole, "{way}");
    }
    let short = sandbox.succeeds("practicectl user find -h");
    assert_ne!(short, whole);
    assert_eq!(sandbox.succeeds("practicectl user find --active kim -h"), short);
    let colored = sandbox.succeeds("practicectl --color always user find --help");
    assert!(colored.contains("\u{1b}[1m") && colored.len() > whole.len());
}

#[test]
fn options_that_are_not_shown_still_parse() {
    let sandbox = Sandbox::new();
    sandbox.succeeds("practicectl user create kim@x.org --name 'Kim Example' --no-input");
    sandbox.succeeds("practicectl user edit kim@x.org --phone 2015550123 --accept-terms --yes");
    sandbox.succeeds("practicectl explain usage --company C --lock-timeout 1s");
}
