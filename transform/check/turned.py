"""Denials that a single English word turns round: "everyone" for "hiç kimse", "with" for "olmadan", "agreed" for "reddetti"."""

from __future__ import annotations

from dataclasses import dataclass

from core import late_re as re
from transform.check import denial_patterns as patterns
from transform.check.branches import Branches, Choice
from transform.check.clues import Clues
from transform.check.denials import blank_affirmed
from transform.check.model import Problem


@dataclass(frozen=True, slots=True)
class _Turn:
    """A Turkish denial and what turns it round.

    Attributes:
        denial: the Turkish words (folded).
        affirms: English words that say the contrary; None: nothing need be there, only the denial missing.
        denies: English words by which the denial may be told, so that it is not lost.
        affirmed: Turkish words that ask for the English word themselves; None: there are none.
        by_ending: whether the denial is an ending, so that a sentence without any has none of these either.
    """

    denial: re.Pattern[str] | Branches
    affirms: Branches | None
    denies: re.Pattern[str]
    affirmed: re.Pattern[str] | None = None
    by_ending: bool = False


_NOT = r"\b(?:not|no|never|nobody|none|nothing|nor|neither|cannot|nowhere|no-one)\b|n't\b"
_SMALL_CHANCE = r"\b(?:ihtimal|olasili)\w* (?:\w+ )?(?:az|düşük|zayif|küçük)\w*|\bpek (?:olasi|muhtemel)\b"
_WITHOUT = (
    rf"{_NOT}|\b(?:without|un\w+|non\w*|\w+less(?:ly)?|before|until|unless|instead|rather|lack\w*|fail\w*|free|despite|regardless|"
    r"anonymous\w*|absen\w+|in(?:dis|un)\w+|im(?!med)\w+|refus\w+|den(?:y|ied))\b"
)
# What denies anywhere in a Turkish sentence, by its letters: a wide net, for where only a sentence without any will do.
_ANY_DENIAL = (
    r"m[ae]y[ae](?:c|n)|m[ae]z(?!e)|m[iuü]yor|\w{2}m[ae]d[iuea]|m[ae]m[aei]|m[ae]miş|m[ae]si zor|değil|\byok|\bpek\b|\baz\b|düşük|zayif|küçük|s[iuü]z|"
    r"\bzor\b|güç\b|vazgeç|kalk|redde|karşi|\bne\b.*\bne\b"
)
# What English can tell by its contrary: "sürecek" is "unlikely to end", "iptal edilecek" is "unlikely to take place".
_TOLD_BY_CONTRARY = (
    r"\bsür(?:ecek|er|mesi)|\bdevam|\bkal(?:acak|ir|mas)|\bart(?:acak|ar\b|mas)|\belinde|\bkoru|iptal|ertele|kaçin|diren|engelle|önle|başarisiz|"
    r"boykot|kaybed|çekil|\buzak|geri dön"
)
_PROBABLY = Branches((
    r"\b(?:(?:büyük|yüksek) (?:bir )?(?:ihtimal|olasilik)l[ae]|muhtemelen|kuvvetle muhtemel)\b",
    "ihtimal", "olasilik", "muhtemelen", "kuvvetle",
))  # fmt: skip
_LIKELY = re.compile(r"\b(?:likely|probabl\w*)\b")
_TURNS = (
    # "Büyük olasılıkla katılacak", told as "is unlikely to attend".
    _Turn(_PROBABLY, Branches((r"\bunlikely\b", "unlikely")), _LIKELY, re.compile(f"{_ANY_DENIAL}|{_TOLD_BY_CONTRARY}")),
    # "Muhtemelen sürecek", told as "is unlikely to continue".
    _Turn(
        _PROBABLY,
        Branches((
            r"\bunlikely to (?:be )?(?:continu|remain|stay|last|persist|go on|rise|increas|grow|keep|cancel|postpon|avoid|resist|fail|boycott|lose)",
            "unlikely",
        )),
        _LIKELY,
        re.compile(_ANY_DENIAL),
    ),
    # "Şüphesiz", told as "some doubt".
    _Turn(
        Branches((r"\b(?:şüphesiz|kuşkusuz)\b", "şüphesiz", "kuşkusuz")),
        Branches((r"\b(?:some|with|much|a|is|was) doubts?\b", "doubt")),
        re.compile(rf"{_NOT}|\bwithout|undoubt|beyond|hard to|hardly|scarcely|indisput"),
        re.compile(r"(?:şüphe|kuşku)(?!s)"),
    ),
    _Turn(
        re.compile(_SMALL_CHANCE),
        Branches((r"(?<!un)\blikely\b", "likely")),
        re.compile(rf"{_NOT}|\b(?:less|least|unlikely|slim|little|low|small|remote|doubt\w*|hardly)\b"),
    ),
    _Turn(
        re.compile(r"\b(?:(?:hiç )?kimse(?!siz)\w*|hiçbir\w*|asla)\b"),
        Branches((r"\b(?:everyone|everybody|everything|always|all of)\b", "every", "always", "all of")),
        re.compile(rf"{_NOT}|\b(?:refus|fail|without|den(?:y|ie)|reject|un(?:touch|harm|hurt|scath|punish|notic|affect))"),
        re.compile(r"\b(?:herkes|her|hep\w*|daima|sürekli|devamli|bütün|tüm|tamam|komple|cümle)"),
    ),
    _Turn(
        Branches((r"\bkimse(?!siz)\w*", "kimse")),
        Branches((r"\b(?:someone|somebody)\b", "someone", "somebody")),
        re.compile(r"\b(?:no one|nobody|no-one|none|anyone|anybody|without|whoever|nor)\b"),
        re.compile(r"\bbir(?:i|ey|inin|ine|inden|kaç|isi\w*)\b|\bkimi\b|\bbaz[iı]|başka|\bm[iu]\b"),
    ),
    _Turn(
        Branches((r"\bhiçbir\b", "hiçbir")),
        Branches((r"\bsome (?!of|more|time|what|how|where|other)[a-z]+", "some ")),
        re.compile(rf"{_NOT}|\b(?:refus|fail|without|den(?:y|ie)|reject|lack)"),
        re.compile(r"\bbaz[iı]|\bbirkaç|\bkimi\b|\bbiraz|\bbir miktar|\bkis(?:im|mi)|\bbir ?tak[iı]m|\bçeşit|\bbelli"),
    ),
    # "Ne … ne de …", told as "both".
    _Turn(
        Branches((r"\bne (?!kadar|zaman|süre|de\b)(?:[\w'’\"“”]+,? ){1,8}ne(?: de)?\b(?! kadar| zaman| ol)", "ne ")),
        Branches((r"\bboth\b", "both")),
        re.compile(r"\b(?:neither|not|no|never|none|nobody|nothing|without|cannot)\b|n't\b"),
        re.compile(r"\b(?:hem|iki|her|ikisi)\b"),
    ),
    # "… -ene kadar … -mayacak": not until, no if.
    _Turn(
        Branches((r"\b\w+(?:[ae]n[ae]|[iuü]nc[ae]y[ae]) (?:kadar|dek|değin)\b(?=.*m[ae](?:y[ae]c|z|d[iu]|m[iu]ş|m[ae]))", " kadar", " dek", " değin")),
        Branches((r"\bif\b", "if")),
        re.compile(
            r"\b(?:unless|until|till|before|without|as long as|so long as|while|whether|by the time|yet|even if|as if|pending|first|only if|after|as far as|once)\b"
        ),
        re.compile(r"s[ae]\b|eğer|şayet|takdirde|halinde|\bm[iuü]\b|durumunda|koşul|şart"),
    ),
    _Turn(
        re.compile(r"\b(?:imk[aâ]nsiz|olanaksiz)(?! (?:değil|olmad|olmay|olmaz))|\bmümkün (?:değil|olma)"),
        Branches((r"\b(?:possible|able)\b", "possible", "able")),
        re.compile(rf"{_NOT}|\b(?:impossib|unable|inabil|incapab|unthinkable|infeasib|without|out of the question|hard|difficult)"),
    ),
    _Turn(
        re.compile(r"\b\w+[ae]m[ae](?:d[iu]|m[iu]ş|z\b|y[ae]c)\w*|\b\w+[ae]m[iuü]yor\w*"),
        Branches((r"(?<!un)\bable to\b", "able to")),
        re.compile(rf"{_NOT}|\b(?:unable|inabil|incapab|fail|without|hardly|barely|before|until|too \w+)"),
        re.compile(r"\w[ae]bil|mümkün"),
        by_ending=True,
    ),
    _Turn(
        Branches(
            (
                r"\b(?:redded|reddet|yalanladi|yalanliyor|yalanlayan|ink[aâ]r e[dt]|geri çevir)\w*",
                "redde", "yalanla", "yalanliyor", "inkar e", "inkâr e", "geri çevir",
            )
        ),
        None,
        re.compile(
            rf"{_NOT}|\b(?:den(?:y|i)|refus|reject|dismiss|declin|rebuff|turn\w* (?:[\w'-]+ ){{0,5}}down|rul\w+ out|(?:brush|wav|swat|shrug|laugh|cast)\w* (?:[\w'-]+ ){{0,4}}?(?:off|aside|away)|knock\w* back|cold water|deaf ear|thumbs down|object|oppos|against|"
            r"disput|contradict|repudiat|spurn|veto|resist|block|quash|overturn|overrul|str[iu]\w*k|thr[eo]w\w* out|fail|unsuccess|disagree|"
            r"defeat|vot\w+ down|shot down|disown|disavow|renounc|shun|snub|rubbish|refut|rebut|counter|defy|defi|exclud|unwilling|walked away|scorn|balk|withh|critic|condemn|denounc|ignor|hard to)"
        ),
    ),
    _Turn(
        re.compile(
            r"\b(?:olmadan|olmaksizin|\w+m[ae]ks[iu]zin|(?:ver|al|bekle|gör|sor|bil|söyle|dinle|düşün|bul)(?:il|in|n)?m[ae]d[ae]n)\b(?! önce| sonra)"
        ),
        Branches((r"\bwith\b", "with")),
        re.compile(rf"{_WITHOUT}|\b(?:immediately|straight|directly|ahead|prior)\b"),
        by_ending=True,
    ),
    _Turn(
        re.compile(
            r"\b(?:koşul|şart|izin|neden|sebep|silah|anlaşma|tereddüt|ayrim|elektrik|sigorta|ruhsat|belge|kanit|delil|destek|yardim|cevap|yanit|su|internet|"
            r"para|savunma)s[iu]z(?:ca)?\b(?! önce| sonra)"
        ),
        Branches((r"\bwith\b", "with")),
        re.compile(_WITHOUT),
        by_ending=True,
    ),
    # "Tükenmeden", told as "after … ran out".
    _Turn(
        re.compile(rf"\b(?:{patterns.TR_STRICTLY_WITHOUT.pattern})\b(?! (?:önce|evvel|sonra|beri|itibaren|kaynakl|dolay|ötürü))"),
        Branches((r"\bafter\b", "after")),
        re.compile(rf"{_WITHOUT}|\b(?:still|yet|just|soon|immediately|straight|avoid\w*|prevent\w*|stop\w*|as|while|remain\w*|only|even|over|day after|named after|look\w* after|one after|time after)\b"),
        re.compile(r"sonra|ard[iı]n|ardi|üzerine|peş|\w[iuü]nc[ae]\b|\w[iuü]p\b|takip|takib|izle|akabinde|\bertesi|geçtikten|itibaren|beri|\w[ae]r[ae]k\b|\bile\b|gece yarisi|geçe"),
        by_ending=True,
    ),
    # "Suçsuz", told as "not innocent".
    _Turn(
        Branches((r"\b(?:suçsuz|masum|günahsiz)(?!iyet)\w*\b(?! (?:değil|olma))", "suçsuz", "masum", "günahsiz")),
        Branches((r"(?:\b(?:not|never)|n't) (?:\w+ ){0,2}(?:innocent|guiltless|blameless)\b", "innocent", "guiltless", "blameless")),
        re.compile(r"\b(?:not guilty|exonerat|acquit|cleared|without guilt|no guilt)|(?<!not )(?<!not be )(?<!n't )(?<!never )\binnocen"),
    ),
    # "Çıkma!", which a quotation ends with: the English must tell somebody not to.
    _Turn(
        re.compile(r"(?:\A|[.!?:,;] |[\"“'‘])(?![^\"“”.!?:;]*\b(?:bir|bu|şu) (?:\w+ )?\w+m[ae],)[^\"“”.!?:;]{0,80}\b(?!uydurma\b|yanilma\b)\w{2,}m[ae](?:y[iu]n(?:[iu]z)?)?[,.!]+[\"”’'],? (?:d[ei]d[iu]|d[ei]r\b|diyor|diye (?:uyar|bağir|seslen|tembih|öğüt))\w*"),
        None,
        re.compile(
            rf"{_NOT}|\b(?:stop\w*|avoid\w*|refrain\w*|against|(?:keep|stay|hold) (?:\w+ )?(?:out|off|away|back|clear|put|here|inside|home|in)|leave|without|before|beware|lest|instead|rather|forb\w+|ban\w*|prohibit\w*|"
            r"warn\w*|dissuad\w*|discourag\w*|forget|spare|drop|quit|enough|un\w{4,}|in\w{6,})\b"
        ),
        by_ending=True,
    ),
    # "Hiç konuşmadan", told as "with speaking".
    _Turn(
        re.compile(r"\b\w{2,}m[ae](?:d[ae]n|ks[iu]z[iu]n)\b(?! (?:önce|evvel|sonra))"),
        Branches((
            r"\bwith (?:even |ever |first |actually |really )?(?:\w+ly )?(?!regarding|according|spring|morning|evening|nothing|anything|everything|something|king|being)"
            r"\w{2,}ing\b(?! (?:to|of|\w+s\b))",
            "with ",
        )),
        re.compile(r"\bwithout\b"),
        by_ending=True,
    ),
)  # fmt: skip


