//! Pages of the history: each filter walks an index in the order of the list.

use crate::domain::{
    id::CompanyId, listed_entry::HistoryFilter, listed_entry::ListedEntry, listed_entry::Order,
    listed_entry::Page, listed_entry::Position, time::Timestamp,
};
use crate::store::{
    engine::value::Bind, engine::value::params, error::Result, history::COLUMNS, history::History,
    history::IS_MEMBER, history::IS_SHOWN, history::listed, walk::Ascending,
};

/// Entries and their change sets, in the order of entries: for all filters but that of
/// the operator, which only change sets know.
const BY_ENTRY: &str = "history h CROSS JOIN change_set c ON c.number = h.change_set";
const BY_CHANGE_SET: &str = "change_set c CROSS JOIN history h ON h.change_set = c.number";

/// Numbers of change sets between which all entries of a time are.
#[derive(Clone, Copy)]
struct Bounds {
    first: i64,
    last: i64,
}

impl History<'_> {
    /// A page of the entries that a filter lists.
    pub fn page(
        &self,
        company: CompanyId,
        filter: &HistoryFilter,
        page: Page,
    ) -> Result<Vec<ListedEntry>> {
        let Some(bounds) = self.bounds(filter)? else {
            return Ok(Vec::new());
        };
        let sql = statement(filter);
        let all = parameters(company, filter, page);
        let (first, last) = (bounds.first, bounds.last);
        let mut params: Vec<(&str, &dyn Bind)> = vec![(":first", &first), (":last", &last)];
        params.extend(all.iter().map(|(name, value)| (*name, &**value as &dyn Bind)));
        params.retain(|(name, _)| has(&sql, name));
        let mut numbers = Numbers::after(filter.order, page.after);
        let salts = self.tx.meta().load()?.salt_key;
        self.tx.all(&sql, &params, |row| {
            let listed = listed(row, &salts)?;
            numbers.take(listed.entry.number)?;
            Ok(listed)
        })
    }

    /// The change sets of a time; none if there is none. A clock can have been set back,
    /// so that not all between them are of that time.
    fn bounds(&self, filter: &HistoryFilter) -> Result<Option<Bounds>> {
        let first = match filter.since {
            Some(since) => self.change_set_at("min(number)", "at >= :at", since)?,
            None => Some(0),
        };
        let last = match filter.until {
            Some(until) => self.change_set_at("max(number)", "at <= :at", until)?,
            None => Some(i64::MAX),
        };
        Ok(first.zip(last).map(|(first, last)| Bounds { first, last }))
    }

    fn change_set_at(&self, which: &str, when: &str, at: Timestamp) -> Result<Option<i64>> {
        let sql = format!("SELECT {which} AS found FROM change_set WHERE {when}");
        self.tx.one(&sql, params! { ":at": at }, |row| row.get("found"))
    }
}

/// All parameters that a statement can have.
fn parameters<'f>(
    company: CompanyId,
    filter: &'f HistoryFilter,
    page: Page,
) -> Vec<(&'static str, Box<dyn Bind + 'f>)> {
    vec![
        (":company", Box::new(company)),
        (":number", Box::new(page.after.number)),
        (":set", Box::new(page.after.change_set)),
        (":since", Box::new(filter.since)),
        (":until", Box::new(filter.until)),
        (":operator", Box::new(filter.operator)),
        (":kind", Box::new(filter.subject.map(|(kind, _)| kind.word()))),
        (":subject", Box::new(filter.subject.map(|(_, id)| id))),
        (":action", Box::new(filter.action.as_deref())),
        (":change_set", Box::new(filter.change_set)),
        (":most", Box::new(page.most)),
    ]
}

/// True if a statement has a parameter.
fn has(sql: &str, name: &str) -> bool {
    let ends = |rest: &str| !rest.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_');
    sql.match_indices(name).any(|(place, _)| ends(&sql[place + name.len()..]))
}

