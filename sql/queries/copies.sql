-- name: find_known
-- The texts that share most of the sketch, those of the very same words, and the earliest of the groups they belong to;
-- a shingle of more than :common articles is boilerplate. Any version counts for the same words: a reprint may be of a
-- text that its original has edited since.
WITH
shared AS (
    SELECT
        i.article_id,
        count(*) AS shingles
    FROM unnest(:hashes::integer[]) AS h (hash)
    CROSS JOIN
        LATERAL ( -- noqa: ST05
            SELECT
                array(
                    SELECT c.article_id FROM copy_shingle AS c WHERE c.hash = h.hash AND c.day >= :since::date LIMIT :common::bigint + 1
                ) AS article_ids
        ) AS p
    CROSS JOIN LATERAL unnest(p.article_ids) AS i (article_id)
    WHERE cardinality(p.article_ids) <= :common::bigint AND i.article_id <> :article_id::bigint
    GROUP BY i.article_id
    ORDER BY shingles DESC, i.article_id
    LIMIT :most::bigint
),

found AS (
    SELECT article_id FROM shared
    UNION
    (
        SELECT v.article_id FROM article_version AS v
        WHERE v.text_hash = :text_hash::text AND v.article_id <> :article_id::bigint
        ORDER BY v.article_id
        LIMIT 1
    )
),

wanted AS (
    SELECT
        article_id,
        true AS is_candidate
    FROM found
    UNION ALL
    SELECT
        c.copy_of,
        false AS is_candidate
    FROM found AS f
    INNER JOIN copy AS c ON f.article_id = c.article_id
    WHERE c.copy_of NOT IN (SELECT o.article_id FROM found AS o)
    GROUP BY c.copy_of
)

SELECT
    t.article_id, t.shingles, a.published_at, a.published_offset_minutes, a.published_precision, a.first_seen_at, c.copy_of,
    t.numbers, a.outlet, t.version_id, w.is_candidate
FROM wanted AS w
INNER JOIN copy_text AS t ON w.article_id = t.article_id
INNER JOIN article AS a ON t.article_id = a.article_id
LEFT JOIN copy AS c ON t.article_id = c.article_id
ORDER BY t.article_id, t.version_id;

-- name: count_moved$
-- Of articles taken for the earliest of their groups, how many are copies by now; and copies of one taken for a copy of nothing.
SELECT count(*) FROM copy WHERE article_id = any(:roots) OR copy_of = :own;

-- name: read_texts
SELECT
    t.article_id, t.shingles, a.published_at, a.published_offset_minutes, a.published_precision, a.first_seen_at, c.copy_of,
    t.numbers, a.outlet, t.version_id, true AS is_candidate
FROM copy_text AS t
INNER JOIN article AS a ON t.article_id = a.article_id
LEFT JOIN copy AS c ON t.article_id = c.article_id
WHERE t.article_id = any(:article_ids)
ORDER BY t.article_id, t.version_id;

-- name: read_bodies
SELECT
    v.version_id,
    v.body
FROM article_version AS v
WHERE v.version_id = any(:version_ids);

-- name: list_copies
SELECT article_id FROM copy WHERE copy_of = :article_id ORDER BY article_id;

-- name: find_original^
SELECT coalesce(c.copy_of, a.article_id) AS original
FROM article AS a
LEFT JOIN copy AS c ON a.article_id = c.article_id
WHERE a.article_id = :article_id;

-- name: insert_text!
WITH texts AS (
    INSERT INTO copy_text (version_id, article_id, day, shingles, numbers)
    VALUES (:version_id::bigint, :article_id::bigint, :day::date, :shingles::bytea, :numbers::bytea)
    ON CONFLICT (version_id) DO NOTHING
)

INSERT INTO copy_shingle (hash, day, article_id)
SELECT
    h.hash,
    :day::date AS day,
    :article_id::bigint AS article_id
FROM unnest(:hashes::integer[]) AS h (hash);

-- name: read_older
-- The newest first: most copies are of the last days.
SELECT
    t.version_id,
    t.article_id,
    t.day,
    v.body
FROM copy_text AS t
INNER JOIN article_version AS v ON t.version_id = v.version_id
WHERE t.form < 1
ORDER BY t.version_id DESC
LIMIT :most::bigint
FOR UPDATE OF t SKIP LOCKED;

-- name: rewrite_text!
WITH texts AS (
    UPDATE copy_text SET shingles = :shingles::bytea, form = 1 WHERE version_id = :version_id::bigint
)

INSERT INTO copy_shingle (hash, day, article_id)
SELECT
    h.hash,
    :day::date AS day,
    :article_id::bigint AS article_id
FROM unnest(:hashes::integer[]) AS h (hash)
WHERE NOT EXISTS (
    SELECT 1 FROM copy_shingle AS c WHERE c.hash = h.hash AND c.day = :day::date AND c.article_id = :article_id::bigint
);

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

-- name: first_of_group$
-- Which article of a group of copies came to us first.
SELECT least(:root::bigint, min(article_id)) FROM copy WHERE copy_of = :root::bigint;

-- name: read_pairs
-- The copies and originals that an article is one of, as they read now.
WITH told AS NOT MATERIALIZED (
    SELECT
        a.article_id, v.lang, concat_ws(E'\n', v.title, v.body) AS text,
        coalesce((SELECT jsonb_agg(to_jsonb(f) ORDER BY f.start_offset) FROM figure AS f WHERE f.version_id = v.version_id), '[]') AS figures
    FROM article AS a
    INNER JOIN article_version AS v ON a.current_version_id = v.version_id
)

SELECT
    c.article_id, c.copy_of, here.lang, here.text, here.figures, there.text AS original_text, there.figures AS original_figures
FROM copy AS c
INNER JOIN told AS here ON c.article_id = here.article_id
INNER JOIN told AS there ON c.copy_of = there.article_id
WHERE c.article_id = :article_id::bigint OR c.copy_of = :article_id::bigint
ORDER BY c.article_id;

-- name: delete_denials!
DELETE FROM copy_denial WHERE article_id = any(:articles::bigint[]);

-- name: insert_denial*!
INSERT INTO copy_denial (article_id, position, copy_of, evidence, original_evidence, strength, original_strength)
VALUES (:article_id, :position, :copy_of, :evidence, :original_evidence, :strength, :original_strength);
