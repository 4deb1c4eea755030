-- The dimensions of the star: who published, on what topic, about whom, when, from where.

DROP SCHEMA IF EXISTS mart CASCADE;
CREATE SCHEMA mart;
COMMENT ON SCHEMA mart IS 'Documented views for analysts: a contract, a change is in the changelog. Rebuilt by Dateline, never migrated.';

CREATE VIEW mart.dim_source AS
SELECT
    s.source_id, s.key AS source_key, s.name AS source_name, s.kind, s.language, s.country, s.owner, s.alignment,
    s.tier, s.enabled, t.last_success_at, t.failures
FROM dateline.source AS s
LEFT JOIN dateline.source_state AS t ON s.source_id = t.source_id;
COMMENT ON VIEW mart.dim_source IS 'One row a source: a feed, sitemap, listing, inbox or archive that brings articles.';
COMMENT ON COLUMN mart.dim_source.source_id IS 'Number of the source.';
COMMENT ON COLUMN mart.dim_source.source_key IS 'Short name, as in seeds/sources.toml and in rules.';
COMMENT ON COLUMN mart.dim_source.source_name IS 'Name of the outlet.';
COMMENT ON COLUMN mart.dim_source.kind IS 'feed, sitemap, news_sitemap, listing, inbox, push or warc.';
COMMENT ON COLUMN mart.dim_source.language IS 'Language it publishes in (ISO 639-1).';
COMMENT ON COLUMN mart.dim_source.country IS 'Country it publishes from (ISO 3166-1 alpha-2).';
COMMENT ON COLUMN mart.dim_source.owner IS 'Who owns it.';
COMMENT ON COLUMN mart.dim_source.alignment IS 'As commonly described: state agency, party-owned, independent, and so on.';
COMMENT ON COLUMN mart.dim_source.tier IS '1 is best.';
COMMENT ON COLUMN mart.dim_source.enabled IS 'Whether it is polled.';
COMMENT ON COLUMN mart.dim_source.last_success_at IS 'When it last answered well; NULL where it never did.';
COMMENT ON COLUMN mart.dim_source.failures IS 'Failures in a row since then.';

CREATE VIEW mart.dim_topic AS
SELECT t.topic, t.scope, t.definition, t.retired
FROM dateline.topic AS t;
COMMENT ON VIEW mart.dim_topic IS 'One row a topic of the taxonomy (seeds/topics).';
COMMENT ON COLUMN mart.dim_topic.topic IS 'Identifier of the topic, as in rules: arms, troops, aid.';
COMMENT ON COLUMN mart.dim_topic.scope IS 'relation: told only of articles on the two countries together; any: of every article.';
COMMENT ON COLUMN mart.dim_topic.definition IS 'What the topic means, for analysts.';
COMMENT ON COLUMN mart.dim_topic.retired IS 'True where the topic has left the taxonomy; earlier tags keep it.';

CREATE VIEW mart.dim_entity AS
SELECT e.entity_id, e.name, e.kind
FROM dateline.known_entity AS e;
COMMENT ON VIEW mart.dim_entity IS 'One row a known person, body, unit, place, weapon, ship or document (seeds/gazetteer).';
COMMENT ON COLUMN mart.dim_entity.entity_id IS 'Wikidata identifier, or dl:name where there is none.';
COMMENT ON COLUMN mart.dim_entity.name IS 'English name as the field writes it.';
COMMENT ON COLUMN mart.dim_entity.kind IS 'person, body, unit, place, weapon, ship or document.';

CREATE VIEW mart.dim_date AS
SELECT
    d::date AS date, extract(YEAR FROM d)::integer AS year, extract(MONTH FROM d)::integer AS month,
    to_char(d, 'YYYY-MM') AS year_month, extract(ISOYEAR FROM d)::integer AS iso_year, extract(WEEK FROM d)::integer AS iso_week,
    date_trunc('week', d)::date AS week_start, extract(ISODOW FROM d)::integer AS weekday, extract(ISODOW FROM d) > 5 AS is_weekend
FROM generate_series('2014-01-01'::timestamp, date_trunc('year', current_date::timestamp) + interval '2 years', interval '1 day') AS d;
COMMENT ON VIEW mart.dim_date IS 'One row a day from 2014 to the end of next year.';
COMMENT ON COLUMN mart.dim_date.date IS 'The day.';
COMMENT ON COLUMN mart.dim_date.year IS 'Calendar year.';
COMMENT ON COLUMN mart.dim_date.month IS 'Month, 1 to 12.';
COMMENT ON COLUMN mart.dim_date.year_month IS 'Year and month, as 2025-09.';
COMMENT ON COLUMN mart.dim_date.iso_year IS 'Year of the ISO 8601 week.';
COMMENT ON COLUMN mart.dim_date.iso_week IS 'ISO 8601 week, 1 to 53.';
COMMENT ON COLUMN mart.dim_date.week_start IS 'Monday of that week.';
COMMENT ON COLUMN mart.dim_date.weekday IS '1 is Monday.';
COMMENT ON COLUMN mart.dim_date.is_weekend IS 'Saturday or Sunday.';

CREATE VIEW mart.dim_place AS
SELECT DISTINCT ON (d.place, d.country_code)
    d.place, d.country, d.country_code, d.latitude, d.longitude, d.place_id
FROM dateline.dateline AS d
ORDER BY d.place, d.country_code, d.version_id DESC;
COMMENT ON VIEW mart.dim_place IS 'One row a place that a report was filed from (its dateline).';
COMMENT ON COLUMN mart.dim_place.place IS 'English name.';
COMMENT ON COLUMN mart.dim_place.country IS 'English name of the country.';
COMMENT ON COLUMN mart.dim_place.country_code IS 'ISO 3166-1 alpha-2.';
COMMENT ON COLUMN mart.dim_place.latitude IS 'Degrees north, WGS 84.';
COMMENT ON COLUMN mart.dim_place.longitude IS 'Degrees east, WGS 84.';
COMMENT ON COLUMN mart.dim_place.place_id IS 'Wikidata identifier where known.';
