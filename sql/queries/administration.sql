-- name: find_role$
SELECT 1 FROM pg_roles WHERE rolname = :name;

-- name: find_database$
SELECT 1 FROM pg_database WHERE datname = :name;

-- name: list_extensions
SELECT extname FROM pg_extension;

-- name: lock_marts
SELECT pg_advisory_xact_lock(hashtext('dateline.marts'));

-- name: lock_migrations
-- Held to the end of the transaction, or of the connection: a process killed in between leaves no lock behind.
SELECT pg_advisory_xact_lock(hashtextextended('dateline.migrations', 0));
