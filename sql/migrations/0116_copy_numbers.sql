-- A text of the same words and other numbers may be the next report of a template (yesterday's bulletin), no copy.
-- depends: 0115_copy_denials

ALTER TABLE dateline.copy_text ADD COLUMN numbers bytea NOT NULL DEFAULT '';
COMMENT ON COLUMN dateline.copy_text.numbers IS 'What its numbers are worth: sorted 32-bit hashes, little-endian. Empty: none, or kept before they were.';
