"""What stands in a body and is no part of it: notices, bylines, credits, links to other articles, told by their own words."""

from __future__ import annotations

import re

from ingest.blocks import HEADINGS, TextBlock

_WORD = re.compile(r"\w+")
_OPENING, _BEGINNING = 80, 3  # characters of a text, words of its key
_LINKED = 0.75  # the share of linked characters from which a block is a link
_LONG, _LONGEST_NOTICE, _LONGEST_BYLINE = 300, 220, 120  # characters
_NOTICE = re.compile(
    r"""(?ix)^\W*(?:
    advert(?:s|isement|ising|orial)?\b|reklam|anzeige|werbung|publicidad|publicité|
    (?:read|see|learn|find\s+out|watch|hear)\s+(?:more|also|next|now)\b|also\s+read|read\s*[:|]|more\s*:|related\b|recommended|
    (?:sign|log)\s+(?:up|in)\b|subscribe|follow\s+(?:us|@|\w+\s+on)|share\s+(?:this|on|via)|click\s+here|get\s+(?:the|our)\s+(?:latest|newsletter)|
    (?:photo|image|picture|video|graphic)s?(?:\s+(?:by|credit|courtesy|source))?\s*[:©|]|credit\s*:|quelle\s*:|©|copyright\b|all\s+rights\s+reserved|
    story\s+continues|watch\s*[|:]|with\s+files\s+from|recommended\s+editorial|continue\s+reading|scroll\s+(?:down|for)|most\s+(?:read|popular)|trending|newsletter|
    (?:s[ıi]radaki|(?:bir\s+)?sonraki|önceki)\s+(?:haber|yaz[ıi])(?:\s*[:|»›>→]|\W*$|(?-i:(?=[A-ZÇĞİÖŞÜ])))|
    daha\s+fazla\s+haber|ilgili\s+haber|(?:bu\s+)?haberi?\s+paylaş|paylaş|abone\s+ol|haberin\s+devamı|devamını\s+oku|etiketler?\b|kaynak\s*:|
    (?:fotoğraf|foto|görsel|kaynak)\s*:|son\s+dakika\s*(?:haber|:)|ayrıca\s+(?:oku|bak)|bunlar\s+da\s+ilginizi|google\s+(?:news|haberler)|
    lesen\s+sie\s+(?:auch|mehr|hier)|empfohlener\s+redaktioneller|externer\s+inhalt|an\s+dieser\s+stelle\s+find|ich\s+bin\s+damit\s+einverstanden|personenbezogene\s+daten\s+können|ein\s+klick\s+für\s+den|abonniere|folgst\s+du|mehr\s+zum\s+thema|auch\s+interessant|lire\s+aussi|à\s+lire|leggi\s+anche|lee\s+(?:también|más)|te\s+puede\s+interesar|
    читайте\s+также|подпис(?:ывайтесь|аться)|фото\s*: )""",
)
_CREDIT = re.compile(
    r"""(?ix)\b(?:photo|foto|image|bild|bildrechte|fotoğraf|credit|kuva)\s*:\s*[^.:]{2,60}$
    |\((?:[\w .-]+/)?(?:AFP|AP|AP\ Photo|Getty\ Images|Reuters)(?:/[\w .-]+)?\)\s*$|/\s*Getty\ Images\)?\s*$"""
)
_CREDIT_MARKS = (":", "/", ")")  # one of which each has
_BYLINE = re.compile(
    r"""(?ix)^\W*(?:by|von|par|por|di|av|af|door|yazan|haber|text|words)\s*:?\s+[^\W\d_][\w.'’-]+(?:\s+[\w.,'’&|@-]+){0,8}\s*$
    |^\W*(?:published|updated|posted|last\s+(?:updated|modified)|first\s+published|güncelleme|yayınlan\w+|giriş|stand|aktualisiert|veröffentlicht|publicado|actualizado|publié|mis\s+à\s+jour|pubblicato)\b.{0,80}\d.{0,40}$
    |^\W*(?:\d{1,2}\s*[.:/-]\s*){2}\d{2,4}\b.{0,30}$|^\W*(?:\d+|an?|one)\s*(?:min(?:ute)?s?|hours?|days?)\s*(?:read|ago)?\b.{0,20}$"""
)

_COMMENTS = re.compile(
    r"""(?x)(?:\d+\ )?(?:okur\ |okuyucu\ |ziyaretçi\ |tüm\ |all\ |reader\ )?
    (?:yorum(?:lar|ları)?|comments?|комментари[ийея]|комментариев|коментар[іи]|kommentare?|commentaires?|comentarios?|commenti|댓글)(?:\ \d+)?
    |(?:bir\ |siz\ de\ )?(?:yorum|yanıt|cevap)\ (?:yap|yaz|ekle|gönder|bırak)\w*|(?:leave|post|add|write)\ (?:a|your)\ (?:reply|comment)|join\ the\ (?:discussion|conversation)"""
)
_LONGEST_LABEL = 40  # characters of what stands above comments


def opens_comments(block: TextBlock) -> bool:
    """True where a heading, or a line with their number, stands above the comments of readers: "Yorumlar (60)"."""
    text = block.text
    if len(text) > _LONGEST_LABEL or block.links:
        return False
    return (block.tag in HEADINGS or text[-1] == ")") and _COMMENTS.fullmatch(key_of(text)) is not None


def key_of(text: str) -> str:
    """Return the words of a text in lower case, one space between them: what a repeated line is known by."""
    return " ".join(_WORD.findall(text.lower()))


def beginning_of(text: str) -> str:
    """Return a text's key, or where that is long its first three words: what differs in them need not be compared whole."""
    if len(text) > _OPENING:
        head = _WORD.findall(text[:_OPENING].lower())
        if len(head) > _BEGINNING:  # the last of them may be cut
            return " ".join(head[:_BEGINNING])
    return " ".join(key_of(text).split(" ", _BEGINNING)[:_BEGINNING])


def is_furniture(block: TextBlock) -> bool:
    """True where a block is furniture by its own words or links; the longer it is, the more has to speak against it."""
    length = len(block.text)
    if block.tag in HEADINGS:
        return block.link_share > 0.5 or _NOTICE.match(block.text) is not None
    if block.link_share > _LINKED and length < _LONG:
        return True
    if length < _LONGEST_NOTICE and _NOTICE.match(block.text):
        return True
    if length < _LONG and any(mark in block.text for mark in _CREDIT_MARKS) and _CREDIT.search(block.text):
        return True
    return length < _LONGEST_BYLINE and _BYLINE.match(block.text) is not None
