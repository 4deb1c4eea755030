"""Amounts in words that one text alone tells: "sent thousands of troops" for "asker gönderdi", "rose tenfold" for "arttı", or the contrary."""

from __future__ import annotations

from core import late_re as re
from transform.check.branches import Branches
from transform.check.model import Problem

_EN = Branches((
    r"\b(?:(?:tens|dozens|scores|hundreds) of (?:thousands|millions)|hundreds|thousands|millions|dozens|scores)(?= (?:of|more)\b)",
    "hundreds", "thousands", "millions", "dozens", "scores",
))  # fmt: skip
# What a translator can tell as a crowd.
_TR_MANY = re.compile(
    r"\d|l[ae]r(?:ce|ca)(?!\w)|(?<!\w)(?:yüz|bin|milyon|milyar|düzine|çok|birçok|sayisiz|kalabalik|yiğin|dolu|sürü|kitle|akin|büyük|bol|onca|nice|epey|hayli|kadar|"
    r"bir dizi|çeşitli|birkaç|bazi|geniş|tüm|bütün|her|küme|toplu|ordu|elli|altmiş|yetmiş|seksen|doksan|kirk|otuz|yirmi|asir|yüzyil|kuşak|onlar|fazla|sayida)"
)
_TR = Branches(
    (r"(?<!\w)(?:(?:on|yüz) ?bin|yüz|bin|on|milyon|milyar|düzine)(?:lerce|larca)(?: \w+)?", "lerce", "larca")
)
_EN_MANY = re.compile(
    r"\d|\b(?:hundred|thousand|million|billion|dozen|score|tens\b|decades?|many|numerous|countless|several|multiple|crowd|mass|large|lots?\b|plenty|myriad|throng|swath|"
    r"array|number|much|multitude|scads|loads|legion|flood|huge|great|vast|big|long|years|ages|innumerable|untold|endless|series|swarm|stream|ton|few|various|hordes?|"
    r"centur|fifty|sixty|thirty|forty|twenty|a lot|packed|extensive|group|wide|repeated|time after time|over and over)"
)
_EN_TIMES = Branches((
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|twenty|hundred)-?fold\b|\bby (?:an?|one)[ -](?:third|quarter|fifth|sixth|tenth)\b|"
    r"\b(?:two|three)[- ](?:thirds|quarters|fifths)\b",
    "fold", "by a", "by one", "thirds", "quarters", "fifths",
))  # fmt: skip
_TR_TIMES = re.compile(
    r"\d|(?<!\w)(?:iki|üç|dört|dörd|beş|alti|yedi|sekiz|dokuz|on|yirmi|yüz|yari|çeyre[kğ]|kat|misli|duble|bölü|oran|büyük|çoğ|önemli|ağirlik)|[dt][ae] (?:bir|iki|üç)"
)
_FEWEST = 3  # words of a source that says enough of itself


def check_lone_crowds(folded: str, lowered: str) -> list[Problem]:
    """Find an amount that one text tells and that nothing in the other can stand for; of the kind "number".

    Args:
        folded: the folded Turkish sentence.
        lowered: the English sentence in small letters.
    """
    for crowd in _EN.find(lowered):
        if not _TR_MANY.search(folded) and len(folded.split()) >= _FEWEST:
            return [Problem("number", "", crowd.group())]
    for times in _EN_TIMES.find(lowered):
        if not _TR_TIMES.search(folded) and len(folded.split()) >= _FEWEST:
            return [Problem("number", "", times.group())]
    for crowd in _TR.find(folded):
        if not _EN_MANY.search(lowered):
            return [Problem("number", crowd.group(), "")]
    return []
