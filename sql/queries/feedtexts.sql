-- The texts that feeds carry of whole articles, and where they stand in for their pages.

-- name: look_up
-- What is known of links whose feed carries the text now; a further page of an article has none of its own.
SELECT
    l.canonical_url, l.link_id, t.page_at IS NOT NULL AS replaced, t.source_id AS text_source_id, t.line,
    t.link_id IS NULL AND EXISTS (
        SELECT FROM document AS d
        INNER JOIN disposition AS p ON d.document_id = p.document_id
        WHERE d.url = l.url AND p.article_id IS NOT NULL
    ) AS has_article
FROM link AS l
LEFT JOIN feed_text AS t ON l.link_id = t.link_id
WHERE l.canonical_url = any(:urls) AND l.page_of IS NULL;

-- name: keep!
INSERT INTO feed_text (link_id, source_id, seen_at, line)
VALUES (:link_id, :source_id, :seen_at, :line)
ON CONFLICT (link_id) DO UPDATE SET seen_at = excluded.seen_at, line = excluded.line;

-- name: read_candidate^
-- The text of a link, as long as no page of it has come to an article, with how its last page ended.
SELECT
    t.source_id, t.seen_at, t.line, t.stood_in, l.url, l.state AS link_state, l.last_error, l.stand_in IS NOT NULL AS stands_in,
    l.state = 'pending' AND l.fetched_at IS NULL AND EXISTS (
        SELECT FROM host AS h WHERE h.host = l.host AND h.refusals >= :least_refusals AND h.links_after > now()
    ) AS is_shut_out,
    e.disposition, e.reason, e.final_url
FROM feed_text AS t
INNER JOIN link AS l ON t.link_id = l.link_id
LEFT JOIN LATERAL (
    SELECT p.disposition, p.reason, coalesce(d.final_url, d.url) AS final_url
    FROM document AS d
    INNER JOIN disposition AS p ON d.document_id = p.document_id
    WHERE d.url = l.url AND d.content_type IS DISTINCT FROM :text_type
    ORDER BY d.document_id DESC
    LIMIT 1
) AS e ON TRUE
WHERE
    t.link_id = :link_id AND t.page_at IS NULL AND l.page_of IS NULL
    AND NOT EXISTS (
        SELECT FROM document AS d
        INNER JOIN disposition AS p ON d.document_id = p.document_id
        WHERE d.url = l.url AND d.content_type IS DISTINCT FROM :text_type AND p.article_id IS NOT NULL
    )
FOR UPDATE OF t;

-- name: list_shut_out
-- Links whose page nobody asked for yet, as their host has shut us out of others and rests.
SELECT l.link_id
FROM link AS l
INNER JOIN feed_text AS t ON l.link_id = t.link_id
INNER JOIN host AS h ON l.host = h.host
WHERE
    l.host = url_host(:url) AND l.state = 'pending' AND l.fetched_at IS NULL AND l.page_of IS NULL AND NOT t.stood_in
    AND h.refusals >= :least_refusals AND h.links_after > now()
ORDER BY l.link_id
FOR UPDATE OF l SKIP LOCKED;

-- name: note_standing!
UPDATE feed_text SET stood_in = TRUE WHERE link_id = :link_id AND NOT stood_in;

-- name: end_with_page!
-- The page has given its article: a text that never stood in is needed no more, the other stays, for replay.
WITH unused AS (
    DELETE FROM feed_text WHERE link_id = :link_id AND NOT stood_in
)

UPDATE feed_text SET page_at = :page_at WHERE link_id = :link_id AND stood_in AND page_at IS NULL;

-- name: is_replaced$
SELECT exists(SELECT FROM feed_text WHERE link_id = :link_id AND page_at IS NOT NULL);

-- name: forget_kept$
WITH old AS (
    DELETE FROM feed_text WHERE NOT stood_in AND seen_at < :before RETURNING link_id
)

SELECT count(*) FROM old;
