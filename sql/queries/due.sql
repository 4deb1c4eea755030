-- Is there work that nobody does? Asked every few seconds by a trigger (app/triggers.py); an index answers each.

-- name: documents$
-- A fresh document has just been told of by NOTIFY; this finds what was told of in vain, freed or postponed.
SELECT exists(
    SELECT FROM disposition AS p
    INNER JOIN document AS d ON p.document_id = d.document_id
    WHERE
        p.disposition IS NULL AND p.not_before <= now() AND NOT is_claimed(p.claimed_pid, p.claimed_start)
        AND (p.attempts > 0 OR p.not_before > '-infinity' OR d.fetched_at <= now() - interval '10 seconds')
);

-- name: deliveries$
-- Those of this moment are with the courier of the task that wrote them.
SELECT exists(
    SELECT FROM delivery
    WHERE
        state = 'pending' AND not_before <= now() - interval '2 seconds' AND NOT is_claimed(claimed_pid, claimed_start)
        -- What waits for the one before it in its story is not due, and nobody could send it.
        AND NOT EXISTS (SELECT FROM waiting_before(alert_id, channel, line, digest_key))
);

-- name: translations$
-- What only an engine can help is due where there is one.
SELECT EXISTS (
    SELECT FROM translation
    WHERE state IN ('pending', 'partial', 'failed') AND not_before <= now() AND NOT is_claimed(claimed_pid, claimed_start)
) OR (:engines AND EXISTS (
    SELECT FROM translation
    WHERE
        state IN ('pending', 'partial', 'off', 'failed') AND (state = 'off' OR not_before = 'infinity')
        AND NOT is_claimed(claimed_pid, claimed_start)
)) OR (:engines AND EXISTS (
    SELECT FROM translation
    WHERE again_at <= now() AND state = 'done' AND NOT is_claimed(claimed_pid, claimed_start)
)) OR EXISTS (
    SELECT FROM translation
    WHERE renew AND state = 'done' AND not_before <= now() AND NOT is_claimed(claimed_pid, claimed_start)
);

-- name: sources$
SELECT EXISTS (
    SELECT FROM source_state AS t
    INNER JOIN source AS s ON t.source_id = s.source_id
    WHERE s.enabled AND s.kind IN ('feed', 'sitemap', 'news_sitemap', 'listing') AND t.next_poll_at <= now()
) OR EXISTS (
    SELECT FROM link AS l
    LEFT JOIN host AS h ON l.host = h.host
    WHERE
        l.state = 'pending' AND l.not_before <= now() AND l.claimed_pid IS NULL
        AND (h.host IS NULL OR (h.next_at <= now() AND h.links_after <= now()))
) OR EXISTS (
    SELECT FROM link WHERE look_at <= now()
);
