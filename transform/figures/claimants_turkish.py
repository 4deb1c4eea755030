"""The claimant of a figure in Turkish: the subject of the verb of saying, the agent of a passive, who stands before "göre"."""

from __future__ import annotations

import re

from core.model import Entity
from transform.figures.claimants import (
    NOBODY,
    OBLIQUE,
    SPEAKERS,
    Subject,
    after_dateline,
    read_named,
    read_role,
)
from transform.figures.roles import ADJECTIVES
from transform.figures.sayings import CITED_TR
from transform.figures.sentences import ABBREVIATED_TITLE, Sentence
from transform.number_words import CYRILLIC

_ENUMERATED = re.compile(r", [\w' -]{2,30}(?:, [\w' -]{2,30})* ve [\w' -]{2,30},")
_TR_AFTER = re.compile(r"(?:y[ae]n|[ae]n|ren|ten|den)\Z")
_REPORTS = re.compile(
    r"(?<!\w)(?:rapor|çalişma|araştirma|inceleme|analiz|açiklama|haber|bildiri|mesaj|yazi|değerlendirme|bülten|belge|brifing|sunum|demeç|röportaj)"
    r"\w*?(?:n?[dt][ae])(?!\w)"
)
_SOURCED = re.compile(
    r"(?:rapor|yilli[kğ]|bülten|haber|hesa[bp]|veri|bilgi|açiklama|tahmin|değerlendirme|analiz|araştirma|çalişma|iddia|belge|söz|aktar|söyle)\w*\Z"
)
_COMMA = re.compile(r",(?! ve | veya |\d)")
# Sources told by what they wrote; who speaks in a report goes on speaking in the next sentence.
DOCUMENT_TR = re.compile(
    r"(?<!\w)(?:rapor(?!t)|araştirma(?!ci|lari merkez| merkez| enstitü)|inceleme|analiz|çalişma(?=s[iı]|nin|ya|da|yi)|yilli[ğk](?=i|in|a))\w*"
)
# A noun that takes up the claimant of the sentence before: "Servis", "Bakan", "Bu kaynağa göre", "Habere göre".
_TAKES_UP = re.compile(
    r"\W*(?:bu |söz konusu |ayni )?(?:(?:servis|bakan|vali|komutan|subay|esir|er|lider|parti|ekip|panel|grup|şirket|gazete|kanal|haber|merkez|kuruluş|ajans|enstitü|rapor|"
    r"sözcü|kurum|danişman|kayna[kğ]|örgüt|açiklama|yetkili|milletvekil|büro|profesör|diplomat|büyükelçi|başkan|teşkilat|araştirma|inceleme|çalişma|belge|vak[iı]?f|derne[kğ]|sendika|"
    r"general|bakanli[kğ]|tu[gğ]general|uzman|analist|firma|elçi|bildiri|konuşma|mesaj|başvuru|site)(?:i|yi)?(?:n[iuü]n|[iuü]n|n?[ae]|y[ae]|n?[dt][ae]n?|s[iuü])?|"
    r"(?:şirket|kuruluş|kurum)ler?[ea]|kaynaklar(?:a)?|araştirmacilar(?:a)?|bun(?:lar)?a)(?!\w)"
)
_PLURAL_SUBJECT = re.compile(r"(?<!\w)[a-zçğöşü]{3,}l[ae]r(?: |,)")
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
    first = max(after_dateline(s), s.folded.rfind(";", s.first, verb.start()) + 1)
    if (connective := _CONNECTIVES.match(s.folded, first)) is not None:
        first = connective.end()
    if passive:
        return _agent(s, first, verb.end())
    if _TR_AFTER.search(verb.group()) or (verb.group() == "iddia" and s.folded.startswith(" eden ", verb.end())):
        beside = [e for e in s.entities if e.start == verb.end() + 1 and e.name in SPEAKERS]
        if beside and s.folded.startswith((",", " ise "), beside[0].end):
            return Subject(beside[0].name, beside[0].start, beside[0].end)  # "… açıklayan Seul, Kremlin'in …"
        behind = _behind_participle(s, verb.end() + (5 if verb.group() == "iddia" else 0))
        if behind.name is not None:
            return behind
    for comma in _COMMA.finditer(s.folded, first, verb.start()):
        found = ending_at(s, first, comma.start())
        if found.name is not None:
            return NOBODY if _ENUMERATED.match(s.folded, found.end) else found
        titled = _TITLE.search(s.text[first : comma.start()])
        if titled is not None:
            return Subject(titled.group(1), first, comma.start())
    opening = [e for e in s.entities if first <= e.start < min(first + 50, verb.start()) and _bare(s, e)]
    if opening and opening[0].kind in {"person", "body"}:
        holder = _holder(s, opening[0])
        return Subject(holder.name, opening[0].start, holder.end)
    if opening and opening[0].name in SPEAKERS and opening[0].start - first < 3:
        following = s.folded[opening[0].end : opening[0].end + 1]
        if following == "," or _PARTICLES.match(s.folded, opening[0].end):
            return Subject(opening[0].name, opening[0].start, opening[0].end)
    role = read_role(s, first, min(first + 60, verb.start()), nominative=True)
    if role.name is not None and role.start - first < 40:
        return role
    last = [e for e in s.entities if first <= e.start < verb.start() and e.kind in {"person", "body"} and _bare(s, e)]
    if last:
        return Subject(last[-1].name, last[-1].start, last[-1].end)
    written = _as_written(s, first, verb.start())
    if written.name is None and _PLURAL_SUBJECT.search(s.folded, first, verb.start()):
        return Subject(None, first, first)  # someone speaks whom we cannot name: no one is taken up
    return written


