-- name: insert_document$
INSERT INTO document (
    source_id, link_id, url, final_url, fetched_at, status, headers, content_type, body_hash, body_size, cut_at, occurrence
)
VALUES (
    :source_id, :link_id, :url, :final_url, :fetched_at, :status, :headers, :content_type, :body_hash, :body_size, :cut_at,
    CASE
        WHEN :returned
            THEN (SELECT coalesce(max(k.occurrence), 0) + 1 FROM document AS k WHERE k.url = :url AND k.body_hash = :body_hash)
        ELSE 1
    END
)
ON CONFLICT (url, body_hash, occurrence) DO NOTHING
RETURNING document_id;

-- name: insert_body!
INSERT INTO document_body (document_id, fetched_at, encoding, body)
VALUES (:document_id, :fetched_at, :encoding, :body);

-- name: insert_pending!
INSERT INTO disposition (document_id) VALUES (:document_id);

-- name: claim_documents
-- Oldest first; a row whose claimant's connection is gone is free again. Of those that a worker died with before, one at
-- most: whoever is in a batch with the document that kills shall not be counted out with it. Where more waits than a batch
-- takes, some of the newest go before it: news is not rung for an hour late because an archive came, or is read again (0149).
WITH free AS MATERIALIZED (
    SELECT document_id, attempts, not_before
    FROM disposition
    WHERE
        disposition IS NULL
        AND not_before <= now()
        AND NOT is_claimed(claimed_pid, claimed_start)
    ORDER BY not_before, document_id
    LIMIT :batch
    FOR UPDATE SKIP LOCKED
),

chosen AS (
    SELECT document_id FROM free WHERE attempts = 0
    UNION ALL
    (SELECT document_id FROM free WHERE attempts > 0 ORDER BY not_before, document_id LIMIT 1)
),

-- A look at the newest alone: of a million each could have an older one of its address that waits. That one goes in its stead:
-- what a page said before comes before what it says now, and where all of the newest were read before, what stands behind
-- them comes to its turn (0154).
newest AS MATERIALIZED (
    SELECT x.first AS document_id, max(x.document_id) AS newest
    FROM (
        SELECT
            w.document_id,
            (
                SELECT o.document_id
                FROM document AS o
                INNER JOIN disposition AS q ON o.document_id = q.document_id
                WHERE o.url = d.url AND q.disposition IS NULL
                ORDER BY o.document_id
                LIMIT 1
            ) AS first
        FROM (
            SELECT n.document_id
            FROM disposition AS n
            WHERE
                (SELECT count(*) FROM free) = :batch
                AND n.disposition IS NULL AND n.not_before = '-infinity' AND n.attempts = 0
                AND NOT is_claimed(n.claimed_pid, n.claimed_start) AND n.document_id <> all(array(SELECT f.document_id FROM free AS f))
            ORDER BY n.document_id DESC
            LIMIT 50 * :fresh
        ) AS w
        INNER JOIN document AS d ON w.document_id = d.document_id
    ) AS x
    GROUP BY x.first
),

fresh AS (
    SELECT p.document_id
    FROM newest AS w
    INNER JOIN disposition AS p ON w.document_id = p.document_id
    WHERE
        p.disposition IS NULL AND p.not_before = '-infinity' AND p.attempts = 0 AND NOT is_claimed(p.claimed_pid, p.claimed_start)
        AND p.document_id <> all(array(SELECT f.document_id FROM free AS f))
    ORDER BY w.document_id = w.newest DESC, w.newest DESC
    LIMIT :fresh
    FOR UPDATE OF p SKIP LOCKED
)

UPDATE disposition AS d
SET claimed_pid = pg_backend_pid(), claimed_start = backend_start(), attempts = d.attempts + 1
FROM (
    SELECT c.document_id, FALSE AS is_fresh FROM chosen AS c
    UNION ALL
    SELECT f.document_id, TRUE AS is_fresh FROM fresh AS f
) AS taken
WHERE d.document_id = taken.document_id
RETURNING d.document_id, d.attempts, taken.is_fresh;

-- name: read_document^
SELECT
    d.document_id, d.link_id, d.source_id, s.key AS source_key, s.name AS source_name, s.kind AS source_kind,
    s.language AS source_language, s.country AS source_country, s.tier AS source_tier, d.url, d.final_url, d.fetched_at, d.content_type, d.cut_at,
    coalesce(l.listed_title, l.title) AS listed_title, l.published_at AS listed_at, l.first_seen_at, l.beat_since, coalesce(l.rounds, 0) AS rounds,
    l.page_of, l.page, l.live_at, CASE WHEN t.page_at IS NULL OR d.fetched_at < t.page_at THEN t.line END AS feed_line, b.encoding, b.body
FROM document AS d
INNER JOIN source AS s ON d.source_id = s.source_id
INNER JOIN document_body AS b ON d.document_id = b.document_id AND d.fetched_at = b.fetched_at
LEFT JOIN link AS l ON d.link_id = l.link_id
LEFT JOIN feed_text AS t ON d.link_id = t.link_id
WHERE d.document_id = :document_id;

