"""An article to knowledge: language, translation and its checks, dateline, topics, figures, stories."""
