-- What the release of migration 0090 had beside it.
SET search_path = dateline, public;
UPDATE alert SET thing = 'story:1';
UPDATE delivery SET gather = true, digest_key = 'd1' WHERE state = 'pending';
INSERT INTO topic (topic, scope, definition) VALUES ('arms', 'x', 'Weapons');
INSERT INTO known_entity (entity_id, name, kind) VALUES ('north-korea', 'North Korea', 'country');
INSERT INTO mart_build (digest) VALUES ('of an earlier release');
INSERT INTO story_text (article_id, day, published_at, lang, stems, stem_counts, names, numbers, figure_units, figure_values, vector)
SELECT article_id, '2025-03-01', '2025-03-01 06:00+00', 'tr', '\x00000007fffffffd00000384', '\x000100020001', '\x00000005', '{120}', '{containers}', '{120}', decode(repeat('003c', 512), 'hex')
FROM article;
INSERT INTO story_sense (article_id, day, bits) SELECT article_id, day, decode(repeat('0f', 64), 'hex') FROM story_text;
INSERT INTO story_key (key, day, article_id) VALUES (7, '2025-03-01', 1);
INSERT INTO story_word_state (articles, placed, refreshed_at, words, counts) VALUES (2, 2, '2025-03-01 10:00+00', '\x00000007', '\x00000002');
