"""Who speaks by the verb of saying of a Turkish sentence: its subject, the agent of a passive, who stands behind a participle."""

from __future__ import annotations

import re
from dataclasses import replace

from core.model import Entity
from transform.figures.claimant_phrases_turkish import (
    author,
    bears_no_case,
    ending_at,
    holder_of,
    is_told_before,
    name_as_written,
)
from transform.figures.claimants import (
    NOBODY,
    SPEAKERS,
    Subject,
    after_dateline,
    read_named,
    read_role,
)
from transform.figures.sentences import Sentence
from transform.figures.titles_turkish import TITLE

WHO = frozenset({"person", "body"})  # kinds of entities that speak
_ENUMERATED = re.compile(r", [\w' -]{2,30}(?:, [\w' -]{2,30})* ve [\w' -]{2,30},")
_TOLD = re.compile(r"(?:[dt][iuü]ğ|[ae]c[ae]ğ)[iuü]n[iuü],\Z|(?<!\w)\d")  # what is said, and no further name
_TR_AFTER = re.compile(r"(?:y[ae]n|(?<!rk)[ae]n|ren|ten|den)\Z")
REPORTS = re.compile(
    r"(?<!\w)(?:rapor|çalişma|araştirma|inceleme|analiz|açiklama|haber|bildiri|mesaj|yazi|değerlendirme|bülten|belge|brifing|sunum|demeç|röportaj|mektup|not(?=u?n?[dt]))"
    r"\w*?(?:n?[dt][ae])(?!\w)"
)
COMMA = re.compile(r",(?! ve | veya |\d)")
_PLURAL_SUBJECT = re.compile(r"(?<!\w)[a-zçğöşü]{3,}l[ae]r(?: |,)")
_PLURAL_HEAD = re.compile(r"\W*(?:[^\W\d_]+ ){0,3}[^\W\d_]+l[ae]r[iı],")  # "Uzman raporları, …"
_CONNECTIVES = re.compile(
    r"\W*(?:ayrica|öte yandan|bunun yani sira|buna ek olarak|buna karşin|buna karşilik|ancak|ardindan|yine de)(?!\w),? ?"
)


def turkish_subject(s: Sentence, verb: re.Match[str], *, passive: bool) -> Subject:
    """Return who says it: the agent of a passive, the subject of an active verb, what follows a participle.

    Args:
        s: the sentence.
        verb: the governing verb of saying.
        passive: True for "bildirildi", "öne sürüldü".
    """
    colon = s.folded.rfind(": ", s.first, verb.start())
    if colon >= 0:  # "Kim'in aldığı para konusunda rakamlar çelişkili: INSS …, Olena Guseinova … diyor"
        behind = turkish_subject(replace(s, first=colon + 2), verb, passive=passive)
        if behind.name is not None:
            return behind
    first = _clause_start(s, verb)
    if not passive and verb.lastgroup == "denied" and (denier := _denier_behind(s, verb)) is not None:
        return denier
    if passive:
        return _agent(s, first, verb.end())
    for find in (
        _owner_of_saying, _beside_participle, _right_before, _whilst_another, _before_comma, _envoy, _opening, _role_at_head
    ):  # fmt: skip
        found = find(s, first, verb)
        if found is not None:
            return found
    last = [e for e in s.entities if first <= e.start < verb.start() and e.kind in WHO and bears_no_case(s, e)]
    if last:
        return Subject(last[-1].name, last[-1].start, last[-1].end)
    written = name_as_written(s, first, verb.start())
    if written.name is None and (
        _PLURAL_SUBJECT.search(s.folded, first, verb.start()) or _PLURAL_HEAD.match(s.folded, first, verb.start())
    ):
        return Subject(None, first, first)  # someone speaks whom we cannot name: no one is taken up
    head = _HEAD_NAME.match(s.text, first, verb.start()) if written.name is None else None
    if head is not None and is_told_before(s, head[1]):
        return Subject(head[1], *head.span(1))  # "Shin düzenlediği basın toplantısında … savundu"
    return written


