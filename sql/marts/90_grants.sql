-- dateline_reader sees the marts and nothing else.

DO $$
BEGIN
    IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'dateline_reader') THEN
        GRANT USAGE ON SCHEMA mart TO dateline_reader;
        GRANT SELECT ON ALL TABLES IN SCHEMA mart TO dateline_reader;
    END IF;
END
$$;
