-- A copy that says the opposite of its original ("doğru olmadığını söyledi" for "doğru olduğunu söyledi") is told as such: by its words it is a reprint.
-- depends: 0104_pages_that_return

CREATE TABLE dateline.copy_denial (
    article_id bigint NOT NULL REFERENCES dateline.article ON DELETE CASCADE,
    position smallint NOT NULL,
    copy_of bigint NOT NULL REFERENCES dateline.article ON DELETE CASCADE,
    evidence text NOT NULL,
    original_evidence text NOT NULL,
    strength text,
    original_strength text,
    PRIMARY KEY (article_id, position)
);
CREATE INDEX copy_denial_original ON dateline.copy_denial (copy_of);
COMMENT ON TABLE dateline.copy_denial IS 'Where a copy says the opposite of its original: one denial more or less, or a figure that only one denies.';
COMMENT ON COLUMN dateline.copy_denial.copy_of IS 'The original it was compared with; found anew where another becomes the original.';
COMMENT ON COLUMN dateline.copy_denial.strength IS 'Of a figure: stated, reported, alleged, denied or confirmed; NULL: evidence is a sentence.';
