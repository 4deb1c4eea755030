-- A question is read word by word: hyphens and numbers of names, forms of Russian surnames, of Ukrainian and of Korean words. Only
-- questions are read otherwise; nothing need be indexed again.
-- depends: 0091_turkish_words 0092_look_before_asking 0124_alerts_of_articles

-- Quotation marks of print, hyphens of print, and a hyphen inside a word as a space: the index has "Jong-un" as jong-un, jong and un,
-- so that jong and un side by side find it with and without. An address stays as it is.
CREATE FUNCTION dateline.plain_question(t text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
RETURN regexp_replace(
    translate(t, '“”„«»″‐‑', '""""""--'), '([[:alnum:]])-(?=[[:alnum:]])(?![^\s"]*[./@][[:alnum:]])', '\1 ', 'g'
);

-- Words side by side; of three and more also where two behind the first are written with a hyphen, whose whole stands between in the
-- index ("Kim Jong-un" is kim, jong-un, jong, un).
CREATE FUNCTION dateline.phrase_question(config regconfig, t text) RETURNS tsquery LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE STRICT AS $$
DECLARE
    words text[] := regexp_split_to_array(btrim(t), '\s+');
    question tsquery := phraseto_tsquery(config, t);
BEGIN
    FOR n IN 2..least(cardinality(words), 7) - 1 LOOP
        IF words[n] ~ '^[[:alpha:]]+$' AND words[n + 1] ~ '^[[:alpha:]]+$' THEN
            question := question || phraseto_tsquery(
                config, array_to_string(words[:n - 1] || ARRAY[words[n] || '-' || words[n + 1]] || words[n + 2:], ' ')
            );
        END IF;
    END LOOP;
    RETURN question;
END
$$;

-- What websearch_to_tsquery reads, and besides: "KN-23", "KN 23" and "KN23" as one, where the index has the number with a sign.
CREATE FUNCTION dateline.web_question(config regconfig, t text) RETURNS tsquery LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE STRICT AS $$
DECLARE
    question tsquery := '';
    together tsquery := '';
    token text;
    bare text;
    part tsquery;
    name text[];
    number text;
BEGIN
    IF t !~* '["“”„«»″‐‑\d-]|\mor\M' THEN
        RETURN websearch_to_tsquery(config, t);
    END IF;
    FOR token IN
        SELECT m[1] FROM regexp_matches(translate(t, '“”„«»″‐‑', '""""""--'), '(-*"[^"]*"?|[^\s"]+)', 'g') AS m
    LOOP
        IF lower(token) = 'or' THEN
            question := question || together;
            together := '';
            CONTINUE;
        END IF;
        bare := btrim(ltrim(token, '-'), '"');
        name := regexp_match(bare, '^([[:alpha:]]{1,12})-?(\d{1,4}[[:alpha:]]?)$');
        part := dateline.phrase_question(config, dateline.plain_question(bare));
        IF name IS NOT NULL THEN
            part := part || phraseto_tsquery(config, name[1] || ' ' || name[2]) || phraseto_tsquery(config, name[1] || name[2]);
        END IF;
        IF numnode(part) > 0 THEN
            together := together && CASE WHEN token LIKE '-%' THEN !!part ELSE part END;
        END IF;
    END LOOP;
    question := question || together;
    FOR number IN
        SELECT DISTINCT lexeme FROM unnest(to_tsvector('simple', dateline.plain_question(t))) WHERE lexeme ~ '^\d+$'
        UNION SELECT m[1] FROM regexp_matches(t, '[[:alpha:]]-?(\d{1,4})\M', 'g') AS m
    LOOP
        question := ts_rewrite(question, number::tsquery, (number || ' | ''-' || number || '''')::tsquery);
    END LOOP;
    RETURN question;
END
$$;

-- Snowball takes "Лавров" for a plural in the genitive (stem лавр) and "Лаврова" for what it is (лавров), and reads "Пхеньян" as пхенья,
-- "Пхеньяне" as пхеньян: a word that may be such a name is asked for by both. Short ones only with a capital: "голова" is no form of "голов".
CREATE FUNCTION dateline.russian_question(t text) RETURNS tsquery LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE STRICT AS $$
DECLARE
    question tsquery := dateline.web_question('pg_catalog.russian', t);
    base text;
    stem text;
    stems text[];
BEGIN
    FOR base IN
        SELECT DISTINCT lower(m[1])
        FROM regexp_matches(t, '\m((?:[А-ЯЁ][а-яё]+|[а-яё]{5,})[бвгджзклмнпрстфхцчшщ])(?:а|у|ым|ом|е|ой|ых|ыми)?\M', 'g') AS m
    LOOP
        stems := ARRAY(
            SELECT DISTINCT s.stem FROM unnest(ARRAY['', 'а', 'е']) AS ending, unnest(ts_lexize('pg_catalog.russian_stem', base || ending)) AS s (stem)
        );
        CONTINUE WHEN cardinality(stems) < 2;
        FOREACH stem IN ARRAY stems[2:] LOOP
            question := ts_rewrite(question, dateline.quote_lexeme(stem)::tsquery, dateline.quote_lexeme(stems[1])::tsquery);
        END LOOP;
        question := ts_rewrite(
            question, dateline.quote_lexeme(stems[1])::tsquery, (SELECT string_agg(dateline.quote_lexeme(s.stem), ' | ') FROM unnest(stems) AS s (stem))::tsquery
        );
    END LOOP;
    RETURN question;
END
$$;

-- The forms of a Ukrainian word (lower case), by its endings; і in a closed syllable is о or е in an open one (Харків, Харкова).
CREATE FUNCTION dateline.ukrainian_forms(word text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
    WITH endings AS (
        SELECT ARRAY[
            '', 'а', 'я', 'у', 'ю', 'и', 'і', 'ї', 'о', 'е', 'є', 'ь', 'й', 'ом', 'ем', 'єм', 'ою', 'ею', 'єю', 'ів', 'їв', 'ей', 'ам', 'ям',
            'ами', 'ями', 'ах', 'ях', 'ові', 'еві', 'єві', 'ий', 'ій', 'ого', 'ому', 'им', 'их', 'ими', 'ої', 'ля', 'лю'
        ] AS forms
    ),

    stems AS (
        SELECT DISTINCT coalesce(substring(word FROM
            '^(.{3,}?)(?:ами|ями|ові|еві|єві|ого|ому|ими|ах|ях|ам|ям|ом|ем|єм|ою|ею|єю|ів|їв|ей|их|им|ий|ій|ої|[аяиіїуюоеєьй])$'
        ), word) AS stem
        UNION SELECT word WHERE word ~ '[^аеєиіїоуюяьй]$'
    ),

    turned AS (
        SELECT stem FROM stems
        UNION SELECT regexp_replace(stem, '[іїоеє]([^аеєиіїоуюя]+)$', v || '\1') FROM stems, unnest(ARRAY['і', 'ї', 'о', 'е', 'є']) AS v
        WHERE stem ~ '[^аеєиіїоуюя][іоеє][вдгжзкнлрстшщч]ь?$' OR stem ~ '[аеєиіїоуюя]?[їє]в$'
    )

    SELECT array_agg(DISTINCT stem || form) || array_agg(DISTINCT left(stem, -1) || translate(right(stem, 1), 'кгх', 'цзс') || 'і')
    FROM turned, endings, unnest(endings.forms) AS form
$$;

-- Words of Hangul are asked for by their beginning, as particles follow without a space (북한이, 북한에서); a particle of two syllables, or
-- one behind three, that is typed is left off besides. Ukrainian words are asked for in all forms. Others have none.
CREATE FUNCTION dateline.other_question(t text) RETURNS tsquery LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE STRICT AS $$
DECLARE
    question tsquery := dateline.without_accents(dateline.web_question('pg_catalog.simple', t)::text)::tsquery;
    word text;
    stem text;
BEGIN
    FOREACH word IN ARRAY dateline.question_keys(question) LOOP
        IF word ~ '^[가-힣]{2,}$' THEN
            stem := substring(word FROM '^([가-힣]{2,})(?:에서|에게|까지|부터|으로|에는|에도)$');
            stem := coalesce(stem, substring(word FROM '^([가-힣]{3,})[은는이가을를의에와과도로]$'), word);
            question := ts_rewrite(question, word::tsquery, (dateline.quote_lexeme(stem) || ':*')::tsquery);
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

CREATE OR REPLACE FUNCTION dateline.turkish_keys_question(t text) RETURNS tsquery LANGUAGE plpgsql STABLE PARALLEL SAFE STRICT AS $$
DECLARE
    plain text := dateline.without_suffixes(dateline.fold_turkish(replace(t, ' OR ', ' or ')));
    question tsquery := dateline.web_question('dateline.turkish_plain', plain);
    words text[] := tsvector_to_array(to_tsvector('dateline.turkish_plain', dateline.plain_question(plain)));
    names text[] := ARRAY(SELECT dateline.fold_turkish(n[1]) FROM regexp_matches(t, '\m([A-ZÇĞİÖŞÜÂÎÛ][^\WA-ZÇĞİÖŞÜÂÎÛ]\w*)', 'g') AS n);
    cut text[] := ARRAY(SELECT dateline.fold_turkish(n[1]) FROM regexp_matches(t, '(\w+)[''’‘ʼ`´′＇]\w', 'g') AS n);
    capitals text[] := ARRAY(SELECT dateline.fold_turkish(n[1]) FROM regexp_matches(t, '\m([A-ZÇĞİÖŞÜ]{2,4})\M', 'g') AS n);
    asked text;
    bare text;
    keys text[];
BEGIN
    -- Twice, because a key may be another word of the question: no word begins with #.
    FOREACH asked IN ARRAY words LOOP
        question := ts_rewrite(question, dateline.quote_lexeme(asked)::tsquery, dateline.quote_lexeme('#' || asked)::tsquery);
    END LOOP;
    FOREACH asked IN ARRAY words LOOP
        bare := dateline.without_accents(asked);
        keys := CASE
            WHEN asked = any(capitals) AND NOT EXISTS (SELECT FROM dateline.turkish_root AS r WHERE r.word = bare)
                THEN ARRAY[dateline.turkish_key(bare)]
            ELSE dateline.turkish_keys(bare, asked = any(names || cut))
        END;
        question := ts_rewrite(
            question, dateline.quote_lexeme('#' || asked)::tsquery,
            (SELECT string_agg(dateline.quote_lexeme(key), ' | ') FROM unnest(keys) AS key)::tsquery
        );
    END LOOP;
    RETURN question;
END
$$;

CREATE OR REPLACE FUNCTION dateline.search_question(lang text, t text) RETURNS tsquery LANGUAGE sql STABLE PARALLEL SAFE STRICT
RETURN CASE lang
    WHEN 'tr' THEN dateline.turkish_keys_question(t)
    WHEN 'ru' THEN dateline.russian_question(t)
    WHEN 'en' THEN dateline.without_accents(dateline.web_question('pg_catalog.english', t)::text)::tsquery
    ELSE dateline.other_question(t)
END;

-- A question of nothing but the commonest words of a language asks for nothing in it: by its mark alone it found every article.
CREATE OR REPLACE FUNCTION dateline.original_question(t text, topics text[]) RETURNS tsquery LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
DECLARE
    turkish tsquery := dateline.turkish_keys_question(t);
    english tsquery := dateline.without_accents(dateline.web_question('pg_catalog.english', t)::text)::tsquery;
    russian tsquery := dateline.russian_question(t);
    others tsquery := dateline.other_question(t);
    unread tsquery := CASE WHEN EXISTS (SELECT FROM dateline.search_unread) THEN dateline.turkish_question(t) ELSE '' END;
    question tsquery := '';
BEGIN
    IF numnode(turkish) > 0 THEN
        question := '''lang=tr2'''::tsquery && turkish;
    END IF;
    IF numnode(english) > 0 THEN
        question := question || ('''lang=en'''::tsquery && english);
    END IF;
    IF numnode(russian) > 0 THEN
        question := question || ('''lang=ru'''::tsquery && russian);
    END IF;
    IF numnode(others) > 0 THEN
        question := question || ('''lang=other'''::tsquery && others);
    END IF;
    IF numnode(unread) > 0 THEN
        question := question || ('''lang=tr'''::tsquery && unread);
    END IF;
    RETURN CASE numnode(question) WHEN 0 THEN question ELSE dateline.topic_question(topics) && question END;
END
$$;
CREATE OR REPLACE FUNCTION dateline.english_question(t text, topics text[]) RETURNS tsquery LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
DECLARE
    question tsquery := dateline.search_question('en', t);
BEGIN
    RETURN CASE numnode(question) WHEN 0 THEN question ELSE dateline.topic_question(topics) && question END;
END
$$;
