//! Items of a manifest.

use crate::domain::{code::Code, manifest::ManifestItem, refusal::Refusal, text::fold};
use crate::ops::{change::decision::Decision, change::repeats::Repeats, error::Result};

/// The decision about an item of the file; one that cannot be read, or is there
/// already, fails.
pub fn of_item<T>(
    item: &ManifestItem<T>,
    seen: &mut Repeats,
    decide: impl FnOnce(&T) -> Result<Decision>,
) -> Result<Decision> {
    let record = match &item.record {
        Ok(record) => record,
        Err(refusal) => return Err(refusal.clone().into()),
    };
    if seen.repeated(&fold(item.label.trim()), None).is_some() {
        let message = format!("{:?} is already named", item.label);
        return Err(Refusal::new(Code::InvalidInput, message).hint("leave one of them out").into());
    }
    decide(record)
}
