-- fingerprint: eb0fca7f2a772b1ac13aa23423878f3d1ee038305e08ce0d581645589ea1e705
-- State apart from identity: what changes in bulk (deactivation, lock,
-- credential) has tables of its own, which hold only those whom it concerns.
-- Times are milliseconds since 1970 in UTC.

CREATE TABLE meta (
    id             INTEGER PRIMARY KEY CHECK (id = 1),
    database_id    BLOB NOT NULL CHECK (length(database_id) = 16),
    -- What the salts in the digests of the history are made from; nothing shows it.
    salt_key       BLOB NOT NULL CHECK (length(salt_key) = 32),
    -- The seed of a test fixture; NULL in every other database, for good.
    fixture_seed   TEXT,
    -- The next block of the fixture's keyed stream.
    fixture_blocks INTEGER NOT NULL DEFAULT 0,
    created_at     INTEGER NOT NULL,
    -- The version of the search keys, which the program computes.
    search_keys    INTEGER NOT NULL CHECK (search_keys > 0),
    -- The newest entry of the history, kept apart from it in the same transaction:
    -- a history whose end was cut off no longer fits.
    head_number    INTEGER,
    head_hash      BLOB CHECK (length(head_hash) = 32),
    -- The last change set that is earlier than the one before, because the clock was
    -- set back: in all after it, time and number go the same way.
    set_back       INTEGER,
    -- Where the database was moved to: nothing more is written here.
    moved_to       TEXT,
    -- Set while a database is being moved here: nobody uses it before that has ended.
    arriving       INTEGER NOT NULL DEFAULT 0 CHECK (arriving IN (0, 1))
) STRICT;

CREATE TABLE company (
    id             INTEGER PRIMARY KEY,
    name           TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    name_key       TEXT NOT NULL UNIQUE,
    min_length     INTEGER NOT NULL CHECK (min_length BETWEEN 8 AND 64),
    attempts       INTEGER NOT NULL CHECK (attempts BETWEEN 3 AND 10),
    idle_minutes   INTEGER NOT NULL CHECK (idle_minutes > 0),
    temporary_days INTEGER NOT NULL CHECK (temporary_days > 0),
    created_at     INTEGER NOT NULL,
    -- Days after which a password must be changed; NULL for never.
    expiry_days    INTEGER CHECK (expiry_days IN (30, 60, 90, 120)),
    -- How many of a person's last passwords cannot be taken again.
    reuse          INTEGER NOT NULL CHECK (reuse BETWEEN 0 AND 15)
) STRICT;

CREATE TABLE practice (
    id         INTEGER PRIMARY KEY,
    company_id INTEGER NOT NULL REFERENCES company (id),
    name       TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    name_key   TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    -- Set while the practice is deactivated: nobody works in it.
    deactivated_at INTEGER,
    UNIQUE (company_id, name_key)
) STRICT;

CREATE TABLE role (
    id          INTEGER PRIMARY KEY,
    company_id  INTEGER NOT NULL REFERENCES company (id),
    name        TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    name_key    TEXT NOT NULL,
    description TEXT CHECK (length(description) BETWEEN 1 AND 500),
    -- A bit for each permission, at its place in the catalog.
    permissions INTEGER NOT NULL CHECK (permissions >= 0),
    created_at  INTEGER NOT NULL,
    -- A deleted role's row stays: memberships and the history refer to it.
    deleted_at  INTEGER
) STRICT;

CREATE UNIQUE INDEX role_name ON role (company_id, name_key) WHERE deleted_at IS NULL;

CREATE TABLE person (
    id         INTEGER PRIMARY KEY,
    email      TEXT NOT NULL CHECK (length(email) BETWEEN 3 AND 254),
    email_key  TEXT NOT NULL UNIQUE CHECK (email_key = lower(email)),
    name       TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    -- The search key, computed by the program: SQLite folds ASCII only. That of the
    -- email is email_key.
    name_key   TEXT NOT NULL,
    -- E.164, with an extension as ;ext=45.
    phone      TEXT CHECK (length(phone) BETWEEN 3 AND 30)
) STRICT;

-- Lists and searches walk this index in the order in which users are listed; a search
-- looks into the phone too.
CREATE INDEX person_list ON person (name_key, email_key, phone);

-- Which few bytes follow each other in what searches look into, for 64 people a row: a
-- bit for each hash. A rare text is looked for only where all of its own may be.
CREATE TABLE search_block (
    id    INTEGER PRIMARY KEY,
    grams BLOB NOT NULL CHECK (length(grams) = 512)
) STRICT;

