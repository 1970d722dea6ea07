//! The fixed catalog of grantable permissions: scope, category, permission.
//! Data only; ids are never renamed.

use crate::domain::words::words;

words! {
    /// What a permission applies to.
    Scope {
        /// Every practice of the company.
        Account "account",
        /// Every practice that the user has.
        Practice "practice",
    }
}

/// One line of the catalog. Once released, an id is never renamed, and a line keeps its
/// place, which is its bit in a database: a new one comes at the end.
#[derive(Debug)]
pub struct CatalogEntry {
    pub id: &'static str,
    pub scope: Scope,
    pub category: &'static str,
    pub title: &'static str,
    pub description: &'static str,
}

const fn account(
    category: &'static str,
    id: &'static str,
    words: [&'static str; 2],
) -> CatalogEntry {
    entry(Scope::Account, category, id, words)
}

const fn practice(
    category: &'static str,
    id: &'static str,
    words: [&'static str; 2],
) -> CatalogEntry {
    entry(Scope::Practice, category, id, words)
}

const fn entry(
    scope: Scope,
    category: &'static str,
    id: &'static str,
    [title, description]: [&'static str; 2],
) -> CatalogEntry {
    CatalogEntry { id, scope, category, title, description }
}

/// Every grantable permission, by scope and category.
pub const CATALOG: &[CatalogEntry] = &[
    account(
        "User accounts",
        "users.view",
        ["View user accounts", "List and show the users of the company"],
    ),
    account(
        "User accounts",
        "users.manage",
        [
            "Manage user accounts",
            "Create, edit and deactivate users; not unlock, activate or reset passwords",
        ],
    ),
    account("Roles", "roles.manage", ["Manage roles", "Create, edit and delete roles"]),
    account(
        "Company",
        "practices.manage",
        ["Manage practices", "Create, rename, deactivate and activate practices"],
    ),
    account(
        "Company",
        "providers.manage",
        [
            "Manage providers and subscriptions",
            "Create, edit and deactivate providers and see their licenses",
        ],
    ),
    account(
        "Company",
        "security-policy.manage",
        ["Manage the security policy", "Change the rules for passwords, sign-in and idle time"],
    ),
    account(
        "Company",
        "invoices.view",
        ["View invoices", "See what the vendor charges the company"],
    ),
    account(
        "Company reports",
        "company-reports.view",
        ["View company reports", "Run the reports over all practices"],
    ),
    account(
        "Company reports",
        "audit-log.view",
        ["View the audit log", "Read the history of all changes"],
    ),
    account(
        "Company reports",
        "shared-lists.manage",
        ["Manage shared lists", "Change codes, fee schedules and other lists of the company"],
    ),
    practice(
        "General",
        "patient-demographics.manage",
        ["Manage patient demographics", "Create and change the records of patients"],
    ),
    practice(
        "General",
        "appointments.manage",
        ["Manage appointments", "Make, move and cancel appointments"],
    ),
    practice("General", "messages.manage", ["Messages", "Read and write messages"]),
    practice(
        "Scheduling",
        "scheduling-templates.manage",
        ["Manage scheduling templates", "Change the templates of the calendar"],
    ),
    practice(
        "Clinical",
        "clinical-information.manage",
        ["Manage clinical information", "Record allergies, medication, history and vital signs"],
    ),
    practice("Clinical", "notes.view", ["View notes", "Read all clinical notes"]),
    practice(
        "Clinical",
        "signed-notes.view",
        ["View signed notes", "Read clinical notes that are signed"],
    ),
    practice(
        "Clinical",
        "own-notes.view",
        ["View own notes", "Read the clinical notes that the user wrote"],
    ),
    practice(
        "Clinical",
        "prescriptions.send",
        ["Send prescriptions", "Send and print prescriptions"],
    ),
    practice("Clinical", "refills.manage", ["Manage refills", "Answer requests for refills"]),
    practice(
        "Clinical",
        "labs-and-studies.view",
        ["View labs and studies", "See orders and results"],
    ),
    practice(
        "Clinical",
        "labs-and-studies.share",
        ["Share labs and studies", "Pass results on to patients"],
    ),
    practice(
        "Clinical",
        "results.sign",
        ["Review and sign results", "Review results and sign them"],
    ),
    practice(
        "Billing",
        "charge-entries.manage",
        ["Manage charge entries", "Enter and change charges"],
    ),
    practice(
        "Billing",
        "encounters.manage",
        ["Manage encounters", "Create, change and approve encounters"],
    ),
    practice("Billing", "claims-status.view", ["View claims status", "See where a claim stands"]),
    practice("Billing", "claims.submit", ["Submit claims", "Send claims to insurers"]),
    practice("Billing", "payments.post", ["Post payments", "Enter payments and apply them"]),
    practice(
        "Billing",
        "patient-statements.send",
        ["Send patient statements", "Make and send statements to patients"],
    ),
    practice(
        "Billing",
        "collections-status.view",
        ["View collections status", "See patients whose debts are being collected"],
    ),
    practice(
        "Billing",
        "payout-report.view",
        ["View the payout report", "See what was paid out to the practice"],
    ),
    practice(
        "Billing",
        "billing-analytics.view",
        ["View billing analytics", "See the analysis of billing"],
    ),
    practice(
        "Engage",
        "online-profile.manage",
        ["Manage the online profile", "Change what patients see of the practice"],
    ),
    practice(
        "Engage",
        "surveys.manage",
        ["Manage surveys and results", "Send surveys and read the answers"],
    ),
    practice(
        "Engage",
        "directory-results.view",
        ["View directory results", "See how the practice is listed in directories"],
    ),
    practice(
        "Engage",
        "broadcast.manage",
        ["Manage broadcast communication", "Write to many patients at once"],
    ),
    practice(
        "Engage",
        "patient-intake.manage",
        ["Manage patient intake", "Change and read intake forms"],
    ),
    practice(
        "Administrative",
        "practice-information.manage",
        ["Manage practice information", "Change address, hours and contacts of a practice"],
    ),
    practice(
        "Administrative",
        "insurance.manage",
        ["Manage insurance", "Change insurers and plans"],
    ),
    practice(
        "Administrative",
        "practice-settings.manage",
        ["Manage practice settings", "Change the settings of a practice"],
    ),
    practice(
        "Administrative",
        "practice-reports.view",
        ["View practice reports", "Run the reports of a practice"],
    ),
    practice(
        "Accounting",
        "accounting-options.manage",
        ["Manage accounting options", "Close periods and change the options of accounting"],
    ),
];
