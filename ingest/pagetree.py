"""The elements of a parsed page that declarations, signs, bylines and dates are read from, found in one walk over the tree."""

from __future__ import annotations

from dataclasses import dataclass

from ingest.markup import Element

_PLAYERS = ("video", "iframe", "embed", "object")


@dataclass(frozen=True, slots=True)
class PageTree:
    """A parsed page and lists of its elements, each in document order.

    `relations` are the `link` elements, `times` the `time` elements and first-level headings, `links`, `images` and
    `players` (video, iframe, embed, object) those within the body; `choices` are options and buttons, `items` bear
    microdata (`itemprop`).
    """

    root: Element
    metas: list[Element]
    scripts: list[Element]
    relations: list[Element]
    title: Element | None
    times: list[Element]
    links: list[Element]
    images: list[Element]
    players: list[Element]
    items: list[Element]
    choices: list[Element]

    @property
    def heading(self) -> Element | None:
        """The first of the first-level headings."""
        return next((element for element in self.times if element.tag == "h1"), None)


def read_tree(root: Element) -> PageTree:
    """Walk a parsed page once and sort out its elements."""
    tags = ("meta", "script", "link", "title", "time", "body", "a", "img", "video", "option")
    lists: dict[str, list[Element]] = {tag: [] for tag in tags}
    lists["h1"] = lists["time"]
    lists["button"] = lists["option"]
    lists |= dict.fromkeys(_PLAYERS, lists["video"])
    shown, bodies, items = (lists["a"], lists["img"], lists["video"]), lists["body"], []
    for element in root.iterdescendants():
        found = lists.get(element.tag)
        if found is not None:
            found.append(element)
            if found is bodies and len(bodies) == 1:
                for before in shown:
                    before.clear()
        if element.get("itemprop") is not None:
            items.append(element)
    # What comes after the body's tag stands in it, where it is the last child of the page, as nearly always.
    if not (len(bodies) == 1 and bodies[0].getnext() is None and bodies[0].getparent() is root):
        for after in shown:
            after[:] = [element for element in after if next(element.iterancestors("body"), None) is not None]
    return PageTree(
        root,
        lists["meta"],
        lists["script"],
        lists["link"],
        next(iter(lists["title"]), None),
        lists["time"],
        *shown,
        items,
        lists["option"],
    )
