"""Versions: does an edit of an article matter, and what changed, word by word.

An edit matters where it changes what the article says: a figure, a name, a negation, the strength of a claim, a sentence
or a paragraph, or where it takes something back. It does not where only time stamps, credits, boilerplate, spacing,
punctuation, spelling or the order of sentences change. What cannot be shown to be cosmetic counts as material: a version
too many costs a row, a version too few loses a fact.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from difflib import SequenceMatcher

from core.segments import segment
from core.text import fold, normalize
from transform.edits import WORD, judge_words, read_values
from transform.edits_characters import CHARACTER, count_words

# Lines that publishers' systems write and rewrite by themselves; folded, matched against a whole line or sentence.
_CLOCK = r"(?:saat\w*:? ?)?\d{1,2}[.:]\d{2}(?:[.:]\d{2})?"
_DAY = r"(?:\d{1,2}[./ -](?:\d{1,2}|[^\W\d_]+)[./ -]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2} [^\W\d_]+|[^\W\d_]+\.? \d{1,2},? \d{4})"
_WHEN = rf"(?:(?:{_DAY}|{_CLOCK}|[^\W\d_]+(?:gün|day)|pazartesi|sali|çarşamba|perşembe|cuma|cumartesi|pazar|[ap]\.?m\.?|gmt|utc|\+?3|tsi|[-–|,/•·()]|at|on) ?)+"
_AGENCY = (
    r"(?:anadolu ajansi|demirören haber ajansi|ihlas haber ajansi|haber merkezi|diş haberler(?: servisi)?|aa|iha|dha|anka|reuters|afp|ap|"
    r"tass|ria novosti|interfax|yonhap|kcna|associated press|agencies|ajanslar)"
)
_VOLATILE = re.compile(
    rf"(?:(?:son |haber(?:in)? )?(?:güncelle(?:me|nme)|giriş|yayin(?:lanma|lama)?|eklenme|oluşturulma|okunma)\w*(?: tarihi| saati| zamani)?|"
    rf"(?:last |first )?(?:updated?|published|posted|modified)|son güncelleme|güncelleme|tarih)(?: (?:on|at))? ?[:\-–|]? ?{_WHEN}(?:(?:'[^\W\d_]+)? güncellendi)?|"
    rf"(?:haber(?:imiz)? )?{_WHEN}(?:'?[dt][ea])? (?:itibariyla )?güncellen(?:di|miştir)|bu haber güncellenmiştir|"
    rf"(?:{_DAY})[ ,|–-]*(?:{_CLOCK})?|{_CLOCK}|"
    rf"(?:kaynak|haber|ajans|source|agency|muhabir|editör|yazar|hazirlayan|by|fotoğraf|foto|photo|kamera|grafik|çeviri|derleyen) ?(?::|/|-|\||by) ?.{{0,80}}|"
    rf"\(?{_AGENCY}\)?(?: ?[/,&-] ?\(?{_AGENCY}\)?)*|"
    r"\d+ ?(?:dk|dakika|dakikada|dakikalik|min|minutes?) ?(?:okuma|okuma süresi|okunur|read)|okuma süresi ?:? ?.{0,20}|"
    r"\d[\d.]* (?:kez )?(?:okunma|görüntülenme|yorum|paylaşim|views?|comments?|shares?)|(?:yorumlar|comments) ?\(\d+\)"
)
_BOILERPLATE = re.compile(
    r"(?:bizi .{0,40}takip|google (?:news|haberler).{0,40}(?:abone|takip|ekle)|whatsapp kanal|telegram kanal|bültenimiz|abone ol|"
    r"tüm haklari sakli|izinsiz (?:kopya|yayin|kullan)|copyright|all rights reserved|follow us|subscribe|sign up for|newsletter|"
    r"ilgili haber|ilginizi çek|bunlar da|diğer haberler|haberin devami|devamini oku|read more|related (?:stories|articles|news)|"
    r"paylaş$|share this|reklam(?:lar)?$|advertisement|çerez|cookie|yorum (?:yap|yaz|gönder)|leave a comment|haberi görüntüle|"
    r"click here|tiklayin)"
)
_RETRACTION = re.compile(
    r"(?<!\w)(?:düzelt(?:me|ilmiş|miş|iyor|ti)|geri çek|yayindan kaldir|yayindan çek|tekzip|özür dile|asilsiz|gerçeği yansitm|yalanla|"
    r"yanlişlikla|hatali (?:bilgi|şekilde|olarak)|correction|corrected|retract|clarification|an earlier version|withdrawn|apologi[sz]e|we regret|"
    r"исправлен|поправк|опровержени|отозван|приносит извинени|приносим извинени|в предыдущей верси|в первоначальной верси|спростуванн|виправлен)|"
    r"정정(?:합니다|보도|:)|바로잡|기사를 삭제"
)
_CREDIT = re.compile(rf"\(\s*{_AGENCY}(?:\s*[/,&-]\s*{_AGENCY})*\s*\)|^\s*{_AGENCY}\s*[-–—:/]\s*", re.MULTILINE)
_LEAST_WORDS = 3  # a sentence of fewer words tells nothing by itself: a caption's stub, a label
_PAIRED = 0.5  # sentences with fewer words in common are not one sentence edited


@dataclass(frozen=True, slots=True)
class Edit:
    """What an edit does.

    `reasons` name what is material: figure, name, direction, negation, strength, words, added, removed, retraction.
    `diff` shows the whole edit, cosmetic parts included, as text with `[-old-]{+new+}`.
    """

    material: bool
    reasons: tuple[str, ...]
    title_changed: bool
    diff: str


def judge_edit(
    old_body: str, new_body: str, *, old_title: str | None = None, new_title: str | None = None, lang: str = "tr"
) -> Edit:
    """Decide whether an edit of an article matters.

    A headline that is put in other words is kept beside the versions and makes none by itself; one that changes a
    figure, a name, a negation or the strength of a claim does.

    Args:
        old_body: the text of the current version.
        new_body: the text as it is now.
        old_title: its headline.
        new_title: the headline now.
        lang: ISO 639-1; tells how numbers are read.
    """
    reasons = _judge_body(normalize(old_body), normalize(new_body), lang)
    old_head, new_head = normalize(old_title or ""), normalize(new_title or "")
    if fold(old_head) != fold(new_head) and _alike(old_head, new_head) >= _PAIRED:
        context = Counter(WORD.findall(fold(f"{old_body} {new_body}")))
        reasons |= judge_words(old_head, new_head, lang, context) - {"words"}
    parts = []
    if old_head != new_head:
        parts.append(diff_words(old_head, new_head))
    if old_body != new_body:
        parts.append(diff_words(old_body, new_body))
    return Edit(bool(reasons), tuple(sorted(reasons)), old_head != new_head, "\n".join(parts))


def pair_sentences(old: str, new: str) -> list[tuple[str, str]]:
    """Pair the sentences of two texts that are not the same in both, each with the one most like it.

    Args:
        old: NFC text.
        new: NFC text.

    Returns:
        (sentence of `old`, sentence of `new`); one of them is empty where the other has no partner.
    """
    before, after = _sentences(old), _sentences(new)
    kept = Counter(map(_key, before)) & Counter(map(_key, after))
    return _pair(_without(before, kept), _without(after, kept))


def _judge_body(old: str, new: str, lang: str) -> set[str]:
    context = Counter(WORD.findall(fold(f"{old} {new}")))
    before, after = _sentences(old), _sentences(new)
    kept = Counter(map(_key, before)) & Counter(map(_key, after))
    gone, come = _without(before, kept), _without(after, kept)
    # A sentence that was split or joined differently says the same: compare what is left as running words first.
    if _key(" ".join(gone)) == _key(" ".join(come)):
        return set()
    reasons: set[str] = set()
    for one, other in _pair(gone, come):
        if one and other:
            reasons |= judge_words(one, other, lang, context)
        elif _count_words(one or other) >= _LEAST_WORDS or read_values(one or other, lang):
            reasons.add("removed" if one else "added")
        if other and _RETRACTION.search(fold(other)) and not (one and _RETRACTION.search(fold(one))):
            reasons.add("retraction")
    return reasons


def _sentences(text: str) -> list[str]:
    """The sentences that say something, without the lines and credits that a system writes."""
    found = []
    for line in text.split("\n"):
        bare = _strip_credit(" ".join(part for part in re.split(r"\s[|•·]\s", line) if not _is_noise(part)))
        found += [part.text for part in segment(bare) if not _is_noise(part.text)]
    return found


def _is_noise(line: str) -> bool:
    folded = fold(line).strip(" .*-–—|•·[]")
    if not folded or _RETRACTION.search(folded):
        return not folded
    return _VOLATILE.fullmatch(folded) is not None or (len(folded) < 160 and _BOILERPLATE.search(folded) is not None)


def _strip_credit(line: str) -> str:
    folded, kept, at = fold(line), [], 0
    for match in _CREDIT.finditer(folded):
        kept.append(line[at : match.start()])
        at = match.end()
    return " ".join("".join([*kept, line[at:]]).split())


def _key(sentence: str) -> str:
    return "".join(WORD.findall(fold(sentence).replace("'", "")))


def _without(sentences: list[str], kept: Counter[str]) -> list[str]:
    left, rest = Counter(kept), []
    for sentence in sentences:
        key = _key(sentence)
        if left[key] > 0:
            left[key] -= 1
        elif key:
            rest.append(sentence)
    return rest


def _pair(gone: list[str], come: list[str]) -> list[tuple[str, str]]:
    """Pair each lost sentence with the new one most like it; what has no partner stands alone."""
    pairs, free = [], set(range(len(come)))
    for sentence in gone:
        share, best = max(((_alike(sentence, come[i]), -i) for i in free), default=(0.0, 0))
        best = -best
        if share < _PAIRED:
            pairs.append((sentence, ""))
        else:
            free.discard(best)
            pairs.append((sentence, come[best]))
    return pairs + [("", come[i]) for i in sorted(free)]


def _alike(one: str, other: str) -> float:
    """Share of words that two sentences have in common, blind to suffixes (Dice's coefficient)."""
    if CHARACTER.search(one) is not None:
        bag, other_bag = count_words(one), count_words(other)
    else:
        bag, other_bag = (Counter(word[:5] for word in WORD.findall(fold(s))) for s in (one, other))
    return 2 * (bag & other_bag).total() / max(1, bag.total() + other_bag.total())


def _count_words(sentence: str) -> int:
    return count_words(sentence).total() if CHARACTER.search(sentence) else len(WORD.findall(sentence))


_LONG = 1000  # pieces
# Of Japanese and Chinese a character is a piece, and so is a run of katakana.
_LETTER = r"[^\W_\u3041-\u30fe\u3400-\u4dbf\u4e00-\u9fff]"
_PIECE = re.compile(rf"\n+|[^\S\n]+|[\u30a1-\u30fa\u30fc]+|{_LETTER}+(?:[.,'’]{_LETTER}+)*|.", re.DOTALL)


def diff_words(old: str, new: str) -> str:
    """Return `new` with what changed marked word by word: `[-old-]{+new+}`; line breaks are kept.

    The notation is that of `git diff --word-diff` and GNU wdiff. Lines are compared first, words within changed lines.
    """
    before, after = old.splitlines(keepends=True), new.splitlines(keepends=True)
    out = []
    for tag, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        lost, got = "".join(before[a:b]), "".join(after[c:d])
        out.append(got if tag == "equal" else _diff_lines(lost, got))
    return "".join(out)


def _diff_lines(old: str, new: str) -> str:
    before, after = _PIECE.findall(old), _PIECE.findall(new)
    out = []
    for tag, a, b, c, d in _opcodes(before, after):
        lost, got = "".join(before[a:b]), "".join(after[c:d])
        if tag == "equal":
            out.append(got)
            continue
        tail = " " if lost.endswith(" ") and got.endswith(" ") else ""
        out.append(_mark(lost.removesuffix(tail), "[-", "-]") + _mark(got.removesuffix(tail), "{+", "+}") + tail)
    return "".join(out)


def _mark(text: str, left: str, right: str) -> str:
    return f"{left}{text}{right}" if text else ""


def _opcodes(before: list[str], after: list[str]) -> list[tuple[str, int, int, int, int]]:
    """Opcodes in which a lone space between two changes belongs to them, so that a run of words reads as one."""
    found: list[tuple[str, int, int, int, int]] = []
    # Popular pieces (spaces) need not anchor a long comparison, which is quadratic in them.
    long = len(before) > _LONG
    for tag, a, b, c, d in SequenceMatcher(None, before, after, autojunk=long).get_opcodes():
        blank = tag == "equal" and not "".join(before[a:b]).strip(" ")
        kind = "change" if tag != "equal" or blank else "equal"
        if found and found[-1][0] == kind == "change":
            found[-1] = (kind, found[-1][1], b, found[-1][3], d)
        else:
            found.append((kind, a, b, c, d))
    return found