_CLAIM_OBJECT = re.compile(
    r"(?<!\w)(?:iddia|haber|suçlama|söylenti|açiklama|tahmin|hesa[bp]|rapor|bilgi|rakam|say[iı]|veri|değerlendirme)\w*n[iıuü] (?=\w)"
)
_FAR_DENIER = 40  # characters between what is denied and the verb


def _denier_behind(s: Sentence, verb: re.Match[str]) -> Subject | None:
    """Return who stands between what is denied and the verb: "Budanov'un 50 bin işçi iddiasını Peskov yalanladı"; None where nobody does."""
    objects = list(_CLAIM_OBJECT.finditer(s.folded, s.first, verb.end()))
    if not objects or verb.end() - objects[-1].end() > _FAR_DENIER + len(verb.group()):
        return None
    begin = objects[-1].end()
    beside = [
        e
        for e in s.entities
        if begin <= e.start < verb.end() and (e.kind in WHO or e.name in SPEAKERS) and bears_no_case(s, e)
    ]
    return Subject(beside[-1].name, beside[-1].start, beside[-1].end) if beside else None


_HEAD_NAME = re.compile(r"\W*([A-ZÇĞİÖŞÜ][\w-]+) (?=[a-zçğıöşü])")


def head_of(s: Sentence) -> int:
    """Return where a sentence begins to tell: behind its dateline and a word that only links it to the one before."""
    return _behind_connective(s, after_dateline(s))


def _clause_start(s: Sentence, verb: re.Match[str]) -> int:
    semicolon = s.folded.rfind(";", s.first, verb.start())
    if semicolon >= 0 and _SAID_SO_FAR.search(s.folded, max(s.first, semicolon - 20), semicolon):
        semicolon = -1  # "Budanov, … arttığını; Kuzey Kore'nin … verdiğini belirtti": one verb of saying for both
    if semicolon >= 0 and _is_quoted(s, semicolon, verb.start()):
        semicolon = -1  # "Bakan X, \"… yolladı; bunlar … eder\" dedi"
    return _behind_connective(s, max(after_dateline(s), semicolon + 1))


def _is_quoted(s: Sentence, place: int, verb: int) -> bool:
    """True where a mark stands within the quotation that a verb of saying closes."""
    if not s.folded[s.first : verb].rstrip().removesuffix("diye").rstrip().endswith(('"', "”", "»")):
        return False
    opened = max(s.folded.rfind(mark, s.first, place) for mark in ('"', "“", "«"))
    closed = max(s.folded.rfind(mark, s.first, place) for mark in ("”", "»"))
    return opened > closed and s.folded.count('"', s.first, place) % 2 == s.folded.count('"', opened, opened + 1)


def _behind_connective(s: Sentence, first: int) -> int:
    connective = _CONNECTIVES.match(s.folded, first)
    return first if connective is None else connective.end()


def _owner_of_saying(s: Sentence, first: int, verb: re.Match[str]) -> Subject | None:
    """ "Kirby'nin … gönderdiğini açıklamasının ardından": whose saying it is."""
    if not _NOMINAL.search(verb.group()):
        return None
    for e in s.entities:
        if first <= e.start < verb.start() and e.kind in WHO and _OWNER.match(s.folded, e.end):
            return Subject(e.name, e.start, e.end)
    return None


def _beside_participle(s: Sentence, first: int, verb: re.Match[str]) -> Subject | None:  # noqa: ARG001
    """ "… belirten Bakan X, …", "… açıklayan Seul, Kremlin'in …": who stands behind the participle."""
    claiming = verb.group() == "iddia"
    if not _TR_AFTER.search(verb.group()) and not (claiming and s.folded.startswith(" eden ", verb.end())):
        return None
    if _PUBLISHED.match(s.folded, verb.end(), s.stop):
        return None  # "Ekip, … taşındığını ortaya koyan raporunu yayımladı": who published it says so
    beside = [e for e in s.entities if e.start == verb.end() + 1 and e.name in SPEAKERS]
    if beside and s.folded.startswith((",", " ise "), beside[0].end):
        return Subject(beside[0].name, beside[0].start, beside[0].end)
    behind = _behind_participle(s, verb.end() + (len(" eden") if claiming else 0))
    return behind if behind.name is not None else None


