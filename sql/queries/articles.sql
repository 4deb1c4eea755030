-- name: find_article^
-- The address is locked to the end of the transaction: two workers never decide about one at once. The look follows in
-- the same message, as a statement of its own, so that it sees what was committed while it waited. Pages that are served by https
-- name themselves by http, as they were called once: both are one address, the one that is asked for first.
SELECT pg_advisory_xact_lock(hashtextextended(regexp_replace(:canonical_url, '^https:', 'http:'), 0));

SELECT a.article_id, a.text_hash, a.current_version_id, a.source_id, v.title, v.body, v.number, v.lang, v.incomplete, v.text_from
FROM article AS a
INNER JOIN article_version AS v ON a.current_version_id = v.version_id
WHERE a.canonical_url IN (regexp_replace(:canonical_url, '^https:', 'http:'), regexp_replace(:canonical_url, '^http:', 'https:'))
ORDER BY a.canonical_url = :canonical_url DESC
LIMIT 1;

-- name: find_by_address
-- The article of an address: its own, or one that its documents were asked for at.
SELECT article_id FROM article WHERE canonical_url = :address
UNION ALL
(
    SELECT v.article_id
    FROM document AS d
    INNER JOIN article_version AS v ON d.document_id = v.document_id
    WHERE d.url = :address
    ORDER BY d.document_id DESC
    LIMIT 1
)
LIMIT 1;

-- name: find_renamed
-- The addresses of articles that came from links of the same host with the same number, of the same source with the same guid, or of
-- this link's feed, or of the same text at the same path.
WITH own AS MATERIALIZED (
    SELECT l.link_id, l.host, l.source_id, l.guid, work_number(l.canonical_url) AS number
    FROM link AS l
    WHERE l.link_id = :link_id
),

-- One guid on all items says nothing: a few are looked at, and their texts tell.
kin AS MATERIALIZED (
    (
        SELECT l.url
        FROM own AS o
        CROSS JOIN
            LATERAL (
                SELECT n.url FROM link AS n WHERE n.host = o.host AND work_number(n.canonical_url) = o.number LIMIT 10
            ) AS l
    )
    UNION
    (
        SELECT l.url
        FROM own AS o
        CROSS JOIN
            LATERAL (SELECT n.url FROM link AS n WHERE n.source_id = o.source_id AND n.guid = o.guid LIMIT 10) AS l
    )
    UNION
    -- The same text at the same path: its feed gives each poll's links another parameter.
    (
        SELECT d.url
        FROM article_version AS v
        INNER JOIN document AS d ON v.document_id = d.document_id
        INNER JOIN link AS l ON l.link_id = :link_id
        WHERE
            v.text_hash = :text_hash
            AND substring(d.url, '^([^?#]*?)/*(?:[?#]|$)') = substring(l.url, '^([^?#]*?)/*(?:[?#]|$)')
        LIMIT 5
    )
    UNION
    -- What its feed told of it, before its page named another address as its own.
    SELECT l.url
    FROM link AS l
    INNER JOIN feed_text AS t ON l.link_id = t.link_id
    WHERE l.link_id = :link_id
),

-- From each address to the article it brought last: whoever began at the articles would read them all.
brought AS MATERIALIZED (
    SELECT v.article_id
    FROM kin AS k
    CROSS JOIN
        LATERAL (
            SELECT m.article_id
            FROM document AS d
            INNER JOIN article_version AS m ON d.document_id = m.document_id
            WHERE d.url = k.url
            ORDER BY d.document_id DESC
            LIMIT 1
        ) AS v
)

SELECT a.canonical_url, v.body
FROM article AS a
INNER JOIN article_version AS v ON a.current_version_id = v.version_id
WHERE a.article_id = any(array(SELECT b.article_id FROM brought AS b))
ORDER BY a.article_id DESC
LIMIT 5;

-- name: has_come_from$
SELECT count(*) > 0
FROM (
    SELECT 1 AS found
    FROM article_version AS v
    INNER JOIN document AS d ON v.document_id = d.document_id
    WHERE v.article_id = :article_id AND :url IN (d.url, d.final_url)
    LIMIT 1
) AS first_one;

-- name: find_version_address$
SELECT d.url
FROM article_version AS v
INNER JOIN document AS d ON v.document_id = d.document_id
WHERE v.version_id = :version_id;

