//! `practicectl case …`.

mod list;
mod note;
mod resolve;
mod show;

use crate::sandbox::Sandbox;

/// The login email of Customer Care, signed in with the token `care`.
pub const CARE: &str = "carl@vendor.example";

/// Grace, deactivated today and locked, with a case for Billing.
pub fn with_case(options: &str) -> Sandbox {
    let sandbox = Sandbox::for_days();
    sandbox.succeeds(&format!(
        "practicectl provider create --name 'Grace Healer' --npi 1234567893 --license-type physician \
             --product billing --accept-terms && \
         practicectl user create grace@x.org --name 'Grace Healer' --provider 1234567893 --practice North --role Provider && \
         practicectl provider deactivate 1234567893 && practicectl lock add grace@x.org && \
         practicectl provider reactivate 1234567893 --product billing --open-case {options} && \
         echo 'copper meadow bicycle 81' | practicectl user create bo@x.org --name 'Bo Other' --administrator --confirm-admin --password-stdin && \
         echo 'copper meadow bicycle 81' | practicectl login bo@x.org --password-stdin --token-file bo && \
         echo 'copper meadow bicycle 81' | practicectl --token-file bo user create {CARE} --name 'Carl Care' --customer-care --password-stdin && \
         practicectl user deactivate bo@x.org --confirm-admin && \
         echo 'copper meadow bicycle 81' | practicectl login {CARE} --password-stdin --ttl 90d --token-file care"
    ));
    sandbox
}
