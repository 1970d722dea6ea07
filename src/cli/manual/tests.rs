use super::{page, topics, topics::TOPICS};
use crate::cli::{
    Cli, help, help::shell::assert_parses, help::shell::below, help::shell::lines,
    help::shell::tree,
};
use clap::CommandFactory;

fn printed(words: &[&str]) -> Option<String> {
    let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
    let page = page(Cli::command(), &words).expect("rendered");
    page.map(|page| String::from_utf8(page).expect("UTF-8"))
}

#[test]
fn each_page_of_a_command_has_its_sections_in_order() {
    let tree = tree();
    for command in below(&tree) {
        let words: Vec<&str> = help::path(command).split_whitespace().collect();
        let page = printed(&words).expect("a page");
        let sections: Vec<&str> =
            page.lines().filter_map(|line| line.strip_prefix(".SH ")).collect();
        let wanted =
            ["NAME", "SYNOPSIS", "DESCRIPTION", "EXAMPLES", "\"EXIT STATUS\"", "ENVIRONMENT"];
        let wanted = wanted.into_iter().chain(["\"SEE ALSO\""]);
        let places: Vec<_> =
            wanted.map(|name| sections.iter().position(|section| *section == name)).collect();
        assert!(places.is_sorted() && !places.contains(&None), "{words:?}: {sections:?}");
        assert_eq!(page.matches(".ds Aq").count(), 2, "the preamble is there once");
    }
}

#[test]
fn each_topic_has_a_page_whose_commands_parse() {
    for topic in &TOPICS {
        let page = printed(&[topic.name]).expect("a page");
        assert!(page.contains(&format!(".TH practicectl-{} 7 ", topic.name)));
        let examples = topic.text.lines().filter_map(|line| line.strip_prefix("    "));
        let commands = lines(&examples.collect::<Vec<_>>().join("\n"));
        let commands: Vec<_> =
            commands.iter().filter(|line| line.contains("practicectl ")).collect();
        assert!(commands.len() > 3, "{} has few examples", topic.name);
        for line in commands {
            assert_parses(line);
        }
    }
}

#[test]
fn each_topic_is_about_commands_that_exist_and_hides_none() {
    let tree = tree();
    let paths: Vec<&str> = below(&tree).into_iter().map(help::path).collect();
    for topic in &TOPICS {
        assert!(tree.find_subcommand(topic.name).is_none(), "{} is a command", topic.name);
        for command in topic.commands {
            assert!(paths.contains(command), "{command} exists");
        }
    }
    let about = |path| topics::about(path).map(|topic| topic.name).collect::<Vec<_>>();
    assert_eq!(about(""), TOPICS.map(|topic| topic.name));
    assert_eq!(about("user activate"), ["bulk", "output", "reactivation"]);
    assert_eq!(about("user-type"), ["bulk", "output"]);
}

#[test]
fn words_that_name_neither_a_command_nor_a_topic_have_no_page() {
    assert_eq!(printed(&["user", "sing"]), None);
    assert_eq!(printed(&["scripts", "bulk"]), None);
}
