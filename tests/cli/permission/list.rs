//! `practicectl permission list`.

use crate::sandbox::Sandbox;
use expect_test::expect;

#[test]
fn the_catalog_is_listed_by_scope_and_category() {
    let sandbox = Sandbox::new();
    sandbox.run(
        "practicectl permission list -o csv --columns scope,category,id",
        &expect![[r#"
        scope,category,id␍
        account,User accounts,users.view␍
        account,User accounts,users.manage␍
        account,Roles,roles.manage␍
        account,Company,practices.manage␍
        account,Company,providers.manage␍
        account,Company,security-policy.manage␍
        account,Company,invoices.view␍
        account,Company reports,company-reports.view␍
        account,Company reports,audit-log.view␍
        account,Company reports,shared-lists.manage␍
        practice,General,patient-demographics.manage␍
        practice,General,appointments.manage␍
        practice,General,messages.manage␍
        practice,Scheduling,scheduling-templates.manage␍
        practice,Clinical,clinical-information.manage␍
        practice,Clinical,notes.view␍
        practice,Clinical,signed-notes.view␍
        practice,Clinical,own-notes.view␍
        practice,Clinical,prescriptions.send␍
        practice,Clinical,refills.manage␍
        practice,Clinical,labs-and-studies.view␍
        practice,Clinical,labs-and-studies.share␍
        practice,Clinical,results.sign␍
        practice,Billing,charge-entries.manage␍
        practice,Billing,encounters.manage␍
        practice,Billing,claims-status.view␍
        practice,Billing,claims.submit␍
        practice,Billing,payments.post␍
        practice,Billing,patient-statements.send␍
        practice,Billing,collections-status.view␍
        practice,Billing,payout-report.view␍
        practice,Billing,billing-analytics.view␍
        practice,Engage,online-profile.manage␍
        practice,Engage,surveys.manage␍
        practice,Engage,directory-results.view␍
        practice,Engage,broadcast.manage␍
        practice,Engage,patient-intake.manage␍
        practice,Administrative,practice-information.manage␍
        practice,Administrative,insurance.manage␍
        practice,Administrative,practice-settings.manage␍
        practice,Administrative,practice-reports.view␍
        practice,Accounting,accounting-options.manage␍
        --- exit 0
    "#]],
    );
    sandbox.run("practicectl permission list --scope account", &expect![[r#"
        ID                      SCOPE    CATEGORY         TITLE                               DESCRIPTION
        users.view              account  User accounts    View user accounts                  List and show the users of the company
        users.manage            account  User accounts    Manage user accounts                Create, edit and deactivate users; not unlock, activate or reset passwords
        roles.manage            account  Roles            Manage roles                        Create, edit and delete roles
        practices.manage        account  Company          Manage practices                    Create, rename, deactivate and activate practices
        providers.manage        account  Company          Manage providers and subscriptions  Create, edit and deactivate providers and see their licenses
        security-policy.manage  account  Company          Manage the security policy          Change the rules for passwords, sign-in and idle time
        invoices.view           account  Company          View invoices                       See what the vendor charges the company
        company-reports.view    account  Company reports  View company reports                Run the reports over all practices
        audit-log.view          account  Company reports  View the audit log                  Read the history of all changes
        shared-lists.manage     account  Company reports  Manage shared lists                 Change codes, fee schedules and other lists of the company
        --- exit 0
    "#]]);
}
