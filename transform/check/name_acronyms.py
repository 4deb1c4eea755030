"""Acronyms put in the place of one another (NATO, OPEC): most are the same in Turkish and in English."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence

from core import late_re as re
from core.text import fold, fold_once
from transform.check.model import Problem

# An acronym between words that are not in capitals; with full stops or without ("F.B.I.", "AFP'ye"). What stands before it
# is looked at behind its first letter, so that it is looked at there only.
_ACRONYM = re.compile(
    r"[A-ZÇĞİÖŞÜ](?<![\w.&/-].)(?<![A-ZÇĞİÖŞÜ][A-ZÇĞİÖŞÜ] .)(?:\.(?:[A-ZÇĞİÖŞÜ]\.){2,}|[A-ZÇĞİÖŞÜ]{2,5})(?![\w&/:-]| [A-ZÇĞİÖŞÜ]{2})"
)
_CAPITALS = re.compile(r"\b[A-ZÇĞİÖŞÜ][A-ZÇĞİÖŞÜ.]+")
# Words in capitals that name nobody.
_NO_NAMES = frozenset(
    "ceo cfo dna gps sms usd eur gbp try amd mvp tvs cds dvds pdf hiv aids vip diy faq rip utc gmt bst est pst".split()
)

# Turkish words that can stand for a body without its name ("Büro", "örgüt", "İttifak"), and agencies and stations, which a report may
# be told to come from although its Turkish does not.
_BODY_WORD = re.compile(
    r"büro|teşkilat|örgüt|ajan|kuru[ml]|birli[kğ]|ittifak|pakt|servis|istihbarat|haber ?alma|gizli|idare|daire|parti|banka|mahkeme|divan|fonu"
    r"|uluslararasi|milletler|blok|üye|müttefik|uzay|atom|sağlik|ticaret|casus|dedektif|federal|grup|komisyon|konsey|topluluğ|muhafiz|petrol"
)
_AGENCIES = frozenset(
    "reuters yonhap bloomberg kyodo interfax sputnik anadolu newsis xinhua ukrinform tass nikkei guardian spiegel".split()
)
_MEDIA = frozenset("ap afp aa ria tass kcna kyodo cnn bbc nhk dpa irna nbc abc cbs msnbc trt sky".split())
# Bodies of two letters, and the Turkish of which one has to stand there.
_SHORT = {
    "UN": re.compile(r"(?<!\w)(?:bm(?!\w)|birleşmiş|new york|mavi bereli)"),
    "EU": re.compile(r"(?<!\w)(?:ab(?!\w)|avrupa|brüksel|schengen|şengen)"),
}
_TWO_LETTERS = re.compile(rf"(?<![\w.&/-])(?:{'|'.join(_SHORT)})(?![\w&/])")
_FEWEST = 3  # words of a source that says enough of itself


class AcronymCheck:
    """Finds an acronym that only the target has, where it lacks one of the source."""

    def __init__(self, translated: Mapping[str, frozenset[str]], bodies: Mapping[str, tuple[str, ...]]) -> None:
        """Take the acronyms that English has others for (Turkish, folded → English), and bodies (English → Turkish beginnings, folded)."""
        self._translated = translated
        self._bodies = bodies

    def check(
        self,
        source: str,
        target: str,
        names: Sequence[str],
        told: Container[str] = (),
        lacking: tuple[Sequence[str], Sequence[str]] = ((), ()),
    ) -> list[Problem]:
        """Compare the acronyms of one sentence with those of its translation.

        Args:
            source: the sentence.
            target: its translation.
            names: the names of the sentence, no acronyms, that the translation lacks; the surest first.
            told: words, folded, of names that both texts have; in capitals they are no acronyms ("SEUL (AA)", "SEOUL (AA)").
            lacking: all names, no acronyms, of the sentence that the translation lacks, and of the translation that the sentence lacks.
        """
        theirs, short = _acronyms(target), _two_letters(target)
        if not theirs and not short and not lacking[1]:
            return []
        ours = _acronyms(source)
        # English keeps the names of agencies and stations: one that is lost where another name came is told by that.
        lost = next((m for a, m in ours.items() if a in _MEDIA and a not in theirs and a not in told), None)
        if lost and lacking[1] and lost not in target:
            return [Problem("name", lost, lacking[1][0])]
        meant = {e for a in ours for e in self._translated.get(a, ())}
        extra = [
            m
            for a, m in theirs.items()
            if a not in ours
            and a not in meant
            and a not in told
            and a not in _NO_NAMES
            and not _is_spelled_out(m, target)
        ]
        # What Turkish letters are in, or English has another for, may be translated by words.
        missing = [
            m
            for a, m in ours.items()
            if a not in theirs
            and a not in told
            and m.isascii()
            and a not in self._translated
            and a not in _NO_NAMES
            and not _is_spelled_out(m, source)
        ]
        missing = missing or _slipped(ours, theirs, extra)
        if missing and extra:
            return [Problem("name", missing[0], extra[0])]
        # Of a body alone it is certain that it is nobody else: "PTSD" tells no name, and takes no one's place.
        folded = fold_once(source)
        bodies = [
            m
            for m in extra
            if (known := self._bodies.get(fold(m).replace(".", ""))) and not any(t in folded for t in known)
        ]
        if bodies and names and not ours:
            return [Problem("name", names[0], bodies[0])]
        agency = next((name for name in lacking[0] if fold(name) in _AGENCIES), None)
        if agency and extra:
            return [Problem("name", agency, extra[0])]
        bodies += [word for word in short if not _SHORT[word].search(folded)]
        return self._find_put_in(bodies, folded, target, ours)

    def _find_put_in(self, bodies: Sequence[str], folded: str, target: str, ours: Mapping[str, str]) -> list[Problem]:
        """Find a body of the target for which nothing in the source stands; every acronym of the source has to have its own there."""
        put_in = next((m for m in bodies if fold(m).replace(".", "") not in _MEDIA), None)
        if put_in is None or _BODY_WORD.search(folded) or len(folded.split()) < _FEWEST:
            return []
        words = {fold(word).replace(".", "") for word in _CAPITALS.findall(target)}
        if any(a not in words and self._translated.get(a, frozenset()).isdisjoint(words) for a in ours):
            return []
        return [Problem("name", "", put_in)]


def _slipped(ours: Mapping[str, str], theirs: Mapping[str, str], extra: Sequence[str]) -> list[str]:
    """Return acronyms of no name that the target has with another letter ("HID" for "HIV")."""
    return [
        m
        for a, m in ours.items()
        if a in _NO_NAMES
        and a not in theirs
        and any(len(e) == len(m) and sum(x != y for x, y in zip(e, m, strict=True)) == 1 for e in extra)
    ]


def _is_spelled_out(acronym: str, text: str) -> bool:
    """Tell whether an acronym stands in brackets behind the words that it is made of, which are translated as such."""
    before, bracket, _ = text.partition(f"({acronym})")
    words = re.findall(r"[^\W\d_]+", before)[-len(acronym) :]
    return bool(bracket) and fold("".join(w[0] for w in words)) == fold(acronym)


def _two_letters(text: str) -> set[str]:
    return {*_TWO_LETTERS.findall(text)} if any(body in text for body in _SHORT) else set()


def _acronyms(text: str) -> dict[str, str]:
    """Map the acronyms of a text, folded and without full stops, to how they are written."""
    return {fold(acronym).replace(".", ""): acronym for acronym in _ACRONYM.findall(text)}
