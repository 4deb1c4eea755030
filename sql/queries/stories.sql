-- name: find_by_keys
-- The articles of these days that share most keys, rarer keys counting more; a key of more than :per_key articles tells nothing.
SELECT
    i.article_id,
    sum(1.0 / cardinality(p.article_ids)) AS shared
FROM unnest(:keys::integer[]) AS k (key)
CROSS JOIN
    LATERAL ( -- noqa: ST05
        SELECT
            array(
                SELECT s.article_id FROM story_key AS s
                WHERE s.key = k.key AND s.day BETWEEN :first AND :last
                LIMIT :per_key + 1
            ) AS article_ids
    ) AS p
CROSS JOIN LATERAL unnest(p.article_ids) AS i (article_id)
WHERE cardinality(p.article_ids) <= :per_key AND i.article_id <> :article_id
GROUP BY i.article_id
ORDER BY shared DESC, i.article_id
LIMIT :most;

-- name: last_placed$
SELECT coalesce(max(placed), 0) FROM story_text;

-- name: list_fresh
SELECT article_id, day, lang, vector, placed FROM story_text WHERE placed > :mark ORDER BY placed;

-- name: list_days
SELECT article_id, day, lang, vector, placed FROM story_text
WHERE day = any(:days) AND placed <= :mark AND vector IS NOT NULL
ORDER BY placed;

-- name: list_newest_vectors
SELECT lang, vector FROM story_text WHERE vector IS NOT NULL ORDER BY placed DESC LIMIT :most;

-- name: read_place^
-- What an article is a copy of (itself where of nothing), the story it is in, the stories of its copies or its original.
SELECT
    coalesce(c.copy_of, a.article_id) AS original,
    a.story_id,
    array(
        SELECT o.story_id FROM article AS o
        WHERE o.article_id = c.copy_of AND o.story_id IS NOT NULL
        UNION
        SELECT t.story_id
        FROM copy AS k
        INNER JOIN article AS t ON k.article_id = t.article_id
        WHERE k.copy_of = a.article_id AND t.story_id IS NOT NULL
        ORDER BY story_id
    ) AS homes
FROM article AS a
LEFT JOIN copy AS c ON a.article_id = c.article_id
WHERE a.article_id = :article_id;

-- name: read_members
-- The articles asked for, and the founder and the newest two of each of their stories, which speak for it too.
WITH
asked AS (SELECT article_id, story_id FROM article WHERE article_id = any(:article_ids) AND story_id IS NOT NULL),

speakers AS (
    SELECT b.article_id
    FROM (SELECT DISTINCT story_id FROM asked) AS s
    CROSS JOIN
        LATERAL ( -- noqa: ST05
            (SELECT x.article_id FROM article AS x WHERE x.story_id = s.story_id ORDER BY x.article_id LIMIT 1)
            UNION ALL
            (SELECT x.article_id FROM article AS x WHERE x.story_id = s.story_id ORDER BY x.article_id DESC LIMIT 2)
        ) AS b
)

SELECT
    t.article_id, a.story_id, t.published_at, t.lang, t.stems, t.stem_counts, t.names, t.number_keys, t.numbers, t.figure_units,
    t.figure_values, t.vector
FROM story_text AS t
INNER JOIN article AS a ON t.article_id = a.article_id
WHERE
    t.article_id <> :article_id AND t.article_id IN (
        SELECT k.article_id FROM asked AS k
        UNION
        SELECT p.article_id FROM speakers AS p
    )
ORDER BY t.article_id;

-- name: forget_text!
WITH keys AS (DELETE FROM story_key WHERE article_id = :article_id)

DELETE FROM story_text WHERE article_id = :article_id;

-- name: insert_text!
WITH texts AS (
    INSERT INTO story_text (
        article_id, day, published_at, lang, stems, stem_counts, names, number_keys, numbers, figure_units, figure_values, vector
    )
    VALUES (
        :article_id, :day, :published_at, :lang, :stems, :stem_counts, :names, :number_keys, :numbers, :figure_units, :figure_values, :vector
    )
)

INSERT INTO story_key (key, day, article_id)
SELECT
    k.key,
    :day AS day,
    :article_id AS article_id
FROM unnest(:keys::integer[]) AS k (key);

-- name: found_story$
WITH founded AS (
    INSERT INTO story (label, first_seen_at, last_seen_at)
    VALUES (:label, :seen_at, :seen_at)
    RETURNING story_id
)

UPDATE article SET story_id = f.story_id
FROM founded AS f
WHERE article_id = :article_id
RETURNING f.story_id;

-- name: join_story!
WITH placed AS (UPDATE article SET story_id = :story_id WHERE article_id = :article_id)

UPDATE story
SET first_seen_at = least(first_seen_at, :seen_at), last_seen_at = greatest(last_seen_at, :seen_at)
WHERE story_id = :story_id;

-- name: merge_stories!
WITH
lost AS (UPDATE story SET merged_into = :kept WHERE story_id = :lost RETURNING first_seen_at, last_seen_at),

