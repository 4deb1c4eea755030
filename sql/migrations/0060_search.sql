-- Full-text search over original and translation. One row an article (its current version), kept by triggers.
-- depends: 0001_core

-- Turkish lower-casing by table, because the database's own knows only i for I: I is ı and İ is i.
CREATE FUNCTION dateline.fold_turkish(t text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
RETURN lower(translate(t, 'IİÇĞÖŞÜÂÎÛ', 'ıiçğöşüâîû'));

-- What stands after an apostrophe is a suffix ("Rusya'ya", "Pyongyang’ın"), and no word to be found.
CREATE FUNCTION dateline.without_suffixes(t text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
RETURN regexp_replace(t, '(\w)[''’ʼ`]\w{1,7}\M', '\1', 'g');

-- Accents go after the stemmer, which needs them (vowel harmony), so that "muhimmat" finds "mühimmatı".
CREATE FUNCTION dateline.without_accents(t text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
RETURN translate(t, 'çğıöşüâîûéèêëóôòáàäñíìïúù', 'cgiosuaiueeeeoooaaaniiiuu');

-- The parser of Postgres reads at most a megabyte; what an article says stands in far less.
CREATE FUNCTION dateline.search_vector(lang text, t text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
RETURN CASE lang
    WHEN 'tr'
        THEN dateline.without_accents(
            to_tsvector('pg_catalog.turkish', dateline.without_suffixes(dateline.fold_turkish(left(t, 200000))))::text
        )::tsvector
    WHEN 'ru' THEN to_tsvector('pg_catalog.russian', left(t, 200000))
    WHEN 'en' THEN dateline.without_accents(to_tsvector('pg_catalog.english', left(t, 200000))::text)::tsvector
    ELSE dateline.without_accents(to_tsvector('pg_catalog.simple', left(t, 200000))::text)::tsvector
END;

-- The stemmer of Postgres (Snowball) does not bring every form of a Turkish word to one stem: it takes "mermi" to "mer" but
-- "mermisi" to "mermi". A question therefore asks for the stems of the commonest forms of each of its words.
CREATE FUNCTION dateline.turkish_stems(word text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
    WITH ending AS (
        SELECT
            CASE
                WHEN word ~ '[aıâ][^aeıioöuüâîû]*$' THEN ARRAY['a', 'ı']
                WHEN word ~ '[ou][^aeıioöuüâîû]*$' THEN ARRAY['a', 'u']
                WHEN word ~ '[öüû][^aeıioöuüâîû]*$' THEN ARRAY['e', 'ü']
                ELSE ARRAY['e', 'i']
            END AS vowels,
            word ~ '[aeıioöuüâîû]$' AS is_open
    ),

    forms AS (
        SELECT unnest(ARRAY[
            word, word || 'l' || vowels[1] || 'r', word || 'l' || vowels[1] || 'r' || translate(vowels[1], 'ae', 'ıi'),
            word || CASE WHEN is_open THEN 'y' ELSE '' END || vowels[2], word || CASE WHEN is_open THEN 's' ELSE '' END || vowels[2],
            word || CASE WHEN is_open THEN 'n' ELSE '' END || vowels[2] || 'n', word || 'd' || vowels[1]
        ]) AS form
        FROM ending
    ),

    once AS (SELECT DISTINCT unnest(ts_lexize('pg_catalog.turkish_stem', form)) AS stem FROM forms),

    twice AS (SELECT DISTINCT unnest(ts_lexize('pg_catalog.turkish_stem', stem)) AS stem FROM once WHERE length(stem) > 3)

    SELECT coalesce(array_agg(DISTINCT dateline.without_accents(stem)), '{}')
    FROM (SELECT stem FROM once UNION SELECT stem FROM twice) AS every_stem
    WHERE length(stem) > 1 AND ts_lexize('pg_catalog.turkish_stem', word) <> '{}'
$$;

CREATE FUNCTION dateline.turkish_question(t text) RETURNS tsquery LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE STRICT AS $$
DECLARE
    plain text := dateline.without_suffixes(dateline.fold_turkish(replace(t, ' OR ', ' or ')));
    question tsquery := websearch_to_tsquery('pg_catalog.simple', plain);
    word text;
    stems text [];
BEGIN
    FOREACH word IN ARRAY tsvector_to_array(to_tsvector('pg_catalog.simple', plain)) LOOP
        stems := dateline.turkish_stems(word);
        question := ts_rewrite(
            question, quote_literal(word)::tsquery,
            coalesce((SELECT string_agg(quote_literal(stem), ' | ') FROM unnest(stems) AS stem), '')::tsquery
        );
    END LOOP;
    RETURN question;
END
$$;

-- The same road for a question as for a text; "…" is a phrase, OR and - as in a web search.
CREATE FUNCTION dateline.search_question(lang text, t text) RETURNS tsquery LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
RETURN CASE lang
    WHEN 'tr' THEN dateline.turkish_question(t)
    WHEN 'ru' THEN websearch_to_tsquery('pg_catalog.russian', t)
    WHEN 'en' THEN dateline.without_accents(websearch_to_tsquery('pg_catalog.english', t)::text)::tsquery
    ELSE dateline.without_accents(websearch_to_tsquery('pg_catalog.simple', t)::text)::tsquery
END;

-- Any of these topics; none: nothing to ask.
CREATE FUNCTION dateline.topic_question(topics text[]) RETURNS tsquery LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT coalesce(string_agg(quote_literal('topic=' || topic), ' | '), '')::tsquery FROM unnest(topics) AS topic
$$;

-- What is asked of originals: in each language by its own stems. The language stands among the words, so that the index answers
-- alone; a condition on a column beside it would have every found row's words read again.
CREATE FUNCTION dateline.original_question(t text, topics text[]) RETURNS tsquery LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN dateline.topic_question(topics) && (
    ('''lang=tr'''::tsquery && dateline.search_question('tr', t)) || ('''lang=en'''::tsquery && dateline.search_question('en', t))
    || ('''lang=ru'''::tsquery && dateline.search_question('ru', t)) || ('''lang=other'''::tsquery && dateline.search_question('simple', t))
);
CREATE FUNCTION dateline.english_question(t text, topics text[]) RETURNS tsquery LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN dateline.topic_question(topics) && dateline.search_question('en', t);

CREATE TABLE dateline.search_text (
    article_id bigint PRIMARY KEY REFERENCES dateline.article ON DELETE CASCADE,
    version_id bigint NOT NULL,
    at timestamptz NOT NULL,
    lang text NOT NULL,
    original tsvector NOT NULL,
    english tsvector
);
COMMENT ON TABLE dateline.search_text IS 'The words of each article''s current version and of its English translation, stemmed; kept by triggers.';
COMMENT ON COLUMN dateline.search_text.at IS 'The publisher''s time, else when it was first seen.';
CREATE INDEX search_text_original ON dateline.search_text USING gin (original);
CREATE INDEX search_text_english ON dateline.search_text USING gin (english);
CREATE INDEX search_text_at ON dateline.search_text (at DESC, article_id DESC);

-- Topics and language stand among the words ("topic=arms", which no parser makes of a text): one index answers for all.
CREATE FUNCTION dateline.topic_words(wanted bigint, lang text) RETURNS tsvector LANGUAGE sql STABLE AS $$
    SELECT array_to_tsvector(
        array_append(coalesce(array_agg('topic=' || topic), '{}'), 'lang=' || CASE WHEN lang IN ('tr', 'en', 'ru') THEN lang ELSE 'other' END)
    )
    FROM dateline.tag WHERE version_id = wanted
$$;

CREATE FUNCTION dateline.refresh_search(first_article bigint, last_article bigint) RETURNS void LANGUAGE sql AS $$
    INSERT INTO dateline.search_text (article_id, version_id, at, lang, original, english)
    SELECT
        a.article_id, v.version_id, coalesce(a.published_at, a.first_seen_at), v.lang,
        setweight(dateline.search_vector(v.lang, coalesce(v.title, '')), 'A') || dateline.search_vector(v.lang, v.body)
        || dateline.topic_words(v.version_id, v.lang),
        (
            SELECT
                setweight(dateline.search_vector('en', coalesce(n.title, '')), 'A')
                || dateline.search_vector('en', coalesce(n.body, '')) || dateline.topic_words(v.version_id, 'en')
            FROM dateline.translation AS n
            WHERE n.version_id = v.version_id AND n.target_lang = 'en' AND (n.title IS NOT NULL OR n.body IS NOT NULL)
        )
    FROM dateline.article AS a
    INNER JOIN dateline.article_version AS v ON a.current_version_id = v.version_id
    WHERE a.article_id BETWEEN first_article AND last_article
    ON CONFLICT (article_id) DO UPDATE
        SET version_id = excluded.version_id, at = excluded.at, lang = excluded.lang, original = excluded.original, english = excluded.english
$$;

CREATE FUNCTION dateline.keep_search() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_TABLE_NAME = 'article' THEN
        PERFORM dateline.refresh_search(NEW.article_id, NEW.article_id);
    ELSE
        UPDATE dateline.search_text
        SET
            english = setweight(dateline.search_vector('en', coalesce(NEW.title, '')), 'A')
            || dateline.search_vector('en', coalesce(NEW.body, '')) || dateline.topic_words(NEW.version_id, 'en')
        WHERE version_id = NEW.version_id AND NEW.target_lang = 'en';
    END IF;
    RETURN NULL;
END
$$;
CREATE INDEX search_text_version ON dateline.search_text (version_id);
CREATE TRIGGER article_searchable AFTER UPDATE OF current_version_id ON dateline.article
FOR EACH ROW WHEN (new.current_version_id IS NOT NULL) EXECUTE FUNCTION dateline.keep_search();
CREATE TRIGGER translation_searchable AFTER UPDATE OF title, body ON dateline.translation
FOR EACH ROW WHEN (new.title IS NOT NULL OR new.body IS NOT NULL) EXECUTE FUNCTION dateline.keep_search();

DO $$
BEGIN
    PERFORM dateline.refresh_search(coalesce(min(article_id), 0), coalesce(max(article_id), 0)) FROM dateline.article;
END
$$;

CREATE FUNCTION dateline.keep_search_language() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM dateline.refresh_search(NEW.article_id, NEW.article_id);
    RETURN NULL;
END
$$;
CREATE TRIGGER version_searchable AFTER UPDATE OF lang ON dateline.article_version
FOR EACH ROW WHEN (new.lang IS DISTINCT FROM old.lang) EXECUTE FUNCTION dateline.keep_search_language();
