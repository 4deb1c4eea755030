-- A row and more of every table of migration 0050, as that release wrote them. The texts are ours.
SET search_path = dateline, public;

INSERT INTO source (key, name, kind, url, language, country, tier, enabled, origin, choice, settings) VALUES
('push', 'Pushed', 'push', NULL, NULL, NULL, 1, true, 'builtin', NULL, '{}'),
('eski-gazete', 'Eski Gazete', 'feed', 'https://eski.example/rss', 'tr', 'TR', 2, true, 'user', true, '{"delay": 7}'),
('old-wire', 'Old Wire', 'feed', 'https://old.example/rss', 'en', 'GB', 2, false, 'user', false, '{}');
INSERT INTO source_state (source_id, last_polled_at, last_success_at, etag, items_seen, links_found, moved_url, wait_seconds) VALUES
(2, '2025-03-02 08:00+00', '2025-03-02 08:00+00', '"e1"', 40, 3, 'https://eski.example/yeni.rss', 900);
INSERT INTO link (canonical_url, url, source_id, guid, title, published_at, first_seen_at, last_seen_at, state, attempts, last_error) VALUES
('https://eski.example/1', 'https://eski.example/1?utm=a', 2, 'g1', 'Mühimmat taşındı', '2025-03-01 06:00+00', '2025-03-01 07:00+00', '2025-03-02 07:00+00', 'fetched', 1, NULL),
('https://eski.example/9', 'https://eski.example/9', 2, 'g9', 'Bekleyen', NULL, '2025-03-02 07:00+00', '2025-03-02 07:00+00', 'pending', 2, 'answered 503'),
('https://eski.example/8', 'https://eski.example/8', 2, 'g8', 'Giden', NULL, '2025-03-02 07:00+00', '2025-03-02 07:00+00', 'gone', 1, 'answered 410');
INSERT INTO host (host, robots, robots_until) VALUES ('eski.example', E'User-agent: *\nDisallow: /ozel', '2025-03-03 00:00+00');
INSERT INTO archive (path, size, next_offset, stored, known, skipped, failed, done) VALUES ('/arsiv/2025.warc.gz', 9000, 4500, 12, 3, 1, 0, false);

INSERT INTO document (source_id, link_id, url, final_url, fetched_at, headers, content_type, body_hash, body_size) VALUES
(2, 1, 'https://eski.example/1', 'https://eski.example/1', '2025-03-01 07:01+00', '{"etag": "x"}', 'text/html', 'h1', 12),
(2, 1, 'https://eski.example/1', 'https://eski.example/1', '2025-03-01 09:01+00', '{}', 'text/html', 'h2', 12),
(3, NULL, 'https://old.example/2', NULL, '2025-03-01 10:00+00', '{}', 'text/html', 'h3', 12),
(1, NULL, 'https://old.example/3', NULL, '2025-03-01 11:00+00', '{}', 'text/plain', 'h4', 0);
SELECT ensure_body_partition('2025-03-01');
INSERT INTO document_body (document_id, fetched_at, encoding, body)
SELECT document_id, fetched_at, 'identity', '<p>eski</p>' FROM document;