def _behind_participle(s: Sentence, start: int) -> Subject:
    """Return who is said to say it: "belirten Ukrayna Askeri İstihbarat Başkanı Kirill Budanov", "bildiren Başsavcı Andriy Kostin"."""
    comma = s.folded.find(",", start, min(s.stop, start + _LONGEST_TITLE))
    titled = _TITLE.search(s.text[start:comma]) if comma >= 0 else None
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


_NAME_ALONE = re.compile(r" ((?:[A-ZÇĞİÖŞÜ][\w-]+ ?){1,3})")
_LONGEST_TITLE = 90  # characters with the name
_OFFICE = re.compile(r" (?:[^\W\d_]+ ){0,3}?[^\W\d_]*(?:s[iuü]|[^\Waeiouüö\d_][iuü]) ")


def _holder(s: Sentence, body: Entity) -> Entity:
    """Return who holds the office of a body where he is named behind it: "Kremlin Sözcüsü Dmitriy Peskov"."""
    if body.kind == "body":
        for one in s.entities:
            if (
                one.kind == "person"
                and _OFFICE.fullmatch(s.folded, body.end, max(body.end, one.start))
                and _bare(s, one)
            ):
                return one
    return body


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
    titled = _TITLE.search(s.text[told.start("who") : told.end("who")])
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
    taken = _TAKES_UP.match(s.folded, first)
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
    bare = [e for e in named if s.lang != "tr" or _bare(s, e)]
    if bare:
        return bare[0].name
    bodies = [e for e in s.entities if first <= e.start and e.kind == "body" and _bare(s, e)]
    return bodies[-1].name if bodies and s.lang == "tr" else None


