"""Who gives what a figure of a Japanese or Chinese text counts to whom.

Japanese marks a name by what follows it (は, が who acts; に, へ to whom; から from whom) and the verb ends the clause; Chinese by what
stands before it (向, 给 to whom; 从, 自 from whom) or by its place before the verb. What is passive in either tells of what comes, not of who
sends; a nation right before what is counted ("朝鲜士兵", "北朝鮮の労働者") is whose it is.
Source: Kuno, The Structure of the Japanese Language (1973), ch. 2 and 4; Li and Thompson, Mandarin Chinese (1981), ch. 9 and 16.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

Side = tuple[int, int, str]  # where a name begins and ends, and its country
_Roles = tuple[str | None, str | None]

_JA_TAKE = r"(?P<take>受け取|受領|輸入(?:し|す)|購入(?:し|す)|調達(?:し|す)|入手(?:し|す)|獲得(?:し|す)|得(?=[たてる])|稼い|(?:供与|提供|供給|支援)を受け|受け入れ)"
_JA_COME = (
    r"(?P<come>(?:派遣|派兵|供給|供与|提供|輸出|搬入|投入|配備|配置|輸送|移送|支給|売却|動員)(?:さ|され)|送ら|送り込ま|運ば|運び込ま|贈ら|渡さ|引き渡さ"
    r"|届い|到着|入国|渡っ|移動(?:し|す)|現地入り|(?<=で)(?:働|従事|勤務|参戦|戦っ|訓練を受)|に(?:参戦|入っ|向かっ))"
)
_JA_GIVE = (
    r"(?P<give>(?:派遣|派兵|供給|供与|提供|輸出|増派|支援|援助|売却|販売|移転|支給|投入|譲渡|輸送|搬出|寄贈|追加派遣)(?:し|す|(?=(?:か|へ|を決|を続|を始|も)?(?:[、。」]|\Z)))"
    r"|送(?:っ|り(?=[、込出])|る|ろ)|贈(?:っ|り|る)|渡(?:し|す)|引き渡(?:し|す)|運ん|支払|与え)"
)
_JA_VERB = re.compile(f"{_JA_TAKE}|{_JA_COME}|{_JA_GIVE}")
_ZH_TAKE = r"(?P<take>获得|獲得|获取|收到|得到|接收|进口|進口|购买|購買|采购|採購|换取|換取|赚取|賺取)"
_ZH_COME = r"(?P<come>被?(?:派|运|運|送|调|調)(?:往|到|抵|赴|至)|被(?:派遣|部署|运送|移交|提供)|(?:来|來)自|抵达|抵達|前往|赴(?=[^、])|进入|進入|运抵|運抵|部署(?:到|在|于)|到达|(?<=[^，])(?:工作|务工|務工|作战|作戰|参战|參戰))"
_ZH_GIVE = r"(?P<give>派出|派遣|派兵|增派|派(?=[了\d约約近超逾])|提供|供应|供應|供给|供給|输送|輸送|运送|運送|输出|輸出|出口|交付|移交|赠送|贈送|发送|支援|援助|出售|转让|支付|赠予|送出|运来)"
_ZH_VERB = re.compile(f"{_ZH_TAKE}|{_ZH_COME}|{_ZH_GIVE}")
_HELD = r"(?:軍|側|政府|当局|政権|国防省|大統領|氏|総書記|首相|外相|国防相|西部|東部|極東|領内?|国内|本土|州|地域|向け)"
_JA_CASE = re.compile(
    rf"{_HELD}{{0,3}}(?:(?P<to>に(?!よる|よれ|よっ|ついて|関|とっ|おけ|おい)|へ|向け)|(?P<from>から)|(?P<subject>[はがも])|(?P<at>で)|(?P<own>製|産|兵|の|軍|労働者|工兵|部隊|人)|(?P<with>と|や|、))"
)
_BARTER = frozenset({"换取", "換取"})
_ZH_TO = re.compile(r"(?:[向给給对對往赴至到抵]|前往|进入|進入|抵达|抵達|派往|运往|運往|送往|运抵|運抵|在|于|於)\Z")
_ZH_FROM = re.compile(r"(?:[从從自]|来自|來自)\Z")
_ZH_BY = re.compile(r"(?:由|被)\Z")
_ZH_WITH = re.compile(r"[与與和同跟及、]\Z")
_ZH_SAYS = re.compile(
    r"(?:[总總][统統]|国防部|國防部|外交部|军方|軍方|政府|方面)?[^，。]{0,8}?(?:称|稱|表示|说|說|透露|宣布|估[计計]|指控|指[责責]|认为|認為|否[认認]|报道|報導|证实|證實|披露|分析)"
)
_ZH_SAYS_NEXT = re.compile(r"(?:[总總][统統]|政府|军方|軍方|国防部|方面)?(?:称|稱|表示|说|說|指控|指[责責]|认为|認為)")
_ZH_OF = re.compile(r"(?:方面?|军|軍|政府)?的")
_AIMED = re.compile(r"[対向对對赴援]")  # names that hold who it is for: "対露", "赴俄"
_BESIDE = re.compile(r"[与與驻駐在]")
_JA_BREAK = re.compile(
    r"(?:[たるい](?:が|ため|ものの|一方で?|ほか|上で|後)|[てでしりえけせれ])、(?=[^、。]{0,30}[はが])|」と|。"
)
_ZH_BREAK = re.compile(r"[，；。]")
_JA_GIVEN_TO = re.compile(r"への?(?:[^、。]{0,6})(?:派兵|派遣|供給|供与|提供|輸出|支援|増派)")
_JA_RELATIVE = re.compile(r"(?:た|る|ている|した|された)(?=[^、。]{0,14}\Z)")


def characters_transfer(
    plain: str, figure: tuple[int, int], sentence: tuple[int, int], sides: Sequence[Side], *, japanese: bool
) -> _Roles:
    """Return (giver, receiver) of what a figure counts, each a country in English or None.

    Args:
        plain: the folded text.
        figure: start and end of the figure.
        sentence: start and end of its sentence.
        sides: the names of the sentence that stand for a country, in order.
        japanese: its grammar, else the Chinese one.
    """
    if not sides:
        return None, None
    giver, receiver = (_japanese if japanese else _chinese)(plain, figure, sentence, sides)
    return (None, None) if giver == receiver else (giver, receiver)


def _japanese(plain: str, figure: tuple[int, int], sentence: tuple[int, int], sides: Sequence[Side]) -> _Roles:
    first = max((m.end() for m in _JA_BREAK.finditer(plain, sentence[0], figure[0])), default=sentence[0])
    after = _JA_BREAK.search(plain, figure[1], sentence[1])
    stop = after.start() + 1 if after is not None else sentence[1]
    verb = _JA_VERB.search(plain, figure[1], stop)
    before = list(_JA_VERB.finditer(plain, first, figure[0]))
    if before and _JA_RELATIVE.search(plain, before[-1].end() - 1, figure[0]) and figure[0] - before[-1].end() <= 16:
        # "派遣された北朝鮮兵1万人": it tells of what is counted, unless a nearer verb does.
        verb = before[-1] if verb is None or not before[-1]["give"] else verb
    if verb is None:
        return _japanese_noun(plain, figure[0], first, sides)
    reach = max(verb.start(), figure[1]) if verb.start() < figure[0] else verb.start()
    roles = [
        (country, _japanese_role(plain, start, end), start, end)
        for start, end, country in sides
        if first <= start < reach
    ]
    to = _last(roles, "to")
    source = _last(roles, "from")
    subject = next((c for c, role, _, end in reversed(roles) if role == "subject" and _is_marked(plain, end)), None)
    subject = subject or _last(roles, "subject")
    own = next(
        (
            c
            for c, role, start, end in reversed(roles)
            if role == "own" and min(abs(figure[0] - end), abs(start - figure[1])) <= 10
        ),
        None,
    )
    if verb["take"]:
        return source or (own if own != subject else None), subject
    if verb["come"]:
        to = to or _last(roles, "at")
        return source or (own if own != to else None), to
    return subject or source or (own if own != to else None), to


def _japanese_noun(plain: str, at: int, first: int, sides: Sequence[Side]) -> _Roles:
    """Return the sides of a noun of giving before a figure that no verb follows: "北朝鮮のロシアへの派兵は1万人"."""
    near = [side for side in sides if first <= side[0] < at]
    to = next((c for _, end, c in reversed(near) if _JA_GIVEN_TO.match(plain, end, at)), None)
    if to is None:
        return None, None
    own = next(
        (c for a, end, c in reversed(near) if c != to and _japanese_role(plain, a, end) in {"own", "from"}), None
    )
    return own, to


def _is_marked(plain: str, end: int) -> bool:
    case = _JA_CASE.match(plain, end)
    return case is not None and case["subject"] == "が"


def _japanese_role(plain: str, start: int, end: int) -> str:
    if _AIMED.match(plain, start):
        return "to"
    if _BESIDE.match(plain, start):
        return "with"
    case = _JA_CASE.match(plain, end)
    if case is None or case.lastgroup is None:
        return "other"
    return case.lastgroup


def _chinese(plain: str, figure: tuple[int, int], sentence: tuple[int, int], sides: Sequence[Side]) -> _Roles:
    breaks = [m.end() for m in _ZH_BREAK.finditer(plain, sentence[0], sentence[1])]
    first = max((at for at in breaks if at <= figure[0]), default=sentence[0])
    stop = min((at for at in breaks if at > figure[1]), default=sentence[1])
    verbs = list(_ZH_VERB.finditer(plain, first, stop))
    before = [verb for verb in verbs if verb.start() < figure[0]]
    behind = [verb for verb in verbs if verb.start() >= figure[1]]
    verb = before[-1] if before and not (behind and behind[0]["come"]) else next(iter(behind), None)
    if verb is None:
        return None, None
    roles = [
        (country, _chinese_role(plain, start, end, figure, verb), start, end)
        for start, end, country in sides
        if first <= start < stop
    ]
    to = _last(roles, "to")
    source = _last(roles, "from")
    subject = next((c for c, role, _, _ in roles if role == "by"), None) or _last(roles, "subject")
    own = next((c for c, role, _, _ in roles if role == "own"), None)
    if subject is None and not verb["come"]:
        earlier = [s for s in sides if sentence[0] <= s[0] < first and not _ZH_SAYS.match(plain, s[1])]
        told = [c for a, b, c in earlier if _chinese_role(plain, a, b, figure, verb) == "subject"]
        subject = told[-1] if told and told[-1] not in {to, source} else None
    if verb["take"]:
        if verb["take"] in _BARTER and figure[1] <= verb.start():
            return subject, None  # "以石油一百万桶换取炮弹"
        return source or (own if own != subject else None), subject
    if verb["give"] and to is None and subject is not None:  # "北韓提供俄羅斯火箭炮"
        to = next((c for c, role, _, _ in roles if role == "object" and c != subject), None)
    if verb["come"]:
        return source or (own if own != to else None) or (subject if subject != to else None), to
    return subject or source or (own if own != to else None), to


def _chinese_role(plain: str, start: int, end: int, figure: tuple[int, int], verb: re.Match[str]) -> str:
    if _AIMED.match(plain, start):
        return "to"
    if _BESIDE.match(plain, start):
        return "with"
    before = plain[max(0, start - 2) : start]
    for role, pattern in (("from", _ZH_FROM), ("by", _ZH_BY), ("to", _ZH_TO), ("with", _ZH_WITH)):
        if pattern.search(before):
            return role
    if 0 <= start - figure[1] <= 3:
        return "own"  # "1.2万名朝鲜士兵"
    if start >= verb.end():
        if start - verb.end() > 2:
            return "other"
        return "to" if verb["come"] else "object"
    if _ZH_OF.match(plain, end) or _ZH_SAYS_NEXT.match(plain, end):
        return "other"
    return "subject"


def _last(roles: Sequence[tuple[str, str, int, int]], wanted: str) -> str | None:
    return next((country for country, role, _, _ in reversed(roles) if role == wanted), None)
