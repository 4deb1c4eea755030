"""Who signs a report in its own text: the line that closes a Turkish one, the head and the foot of a Korean one. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from core.agencies import name_agency

_LONGEST = 140  # characters of a line
_UPPER, _LOWER = "A-ZÇĞİÖŞÜÂÎÛ", "a-zçğıöşüâîû"
_NAME = rf"[{_UPPER}][{_UPPER}{_LOWER}.'’]+(?: [{_UPPER}][{_UPPER}{_LOWER}.'’]*){{1,3}}"
_NAMES = rf"{_NAME}(?:(?: ?[,&] ?| ?[-–] ?| ve ){_NAME}){{0,3}}"
_PARTS = r" ?[,&] ?| ?[-–] ?| ve "
_LABEL = r"(?:Haber(?:[-–/ &]+(?:Kamera|Foto(?:ğraf)?))?|HABER(?:[-–/ &]+(?:KAMERA|FOTO(?:ĞRAF)?))?|Muhabir|MUHABİR)"
_PICTURES = rf"(?:\s*[-–,/|]?\s*(?:Kamera|KAMERA|Foto(?:ğraf)?|FOTO(?:ĞRAF)?|Kurgu|KURGU|Görüntü)\s*:\s*{_NAMES})*"
_PLACE = rf"[{_UPPER}][{_UPPER}{_LOWER}.'’]+(?: [{_UPPER}][{_UPPER}{_LOWER}.'’]+)?"
# "Haber: Ayşe Yılmaz - Kamera: Mehmet Kaya / SEUL, (DHA)"; "Ayşe YILMAZ/SEUL, (DHA)": a label or an agency is needed.
_TURKISH = re.compile(
    rf"\W*(?:(?P<label>{_LABEL})\s*:\s*)?(?P<names>{_NAMES}){_PICTURES}"
    rf"(?:\s*[/–-]\s*(?P<place>{_PLACE}))?(?:[\s,/–-]*[(\[]?(?P<agency>[{_UPPER}]{{2,5}})[)\]]?)?\W*"
)
# "Ahmet YILMAZ/SEUL, (DHA)- Kuzey Kore …"
_TURKISH_HEAD = re.compile(
    rf"\W*(?:{_LABEL}\s*:\s*)?(?P<names>{_NAMES}){_PICTURES}\s*[/–-]\s*(?P<place>{_PLACE})\s*,?\s*\((?P<agency>[{_UPPER}]{{2,5}})\)\s*[-–—:]"
)
# "СЕУЛ, 27 ноября. /Корр. ТАСС Иван Петров/. …"
_RUSSIAN_HEAD = re.compile(
    r"\W*[А-ЯЁ][^/]{2,60}/\s*[Кк]орр\. (?P<agency>[А-ЯЁ]{2,6}) (?P<names>[А-ЯЁ][а-яё-]+(?: [А-ЯЁ][а-яё-]+){1,2}(?:, [А-ЯЁ][а-яё-]+(?: [А-ЯЁ][а-яё-]+){1,2}){0,2})/"
)
# "SEUL (İHA)", closing a report
_PLACE_ALONE = re.compile(rf"\W*(?P<place>{_PLACE})\s*[-–/]?\s*\((?P<agency>[{_UPPER}]{{2,5}})\)\W*")
_KOREAN_PARTS = r"\s?[·,]\s?|\s+"
_ROLE = r"(?:선임|수습|인턴|전문|객원)?\s?(?:기자|특파원)"
_KOREAN_NAMES = r"[가-힣]{2,4}(?:\s?[·,]\s?[가-힣]{2,4}| (?!기자|특파원|선임|수습|인턴|전문|객원)[가-힣]{2,4}){0,3}"
# "(서울=연합뉴스) 김민수 기자 =", "[서울=뉴시스]김민수 기자 =", "(워싱턴=연합뉴스) 이서연 특파원 ="
_KOREAN_HEAD = re.compile(
    rf"\s*[(\[【](?:[가-힣·,.\s]{{2,20}})=[^()\[\]【】]{{2,20}}[)\]】]\s*(?P<names>{_KOREAN_NAMES})\s*{_ROLE}\s*="
)
# "[예시신문=박지영 기자] …"
_KOREAN_BRACKET = re.compile(rf"\s*[(\[【][^()\[\]【】=]{{2,20}}=\s?(?P<names>{_KOREAN_NAMES})\s?{_ROLE}\s?[)\]】]")
# "김민수 기자", "김민수 기자 kim@example.kr", "/김민수 기자", "서울=김민수 특파원"
_KOREAN_LINE = re.compile(
    rf"\W*(?:[가-힣]{{2,5}}\s?[=/]\s?)?(?P<names>{_KOREAN_NAMES})\s?{_ROLE}\W*(?:[\w.+-]+@[\w.-]+\W*)?"
)


@dataclass(frozen=True, slots=True)
class Signature:
    """Who signs a report, from where and for which agency, as far as the line tells."""

    authors: tuple[str, ...]
    place: str | None = None
    agency: str | None = None


def read_signature(heads: Sequence[str], lines: Sequence[str]) -> Signature | None:
    """Read the signature of a report.

    Args:
        heads: the first lines of its text; a Korean one may stand below a standfirst.
        lines: the last lines of its text and those below it, in order.
    """
    for head in heads:
        if found := _KOREAN_HEAD.match(head) or _KOREAN_BRACKET.match(head):
            return Signature(_part(found["names"], _KOREAN_PARTS))
        if (found := _RUSSIAN_HEAD.match(head)) and (agency := name_agency(found["agency"])):
            return Signature(_part(found["names"], ", "), agency=agency)
    filed = _TURKISH_HEAD.match(heads[0]) if heads else None
    agency = name_agency(filed["agency"]) if filed else None
    if filed and agency:
        return Signature(_part(filed["names"], _PARTS), filed["place"], agency)
    return next((signed for line in lines if (signed := _read_line(line)) is not None), None)


def _read_line(line: str) -> Signature | None:
    if len(line) > _LONGEST:
        return None
    if "기자" in line or "특파원" in line:
        korean = _KOREAN_LINE.fullmatch(line)
        return Signature(_part(korean["names"], _KOREAN_PARTS)) if korean else None
    alone = _PLACE_ALONE.fullmatch(line)
    if alone and alone["place"].isupper() and (filed := name_agency(alone["agency"])):
        return Signature((), alone["place"], filed)
    found = _TURKISH.fullmatch(line)
    if found is None:
        return None
    agency = name_agency(found["agency"]) if found["agency"] else None
    if agency is None and (found["label"] is None or found["agency"]):
        return None
    return Signature(_part(found["names"], _PARTS), found["place"], agency)


def _part(names: str, mark: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name.strip() for name in re.split(mark, names) if name.strip()))


def cut_korean_role(names: Iterable[str]) -> list[str]:
    """Return names without the role behind them: "김민수 기자" is 김민수."""
    return [re.sub(rf"(?<=[가-힣])\s?{_ROLE}\Z", "", name) for name in names]
