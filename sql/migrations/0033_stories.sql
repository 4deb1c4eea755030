-- Stories: what articles are compared by, what happened to stories, and where each article's news comes from.
-- depends: 0032_copies

ALTER TABLE dateline.article ADD COLUMN origin text;
COMMENT ON COLUMN dateline.article.origin IS 'Who the news comes from: an agency or outlet it credits, else the outlet itself.';
CREATE INDEX story_seen ON dateline.story (last_seen_at);

CREATE TABLE dateline.story_text (
    article_id bigint PRIMARY KEY REFERENCES dateline.article ON DELETE CASCADE,
    placed bigint GENERATED ALWAYS AS IDENTITY,
    day date NOT NULL,
    published_at timestamptz NOT NULL,
    lang text NOT NULL,
    stems integer[] NOT NULL,
    stem_counts smallint[] NOT NULL,
    names integer[] NOT NULL,
    number_keys integer[] NOT NULL,
    numbers double precision[] NOT NULL,
    figure_units text[] NOT NULL,
    figure_values double precision[] NOT NULL,
    vector bytea NOT NULL
);
ALTER TABLE dateline.story_text ALTER COLUMN vector SET STORAGE EXTERNAL;
CREATE INDEX story_text_day ON dateline.story_text (day);
CREATE UNIQUE INDEX story_text_placed ON dateline.story_text (placed);
COMMENT ON TABLE dateline.story_text IS
'What an article is compared by. Hashes are signed 32-bit, the vector 512 little-endian 16-bit floats; placed grows in order of commit.';

CREATE TABLE dateline.story_key (
    key integer NOT NULL,
    day date NOT NULL,
    article_id bigint NOT NULL
);
CREATE INDEX story_key_key ON dateline.story_key (key, day, article_id);
CREATE INDEX story_key_article ON dateline.story_key USING brin (article_id);
COMMENT ON TABLE dateline.story_key IS 'The most telling names, numbers and stems of an article, by which it is looked up.';

CREATE TABLE dateline.story_word (
    key integer PRIMARY KEY,
    articles integer NOT NULL
);
COMMENT ON TABLE dateline.story_word IS 'In how many of the newest articles a stem, name or number stands; refreshed as articles come.';
CREATE TABLE dateline.story_word_state (
    one boolean PRIMARY KEY DEFAULT true CHECK (one),
    articles integer NOT NULL,
    placed bigint NOT NULL,
    refreshed_at timestamptz NOT NULL
);
COMMENT ON TABLE dateline.story_word_state IS 'One row: in how many articles the words were counted last, and up to which mark.';

CREATE TABLE dateline.story_event (
    story_event_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('merge', 'split', 'move')),
    story_id bigint NOT NULL REFERENCES dateline.story,
    other_story_id bigint NOT NULL REFERENCES dateline.story,
    article_id bigint REFERENCES dateline.article ON DELETE SET NULL,
    at timestamptz NOT NULL DEFAULT now(),
    CHECK (story_id <> other_story_id)
);
CREATE INDEX story_event_story ON dateline.story_event (story_id);
CREATE INDEX story_event_other ON dateline.story_event (other_story_id);
COMMENT ON TABLE dateline.story_event IS 'merge: other_story went into story; split, move: article_id left story for other_story.';

CREATE VIEW dateline.story_summary AS
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
            coalesce(v.title, v.lede, left(v.body, 120)) AS title
        FROM dateline.article AS a
        INNER JOIN dateline.article_version AS v ON a.current_version_id = v.version_id
        WHERE a.story_id = s.story_id
        ORDER BY coalesce(a.published_at, a.first_seen_at), a.article_id
        LIMIT 1
    ) AS first_one
    ON true
LEFT JOIN
    LATERAL (
        SELECT coalesce(t.title, v.title) AS title
        FROM dateline.article AS a
        INNER JOIN dateline.article_version AS v ON a.current_version_id = v.version_id
        LEFT JOIN dateline.translation AS t ON v.version_id = t.version_id AND t.target_lang = 'en'
        WHERE a.story_id = s.story_id AND (t.title IS NOT NULL OR (v.lang = 'en' AND v.title IS NOT NULL))
        ORDER BY coalesce(a.published_at, a.first_seen_at), a.article_id
        LIMIT 1
    ) AS english
    ON true
WHERE s.merged_into IS NULL;
COMMENT ON VIEW dateline.story_summary IS
'A story with its label (English where there is one) and how many outlets, copies and independent origins stand behind it.';