CREATE TABLE provider (
    id                  INTEGER PRIMARY KEY,
    company_id          INTEGER NOT NULL REFERENCES company (id),
    npi                 TEXT NOT NULL CHECK (length(npi) = 10),
    name                TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    name_key            TEXT NOT NULL,
    license_type        TEXT NOT NULL CHECK (license_type IN ('physician', 'therapist', 'non-physician', 'supervising')),
    specialty           TEXT CHECK (length(specialty) = 10),
    credentials         TEXT CHECK (length(credentials) BETWEEN 1 AND 60),
    active              INTEGER NOT NULL CHECK (active IN (0, 1)),
    last_deactivated_at INTEGER,
    created_at          INTEGER NOT NULL,
    UNIQUE (company_id, npi),
    CHECK (active = 1 OR last_deactivated_at IS NOT NULL)
) STRICT;

-- The records of an NPI in every company, now and then, for the 30 days of Billing.
CREATE INDEX provider_npi ON provider (npi);

CREATE TABLE membership (
    id             INTEGER PRIMARY KEY,
    user_id        INTEGER NOT NULL REFERENCES person (id),
    company_id     INTEGER NOT NULL REFERENCES company (id),
    permission_set TEXT NOT NULL CHECK (permission_set IN ('administrator', 'custom', 'customer-care')),
    -- A bit for each permission, at its place in the catalog.
    permissions    INTEGER NOT NULL CHECK (permissions >= 0),
    user_type      TEXT NOT NULL CHECK (user_type IN ('medical-office', 'business-office')),
    provider_id    INTEGER REFERENCES provider (id),
    created_by     INTEGER REFERENCES person (id),
    created_at     INTEGER NOT NULL,
    -- The role that the permissions were copied from.
    role_id        INTEGER REFERENCES role (id),
    UNIQUE (user_id, company_id)
) STRICT;

-- Few users are providers.
CREATE UNIQUE INDEX membership_provider ON membership (provider_id)
    WHERE provider_id IS NOT NULL;

CREATE INDEX membership_administrator ON membership (company_id)
    WHERE permission_set = 'administrator';

CREATE INDEX membership_role ON membership (role_id) WHERE role_id IS NOT NULL;

