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

CREATE MATERIALIZED VIEW mart.daily_topic_source AS
SELECT t.date, t.topic, f.source_id, count(*) AS articles, count(*) FILTER (WHERE NOT f.is_copy) AS originals
FROM mart.fact_topic AS t
INNER JOIN mart.fact_article AS f ON t.article_id = f.article_id
GROUP BY t.date, t.topic, f.source_id;
CREATE UNIQUE INDEX daily_topic_source_key ON mart.daily_topic_source (date, topic, source_id);
COMMENT ON MATERIALIZED VIEW mart.daily_topic_source
IS 'One row a day, topic and source. Refreshed by the DAG maintain and by `dateline marts refresh`.';
COMMENT ON COLUMN mart.daily_topic_source.date IS 'The day in UTC (dim_date).';
COMMENT ON COLUMN mart.daily_topic_source.topic IS 'The topic (dim_topic).';
COMMENT ON COLUMN mart.daily_topic_source.source_id IS 'The source (dim_source).';
COMMENT ON COLUMN mart.daily_topic_source.articles IS 'Articles with the topic.';
COMMENT ON COLUMN mart.daily_topic_source.originals IS 'Of those, the ones that are no copies.';

CREATE MATERIALIZED VIEW mart.daily_place AS
SELECT
    f.date, f.country_code, f.place, count(*) AS articles, count(*) FILTER (WHERE f.relevant) AS relevant,
    count(*) FILTER (WHERE NOT f.is_copy) AS originals
FROM mart.fact_article AS f
WHERE f.place IS NOT NULL
GROUP BY f.date, f.country_code, f.place;
CREATE UNIQUE INDEX daily_place_key ON mart.daily_place (date, country_code, place);
COMMENT ON MATERIALIZED VIEW mart.daily_place
IS 'One row a day and place that reports were filed from. Refreshed by the DAG maintain and by `dateline marts refresh`.';
COMMENT ON COLUMN mart.daily_place.date IS 'The day in UTC (dim_date).';
COMMENT ON COLUMN mart.daily_place.country_code IS 'Country of the dateline (dim_place).';
COMMENT ON COLUMN mart.daily_place.place IS 'Place of the dateline (dim_place).';
COMMENT ON COLUMN mart.daily_place.articles IS 'Articles filed from there.';
COMMENT ON COLUMN mart.daily_place.relevant IS 'Of those, the ones on North Korea and Russia.';
COMMENT ON COLUMN mart.daily_place.originals IS 'Of those, the ones that are no copies.';

CREATE MATERIALIZED VIEW mart.daily_claim AS
SELECT
    f.date, f.unit, f.claimant, count(*) AS claims, min(coalesce(f.low, f.value)) AS lowest, max(coalesce(f.high, f.value)) AS highest
FROM mart.fact_figure AS f
-- What is denied and of nobody is claimed by nobody, least of all by the outlet that reports the denial.
WHERE NOT f.is_copy AND (f.strength <> 'denied' OR f.claimant IS NOT NULL)
GROUP BY f.date, f.unit, f.claimant;
CREATE UNIQUE INDEX daily_claim_key ON mart.daily_claim (date, unit, claimant) NULLS NOT DISTINCT;
COMMENT ON MATERIALIZED VIEW mart.daily_claim
IS 'One row a day, unit and claimant, copies left out. Refreshed by the DAG maintain and by `dateline marts refresh`.';
COMMENT ON COLUMN mart.daily_claim.date IS 'Day of the articles in UTC (dim_date).';
COMMENT ON COLUMN mart.daily_claim.unit IS 'people, USD, shells, containers, tonnes, percent and so on.';
COMMENT ON COLUMN mart.daily_claim.claimant IS 'Who claims; NULL where outlets state it themselves.';
COMMENT ON COLUMN mart.daily_claim.claims IS 'Figures claimed, those that others deny among them; not those that are denied and whose claimant no one names.';
COMMENT ON COLUMN mart.daily_claim.lowest IS 'The lowest number or lower bound among them.';
COMMENT ON COLUMN mart.daily_claim.highest IS 'The highest number or upper bound among them.';

CREATE MATERIALIZED VIEW mart.daily_pair AS
WITH named AS (
    SELECT DISTINCT m.date, m.article_id, m.entity_id
    FROM mart.fact_mention AS m
    INNER JOIN mart.dim_entity AS e ON m.entity_id = e.entity_id
    WHERE e.kind = 'person'
)

SELECT a.date, a.entity_id, b.entity_id AS with_entity_id, count(*) AS articles
FROM named AS a
INNER JOIN named AS b ON a.article_id = b.article_id AND a.entity_id < b.entity_id
GROUP BY a.date, a.entity_id, b.entity_id;
CREATE UNIQUE INDEX daily_pair_key ON mart.daily_pair (date, entity_id, with_entity_id);
COMMENT ON MATERIALIZED VIEW mart.daily_pair
IS 'One row a day and two persons named in one article. Refreshed by the DAG maintain and by `dateline marts refresh`.';
COMMENT ON COLUMN mart.daily_pair.date IS 'Day of the articles in UTC (dim_date).';
COMMENT ON COLUMN mart.daily_pair.entity_id IS 'One of the two, whose identifier sorts first (dim_entity).';
COMMENT ON COLUMN mart.daily_pair.with_entity_id IS 'The other (dim_entity).';
COMMENT ON COLUMN mart.daily_pair.articles IS 'Articles that name both.';
