-- name: ensure_engine!
INSERT INTO engine_state (engine) VALUES (:engine) ON CONFLICT (engine) DO NOTHING;

-- name: lock_engine
-- Apart from reading its state: a statement that waits for a row sees other tables as they were before it waited, and two workers
-- would both be given the day's last characters.
SELECT engine FROM engine_state WHERE engine = :engine FOR UPDATE;

-- name: read_engine
SELECT
    greatest(0, extract(EPOCH FROM not_before - clock_timestamp())) AS rests,
    greatest(0, extract(EPOCH FROM next_slot - clock_timestamp())) AS slot, last_error, lasting,
    (
        SELECT coalesce(sum(characters), 0) FROM engine_usage AS u
        WHERE u.engine = e.engine AND u.day = (clock_timestamp() AT TIME ZONE 'UTC')::date
    ) AS spent
FROM engine_state AS e
WHERE engine = :engine;

-- name: take_slot!
UPDATE engine_state
SET next_slot = greatest(clock_timestamp(), next_slot) + make_interval(secs => :pause)
WHERE engine = :engine;

-- name: count_usage!
INSERT INTO engine_usage (engine, day, requests, characters)
VALUES (:engine, (clock_timestamp() AT TIME ZONE 'UTC')::date, 1, :characters)
ON CONFLICT (engine, day) DO UPDATE
    SET requests = engine_usage.requests + 1, characters = engine_usage.characters + excluded.characters;

-- name: engine_succeeded$
-- An answer that was on its way when the engine was throttled or found ill ends no rest: nothing is sent to one that rests.
-- Returns how often it failed in a row where it was ill and is well again, else 0.
UPDATE engine_state AS e
SET
    failures = CASE WHEN e.not_before > clock_timestamp() THEN e.failures ELSE 0 END,
    last_error = CASE WHEN e.not_before > clock_timestamp() THEN e.last_error END,
    lasting = e.lasting AND e.not_before > clock_timestamp(),
    not_before = CASE WHEN e.not_before > clock_timestamp() THEN e.not_before ELSE '-infinity' END,
    last_success_at = clock_timestamp()
FROM (
    SELECT engine, CASE WHEN not_before <= clock_timestamp() THEN failures ELSE 0 END AS in_vain
    FROM engine_state
    WHERE engine = :engine
    FOR UPDATE
) AS was
WHERE e.engine = was.engine
RETURNING was.in_vain;

-- name: engine_failed!
-- Rests 10 s, doubled at each failure in a row up to an hour; as long as the engine asks for where it does. A request that was on its way
-- then and fails later makes no rest shorter.
UPDATE engine_state AS e
SET
    failures = e.failures + 1,
    last_error = CASE WHEN e.not_before > rest.until THEN e.last_error ELSE :error END,
    lasting = CASE WHEN e.not_before > rest.until THEN e.lasting ELSE :lasting END,
    not_before = greatest(e.not_before, rest.until)
FROM (
    SELECT
        engine,
        clock_timestamp() + make_interval(secs => greatest(:retry_after, least(3600, 10 * 2 ^ least(failures, 9)))) AS until
    FROM engine_state
    WHERE engine = :engine
    FOR UPDATE
) AS rest
WHERE e.engine = rest.engine;

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
