"""Who gives what an English figure counts to whom: by the verb or noun of transfer and where each name stands to it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from core.model import Entity
from transform.figures.nouns_of_transfer import giver_of_noun, is_noun_of_transfer
from transform.figures.passages import read_passage

_Roles = tuple[str | None, str | None]
_GIVE = re.compile(
    r"(?<!\w)(?:sen[dt]s?|sending|suppl(?:y|ies|ied|ying)|provid\w+|(?<!take )(?<!takes )(?<!taken )(?<!taking )(?<!took )deliver\w*|furnish\w*|ship(?:ped|ping|ments?)|(?<!an )(?<!ese )(?<!cargo )(?<!the )ships(?= (?:\d|more|over|some|about|at least|up to|arms|weapons|ammunition|oil|coal|its|their|hundreds|thousands|millions|to (?!the \w+ \w+ed)))|transfer\w*|sold|sells?|selling|export\w*|g[ai]ven?|gives|deploy\w*|(?:offer(?:s|ed|ing)|pledg(?:ed|es|ing)|promis(?:ed|es|ing))(?= (?!(?:to|that|their|his|them)\b))|(?:(?<=will )|(?<=would )|(?<=could )|(?<=may )|(?<=might )|(?<=to )|(?<=can ))ship(?= (?!out\b|in\b))|(?<=will )hand(?! (?:in|out|down)\b)|(?<=to )hand(?= (?!in|out|down)\w)|dispatch\w*|donat\w*|channel(?:l?ed|l?ing)|funnel(?:l?ed|l?ing)|gift(?:s|ed|ing)?(?= (?:him |her |them )?(?:kim|putin|pyongyang|moscow|russia|north korea|the north|\d))|wir(?:ed|ing)|remit\w*|paid|pays?|paying|repatriat\w+|hand(?:ed|ing)(?! (?:in|out|down)\b)|hands? over|turn(?:ed|s|ing)? over|return(?:s|ed|ing)?(?= (?:the |some |about |another |an? |at least |more than |over |nearly |almost |up to |bodies|remains)*[\d]| (?:the )?(?:bodies|remains)))(?!\w)"
)
_TAKE = re.compile(
    r"(?<!\w)(?:t(?:ake|akes|ook|aken|aking) (?:delivery|possession|receipt) of|receiv\w+|obtain\w*|import\w*|got|get(?:s|ting)?(?!\w| (?:to|out|in|back|away|rid|around|through|along|off|on|up)(?!\w))|bought|buys?|purchas\w+|earn\w*)"
)
# A second verb of the same subject: "supplied Russia with … and received", "…, and it received".
_SAME_SUBJECT = re.compile(
    r"(?:(?<!\w)(?:and|but|while|then)(?:,? (?:in (?:return|exchange)|for this|also|then|later|it|they))*,? (?:has |had |have )?|(?<!\w)(?:it|they) (?:has |had |have )?)\Z"
)
_IN_EXCHANGE = re.compile(
    r"(?:in (?:exchange|return) for|(?<!\w)for)(?: (?:each|every one|all|of|the|its|some|about|those|these|more than))* \Z"
)
# "offered two batteries in return for 5,000 troops": what is given for it goes the other way round.
_IN_RETURN_FOR = re.compile(
    r"(?<!\w)(in (?:exchange|return) for|as (?:payment|compensation) for|to pay for)(?! \w+ing)[^;:\"“”()]*\Z"
)
_NEAR = 90
# "Ukraine's SBU denied that … while confirming it had received three": who speaks, and not who was spoken of.
_SAYS_IT = re.compile(
    r"(?<!\w)(?:said|says|saying|confirm(?:ed|s|ing)|add(?:ed|ing)|claim(?:ed|s|ing)|admit(?:ted|s|ting)|acknowledg(?:ed|es|ing)|insist(?:ed|s|ing)|announc(?:ed|es|ing)) (?:that )?(?:it|they|he|she) (?:has |had |have |also )*\Z"
)
# What ends the clause of a verb before the figure, and of the figure before a verb.
_CLAUSE = re.compile(
    r";|(?<!\w)(?:according to|but|while|whereas|although|said|says|told|reported|estimate[sd]?|killed|died|wounded|lost|of (?:whom|which|them|these|those))(?!\w)"
)
_OTHER_CLAUSE = re.compile(
    r";|(?<!\d),(?! (?:which|that|whom))|,(?! (?:which|that|whom)|\d)|(?<!\w)(?:but|while|whereas|although)(?!\w)"
)
_ASIDE = re.compile(r", (?:which|who|where|whose) [^,]*,")
_AMONG = re.compile(
    r", (?:including|such as|among them|mostly|mainly|chiefly|worth|valued at|along with|together with|as well as|(?:most|some|all|many|half|part) of) [^,;]*,"
)
# A figure behind a comma and "and" that has a verb of its own.
_HEADS_CLAUSE = re.compile(
    r"(?:[,;]|(?<!\w)and)(?: (?:about|some|around|roughly|nearly|almost|at least|more than|over|up to|another|the|a further|an additional|an estimated))* \Z"
)
PREDICATE = re.compile(
    r"(?: (?!that|which|who|whom|whose|used|sent|supplied|shipped|delivered|made|for|to|with|from)[\w'’-]+| of (?=its|their|his|them|these|those)){0,6}? (?:will|would|have|has|had|were|was|are|is|went|came|may|could|must)(?!\w)"
)
# What goes by itself from one to the other: "a million barrels have reached North Korea from Russia".
_COME = re.compile(
    r"(?<!\w)(?:reach(?:ed|es|ing)?|arriv(?:ed|es?|ing)|flow(?:ed|s|ing)?|land(?:ed|s)|came|comes?|coming|came out|went|go(?:es)?(?= to)|mov(?:ed|ing)|bound for|head(?:ed|ing))(?!\w)"
)
_TOLD_OF = re.compile(
    r"(?:supplied|sent|shipped|delivered|deployed|provided|given|sold|transferred|dispatched|exported) (?:to|by|from)(?!\w)"
)
_CARRY = re.compile(
    r"(?<!\w)(?:collect(?:ed|ing|s)?|pick(?:ed|ing|s)? up|load(?:ed|ing|s)?|t(?:ake|ook|aken) on|lift(?:ed|ing)|carr(?:y|ied|ies|ying)|haul(?:s|ed|ing)?|ferr(?:y|ied|ying)|transport(?:s|ed|ing)?|br(?:ought|inging)|fl(?:ew|own|ying)|moved)(?!\w)"
)
_GOES = re.compile(
    r"went|go|mov(?:ed|ing)|flow|bound|head|shipped"
)  # "6,700 boxes went to Russia": where to is told by itself
# A name before these owns a claim, and acts in none: "a U.S. claim that it was selling".
_CLAIM_OF = re.compile(
    r"\.?(?:['’]s?)? (?:\w+ )?(?:claims?|allegations?|reports?|accusations?|assertions?|estimates?|statements?)(?!\w)"
)
_WITHOUT_SUBJECT = re.compile(r"(?:,|(?<!\w)(?:after|before|while|by|and)) \Z")
_TRADE = re.compile(r"(?:ex|im)ports\Z")
_OWNER = re.compile(r"['’]s? (?:[a-z-]+ ){0,2}\Z")
_ITS = re.compile(r"(?<!\w)(?:its|their) (?:[a-z-]+ ){0,2}\Z")
_NO_ONES = re.compile(r"(?:\A|[,;]|(?<!\w)(?:and|while|whereas|but)) (?:the )?(?:[a-z-]+ ){0,1}\Z")
# What makes a name that follows it an object: a preposition, or another verb of transfer.
_ENGLISH_OBJECT = re.compile(
    rf"(?:(?<!\w)(?:with|to|from|by|against|for|between|towards?|into|in return|in|at|near|outside|off|on|over|across)|{_GIVE.pattern})(?: the)? \Z"
)


_ANOTHER_SUBJECT = re.compile(r"(?: [\w-]+){2,} and (?:(?:about|some|around|another|the) )*\d")
# "About 1,000 deminers, sent to Kursk in September, have cleared …"
_DONE = re.compile(
    r"sent|shipped|supplied|delivered|deployed|dispatched|sold|provided|given|handed|transferred|exported|donated|bought|purchased|imported|received|obtained"
)
_MAKERS = re.compile(
    r"['’.]?s? (?:[a-z-]+ )?(?:firms?|companies|company|manufacturers?|makers?|suppliers?|producers?|brands?)(?!\w)"
)


def _arriving(
    folded: str,
    sides: Sequence[tuple[Entity, str]],
    figure: tuple[int, int],
    sentence: tuple[int, int],
    *,
    carried: bool,
) -> tuple[str | None, str | None]:
    """Return from whom and to whom what an English figure counts comes by itself, where the sentence names where from."""
    verb = _COME.search(folded, figure[1], sentence[1])
    if verb is None or _OTHER_CLAUSE.search(folded, figure[1], verb.start()):
        carries = [
            m for m in _CARRY.finditer(folded, sentence[0], figure[0]) if not _CLAUSE.search(folded, m.end(), figure[0])
        ]
        if not carries:
            return None, None
        verb = re.compile("").match(
            folded, figure[1]
        )  # "Russian ships carried 9 million rounds from North Korea to Dunai"
        assert verb is not None
    if _ANOTHER_SUBJECT.search(folded, figure[1], max(figure[1], verb.start())):
        return None, None  # "1,000 sappers clear mines and some 5,000 builders have been heading to Russia"
    end = _OTHER_CLAUSE.search(folded, verb.end(), sentence[1])
    stop = end.start() if end is not None else sentence[1]
    source = to = None
    for entity, side in sides:
        before = folded[max(verb.end(), entity.start - 14) : entity.start]
        if before.endswith(("ccording to ", "ccording to the ")):
            continue
        if not verb.end() <= entity.start < stop or _MAKERS.match(folded, entity.end):
            continue
        if re.search(r"(?<!\w)(?:from|out of)(?: the)? \Z", before):
            source = source or side
        elif re.search(r"(?<!\w)(?:to|in|into|onto|aboard|for)(?: the)? \Z", before) or entity.start - verb.end() <= 1:
            to = to or side
    onto = _ONTO.search(folded, sentence[0], stop) is not None  # "loaded 88,000 barrels onto North Korean tankers"
    # "12,000 North Korean troops … will reach Kursk": whose they are tells from whom
    onto = onto or (carried and any(figure[0] <= e.start < figure[1] and side != to for e, side in sides))
    if source is None and to is not None and not onto and _GOES.match(folded, verb.start()) is None:
        return None, None
    if source is None and to is None:  # "From the port of Vostochny, North Korean tankers have collected …"
        headed = _FRONTED.match(folded, sentence[0])
        source = next((side for e, side in sides if headed is not None and e.start <= headed.end() < e.end), None)
    return (source, to) if source != to else (None, None)


_ONTO = re.compile(r"(?<!\w)load(?:ed|ing|s)? [^;]{2,60}? (?:onto|aboard|into) ")
_FRONTED = re.compile(r"\W*from (?:the )?(?:(?:russian |north korean )?(?:far eastern )?ports? (?:of )?|city of )?")


def _main_roles(
    folded: str, sides: Sequence[tuple[Entity, str]], at: int, figure: tuple[int, int], sentence: tuple[int, int]
) -> _Roles:
    """Return the roles of the transfer for which the figure behind `at` is given."""
    found = [(m, p is _GIVE) for p in (_GIVE, _TAKE) for m in p.finditer(folded, *sentence)]
    before = [one for one in found if one[0].end() <= at and not folded.count(";", one[0].end(), at)]
    behind = [one for one in found if one[0].start() >= figure[1]]
    if before:
        verb, gives = max(before, key=lambda one: one[0].start())
    elif behind:
        verb, gives = min(behind, key=lambda one: one[0].start())
    else:
        return None, None
    return _english_roles(folded, sides, verb, gives)


def _verb(folded: str, figure: tuple[int, int], sentence: tuple[int, int]) -> tuple[re.Match[str] | None, bool]:
    """Return the English verb of transfer that governs the figure, and whether it gives."""
    supplied = _TOLD_OF.match(folded, figure[1] + folded.startswith(" ", figure[1])) is not None
    if _IN_EXCHANGE.search(folded[max(sentence[0], figure[0] - 32) : figure[0]]) and not supplied:
        return None, False  # "received $1.2 billion for the 12,000 troops": given the other way round, if at all
    found = [m for p in (_GIVE, _TAKE) for m in p.finditer(folded, *sentence)]
    before = [m for m in found if m.start() < figure[0] and not _CLAUSE.search(folded, m.end(), figure[0])]
    if _HEADS_CLAUSE.search(folded, max(sentence[0], figure[0] - 40), figure[0]) and PREDICATE.match(
        folded, figure[1], sentence[1]
    ):
        before = []  # "received two systems, and about 15,000 of its workers will go to Russia"
    behind = [
        m
        for m in found
        if m.start() >= figure[0]
        and (
            not _OTHER_CLAUSE.search(_AMONG.sub("", folded[figure[1] : m.start()]))
            or (folded[figure[1] : m.start()] == ", " and _DONE.match(m.group()) is not None)
        )
    ]
    beside = min(behind, key=lambda m: m.start(), default=None)
    if beside is not None and beside.start() - figure[1] <= 1 and _TOLD_OF.match(folded, beside.start()):
        return beside, beside.re is _GIVE  # "$100 million for each 10,000 men supplied to Moscow"
    first = max(before, key=lambda m: m.start(), default=None) or min(behind, key=lambda m: m.start(), default=None)
    return first, first is not None and first.re is _GIVE


# "according to South Korea's Yonhap" takes nothing to South Korea.
_HEAD = re.compile(
    r"(?<!according )(?<!close )(?<!due )(?<!thanks )(?<!next )(?<!compared )(?<!prior )(?<!\w)(to|from|by)(?: the)? \Z"
)


def _english_roles(
    folded: str,
    sides: Sequence[tuple[Entity, str]],
    verb: re.Match[str],
    gives: bool,
    figure: tuple[int, int] | None = None,
) -> tuple[str | None, str | None]:
    """Return giver and receiver by an English verb; `figure` is left out for a verb that governs another one."""
    asides = [m.span() for m in _ASIDE.finditer(folded, sides[0][0].start, verb.start())]
    before = [side for e, side in sides if _may_act(folded, e, verb) and not any(a <= e.start < b for a, b in asides)]
    behind = figure is not None and verb.start() >= figure[1]
    if behind and figure is not None:  # "the $1.2 billion that North Korea received", "30 guns supplied by North Korea"
        before = [side for e, side in sides if figure[1] <= e.start and e.end <= verb.start()]
    passive = not verb.group().endswith("ing") and (
        folded.startswith(" by ", verb.end()) or _WAS_DONE.search(folded[max(0, verb.start() - 14) : verb.start()])
    )
    to = source = by = direct = None
    later = _LATER.search(folded, verb.end(), max(verb.end(), sides[-1][0].start))
    stop = later.start() if later is not None else len(folded)
    for entity, side in sides:
        if entity.start < verb.end() or entity.start > stop > (figure[1] if figure is not None else 0):
            continue
        head = _HEAD.search(folded[max(0, entity.start - 20) : entity.start])
        word = head.group(1) if head else ""
        if word == "to":
            to = to or side
        elif word == "from":
            source = source or side
        elif word == "by":
            told = folded[verb.end() : max(verb.end(), entity.start - len(head.group()))] if head else ""
            by = by or (None if _ANOTHER_DEED.search(told) else side)
        elif folded[verb.end() : entity.start].strip() in {"", "the"}:
            direct = direct or side
    trade = _trade_roles(folded, sides, verb, gives, (source, to)) if _TRADE.match(verb.group()) else None
    if trade:
        return trade
    spoken = not passive and not behind and _SAYS_IT.search(folded, max(0, verb.start() - 60), verb.start())
    subject = by if passive else next(iter(before) if spoken else reversed(before), by if gives else None)
    left = folded[max(0, verb.start() - 40) : verb.start()]
    shared = (not spoken and _SAME_SUBJECT.search(left)) or (
        verb.group().endswith("ing") and _WITHOUT_SUBJECT.search(left)
    )
    earlier = _earlier_roles(folded, sides, verb) if shared and not passive and not behind else None
    if earlier is not None:
        # "North Korea supplied Russia with … and received … in return"
        subject, partner = earlier
        both = len({side for _, side in sides}) == _TWO and _SOLD.match(verb.group())
        source, to = source or (None if gives else partner), to or direct or (partner if gives and both else None)
    was_done = _WAS_DONE.search(folded[max(0, verb.start() - 14) : verb.start()]) is not None
    # Not "Seoul believes the 240mm launchers supplied by the North now number 120".
    if gives and was_done and figure is not None and figure[0] >= verb.end() and by is not None and to is None:
        named = next(reversed(before), None)
        return by, named if named != by else None  # "Pyongyang was paid $20 billion by Moscow"
    if gives:
        receiver = direct or to
        return (source if subject == receiver and source is not None else subject or source), receiver
    return source or by, subject


# "Delivered in 16,000 containers, and most were used by Russian troops": whose deed that is does not tell who delivered.
_ANOTHER_DEED = re.compile(
    r"(?<!\w)(?!hundred|unmanned)(?:[a-z]{2,}ed|made|built|taken|run|held|led|sent|seen|shot|paid|bought|sold|told|worn|driven|flown|known|given|won|lost|found|kept|set up|put)(?: (?:up|for|out|on|off|down))?\s*\Z"
)
_WAS_DONE = re.compile(r"(?<!\w)(?:was|were|been|being|be|is|are) (?:(?!to )\w+ )?\Z")
# What was fired, lost or stolen is the object of that verb, whatever verb of transfer a later clause has.
_SPENT = re.compile(
    r"(?<!\w)(?:fired|firing|launched|launching|test-fired|lobbed|destroyed|lost|intercepted|downed|shot down|stole|captured)(?: (?:a|an|the|about|some|around|at least|nearly|almost|more than|over|up to|another))* \Z"
)
# A clause of time or reason behind the verb has sides of its own: "sent Ukraine 500 missiles after North Korea deployed troops to Russia".
_LATER = re.compile(
    r"(?<!\w)(?:after|before|when|because|once|although|though|despite|following|since|until|as soon as)(?= (?:the )?[a-z])(?! (?:last|early|late|mid|january|february|march|april|may|june|july|august|september|october|november|december|the (?:start|beginning|war|end)|a (?:deal|summit)))"
)
_TWO = 2
_SOLD = re.compile(
    r"sold|export|paid|deliver|ship|supplied"
)  # "bought $44 million of goods from Russia and sold $3 million"
_FARTHEST = 300  # characters between two verbs of one subject; a text without full stops is one sentence


_MADE_TO = re.compile(
    r"(?<!\w)(?:enabl|allow|help|assist|aid|support|back|arm|equip|urg|persuad|press|warn|thank|prais|condemn|accus|invit)(?:e|es|ed|s|ing)?(?: the)? \Z"
)
_TO_DO = re.compile(r" (?:to )?")


def _may_act(folded: str, entity: Entity, verb: re.Match[str]) -> bool:
    """Tell whether a name of an English sentence can be the subject of a verb: before it, and no object of another.

    "North Korea has provided Russia with troops, receiving …" names Russia last, and who acts is North Korea.
    """
    if entity.end > verb.start() or _CLAIM_OF.match(folded, entity.end):
        return False
    if _MADE_TO.search(folded[max(0, entity.start - 24) : entity.start]):
        return (
            _TO_DO.fullmatch(folded, entity.end, verb.start()) is not None
        )  # "enabled Russia to attack, and supplied"
    return not _ENGLISH_OBJECT.search(folded[max(0, entity.start - 30) : entity.start])


def _earlier_roles(folded: str, sides: Sequence[tuple[Entity, str]], verb: re.Match[str]) -> _Roles | None:
    """Return who acted in the transfer told before in the sentence, and the other side of it."""
    begin = max(sides[0][0].start, verb.start() - _FARTHEST)
    found = [(m, p is _GIVE) for p in (_GIVE, _TAKE) for m in p.finditer(folded, begin, verb.start())]
    if not found:
        return None
    told, gave = max(found, key=lambda one: one[0].start())
    giver, receiver = _english_roles(folded, [s for s in sides if s[0].end <= verb.start()], told, gives=gave)
    return (giver, receiver) if gave else (receiver, giver)


def _trade_roles(
    folded: str,
    sides: Sequence[tuple[Entity, str]],
    verb: re.Match[str],
    gives: bool,
    named: _Roles,
) -> _Roles | None:
    """Return who gives and receives what "Russia's exports to North Korea" and "(its) imports" behind them name."""
    source, to = named
    left = folded[max(0, verb.start() - 40) : verb.start()]
    owner = [side for e, side in sides if _OWNER.match(folded[: verb.start()], e.end)]
    if owner:
        subject: str | None = owner[-1]
        partner = None
    elif _ITS.search(left) or _NO_ONES.search(left):
        subject, partner = _earlier_roles(folded, sides, verb) or (None, None)
    else:
        return None
    if not gives and source is None:  # "North Korea's imports of Russian refined oil"
        source = next((side for e, side in sides if folded[verb.end() : e.start] in {" of ", " of the "}), None)
    other = (to if gives else source) or partner
    return (subject, other) if gives else (other, subject)


_EARNS = re.compile(
    r"(?<!\w)(?:exports?|sales?|trade|shipments?|deliveries|remittances) [^,;.]{0,60}?(?P<verb>bring(?:s|ing)?|brought|earn(?:s|ed)?|net(?:s|ted)|generat(?:es|ed)|yield(?:s|ed)) (?:[\w'’]+ ){0,4}?\Z"
)
_GAPPED = re.compile(r"(?:,|;|(?<!\w)(?:and|while|but)) (?:the )?\Z")


def _gapped_subject(
    folded: str, sides: Sequence[tuple[Entity, str]], verb: re.Match[str], figure: tuple[int, int]
) -> str | None:
    """Return who stands right before a figure without a verb of its own: "Iran supplied 400 missiles and North Korea 148"."""
    if not verb.end() <= figure[0]:
        return None
    beside = next(((e, side) for e, side in sides if e.end + 1 == figure[0] and e.start > verb.end()), None)
    if beside is None or not any(c.isdigit() for c in folded[verb.end() : beside[0].start]):
        return None
    return beside[1] if _GAPPED.search(folded, verb.end(), beside[0].start) else None


def english_transfer(
    folded: str,
    figure: tuple[int, int],
    sentence: tuple[int, int],
    sides: Sequence[tuple[Entity, str]],
    *,
    carried: bool,
) -> _Roles:
    """Return (giver, receiver) of a figure; the arguments are those of `transform.figures.transfers.read_transfer`.

    Args:
        folded: the folded text.
        figure: start and end of the figure.
        sentence: start and end of its sentence.
        sides: the names of the sentence that stand for a country, each with it, in order.
        carried: False for what travels by itself.
    """
    paid_for = _IN_RETURN_FOR.search(folded, max(sentence[0], figure[0] - _NEAR), figure[0])
    if paid_for is not None and not any(p.search(folded, paid_for.end(1), figure[0]) for p in (_GIVE, _TAKE)):
        giver, receiver = _main_roles(folded, sides, paid_for.start(), figure, sentence)
        return receiver, giver
    if (earned := _EARNS.search(folded, max(sentence[0], figure[0] - 110), figure[0])) is not None:
        # "Exports of workers to Russia bring Pyongyang $500 million"
        return None, next((side for e, side in sides if earned.end("verb") < e.start <= earned.end("verb") + 5), None)
    verb, gives = _verb(folded, figure, sentence)
    if verb is not None and gives and (own := _gapped_subject(folded, sides, verb, figure)) is not None:
        return own, None
    if (
        verb is not None
        and verb.start() > figure[1] + 1
        and _SPENT.search(folded, max(sentence[0], figure[0] - 40), figure[0])
    ):
        return None, None  # "fired 10 rockets from a launcher of the type it sells to Russia"
    if verb is not None:
        giver, receiver = _english_roles(folded, sides, verb, gives, figure)
        if gives and is_noun_of_transfer(folded, verb) and verb.end() <= figure[0]:
            giver = giver_of_noun(folded, sides, verb, figure, giver)
            receiver = receiver if receiver != giver else None
        return giver, receiver
    told = _arriving(folded, sides, figure, sentence, carried=carried)
    return read_passage(folded, figure, sentence, "en", sides) if carried and told == (None, None) else told
