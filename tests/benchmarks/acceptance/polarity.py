"""Errors of polarity: a negation dropped or added."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from acceptance.pairs import Change, Pair, Rule, apply_rules, put, tidy, tr_lower

PAST = dict(
    item.split(":")
    for item in """go:went take:took make:made come:came give:gave win:won lose:lost find:found tell:told leave:left
begin:began see:saw become:became hold:held lead:led meet:met send:sent pay:paid keep:kept bring:brought buy:bought write:wrote run:ran
grow:grew fall:fell rise:rose put:put hit:hit cut:cut get:got feel:felt think:thought know:knew have:had do:did say:said let:let
set:set read:read speak:spoke break:broke choose:chose drive:drove eat:ate fight:fought forget:forgot hear:heard hide:hid understand:understood
stand:stood sell:sold show:showed want:wanted need:needed believe:believed happen:happened help:helped play:played use:used agree:agreed
respond:responded appear:appeared receive:received react:reacted include:included provide:provided replace:replaced mention:mentioned
like:liked work:worked look:looked call:called seem:seemed try:tried ask:asked change:changed move:moved support:supported attend:attended
start:started identify:identified specify:specified commit:committed stop:stopped plan:planned return:returned expect:expected care:cared
trust:trusted watch:watched apply:applied occur:occurred share:shared join:joined realise:realised realize:realized wish:wished allow:allowed
announce:announced publish:published release:released reveal:revealed describe:described add:added continue:continued accept:accepted
die:died kill:killed arrest:arrested suffer:suffered cause:caused destroy:destroyed open:opened close:closed score:scored reach:reached
wear:wore catch:caught teach:taught spend:spent lie:lied vote:voted notice:noticed warn:warned launch:launched offer:offered visit:visited
order:ordered sign:signed testify:testified order:ordered deliver:delivered confirm:confirmed explain:explained finish:finished pledge:pledged
describe:described introduce:introduced establish:established issue:issued collapse:collapsed face:faced enjoy:enjoyed marry:married
injure:injured attack:attacked rely:relied comment:commented ignore:ignored discover:discovered live:lived argue:argued form:formed""".split()
)
BASE = {
    past: base
    for base, past in PAST.items()
    if past not in ("put", "hit", "cut", "let", "set", "read", "had", "did", "left", "led", "used", "found")
}
NEG_EN = re.compile(
    r"n[’']t\b|\b(?:not|no|never|without|cannot|neither|nor|none|nobody|nothing|nowhere|hardly|barely|scarcely|fail\w*|den(?:y|ies|ied|ying)|refus\w+|reject\w*|lack\w*|unable|unlikely|impossible|unclear|unknown|illegal|unless|few|little|declin\w+|avoid\w*|prevent\w*|stop\w*|un(?:fair|happy|aware|able|usual|necessary|wanted|certain|fortunate)\w*|dis(?:agree|miss)\w*|despite|rather|instead|only|too|ban\w*)\b",
    re.I,
)
NEG_TR = re.compile(
    r"\b(?:değil\w*|yok\w*|hiç\w*|asla|olmaksızın|imkansız\w*|imkânsız\w*|redde\w+|inkar\w*|yalanla\w*|engelle\w*|karşın|aksine|ne \w+ ne|sadece|yalnızca|yasak\w*|kaçın\w*|başarısız\w*|belirsiz\w*)\b"
    r"|\w{2,}m(?:[ıiuü]yor|ad[ıi]|ed[ıi]|az|ez|[ae]y?an|[ae]yen|[ae]m[ıi]ş|ay[aı]c?|ey[ei]c?|adan|eden|am[ae]|em[ae]|[ae]ksızın|ıyo|ayıp|eyip|asın|esin|ama\w|eme\w|ayın|eyin|eye|aya|ayı|eyi|ad[ae]|amaz|emez|mamak|memek|m[ae]s[ıi])\w*"
    r"|\w{3,}s[ıiuü]z(?:\b|l[ıiuü]k|ca|ce|d[ıi]r|in|ın)\w*"
)
STRONG_TR = re.compile(
    r"\b(?:değil\w*|yok|yoktu\w*|yoksa|hiçbir\w*|hiç\b|asla|imkans[ıi]z\w*|reddet\w+|reddediyor\w*|inkar\w*|yalanla\w*|başarısız\w*|belirsiz\w*)"
    r"|\w{2,}(?:[aeıiuü]?m[ıiuü]yor|m[ae]d[ıi]|m[ae]z|m[ae]m[ıi]ş|m[ae]y[ae]c[ae][kğ]|m[ae]d[ae]n|m[ae]y[ae]n|m[ae]m[ae]\b|m[ae]m[ae]k|m[ae]m[ae]s[ıi]|m[ae]d[ıi][kğ]|m[ae]y[ıi]n|m[ae]y[ae]\b|m[ae]ks[ıi]z[ıi]n)\w*"
    r"|\w{3,}s[ıiuü]z(?:\b|l[ıiuü][kğ]|c[ae]|d[ıi]r)\w*"
)
FIXED = re.compile(
    r"\b[Cc]an(?:not|[’']t) help|\bdo no wrong|n[’']t \w+ no\b|n[’']t until|['\"]isn't|[Nn]ot (?:only|just|least|until|to mention|too|necessarily|all\b|even)|[Ww]hy (?:not|don|didn|would ?n)|or not\b|[Nn]o (?:doubt|matter|wonder|later|more than|less than|one else|fewer|sooner)|\bNo\.|\bNo,|n[’']t (?:it|they|you|he|she|we|just|only|help but|even|at all)\b|without (?:a )?doubt|\bbut not\b|anything but|nothing but|never mind|if not\b|whether .{0,60}\bnot\b|no longer just",
    re.I,
)
QUESTION = re.compile(r"\?[\"'”’]?$")


def inflect(verb: str, aux: str) -> str | None:
    """The affirmative of did/does/do not VERB, or None where the past of the verb is not known."""
    if verb.endswith("ly"):
        return None
    if aux == "did":
        return PAST.get(verb)
    if aux == "does":
        return {"have": "has", "do": "does", "go": "goes"}.get(verb) or (
            verb + "es" if re.search(r"(?:s|sh|ch|x|z)$", verb) else re.sub(r"([^aeiou])y$", r"\1ie", verb) + "s"
        )
    return verb


DROP = [
    Rule(
        "not",
        r"\b(is|are|was|were|am|has|have|had|will|would|should|could|must|[Ii]t's|'s|'re|'m|'ve|'ll) not(?! only| just| to mention)\b",
        [r"\1"],
        r"",
    ),
    Rule(
        "n't",
        r"\b([Ii]s|[Aa]re|[Ww]as|[Ww]ere|[Hh]as|[Hh]ave|[Hh]ad|[Ww]ould|[Ss]hould|[Cc]ould|[Dd]id|[Dd]oes)n[’']t\b(?= (?!it\b|you\b|they\b|we\b|he\b|she\b|I\b|the\b))",
        [r"\1"],
        r"",
    ),
    Rule("n't", r"\b([Cc]an)(?:not|[’']t| not)\b", [r"\1"], r""),
    Rule("n't", r"\b([Ww])on[’']t\b", [r"\1ill"], r""),
    Rule("n't", r"\b(did|does|do) not\b(?= [a-z])", [r"\1"], r""),
    Rule("n't", r"\bdon[’']t\b(?= (?!you|they|we|I)[a-z])", [r"do"], r""),
    Rule("never", r"\b([Nn])ever\b", [r"always"], r""),
    Rule("no longer", r"\bno longer\b", ["still"], r"artık|bundan|sona"),
    Rule(
        "no",
        r"\b(?:[Nn]o) (?=(?!one\b|longer\b|more\b|need|such|other|point|better)[a-z]+s\b)",
        ["some ", "many "],
        r"",
    ),
    Rule(
        "no",
        r"\b[Nn]o (?=(?:power|confidence|evidence|time|money|information|trust|reason|sign|doubt|help|chance|plan)\b)",
        ["some "],
        r"",
    ),
    Rule(
        "no",
        r"\b(?<!['\"])(?:[Nn]o) (?=(?!power\b|confidence|evidence|time|money|information|trust|reason|sign|doubt|help|chance|plan|one\b|longer\b|more\b|need|such|other|point|better)[a-z]+[^s\W]\b)(?! way|no new)(?!no \w+ \w+ \w+s\b)",
        ["a "],
        r"",
    ),
    Rule("without", r"(?<!or )\b([Ww]ith)out\b(?= (?!\w+ing\b)[a-z$£\d])", [r"\1"], r""),
    Rule("without", r"\b[Ww]ithout\b(?= \w+ing\b)", ["after"], r""),
    Rule("nobody", r"\b(?:[Nn]o one|[Nn]obody)\b", ["everyone"], r""),
    Rule("nothing", r"\b[Nn]othing\b(?! (?:much|but|short|to do))", ["everything"], r""),
    Rule("none", r"\b[Nn]one of\b", ["all of"], r""),
    Rule("neither", r"\b[Nn]either\b(?= of)", ["both"], r""),
    Rule(
        "un-",
        r"\bun(able|likely|clear|known|fair|happy|aware|certain|safe|wanted|acceptable|reasonable|necessary|successful|comfortable|popular|changed|hurt|fit|lawful|willing|precedented|true|related|realistic)\b",
        [r"\1"],
        r"değil|s[ıiuü]z|m[ae]|hoş|imkan|zor|meç|düş",
    ),
    Rule(
        "un-",
        r"\b(?:im(possible)|il(legal)|ir(responsible)|in(accurate)|in(appropriate)|dis(honest))\b",
        [r"\1\2\3\4\5\6"],
        r"değil|s[ıiuü]z|m[ae]|yasa dışı|yasadışı",
    ),
    Rule("fail", r"\bfail(?:ed)? to\b(?= [a-z])(?<=ed to)", ["managed to"], r"m[ae]|başarısız"),
    Rule("fail", r"\b(?:fails|failing) to\b", ["manages to"], r"m[ae]|başarısız"),
    Rule("deny", r"\bdenied\b", ["admitted", "confirmed"], r"redd|inkar|yalanla|kabul etm"),
    Rule("deny", r"\bdenies\b", ["admits", "confirms"], r"redd|inkar|yalanla|kabul etm"),
    Rule("deny", r"\bdeny\b(?! that)", ["admit"], r"redd|inkar|yalanla|kabul etm"),
    Rule("deny", r"\bdenying\b", ["admitting"], r"redd|inkar|yalanla"),
    Rule("refuse", r"\b(refus|declin)ed to\b", ["agreed to"], r"redd|kabul etm|m[ae]d|m[ae]m|kaçın|istem"),
    Rule("refuse", r"\brefuses to\b", ["agrees to"], r"redd|m[ae]|kaçın"),
    Rule("reject", r"\brejected\b", ["accepted"], r"redd|kabul etm|geri çevir"),
    Rule("reject", r"\brejects\b", ["accepts"], r"redd|kabul etm"),
    Rule("disagree", r"\bdis(agreed?|approved?|liked?|appear(?:s|ed)?)\b", [r"\1"], r"m[ae]|redd|karşı|kaybol"),
    Rule("lack", r"\b[Ll]ack of\b", ["abundance of"], r"eksik|yoksun|ol?ma|s[ıiuü]z|yok"),
    Rule("lack", r"\black(?:s|ed)\b", ["has"], r"yoksun|yok\b|eksik|m[ae]"),
]


def negation_dropped(pair: Pair, rng: Random) -> Iterator[Change]:
    """Not, n't, never, no, without, un-, failed to, denied … made affirmative where the Turkish is negative."""
    strong = len(STRONG_TR.findall(pair.low))
    for change in apply_rules(pair, DROP, rng):
        at = next(i for i, (a, b) in enumerate(zip(pair.en + "\0", change.target + "\1", strict=False)) if a != b)
        near = pair.en[max(0, at - 25) : at + 30]
        lexical = change.sub in ("deny", "refuse", "reject", "lack", "fail", "disagree", "un-")
        total = len(NEG_EN.findall(pair.en))
        if FIXED.search(near) or QUESTION.search(pair.en) or (not lexical and (not strong or total > strong + 1)):
            continue
        target = (
            re.sub(r"\bany(one|thing|body|(?= [a-z]+s\b))\b", r"some\1", change.target) if total == 1 else change.target
        )
        done = re.search(r"\b(did|does|do) ([a-z]+)", target[max(0, at - 4) : at + 30])
        if change.sub == "n't" and done and not re.search(r"\b" + done[1] + " " + done[2], pair.en):
            verb = inflect(done[2], done[1])
            if verb:
                target = target.replace(done[0], verb, 1) if target.count(done[0]) == 1 else target
        yield Change(change.sub, re.sub(r"\b([Aa]) (?=[aeio][a-z])", r"\1n ", target))