_PUBLISHED = re.compile(
    r" (?:bir |yeni |son |ilk |yillik )*(?:\w+ )?(?:rapor|çalişma|araştirma|analiz|inceleme|değerlendirme|belge|bildiri)\w*?(?:n[iuü]|[iuü]|y[iuü]) (?:\w+ )?(?:yayimla|yayinla|paylaş|açikla|duyur|kamuoyu|sun)"
)


def _whilst_another(s: Sentence, first: int, verb: re.Match[str]) -> Subject | None:
    """Return who speaks behind a clause about another: "Seul 1.100 ölüden söz ederken, Zelenski … duyurdu"."""
    whilst = [m.end() for m in _WHILST.finditer(s.folded, first, verb.start())]
    if not whilst:
        return None
    told = _opens(s, whilst[-1], verb.start())
    if told.name is None:  # "… kaçınırken, adını açıklamayan bir ABD'li yetkili … söz etti"
        told = read_role(s, whilst[-1], min(whilst[-1] + 60, verb.start()), nominative=True)
    return told if told.name is not None else None


def _before_comma(s: Sentence, first: int, verb: re.Match[str]) -> Subject | None:
    """Return who stands before a comma: "Bakan X, …"; nobody where several are listed."""
    for comma in COMMA.finditer(s.folded, first, verb.start()):
        found = ending_at(s, first, comma.start())
        if found.name is not None:
            listed = _ENUMERATED.match(s.folded, found.end)
            return NOBODY if listed is not None and not _TOLD.search(listed.group()) else found
        titled = TITLE.search(s.text[first : comma.start()])
        if titled is not None:
            meant = [e for e in s.entities if e.kind == "person" and e.start == first + titled.start(1)]
            name = meant[0].name if meant else _GENITIVE.sub("", titled.group(1))
            return Subject(name, first, comma.start())
    return None


def _heads(s: Sentence, first: int, verb: re.Match[str]) -> list[Entity]:
    return [e for e in s.entities if first <= e.start < min(first + 50, verb.start()) and bears_no_case(s, e)]


def _envoy(s: Sentence, first: int, verb: re.Match[str]) -> Subject | None:
    """ "Rusya'nın BM Daimi Temsilcisi Vasiliy Nebenzya", "Pyongyang'ın BM temsilcisi"."""
    if not any(e.kind == "body" and _ENVOY.match(s.folded, e.end) for e in _heads(s, first, verb)[:2]):
        return None
    role = read_role(s, first, min(first + 70, verb.start()), nominative=True)
    office = [e for e in s.entities if e.start == role.end + 1 and e.kind == "person" and bears_no_case(s, e)]
    if office:
        return Subject(office[0].name, role.start, office[0].end)
    return role if role.name is not None else None


def _opening(s: Sentence, first: int, verb: re.Match[str]) -> Subject | None:
    """Return the person, body or capital that the clause begins with."""
    head = next(iter(_heads(s, first, verb)), None)
    if head is None:
        return None
    if head.kind in WHO:
        holder = holder_of(s, head, owns=_ACT.search(s.folded, head.end, verb.end()) is not None)
        return Subject(holder.name, head.start, holder.end)
    marked = s.folded[head.end : head.end + 1] == "," or _PARTICLES.match(s.folded, head.end) is not None
    speaks = head.name in SPEAKERS and head.start - first < 3 and marked
    return Subject(head.name, head.start, head.end) if speaks else None


def _role_at_head(s: Sentence, first: int, verb: re.Match[str]) -> Subject | None:
    """ "Askeri kaynaklar …", "düşünce kuruluşu CSIS …"."""
    role = read_role(s, first, min(first + 60, verb.start()), nominative=True)
    if role.name is None or role.start - first >= 40:
        return None
    named = [e for e in s.entities if e.start == role.end + 1 and e.kind in WHO and bears_no_case(s, e)]
    return Subject(named[0].name, role.start, named[0].end) if named else role


