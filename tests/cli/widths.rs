//! Lists and reports as people see them at terminals of several widths.

use crate::sandbox::Sandbox;
use crate::screen::{Screen, WIDTHS};
use expect_test::expect;

/// A company with short and long names, of several scripts.
fn company() -> Sandbox {
    let sandbox = Sandbox::for_days();
    sandbox.succeeds(
        "practicectl practice create 'Saint Bartholomew Outpatient Center' && \
         practicectl user create kim@x.org --name 'Kim Example' --phone 2015550123 --practice North --role Biller && \
         practicectl user create wei@x.org --name '王 伟' --practice 'Main Street,North,Saint Bartholomew Outpatient Center' && \
         practicectl user create maximiliane.wolkenstein@outpatients.example --name 'Maximiliane von Wolkenstein-Rodenegg' && \
         practicectl user create zoe@x.org --name 'Zoë Müller' --type business-office && \
         practicectl lock add zoe@x.org --note 'lost her phone' && \
         practicectl user deactivate kim@x.org --reason 'on leave'",
    );
    sandbox
}

#[test]
fn users_fit_into_eighty_columns() {
    Screen::of(80).run(
        &company(),
        "practicectl user find --all",
        &expect![[r#"
        NAME                                  EMAIL                                    …
        Ada Admin                             ada@sunrise.example                      …
        Kim Example                           kim@x.org                                …
        Maximiliane von Wolkenstein-Rodenegg  maximiliane.wolkenstein@outpatients.examp…
        Zoë Müller                            zoe@x.org                                …
        王 伟                                 wei@x.org                                …
    "#]],
    );
}

#[test]
fn the_history_fits_into_eighty_columns() {
    Screen::of(80).run(
        &company(),
        "practicectl history list",
        &expect![[r#"
        NUMBER  AT                        CHANGE_SET  OPERATOR             SUBJECT     …
        1       2026-01-05T09:00:00.000Z  1                                Sunrise Medi…
        2       2026-01-05T09:00:00.000Z  1                                ada@sunrise.…
        3       2026-01-05T09:00:00.000Z  1                                ada@sunrise.…
        4       2026-01-05T09:00:00.000Z  2                                ada@sunrise.…
        5       2026-01-05T09:00:00.000Z  3           ada@sunrise.example  Saint Bartho…
        6       2026-01-05T09:00:00.000Z  4           ada@sunrise.example  kim@x.org   …
        7       2026-01-05T09:00:00.000Z  5           ada@sunrise.example  wei@x.org   …
        8       2026-01-05T09:00:00.000Z  6           ada@sunrise.example  maximiliane.…
        9       2026-01-05T09:00:00.000Z  7           ada@sunrise.example  zoe@x.org   …
        10      2026-01-05T09:00:00.000Z  8           ada@sunrise.example  zoe@x.org   …
        11      2026-01-05T09:00:00.000Z  9           ada@sunrise.example  kim@x.org   …
    "#]],
    );
}

#[test]
fn no_line_of_a_list_is_wider_than_the_terminal() {
    let sandbox = company();
    for command in ["user find --all", "history list"] {
        for columns in WIDTHS {
            let screen = Screen::of(columns);
            let shown = screen.shows(&sandbox, &format!("practicectl {command}"));
            assert_eq!(screen.too_wide(&shown), [""; 0], "{command} at {columns}:\n{shown}");
        }
    }
}