PARTICIPLE = r"(?:been (?!a |an |the |to )|become|[a-z]{2,}ed|done|gone|made|taken|given|won|lost|seen|found|told|left|come|begun|written|spoken|put|led|held|kept|sent|said|got|had|known|shown|grown|fallen|risen|spent|met|paid|brought|bought|hit|set|run)\b"
MODAL = r"(?<!may )(?<!might )(?<!could )(?<!would )(?<!should )(?<!must )(?<!will )(?<!to )(?<!can )(?<!also )"
SOFT = r"(?!not\b|n't|to\b|no\b|likely|already|now\b|also\b|still\b|just\b|it\b|he\b|she\b|they\b|you\b|we\b|I\b|there\b|this\b|that\b|what\b|the reason|an?\b|the\b|why\b|how\b|where\b|when\b)"
BE = rf"{MODAL}\b([Ii]s|[Aa]re|[Ww]as|[Ww]ere|should|would|will)\b(?= {SOFT}[a-z])"
BE_THE = rf"(?<=\w ){MODAL}\b(is|are|was|were)\b(?= (?:an?|the) [a-z])(?! the reason)"
HAVE = rf"{MODAL}\b(has|have|had)\b(?= {PARTICIPLE})"
ADD = [
    Rule("un-", r"(?<!more )(?<!less )(?<!most )\blikely\b", ["unlikely"], r""),
    Rule("not", BE, [r"\1 not"], r""),
    Rule("n't", BE.replace("|will", ""), [r"\1n't"], r""),
    Rule("not", BE_THE, [r"\1 not"], r""),
    Rule("not", HAVE, [r"\1 not"], r""),
    Rule("n't", HAVE, [r"\1n't"], r""),
    Rule("not", r"\bcan\b(?= [a-z])(?! not)", ["cannot", "can't"], r""),
    Rule(
        "never",
        rf"(?:{MODAL}\b(has|have|had)\b(?= {PARTICIPLE})|\b(will|would)\b(?= (?!not\b|also\b|be an?\b|be the\b|it|he\b|she|they|you|we|I)[a-z]))",
        [r"\1\2 never"],
        r"",
    ),
    Rule("n't", r"\bwill\b(?= (?!not\b|also\b|it|he\b|she|they|you|we|I)[a-z])", ["won't"], r""),
    Rule(
        "un-",
        r"\b(able|clear|happy|fair|safe|aware|successful|comfortable|popular|certain|willing|acceptable|usual|known|important|related)\b(?=[ .,])(?! as)",
        [r"un\1"],
        r"",
    ),
    Rule("un-", r"\b(?:(possible)|(patient)|(perfect))\b", [r"im\1\2\3"], r"mümkün|olası|sabır|mükemmel"),
    Rule(
        "fail",
        r"\b(?:managed|agreed|pledged|vowed|promised|decided) to\b",
        ["refused to", "failed to"],
        r"başar|kabul|söz|yemin|karar|taahhüt|vaat|anlaş",
    ),
    Rule("deny", r"\b(?:admitted|confirmed|acknowledged|conceded)\b", ["denied"], r"kabul|doğrula|itiraf|onayla|teyit"),
    Rule("reject", r"\baccepted\b", ["rejected"], r"kabul"),
    Rule("reject", r"\bapproved\b", ["rejected"], r"onayla|kabul"),
    Rule("never", r"\balways\b", ["never"], r"her zaman|daima|hep\b|sürekli"),
    Rule("nobody", r"\b(?:[Ee]veryone|[Ee]verybody)\b(?! else)", ["no one", "nobody"], r"herkes"),
    Rule("nothing", r"\b[Ee]verything\b", ["nothing"], r"her ?şey"),
    Rule(
        "without",
        r"\bwith\b(?= (?:an? |the (?:help|support|aim)|his |her )[a-z]+)",
        ["without"],
        r"\w(?:yla|yle|la|le)\b|ile\b|birlikte|olan|l[ıiuü]\b",
    ),
    Rule(
        "none",
        r"\b(?:all|most|many|some) of (?=the|his|her|their|them|those)",
        ["none of "],
        r"tüm|hep|bütün|çoğu|bazı|bir kısm|birçok",
    ),
]
VERB = re.compile(
    r"(?<=[\w,\"”'] )("
    + "|".join(BASE)
    + r")\b(?= (?:the|a|an|his|her|to|that|on|in|at|it|their|for|him|them|with|from|its|\w+s)\b)"
)


