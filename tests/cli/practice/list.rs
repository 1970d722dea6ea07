//! `practicectl practice list`.

use crate::sandbox::Sandbox;
use expect_test::expect;

#[test]
fn practices_are_listed_by_name() {
    Sandbox::new().run(
        "practicectl practice list -o json",
        &expect![[r#"
            [
            {"name":"Main Street","created_at":"2026-01-05T09:00:00.000Z","status":"active","deactivated_at":null},
            {"name":"North","created_at":"2026-01-05T09:00:00.000Z","status":"active","deactivated_at":null}
            ]
            --- exit 0
        "#]],
    );
}
