//! `apply`: makes a company look like a file, in one transaction. Every thing is
//! decided by the rules of its own command.

use crate::domain::{
    change::Kind, code::Code, company::permission::Permissions, manifest::Manifest,
    manifest::ManifestItem, manifest::PracticeRecord, manifest::RoleRecord, manifest::not_by_file,
    refusal::Refusal, report::Report, rights::Requires, text::fold, text::shell_word,
    user::patch::UserPatch,
};
use crate::ops::{
    app::App, change::decision::Decision, change::decision::Plan, change::effect::Effect,
    change::repeats::Repeats, change::run::ChangeRequest, change::run::ChangeRun,
    context::OpContext, context::Operation, error::Result, import::CreationOptions,
    import::UserToCreate, import::decide_new, import::login_email, manifest::Document,
    manifest::apply_provider, manifest::item::of_item, manifest::prune::NamedInFile,
    manifest::prune::prune, policy, practice, role, role::RoleDraft, role::RoleEdit,
    user::rows::process_users, user::update, user::update::RowUpdate,
};

pub const VERB: Operation = Operation::new("apply", Kind::Company, Requires::Administrator);

impl App {
    /// Makes the company look like the file; `prunes` deactivates what the file
    /// leaves out.
    pub fn apply(
        &mut self,
        document: &dyn Document,
        prunes: bool,
        on: ChangeRequest<'_>,
    ) -> Result<Report> {
        self.expect_many();
        let dry_run = on.options.dry_run;
        self.change(VERB, on, |cx, run| {
            let manifest = document.manifest()?;
            if manifest.is_partial && prunes {
                return Err(partial().into());
            }
            Applying { manifest: &manifest, prunes, dry_run }.all(cx, run, document)
        })
    }
}

/// What is applied, and how far.
struct Applying<'a> {
    manifest: &'a Manifest,
    prunes: bool,
    dry_run: bool,
}

impl Applying<'_> {
    /// In the order in which one thing needs another. Practices are closed at the
    /// end, because nobody is given to a closed one.
    fn all(
        &self,
        cx: &OpContext<'_>,
        run: &mut ChangeRun<'_>,
        document: &dyn Document,
    ) -> Result<()> {
        self.company(cx, run)?;
        run.turn_to(Kind::Practice);
        let (mut new, mut seen) = (Vec::new(), Repeats::default());
        for item in self.manifest.practices.iter().flatten() {
            let decision = of_item(item, &mut seen, |record| open_practice(cx, record, &mut new));
            if !closes_later(cx, item) || decision.is_err() {
                run.process_one(cx, &item.label, decision)?;
            }
        }
        let cx = &cx.reloaded()?;
        run.turn_to(Kind::Role);
        let mut seen = Repeats::default();
        for item in self.manifest.roles.iter().flatten() {
            let decision = of_item(item, &mut seen, |record| decide_role(cx, record));
            run.process_one(cx, &item.label, decision)?;
        }
        let cx = &cx.reloaded()?;
        run.turn_to(Kind::Provider);
        let providers = self.manifest.providers.as_deref().unwrap_or_default();
        apply_provider::process_all(cx, run, providers, self.prunes)?;
        run.turn_to(Kind::User);
        let decide =
            |run: &mut ChangeRun<'_>, record: &UserPatch| self.decide_user(cx, run, record);
        let users = process_users(cx, run, document, &decide)?;
        run.turn_to(Kind::Practice);
        let mut seen = Repeats::default();
        for item in self.manifest.practices.iter().flatten() {
            let is_first = seen.repeated(&fold(item.label.trim()), None).is_none();
            if let Some(decision) = self.close_practice(cx, item, &new).filter(|_| is_first) {
                run.process_one(cx, &item.label, decision)?;
            }
        }
        if !self.prunes {
            return Ok(());
        }
        if run.has_failures() {
            // Who could not be read is not left out.
            run.warn("rows failed, so nothing that the file leaves out was deactivated");
            return Ok(());
        }
        prune(&cx.reloaded()?, run, &NamedInFile { manifest: self.manifest, users })
    }

    fn company(&self, cx: &OpContext<'_>, run: &mut ChangeRun<'_>) -> Result<()> {
        let name = &cx.operator.company.name;
        if let Some(other) = self.manifest.company.as_ref().filter(|one| fold(one) != fold(name)) {
            let message =
                format!("the file is an export of {other:?}, and this company is {name:?}");
            return Err(Refusal::new(Code::OtherCompany, message)
                .hint("name the right one with --company, or remove the name from the file")
                .into());
        }
        run.turn_to(Kind::Policy);
        match &self.manifest.policy {
            Some(edit) => run.process_one(cx, name, policy::decide(cx, edit)),
            None => Ok(()),
        }
    }

    fn decide_user(
        &self,
        cx: &OpContext<'_>,
        run: &mut ChangeRun<'_>,
        record: &UserPatch,
    ) -> Result<Decision> {
        let email = login_email(record)?;
        let known = cx.person_called(&email.key())?;
        if let Some(known) = &known
            && let Some(user) = cx.users().find_person(known.id)?
        {
            let update = RowUpdate { row: record, may_deactivate: self.prunes };
            return update::decide(cx, &user, update);
        }
        let how = CreationOptions { temporary: false, dry_run: self.dry_run };
        decide_new(cx, run, UserToCreate { row: record, known }, how)
    }

    /// The decision about a practice that the file calls inactive; none if there is
    /// nothing to close. One that came with the file needs no yes: it was closed in
    /// the company that it came from.
    fn close_practice(
        &self,
        cx: &OpContext<'_>,
        item: &ManifestItem<PracticeRecord>,
        new: &[String],
    ) -> Option<Result<Decision>> {
        let record = item.record.as_ref().ok()?;
        let practice = cx.practice(&record.name).ok()?;
        if record.is_active != Some(false) || !practice.active {
            return None;
        }
        if new.contains(&fold(&record.name)) {
            let effect = Effect::SetPracticeActive(practice.clone(), false);
            return Some(Ok(Plan::of(vec![effect]).into()));
        }
        if self.prunes {
            return Some(practice::decide_deactivate(cx, practice, &[practice.id]));
        }
        let name = &*practice.name;
        let shown = shell_word(name);
        let command = format!("practicectl practice deactivate {shown}, or --prune deactivate");
        Some(Err(not_by_file(name, "is active", command).into()))
    }
}

