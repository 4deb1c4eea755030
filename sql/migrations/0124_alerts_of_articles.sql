-- What a rule has told of a story is found by the articles that are in it now, as stories merge and part.
-- depends: 0119_figures_denied

CREATE INDEX alert_article ON dateline.alert (article_id, rule_id);