-- What went into the lost one before follows it, so that one step always leads to the living story.
earlier AS (UPDATE story SET merged_into = :kept WHERE merged_into = :lost),

moved AS (UPDATE article SET story_id = :kept WHERE story_id = :lost)

UPDATE story AS s
SET
    first_seen_at = least(s.first_seen_at, lost.first_seen_at),
    last_seen_at = greatest(s.last_seen_at, lost.last_seen_at)
FROM lost
WHERE s.story_id = :kept;

-- name: insert_event!
INSERT INTO story_event (kind, story_id, other_story_id, article_id)
VALUES (:kind, :story_id, :other_story_id, :article_id);

-- name: count_members$
SELECT count(*) FROM article WHERE story_id = :story_id;

-- name: relabel!
UPDATE story SET label = :label WHERE story_id = :story_id;

-- name: story_of^
SELECT m.story_id, m.label, m.articles, m.outlets, m.copies, m.origins, s.label AS held
FROM article AS a
INNER JOIN story_summary AS m ON a.story_id = m.story_id
INNER JOIN story AS s ON m.story_id = s.story_id
WHERE a.article_id = :article_id;

-- name: list_stories
SELECT s.story_id, s.label, s.first_seen_at, s.last_seen_at, s.articles, s.outlets, s.copies, s.origins
FROM (
    SELECT story_id FROM story
    WHERE merged_into IS NULL AND (:since::timestamptz IS NULL OR last_seen_at >= :since)
    ORDER BY last_seen_at DESC, story_id DESC
    LIMIT :most
) AS n
INNER JOIN story_summary AS s ON n.story_id = s.story_id
WHERE s.origins >= :least_origins
ORDER BY s.last_seen_at DESC, s.story_id DESC;

-- name: find_story^
SELECT s.story_id, s.label, s.first_seen_at, s.last_seen_at, s.articles, s.outlets, s.copies, s.origins, s.first_article_id
FROM story_summary AS s
WHERE s.story_id = (SELECT coalesce(t.merged_into, t.story_id) FROM story AS t WHERE t.story_id = :story_id);

-- name: list_members
SELECT
    a.article_id, a.outlet, a.origin, a.canonical_url, a.published_at, a.published_offset_minutes, a.published_precision,
    a.first_seen_at, v.lang, v.title, v.number AS version, k.copy_of, k.kind, k.score,
    (SELECT array_agg(h.title ORDER BY h.headline_id) FROM headline AS h WHERE h.article_id = a.article_id) AS headlines,
    (
        SELECT jsonb_agg(jsonb_build_object('number', e.number, 'at', e.created_at, 'reasons', e.change_reasons, 'diff', e.diff) ORDER BY e.number)
        FROM article_version AS e
        WHERE e.article_id = a.article_id AND e.number > 1
    ) AS edits
FROM article AS a
INNER JOIN article_version AS v ON a.current_version_id = v.version_id
LEFT JOIN copy AS k ON a.article_id = k.article_id
WHERE a.story_id = :story_id
ORDER BY coalesce(a.published_at, a.first_seen_at), a.article_id;

-- name: list_events
SELECT kind, story_id, other_story_id, article_id, at FROM story_event
WHERE story_id = :story_id OR other_story_id = :story_id
ORDER BY story_event_id;

-- name: word_state^
SELECT
    coalesce((SELECT w.articles FROM story_word_state AS w), 0) AS articles,
    coalesce((SELECT w.placed FROM story_word_state AS w), 0) AS placed,
    coalesce((SELECT max(t.placed) FROM story_text AS t), 0) AS newest;

-- name: refresh_words!
WITH
newest AS (SELECT stems || names || number_keys AS keys FROM story_text ORDER BY placed DESC LIMIT :most),

counted AS (
    SELECT
        k.key,
        count(*) AS articles
    FROM newest AS n
    CROSS JOIN LATERAL unnest(n.keys) AS k (key)
    GROUP BY k.key
    HAVING count(*) > 1
),

gone AS (DELETE FROM story_word WHERE key NOT IN (SELECT c.key FROM counted AS c)),

held AS (
    INSERT INTO story_word (key, articles) SELECT
        c.key,
        c.articles
    FROM counted AS c
    ON CONFLICT (key) DO UPDATE SET articles = excluded.articles
)

INSERT INTO story_word_state (articles, placed, refreshed_at)
SELECT
    (SELECT count(*) FROM newest) AS articles,
    (SELECT coalesce(max(t.placed), 0) FROM story_text AS t) AS placed,
    now() AS refreshed_at
ON CONFLICT (one) DO UPDATE
    SET articles = excluded.articles, placed = excluded.placed, refreshed_at = excluded.refreshed_at;

-- name: list_words
SELECT key, articles FROM story_word;

-- name: forget_before!
WITH
oldest AS (SELECT coalesce(min(article_id), 0) AS article_id FROM article WHERE first_seen_at >= :day),

texts AS (DELETE FROM story_text AS t USING oldest AS o WHERE t.article_id < o.article_id)

DELETE FROM story_key AS k USING oldest AS o WHERE k.article_id < o.article_id;