INSERT INTO story (label, first_seen_at, last_seen_at, merged_into) VALUES
('Mühimmat taşındı', '2025-03-01 06:00+00', '2025-03-01 10:00+00', NULL), ('Old label', '2025-03-01 10:00+00', '2025-03-01 10:00+00', 1);
INSERT INTO article (canonical_url, source_id, outlet, first_seen_at, published_at, published_offset_minutes, published_precision, text_hash, story_id, origin) VALUES
('https://eski.example/1', 2, 'Eski Gazete', '2025-03-01 07:02+00', '2025-03-01 06:00+00', 180, 'minute', 't2', 1, 'Anka'),
('https://old.example/2', 3, 'Old Wire', '2025-03-01 10:01+00', NULL, NULL, 'none', 't3', 1, NULL);
INSERT INTO article_version (
    article_id, number, document_id, created_at, title, lede, body, blocks, authors, agency, text_hash, lang, lang_confidence, relevant, relevance,
    reasons, tagger_version, change_reasons, diff, lang_parts
) VALUES
(1, 1, 1, '2025-03-01 07:02+00', 'Mühimmat taşındı', NULL, 'SEUL - Kuzey Kore Rusya''ya 90 konteyner mühimmat gönderdi.', '[]', '{Ali Can}', 'Anka', 't1', 'tr', 0.99, true, 1, '{both}', 'old-1', '{}', NULL, '[]'),
(1, 2, 2, '2025-03-01 09:02+00', 'Mühimmat taşındı', NULL, 'SEUL - Kuzey Kore Rusya''ya 120 konteyner mühimmat gönderdi, bir vakfın raporu yazdı.', '[]', '{Ali Can}', 'Anka', 't2', 'tr', 0.99, true, 1, '{both}', 'old-1', '{figure}', '[-90-]{+120+}', '[]'),
(2, 1, 3, '2025-03-01 10:02+00', 'Shells shipped', NULL, 'North Korea shipped shells to Russia.', '[]', '{}', NULL, 't3', 'en', 0.98, true, 0.9, '{both}', 'old-1', '{}', NULL, '[]');
INSERT INTO headline (article_id, document_id, title, first_seen_at) VALUES (1, 1, 'Mühimmat taşındı', '2025-03-01 07:02+00'), (2, 3, 'Shells shipped', '2025-03-01 10:02+00');
INSERT INTO disposition (document_id, disposition, reason, article_id, version_id, attempts, timings, done_at) VALUES
(1, 'loaded', '', 1, 1, 1, '{"extract": 0.01}', '2025-03-01 07:02+00'), (2, 'updated', 'figure', 1, 2, 1, '{}', '2025-03-01 09:02+00'),
(3, 'loaded', '', 2, 3, 1, '{}', '2025-03-01 10:02+00'), (4, 'empty', 'no text', NULL, NULL, 1, '{}', '2025-03-01 11:00+00');
INSERT INTO copy (article_id, copy_of, kind, score) VALUES (2, 1, 'rewrite', 0.7);
INSERT INTO copy_text (version_id, article_id, day, shingles) VALUES (2, 1, '2025-03-01', '\x0100000002000000');
INSERT INTO copy_shingle (hash, day, article_id) VALUES (1, '2025-03-01', 1), (2, '2025-03-01', 1);
INSERT INTO story_event (kind, story_id, other_story_id, article_id) VALUES ('merge', 1, 2, 2);
INSERT INTO dateline (version_id, place, country, country_code, dateline_date, start_offset, end_offset, evidence) VALUES
(2, 'Seoul', 'South Korea', 'KR', '2025-03-01', 0, 4, 'SEUL');
INSERT INTO tag (version_id, topic, score, evidence, tagger_version) VALUES
(1, 'arms', 1, '[{"start": 43, "end": 51, "text": "mühimmat"}]', 'old-1'), (2, 'arms', 1, '[{"start": 44, "end": 52, "text": "mühimmat"}]', 'old-1'), (3, 'arms', 0.9, '[]', 'old-1');
INSERT INTO entity (version_id, entity_id, name, kind, start_offset, end_offset, evidence) VALUES (2, 'north-korea', 'North Korea', 'country', 7, 17, 'Kuzey Kore');
INSERT INTO figure (version_id, value, low, high, unit, qualifier, what, strength, start_offset, end_offset, evidence) VALUES
(1, 90, 90, 90, 'containers', 'exactly', 'ammunition', 'stated', 27, 29, '90'), (2, 120, 120, 120, 'containers', 'exactly', 'ammunition', 'stated', 27, 30, '120');
INSERT INTO translation (version_id, target_lang, state, relevance, title, body, engines, problems, attempts, done_at, segments, disagreements) VALUES
(
    2, 'en', 'done', 1, 'Munitions moved', 'SEOUL - North Korea sent 120 containers of munitions to Russia.', '{libre}', 1, 1, '2025-03-01 09:05+00',
    '[{"part": "title", "source": "Mühimmat taşındı", "target": "Munitions moved", "engine": "libre"}]', '[{"kind": "figure", "source": "120", "target": "12", "start": 27, "end": 30}]'
),
(3, 'en', 'not_needed', 0.9, NULL, NULL, '{}', 0, 0, NULL, '[]', '[]');
INSERT INTO translation_segment (source_hash, source_lang, target_lang, engine, source, target, problems, repairs) VALUES
('5f0e7c1d2b3a49586776859403a2b1c0', 'tr', 'en', 'libre', 'Mühimmat taşındı', 'Munitions moved', '[]', '{"ammo → munitions"}'),
('aa0e7c1d2b3a49586776859403a2b1c0', 'tr', 'en', 'human', 'Gemi durdu', 'The ship stopped', '[]', '{}');
INSERT INTO engine_state (engine, failures, last_error, last_success_at, lasting) VALUES ('libre', 2, 'answered 500', '2025-03-01 09:05+00', false);
INSERT INTO engine_usage (engine, day, requests, characters) VALUES ('libre', '2025-03-01', 4, 400);
INSERT INTO rule (key, definition, enabled) VALUES
('munitions', '{"key": "munitions", "title": "Munitions", "on": "version", "topics": ["arms"], "channels": ["json://127.0.0.1:9/"]}', true), ('silent', '{"key": "silent", "title": "Silent", "topics": ["arms"]}', false);
INSERT INTO alert (rule_id, article_id, version_id, subject, kind, evidence) VALUES
(1, 1, 1, 'story:1', 'new', '{"topics": ["arms"]}'), (1, 1, 2, 'story:1:figures:120', 'figure', '{"topics": ["arms"]}');
INSERT INTO delivery (alert_id, channel, state, attempts, last_error, sent_at) VALUES
(1, 'json://127.0.0.1:9/', 'sent', 1, NULL, '2025-03-01 07:03+00'), (2, 'json://127.0.0.1:9/', 'pending', 3, 'refused', NULL),
(2, 'json://127.0.0.1:8/', 'quarantined', 40, 'refused', NULL);
-- Last, as the article is read for search then.
UPDATE article AS a SET current_version_id = (SELECT max(v.version_id) FROM article_version AS v WHERE v.article_id = a.article_id);
