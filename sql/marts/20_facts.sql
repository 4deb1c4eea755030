-- The facts: articles, topics, mentions, figures, versions, stories. All rest on an article's current version.

CREATE VIEW mart.fact_article AS
SELECT
    a.article_id, a.source_id, dateline.article_day(a.published_at, a.published_offset_minutes, a.published_precision, a.first_seen_at) AS date,
    a.published_at, a.published_offset_minutes, a.published_precision, a.first_seen_at AS found_at, a.modified_at,
    a.outlet, a.canonical_url AS url, v.lang, v.title, n.title AS title_en, v.agency, v.authors, v.section,
    d.place, d.country_code, v.relevant, v.relevance, v.number AS versions,
    c.copy_of, c.kind AS copy_kind, c.article_id IS NOT NULL AS is_copy, a.story_id,
    coalesce(n.state, 'none') AS translation_state, coalesce(n.problems, 0) AS translation_problems,
    v.version_id, v.tagger_version, greatest(cardinality(v.pages), 1) AS pages, v.incomplete, v.text_from,
    a.withdrawn_at, a.withdrawn_why
FROM dateline.article AS a
INNER JOIN dateline.article_version AS v ON a.current_version_id = v.version_id
LEFT JOIN dateline.translation AS n ON v.version_id = n.version_id AND n.target_lang = 'en'
LEFT JOIN dateline.dateline AS d ON v.version_id = d.version_id
LEFT JOIN dateline.copy AS c ON a.article_id = c.article_id;
COMMENT ON VIEW mart.fact_article IS 'One row an article: one work at one address, as it reads now.';
COMMENT ON COLUMN mart.fact_article.article_id IS 'Number of the article.';
COMMENT ON COLUMN mart.fact_article.source_id
IS 'Which source it is of (dim_source): a file is of the source at whose host its address lies, else of the way it came in.';
COMMENT ON COLUMN mart.fact_article.date IS 'Day of publication in UTC, or as published where only a day was given; else of finding (dim_date).';
COMMENT ON COLUMN mart.fact_article.published_at IS 'The publisher''s time; NULL where it gives none. See published_precision.';
COMMENT ON COLUMN mart.fact_article.published_offset_minutes IS 'The publisher''s offset from UTC in minutes.';
COMMENT ON COLUMN mart.fact_article.published_precision IS 'second, minute, day (no time of day was given) or none.';
COMMENT ON COLUMN mart.fact_article.found_at IS 'When Dateline first had it.';
COMMENT ON COLUMN mart.fact_article.modified_at IS 'The publisher''s time of the last change, where given.';
COMMENT ON COLUMN mart.fact_article.outlet IS 'Host of the address, or the source''s name for files.';
COMMENT ON COLUMN mart.fact_article.url IS 'Canonical address; urn:sha256:… for a file without one.';
COMMENT ON COLUMN mart.fact_article.lang IS 'Detected language (ISO 639-1), und where it cannot be told.';
COMMENT ON COLUMN mart.fact_article.title IS 'Headline as published.';
COMMENT ON COLUMN mart.fact_article.title_en IS 'Headline in English, where translated.';
COMMENT ON COLUMN mart.fact_article.agency IS 'News agency credited for the text.';
COMMENT ON COLUMN mart.fact_article.authors IS 'Authors named.';
COMMENT ON COLUMN mart.fact_article.section IS 'Section of the outlet, where given.';
COMMENT ON COLUMN mart.fact_article.place IS 'Place of the dateline (dim_place).';
COMMENT ON COLUMN mart.fact_article.country_code IS 'Country of the dateline (dim_place).';
COMMENT ON COLUMN mart.fact_article.relevant IS 'Whether it is on North Korea and Russia together.';
COMMENT ON COLUMN mart.fact_article.relevance IS 'How surely, 0 to 1.';
COMMENT ON COLUMN mart.fact_article.versions IS 'Number of the present version; 1 where it was never edited materially.';
COMMENT ON COLUMN mart.fact_article.copy_of IS 'The earliest known article of the same text, where this is a copy.';
COMMENT ON COLUMN mart.fact_article.copy_kind IS 'same_text, wire_reprint or rewrite.';
COMMENT ON COLUMN mart.fact_article.is_copy IS 'Whether it is a copy; count originals by NOT is_copy.';
COMMENT ON COLUMN mart.fact_article.story_id IS 'The story it belongs to (fact_story).';
COMMENT ON COLUMN mart.fact_article.translation_state IS 'none, not_needed, pending, partial, done, off or failed.';
COMMENT ON COLUMN mart.fact_article.translation_problems IS 'How many doubts the check of the translation has.';
COMMENT ON COLUMN mart.fact_article.version_id IS 'Number of the present version.';
COMMENT ON COLUMN mart.fact_article.tagger_version IS 'Version of the taggers whose findings these are.';
COMMENT ON COLUMN mart.fact_article.pages IS 'Of how many pages of its outlet the text is.';
COMMENT ON COLUMN mart.fact_article.incomplete IS 'Which of its pages the text lacks, and why; NULL: none that is known of.';
COMMENT ON COLUMN mart.fact_article.text_from IS 'feed: the text its feed carried, as its page gave none; NULL: the text of its page or file.';
COMMENT ON COLUMN mart.fact_article.withdrawn_at IS 'When its page was found to be taken away by its outlet; NULL: it stands, as far as is known.';
COMMENT ON COLUMN mart.fact_article.withdrawn_why IS 'What said so: the answer of its server, or the notice in its place.';

