//! A history that was altered and hashed again from there on: only a head that was kept
//! elsewhere shows it, unless the tables differ.

use crate::history::forged::{forged, told};
use practicectl::domain::{
    chain::SaltKey, chain::chained, chain::genesis, history::ChangeSet, history::Entry,
    time::Timestamp,
};
use rusqlite::Connection;

/// Hashes all entries again, as somebody would who has this program's source.
fn rechain(connection: &Connection) {
    let (id, salts): ([u8; 16], SaltKey) = connection
        .query_row("SELECT database_id, salt_key FROM meta", [], |row| {
            Ok((row.get(0)?, SaltKey(row.get(1)?)))
        })
        .expect("what the database is");
    let sql = "SELECT h.number, h.change_set, h.company_id, h.kind, h.subject_id, h.subject,
             h.action, h.before, h.after, c.at, c.operator_id, c.operator, c.reason, c.os_user,
             c.session
         FROM history h JOIN change_set c ON c.number = h.change_set ORDER BY h.number";
    let mut statement = connection.prepare(sql).expect("a statement");
    let read = |row: &rusqlite::Row<'_>| Ok((entry(row)?, change_set(row)?));
    let entries: Result<Vec<(Entry, ChangeSet)>, _> =
        statement.query_map([], read).expect("rows").collect();
    let mut previous = genesis(&id);
    for (entry, set) in entries.expect("entries") {
        let digest = salts.seal(&set).digest_of(&entry);
        previous = chained(entry.number, &digest, &previous);
        connection
            .execute("UPDATE history SET hash = ?1 WHERE number = ?2", (previous, entry.number))
            .expect("hashed again");
    }
    connection.execute("UPDATE meta SET head_hash = ?1", [previous]).expect("the head");
}

fn entry(row: &rusqlite::Row<'_>) -> rusqlite::Result<Entry> {
    Ok(Entry {
        number: row.get(0)?,
        change_set: row.get(1)?,
        company: row.get(2)?,
        kind: row.get(3)?,
        subject_id: row.get(4)?,
        subject: row.get(5)?,
        action: row.get(6)?,
        before: row.get(7)?,
        after: row.get(8)?,
    })
}

fn change_set(row: &rusqlite::Row<'_>) -> rusqlite::Result<ChangeSet> {
    Ok(ChangeSet {
        number: row.get(1)?,
        at: Timestamp::from_millis(row.get(9)?),
        operator_id: row.get(10)?,
        operator: row.get(11)?,
        reason: row.get(12)?,
        os_user: row.get(13)?,
        session: row.get(14)?,
    })
}

#[test]
fn a_chain_that_was_hashed_again_lacks_the_head_that_was_kept() {
    let (sandbox, whole) = told();
    let at = "--company 'Sunrise Medical'";
    let head = sandbox.succeeds(&format!("practicectl history head {at} -o csv --columns head"));
    let head = head.lines().last().expect("a head").trim().to_owned();
    let verify = |head: &str| {
        sandbox.output(&format!("practicectl history verify {at} {head}")).status.code()
    };
    let kept = format!("--head {head}");
    forged(&sandbox, &whole, |connection| {
        rechain(connection);
        true
    });
    assert_eq!((verify(""), verify(&kept)), (Some(0), Some(0)), "nothing was altered yet");
    for (sql, code) in [
        ("UPDATE change_set SET reason = 'another' WHERE number = 3", 0),
        ("UPDATE change_set SET operator_id = 2 WHERE number = 5", 9),
        (
            "UPDATE history SET after = '{\"status\":\"active\"}' WHERE action = 'user.deactivate'",
            9,
        ),
    ] {
        forged(&sandbox, &whole, |connection| {
            connection.execute(sql, []).expect(sql);
            rechain(connection);
            true
        });
        assert_eq!(verify(""), Some(code), "{sql}: without a head, only the tables can tell");
        assert_eq!(verify(&kept), Some(9), "{sql}");
    }
}
