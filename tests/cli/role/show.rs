//! `practicectl role show`.

use crate::sandbox::Sandbox;
use expect_test::expect;

#[test]
fn a_role_is_shown_with_its_permissions_by_scope_and_category() {
    let sandbox = Sandbox::new();
    sandbox.run("practicectl role show 'billing manager'", &expect![[r#"
        name         Billing Manager
        description  All of billing and accounting, with their reports and settings
        permissions  account
                       Company reports: company-reports.view, audit-log.view, shared-lists.manage
                     practice
                       General: patient-demographics.manage
                       Billing: charge-entries.manage, encounters.manage, claims-status.view, claims.submit, payments.post, patient-statements.send, collections-status.view, payout-report.view, billing-analytics.view
                       Administrative: insurance.manage, practice-settings.manage, practice-reports.view
                       Accounting: accounting-options.manage
        members      0
        --- exit 0
    "#]]);
    sandbox.run("practicectl role show Scheduler -o json", &expect![[r#"
        {"name":"Scheduler","description":"Appointments","permissions":["patient-demographics.manage","appointments.manage","scheduling-templates.manage"],"members":0}
        --- exit 0
    "#]]);
    sandbox.run(
        "practicectl role show Schedular",
        &expect![[r#"
        --- stderr
        error: role "Schedular" not found
        hint: did you mean "Scheduler"?
        --- exit 3
    "#]],
    );
    sandbox.run("practicectl role show Nurse", &expect![[r#"
        --- stderr
        error: role "Nurse" not found
        hint: the roles are: Administrator, Biller, Billing Manager, Office Manager, Practice Administrator, Provider, Scheduler
        --- exit 3
    "#]]);
}

#[test]
fn the_presets_are_those_of_the_second_seed_document() {
    let sandbox = Sandbox::new();
    sandbox.run("practicectl role list -o jsonl --columns name,permissions", &expect![[r#"
        {"name":"Administrator","permissions":["users.view","users.manage","roles.manage","practices.manage","providers.manage","security-policy.manage","invoices.view","company-reports.view","audit-log.view","shared-lists.manage","patient-demographics.manage","appointments.manage","messages.manage","scheduling-templates.manage","clinical-information.manage","notes.view","signed-notes.view","own-notes.view","prescriptions.send","refills.manage","labs-and-studies.view","labs-and-studies.share","results.sign","charge-entries.manage","encounters.manage","claims-status.view","claims.submit","payments.post","patient-statements.send","collections-status.view","payout-report.view","billing-analytics.view","online-profile.manage","surveys.manage","directory-results.view","broadcast.manage","patient-intake.manage","practice-information.manage","insurance.manage","practice-settings.manage","practice-reports.view","accounting-options.manage"]}
        {"name":"Biller","permissions":["patient-demographics.manage","charge-entries.manage","encounters.manage","claims-status.view","claims.submit","payments.post","patient-statements.send","collections-status.view","insurance.manage"]}
        {"name":"Billing Manager","permissions":["company-reports.view","audit-log.view","shared-lists.manage","patient-demographics.manage","charge-entries.manage","encounters.manage","claims-status.view","claims.submit","payments.post","patient-statements.send","collections-status.view","payout-report.view","billing-analytics.view","insurance.manage","practice-settings.manage","practice-reports.view","accounting-options.manage"]}
        {"name":"Office Manager","permissions":["users.view","patient-demographics.manage","appointments.manage","messages.manage","scheduling-templates.manage","patient-intake.manage","practice-information.manage","practice-settings.manage"]}
        {"name":"Practice Administrator","permissions":["users.view","patient-demographics.manage","appointments.manage","messages.manage","scheduling-templates.manage","clinical-information.manage","notes.view","signed-notes.view","own-notes.view","prescriptions.send","refills.manage","labs-and-studies.view","labs-and-studies.share","results.sign","charge-entries.manage","encounters.manage","claims-status.view","claims.submit","payments.post","patient-statements.send","collections-status.view","payout-report.view","billing-analytics.view","online-profile.manage","surveys.manage","directory-results.view","broadcast.manage","patient-intake.manage","practice-information.manage","insurance.manage","practice-settings.manage","practice-reports.view","accounting-options.manage"]}
        {"name":"Provider","permissions":["shared-lists.manage","patient-demographics.manage","appointments.manage","messages.manage","scheduling-templates.manage","clinical-information.manage","notes.view","signed-notes.view","own-notes.view","prescriptions.send","refills.manage","labs-and-studies.view","labs-and-studies.share","results.sign","charge-entries.manage","encounters.manage","claims-status.view","online-profile.manage","surveys.manage","directory-results.view","broadcast.manage","patient-intake.manage"]}
        {"name":"Scheduler","permissions":["patient-demographics.manage","appointments.manage","scheduling-templates.manage"]}
        --- exit 0
    "#]]);
}
