"""How often, how many of them, how far: "genellikle", "çoğu", "kısmen" lost say more than the source does.

"They usually start" told as "they start" makes a rule of what is so at most times. Turkish and English have many words for each
degree; one is lost only where the target has none that can mean it. "Bazı" may go unsaid ("men were arrested"), but not become "all".
"""

from __future__ import annotations

from core import late_re as re
from transform.check.branches import Branches, Choice
from transform.check.model import Problem

_END = r"(?!\w)"


def _english(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words})\b")


# What Turkish says, with its clues; and all that can tell it.
_DEGREES: tuple[tuple[Branches, re.Pattern[str]], ...] = (
    (
        Branches((
            rf"(?<!\w)(?:genellikle|genelde|genel olarak|çoğunlukla|çoğu (?:zaman|kez|kere)|ekseriyetle|tipik olarak){_END}",
            "genel", "çoğunlukla", "çoğu ", "ekseri", "tipik",
        )),
        _english(
            r"usual\w*|general\w*|typical\w*|normal\w*|often\w*|most\w*|main\w*|tend\w*|common\w*|frequent\w*|majority|largely|tradition\w*|routine\w*|regular\w*|"
            r"widely|primar\w+|chief\w*|as a rule|custom\w*|predomin\w*|habit\w*|overall|broad\w*|on average|conventional\w*|averag\w+|by and large|prevail\w*|"
            r"than not|bulk|(?:nearly|almost) (?:always|all|every\w*)|in many cases|many|ordinar\w*|otherwise|should|collectively|blanket|used to|universal\w*|"
            r"prevalent|popular\w*|likely|much|whole|all in all|standard|default"
        ),
    ),
    (
        Branches((rf"(?<!\w)(?:sik sik|siklikla|çok (?:kez|defa)|defalarca){_END}", "sik", "çok kez", "çok defa", "defalarca")),
        _english(
            r"often\w*|frequent\w*|regular\w*|repeat\w*|common\w*|many|constant\w*|lots?|routine\w*|usual\w*|continu\w*|always|numerous|multipl\w*|persist\w*|typical\w*|"
            r"tend\w*|over and over|again and again|recurr\w*|times|occasional\w*|generally|perpetual\w*|consistent\w*|keeps?|kept|countless|most\w*|non-stop|"
            r"endless\w*|periodic\w*|incessant\w*|much|more than once|heav\w*|plagu\w*|rife|several|widely|every|habit\w*|daily|all the time"
        ),
    ),
    (
        Branches((
            rf"(?<!\w)(?:bazen|(?:kimi|bazi) (?:zaman(?:lar)?|kez)|zaman zaman|ara sira|arada (?:bir|sirada)|yer yer){_END}",
            "bazen", "kimi ", "bazi ", "zaman zaman", "ara sira", "arada ", "yer yer",
        )),
        _english(
            r"some\w*|occasion\w*|times?|periodic\w*|now and|may|can|could|once in a while|intermittent\w*|every so often|every now|often\w*|sporadic\w*|on and off|"
            r"off and on|might|when|perhaps|frequent\w*|not always|or even|parts|places|patch\w*|few|here and there|in part"
        ),
    ),
    (
        Branches((rf"(?<!\w)(?:nadiren|enderen|seyrek|(?:ender|nadir) olarak){_END}", "nadir", "ender", "seyrek")),
        _english(
            r"rare\w*|seldom\w*|hardly|infrequent\w*|uncommon\w*|barely|scarce\w*|few\w*|unusual\w*|not often|little|unlikely|occasional\w*|sparse\w*|exception\w*|"
            r"sporadic\w*|once|sometimes|least|thin\w*"
        ),
    ),
    (
        Branches((rf"(?<!\w)kismen{_END}", "kismen")),
        _english(
            r"part\w*|some\w*|degree|extent|half|semi\w*|fraction\w*|little|slight\w*|rather|incomplete\w*|relative\w*|limited|quasi\w*|moderate\w*|mixed|largely|"
            r"mostly|less than|patch\w*|in places|areas"
        ),
    ),
    (
        Branches((
            rf"(?<!\w)(?:(?:büyük|geniş|önemli) (?:ölçüde|çapta)|ağirlikli olarak){_END}",
            " ölçüde", " çapta", "ağirlikli olarak",
        )),
        _english(
            r"large\w*|most\w*|significan\w*|substan\w*|great\w*|consider\w*|heav\w*|much|major\w*|mass\w*|predomin\w*|strong\w*|big\w*|well|drama\w*|extensi\w*|vast\w*|"
            r"main\w*|primar\w*|huge\w*|far|wide\w*|deep\w*|degree|extent|margin\w*|high\w*|very|essential\w*|almost|nearly|remark\w*|mark\w*|notabl\w*|sharp\w*|lots?|"
            r"bulk|good|full\w*|broad\w*|import\w*|profound\w*|serious\w*|overwhelm\w*|entire\w*|wholly|complete\w*|enorm\w*|particular\w*|quite|total\w*|severe\w*|"
            r"badly|scale|immense\w*|radical\w*|tremend\w*|chief\w*|overall|virtual\w*|all but|material\w*|vital\w*|more|steep\w*|dire\w*|measurabl\w*"
        ),
    ),
    (
        Branches((
            rf"(?<!\w)(?:çoğu(?! zaman| kez| kere| defa)(?:nun|nu|nda|ndan|na)?|(?:büyük (?:bölümü|kismi)|(?:büyük|ezici) çoğunluğu)\w*){_END}",
            "çoğu", "büyük bölümü", "büyük kismi",
        )),
        _english(
            r"most\w*|majorit\w+|many|much|bulk|often\w*|predomin\w*|largely|mainly|more than half|almost|be(?:st|tter) part|lion|overwhelm\w*|virtual\w*|usual\w*|general\w*|"
            r"frequent\w*|primar\w*|chiefly|vast|common\w*|nearly|lots?|typical\w*|numerous|significant\w*|substan\w*|large\w*|chunk|great\w*|big\w*|half|plurality|"
            r"good (?:part|deal|number)|widely|few|main|major|high\w*|three|four|two|percent|\d+"
        ),
    ),
)  # fmt: skip
_SOME = Branches((
    rf"(?<!\w)(?:bazi(?:lari\w*)?|bir (?:kismi(?!z)|bölümü)\w*|birtakim){_END}", "bazi", "bir kismi", "bir bölümü", "birtakim",
))  # fmt: skip
_SOME_ENGLISH = _english(
    r"some\w*|certain|several|few\w*|part\w*|portion|number of|various|others?|among|many|half|sections?|segments?|those|one|couple|particular|select\w*|any|variety|two|three|"
    r"four|five|fraction|handful|types of|kinds of|different|multiple|specific|share|minority|proportion|pieces|numerous|groups?|limited|more|most\w*|percent|like|"
    r"there (?:are|were)|bunch|set of|majority|lots?|much|varied|chunk|third|quarter|not all|not every\w*|\d+|or so|almost|nearly|individual"
)
_ALL_ENGLISH = re.compile(
    r"\b(?:all(?! (?:right|over|but|in all|along|of a sudden|that|too|day|night|the (?:way|time|more|while|same|best))\b)|every|everyone|everybody|entire|whole)\b"
)
_ALL = re.compile(r"(?<!\w)(?:tüm|bütün|hep|her|tama|hiç|topyekûn|topyekun|cümle|baştan|tam)")

