-- What the view of translations is asked for most: the few that the check has doubts about.
-- depends: 0050_agreement

CREATE INDEX translation_doubtful ON dateline.translation (version_id) WHERE problems > 0;
