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

-- name: has_migrations$
SELECT to_regclass('public._yoyo_migration') IS NOT NULL;

-- name: list_migrations
SELECT migration_id FROM public._yoyo_migration;

-- name: failing_tasks
-- Of Airflow's own table (3.3), in its own database: the tasks whose last try was no success. A try that never began (a slow
-- machine's web server did not answer the worker in time: no start, no log) and is tried again is no failure of the task.
WITH latest AS (
    SELECT DISTINCT ON (dag_id, task_id)
        dag_id, task_id, state, end_date
    FROM task_instance
    WHERE
        state IN ('success', 'skipped', 'failed', 'up_for_retry', 'upstream_failed') AND end_date IS NOT NULL
        AND NOT (state = 'up_for_retry' AND start_date IS NULL)
    ORDER BY dag_id, task_id, end_date DESC
)

SELECT dag_id, task_id, state, end_date
FROM latest
WHERE state NOT IN ('success', 'skipped')
ORDER BY dag_id, task_id;
