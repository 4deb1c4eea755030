"""The words and digits of a text that may be part of a number, each with its role: "2", "milyon", "%", "Su-35", "üçte"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate, islice

from core import late_re as re
from transform.number_bare import COUNTED, bare_stem, is_bare_number, is_son_of
from transform.number_cyrillic import settle_cyrillic
from transform.number_model import Atom
from transform.number_slashes import read_slash
from transform.number_sums import CALIBRE
from transform.number_words import CYRILLIC, EN_GLUED, EN_JOINTS, Word, meanings_in, read_word

_TOKEN = re.compile(r"([^\W\d_]+|\d+(?:[.,:]\d+)*|%)")  # words first, as most tokens are
# "п'ять": the apostrophe parts no word of Ukrainian.
_TOKEN_UK = re.compile(r"(\d+(?:[.,:]\d+)*|[^\W\d_]+(?:'[^\W\d_]+)?|%)")
_WORD = re.compile(r"[^\W\d_]+")
_DIGIT = re.compile(r"\d")
_SPACED_THOUSANDS = re.compile(r"\d(?<![\w.,]\d)\d{0,2}(?: \d{3})+(?![\w]|[.,]\d)")
_TR_ORDINAL_TAIL = re.compile(r"'?[iuü]?nc[iuü][a-zçğöşü]*|\.(?= ?[a-zçğöşü]|,)")
_TR_EACH_TAIL = re.compile(r"'ş?[ae]r(?= (?:bin|milyon|milyar|trilyon)(?!\w))")  # "6'şar bin": six thousand each
_TR_STRAY_STOP = re.compile(
    r"\.(?= (?:bin|milyon|milyar|trilyon)(?!\w))"
)  # "2,9. milyar": no ordinal has a decimal comma
_TR_TAIL = re.compile(r"(?:y?[eaiuü]|n?[iuü]n|[dt][ea]n?|l[iuü][kğ][a-zçğöşü]*|s[iuü]n[a-z]*|[dt][ea]ki|[eai]r)\Z")
# "Ölü sayısı 600. Muhalefet lideri …": the end of a sentence, and no 600th.
_TOLD_TR = re.compile(
    r"(?<!\w)(?:sayi|rakam|miktar|toplam|bilanço|kayb|adet|aded)(?:si|i)?(?: (?:ise|da|de|en az|yaklaşik|toplam))* \Z"
)
_EN_ORDINAL_TAIL = re.compile(r"(?:st|nd|rd|th)\Z")
_UNDER = re.compile(
    r"(?:su|deniz|yer|toprak|bayrak|silah|ateş|kontrol|ayak|el|baş|göz|gün|çati|adi|imza|koruma|himaye|baski|tehdit|"
    r"tehdidi|emri|yönetimi|denetimi|hava) \Z"
)


def parse_digits(digits: str, lang: str) -> float | None:
    """Return what digits with separators are worth in a language, or None where they are no number (1.2.3, 3:1).

    "6.700" is 6,700 in Turkish and 6.7 in English; "1.200.000" and "12.000" can only mean one thing anywhere.
    """
    if digits.isdigit():
        return float(digits)
    head, *groups = re.split(r"[.,:]", digits)
    marks = [c for c in digits if not c.isdigit()]
    if ":" in marks:
        return None
    thousands = "," if lang in {"en", "ko", "zh", "ja"} else "."
    full = all(len(group) == 3 for group in groups) and 0 < len(head) <= 3 and head[0] != "0"
    if len(marks) == 1:
        if full and (marks[0] == thousands or groups[0] == "000"):
            return float(head + groups[0])
        return float(f"{head}.{groups[0]}")
    if len(set(marks)) == 1:
        return float(head + "".join(groups)) if full else None
    if len(set(marks[:-1])) == 1 and marks[-1] != marks[0] and all(len(group) == 3 for group in groups[:-1]):
        return float(f"{head}{''.join(groups[:-1])}.{groups[-1]}")
    return None


def read_atoms(
    folded: str, lang: str, dates: list[tuple[int, int, float, str]], words: tuple[list[str], list[int]] | None = None
) -> list[Atom]:
    """Return the atoms of a text in order.

    Args:
        folded: the folded text.
        lang: ISO 639-1, as `transform.numbers.find_numbers` takes it.
        dates: (start, end, value, kind) of its dates in order; nothing within them is an atom.
        words: its words and their places, as `transform.numbers.find_numbers` takes them.
    """
    atoms: list[Atom] = []
    digits = _DIGIT.search(folded) is not None
    if words is None or digits or "%" in folded or lang == "uk":
        found = _number_tokens(folded, lang)
    else:
        found = _number_words(*(_part(*words) if "-" in folded else words), lang)
    if not found:
        return atoms
    taken = iter(dates)
    date_start, date_end = next(taken, (len(folded) + 1, 0, 0.0, ""))[:2]
    spaced = {m.start(): m for m in _spaced(folded)} if digits else {}
    skip_to = 0
    for word, start, parts in found:
        end = start + len(word)
        while start >= date_end and date_end:
            date_start, date_end = next(taken, (len(folded) + 1, 0, 0.0, ""))[:2]
        if start < skip_to or date_start <= start < date_end:
            continue
        first = word[0]
        if first == "%":
            atoms.append(Atom("mark", 0.01, start, end))
        elif "0" <= first <= "9":
            if start in spaced:
                end = spaced[start].end()
                word = folded[start:end].replace(" ", "")
            atom, skip_to = _digit_atom(word, start, end, folded, lang)
            skip_to = max(skip_to, end)
            atoms.append(atom)
        else:
            if not parts or (lang == "tr" and _is_other_word(word, folded, start, end)):
                continue
            if lang in CYRILLIC and word in _SHORT and folded.startswith(". ", end):
                end += 1
            atoms.extend(Atom(part.role, part.value, start, end) for part in parts)
    return settle_cyrillic(atoms, folded) if lang in CYRILLIC else atoms


def _spaced(folded: str) -> Iterator[re.Match[str]]:
    """Yield numbers with spaces between their thousands; "300 122-millimetre rockets" are 300 of a calibre."""
    return (m for m in _SPACED_THOUSANDS.finditer(folded) if CALIBRE.match(folded, m.end()) is None)


def _number_tokens(folded: str, lang: str) -> list[tuple[str, int, tuple[Word, ...]]]:
    """Return the digits, percent signs and number words of a text: each, where it starts, and what a word means.

    English articles, "and" and "of" are left out where no other of these stands right behind: they only join.
    """
    pieces = (_TOKEN_UK if lang == "uk" else _TOKEN).split(folded)  # what lies between tokens and the tokens, in turn
    tokens = pieces[1::2]
    meanings = list(map(meanings_in(lang).__getitem__, tokens))
    # Digits and the sign stand before the letters.
    places = _without_joints([i for i, token in enumerate(tokens) if meanings[i] or token < ":"], tokens, lang)
    if not places:
        return []
    starts = list(islice(accumulate(map(len, pieces)), 0, None, 2))
    return [(tokens[i], starts[i], meanings[i]) for i in places]


def _number_words(words: list[str], starts: list[int], lang: str) -> list[tuple[str, int, tuple[Word, ...]]]:
    """Return what `_number_tokens` does, of a text that has nothing but words."""
    meanings = list(map(meanings_in(lang).__getitem__, words))
    if not any(meanings):
        return []
    places = _without_joints([i for i, meaning in enumerate(meanings) if meaning], words, lang)
    return [(words[i], starts[i], meanings[i]) for i in places]


def _part(words: list[str], starts: list[int]) -> tuple[list[str], list[int]]:
    """Part words at their hyphens."""
    parts: list[str] = []
    places: list[int] = []
    for word, start in zip(words, starts, strict=True):
        for part in word.split("-"):
            parts.append(part)
            places.append(start)
            start += len(part) + 1
    return parts, places


def _without_joints(places: list[int], tokens: list[str], lang: str) -> list[int]:
    if lang != "en":
        return places
    known = set(places)
    return [i for i in places if i + 1 in known or tokens[i] not in EN_JOINTS]


def _is_other_word(word: str, folded: str, start: int, end: int) -> bool:
    """True for Turkish words that are numbers only elsewhere: "su altı", "yemek yedi.", "yüz yüze", "sağ elli"."""
    stem = bare_stem(word)
    if stem is not None:
        return not is_bare_number(stem, folded, start)
    if word == "alti":
        return folded.startswith(" çiz", end) or _UNDER.search(folded[max(0, start - 10) : start]) is not None
    if word in _GOT_ON:
        return _NUMBER_BEFORE.search(folded, max(0, start - 12), start) is None
    if word == "yedi":
        return folded[end : end + 1] in {".", "!", "?", ""}
    if word == "bin":
        return is_son_of(folded, start, end) and _NUMBER_BEFORE.search(folded, max(0, start - 12), start) is None
    if word == "yüz":
        return folded.startswith((" yüze", " çizgi", " tanima", " ifade", " kizart"), end)
    if word in _EACH:
        return _COUNTED.match(folded, end) is None
    return word == "elli" and _HANDED.search(folded[max(0, start - 7) : start]) is not None


_SHORT = frozenset({"тыс", "тис", "млн", "млрд", "трлн"})
# Repairs, swims, gets on, mankind: ten, a hundred, a thousand, five each only before what is counted.
_GOT_ON = frozenset(("bindi", "bindir"))  # "3 bindi", "11 bindir"; but "otobüse bindi"
_NUMBER_BEFORE = re.compile(
    r"(?:[\d,.]\d|\d|(?<!\w)(?:iki|üç|dört|beş|alti|yedi|sekiz|dokuz|on|yirmi|otuz|kirk|elli|altmiş|yetmiş|seksen|doksan|yüz|buçuk|kaç)) \Z"
)
_EACH = frozenset({"onar", "yüzer", "biner", "beşer"})
_COUNTED = re.compile(
    r" (?:bin|milyon|milyar|trilyon|tl|lira|dolar|[ae]vro|euro|ruble|sterlin|kuruş|kişi|insan|asker|esir|tutsak|mahk[uû]m|rehine|ev|konut|aile|ton|kilo|gram|litre|"
    r"metre|kilometre|saat|dakika|gün|hafta|ay(?!a)|yil|puan|oy|maç|gol|sayi|adet|tane|koli|paket|öğrenci|işçi|polis|üye|füze|gemi|uçak|tank|araç|buçuk|yüz|"
    r"yirmi|otuz|kirk|elli|altmiş|yetmiş|seksen|doksan)"
)
_HANDED = re.compile(r"(?<!\w)(?:sağ|sol|tek|çift|iki|bos|boş|uzun|ağir) \Z")


def _digit_atom(word: str, start: int, end: int, folded: str, lang: str) -> tuple[Atom, int]:
    """Return the atom of a run of digits, and where reading goes on (letters that belong to it are skipped)."""
    before = folded[start - 1] if start else " "
    if before.isalpha() or (before in "-_/" and start > 1 and folded[start - 2].isalpha() and _is_code(folded, start)):
        return Atom("code", 0.0, start, end), end
    value = parse_digits(word, lang)
    if lang == "tr" and _WHOLE.fullmatch(word) and _COUNTED_TR.match(folded, end):
        value = float(word.replace(",", ""))
    if value is None or (word[0] == "0" and word.isdigit() and len(word) > 1):
        return Atom("code", 0.0, start, end), end
    mixed = _MIXED.match(folded, end) if word.isdigit() else None
    if mixed:
        part = _PARTS[mixed[3]] if mixed[3] else int(mixed[1]) / int(mixed[2])
        return Atom("digits", value + part, start, mixed.end(), False), mixed.end()
    if folded.startswith("/", end) and before not in "/.-" and (share := read_slash(value, folded, end, lang)):
        return Atom("part", share[0], start, share[1]), share[1]
    whole = word.isdigit()
    if lang in CYRILLIC and (found := _cyrillic_ending(value, start, end, folded, whole=whole)) is not None:
        return found
    if lang == "tr" and (found := _turkish_ending(value, start, end, folded, whole=whole)) is not None:
        return found
    tail = _WORD.match(folded, end)
    if tail is None:
        return Atom("digits", value, start, end, whole or value.is_integer()), end
    letters = tail.group()
    if lang == "en" and (found := _english_letters(value, start, tail, folded)) is not None:
        return found
    if lang == "tr" and _TR_TAIL.match(letters) and letters not in {"a", "e"}:
        return Atom("digits", value, start, end), tail.end()
    if read_word(letters, lang) or len(letters) > 2 or letters in _UNITS or lang in {"ja", "zh"}:
        return Atom("digits", value, start, end, value.is_integer()), end
    return Atom("code", 0.0, start, tail.end()), tail.end()


def _cyrillic_ending(value: float, start: int, end: int, folded: str, *, whole: bool) -> tuple[Atom, int] | None:
    """Return the atom of digits with a Russian ending ("12-тысячный", "3-х"), or None."""
    if scaled := _RU_SCALED.match(folded, end):
        return Atom("digits", value * _RU_SCALES[scaled[1]], start, scaled.end(), False), scaled.end()
    if value < 1000 and (case := _RU_TAIL.match(folded, end)):
        return Atom("digits", value, start, case.end(), whole), case.end()
    return None


def _turkish_ending(value: float, start: int, end: int, folded: str, *, whole: bool) -> tuple[Atom, int] | None:
    """Return the atom of digits with the ending of an ordinal or of "each", or a stop that is none, or None."""
    ordinal = _TR_ORDINAL_TAIL.match(folded, end)
    if ordinal and whole and (ordinal.group()[0] != "." or (value < 1000 and not _is_told(folded, start))):
        return Atom("ordinal", value, start, ordinal.end()), ordinal.end()
    if each := _TR_EACH_TAIL.match(folded, end):
        return Atom("digits", value, start, each.end(), whole), each.end()
    if not whole and _TR_STRAY_STOP.match(folded, end):
        return Atom("digits", value, start, end + 1), end + 1
    return None


def _english_letters(value: float, start: int, tail: re.Match[str], folded: str) -> tuple[Atom, int] | None:
    """Return the atom of digits with the letters of an ordinal or a scale ("3rd", "1.2m shells"), or None."""
    letters, end = tail.group(), tail.end()
    if _EN_ORDINAL_TAIL.match(letters):
        return Atom("ordinal", value, start, end), end
    if letters == "m" and _COUNTED_EN.match(folded, tail.start()):
        return Atom("digits", value * 1e6, start, end, False), end
    if letters in EN_GLUED and not (letters == "m" and not _money_before(folded, start)):
        return Atom("digits", value * EN_GLUED[letters], start, end, False), end
    return None


# "2 1/2 years", "3½ hours"; no score, no date ("on 2 1/10/24").
_MIXED = re.compile(r"[ -]([1-5])/([2-8])(?![\d/])|([½¼¾⅓⅔])")
_RU_SCALES = {"тысяч": 1e3, "тисяч": 1e3, "миллион": 1e6, "мільйон": 1e6, "миллиард": 1e9, "мільярд": 1e9}
_RU_SCALED = re.compile(rf"-({'|'.join(_RU_SCALES)})н[^\W\d_]+")  # "12-тысячный контингент"
# "2,500 kişi": nobody is counted by thousandths.
_WHOLE = re.compile(r"[1-9]\d{0,2},\d{3}")
_COUNTED_TR = re.compile(rf" (?:[^\W\d]+ ){{0,2}}?(?!ton|kilo|metre|saat|dakika|gün|hafta|ay|yil){COUNTED}")
_RU_TAIL = re.compile(r"-(?:х|ти|мя|ух|[её]х|рех|рёх)(?![^\W\d_])")  # "3-х тысяч"; "5-й" and "3-м" are ordinals
# "1.2m shells", "3m artillery rounds": no length is of these.
_COUNTED_EN = re.compile(
    r"m (?!(?:long|wide|high|tall|deep|thick|away)\b)(?:[a-z]+ (?:and [a-z]+ )?|[\d.]+mm )?(?:shells|rounds|munitions|bullets|mines|grenades|drones|missiles|people|troops|soldiers|men|women|civilians|refugees|workers|"
    r"barrels|tonnes|tons|bpd|gallons|litres|children|households|homes|voters|votes|tourists|visitors|doses|users|residents|passengers|jobs|cases|deaths|russians|"
    r"ukrainians|koreans|turks|americans|syrians|acres|hectares|dollars|euros|pounds|won|yuan|roubles|rubles|lira|conscripts|reservists|casualties|letters|stolen|of them)\b"
)
_PARTS = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3}
_PARTS_OF_YEAR = frozenset({"", "mid", "pre", "post", "early", "late"})  # "mid-2024"
_UNITS = frozenset({"km", "m", "kg", "mm", "cm", "kt", "mw", "gw", "t", "s", "mt", "ha", "sq", "ft", "tl", "lb", "kw"})


def _money_before(folded: str, start: int) -> bool:
    return start > 0 and folded[start - 1] in "$€£₩¥"


def _is_code(folded: str, start: int) -> bool:
    """Tell "Su-35" and "Covid-19" from "yüzde-30", "bin-12" and "10k-12k": number words and units before the hyphen are no name."""
    first = start - 1
    while first and folded[first - 1].isalpha():
        first -= 1
    head = folded[first : start - 1]
    if first and folded[first - 1].isdigit() and (head in EN_GLUED or head in _UNITS):
        return False
    return head not in _PARTS_OF_YEAR and not read_word(head, "tr") and not read_word(head, "en")


def _is_told(folded: str, start: int) -> bool:
    """True where what stands before a Turkish number tells that it counts, so that a full stop behind it ends the sentence."""
    return _TOLD_TR.search(folded, max(0, start - 28), start) is not None
