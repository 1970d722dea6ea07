//! The document of `export`, for `apply`: sections of things, read as a stream.

use crate::domain::{change::Kind, manifest::Manifest, manifest::VERSION, user::patch::UserRow};
use crate::input::{
    error::Error, error::Result, json::explained, manifest_items::NAMES,
    manifest_items::PracticeObject, manifest_items::ProviderObject, manifest_items::RoleObject,
    manifest_items::company, manifest_items::label, manifest_items::read, manifest_items::user,
    row::REASON, source::Source,
};
use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value, value::RawValue};
use std::{collections::HashMap, fmt, io, io::Write};

/// A document in a file.
pub struct ManifestFile<'a> {
    source: &'a Source,
}

impl<'a> ManifestFile<'a> {
    pub const fn of(source: &'a Source) -> Self {
        Self { source }
    }
}

/// The sections of a document, in the order of an export.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Section {
    Version,
    /// True if the document holds what was rejected of another one.
    Partial,
    Company,
    Practices,
    Roles,
    Providers,
    Users,
}

const SECTIONS: [(&str, Section); 7] = [
    ("practicectl", Section::Version),
    ("partial", Section::Partial),
    ("company", Section::Company),
    ("practices", Section::Practices),
    ("roles", Section::Roles),
    ("providers", Section::Providers),
    ("users", Section::Users),
];

/// Takes each thing of a document; a section begins with none.
type Take<'a, E> = dyn FnMut(Section, Option<&RawValue>) -> std::result::Result<(), E> + 'a;

impl ManifestFile<'_> {
    fn walk<E: From<Error>>(&self, take: &mut Take<'_, E>) -> std::result::Result<(), E> {
        let mut failed = None;
        let mut reader = serde_json::Deserializer::from_reader(self.source.text.reader());
        let walked = ItemVisitor { take, failed: &mut failed }.deserialize(&mut reader);
        let walked = walked.and_then(|()| reader.end());
        match (failed, walked) {
            (Some(error), _) => Err(error),
            (None, Ok(())) => Ok(()),
            (None, Err(error)) if error.is_io() => {
                Err(self.source.text.explained(error.into()).into())
            }
            (None, Err(error)) => {
                Err(Error::from(explained(&error, "the file is not an export of practicectl"))
                    .into())
            }
        }
    }
}

/// Walks the document; an error of the receiver is put aside.
struct ItemVisitor<'t, 'a, 'f, E> {
    take: &'t mut Take<'a, E>,
    failed: &'f mut Option<E>,
}

impl<E> ItemVisitor<'_, '_, '_, E> {
    fn hand<D: serde::de::Error>(
        &mut self,
        section: Section,
        item: Option<&RawValue>,
    ) -> std::result::Result<(), D> {
        (self.take)(section, item).map_err(|error| {
            *self.failed = Some(error);
            D::custom("it was rejected")
        })
    }
}

impl<'de, E> DeserializeSeed<'de> for ItemVisitor<'_, '_, '_, E> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> std::result::Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de, E> Visitor<'de> for ItemVisitor<'_, '_, '_, E> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with the sections of an export")
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> std::result::Result<(), A::Error> {
        let mut seen = Vec::new();
        while let Some(key) = map.next_key::<String>()? {
            let Some((_, section)) = SECTIONS.iter().find(|(name, _)| *name == key) else {
                let known = SECTIONS.map(|(name, _)| name).join(", ");
                return Err(A::Error::custom(format!(
                    "there is no section {key:?}; they are {known}"
                )));
            };
            if seen.contains(section) {
                return Err(A::Error::custom(format!("the section {key:?} is there twice")));
            }
            seen.push(*section);
            match section {
                Section::Version => check_version(map.next_value()?)?,
                Section::Partial => {
                    if map.next_value::<bool>()? {
                        self.hand(*section, None)?;
                    }
                }
                Section::Company => {
                    let item: Box<RawValue> = map.next_value()?;
                    self.hand(*section, Some(&item))?;
                }
                section => {
                    self.hand(*section, None)?;
                    map.next_value_seed(Items { section: *section, walk: &mut self })?;
                }
            }
        }
        if seen.contains(&Section::Version) {
            return Ok(());
        }
        Err(A::Error::custom("it does not begin with {\"practicectl\":1, …}"))
    }
}

fn check_version<E: serde::de::Error>(version: u32) -> std::result::Result<(), E> {
    if version == VERSION {
        return Ok(());
    }
    Err(E::custom(format!("its version is {version}, and this program knows version {VERSION}")))
}

