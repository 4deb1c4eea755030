"""What differs between two states of one sentence: a figure, a name, a direction, a negation, a claim, or only its dress."""

from __future__ import annotations

import re
from collections import Counter
from difflib import SequenceMatcher

from core.text import fold, normalize
from transform.check.denial_patterns import EN_HARD, TR_NOT_NEGATIVE, TR_VERB, TR_WORD
from transform.edits_characters import LANGUAGES, judge_characters
from transform.numbers import find_numbers

WORD = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+(?:'[^\W\d_]+)?")
_HANGUL = re.compile(r"[가-힣]")  # one syllable for another is another word

# Words that can come and go without a change of sense; folded.
_EMPTY = frozenset(
    "ve ile de da ki ise bu şu o bir söz konusu bahse ayrica öte yandan bunun yani sira ancak ama fakat ayni zamanda daha önce sonra "
    "olarak olan ilgili ilişkin dair hakkinda için gibi kadar göre üzere dolayi nedeniyle kapsaminda çerçevesinde yönelik halen artik "
    "the a an of to in on at for and or that which this these it its with by from as also however meanwhile has have had was were is are be been "
    "etti edildi etmiş ediliyor eden ederek oldu olduğu olduğunu olduğunun edildiği ettiği ettiğini edildiğini".split()
)
# Verbs that report without taking a side: one stands for another.
_SAYING = re.compile(
    r"(?:söyle|dile\b|belirt|bildir|kaydet|aktar|vurgula|anlat|dile getir|getir|ifade|konuş|değin|paylaş|kullan|diye|dedi|ekle|açikla|duyur|"
    r"sözleri|sözlerin|sözcü|say|said|told|state|stated|add|noted|announce|report|"
    r"сообщ|заяв|сказа|отмет|отмеч|добав|подчерк|рассказ|переда[лю]|уточн|밝혔|밝힌|말했|전했|설명했|보도했)\w*"
)
# How strongly a claim is put; a change of class is a change of the story.
_STRENGTHS = (
    (
        "denied",
        re.compile(
            r"(?<!\w)(?:yalanla|reddet|redded|inkar|den(?:y|ied|ies)\b|reject|опроверг|отверг|отрица|спростува|запереч)|부인(?=[했하한])|일축"
        ),
    ),
    ("alleged", re.compile(r"(?<!\w)(?:iddia|öne sür|ileri sür|sözde|alleg|claim|purported)")),
    ("confirmed", re.compile(r"(?<!\w)(?:doğrula(?!nama|mad)|teyit|kesinleş|confirm)")),
    (
        "possible",
        re.compile(r"\w+[ae]bil(?:ir|ecek)|(?<!\w)(?:muhtemel|olasi|belki|may\b|might\b|could\b|possibl|likely)"),
    ),
)
_PLANNED = re.compile(r"\w+(?:[ae]c[ae][kğ]\w*)|(?<!\w)(?:planla|bekleni|will\b|plans?\b|expected\b)")
# Where from, where to, where: the endings of place of a Turkish name.
_PLACE = (re.compile(r"n?[dt][ae]n\Z"), re.compile(r"(?:y|n)?[ae]\Z"), re.compile(r"n?[dt][ae](?:ki\w*)?\Z"))
_CASES = (
    ("by", re.compile(r"\Z")),
    ("whom", re.compile(r"(?:y|n)?[iuü]\Z")),
    ("whose", re.compile(r"n?[iuü]n\Z")),
    ("with", re.compile(r"y?l[ae]\Z")),
    *zip(("from", "to", "in"), _PLACE, strict=True),
)
_ROLE = re.compile(r"(?<![\w'’])([A-ZÇĞİÖŞÜ][^\W\d_]+)(?:['’]([^\W\d_]+))?(?![\w'’])")
# Where the tense of a Turkish verb may begin, and what before it makes it passive, reflexive, causative or reciprocal.
_TENSE = re.compile(r"(?<=\w\w)(?=(?:[dt][iuü]|m[iuü]ş|[iuü]yor|[ae]c[ae][kğ])\w*\Z)")
_VOICE = re.compile(r"(?=.)(?:[iuü]?[nl]|[iuü]ş|(?:[dt]?[iuü]r)?t?(?:[iuü]l)?)")
_TYPO_LONG, _TYPO_SHORT = 8, 4  # letters: two wrong ones are a misspelling in a long word, one in a short
_PLAIN = str.maketrans("çğıöşüâîûé", "cgiosuaiue")
_SUFFIX_LETTERS = 4  # a longer ending tells another word ("öldü", "öldürüldü")
_CALENDAR = tuple(
    "pazartesi sali çarşamba perşembe cumartesi cuma pazar ocak şubat mart nisan mayis haziran temmuz ağustos eylül ekim kasim aralik "
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december "
    "январ феврал март апрел мая май июн июл август сентябр октябр ноябр декабр понедельник вторник сред четверг пятниц суббот воскресен "
    "січ лют берез квіт трав черв лип серп верес жовт листопад груд понеділ вівтор серед п'ятниц субот неділ "
    "월요일 화요일 수요일 목요일 금요일 토요일 일요일".split()
)


def read_values(sentence: str, lang: str) -> Counter[tuple[float | None, float | None, float | None]]:
    """Return what the numbers of a sentence are worth, however they are written ("3 bin", "3.000", "three thousand")."""
    return Counter((n.value, n.low, n.high) for n in find_numbers(normalize(sentence), lang))


def judge_words(one: str, other: str, lang: str, context: Counter[str]) -> set[str]:
    """Return what is material in the change from one state of a sentence to the other; empty where it is cosmetic.

    Args:
        one: the sentence as it was.
        other: the sentence as it is.
        lang: ISO 639-1.
        context: how often each folded word stands in both states of the whole article; a misspelling is known by it.
    """
    if lang in LANGUAGES:
        return judge_characters(normalize(one), normalize(other))
    reasons: set[str] = set()
    one, other = normalize(one), normalize(other)
    values_one, values_other = read_values(one, lang), read_values(other, lang)
    if values_one != values_other:
        reasons.add("figure")
    if _negations(one) != _negations(other):
        reasons.add("negation")
    strengths_one, strengths_other = _strengths(one), _strengths(other)
    if strengths_one != strengths_other:
        reasons.add("strength")
    if "denied" in strengths_one ^ strengths_other:
        reasons.add("negation")  # "confirms", "denies": what was said is turned over
    numbers = {w for s in (one, other) for n in find_numbers(s, lang) for w in WORD.findall(fold(n.text))}
    before, after = _words(one, numbers), _words(other, numbers)
    keys = [w[0] for w in before], [w[0] for w in after]
    for tag, a, b, c, d in SequenceMatcher(None, *keys, autojunk=False).get_opcodes():
        if tag != "equal":
            reasons |= _judge_change(before[a:b], after[c:d], context)
    if _exchange_roles(one, other):
        reasons.add("direction")
    if "words" in reasons and sorted(keys[0]) == sorted(keys[1]):
        reasons.discard("words")  # the same words in another order
    return reasons


def _exchange_roles(one: str, other: str) -> bool:
    """Tell whether two names of a Turkish sentence have taken each other's case: "Kim, Putin'i", "Putin, Kim'i"."""
    before, after = _read_roles(one), _read_roles(other)
    changed = {name: (role, after[name]) for name, role in before.items() if after.get(name, role) != role}
    return any((new, old) in changed.values() for old, new in changed.values())


def _read_roles(sentence: str) -> dict[str, str]:
    roles: dict[str, str] = {}
    for name, tail in _ROLE.findall(sentence):
        case = next((case for case, ending in _CASES if ending.match(fold(tail))), None)
        if case is not None:
            roles.setdefault(fold(name), case)
    return roles


_Word = tuple[str, bool]  # (folded, written like a name)


def _words(sentence: str, numbers: set[str]) -> list[_Word]:
    found = []
    for match in re.finditer(r"\d+(?:[.,:]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)?", sentence):
        word = fold(match.group())
        stem = word.split("'")[0]
        if word in numbers or stem in numbers or word[0].isdigit():
            continue
        first = not re.search(r"[^\s\"'“”‘’(«»\-–—]", sentence[: match.start()])
        letters = match.group().split("'")[0].split("’")[0]
        found.append((word, (letters[0].isupper() and not first and not letters.isupper()) or _is_acronym(letters)))
    return found


def _is_acronym(letters: str) -> bool:
    return 2 <= len(letters) <= 5 and letters.isupper()


def _judge_change(lost: list[_Word], got: list[_Word], context: Counter[str]) -> set[str]:
    lost, got = _drop_empty(lost), _drop_empty(got)
    if "".join(w for w, _ in lost).replace("'", "") == "".join(w for w, _ in got).replace("'", ""):
        return set()
    reasons: set[str] = set()
    free = list(got)
    for word in lost:
        partner = next((w for w in free if _likeness(word, w, context) is not None), None)
        if partner is None:
            reasons.add("name" if word[1] else "words")
        else:
            free.remove(partner)
            reasons |= _likeness(word, partner, context) or set()
    reasons |= {"name" if named else "words" for _, named in free}
    return reasons


def _drop_empty(words: list[_Word]) -> list[_Word]:
    return [w for w in words if w[0] not in _EMPTY and not (_SAYING.fullmatch(w[0]) and not w[1])]


def _likeness(one: _Word, other: _Word, context: Counter[str]) -> set[str] | None:
    """None where two words are different words, else what their difference means (mostly nothing)."""
    a, b = one[0], other[0]
    stem_a, _, tail_a = a.partition("'")
    stem_b, _, tail_b = b.partition("'")
    if stem_a == stem_b:
        places = [next((p for p in _PLACE if p.match(tail)), None) for tail in (tail_a, tail_b)]
        return {"direction"} if None not in places and places[0] is not places[1] else set()
    plain_a, plain_b = a.replace("'", ""), b.replace("'", "")
    if plain_a == plain_b:
        return set()
    if _calendar(plain_a) != _calendar(plain_b):
        return None
    if not one[1] and plain_a.translate(_PLAIN) == plain_b.translate(_PLAIN) and len(plain_a) >= _TYPO_SHORT:
        return set()
    named = one[1] and other[1]
    if not named and _turns_voice(plain_a, plain_b):
        return None
    shorter, longer = sorted((plain_a, plain_b), key=len)
    if longer.startswith(shorter) and len(shorter) >= 3 and _is_suffix(longer[len(shorter) :], named):
        return set()
    if _distance(plain_a, plain_b) <= (2 if min(len(a), len(b)) >= _TYPO_LONG else 1) and len(shorter) >= _TYPO_SHORT:
        # A misspelt name, or a letter that stands for another ("increased", "decreased"), is told from another word by the
        # right spelling standing elsewhere in the article.
        if (not named and _is_slip(plain_a, plain_b)) or _misspelt(stem_a, stem_b, context):
            return set()
        return {"name"} if named else None
    common = _common_prefix(plain_a, plain_b)
    if not named and common >= 4 and max(len(plain_a), len(plain_b)) - common <= _SUFFIX_LETTERS:
        return set()
    return None


_SUFFIX = re.compile(
    r"(?:y|n|s|ş)?(?:[aeiuoöü]?n?|[iuü]n[ae]?|[dt][ae]n?|l[ae]r\w*|[dt]i[rm]?\w*|[iuü]m[iuü]z\w*|s[iuü]n\w*|l[iuü]k?\w*|c[aeiuü]\w*|ki\w*|l[ae]|yl[ae]|s|es|ed|ing|ly)"
)


def _calendar(word: str) -> str | None:
    """The day or month a word begins with, the longest first: "cumartesi" is not a form of "cuma"."""
    return next((name for name in _CALENDAR if word.startswith(name)), None)


def _is_suffix(tail: str, named: bool) -> bool:
    # A name's own longer form ("Petrov", "Petrova") is somebody else.
    return _SUFFIX.fullmatch(tail) is not None and not (named and tail in {"a", "in", "s"})


def _turns_voice(one: str, other: str) -> bool:
    """Tell whether one of two Turkish verbs is done by, to or on behalf of another: "bombaladı", "bombalandı", "yaptırdı"."""
    shorter, longer = sorted((one, other), key=len)
    stems = {shorter[: m.start()] for m in _TENSE.finditer(shorter)}
    return any(
        longer[: m.start()].startswith(stem) and _VOICE.fullmatch(longer[len(stem) : m.start()])
        for m in _TENSE.finditer(longer)
        for stem in stems
    )


def _is_slip(one: str, other: str) -> bool:
    """Tell whether two words differ by letters left out, put in, or changed over; none stands for another."""
    shorter, longer = sorted((one.translate(_PLAIN), other.translate(_PLAIN)), key=len)
    if shorter[0] != longer[0] or _HANGUL.match(longer):
        return False
    if len(shorter) == len(longer):
        return sorted(shorter) == sorted(longer)
    rest = iter(longer)
    return all(letter in rest for letter in shorter)


def _misspelt(one: str, other: str, context: Counter[str]) -> bool:
    """Tell whether one of two spellings of a name is borne out by the rest of the article and the other is not."""
    count_one = sum(n for w, n in context.items() if w.split("'")[0] == one)
    count_other = sum(n for w, n in context.items() if w.split("'")[0] == other)
    return min(count_one, count_other) == 1 and max(count_one, count_other) >= 3


def _common_prefix(one: str, other: str) -> int:
    return next((i for i, (x, y) in enumerate(zip(one, other, strict=False)) if x != y), min(len(one), len(other)))


def _negations(sentence: str) -> int:
    folded = fold(sentence)
    masked, _ = TR_NOT_NEGATIVE.blank(folded)
    turkish = len(TR_VERB.findall(masked)) + len(TR_WORD.find(masked))
    return turkish + len(EN_HARD.find(folded))


def _strengths(sentence: str) -> frozenset[str]:
    folded = fold(sentence)
    found = {name for name, pattern in _STRENGTHS if pattern.search(folded)}
    if _PLANNED.search(folded):
        found.add("planned")
    return frozenset(found)


def _distance(one: str, other: str) -> int:
    """Restricted Damerau-Levenshtein distance; stops counting at 3. F. Damerau, CACM 7(3), 1964."""
    if abs(len(one) - len(other)) > 2:
        return 3
    before: list[int] = []
    last = list(range(len(other) + 1))
    for i, x in enumerate(one, 1):
        row = [i]
        for j, y in enumerate(other, 1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (x != y))
            if i > 1 and j > 1 and x == other[j - 2] and one[i - 2] == y:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        before, last = last, row
    return min(last[-1], 3)
