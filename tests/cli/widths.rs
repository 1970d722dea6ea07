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
            name            Ada Admin
            email           ada@sunrise.example
            status          active
            user type       medical-office
            permission set  administrator
            practices       Main Street, North, Saint Bartholomew Outpatient Center

            name            Kim Example
            email           kim@x.org
            phone           (201) 555-0123
            status          inactive
            user type       medical-office
            permission set  custom
            practices       North

            name            Maximiliane von Wolkenstein-Rodenegg
            email           maximiliane.wolkenstein@outpatients.example
            status          active
            user type       medical-office
            permission set  custom

            name            Zoë Müller
            email           zoe@x.org
            status          active
            locked          yes
            user type       business-office
            permission set  custom

            name            王 伟
            email           wei@x.org
            status          active
            user type       medical-office
            permission set  custom
            practices       Main Street, North, Saint Bartholomew Outpatient Center
        "#]],
    );
}

#[test]
fn the_history_fits_into_eighty_columns() {
    Screen::of(80).run(
        &company(),
        "practicectl history list",
        &expect![[r#"
            number      1
            change set  1
            at          2026-01-05 09:00
            entry       init Sunrise Medical: fixture: yes

            number      2
            change set  1
            at          2026-01-05 09:00
            entry       policy.set Sunrise Medical: min length: 15; attempts: 5; reuse: 5;
                        idle minutes: 15; temporary days: 7

            number      3
            change set  1
            at          2026-01-05 09:00
            entry       role.create Administrator: description: Every permission that can be
                        granted; permissions: 42 in all

            number      4
            change set  1
            at          2026-01-05 09:00
            entry       role.create Biller: description: Charges, claims, payments and
                        statements; permissions: 9 in all

            number      5
            change set  1
            at          2026-01-05 09:00
            entry       role.create Billing Manager: description: All of billing and
                        accounting, with their reports and settings; permissions: 17 in all

            number      6
            change set  1
            at          2026-01-05 09:00
            entry       role.create Office Manager: description: Patients, scheduling and
                        the settings of the practice; permissions: 8 in all

            number      7
            change set  1
            at          2026-01-05 09:00
            entry       role.create Practice Administrator: description: Everything within
                        the practices; permissions: 33 in all

            number      8
            change set  1
            at          2026-01-05 09:00
            entry       role.create Provider: description: Clinical work, scheduling and
                        charges; permissions: 22 in all

            number      9
            change set  1
            at          2026-01-05 09:00
            entry       role.create Scheduler: description: Appointments; permissions:
                        patient-demographics.manage, appointments.manage,
                        scheduling-templates.manage

            number      10
            change set  1
            at          2026-01-05 09:00
            entry       practice.create Main Street

            number      11
            change set  1
            at          2026-01-05 09:00
            entry       practice.create North

            number      12
            change set  1
            at          2026-01-05 09:00
            entry       user.create ada@sunrise.example: name: Ada Admin; status: active;
                        user type: medical-office; permission set: administrator; password:
                        set; password digest:
                        095c281b6879d60ce543bd1797a6f7a65820300b33797377e208f9f975c52982;
                        password set at: 2026-01-05 09:00

            number      13
            change set  1
            at          2026-01-05 09:00
            entry       sign-in ada@sunrise.example

            number      14
            change set  2
            at          2026-01-05 09:00
            entry       sign-in ada@sunrise.example

            number      15
            change set  3
            at          2026-01-05 09:00
            operator    ada@sunrise.example
            entry       practice.create Saint Bartholomew Outpatient Center

            number      16
            change set  4
            at          2026-01-05 09:00
            operator    ada@sunrise.example
            entry       user.create kim@x.org: name: Kim Example; phone: (201) 555-0123;
                        status: active; user type: medical-office; permission set: custom;
                        role: Biller; permissions: 9 in all; practices: North

            number      17
            change set  5
            at          2026-01-05 09:00
            operator    ada@sunrise.example
            entry       user.create wei@x.org: name: 王 伟; status: active; user type:
                        medical-office; permission set: custom; practices: Main Street,
                        North, Saint Bartholomew Outpatient Center

            number      18
            change set  6
            at          2026-01-05 09:00
            operator    ada@sunrise.example
            entry       user.create maximiliane.wolkenstein@outpatients.example: name:
                        Maximiliane von Wolkenstein-Rodenegg; status: active; user type:
                        medical-office; permission set: custom

            number      19
            change set  7
            at          2026-01-05 09:00
            operator    ada@sunrise.example
            entry       user.create zoe@x.org: name: Zoë Müller; status: active; user type:
                        business-office; permission set: custom

            number      20
            change set  8
            at          2026-01-05 09:00
            operator    ada@sunrise.example
            entry       lock.add zoe@x.org: locked: no -> yes; lock cause: none ->
                        administrator; lock note: none -> lost her phone

            number      21
            change set  9
            at          2026-01-05 09:00
            operator    ada@sunrise.example
            entry       user.deactivate kim@x.org: status: active -> inactive (reason: on
                        leave)
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