_SAID_SO_FAR = re.compile(r"(?:[dt][iuü]ğ|[ae]c[ae]ğ)[iuü]n[iuü]\s*\Z")
# Who speaks may stand right before the verb, behind what is said: "… izlenebildiğini borsanın CEO'su Ben Zhou paylaştı".
_BEHIND_CONTENT = re.compile(
    r"(?:(?:[dt][iuü]ğ|[ae]c[ae]ğ)[iuü]n[iuü]|(?<!\w)(?:haber|iddia|söylenti|rapor|rakam|sayi)(?:s?[iıuü]|(?:s?[iıuü]|l[ae]r[iıuü])?n[iıuü]|l[ae]r[iıuü])) (?P<who>[^,;:.\d\"“”]{3,80}) [\"“]?\Z"
)
_FAR_CONTENT = 110  # characters from what is said to its verb
_CAPITALISED = re.compile(r"(?:[A-ZÇĞİÖŞÜ][\w-]+ )+[A-ZÇĞİÖŞÜ][\w-]+\Z")


def _right_before(s: Sentence, first: int, verb: re.Match[str]) -> Subject | None:
    """Return who stands between what is said and the verb."""
    first = max(first, verb.start() - _FAR_CONTENT)
    told = _BEHIND_CONTENT.search(s.folded[first : verb.start()])
    if told is None:
        return None
    start, stop = first + told.start("who"), first + told.end("who")
    for e in s.entities:
        if start <= e.start and e.end == stop and (e.kind in WHO or e.name in SPEAKERS):
            return Subject(e.name, start, stop)
    written = _CAPITALISED.search(s.text, start, stop)
    if written is not None and not any(start <= e.start < stop and e.end > written.start() for e in s.entities):
        return Subject(written.group(), start, stop)
    return None


_WHILST = re.compile(r"(?<!\w)\w{3,}ken,? |(?<=[dt][iuü]), (?:ancak |ama |fakat )?(?=[\w' ]{3,60} ise )")


def _opens(s: Sentence, start: int, stop: int) -> Subject:
    """Return who a clause begins with, in the nominative and not as an owner."""
    head = [
        e for e in s.entities
        if start <= e.start < min(start + 60, stop) and (e.kind in WHO or e.name in SPEAKERS) and bears_no_case(s, e)
    ]  # fmt: skip
    head = [e for e in head if not _OWNER.match(s.folded, e.end)]
    if not head or s.folded.find(",", start, head[0].start) >= 0:
        return NOBODY
    person = next((e for e in head if e.kind == "person"), None)
    if head[0].start - start > 3 and person is None:
        return NOBODY
    if (
        head[0].kind == "place"
        and person is None
        and not _PARTICLES.match(s.folded, head[0].end)
        and s.folded[head[0].end] != ","
    ):
        return NOBODY
    best = person or head[0]
    return Subject(best.name, best.start, best.end)


_ENVOY = re.compile(r" (?:[^\W\d_]+ )?(?:temsilci|büyükelçi|elçi|delege|heyet)\w*(?!\w)")


def _behind_participle(s: Sentence, start: int) -> Subject:
    """Return who is said to say it: "belirten Ukrayna Askeri İstihbarat Başkanı Kirill Budanov", "bildiren Başsavcı Andriy Kostin"."""
    comma = s.folded.find(",", start, min(s.stop, start + _LONGEST_TITLE))
    titled = TITLE.search(s.text[start:comma]) if comma >= 0 else None
    stop = comma if comma >= 0 else min(s.stop, start + 48)
    named = read_named(s, start, stop)
    known = any(e.name == named.name and e.kind == "person" for e in s.entities)
    bare = _NAME_ALONE.fullmatch(s.text[start:comma]) if comma >= 0 and named.name is None else None
    if bare is not None:
        return Subject(bare.group(1), start, comma)  # "belirten Shin, …"
    if titled is not None and not known:
        return Subject(titled.group(1).strip(), start, comma)
    near = named.start - start <= 24 or (known and comma >= 0)
    return named if named.name is not None and near else NOBODY


