-- When a translation was done first stays; when a translator's work was put into it stands apart.
-- depends: 0096_changed_last

ALTER TABLE dateline.translation ADD COLUMN renewed_at timestamptz;
COMMENT ON COLUMN dateline.translation.done_at IS 'When it was done first; NULL while it is not.';
COMMENT ON COLUMN dateline.translation.renewed_at IS 'When a translator''s work was put into it last, after it was done.';
COMMENT ON COLUMN dateline.translation.not_before
IS 'When it may be tried again, or renewed; infinity: only an engine can help, and none is set (DATELINE_ENGINES).';

DROP INDEX dateline.translation_disagreeing;
CREATE INDEX translation_disagreeing ON dateline.translation (greatest(done_at, renewed_at) DESC) WHERE disagreements <> '[]';

-- A time to come, as a clock that is wrong writes it, would keep every later work out.
UPDATE dateline.translation_segment
SET changed = to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYYMMDD"T"HH24MISS"Z"')
WHERE changed COLLATE "C" > to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYYMMDD"T"HH24MISS"Z"');
