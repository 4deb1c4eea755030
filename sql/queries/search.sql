-- name: search_articles
SELECT
    a.article_id, s.at, a.published_at, a.published_offset_minutes, a.published_precision, a.outlet, a.canonical_url AS url,
    v.lang, v.title, v.body, v.relevance,
    n.title AS title_en, n.body AS body_en,
    coalesce((SELECT array_agg(t.topic ORDER BY t.score DESC, t.topic) FROM tag AS t WHERE t.version_id = v.version_id), '{}') AS topics
FROM
    unnest((find_newest(:question, :topics, :languages, :sources, :since, :until, :relevance, :most))[:offset + 1:])
        AS f (article_id)
INNER JOIN search_text AS s ON f.article_id = s.article_id
INNER JOIN article AS a ON s.article_id = a.article_id
INNER JOIN article_version AS v ON s.version_id = v.version_id
LEFT JOIN translation AS n ON v.version_id = n.version_id AND n.target_lang = 'en'
ORDER BY s.at DESC, s.article_id DESC;

-- name: limit_time
-- The statements that follow in this transaction are ended after so long.
SELECT set_config('statement_timeout', :milliseconds::text, true) AS limited;

-- name: count_articles^
SELECT cardinality(find_newest(:question, :topics, :languages, :sources, :since, :until, :relevance, NULL)) AS articles;

-- name: has_language$
SELECT count(*) > 0 FROM (SELECT 1 AS found FROM search_text WHERE lang = :lang LIMIT 1) AS first_one;

-- name: has_articles$
SELECT count(*) > 0 FROM (SELECT 1 AS found FROM article LIMIT 1) AS first_one;

-- name: question_words^
-- By these a text's words are shown as found, in each language a question is read in: keys of Turkish words, stems of others.
SELECT
    question_keys(search_question('tr', :question)) AS tr,
    tsvector_to_array(search_vector('en', :question)) AS en,
    question_keys(search_question('ru', :question)) AS ru,
    question_keys(search_question('simple', :question)) AS other,
    pair_question(:question) AS pairs;

-- name: words_found
SELECT words FROM turkish_found(:texts, :keys);

-- name: read_again$
SELECT read_turkish_again(:most);
