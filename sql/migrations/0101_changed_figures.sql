-- A copy whose figure is another than its original's ("7,7 milyar dolar" for "9,8 milyar dolar" in the same sentence) is told as such:
-- so far it was "the same text".
-- depends: 0100_changing_stems

-- Two figures stand in the same place where the same words are before and after both; or before or after, where they count the same thing and neither text has
-- the other's figure. Sixteen characters are two or three words; fewer would join "en az 5 bin asker" of one sentence and another.
CREATE VIEW dateline.changed_figure AS
WITH told AS NOT MATERIALIZED (
    SELECT
        a.article_id, f.figure_id, f.unit, f.value, f.low, f.high, f.what, f.evidence, f.start_offset,
        right(left(v.body, f.start_offset), 16) AS before, substr(v.body, f.end_offset + 1, 16) AS after
    FROM dateline.article AS a
    INNER JOIN dateline.article_version AS v ON a.current_version_id = v.version_id
    INNER JOIN dateline.figure AS f ON v.version_id = f.version_id
),

pairs AS (
    SELECT
        c.article_id, c.copy_of, here.figure_id, here.unit, here.value, here.low, here.high, here.evidence, here.what, there.unit AS original_unit,
        there.value AS original_value, there.low AS original_low, there.high AS original_high, there.what AS original_what,
        there.evidence AS original_evidence, abs(here.start_offset - there.start_offset) AS apart,
        length(here.before) > 7 AND here.before = there.before AS before, length(here.after) > 7 AND here.after = there.after AS after
    FROM dateline.copy AS c
    INNER JOIN told AS here ON c.article_id = here.article_id
    INNER JOIN told AS there ON c.copy_of = there.article_id
    WHERE (here.unit, here.value, here.low, here.high) IS DISTINCT FROM (there.unit, there.value, there.low, there.high)
)

SELECT DISTINCT ON (p.article_id, p.figure_id)
    p.article_id, p.copy_of, p.figure_id, p.unit, p.value, p.evidence, p.original_unit, p.original_value, p.original_evidence
FROM pairs AS p
WHERE
    (p.before AND p.after)
    OR (
        (p.before OR p.after) AND p.unit = p.original_unit AND p.what IS NOT DISTINCT FROM p.original_what
        AND NOT EXISTS (
            SELECT 1 FROM told AS o
            WHERE o.article_id = p.copy_of AND (o.unit, o.value, o.low, o.high) IS NOT DISTINCT FROM (p.unit, p.value, p.low, p.high)
        )
        AND NOT EXISTS (
            SELECT 1 FROM told AS o
            WHERE
                o.article_id = p.article_id
                AND (o.unit, o.value, o.low, o.high) IS NOT DISTINCT FROM (p.original_unit, p.original_value, p.original_low, p.original_high)
        )
    )
ORDER BY p.article_id, p.figure_id, (p.before AND p.after) DESC, p.apart;
COMMENT ON VIEW dateline.changed_figure IS 'Figures of copies that are others than those in the same place of the original.';
