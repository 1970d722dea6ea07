//! Login emails that move around in a ring, a to b, b to c, c to a: none is free before the
//! others have moved, so all of them move at once.

use crate::domain::{email::Email, input::Input, user::patch::UserPatch};
use crate::ops::{
    change::decision::Decision, change::run::ChangeRun, context::OpContext, error::Error,
    error::Result, user::waiting::Decide, user::waiting::WaitingRow,
};
use std::collections::HashMap;

/// Processes the rows that rename users in a ring; gives back the others.
pub fn process_rings(
    cx: &OpContext<'_>,
    run: &mut ChangeRun<'_>,
    waiting: Vec<WaitingRow>,
    decide: &Decide<'_>,
) -> Result<Vec<WaitingRow>> {
    let moves: Vec<Option<(String, String)>> =
        waiting.iter().map(|row| move_of(&row.patch)).collect();
    let mut rows: Vec<Option<WaitingRow>> = waiting.into_iter().map(Some).collect();
    for ring in rings(&moves) {
        let members = ring.iter().filter_map(|place| rows[*place].take()).collect();
        let keys =
            ring.iter().filter_map(|place| Some(moves[*place].as_ref()?.0.clone())).collect();
        process_ring(cx, run, Ring { members, keys }, decide)?;
    }
    Ok(rows.into_iter().flatten().collect())
}

/// The keys of the login emails that a row moves a user from and to.
fn move_of(patch: &UserPatch) -> Option<(String, String)> {
    let key = |email: Option<&Input<Email>>| Some(email?.get().ok()?.key());
    Some((key(patch.email.as_ref())?, key(patch.new_email.as_ref())?))
}

/// The rings among moves, each by the places of its moves.
fn rings(moves: &[Option<(String, String)>]) -> Vec<Vec<usize>> {
    let keyed = moves.iter().enumerate();
    let from: HashMap<&str, usize> =
        keyed.filter_map(|(place, one)| Some((one.as_ref()?.0.as_str(), place))).collect();
    let next = |place: usize| from.get(moves[place].as_ref()?.1.as_str()).copied();
    let (mut found, mut seen) = (Vec::new(), vec![false; moves.len()]);
    for begin in 0..moves.len() {
        let (mut way, mut place) = (Vec::new(), Some(begin));
        while let Some(here) = place.filter(|here| !seen[*here]) {
            seen[here] = true;
            way.push(here);
            place = next(here);
        }
        // A way may lead into a ring that it is no part of.
        if let Some(entry) = place.and_then(|last| way.iter().position(|one| *one == last)) {
            found.push(way.split_off(entry));
        }
    }
    found
}

/// Rows that rename users in a ring, and the keys of the emails that they have now.
struct Ring {
    members: Vec<WaitingRow>,
    keys: Vec<String>,
}

/// All of a ring or none of it: decided while the emails count as free, and written after
/// they are.
fn process_ring(
    cx: &OpContext<'_>,
    run: &mut ChangeRun<'_>,
    ring: Ring,
    decide: &Decide<'_>,
) -> Result<()> {
    let decisions: Vec<Result<Decision>> = cx.while_vacated(ring.keys.clone(), || {
        ring.members.iter().map(|row| decide(run, &row.patch)).collect()
    });
    let is_whole = decisions.iter().all(Result::is_ok);
    if is_whole {
        for key in &ring.keys {
            if let Some(person) = cx.tx.people().find(key)? {
                cx.tx.people().park_email(person.id)?;
            }
        }
    }
    for (row, decision) in ring.members.into_iter().zip(decisions) {
        let decision = match decision {
            Ok(_) if !is_whole => Err(Error::Refused(row.refusal)),
            decision => decision,
        };
        run.process_at(cx, (row.place, &row.subject), decision)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(moves: &[(&str, &str)]) -> Vec<Vec<usize>> {
        let moves: Vec<Option<(String, String)>> =
            moves.iter().map(|(from, to)| Some(((*from).to_owned(), (*to).to_owned()))).collect();
        rings(&moves)
    }

    #[test]
    fn rings_are_found_and_ways_that_lead_into_one_are_no_part_of_it() {
        assert_eq!(found(&[("a", "b"), ("b", "c"), ("c", "a")]), [[0, 1, 2]]);
        assert_eq!(found(&[("x", "a"), ("a", "b"), ("b", "a")]), [[1, 2]]);
        assert_eq!(found(&[("a", "b"), ("c", "d"), ("d", "c"), ("b", "a")]), [[0, 3], [1, 2]]);
        assert_eq!(found(&[("a", "b"), ("b", "c")]), [[0; 0]; 0]);
        assert_eq!(found(&[("a", "a")]), [[0]]);
    }
}
