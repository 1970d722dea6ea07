//! Names in entries as they are today: practices, roles and providers may have been
//! renamed since.

use crate::domain::{
    change::Kind, id::PracticeId, id::ProviderId, id::RoleId, value::Fields, value::Value,
};
use crate::ops::{context::OpContext, error::Result};
use crate::store::change_sets::NamesThen;

/// Fields of an entry with today's names. What is not there any more keeps its old name.
pub fn today(cx: &OpContext<'_>, then: &NamesThen<'_>, mut fields: Fields) -> Result<Fields> {
    if let Some(Value::List(names)) = fields.value("practices").cloned() {
        let names: Result<Vec<String>> =
            names.into_iter().map(|name| practice(cx, then, name)).collect();
        fields.put("practices".into(), Value::List(names?));
    }
    if let Some(Value::Text(name)) = fields.value("role").cloned() {
        fields.put("role".into(), Value::Text(role(cx, then, name)?));
    }
    if let Some(Value::Text(npi)) = fields.value("provider_npi").cloned() {
        fields.put("provider_npi".into(), Value::Text(provider(cx, then, npi)?));
    }
    Ok(fields)
}

fn practice(cx: &OpContext<'_>, then: &NamesThen<'_>, name: String) -> Result<String> {
    let id = then.id_called(Kind::Practice, &name)?.map(PracticeId);
    let now = cx.directory.practices.iter().find(|practice| Some(practice.id) == id);
    Ok(now.map_or(name, |practice| practice.name.to_string()))
}

fn role(cx: &OpContext<'_>, then: &NamesThen<'_>, name: String) -> Result<String> {
    let id = then.id_called(Kind::Role, &name)?.map(RoleId);
    let roles = cx.directory.roles(cx.tx)?;
    Ok(roles.iter().find(|role| Some(role.id) == id).map_or(name, |role| role.name.clone()))
}

fn provider(cx: &OpContext<'_>, then: &NamesThen<'_>, npi: String) -> Result<String> {
    let Some(id) = then.id_called(Kind::Provider, &npi)? else {
        return Ok(npi);
    };
    let now = cx.tx.providers().find_by_id(cx.company(), ProviderId(id))?;
    Ok(now.map_or(npi, |provider| provider.npi.as_str().to_owned()))
}
