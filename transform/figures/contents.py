"""What a sum, a container, a weight or a length is of: "arms, ammunition and troops", "missile range"."""

from __future__ import annotations

import re

from transform.figures.model import MONEY, Phrase

_FILLED = frozenset({"containers", "barrels", "tonnes", "kg", "litres"})
# What money buys, containers hold, barrels and tonnes are of, in the order a reader would tell it.
_GOODS: tuple[tuple[str, str], ...] = (
    ("arms", r"silah(?!li|siz)\w*|arms|weapon\w*|оружи\w*|вооружени\w*|무기"),
    ("military equipment", r"teçhizat\w*|ekipman\w*|equipment|hardware|техник\w*|장비"),
    ("ammunition", r"mühimmat\w*|cephane\w*|ammunition|munitions?|боеприпас\w*|탄약"),
    ("shells", r"mermi\w*|shells?|снаряд\w*|포탄"),
    ("missiles", r"füze\w*|missiles?|ракет\w*|미사일"),
    # A sum for each soldier is a payment, and buys no soldiers.
    (
        "troops",
        r"(?<!her )(?<!her bir )asker(?!i\b|\w* baş(?:ina|i)\b)\w*|troops?|(?<!each )(?<!every )(?<!per )soldiers?|войск\w*|병력",
    ),
    ("food", r"gida\w*|food|продовольств\w*|식량"),
    ("rice", r"pirinç\w*|rice|рис\w*|쌀"),
    ("wheat", r"buğday\w*|wheat|пшениц\w*|밀"),
    (
        "flour",
        r"(?<!['(-])(?<!jong )(?<!the )(?<!a )(?<!by )(?<!under )(?<!of )un(?:u|un)?(?!')(?! (?:security|sanction|cap|resolution|panel|report|council|limit|general|monitor|expert|official|member|charter|ban|embargo))|flour|мук\w*|밀가루",
    ),
    ("corn", r"misir(?:i|in|unu)?(?!')|corn|maize|кукуруз\w*|옥수수"),
    ("sugar", r"şeker(?!ci)\w*|sugar|сахар\w*|설탕"),
    ("fertiliser", r"gübre\w*|fertili[sz]er\w*|удобрени\w*|비료"),
    ("grain", r"tahil\w*|grain|зерн\w*|곡물"),
    ("refined petroleum", r"rafine|refined|정제유"),
    ("oil", r"petrol(?:ü|ün|e)?|oil|нефт\w*|원유|석유"),
    ("fuel", r"yakit\w*|akaryakit\w*|fuel|топлив\w*|유류"),
    ("coal", r"kömür\w*|coal|угл\w*|석탄"),
    ("aid", r"yardim\w*|destek|desteğ\w*|aid|support|assistance|помощ\w*|지원"),
    ("trade", r"ticaret\w*|trade|товарооборот\w*|торговл\w*|교역|무역"),
    ("investment", r"yatirim\w*|investments?|инвестиц\w*|투자"),
    ("exports", r"ihracat\w*|exports?|экспорт\w*|수출"),
    ("imports", r"ithalat\w*|imports?|импорт\w*|수입"),
    ("cryptocurrency", r"kripto\w*|crypto\w*|криптовалют\w*|암호화폐|가상자산"),
    ("wages", r"maaş\w*|ücret\w*|wages?|salar\w+|зарплат\w*|월급"),
    ("cargo", r"yük(?:ü|ün)?|kargo\w*|cargo|freight|груз\w*|화물"),
)
# What no container or barrel holds.
_ABSTRACT = frozenset({"aid", "trade", "investment", "exports", "imports", "cryptocurrency", "wages", "troops"})
_NEAR = 60
_GOODS_PATTERNS = tuple((name, re.compile(rf"(?<!\w)(?:{pattern})(?!\w)")) for name, pattern in _GOODS)


def list_contents() -> frozenset[str]:
    """Return what sums, containers, weights and lengths are of, as named here."""
    return frozenset(name for name, _ in _GOODS) | {what for _, what in (*_MEASURED, *_SUMS)}


def _name_goods(folded: str, start: int, end: int) -> tuple[tuple[int, str], ...]:
    """Return the goods named in a slice of a folded text as (offset, canonical English), each once, in text order."""
    found = sorted(
        (match.start(), name)
        for name, pattern in _GOODS_PATTERNS
        if (match := pattern.search(folded, start, end)) is not None
    )
    return tuple(found)


