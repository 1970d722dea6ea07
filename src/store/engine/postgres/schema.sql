-- The tables of the file's schema (sqlite/schema.sql), with the same names and the same
-- values. All numbers are 64 bits wide; texts are compared byte by byte. IDs are counted by
-- the program, because a sequence leaves gaps.

-- The version of this schema: how many migrations were applied.
CREATE TABLE schema_version (
    id      bigint PRIMARY KEY CHECK (id = 1),
    version bigint NOT NULL CHECK (version > 0)
);

CREATE TABLE meta (
    id             bigint PRIMARY KEY CHECK (id = 1),
    database_id    bytea NOT NULL CHECK (length(database_id) = 16),
    -- What the salts in the digests of the history are made from; nothing shows it.
    salt_key       bytea NOT NULL CHECK (length(salt_key) = 32),
    -- The seed of a test fixture; NULL in every other database, for good.
    fixture_seed   text COLLATE "C",
    -- The next block of the fixture's keyed stream.
    fixture_blocks bigint NOT NULL DEFAULT 0,
    created_at     bigint NOT NULL,
    -- The version of the search keys, which the program computes.
    search_keys    bigint NOT NULL CHECK (search_keys > 0),
    -- The newest entry of the history, kept apart from it in the same transaction:
    -- a history whose end was cut off no longer fits.
    head_number    bigint,
    head_hash      bytea CHECK (length(head_hash) = 32),
    -- The last change set that is earlier than the one before, because the clock was
    -- set back: in all after it, time and number go the same way.
    set_back       bigint,
    -- Where the database was moved to: nothing more is written here.
    moved_to       text COLLATE "C",
    -- Set while a database is being moved here: nobody uses it before that has ended.
    arriving       bigint NOT NULL DEFAULT 0 CHECK (arriving IN (0, 1))
);

CREATE TABLE company (
    id             bigint PRIMARY KEY,
    name           text COLLATE "C" NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    name_key       text COLLATE "C" NOT NULL UNIQUE,
    min_length     bigint NOT NULL CHECK (min_length BETWEEN 8 AND 64),
    attempts       bigint NOT NULL CHECK (attempts BETWEEN 3 AND 10),
    idle_minutes   bigint NOT NULL CHECK (idle_minutes > 0),
    temporary_days bigint NOT NULL CHECK (temporary_days > 0),
    created_at     bigint NOT NULL,
    -- Days after which a password must be changed; NULL for never.
    expiry_days    bigint CHECK (expiry_days IN (30, 60, 90, 120)),
    -- How many of a person's last passwords cannot be taken again.
    reuse          bigint NOT NULL CHECK (reuse BETWEEN 0 AND 15)
);

CREATE TABLE practice (
    id         bigint PRIMARY KEY,
    company_id bigint NOT NULL REFERENCES company (id),
    name       text COLLATE "C" NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    name_key   text COLLATE "C" NOT NULL,
    created_at bigint NOT NULL,
    -- Set while the practice is deactivated: nobody works in it.
    deactivated_at bigint,
    UNIQUE (company_id, name_key)
);

CREATE TABLE role (
    id          bigint PRIMARY KEY,
    company_id  bigint NOT NULL REFERENCES company (id),
    name        text COLLATE "C" NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    name_key    text COLLATE "C" NOT NULL,
    description text COLLATE "C" CHECK (length(description) BETWEEN 1 AND 500),
    -- A bit for each permission, at its place in the catalog.
    permissions bigint NOT NULL CHECK (permissions >= 0),
    created_at  bigint NOT NULL,
    -- A deleted role's row stays: memberships and the history refer to it.
    deleted_at  bigint
);

CREATE UNIQUE INDEX role_name ON role (company_id, name_key) WHERE deleted_at IS NULL;

CREATE TABLE person (
    id         bigint PRIMARY KEY,
    email      text COLLATE "C" NOT NULL CHECK (length(email) BETWEEN 3 AND 254),
    email_key  text COLLATE "C" NOT NULL UNIQUE CHECK (email_key = lower(email)),
    name       text COLLATE "C" NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    -- The search key, computed by the program: SQLite folds ASCII only. That of the
    -- email is email_key.
    name_key   text COLLATE "C" NOT NULL,
    -- E.164, with an extension as ;ext=45.
    phone      text COLLATE "C" CHECK (length(phone) BETWEEN 3 AND 30)
);

-- Lists and searches walk this index in the order in which users are listed; a search
-- looks into the phone too.
CREATE INDEX person_list ON person (name_key, email_key, phone);

-- Which few bytes follow each other in what searches look into, for 64 people a row: a
-- bit for each hash. A rare text is looked for only where all of its own may be.
CREATE TABLE search_block (
    id    bigint PRIMARY KEY,
    grams bytea NOT NULL CHECK (length(grams) = 512)
);

