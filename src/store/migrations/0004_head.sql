-- The newest entry of the history, kept apart from it in the same transaction:
-- a history whose end was cut off no longer fits.
ALTER TABLE meta ADD COLUMN head_number INTEGER;
ALTER TABLE meta ADD COLUMN head_hash BLOB CHECK (length(head_hash) = 32);
UPDATE meta SET (head_number, head_hash) =
    (SELECT number, hash FROM history ORDER BY number DESC LIMIT 1);