CREATE VIEW mart.fact_topic AS
SELECT
    a.article_id, t.topic, t.score, dateline.article_day(a.published_at, a.published_offset_minutes, a.published_precision, a.first_seen_at) AS date,
    t.evidence -> 0 ->> 'text' AS evidence, jsonb_array_length(t.evidence) AS mentions
FROM dateline.tag AS t
INNER JOIN dateline.article AS a ON t.version_id = a.current_version_id;
COMMENT ON VIEW mart.fact_topic IS 'One row a topic of an article.';
COMMENT ON COLUMN mart.fact_topic.article_id IS 'The article (fact_article).';
COMMENT ON COLUMN mart.fact_topic.topic IS 'The topic (dim_topic).';
COMMENT ON COLUMN mart.fact_topic.score IS 'How much in the text speaks for it, 0 to 1.';
COMMENT ON COLUMN mart.fact_topic.date IS 'Day of the article (dim_date).';
COMMENT ON COLUMN mart.fact_topic.evidence IS 'The first words in the text that speak for it.';
COMMENT ON COLUMN mart.fact_topic.mentions IS 'How many such words were kept.';

CREATE VIEW mart.fact_mention AS
SELECT
    a.article_id, e.entity_id, dateline.article_day(a.published_at, a.published_offset_minutes, a.published_precision, a.first_seen_at) AS date,
    e.start_offset, e.end_offset, e.evidence
FROM dateline.entity AS e
INNER JOIN dateline.article AS a ON e.version_id = a.current_version_id;
COMMENT ON VIEW mart.fact_mention IS 'One row a mention of a known name in an article.';
COMMENT ON COLUMN mart.fact_mention.article_id IS 'The article (fact_article).';
COMMENT ON COLUMN mart.fact_mention.entity_id IS 'Who or what is named (dim_entity).';
COMMENT ON COLUMN mart.fact_mention.date IS 'Day of the article (dim_date).';
COMMENT ON COLUMN mart.fact_mention.start_offset IS 'First character of the name in the body, counted from 0.';
COMMENT ON COLUMN mart.fact_mention.end_offset IS 'The character after its last.';
COMMENT ON COLUMN mart.fact_mention.evidence IS 'The name as it stands there.';

CREATE VIEW mart.fact_figure AS
SELECT
    f.figure_id, a.article_id, dateline.article_day(a.published_at, a.published_offset_minutes, a.published_precision, a.first_seen_at) AS date, a.published_at,
    a.outlet, c.article_id IS NOT NULL AS is_copy, a.story_id, f.value, f.low, f.high, f.unit, f.qualifier, f.what,
    f.attribution AS claimant, f.strength, f.denied_by, f.giver, f.receiver, f.period, f.evidence, f.start_offset, f.end_offset,
    f.when_words, f.when_from, f.when_to
