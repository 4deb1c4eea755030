"""The "göre" or "according to" that a figure stands under. Pure."""

from __future__ import annotations

import re

from core.text import fold
from transform.figures.sayings import ACCORDING
from transform.figures.sentences import Sentence

_COMPARED = re.compile(
    r"(?<!\w)(?:yil(?!liğ)|ay|dönem|gün|hafta|sezon|çeyre|sene|önce|kiş|oran|durum|boyut|yaş|piyasa)\w{0,8}\Z|\d\w{0,4}'?\w{0,3}\Z"
)


def find_according(s: Sentence, figure: int) -> re.Match[str] | None:
    """Return the "göre" or "according to" a figure stands under; "geçen yıla göre" compares and names no source.

    Of several in Turkish and Korean, where the source stands before what it says, the last before the figure: "Kiev'e göre 14
    bin, Seul'e göre 10 bin".

    Args:
        s: the sentence.
        figure: where the figure begins.
    """
    found: re.Match[str] | None = None
    for match in ACCORDING.get(s.lang, ACCORDING["en"]).finditer(s.folded, s.first, s.stop):
        if s.lang == "tr" and _COMPARED.search(s.folded[max(s.first, match.start() - 16) : match.start()]):
            continue
        if found is not None and match.end() > figure:
            break
        if _is_in_brackets(s, match.start(), figure):
            continue  # "13 тысяч (по другим оценкам — до 15 тысяч)"
        if found is not None and s.lang == "tr" and not _names_source(s, match):
            continue
        if s.lang == "ko" and match.start() > figure and _TOLD_KO_CLAUSE.search(s.folded, figure, match.start()):
            continue  # "3천 명을 웃돌았고, 국정원에 따르면 …": a source of the next clause alone
        found = match
        if s.lang not in _SOURCE_FIRST:
            break
    return found


def _is_in_brackets(s: Sentence, place: int, figure: int) -> bool:
    """True for a place within brackets that a figure stands outside of."""
    opened = s.folded.rfind("(", s.first, place)
    closed = s.folded.find(")", place, s.stop)
    return opened > s.folded.rfind(")", s.first, place) and closed >= 0 and not opened < figure < closed


def _names_source(s: Sentence, according: re.Match[str]) -> bool:
    """Tell whether a "göre" names a source by itself: not "plana göre", "rütbelerine göre", "Kuzey Kore'ye göre daha fazla"."""
    if _MORE_THAN_TR.match(s.folded, according.end(), s.stop):
        return False
    word = _LAST_WORD.search(s.text[max(s.first, according.start() - 40) : according.start()])
    return word is not None and (word[1][:1].isupper() or _SOURCE_TR.match(fold(word[1])) is not None)


_LAST_WORD = re.compile(r"([^\W\d_][\w'’]*)(?: ?\([^()]{1,30}\))?\Z")
_MORE_THAN_TR = re.compile(
    r",?(?: [\w']+){0,2}? (?:daha|fazla|az|üstün|kat|katı|kati|artiş\w*|artarak|azal\w*|düşük|yüksek|büyük|küçük)(?!\w)"
)
# Who or what tells something: people by their office, and what they write. Folded.
_SOURCE_TR = re.compile(
    r"(?:yetkili|kaynak|kaynağ|uzman|gözlemci|sözcü|bakan|başkan|komutan|diplomat|analist|araştirma|gazete|muhabir|tanik|taniğ|milletvekil|haber|rapor|veri|açiklama|tahmin|hesap|istihbarat|istatisti|bilgi|ajans|ordu|genelkurmay|servis|örgüt|kuruluş|merkez|enstitü|medya|basin|yönetim|hükümet|parlamento|değerlendirme|iddia|analiz|inceleme|belge|görüntü|kayit|kayd|heyet|bildirge|bildiri|söylenti|söyle|anlat|aktar|belirt|bildir)"
)
_SOURCE_FIRST = frozenset({"tr", "ko"})
_TOLD_KO_CLAUSE = re.compile(r"[고며](?:,|;) ")