_TITLE = re.compile(
    r"(?:[Bb]akanı|[Bb]aşkanı|[Mm]illetvekili|[Ss]özcüsü|[Ll]ideri|[Kk]omutanı?|[Gg]eneral|[Vv]alisi|[Bb]üyükelçisi|[Uu]zmanı|[Dd]irektörü|[Pp]rofesör|[Tt]emsilcisi|[Mm]üsteşarı|[Ss]ekreteri|[Dd]anışmanı|[Yy]ardımcısı|[Üü]yesi|[Yy]öneticisi|[Aa]nalisti|[Rr]aportörü|[Bb]aşsavcısı|[Mm]üdürü|[Gg]azetesi|[Aa]jansı|[Kk]analı|[Bb]aşsavcı|[Ss]avcı|[Bb]akan|[Ss]özcü|[Aa]miral|[Aa]lbay|[Mm]illetvekil|[Bb]aşkan|[Bb]üyükelçi|[Aa]raştırmacı)"
    r" ((?:[A-ZÇĞİÖŞÜ][\w'’-]+ ?){1,4})\Z"
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


def author(s: Sentence, first: int, report: re.Match[str]) -> Subject:
    """Return whose report it is: "X'in raporunda", "X'ten yapılan açıklamada"; a report by itself is "report"."""
    named = [
        e for e in s.entities
        if first <= e.start and 0 <= report.start() - e.end < 100 and (e.kind in {"person", "body"} or e.name in SPEAKERS)
    ]  # fmt: skip
    named = [e for e in named if not _DATIVE_CASE.match(s.folded, e.end)]  # "partiye sunduğu raporda": to whom
    bodies = [e for e in named if e.kind != "place"]
    owners = [e for e in bodies if _GENITIVE.match(s.folded, e.end) and not _SEEN_BY.match(s.folded, e.end)]
    bodies = [e for e in bodies if not _SEEN_BY.match(s.folded, e.end)]
    bodies = owners[-1:] or bodies
    close = bodies or [e for e in named if report.start() - e.end < 20 and s.folded[e.end : e.end + 1] == "'"]
    if owners and s.folded.find(",", owners[-1].end, report.start()) < 0:
        return _first_of_two(s, first, Subject(owners[-1].name, owners[-1].start, owners[-1].end))
    role = read_role(s, max(first, report.start() - 60), report.start(), last=True)
    between = s.folded[role.start : report.start()].split()
    attached = report.start() - role.end <= 1 or any(_OWNS.search(word) for word in between[-4:])
    if role.name is not None and attached and (not close or role.start > close[-1].end):
        return _first_of_two(s, first, role)
    if close:
        return _first_of_two(s, first, Subject(close[-1].name, close[-1].start, close[-1].end))
    nation = [e for e in s.entities if 0 <= report.start() - e.end <= 1 and e.name in ADJECTIVES]
    if nation and report.group().startswith("veri"):
        return Subject(f"{ADJECTIVES[nation[0].name]} data", nation[0].start, report.end())
    kind = "report" if report.group().startswith("rapor") else None
    return Subject(kind, report.start(), report.end())


def before_according(s: Sentence, stop: int) -> Subject:
    """Return who stands before "göre": "NIS'e göre", "bakanlığın verilerine göre", "X'in haberine göre"."""
    first = max(after_dateline(s), s.folded.rfind(";", s.first, stop) + 1, stop - 110)
    comma = s.folded.rfind(",", first, stop)
    near = max(first, comma + 1) if comma >= 0 and stop - comma > 8 else first
    words = list(re.compile(r"[^\W\d_][\w']*").finditer(s.folded, near, stop))
    if not words:
        return NOBODY
    if _SOURCED.match(words[-1].group()):
        return author(s, near, words[-1])
    return ending_at(s, near, stop, nominative=False)


def ending_at(s: Sentence, first: int, stop: int, *, nominative: bool = True) -> Subject:
    """Return the name or role a noun phrase ends with; "(GUR)" and a title may follow the name."""
    end = stop
    bracket = re.compile(r" ?\([^()]{1,40}\)\Z").search(s.folded[first:stop])
    if bracket is not None:
        end = first + bracket.start()
    named = [
        e for e in s.entities
        if first <= e.start and e.end <= stop and (end - e.end <= 2 or (e.start >= end) or (not nominative and end - e.end <= 8))
        and (e.kind in {"person", "body"} or e.name in SPEAKERS) and (not nominative or _bare(s, e))
    ]  # fmt: skip
    bodies = [e for e in named if e.kind != "place"]
    if bodies:
        people = [e for e in bodies if e.kind == "person"]
        best = (people or bodies)[-1]
        return Subject(best.name, first, stop)
    titled = [
        e for e in s.entities
        if first <= e.start and 0 < end - e.end <= 28 and (e.kind == "body" or e.name in SPEAKERS)
        and (_OF_BODY if e.kind == "body" else _OF_PLACE).match(s.folded, e.end, end)
    ]  # fmt: skip
    if titled:
        return Subject(titled[-1].name, first, stop)
    written = DOCUMENT_TR.match(s.folded, s.folded.rfind(" ", first, end) + 1, end)
    if written is not None and written.end() == end:
        whose = author(s, first, written)  # "X'in uydu görüntülerine dayanan incelemesi"
        if whose.name is not None:
            return Subject(whose.name, first, stop)
    role = read_role(s, max(first, end - 50), end, nominative=nominative, last=True)
    if role.name is not None and end - role.end <= 1:
        if (report := DOCUMENT_TR.match(s.folded, role.start)) is not None:
            return Subject(author(s, first, report).name, first, stop)
        return Subject(role.name, first, stop)
    return Subject(named[-1].name, first, stop) if named else NOBODY


def _first_of_two(s: Sentence, first: int, found: Subject) -> Subject:
    """Of two authors, "X ile bir haber ajansının ortak araştırması", the first."""
    joined = [
        e for e in s.entities
        if first <= e.start and e.kind == "body" and _JOINED.fullmatch(s.folded, e.end, max(e.end, found.start))
    ]  # fmt: skip
    return Subject(joined[0].name, joined[0].start, found.end) if joined else found


_JOINED = re.compile(r" (?:ile|ve) (?:bir )?(?:\w+ )?")
_DATIVE_CASE = re.compile(r"['’](?:y?[ea]|n[ea])(?!\w)")
_OWNS = re.compile(r"(?:n?[iuü]n|n?[dt][ae]n?|tarafindan)\Z")
_GENITIVE = re.compile(r"(?: ?\([^()]{1,20}\))?['’]n?[iuü]n(?!\w)")
_SEEN_BY = re.compile(
    r"['’]n?[iuü]n (?:ulaş|gör|eriş|elde et|incele|ele geçir)"
)  # "CNN'in ulaştığı raporda": not CNN's
_OF_PLACE = re.compile(r" (?:yönetimi|hükümeti|makamlari)\w*\Z")
_OF_BODY = re.compile(
    r" (?:\w+ )?(?:sözcüsü|başkani|direktörü|yetkilisi|yetkilileri|müdürü|komutani|raportörü|heyeti|kaynaklari|temsilcisi)"
)


_SPEAKS = re.compile(
    r"'?(?:y?[ae]|n[ae]) (?:konuşan|demeç veren|bilgi veren|açiklamada bulunan|açiklama yapan|mülakat veren|yazan) "
)
_CASE = re.compile(r"'([a-zçğöşü]+)")
_NOMINATIVE = re.compile(r"(?:s[iuü]|[iuü]n?)\Z")


def _bare(s: Sentence, entity: Entity) -> bool:
    """True where a Turkish name bears no case: "Peskov", "NIS'in" may be a subject, "NIS'e" not."""
    suffix = _CASE.match(s.folded, entity.end, entity.end + 12)
    return suffix is None or _NOMINATIVE.fullmatch(suffix.group(1)) is not None


_SHORT_NAME = 5  # letters


def _as_written(s: Sentence, start: int, stop: int) -> Subject:
    """A claimant we do not know, as the text has it: what stands before the first comma, if it can be a name."""
    comma = s.folded.find(",", start, stop)
    topic = s.folded.find(" ise ", start, min(stop, start + 60))
    if topic >= 0 and (comma < 0 or topic < comma):
        comma = topic  # "Ukrayna Hava Kuvvetleri ise …"
    if comma < 0 or comma - start > 70:
        return NOBODY
    speaks = _SPEAKS.search(s.folded, start, comma)
    words = s.text[speaks.end() if speaks is not None else start : comma].split()
    while words and ABBREVIATED_TITLE.search(words[0].lower().rstrip(".")) and words[0].endswith("."):
        words.pop(0)  # "Doç. Dr. Ali Demir"
    if not words or len(words) > 6 or not words[0][:1].isupper() or any(c.isdigit() for c in s.text[start:comma]):
        return NOBODY
    name = speaks is not None and len(words[-1]) <= _SHORT_NAME  # "konuşan Shin" bears no case
    if (OBLIQUE.search(s.folded[start:comma]) and not name) or s.folded[start:comma].endswith(
        ("ken", "ip", "up", "ise", "arak", "erek")
    ):
        return NOBODY
    if any(word.endswith(("'da", "'de", "'ta", "'te", "’da", "’de")) for word in words):
        words = words[1:]
    return Subject(" ".join(words) or None, start, comma)
