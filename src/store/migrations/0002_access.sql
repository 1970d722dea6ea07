-- Roles, the rest of the security policy, and the passwords that were.

CREATE TABLE role (
    id          INTEGER PRIMARY KEY,
    company_id  INTEGER NOT NULL REFERENCES company (id),
    name        TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    name_key    TEXT NOT NULL,
    description TEXT CHECK (length(description) BETWEEN 1 AND 500),
    -- Ids of the catalogue, joined by spaces, in its order.
    permissions TEXT NOT NULL,
    created_at  INTEGER NOT NULL,
    -- A deleted role's row stays: memberships and the history refer to it.
    deleted_at  INTEGER
) STRICT;

CREATE UNIQUE INDEX role_name ON role (company_id, name_key) WHERE deleted_at IS NULL;

-- The role that a membership's permissions were copied from.
ALTER TABLE membership ADD COLUMN role_id INTEGER REFERENCES role (id);
CREATE INDEX membership_role ON membership (role_id) WHERE role_id IS NOT NULL;

-- Days after which a password must be changed; NULL for never.
ALTER TABLE company ADD COLUMN expiry_days INTEGER CHECK (expiry_days IN (30, 60, 90, 120));
-- How many of a person's last passwords cannot be taken again.
ALTER TABLE company ADD COLUMN reuse INTEGER NOT NULL DEFAULT 5 CHECK (reuse BETWEEN 0 AND 15);

CREATE TABLE former_password (
    id      INTEGER PRIMARY KEY,
    user_id INTEGER NOT NULL REFERENCES user (id),
    hash    TEXT NOT NULL
) STRICT;

CREATE INDEX former_password_user ON former_password (user_id, id);

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
