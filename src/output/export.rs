//! Exports: a company as one JSON document with a thing a line, so that `diff`
//! shows what differs, or only its users as CSV or JSON lines for `user import`.

use crate::domain::{
    cell::CLEAR, company::policy::Policy, company::practice::Practice, company::role::Role,
    manifest::VERSION, provider::Provider, provider::fields::EXPORTED, provider::fields::PROVIDER,
    record::field, user::fields::COLUMNS, user::fields::HASH, user::fields::LOCKED,
    user::line::LineValue, user::line::UserLine, value::Fields, value::Value,
};
use crate::output::{csv, json, json::Escaped, listing::into_io};
use serde::{Serialize, Serializer};
use std::{io, io::Write};

/// The form of an export.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExportForm {
    /// The whole company.
    Document,
    /// Users.
    Csv,
    /// Users.
    JsonLines,
}

/// Where an export goes.
enum ExportSink<'a> {
    Csv(Box<::csv::Writer<&'a mut dyn Write>>),
    Json(&'a mut dyn Write),
}

impl ExportSink<'_> {
    fn json(&mut self, text: std::fmt::Arguments<'_>) -> io::Result<()> {
        match self {
            Self::Csv(_) => Ok(()),
            Self::Json(out) => out.write_fmt(text),
        }
    }
}

/// Writes an export, a thing after the other.
pub struct ExportWriter<'a> {
    out: ExportSink<'a>,
    form: ExportForm,
    with_hashes: bool,
    manner: csv::Manner,
    /// The text of a user, in memory that is used again for the next.
    text: String,
    /// The section of the document that is being written.
    section: Option<&'static str>,
}

impl<'a> ExportWriter<'a> {
    /// A writer of a form; `with_hashes` adds the hashes of passwords.
    pub fn new(
        out: &'a mut dyn Write,
        form: ExportForm,
        with_hashes: bool,
        manner: csv::Manner,
    ) -> io::Result<Self> {
        let out = match form {
            ExportForm::Csv => ExportSink::Csv(Box::new(csv::writer(out, manner)?)),
            ExportForm::Document | ExportForm::JsonLines => ExportSink::Json(out),
        };
        let mut writer =
            Self { out, form, with_hashes, manner, text: String::new(), section: None };
        let names = writer.user_fields();
        if let ExportSink::Csv(csv) = &mut writer.out {
            csv.write_record(names).map_err(into_io)?;
        }
        Ok(writer)
    }

