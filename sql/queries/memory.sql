-- name: recall_segments
SELECT source, target, engine, model, problems, repairs
FROM translation_segment
WHERE
    source_hash = :source_hash AND source_lang = :source_lang AND target_lang = :target_lang
    AND (engine = 'human' OR glossary_version = :glossary_version)
ORDER BY engine <> 'human', jsonb_array_length(problems), created_at;

-- name: keep_segments
-- Those rows whose target is new or another one; a target that stays is not unchecked again.
WITH given AS (
    SELECT g.*
    FROM
        jsonb_to_recordset(:rows) AS g (
            source_hash text, engine text, model text, glossary_version text, source text, target text, problems jsonb, repairs jsonb,
            changed text
        )
)

INSERT INTO translation_segment
(source_hash, source_lang, target_lang, engine, model, glossary_version, source, target, problems, repairs, changed)
SELECT
    source_hash, :source_lang AS source_lang, :target_lang AS target_lang, engine, model, glossary_version, source, target, problems,
    array(SELECT jsonb_array_elements_text(repairs)) AS repairs, changed
FROM given
ON CONFLICT (source_hash, source_lang, target_lang, engine, model, glossary_version)
DO UPDATE
    SET target = excluded.target, problems = excluded.problems, repairs = excluded.repairs, changed = excluded.changed
    WHERE
    (
        translation_segment.target <> excluded.target
        OR (excluded.problems IS NOT NULL AND translation_segment.problems IS DISTINCT FROM excluded.problems)
    )
    AND (excluded.changed = '' OR excluded.changed COLLATE "C" >= translation_segment.changed)
RETURNING source_hash;

-- name: discard_segments!
DELETE FROM translation_segment AS m
USING jsonb_to_recordset(:rows) AS g (source_hash text, engine text, model text)
WHERE
    m.source_hash = g.source_hash AND m.source_lang = :source_lang AND m.target_lang = :target_lang AND m.engine = g.engine
    AND m.model = g.model AND m.glossary_version = :glossary_version;

-- name: reopen_translations!
-- Those that were done with them before it was found out.
UPDATE translation
SET
    state = 'pending', reason = 'its engine gave what is no translation', attempts = 0, not_before = '-infinity', done_at = NULL,
    renewed_at = NULL
WHERE
    state = 'done' AND target_lang = :target_lang AND engines && :engines::text[] AND sources && :keys::bigint[]
    AND NOT is_claimed(claimed_pid, claimed_start);

-- name: confirm_segments!
-- What stays the same and was looked at again later is as new as that.
UPDATE translation_segment AS m
SET changed = g.changed
FROM jsonb_to_recordset(:rows) AS g (source_hash text, engine text, model text, glossary_version text, target text, changed text)
WHERE
    m.source_hash = g.source_hash AND m.source_lang = :source_lang AND m.target_lang = :target_lang AND m.engine = g.engine
    AND m.model = g.model AND m.glossary_version = g.glossary_version AND m.target = g.target AND m.changed COLLATE "C" < g.changed;

-- name: find_older
-- Those whose place another target has that was changed later.
SELECT m.source_hash
FROM jsonb_to_recordset(:rows) AS g (source_hash text, engine text, model text, glossary_version text, target text, changed text)
INNER JOIN translation_segment AS m
    ON
        g.source_hash = m.source_hash AND m.source_lang = :source_lang AND m.target_lang = :target_lang AND g.engine = m.engine
        AND g.model = m.model AND g.glossary_version = m.glossary_version
WHERE m.target <> g.target AND g.changed COLLATE "C" < m.changed;

-- name: lock_memory!
-- Until the end of the transaction: no article is finished meanwhile, so that none misses what is put in.
SELECT pg_advisory_xact_lock(:space, 0);

-- name: share_memory!
SELECT pg_advisory_xact_lock_shared(:space, 0);

-- name: lock_source!
SELECT pg_advisory_lock(:space, hashtext(:source_hash));

-- name: unlock_source!
SELECT pg_advisory_unlock(:space, hashtext(:source_hash));

-- name: renew_translations!
-- Also those that are marked: one that is being renewed has looked this sentence up already, perhaps.
UPDATE translation SET renew = true, not_before = clock_timestamp()
WHERE state = 'done' AND target_lang = :target_lang AND sources && :keys::bigint[];

-- name: wake_translations!
-- As if they had not been tried: what was tried waits with the engines, and these may need none.
UPDATE translation
SET not_before = '-infinity', attempts = 0, state = CASE WHEN state = 'off' THEN 'pending' ELSE state END
WHERE
    state IN ('pending', 'partial', 'off', 'failed') AND target_lang = :target_lang AND sources && :keys::bigint[]
    AND (state = 'off' OR not_before > clock_timestamp()) AND NOT is_claimed(claimed_pid, claimed_start);

-- name: export_segments
SELECT DISTINCT ON (source_hash, source_lang, target_lang) source, target, source_lang, target_lang, engine, created_at, changed
FROM translation_segment
WHERE engine = 'human' OR problems IS NULL OR problems = '[]'
ORDER BY source_hash, source_lang, target_lang, engine <> 'human', created_at;
