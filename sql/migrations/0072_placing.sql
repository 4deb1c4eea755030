-- Articles on different events find their places at once (docs/decisions/0072); what stories are looked up by costs less to read.
-- depends: 0070_lone_texts

CREATE FUNCTION dateline.pack_int4(numbers integer[]) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$
    SELECT coalesce(string_agg(int4send(n.number), ''::bytea ORDER BY n.place), ''::bytea)
    FROM unnest(numbers) WITH ORDINALITY AS n (number, place)
$$;
CREATE FUNCTION dateline.pack_int2(numbers smallint[]) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$
    SELECT coalesce(string_agg(int2send(n.number), ''::bytea ORDER BY n.place), ''::bytea)
    FROM unnest(numbers) WITH ORDINALITY AS n (number, place)
$$;
ALTER TABLE dateline.story_text
ALTER COLUMN stems TYPE bytea USING dateline.pack_int4(stems),
ALTER COLUMN stem_counts TYPE bytea USING dateline.pack_int2(stem_counts),
ALTER COLUMN names TYPE bytea USING dateline.pack_int4(names),
DROP COLUMN number_keys;
DROP FUNCTION dateline.pack_int4(integer[]);
DROP FUNCTION dateline.pack_int2(smallint[]);
COMMENT ON TABLE dateline.story_text IS
'What an article is compared by. stems and names: 32-bit hashes, stem_counts: 16-bit, all in network order; vector: 512 little-endian 16-bit floats.';

-- Beside the texts, so that the days a worker works on are read without them.
CREATE TABLE dateline.story_sense (
    article_id bigint PRIMARY KEY REFERENCES dateline.article ON DELETE CASCADE,
    placed bigint GENERATED ALWAYS AS IDENTITY,
    day date NOT NULL,
    bits bytea
);
ALTER TABLE dateline.story_sense ALTER COLUMN bits SET STORAGE PLAIN;
CREATE UNIQUE INDEX story_sense_placed ON dateline.story_sense (placed);
CREATE INDEX story_sense_day ON dateline.story_sense (day);
COMMENT ON TABLE dateline.story_sense IS
'The signs of a rotated vector, by which the nearest are found: 512 bits. placed grows in the order of commit.';
COMMENT ON COLUMN dateline.story_sense.bits IS 'NULL in rows older than this table: worked out from story_text.vector when read.';
INSERT INTO dateline.story_sense (article_id, day)
SELECT article_id, day FROM dateline.story_text WHERE vector IS NOT NULL ORDER BY placed;
DROP INDEX dateline.story_text_day;

DROP TABLE dateline.story_word;
DELETE FROM dateline.story_word_state;
ALTER TABLE dateline.story_word_state
ADD COLUMN words bytea NOT NULL,
ADD COLUMN counts bytea NOT NULL;
COMMENT ON TABLE dateline.story_word_state IS
'One row: in how many of the newest articles each stem, name and number stands (32-bit hashes and counts, in network order).';

-- What history still waits for a place.
CREATE INDEX article_unplaced ON dateline.article (coalesce(published_at, first_seen_at), article_id) WHERE story_id IS NULL;
