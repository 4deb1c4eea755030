-- name: open_archive^
-- A file of another size under the same name is another file and is read from its beginning.
INSERT INTO archive AS a (path, size) VALUES (:path, :size)
ON CONFLICT (path) DO UPDATE
    SET
        next_offset = CASE WHEN a.size = excluded.size THEN a.next_offset ELSE 0 END,
        done = a.done AND a.size = excluded.size,
        size = excluded.size
RETURNING next_offset, done;

-- name: advance_archive!
UPDATE archive
SET
    next_offset = :next_offset, stored = stored + :stored, known = known + :known, skipped = skipped + :skipped,
    failed = failed + :failed, done = :done, changed_at = now()
WHERE path = :path;
