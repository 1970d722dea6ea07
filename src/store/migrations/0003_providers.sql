-- Practices that are closed, and what is written about cases.

-- Set while the practice is deactivated: nobody works in it.
ALTER TABLE practice ADD COLUMN deactivated_at INTEGER;

-- The terms that were accepted for the product of the case, by whom and when.
ALTER TABLE support_case ADD COLUMN terms_version TEXT;
ALTER TABLE support_case ADD COLUMN accepted_by INTEGER REFERENCES user (id);
ALTER TABLE support_case ADD COLUMN accepted_at INTEGER;

CREATE TABLE case_note (
    id      INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES support_case (id),
    at      INTEGER NOT NULL,
    by_id   INTEGER NOT NULL REFERENCES user (id),
    text    TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 2000)
) STRICT;

CREATE INDEX case_note_case ON case_note (case_id, id);
CREATE INDEX provider_practice_practice ON provider_practice (practice_id);
CREATE INDEX membership_practice_practice ON membership_practice (practice_id);

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
