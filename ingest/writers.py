"""Who wrote an article, out of what its page declares, its text is signed with and its byline shows."""

from __future__ import annotations

from ingest.authors import clean_authors
from ingest.blocks import Blocks
from ingest.bodies import Body
from ingest.bylines import is_whole_name, read_bylines
from ingest.declared import Declared
from ingest.pagetree import PageTree
from ingest.signatures import Signature
from ingest.titles import clean_line


def choose_authors(declared: Declared, page: Blocks, tree: PageTree, body: Body, signed: Signature | None) -> list[str]:
    """Return the people of the first source that names any; else the first organisation, best one that is not the site.

    Args:
        declared: what the page declares.
        page: its blocks.
        tree: its elements.
        body: of its article.
        signed: how the text is signed, or None.
    """
    organizations: list[str] = []
    sites = {clean_line(name).casefold() for name in declared.site_names}
    named_so = False  # somebody is named as the site is
    sources: list[list[object]] = [*declared.authors, list(body.authors)]
    for source in sources:
        people, others = clean_authors(source)
        if any(name.casefold() not in sites for name in people):
            return people
        named_so = named_so or bool(people)
        organizations += [*people, *others]
    if signed is not None and signed.authors:
        return list(signed.authors)
    whole = clean_line(declared.document_title).casefold()
    foreign = [name for name in organizations if "." not in name and name.casefold() not in sites]
    foreign = [name for name in foreign if not whole.endswith(name.casefold())]  # "… - BBC News Türkçe"
    if not foreign:  # the site as its own author says nothing
        people, others = clean_authors(read_bylines(page, tree, body.headline, body.first))
        # Beside the site's own name, which may be an author's, only what is sure to be another's.
        if people and (not named_so or all(map(is_whole_name, people))):
            return people
        organizations += others
    return [*foreign, *organizations][:1]
