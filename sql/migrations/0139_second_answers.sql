-- A sentence that the check found wrong goes to the engines that could not be asked for it, when they can.
-- depends: 0097_first_done

ALTER TABLE dateline.translation ADD COLUMN again_at timestamptz;
COMMENT ON COLUMN dateline.translation.again_at
IS 'Of a translation that is done: when its sentences with problems are sent to the engines that could not be asked then; NULL: to none.';
COMMENT ON COLUMN dateline.translation.renewed_at
IS 'When sentences of it were replaced last, by a translator or another engine; NULL: not since it was done.';

CREATE INDEX translation_again ON dateline.translation (relevance DESC, translation_id) WHERE again_at IS NOT NULL;
