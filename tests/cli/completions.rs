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
        error: invalid value 'tcsh' for '<SHELL>'
          [possible values: bash, elvish, fish, powershell, zsh]

          tip: a similar value exists: 'zsh'

        For more information, try '--help'.
        --- exit 2
    "#]],
    );
}
