-- Three words that stand together in few thousand articles are looked for from the newest on too: the index took three times as long.
-- depends: 0081_newest_found 0084_newest_of_a_day

-- Words that stand in many articles are looked for from the newest article on, because the first answers come soon then. Where
-- few are expected, or where so many rows were passed that the index has less to do, the index finds all and the newest are kept.
-- Statistics know nothing of words that avoid each other, nor of phrases: so the walk goes in steps and asks again after each.
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
    expected bigint := dateline.expected_rows('SELECT FROM dateline.search_text AS s WHERE ' || answers || span);
    reach bigint := 1000 + 2 * most * inside / greatest(expected, 1);
    found bigint[];
BEGIN
    -- To pass a row costs three times what it costs to have one from the index, because its words are read (7.5 µs); and the index
    -- must go through the articles of every word before it has the first: of three common words those are 40 ms and more, in which
    -- ten thousand rows are half passed. The walk ends at the last answer asked for, on average half way to its reach.
    WHILE reach <= greatest(10000, expected / 3) LOOP
        EXECUTE format(
            'SELECT array_agg(f.article_id) FROM (SELECT s.article_id FROM (SELECT s.* FROM dateline.search_text AS s WHERE true%s'
            ' ORDER BY s.at DESC, s.article_id DESC LIMIT %s) AS s WHERE %s%s%s) AS f', span, reach, answers, narrowed, newest
        ) INTO found;
        IF cardinality(found) = most THEN
            RETURN found;
        END IF;
        reach := reach * 4;
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
