//! `practicectl man`.

use crate::sandbox::Sandbox;
use expect_test::expect;

#[test]
fn the_page_of_the_program_and_of_each_command_is_printed() {
    let sandbox = Sandbox::empty();
    sandbox.run(
        "practicectl man | head -4",
        &expect![[r#"
        .ie \n(.g .ds Aq \(aq
        .el .ds Aq '
        .TH practicectl 1  "practicectl 0.1.0" 
        .SH NAME
        --- exit 0
    "#]],
    );
    sandbox.run(
        "practicectl man user create | head -4",
        &expect![[r#"
        .ie \n(.g .ds Aq \(aq
        .el .ds Aq '
        .TH practicectl-user-create 1  "practicectl-user-create 0.1.0" 
        .SH NAME
        --- exit 0
    "#]],
    );
    sandbox.run(
        "practicectl man user sing",
        &expect![[r#"
        --- stderr
        error: there is no command "user sing"
        hint: practicectl --help lists the commands
        --- exit 2
    "#]],
    );
}
