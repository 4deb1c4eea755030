"""What is done by saying it: "kınadığını söyledi" is "condemned", which needs no "said"."""

from __future__ import annotations

from core import late_re as re

_BACK = 80  # characters
_CLAUSE = r"\w*(?:[dt][iu]ğ[iu](?:m|m[iu]z)?n?[iu]|[dt][iu]kl[ae]r[iu]n[iu])(?: \w+)? \Z"
# Turkish verbs that are done by speaking (folded, by their beginnings), and the English verbs for them.
_ACTS = tuple(
    (re.compile(rf"\b(?:{turkish}){_CLAUSE}"), re.compile(rf"\b(?:{english})"))
    for turkish, english in (
        (r"kina|lanetle", r"condemn|denounc|deplor|decr(?:y|ie)|slam|curse"),
        (r"özür dile", r"apologi"),
        (r"teşekkür e[dt]|minnettar ol|müteşekkir ol", r"thank|grateful|appreciat|gratitude|indebted"),
        (r"karşi (?:çik|ol|dur)|itiraz e[dt]", r"oppos|object|against|disagree|resist|protest"),
        (r"katilma?(?=d|t)|hemfikir ol|ayni fikirde ol", r"agree|disagree|concur"),
        (r"redde[dt]|kabul etme|geri çevir", r"reject|refus|den(?:y|ie)|turn\w* down|declin|dismiss"),
        (r"yalanla|ink[aâ]r e[dt]", r"den(?:y|ie)|refut|disput"),
        (r"kabul e[dt]|itiraf e[dt]", r"admit|acknowledg|conced|confess"),
        (r"öv|takdir e[dt]|beğen", r"prais|laud|applaud|hail|commend|appreciat|admire|compliment"),
        (r"eleştir|tepki göster", r"critic|slam|blast|censur|react"),
        (r"öner|tavsiye e[dt]", r"suggest|recommend|propos|advis|advoca"),
        (r"suçla|itham e[dt]", r"accus|blam|charg"),
        # "Saldırının arkasında X'in olduğunu söyledi": blamed X for the attack.
        (r"(?:arkasinda|sorumlusu|sorumlu)(?: [\w']+){0,3} ol", r"blam|accus"),
        (r"kutla|tebrik e[dt]", r"congratul|celebrat|salut"),
        (r"şikayet e[dt]|şikâyet e[dt]|yakin", r"complain|lament"),
        (r"uyar", r"warn|caution|alert"),
        (r"tahmin et(?=t)|öngör(?=d)", r"forecast|predict|estimat|expect|project|anticipat"),
        (r"\w+m[ae](?:s[iu]|l[ae]r[iu]|m[iu]z|n[iu]z|n|m)?(?: \w+){0,2} (?:gerek|gerekli ol|şart ol)", r"urg|call(?:s|ed|ing)? (?:for|on)\b|caution|advis|warn|appeal|insist|demand|stress|emphasi"),
        (r"söz ver|vaat e[dt]|taahhüt e[dt]", r"promis|vow|pledg|commit"),
    )
)  # fmt: skip

# "Durumu polise bildirdi": they alerted the police.
_REPORTED = re.compile(r"\b(?:durumu|olayi) \w+[ae] \Z")
_REPORTS = re.compile(r"\b(?:alert|notif|report|inform|call|warn)")


def is_done(source: str, start: int, target: str) -> bool:
    """Tell whether what a verb of saying has said of it is an act of speech that English tells by its own verb.

    Args:
        source: the folded Turkish sentence.
        start: where the verb of saying begins.
        target: the lower-cased English sentence.
    """
    before = source[max(0, start - _BACK) : start]
    if _REPORTED.search(before) and _REPORTS.search(target):
        return True
    return any(turkish.search(before) and english.search(target) for turkish, english in _ACTS)