FROM dateline.figure AS f
INNER JOIN dateline.article AS a ON f.version_id = a.current_version_id
LEFT JOIN dateline.copy AS c ON a.article_id = c.article_id;
COMMENT ON VIEW mart.fact_figure IS 'One row a quantity as an article claims it.';
COMMENT ON COLUMN mart.fact_figure.figure_id IS 'Number of the figure.';
COMMENT ON COLUMN mart.fact_figure.article_id IS 'The article (fact_article).';
COMMENT ON COLUMN mart.fact_figure.date IS 'Day of the article (dim_date), not of the event.';
COMMENT ON COLUMN mart.fact_figure.published_at IS 'The publisher''s time of the article.';
COMMENT ON COLUMN mart.fact_figure.outlet IS 'Outlet of the article.';
COMMENT ON COLUMN mart.fact_figure.is_copy IS 'Whether the article is a copy of an earlier one.';
COMMENT ON COLUMN mart.fact_figure.story_id IS 'Story of the article (fact_story).';
COMMENT ON COLUMN mart.fact_figure.value IS 'The number named; NULL for a range.';
COMMENT ON COLUMN mart.fact_figure.low IS 'Lower bound; NULL where the claim sets none.';
COMMENT ON COLUMN mart.fact_figure.high IS 'Upper bound; NULL where the claim sets none.';
COMMENT ON COLUMN mart.fact_figure.unit IS 'people, USD, shells, containers, tonnes, percent and so on.';
COMMENT ON COLUMN mart.fact_figure.qualifier IS 'exact, about, at_least, at_most, more_than, fewer_than or range.';
COMMENT ON COLUMN mart.fact_figure.what IS 'What is counted, in English.';
COMMENT ON COLUMN mart.fact_figure.claimant IS 'Who claims it; NULL where the outlet states it itself.';
COMMENT ON COLUMN mart.fact_figure.strength IS 'stated, reported, alleged, denied or confirmed.';
COMMENT ON COLUMN mart.fact_figure.denied_by IS 'Who denies the claim, in its own sentence or in another; NULL: no one who is named.';
COMMENT ON COLUMN mart.fact_figure.giver IS 'Who gives, where the text says.';
COMMENT ON COLUMN mart.fact_figure.receiver IS 'Who receives, where the text says.';
COMMENT ON COLUMN mart.fact_figure.period IS 'The period the quantity belongs to, where the text says.';
COMMENT ON COLUMN mart.fact_figure.when_words IS 'The time at which it was, is or will be, as the text tells it; NULL: none is told.';
COMMENT ON COLUMN mart.fact_figure.when_from IS 'First day that when_words mean (dim_date); NULL: open on this side, or both NULL: they leave it open.';
COMMENT ON COLUMN mart.fact_figure.when_to IS 'Last day that when_words mean (dim_date); NULL: open on this side, or both NULL: they leave it open.';
COMMENT ON COLUMN mart.fact_figure.evidence IS 'The words in the body.';
COMMENT ON COLUMN mart.fact_figure.start_offset IS 'First character of the words in the body, counted from 0.';
COMMENT ON COLUMN mart.fact_figure.end_offset IS 'The character after their last.';

CREATE VIEW mart.fact_changed_figure AS
SELECT
    f.figure_id, f.article_id, f.copy_of, dateline.article_day(a.published_at, a.published_offset_minutes, a.published_precision, a.first_seen_at) AS date,
    a.outlet, a.story_id, f.unit, f.value, f.evidence, f.original_unit, f.original_value, f.original_evidence
FROM dateline.changed_figure AS f
INNER JOIN dateline.article AS a ON f.article_id = a.article_id;
COMMENT ON VIEW mart.fact_changed_figure
IS 'One row a figure of a copy that is another than the one in the same place of the original; which is right, it cannot tell.';
COMMENT ON COLUMN mart.fact_changed_figure.figure_id IS 'The figure of the copy (fact_figure).';
COMMENT ON COLUMN mart.fact_changed_figure.article_id IS 'The copy (fact_article).';
COMMENT ON COLUMN mart.fact_changed_figure.copy_of IS 'The earliest known article of the same text (fact_article).';
COMMENT ON COLUMN mart.fact_changed_figure.date IS 'Day of the copy (dim_date).';
COMMENT ON COLUMN mart.fact_changed_figure.outlet IS 'Outlet of the copy.';
COMMENT ON COLUMN mart.fact_changed_figure.story_id IS 'Story of the copy (fact_story).';
COMMENT ON COLUMN mart.fact_changed_figure.unit IS 'Unit of the figure in the copy.';
COMMENT ON COLUMN mart.fact_changed_figure.value IS 'The number in the copy; NULL for a range.';
COMMENT ON COLUMN mart.fact_changed_figure.evidence IS 'The words of the copy.';
COMMENT ON COLUMN mart.fact_changed_figure.original_unit IS 'Unit of the figure in the original.';
COMMENT ON COLUMN mart.fact_changed_figure.original_value IS 'The number in the original; NULL for a range.';
COMMENT ON COLUMN mart.fact_changed_figure.original_evidence IS 'The words of the original.';

