-- A clock that stood ahead for a while and was set back: what was put off by it would wait for as long as it was wrong.
-- depends: 0126_feed_texts 0128_question_words

CREATE TABLE dateline.clock_mark (
    only_row boolean PRIMARY KEY DEFAULT TRUE CHECK (only_row),
    seen_at timestamptz NOT NULL
);
COMMENT ON TABLE dateline.clock_mark IS 'One row: the latest time at which a task looked at the clock of the database.';
COMMENT ON COLUMN dateline.clock_mark.seen_at IS 'Moved once a minute; where it lies ahead of the clock, that was set back.';
INSERT INTO dateline.clock_mark (seen_at) VALUES (now());