/// The things of a section.
struct Items<'w, 't, 'a, 'f, E> {
    section: Section,
    walk: &'w mut ItemVisitor<'t, 'a, 'f, E>,
}

impl<'de, E> DeserializeSeed<'de> for Items<'_, '_, '_, '_, E> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> std::result::Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de, E> Visitor<'de> for Items<'_, '_, '_, '_, E> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> std::result::Result<(), A::Error> {
        while let Some(item) = items.next_element::<Box<RawValue>>()? {
            self.walk.hand(self.section, Some(&item))?;
        }
        Ok(())
    }
}

/// Kind and name of things, with the reason why they failed.
pub type Failed = HashMap<(Kind, String), String>;

/// Writes a document of the things that failed, each with its reason.
pub fn write_document(source: &Source, failed: &Failed, out: &mut dyn Write) -> Result<()> {
    let mut open = None;
    write!(out, "{{\"practicectl\":{VERSION},\n\"partial\":true")?;
    let file = ManifestFile::of(source);
    file.walk::<Error>(&mut |section, item| {
        let Some(reason) =
            item.and_then(|item| failed.get(&(section.kind()?, label(item.get(), &NAMES))))
        else {
            return Ok(());
        };
        let mut object: Map<String, Value> =
            serde_json::from_str(item.map_or("", RawValue::get)).unwrap_or_default();
        object.insert(REASON.to_owned(), Value::from(reason.as_str()));
        Ok(rejected(out, section, &mut open, &Value::Object(object))?)
    })?;
    Ok(writeln!(out, "{}}}", if open.is_some() { "\n]" } else { "" })?)
}

/// Writes a thing with its reason, after the head of its section.
fn rejected(
    out: &mut dyn Write,
    section: Section,
    open: &mut Option<Section>,
    object: &Value,
) -> io::Result<()> {
    let end = if open.is_some() { "\n]" } else { "" };
    if *open == Some(section) {
        return write!(out, ",\n{object}");
    }
    let name = section.name();
    if section == Section::Company {
        return write!(out, "{end},\n\"{name}\":{object}");
    }
    *open = Some(section);
    write!(out, "{end},\n\"{name}\":[\n{object}")
}

impl Section {
    fn name(self) -> &'static str {
        SECTIONS.iter().find(|(_, section)| *section == self).map_or("", |(name, _)| name)
    }

    /// What a report calls its things.
    fn kind(self) -> Option<Kind> {
        Some(match self {
            Self::Version | Self::Partial => return None,
            Self::Company => Kind::Policy,
            Self::Practices => Kind::Practice,
            Self::Roles => Kind::Role,
            Self::Providers => Kind::Provider,
            Self::Users => Kind::User,
        })
    }
}

impl ManifestFile<'_> {
    /// Passes each user on; stops at the first error.
    pub fn users<'s, E: From<Error>>(
        &'s self,
        take: &mut dyn FnMut(UserRow<'s>) -> std::result::Result<(), E>,
    ) -> std::result::Result<(), E> {
        self.walk(&mut |section, item| match (section, item) {
            (Section::Users, Some(item)) => {
                let (email, patch) = user(item.get());
                take(UserRow { row: None, email, patch, locate: Box::new(|_| None) })
            }
            _ => Ok(()),
        })
    }
    /// Reads all but the users.
    pub fn read(&self) -> Result<Manifest> {
        let mut manifest = Manifest::default();
        self.walk::<Error>(&mut |section, item| {
            match (section, item.map(RawValue::get)) {
                (Section::Company, Some(item)) => company(item, &mut manifest)?,
                (Section::Partial, _) => manifest.is_partial = true,
                (Section::Users, None) => manifest.has_users = true,
                (Section::Practices, None) => manifest.practices = Some(Vec::new()),
                (Section::Roles, None) => manifest.roles = Some(Vec::new()),
                (Section::Providers, None) => manifest.providers = Some(Vec::new()),
                (Section::Practices, Some(item)) => {
                    manifest.practices.get_or_insert_default().push(read::<PracticeObject>(item));
                }
                (Section::Roles, Some(item)) => {
                    manifest.roles.get_or_insert_default().push(read::<RoleObject>(item));
                }
                (Section::Providers, Some(item)) => {
                    manifest.providers.get_or_insert_default().push(read::<ProviderObject>(item));
                }
                _ => {}
            }
            Ok(())
        })?;
        Ok(manifest)
    }
}
