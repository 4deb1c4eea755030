-- name: upsert_source$
INSERT INTO source (key, name, kind, url, language, country, owner, alignment, tier, settings)
VALUES (:key, :name, :kind, :url, :language, :country, :owner, :alignment, :tier, :settings)
ON CONFLICT (key) DO UPDATE
    SET
        name = excluded.name, kind = excluded.kind, url = excluded.url, language = excluded.language,
        country = excluded.country, owner = excluded.owner, alignment = excluded.alignment, tier = excluded.tier,
        settings = excluded.settings
RETURNING source_id;

-- name: ensure_source_state!
INSERT INTO source_state (source_id) VALUES (:source_id) ON CONFLICT DO NOTHING;

-- name: find_source^
SELECT source_id, key, name, kind, url, language FROM source WHERE key = :key;