def name_content(folded: str, phrase: Phrase, start: int, first: int, stop: int) -> str | None:
    """Return what a sum, a container or a weight is of: "arms, ammunition and troops", "containers of ammunition".

    Args:
        folded: the folded text.
        phrase: what was read after the number.
        start: where the number begins.
        first: where the sentence begins.
        stop: where it ends.
    """
    if phrase.unit in _LENGTHS or (
        phrase.unit == "tonnes" and _DISPLACED.search(folded, phrase.end, min(stop, phrase.end + 50))
    ):
        near = folded[max(first, start - 40) : min(stop, phrase.end + 40)]
        return (
            _nearest_measured(near, start - max(first, start - 40), phrase.end - max(first, start - 40)) or phrase.what
        )
    if phrase.unit not in MONEY | _FILLED:
        return phrase.what
    clause_end = _clause_end(folded, phrase.end, min(stop, phrase.end + 90))
    if phrase.unit in _WEIGHED and (other := _AND_OTHER.search(folded, phrase.end, clause_end)) is not None:
        clause_end = other.start()  # "1 milyon varil petrol ve 700 bin ton pirinç"
    goods = _name_goods(folded, phrase.end, clause_end)
    goods = _consecutive(goods)
    if phrase.unit in _FILLED:
        goods = tuple(
            (offset, name) for offset, name in goods if name not in _ABSTRACT and offset - phrase.end <= _NEAR
        )
    worth = _WORTH.search(folded, max(first, start - 26), start)
    if worth is not None:
        goods = _name_goods(folded, max(first, worth.start() - 60), worth.start())
    elif not goods and phrase.unit in MONEY and _LISTED_SUM.search(folded, max(first, start - 60), start):
        goods = ()  # "1 milyon varil petrol, 4 sistem ve 20 milyar dolar": of the sum itself
    elif not goods and not _names_another(folded, phrase):
        left = _name_goods(folded, _clause_begin(folded, phrase, max(first, start - 60), start), start)
        goods = tuple(g for g in left if phrase.unit not in _FILLED or g[1] not in _ABSTRACT)[-1:]
    names = list(dict.fromkeys(name for _, name in goods if phrase.unit in _FILLED or name != "corn"))
    if "refined petroleum" in names and "oil" in names:
        names.remove("oil")
    if len(names) > 1 and names[-1] in {"aid", "exports", "imports", "trade"}:
        names.pop()  # "pirinç yardımı" is rice
    if (
        names == ["troops"]
        and phrase.unit in MONEY
        and _PAID.search(folded[max(first, start - 40) : min(stop, phrase.end + 60)])
    ):
        return "wages"  # "bu askerlerin aylık 2 bin dolar maaş alacağı"
    if not names and phrase.unit in MONEY:
        near = folded[max(first, start - 40) : min(stop, phrase.end + 60)]
        return next((what for pattern, what in _SUMS if pattern.search(near)), None)
    listed = " and ".join(filter(None, [", ".join(names[:-1]), *names[-1:]]))
    if phrase.unit in MONEY:
        return listed or None
    if phrase.unit == "containers":
        return f"containers of {listed}" if listed else "containers"
    return listed or phrase.what


# A noun right behind a bare unit says what is weighed, also one we do not know: "3.800 ton arpa".
_OWN_NOUN = re.compile(
    r" (?!(?:ve|ile|ise|de|da|olarak|kadar|daha|civar\w*|oldu\w*|olan|olup|ton|varil|veya|ya|bile|için|idi|üzerinde|seviye\w*|düzey\w*)\W)(?!\w+m[ae]s[iuü]\w*)[^\W\d_]{2,}(?<![dt][iuü])(?<!m[iuü]ş)(?<!yor)(?<!c[ae]k)(?<!ği)(?<!ğini)(?<![ae]n)(?<!r[ae]k)(?<!m[ae])(?!\w)"
)
_BARE_UNIT = re.compile(r"(?:ton|varil|kilo|kg|kilogram)\Z")
# What is measured before a clause ended is not what is measured behind it.
_CLAUSE_BEFORE = re.compile(
    r"(?:(?:[dt][iuü]ğ|[ae]c[ae]ğ)[iuü]n?[iuü]?|[aeiouüölmnrvyzğgb]d[iuü]|[kpçsşfht]t[iuü]|m[iuü]ş|yor),(?!\d)|;"
)

_LISTED_SUM = re.compile(
    r"(?<![%\d])\d[\d.,]*(?: (?:bin|milyon|milyar|thousand|million|тысяч\w*|млн))?(?: [^\W\d_][\w-]*){1,4}(?<![dt][iuü])(?<![dt][iuü]ğini)(?<!ed)(?<!л[аио])(?:,| ve| ile| and| и| та) "
    r"(?:(?:yaklaşik|toplam|about|around|some|up to|more than|over|около|более) )*[$€₩]?\Z"
)
# Behind it stands what was had for the goods before it.
_EXCHANGED = re.compile(r"(?<!\w)(?:karşilik|karşiliğ\w*|in return|in exchange|взамен|в обмен|навзаєм)(?!\w)|대가")


