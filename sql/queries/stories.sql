-- name: last_placed$
SELECT coalesce(max(placed), 0) FROM story_sense;

-- name: list_fresh
SELECT article_id, day, bits, placed FROM story_sense WHERE placed > :mark::bigint AND bits IS NOT NULL ORDER BY placed;

-- name: list_days
-- A row a day: a day has ten thousand articles, and each row would cost more than what is in it.
SELECT
    day,
    string_agg(int8send(article_id), ''::bytea ORDER BY placed) AS articles,
    string_agg(bits, ''::bytea ORDER BY placed) AS bits
FROM story_sense
WHERE day = any(:days) AND placed <= :mark AND bits IS NOT NULL
GROUP BY day;

-- name: list_older
SELECT s.article_id, s.day, t.lang, t.vector
FROM story_sense AS s
INNER JOIN story_text AS t ON s.article_id = t.article_id
WHERE s.day = any(:days) AND s.bits IS NULL AND t.vector IS NOT NULL;

-- name: list_newest_vectors
SELECT t.lang, t.vector
FROM (SELECT article_id FROM story_sense ORDER BY placed DESC LIMIT :most) AS s
INNER JOIN story_text AS t ON s.article_id = t.article_id
WHERE t.vector IS NOT NULL;

-- name: read_place
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
WHERE a.article_id = :article_id::bigint;

-- name: find_members
-- The articles of some days that share most keys, rarer keys counting more (a key of more than :per_key articles tells
-- nothing), those given as near, and the founder and the newest two of each of their stories, which speak for it too.
WITH
shared AS (
    SELECT
        i.article_id,
        sum(1.0 / cardinality(p.article_ids)) AS weight
    FROM unnest(:keys::integer[]) AS k (key)
    CROSS JOIN
        LATERAL ( -- noqa: ST05
            SELECT
                array(
                    SELECT s.article_id FROM story_key AS s
                    WHERE s.key = k.key AND s.day BETWEEN :first::date AND :last::date
                    LIMIT :per_key::bigint + 1
                ) AS article_ids
        ) AS p
    CROSS JOIN LATERAL unnest(p.article_ids) AS i (article_id)
    WHERE cardinality(p.article_ids) <= :per_key::bigint AND i.article_id <> :article_id::bigint
    GROUP BY i.article_id
    ORDER BY weight DESC, i.article_id
    LIMIT :most::bigint
),

asked AS (
    SELECT
        a.article_id,
        a.story_id
    FROM article AS a
    WHERE
        a.article_id = any(array(SELECT s.article_id FROM shared AS s) || :near::bigint[]) AND a.story_id IS NOT NULL
),

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
    t.article_id, a.story_id, t.published_at, t.lang, t.stems, t.stem_counts, t.names, t.numbers, t.figure_units, t.figure_values,
    t.vector
FROM story_text AS t
INNER JOIN article AS a ON t.article_id = a.article_id
WHERE
    t.article_id <> :article_id::bigint AND a.story_id IS NOT NULL
    AND t.article_id = any(
        array(
            SELECT k.article_id FROM asked AS k
            UNION
            SELECT p.article_id FROM speakers AS p
        )
    )
ORDER BY t.article_id;

-- name: read_story_members
-- The founder and the newest articles of a story, in order. A copy is none of them, though it has a text where it was an original
-- before an earlier one came: it goes where its original goes.
WITH
told AS (
    SELECT a.article_id
    FROM article AS a
    INNER JOIN story_text AS x ON a.article_id = x.article_id
    LEFT JOIN copy AS c ON a.article_id = c.article_id
    WHERE a.story_id = :story_id::bigint AND c.article_id IS NULL
),

asked AS (
    (SELECT article_id FROM told ORDER BY article_id LIMIT 1)
    UNION
    (SELECT article_id FROM told ORDER BY article_id DESC LIMIT :newest::bigint)
)

SELECT
    t.article_id, a.story_id, t.published_at, t.lang, t.stems, t.stem_counts, t.names, t.numbers, t.figure_units, t.figure_values,
    t.vector
