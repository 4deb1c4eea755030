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
    next_poll_at = bring_back(next_poll_at, :seconds),
    -- Of a sitemap what is dated since is taken: nothing, where that lies ahead.
    last_success_at = until_now(last_success_at), last_polled_at = until_now(last_polled_at),
    last_new_at = until_now(last_new_at), parts_since = until_now(parts_since)
WHERE next_poll_at > now() OR last_success_at > now() OR last_polled_at > now() OR last_new_at > now() OR parts_since > now();

-- name: set_back_hosts!
UPDATE host
SET
    next_at = until_now(next_at),
    links_after = bring_back(links_after, :seconds),
    robots_until = bring_back(robots_until, :seconds)
WHERE next_at > now() OR links_after > now() OR robots_until > now();

-- name: set_back_links!
-- The next request counts from the last.
UPDATE link
SET
    not_before = bring_back(not_before, :seconds),
    look_at = bring_back(look_at, :seconds),
    fetched_at = until_now(fetched_at), beat_since = until_now(beat_since), live_at = until_now(live_at),
    listed_at = until_now(listed_at)
WHERE
    (state = 'pending' AND not_before > now()) OR look_at > now() OR fetched_at > now() OR beat_since > now()
    OR live_at > now() OR listed_at > now() + interval '10 minutes';

-- name: set_back_documents!
UPDATE disposition
SET not_before = bring_back(not_before, :seconds)
WHERE disposition IS NULL AND isfinite(not_before) AND not_before > now();

-- name: set_back_deliveries!
-- What is gathered keeps its time of the day, or of the hour where its rule tells at every full hour: it is brought back by
-- whole days or hours, by one more than the clock was (the next morning after the wrong one may be that after the next), and
-- never before now.
UPDATE delivery AS d
SET
    not_before = CASE
        WHEN d.not_before <= now() THEN d.not_before
        WHEN NOT w.gathered THEN bring_back(d.not_before, :seconds)
        ELSE d.not_before - make_interval(
            secs => w.length * least(ceil(:seconds / w.length), floor(extract(EPOCH FROM d.not_before - now())::float8 / w.length))
        )
    END,
    failed_at = until_now(d.failed_at)
FROM (
    SELECT
        o.delivery_id, o.gather AND o.attempts = 0 AS gathered,
        -- By the hour where a limit gathers, too. The end of a quiet time is one of the day.
        CASE
            WHEN coalesce(r.definition ->> 'digest', '') IN ('', 'hourly') AND coalesce(r.definition ->> 'quiet', '') = '' THEN 3600
            ELSE 86400
        END AS length
    FROM delivery AS o
    INNER JOIN alert AS a ON o.alert_id = a.alert_id
    INNER JOIN rule AS r ON a.rule_id = r.rule_id
    WHERE o.state = 'pending' AND isfinite(o.not_before) AND (o.not_before > now() OR o.failed_at > now())
) AS w
WHERE d.delivery_id = w.delivery_id;

-- name: set_back_translations!
UPDATE translation
SET
    not_before = bring_back(not_before, :seconds),
    again_at = bring_back(again_at, :seconds)
WHERE (isfinite(not_before) AND not_before > now()) OR again_at > now();

-- name: set_back_engines!
UPDATE engine_state
SET
    not_before = bring_back(not_before, :seconds),
    next_slot = until_now(next_slot)
WHERE not_before > now() OR next_slot > now();
