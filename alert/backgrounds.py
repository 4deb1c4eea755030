"""Figures that a report tells as background: what someone said before, repeated below the news. Pure.

A wire on a summit ends "Geçen yıl Güney Kore, Kuzey'in Rusya'ya 9,8 milyar dolarlık silah verdiğini bildirmişti". Told by the form of the
sentence alone, and never of the headline, the first sentence or what was said a day or two ago (docs/decisions/0143).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from core.model import Article, Figure, Span
from core.segments import segment
from core.text import fold

_SAY_EN = r"(?:said|reported|claimed|alleged|estimated|accused|told|announced|stated|confirmed|assessed|concluded|warned|written)"
_BEGIN_EN = rf"\A\W*(?:(?!(?<!\w)(?:{_SAY_EN}|says?|who|whose|which|that)(?!\w))[^,;]){{0,80}}?(?<!\w)"  # no one said it up to there, nor is it of a clause
_AGO_EN = r"(?:last (?:year|month|spring|summer|autumn|fall|winter)|earlier (?:this|last) (?:year|month)|in (?:january|february|march|april|may|june|july|august|september|october|november|december)(?: (?:of )?(?:last year|20\d\d))?|in 20\d\d)"
# That the sentence itself, not a clause of it, tells what was said before.
_BEFORE = {
    "tr": re.compile(
        # Its verb, which stands at its end: "bildirmişti", "öne sürmüşlerdi", "daha önce … tahmin ediyordu".
        r"m[iuü]ş(?:t[iuü](?:l[ae]r)?|l[ae]rdi)\W*\Z|(?<!\w)(?:daha önce|geçen yil|geçen ay)(?!\w)[^;]*[iuü]yor(?:du|lardi)\W*\Z"
    ),
    "en": re.compile(
        rf"{_BEGIN_EN}(?:had (?:\w+ )?{_SAY_EN}|(?:had )?previously {_SAY_EN}|{_SAY_EN} (?:{_AGO_EN}|previously))(?!\w)"
        rf"|\A\W*(?:{_AGO_EN}|previously),? [^,;]{{0,80}}?(?<!\w){_SAY_EN}(?!\w)"
    ),
    "ru": re.compile(
        r"\A\W*(?:ранее|напомним|до этого|прежде)(?!\w)|\A\W*в прошл\w+ (?:году|месяце)[^,;]{0,80}?(?<!\w)(?:сообща|заявля|сообщи|заяви|объяви|оцени)\w*"
        r"|\A\W*[^,;]{0,60}?(?<!\w)ранее (?:сообща|заявля|оценива|утвержда)\w*"
    ),
    "uk": re.compile(
        r"\A\W*(?:раніше|нагадаємо|до цього|торік)(?!\w)|\A\W*минулого (?:року|місяця)[^,;]{0,80}?(?<!\w)(?:повідомля|заявля|повідоми|заяви|оголоси)\w*"
    ),
    "ko": re.compile(r"\A\W*(?:이에 )?앞서(?!\w)|바 있다\W*\Z"),
}  # fmt: skip
# What was said a day or two ago may be of the news, and may be known from nowhere else.
_LATELY = {
    "tr": re.compile(
        r"(?<!\w)(?:dün\w*|bugün(?!e (?:dek|kadar|değin)(?!\w))\w*|şimdi|evvelki gün|önceki gün|bu (?:sabah|gün|akşam|gece|hafta)|geçen hafta|saat\w*|(?:pazartesi|sali|çarşamba|perşembe|cuma|cumartesi|pazar)(?:'?\w{0,4})? ?(?:günü|gecesi|akşami|sabahi)?)(?!\w)"
    ),
    "en": re.compile(
        r"(?<!\w)(?:today|yesterday|now|hours?|(?:this|last) (?:morning|week|evening|night)|tonight|earlier in the (?:day|week)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?!\w)"
    ),
    "ru": re.compile(
        r"(?<!\w)(?:сегодня|вчера|накануне|теперь|утром|вечером|час\w*|на (?:этой|прошлой) неделе|понедельник\w*|вторник\w*|сред[уы]|четверг\w*|пятниц[уы]|суббот[уы]|воскресень[ея])(?!\w)"
    ),
    "uk": re.compile(
        r"(?<!\w)(?:сьогодні|вчора|учора|напередодні|тепер|вранці|ввечері|годин\w*|(?:цього|минулого) тижня|понеділ\w+|вівтор\w+|серед[уи]|четвер\w*|п'ятниц[юі]|субот[уи]|неділ[юі])(?!\w)"
    ),
    "ko": re.compile(r"오늘|어제|이날|전날|그제|이번 주|지난주|시간|[월화수목금토일]요일|(?<!\d)[0-3]?\d일"),
}
# What takes up a claim anew, in a sentence without its figure: who denies it, or confirms it, makes news of what was said before.
_TAKES_UP = {
    "tr": re.compile(
        r"(?<!\w)(?:yalanla(?!r\b)|asilsiz|uydurma|reddet|redded|inkar|tekzip|iftira|yalan(?!la\w|ci)|gerçek ?dişi|(?:doğru|gerçek) (?:değil|olmad)|mesnetsiz|dayanaksiz)"
        r"|(?<!\w)(?:iddia|açiklama|rakam|sayi|rapor|bilgi|haber|tahmin|veri)\w* (?:[\w'’]+ ){0,4}?(?:doğrula|teyit)"
    ),
    "en": re.compile(
        r"(?<!\w)(?:den(?:y|ies|ied|ying|ials?)|false|untrue|baseless|unfounded|groundless|fabricat\w*|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:es?|ed|ing)|fake|disput(?:es?|ed|ing))(?!\w)"
        r"|(?<!\w)confirm\w* (?:[\w'’]+ ){0,4}?(?:claim|figure|report|estimate|number|assessment|account|finding)"
    ),
    "ru": re.compile(
        r"(?<!\w)(?:опроверг|опроверж|ложь|ложн|лжив|фейк|отверг|отрица|выдум|вымыс|клевет|дезинформ|неправд|безоснов|беспочв)"
        r"|(?<!\w)подтверди\w* (?:\w+ ){0,4}?(?:данны|заявлен|сообщен|оценк|информац|цифр)"
    ),
    "uk": re.compile(
        r"(?<!\w)(?:спрост|запереч|відкин|відкид|брехн|вигад|фейк|дезінформ|безпідстав|неправд)"
        r"|(?<!\w)підтверди\w* (?:\w+ ){0,4}?(?:дан[іи]|заяв|повідомлен|оцінк|інформац)"
    ),
    "ko": re.compile(
        r"부인|일축|반박|허위|사실이 아니|사실무근|날조|낭설|(?:발표|주장|보도|수치|정보)(?:내용)?[을를]? (?:\w+ )?확인"
    ),
}
# Words of a slice that headlines of whatever event have, too.
_SIDES = re.compile(
    r"kuzey|kore|rus|pyongyang|moskov|north|korea|россий|росси|север|кндр|корейск|північн|росій|북한|러시아"
)
_WORD = re.compile(r"[^\W\d_]{3,}|[가-힣]{2,}")
_STEM = 5
_NUMBER = re.compile(r"\d+")


def is_background(article: Article, figure: Figure, lang: str) -> bool:
    """Tell whether a figure stands where a text repeats, as background, what was said before.

    Args:
        article: the text, with its headline.
        figure: one of its figures.
        lang: of the text; of a language without a form of its own nothing is background.
    """
    if lang not in _BEFORE or _is_in_headline(article.title or "", figure):
        return False
    return _is_said_before(article.body, figure, lang) and not _is_taken_up(article, lang)


def find_background_only(article: Article, evidence: Sequence[Span], lang: str) -> tuple[Span, ...] | None:
    """Return the sentences in which a text tells something, where it does so only as background; None where it is news.

    A report on an exhibition ends "Güney Kore, Kuzey Kore'nin Rusya'ya asker gönderdiğini öne sürmüştü": of the topic it tells that alone.

    Args:
        article: the text, with its headline.
        evidence: all slices of the text that tell it.
        lang: of the text.
    """
    if lang not in _BEFORE or not evidence or any(_is_headed(article.title or "", span) for span in evidence):
        return None
    if not all(_is_said_before(article.body, span, lang) for span in evidence) or _is_taken_up(article, lang):
        return None
    return tuple(dict.fromkeys(one for span in evidence if (one := _sentence(article.body, span)) is not None))


def _is_said_before(body: str, told: Figure | Span, lang: str) -> bool:
    """Tell whether the sentence of a slice says that it was said before, and not a day or two ago."""
    found = _sentence(body, told)
    sentence = fold(found.text) if found is not None else ""
    return _BEFORE[lang].search(sentence) is not None and _LATELY[lang].search(sentence) is None


def _is_headed(title: str, span: Span) -> bool:
    """Tell whether a headline has a word of a slice, but for the names of the two."""
    folded = fold(title)
    return any(
        re.search(rf"(?<!\w){re.escape(word[:_STEM])}", folded) is not None
        for word in _WORD.findall(fold(span.text))
        if _SIDES.match(word) is None
    )


def _is_taken_up(article: Article, lang: str) -> bool:
    """Tell whether a text, but for what it only repeats itself, denies or confirms anything that was said."""
    lines = [article.title or "", *article.body.split("\n")]
    sentences = (fold(line[one.start : one.end]) for line in lines for one in segment(line))
    return any(_TAKES_UP[lang].search(one) and not _BEFORE[lang].search(one) for one in sentences)


def _is_in_headline(title: str, figure: Figure) -> bool:
    numbers = set(_NUMBER.findall(figure.text))
    folded = fold(title)
    return not numbers.isdisjoint(_NUMBER.findall(title)) or (not numbers and fold(figure.text.split()[0]) in folded)


def _sentence(body: str, figure: Figure | Span) -> Span | None:
    """Return the sentence of a slice; None for the first of the text, or where it stands in several."""
    first = body.rfind("\n", 0, figure.start) + 1
    end = body.find("\n", figure.start)
    line = body[first : end if end >= 0 else len(body)]
    held = [one for one in segment(line) if first + one.start <= figure.start and figure.end <= first + one.end]
    if not held or not body[: first + held[0].start].strip():
        return None
    return Span(first + held[0].start, first + held[0].end, line[held[0].start : held[0].end])
