-- name: due_sources
WITH free AS (
    SELECT t.source_id
    FROM source_state AS t
    INNER JOIN source AS s ON t.source_id = s.source_id
    WHERE s.enabled AND s.kind IN ('feed', 'sitemap', 'news_sitemap', 'listing') AND t.next_poll_at <= now()
    ORDER BY t.next_poll_at
    LIMIT :batch
    FOR UPDATE OF t SKIP LOCKED
)

UPDATE source_state AS t
-- Taken for ten minutes: a worker that dies gives the source back by itself.
SET next_poll_at = now() + interval '10 minutes'
FROM free, source AS s
WHERE t.source_id = free.source_id AND s.source_id = t.source_id
RETURNING
    t.source_id, s.key, s.kind, s.url, s.country, s.language, s.settings, t.etag, t.last_modified, t.body_hash, t.moved_url, t.unchanged,
    t.distrusted, t.last_success_at, t.failures, t.restamps, t.parts, t.parts_since;

-- name: source_due$
SELECT exists(
    SELECT FROM source_state AS t
    INNER JOIN source AS s ON t.source_id = s.source_id
    WHERE s.enabled AND s.kind IN ('feed', 'sitemap', 'news_sitemap', 'listing') AND t.next_poll_at <= now()
);

-- name: polled!
UPDATE source_state
SET
    restamps = :restamps, last_polled_at = now(), last_success_at = now(),
    last_error = CASE WHEN :goes_on AND failures = 0 THEN coalesce(:note::text, last_error) ELSE :note::text END, failures = 0, etag = :etag,
    last_modified = :last_modified, body_hash = :body_hash, moved_url = :moved_url, unchanged = :unchanged,
    parts = :parts, parts_since = :parts_since,
    distrusted = :distrusted, items_seen = items_seen + :items, links_found = links_found + :links,
    last_new_at = CASE WHEN :links > 0 THEN now() ELSE last_new_at END,
    silent_since = CASE WHEN :silent THEN coalesce(silent_since, now()) END,
    wait_seconds = :wait, next_poll_at = now() + make_interval(secs => :wait)
WHERE source_id = :source_id;

-- name: poll_failed!
UPDATE source_state
SET
    last_polled_at = now(), failures = failures + 1, last_error = :error,
    -- Where it is said to have moved it does not answer: back to the address it was given.
    moved_url = NULL,
    next_poll_at = now() + make_interval(secs => :wait)
WHERE source_id = :source_id;

-- name: end_outage$
-- The first source that answers after several polls in vain, while no other answered either: the network was away, not the sources. What
-- could not be reached meanwhile waits for up to six hours, and is asked now; what a server answered keeps its wait. Who is being
-- polled or fetched by others is passed over, so that two that come back never wait for each other.
WITH back AS (
    SELECT m.source_id
    FROM source_state AS m
    WHERE
        m.source_id = :source_id AND m.failures >= :failures AND strpos(m.last_error, 'the server answered') = 0
        AND NOT EXISTS (SELECT FROM source_state AS o WHERE o.last_success_at > m.last_polled_at)
),

unasked AS (
    SELECT t.source_id
    FROM source_state AS t
    INNER JOIN back ON t.source_id <> back.source_id
    INNER JOIN source AS s ON t.source_id = s.source_id
    WHERE s.enabled AND t.failures > 0 AND t.next_poll_at > now() AND strpos(t.last_error, 'the server answered') = 0
    FOR UPDATE OF t SKIP LOCKED
),

asked AS (
    UPDATE source_state AS t SET next_poll_at = now() FROM unasked AS u WHERE t.source_id = u.source_id RETURNING t.source_id
),

unread AS (
    SELECT h.host
    FROM host AS h
    WHERE
        EXISTS (SELECT FROM back) AND h.robots IS NULL AND h.robots_until > now() AND strpos(h.robots_error, 'the server answered') = 0
    FOR UPDATE SKIP LOCKED
),

read AS (
    UPDATE host AS h SET robots_until = '-infinity' FROM unread AS u WHERE h.host = u.host
),

waiting AS (
    SELECT l.link_id
    FROM link AS l
    WHERE
        EXISTS (SELECT FROM back) AND strpos(l.last_error, 'the server answered') = 0
        AND ((l.state = 'pending' AND l.not_before > now()) OR (l.state = 'failed' AND l.look_at > now()))
        AND NOT is_claimed(l.claimed_pid, l.claimed_start)
    FOR UPDATE SKIP LOCKED
),

fetched AS (
    UPDATE link AS l
    SET not_before = least(l.not_before, now()), look_at = least(l.look_at, now())
    FROM waiting AS w
    WHERE l.link_id = w.link_id
)

SELECT count(*) FROM asked;

-- name: requeue_source!
-- Nothing was asked of its host, so this is no failure.
UPDATE source_state SET next_poll_at = now() + make_interval(secs => :wait) WHERE source_id = :source_id;

