-- What was found and did not become an article: links whose pages could not be had, documents that are none.

-- name: count_links
SELECT CASE WHEN state = 'pending' AND last_error IS NOT NULL THEN 'failing' ELSE state END AS state, count(*) AS links
FROM link
GROUP BY 1
ORDER BY 2 DESC;

-- name: count_documents
-- By disposition, and of what is no article by its kind: the first word of the reason.
SELECT
    disposition,
    CASE
        WHEN disposition <> 'not_an_article' THEN ''
        WHEN starts_with(reason, 'only ') THEN 'short text'
        ELSE replace(split_part(reason, ':', 1), '_', ' ')
    END AS kind,
    count(*) AS documents
FROM disposition
WHERE disposition IN ('not_an_article', 'empty', 'unsupported', 'quarantined')
GROUP BY 1, 2
ORDER BY 3 DESC, 1, 2;

-- name: newest_ended^
SELECT last_error AS reason
FROM link
WHERE state IN ('gone', 'failed', 'refused')
ORDER BY not_before DESC, link_id DESC
LIMIT 1;

-- name: list_aside
WITH pages AS (
    SELECT
        p.done_at AS at, 'document' AS what, p.disposition AS state, s.key AS source, d.url, l.title, p.reason,
        CASE
            WHEN l.stand_in IS NOT NULL AND l.body_hash = d.body_hash
                THEN CASE l.state WHEN 'pending' THEN l.not_before ELSE l.look_at END
        END AS again_at
    FROM disposition AS p
    INNER JOIN document AS d ON p.document_id = d.document_id
    INNER JOIN source AS s ON d.source_id = s.source_id
    LEFT JOIN link AS l ON d.link_id = l.link_id
    WHERE p.disposition IN ('not_an_article', 'empty', 'unsupported', 'quarantined')
    UNION ALL
    SELECT
        CASE WHEN l.state = 'pending' THEN l.last_seen_at ELSE l.not_before END AS at, 'link' AS what,
        CASE l.state WHEN 'pending' THEN 'failing' WHEN 'fetched' THEN 'not had again' ELSE l.state END AS state, s.key AS source,
        l.url, l.title, coalesce(l.last_error, '') AS reason,
        CASE l.state WHEN 'pending' THEN greatest(l.not_before, h.links_after) ELSE l.look_at END AS again_at
    FROM link AS l
    INNER JOIN source AS s ON l.source_id = s.source_id
    LEFT JOIN host AS h ON l.host = h.host
    WHERE l.state IN ('gone', 'failed', 'refused') OR l.last_error IS NOT NULL
)

SELECT p.at, p.what, p.state, p.source, p.url, p.title, p.reason, CASE WHEN p.again_at > '-infinity' THEN p.again_at END AS again_at
FROM pages AS p
WHERE :source::text IS NULL OR p.source = :source
ORDER BY p.at DESC NULLS LAST, p.url
LIMIT :most;