FROM story_text AS t
INNER JOIN article AS a ON t.article_id = a.article_id
WHERE t.article_id IN (SELECT k.article_id FROM asked AS k)
ORDER BY t.article_id;

-- name: split_story$
-- Put articles of a story, and their copies, into a new one, which the first of them founds; both span what they hold.
WITH
leaving AS (
    SELECT
        a.article_id,
        a.first_seen_at
    FROM article AS a
    LEFT JOIN copy AS c ON a.article_id = c.article_id
    WHERE a.story_id = :story_id AND coalesce(c.copy_of, a.article_id) = any(:article_ids)
),

staying AS (
    SELECT
        min(a.first_seen_at) AS first_seen_at,
        max(a.first_seen_at) AS last_seen_at
    FROM article AS a
    WHERE a.story_id = :story_id AND a.article_id NOT IN (SELECT l.article_id FROM leaving AS l)
),

founded AS (
    INSERT INTO story (label, first_seen_at, last_seen_at)
    SELECT
        s.label,
        min(l.first_seen_at) AS first_seen_at,
        max(l.first_seen_at) AS last_seen_at
    FROM story AS s
    CROSS JOIN leaving AS l
    WHERE s.story_id = :story_id
    GROUP BY s.label
    RETURNING story_id
),

moved AS (
    UPDATE article AS a SET story_id = f.story_id
    FROM founded AS f, leaving AS l
    WHERE a.article_id = l.article_id
),

shrunk AS (
    UPDATE story AS s SET first_seen_at = t.first_seen_at, last_seen_at = t.last_seen_at
    FROM staying AS t
    WHERE s.story_id = :story_id
),

told AS (
    INSERT INTO story_event (kind, story_id, other_story_id, article_id)
    SELECT
        CASE WHEN l.article_id = (SELECT min(x.article_id) FROM leaving AS x) THEN 'split' ELSE 'move' END AS kind,
        :story_id AS story_id,
        f.story_id AS other_story_id,
        l.article_id
    FROM founded AS f
    CROSS JOIN leaving AS l
    ORDER BY l.article_id
)

SELECT story_id FROM founded;

-- name: forget_text!
WITH
keys AS (DELETE FROM story_key WHERE article_id = :article_id),

senses AS (DELETE FROM story_sense WHERE article_id = :article_id)

DELETE FROM story_text WHERE article_id = :article_id;

-- name: insert_text!
WITH
texts AS (
    INSERT INTO story_text (
        article_id, day, published_at, lang, stems, stem_counts, names, numbers, figure_units, figure_values, vector
    )
    VALUES (
        :article_id::bigint, :day::date, :published_at::timestamptz, :lang::text, :stems::bytea, :stem_counts::bytea, :names::bytea,
        :numbers::double precision[], :figure_units::text[], :figure_values::double precision[], :vector::bytea
    )
),

senses AS (
    INSERT INTO story_sense (article_id, day, bits)
    SELECT
        :article_id::bigint AS article_id,
        :day::date AS day,
        :bits::bytea AS bits
    WHERE :bits::bytea IS NOT NULL
)

INSERT INTO story_key (key, day, article_id)
SELECT
    k.key,
    :day::date AS day,
    :article_id::bigint AS article_id
FROM unnest(:keys::integer[]) AS k (key);

-- name: found_story
WITH founded AS (
    INSERT INTO story (label, first_seen_at, last_seen_at)
    VALUES (:label::text, :seen_at::timestamptz, :seen_at::timestamptz)
    RETURNING story_id
)

UPDATE article SET story_id = f.story_id
FROM founded AS f
WHERE article_id = :article_id::bigint
RETURNING f.story_id;

-- name: count_moved$
-- Of stories, those that went into another; of articles, those that are in none of the stories.
SELECT
    (SELECT count(*) FROM story AS s WHERE s.story_id = any(:story_ids) AND s.merged_into IS NOT NULL)
    + (SELECT count(*) FROM article AS a WHERE a.article_id = any(:article_ids) AND a.story_id <> all(:story_ids)) AS moved;

