"""Phrases told by their contrary: "except for women" for "kadınlar dahil", "voted against" for "kabul oyu", "started sending" for "göndermeyi bıraktı".

Each is told only where neither text has anything else that could ask for the English phrase, or that tells the Turkish one.
"""

from __future__ import annotations

from dataclasses import dataclass

from core import late_re as re
from transform.check.clues import ByClue, Clues
from transform.check.model import Kind, Problem


@dataclass(frozen=True, slots=True)
class _Turn:
    """A Turkish phrase, and the English one that tells its contrary.

    Attributes:
        part: letters of the Turkish phrase, looked for first; any of several.
        clue: letters of the English phrase, likewise.
        kind: the kind of the problem.
        said: the Turkish phrase.
        turned: the English phrase that says the contrary.
        asks: what else of Turkish may be told by that.
        tells: what of English may tell the Turkish phrase.
    """

    part: Clues
    clue: tuple[str, ...]
    kind: Kind
    said: re.Pattern[str]
    turned: re.Pattern[str]
    asks: re.Pattern[str]
    tells: re.Pattern[str]


def _turn(part: str, clue: str, kind: Kind, said: str, turned: str, asks: str, tells: str) -> _Turn:
    parts = (said, rf"\b(?:{turned})", asks, rf"\b(?:{tells})")
    return _Turn(Clues(*part.split("|")), tuple(clue.split("|")), kind, *(re.compile(part) for part in parts))