CREATE VIEW mart.fact_copy_denial AS
SELECT
    d.article_id, d.copy_of, dateline.article_day(a.published_at, a.published_offset_minutes, a.published_precision, a.first_seen_at) AS date,
    a.outlet, a.story_id, d.evidence, d.original_evidence, d.strength, d.original_strength
FROM dateline.copy_denial AS d
INNER JOIN dateline.copy AS c ON d.article_id = c.article_id AND d.copy_of = c.copy_of
INNER JOIN dateline.article AS a ON d.article_id = a.article_id;
COMMENT ON VIEW mart.fact_copy_denial
IS 'One row a place in which a copy says the opposite of its original: a sentence with a denial more or less, or a figure that only one of them denies.';
COMMENT ON COLUMN mart.fact_copy_denial.article_id IS 'The copy (fact_article).';
COMMENT ON COLUMN mart.fact_copy_denial.copy_of IS 'The earliest known article of the same text (fact_article).';
COMMENT ON COLUMN mart.fact_copy_denial.date IS 'Day of the copy (dim_date).';
COMMENT ON COLUMN mart.fact_copy_denial.outlet IS 'Outlet of the copy.';
COMMENT ON COLUMN mart.fact_copy_denial.story_id IS 'Story of the copy (fact_story).';
COMMENT ON COLUMN mart.fact_copy_denial.evidence IS 'The words of the copy: a sentence, or a figure where strength is set.';
COMMENT ON COLUMN mart.fact_copy_denial.original_evidence IS 'The words of the original.';
COMMENT ON COLUMN mart.fact_copy_denial.strength IS 'How the copy puts the figure: denied, or what else; NULL for a sentence.';
COMMENT ON COLUMN mart.fact_copy_denial.original_strength IS 'How the original puts the figure; NULL for a sentence.';

CREATE VIEW mart.fact_translation AS
SELECT
    a.article_id, dateline.article_day(a.published_at, a.published_offset_minutes, a.published_precision, a.first_seen_at) AS date,
    n.target_lang, n.state, n.title, n.body, n.engines, n.problems, jsonb_array_length(n.disagreements) AS disagreements, n.done_at,
    n.renewed_at,
    (
        SELECT count(*) FROM jsonb_array_elements(n.segments) AS s (segment)
        WHERE s.segment ->> 'lang' IS NOT NULL AND s.segment ->> 'engine' = 'none'
    ) AS untranslated
FROM dateline.translation AS n
INNER JOIN dateline.article AS a ON n.version_id = a.current_version_id;
COMMENT ON VIEW mart.fact_translation IS 'One row a translation of an article as it reads now, done or waiting.';
COMMENT ON COLUMN mart.fact_translation.article_id IS 'The article (fact_article).';
COMMENT ON COLUMN mart.fact_translation.date IS 'Day of the article (dim_date).';
COMMENT ON COLUMN mart.fact_translation.target_lang IS 'Language it is put into (ISO 639-1).';
COMMENT ON COLUMN mart.fact_translation.state IS 'not_needed, pending, partial, done, off or failed.';
COMMENT ON COLUMN mart.fact_translation.title IS 'Headline in that language; NULL while it waits.';
COMMENT ON COLUMN mart.fact_translation.body IS 'Text in that language; NULL while it waits.';
COMMENT ON COLUMN mart.fact_translation.engines IS 'Engines that translated it.';
COMMENT ON COLUMN mart.fact_translation.problems IS 'How many doubts the check has.';
COMMENT ON COLUMN mart.fact_translation.disagreements IS 'In how many places taggers find different things in original and translation.';
COMMENT ON COLUMN mart.fact_translation.done_at IS 'When it was done first.';
COMMENT ON COLUMN mart.fact_translation.untranslated IS 'How many sentences stand in it in a third language, which no engine takes.';
COMMENT ON COLUMN mart.fact_translation.renewed_at IS 'When sentences of it were replaced last, by a translator or another engine; NULL where none were.';

