-- name: insert_translation!
INSERT INTO translation (version_id, target_lang, state, reason, relevance)
VALUES (:version_id, :target_lang, :state, :reason, :relevance)
ON CONFLICT (version_id, target_lang) DO NOTHING;

-- name: requeue_translation!
UPDATE translation SET state = 'pending', reason = 'waits for its turn', relevance = :relevance
WHERE version_id = :version_id AND target_lang = :target_lang AND state = 'not_needed';

-- name: count_translations
SELECT state, count(*) AS translations FROM translation GROUP BY state ORDER BY state;

-- name: claim_translation
-- The most relevant first, then the oldest; what only an engine can help ("infinity") only where there is one now.
WITH free AS (
    SELECT translation_id
    FROM translation
    WHERE
        state IN ('pending', 'partial', 'off', 'failed') AND (state <> 'off' OR :engines)
        AND (not_before <= clock_timestamp() OR (not_before = 'infinity' AND :engines)) AND NOT is_claimed(claimed_pid, claimed_start)
    ORDER BY relevance DESC, translation_id
    LIMIT 1
    FOR UPDATE SKIP LOCKED
)

UPDATE translation AS t
SET claimed_pid = pg_backend_pid(), claimed_start = backend_start(), attempts = t.attempts + 1
FROM free, article_version AS v
WHERE t.translation_id = free.translation_id AND v.version_id = t.version_id
RETURNING t.translation_id, t.version_id, t.target_lang, t.attempts, v.lang, v.lang_parts, v.title, v.body;

-- name: claim_renewal
WITH free AS (
    SELECT translation_id
    FROM translation
    WHERE renew AND state = 'done' AND not_before <= clock_timestamp() AND NOT is_claimed(claimed_pid, claimed_start)
    ORDER BY relevance DESC, translation_id
    LIMIT 1
    FOR UPDATE SKIP LOCKED
)

UPDATE translation AS t
SET claimed_pid = pg_backend_pid(), claimed_start = backend_start()
FROM free, article_version AS v
WHERE t.translation_id = free.translation_id AND v.version_id = t.version_id
RETURNING
    t.translation_id, t.version_id, t.target_lang, t.attempts, t.not_before, t.segments, v.lang, v.lang_parts, v.title, v.body;

-- name: claim_second
WITH free AS (
    SELECT translation_id
    FROM translation
    WHERE again_at <= clock_timestamp() AND state = 'done' AND NOT is_claimed(claimed_pid, claimed_start)
    ORDER BY relevance DESC, translation_id
    LIMIT 1
    FOR UPDATE SKIP LOCKED
)

UPDATE translation AS t
SET claimed_pid = pg_backend_pid(), claimed_start = backend_start(), attempts = t.attempts + 1
FROM free, article_version AS v
WHERE t.translation_id = free.translation_id AND v.version_id = t.version_id
RETURNING t.translation_id, t.version_id, t.target_lang, t.attempts, t.segments, v.lang, v.lang_parts, v.title, v.body;

-- name: release_second!
UPDATE translation
SET
    claimed_pid = NULL, claimed_start = NULL,
    again_at = CASE WHEN done_at > clock_timestamp() - interval '2 days' THEN clock_timestamp() + make_interval(secs => :again) END
WHERE translation_id = :translation_id;

-- name: release_renewal!
-- Work that came after it was claimed has moved not_before on.
UPDATE translation
SET renew = not_before <> :marked_at, reason = '', claimed_pid = NULL, claimed_start = NULL
WHERE translation_id = :translation_id;

-- name: postpone_renewal!
UPDATE translation
SET
    reason = :reason, claimed_pid = NULL, claimed_start = NULL,
    not_before = CASE WHEN not_before = :marked_at THEN clock_timestamp() + make_interval(secs => :wait) ELSE not_before END
WHERE translation_id = :translation_id;

-- name: count_renewals$
SELECT count(*) FROM translation WHERE renew AND state = 'done';

-- name: finish_translation!
WITH late AS (
    SELECT count(*) > 0 AS is_known
    FROM
        jsonb_to_recordset(:shown) AS s (source_hash text, target text)
    INNER JOIN translation AS n ON n.translation_id = :translation_id
    INNER JOIN translation_segment AS m
        ON s.source_hash = m.source_hash AND m.source_lang = :source_lang AND n.target_lang = m.target_lang AND m.engine = 'human'
    WHERE m.target <> s.target
)

