-- name: built_digest$
SELECT digest FROM mart_build;

-- name: record_build!
INSERT INTO mart_build (digest) VALUES (:digest)
ON CONFLICT (only_row) DO UPDATE SET digest = excluded.digest, built_at = now(), refreshed_at = now();

-- name: record_refresh!
UPDATE mart_build SET refreshed_at = now();

-- name: last_refresh$
SELECT refreshed_at FROM mart_build;

-- name: list_materialized
SELECT matviewname AS name FROM pg_matviews WHERE schemaname = 'mart' ORDER BY matviewname;

-- name: list_columns
SELECT
    c.relname AS relation, a.attname AS name, format_type(a.atttypid, a.atttypmod) AS kind,
    col_description(c.oid, a.attnum) AS comment
FROM pg_class AS c
INNER JOIN pg_namespace AS n ON c.relnamespace = n.oid
INNER JOIN pg_attribute AS a ON c.oid = a.attrelid AND a.attnum > 0 AND NOT a.attisdropped
WHERE n.nspname = 'mart' AND c.relkind IN ('v', 'm')
ORDER BY c.relname, a.attnum;