CREATE VIEW mart.fact_version AS
SELECT
    v.version_id, v.article_id, v.number AS version, v.created_at, v.title, v.body, b.title AS title_before, b.body AS body_before
FROM dateline.article_version AS v
LEFT JOIN dateline.article_version AS b ON v.article_id = b.article_id AND v.number = b.number + 1;
COMMENT ON VIEW mart.fact_version IS 'One row a version of an article, with what stood there before: what changed when an outlet edited.';
COMMENT ON COLUMN mart.fact_version.version_id IS 'Number of the version.';
COMMENT ON COLUMN mart.fact_version.article_id IS 'The article (fact_article).';
COMMENT ON COLUMN mart.fact_version.version IS '1 is the first text.';
COMMENT ON COLUMN mart.fact_version.created_at IS 'When Dateline had this text.';
COMMENT ON COLUMN mart.fact_version.title IS 'Headline of this version.';
COMMENT ON COLUMN mart.fact_version.body IS 'Text of this version.';
COMMENT ON COLUMN mart.fact_version.title_before IS 'Headline of the version before.';
COMMENT ON COLUMN mart.fact_version.body_before IS 'Text of the version before.';

CREATE VIEW mart.fact_figure_edit AS
SELECT DISTINCT
    w.article_id, dateline.article_day(a.published_at, a.published_offset_minutes, a.published_precision, a.first_seen_at) AS date, a.outlet, a.story_id,
    w.number AS version, w.created_at AS edited_at, f.unit, f.what,
    CASE
        WHEN g.figure_id IS NULL THEN 'gone'
        WHEN coalesce(g.value, g.low, g.high) > coalesce(f.value, f.low, f.high) THEN 'raised'
        WHEN coalesce(g.value, g.low, g.high) < coalesce(f.value, f.low, f.high) THEN 'lowered'
        WHEN g.strength = 'denied' AND f.strength <> 'denied' THEN 'denied'
        WHEN f.strength = 'denied' AND g.strength <> 'denied' THEN 'no longer denied'
        ELSE 'bounds'
    END AS change,
    f.value AS value_before, f.low AS low_before, f.high AS high_before, f.attribution AS claimant_before, f.strength AS strength_before,
    f.evidence AS evidence_before, g.value, g.low, g.high, g.attribution AS claimant, g.strength, g.evidence
FROM dateline.article_version AS w
INNER JOIN dateline.article_version AS v ON w.article_id = v.article_id AND w.number = v.number + 1
INNER JOIN dateline.article AS a ON w.article_id = a.article_id
INNER JOIN dateline.figure AS f ON v.version_id = f.version_id
LEFT JOIN LATERAL (
    SELECT n.figure_id, n.value, n.low, n.high, n.attribution, n.strength, n.evidence
    FROM dateline.figure AS n
    WHERE
        n.version_id = w.version_id AND n.unit = f.unit AND n.what IS NOT DISTINCT FROM f.what
        AND NOT EXISTS (
            SELECT FROM dateline.figure AS o
            WHERE
                o.version_id = v.version_id AND o.unit = n.unit AND (o.what, o.value, o.low, o.high) IS NOT DISTINCT FROM (n.what, n.value, n.low, n.high)
                AND (o.strength = 'denied') = (n.strength = 'denied')
        )
    ORDER BY abs(n.start_offset - f.start_offset)
    LIMIT 1
) AS g ON true
WHERE
    w.number > 1
    AND NOT EXISTS (
        SELECT FROM dateline.figure AS k
        WHERE
            k.version_id = w.version_id AND k.unit = f.unit AND (k.what, k.value, k.low, k.high) IS NOT DISTINCT FROM (f.what, f.value, f.low, f.high)
            AND (k.strength = 'denied') = (f.strength = 'denied')
    );
