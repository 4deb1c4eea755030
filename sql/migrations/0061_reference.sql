-- What topics and names mean, for readers of the warehouse: written from the seeds at each start, read by the marts.
-- depends: 0001_core

CREATE TABLE dateline.topic (
    topic text PRIMARY KEY,
    scope text NOT NULL,
    definition text NOT NULL,
    retired boolean NOT NULL DEFAULT false
);
COMMENT ON TABLE dateline.topic IS 'The taxonomy as shipped or as the analyst wrote it; a topic that left the files is retired, not deleted.';

CREATE TABLE dateline.known_entity (
    entity_id text PRIMARY KEY,
    name text NOT NULL,
    kind text NOT NULL
);
COMMENT ON TABLE dateline.known_entity IS 'The names of the gazetteer, one row an identifier.';

CREATE INDEX entity_version_entity ON dateline.entity (entity_id, version_id);
DROP INDEX dateline.entity_entity;
CREATE INDEX article_story ON dateline.article (story_id) WHERE story_id IS NOT NULL;
CREATE INDEX article_source ON dateline.article (source_id, first_seen_at);
CREATE INDEX article_current_version ON dateline.article (current_version_id);
-- The day by which the marts are asked.
CREATE INDEX article_day ON dateline.article (((coalesce(published_at, first_seen_at) AT TIME ZONE 'UTC')::date));
CREATE INDEX article_version_edited ON dateline.article_version (created_at) WHERE number > 1;
CREATE INDEX article_version_created ON dateline.article_version (created_at);

-- A role that may look and nothing else. Where our role may not make roles, docs/warehouse.md says what a superuser runs.
DO $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'dateline_reader') THEN
        CREATE ROLE dateline_reader NOLOGIN;
    END IF;
EXCEPTION WHEN insufficient_privilege OR duplicate_object OR unique_violation THEN
    NULL;
END
$$;

CREATE TABLE dateline.mart_build (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    digest text NOT NULL,
    built_at timestamptz NOT NULL DEFAULT now(),
    refreshed_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE dateline.mart_build IS 'Which definitions the marts were last built from, so that a start rebuilds only what changed.';