-- name: insert_link$
INSERT INTO link (
    canonical_url, url, source_id, guid, title, published_at, first_seen_at, last_seen_at, listed_at, listed_title
)
VALUES (:canonical_url, :url, :source_id, :guid, :title, :published_at, :seen_at, :seen_at, :listed_at, :title)
ON CONFLICT (canonical_url) DO UPDATE SET last_seen_at = excluded.last_seen_at
RETURNING (xmax = 0);

-- name: name_work!
-- What a listing did not tell of it, its page does.
UPDATE link SET guid = :name WHERE link_id = :link_id AND guid IS NULL;

-- name: find_twins
-- What a source listed before with the same dates and can be had: its feed may give each poll's links another parameter.
SELECT canonical_url, title, published_at
FROM link
WHERE
    source_id = :source_id AND first_seen_at >= :since AND published_at = any(:dates::timestamptz[]) AND title IS NOT NULL
    AND state IN ('pending', 'fetched');

-- name: see_links
-- Locked in one order to the end of the transaction, so that what is decided about them holds and two polls never wait for each other.
WITH listed AS (
    SELECT link_id
    FROM link
    WHERE canonical_url = any(:urls)
    ORDER BY link_id
    FOR UPDATE
)

UPDATE link AS l
SET last_seen_at = :seen_at
FROM listed
WHERE l.link_id = listed.link_id
RETURNING
    l.canonical_url, l.state, l.source_id, l.listed_at, l.listed_title, l.fetched_at, l.recalls,
    is_claimed(l.claimed_pid, l.claimed_start) AS under_way;

-- name: relist_link!
UPDATE link SET listed_at = :listed_at, listed_title = :listed_title WHERE canonical_url = :canonical_url;

-- name: recall_link!
UPDATE link SET state = 'pending', attempts = 0, recalls = recalls + 1, not_before = :due_at WHERE canonical_url = :canonical_url;

-- name: release_looks$
WITH due AS (
    SELECT link_id
    FROM link
    WHERE look_at <= :now
    FOR UPDATE SKIP LOCKED
),

released AS (
    UPDATE link AS l
    -- One that a source called for, but for later, is looked at now.
    SET state = 'pending', attempts = 0, not_before = '-infinity', look_at = NULL
    FROM due
    WHERE l.link_id = due.link_id
    RETURNING l.link_id
)

SELECT count(*) FROM released;

-- name: plan_look!
-- Of a document whose article is relevant or was told of by an alert; the others are never looked at by themselves.
UPDATE link
SET
    beat_since = coalesce(beat_since, :begin), article_id = :article_id,
    look_at = CASE WHEN :sooner THEN least(look_at, :look_at::timestamptz) ELSE :look_at END
WHERE
    link_id = :link_id
    AND (
        EXISTS (SELECT FROM article_version AS v WHERE v.version_id = :version_id AND v.relevant)
        OR EXISTS (SELECT FROM alert AS a WHERE a.article_id = :article_id)
    );

-- name: note_live!
-- Of one on the beat it is known; of another that is told with its updates, should one of them be. One that is near it has a beginning.
UPDATE link
SET
    live_at = greatest(live_at, :live_at), beat_since = coalesce(beat_since, :begin),
    look_at = CASE WHEN coalesce(beat_since, :begin) IS NULL THEN look_at ELSE :look_at END, rounds = 0, stand_in = NULL
WHERE link_id = :link_id;

-- name: claim_links
-- The hosts by a walk over the index (a probe a host), then the newest link of each that does not rest.
WITH RECURSIVE waiting AS (
    (SELECT host FROM link WHERE state = 'pending' ORDER BY host LIMIT 1)
    UNION ALL
    SELECT (SELECT n.host FROM link AS n WHERE n.state = 'pending' AND n.host > w.host ORDER BY n.host LIMIT 1) AS host
    FROM waiting AS w
    WHERE w.host IS NOT NULL
),

open_host AS (
    SELECT w.host
    FROM waiting AS w
    LEFT JOIN host AS h ON w.host = h.host
    WHERE
        w.host IS NOT NULL
        AND (
            h.host IS NULL
            OR (h.next_at <= now() AND h.links_after <= now() AND NOT is_claimed(h.claimed_pid, h.claimed_start))
        )
        -- One link of a host at a time: a slow host delays only itself.
        AND NOT EXISTS (
            SELECT FROM link AS c
            WHERE
                c.host = w.host AND c.state = 'pending' AND c.claimed_pid IS NOT NULL
                AND is_claimed(c.claimed_pid, c.claimed_start)
        )
    -- The longest rested first.
    ORDER BY h.next_at NULLS FIRST
),

