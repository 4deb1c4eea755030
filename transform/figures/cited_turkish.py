"""Whose words a Turkish sentence passes on without a verb of saying: who stands before "göre", who is cited, who is taken up."""

from __future__ import annotations

import re

from transform.figures.claimant_phrases_turkish import author, bears_no_case, ending_at
from transform.figures.claimants import NOBODY, Subject, after_dateline, read_role
from transform.figures.claimants_turkish import COMMA, WHO, head_of
from transform.figures.roles import ADJECTIVES
from transform.figures.sayings import CITED_TR
from transform.figures.sentences import Sentence
from transform.figures.titles_turkish import is_named
from transform.number_words import CYRILLIC

_SOURCED = re.compile(
    r"(?:rapor|yilli[kğ]|bülten|haber|hesa[bp]|veri|deme[cç]|röportaj|mülakat|beyan|tespit|kestirim|rakam|istatistik|kayit|kayd|bilgi|açiklama|tahmin|değerlendirme|analiz|araştirma|çalişma|iddia|belge|söz|aktar|söyle)\w*\Z"
)
# A noun that takes up the claimant of the sentence before: "Servis", "Bakan", "Bu kaynağa göre", "Habere göre".
_TAKES_UP = re.compile(
    r"\W*(?:bu |söz konusu |ayni )?(?:(?:servis|bakan|vali|komutan|subay|esir|er|lider|parti|ekip|panel|grup|şirket|gazete|kanal|haber|yayin kuruluş|yayin organ|merkez|kuruluş|ajans|enstitü|rapor|"
    r"sözcü|kurum|danişman|kayna[kğ]|örgüt|açiklama|yetkili|milletvekil|büro|profesör|diplomat|büyükelçi|başkan|teşkilat|araştirma|inceleme|çalişma|belge|vak[iı]?f|derne[kğ]|sendika|"
    r"general|bakanli[kğ]|tu[gğ]general|uzman|analist|not(?=t)|firma|elçi|bildiri|konuşma|mesaj|başvuru|site)(?:i|yi)?(?:n[iuü]n|[iuü]n|n?[ae]|y[ae]|n?[dt][ae]n?|s[iuü])?|"
    r"(?:şirket|kuruluş|kurum)ler?[ea]|kaynaklar(?:a)?|araştirmacilar(?:a)?|bun(?:lar)?a|on(?:lar)?a(?= göre))(?!\w)"
)
# "Altı işçiyle konuşan yayın kuruluşu": the medium named before, by what it did; an official told so is another one.
_TELLING_OF_IT = re.compile(
    r"\W*(?:[^\W\d_]+ ){1,4}[^\W\d_]+[ae]n (?:yayin (?:kuruluş|organ)|gazete|kanal|ajans|servis|dergi|site|kurum)(?:u|i|si)?(?!\w)"
)
_LEADER = re.compile(r" lider(?:i|in|e)?(?!\w)")
_OWNED = re.compile(r"(?:s[iuü]|[iuü]|l[ae]r[iuü])n[ae]\Z")
_OF_OBJECT = re.compile(r" [^\W\d_]+(?:[iuü]n[iuü]|l[ae]r[iuü]n[iuü]) ")  # "BM yaptırımlarını izleyen": not the UN
_PASSES_ON = re.compile(
    r"(?P<who>[A-ZÇĞİÖŞÜ][\w.&-]*(?: [A-ZÇĞİÖŞÜ][\w.&-]*)*)['’]n?[ıiuü]n (?:\w+ ){0,2}\w+[dt][ıiuü]ğ[ıiuü]na\s*\Z"
)
_WORD = re.compile(r"[^\W\d_][\w']*")
# What is known, and no one who speaks: "istihbarat bilgilerine", "istihbarata".
_FINDINGS = re.compile(
    r"(?:[ae]?|\w*)(?: (?:bilgi|veri|görüntü|bulgu|kayit|kayd|belge|tespit|değerlendirme)\w*)? (?:dayan|atfen)"
)


