-- name: lock_places
-- Held to the end of the transaction: articles find their places among the known one after the other, so that two
-- workers with two copies of one text agree which is the original.
SELECT pg_advisory_xact_lock(hashtextextended('dateline.places', 0));

-- name: find_same_text^
-- Any version counts: a reprint may be of a text that its original has edited since.
SELECT v.article_id
FROM article_version AS v
WHERE v.text_hash = :text_hash AND v.article_id <> :article_id
ORDER BY v.article_id
LIMIT 1;

-- name: find_candidates
-- The articles that share most of the sketch; a shingle of more than :common articles is boilerplate.
SELECT
    i.article_id,
    count(*) AS shared
FROM unnest(:hashes::integer[]) AS h (hash)
CROSS JOIN
    LATERAL ( -- noqa: ST05
        SELECT
            array(
                SELECT c.article_id FROM copy_shingle AS c WHERE c.hash = h.hash AND c.day >= :since LIMIT :common + 1
            ) AS article_ids
    ) AS p
CROSS JOIN LATERAL unnest(p.article_ids) AS i (article_id)
WHERE cardinality(p.article_ids) <= :common AND i.article_id <> :article_id
GROUP BY i.article_id
ORDER BY shared DESC, i.article_id
LIMIT :most;

-- name: read_texts
SELECT t.article_id, t.shingles, a.published_at, a.published_offset_minutes, a.published_precision, a.first_seen_at, c.copy_of
FROM copy_text AS t
INNER JOIN article AS a ON t.article_id = a.article_id
LEFT JOIN copy AS c ON t.article_id = c.article_id
WHERE t.article_id = any(:article_ids)
ORDER BY t.article_id, t.version_id;

-- name: list_copies
SELECT article_id FROM copy WHERE copy_of = :article_id ORDER BY article_id;

-- name: find_original^
SELECT coalesce(c.copy_of, a.article_id) AS original
FROM article AS a
LEFT JOIN copy AS c ON a.article_id = c.article_id
WHERE a.article_id = :article_id;

-- name: insert_text!
WITH texts AS (
    INSERT INTO copy_text (version_id, article_id, day, shingles)
    VALUES (:version_id, :article_id, :day, :shingles)
    ON CONFLICT (version_id) DO NOTHING
)

INSERT INTO copy_shingle (hash, day, article_id)
SELECT
    h.hash,
    :day AS day,
    :article_id AS article_id
FROM unnest(:hashes::integer[]) AS h (hash);

-- name: delete_copy!
DELETE FROM copy WHERE article_id = :article_id;

-- name: upsert_copy*!
INSERT INTO copy (article_id, copy_of, kind, score)
VALUES (:article_id, :copy_of, :kind, :score)
ON CONFLICT (article_id) DO UPDATE
    SET copy_of = excluded.copy_of, kind = excluded.kind, score = excluded.score, found_at = now();

-- name: forget_before!
WITH texts AS (DELETE FROM copy_text WHERE day < :day)

DELETE FROM copy_shingle WHERE day < :day;
