-- What only releases before migration 0060 had so.
SET search_path = dateline, public;
INSERT INTO story_text (article_id, day, published_at, lang, stems, stem_counts, names, number_keys, numbers, figure_units, figure_values, vector)
SELECT article_id, '2025-03-01', '2025-03-01 06:00+00', 'tr', '{7,-3,900}', '{1,2,1}', '{5}', '{120}', '{120}', '{containers}', '{120}', decode(repeat('003c', 512), 'hex')
FROM article;
INSERT INTO story_key (key, day, article_id) VALUES (7, '2025-03-01', 1);
INSERT INTO story_word (key, articles) VALUES (7, 2);
INSERT INTO story_word_state (articles, placed, refreshed_at) VALUES (2, 2, '2025-03-01 10:00+00');
