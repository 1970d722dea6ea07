-- The newest entry of the history, kept apart from it in the same transaction:
-- a history whose end was cut off no longer fits.
ALTER TABLE meta ADD COLUMN head_number INTEGER;
ALTER TABLE meta ADD COLUMN head_hash BLOB CHECK (length(head_hash) = 32);
UPDATE meta SET (head_number, head_hash) =
    (SELECT number, hash FROM history ORDER BY number DESC LIMIT 1);

-- The records of an NPI in every company, now and then, for the 30 days of Billing.
CREATE INDEX provider_npi ON provider (npi);
CREATE INDEX history_provider ON history (subject) WHERE kind = 'provider';