_NOMINAL = re.compile(r"m[ae]s[iuü]n(?:[iuü]n(?: \w+)?|d[ae]n(?: \w+){1,3})\Z")
_OWNER = re.compile(r"['’]n?[iuü]n(?!\w)")
_ACT = re.compile(r"(?:açikla|söyle|belirt|duyur|iddia etme|vurgula|kaydet)m[ae]s[iuü]")  # "… açıklaması"
_NAME_ALONE = re.compile(r" ((?:[A-ZÇĞİÖŞÜ][\w-]+ ?){1,3})")
_GENITIVE = re.compile(r"['’]n?[ıiuü]n\Z")  # "Vali Oleg Kojemyako'nun, … açıklaması"
_LONGEST_TITLE = 90  # characters with the name
_POSTPOSED = re.compile(
    r"(?:[,\"”»] ?(?:dedi|diyor|diye (?:konuştu|ekledi|yazdi|uyardi)|şeklinde konuştu)|(?:[dt][iuü]ğ|[ae]c[ae]ğ)[iuü]n[iuü] (?:söyledi|açikladi|belirtti|bildirdi|kaydetti|duyurdu|yazdi|vurguladi|ifade etti)) "
    r"(?P<who>(?!ve |ama |ancak |fakat )[^.;,\"”]{3,110})\W*\Z"
)


def postposed_subject(s: Sentence, figure: int) -> Subject:
    """Return who speaks behind the verb: "…, dedi Güney Kore Savunma Bakanı Ahn Gyu-back"."""
    told = _POSTPOSED.search(s.folded[: s.stop], max(s.first, figure))
    if told is None or not s.text[told.start("who")].isupper():
        return NOBODY
    found = ending_at(s, told.start("who"), told.end("who"))
    if found.name is not None:
        return Subject(found.name, *told.span("who"))
    titled = TITLE.search(s.text[told.start("who") : told.end("who")])
    words = s.text[told.start("who") : told.end("who")].split()
    if titled is None and len(words) > _LONGEST_NAME:
        return NOBODY
    return Subject(titled.group(1).strip() if titled else " ".join(words), *told.span("who"))


_LONGEST_NAME = 4  # words


# "Rusya tarafından ödenen paranın": who pays it, and no one who says it.
_DOES = re.compile(
    r" tarafindan (?:[^\W\d_][\w']* ){0,4}?(?!hazirlanan|yayimlanan|yapilan|yazilan|paylaşilan)[^\W\d_]*(?:[iuü]l|[aeiuü]n)(?:[ae]n|m[iuü]ş olan)(?!\w)"
)
_PARTICLES = re.compile(
    r" (?:ise|de|da|bu|şu|o|dün|bugün|ayrica|daha|buna|önce|geçen|geçtiğimiz|ilk|son|resmen|hâlâ|halen|şimdi|o dönem|pazartesi|sali|çarşamba|perşembe|cuma|cumartesi|pazar)(?!\w)| \d"
)


def _agent(s: Sentence, first: int, stop: int) -> Subject:
    by = s.folded.rfind(" tarafindan", first, stop)
    doer = by >= 0 and any(e.end == by and e.kind == "place" for e in s.entities) and _DOES.match(s.folded, by)
    if by >= 0 and not doer:
        return ending_at(s, max(first, by - 70), by, nominative=False)
    for entity in reversed(s.entities):
        tail = s.folded[entity.start : entity.end + 6]
        if first <= entity.start < stop and re.match(r".*?(?:n[cç][ae]|'[cç][ae])(?!\w)", tail):
            return Subject(entity.name, entity.start, entity.end)
    told = re.compile(r"(?<!\w)\w+(?:l[ae]r|li[ğk]in|s[iı]n|n)c[ae](?!\w)").search(s.folded, first, stop)
    if told is not None:
        role = read_role(s, told.start(), told.end())
        if role.name is not None:
            return role
    reports = list(REPORTS.finditer(s.folded, first, stop))
    if not reports:
        behind = REPORTS.match(s.folded, stop + 1)  # "gönderdiği hatırlatılan açıklamada": the one told of before
        return NOBODY if behind is None else Subject(None, *behind.span())
    return author(s, first, reports[-1])