-- name: join_story!
WITH placed AS (UPDATE article SET story_id = :story_id::bigint WHERE article_id = :article_id::bigint)

UPDATE story
SET first_seen_at = least(first_seen_at, :seen_at::timestamptz), last_seen_at = greatest(last_seen_at, :seen_at::timestamptz)
WHERE story_id = :story_id::bigint;

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

-- name: story_of
SELECT m.story_id, m.label, m.articles, m.outlets, m.copies, m.origins, s.label AS held
FROM article AS a
INNER JOIN story_summary AS m ON a.story_id = m.story_id
INNER JOIN story AS s ON m.story_id = s.story_id
WHERE a.article_id = :article_id::bigint;

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

-- name: count_stories
SELECT count(*) AS stories
FROM (
    SELECT FROM story
    WHERE merged_into IS NULL AND (:since::timestamptz IS NULL OR last_seen_at >= :since)
    LIMIT :most
) AS n;

-- name: find_story^
SELECT s.story_id, s.label, s.first_seen_at, s.last_seen_at, s.articles, s.outlets, s.copies, s.origins, s.first_article_id
FROM story_summary AS s
WHERE s.story_id = (SELECT coalesce(t.merged_into, t.story_id) FROM story AS t WHERE t.story_id = :story_id);

-- name: list_members
SELECT
    a.article_id, a.outlet, a.origin, a.canonical_url, a.published_at, a.published_offset_minutes, a.published_precision,
    a.first_seen_at, v.lang, v.title, headline(v.title, v.lede, v.body) AS headline, v.number AS version, k.copy_of, k.kind, k.score,
    (SELECT array_agg(h.title ORDER BY h.headline_id) FROM headline AS h WHERE h.article_id = a.article_id) AS headlines,
    (
        SELECT jsonb_agg(jsonb_build_object('number', e.number, 'at', e.created_at, 'reasons', e.change_reasons, 'diff', e.diff) ORDER BY e.number)
        FROM article_version AS e
        WHERE e.article_id = a.article_id AND e.number > 1
    ) AS edits,
    (
        SELECT jsonb_agg(jsonb_build_object('copy', f.evidence, 'original', f.original_evidence) ORDER BY f.figure_id)
        FROM changed_figure AS f
        WHERE f.article_id = a.article_id
    ) AS changed_figures,
    (
        SELECT
            jsonb_agg(
                jsonb_build_object(
                    'copy', d.evidence, 'original', d.original_evidence, 'strength', d.strength, 'original_strength', d.original_strength
                ) ORDER BY d.position
            )
        FROM copy_denial AS d
        WHERE d.article_id = a.article_id AND d.copy_of = k.copy_of
    ) AS denials
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

-- name: try_count$
-- One counts at a time; who does not get to takes what is there.
SELECT pg_try_advisory_xact_lock(hashtextextended('dateline.words', 0));

-- name: list_newest_words
SELECT stems, names, numbers FROM story_text ORDER BY placed DESC LIMIT :most;

-- name: write_words!
INSERT INTO story_word_state (articles, placed, refreshed_at, words, counts)
VALUES (:articles, (SELECT coalesce(max(t.placed), 0) FROM story_text AS t), now(), :words, :counts)
ON CONFLICT (one) DO UPDATE
    SET
        articles = excluded.articles, placed = excluded.placed, refreshed_at = excluded.refreshed_at, words = excluded.words,
        counts = excluded.counts;

-- name: read_words^
SELECT articles, words, counts FROM story_word_state;

-- name: forget_before!
WITH
oldest AS (SELECT coalesce(min(article_id), 0) AS article_id FROM article WHERE first_seen_at >= :day),

texts AS (DELETE FROM story_text AS t USING oldest AS o WHERE t.article_id < o.article_id),

senses AS (DELETE FROM story_sense AS s USING oldest AS o WHERE s.article_id < o.article_id)

DELETE FROM story_key AS k USING oldest AS o WHERE k.article_id < o.article_id;
