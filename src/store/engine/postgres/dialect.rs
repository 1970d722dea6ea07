//! The one SQL text of the tables as PostgreSQL reads it.
//!
//! Other than the marks of parameters, four things are spelled in another way: the look
//! into a stored JSON text, the place of a text in another, the order of a join that SQLite
//! is told, and a list of numbers.

/// A statement with numbered parameters.
#[derive(Debug, PartialEq, Eq)]
pub struct Translated {
    pub sql: String,
    /// The names of the parameters, by number.
    pub names: Vec<String>,
}

/// Translates a statement.
pub fn translate(sql: &str) -> Translated {
    let (sql, names) = numbered(&respelled(sql));
    Translated { sql, names }
}

/// The definition of a table or an index; it has no parameters.
pub fn respelled(sql: &str) -> String {
    let sql = with_paths(sql).replace("instr(", "strpos(");
    with_lists(&with_joins(&sql))
}

/// `a.b ->> 'key'` looks into a text: PostgreSQL has to be told that it is JSON, and
/// compares what it finds byte by byte.
fn with_paths(sql: &str) -> String {
    const ARROW: &str = " ->> '";
    let mut done = String::with_capacity(sql.len() + 64);
    let mut rest = sql;
    while let Some((before, after)) = rest.split_once(ARROW) {
        let is_name = |one: char| one.is_ascii_alphanumeric() || one == '_' || one == '.';
        let name = before.rsplit(|one| !is_name(one)).next().unwrap_or_default();
        let (key, behind) = after.split_once('\'').unwrap_or((after, ""));
        done.push_str(&before[..before.len() - name.len()]);
        let look = ["(CAST(", name, " AS json) ->> '", key, "' COLLATE \"C\")"];
        done.extend(look);
        rest = behind;
    }
    done + rest
}

/// `CROSS JOIN a ON` is SQLite's way to say in which order tables are read.
fn with_joins(sql: &str) -> String {
    const JOIN: &str = "CROSS JOIN";
    let mut parts = sql.split(JOIN);
    let mut done = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let mut words = part.split_whitespace();
        let has_condition = words.nth(1) == Some("ON") || words.next() == Some("ON");
        done.push_str(if has_condition { "JOIN" } else { JOIN });
        done.push_str(part);
    }
    done
}

/// The parameter that is a list of texts.
const TEXTS: &str = ":texts";

/// `json_each(:list)` has a row with the column `value` for each number of a list, or for
/// each text if the parameter is called `:texts`.
fn with_lists(sql: &str) -> String {
    const EACH: &str = "json_each(";
    let mut parts = sql.split(EACH);
    let mut done = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (list, behind) = part.split_once(')').unwrap_or((part, ""));
        let value = if list == TEXTS { "item COLLATE \"C\"" } else { "CAST(item AS bigint)" };
        done.extend([
            "(SELECT ",
            value,
            " AS value FROM json_array_elements_text(CAST(",
            list,
            " AS json)) AS item)",
            behind,
        ]);
    }
    done
}

/// Replaces `:name` by `$1` and so on.
fn numbered(sql: &str) -> (String, Vec<String>) {
    let mut names: Vec<String> = Vec::new();
    let mut done = String::with_capacity(sql.len());
    for (place, part) in sql.split('\'').enumerate() {
        if place > 0 {
            done.push('\'');
        }
        // Every other part is a text between quotes.
        if place % 2 == 0 {
            number_part(part, &mut done, &mut names);
        } else {
            done.push_str(part);
        }
    }
    (done, names)
}

fn number_part(part: &str, done: &mut String, names: &mut Vec<String>) {
    let mut pieces = part.split(':');
    done.push_str(pieces.next().unwrap_or_default());
    for piece in pieces {
        let end = piece.find(|one: char| !one.is_ascii_alphanumeric() && one != '_');
        let (name, behind) = piece.split_at(end.unwrap_or(piece.len()));
        let name = format!(":{name}");
        let known = names.iter().position(|one| *one == name);
        let number = known.unwrap_or_else(|| {
            names.push(name);
            names.len() - 1
        });
        done.push('$');
        done.push_str(&(number + 1).to_string());
        done.push_str(behind);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn translated(sql: &str) -> (String, Vec<String>) {
        let Translated { sql, names } = translate(sql);
        (sql, names)
    }

    #[test]
    fn parameters_are_numbered_and_texts_are_left_as_they_are() {
        let (sql, names) = translated("SELECT ':a' FROM t WHERE x = :b AND y > :a1 OR z = :b");
        assert_eq!(sql, "SELECT ':a' FROM t WHERE x = $1 AND y > $2 OR z = $1");
        assert_eq!(names, [":b", ":a1"]);
    }

    #[test]
    fn a_look_into_json_is_a_cast() {
        let (sql, _) = translated("SELECT lower(h.before ->> 'email') WHERE after ->> 'x' = 'y'");
        assert_eq!(
            sql,
            "SELECT lower((CAST(h.before AS json) ->> 'email' COLLATE \"C\")) \
             WHERE (CAST(after AS json) ->> 'x' COLLATE \"C\") = 'y'"
        );
    }

    #[test]
    fn a_join_that_tells_the_order_is_a_plain_one() {
        let (sql, _) = translated("FROM a CROSS JOIN b x ON x.i = a.i CROSS JOIN c CROSS JOIN d e");
        assert_eq!(sql, "FROM a JOIN b x ON x.i = a.i CROSS JOIN c CROSS JOIN d e");
        assert_eq!(translated("a CROSS JOIN b ON TRUE").0, "a JOIN b ON TRUE");
    }

    #[test]
    fn a_list_of_numbers_is_a_table() {
        let (sql, names) = translated("FROM json_each(:list) k WHERE instr(a, :b) > 0");
        assert_eq!(
            sql,
            "FROM (SELECT CAST(item AS bigint) AS value \
             FROM json_array_elements_text(CAST($1 AS json)) AS item) k WHERE strpos(a, $2) > 0"
        );
        assert_eq!(names, [":list", ":b"]);
        let (sql, _) = translated("IN (SELECT value FROM json_each(:texts) AS listed)");
        assert_eq!(
            sql,
            "IN (SELECT value FROM (SELECT item COLLATE \"C\" AS value \
             FROM json_array_elements_text(CAST($1 AS json)) AS item) AS listed)"
        );
    }
}
