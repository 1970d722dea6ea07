//! One view a noun, with the field names that are documented and only ever
//! added to (`interface.md`, Output).

mod access;
mod case;
mod code;
mod company;
mod history;
mod lock;
mod permission;
mod provider;
mod recovered;
mod user;
mod user_type;
mod whoami;

pub use access::{ObstacleView, PolicyView, ReviewView, RoleView, SessionView, StandardView};
pub use case::CaseView;
pub use code::CodeView;
pub use company::{CompanyView, PracticeView};
pub use history::{EntryView, VerifiedView};
pub use lock::LockView;
pub use permission::PermissionView;
pub use provider::ProviderView;
pub use recovered::RecoveredView;
pub use user::UserView;
pub use user_type::{UserTypeOfView, UserTypeView};
pub use whoami::WhoAmIView;
