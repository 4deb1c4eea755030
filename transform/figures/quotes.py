"""Rates and prices as markets quote them, which count nothing of a story: "dolar/won kuru 1.398 won", "Bitcoin slipped to $96,100".

A report on stolen coins, oil or sanctions closes with them; an analyst would read sums that someone had or paid. Only plain numbers are
quotes (no "million"), and only beside a word for a rate, or a share or coin and how it moved; what was stolen or paid is left.
"""

from __future__ import annotations

from core import late_re as re
from transform.figures.model import MONEY, Phrase
from transform.figures.sentences import Sentence
from transform.numbers import Number

_PLAIN = re.compile(r"[\d.,   ]+(?:만[\d.,]*)?\Z")
_HIGHEST_RATE, _HIGHEST_PRICE = 10_000, 10_000_000  # a rate of two currencies; a coin in won costs more
_CURRENCY = (
    r"(?:dolar|dollar|usd|avro|euro?|sterlin|tl|won|krw|yen|ruble|rouble|rub|yuan|доллар|долар|евро|євро|юан|вон)"
)
_RATE = re.compile(
    rf"{_CURRENCY}\w{{0,3}}/{_CURRENCY}|(?<!\w)kur(?:u|lar\w*|undan|unda|unu)?(?!\w)|(?<!\w)(?:dolar|avro|euro|sterlin|ruble|won) (?:karşisinda|\d)"
    r"|(?<!\w)(?:dolar|avro|euro|sterlin|ruble|won|yen) (?:güne|haftaya|haftayi|günü|yüksel|düş|gerile|değer)"
    r"|(?<!\w)(?:rou?ble|won|lira|yuan|yen|dollar|hryvnia) (?:\w+ly )?(?:fetched|bought|stood|traded|slid|fell|rose|gained|weakened|strengthened|slipped|firmed|stood at|closed|was (?:trading|quoted))(?!\w)"
    r"|(?<!\w)(?:доллар|евро|юань|рубль|долар|євро|гривня|доллар сша|долар сша) (?:\w+ )?(?:подорожа|подешеве|вырос|упал|укрепи|ослаб|снизи|торг|здешев|зріс|впав|стої|кошту|стоил)"
    r"|exchange rate|(?<!\w)(?:per|to the|against the|to one) (?:us |u\.s\. )?(?:dollar|euro|greenback)(?!\w)"
    r"|(?<!\w)курс(?:а|у|ом|е|ы|ів|ов)?(?!\w)|환율|원[/·]달러|달러당|달러[/·]원"
)
# Sums told in another currency are sums: "по текущему курсу", "güncel kurla", "at the current exchange rate".
_CONVERTED = re.compile(
    r"(?<!\w)(?:по|за)(?: \w+)? курс(?:у|ом)(?!\w)|(?:güncel|bugünkü|o günkü|resmi) kur(?:dan|la|a|ile|uyla)?(?!\w)|(?:at|by|under) (?:the )?(?:\w+ ){0,2}exchange rates?|환율로|환율 기준"
)
_ASSET = re.compile(
    r"(?<!\w)(?:bitcoin|btc|ether(?:eum)?|eth|tether|dogecoin|solana|xrp|hisse|shares?|stocks?|биткоин|біткоїн|эфир|ефір|эфириум|акци[йяию])"
    r"|비트코인|이더리움|주가|주식|코스피|코스닥"
)
_MOVED = re.compile(
    r"işlem gör|(?<!\w)(?:kapa[nt]|alici bul|satiliyor|değer (?:kay|kaz)|fiyati|gerile|yüksel|düş(?:tü|er|üş)|seyre[dt])"
    r"|(?<!\w)(?:trad(?:ed|ing|es)|clos(?:ed|ing)|slipp?ed|slid|fell|rose|dropped|gained|lost|climbed|jumped|tumbled|plunged|surged|hovered|changed hands|priced)(?!\w)"
    r"|торг(?:у|ова)|подешев|подорож|здешев|здорожч|вырос|упал|впав|впал|снизил|знизи|закрыл|закри|котир|마감|마쳤|거래|상승|하락|올랐|내렸|급등|급락"
)
# Money that was stolen, paid or frozen is a sum, whatever the market did.
_TAKEN = re.compile(
    r"(?<!\w)(?:çal(?:an|in|di|diğ)|akla(?:n|di|ma)|ele geçir|öde(?:di|n|me)|stole|stolen|theft|heist|launder|paid|seiz|froze|worth|похи|украл|украден|отмы|викра|відми)|탈취|훔[쳐친쳤]|세탁"
)
_GOODS = re.compile(
    r"(?<!\w)(?:brent|wti|varil|barrel|баррел|petrol|oil|crude|altin|gold|нефт|нафт|золот)|유가|금값"
)  # their prices are read as prices
_NEAR = 40  # characters
_WON_AT_CLOSE = re.compile(r"원에 (?:장을 |거래를 |정규장을 )?(?:마쳤|마감|거래|출발|개장)")
_INDEX_BEFORE = re.compile(
    r"(?<!\w)(?:bist|s&p|ftse|nikkei|dax|cac|kospi|kosdaq|csi|nasdaq|russell|stoxx)(?:'?\w+)?[ -]\Z"
)
_RATE_BEFORE = re.compile(
    r"(?<!\w)(?:won|rou?ble|yen|lira|yuan|dollar|euro|kospi|bitcoin|index) (?:at|to|near|around|past|above|below) (?:about )?\Z"
)
_PERCENT_TO = re.compile(r"\d(?: ?%| per ?cent)(?: higher| lower)? (?:to|at) (?:us)?[$€£₩¥]?\Z")
_TRADED = re.compile(
    r"trade|export|import|turnover|wage|salar|revenue|sales|price|cost|budget|spending|aid|ticaret|ihracat|торгов|экспорт|товарооб"
)
_LEVEL = re.compile(r"'?\w{0,4} ?(?:seviye|düzey)(?:si)?(?:n?[dt]en?|nde|ne|sine|de)(?!\w)")