_OTHER_VOTE = r"(?<!\w)(?:(?:ret|red)(?= oy|\b)|hayir|aleyh|olumsuz|muhalif)|karşi (?:oy|çik)"
_FOR = r"vot\w+ (?:[\w.,-]+ ){0,3}(?:for|in favou?r|yes|to (?:adopt|approve|pass|back))\b|in favou?r|yes\b|ayes?\b|approv|back|support"
_LEADS = r"lead\w*|led\b|ahead|front|up\b|advantage|first place|on top|win\w*|won\b|clear|edg\w+"
_TURNS = (
    _turn(
        "mek yerine|mak yerine", "as well|in addition|besides|along with", "sign",
        r"\w{2,}m[ae]k yerine(?!\w)",
        r"(?:as well as|in addition to|besides|along with)\b",
        r"yani sira|birlikte|beraber|(?<!\w)(?:hem|ayrica|üstelik|kadar|dahil)(?!\w)|ek olarak",
        r"instead|rather|replac\w+|in (?:place|lieu)|not\b|\w+n't|without|prefer\w*|ch(?:o|oo)se|opt\w*|substitut\w+|over\b|never|no longer",
    ),
    _turn(
        "katil|dahil ol", "left |leav|quit", "sign",
        r"(?<!\w)(?:katil(?:d[iı]|acak|acağ|mak(?!ta)|mas|iyor|miş|an(?!\w)|arak|ma(?=dan önce))|dahil ol(?:d|an|acak|mas|mak(?! üzere)))\w*",
        r"(?:left|leav(?:e|es|ing)|quit|quits|quitting) (?:as|the|its|his|her|their|our|this|that) (?!(?:door|gate|field|way|job|matter|rest|decision|choice|table|future|world|impression|mark)\b)",
        r"ayril|çik|terk|birak|git|gid|istifa|çekil|kop|(?<!\w)(?:sol|kal|kaç|ölü|ver)|vazgeç|uzak|mezun|emekli|geri|taşin|yarala|öldür|yol aç|neden|hareket|dön|boş",
        r"join\w*|attend\w*|took|tak(?:e|es|ing) (?:\w+ )?part|participa\w+|enter\w*|enlist\w*|becom\w*|became|enrol\w*|sign\w*|mov(?:ed|ing)|add(?:ed|ing)|agree\w*|involv\w*|includ\w*|compet(?:ed|ing|es)|accompan\w+|recruit\w*|go(?:es|ing)? (?:in)?to|went (?:in)?to|came|com(?:es|ing) to",
    ),
    _turn(
        "önde|öne ge", "trail|behind|down", "sign",
        r"(?<!\w)(?:önde(?!r|k|n)|öne geç)\w*",
        r"trail(?:s|ed|ing)\b|(?:points?|goals?|holes?|runs?|seats?|laps?|votes?) (?:behind|down)\b|\d behind\b",
        r"geri|arka|mağlup|yenik|ardi|düş|römork|(?<!\w)(?:iz|yol)",
        _LEADS,
    ),
    _turn(
        "gerid|gerisin", "lead|led |ahead", "sign",
        r"(?:puan|gol|sayi|farkla|tur|saniye|dakika|oy)(?: farkla)? geri(?:de|sinde)(?! birak)",
        r"(?:leads?|led|leading|ahead)\b",
        r"önde|lider|öne|önü|(?<!\w)(?:ilk|baş|üst)",
        r"behind|trail\w*|off\b|down|back|short|adrift|below|from|second|third",
    ),
    _turn(
        "dahil", "except|excluding|other than|apart from|not counting|not including", "sign",
        r"(?<!\w)dahil(?! (?:ed|et|ol(?!mak)))(?!i)",
        r"except(?: for)?\b(?! that)|excluding|other than|apart from|not (?:counting|including)",
        r"hariç|dişin|başka|değil|istisna|muaf|dahil olma(?!k)",
        r"includ(?!ing any)|among|with\b|as well|and\b.* too",
    ),
    _turn(
        "birak|kes|durdur|vazgeç", "start|beg|resum|continu|keep|kept", "sign",
        r"\w{2,}m[ae]y[iu] (?:birak(?:t|iyor|mi|acak|acağ|an)|kes(?:t|iyor|ecek|eceğ)|durdur(?:d|uyor|acak|acağ))\w*|\w{2,}m[ae]kt[ae]n vazgeç(?:t|iyor|ecek|eceğ|miş|en)\w*",
        r"(?<!not )(?:start\w*|beg[aiu]n\w*|resum\w+|continu(?:e|es|ed|ing)|keeps?|kept)",
        r"başla|sürdür|sür[dme]|devam|yeniden|tekrar|tut|hala|halen|koyul|giriş|itibaren",
        r"stop|halt|end|ceas|quit|suspend|abandon|drop|g[ai]ve\w* up|no longer|discontinu|back|refrain|paus|cut|scrap|renounc|withdr|break|broke|before|cancel|retreat|desist|forgo|shelv",
    ),
    _turn(
        "başla", "stop|halt|ceas|suspend", "sign",
        r"\w{2,}m[ae]y[ae] (?:yeniden |tekrar )?başla(?:d|m[iı]|yac|yan)\w*",
        r"stopped|halted|ceased|suspended",
        r"dur|kes|birak|ara ver|son|aski|engel|vazgeç|bit|dön|mola|don",
        r"start|beg[aiu]n|resum|launch|commenc|open|initiat|embark|since|first|now\b|kick|underway|again|new",
    ),
    _turn(
        "rken|yorken", "before ", "date",
        r"\w(?:[aeiuü]r|yor)ken(?!\w)",
        r"before (?:it|he|she|they|being)\b",
        r"önce|evvel|kadar|dek\b|değin|m[ae]d[ae]n|m[ae]d[iu]|m[ae]z|ilk|daha|henüz|kala|huzur|öncü|ardindan|sonra",
        r"while|as\b|when\b|during|mid|amid",
    ),
    _turn(
        "oy", "against", "sign",
        r"(?<!\w)(?:kabul|evet|olumlu|leh(?:te|inde|ine))['’\"”]? (?:yönde )?oy",
        r"vot(?:e|es|ed|ing) (?:[\w.,-]+ ){0,2}against",
        _OTHER_VOTE,
        _FOR,
    ),
    _turn(
        "oy", "favo|for", "sign",
        r"(?<!\w)(?:ret|red|hayir|olumsuz|aleyh(?:te|inde|ine)|karşi)['’\"”]? (?:yönde )?oy",
        r"voted (?:for|in favou?r)|in favou?r",
        r"(?<!\w)(?:kabul|evet|olumlu|leh|destek)",
        r"against|oppos|reject|no\b|not\b|nays?\b|\w+n't",
    ),
    _turn(
        "hedef al", " by ", "role",
        r"hedef al(?:an|diğ\w*|mas\w*) (?:\w+ )?(?:saldiri|darbe|baskin|bombardiman|vuruş)\w*",
        r"(?:attacks?|strikes?|raids?|assaults?|shelling|bombardment) (?:carried out |made |conducted )?by\b",
        r"tarafindan|düzenle|gerçekleştir|\w'[iuü]n ",
        r"on\b|against|at\b|target|aim|hit|struck|toward|direct",
    ),
    _turn(
        "itibaren|beri|bu yana", "until|till", "date",
        r"(?<!\w)(?:itibaren|beri|bu yana)(?!\w)",
        r"(?:until|till)\b",
        r"kadar|dek\b|değin|m[ae]d[ae]n|m[ae]d[iu]|m[ae]z|önce|m[iuü]yor|ilk|son",
        r"since|from|as of|start|beginning|after|for\b|over|in the|ago|effective|past|last|now",
    ),
    _turn(
        "liste", "put|add|place", "sign",
        r"liste(?:sin|lerin)?d[ae]n (?:\w+ )?(?:çikar|sil|düş)\w*",
        r"(?:put|puts|putting|add|adds|added|adding|plac(?:e|es|ed|ing))\b (?:[\w.,'-]+ ){0,4}(?:on|to)\b (?:[\w-]+ ){0,3}(?:black)?list",
        r"(?:listes?in?[ae]|listeye)|ekle|dahil|yeniden|al(?:in)?di",
        r"remov\w*|tak(?:e|es|ing|en)\b.*\boff|off\b|delist\w*|drop\w*|struck|strik\w*|delet\w*|from (?:[\w-]+ ){0,3}list",
    ),
    _turn(
        "liste", "remov|off|drop|delist", "sign",
        r"(?:listesine|listeye|listelerine) (?:\w+ )?(?:al(?:d|in|m|iyor|acak|acağ)|ekle|koy|dahil)\w*",
        r"(?:remov\w+|delist\w*|dropp?\w*)\b (?:[\w.,'-]+ ){0,5}from\b|(?:take|takes|took|taking|taken) (?:[\w.,'-]+ ){1,4}off\b",
        r"d[ae]n (?:\w+ )?(?:çikar|sil|düş)|kaldir",
        r"add\w*|put\w*|plac\w+|includ\w+|blacklist(?:ed|ing|s)\b|list(?:ed|ing)\b|onto?\b.*list|sanction\w* (?:the|three|two|a)",
    ),
    _turn(
        "aksine", "like", "sign",
        r"(?:['’][iuün]*n|[iuü]n) aksine(?!\w)",
        r"(?<!un)like (?:his|her|its|their|the|other|most|all|any(?:one|thing)?|every(?:one|thing)|some(?:one|thing)|[a-z]+'s)\b|(?<!un)like [a-z]+,",
        r"gibi|benze|tipki|misal|hoşlan|sev|iste",
        r"unlike|contrary|contrast|contradict|despite|not\b|than\b|instead|whereas|but\b|while|oppos|n't|different|though|although",
    ),
    _turn(
        "ikisi", "both", "number",
        r"\w{2,}l[ae]r\w{0,4}[dt][ae]n ikisi(?! de\b)(?! birden)\w*",
        r"both (?:of )?(?:the|these|those|his|its|their)?\b",
        r"her iki|hem |ikisi de\b|iki taraf|iki ülke|ikili|karşilikli|iki lider|ikisi birden",
        r"two of|two\b",
    ),
    _turn(
        "oy çoklu", "unanim", "sign",
        r"oy çoklu[ğk]u",
        r"unanim\w+",
        r"oy ?birli|hepsi|tamam",
        r"majority",
    ),
    _turn(
        "oy birli|oybirli", "majority", "sign",
        r"oy ?birli[ğk]i",
        r"(?:by |with )?(?:a )?majority",
        r"çoklu|çoğunlu",
        r"unanim|all\b|consensus",
    ),
    _turn(
        "aleyh", "favo", "sign",
        r"(?<!\w)aleyh(?:ine|inde|te)(?!\w)",
        r"in favou?r of",
        r"(?<!\w)leh|yana\b|destek|taraf",
        r"against|oppos|anti|contra|detriment|unfavou?r|disadvantag|negative|expense|prejudic",
    ),
    _turn(
        "leh", "against", "sign",
        r"(?<!\w)leh(?:ine|inde|te)(?!\w)",
        r"against",
        r"karş|aleyh|muhal|mücadele|anti|rağmen|suç|itiraz|yönelik",
        r"favou?r|for\b|behalf|benefit|support|back|pro-|advantag|side|win",
    ),
)  # fmt: skip
_TURNS_TOLD = ByClue((turn.clue, turn) for turn in _TURNS)


def check_turned_phrases(folded: str, lowered: str) -> list[Problem]:
    """Find a phrase of the source that the target tells by its contrary.

    Args:
        folded: the folded Turkish text.
        lowered: the lower-cased English text, with straight apostrophes.
    """
    for turn in _TURNS_TOLD.of(lowered):
        if not turn.part.stand_in(folded):
            continue
        said = turn.said.search(folded)
        turned = turn.turned.search(lowered) if said else None
        if said and turned and not turn.asks.search(folded) and not turn.tells.search(lowered):
            return [Problem(turn.kind, said.group(), turned.group())]
    return []
