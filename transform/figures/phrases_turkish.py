"""The noun phrase a Turkish number counts: number, case or qualifier, adjectives and names, noun, its own case and qualifier."""

from __future__ import annotations

import re

from transform.figures.compounds import match_compound
from transform.figures.model import DURATIONS, Phrase
from transform.figures.nouns import Noun, read_noun
from transform.figures.qualifiers import APOSTROPHE_SUFFIX, read_right
from transform.figures.words import words_behind

# A slip of the keyboard, "2 milyara dolara yakın": both words bear the case.
_THEN_MONEY = re.compile(r" (?:dolar|avro|euro|ruble|won|yuan|yen|lira)(?:y?[ea]|y?[iuü]|[dt][ea]n?)(?!\w)")
_OF_ALL = re.compile(r"'(?:s[iuü]|[iuü])")
_CASED_SCALE = re.compile(
    r"(?<!\w)(?:(?:bin|milyon|milyar|trilyon|yüz)(?:[ea]|l[ae]|[iuü]|[iuü]n[iuüea]n?|[iuü]n[dt][ea]n?|[iuü]n|l[ea]r[iuü]n?\w*)|"
    r"(?:(?:iki|alti|yedi|yirmi|elli|düzine)si|(?:üç|dörd|beş|sekiz|dokuz|otuz|kirk|altmiş|yetmiş|seksen|doksan)[iuü])(?:n\w*)?)\Z"
)
# "2 bin 900'ü geçtiğini": what a verb says of the number itself; what is counted stands to the left.
_VERBAL = re.compile(r"(?:geçt|geçiy|geçm|aşt|aşiy|aşm|bulm|yaklaşt|yaklaşiy|dayan|başla)\w*\Z")
_NEXT_WORD = re.compile(r"\s([^\W\d_]+)")
_ADJECTIVAL = re.compile(r"(?:nüfuslu|l[iuü]k)\Z")  # "235 milyon nüfuslu ülke" counts people
_CASE_END = re.compile(r"(?:n[iuü]n|[dt][ea]n?|[^aeiouüö][iuüea]|n[iuüea])\Z")
_OF_THOSE = re.compile(r"l[ae]r[iı]n[ea]?\Z")
_VERB_END = re.compile(
    r"(?:[dt][iuü](?:l[ea]r|k|m)?|m[iuü]ş\w*|yor\w*|[ae]c[ae][kğ]\w*|[dt][iuü]ğ\w*|ild\w*|m[ae]s[iuü]\w*)\Z"
)
# "turist ülkeyi gezdi": behind a vowel this is the accusative of an object; a compound's head ends in -si there.
_OBJECT = re.compile(r"(?!(?:köy|alay|oy|saray|ray)[iuü]\Z)\w*[aeiouüö]y[iuü]\Z")
# What is done something to or goes to it: "istihkamcıyı mayın temizliğine", "askere gemi".
_ACTED_ON = re.compile(r"(?!(?:köy|alay|oy|saray|ray)[iuü]\Z)\w*[aeiouüö]y[iuüae]\Z")
# A noun that bears no possessive is no head: "2 bin yaralı uçakla", "500 asker gemiyle".
_POSSESSED = re.compile(
    r"(?:[iuü]|l[ae]r[iı])(?:n(?:[iuüea]n?|[dt][ae]n?(?:ki)?|c[ae])?|yl[ae]|y[ae]|d[iuü]r|yd[iuü]|ymiş\w*|yken)?\Z"
)
_BARE_NOUN = re.compile(r"(?:mermi|gemi|mayin|işçi|ölü|yarali|kişi)(?:yl[ae]|l[ae]r\w*)?\Z")
# A clause of its own: "araç üretebilen tesis".
_PARTICIPLE = re.compile(r"(?:[ae]n|[dt][iuü][kğ]\w*|[ae]c[ae][kğ]\w*|m[iuü]ş)\Z")
_PART_OF = re.compile(r"(?:kadar|fazlas|aşkin|yakin|üzerindek)i(?:n(?:[iuü]n?|[ea]|[dt][ea]n?))?\Z")
_NATIONALS = re.compile(r"(?:koreli|ukraynali|amerikali|japonyali|çinli)\w*|(?<!\w)(?:rus|türk|japon)l[ae]r\w*")
# "15 bin Kuzey Korelinin Rus fabrikalarında çalıştığını": what follows a case is another phrase.
_NATIONAL_CASED = re.compile(
    r"(?:koreli|ukraynali|amerikali|japonyali|çinli)(?:l[ae]r)?(?:n?in|y[iae]|[dt][ae]n?|[iae])\Z"
)
_NATIONAL = re.compile(r"(?:rus|türk|japon|alman|fransiz|ingiliz|arap)")  # "5 bin dolayında Rus, … ziyaret etti"
# "1.100 asker ülkesine döndü": where people go is no head of theirs, as "asker ailelerine" would be.
# "3 bin askeri gemiyle götürdü": the means, so that "askeri" is what was taken and no adjective.
_BY_MEANS = re.compile(r"(?:[aeiouüö]yl[ae]|[^aeiouüö\W\d_]l[ae])\Z")
_OBLIQUE = re.compile(r"(?:n(?:[ae]|[dt][ae]n?)|yl[ae])\Z")
_FINITE = re.compile(
    r"(?<!par)(?<!ken)(?<!kre)(?<!nor)(?:(?:[aeiouüölmnrvyzğgb]d|[kpçsşfht]t)[iuü](?:l[ea]r|k)?|m[iuü]şt[iuü](?:l[ea]r)?|yor(?:du|lar)?|[ae]c[ae]k(?:l[ae]r|t[iuü])?|[ae]bilir)\Z"
)
_CLAUSE_END = re.compile(r"\s*(?:[.!?;\"”’…]|\Z|,(?!\d)|(?:dedi|diyor|diyen|diye|demişti|ama|ancak|fakat)(?!\w))")
_SOME_OF_SCALE = re.compile(r"(?<!\w)(?:bin|milyon|yüz)[iuü]\Z")
_BARE_END = re.compile(r" olmak üzere|[.,;]|\s*\Z| (?:ve|olan)(?!\w)")
_CROWD = re.compile(r" (?:\w+ )?(?:(ordu|kuvvet)|ülke|kent|şehir|kasaba|nüfus|topluluk|kalabali[kğ]|heyet|kafile)\w*")
_PIECES = re.compile(r" (?:adet|aded|tane)")
_VERB = re.compile(
    r"(?:ol(?:du|an|arak|ma|acak|acağ|duğ|up|un|mas|abil)|ulaş|çik(?!arma)|yüksel|düştü|düşt|indi|inme|inece|bul(?:du|an|mas|acak|uyor)|aşti|idi\Z|geçti|geçece|"
    r"varma|değiş(?:ti|iyor|en|ece)|kal(?:di|an|acak)|art(?:ti|arak|acak|iş|an)|azal|belirt|bildir|kaydet|açikla|söyle|iddia|öne|ileri|öl(?:dü|dür|en)|yaralan|"
    r"göster|say(?:il|di)|teşkil|oluştur|hesapla|tahmin|gönder|göre)"
)
_STOP = frozenset(
    "ve ile ise de da için olarak gibi ki göre ya veya ama ancak fakat önce sonra evvel itibaren kala geçe yaşinda yaşindaki sayili numarali nolu "
    "madde maddesi sirada sirasi model kez kere defa kat kati derece gol puan sayi set yerine değil iken ne daha".split()
)

