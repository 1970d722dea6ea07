//! `practicectl completions`.

mod offers;
mod shells;
mod traces;

use crate::sandbox::Sandbox;
use expect_test::expect;

/// What a script of zsh is told about a line: the words, each with its description.
fn asked(line: &str) -> String {
    format!("PRACTICECTL_COMPLETE=zsh practicectl -- practicectl {line}")
}

/// The words that are offered, without the descriptions.
fn words(sandbox: &Sandbox, line: &str) -> Vec<String> {
    let word = |line: &str| line.split('\t').next().expect("a word").to_owned();
    sandbox.succeeds(&asked(line)).lines().map(word).collect()
}

/// A company with users and providers in every state.
fn company() -> Sandbox {
    let sandbox = Sandbox::for_days();
    sandbox.succeeds(
        "practicectl practice create Old && practicectl practice deactivate Old && \
         practicectl provider create --name 'Grace Healer' --npi 1234567893 --license-type physician \
             --product clinical --accept-terms && \
         practicectl provider create --name 'Henry Healer' --npi 1245319599 --license-type physician \
             --product clinical --accept-terms && \
         practicectl user create kim@x.org --name 'Kim Example' && \
         practicectl user create ina@x.org --name 'Ina Inactive' && practicectl user deactivate ina@x.org && \
         practicectl user create lou@x.org --name 'Lou Locked' && practicectl lock add lou@x.org && \
         practicectl user create grace@x.org --name 'Grace Healer' --provider 1234567893 && \
         practicectl lock add grace@x.org && \
         practicectl user create henry@x.org --name 'Henry Healer' --provider 1245319599",
    );
    sandbox
}

#[test]
fn each_shell_can_load_its_completions() {
    let sandbox = Sandbox::empty();
    for shell in ["bash", "zsh", "fish"] {
        sandbox.succeeds(&format!(
            "practicectl completions {shell} > script; \
             ! command -v {shell} > /dev/null || {shell} -n script"
        ));
    }
    sandbox.run(
        "practicectl completions tcsh",
        &expect![[r#"
            --- stderr
            error: "tcsh" is not a value of SHELL
            hint: the values are bash, elvish, fish, powershell and zsh
            usage: practicectl completions [OPTIONS] <SHELL>
            --- exit 2
        "#]],
    );
}

#[test]
fn the_variable_only_answers_a_question() {
    let sandbox = Sandbox::new();
    let find = "practicectl user find -o csv --columns email";
    let found = sandbox.succeeds(&format!("PRACTICECTL_COMPLETE=zsh {find}"));
    assert_eq!(found, sandbox.succeeds(find));
    sandbox.run(
        "PRACTICECTL_COMPLETE=tcsh practicectl -- user find",
        &expect![[r#"
            --- stderr
            error: unexpected argument "user"
            hint: quote a text that holds spaces, as in 'Main Street'
            usage: practicectl user find [OPTIONS] [TEXT]
            --- exit 2
        "#]],
    );
    sandbox.run(
        "PRACTICECTL_COMPLETE=zsh practicectl --",
        &expect![[r#"
        --- exit 0
    "#]],
    );
    sandbox.run(
        "PRACTICECTL_COMPLETE=bash practicectl -- line",
        &expect![[r#"
        --- exit 0
    "#]],
    );
    sandbox.run(
        "PRACTICECTL_COMPLETE=powershell practicectl -- x",
        &expect![[r#"
        --- exit 0
    "#]],
    );
}

#[test]
fn each_shell_gets_the_words_as_it_takes_them() {
    let sandbox = Sandbox::new();
    sandbox.succeeds("practicectl role create 'It is $(mine)'");
    let shown = sandbox.session(&[
        "PRACTICECTL_COMPLETE=bash practicectl -- 'practicectl user edit k --role=It' It",
        "PRACTICECTL_COMPLETE=bash practicectl -- 'practicectl user edit k --role \"It' It",
        "PRACTICECTL_COMPLETE=bash practicectl -- 'practicectl user show ada@s' @s",
        "PRACTICECTL_COMPLETE=zsh practicectl -- practicectl user edit k --role=It",
        "PRACTICECTL_COMPLETE=fish practicectl -- practicectl user edit k --role='\"It'",
        "PRACTICECTL_COMPLETE=elvish practicectl -- practicectl user edit k --role It",
        "PRACTICECTL_COMPLETE=powershell practicectl -- 4 practicectl user edit k --role=It",
        "PRACTICECTL_COMPLETE=powershell practicectl -- 3 practicectl role show \"'It\"",
        "PRACTICECTL_COMPLETE=powershell practicectl -- 3 practicectl user show",
    ]);
    expect![[r#"
        $ PRACTICECTL_COMPLETE=bash practicectl -- 'practicectl user edit k --role=It' It
        It\ is\ \$\(mine\)
        $ PRACTICECTL_COMPLETE=bash practicectl -- 'practicectl user edit k --role "It' It
        It is \$(mine)
        $ PRACTICECTL_COMPLETE=bash practicectl -- 'practicectl user show ada@s' @s
        @sunrise.example
        $ PRACTICECTL_COMPLETE=zsh practicectl -- practicectl user edit k --role=It
        It is $(mine)
        $ PRACTICECTL_COMPLETE=fish practicectl -- practicectl user edit k --role='"It'
        --role=It is $(mine)
        $ PRACTICECTL_COMPLETE=elvish practicectl -- practicectl user edit k --role It
        It is $(mine)
        $ PRACTICECTL_COMPLETE=powershell practicectl -- 4 practicectl user edit k --role=It
        --role=It is $(mine)
        $ PRACTICECTL_COMPLETE=powershell practicectl -- 3 practicectl role show "'It"
        It is $(mine)
        $ PRACTICECTL_COMPLETE=powershell practicectl -- 3 practicectl user show
        ada@sunrise.example	Ada Admin
    "#]]
    .assert_eq(&shown);
}
