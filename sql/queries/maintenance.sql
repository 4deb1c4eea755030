-- name: ensure_month!
SELECT ensure_body_partition(:month);

-- name: list_partitions
SELECT c.relname AS name, pg_total_relation_size(c.oid) AS bytes
FROM pg_inherits AS i
INNER JOIN pg_class AS c ON i.inhrelid = c.oid
WHERE i.inhparent = 'dateline.document_body'::regclass
ORDER BY c.relname;

-- name: rests_on$
-- What an alert or a figure rests on, what is set aside and what is not decided yet is never dropped.
SELECT count(*)
FROM document AS d
INNER JOIN disposition AS p ON d.document_id = p.document_id
WHERE
    d.fetched_at >= :start AND d.fetched_at < :stop
    AND (
        p.disposition IS NULL OR p.disposition = 'quarantined'
        OR EXISTS (SELECT 1 FROM alert AS a WHERE a.version_id = p.version_id)
        OR EXISTS (SELECT 1 FROM figure AS f WHERE f.version_id = p.version_id)
    );

-- name: thin_month$
-- The rest of a month of which something is kept.
WITH gone AS (
    DELETE FROM document_body AS b
    USING disposition AS p
    WHERE
        b.fetched_at >= :start AND b.fetched_at < :stop
        AND b.document_id = p.document_id
        AND p.disposition IS NOT NULL AND p.disposition <> 'quarantined'
        AND NOT EXISTS (SELECT 1 FROM alert AS a WHERE a.version_id = p.version_id)
        AND NOT EXISTS (SELECT 1 FROM figure AS f WHERE f.version_id = p.version_id)
    RETURNING b.document_id
)

SELECT count(*) FROM gone;

-- name: drop_month!
SELECT drop_body_partition(:month);

-- name: sizes
SELECT c.relname AS name, pg_total_relation_size(c.oid) AS bytes, c.reltuples::bigint AS rows
FROM pg_class AS c
INNER JOIN pg_namespace AS n ON c.relnamespace = n.oid
WHERE n.nspname = 'dateline' AND c.relkind IN ('r', 'p', 'm')
ORDER BY 2 DESC;

-- name: flush_words
-- Moves the words of new articles from the waiting lists into their indexes; a search goes through a waiting list from end to end.
SELECT
    gin_clean_pending_list('dateline.search_text_original') AS original_pages,
    gin_clean_pending_list('dateline.search_text_english') AS english_pages;

-- name: list_waiting_months
-- Months of raw documents that came before their partition was made: history loaded in bulk.
SELECT DISTINCT date_trunc('month', fetched_at)::date AS month FROM document_body_default ORDER BY 1;
