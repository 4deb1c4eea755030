-- name: may_claim$
-- Under one lock to the end of the transaction, so that two workers never take the last place both.
WITH locked AS MATERIALIZED (SELECT pg_advisory_xact_lock(hashtext('dateline.hosts')) AS lock)

SELECT count(*) < :most
FROM host AS h, locked
WHERE h.claimed_pid IS NOT NULL AND is_claimed(h.claimed_pid, h.claimed_start);

-- name: claim_host^
INSERT INTO host AS h (host, claimed_pid, claimed_start)
VALUES (url_host(:url), pg_backend_pid(), backend_start())
ON CONFLICT (host) DO UPDATE
    SET claimed_pid = excluded.claimed_pid, claimed_start = excluded.claimed_start
    WHERE h.next_at <= clock_timestamp() AND NOT is_claimed(h.claimed_pid, h.claimed_start)
RETURNING host, robots, robots_until > now() AS robots_fresh, robots_error;

-- name: keep_robots!
UPDATE host
SET robots = :robots, robots_until = now() + make_interval(secs => :seconds), robots_error = :error
WHERE host = :host;

-- name: release_host!
UPDATE host
SET claimed_pid = NULL, claimed_start = NULL, next_at = clock_timestamp() + make_interval(secs => :gap)
WHERE host = :host AND claimed_pid = pg_backend_pid();

-- name: rest_host!
UPDATE host
SET refusals = refusals + 1, links_after = clock_timestamp() + make_interval(secs => :seconds)
WHERE host = url_host(:url);

-- name: end_rest!
UPDATE host SET refusals = 0, links_after = '-infinity' WHERE host = url_host(:url);

-- name: host_wait$
SELECT extract(EPOCH FROM next_at - clock_timestamp()) FROM host WHERE host = url_host(:url);