CREATE TABLE membership_practice (
    membership_id INTEGER NOT NULL REFERENCES membership (id),
    practice_id   INTEGER NOT NULL REFERENCES practice (id),
    PRIMARY KEY (membership_id, practice_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX membership_practice_practice ON membership_practice (practice_id);

CREATE TABLE provider_practice (
    provider_id INTEGER NOT NULL REFERENCES provider (id),
    practice_id INTEGER NOT NULL REFERENCES practice (id),
    PRIMARY KEY (provider_id, practice_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX provider_practice_practice ON provider_practice (practice_id);

CREATE TABLE deactivation (
    membership_id INTEGER PRIMARY KEY REFERENCES membership (id),
    at            INTEGER NOT NULL
) STRICT;

CREATE TABLE lock (
    user_id  INTEGER PRIMARY KEY REFERENCES person (id),
    cause    TEXT NOT NULL CHECK (cause IN ('failed-sign-ins', 'administrator')),
    since    INTEGER NOT NULL,
    by_id    INTEGER REFERENCES person (id),
    note     TEXT CHECK (length(note) <= 500),
    failures INTEGER NOT NULL CHECK (failures >= 0)
) STRICT;

CREATE TABLE credential (
    user_id    INTEGER PRIMARY KEY REFERENCES person (id),
    hash       TEXT NOT NULL,
    set_at     INTEGER NOT NULL,
    -- Set for a temporary password: until when it can be used.
    expires_at INTEGER
) STRICT;

CREATE TABLE former_password (
    id      INTEGER PRIMARY KEY,
    user_id INTEGER NOT NULL REFERENCES person (id),
    hash    TEXT NOT NULL
) STRICT;

CREATE INDEX former_password_user ON former_password (user_id, id);

-- Attempts are reserved before the password is hashed, so that no more than the
-- policy's limit are ever tested, however many guess at once.
CREATE TABLE sign_in (
    user_id      INTEGER PRIMARY KEY REFERENCES person (id),
    last_at      INTEGER,
    reserved     INTEGER NOT NULL CHECK (reserved >= 0),
    failed       INTEGER NOT NULL CHECK (failed >= 0),
    reserved_at  INTEGER NOT NULL,
    -- Passwords tested since the user was locked or deactivated.
    while_locked INTEGER NOT NULL CHECK (while_locked >= 0)
) STRICT;

CREATE TABLE session (
    id           INTEGER PRIMARY KEY,
    user_id      INTEGER NOT NULL REFERENCES person (id),
    token_hash   BLOB NOT NULL UNIQUE CHECK (length(token_hash) = 32),
    label        TEXT CHECK (length(label) <= 60),
    opened_at    INTEGER NOT NULL,
    last_used_at INTEGER NOT NULL,
    idle_millis  INTEGER,
    expires_at   INTEGER NOT NULL,
    ended_at     INTEGER
) STRICT;

CREATE INDEX session_open ON session (user_id) WHERE ended_at IS NULL;

-- The rights that a session was opened with, a row a company.
CREATE TABLE session_right (
    session_id     INTEGER NOT NULL REFERENCES session (id),
    company_id     INTEGER NOT NULL REFERENCES company (id),
    permission_set TEXT NOT NULL,
    -- As in a membership.
    permissions    INTEGER NOT NULL CHECK (permissions >= 0),
    -- IDs of practices joined by spaces.
    practices      TEXT NOT NULL,
    PRIMARY KEY (session_id, company_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE license (
    id            INTEGER PRIMARY KEY,
    provider_id   INTEGER NOT NULL REFERENCES provider (id),
    product       TEXT NOT NULL CHECK (product IN ('billing', 'clinical', 'engage', 'telehealth')),
    from_at       INTEGER NOT NULL,
    to_at         INTEGER,
    terms_version TEXT NOT NULL,
    accepted_by   INTEGER NOT NULL REFERENCES person (id),
    accepted_at   INTEGER NOT NULL,
    invoice_line  TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX license_active ON license (provider_id, product) WHERE to_at IS NULL;

CREATE INDEX license_provider ON license (provider_id, product, from_at);

CREATE TABLE support_case (
    id          INTEGER PRIMARY KEY,
    company_id  INTEGER NOT NULL REFERENCES company (id),
    provider_id INTEGER NOT NULL REFERENCES provider (id),
    product     TEXT NOT NULL CHECK (product IN ('billing', 'clinical', 'engage', 'telehealth')),
    state       TEXT NOT NULL CHECK (state IN ('open', 'activated', 'declined', 'withdrawn')),
    description TEXT NOT NULL,
    opened_by   INTEGER NOT NULL REFERENCES person (id),
    opened_at   INTEGER NOT NULL,
    resolved_by INTEGER REFERENCES person (id),
    resolved_at INTEGER,
    reason      TEXT,
    -- The terms that were accepted for the product, by whom and when.
    terms_version TEXT,
    accepted_by INTEGER REFERENCES person (id),
    accepted_at INTEGER
) STRICT;

CREATE UNIQUE INDEX case_open ON support_case (provider_id, product) WHERE state = 'open';

CREATE TABLE case_note (
    id      INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES support_case (id),
    at      INTEGER NOT NULL,
    by_id   INTEGER NOT NULL REFERENCES person (id),
    text    TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 2000)
) STRICT;

CREATE INDEX case_note_case ON case_note (case_id, id);

-- What the entries of one command have in common.
CREATE TABLE change_set (
    number      INTEGER PRIMARY KEY,
    at          INTEGER NOT NULL,
    -- NULL for nobody and for the owner of the file.
    operator_id INTEGER REFERENCES person (id),
    operator    TEXT,
    reason      TEXT,
    os_user     TEXT NOT NULL,
    session     TEXT
) STRICT;

CREATE INDEX change_set_operator ON change_set (operator_id);

CREATE INDEX change_set_at ON change_set (at);

CREATE TABLE history (
    number     INTEGER PRIMARY KEY,
    change_set INTEGER NOT NULL REFERENCES change_set (number),
    company_id INTEGER REFERENCES company (id),
    kind       TEXT NOT NULL,
    subject_id INTEGER NOT NULL,
    subject    TEXT NOT NULL,
    action     TEXT NOT NULL,
    before     TEXT NOT NULL,
    after      TEXT NOT NULL,
    hash       BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE INDEX history_subject ON history (subject_id, kind);

CREATE INDEX history_change_set ON history (change_set);

CREATE INDEX history_action ON history (action);

CREATE INDEX history_provider ON history (subject) WHERE kind = 'provider';

-- Two indexes of few entries. What needs no look into the JSON is asked first, because
-- each new entry is asked.

-- Who let a login email go. Who has it is in person, and most never had another.
CREATE INDEX history_email ON history (lower(before ->> 'email'))
    WHERE kind = 'user' AND before <> '{}' AND before ->> 'email' IS NOT NULL;

-- Who was a provider.
CREATE INDEX history_link ON history (after ->> 'provider_npi')
    WHERE kind = 'user' AND instr(after, 'provider_npi') > 0
        AND after ->> 'provider_npi' IS NOT NULL;

-- Guards. DROP TRIGGER cannot be refused; the schema's fingerprint shows it.
-- UPDATE guards name no columns: "OF id" would let SET rowid pass.

CREATE TRIGGER change_set_no_update BEFORE UPDATE ON change_set
BEGIN SELECT RAISE(ABORT, 'history cannot be changed'); END;

CREATE TRIGGER change_set_no_delete BEFORE DELETE ON change_set
BEGIN SELECT RAISE(ABORT, 'history cannot be removed'); END;

CREATE TRIGGER change_set_no_replace BEFORE INSERT ON change_set
WHEN EXISTS (SELECT 1 FROM change_set WHERE number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'history cannot be replaced'); END;

CREATE TRIGGER history_no_update BEFORE UPDATE ON history
BEGIN SELECT RAISE(ABORT, 'history cannot be changed'); END;

CREATE TRIGGER history_no_delete BEFORE DELETE ON history
BEGIN SELECT RAISE(ABORT, 'history cannot be removed'); END;

CREATE TRIGGER history_no_replace BEFORE INSERT ON history
WHEN EXISTS (SELECT 1 FROM history WHERE number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'history cannot be replaced'); END;

CREATE TRIGGER person_no_delete BEFORE DELETE ON person
BEGIN SELECT RAISE(ABORT, 'users are never deleted'); END;

CREATE TRIGGER person_no_replace BEFORE INSERT ON person
WHEN EXISTS (SELECT 1 FROM person WHERE id = NEW.id)
    OR EXISTS (SELECT 1 FROM person WHERE email_key = NEW.email_key)
BEGIN SELECT RAISE(ABORT, 'users are never replaced'); END;

CREATE TRIGGER person_no_takeover BEFORE UPDATE ON person
WHEN NEW.id <> OLD.id
    OR EXISTS (SELECT 1 FROM person WHERE email_key = NEW.email_key AND id <> OLD.id)
BEGIN SELECT RAISE(ABORT, 'users are never replaced'); END;

CREATE TRIGGER membership_no_delete BEFORE DELETE ON membership
BEGIN SELECT RAISE(ABORT, 'memberships are never deleted'); END;

CREATE TRIGGER membership_no_replace BEFORE INSERT ON membership
WHEN EXISTS (SELECT 1 FROM membership WHERE id = NEW.id)
    OR EXISTS (SELECT 1 FROM membership
        WHERE user_id = NEW.user_id AND company_id = NEW.company_id)
    OR (NEW.provider_id IS NOT NULL
        AND EXISTS (SELECT 1 FROM membership WHERE provider_id = NEW.provider_id))
BEGIN SELECT RAISE(ABORT, 'memberships are never replaced'); END;

CREATE TRIGGER membership_no_takeover BEFORE UPDATE ON membership
WHEN NEW.id <> OLD.id OR NEW.user_id <> OLD.user_id OR NEW.company_id <> OLD.company_id
    OR EXISTS (SELECT 1 FROM membership WHERE provider_id = NEW.provider_id AND id <> OLD.id)
BEGIN SELECT RAISE(ABORT, 'memberships are never replaced'); END;

CREATE TRIGGER provider_no_delete BEFORE DELETE ON provider
BEGIN SELECT RAISE(ABORT, 'providers are never deleted'); END;

CREATE TRIGGER provider_no_replace BEFORE INSERT ON provider
WHEN EXISTS (SELECT 1 FROM provider WHERE id = NEW.id
        OR (company_id = NEW.company_id AND npi = NEW.npi))
BEGIN SELECT RAISE(ABORT, 'providers are never replaced'); END;

CREATE TRIGGER provider_no_takeover BEFORE UPDATE ON provider
WHEN NEW.id <> OLD.id OR NEW.company_id <> OLD.company_id
    OR EXISTS (SELECT 1 FROM provider WHERE company_id = NEW.company_id AND npi = NEW.npi AND id <> OLD.id)
BEGIN SELECT RAISE(ABORT, 'providers are never replaced'); END;

CREATE TRIGGER license_no_delete BEFORE DELETE ON license
BEGIN SELECT RAISE(ABORT, 'licenses are never deleted'); END;

CREATE TRIGGER license_no_replace BEFORE INSERT ON license
WHEN EXISTS (SELECT 1 FROM license WHERE id = NEW.id
        OR (provider_id = NEW.provider_id AND product = NEW.product AND to_at IS NULL))
BEGIN SELECT RAISE(ABORT, 'licenses are never replaced'); END;

CREATE TRIGGER license_no_takeover BEFORE UPDATE ON license
WHEN NEW.id <> OLD.id OR NEW.provider_id <> OLD.provider_id OR NEW.product <> OLD.product
    OR (NEW.to_at IS NULL AND EXISTS (SELECT 1 FROM license WHERE provider_id = NEW.provider_id
        AND product = NEW.product AND to_at IS NULL AND id <> OLD.id))
BEGIN SELECT RAISE(ABORT, 'licenses are never replaced'); END;

CREATE TRIGGER case_no_delete BEFORE DELETE ON support_case
BEGIN SELECT RAISE(ABORT, 'cases are never deleted'); END;

CREATE TRIGGER case_no_replace BEFORE INSERT ON support_case
WHEN EXISTS (SELECT 1 FROM support_case WHERE id = NEW.id
        OR (provider_id = NEW.provider_id AND product = NEW.product AND state = 'open'))
BEGIN SELECT RAISE(ABORT, 'cases are never replaced'); END;

CREATE TRIGGER case_no_takeover BEFORE UPDATE ON support_case
WHEN NEW.id <> OLD.id OR NEW.company_id <> OLD.company_id OR NEW.provider_id <> OLD.provider_id
    OR NEW.product <> OLD.product OR (NEW.state = 'open' AND EXISTS (SELECT 1 FROM support_case
        WHERE provider_id = NEW.provider_id AND product = NEW.product AND state = 'open' AND id <> OLD.id))
BEGIN SELECT RAISE(ABORT, 'cases are never replaced'); END;

CREATE TRIGGER role_no_delete BEFORE DELETE ON role
BEGIN SELECT RAISE(ABORT, 'roles are never deleted'); END;

CREATE TRIGGER role_no_replace BEFORE INSERT ON role
WHEN EXISTS (SELECT 1 FROM role WHERE id = NEW.id
        OR (company_id = NEW.company_id AND name_key = NEW.name_key AND deleted_at IS NULL))
BEGIN SELECT RAISE(ABORT, 'roles are never replaced'); END;

CREATE TRIGGER role_no_takeover BEFORE UPDATE ON role
WHEN NEW.id <> OLD.id OR NEW.company_id <> OLD.company_id
    OR (NEW.deleted_at IS NULL AND EXISTS (SELECT 1 FROM role WHERE company_id = NEW.company_id
        AND name_key = NEW.name_key AND deleted_at IS NULL AND id <> OLD.id))
BEGIN SELECT RAISE(ABORT, 'roles are never replaced'); END;

CREATE TRIGGER case_note_no_update BEFORE UPDATE ON case_note
BEGIN SELECT RAISE(ABORT, 'notes of cases are never changed'); END;

CREATE TRIGGER case_note_no_delete BEFORE DELETE ON case_note
BEGIN SELECT RAISE(ABORT, 'notes of cases are never deleted'); END;

CREATE TRIGGER case_note_no_replace BEFORE INSERT ON case_note
WHEN EXISTS (SELECT 1 FROM case_note WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'notes of cases are never replaced'); END;

CREATE TRIGGER practice_no_delete BEFORE DELETE ON practice
BEGIN SELECT RAISE(ABORT, 'practices are never deleted'); END;

CREATE TRIGGER practice_no_replace BEFORE INSERT ON practice
WHEN EXISTS (SELECT 1 FROM practice WHERE id = NEW.id
        OR (company_id = NEW.company_id AND name_key = NEW.name_key))
BEGIN SELECT RAISE(ABORT, 'practices are never replaced'); END;

CREATE TRIGGER practice_no_takeover BEFORE UPDATE ON practice
WHEN NEW.id <> OLD.id OR NEW.company_id <> OLD.company_id
    OR EXISTS (SELECT 1 FROM practice WHERE company_id = NEW.company_id
        AND name_key = NEW.name_key AND id <> OLD.id)
BEGIN SELECT RAISE(ABORT, 'practices are never replaced'); END;
