"""Turkish words left inside an English sentence ("made a açıklama yesterday")."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from core import late_re as re
from core.text import APOSTROPHES, fold
from transform.check.lexicon import Names
from transform.check.links import STEM, Words
from transform.check.model import Problem
from transform.check.name_doubts import SUBJECT
from transform.check.name_leftovers import NameLeftovers
from transform.check.quotations import quotations
from transform.check.runs import letters_of
from transform.check.vocabulary import SUFFIX, Vocabulary
from transform.glossary import Glossary

_WORD = re.compile(rf"(?<![\w{APOSTROPHES}-])(?:[^\W\d_]{{3,}}|ve)(?![\w-])")
_OWN_LETTERS = re.compile(r"[ğışİ]")
# What Turkish news says in every other sentence, and English does not have as a loan.
_COMMON = frozenset(
    fold(
        "ve için ile olarak olan olduğu daha çok gibi kadar sonra önce göre ancak değil veya ayrıca ise bile bazı bütün tüm hiç şimdi artık "
        "hâlâ yine yeni eski büyük küçük ilk birçok birkaç dün bugün yarın hafta gün yıl geçen gelecek ülke devlet hükümet bakan bakanlık "
        "başkan başbakan cumhurbaşkanı milletvekili sözcü yetkili asker ordu polis memuru güvenlik savunma savaş barış ateşkes saldırı füze silah "
        "mühimmat deneme tatbikat sınır bölge kent şehir köy halk kişi kadın çocuk ölü yaralı açıklama toplantı görüşme anlaşma antlaşma "
        "karar rapor haber gazete ajans kaynak bilgi seçim yasa mahkeme dava soruşturma ekonomi ticaret ihracat ithalat petrol gaz buğday "
        "gemi uçak tren yol liman fabrika işçi yaptırım yardım destek işbirliği ilişki ziyaret heyet tören dedi söyledi belirtti açıkladı "
        "bildirdi duyurdu vurguladı kaydetti ekledi etti oldu edildi yapıldı geldi gitti verdi aldı"
    ).split()
) - {"polis", "petrol", "gaz"}
# Words of Turkish life that English reports take over.
_LOANS = frozenset(
    fold(w) for w in
    "muhtar kaymakam bey efendi paşa ağa hoca dede mehter cemevi dolmuş gecekondu simit rakı meze halay saz bağlama zurna davul lokum "
    "börek pide ayran mantı köfte türbe tekke külliye medrese divan sancak vilayet selamlık harem hamam hatun yörük semah".split()
)  # fmt: skip
_MONEY = frozenset({"kuruş", "kurus"})  # English has no word of its own for it
_CACHED_WORDS = 60_000
_TITLE = 3  # words of a quotation that says nothing
_STEM = 4  # letters of a word that the source has with an ending
_LOAN = 3  # letters that a word keeps which both languages have from elsewhere ("grup", "group")
# Endings of Turkish verbs and nouns that no English word has; four letters stand before.
_ENDING = re.compile(
    r"[^\W\d_]{4,}(?:(?:l[ae]r)(?:[iuü]|[iuü]n[iuü]?|[dt][ae]n?|[ae]|[iuü]y?l[ae])?|(?:iyor|uyor|üyor)(?:du|lar)?|(?:[ae]c[ae]k|[ae]c[ae]ğ\w+)|"
    r"[dt][iuü](?:l[ae]r)?|m[iuü]ş(?:t[iuü])?|[ae]r[ae]k|m[ae]kt[ae]|s[iuü]nd[ae]n?|s[iuü]n[iuü]n?|l[iuü]k(?:t[ae]n?|l[ae]r\w*)?)\Z"
)
_NAMED = re.compile(
    r"\b(?:called|named|known as|words?|terms?|dubbed|so-called|titled|entitled)(?: an?| the)? ?[\"“”'‘’(*_]?\Z"
)
_PAPER = re.compile(r" (?:newspaper|daily|channel|TV|magazine|website|news site)\b")  # "Sözcü newspaper"
_OPENS = re.compile(r"(?:\A|[.!?:][\"”’']? )[\"“‘'(]?\Z")
_ENDS = re.compile(r"[.!?]\W*\Z")
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_NAME_BEFORE, _NAME_AFTER = re.compile(r"[A-ZÇĞİÖŞÜ][\w'’.-]* \Z"), re.compile(r" [A-ZÇĞİÖŞÜ]")


class _Left(dict[str, bool]):
    """Whether a word of a target may have been left, told once for each, as words repeat (Zipf's law)."""

    def __init__(self, tell: Callable[[str], bool]) -> None:
        super().__init__()
        self._tell = tell

    def __missing__(self, word: str) -> bool:
        known = self._tell(word)
        if len(self) < _CACHED_WORDS:
            self[word] = known
        return known


class Leftovers:
    """Finds words of the source that the target has left as they are."""

    def __init__(self, vocabulary: Vocabulary, glossary: Glossary, words: Words, names: Names) -> None:
        """Keep what is known of words.

        Args:
            vocabulary: which words English has.
            glossary: terms of the beat; a word that English writes for one is English.
            words: beginnings of Turkish words → beginnings of English ones that mean the same.
            names: names that the two languages write differently.
        """
        self._names = NameLeftovers(names, vocabulary)
        self._vocabulary = vocabulary
        self._words = words
        self._accepted = frozenset(_small(text for term in glossary.terms for text in term.accepted))
        self._turkish = _COMMON | _small(term.turkish for term in glossary.terms)
        self._may_be_left = _Left(lambda word: self._is_left(word) or self._is_known(word))

    def check(self, source: str, target: str, folded: str) -> list[Problem]:
        """Find a Turkish word, or name of a place, left in an English sentence; a problem of the kind "untranslated".

        Titles in quotation marks, words that are named as words ("called muhtar"), and words between names
        ("Adalet ve Kalkınma") are no leftovers.

        Args:
            source: the Turkish sentence.
            target: the English sentence.
            folded: the folded source.
        """
        if not any(map(self._may_be_left.__getitem__, letters_of(target))):
            return self._names.check(source, target)
        left = [m for m in _WORD.finditer(target) if self._may_be_left[m.group()]]
        ours = {folded[m.start() : m.end()]: m for m in _WORD.finditer(source) if _may_be_small(source, m)}
        for match in left:
            origin = self._origin(match.group(), ours) if _may_be_small(target, match) else None
            if (
                origin
                and (self._is_left(match.group()) or not self._is_told(match.group(), target))
                and not self._is_named(target, match)
                and not _is_title(source, origin)
                and not _is_person(source, origin, target, match)
            ):
                return [Problem("untranslated", origin.group(), match.group())]
        return self._names.check(source, target)

    def is_returned(self, text: str) -> bool:
        """Tell whether a text that came back as it was sent is Turkish, and not a name ("Recep Tayyip Erdoğan").

        Args:
            text: the source, which is the target too.
        """
        words = _WORD.findall(text)
        if all(w[0].isupper() for w in words) and not _ENDS.search(text):
            return len(words) >= _TITLE and 2 * sum(self._may_be_left[fold(w)] for w in words) >= len(words)
        return any(self._may_be_left[fold(w)] for i, w in enumerate(words) if w[0].islower() or i == 0)

    def _is_english(self, word: str) -> bool:
        return self._vocabulary.is_in_english(word) or word in self._accepted or word in _MONEY

    def _is_left(self, word: str) -> bool:
        """Tell whether a word is Turkish for sure and none of English, wherever it stands."""
        if self._is_english(word):
            return False
        key = fold(word)
        if key in self._turkish:
            return True
        # With a capital it may be a name, but for the commonest words.
        return word[0].islower() and bool(_OWN_LETTERS.search(word) or (len(key) > _STEM and _ENDING.match(key)))

    def _is_known(self, word: str) -> bool:
        """Tell whether a word is Turkish if the target does not translate it: one of the table, and no loan without an ending."""
        if not word[0].islower() or len(word) < _STEM or self._is_english(word):
            return False
        key = fold(word)
        english = self._meanings(key)
        if not english or key in _LOANS:
            return False
        loan = any(e[:_LOAN] == key[:_LOAN] or (e[0] in "ck" and e[:2] == key[:2]) for e in english)
        return not loan or _ENDING.match(key) is not None

    def _meanings(self, key: str) -> Mapping[str, float]:
        """Return the beginnings of English words for a Turkish word; a short one may have an ending ("konu", "konuyu")."""
        found = self._words.get(key[:STEM])
        if found is None and SUFFIX.match(key[_STEM:]):
            found = self._words.get(key[:_STEM])
        return found or {}

    def _is_told(self, word: str, target: str) -> bool:
        """Tell whether the target has a word that means what a Turkish one does, beside it."""
        english = self._meanings(fold(word))
        return any(w.lower()[:STEM] in english for w in _WORD.findall(target) if w != word)

    def _origin(self, word: str, ours: Mapping[str, re.Match[str]]) -> re.Match[str] | None:
        """Return the word of the source that a word was left from, itself or inflected; None: it has none."""
        key = fold(word)
        if key in ours:
            return ours[key]
        if len(key) < _STEM:
            return None
        return next((m for other, m in ours.items() if other.startswith(key) and SUFFIX.match(other[len(key) :])), None)

    def _is_named(self, target: str, word: re.Match[str]) -> bool:
        """Tell whether a word of the target is part of a title or name, or spoken of as a word."""
        start, end = word.span()
        if _NAMED.search(target, 0, start) or target[start - 1 : start] in ("*", "_"):
            return True
        if target[start].isupper() and _PAPER.match(target, end):
            return True
        if _NAME_BEFORE.search(target, 0, start) and _NAME_AFTER.match(target, end):
            return True
        words = _marked_off(target, word)
        return 2 * sum(self._is_english(w) for w in words) <= len(words) > 0


def _is_person(source: str, origin: re.Match[str], target: str, word: re.Match[str]) -> bool:
    """Tell whether a word opens both sentences as a name does: with a capital, before one ("Barış Yarkadaş"), or as who does it ("Özel, …")."""
    if not (origin.group()[0].isupper() and word.group()[0].isupper()):
        return False
    if source.startswith(",", origin.end()) and SUBJECT.match(target, word.end()):
        return True
    return all(_NAME_AFTER.match(text, m.end()) for text, m in ((source, origin), (target, word)))


def _is_title(source: str, word: re.Match[str]) -> bool:
    """Tell whether a word of the source stands in a short quotation, which is a title or a word spoken of."""
    return 0 < len(_marked_off(source, word)) <= _TITLE


def _marked_off(text: str, word: re.Match[str]) -> list[str]:
    """Return the words of the quotation or bracket that a word stands in; none: it stands in neither."""
    spans = [*quotations(text), *(m.span() for m in _BRACKETS.finditer(text))]
    around = [text[a:b] for a, b in spans if a <= word.start() and word.end() <= b]
    return _WORD.findall(min(around, key=len)) if around else []


def _may_be_small(text: str, word: re.Match[str]) -> bool:
    """Tell whether a word is written small, or opens a sentence, where its capital says nothing."""
    return word.group()[0].islower() or _OPENS.search(text, 0, word.start()) is not None


def _small(texts: Iterable[str]) -> frozenset[str]:
    """Return the words in small letters of some terms, folded."""
    return frozenset(fold(m.group()) for text in texts for m in _WORD.finditer(text) if m.group()[0].islower())
