-- name: upsert_source$
INSERT INTO source (key, name, kind, url, home, language, country, owner, alignment, tier, settings, origin)
VALUES (:key, :name, :kind, :url, :home, :language, :country, :owner, :alignment, :tier, :settings, :origin)
ON CONFLICT (key) DO UPDATE
    SET
        name = excluded.name, kind = excluded.kind, url = excluded.url, home = excluded.home, language = excluded.language,
        country = excluded.country, owner = excluded.owner, alignment = excluded.alignment, tier = excluded.tier,
        settings = excluded.settings, origin = excluded.origin, retired = false
RETURNING source_id;

-- name: ensure_source_state!
-- A source that is to be asked oftener from now on is asked by that, not only after the wait that it had; one that fails waits on.
INSERT INTO source_state AS t (source_id) VALUES (:source_id)
ON CONFLICT (source_id) DO UPDATE
    SET next_poll_at = least(t.next_poll_at, coalesce(t.last_polled_at, now()) + make_interval(secs => :poll_seconds::int))
    WHERE :poll_seconds::int IS NOT NULL AND t.failures = 0;

-- name: seed_sources
-- A source that the user defined under the same key is the user's; what the user switched stays; only what changed is written.
WITH given AS (
    SELECT g.*
    FROM
        jsonb_to_recordset(:definitions) AS g (
            key text, name text, kind text, url text, home text, language text, country text, owner text,
            alignment text, tier smallint, settings jsonb
        )
),

written AS (
    INSERT INTO source AS s (
        key, name, kind, url, home, language, country, owner, alignment, tier, settings, origin, enabled
    )
    SELECT
        g.key, g.name, g.kind, g.url, g.home, g.language, g.country, g.owner, g.alignment, g.tier, g.settings, 'seed' AS origin,
        :enabled AS enabled
    FROM given AS g
    ON CONFLICT (key) DO UPDATE
        SET
            name = excluded.name, kind = excluded.kind, url = excluded.url, home = excluded.home,
            language = excluded.language, country = excluded.country, owner = excluded.owner,
            alignment = excluded.alignment, tier = excluded.tier, settings = excluded.settings, retired = false,
            enabled = coalesce(s.choice, :enabled OR (s.enabled AND NOT s.retired))
        WHERE
        s.origin = 'seed'
        AND (
            s.name, s.kind, s.url, s.home, s.language, s.country, s.owner, s.alignment, s.tier, s.settings, s.retired,
            s.enabled
        ) IS DISTINCT FROM (
            excluded.name, excluded.kind, excluded.url, excluded.home, excluded.language, excluded.country,
            excluded.owner, excluded.alignment, excluded.tier, excluded.settings, false,
            coalesce(s.choice, :enabled OR (s.enabled AND NOT s.retired))
        )
    RETURNING s.source_id, s.key
),

retired AS (
    UPDATE source AS s
    SET retired = true, enabled = false
    WHERE :retire AND s.origin = 'seed' AND NOT s.retired AND NOT EXISTS (SELECT 1 FROM given AS g WHERE g.key = s.key)
    RETURNING s.key
),

known AS (
    INSERT INTO source_state (source_id) SELECT w.source_id FROM written AS w
    ON CONFLICT DO NOTHING
)

SELECT w.key, false AS retired FROM written AS w
UNION ALL
SELECT r.key, true AS retired FROM retired AS r;

-- name: find_source^
SELECT source_id, key, name, kind, url, language FROM source WHERE key = :key;

-- name: find_publisher^
-- Of the sources on an address's host the one whose home is nearest to it, else the best known. Addresses without scheme and www.
SELECT s.source_id, s.key, s.tier, s.country
FROM source AS s
CROSS JOIN LATERAL regexp_replace(coalesce(s.home, s.url), '^[a-z]+://(www\.)?', '') AS h (address) -- noqa: ST05
WHERE
    s.origin <> 'builtin' AND NOT s.retired AND s.kind <> 'push'
    AND split_part(h.address, '/', 1) = split_part(:address, '/', 1)
ORDER BY CASE WHEN starts_with(:address, h.address) THEN length(h.address) ELSE 0 END DESC, s.tier, s.source_id
LIMIT 1;