newest AS (
    SELECT o.link_id
    FROM open_host
    CROSS JOIN
        LATERAL (
            SELECT l.link_id
            FROM link AS l
            WHERE l.host = open_host.host AND l.state = 'pending' AND l.not_before <= now()
            -- What was never had goes before what is looked at again, and news before what waits behind a long gap for hours.
            ORDER BY (l.fetched_at IS NOT NULL), coalesce(l.listed_at, l.first_seen_at) DESC, l.link_id
            LIMIT 1
        ) AS o
    -- More than are wanted: what other workers take at the same moment is passed over.
    LIMIT :batch + 100
),

free AS (
    SELECT link_id
    FROM link
    WHERE
        link_id IN (SELECT o.link_id FROM newest AS o)
        AND state = 'pending'
        AND NOT is_claimed(claimed_pid, claimed_start)
    LIMIT :batch
    FOR UPDATE SKIP LOCKED
)

UPDATE link AS l
SET claimed_pid = pg_backend_pid(), claimed_start = backend_start(), attempts = l.attempts + 1
FROM free
WHERE l.link_id = free.link_id
RETURNING
    l.link_id, l.url, l.source_id, l.attempts, l.fetched_at, l.etag, l.last_modified, l.body_hash, l.beat_since, l.rounds,
    l.live_at, l.stand_in, l.missing_at, l.missing_by, l.missing_why, coalesce((SELECT h.refusals FROM host AS h WHERE h.host = l.host), 0) AS refusals;

-- name: finish_link!
UPDATE link
SET
    state = :state, last_error = :error, not_before = now() + make_interval(secs => :wait),
    claimed_pid = NULL, claimed_start = NULL, look_at = :again_at,
    rounds = rounds + CASE WHEN :again_at::timestamptz IS NULL THEN 0 ELSE 1 END
WHERE link_id = :link_id;

-- name: note_stand_in!
-- An answer by its ETag would be that of the stand-in: it is asked for without condition.
UPDATE link
SET
    stand_in = :what, etag = NULL, last_modified = NULL, look_at = least(look_at, :again_at::timestamptz),
    rounds = rounds + CASE WHEN :again_at::timestamptz IS NULL THEN 0 ELSE 1 END
WHERE
    link_id = :link_id AND state = 'fetched'
    AND body_hash = (SELECT d.body_hash FROM document AS d WHERE d.document_id = :document_id);

-- name: end_rounds!
UPDATE link SET rounds = 0, stand_in = NULL WHERE link_id = :link_id AND (rounds > 0 OR stand_in IS NOT NULL);

-- name: keep_fetch!
-- Its page was had, the same as before or another.
UPDATE link
SET
    state = 'fetched', last_error = NULL, not_before = now(), claimed_pid = NULL, claimed_start = NULL, fetched_at = :fetched_at,
    etag = :etag, last_modified = :last_modified, body_hash = :body_hash, look_at = :look_at, stand_in = :stand_in,
    rounds = :rounds
WHERE link_id = :link_id;

-- name: keep_failed_look!
-- What was had stays had; the reason is kept, and the next look comes in its turn.
UPDATE link
SET
    state = 'fetched', last_error = :error, not_before = now(), claimed_pid = NULL, claimed_start = NULL, look_at = :look_at
WHERE link_id = :link_id;

-- name: give_back_link!
-- Nothing was asked of its host: the attempt does not count.
UPDATE link
SET
    attempts = attempts - 1, not_before = now() + make_interval(secs => :wait), claimed_pid = NULL, claimed_start = NULL
WHERE link_id = :link_id;

-- name: next_link_wait$
WITH RECURSIVE waiting AS (
    (SELECT host FROM link WHERE state = 'pending' ORDER BY host LIMIT 1)
    UNION ALL
    SELECT (SELECT n.host FROM link AS n WHERE n.state = 'pending' AND n.host > w.host ORDER BY n.host LIMIT 1) AS host
    FROM waiting AS w
    WHERE w.host IS NOT NULL
)

SELECT extract(EPOCH FROM min(greatest(first.not_before, h.next_at, h.links_after)) - now())
FROM waiting AS w
CROSS JOIN
    LATERAL (
        SELECT l.not_before
        FROM link AS l
        WHERE l.host = w.host AND l.state = 'pending' AND NOT is_claimed(l.claimed_pid, l.claimed_start)
        ORDER BY l.not_before
        LIMIT 1
    ) AS first
LEFT JOIN host AS h ON w.host = h.host;

-- name: recent_finds
SELECT published_at, first_seen_at
FROM link
WHERE source_id = :source_id AND first_seen_at >= :since AND page_of IS NULL
ORDER BY first_seen_at DESC
LIMIT 5000;

-- name: ask_for_page!
-- The pages of an article, but for one, are looked at again at once: that one shows an edit which cannot be taken from it.
UPDATE link
SET look_at = least(look_at, :at)
WHERE article_id = :article_id AND link_id <> :link_id AND page_of IS NULL AND state = 'fetched' AND missing_at IS NULL;