-- name: is_text_since$
-- Whether the page that a version is from was had after a time. What a clock that was wrong put in the future counts as nothing.
SELECT d.fetched_at > :at AND d.fetched_at <= :now
FROM article_version AS v
INNER JOIN document AS d ON v.document_id = d.document_id
WHERE v.version_id = :version_id;

-- name: find_at
-- The articles at some canonical addresses, by http or https, in the order of these; nothing is locked.
SELECT a.canonical_url, v.body
FROM unnest(:urls::text[]) WITH ORDINALITY AS u (url, place)
INNER JOIN article AS a ON a.canonical_url = any(ARRAY[regexp_replace(u.url, '^https:', 'http:'), regexp_replace(u.url, '^http:', 'https:')])
INNER JOIN article_version AS v ON a.current_version_id = v.version_id
ORDER BY u.place, a.canonical_url = u.url DESC;

-- name: find_shown^
-- What a page had last of an article: as a version of it, or beside its versions.
SELECT s.title, s.body
FROM (
    SELECT v.title, v.body, d.fetched_at AS seen_at
    FROM article_version AS v
    INNER JOIN document AS d ON v.document_id = d.document_id
    WHERE v.article_id = :article_id AND d.link_id = :link_id
    UNION ALL
    SELECT coalesce(v.title, f.title) AS title, coalesce(v.body, f.body) AS body, f.seen_at
    FROM shown_form AS f
    LEFT JOIN article_version AS v ON f.version_id = v.version_id
    WHERE f.link_id = :link_id AND f.article_id = :article_id
) AS s
ORDER BY s.seen_at DESC
LIMIT 1;

-- name: note_shown!
-- Only of a page that the version's text does not come from.
INSERT INTO shown_form (link_id, article_id, version_id, title, body, seen_at)
SELECT
    :link_id AS link_id, v.article_id, CASE WHEN :is_same THEN v.version_id END AS version_id,
    CASE WHEN NOT :is_same THEN :title END AS title, CASE WHEN NOT :is_same THEN :body END AS body, :seen_at AS seen_at
FROM article_version AS v
INNER JOIN document AS d ON v.document_id = d.document_id
WHERE v.version_id = :version_id AND d.link_id IS DISTINCT FROM :link_id
ON CONFLICT (link_id) DO UPDATE
    SET
        article_id = excluded.article_id, version_id = excluded.version_id, title = excluded.title, body = excluded.body,
        seen_at = excluded.seen_at
    WHERE shown_form.seen_at <= excluded.seen_at;

-- name: insert_article$
INSERT INTO article (
    canonical_url, source_id, outlet, first_seen_at, published_at, published_offset_minutes, published_precision,
    modified_at, text_hash
)
VALUES (
    :canonical_url, :source_id, :outlet, :first_seen_at, :published_at, :published_offset_minutes, :published_precision,
    :modified_at, :text_hash
)
RETURNING article_id;

-- name: insert_version$
-- A version and its headline, where the article has not had that before.
WITH headlines AS (
    INSERT INTO headline (article_id, document_id, title, first_seen_at)
    SELECT
        :article_id AS article_id,
        :document_id AS document_id,
        :title AS title,
        :created_at AS first_seen_at
    WHERE :title <> ''
    ON CONFLICT (article_id, title) DO NOTHING
)

INSERT INTO article_version (
    article_id, number, document_id, created_at, title, lede, body, blocks, authors, agency, section, signoff, text_hash,
    lang, lang_confidence, lang_parts, relevant, relevance, reasons, tagger_version, change_reasons, diff, pages, incomplete, text_from
)
VALUES (
    :article_id, :number, :document_id, :created_at, :title, :lede, :body, :blocks, :authors, :agency, :section, :signoff,
    :text_hash, :lang, :lang_confidence, :lang_parts, :relevant, :relevance, :reasons, :tagger_version, :change_reasons, :diff,
    :pages::bigint[], :incomplete, :text_from
)
RETURNING version_id;

-- name: note_incomplete!
UPDATE article_version SET incomplete = :incomplete WHERE version_id = :version_id;

-- name: note_text_from!
UPDATE article_version SET text_from = :text_from WHERE version_id = :version_id;

-- name: take_page_time!
-- The time that its page gives, in the place of the one its feed listed it with.
UPDATE article
SET
    published_at = :published_at, published_offset_minutes = :published_offset_minutes, published_precision = :published_precision
WHERE article_id = :article_id AND (published_at, published_precision) IS DISTINCT FROM (:published_at, :published_precision);

-- name: set_current_version!
UPDATE article
SET
    current_version_id = :version_id, text_hash = :text_hash, modified_at = coalesce(:modified_at, modified_at),
    origin = coalesce(:origin, origin)
