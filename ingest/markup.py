"""What names of tags, classes and ids say of an element's part in a page."""

from __future__ import annotations

import functools
import re
from functools import lru_cache
from typing import Any

from lxml.etree import tostring

# An element of a tree parsed by lxml, whose stubs cannot say what iterating and XPath return.
Element = Any

# WEAK: speaks against a text with links in it, not against prose (a "teaser" is a link to another article, or the standfirst).
NEGATIVE, POSITIVE, INLINE_NEGATIVE, WEAK = 1, 2, 4, 8

_WORDS = re.compile(r"[^a-z0-9]+")
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


def _by_initial(alternatives: str) -> re.Pattern[str]:
    """Compile alternatives behind a space, those that begin with one letter together: fewer are tried at each word."""
    groups: dict[str, list[str]] = {}
    depth = start = 0
    for at, char in enumerate(f"{alternatives}|"):
        depth += (char == "(") - (char == ")")
        if char == "|" and depth == 0:
            one, start = alternatives[start:at], at + 1
            initial = one[0] if one[0].isalpha() else ""
            groups.setdefault(initial, []).append(one[len(initial) :])
    together = (f"{initial}(?:{'|'.join(rest)})" for initial, rest in groups.items())
    return re.compile(f" (?:{'|'.join(together)})")


# Words of class and id names, by their beginning; each stands after a space in the spelling that is searched.
_NEGATIVE = _by_initial(
    "relat(?:ed|ion)|relacionad|related|similar|benzer|ilgili|verwandt|recirc|recommend|recomend|onerilen|outbrain|taboola|"
    "zergnet|revcontent|mgid|dianomi|share|shar(?:ing|er|es)|sharedaddy|social|paylas|teilen|partage|compart|condivi|addthis|"
    "addtoany|comment|kommentar|coment|yorum|disqus|discuss|livefyre|newsletter|ebulten|bulten|subscri|abonne|abone|"
    "signup|sign up|promo|advert|ads? |adv |advertisement|adslot|adbox|adcontainer|adunit|adwrapper|dfp|gpt |sponsor|reklam|"
    "werbung|anzeige|publicid|publicit|sidebar|breadcrumb|footer|foot |nav |navbar|navigation|menu|masthead|caption|"
    "figcaption|legend|bildunterschrift|credit|copyright|photographer|byline|author|autor|auteur|writer|yazar|"
    "bio |timestamp|dateline|pub ?date|publish(?:ed|date)|datetime|article (?:date|time|meta|info|tags|tools|share|footer)|post (?:date|meta|info|tags|tools|"
    "share|footer|navigation|author)|entry (?:meta|footer|tags)|meta (?:data|info)|metadata|"
    "tag(?:s|list| list| cloud|cloud) |etiket|keyword|topics |popular|trending|most ?(?:read|popular|viewed|shared|commented)|"
    "meistgelesen|cok ?okunan|topstor|top stor|more (?:on|from|stories|news|articles|links)|morelinks|read ?(?:more|next|also)|readmore|also ?read|"
    "see also|weiterlesen|lire aussi|leggi anche|te puede|"
    "up ?next|carousel|slider|slideshow|gallery|galerie|galeri |lightbox|cookie|consent|gdpr|privacy|banner|popup|pop up|modal|onetrust|ot sdk|ot pc|ccpa|cmp |qc cmp|didomi|usercentrics|cookiebot|cli |"
    "tooltip|toolbar|pagination|pager|prev|disclaimer|jwplayer|video ?(?:player|js|jwplayer|caption|title|container|embed)|"
    "audio ?player|audio|podcast|listen|poll|quiz|rating|reactions?|skip |print |screen reader|sr only|visually ?hidden|visuallyhidden|noprint|"
    "(?:post|story|news|related|link) card|infobox|(?:image|images|photo|photos|picture|foto|resim) |factbox|fact box|marginal|aside|pullquote|pull quote|login|register|kicker|eyebrow|overline|dachzeile|"
    "correction|editors? note|donat|crossword|ticker|live ?blog ?(?:nav|key)|toc |table of contents|inhaltsverzeichnis|noscript|"
    "feedback|report (?:a )?(?:typo|error)|paywall (?:msg|message|modal|prompt|teaser)|piano|follow|whatsapp|telegram|google (?:news|discover)|app (?:promo|download)"
)
_WEAK = re.compile(" (?:teaser|overlay|mehr |hidden|hide |widget|header|intro)")
_NOT_NEGATIVE = re.compile(
    " (?:no|has|with|without|show|is|and|can|allow) (?:sidebar|comments?|ads?|social|share|author|caption|related|newsletter|teaser|promo|header|footer|nav|banner|audio|paywall)\\w*"
    "| (?:wp|elementor|vc|fusion|uael|et|jeg|td|tdb|so|siteorigin|x|mvp) widget[a-z]*| widget (?:theme|text editor|container|wrap|wrapper|content)"
    "| author(?:ed)? (?:content|post)| (?:ad|ads) (?:free|layout|support\\w*)"
)
_POSITIVE = re.compile(
    " (?:article ?(?:body|text|content|copy|detail|inner)|story ?(?:body|text|content|copy)|post ?(?:body|content|text|entry)|"
    "entry ?(?:body|content|text)|news ?(?:body|content|text|detail)|content ?(?:body|text|article)|body ?(?:text|copy|content)|articulo|haber ?(?:metni|icerik|detay)|"
    "artikel ?(?:text|body|inhalt)|detay ?icerik|rich ?text|text ?content|main ?article|articlebody|single ?content)"
)
_INLINE = re.compile(
    " (?:share|social|caption|credit|img desc|image desc|photo (?:desc|org)|ad |ads |advert|tooltip|sr only|visually ?hidden|screen reader|hidden |icon |rollover)"
)
_STANDFIRST = re.compile(
    " (?:spot |lead |lede |dec?k |stand ?first|sub ?(?:tit|title|head(?:line|ing)?) |tit ?sub |second ?title|excerpt |summary |ozet )"
)
_COMMENTS = re.compile(" (?:comment|kommentar|coment|yorum|disqus|discuss|livefyre|reply|replies)")
_CORRECTION = re.compile(" (?:correct|clarif|duzelt|tekzip|editors? note|amend|update note)")
_TITLE = re.compile(
    " (?:article|news|haber|post|story|entry|main|detail|detay|view|content|head|art)(?: \\w+)? ?(?:title|headline|baslik|tit) | (?:headline|baslik) "
)


