-- name: reserve
SELECT
    nextval(pg_get_serial_sequence('dateline.article', 'article_id')) AS article_id,
    nextval(pg_get_serial_sequence('dateline.article_version', 'version_id')) AS version_id,
    nextval(pg_get_serial_sequence('dateline.document', 'document_id')) AS document_id
FROM generate_series(1, :count)
ORDER BY 1;

-- name: make_stage#
CREATE TEMPORARY TABLE IF NOT EXISTS article_stage (LIKE dateline.article) ON COMMIT DELETE ROWS;

-- name: insert_articles
-- By address, so that two that load at once wait for each other in one order and never in a circle.
INSERT INTO article (
    article_id, canonical_url, source_id, outlet, first_seen_at, published_at, published_offset_minutes,
    published_precision, modified_at, current_version_id, text_hash
)
OVERRIDING SYSTEM VALUE
SELECT
    article_id, canonical_url, source_id, outlet, first_seen_at, published_at, published_offset_minutes,
    published_precision, modified_at, current_version_id, text_hash
FROM pg_temp.article_stage
ORDER BY canonical_url, article_id
ON CONFLICT (canonical_url) DO NOTHING
RETURNING article_id;

-- name: tune#
-- For this transaction: a lost commit is loaded again, and the index of words takes new ones in larger portions.
SET LOCAL synchronous_commit = off;
SET LOCAL gin_pending_list_limit = '64MB';
SET LOCAL work_mem = '128MB';

-- name: refresh_search!
SELECT refresh_search(:article_id, :article_id);

-- name: read_spellings
-- The words of what stands between two blanks. The mark behind it shows by its position how many tokens came before.
SELECT s.place, CASE WHEN :language = 'tr' THEN turkish_key(w.lexeme) ELSE w.lexeme END AS word, w.positions
FROM unnest(:spellings) WITH ORDINALITY AS s (spelling, place)
CROSS JOIN LATERAL plain_vector(:language, ' ' || s.spelling || ' zqzq') AS plain
CROSS JOIN LATERAL unnest(CASE WHEN :language = 'other' THEN hangul_vector(plain) ELSE plain END) AS w (lexeme, positions, weights);

-- name: character_variants^
SELECT character_variants() AS forms;
