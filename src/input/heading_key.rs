//! The key by which headings are compared.

use crate::domain::words::key;

/// What is left of a heading if case, blanks, quotes, hyphens, underscores and what is
/// in brackets, such as `[Required]`, make no difference.
pub fn key_of(heading: &str) -> String {
    let bare = key(&without_brackets(heading));
    if bare.is_empty() { key(heading) } else { bare }
}

fn without_brackets(heading: &str) -> String {
    let mut depth = 0_u32;
    let outside = |c: &char| match c {
        '[' | '(' | '{' => {
            depth += 1;
            false
        }
        ']' | ')' | '}' => {
            depth = depth.saturating_sub(1);
            false
        }
        _ => depth == 0,
    };
    heading.chars().filter(outside).collect()
}