-- name: read_pending^
-- A claimed document, locked for its one decision; no row where another connection decided or claimed it meanwhile.
SELECT
    d.document_id, d.link_id, d.source_id, s.key AS source_key, s.name AS source_name, s.kind AS source_kind,
    s.language AS source_language, s.country AS source_country, s.tier AS source_tier, d.url, d.final_url, d.fetched_at, d.content_type, d.cut_at,
    coalesce(l.listed_title, l.title) AS listed_title, l.published_at AS listed_at, l.first_seen_at, l.beat_since, coalesce(l.rounds, 0) AS rounds,
    l.page_of, l.page, l.live_at, CASE WHEN t.page_at IS NULL OR d.fetched_at < t.page_at THEN t.line END AS feed_line, b.encoding, b.body
FROM disposition AS p
INNER JOIN document AS d ON p.document_id = d.document_id
INNER JOIN source AS s ON d.source_id = s.source_id
LEFT JOIN document_body AS b ON d.document_id = b.document_id AND d.fetched_at = b.fetched_at
LEFT JOIN link AS l ON d.link_id = l.link_id
LEFT JOIN feed_text AS t ON d.link_id = t.link_id
WHERE p.document_id = :document_id AND p.disposition IS NULL AND p.claimed_pid = pg_backend_pid()
FOR UPDATE OF p;

-- name: lock_pending$
SELECT document_id
FROM disposition
WHERE document_id = :document_id AND disposition IS NULL AND claimed_pid = pg_backend_pid()
FOR UPDATE;

-- name: finish_document$
UPDATE disposition
SET
    disposition = :disposition, reason = :reason, article_id = :article_id, version_id = :version_id,
    timings = :timings, done_at = clock_timestamp(), claimed_pid = NULL, claimed_start = NULL
WHERE document_id = :document_id
RETURNING
    set_config('synchronous_commit', CASE WHEN :may_be_repeated THEN 'off' ELSE current_setting('synchronous_commit') END, true);

-- name: postpone_document!
UPDATE disposition
SET reason = :reason, not_before = now() + make_interval(secs => :seconds), claimed_pid = NULL, claimed_start = NULL
WHERE document_id = :document_id AND disposition IS NULL;

-- name: reopen_documents$
-- Replay: the documents of a source since a time are decided again by the stages.
WITH opened AS (
    UPDATE disposition AS p
    SET disposition = NULL, attempts = 0, not_before = '-infinity', reason = 'replay', claimed_pid = NULL, claimed_start = NULL
    FROM document AS d
    INNER JOIN source AS s ON d.source_id = s.source_id
    WHERE
        p.document_id = d.document_id
        AND p.disposition IS NOT NULL
        AND (:since::timestamptz IS NULL OR d.fetched_at >= :since)
        AND (:source::text IS NULL OR s.key = :source)
        AND (NOT :only_quarantined OR p.disposition = 'quarantined')
    RETURNING p.document_id
)

SELECT count(*) FROM opened;

-- name: select_documents
SELECT d.document_id
FROM document AS d
INNER JOIN source AS s ON d.source_id = s.source_id
WHERE
    (:since::timestamptz IS NULL OR d.fetched_at >= :since)
    AND (:source::text IS NULL OR s.key = :source)
ORDER BY d.document_id;

-- name: count_dispositions
SELECT coalesce(disposition, 'pending') AS disposition, count(*) AS documents
FROM disposition
GROUP BY 1
ORDER BY 2 DESC;

-- name: quarantined_documents^
SELECT count(*) AS documents, (array_agg(reason ORDER BY done_at DESC NULLS LAST, document_id DESC))[1] AS reason
FROM disposition
WHERE disposition = 'quarantined';

-- name: find_document^
SELECT d.document_id, p.disposition, p.reason, p.article_id, p.timings, d.fetched_at, p.done_at, d.created_at
FROM document AS d
INNER JOIN disposition AS p ON d.document_id = p.document_id
WHERE d.body_hash = :body_hash
ORDER BY d.document_id
LIMIT 1;

-- name: newest_bodies
SELECT DISTINCT ON (d.url) d.url, b.encoding, b.body
FROM document AS d
INNER JOIN document_body AS b ON d.document_id = b.document_id AND d.fetched_at = b.fetched_at
WHERE d.url = any(:urls)
ORDER BY d.url, d.document_id DESC;

-- name: find_copy$
SELECT document_id FROM document WHERE url = :url AND body_hash = :body_hash;

-- name: read_end^
SELECT disposition, reason, article_id FROM disposition WHERE document_id = :document_id;

-- name: read_disposition$
SELECT coalesce(disposition, 'pending') FROM disposition WHERE document_id = :document_id;

-- name: sum_timings^
SELECT
    coalesce(sum((timings ->> 'extract')::float8), 0) AS extract,
    coalesce(sum((timings ->> 'enrich')::float8), 0) AS enrich,
    coalesce(sum((timings ->> 'load')::float8), 0) AS load,
    (SELECT count(*) FROM copy) AS copies
FROM disposition;
