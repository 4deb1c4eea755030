-- What a poll learns: how often to come, what servers get wrong about "not modified", and where a source has moved.
-- depends: 0011_sources

ALTER TABLE dateline.source_state
ADD COLUMN wait_seconds real,
ADD COLUMN moved_url text,
ADD COLUMN unchanged integer NOT NULL DEFAULT 0,
ADD COLUMN distrusted boolean NOT NULL DEFAULT false,
ADD COLUMN last_new_at timestamptz,
ADD COLUMN silent_since timestamptz;
COMMENT ON COLUMN dateline.source_state.wait_seconds IS 'The wait that the last poll chose: as long as half a new item takes, by the hour.';
COMMENT ON COLUMN dateline.source_state.moved_url IS 'Where the source answers since a permanent redirect (301, 308); NULL where it has not moved.';
COMMENT ON COLUMN dateline.source_state.unchanged IS 'Answers "not modified" in a row; every twelfth poll asks without condition.';
COMMENT ON COLUMN dateline.source_state.distrusted
IS 'True where the server said "not modified" although it was: no condition is sent any more.';
COMMENT ON COLUMN dateline.source_state.last_new_at IS 'When a poll last found something new.';
COMMENT ON COLUMN dateline.source_state.silent_since
IS 'Since when the source has brought nothing for much longer than its habit; NULL where it is not silent.';

CREATE INDEX host_claimed ON dateline.host (claimed_pid) WHERE claimed_pid IS NOT NULL;

CREATE TABLE dateline.archive (
    path text PRIMARY KEY,
    size bigint NOT NULL,
    next_offset bigint NOT NULL DEFAULT 0,
    stored bigint NOT NULL DEFAULT 0,
    known bigint NOT NULL DEFAULT 0,
    skipped bigint NOT NULL DEFAULT 0,
    failed bigint NOT NULL DEFAULT 0,
    done boolean NOT NULL DEFAULT false,
    changed_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE dateline.archive IS 'How far a WARC file was read: written with the documents of each portion, so that a killed run goes on where it stopped.';
