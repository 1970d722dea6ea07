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
            NUMBER  CHANGE SET  AT          OPERATOR             ENTRY
            21      9           2026-01-05  ada@sunrise.example  user.deactivate kim@x.org:
                                09:00                            status: active -> inactive
                                                                 (reason: on leave)
            20      8           2026-01-05  ada@sunrise.example  lock.add zoe@x.org: locked:
                                09:00                            no -> yes; lock cause: none
                                                                 -> administrator; lock
                                                                 note: none -> lost her
                                                                 phone
            19      7           2026-01-05  ada@sunrise.example  user.create zoe@x.org:
                                09:00                            name: Zoë Müller; status:
                                                                 active; user type:
                                                                 business-office; permission
                                                                 set: custom
            18      6           2026-01-05  ada@sunrise.example  user.create
                                09:00                            maximiliane.wolkenstein@
                                                                 outpatients.example:
                                                                 name: Maximiliane von
                                                                 Wolkenstein-Rodenegg;
                                                                 status: active; user type:
                                                                 medical-office; permission
                                                                 set: custom
            17      5           2026-01-05  ada@sunrise.example  user.create wei@x.org:
                                09:00                            name: 王 伟; status:
                                                                 active; user type:
                                                                 medical-office; permission
                                                                 set: custom; practices:
                                                                 Main Street, North, Saint
                                                                 Bartholomew Outpatient
                                                                 Center
            16      4           2026-01-05  ada@sunrise.example  user.create kim@x.org:
                                09:00                            name: Kim Example; phone:
                                                                 (201) 555-0123; status:
                                                                 active; user type:
                                                                 medical-office; permission
                                                                 set: custom; role: Biller;
                                                                 practices: North
            15      3           2026-01-05  ada@sunrise.example  practice.create Saint
                                09:00                            Bartholomew Outpatient
                                                                 Center
            14      2           2026-01-05                       sign-in ada@sunrise.example
                                09:00
            13      1           2026-01-05                       sign-in ada@sunrise.example
                                09:00
            12      1           2026-01-05                       user.create
                                09:00                            ada@sunrise.example: name:
                                                                 Ada Admin; status: active;
                                                                 user type: medical-office;
                                                                 permission set:
                                                                 administrator; password:
                                                                 set
            11      1           2026-01-05                       practice.create North
                                09:00
            10      1           2026-01-05                       practice.create Main Street
                                09:00
            9       1           2026-01-05                       role.create Scheduler:
                                09:00                            description: Appointments;
                                                                 permissions:
                                                                 patient-demographics.
                                                                 manage,
                                                                 appointments.manage,
                                                                 scheduling-templates.manage
            8       1           2026-01-05                       role.create Provider:
                                09:00                            description: Clinical work,
                                                                 scheduling and charges;
                                                                 permissions: 22 in all
            7       1           2026-01-05                       role.create Practice
                                09:00                            Administrator: description:
                                                                 Everything within the
                                                                 practices; permissions: 33
                                                                 in all
            6       1           2026-01-05                       role.create Office Manager:
                                09:00                            description: Patients,
                                                                 scheduling and the settings
                                                                 of the practice;
                                                                 permissions: 8 in all
            5       1           2026-01-05                       role.create Billing
                                09:00                            Manager: description: All
                                                                 of billing and accounting,
                                                                 with their reports and
                                                                 settings; permissions: 17
                                                                 in all
            4       1           2026-01-05                       role.create Biller:
                                09:00                            description: Charges,
                                                                 claims, payments and
                                                                 statements; permissions: 9
                                                                 in all
            3       1           2026-01-05                       role.create Administrator:
                                09:00                            description: Every
                                                                 permission that can be
                                                                 granted; permissions: 42 in
                                                                 all
            2       1           2026-01-05                       policy.set Sunrise Medical:
                                09:00                            min length: 15; attempts:
                                                                 5; reuse: 5; idle minutes:
                                                                 15; temporary days: 7
            1       1           2026-01-05                       init Sunrise Medical:
                                09:00                            fixture: yes
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