-- name: list_keys
SELECT key FROM source ORDER BY key;

-- name: list_sources
SELECT
    s.source_id, s.key, s.name, s.kind, s.url, s.home, s.language, s.country, s.owner, s.alignment, s.tier, s.settings,
    s.enabled, s.origin, s.retired
FROM source AS s
WHERE s.url IS NOT NULL
ORDER BY s.enabled DESC, s.tier, s.key;

-- name: switch_sources
-- A retired seed that the user switches on is the user's from then on: its file no longer speaks of it.
UPDATE source
SET
    enabled = :enabled, choice = :enabled, retired = retired AND NOT :enabled,
    origin = CASE WHEN retired AND :enabled THEN 'user' ELSE origin END
WHERE key = any(:keys) AND url IS NOT NULL
RETURNING key;

-- name: due_now!
-- A source that was just switched on is asked at the next run, not when a poll before it was switched off would have it.
UPDATE source_state SET next_poll_at = least(next_poll_at, now())
WHERE source_id IN (SELECT s.source_id FROM source AS s WHERE s.key = any(:keys));

-- name: source_health
-- The habit of a source: the gap that 95 in 100 pauses between new links stay below, over the last 28 days.
WITH finds AS (
    SELECT DISTINCT l.source_id, date_trunc('minute', l.first_seen_at) AS found_at
    FROM link AS l
    WHERE l.first_seen_at > now() - interval '28 days'
),

gaps AS (
    SELECT f.source_id, f.found_at, f.found_at - lag(f.found_at) OVER (PARTITION BY f.source_id ORDER BY f.found_at) AS gap
    FROM finds AS f
),

habits AS (
    SELECT
        g.source_id, count(g.gap) AS pauses,
        extract(EPOCH FROM percentile_cont(0.95) WITHIN GROUP (ORDER BY g.gap)) AS habit_seconds
    FROM gaps AS g
    GROUP BY g.source_id
),

-- What became of the links of a week: a source that answers while its pages do not is not well.
ends AS (
    SELECT
        l.source_id, count(*) FILTER (WHERE l.state = 'fetched') AS links_fetched,
        count(*) FILTER (WHERE l.state IN ('gone', 'failed', 'refused')) AS links_ended,
        count(*) FILTER (WHERE l.state = 'pending' AND l.last_error IS NOT NULL) AS links_failing,
        (array_agg(l.last_error ORDER BY l.not_before DESC, l.link_id DESC) FILTER (
            WHERE l.state <> 'fetched' AND l.last_error IS NOT NULL
        ))[1] AS link_error
    FROM link AS l
    WHERE l.first_seen_at > now() - interval '7 days'
    GROUP BY l.source_id
)

SELECT
    s.key, s.name, s.kind, s.url, s.language, s.country, s.tier, s.enabled, s.retired, t.last_polled_at, t.last_success_at,
    t.next_poll_at, t.failures, t.last_error, t.items_seen, t.links_found, t.last_new_at, t.wait_seconds, t.silent_since,
    t.moved_url, h.habit_seconds, coalesce(h.pauses, 0) AS pauses, s.created_at,
    coalesce(e.links_fetched, 0) AS links_fetched, coalesce(e.links_ended, 0) AS links_ended,
    coalesce(e.links_failing, 0) AS links_failing, e.link_error
FROM source AS s
INNER JOIN source_state AS t ON s.source_id = t.source_id
LEFT JOIN habits AS h ON s.source_id = h.source_id
LEFT JOIN ends AS e ON s.source_id = e.source_id
WHERE s.url IS NOT NULL
ORDER BY s.enabled DESC, t.failures DESC, s.key;

-- name: count_sources^
SELECT
    count(*) AS known, count(*) FILTER (WHERE enabled) AS enabled
FROM source
WHERE url IS NOT NULL;

-- name: read_robots$
SELECT robots FROM host WHERE host = url_host(:url);

-- name: forget_failed_robots!
UPDATE host SET robots_until = '-infinity'
WHERE robots IS NULL AND host IN (SELECT url_host(u.url) FROM unnest(:urls::text[]) AS u (url));
