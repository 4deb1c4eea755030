-- The clock of the database, by which everything waits; docs/decisions/0126.

-- name: mark_age$
SELECT extract(EPOCH FROM clock_timestamp() - seen_at) FROM clock_mark;

-- name: move_mark$
-- How far the clock was set back since, in seconds; of several who find it at once only the first is told.
WITH before AS (SELECT seen_at FROM clock_mark FOR UPDATE)

UPDATE clock_mark AS m
SET seen_at = clock_timestamp()
FROM before
RETURNING extract(EPOCH FROM before.seen_at - clock_timestamp());

-- name: set_back_sources!
UPDATE source_state
SET
    next_poll_at = CASE
        WHEN isfinite(next_poll_at) AND next_poll_at > now()
            THEN greatest(now(), next_poll_at - make_interval(secs => :seconds))
        ELSE next_poll_at
    END,
    -- Of a sitemap what is dated since is taken: nothing, where that lies ahead.
    last_success_at = least(last_success_at, now()), last_polled_at = least(last_polled_at, now()),
    last_new_at = least(last_new_at, now()), parts_since = least(parts_since, now())
WHERE next_poll_at > now() OR last_success_at > now() OR last_polled_at > now() OR last_new_at > now() OR parts_since > now();

-- name: set_back_hosts!
UPDATE host
SET
    next_at = CASE WHEN next_at > now() THEN now() ELSE next_at END,
    links_after = CASE
        WHEN isfinite(links_after) AND links_after > now()
            THEN greatest(now(), links_after - make_interval(secs => :seconds))
        ELSE links_after
    END,
    robots_until = CASE
        WHEN isfinite(robots_until) AND robots_until > now()
            THEN greatest(now(), robots_until - make_interval(secs => :seconds))
        ELSE robots_until
    END
WHERE next_at > now() OR links_after > now() OR robots_until > now();

-- name: set_back_links!
-- The next request counts from the last.
UPDATE link
SET
    not_before = CASE
        WHEN isfinite(not_before) AND not_before > now()
            THEN greatest(now(), not_before - make_interval(secs => :seconds))
        ELSE not_before
    END,
    look_at = CASE
        WHEN look_at > now() THEN greatest(now(), look_at - make_interval(secs => :seconds)) ELSE look_at
    END,
    fetched_at = least(fetched_at, now()), beat_since = least(beat_since, now()), live_at = least(live_at, now()),
    listed_at = least(listed_at, now())
WHERE
    (state = 'pending' AND not_before > now()) OR look_at > now() OR fetched_at > now() OR beat_since > now()
    OR live_at > now() OR listed_at > now() + interval '10 minutes';

-- name: set_back_documents!
UPDATE disposition
SET not_before = greatest(now(), not_before - make_interval(secs => :seconds))
WHERE disposition IS NULL AND isfinite(not_before) AND not_before > now();

-- name: set_back_deliveries!
-- A digest's time is one of the day, and right as it is where it is near.
UPDATE delivery
SET not_before = greatest(now(), not_before - make_interval(secs => :seconds))
WHERE
    state = 'pending' AND isfinite(not_before) AND not_before > now()
    AND (NOT gather OR not_before > now() + interval '8 days');

-- name: set_back_translations!
UPDATE translation
SET not_before = greatest(now(), not_before - make_interval(secs => :seconds))
WHERE isfinite(not_before) AND not_before > now();

-- name: set_back_engines!
UPDATE engine_state
SET
    not_before = CASE
        WHEN isfinite(not_before) AND not_before > now()
            THEN greatest(now(), not_before - make_interval(secs => :seconds))
        ELSE not_before
    END,
    next_slot = CASE WHEN next_slot > now() THEN now() ELSE next_slot END
WHERE not_before > now() OR next_slot > now();
