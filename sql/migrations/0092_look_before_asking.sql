-- What the newest articles answer tells the way before statistics do: these know nothing of words that keep company or avoid each
-- other, and take each of the ten forms of a word that is nowhere for a rare one.
-- depends: 0085_walk_further 0091_turkish_words

-- A thousand of the newest articles are read first (7.5 ms at most). Where some answer, so many more are read as it should take for
-- all that are asked for; where none does, eight times as many; unless the index has less to do: it finds all, and the newest are kept.
-- A NULL asks for nothing; the answer is newest first.
CREATE OR REPLACE FUNCTION dateline.find_newest(
    question text, topics text[], langs text[], source_keys text[], since timestamptz, until timestamptz, least_relevance real, most integer
) RETURNS bigint[] LANGUAGE plpgsql SET enable_seqscan = off SET enable_indexscan = on AS $$
DECLARE
    answers text := format(
        '(s.original @@ %L::tsquery OR s.english @@ %L::tsquery)',
        dateline.original_question(question, topics), dateline.english_question(question, topics)
    );
    span text := concat(
        ' AND s.at >= ' || quote_literal(since), ' AND s.at < ' || quote_literal(until), ' AND s.lang = any(' || quote_literal(langs) || ')'
    );
    narrowed text := concat(
        ' AND EXISTS (SELECT FROM dateline.article AS a INNER JOIN dateline.source AS o ON a.source_id = o.source_id'
        || ' WHERE a.article_id = s.article_id AND o.key = any(' || quote_literal(source_keys) || '))',
        ' AND EXISTS (SELECT FROM dateline.article_version AS v WHERE v.version_id = s.version_id AND v.relevance >= '
        || quote_literal(least_relevance) || ')'
    );
    newest text := concat(' ORDER BY s.at DESC, s.article_id DESC LIMIT ', coalesce(most::text, 'ALL'));
    inside bigint := dateline.expected_rows('SELECT FROM dateline.search_text AS s WHERE true' || span);
    -- By the words as they are typed: of each of ten forms unknown to them statistics expect as much as of the word.
    expected bigint := dateline.expected_rows(format(
        'SELECT FROM dateline.search_text AS s WHERE s.original @@ %L::tsquery',
        dateline.topic_question(topics) && dateline.search_question('simple', question)
    ) || span);
    reach bigint := greatest(1000, 2 * most);
    further bigint;
    answered bigint;
    found bigint[];
BEGIN
    -- To pass a row costs three times what it costs to have one from the index, because its words are read (7.5 µs); and the index
    -- must go through the articles of every word before it has the first: of three common words those are 40 ms and more, in which
    -- ten thousand rows are half passed; of a rare one or a topic ten or twenty.
    WHILE most IS NOT NULL LOOP
        EXECUTE format(
            'SELECT array_agg(f.article_id) FROM (SELECT s.article_id FROM (SELECT s.* FROM dateline.search_text AS s WHERE true%s'
            ' ORDER BY s.at DESC, s.article_id DESC LIMIT %s) AS s WHERE %s%s%s) AS f', span, reach, answers, narrowed, newest
        ) INTO found;
        answered := coalesce(cardinality(found), 0);
        IF answered = most THEN
            RETURN found;
        END IF;
        further := CASE answered WHEN 0 THEN 8 * reach ELSE 1.5 * most * reach / answered END;
        EXIT WHEN further > greatest(3000, least(10000, expected), expected / 3, inside * answered / reach / 3);
        reach := further;
    END LOOP;
    PERFORM set_config('enable_indexscan', 'off', true);
    EXECUTE format(
        'WITH s AS MATERIALIZED (SELECT s.article_id, s.version_id, s.at FROM dateline.search_text AS s WHERE %s%s)'
        ' SELECT array_agg(f.article_id) FROM (SELECT s.article_id FROM s WHERE true%s%s) AS f', answers, span, narrowed, newest
    ) INTO found;
    RETURN coalesce(found, '{}');
END
$$;
COMMENT ON FUNCTION dateline.find_newest(text, text[], text[], text[], timestamptz, timestamptz, real, integer)
IS 'The newest articles that answer a question of the web kind; most NULL: all of them.';
