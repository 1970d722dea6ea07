//! Usage errors: they say in words what is missing or wrong, and what helps; aliases and
//! habits.

use crate::sandbox::Sandbox;
use expect_test::expect;

#[test]
fn what_is_missing_is_named_with_its_alternatives() {
    let sandbox = Sandbox::empty();
    sandbox.run("practicectl lock unlock", &expect![[r#"
        --- stderr
        error: EMAIL, --from FILE, --matching TEXT, --cause CAUSE or --no-provider is missing
        hint: for example: practicectl lock unlock kim@sunrise.example
        usage: practicectl lock unlock [OPTIONS] <EMAIL...|--from FILE|--matching TEXT|--cause CAUSE|--no-provider>
        --- exit 2
    "#]]);
    sandbox.run(
        "practicectl user activate",
        &expect![[r#"
            --- stderr
            error: EMAIL or --from FILE is missing
            hint: for example: practicectl user activate kim@sunrise.example lee@sunrise.example
            usage: practicectl user activate [OPTIONS] <--from FILE|EMAIL...>
            --- exit 2
        "#]],
    );
    sandbox.run("practicectl provider reactivate --product billing", &expect![[r#"
        --- stderr
        error: NPI, EMAIL or --from FILE is missing
        hint: for example: practicectl provider reactivate grace@sunrise.example --product billing,clinical --accept-terms
        usage: practicectl provider reactivate [OPTIONS] <--from FILE|NPI|EMAIL...>
        --- exit 2
    "#]]);
    sandbox.run("practicectl user-type set", &expect![[r#"
        --- stderr
        error: TYPE is missing; EMAIL or --from FILE is missing
        hint: for example: practicectl user-type set business-office kim@sunrise.example lee@sunrise.example
        usage: practicectl user-type set [OPTIONS] <TYPE> <EMAIL...|--from FILE>
        --- exit 2
    "#]]);
    sandbox.run("practicectl user create", &expect![[r#"
        --- stderr
        error: EMAIL and --name NAME are missing
        hint: for example: practicectl user create kim@sunrise.example --name 'Kim Example' --practice North --role Biller
        usage: practicectl user create [OPTIONS] <EMAIL> --name <NAME>
        --- exit 2
    "#]]);
    sandbox.run("practicectl init --company C", &expect![[r#"
        --- stderr
        error: --practice NAME, --admin-email EMAIL and --admin-name NAME are missing
        hint: for example: practicectl init --company 'Sunrise Medical' --practice 'Main Street,North' --admin-email ada@sunrise.example --admin-name 'Ada Admin'
        usage: practicectl init [OPTIONS] --company <NAME> --practice <NAME> --admin-email <EMAIL> --admin-name <NAME>
        --- exit 2
    "#]]);
    sandbox.run(
        "practicectl case resolve 1",
        &expect![[r#"
        --- stderr
        error: --activate, --decline or --withdraw is missing
        hint: for example: practicectl case resolve 1 --activate
        usage: practicectl case resolve [OPTIONS] <ID> <--activate|--decline|--withdraw>
        --- exit 2
    "#]],
    );
    sandbox.run(
        "practicectl user import",
        &expect![[r#"
        --- stderr
        error: FILE or --template is missing
        hint: for example: practicectl user import --template > staff.csv
        usage: practicectl user import [OPTIONS] <FILE|--template>
        --- exit 2
    "#]],
    );
    sandbox.run(
        "practicectl user password k@x.org --password-file f",
        &expect![[r#"
            --- stderr
            error: --temporary is missing; an option that was given needs it
            hint: for example: practicectl user password kim@sunrise.example --temporary
            usage: practicectl user password [OPTIONS] <EMAIL...|--from FILE>
            --- exit 2
        "#]],
    );
    sandbox.run("practicectl user -o json", &expect![[r#"
        --- stderr
        {"error":{"code":"usage","message":"a command is missing","hint":"the commands of user are create, find, show, explain, edit, deactivate, activate, password, import, history and delete; usage: practicectl user [OPTIONS] <COMMAND>","subject":null,"row":null}}
        --- exit 2
    "#]]);
}

#[test]
fn a_value_that_is_not_taken_is_quoted_with_those_that_are() {
    let sandbox = Sandbox::empty();
    sandbox.run(
        "practicectl user find --type medical",
        &expect![[r#"
            --- stderr
            error: "medical" is not a value of --type TYPE
            hint: did you mean "medical-office"? The values are medical-office and business-office
            usage: practicectl user find [OPTIONS] [TEXT]
            --- exit 2
        "#]],
    );
    sandbox.run(
        "practicectl user find --output",
        &expect![[r#"
            --- stderr
            error: the value of --output FORMAT is missing or empty
            hint: the values are table, json, jsonl and csv
            usage: practicectl user find [OPTIONS] [TEXT]
            --- exit 2
        "#]],
    );
    sandbox.run(
        "practicectl user find --company ''",
        &expect![[r#"
        --- stderr
        error: --company NAME is empty or blank
        hint: omit it, or check the variable
        usage: practicectl user find [OPTIONS] [TEXT]
        --- exit 2
    "#]],
    );
    sandbox.run(
        "practicectl user find --limit -- kim",
        &expect![[r#"
            --- stderr
            error: the value of --limit N is missing
            hint: practicectl user find --help lists the options
            usage: practicectl user find [OPTIONS] [TEXT]
            --- exit 2
        "#]],
    );
    sandbox.run(
        "practicectl user find --limit many",
        &expect![[r#"
        --- stderr
        error: "many" is not a valid --limit N
        hint: give a whole number
        usage: practicectl user find [OPTIONS] [TEXT]
        --- exit 2
    "#]],
    );
    sandbox.run(
        "practicectl login a@x.org --ttl soon",
        &expect![[r#"
        --- stderr
        error: "soon" is not a valid --ttl TIME
        hint: give a number and a unit, like 15m, 12h or 90d
        usage: practicectl login [OPTIONS] <EMAIL>
        --- exit 2
    "#]],
    );
    sandbox.run(
        "practicectl role create x --grant claims.submitt",
        &expect![[r#"
            --- stderr
            error: "claims.submitt" is not a value of --grant PERMISSION
            hint: did you mean "claims.submit"? practicectl permission list lists the permissions
            usage: practicectl role create [OPTIONS] <NAME>
            --- exit 2
        "#]],
    );
    sandbox.run(
        "practicectl user deactivate a@x.org --dry-run=yes",
        &expect![[r#"
            --- stderr
            error: --dry-run takes no value: "yes"
            hint: write --dry-run
            usage: practicectl user deactivate [OPTIONS] <--from FILE|EMAIL...>
            --- exit 2
        "#]],
    );
}

#[test]
fn arguments_that_exclude_each_other_are_named() {
    let sandbox = Sandbox::empty();
    sandbox.run(
        "practicectl user deactivate --from f a@x.org",
        &expect![[r#"
            --- stderr
            error: --from FILE cannot be used with EMAIL
            hint: use one of them
            usage: practicectl user deactivate [OPTIONS] <--from FILE|EMAIL...>
            --- exit 2
        "#]],
    );
    sandbox.run(
        "practicectl user find --limit 1 --limit 2",
        &expect![[r#"
        --- stderr
        error: --limit N is given more than once
        hint: give it once
        usage: practicectl user find [OPTIONS] [TEXT]
        --- exit 2
    "#]],
    );
    sandbox.run(
        "practicectl user import f --template --dry-run",
        &expect![[r#"
        --- stderr
        error: --template cannot be used with other arguments
        hint: give only --template
        usage: practicectl user import [OPTIONS] <FILE|--template>
        --- exit 2
    "#]],
    );
    sandbox.run(
        "practicectl case resolve 1 --activate --decline",
        &expect![[r#"
        --- stderr
        error: --activate cannot be used with --decline
        hint: use one of them
        usage: practicectl case resolve [OPTIONS] <ID> <--activate|--decline|--withdraw>
        --- exit 2
    "#]],
    );
}

#[test]
fn an_unknown_argument_draws_a_hint() {
    let sandbox = Sandbox::empty();
    sandbox.run(
        "practicectl practice create Main Street",
        &expect![[r#"
        --- stderr
        error: unexpected argument "Street"
        hint: quote a text that holds spaces, as in 'Main Street'
        usage: practicectl practice create [OPTIONS] <NAME>
        --- exit 2
    "#]],
    );
    sandbox.run(
        "practicectl role create x --gran y",
        &expect![[r#"
        --- stderr
        error: practicectl role create has no option --gran
        hint: did you mean --grant?
        usage: practicectl role create [OPTIONS] <NAME>
        --- exit 2
    "#]],
    );
    sandbox.run(
        "practicectl user edit a@x.org --temporary",
        &expect![[r#"
            --- stderr
            error: practicectl user edit has no option --temporary
            hint: --temporary is an option of user password and policy set
            usage: practicectl user edit [OPTIONS] <EMAIL...|--from FILE>
            --- exit 2
        "#]],
    );
    sandbox.run(
        "practicectl user find --dry-run",
        &expect![[r#"
            --- stderr
            error: practicectl user find has no option --dry-run
            hint: --dry-run is an option of commands that change something
            usage: practicectl user find [OPTIONS] [TEXT]
            --- exit 2
        "#]],
    );
    sandbox.run(
        "practicectl user deactivate a@x.org --dryrun --force",
        &expect![[r#"
            --- stderr
            error: practicectl user deactivate has no option --dryrun
            hint: did you mean --dry-run?
            usage: practicectl user deactivate [OPTIONS] <--from FILE|EMAIL...>
            --- exit 2
        "#]],
    );
    sandbox.run(
        "practicectl user create a@x.org --name 'A B' --password x",
        &expect![[r#"
        --- stderr
        error: practicectl user create has no option --password
        hint: a password is never an argument: type it at the prompt, or give --password-stdin
        usage: practicectl user create [OPTIONS] <EMAIL> --name <NAME>
        --- exit 2
    "#]],
    );
    sandbox.run(
        "practicectl user find --frobnicate=x",
        &expect![[r#"
        --- stderr
        error: practicectl user find has no option --frobnicate
        hint: practicectl user find --help lists the options
        usage: practicectl user find [OPTIONS] [TEXT]
        --- exit 2
    "#]],
    );
}

#[test]
fn a_word_from_habit_leads_to_the_command() {
    let sandbox = Sandbox::empty();
    for (words, hint) in [
        (
            "user unlock",
            "practicectl lock unlock EMAIL, or for a provider practicectl provider reactivate NPI",
        ),
        ("user lock kim@x.org", "practicectl lock add EMAIL"),
        ("user reset-password kim@x.org", "practicectl user password EMAIL --temporary"),
        ("user rename kim@x.org", "practicectl user edit EMAIL --email NEW, or --name NAME"),
        ("provider add", "practicectl provider create"),
        ("role add", "practicectl role create"),
        ("practice add", "practicectl practice create"),
        ("practice delete North", "practicectl practice deactivate"),
        ("users", "practicectl user find"),
        ("passwd", "practicectl user password EMAIL"),
        ("createsuperuser", "practicectl init"),
        ("kim@x.org", "practicectl user show EMAIL"),
        ("user lst", "did you mean list?"),
        ("usr find", "did you mean user?"),
    ] {
        let written = sandbox.exits(&format!("practicectl {words} 2>&1"), 2);
        assert!(written.contains(&format!("hint: {hint}\n")), "{words}: {written}");
    }
    sandbox.run(
        "practicectl user reset-password kim@x.org",
        &expect![[r#"
        --- stderr
        error: there is no command "user reset-password"
        hint: practicectl user password EMAIL --temporary
        usage: practicectl user [OPTIONS] <COMMAND>
        --- exit 2
    "#]],
    );
    sandbox.run("practicectl user sing --json", &expect![[r#"
        --- stderr
        {"error":{"code":"usage","message":"there is no command \"user sing\"","hint":"the commands of user are create, find, show, explain, edit, deactivate, activate, password, import, history and delete; usage: practicectl user [OPTIONS] <COMMAND>","subject":null,"row":null}}
        --- exit 2
    "#]]);
    sandbox.run(
        "practicectl frobnicate",
        &expect![[r#"
        --- stderr
        error: there is no command "frobnicate"
        hint: practicectl --help lists the commands
        usage: practicectl [OPTIONS] <COMMAND>
        --- exit 2
    "#]],
    );
}

#[test]
fn aliases_work_and_are_not_listed() {
    let sandbox = Sandbox::new();
    sandbox.succeeds("practicectl user add kim@x.org --name 'Kim Example' --no-input");
    let found = sandbox.succeeds("practicectl user find kim -o json");
    for alias in ["list kim -o json", "ls kim -o json", "find kim --json", "list --json kim"] {
        assert_eq!(sandbox.succeeds(&format!("practicectl user {alias}")), found, "{alias}");
    }
    for (alias, status) in [
        ("disable", "inactive"),
        ("enable", "active"),
        ("disable", "inactive"),
        ("reactivate", "active"),
    ] {
        sandbox.succeeds(&format!("practicectl user {alias} kim@x.org"));
        let shown = sandbox.succeeds("practicectl user show kim@x.org -o csv --columns status");
        assert_eq!(shown, format!("status\r\n{status}\r\n"), "{alias}");
    }
    let help = sandbox.succeeds("practicectl user --help");
    for alias in ["  list ", "  ls ", "  add ", "disable", "enable", "  reactivate", "--json"] {
        assert!(!help.contains(alias), "{alias} is listed");
    }
    sandbox.run(
        "practicectl user find --json -o csv",
        &expect![[r#"
        --- stderr
        error: --json cannot be used with --output FORMAT
        hint: use one of them
        usage: practicectl user find [OPTIONS] [TEXT]
        --- exit 2
    "#]],
    );
}
