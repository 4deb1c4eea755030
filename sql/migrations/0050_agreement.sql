-- Where an article and its translation say different things: found by the same taggers in both.

ALTER TABLE dateline.translation ADD COLUMN disagreements jsonb NOT NULL DEFAULT '[]';
COMMENT ON COLUMN dateline.translation.disagreements IS
'Where original and translation differ, in the order of the original: {kind, source, target, start, end}, offsets into the original body.';

CREATE INDEX translation_disagreeing ON dateline.translation (done_at DESC) WHERE disagreements <> '[]';