def before_according(s: Sentence, stop: int) -> Subject:
    """Return who stands before "göre": "NIS'e göre", "bakanlığın verilerine göre", "X'in haberine göre"."""
    first = max(after_dateline(s), s.folded.rfind(";", s.first, stop) + 1, stop - 110)
    comma = s.folded.rfind(",", first, stop)
    near = max(first, comma + 1) if comma >= 0 and stop - comma > 8 else first
    words = list(_WORD.finditer(s.folded, near, stop))
    if not words:
        return NOBODY
    if _SOURCED.match(words[-1].group()):
        found = author(s, near, words[-1])
    else:
        found = ending_at(s, near, stop, nominative=False)
    if found.name is None and _OWNED.search(words[-1].group()):
        found = author(s, near, words[-1])  # "Estonya istihbaratının kestirimine göre"
    if found.name is None and (written := _PASSES_ON.search(s.text, near, stop)) is not None:
        return Subject(written["who"], near, stop)  # an outlet that no list has
    return found


def cited_source(s: Sentence, stop: int) -> Subject:
    """Return whose words a medium passes on: "Ukrayna istihbaratına dayandırdığı haberinde"."""
    if "dayan" not in s.folded[s.first : stop] and " atfen" not in s.folded[s.first : stop]:
        return NOBODY
    cited = CITED_TR.search(s.folded, s.first, stop)
    if cited is None:
        return NOBODY
    end = cited.start()
    first = max(s.first, s.folded.rfind(",", s.first, end) + 1, end - 60)
    bodies = [e for e in s.entities if first <= e.start < cited.end() and e.kind in WHO and end - e.end < 8]
    if bodies:
        return Subject(bodies[-1].name, first, end)
    role = read_role(s, max(first, end - 45), cited.end(), last=True)
    if _FINDINGS.match(s.folded, role.end) and (
        is_named(s, head_of(s)) or any(e.kind == "person" and e.end <= role.start for e in s.entities)
    ):
        return NOBODY  # "Zelenskiy, istihbarat verilerine dayanarak … söyledi": he says so
    return role if role.name is not None and role.start < end and role.name not in {"report", "study"} else NOBODY


def takes_up_turkish(s: Sentence, subject: Subject) -> bool:
    """True where a sentence begins with a noun that takes up whoever spoke before: "Servis", "Bu şirketlere göre"."""
    first = head_of(s)
    if is_named(s, first):
        return False  # "Milletvekili Lee, …"
    taken = _TAKES_UP.match(s.folded, first) or _TELLING_OF_IT.match(s.folded, first)
    if taken is not None:
        return subject.name is None or subject.start <= taken.end() or subject.start < first + 4
    nation = [e for e in s.entities if e.start <= first + 1 and e.name in ADJECTIVES]
    return bool(nation) and _LEADER.match(s.folded, nation[0].end) is not None


def head_subject(s: Sentence) -> str | None:
    """Return who a sentence is about where no one speaks in it: the person or body at its head."""
    first = after_dateline(s)
    if s.lang == "tr":
        for comma in COMMA.finditer(s.folded, first, min(s.stop, first + 120)):
            found = ending_at(s, first, comma.start())
            if found.name is not None:
                return found.name
    named = [e for e in s.entities if first <= e.start < first + 40 and e.kind in WHO]
    if s.lang in CYRILLIC:  # "Секретарь Совета безопасности Сергей Шойгу": the person
        named = [e for e in s.entities if first <= e.start < first + 80 and e.kind == "person"] or named
    bare = [e for e in named if s.lang != "tr" or (bears_no_case(s, e) and not _OF_OBJECT.match(s.folded, e.end))]
    if bare:
        return bare[0].name
    bodies = [
        e for e in s.entities
        if first <= e.start and e.kind == "body" and bears_no_case(s, e) and not _OF_OBJECT.match(s.folded, e.end)
    ]  # fmt: skip
    return bodies[-1].name if bodies and s.lang == "tr" else None
