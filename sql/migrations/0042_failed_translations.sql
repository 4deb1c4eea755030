-- Translations that no engine can take as things stand, and engines that rest for a reason of ours to mend.

ALTER TABLE dateline.translation DROP CONSTRAINT translation_state_check;
ALTER TABLE dateline.translation
ADD CONSTRAINT translation_state_check CHECK (state IN ('pending', 'done', 'partial', 'not_needed', 'off', 'failed'));

ALTER TABLE dateline.engine_state ADD COLUMN lasting boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN dateline.engine_state.lasting IS 'Its last failure is none that time heals: a wrong key, a quota, a language it lacks.';

DROP INDEX dateline.translation_waiting;
CREATE INDEX translation_waiting ON dateline.translation (relevance DESC, translation_id)
WHERE state IN ('pending', 'partial', 'off', 'failed');
