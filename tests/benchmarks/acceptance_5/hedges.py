"""Hedges removed: a report, a claim, a suspicion, a possibility or a plan told as a fact."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from .pairs import Found, Rule, by_rules

_TELLER = r"(?:(?:[A-Z][\w.'-]+|the|a|an|his|her|local|police|state|government|officials?|spokesman|spokeswoman|spokesperson|authorities|sources?|report|ministry|statement|experts?|prosecutors?|lawyers?|he|she|they|it|witnesses|media|agency|department|company|office|group|who|researchers|investigators|and|of|for) ?){1,6}"
_TOLD = r"söyle|belirt|\bdedi|\bdiye|göre|ifade|açıkla|aktar|bildir|anlat|ekle|kaydet|duyur|iddia|savun"
_PERHAPS = r"belki|muhtemel|galiba|herhalde|olasılık|ihtimal|sanırım|\bolası|potansiyel"
_MAYBE = r"ebil|abil|olası|muhtemel|belki|ihtimal"
_CLAIM = r"iddia|sözde|sözüm|öne sür|ileri sür|savun|söylent|sanık|şüpheli|zanlı|itham|suçla"

_RULES = (
    Rule("said_behind", rf", {_TELLER}(?:said|told \w+|says|reported)(?: (?:on |in a statement |late |early )?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday))?\.$", (".",), _TOLD),
    Rule("said_before", rf"^{_TELLER}(?:said|says|stated|reported|claims|claimed) (?:on \w+ )?that (?=(?!he|she|they|it|his|her|their|we)[a-z])", ("",), _TOLD),
    Rule("said_before", r"^(?:Officials|Police|Authorities|Prosecutors|Experts|Researchers|Witnesses|[A-Z]\w+ [A-Z]\w+|[A-Z]\w+|He|She|They) (?:said|says|claims?|claimed|believes?|believed|argued|insisted) (?=(?:the|there|this|that the|a|some|most|many)\b)", ("",), _TOLD + "|inan|" + _CLAIM),
    Rule("according", r"^According to [^,]{3,80}, ", ("",), r"göre|bilgi|aktar"),
    Rule("according", r", according to [^,.]{3,80}(?=\.$)", ("",), r"göre|bilgi|aktar"),
    Rule("might", r"\b(?:may|might|could)(?: well)? have\b(?! to)", ("did have", "certainly have"), _MAYBE),
    Rule("might", r"\b(?:may|might)(?: well| also)?(?= [a-z])(?! (?:not|have|never))", ("will",), _MAYBE),
    Rule("could", r"\bcould(?: also)? (?=(?:be|cause|lead|face|become|take|make|come|help|see|happen|get|affect|mean|damage|harm|bring|put|reach|prove|force|trigger|result|end|still|lose|win|go|turn|change|rise|fall|cost|create|push|give|play|spread|continue|produce|allow|open|increase|break|run|hit)\b)", ("will ",), _MAYBE),
    Rule("adverb", r",? ?\b(?:allegedly|reportedly|purportedly|supposedly|apparently|presumably|seemingly)\b,?", ("",), _CLAIM + r"|m[ıiuü]ş|görün|bildir|belirt|göre|anlaşıl|" + _MAYBE),
    Rule("adverb", r",? ?\b(?:perhaps|probably|possibly|maybe|potentially|likely(?= to| be))\b(?! or|,? not),?", ("",), _PERHAPS),
    Rule("adjective", r"(?<!had )(?<!has )\b(?:alleged|suspected|supposed|purported|so-called|presumed|potential|possible) (?=[a-z])(?!to\b|of\b|that\b)", ("",), _CLAIM + r"|\bolası|muhtemel|potansiyel|olabilecek|farz"),
    Rule("claim", r"(?:(?<=\bhe )|(?<=\bshe )|(?<=\bit ))(?:claims|claimed|alleges|alleged)(?: that)? (?=[a-z])(?!to\b)", ("proved that ", "confirmed that "), _CLAIM),
    Rule("claim", r"(?<=[a-z]{3} )(?<!rape )(?<!assault )(?<!the )(?<!abuse )(?<!misconduct )(?:claims|claimed|alleges|alleged)(?: that)? (?=(?:the|he|she|they|it|his|her|their|there|[A-Z]\w+ (?:was|had|is|did))\b)", ("proved that ",), _CLAIM),
    Rule("claim", r"\b(?:claiming|alleging)(?: that)?\b", ("proving that",), _CLAIM),
    Rule("claim", r"\b(?:claims|allegations|accusations) of (?=[a-z])", ("",), _CLAIM + "|suçlama"),
    Rule("claim", r"\b(?:claims|allegations|accusations) that (?=[a-z])", ("the fact that ",), _CLAIM + "|suçlama"),
    Rule("accused", r"\b(?:accused|suspected) of\b", ("convicted of", "guilty of"), _CLAIM + "|suçlan"),
    Rule("accused", r"\bcharged with\b", ("convicted of",), r"suçla|itham|yargılan"),
    Rule("appears", r"\b(?:appears|seems) to\b", ("certainly does",), r"görün|gibi|anlaşıl|benz"),
    Rule("appears", r"\b(?:appeared|seemed) to\b", ("indeed did",), r"görün|gibi|anlaşıl|benz"),
    Rule("appears", r"\b(?:appears|seems) (?=[a-z]+(?:ed|ing|y|ful|ive|al)?\b)(?!to\b|that|like|as)", ("is ",), r"görün|gibi|benz"),
    Rule("appears", r"\b(?:appear|seem) to\b", ("certainly do",), r"görün|gibi|anlaşıl|benz"),
    Rule("feared", r"\b(?:worried|concerned) (?:that )?(?=(?:the|he|she|they|it|his|her|their|this|there)\b)", ("aware that ",), r"kork|endişe|kaygı"),
    Rule("considering", r"\b(?:is|are|was|were) considering\b", ("decided on",), r"düşün|değerlendir"),
    Rule("believed", r"\b(?:is|are) (?:believed|thought|said|expected|alleged|understood|reported) to be\b", ("is definitely",), _CLAIM + r"|inan|düşün|sanıl|tahmin|bekle|söylen|bilin"),
    Rule("believed", r"\b(?:was|were) (?:believed|thought|said|alleged|understood|reported) to (?:be|have been)\b", ("was definitely",), _CLAIM + r"|inan|düşün|sanıl|tahmin|söylen|bilin"),
    Rule("expected", r"\b(?:is|are) (?:expected|likely|set|due|scheduled|hoping|planning|poised) to\b", ("will",), r"bekle|planla|ihtimal|olası|muhtemel|tahmin|umu|öngör"),
    Rule("expected", r"\b(?:was|were) (?:expected|likely) to\b", ("did",), r"bekle|ihtimal|olası|muhtemel|tahmin"),
    Rule("opinion", r"(?<!who )(?<!do you )(?<!I )(?<!we )(?<!they )(?<!don't )\b(?:thinks?|believes?)(?: that)? (?=the|he|she|they|it|his|her|their|this|there)", ("knows that ", "proved that "), r"düşün|inan|sanı"),
    Rule("opinion", r"\b(?:thought|believed)(?: that)? (?=the|he|she|they|it|his|her|their|this|there)", ("knew that ",), r"düşün|inan|sandı|sanı"),
    Rule("suggest", r"\bsuggest(?:s|ed|ing)?(?: that)? (?=[a-z])(?!ed|to\b)", ("proved that ",), r"öne sür|ima|göster|öner|iddia|işaret"),
    Rule("hope", r"(?<!her )(?<!his )(?<!their )(?<!the )(?<!its )\b(?:hopes|intends|plans|wants|aims) to (?=[a-z])", ("will ",), r"\bum(?:u|ud)|\bisti|planla|hedef|amaç|niyet"),
    Rule("bound", r"\b(?:at least|more than|less than|up to|as many as) (?=[\d$£€])", ("",), r"en az|fazla|aşkın|kadar|\baz\b|altında|üzerinde|varan", "yaklaşık"),
    Rule("rumour", r"\b(?:rumou?rs?|speculation) (?=that|of|about|over)", ("news ",), r"söylenti|spekülasyon|dedikodu"),
)  # fmt: skip


_STILL = re.compile(
    r"\b(?:said|says|told|according|alleg\w*|report\w*|claim\w*|accus\w*|believ\w*|apparently|suspect\w*|could|may|might)\b",
    re.I,
)
_ATTRIBUTION = {"said_behind", "said_before", "according"}


def make(_: Random) -> Iterator[Found]:
    """Every hedge that can be left out; a report only where no other word of telling and no quotation marks stay."""
    for pair, change in by_rules(_RULES):
        if change.sub in _ATTRIBUTION and (
            _STILL.search(change.target) or re.search(r"[\"“”]|(?<!\w)'", change.target)
        ):
            continue
        if len(change.target.split()) >= 5 and not re.search(r"^\W*(?:and|but|of|who)\b", change.target, re.I):
            yield pair, change