# "Zamanlarının çoğunu", told as "all their time".
_MOST = Branches(
    (
        rf"(?<!\w)(?:çoğu(?! zaman| kez| kere| defa)(?:nun|nu|nda|ndan|na)?|büyük (?:bölümü|kismi|çoğunluğu)\w*){_END}",
        "çoğu",
        "büyük ",
    )
)
_MOST_ENGLISH = _english(
    r"most\w*|majorit\w+|bulk|nearly|almost|virtual\w*|vast|predomin\w*|largely|mainly|much of|many (?:of|are|were|have)|(?:more than|over) half|thirds?|quarters?|percent|not all|not every\w*|usual\w*|chunk|generally|primarily|lion|"
    r"practically|all but|overwhelm\w*|often|few|part"
)

_ALWAYS_ENGLISH = Branches(
    (r"\b(?:always|invariably|without exception)\b", "always", "invariably", "without exception")
)
_ALWAYS = re.compile(
    r"(?<!\w)(?:her |hep|daima|sürekli|devamli|mutlak|ebed|oldum olasi|öteden beri|istisnasiz|hiç|asla|değişmez|boyunca|eskiden|sonsuz)"
)
_AT_TIMES = re.compile(r"(?<!\w)(?:genellik|genelde|çoğu|bazen|bazi|kimi zaman|zaman zaman|ara sira|nadir|sik|eğilim)")


_MANY = re.compile(r"\b(?:many|numerous|several|lots?|much)\b")
_TR_MANY = re.compile(r"(?<!\w)(?:birçok|pek çok|bir çok|çok sayida|bir ?takim|çeşitli)(?!\w)")
_DEGREES_SAID = Choice((degree[0], degree) for degree in _DEGREES)


def check_degrees(folded: str, lowered: str) -> list[Problem]:
    """Find a word of how often, how many or how far that is lost; returns problems of the kind "hedge".

    Args:
        folded: the folded Turkish text.
        lowered: the lower-cased English text.
    """
    for turkish, english in _DEGREES_SAID.of(folded):
        said = turkish.search(folded)
        # The "many" of "birçok" tells no "çoğu".
        theirs = (
            _MANY.sub("", lowered, count=1)
            if said and said.group().startswith("çoğu") and _TR_MANY.search(folded)
            else lowered
        )
        if said and not english.search(theirs):
            return [Problem("hedge", said.group(), "")]
    said = _SOME.search(folded)
    if said and not _SOME_ENGLISH.search(lowered) and not _ALL.search(folded):
        told = _ALL_ENGLISH.search(lowered)
        if told:
            return [Problem("hedge", said.group(), told.group())]
    most = _MOST.search(folded)
    if most and not _MOST_ENGLISH.search(lowered) and not _ALL.search(folded):
        told = _ALL_ENGLISH.search(lowered)
        if told:
            return [Problem("hedge", most.group(), told.group())]
    always = _ALWAYS_ENGLISH.search(lowered)
    said_at_times = _AT_TIMES.search(folded) if always and not _ALWAYS.search(folded) else None
    return [Problem("hedge", said_at_times.group(), always.group())] if always and said_at_times else []