def _names_another(folded: str, phrase: Phrase) -> bool:
    unit = _BARE_UNIT.search(folded[max(0, phrase.end - 9) : phrase.end])
    return phrase.unit in _FILLED and unit is not None and _OWN_NOUN.match(folded, phrase.end) is not None


def _clause_begin(folded: str, phrase: Phrase, start: int, stop: int) -> int:
    """Where goods to the left may begin: a sum is of its own clause, a weight often of what was told before, but for what it was had for."""
    if phrase.unit in _FILLED:
        return max((m.end() for m in _EXCHANGED.finditer(folded, start, stop)), default=start)
    return max((m.end() for m in _CLAUSE_BEFORE.finditer(folded, start, stop)), default=start)


_PAID = re.compile(r"(?<!\w)(?:maaş|ücret|aylik(?= )|wage|salar|зарплат|жаловань|월급|급여)")
_WEIGHED = _FILLED - {"containers"}
_AND_OTHER = re.compile(r"(?:,| ve| ile| and| и| та) (?:\w+ ){0,2}\d")
_WORTH = re.compile(r"(?<!\w)(?:worth|valued at|на сумму|стоимостью)(?!\w)")
_SUMS = tuple(
    (re.compile(pattern), what)
    for pattern, what in (
        (
            r"(?<!\w)(?:gsy[iı]?h|hasila\w*|gdp|gross domestic product)(?:'\w+)? (?:[a-zçğöşü]+ ){0,2}[$€₩]?\d",
            "gross domestic product",
        ),
        (r"(?<!\w)(?:akla|launder|отмы)", "laundered funds"),
        (
            r"(?<!\w)(?:çal(?:di|in|an|mi|dik)|stole|stolen|steal|theft|hack|ethereum|bitcoin|похи|탈취)",
            "stolen cryptocurrency",
        ),
        (r"(?<!\w)(?:fiyat|bilet|tur(?:u|un)?\b|price|ticket|cost)", "price"),
        (r"(?<!\w)(?:gelir|kazan|elde e|earn|revenue|income|profit)", "earnings"),
        (r"(?<!\w)(?:dondurul|frozen)", "frozen assets"),
        (r"(?<!\w)(?:bütçe|budget)", "budget"),
        (r"(?<!\w)(?:öde|pay|paid)", "payment"),
    )
)
_LENGTHS = frozenset({"km", "m", "miles"})
_DISPLACED = re.compile(r"gemi|muhri[pb]|destroyer|denizalti|submarine|ship|vessel|warship")
_MEASURED = tuple(
    (re.compile(pattern), what)
    for pattern, what in (
        (r"menzil|range", "missile range"), (r"irtifa|yüksekli[kğ]|altitude|height", "altitude"), (r"köprü|bridge", "bridge"),
        (r"hat(?:ti|tin|\b)|demiryol|railway|rail line|route|line", "line"), (r"sinir|border", "distance from the border"),
        (r"uç(?:tu|arak|uş)|kat ?e[td]|mesafe kat|flew|flight|travel", "flight distance"), (r"sapma|isabet|accura|error", "missile error"),
        (r"gemi|muhri[pb]|destroyer|denizalti|submarine|ship|vessel", "displacement"),
    )
)  # fmt: skip


def _nearest_measured(near: str, start: int, end: int) -> str | None:
    """Return what a length is of, by the word that stands nearest to it: "50 kilometre irtifaya çıkıp 350 kilometre uçtu"."""
    found = [
        (match.start() - end if match.start() >= end else start - match.end(), place)
        for place, (pattern, _) in enumerate(_MEASURED)
        for match in pattern.finditer(near)
    ]
    return _MEASURED[min(found)[1]][1] if found else None


_CLAUSE_END = re.compile(
    r"[;:(]|, (?!\w+ (?:ve|and|и)|mühimmat|ammunition|asker|arms|silah)|(?<!\w)(?:karşilik|karşiliğ|in return|in exchange|while|aldiğ)"
)


def _clause_end(folded: str, start: int, stop: int) -> int:
    match = _CLAUSE_END.search(folded, start, stop)
    return match.start() if match else stop


def _consecutive(goods: tuple[tuple[int, str], ...]) -> tuple[tuple[int, str], ...]:
    """Keep the first goods and those listed with it."""
    kept: list[tuple[int, str]] = []
    for offset, name in goods:
        if kept and offset - kept[-1][0] > 28:
            break
        kept.append((offset, name))
    return tuple(kept)
