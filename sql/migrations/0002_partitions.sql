-- Raw bytes are kept by month, so that retention drops whole partitions instead of deleting rows.
-- depends: 0001_core

CREATE FUNCTION dateline.ensure_body_partition(month date) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    first date := date_trunc('month', month)::date;
    name text := format('document_body_%s', to_char(first, 'YYYY_MM'));
BEGIN
    IF to_regclass('dateline.' || name) IS NULL THEN
        -- Rows that came before their partition wait in the default one and move over with it.
        EXECUTE format('CREATE TABLE dateline.%I (LIKE dateline.document_body INCLUDING DEFAULTS INCLUDING CONSTRAINTS)', name);
        EXECUTE format(
            'WITH moved AS (DELETE FROM dateline.document_body_default WHERE fetched_at >= %L AND fetched_at < %L RETURNING *)'
            ' INSERT INTO dateline.%I SELECT * FROM moved',
            first::timestamptz, (first + interval '1 month')::timestamptz, name
        );
        EXECUTE format(
            'ALTER TABLE dateline.document_body ATTACH PARTITION dateline.%I FOR VALUES FROM (%L) TO (%L)',
            name, first::timestamptz, (first + interval '1 month')::timestamptz
        );
    END IF;
    RETURN name;
END
$$;

CREATE FUNCTION dateline.drop_body_partition(month date) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('DROP TABLE IF EXISTS dateline.%I', format('document_body_%s', to_char(month, 'YYYY_MM')));
END
$$;
