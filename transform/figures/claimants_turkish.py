"""The claimant of a figure in Turkish: the subject of the verb of saying, the agent of a passive, who stands before "göre"."""

from __future__ import annotations

import re
from dataclasses import replace

from transform.figures.claimant_phrases_turkish import (
    author,
    bears_no_case,
    ending_at,
    holder_of,
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
from transform.figures.roles import ADJECTIVES
from transform.figures.sayings import CITED_TR
from transform.figures.sentences import Sentence
from transform.number_words import CYRILLIC

_ENUMERATED = re.compile(r", [\w' -]{2,30}(?:, [\w' -]{2,30})* ve [\w' -]{2,30},")
_TR_AFTER = re.compile(r"(?:y[ae]n|[ae]n|ren|ten|den)\Z")
_REPORTS = re.compile(
    r"(?<!\w)(?:rapor|çalişma|araştirma|inceleme|analiz|açiklama|haber|bildiri|mesaj|yazi|değerlendirme|bülten|belge|brifing|sunum|demeç|röportaj|mektup|not(?=u?n?[dt]))"
    r"\w*?(?:n?[dt][ae])(?!\w)"
)
_SOURCED = re.compile(
    r"(?:rapor|yilli[kğ]|bülten|haber|hesa[bp]|veri|deme[cç]|röportaj|mülakat|beyan|tespit|kestirim|rakam|istatistik|kayit|kayd|bilgi|açiklama|tahmin|değerlendirme|analiz|araştirma|çalişma|iddia|belge|söz|aktar|söyle)\w*\Z"
)
_COMMA = re.compile(r",(?! ve | veya |\d)")
# A noun that takes up the claimant of the sentence before: "Servis", "Bakan", "Bu kaynağa göre", "Habere göre".
_TAKES_UP = re.compile(
    r"\W*(?:bu |söz konusu |ayni )?(?:(?:servis|bakan|vali|komutan|subay|esir|er|lider|parti|ekip|panel|grup|şirket|gazete|kanal|haber|yayin kuruluş|yayin organ|merkez|kuruluş|ajans|enstitü|rapor|"
    r"sözcü|kurum|danişman|kayna[kğ]|örgüt|açiklama|yetkili|milletvekil|büro|profesör|diplomat|büyükelçi|başkan|teşkilat|araştirma|inceleme|çalişma|belge|vak[iı]?f|derne[kğ]|sendika|"
    r"general|bakanli[kğ]|tu[gğ]general|uzman|analist|not(?=t)|firma|elçi|bildiri|konuşma|mesaj|başvuru|site)(?:i|yi)?(?:n[iuü]n|[iuü]n|n?[ae]|y[ae]|n?[dt][ae]n?|s[iuü])?|"
    r"(?:şirket|kuruluş|kurum)ler?[ea]|kaynaklar(?:a)?|araştirmacilar(?:a)?|bun(?:lar)?a)(?!\w)"
)
# "Altı işçiyle konuşan yayın kuruluşu": the medium named before, by what it did; an official told so is another one.
_TELLING_OF_IT = re.compile(
    r"\W*(?:[^\W\d_]+ ){1,4}[^\W\d_]+[ae]n (?:yayin (?:kuruluş|organ)|gazete|kanal|ajans|servis|dergi|site|kurum)(?:u|i|si)?(?!\w)"
)
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
    semicolon = s.folded.rfind(";", s.first, verb.start())
    if semicolon >= 0 and _SAID_SO_FAR.search(s.folded, max(s.first, semicolon - 20), semicolon):
        semicolon = -1  # "Budanov, … arttığını; Kuzey Kore'nin … verdiğini belirtti": one verb of saying for both
    first = max(after_dateline(s), semicolon + 1)
    if (connective := _CONNECTIVES.match(s.folded, first)) is not None:
        first = connective.end()
    if passive:
        return _agent(s, first, verb.end())
    if _NOMINAL.search(verb.group()):  # "Kirby'nin … gönderdiğini açıklamasının ardından"
        owners = [
            e
            for e in s.entities
            if first <= e.start < verb.start() and e.kind in {"person", "body"} and _OWNER.match(s.folded, e.end)
        ]
        if owners:
            return Subject(owners[0].name, owners[0].start, owners[0].end)
    if _TR_AFTER.search(verb.group()) or (verb.group() == "iddia" and s.folded.startswith(" eden ", verb.end())):
        beside = [e for e in s.entities if e.start == verb.end() + 1 and e.name in SPEAKERS]
        if beside and s.folded.startswith((",", " ise "), beside[0].end):
            return Subject(beside[0].name, beside[0].start, beside[0].end)  # "… açıklayan Seul, Kremlin'in …"
        behind = _behind_participle(s, verb.end() + (5 if verb.group() == "iddia" else 0))
        if behind.name is not None:
            return behind
    nearest = _right_before(s, first, verb)
    if nearest.name is not None:
        return nearest
    whilst = [m.end() for m in _WHILST.finditer(s.folded, first, verb.start())]
    if whilst and (told := _opens(s, whilst[-1], verb.start())).name is not None:
        return told  # "Seul 1.100 ölüden söz ederken, Zelenski … duyurdu"
    if (
        whilst
        and (told := read_role(s, whilst[-1], min(whilst[-1] + 60, verb.start()), nominative=True)).name is not None
    ):
        return told  # "… kaçınırken, adını açıklamayan bir ABD'li yetkili … söz etti"
    for comma in _COMMA.finditer(s.folded, first, verb.start()):
        found = ending_at(s, first, comma.start())
        if found.name is not None:
            return NOBODY if _ENUMERATED.match(s.folded, found.end) else found
        titled = TITLE.search(s.text[first : comma.start()])
        if titled is not None:
            meant = [e for e in s.entities if e.kind == "person" and e.start == first + titled.start(1)]
            name = meant[0].name if meant else _GENITIVE.sub("", titled.group(1))
            return Subject(name, first, comma.start())
    opening = [e for e in s.entities if first <= e.start < min(first + 50, verb.start()) and bears_no_case(s, e)]
    if any(e.kind == "body" and _ENVOY.match(s.folded, e.end) for e in opening[:2]):
        role = read_role(s, first, min(first + 70, verb.start()), nominative=True)
        office = [e for e in s.entities if e.start == role.end + 1 and e.kind == "person" and bears_no_case(s, e)]
        if office:
            return Subject(
                office[0].name, role.start, office[0].end
            )  # "Rusya'nın BM Daimi Temsilcisi Vasiliy Nebenzya"
        if role.name is not None:
            return role  # "Pyongyang'ın BM temsilcisi"
    if opening and opening[0].kind in {"person", "body"}:
        holder = holder_of(s, opening[0], owns=_ACT.search(s.folded, opening[0].end, verb.end()) is not None)
        return Subject(holder.name, opening[0].start, holder.end)
    if opening and opening[0].name in SPEAKERS and opening[0].start - first < 3:
        following = s.folded[opening[0].end : opening[0].end + 1]
        if following == "," or _PARTICLES.match(s.folded, opening[0].end):
            return Subject(opening[0].name, opening[0].start, opening[0].end)
    role = read_role(s, first, min(first + 60, verb.start()), nominative=True)
    if role.name is not None and role.start - first < 40:
        named = [e for e in s.entities if e.start == role.end + 1 and e.kind in _WHO and bears_no_case(s, e)]
        return Subject(named[0].name, role.start, named[0].end) if named else role  # "düşünce kuruluşu CSIS"
    last = [
        e
        for e in s.entities
        if first <= e.start < verb.start() and e.kind in {"person", "body"} and bears_no_case(s, e)
    ]
    if last:
        return Subject(last[-1].name, last[-1].start, last[-1].end)
    written = name_as_written(s, first, verb.start())
    if written.name is None and (
        _PLURAL_SUBJECT.search(s.folded, first, verb.start()) or _PLURAL_HEAD.match(s.folded, first, verb.start())
    ):
        return Subject(None, first, first)  # someone speaks whom we cannot name: no one is taken up
    return written


_SAID_SO_FAR = re.compile(r"(?:[dt][iuü]ğ|[ae]c[ae]ğ)[iuü]n[iuü]\s*\Z")
# Who speaks may stand right before the verb, behind what is said: "… izlenebildiğini borsanın CEO'su Ben Zhou paylaştı".
_BEHIND_CONTENT = re.compile(
    r"(?:(?:[dt][iuü]ğ|[ae]c[ae]ğ)[iuü]n[iuü]|(?<!\w)(?:haber|iddia|söylenti|rapor|rakam|sayi)(?:s?[iıuü]|(?:s?[iıuü]|l[ae]r[iıuü])?n[iıuü]|l[ae]r[iıuü])) (?P<who>[^,;:.\d\"“”]{3,80}) [\"“]?\Z"
)
_FAR_CONTENT = 110  # characters from what is said to its verb
_CAPITALISED = re.compile(r"(?:[A-ZÇĞİÖŞÜ][\w-]+ )+[A-ZÇĞİÖŞÜ][\w-]+\Z")


def _right_before(s: Sentence, first: int, verb: re.Match[str]) -> Subject:
    first = max(first, verb.start() - _FAR_CONTENT)
    told = _BEHIND_CONTENT.search(s.folded[first : verb.start()])
    if told is None:
        return NOBODY
    start, stop = first + told.start("who"), first + told.end("who")
    for e in s.entities:
        if start <= e.start and e.end == stop and (e.kind in _WHO or e.name in SPEAKERS):
            return Subject(e.name, start, stop)
    written = _CAPITALISED.search(s.text, start, stop)
    if written is not None and not any(start <= e.start < stop and e.end > written.start() for e in s.entities):
        return Subject(written.group(), start, stop)
    return NOBODY


_WHILST = re.compile(r"(?<!\w)\w{3,}ken,? |(?<=[dt][iuü]), (?:ancak |ama |fakat )?(?=[\w' ]{3,60} ise )")


def _opens(s: Sentence, start: int, stop: int) -> Subject:
    """Return who a clause begins with, in the nominative and not as an owner."""
    head = [
        e for e in s.entities
        if start <= e.start < min(start + 60, stop) and (e.kind in _WHO or e.name in SPEAKERS) and bears_no_case(s, e)
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


_WHO = frozenset({"person", "body"})
_OWNED = re.compile(r"(?:s[iuü]|[iuü]|l[ae]r[iuü])n[ae]\Z")
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


def takes_up_turkish(s: Sentence, subject: Subject) -> bool:
    """True where a sentence begins with a noun that takes up whoever spoke before: "Servis", "Bu şirketlere göre"."""
    first = after_dateline(s)
    if (connective := _CONNECTIVES.match(s.folded, first)) is not None:
        first = connective.end()
    taken = _TAKES_UP.match(s.folded, first) or _TELLING_OF_IT.match(s.folded, first)
    if taken is not None:
        return subject.name is None or subject.start <= taken.end() or subject.start < first + 4
    nation = [e for e in s.entities if e.start <= first + 1 and e.name in ADJECTIVES]
    return bool(nation) and re.compile(r" lider(?:i|in|e)?(?!\w)").match(s.folded, nation[0].end) is not None


def cited_source(s: Sentence, stop: int) -> Subject:
    """Return whose words a medium passes on: "Ukrayna istihbaratına dayandırdığı haberinde"."""
    if "dayan" not in s.folded[s.first : stop] and " atfen" not in s.folded[s.first : stop]:
        return NOBODY
    cited = CITED_TR.search(s.folded, s.first, stop)
    if cited is None:
        return NOBODY
    end = cited.start()
    first = max(s.first, s.folded.rfind(",", s.first, end) + 1, end - 60)
    bodies = [
        e for e in s.entities if first <= e.start < cited.end() and e.kind in {"person", "body"} and end - e.end < 8
    ]
    if bodies:
        return Subject(bodies[-1].name, first, end)
    role = read_role(s, max(first, end - 45), cited.end(), last=True)
    return role if role.name is not None and role.start < end and role.name not in {"report", "study"} else NOBODY


def head_subject(s: Sentence) -> str | None:
    """Return who a sentence is about where no one speaks in it: the person or body at its head."""
    first = after_dateline(s)
    if s.lang == "tr":
        for comma in _COMMA.finditer(s.folded, first, min(s.stop, first + 120)):
            found = ending_at(s, first, comma.start())
            if found.name is not None:
                return found.name
    named = [e for e in s.entities if first <= e.start < first + 40 and e.kind in {"person", "body"}]
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


_OF_OBJECT = re.compile(r" [^\W\d_]+(?:[iuü]n[iuü]|l[ae]r[iuü]n[iuü]) ")  # "BM yaptırımlarını izleyen": not the UN
TITLE = re.compile(
    r"(?:[Bb]akanı|[Bb]aşkanı|[Mm]illetvekili|[Ss]özcüsü|[Ll]ideri|[Kk]omutanı?|[Gg]eneral|[Vv]alisi|[Bb]üyükelçisi|[Uu]zmanı|[Dd]irektörü|[Pp]rofesör|[Tt]emsilcisi|[Mm]üsteşarı|[Ss]ekreteri|[Dd]anışmanı|[Yy]ardımcısı|[Üü]yesi|[Yy]öneticisi|[Aa]nalisti|[Rr]aportörü|[Bb]aşsavcısı|[Mm]üdürü|[Gg]azetesi|[Aa]jansı|[Kk]analı|[Bb]aşsavcı|[Ss]avcı|[Bb]akan|[Ss]özcü|[Aa]miral|[Aa]lbay|[Mm]illetvekil|[Bb]aşkan|[Bb]üyükelçi|[Aa]raştırmacı)"
    r" ((?!(?:Yardımcısı|Vekili|Başkanı|Sözcüsü|Danışmanı|Sekreteri) )(?:[A-ZÇĞİÖŞÜ][\w'’-]+ ?){1,4})\Z"
)
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
    reports = list(_REPORTS.finditer(s.folded, first, stop))
    if not reports:
        return NOBODY
    return author(s, first, reports[-1])


def before_according(s: Sentence, stop: int) -> Subject:
    """Return who stands before "göre": "NIS'e göre", "bakanlığın verilerine göre", "X'in haberine göre"."""
    first = max(after_dateline(s), s.folded.rfind(";", s.first, stop) + 1, stop - 110)
    comma = s.folded.rfind(",", first, stop)
    near = max(first, comma + 1) if comma >= 0 and stop - comma > 8 else first
    words = list(re.compile(r"[^\W\d_][\w']*").finditer(s.folded, near, stop))
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


_PASSES_ON = re.compile(
    r"(?P<who>[A-ZÇĞİÖŞÜ][\w.&-]*(?: [A-ZÇĞİÖŞÜ][\w.&-]*)*)['’]n?[ıiuü]n (?:\w+ ){0,2}\w+[dt][ıiuü]ğ[ıiuü]na\s*\Z"
)
