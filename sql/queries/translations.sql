-- name: insert_translation!
INSERT INTO translation (version_id, target_lang, state, reason, relevance)
VALUES (:version_id, :target_lang, :state, :reason, :relevance)
ON CONFLICT (version_id, target_lang) DO NOTHING;

-- name: count_translations
SELECT state, count(*) AS translations FROM translation GROUP BY state ORDER BY state;

-- name: claim_translations
-- The most relevant first, then the oldest.
WITH free AS (
    SELECT translation_id
    FROM translation
    WHERE state = 'pending' AND not_before <= now() AND NOT is_claimed(claimed_pid, claimed_start)
    ORDER BY relevance DESC, translation_id
    LIMIT :batch
    FOR UPDATE SKIP LOCKED
)

UPDATE translation AS t
SET claimed_pid = pg_backend_pid(), claimed_start = backend_start(), attempts = t.attempts + 1
FROM free, article_version AS v
WHERE t.translation_id = free.translation_id AND v.version_id = t.version_id
RETURNING t.translation_id, t.version_id, t.target_lang, t.attempts, t.relevance, v.title, v.body, v.lang;

-- name: finish_translation!
UPDATE translation
SET
    state = :state, reason = :reason, title = :title, body = :body, engines = :engines, problems = :problems,
    not_before = now() + make_interval(secs => :wait), claimed_pid = NULL, claimed_start = NULL,
    done_at = CASE WHEN :state = 'done' THEN clock_timestamp() END
WHERE translation_id = :translation_id;

-- name: recall_segment
SELECT engine, model, target, problems
FROM translation_segment
WHERE
    source_hash = :source_hash AND source_lang = :source_lang AND target_lang = :target_lang
    AND (engine = 'human' OR glossary_version = :glossary_version)
ORDER BY engine <> 'human', created_at DESC;

-- name: keep_segment!
INSERT INTO translation_segment (source_hash, source_lang, target_lang, engine, model, glossary_version, source, target, problems)
VALUES (:source_hash, :source_lang, :target_lang, :engine, :model, :glossary_version, :source, :target, :problems)
ON CONFLICT (source_hash, source_lang, target_lang, engine, model, glossary_version)
DO UPDATE SET target = excluded.target, problems = excluded.problems, created_at = now();