def is_quote(number: Number, phrase: Phrase, sentence: Sentence) -> bool:
    """Tell whether a number is a rate of exchange, the price of a share or coin, or the name or level of an index.

    Args:
        number: the number.
        phrase: what it counts.
        sentence: where it stands.
    """
    folded = sentence.folded
    if _PLAIN.fullmatch(number.text) is None:
        return False
    if phrase.unit not in MONEY:
        if phrase.unit == "items" and not phrase.known:
            if _LEVEL.match(folded, number.end) is not None:
                return True
            if folded.startswith((" грн", " гривн", " гривень"), number.end):
                return _RATE.search(folded, sentence.first, sentence.stop) is not None
        before = folded[max(sentence.first, number.start - 24) : number.start]
        return _INDEX_BEFORE.search(before) is not None or _RATE_BEFORE.search(before) is not None
    value, bounds = number.value or 0.0, (sentence.first, sentence.stop)
    if _WON_AT_CLOSE.match(folded, number.end):
        return True
    if (
        value < _HIGHEST_RATE * 100
        and _TRADED.search(folded, *bounds) is None
        and _PERCENT_TO.search(folded, max(sentence.first, number.start - 20), number.start)
    ):
        return True  # "Samsung Electronics lost 2.7% to 52,400 won"
    if _GOODS.search(folded, max(sentence.first, number.start - _NEAR), number.start):
        return False
    if (
        value < _HIGHEST_RATE
        and _RATE.search(folded, *bounds) is not None
        and _CONVERTED.search(folded, *bounds) is None
    ):
        return _TAKEN.search(folded, *bounds) is None
    return (
        value < _HIGHEST_PRICE
        and _ASSET.search(folded, *bounds) is not None
        and _MOVED.search(folded, *bounds) is not None
        and _TAKEN.search(folded, *bounds) is None
    )
