//! The fields of every output, from the columns that print them.

use crate::domain::column::Column;
use crate::output::catalog::{Documented, outputs};

/// A section for each output, in the markup of the topics.
pub fn sections() -> String {
    outputs().iter().map(section).collect()
}

fn section(output: &Documented) -> String {
    let fields: String = output.columns.iter().map(item).collect();
    let name = output.name.to_uppercase();
    format!("= {name}\n\nPrinted by {}.\n\n{fields}\n", output.commands)
}

fn item(column: &Column) -> String {
    format!("- `{}` ({}): {}.\n", column.name, column.kind.words(), column.about)
}
