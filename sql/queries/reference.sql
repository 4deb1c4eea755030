-- name: upsert_topic*!
INSERT INTO topic (topic, scope, definition) VALUES (:topic, :scope, :definition)
ON CONFLICT (topic) DO UPDATE SET scope = excluded.scope, definition = excluded.definition, retired = false;

-- name: retire_topics!
UPDATE topic SET retired = true WHERE topic <> ALL(:topics) AND NOT retired;

-- name: upsert_entity*!
INSERT INTO known_entity (entity_id, name, kind) VALUES (:entity_id, :name, :kind)
ON CONFLICT (entity_id) DO UPDATE SET name = excluded.name, kind = excluded.kind;

-- name: list_topics
SELECT topic FROM topic WHERE NOT retired ORDER BY topic;

-- name: list_names
SELECT name FROM known_entity ORDER BY entity_id;