/// The statement of a page.
fn statement(filter: &HistoryFilter) -> String {
    let (comparison, direction) = match filter.order {
        Order::NewestFirst => ("<", "DESC"),
        Order::OldestFirst => (">", "ASC"),
    };
    let by_change_set = filter.operator.is_some() && filter.subject.is_none();
    let (from, order) = if by_change_set {
        (BY_CHANGE_SET, format!("c.number {direction}, h.number {direction}"))
    } else {
        (BY_ENTRY, format!("h.number {direction}"))
    };
    let mut conditions = vec![format!("h.number {comparison} :number")];
    if by_change_set {
        conditions.push(format!("c.number {comparison}= :set"));
    }
    let mut and = |is_given: bool, condition: &str| {
        if is_given {
            conditions.push(condition.to_owned());
        }
    };
    and(filter.since.is_some(), "c.at >= :since AND h.change_set >= :first");
    and(filter.until.is_some(), "c.at <= :until AND h.change_set <= :last");
    and(filter.operator.is_some(), "c.operator_id = :operator");
    and(filter.subject.is_some(), "h.subject_id = :subject AND h.kind = :kind");
    and(filter.action.is_some(), "h.action = :action");
    and(filter.change_set.is_some(), "h.change_set = :change_set");
    and(!filter.is_whole_chain, IS_SHOWN);
    format!(
        "SELECT {COLUMNS}, k.name AS company, {IS_MEMBER}, {IS_SHOWN} IS TRUE AS is_shown
         FROM {from} LEFT JOIN company k ON k.id = h.company_id
         WHERE {} ORDER BY {order} LIMIT :most",
        conditions.join(" AND ")
    )
}

/// The numbers of a walk, which go one way.
enum Numbers {
    Up(Ascending<i64>),
    /// As negative numbers.
    Down(Ascending<i64>),
}

impl Numbers {
    fn after(order: Order, position: Position) -> Self {
        let what = "entries of the history";
        match order {
            Order::OldestFirst => Self::Up(Ascending::after(what, Some(position.number))),
            Order::NewestFirst => Self::Down(Ascending::after(what, Some(-position.number))),
        }
    }

    fn take(&mut self, number: i64) -> Result<()> {
        match self {
            Self::Up(numbers) => numbers.take(number),
            Self::Down(numbers) => numbers.take(-number),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{change::Kind, id::UserId};
    use crate::store::testing::plan;

    fn plan_of(filter: &HistoryFilter) -> Vec<String> {
        let sql = statement(filter);
        let page = Page { after: filter.order.begin(), most: 50 };
        let all = parameters(CompanyId(1), filter, page);
        let bounds: [(&str, &dyn Bind); 2] = [(":first", &0_i64), (":last", &9_i64)];
        let params = all.iter().map(|(name, value)| (*name, &**value as &dyn Bind));
        let params: Vec<_> = params.chain(bounds).filter(|(name, _)| has(&sql, name)).collect();
        plan(&sql, &params)
    }

    #[test]
    fn each_list_walks_an_index_and_sorts_nothing() {
        let all = HistoryFilter::default;
        let subject = Some((Kind::User, 2));
        let operator = Some(UserId(1));
        let action = Some("user.edit".to_owned());
        for (filter, walked) in [
            (all(), "SEARCH h USING INTEGER PRIMARY KEY"),
            (HistoryFilter { subject, ..all() }, "SEARCH h USING INDEX history_subject"),
            (HistoryFilter { operator, ..all() }, "SEARCH c USING INDEX change_set_operator"),
            (HistoryFilter { action, ..all() }, "SEARCH h USING INDEX history_action"),
            (
                HistoryFilter { change_set: Some(7), ..all() },
                "SEARCH h USING INDEX history_change_set",
            ),
            (HistoryFilter { operator, subject, ..all() }, "SEARCH h USING INDEX history_subject"),
        ] {
            for order in [Order::NewestFirst, Order::OldestFirst] {
                let steps = plan_of(&HistoryFilter { order, ..filter.clone() });
                assert!(steps[0].starts_with(walked), "{steps:#?}");
                assert!(!steps.iter().any(|step| step.contains("TEMP B-TREE")), "{steps:#?}");
            }
        }
    }

    #[test]
    fn a_parameter_is_found_by_its_whole_name() {
        assert!(has("WHERE a = :change_set", ":change_set") && has("= :most", ":most"));
        assert!(!has("WHERE a = :set_by", ":set") && !has("= :subjects", ":subject"));
    }
}
