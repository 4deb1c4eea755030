-- Articles over several pages: which documents are their pages, and which links are to be asked for.

-- name: lock_pages$
-- To the end of the transaction, before any address is locked: two workers never put one article's pages together at once.
SELECT pg_advisory_xact_lock(hashtextextended(concat('pages ', :canonical_url), 0));

-- name: find_link^
SELECT link_id, url, canonical_url FROM link WHERE canonical_url = :canonical_url;

-- name: read_link^
SELECT link_id, url, canonical_url FROM link WHERE link_id = :link_id;

-- name: hold_links$
-- In the order in which polls lock them, so that nobody waits in a circle.
SELECT count(*)
FROM (
    SELECT link_id
    FROM link
    WHERE link_id = any(:link_ids) OR page_of = any(:link_ids) OR canonical_url = any(:canonical_urls)
    ORDER BY link_id
    FOR UPDATE
) AS held;

-- name: list_pages
SELECT page, link_id, url FROM link WHERE page_of = :link_id ORDER BY page, link_id;

-- name: newest_documents
-- What an address had last, of what is still kept; a slash at its end more or less is no other address.
SELECT d.document_id
FROM document AS d
INNER JOIN document_body AS b ON d.document_id = b.document_id AND d.fetched_at = b.fetched_at
-- The text of a feed is no page.
WHERE d.url = any(:urls) AND d.content_type IS DISTINCT FROM :text_type
ORDER BY d.document_id DESC
LIMIT :most;

-- name: last_pages$
-- Of how many pages the article was put together last that came from some addresses.
SELECT cardinality(v.pages)
FROM document AS d
INNER JOIN article_version AS v ON d.document_id = v.document_id
WHERE d.url = any(:urls)
ORDER BY v.version_id DESC
LIMIT 1;

-- name: keep_first$
-- The link of a first page: to be fetched, unless its page came in another way.
INSERT INTO link (canonical_url, url, source_id, first_seen_at, last_seen_at, state, fetched_at, body_hash)
SELECT
    :canonical_url AS canonical_url, :url AS url, :source_id AS source_id, :seen_at AS first_seen_at, :seen_at AS last_seen_at,
    CASE WHEN :fetched_at::timestamptz IS NULL THEN 'pending' ELSE 'fetched' END AS state, :fetched_at AS fetched_at, :body_hash AS body_hash
ON CONFLICT (canonical_url) DO UPDATE SET last_seen_at = excluded.last_seen_at
RETURNING link_id;

-- name: ask_page!
-- Of a page that a source listed as if it were an article of its own it is noted that it is none. It is fetched where it never was.
INSERT INTO link AS l (canonical_url, url, source_id, first_seen_at, last_seen_at, page_of, page, listed_at, not_before)
SELECT
    :canonical_url AS canonical_url, :url AS url, f.source_id, :seen_at AS first_seen_at, :seen_at AS last_seen_at, f.link_id AS page_of,
    :page AS page, coalesce(f.listed_at, f.first_seen_at) AS listed_at, now() + make_interval(secs => :wait) AS not_before
FROM link AS f
WHERE f.link_id = :first_id AND f.page_of IS NULL AND f.canonical_url <> :canonical_url
ON CONFLICT (canonical_url) DO UPDATE
    SET page_of = excluded.page_of, page = excluded.page
    WHERE l.page_of IS NULL;

-- name: drop_waiting!
UPDATE link
SET state = 'gone', last_error = 'all of its article came on one page', look_at = NULL
WHERE
    page_of = :first_id AND page <> :single AND state = 'pending' AND fetched_at IS NULL
    AND NOT is_claimed(claimed_pid, claimed_start);

-- name: recall_pages$
-- The first page changed: what came long before it is asked for again, and what could not be had. One that is being had is left alone.
WITH old AS (
    SELECT link_id
    FROM link
    WHERE
        page_of = :first_id AND state IN ('fetched', 'failed', 'gone')
        AND (fetched_at IS NULL OR fetched_at < :fetched_at::timestamptz - interval '15 minutes')
    ORDER BY link_id
    FOR UPDATE SKIP LOCKED
),

recalled AS (
    UPDATE link AS l
    SET state = 'pending', attempts = 0, not_before = '-infinity'
    FROM old
    WHERE l.link_id = old.link_id
    RETURNING l.link_id
)

SELECT count(*) FROM recalled;

-- name: list_pushed
-- Pages that addresses given by hand led to, and that nobody fetches at the moment or has tried.
SELECT l.link_id, l.url, l.source_id
FROM link AS l
INNER JOIN source AS s ON l.source_id = s.source_id
WHERE s.kind = 'push' AND l.state = 'pending' AND l.attempts = 0 AND NOT is_claimed(l.claimed_pid, l.claimed_start)
ORDER BY l.link_id;
