//! One view a noun, with the field names that are documented and only ever
//! added to.

mod backup;
mod case;
mod change_set;
mod code;
mod company;
mod history;
mod license;
mod lock;
mod obstacle;
mod permission;
mod policy;
mod provider;
mod recovered;
mod review;
mod role;
mod session;
mod user;
mod user_type;
mod whoami;

pub use backup::{BackupView, MigratedView, RestoredView};
pub use case::CaseView;
pub use change_set::{ChangeSetView, HeadView};
pub use code::CodeView;
pub use company::{CompanyView, PracticeView};
pub use history::{EntryView, VerifiedView};
pub use license::LicenseView;
pub use lock::LockView;
pub use obstacle::ObstacleView;
pub use permission::PermissionView;
pub use policy::{PolicyView, StandardView};
pub use provider::{ProviderDetailView, ProviderView};
pub use recovered::RecoveredView;
pub use review::ReviewView;
pub use role::RoleView;
pub use session::{SessionView, TokenView};
pub use user::UserView;
pub use user_type::{UserTypeOfView, UserTypeView};
pub use whoami::WhoAmIView;
