//! Files that a command writes.

use crate::sandbox::Sandbox;
use expect_test::expect;
use std::os::unix::fs::{MetadataExt, chown, lchown};

const STRANGER: u32 = 12_345;

/// Commands that write to `out`.
const OUTPUTS: [&str; 4] = [
    "practicectl export out",
    "practicectl export out -o csv",
    "practicectl user deactivate nobody@x.org --rejects out",
    "practicectl provider deactivate nobody@x.org --rejects out",
];

/// Only root can give a link to somebody else; without root there is nothing to try.
#[test]
fn a_link_that_somebody_else_planted_is_not_followed() {
    let sandbox = Sandbox::new();
    if sandbox.database().metadata().expect("a file").uid() != 0 {
        println!("skipped: only root can change the owner of a link");
        return;
    }
    sandbox.succeeds("echo precious > victim; ln -s victim out");
    lchown(sandbox.path("out"), Some(STRANGER), None).expect("another owner");
    for command in OUTPUTS {
        sandbox.exits(command, 9);
    }
    sandbox.run(
        "practicectl export out; cat victim",
        &expect![[r#"
        precious
        --- stderr
        error: cannot use out
        caused by: it is a symbolic link that somebody else made
        --- exit 0
    "#]],
    );
    // A link of the directory's owner is followed, as the kernel does.
    sandbox.succeeds("mkdir shared; echo old > shared/target; ln -s target shared/out");
    for path in ["shared", "shared/out"] {
        lchown(sandbox.path(path), Some(STRANGER), None).expect("another owner");
    }
    sandbox.succeeds("practicectl export shared/out; grep -q practicectl shared/target");
}

#[test]
fn an_own_link_is_followed_and_stays_one() {
    let sandbox = Sandbox::new();
    for command in OUTPUTS {
        sandbox.succeeds("echo '# user-not-found: old' > target; ln -sf target out");
        sandbox.output(command);
        sandbox.succeeds("test -h out && ! grep -q old target");
    }
    sandbox.succeeds("ln -sf /dev/null out; practicectl export out; test -c /dev/null");
}

#[test]
fn a_token_file_that_others_may_write_is_refused_and_one_they_may_read_draws_a_warning() {
    let sandbox = Sandbox::for_days();
    sandbox.succeeds("cp .local/state/practicectl/*.token t; chmod 600 t");
    sandbox.run(
        "practicectl user find -q --token-file t -o csv --columns email",
        &expect![[r#"
        email␍
        ada@sunrise.example␍
        --- exit 0
    "#]],
    );
    sandbox.run(
        "chmod 644 t; practicectl user find -q --token-file t -o csv --columns email",
        &expect![[r#"
        email␍
        ada@sunrise.example␍
        --- stderr
        warning: others may read t: chmod 600 t
        --- exit 0
    "#]],
    );
    sandbox.run(
        "chmod 620 t; practicectl user find --token-file t 2>&1 | sed \"s/to $(id -un) with/to me with/\"",
        &expect![[r#"
            error: the path t is refused: it belongs to me with mode 0620, so others may write to it
            hint: chmod 600 t
            --- exit 0
        "#]],
    );
    sandbox.run(
        "chmod 600 t; practicectl user find -q --token-file /dev/stdin -o csv --columns email < t; \
         mkfifo pipe; cat t > pipe & practicectl user find -q --token-file pipe -o csv --columns email",
        &expect![[r#"
            email␍
            ada@sunrise.example␍
            email␍
            ada@sunrise.example␍
            --- exit 0
        "#]],
    );
    sandbox.run("chmod 777 .local/state/practicectl; (practicectl user find; practicectl login ada@sunrise.example --password-stdin < /dev/null) 2>&1 | sed \"s/to $(id -un) with/to me with/\"", &expect![[r#"
        error: the path ~/.local/state/practicectl is refused: it belongs to me with mode 0777, so others may write to it
        hint: chmod 700 ~/.local/state/practicectl
        error: the path ~/.local/state/practicectl is refused: it belongs to me with mode 0777, so others may write to it
        hint: chmod 700 ~/.local/state/practicectl
        --- exit 0
    "#]]);
    sandbox
        .succeeds("chmod 700 .local/state/practicectl; chmod 666 .local/state/practicectl/*.token");
    sandbox.exits("practicectl user find", 9);
}

/// Only root can give a file to somebody else.
#[test]
fn a_token_file_of_somebody_else_is_refused() {
    let sandbox = Sandbox::for_days();
    sandbox.succeeds("cp .local/state/practicectl/*.token t; chmod 600 t");
    let path = sandbox.path("t");
    if path.metadata().expect("a file").uid() != 0 {
        println!("skipped: only root can change the owner of a file");
        return;
    }
    chown(&path, Some(STRANGER), None).expect("another owner");
    sandbox.run(
        "practicectl user find --token-file t",
        &expect![[r#"
        --- stderr
        error: the path t is refused: it belongs to 12345 with mode 0600, so it is not yours
        hint: sign in again with practicectl login
        --- exit 9
    "#]],
    );
    chown(&path, Some(0), None).expect("the owner again");
    chown(sandbox.path(".local/state/practicectl"), Some(STRANGER), None).expect("another owner");
    sandbox.exits("practicectl user find", 9);
}