/// True if the practice is there, and what is said of it is said at the end.
fn closes_later(cx: &OpContext<'_>, item: &ManifestItem<PracticeRecord>) -> bool {
    item.record.as_ref().is_ok_and(|record| {
        record.is_active == Some(false)
            && cx.practice(&record.name).is_ok_and(|practice| practice.active)
    })
}

fn partial() -> Refusal {
    let message = "the file has only the failed rows of another one";
    Refusal::new(Code::PartialFile, message)
        .hint("apply it without --prune, then apply the whole file with --prune")
}

fn unchanged() -> Decision {
    Decision::Unchanged("already so".to_owned())
}

/// Creates or opens a practice; the keys of those that are created go to `new`.
fn open_practice(
    cx: &OpContext<'_>,
    record: &PracticeRecord,
    new: &mut Vec<String>,
) -> Result<Decision> {
    let key = fold(record.name.trim());
    let known = cx.directory.practices.iter().find(|one| fold(&one.name) == key);
    match known {
        None => {
            let decision = practice::decide_create(cx, &record.name)?;
            new.push(key);
            Ok(decision)
        }
        Some(practice) => {
            let renamed = practice::decide_rename(cx, &practice.name, &record.name)?;
            let opens = record.is_active == Some(true) && !practice.active;
            let opened = if opens { practice::decide_activate(practice) } else { unchanged() };
            Ok(renamed.and(opened))
        }
    }
}

fn decide_role(cx: &OpContext<'_>, record: &RoleRecord) -> Result<Decision> {
    let key = fold(record.name.trim());
    let known = cx.directory.roles(cx.tx)?.iter().find(|role| fold(&role.name) == key);
    let described = record.description.clone().said();
    let Some(known) = known else {
        let grant = record.permissions.unwrap_or(Permissions::NONE);
        let name = record.name.clone();
        let draft = RoleDraft { name, description: described, like: None, grant };
        return role::decide_create(cx, &draft);
    };
    let wanted = record.permissions.unwrap_or(known.permissions);
    let edit = RoleEdit {
        rename: (known.name != record.name).then(|| record.name.clone()),
        description: described,
        grant: wanted.without(known.permissions),
        revoke: known.permissions.without(wanted),
    };
    role::decide_edit(cx, &known.name, &edit)
}
