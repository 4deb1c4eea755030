-- Japanese and Chinese in the search: Postgres cuts no words where there are no blanks, so that a sentence was one word. Such text goes
-- into the index as pairs of characters side by side, and a question asks for the pairs of its words, one after the other.
-- depends: 0091_turkish_words 0128_question_words

-- Full-width letters and figures ("ＫＮ２３") and the wide blank as plain ones.
CREATE FUNCTION dateline.narrow(t text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
RETURN translate(
    t, '０１２３４５６７８９ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ－　',
    '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz- '
);

-- "北朝鮮" as "北朝 朝鮮 鮮": the last one alone, so that a single character finds it by its beginning too. Letters and figures beside
-- characters are words of their own. `load/words.py` does the same.
CREATE FUNCTION dateline.cut_characters(t text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
RETURN CASE
    WHEN t ~ '[\u3041-\u3096\u30a1-\u30fa\u30fc-\u30fe\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff々〇]'
        -- So much that the distinct pairs, some 14 bytes each, stay under the megabyte that a vector may have.
        THEN regexp_replace(
            regexp_replace(
                regexp_replace(
                    dateline.narrow(left(t, 60000)),
                    '([\u3041-\u3096\u30a1-\u30fa\u30fc-\u30fe\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff々〇]+)', ' \1 ', 'g'
                ),
                '([\u3041-\u3096\u30a1-\u30fa\u30fc-\u30fe\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff々〇])', '\1 \1', 'g'
            ),
            ' [\u3041-\u3096\u30a1-\u30fa\u30fc-\u30fe\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff々〇]'
            ' ([\u3041-\u3096\u30a1-\u30fa\u30fc-\u30fe\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff々〇])',
            ' \1', 'g'
        )
    ELSE t
END;

CREATE OR REPLACE FUNCTION dateline.search_vector(lang text, t text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
RETURN CASE
    WHEN lang = 'tr' THEN dateline.turkish_vector(dateline.plain_vector(lang, t))
    WHEN lang IN ('en', 'ru') THEN dateline.plain_vector(lang, t)
    ELSE dateline.plain_vector(lang, dateline.cut_characters(t))
END;

-- A question with its words of characters as phrases of pairs: what is typed without blanks is asked for by its words in Chinese
-- characters and in katakana, hiragana between them (particles, endings) left off; in quotation marks as it stands.
CREATE FUNCTION dateline.pair_question(t text) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE STRICT AS $$
DECLARE
    characters constant text := '[\u3041-\u3096\u30a1-\u30fa\u30fc-\u30fe\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff々〇]';
    token text;
    minus text;
    bare text;
    pieces text[];
    read text[] := '{}';
BEGIN
    FOR token IN
        SELECT m[1] FROM regexp_matches(translate(dateline.narrow(t), '“”„«»「」『』《》″‐‑', '""""""""""""--'), '(-*"[^"]*"?|[^\s"]+)', 'g') AS m
    LOOP
        IF token !~ characters THEN
            read := read || token;
            CONTINUE;
        END IF;
        minus := substring(token FROM '^-*');
        bare := btrim(ltrim(token, '-'), '"');
        -- Numbers and letters that touch characters, characters by script; in quotation marks, or where it excludes, all as one.
        IF minus <> '' OR token LIKE '"%' THEN
            pieces := ARRAY[bare];
        ELSE
            pieces := ARRAY(SELECT m[1] FROM regexp_matches(
                bare, '([\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff々〇]+|[\u30a1-\u30fa\u30fc-\u30fe]+|[^\u3041-\u3096\u30a1-\u30fa\u30fc-\u30fe\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff々〇\s]*(?![\u3041-\u30fe\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff々〇])[[:alnum:]][^\u3041-\u3096\u30a1-\u30fa\u30fc-\u30fe\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff々〇\s]*)', 'g'
            ) AS m);
            IF cardinality(pieces) = 0 THEN
                pieces := ARRAY[bare];
            END IF;
        END IF;
        FOREACH bare IN ARRAY pieces LOOP
            IF bare ~ characters THEN
                -- The last character alone is in the index, but not what may follow it in a longer word.
                bare := regexp_replace(btrim(dateline.cut_characters(bare)), '(' || characters || characters || ') ' || characters || '$', '\1');
                read := read || (minus || '"' || bare || '"');
            ELSE
                -- "火星-20": no hyphen here excludes.
                read := read || ltrim(bare, '-');
            END IF;
        END LOOP;
    END LOOP;
    RETURN array_to_string(read, ' ');
END
$$;

-- As before, but that pairs of characters are no two halves of a word with a hyphen.
CREATE OR REPLACE FUNCTION dateline.phrase_question(config regconfig, t text) RETURNS tsquery LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE STRICT AS $$
DECLARE
    words text[] := regexp_split_to_array(btrim(t), '\s+');
    question tsquery := phraseto_tsquery(config, t);
BEGIN
    FOR n IN 2..least(cardinality(words), 7) - 1 LOOP
        IF words[n] ~ '^[[:alpha:]]+$' AND words[n + 1] ~ '^[[:alpha:]]+$' AND words[n] !~ '[\u3041-\u30fe\u3400-\u4dbf\u4e00-\u9fff]' THEN
            question := question || phraseto_tsquery(
                config, array_to_string(words[:n - 1] || ARRAY[words[n] || '-' || words[n + 1]] || words[n + 2:], ' ')
            );
        END IF;
    END LOOP;
    RETURN question;
END
$$;

-- As before, and characters by their pairs, a single one by what begins with it.
CREATE OR REPLACE FUNCTION dateline.other_question(t text) RETURNS tsquery LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE STRICT AS $$
DECLARE
    characters constant text := '[\u3041-\u3096\u30a1-\u30fa\u30fc-\u30fe\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff々〇]';
    paired boolean := t ~ characters;
    question tsquery := dateline.without_accents(
        dateline.web_question('pg_catalog.simple', CASE WHEN paired THEN dateline.pair_question(t) ELSE dateline.narrow(t) END)::text
    )::tsquery;
    word text;
    stem text;
BEGIN
    FOREACH word IN ARRAY dateline.question_keys(question) LOOP
        IF word ~ '^[가-힣]{2,}$' THEN
            stem := substring(word FROM '^([가-힣]{2,})(?:에서|에게|까지|부터|으로|에는|에도)$');
            stem := coalesce(stem, substring(word FROM '^([가-힣]{3,})[은는이가을를의에와과도로]$'), word);
            question := ts_rewrite(question, word::tsquery, (dateline.quote_lexeme(stem) || ':*')::tsquery);
        ELSIF paired AND length(word) = 1 AND word ~ characters THEN
            question := ts_rewrite(question, dateline.quote_lexeme(word)::tsquery, (dateline.quote_lexeme(word) || ':*')::tsquery);
        ELSIF word ~ '^[а-яєіїґ’'']{3,}$' AND t !~ '[ыэъё]' THEN
            question := ts_rewrite(
                question, dateline.quote_lexeme(word)::tsquery,
                (
                    SELECT string_agg(dateline.quote_lexeme(form), ' | ')
                    FROM unnest(dateline.ukrainian_forms(word) || word) AS form
                )::tsquery
            );
        END IF;
    END LOOP;
    RETURN question;
END
$$;

-- What was stored before is read again: what is neither Turkish, English nor Russian, and has characters.
UPDATE dateline.search_text AS s
SET
    original = setweight(dateline.search_vector(v.lang, coalesce(v.title, '')), 'A') || dateline.search_vector(v.lang, v.body)
    || dateline.topic_words(v.version_id, v.lang)
FROM dateline.article_version AS v
WHERE
    s.version_id = v.version_id AND s.lang NOT IN ('tr', 'en', 'ru') AND v.lang NOT IN ('tr', 'en', 'ru')
    AND (v.title ~ '[\u3041-\u30fe\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff々〇]' OR v.body ~ '[\u3041-\u30fe\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff々〇]');
