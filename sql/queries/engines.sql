-- name: ensure_engine!
INSERT INTO engine_state (engine) VALUES (:engine) ON CONFLICT (engine) DO NOTHING;

-- name: lock_engine
SELECT
    greatest(0, extract(EPOCH FROM not_before - clock_timestamp())) AS rests,
    greatest(0, extract(EPOCH FROM next_slot - clock_timestamp())) AS slot, last_error, lasting,
    (
        SELECT coalesce(sum(characters), 0) FROM engine_usage AS u
        WHERE u.engine = e.engine AND u.day = (clock_timestamp() AT TIME ZONE 'UTC')::date
    ) AS spent
FROM engine_state AS e
WHERE engine = :engine
FOR UPDATE OF e;

-- name: take_slot!
UPDATE engine_state
SET next_slot = greatest(clock_timestamp(), next_slot) + make_interval(secs => :pause)
WHERE engine = :engine;

-- name: count_usage!
INSERT INTO engine_usage (engine, day, requests, characters)
VALUES (:engine, (clock_timestamp() AT TIME ZONE 'UTC')::date, 1, :characters)
ON CONFLICT (engine, day) DO UPDATE
    SET requests = engine_usage.requests + 1, characters = engine_usage.characters + excluded.characters;

-- name: engine_succeeded!
-- An answer that was on its way when the engine was throttled or found ill ends no rest: nothing is sent to one that rests.
UPDATE engine_state
SET
    failures = CASE WHEN not_before > clock_timestamp() THEN failures ELSE 0 END,
    last_error = CASE WHEN not_before > clock_timestamp() THEN last_error END,
    lasting = lasting AND not_before > clock_timestamp(),
    not_before = CASE WHEN not_before > clock_timestamp() THEN not_before ELSE '-infinity' END,
    last_success_at = clock_timestamp()
WHERE engine = :engine;

-- name: engine_failed!
-- Rests 10 s, doubled at each failure in a row up to an hour; as long as the engine asks for where it does.
UPDATE engine_state
SET
    failures = failures + 1, last_error = :error, lasting = :lasting,
    not_before = clock_timestamp() + make_interval(secs => greatest(:retry_after, least(3600, 10 * 2 ^ least(failures, 9))))
WHERE engine = :engine;

-- name: list_engines
SELECT e.engine, e.failures, e.not_before, e.last_error, e.lasting, e.last_success_at, u.day, u.requests, u.characters
FROM engine_state AS e
LEFT JOIN engine_usage AS u ON u.engine = e.engine
ORDER BY e.engine, u.day;

-- name: engine_waits
SELECT
    engine, greatest(0, extract(EPOCH FROM not_before - clock_timestamp())) AS rests,
    greatest(0, extract(EPOCH FROM next_slot - clock_timestamp())) AS slot,
    extract(EPOCH FROM date_trunc('day', clock_timestamp(), 'UTC') + interval '1 day' - clock_timestamp()) AS midnight,
    (
        SELECT coalesce(sum(characters), 0) FROM engine_usage AS u
        WHERE u.engine = e.engine AND u.day = (clock_timestamp() AT TIME ZONE 'UTC')::date
    ) AS spent
FROM engine_state AS e
WHERE engine = any(:engines);

-- name: wake_engines!
UPDATE engine_state SET failures = 0, not_before = '-infinity', lasting = false WHERE failures > 0;
