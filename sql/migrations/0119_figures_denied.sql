-- Who denies a claim, in its own sentence or in another.
-- depends: 0116_copy_numbers

ALTER TABLE dateline.figure ADD COLUMN denied_by text;
COMMENT ON COLUMN dateline.figure.denied_by IS 'Who denies the claim, in its own sentence or in another; NULL: no one who is named.';
