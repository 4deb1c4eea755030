-- When what a figure tells of was, is or will be: the words, and the days they mean. Rows from before have none until they are read again.
-- depends: 0132_clock_mark

ALTER TABLE dateline.figure
ADD COLUMN when_words text,
ADD COLUMN when_from date,
ADD COLUMN when_to date;
COMMENT ON COLUMN dateline.figure.when_words IS 'The time at which it was, is or will be, as the text tells it; NULL: none is told.';
COMMENT ON COLUMN dateline.figure.when_from IS 'First day that those words mean; NULL: open, or both NULL: not told.';
COMMENT ON COLUMN dateline.figure.when_to IS 'Last day that they mean; NULL: open, or both NULL: not told.';
