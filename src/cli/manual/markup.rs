//! The markup of the topics, which reads well as it is, made into roff.
//!
//! `= HEADING` begins a section. Paragraphs, `- items` and examples, which are indented by
//! four blanks, are separated by empty lines. Text in backticks is bold.

use clap_mangen::roff::{Inline, Roff, bold, roman};

/// The roff of a text.
pub fn to_roff(text: &str) -> Roff {
    let mut roff = Roff::new();
    // A heading already begins a paragraph.
    let mut is_headed = true;
    for block in text.split("\n\n").map(|block| block.trim_matches('\n')) {
        if let Some(heading) = block.strip_prefix("= ") {
            roff.control("SH", [heading]);
            is_headed = true;
            continue;
        }
        if block.is_empty() {
            continue;
        }
        if !is_headed && !block.starts_with("- ") {
            roff.control("PP", []);
        }
        is_headed = false;
        if block.starts_with("    ") {
            let lines = block.lines().map(|line| line.strip_prefix("    ").unwrap_or(line));
            example(&mut roff, lines);
        } else if block.starts_with("- ") {
            items(&mut roff, block);
        } else {
            roff.text(inline(&block.replace('\n', " ")));
        }
    }
    roff
}

/// Lines that are printed as they are.
pub fn example<'a>(roff: &mut Roff, lines: impl IntoIterator<Item = &'a str>) {
    roff.control("RS", ["4"]).control("nf", []);
    for line in lines {
        roff.text([roman(line)]);
    }
    roff.control("fi", []).control("RE", []);
}

fn items(roff: &mut Roff, block: &str) {
    let block = block.strip_prefix("- ").unwrap_or(block);
    for item in block.split("\n- ") {
        let words: Vec<&str> = item.split_whitespace().collect();
        roff.control("IP", ["\\(bu", "2"]);
        roff.text(inline(&words.join(" ")));
    }
}

/// Text in which every other part, between backticks, is bold.
fn inline(text: &str) -> Vec<Inline> {
    let parts = text.split('`').enumerate();
    parts.map(|(number, part)| if number % 2 == 1 { bold(part) } else { roman(part) }).collect()
}

#[cfg(test)]
mod tests {
    use super::to_roff;

    #[test]
    fn a_text_becomes_sections_paragraphs_items_and_examples() {
        let text = "= USAGE\n\nRun `it` now,\nor later.\n\n    it --now\n\n- one\n  more\n- two\n";
        assert_eq!(
            to_roff(text).to_roff(),
            ".SH USAGE\nRun \\fBit\\fR now, or later.\n\
             .PP\n.RS 4\n.nf\nit \\-\\-now\n.fi\n.RE\n\
             .IP \\(bu 2\none more\n.IP \\(bu 2\ntwo\n"
        );
    }
}