_THOUSANDS = re.compile(r"(?:bin|milyon|\d\.\d{3})\w{0,4}\Z")  # "10 bin birlik" are troops, "10 birlik" units


def read_turkish(folded: str, end: int, stop: int) -> Phrase | None:
    """Read what follows a number of a Turkish text; the arguments are those of `transform.figures.phrases.read_phrase`."""
    return _Reader(folded, end, stop).read()


class _Reader:
    def __init__(self, folded: str, end: int, stop: int) -> None:
        self.folded, self.number_end, self.stop = folded, end, stop

    def read(self) -> Phrase | None:
        folded = self.folded
        suffix = APOSTROPHE_SUFFIX.match(folded, self.number_end)
        cased = _CASED_SCALE.search(folded, max(0, self.number_end - 16), self.number_end)
        end = suffix.end() if suffix else self.number_end
        qualifier, after = read_right(folded, self.number_end, "tr")
        if qualifier == "exact":
            qualifier, after = read_right(folded, end, "tr") if suffix else (qualifier, after)
        if qualifier == "exact" and not suffix and (pieces := _PIECES.match(folded, end)) is not None:
            qualifier, after = read_right(folded, pieces.end(), "tr")  # "9 milyon adede varan"
        if qualifier != "exact":
            if _VERBAL.search(folded, end, after):
                return None
            end = after
        elif cased and _THEN_MONEY.match(folded, end) is None:
            some = self._partitive_scale(end)  # "40 bini mahkûm olmak üzere"
            if some is not None:
                return some
            return None  # "askerlerden 2 bininin öldüğü": what is counted stands to the left
        elif suffix and suffix.group()[1:] in {"le", "la", "yle", "yla"}:
            return None  # "1.100'le sınırlı"
        elif suffix and not suffix.group()[1:].startswith(("l", "er", "ar", "ş")):
            return self._partitive(suffix)
        crowd = _CROWD.match(folded, end) if folded.endswith(("luk", "lük", "lik"), 0, end) else None
        if crowd is not None:  # "25 milyonluk ülke", "10 binlik ordu"
            return Phrase("people", "soldiers" if crowd[1] else "people", end, crowd.end(), qualifier)
        if _PART_OF.search(folded, max(0, end - 12), end):
            return None
        found = self._find_noun(end)
        if found is None:
            return None
        noun, last, known, adjacent = found
        if not noun.measure or not adjacent:
            return Phrase(noun.unit, noun.what or None, end, last, qualifier, known)
        end = last
        if qualifier == "exact":
            qualifier, end = read_right(folded, last, "tr")
        return Phrase(noun.unit, noun.what, end, end, qualifier)

    def _partitive(self, suffix: re.Match[str]) -> Phrase | None:
        """ "2'si çocuk", "3'ü subay": some of those counted, told by a bare noun."""
        if not _OF_ALL.fullmatch(suffix.group()):
            return None
        following = _NEXT_WORD.match(self.folded, suffix.end(), self.stop)
        noun = read_noun(following.group(1), "tr") if following is not None else None
        if following is None or noun is None or noun.unit != "people":
            return None
        if _OF_THOSE.search(following.group(1)):
            return None  # "madalyadan 101'i ölenlerin ailelerine": another's genitive
        if _CASE_END.search(following.group(1)) and following.group(1) not in {"ölü", "yarali"}:
            return None
        return Phrase(noun.unit, noun.what, suffix.end(), following.end(), "exact")

    def _partitive_scale(self, end: int) -> Phrase | None:
        """ "2 bini ölü", "40 bini mahkûm olmak üzere": some of those counted, told by a bare noun that ends its clause."""
        following = _NEXT_WORD.match(self.folded, end, self.stop)
        if following is None or not _SOME_OF_SCALE.search(self.folded, max(0, end - 10), end):
            return None
        noun = read_noun(following.group(1), "tr")
        if noun is None or noun.unit != "people" or not _BARE_END.match(self.folded, following.end()):
            return None
        return Phrase(noun.unit, noun.what, end, following.end(), "exact")

    def _find_noun(self, end: int) -> tuple[Noun, int, bool, bool] | None:
        """Return the noun, where it ends, whether we know it, and whether it stands next to the number."""
        unknown: int | None = None
        pieces = False
        for index, token in words_behind(self.folded, end, self.stop, "\"“”'’"):
            word = token.group()
            if word in {"arasinda", "arasindaki"} and unknown is None:
                continue  # "10 bin ila 12 bin arasında (asker)"
            if word in _STOP or _VERB.match(word) or self._is_verb(token):
                break
            compound = match_compound("tr", self.folded, token.start(), self.stop)
            if compound:
                return compound[0], compound[1], True, False
            stem = word.split("'")[0]
            # "10 bin askerlik birlik", but "askerlik" by itself is military service
            noun = read_noun("asker" if index == 0 and stem == "askerlik" else stem, "tr")
            if noun and not noun.what:
                pieces = True  # "220 adet topçu sistemi", but "roketatardan 200 adet": the noun stands to the left
                continue
            if noun and noun.measure:
                if index == 0 or (index <= 2 and noun.unit not in DURATIONS):
                    return noun, token.end(), True, True
                break
            if noun and not (stem == "askeri" and self._is_adjective(token.end())):
                if stem.startswith("birli") and not _THOUSANDS.search(
                    self.folded, max(0, self.number_end - 16), self.number_end
                ):
                    return Noun("items", "military units"), token.end(), True, False
                if noun.what == "items":  # "sanat eseri": a word of many meanings is told as written
                    return Noun("items", self._written(end, token.end())), token.end(), True, False
                head, last = self._extend(noun, token)
                if head.what == "items":  # "öğrenci vizesi"
                    head = Noun("items", self._written(end, last))
                return head, last, True, False
            if "'" in word and re.search(r"'(?:[yn]?[aeiuü]|[dt][ea]n?|n?[iuü]n)\Z", word):
                break
            if unknown is None or word.startswith("koreli"):
                unknown = token.end()
                if _NATIONAL_CASED.match(word):
                    break
        if unknown is not None and not pieces:
            nationals = _NATIONALS.search(self.folded, end, unknown) or (
                _NATIONAL.fullmatch(self._written(end, unknown))
                and not self.folded.startswith((" ve ", " ile "), unknown)
            )
            return (
                (Noun("people", "people"), unknown, True, False)
                if nationals
                else (Noun("items", self._written(end, unknown)), unknown, False, False)
            )
        return None

    def _is_verb(self, token: re.Match[str]) -> bool:
        """True for a finite verb we do not know, which ends its clause: "2,8 milyon aldı"."""
        return (
            _FINITE.search(token.group()) is not None
            and _CLAUSE_END.match(self.folded, token.end()) is not None
            and read_noun(token.group(), "tr") is None
        )

    def _written(self, start: int, stop: int) -> str:
        """The noun we do not know as the text has it, with the head of its compound: "sanat eseri"."""
        following = _NEXT_WORD.match(self.folded, stop, self.stop)
        if following is not None and not _CASE_END.search(self.folded, start, stop):
            word = following.group(1)
            if word not in _STOP and not _VERB.match(word) and not _VERB_END.search(word):
                stop = following.end()
        return self.folded[start:stop].strip(" '’\"“”-").split("'")[0]

    def _is_adjective(self, end: int) -> bool:
        following = _NEXT_WORD.match(self.folded, end)
        return (
            following is not None
            and not _BY_MEANS.search(following.group(1))
            and (
                read_noun(following.group(1), "tr") is not None
                or following.group(1).startswith(("inşaat", "teçhizat", "istihbarat", "malzeme", "sağlik", "ekipman"))
            )
        )

    def _extend(self, noun: Noun, token: re.Match[str]) -> tuple[Noun, int]:
        """In a compound the last noun is the head: "top mermisi", "füze rampası"."""
        if _ADJECTIVAL.search(token.group()) or noun.what in {"leaders", "countries"}:
            return noun, token.end()
        following = _NEXT_WORD.match(self.folded, token.end(), self.stop)
        if (
            following is not None
            and read_noun(following.group(1), "tr") is None
            and not _VERB.match(following.group(1))
        ):
            beyond = _NEXT_WORD.match(self.folded, following.end(), self.stop)
            if (
                beyond is not None
                and following.group(1) not in _STOP
                and not _PARTICIPLE.search(following.group(1))
                and re.search(r"[aeiouüö]s[iuü](?:n\w{0,3})?\Z", beyond.group(1))
            ):
                following = beyond  # "füze tasarım bürosu"
        if (
            following is not None
            and _POSSESSED.search(following.group(1))
            and not _BARE_NOUN.match(following.group(1))
            and not _ACTED_ON.match(token.group())
            and not _OBJECT.match(following.group(1))
        ):
            head = read_noun(following.group(1), "tr")
            if (
                head is not None
                and not head.measure
                and head.what
                and not (noun.unit == "people" != head.unit and _OBLIQUE.search(following.group(1)))
                and not token.group().endswith(("in", "un", "ün", "dan", "den"))
            ):
                return self._extend(head, following)  # "denizaltı reaktörü modülü"
        return noun, token.end()
