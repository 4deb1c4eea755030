-- name: read_loaded^
-- The version that a document was loaded as, with what its article says of it; locked, so that one replay corrects it.
SELECT
    v.version_id, v.article_id, v.title, v.lede, v.body, v.blocks, v.authors, v.agency, v.section, v.signoff, v.text_hash,
    a.current_version_id = v.version_id AS is_current, a.canonical_url, a.published_at, a.published_offset_minutes,
    a.published_precision, a.modified_at, v.pages
FROM article_version AS v
INNER JOIN article AS a ON v.article_id = a.article_id
WHERE v.document_id = :document_id
ORDER BY v.number DESC
LIMIT 1
FOR UPDATE OF v;

-- name: correct_version!
UPDATE article_version
SET
    title = :title, lede = :lede, body = :body, blocks = :blocks, authors = :authors, agency = :agency, section = :section,
    signoff = :signoff, text_hash = :text_hash
WHERE version_id = :version_id;

-- name: correct_article!
-- The address changes only where no other article has it.
UPDATE article
SET
    text_hash = :text_hash, published_at = :published_at, published_offset_minutes = :published_offset_minutes,
    published_precision = :published_precision, modified_at = :modified_at,
    canonical_url = CASE
        WHEN :canonical_url::text IS NULL THEN canonical_url
        WHEN EXISTS (SELECT 1 FROM article AS o WHERE o.canonical_url = :canonical_url AND o.article_id <> :article_id) THEN canonical_url
        ELSE :canonical_url
    END
WHERE article_id = :article_id;

-- name: translate_again!
UPDATE translation
SET state = 'pending', reason = 'the text was corrected', attempts = 0, not_before = '-infinity', done_at = NULL, renewed_at = NULL
WHERE version_id = :version_id AND state IN ('done', 'partial');

-- name: withdraw_article$
-- What turns out to be no article goes, unless an alert or a copy rests on it, or it has versions from other documents.
DELETE FROM article AS a
WHERE
    a.article_id = :article_id
    AND NOT EXISTS (SELECT 1 FROM alert AS l WHERE l.article_id = a.article_id)
    AND NOT EXISTS (SELECT 1 FROM copy AS c WHERE c.copy_of = a.article_id)
    AND NOT EXISTS (SELECT 1 FROM article_version AS v WHERE v.article_id = a.article_id AND v.document_id <> :document_id)
RETURNING a.article_id;

-- name: decide_again!
UPDATE disposition
SET disposition = coalesce(:disposition, disposition), reason = :reason, done_at = clock_timestamp()
WHERE document_id = :document_id AND disposition IS NOT NULL;

-- name: reopen_document!
UPDATE disposition
SET disposition = NULL, attempts = 0, not_before = '-infinity', reason = 'replay', claimed_pid = NULL, claimed_start = NULL
WHERE document_id = :document_id AND disposition IS NOT NULL;