_TURNS_TOLD = Choice((turn.affirms, turn) for turn in _TURNS)


def check_turned(source: str, target: str, *, may_deny: bool = True) -> list[Problem]:
    """Look for a denial of the source that an English word says the contrary of; problems of the kind "negation".

    Args:
        source: the folded Turkish sentence.
        target: the lower-cased English sentence, with straight apostrophes.
        may_deny: whether some word of the source can be a denial by its letters.
    """
    for turn in _TURNS_TOLD.of(target):
        if turn.by_ending and not may_deny:
            continue
        affirms = turn.affirms.search(target) if turn.affirms else None
        if turn.affirms and not affirms:
            continue
        # "Uzlaşıp uzlaşamayacağı", whether or not, denies nothing.
        denial = turn.denial.search(blank_affirmed(source) if turn.by_ending else source)
        if denial and not turn.denies.search(target) and not (turn.affirmed and turn.affirmed.search(source)):
            return [Problem("negation", denial.group(), affirms.group() if affirms else "")]
    return []


# Denials without "not" that leave what they deny undone, and what Turkish says for them without a denied verb.
_EN_PUT_IN = Branches(
    (r"\bfail(?:s|ed|ing)? to (?!mention)[a-z]+", "fail"),
    (r"\b(?:failure|unable|inability) to [a-z]+", "failure to", "unable to", "inability to"),
    (r"\b(?:refus|neglect)\w* to [a-z]+", "refus", "neglect"),
    (
        # "declined to 5 million" is a fall.
        r"\bdeclin\w+ to (?:comment|say|answer|give|name|identify|discuss|take|be|speak|talk|confirm|elaborate|respond|provide|sign|accept|join|meet|attend|"
        r"reveal|disclose|testify|help|support|back|vote|share|explain|participate|intervene|appear|act|use|send|release|reply)\b",
        "declin",
    ),
    (r"\bwithout (?!(?:a )?doubt|fail\b|question)\w+", "without "),
    (r"\b(?:stop|stops|stopped|falls?|fell) short of\b", " short of"),
)
_TR_LACKS = re.compile(
    r"\w{2,}s[iuü]z(?!l[ae]m|l[ae]n)|\w+m[ae]s[iu]n\b|\byok(?!la)|\b(?:kadar|dek|değin|hariç|dişinda|önce)\b|\b(?:aksa|ihmal|unut|eksik|kaçir|iska|boşuna|boşa|nafile|fiyasko|"
    r"iflas|uzak|suya düş|geri kal|sinifta kal|kalakal|zor|güçlük|problem|sikinti|mahrum|yoksun|muaf|çekin|kaçin|direnç|diren|ret\b|red|karşi)"
)
# Of these, what can be told by "without".
_TR_WITHOUT = re.compile(
    r"\w{2,}s[iuü]z(?!l[ae]m|l[ae]n)|\w+m[ae]s[iu]n\b|\byok(?!la)|\b(?:hariç|dişinda|önce|kadar|dek|değin|yerine|eksik|uzak|mahrum|yoksun|muaf|boş|yalniz|tek başina|çiplak|bedava|"
    r"kurtul|kaçir|ihmal|unut|keyf|gizli|rağmen|kalmi|kalan|kaldi|kalinca|kesil|kesti|redd|ret\b|kaçin|kesint)"
)