@lru_cache(maxsize=20000)
def judge_names(names: str) -> int:
    """Return the bits NEGATIVE, POSITIVE, WEAK and INLINE_NEGATIVE that an element's class and id names earn.

    Args:
        names: the attributes' values, separated by spaces.
    """
    spelled = _spell(names)
    cleared = _NOT_NEGATIVE.sub(" ", spelled)
    return (
        (NEGATIVE if _NEGATIVE.search(cleared) else 0)
        | (POSITIVE if _POSITIVE.search(cleared) else 0)
        | (WEAK if _WEAK.search(cleared) else 0)
        | (INLINE_NEGATIVE if _INLINE.search(cleared) else 0)
    )


@functools.lru_cache(maxsize=1024)
def names_standfirst(names: str) -> bool:
    """True where class and id names say that an element holds what stands between headline and text."""
    return _STANDFIRST.search(_spell(names)) is not None


def names_headline(names: str) -> bool:
    """True where class and id names say that an element is the headline, as pages without an element for it have."""
    return _TITLE.search(_spell(names)) is not None


def names_comments(names: str) -> bool:
    """True where class and id names say that an element holds what readers write."""
    return _COMMENTS.search(_spell(names)) is not None


def names_correction(names: str) -> bool:
    """True where class and id names say that an element holds what the newsroom corrects."""
    return _CORRECTION.search(_spell(names)) is not None


def _spell(names: str) -> str:
    words = names if names.islower() else _CAMEL.sub(" ", names).lower()
    return f" {_WORDS.sub(' ', words)} "


def text_of(element: Element) -> str:
    """Return the text in an element and all below it: what joining its `itertext()` gives, in a third of the time."""
    text: str = tostring(element, method="text", encoding="unicode", with_tail=False)
    return text