    /// The names of the fields of a user.
    fn user_fields(&self) -> impl Iterator<Item = &'static str> + Clone + use<> {
        let (form, with_hashes) = (self.form, self.with_hashes);
        COLUMNS.into_iter().chain([LOCKED]).filter(move |name| match *name {
            HASH => with_hashes,
            LOCKED => form == ExportForm::Document,
            _ => true,
        })
    }

    /// Writes the company, which comes first in a document.
    pub fn company(&mut self, name: &str, policy: Policy) -> io::Result<()> {
        let company = Fields::none()
            .with("name", Value::text(Some(name)))
            .with("policy", Value::Object(policy.fields()));
        let company = Escaped(json::text(&company)?);
        self.out.json(format_args!("{{\"practicectl\":{VERSION},\n\"company\":{company}"))
    }

    /// Writes a practice.
    pub fn practice(&mut self, practice: &Practice) -> io::Result<()> {
        let status = if practice.active { "active" } else { "inactive" };
        let fields = Fields::none().with("name", &*practice.name).with("status", status);
        self.item("practices", &fields)
    }

    /// Writes a role.
    pub fn role(&mut self, role: &Role) -> io::Result<()> {
        self.item("roles", &role.fields())
    }

    /// Writes a provider; products are consents, and no settings.
    pub fn provider(&mut self, provider: &Provider) -> io::Result<()> {
        let value = |name| field(PROVIDER, name).map(|field| (name, (field.value)(provider)));
        let fields: Fields = EXPORTED.into_iter().filter_map(value).collect();
        self.item("providers", &fields)
    }

    /// Writes a user.
    pub fn user(&mut self, line: UserLine<'_>) -> io::Result<()> {
        match self.form {
            ExportForm::Document => self.begin_item("users")?,
            ExportForm::JsonLines => {}
            ExportForm::Csv => return self.csv_line(&line),
        }
        let fields = self.user_fields();
        let fields = JsonLine { line: &line, fields, form: self.form };
        let mut text = std::mem::take(&mut self.text).into_bytes();
        text.clear();
        serde_json::to_writer(&mut text, &fields)?;
        self.text = String::from_utf8(text).map_err(io::Error::other)?;
        let end = if self.form == ExportForm::JsonLines { "\n" } else { "" };
        match &mut self.out {
            ExportSink::Json(out) => write!(out, "{}{end}", Escaped(&self.text)),
            ExportSink::Csv(_) => Ok(()),
        }
    }

    fn csv_line(&mut self, line: &UserLine<'_>) -> io::Result<()> {
        let (fields, manner) = (self.user_fields(), self.manner);
        let ExportSink::Csv(writer) = &mut self.out else {
            return Ok(());
        };
        for name in fields {
            let value = said(name, line.value(name));
            self.text.clear();
            value.write_cell(&mut self.text);
            let cell = csv::cell(&self.text, value.is_free(), manner);
            writer.write_field(&*cell).map_err(into_io)?;
        }
        writer.write_record(None::<&[u8]>).map_err(into_io)
    }

    /// An item of a section of the document, on a line of its own.
    fn item(&mut self, section: &'static str, fields: &Fields) -> io::Result<()> {
        self.begin_item(section)?;
        self.out.json(format_args!("{}", Escaped(json::text(fields)?)))
    }

    fn begin_item(&mut self, section: &'static str) -> io::Result<()> {
        if self.section == Some(section) {
            return self.out.json(format_args!(",\n"));
        }
        self.open(section)?;
        self.out.json(format_args!("\n"))
    }

    /// Opens a section and those before it that are empty, so that each is there.
    fn open(&mut self, section: &'static str) -> io::Result<()> {
        const SECTIONS: [&str; 4] = ["practices", "roles", "providers", "users"];
        let place = |name| SECTIONS.iter().position(|one| *one == name);
        let first = self.section.and_then(place).map_or(0, |place| place + 1);
        let last = place(section).unwrap_or(first);
        for name in &SECTIONS[first..=last] {
            let end = if self.section.is_some() { "\n]" } else { "" };
            self.out.json(format_args!("{end},\n\"{name}\":["))?;
            self.section = Some(name);
        }
        Ok(())
    }

    /// Ends the export.
    pub fn finish(mut self) -> io::Result<()> {
        if self.form == ExportForm::Document {
            if self.section != Some("users") {
                self.open("users")?;
            }
            self.out.json(format_args!("\n]}}\n"))?;
        }
        match self.out {
            ExportSink::Csv(mut writer) => writer.flush(),
            ExportSink::Json(out) => out.flush(),
        }
    }
}

/// The object of a user.
struct JsonLine<'l, F> {
    line: &'l UserLine<'l>,
    fields: F,
    form: ExportForm,
}

impl<F: Iterator<Item = &'static str> + Clone> Serialize for JsonLine<'_, F> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let value = |name| match self.form {
            ExportForm::Document => self.line.value(name),
            ExportForm::JsonLines | ExportForm::Csv => said(name, self.line.value(name)),
        };
        serializer.collect_map(self.fields.clone().map(|name| (name, value(name))))
    }
}

/// A value that is not there is said to be cleared, because an omitted one would
/// be left as it is; a password cannot be cleared.
fn said<'l>(name: &str, value: LineValue<'l>) -> LineValue<'l> {
    if value.is_empty() && name != HASH { LineValue::Word(CLEAR) } else { value }
}
