"""What can be counted in Korean, counters for the most part: rows as `transform.figures.nouns` reads them."""

from __future__ import annotations

# What may follow a counter of one syllable, of which other words begin: "기대", "발행".
_PARTICLE = r"(?:[을를이가의은는도과와로에만씩까].*|이상.*|정도.*|가량.*|안팎.*|짜리.*|째.*|여.*)?"
KOREAN: tuple[tuple[str, str, str], ...] = (
    ("=USD", r"달러.*|불", "US dollars"),
    ("=EUR", r"유로.*", "euros"),
    ("=RUB", r"루블.*", "rubles"),
    ("=KRW", r"원.*", "won"),
    ("=tonnes", r"톤.*|t(?![a-z]).*", "tonnes"),
    ("=barrels", r"배럴.*", "barrels"),
    ("=km", r"킬로미터.*|㎞.*|km.*", "distance"),
    ("=m", r"미터.*|m(?![a-z]).*", "length"),
    ("=hours", r"시간.*", "time"),
    ("=days", r"일간.*", "period"),
    ("=weeks", r"주간.*|주일.*", "period"),
    ("=months", r"개월.*", "period"),
    ("=litres", r"리터.*", "volume"),
    ("=kilotons", r"킬로톤.*|㏏.*", "yield"),
    ("=years", r"년간.*", "period"),
    ("shells", rf"발{_PARTICLE}|포탄.*", "shells"),
    ("missiles", rf"기{_PARTICLE}", "missiles"),
    ("people", r"명.*|여명.*|사람.*", "people"),
    ("=minutes", r"분(?!의|량|기).*", "time"),
    ("=kg", r"㎏.*|kg.*|킬로그램.*", "kilograms"),
    ("containers", r"컨테이너.*", "containers"),
    ("items", r"마리.*", ""),
    ("items", r"척.*|대(?!통령|표|회|한|북|러|사|량|규).*|개(?!월|년|발|최|성|국).*|문(?!제|서|화|건).*", ""),
)  # fmt: skip
