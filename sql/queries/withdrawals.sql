-- Pages that were had and are no more, and what was told of their articles.

-- name: lock_withdrawal$
-- To the end of the transaction: a page is found missing, or found again, by one worker at a time.
SELECT pg_advisory_xact_lock(hashtextextended(concat('withdrawn ', :article_id), 0));

-- name: had_since$
-- A page of an article, none of its further pages, that was had after a time and is read: what was had before says nothing of how it
-- stands. What a clock that was wrong put in the future counts as nothing. Where a link is given, only its own page counts: another
-- form of the page (for print) may lack what this one says.
SELECT exists(
    SELECT FROM disposition AS p
    INNER JOIN document AS d ON p.document_id = d.document_id
    LEFT JOIN link AS l ON d.link_id = l.link_id
    WHERE
        p.article_id = :article_id AND d.fetched_at > :at AND d.fetched_at <= :now AND l.page_of IS NULL
        AND (:link_id::bigint IS NULL OR d.link_id = :link_id)
        AND NOT coalesce(d.content_type, '') = any(:made_of_pages::text[])
);

-- name: is_withdrawn$
SELECT withdrawn_at IS NOT NULL FROM article WHERE article_id = :article_id;

-- name: find_article^
-- The article of a link whose page it is, and whether it stands at another address too: one that waits to be looked at again stands.
SELECT
    a.article_id, l.missing_at, a.withdrawn_at,
    exists(
        SELECT FROM link AS o
        WHERE
            o.article_id = l.article_id AND o.link_id <> l.link_id AND o.page_of IS NULL AND o.state IN ('fetched', 'pending')
            AND o.fetched_at IS NOT NULL AND o.missing_at IS NULL
    ) AS elsewhere
FROM link AS l
INNER JOIN article AS a ON l.article_id = a.article_id
WHERE l.link_id = :link_id AND l.page_of IS NULL;

-- name: host_of_missing^
-- Of the host of a link whose page is missing: how many others on the beat are, since a time; how many that were had before the first of
-- them were had again since; and whether anything of it, or what lists it, could be had since the link's own page was missing.
WITH own AS (
    SELECT l.link_id, l.host, l.source_id, coalesce(l.missing_at, :now) AS missing_at
    FROM link AS l
    WHERE l.link_id = :link_id
),

lost AS (
    SELECT count(DISTINCT o.article_id) AS pages, least(min(o.missing_at), min(own.missing_at)) AS first_at
    FROM own
    LEFT JOIN link AS o ON own.host = o.host AND own.link_id <> o.link_id AND o.article_id IS NOT NULL AND o.missing_at > :since
)

SELECT
    lost.pages AS missing,
    (
        SELECT count(*) FROM link AS h
        WHERE
            h.host = own.host AND h.article_id IS NOT NULL AND h.missing_at IS NULL
            AND h.fetched_at >= lost.first_at AND h.beat_since < lost.first_at
    ) AS standing,
    coalesce((SELECT t.failures = 0 FROM source_state AS t WHERE t.source_id = own.source_id), TRUE)
    OR EXISTS (
        SELECT FROM link AS h
        WHERE h.host = own.host AND h.article_id IS NOT NULL AND h.missing_at IS NULL AND h.fetched_at > own.missing_at
    ) AS answers
FROM own
CROSS JOIN lost;

-- name: find_at_address^
SELECT article_id, NULL::timestamptz AS missing_at, withdrawn_at, FALSE AS elsewhere FROM article WHERE canonical_url = any(:urls) LIMIT 1;

-- name: note_missing!
UPDATE link
SET missing_at = coalesce(missing_at, :at), missing_by = :told_by, missing_why = :why, look_at = least(look_at, :look_at::timestamptz)
WHERE link_id = :link_id;

-- name: note_found!
UPDATE link SET missing_at = NULL, missing_by = NULL, missing_why = NULL WHERE link_id = :link_id AND missing_at <= :at;

-- name: withdraw_article
UPDATE article SET withdrawn_at = :at, withdrawn_why = :why WHERE article_id = :article_id AND withdrawn_at IS NULL RETURNING article_id;

-- name: return_article$
-- Not by what was had before it was missing, and is only read now.
UPDATE article SET withdrawn_at = NULL, withdrawn_why = NULL WHERE article_id = :article_id AND withdrawn_at <= :at RETURNING article_id;

-- name: told_of_article
-- The newest alert of each rule in force on an article, or on a copy of it: of a rule that told of both, that on the article itself.
WITH told AS (
    SELECT DISTINCT ON (t.rule_id) t.alert_id, t.rule_id
    FROM alert AS t
    WHERE
        t.kind NOT IN ('withdrawn', 'returned')
        AND t.article_id = any(array(SELECT c.article_id FROM copy AS c WHERE c.copy_of = :article_id) || :article_id::bigint)
    ORDER BY t.rule_id, (t.article_id = :article_id) DESC, t.alert_id DESC
)

SELECT
    t.alert_id, t.rule_id, t.article_id, t.version_id, t.thing, t.evidence, r.key, r.definition, a.outlet, a.canonical_url,
    CASE WHEN s.kind IN ('inbox', 'push', 'warc') THEN a.outlet ELSE s.name END AS source
FROM told
INNER JOIN alert AS t ON told.alert_id = t.alert_id
INNER JOIN rule AS r ON t.rule_id = r.rule_id
CROSS JOIN article AS a
INNER JOIN source AS s ON a.source_id = s.source_id
WHERE r.enabled AND a.article_id = :article_id
-- In the order in which loads lock them.
ORDER BY r.key;

-- name: told_of_withdrawal
-- Of each rule in force the newest alert that told that an article was withdrawn, where nothing was told since.
SELECT
    t.alert_id, t.rule_id, t.article_id, t.version_id, t.thing, t.evidence, r.key, r.definition, a.outlet, a.canonical_url,
    CASE WHEN s.kind IN ('inbox', 'push', 'warc') THEN a.outlet ELSE s.name END AS source
FROM alert AS t
INNER JOIN rule AS r ON t.rule_id = r.rule_id
CROSS JOIN article AS a
INNER JOIN source AS s ON a.source_id = s.source_id
WHERE
    r.enabled AND a.article_id = :article_id AND t.kind = 'withdrawn'
    AND t.article_id = any(array(SELECT c.article_id FROM copy AS c WHERE c.copy_of = :article_id) || :article_id::bigint)
    AND (t.evidence -> 'withdrawn' ->> 'article_id')::bigint = :article_id
    AND NOT EXISTS (SELECT FROM alert AS n WHERE n.rule_id = t.rule_id AND n.article_id = t.article_id AND n.alert_id > t.alert_id)
ORDER BY r.key;
