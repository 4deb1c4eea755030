"""English words that say by themselves that something is not, or does not come about, of whatever verb: "izin vermedi", "banned".

Such a word tells a denial only where the source does not ask for it otherwise: in "yasaklamadı" and in "yasak" it is the thing denied or
another's, and "banned" is the error or says nothing. Nor does it where it stands before its noun ("the banned film").
"""

from __future__ import annotations

from collections import Counter

from core.late import LatePattern

# Denied verbs, and "değil" and "yok", as they stand in a folded sentence.
_DENIED = LatePattern(
    r"\b(?<!düğüm )(?:\w+m(?:[ae](?:d[iu]|z|y[ae]|m[ae]|s[iu]n|m[iu]ş)|[iuü]yor)|değil(?!(?:\w*) d[ea]\b)|yok)\w*"
)
_NOT_BEFORE_NOUN = r"(?<!\bthe )(?<!\ba )(?<!\ban )(?<!\bof )"
# English words, and the Turkish that asks for them without a denial.
_DENYING = tuple(
    (LatePattern(rf"\b(?:{english})"), LatePattern(rf"\b(?:{turkish})"))
    for english, turkish in (
        (
            r"(?:in|into|at|to|is|was|are|were|hit|with|remain\w*|reach\w*|end\w*|fac\w+) (?:an? |the )?(?:\w+ )?(?:stalemate|deadlock|impasse|gridlock)\b",
            r"çikmaz|kilit|tikan|düğüm|açmaz",
        ),
        (r"off the table|out of the question|off[ -]limits", r"dişla|diş[iı]\b|yasak|yasağ|masadan"),
        (
            rf"{_NOT_BEFORE_NOUN}(?:bann(?:ed|ing)|barr(?:ed|ing)|prohibit|forbid|forbad|outlaw)|bans?\b",
            r"yasak|yasağ|men e[dt]|engel|kisitla|ambargo|yaptirim|kapat",
        ),
        (
            rf"{_NOT_BEFORE_NOUN}oust(?:s|ed|ing)?\b|crash\w* out|bow(?:s|ed|ing)? out|dump\w* out|sat out",
            r"görevden|devr|devir|ele(?:n|d|m)|düşür|uzaklaş|ihraç|kovul|kovm|çikar|çekil",
        ),
        (
            rf"{_NOT_BEFORE_NOUN}(?:scrapp|shelv|abort)|call\w* off",
            r"iptal|rafa|aski|geri (?:çek|al)|ertele|durdur|vazgeç|hurda|fesh|dondur|kes(?:il|m|t|iy|ec)|sonlan|kaldir|bitir",
        ),
        (
            r"fell through|fall\w* through|f(?:a|e)lls? apart",
            r"başarisiz|çök|dağil|parçala|suya düş|bozul|bozm|yikil",
        ),
        (r"in vain|fruitless|futile", r"boşuna|nafile|sonuçsuz|boş|beyhude|başarisiz"),
        (r"elusive|elud", r"kaç|kurtul"),
        (
            r"dearth|bereft|devoid|strip\w* of|depriv|withh",
            r"mahrum|yoksun|kes(?:il|m|t|iy|ec)|esirge|kit|azal|elinden|geri al|sakla|dondur|aski",
        ),
        (
            r"spurn|snub|shun|rebuff|balk|baulk|boycott|flout|stay\w* away|steer\w* clear|stopp\w* short",
            r"redd|reddet|geri (?:çevir|adim|çekil|dur)|boykot|uzak|kaç|çekin|ihlal|hiçe|sakin|çiğne|dur(?:du|ma)|hayir",
        ),
        (
            r"tight-lipped|under wraps|left in the dark|out of sight",
            r"gizl|sakl|sessiz|sus|karanlik|ketum|gözden|kapali",
        ),
        (r"unscathed|untouched", r"sağlam|sağ salim|kurtul"),
        (r"up in the air|remains? to be seen", r"belirsiz|muallak|meçhul|aski|hava"),
        (r"anything but|far from|a far cry", r"uzak|öte|kilomet|mesafe|açik"),
        (r"hoax|hollow|no-show", r"yalan|asilsiz|sahte|boş|kof|uydur|oyuk"),
        (
            r"stood? still|stand\w* still|dead in the water|out of reach|beyond (?:\w+ )?(?:reach|repair|doubt|recognition)",
            r"dur(?:du|ma|uy|ak)|uzak|ulaşilmaz|hareketsiz|ötesi|kuşkusuz|şüphesiz",
        ),
    )
)


def told_by_denying(source: str, target: str, free: Counter[str], used: set[int]) -> None:
    """Take from the Turkish denials that are free those that an English word tells which denies by itself, one each.

    Args:
        source: the folded Turkish sentence.
        target: the lower-cased English sentence.
        free: how often each Turkish denial is not told yet; it is changed.
        used: where English words stand that tell one already; it is changed.
    """
    ours = [match.group() for match in _DENIED.compiled.finditer(source)]
    if not ours:
        return
    told = [
        match.start()
        for english, turkish in _DENYING
        if (found := list(english.compiled.finditer(target))) and not turkish.compiled.search(source)
        for match in found
        if match.start() not in used
    ]
    for word, at in zip((word for word in ours if free[word]), told, strict=False):
        if free[word]:
            free[word] -= 1
            used.add(at)
