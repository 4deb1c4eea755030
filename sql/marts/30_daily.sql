-- Counts a day: materialized, because a timeline over all articles read a million rows each time (docs/warehouse.md).

CREATE MATERIALIZED VIEW mart.daily_topic AS
SELECT
    t.date, t.topic, f.lang, count(*) AS articles, count(*) FILTER (WHERE NOT f.is_copy) AS originals,
    count(DISTINCT f.outlet) AS outlets
FROM mart.fact_topic AS t
INNER JOIN mart.fact_article AS f ON t.article_id = f.article_id
GROUP BY t.date, t.topic, f.lang;
CREATE UNIQUE INDEX daily_topic_key ON mart.daily_topic (date, topic, lang);
COMMENT ON MATERIALIZED VIEW mart.daily_topic IS 'One row a day, topic and language. Refreshed by the DAG maintain and by `dateline marts refresh`.';
COMMENT ON COLUMN mart.daily_topic.date IS 'The day in UTC (dim_date).';
COMMENT ON COLUMN mart.daily_topic.topic IS 'The topic (dim_topic).';
COMMENT ON COLUMN mart.daily_topic.lang IS 'Language of the articles.';
COMMENT ON COLUMN mart.daily_topic.articles IS 'Articles with the topic.';
COMMENT ON COLUMN mart.daily_topic.originals IS 'Of those, the ones that are no copies.';
COMMENT ON COLUMN mart.daily_topic.outlets IS 'Outlets that carried them.';

CREATE MATERIALIZED VIEW mart.daily_source AS
SELECT
    f.date, f.source_id, f.outlet, count(*) AS articles, count(*) FILTER (WHERE f.relevant) AS relevant,
    count(*) FILTER (WHERE NOT f.is_copy) AS originals
FROM mart.fact_article AS f
GROUP BY f.date, f.source_id, f.outlet;
CREATE UNIQUE INDEX daily_source_key ON mart.daily_source (date, source_id, outlet);
COMMENT ON MATERIALIZED VIEW mart.daily_source IS 'One row a day, source and outlet. Refreshed by the DAG maintain and by `dateline marts refresh`.';
COMMENT ON COLUMN mart.daily_source.date IS 'The day in UTC (dim_date).';
COMMENT ON COLUMN mart.daily_source.source_id IS 'The source (dim_source).';
COMMENT ON COLUMN mart.daily_source.outlet IS 'The outlet.';
COMMENT ON COLUMN mart.daily_source.articles IS 'Articles found.';
COMMENT ON COLUMN mart.daily_source.relevant IS 'Of those, the ones on North Korea and Russia.';
COMMENT ON COLUMN mart.daily_source.originals IS 'Of those, the ones that are no copies.';
