-- A question for a finite verb or a participle ("gönderdi") asks for the verb's other forms too, and one for a compound ("milletvekili") for its plural.
-- Only questions read these functions: no article is read again.
-- depends: 0097_first_done

-- The infinitives that a finite form or a participle may come from: "gonderdi", "gonderdigini" and "gonderen" are of "gondermek". Without accents i, o
-- and u may be of either kind, so both endings are tried.
CREATE FUNCTION dateline.turkish_infinitives(word text) RETURNS SETOF text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT DISTINCT stem || ending
    FROM unnest(ARRAY[
        '^(.*[aeiou].*?)(?:(?<![cfhkpst])d|(?<=[cfhkpst])t)[iu](?:g[iu]n?[iu]?|k)?$',
        '^(.*[aeiou].*?)m[iu]s$',
        '^(.*[aeiou].*?)(?:(?<=[aeiou])y|(?<![aeiou]))[ae](?:n|c[ae]k|c[ae]g[iu]n?[iu]?)$'
    ]) AS rule,
    LATERAL (SELECT substring(word FROM rule) AS stem) AS s,
    unnest(CASE
        WHEN stem ~ 'e[^aeiou]*$' THEN ARRAY['mek']
        WHEN stem ~ 'a[^aeiou]*$' THEN ARRAY['mak']
        ELSE ARRAY['mak', 'mek']
    END) AS ending
    WHERE length(stem) > 2
$$;

-- As 0091 has it, but for the infinitives where no known word is found.
CREATE OR REPLACE FUNCTION dateline.turkish_roots(word text, is_name boolean) RETURNS text[] LANGUAGE plpgsql STABLE PARALLEL SAFE STRICT AS $$
#variable_conflict use_column
DECLARE
    asked text := word;
    shorter text[];
    known text[];
BEGIN
    IF length(asked) < 3 OR asked ~ '[^a-z]' OR EXISTS (SELECT FROM dateline.turkish_root WHERE turkish_root.word = asked) THEN
        RETURN ARRAY[asked];
    END IF;
    shorter := ARRAY(SELECT form FROM dateline.turkish_shorter(asked) AS form);
    -- füzesine: füzesi, füze.
    shorter := shorter || ARRAY(
        SELECT form FROM unnest(shorter) AS once, LATERAL dateline.turkish_shorter(once) AS form
        WHERE right(once, 1) IN ('i', 'u') AND (length(form) > 2 OR form ~ '^[aeiou]') AND (
            asked ~ 'n(?:d[ae](?:n|ki)?|[aeiu])$' OR NOT EXISTS (SELECT FROM dateline.turkish_root WHERE turkish_root.word = once)
        )
    );
    shorter := shorter || ARRAY(
        SELECT left(form, -1) || translate(right(form, 1), 'bg', 'pk') FROM unnest(shorter) AS form
        WHERE right(form, 1) IN ('b', 'g') AND form ~ '[aeiou].*[aeiou]'
    ) || ARRAY(SELECT turkish_root.word FROM dateline.turkish_root WHERE turkish_root.before_vowel = any(shorter));
    known := ARRAY(
        SELECT turkish_root.word FROM dateline.turkish_root
        WHERE turkish_root.word = any(shorter) AND (NOT is_name OR length(turkish_root.word) > 3)
    );
    RETURN CASE
        -- limana: liman is known, and lima is not; odana: oda is known, and odan may be a word.
        WHEN cardinality(known) > 0 THEN ARRAY(
            SELECT form FROM unnest(known) AS form
            UNION SELECT form FROM unnest(shorter) AS form WHERE right(form, 1) IN ('n', 'y') AND left(form, -1) = any(known)
            -- darbe is no form of darp, nor vesile of ves: words in a and e are seldom datives, and a long way is less sure than a short one.
            UNION SELECT asked WHERE right(asked, 1) IN ('a', 'e') OR length(asked) - 2 > (SELECT max(length(form)) FROM unnest(known) AS form)
        )
        WHEN is_name OR length(asked) = 3 THEN ARRAY[asked]
        ELSE ARRAY(
            SELECT asked
            UNION SELECT form FROM unnest(shorter) AS form WHERE length(form) > 2
            UNION SELECT form FROM dateline.turkish_infinitives(asked) AS form
        )
    END;
END
$$;

-- As 0091 has it, but for the plural of compounds.
CREATE OR REPLACE FUNCTION dateline.turkish_forms(root text, before_vowel text) RETURNS SETOF text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT stem || translate(
        ending, 'AID',
        low || CASE WHEN substring(stem FROM '([aeiou])[^aeiou]*$') IN ('o', 'u') THEN 'u' ELSE 'i' END
        || CASE WHEN strpos('cfhkpst', right(stem, 1)) > 0 THEN 't' ELSE 'd' END
    )
    FROM (
        SELECT root AS stem, ARRAY['', 'lAr', 'lA', 'lI', 'DIr'] AS endings
        UNION ALL SELECT root, ARRAY['DA', 'DAn', 'DAki'] WHERE length(root) < 4
        UNION ALL SELECT root, ARRAY['nIn', 'yI', 'yA', 'ylA', 'sI', 'sInIn', 'sIncA'] WHERE strpos('aeiou', right(root, 1)) > 0
        -- "milletvekilleri": the plural of a compound stands before its possessive.
        UNION ALL SELECT left(root, -1), ARRAY['lArI'] WHERE length(root) > 8 AND root ~ '[^aeiou][iu]$'
        UNION ALL
        SELECT root, ARRAY['k'] WHERE right(root, 2) IN ('ma', 'me') AND length(root) > 4
        UNION ALL
        SELECT DISTINCT base, ARRAY['I', 'A', 'In', 'InIn', 'IncA', 'IylA']
        FROM unnest(ARRAY[root, before_vowel, CASE
            WHEN right(root, 1) IN ('k', 'p') AND root ~ '[aeiou].*[aeiou]' THEN left(root, -1) || translate(right(root, 1), 'kp', 'gb')
        END]) AS base
        WHERE strpos('aeiou', right(base, 1)) = 0
        UNION ALL
        SELECT left(root, -1), ARRAY['', 'nIn', 'yI', 'sI', 'sInIn', 'sIncA'] WHERE right(root, 3) IN ('mak', 'mek')
        UNION ALL
        SELECT left(root, -3), ARRAY['DI', 'mIs', 'DIk', 'DIgI', 'DIgIn', 'DIgInI', 'r']
        || CASE
            WHEN strpos('aeiou', left(right(root, 4), 1)) > 0 THEN ARRAY['yAn', 'yAnIn', 'yAnI', 'yAnA', 'yAcAk', 'yAcAgI', 'yAcAgInI', 'yor', 'yIp']
            ELSE ARRAY['An', 'AnIn', 'AnI', 'AnA', 'AcAk', 'AcAgI', 'AcAgInI', 'Iyor', 'Ir', 'Ar', 'Ip']
        END
        WHERE right(root, 3) IN ('mak', 'mek')
        UNION ALL SELECT left(root, -4), ARRAY['Iyor'] WHERE right(root, 4) IN ('amak', 'emek')
    ) AS made,
    unnest(endings) AS ending,
    unnest(CASE
        WHEN root ~ 'e[^aeiou]*$' THEN ARRAY['e']
        WHEN root ~ 'a[^aeioultkpf]*$' THEN ARRAY['a']
        ELSE ARRAY['a', 'e']
    END) AS low
    WHERE low = 'a' OR strpos(ending, 'A') > 0 OR root ~ 'e[^aeiou]*$'
$$;
