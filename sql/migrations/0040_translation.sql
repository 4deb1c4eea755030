-- What the translate stage keeps beside its queue and its memory: how each engine fares, and what it has cost.

CREATE TABLE dateline.engine_state (
    engine text PRIMARY KEY,
    failures integer NOT NULL DEFAULT 0,
    not_before timestamptz NOT NULL DEFAULT '-infinity',
    next_slot timestamptz NOT NULL DEFAULT '-infinity',
    last_error text,
    last_success_at timestamptz
);
COMMENT ON TABLE dateline.engine_state IS 'The health of a translation engine and its next free slot, over all workers.';

CREATE TABLE dateline.engine_usage (
    engine text NOT NULL,
    day date NOT NULL,
    requests bigint NOT NULL DEFAULT 0,
    characters bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (engine, day)
);
COMMENT ON TABLE dateline.engine_usage IS 'Requests and source characters sent to an engine in a UTC day.';

ALTER TABLE dateline.translation_segment ADD COLUMN repairs text[] NOT NULL DEFAULT '{}';
COMMENT ON COLUMN dateline.translation_segment.repairs IS 'Terms the glossary put right, as "wrong → right".';

ALTER TABLE dateline.translation ADD COLUMN segments jsonb NOT NULL DEFAULT '[]';
COMMENT ON COLUMN dateline.translation.segments IS
'The segments of title and body in order: {part, source, target, engine, from_memory, problems, repairs, reason}.';

CREATE INDEX translation_waiting ON dateline.translation (relevance DESC, translation_id) WHERE state IN ('pending', 'partial', 'off');
