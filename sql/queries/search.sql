-- name: find_candidates
-- What the index finds, newest first.
SELECT s.article_id, s.at
FROM search_text AS s
WHERE
    (s.original @@ original_question(:question, :topics) OR s.english @@ english_question(:question, :topics))
    AND (:since::timestamptz IS NULL OR s.at >= :since)
    AND (:until::timestamptz IS NULL OR s.at < :until)
    AND (:languages IS NULL OR s.lang = any(:languages))
ORDER BY s.at DESC, s.article_id DESC;

-- name: prefer_index#
SET LOCAL enable_seqscan = off; SET LOCAL enable_indexscan = off;

-- name: prefer_nothing#
SET LOCAL enable_seqscan = on; SET LOCAL enable_indexscan = on;

-- name: read_candidates
SELECT
    a.article_id, s.at, a.published_at, a.published_offset_minutes, a.published_precision, a.outlet, a.canonical_url AS url,
    v.lang, v.title, v.body, v.relevance,
    n.title AS title_en, n.body AS body_en,
    coalesce((SELECT array_agg(t.topic ORDER BY t.score DESC, t.topic) FROM tag AS t WHERE t.version_id = v.version_id), '{}') AS topics
FROM search_text AS s
INNER JOIN article AS a ON s.article_id = a.article_id
INNER JOIN source AS o ON a.source_id = o.source_id
INNER JOIN article_version AS v ON s.version_id = v.version_id
LEFT JOIN translation AS n ON v.version_id = n.version_id AND n.target_lang = 'en'
WHERE
    s.article_id = any(:articles)
    AND (:sources IS NULL OR o.key = any(:sources))
    AND (:relevance::real IS NULL OR v.relevance >= :relevance)
ORDER BY s.at DESC, s.article_id DESC
LIMIT :most;

-- name: walk_newest
-- From the newest on until enough are found.
SELECT s.article_id
FROM search_text AS s
INNER JOIN article AS a ON s.article_id = a.article_id
INNER JOIN source AS o ON a.source_id = o.source_id
INNER JOIN article_version AS v ON s.version_id = v.version_id
WHERE
    (s.original @@ original_question(:question, :topics) OR s.english @@ english_question(:question, :topics))
    AND (:since::timestamptz IS NULL OR s.at >= :since)
    AND (:until::timestamptz IS NULL OR s.at < :until)
    AND (:languages IS NULL OR s.lang = any(:languages))
    AND (:sources IS NULL OR o.key = any(:sources))
    AND (:relevance::real IS NULL OR v.relevance >= :relevance)
ORDER BY s.at DESC, s.article_id DESC
LIMIT :most;

-- name: question_words^
-- The stems a text must begin its words with to be shown as found, in each language a question is read in.
SELECT
    tsvector_to_array(strip(to_tsvector('simple', translate(search_question('tr', :question)::text, '''|&!<->()', ' ')))) AS tr,
    tsvector_to_array(search_vector('en', :question)) AS en,
    tsvector_to_array(search_vector('ru', :question)) AS ru,
    tsvector_to_array(search_vector('simple', :question)) AS other;
