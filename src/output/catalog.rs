//! Every output with its fields, for the manual.

use crate::domain::{column::Column, record::field, user::fields::COLUMNS, user::fields::USER};
use crate::output::{
    listing::View, reports::REPORT, views::BackupView, views::CaseView, views::CodeView,
    views::CompanyView, views::EntryView, views::LicenseView, views::LockView, views::ObstacleView,
    views::PermissionView, views::PolicyView, views::PracticeView, views::ProviderDetailView,
    views::RecoveredView, views::RestoredView, views::ReviewView, views::RoleView,
    views::SessionView, views::StandardView, views::TokenView, views::UserTypeOfView,
    views::UserTypeView, views::UserView, views::VerifiedView, views::WhoAmIView,
};

/// An output: what it is called, the commands that print it, and its fields.
pub struct Documented {
    pub name: &'static str,
    pub commands: &'static str,
    pub columns: Vec<Column>,
}

fn of<V: View>(name: &'static str, commands: &'static str) -> Documented {
    Documented { name, commands, columns: V::COLUMNS.to_vec() }
}

/// All outputs; the ones that scripts read most come first.
pub fn outputs() -> Vec<Documented> {
    vec![
        report(),
        of::<UserView<'_>>("User", "`user find`, `user show`"),
        of::<LockView<'_>>("Lock", "`lock list`"),
        of::<ObstacleView<'_>>("Obstacle", "`user explain`"),
        of::<ProviderDetailView<'_>>("Provider", "`provider list`, `provider show`"),
        of::<LicenseView<'_>>("License", "`license list`"),
        of::<CaseView<'_>>("Case", "`case list`, `case show`"),
        of::<RoleView<'_>>("Role", "`role list`, `role show`"),
        of::<PermissionView>("Permission", "`permission list`"),
        of::<PracticeView<'_>>("Practice", "`practice list`"),
        of::<CompanyView>("Company", "`company list`, `company show`"),
        of::<PolicyView>("Security policy", "`policy show`"),
        of::<StandardView<'_>>("Rule of the policy", "`policy check`"),
        of::<ReviewView<'_>>("Access review", "`review access`"),
        of::<EntryView<'_>>("Entry of the history", "`history list`, `user history`"),
        of::<VerifiedView<'_>>("Verification", "`history verify`"),
        of::<SessionView<'_>>("Session", "`session list`"),
        of::<TokenView<'_>>("Token", "`login --print-token`"),
        of::<WhoAmIView<'_>>("Signed-in user", "`whoami`"),
        of::<UserTypeView>("User type", "`user-type list`"),
        of::<UserTypeOfView>("User type of a user", "`user-type show`"),
        of::<CodeView>("Error code", "`explain`"),
        of::<BackupView<'_>>("Backup", "`backup`"),
        of::<RestoredView<'_>>("Restored database", "`restore`"),
        of::<RecoveredView<'_>>("Recovered administrator", "`recover`"),
        file_of_users(),
    ]
}

fn report() -> Documented {
    let commands = "every command that changes something";
    Documented { name: "Report", commands, columns: REPORT.to_vec() }
}

fn file_of_users() -> Documented {
    let columns = COLUMNS.iter().filter_map(|name| field(USER, name));
    Documented {
        name: "File of users",
        commands: "`export -o csv`, `export -o jsonl`, and read by `user import`",
        columns: columns.map(|field| field.column).collect(),
    }
}