COMMENT ON VIEW mart.fact_figure_edit
IS 'One row a figure that an edit changed, with what stands in its place: an outlet corrects itself. Copies beside originals: fact_changed_figure.';
COMMENT ON COLUMN mart.fact_figure_edit.article_id IS 'The article (fact_article).';
COMMENT ON COLUMN mart.fact_figure_edit.date IS 'Day of the article (dim_date).';
COMMENT ON COLUMN mart.fact_figure_edit.outlet IS 'Outlet of the article.';
COMMENT ON COLUMN mart.fact_figure_edit.story_id IS 'Story of the article (fact_story).';
COMMENT ON COLUMN mart.fact_figure_edit.version IS 'The version that changed it (fact_version).';
COMMENT ON COLUMN mart.fact_figure_edit.edited_at IS 'When Dateline had that version.';
COMMENT ON COLUMN mart.fact_figure_edit.unit IS 'Unit of the figure, before and after.';
COMMENT ON COLUMN mart.fact_figure_edit.what IS 'What is counted, in English.';
COMMENT ON COLUMN mart.fact_figure_edit.change
IS 'raised, lowered, gone (nothing of its kind stands there), denied, no longer denied, or bounds (its number is the same).';
COMMENT ON COLUMN mart.fact_figure_edit.value_before IS 'The number before; NULL for a range.';
COMMENT ON COLUMN mart.fact_figure_edit.low_before IS 'Lower bound before.';
COMMENT ON COLUMN mart.fact_figure_edit.high_before IS 'Upper bound before.';
COMMENT ON COLUMN mart.fact_figure_edit.claimant_before IS 'Who claimed it.';
COMMENT ON COLUMN mart.fact_figure_edit.strength_before IS 'stated, reported, alleged, denied or confirmed.';
COMMENT ON COLUMN mart.fact_figure_edit.evidence_before IS 'The words before.';
COMMENT ON COLUMN mart.fact_figure_edit.value IS 'The number after; NULL for a range, or where it is gone.';
COMMENT ON COLUMN mart.fact_figure_edit.low IS 'Lower bound after.';
COMMENT ON COLUMN mart.fact_figure_edit.high IS 'Upper bound after.';
COMMENT ON COLUMN mart.fact_figure_edit.claimant IS 'Who claims it after.';
COMMENT ON COLUMN mart.fact_figure_edit.strength IS 'How it is put after.';
COMMENT ON COLUMN mart.fact_figure_edit.evidence IS 'The words after.';

CREATE VIEW mart.fact_alert AS
SELECT
    t.alert_id, r.key AS rule, t.kind, t.article_id, v.number AS version, a.story_id, a.outlet,
    dateline.article_day(a.published_at, a.published_offset_minutes, a.published_precision, a.first_seen_at) AS date,
    v.created_at AS found_at, t.created_at, d.sent_at, d.deliveries, d.sent, d.waiting, d.quarantined, d.gathered,
    CASE WHEN t.kind NOT IN ('withdrawn', 'returned') THEN extract(EPOCH FROM t.created_at - v.created_at)::double precision END AS seconds_to_alert,
    extract(EPOCH FROM d.sent_at - t.created_at)::double precision AS seconds_to_send
