-- The day an article is counted under, and what an article without a headline is called.

-- A day without a time is kept as the publisher's midnight, which east of Greenwich is the day before in UTC.
CREATE FUNCTION dateline.article_day(published_at timestamptz, published_offset_minutes integer, published_precision text, first_seen_at timestamptz)
RETURNS date
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN (
    (coalesce(published_at, first_seen_at) AT TIME ZONE 'UTC')
    + CASE WHEN published_precision = 'day' THEN make_interval(mins => coalesce(published_offset_minutes, 0)) ELSE interval '0' END
)::date;
COMMENT ON FUNCTION dateline.article_day IS
'The day of publication in UTC, or as published where only a day was given; else the day of finding.';

DROP INDEX dateline.article_day;
CREATE INDEX article_day ON dateline.article (
    dateline.article_day(published_at, published_offset_minutes, published_precision, first_seen_at)
);

CREATE FUNCTION dateline.headline(title text, lede text, body text)
RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN coalesce(
    nullif(title, ''),
    CASE
        WHEN length(split_part(ltrim(coalesce(nullif(lede, ''), body)), E'\n', 1)) <= 160
            THEN split_part(ltrim(coalesce(nullif(lede, ''), body)), E'\n', 1)
        ELSE regexp_replace(left(split_part(ltrim(coalesce(nullif(lede, ''), body)), E'\n', 1), 160), '\s+\S*$', '') || '…'
    END
);
COMMENT ON FUNCTION dateline.headline IS 'The headline, else the beginning of the lede or body, cut at a word.';

CREATE OR REPLACE VIEW dateline.story_summary AS
SELECT
    s.story_id,
    s.first_seen_at,
    s.last_seen_at,
    c.articles,
    c.outlets,
    c.copies,
    c.origins,
    coalesce(english.title, first_one.title, s.label) AS label,
    first_one.article_id AS first_article_id
FROM dateline.story AS s
INNER JOIN
    LATERAL (
        SELECT
            count(*) AS articles,
            count(DISTINCT a.outlet) AS outlets,
            count(k.article_id) AS copies,
            count(DISTINCT coalesce(a.origin, a.outlet)) FILTER (WHERE k.article_id IS NULL) AS origins
        FROM dateline.article AS a
        LEFT JOIN dateline.copy AS k ON a.article_id = k.article_id
        WHERE a.story_id = s.story_id
    ) AS c
    ON c.articles > 0
LEFT JOIN
    LATERAL (
        SELECT
            a.article_id,
            dateline.headline(v.title, v.lede, v.body) AS title
        FROM dateline.article AS a
        INNER JOIN dateline.article_version AS v ON a.current_version_id = v.version_id
        WHERE a.story_id = s.story_id
        ORDER BY coalesce(a.published_at, a.first_seen_at), a.article_id
        LIMIT 1
    ) AS first_one
    ON true
LEFT JOIN
    LATERAL (
        -- A headline goes before the beginning of a text.
        SELECT coalesce(t.title, CASE WHEN v.lang = 'en' THEN v.title END, dateline.headline(NULL, NULL, coalesce(t.body, v.body))) AS title
        FROM dateline.article AS a
        INNER JOIN dateline.article_version AS v ON a.current_version_id = v.version_id
        LEFT JOIN dateline.translation AS t ON v.version_id = t.version_id AND t.target_lang = 'en'
        WHERE a.story_id = s.story_id AND (v.lang = 'en' OR t.title IS NOT NULL OR t.body IS NOT NULL)
        ORDER BY coalesce(t.title, CASE WHEN v.lang = 'en' THEN v.title END) IS NULL, coalesce(a.published_at, a.first_seen_at), a.article_id
        LIMIT 1
    ) AS english
    ON true
WHERE s.merged_into IS NULL;
