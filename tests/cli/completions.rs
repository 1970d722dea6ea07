//! `practicectl completions`.

use crate::sandbox::Sandbox;
use expect_test::expect;

#[test]
fn each_shell_can_load_its_completions() {
    let sandbox = Sandbox::empty();
    for shell in ["bash", "zsh", "fish"] {
        sandbox.succeeds(&format!(
            "practicectl completions {shell} > script; ! command -v {shell} > /dev/null || {shell} -n script"
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