WHERE article_id = :article_id;

-- name: insert_findings!
-- All that was found in a version in one statement: some fifteen rows an article, and a round trip each is felt.
WITH
datelines AS (
    INSERT INTO dateline (
        version_id, place, country, country_code, agency, dateline_date, start_offset, end_offset, evidence, latitude, longitude, place_id
    )
    SELECT
        :version_id AS version_id,
        d.place,
        d.country,
        d.country_code,
        d.agency,
        d.dateline_date,
        d.start_offset,
        d.end_offset,
        d.evidence,
        d.latitude,
        d.longitude,
        d.place_id
    FROM jsonb_populate_recordset(NULL::dateline, :datelines) AS d
),

tags AS (
    INSERT INTO tag (version_id, topic, score, evidence, tagger_version)
    SELECT
        :version_id AS version_id,
        t.topic,
        t.score,
        t.evidence,
        :tagger_version AS tagger_version
    FROM jsonb_populate_recordset(NULL::tag, :tags) AS t
),

entities AS (
    INSERT INTO entity (version_id, entity_id, name, kind, start_offset, end_offset, evidence)
    SELECT
        :version_id AS version_id,
        e.entity_id,
        e.name,
        e.kind,
        e.start_offset,
        e.end_offset,
        e.evidence
    FROM jsonb_populate_recordset(NULL::entity, :entities) AS e
)

INSERT INTO figure (
    version_id, value, low, high, unit, qualifier, what, attribution, strength, giver, receiver, period, denied_by, when_words, when_from, when_to,
    start_offset, end_offset, evidence
)
SELECT
    :version_id AS version_id,
    f.value,
    f.low,
    f.high,
    f.unit,
    f.qualifier,
    f.what,
    f.attribution,
    f.strength,
    f.giver,
    f.receiver,
    f.period,
    f.denied_by,
    f.when_words,
    f.when_from,
    f.when_to,
    f.start_offset,
    f.end_offset,
    f.evidence
FROM jsonb_populate_recordset(NULL::figure, :figures) AS f;

-- name: forget_findings!
-- Replay: what was found in a version is found again by the present taggers.
WITH
tags AS (DELETE FROM tag WHERE version_id = :version_id),

entities AS (DELETE FROM entity WHERE version_id = :version_id),

figures AS (DELETE FROM figure WHERE version_id = :version_id)

DELETE FROM dateline WHERE version_id = :version_id;

-- name: update_enrichment!
UPDATE article_version
SET
    lang = :lang, lang_confidence = :lang_confidence, lang_parts = :lang_parts, relevant = :relevant, relevance = :relevance,
    reasons = :reasons, tagger_version = :tagger_version
WHERE version_id = :version_id;

-- name: insert_headline!
INSERT INTO headline (article_id, document_id, title, first_seen_at)
VALUES (:article_id, :document_id, :title, :first_seen_at)
ON CONFLICT (article_id, title) DO NOTHING;

-- name: read_versions
SELECT
    v.version_id, v.article_id, v.document_id, v.title, v.body, v.signoff, v.lang, a.published_at, a.published_precision,
    a.published_offset_minutes
FROM article_version AS v
INNER JOIN article AS a ON v.article_id = a.article_id
INNER JOIN document AS d ON v.document_id = d.document_id
INNER JOIN source AS s ON d.source_id = s.source_id
WHERE
    (:since::timestamptz IS NULL OR d.fetched_at >= :since)
    AND (:source::text IS NULL OR s.key = :source)
ORDER BY v.version_id;

-- name: read_article^
SELECT
    a.article_id, a.canonical_url, a.outlet, s.key AS source_key, s.name AS source, s.tier AS source_tier,
    s.country AS source_country, s.alignment AS source_alignment, a.published_at, a.published_offset_minutes,
    a.published_precision, a.first_seen_at, a.story_id, v.version_id, v.number AS version, v.title, v.lede, v.body, v.blocks,
    v.authors, v.agency, v.section, v.signoff, v.lang, v.lang_confidence, v.lang_parts, v.relevant, v.relevance, v.reasons,
    greatest(cardinality(v.pages), 1) AS pages, v.incomplete, v.text_from, a.withdrawn_at, a.withdrawn_why,
    (SELECT to_jsonb(d) FROM dateline AS d WHERE d.version_id = v.version_id) AS dateline,
    (SELECT jsonb_agg(to_jsonb(t) ORDER BY t.score DESC, t.topic) FROM tag AS t WHERE t.version_id = v.version_id) AS topics,
    (SELECT jsonb_agg(to_jsonb(e) ORDER BY e.start_offset) FROM entity AS e WHERE e.version_id = v.version_id) AS entities,
    (SELECT jsonb_agg(to_jsonb(f) ORDER BY f.start_offset) FROM figure AS f WHERE f.version_id = v.version_id) AS figures,
    (SELECT jsonb_agg(to_jsonb(r) ORDER BY r.target_lang) FROM translation AS r WHERE r.version_id = v.version_id) AS translations