_NOTHING = Clues("nothing", "nobody", "no one", "none")
_EN_NOTHING = re.compile(r"\b(?:nothing|nobody|no one|none)\b")
_TR_SOMETHING = re.compile(r"\b(?:bazi (?:şey|kişi|insan|kimse)|birtakim|birileri|bir şeyler)\w*")
_TR_NOTHING = re.compile(r"\b(?:hiç|kimse(?!sin)|yok|boş|değil|asla|ne\b|sifir|her ?hangi)")


def check_something(source: str, target: str) -> list[Problem]:
    """Look for "nothing" told for "bazı şeyler", which no denial of its verb turns into none; problems of the kind "negation".

    Args:
        source: the folded Turkish sentence.
        target: the lower-cased English sentence.
    """
    nothing = _EN_NOTHING.search(target) if _NOTHING.stand_in(target) else None
    some = _TR_SOMETHING.search(source) if nothing else None
    return (
        [Problem("negation", some.group(), nothing.group())]
        if some and nothing and not _TR_NOTHING.search(source)
        else []
    )


_TR_BARELY = re.compile(r"\b(?:güçlükle|zorlukla|güç bela|zar zor|ucu ucuna)\b(?=[^.;]*(?:[ae]bild|başard))")


def check_undone(source: str, target: str) -> list[Problem]:
    """Look for "failed to reach", told for "ulaştı" where nothing of the source denies; problems of the kind "negation".

    Args:
        source: the folded Turkish sentence, without a denied verb.
        target: the lower-cased English sentence.
    """
    put = _EN_PUT_IN.search(target)
    # Who hardly managed to did not fail to.
    source = _TR_BARELY.sub("", source)
    lacks = _TR_WITHOUT if put and put.group().startswith("without") else _TR_LACKS
    return [Problem("negation", "", put.group())] if put and not lacks.search(source) else []
