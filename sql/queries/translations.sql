-- name: insert_translation!
INSERT INTO translation (version_id, target_lang, state, reason, relevance)
VALUES (:version_id, :target_lang, :state, :reason, :relevance)
ON CONFLICT (version_id, target_lang) DO NOTHING;

-- name: count_translations
SELECT state, count(*) AS translations FROM translation GROUP BY state ORDER BY state;
