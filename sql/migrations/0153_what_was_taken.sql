-- What of a message its receivers have though it failed: some of several receivers, or the first posts of a long digest.
-- depends: 0151_copy_forms

ALTER TABLE dateline.delivery ADD COLUMN taken text[] NOT NULL DEFAULT '{}';
COMMENT ON COLUMN dateline.delivery.taken IS
'Marks of its posts and receivers that took it at a try which failed as a whole; the next try leaves them out. They tell nobody''s address.';
