-- name: take_locks
-- Held to the end of the transaction; taken in the order given.
SELECT pg_advisory_xact_lock(k.space, k.key) FROM unnest(:spaces::integer[], :keys::integer[]) AS k (space, key);

-- name: list_unplaced
SELECT
    article_id,
    canonical_url,
    coalesce(published_at, first_seen_at) AS at
FROM article
WHERE story_id IS NULL AND (coalesce(published_at, first_seen_at), article_id) > (:after_time::timestamptz, :after_id::bigint)
ORDER BY coalesce(published_at, first_seen_at), article_id
LIMIT :most;

-- name: try_address$
-- As `find_article` locks it, but who cannot have it at once leaves the article to the other.
SELECT pg_try_advisory_xact_lock(hashtextextended(regexp_replace(:canonical_url, '^https:', 'http:'), 0));

-- name: read_unplaced
SELECT
    a.article_id, v.version_id, a.outlet, a.text_hash, a.first_seen_at, a.published_at, a.published_offset_minutes,
    a.published_precision, v.title, v.lede, v.body, v.lang, coalesce(v.agency, d.agency) AS agency,
    array(SELECT e.entity_id FROM entity AS e WHERE e.version_id = v.version_id ORDER BY e.start_offset) AS entities
FROM article AS a
INNER JOIN article_version AS v ON a.current_version_id = v.version_id
LEFT JOIN dateline AS d ON v.version_id = d.version_id
WHERE a.article_id = :article_id AND a.story_id IS NULL;

-- name: prepare_place!
-- For this transaction: a lost commit is placed again.
WITH relaxed AS (SELECT set_config('synchronous_commit', 'off', true))

UPDATE article SET origin = :origin FROM relaxed WHERE article_id = :article_id;