FROM dateline.alert AS t
INNER JOIN dateline.rule AS r ON t.rule_id = r.rule_id
INNER JOIN dateline.article AS a ON t.article_id = a.article_id
INNER JOIN dateline.article_version AS v ON t.version_id = v.version_id
CROSS JOIN LATERAL (
    SELECT
        min(y.sent_at) AS sent_at, count(*) FILTER (WHERE y.state <> 'withdrawn') AS deliveries, count(*) FILTER (WHERE y.state = 'sent') AS sent,
        count(*) FILTER (WHERE y.state = 'pending') AS waiting, count(*) FILTER (WHERE y.state = 'quarantined') AS quarantined,
        coalesce(bool_or(y.gather), FALSE) AS gathered
    FROM dateline.delivery AS y
    WHERE y.alert_id = t.alert_id
) AS d;
COMMENT ON VIEW mart.fact_alert IS 'One row an alert of a rule, with how soon it was written and went out. Channels are not shown.';
COMMENT ON COLUMN mart.fact_alert.alert_id IS 'Number of the alert.';
COMMENT ON COLUMN mart.fact_alert.rule IS 'Key of the rule.';
COMMENT ON COLUMN mart.fact_alert.kind IS 'new, report, version, figure, origin, denial, change, withdrawn or returned.';
COMMENT ON COLUMN mart.fact_alert.article_id IS 'The article (fact_article).';
COMMENT ON COLUMN mart.fact_alert.version IS 'The version it tells of (fact_version).';
COMMENT ON COLUMN mart.fact_alert.story_id IS 'Story of the article (fact_story).';
COMMENT ON COLUMN mart.fact_alert.outlet IS 'Outlet of the article.';
COMMENT ON COLUMN mart.fact_alert.date IS 'Day of the article (dim_date).';
COMMENT ON COLUMN mart.fact_alert.found_at IS 'When Dateline had the text.';
COMMENT ON COLUMN mart.fact_alert.created_at IS 'When it was written, in the transaction that loaded the article.';
COMMENT ON COLUMN mart.fact_alert.sent_at IS 'When the first of its channels took it; NULL: none has.';
COMMENT ON COLUMN mart.fact_alert.deliveries IS 'To how many channels it goes, without those taken back.';
COMMENT ON COLUMN mart.fact_alert.sent IS 'How many took it.';
COMMENT ON COLUMN mart.fact_alert.waiting IS 'How many wait: for their time, or for another try.';
COMMENT ON COLUMN mart.fact_alert.quarantined IS 'How many were given up (`dateline alerts retry`).';
COMMENT ON COLUMN mart.fact_alert.gathered IS 'Whether it went, or goes, out with others: a digest, quiet hours or a limit, so that its wait is meant.';
COMMENT ON COLUMN mart.fact_alert.seconds_to_alert IS 'From the text at hand to the alert written; NULL where a page was taken away or came back.';
COMMENT ON COLUMN mart.fact_alert.seconds_to_send IS 'From then to the first channel that took it.';

CREATE VIEW mart.fact_story AS
SELECT
    y.story_id, y.label, t.first_at, t.last_at, y.articles, y.outlets, y.copies, y.origins AS independent_origins,
    y.first_article_id, t.languages
FROM dateline.story_summary AS y
INNER JOIN
    LATERAL (
        SELECT
            min(coalesce(a.published_at, a.first_seen_at)) AS first_at, max(coalesce(a.published_at, a.first_seen_at)) AS last_at,
            array_agg(DISTINCT v.lang) AS languages
        FROM dateline.article AS a
        INNER JOIN dateline.article_version AS v ON a.current_version_id = v.version_id
        WHERE a.story_id = y.story_id
    ) AS t
    ON true;
COMMENT ON VIEW mart.fact_story IS 'One row a story: articles on one event, in any language.';
COMMENT ON COLUMN mart.fact_story.story_id IS 'Number of the story; it stays the same as the story grows.';
COMMENT ON COLUMN mart.fact_story.label IS 'A readable name.';
COMMENT ON COLUMN mart.fact_story.first_at IS 'Time of its first article.';
COMMENT ON COLUMN mart.fact_story.last_at IS 'Time of its newest article.';
COMMENT ON COLUMN mart.fact_story.articles IS 'Articles, copies included.';
COMMENT ON COLUMN mart.fact_story.outlets IS 'Outlets that carried it.';
COMMENT ON COLUMN mart.fact_story.copies IS 'Articles that are copies of another.';
COMMENT ON COLUMN mart.fact_story.independent_origins IS 'Agencies and outlets with a text of their own: twenty reprints of one wire count as one.';
COMMENT ON COLUMN mart.fact_story.first_article_id IS 'Who had it first (fact_article).';
COMMENT ON COLUMN mart.fact_story.languages IS 'Languages of its articles.';

CREATE FUNCTION mart.search_articles(question text, since timestamptz DEFAULT NULL, most integer DEFAULT NULL)
RETURNS TABLE (article_id bigint, at timestamptz)
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT s.article_id, s.at
    FROM unnest(dateline.find_newest(question, '{}', NULL, NULL, since, NULL, NULL, most)) WITH ORDINALITY AS f (article_id, place)
    INNER JOIN dateline.search_text AS s ON f.article_id = s.article_id
    ORDER BY f.place
$$;
COMMENT ON FUNCTION mart.search_articles(text, timestamptz, integer)
IS 'Articles whose text or English translation answers a question, newest first; "…" is a phrase, OR and - as in a web search.';