CREATE TABLE provider (
    id                  bigint PRIMARY KEY,
    company_id          bigint NOT NULL REFERENCES company (id),
    npi                 text COLLATE "C" NOT NULL CHECK (length(npi) = 10),
    name                text COLLATE "C" NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    name_key            text COLLATE "C" NOT NULL,
    license_type        text COLLATE "C" NOT NULL CHECK (license_type IN ('physician', 'therapist', 'non-physician', 'supervising')),
    specialty           text COLLATE "C" CHECK (length(specialty) = 10),
    credentials         text COLLATE "C" CHECK (length(credentials) BETWEEN 1 AND 60),
    active              bigint NOT NULL CHECK (active IN (0, 1)),
    last_deactivated_at bigint,
    created_at          bigint NOT NULL,
    UNIQUE (company_id, npi),
    CHECK (active = 1 OR last_deactivated_at IS NOT NULL)
);

-- The records of an NPI in every company, now and then, for the 30 days of Billing.
CREATE INDEX provider_npi ON provider (npi);

CREATE TABLE membership (
    id             bigint PRIMARY KEY,
    user_id        bigint NOT NULL REFERENCES person (id),
    company_id     bigint NOT NULL REFERENCES company (id),
    permission_set text COLLATE "C" NOT NULL CHECK (permission_set IN ('administrator', 'custom', 'customer-care')),
    -- A bit for each permission, at its place in the catalog.
    permissions    bigint NOT NULL CHECK (permissions >= 0),
    user_type      text COLLATE "C" NOT NULL CHECK (user_type IN ('medical-office', 'business-office')),
    provider_id    bigint REFERENCES provider (id),
    created_by     bigint REFERENCES person (id),
    created_at     bigint NOT NULL,
    -- The role that the permissions were copied from.
    role_id        bigint REFERENCES role (id),
    UNIQUE (user_id, company_id)
);

-- Few users are providers.
CREATE UNIQUE INDEX membership_provider ON membership (provider_id)
    WHERE provider_id IS NOT NULL;

CREATE INDEX membership_administrator ON membership (company_id)
    WHERE permission_set = 'administrator';

CREATE INDEX membership_role ON membership (role_id) WHERE role_id IS NOT NULL;

CREATE TABLE membership_practice (
    membership_id bigint NOT NULL REFERENCES membership (id),
    practice_id   bigint NOT NULL REFERENCES practice (id),
    PRIMARY KEY (membership_id, practice_id)
);

CREATE INDEX membership_practice_practice ON membership_practice (practice_id);

CREATE TABLE provider_practice (
    provider_id bigint NOT NULL REFERENCES provider (id),
    practice_id bigint NOT NULL REFERENCES practice (id),
    PRIMARY KEY (provider_id, practice_id)
);

CREATE INDEX provider_practice_practice ON provider_practice (practice_id);

CREATE TABLE deactivation (
    membership_id bigint PRIMARY KEY REFERENCES membership (id),
    at            bigint NOT NULL
);

CREATE TABLE lock (
    user_id  bigint PRIMARY KEY REFERENCES person (id),
    cause    text COLLATE "C" NOT NULL CHECK (cause IN ('failed-sign-ins', 'administrator')),
    since    bigint NOT NULL,
    by_id    bigint REFERENCES person (id),
    note     text COLLATE "C" CHECK (length(note) <= 500),
    failures bigint NOT NULL CHECK (failures >= 0)
);

CREATE TABLE credential (
    user_id    bigint PRIMARY KEY REFERENCES person (id),
    hash       text COLLATE "C" NOT NULL,
    set_at     bigint NOT NULL,
    -- Set for a temporary password: until when it can be used.
    expires_at bigint
);

CREATE TABLE former_password (
    id      bigint PRIMARY KEY,
    user_id bigint NOT NULL REFERENCES person (id),
    hash    text COLLATE "C" NOT NULL
);

CREATE INDEX former_password_user ON former_password (user_id, id);

-- Attempts are reserved before the password is hashed, so that no more than the
-- policy's limit are ever tested, however many guess at once.
CREATE TABLE sign_in (
    user_id      bigint PRIMARY KEY REFERENCES person (id),
    last_at      bigint,
    reserved     bigint NOT NULL CHECK (reserved >= 0),
    failed       bigint NOT NULL CHECK (failed >= 0),
    reserved_at  bigint NOT NULL,
    -- Passwords tested since the user was locked or deactivated.
    while_locked bigint NOT NULL CHECK (while_locked >= 0)
);

