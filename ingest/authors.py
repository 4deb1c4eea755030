"""The names of the people who wrote an article, out of what pages write in their author fields and bylines."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from core.text import fold
from ingest.signatures import cut_korean_role
from ingest.titles import clean_line

_ADDRESS = re.compile(r"\S+@\S+|https?://\S+|www\.\S+")
_LEAD = re.compile(
    r"^(?:(?:written|reported|posted|story|words|text|photos?|foto|haber|yazan|röportaj|derleyen|reporting)?\s*(?:by|von|par|por|di|av|af|door|oleh)\b|(?:haber(?:[-/ ]+(?:foto(?:ğraf)?|kamera))?|röportaj|söyleşi|yazan|yazar|derleyen|muhabirler|text|texte|autor(?:in)?|author|writer|reporter|muhabir|автор)\s*[:/])\s*:?\s*",
    re.I,
)
# Who took the pictures did not write the text.
_PICTURES = re.compile(
    r"(?:^|\s*[,;/|–—-]\s*|\s)(?:kamera(?:man)?|görüntü|kurgu|montaj|fotoğraf(?:lar)?|camera|photography|оператор)\s*:[^,;/|–—:]*?(?=\s*(?:[,;/|–—]|\s-\s|$))",
    re.I,
)
_TAIL = re.compile(r"\s*\((?:[^()]{1,40})\)\s*$|\s+in\s+[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+)?\s*$")
_DATE_TAIL = re.compile(r"\s+(?:[A-Z][a-z]{2,8}\.?\s+\d{1,2},?\s+\d{4}|\d{1,2}[./ ]\S+[./ ]\d{2,4}).*$")
_SEPARATOR = re.compile(
    r"\s*(?:[;|•·\n\t]|\s?/\s|,\s*(?:and|und|ve|et|y|og|och)\s|\s(?:and|und|ve|et|og|och|y|&|и)\s)\s*", re.I
)
_COMMA = re.compile(r"\s*,\s*")
_ORGANIZATION = re.compile(
    r"(?i)\b(?:news(?:room|desk)?|redaktion\w*|redacci[oó]n|redazione|rédaction|redaksjon\w*|editor(?:ial|s|s')?|staff|desk|team|agenc\w+|\w*agentur\w*|ajans\w*|haber(?:ler)?|"
    r"gazete\w*|gazetesi|servisi|merkezi|media|press|times|online|tv|television|radio|network|correspondents?|reporters?|admin(?:istrator)?|guest|contributor|"
    r"reuters|afp|dpa|apa|ansa|efe|ntb|tass|xinhua|yonhap|associated press|anadolu|iha|i̇ha|dha|anka|www|com|zeitung|tageblatt|verlag|gmbh|inc|ltd|company|group|"
    r"magazine|journal|post|herald|tribune|bureau|redakteur\w*|developer|webmaster|sputnik|ria|bbc|cnn|mdr|ndr|wdr|ntv|haberi|editörü)\b|\b(?:네이버|다음뉴스|연합뉴스)\b|[가-힣](?:뉴스|일보|신문|통신|방송|타임스)\b|\w\.(?:com|net|org|de|tr|at|ch|be|is|it|es|fr|nl|ru|uk|no|se|lu|li)\b"
)
_ROLE = re.compile(
    r"(?i)^(?:senior |chief |staff |lead |deputy |political |foreign )*(?:editor|reporter|correspondent|writer|journalist|redakteur(?:in)?|journalistin?|muhabir\w*|editör|yazar|contributor|columnist|producer|freelancer?)\b"
)
_NO_NAME = re.compile(
    r"(?i)^(?:null|none|undefined|author|admin)$|\b(?:published|posted|updated|veröffentlicht|aktualisiert|stand|güncelleme|yayınlanma)\b"
)
# Who runs the content system, as it says where nobody filled the field in.
_ACCOUNTS = frozenset("admin administrator webmaster root yönetici админ администратор 관리자 管理者".split())
_NAME_PARTS = (1, 6)  # words of a person's name
_LONGEST = 60  # characters


def clean_authors(values: Iterable[object]) -> tuple[list[str], list[str]]:
    """Return the people and the organisations named in author fields, each once.

    Args:
        values: texts, one or several names each.
    """
    people: list[str] = []
    organizations: list[str] = []
    seen = set(_ACCOUNTS)
    for value in values:
        for name in cut_korean_role(_split(clean_line(value))):
            key = fold(name)
            if key in seen:
                continue
            seen.add(key)
            (organizations if is_organization(name) else people).append(name)
    return people, organizations


def is_organization(name: str) -> bool:
    """True where a name is a newsroom's or an agency's, or no person's name at all."""
    return _ORGANIZATION.search(name) is not None or (
        name.isupper() and " " not in name and name.isascii() and len(name) < 8
    )


def _split(text: str) -> Iterator[str]:
    text = _ADDRESS.sub(" ", text)
    text = _PICTURES.sub("", " ".join(text.split())).lstrip(" ,;/|–—-")
    text = _LEAD.sub("", text)
    for piece in _SEPARATOR.split(text):
        names = [_strip(part) for part in _COMMA.split(piece) if part.strip()]
        mixed = any(map(is_organization, names))
        for number, name in enumerate(names):
            if number and _ROLE.match(name):
                continue
            if is_organization(name):
                if 2 <= len(name) <= _LONGEST and not any(map(str.isdigit, name)):
                    yield name
            elif _looks_like_name(name) and not (mixed and " " not in name):  # "newsroom, Frankfurt, Germany"
                yield name


def _strip(name: str) -> str:
    return _DATE_TAIL.sub("", _TAIL.sub("", _LEAD.sub("", name))).strip(" .:-–—*\"'(")


def _looks_like_name(name: str) -> bool:
    words = name.split()
    return (
        _NAME_PARTS[0] <= len(words) <= _NAME_PARTS[1]
        and 2 <= len(name) <= _LONGEST
        and not any(map(str.isdigit, name))
        and any(map(str.isalpha, name))
        and (not name[0].isascii() or any(word[0].isupper() for word in words))
        and not _NO_NAME.search(name)
    )