UPDATE translation
SET
    state = CASE WHEN late.is_known AND :state = 'off' THEN 'pending' ELSE :state END, reason = :reason,
    title = :title, body = :body, engines = :engines, problems = :problems, segments = :segments,
    disagreements = :disagreements,
    sources = :sources, renew = late.is_known AND :state = 'done',
    not_before = CASE
        WHEN late.is_known THEN '-infinity' ELSE coalesce(clock_timestamp() + make_interval(secs => :wait), 'infinity')
    END,
    claimed_pid = NULL, claimed_start = NULL,
    done_at = CASE WHEN :state <> 'done' THEN NULL WHEN :is_renewal THEN coalesce(done_at, clock_timestamp()) ELSE clock_timestamp() END,
    renewed_at = CASE WHEN :is_renewal THEN clock_timestamp() END,
    again_at = clock_timestamp() + make_interval(secs => :again)
FROM late
WHERE translation_id = :translation_id;

-- name: set_translation_aside!
UPDATE translation
SET
    state = 'failed', reason = :reason, not_before = clock_timestamp() + make_interval(secs => :wait), claimed_pid = NULL,
    claimed_start = NULL
WHERE translation_id = :translation_id;

-- name: read_disagreements
SELECT
    v.article_id, n.version_id, n.target_lang, n.done_at, n.renewed_at, a.canonical_url, v.lang, headline(v.title, v.lede, v.body) AS title,
    n.title AS title_target, n.engines, n.disagreements
FROM translation AS n
INNER JOIN article_version AS v ON n.version_id = v.version_id
INNER JOIN article AS a ON v.article_id = a.article_id
WHERE n.disagreements <> '[]' AND greatest(n.done_at, n.renewed_at) >= :since
ORDER BY greatest(n.done_at, n.renewed_at) DESC, n.translation_id DESC
LIMIT :most;

-- name: postpone_translations!
UPDATE translation SET not_before = clock_timestamp() + make_interval(secs => :wait)
WHERE
    state IN ('pending', 'partial') AND attempts > 0 AND NOT is_claimed(claimed_pid, claimed_start)
    AND not_before < clock_timestamp() + make_interval(secs => :wait);

-- name: hasten_translations!
-- An article that was tried often in vain would wait for up to an hour longer, and less relevant ones would spend the day's characters.
-- One that was tried far more often than the engine failed is what it fails on: sent again, it would make the engine rest each time.
UPDATE translation
SET
    not_before = CASE WHEN state = 'done' THEN not_before ELSE clock_timestamp() END,
    again_at = CASE WHEN again_at > clock_timestamp() THEN clock_timestamp() ELSE again_at END  -- least() would make NULL a moment
WHERE
    ((state IN ('pending', 'partial', 'failed') AND not_before > clock_timestamp() AND isfinite(not_before)) OR again_at > clock_timestamp())
    AND attempts <= 2 * :in_vain + 1
    AND NOT is_claimed(claimed_pid, claimed_start);

-- name: reopen_translations!
UPDATE translation
SET not_before = '-infinity', attempts = 0, state = CASE state WHEN 'failed' THEN 'pending' ELSE state END
WHERE state IN ('pending', 'partial', 'off', 'failed') AND NOT is_claimed(claimed_pid, claimed_start);

-- name: hasten_second!
UPDATE translation SET again_at = clock_timestamp() WHERE again_at > clock_timestamp();

-- name: reopen_left!
-- Sentences in a third language that no engine took: there may be one for their pair now.
UPDATE translation SET again_at = clock_timestamp()
WHERE
    state = 'done' AND again_at IS NULL AND segments @? '$[*] ? (@.engine == "none" && exists(@.lang))'
    AND NOT is_claimed(claimed_pid, claimed_start);

-- name: waiting_reasons
SELECT DISTINCT reason FROM translation
WHERE state IN ('pending', 'partial') AND not_before < 'infinity' AND reason IS NOT NULL
ORDER BY reason
LIMIT 100;

-- name: translation_queue
-- How far down relevance the engines come: what waits, and what was done in this UTC day.
WITH told AS (
    SELECT
        relevance, state IN ('pending', 'partial', 'failed') AND not_before < 'infinity' AS waits,
        coalesce(state = 'done' AND done_at >= date_trunc('day', clock_timestamp(), 'UTC'), false) AS is_done
    FROM translation
    WHERE state IN ('pending', 'partial', 'failed') OR done_at >= date_trunc('day', clock_timestamp(), 'UTC')
)

SELECT
    count(*) FILTER (WHERE waits) AS waiting, max(relevance) FILTER (WHERE waits) AS most_waiting,
    count(*) FILTER (WHERE is_done) AS done, min(relevance) FILTER (WHERE is_done) AS least_done
FROM told;