CREATE TABLE session (
    id           bigint PRIMARY KEY,
    user_id      bigint NOT NULL REFERENCES person (id),
    token_hash   bytea NOT NULL UNIQUE CHECK (length(token_hash) = 32),
    label        text COLLATE "C" CHECK (length(label) <= 60),
    opened_at    bigint NOT NULL,
    last_used_at bigint NOT NULL,
    idle_millis  bigint,
    expires_at   bigint NOT NULL,
    ended_at     bigint
);

CREATE INDEX session_open ON session (user_id) WHERE ended_at IS NULL;

-- The rights that a session was opened with, a row a company.
CREATE TABLE session_right (
    session_id     bigint NOT NULL REFERENCES session (id),
    company_id     bigint NOT NULL REFERENCES company (id),
    permission_set text COLLATE "C" NOT NULL,
    -- As in a membership.
    permissions    bigint NOT NULL CHECK (permissions >= 0),
    -- IDs of practices joined by spaces.
    practices      text COLLATE "C" NOT NULL,
    PRIMARY KEY (session_id, company_id)
);

CREATE TABLE license (
    id            bigint PRIMARY KEY,
    provider_id   bigint NOT NULL REFERENCES provider (id),
    product       text COLLATE "C" NOT NULL CHECK (product IN ('billing', 'clinical', 'engage', 'telehealth')),
    from_at       bigint NOT NULL,
    to_at         bigint,
    terms_version text COLLATE "C" NOT NULL,
    accepted_by   bigint NOT NULL REFERENCES person (id),
    accepted_at   bigint NOT NULL,
    invoice_line  text COLLATE "C" NOT NULL
);

CREATE UNIQUE INDEX license_active ON license (provider_id, product) WHERE to_at IS NULL;

CREATE INDEX license_provider ON license (provider_id, product, from_at);

CREATE TABLE support_case (
    id          bigint PRIMARY KEY,
    company_id  bigint NOT NULL REFERENCES company (id),
    provider_id bigint NOT NULL REFERENCES provider (id),
    product     text COLLATE "C" NOT NULL CHECK (product IN ('billing', 'clinical', 'engage', 'telehealth')),
    state       text COLLATE "C" NOT NULL CHECK (state IN ('open', 'activated', 'declined', 'withdrawn')),
    description text COLLATE "C" NOT NULL,
    opened_by   bigint NOT NULL REFERENCES person (id),
    opened_at   bigint NOT NULL,
    resolved_by bigint REFERENCES person (id),
    resolved_at bigint,
    reason      text COLLATE "C",
    -- The terms that were accepted for the product, by whom and when.
    terms_version text COLLATE "C",
    accepted_by bigint REFERENCES person (id),
    accepted_at bigint
);

CREATE UNIQUE INDEX case_open ON support_case (provider_id, product) WHERE state = 'open';

CREATE TABLE case_note (
    id      bigint PRIMARY KEY,
    case_id bigint NOT NULL REFERENCES support_case (id),
    at      bigint NOT NULL,
    by_id   bigint NOT NULL REFERENCES person (id),
    text    text COLLATE "C" NOT NULL CHECK (length(text) BETWEEN 1 AND 2000)
);

CREATE INDEX case_note_case ON case_note (case_id, id);

-- What the entries of one command have in common.
CREATE TABLE change_set (
    number      bigint PRIMARY KEY,
    at          bigint NOT NULL,
    -- NULL for nobody and for the owner of the file.
    operator_id bigint REFERENCES person (id),
    operator    text COLLATE "C",
    reason      text COLLATE "C",
    os_user     text COLLATE "C" NOT NULL,
    session     text COLLATE "C"
);

CREATE INDEX change_set_operator ON change_set (operator_id);

CREATE INDEX change_set_at ON change_set (at);

CREATE TABLE history (
    number     bigint PRIMARY KEY,
    change_set bigint NOT NULL REFERENCES change_set (number),
    company_id bigint REFERENCES company (id),
    kind       text COLLATE "C" NOT NULL,
    subject_id bigint NOT NULL,
    subject    text COLLATE "C" NOT NULL,
    action     text COLLATE "C" NOT NULL,
    before     text COLLATE "C" NOT NULL,
    after      text COLLATE "C" NOT NULL,
    hash       bytea NOT NULL CHECK (length(hash) = 32)
);

CREATE INDEX history_subject ON history (subject_id, kind);

CREATE INDEX history_change_set ON history (change_set);

CREATE INDEX history_action ON history (action);

CREATE INDEX history_provider ON history (subject) WHERE kind = 'provider';

-- Two indexes of few entries.

-- Who let a login email go. Who has it is in person, and most never had another.
CREATE INDEX history_email ON history (lower(CAST(before AS json) ->> 'email' COLLATE "C"))
    WHERE kind = 'user' AND before <> '{}'
        AND (CAST(before AS json) ->> 'email' COLLATE "C") IS NOT NULL;

