-- name: take_locks
-- Held to the end of the transaction; taken in the order given.
SELECT pg_advisory_xact_lock(k.space, k.key) FROM unnest(:spaces::integer[], :keys::integer[]) AS k (space, key);