FROM article AS a
INNER JOIN source AS s ON a.source_id = s.source_id
INNER JOIN article_version AS v ON a.current_version_id = v.version_id
WHERE a.article_id = :article_id;

-- name: list_newest
SELECT
    a.article_id, a.outlet, a.published_at, a.published_offset_minutes, a.published_precision, a.first_seen_at, v.relevance,
    coalesce(n.title, headline(v.title, v.lede, v.body)) AS title,
    coalesce((SELECT array_agg(t.topic ORDER BY t.score DESC) FROM tag AS t WHERE t.version_id = v.version_id), '{}') AS topics
FROM article AS a
INNER JOIN article_version AS v ON a.current_version_id = v.version_id
LEFT JOIN translation AS n ON v.version_id = n.version_id AND n.target_lang = 'en'
ORDER BY a.first_seen_at DESC
LIMIT :most;

-- name: refresh_search_of!
SELECT refresh_search(article_id, article_id) FROM article WHERE current_version_id = :version_id;

-- name: read_history
-- What a rule is tried on: current versions, or with `edits` all, in the order in which they were found; history that was
-- loaded in bulk rang no bell and is left out where `bulk` names its media type.
-- With `original`: of one story and of the copies of one article alone.
SELECT
    a.article_id, a.canonical_url, a.published_at, CASE WHEN :edits THEN v.created_at ELSE a.first_seen_at END AS found_at,
    a.story_id, c.copy_of, s.key AS source_key, s.tier, s.country,
    w.key AS way, v.version_id, v.number, v.change_reasons,
    v.title, v.lede, v.body, v.lang, v.lang_confidence, v.relevant, v.relevance, v.reasons, v.tagger_version,
    coalesce(a.origin, a.outlet) AS origin,
    array(
        SELECT concat(n.evidence, ' (' || n.strength || ')')
        FROM copy_denial AS n
        WHERE n.article_id = a.article_id AND n.copy_of = c.copy_of
        ORDER BY n.position
    ) AS denials,
    coalesce((SELECT jsonb_agg(to_jsonb(t) ORDER BY t.score DESC, t.topic) FROM tag AS t WHERE t.version_id = v.version_id), '[]') AS topics,
    coalesce((SELECT jsonb_agg(to_jsonb(e) ORDER BY e.start_offset) FROM entity AS e WHERE e.version_id = v.version_id), '[]') AS entities,
    coalesce((SELECT jsonb_agg(to_jsonb(f) ORDER BY f.start_offset) FROM figure AS f WHERE f.version_id = v.version_id), '[]') AS figures
FROM article AS a
INNER JOIN source AS s ON a.source_id = s.source_id
INNER JOIN article_version AS v ON CASE WHEN :edits THEN a.article_id = v.article_id ELSE a.current_version_id = v.version_id END
LEFT JOIN copy AS c ON a.article_id = c.article_id
INNER JOIN document AS d ON v.document_id = d.document_id
INNER JOIN source AS w ON d.source_id = w.source_id
WHERE
    (:bulk::text IS NULL OR d.content_type IS DISTINCT FROM :bulk::text)
    AND CASE WHEN :edits THEN v.created_at ELSE a.first_seen_at END >= :since
    AND (CASE WHEN :edits THEN v.created_at ELSE a.first_seen_at END, v.version_id) > (:after_time, :after_id)
    AND (:until::timestamptz IS NULL OR v.created_at < :until::timestamptz)
    AND (
        :original::bigint IS NULL
        OR a.article_id = any( -- an array, so that the index on it is walked
            array(
                SELECT k.article_id FROM article AS k WHERE k.story_id = :story::bigint
                UNION ALL
                SELECT k.article_id FROM copy AS k WHERE k.copy_of = :original::bigint
                UNION ALL
                SELECT :original::bigint
            )
        )
    )
ORDER BY found_at, v.version_id
LIMIT :most;