def negation_added(pair: Pair, rng: Random) -> Iterator[Change]:
    """A negation put into a text which has none, in the Turkish neither."""
    if (
        NEG_EN.search(pair.en)
        or NEG_TR.search(pair.low)
        or QUESTION.search(pair.en)
        or re.search(r"\b(?:if|until|whether)\b", pair.en, re.I)
    ):
        return
    for change in apply_rules(pair, ADD, rng):
        yield Change(
            change.sub, change.target.replace("can not", "cannot").replace("have not got to", "do not have to")
        )
    for match in VERB.finditer(pair.en):
        before = pair.en[: match.start()].split()[-1].lower().strip("\"'“")
        subject = re.fullmatch(r"(?:he|she|they|it|i|we|who|which|that|police|officials)|[a-z]{4,}s?", before)
        participle = before in (
            "was",
            "were",
            "is",
            "are",
            "be",
            "been",
            "being",
            "has",
            "have",
            "had",
            "and",
            "to",
            "also",
            "the",
            "a",
            "by",
            "as",
            "or",
            "his",
            "her",
            "of",
            "not",
            "then",
            "recently",
            "just",
            "first",
            "still",
            "even",
            "reportedly",
        )
        passive = re.match(r" (?:by|in|on|at|from|with|for|as|to)\b", pair.en[match.end() :]) and match[1] in (
            "called",
            "named",
            "killed",
            "arrested",
            "released",
            "published",
            "introduced",
            "established",
            "used",
            "issued",
            "planned",
            "ordered",
            "shared",
            "attacked",
            "confirmed",
            "injured",
            "launched",
            "announced",
            "expected",
            "described",
            "held",
            "made",
            "formed",
            "written",
            "bought",
            "paid",
            "caught",
            "brought",
            "reached",
            "cut",
            "taught",
            "destroyed",
            "caused",
            "allowed",
            "revealed",
            "faced",
            "delivered",
            "accepted",
            "signed",
            "discovered",
        )
        if subject and not participle and not passive and not before.endswith(("ly", "ing", "ed")):
            new = rng.choice(["did not ", "didn't ", "never "])
            yield Change(
                "did not", put(pair.en, *match.span(), new + (match[1] if new == "never " else BASE[match[1]]))
            )


__all__ = ["negation_added", "negation_dropped", "tidy", "tr_lower"]
