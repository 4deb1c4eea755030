-- A translator's work goes before an engine's also in articles that are translated already.
-- depends: 0082_doubtful_translations

-- Targets of people are checked where they are used: at the import of a large memory that took nearly all of the time.
ALTER TABLE dateline.translation_segment ALTER COLUMN problems DROP NOT NULL, ALTER COLUMN problems DROP DEFAULT;
COMMENT ON COLUMN dateline.translation_segment.problems IS 'What the check found, {kind, source, target}; NULL: it is checked where it is used.';
UPDATE dateline.translation_segment SET problems = NULL WHERE engine = 'human';

CREATE FUNCTION dateline.source_key(source_hash text) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
RETURN ('x' || left(source_hash, 16))::bit(64)::bigint;
COMMENT ON FUNCTION dateline.source_key IS 'The first 64 bits of the hash of a sentence.';

ALTER TABLE dateline.translation
ADD COLUMN sources bigint[] NOT NULL DEFAULT '{}',
ADD COLUMN renew boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN dateline.translation.sources IS 'The keys (source_key) of the sentences of its segments that needed a target.';
COMMENT ON COLUMN dateline.translation.renew IS 'A translator''s work came after it was done: to be put in from the memory, no engine asked.';
COMMENT ON COLUMN dateline.translation.not_before IS 'When it may be tried again; infinity: only an engine can help, and none is set (DATELINE_ENGINES).';

-- What was translated before; white space does not count, as in load/memory.py.
UPDATE dateline.translation AS t
SET sources = found.keys
FROM (
    SELECT
        n.translation_id,
        array_agg(DISTINCT dateline.source_key(
            encode(sha256(convert_to(btrim(regexp_replace(normalize(s.one ->> 'source'), '\s+', ' ', 'g')), 'UTF8')), 'hex')
        )) AS keys
    FROM dateline.translation AS n
    CROSS JOIN LATERAL jsonb_array_elements(n.segments) AS s (one)
    WHERE s.one ->> 'engine' IS DISTINCT FROM 'none'
    GROUP BY n.translation_id
) AS found
WHERE t.translation_id = found.translation_id;

CREATE INDEX translation_sources ON dateline.translation USING gin (sources);
CREATE INDEX translation_renewed ON dateline.translation (relevance DESC, translation_id) WHERE renew;