-- Who was a provider.
CREATE INDEX history_link ON history ((CAST(after AS json) ->> 'provider_npi' COLLATE "C"))
    WHERE kind = 'user' AND strpos(after, 'provider_npi') > 0
        AND (CAST(after AS json) ->> 'provider_npi' COLLATE "C") IS NOT NULL;

-- Guards, for what the rights of roles cannot say. Nothing is replaced, because a key that
-- is there is an error.

CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION '%', TG_ARGV[0]; END $$;

CREATE TRIGGER change_set_no_update BEFORE UPDATE ON change_set
    FOR EACH ROW
    EXECUTE FUNCTION refuse('history cannot be changed');

CREATE TRIGGER change_set_no_delete BEFORE DELETE ON change_set
    FOR EACH ROW
    EXECUTE FUNCTION refuse('history cannot be removed');

CREATE TRIGGER history_no_update BEFORE UPDATE ON history
    FOR EACH ROW
    EXECUTE FUNCTION refuse('history cannot be changed');

CREATE TRIGGER history_no_delete BEFORE DELETE ON history
    FOR EACH ROW
    EXECUTE FUNCTION refuse('history cannot be removed');

CREATE TRIGGER person_no_delete BEFORE DELETE ON person
    FOR EACH ROW
    EXECUTE FUNCTION refuse('users are never deleted');

CREATE TRIGGER person_no_takeover BEFORE UPDATE ON person
    FOR EACH ROW WHEN (NEW.id <> OLD.id)
    EXECUTE FUNCTION refuse('users are never replaced');

CREATE TRIGGER membership_no_delete BEFORE DELETE ON membership
    FOR EACH ROW
    EXECUTE FUNCTION refuse('memberships are never deleted');

CREATE TRIGGER membership_no_takeover BEFORE UPDATE ON membership
    FOR EACH ROW WHEN (NEW.id <> OLD.id OR NEW.user_id <> OLD.user_id OR NEW.company_id <> OLD.company_id)
    EXECUTE FUNCTION refuse('memberships are never replaced');

CREATE TRIGGER provider_no_delete BEFORE DELETE ON provider
    FOR EACH ROW
    EXECUTE FUNCTION refuse('providers are never deleted');

CREATE TRIGGER provider_no_takeover BEFORE UPDATE ON provider
    FOR EACH ROW WHEN (NEW.id <> OLD.id OR NEW.company_id <> OLD.company_id)
    EXECUTE FUNCTION refuse('providers are never replaced');

CREATE TRIGGER license_no_delete BEFORE DELETE ON license
    FOR EACH ROW
    EXECUTE FUNCTION refuse('licenses are never deleted');

CREATE TRIGGER license_no_takeover BEFORE UPDATE ON license
    FOR EACH ROW WHEN (NEW.id <> OLD.id OR NEW.provider_id <> OLD.provider_id OR NEW.product <> OLD.product)
    EXECUTE FUNCTION refuse('licenses are never replaced');

CREATE TRIGGER case_no_delete BEFORE DELETE ON support_case
    FOR EACH ROW
    EXECUTE FUNCTION refuse('cases are never deleted');

CREATE TRIGGER case_no_takeover BEFORE UPDATE ON support_case
    FOR EACH ROW WHEN (NEW.id <> OLD.id OR NEW.company_id <> OLD.company_id OR NEW.provider_id <> OLD.provider_id OR NEW.product <> OLD.product)
    EXECUTE FUNCTION refuse('cases are never replaced');

CREATE TRIGGER role_no_delete BEFORE DELETE ON role
    FOR EACH ROW
    EXECUTE FUNCTION refuse('roles are never deleted');

CREATE TRIGGER role_no_takeover BEFORE UPDATE ON role
    FOR EACH ROW WHEN (NEW.id <> OLD.id OR NEW.company_id <> OLD.company_id)
    EXECUTE FUNCTION refuse('roles are never replaced');

CREATE TRIGGER case_note_no_update BEFORE UPDATE ON case_note
    FOR EACH ROW
    EXECUTE FUNCTION refuse('notes of cases are never changed');

CREATE TRIGGER case_note_no_delete BEFORE DELETE ON case_note
    FOR EACH ROW
    EXECUTE FUNCTION refuse('notes of cases are never deleted');

CREATE TRIGGER practice_no_delete BEFORE DELETE ON practice
    FOR EACH ROW
    EXECUTE FUNCTION refuse('practices are never deleted');

CREATE TRIGGER practice_no_takeover BEFORE UPDATE ON practice
    FOR EACH ROW WHEN (NEW.id <> OLD.id OR NEW.company_id <> OLD.company_id)
    EXECUTE FUNCTION refuse('practices are never replaced');
