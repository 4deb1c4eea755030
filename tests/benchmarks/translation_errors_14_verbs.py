"""Forms of English verbs: past to base, base to past and to the third person."""

from __future__ import annotations

from translation_errors_14_edits import listed

_IRREGULAR = """
be was been|become became become|begin began begun|break broke broken|bring brought brought|build built built
buy bought bought|catch caught caught|choose chose chosen|come came come|cut cut cut|deal dealt dealt|do did done
draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feel felt felt
fight fought fought|find found found|fly flew flown|forget forgot forgotten|get got got|give gave given|go went gone
grow grew grown|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt
keep kept kept|know knew known|lay laid laid|lead led led|leave left left|lend lent lent|let let let|lie lay lain
lose lost lost|make made made|mean meant meant|meet met met|pay paid paid|put put put|read read read
ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought
sell sold sold|send sent sent|set set set|shake shook shaken|shoot shot shot|show showed shown|shut shut shut
sing sang sung|sink sank sunk|sit sat sat|sleep slept slept|speak spoke spoken|spend spent spent|stand stood stood
steal stole stolen|strike struck struck|swim swam swum|take took taken|teach taught taught|tell told told
think thought thought|throw threw thrown|understand understood understood|wake woke woken|wear wore worn|win won won
write wrote written|withdraw withdrew withdrawn|quit quit quit|spread spread spread|hop hopped hopped
plan planned planned|stop stopped stopped|drop dropped dropped|admit admitted admitted|commit committed committed
refer referred referred|occur occurred occurred|submit submitted submitted|permit permitted permitted
beat beat beaten|bear bore borne
"""
_REGULAR = listed(
    "accept accuse achieve act add address affect afford agree allow announce answer appear apply approach approve "
    "argue arrest arrive ask attack attempt attend avoid back ban believe belong blame"
    " call cancel care cause celebrate change charge check claim close collapse comment compare complain complete "
    "concern confirm consider contact contain continue contribute control cooperate"
    " cover create damage decide declare decline defend delay deliver demand deny describe deserve destroy detain "
    "determine develop die disappear disclose discover discuss dominate earn elaborate"
    " enable encourage end endorse enjoy enter escape establish exist expect experience explain express face fail "
    "favour fear fill finish fire fit follow force found gain handle happen hate help hire hope"
    " identify ignore imagine improve include increase indicate inform injure insist intend introduce invite involve "
    "issue join kill lack last launch like listen live look love manage mark marry"
    " match matter mention mind miss move name need notice object offer open oppose order organise own participate "
    "pass perform place play please point prevent produce promise propose prove provide"
    " publish pull push question raise reach realise realize receive recognise recognize recommend record recover "
    "reduce refuse regret reject release remain remember remove repeat replace reply report represent request"
    " require resign resist resolve respond return reveal save score seem share sign smoke solve sound start state "
    "stay struggle succeed suffer suggest support suppose surprise talk target tend test testify threaten touch"
    " train treat trigger trust try turn use visit vote vow wait walk want warn watch welcome wish wonder work worry "
    "attract pledge accommodate sustain"
)


def _ed(base: str) -> str:
    """Return the regular past."""
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ied"
    return base + ("led" if base in ("cancel",) else "ned" if base == "ban" else "ted" if base == "fit" else "ed")


_FORMS = {
    b: (p, pp)
    for b, p, pp in (entry.split(" ") for line in _IRREGULAR.strip().splitlines() for entry in line.split("|"))
}
_FORMS |= {b: (_ed(b), _ed(b)) for b in _REGULAR if b not in _FORMS}
BASE_OF_PAST = {p: b for b, (p, _) in _FORMS.items() if p != b}
BASE_OF_THIRD: dict[str, str] = {}
SURE_PAST = frozenset(
    p for b, (p, pp) in _FORMS.items() if p not in (pp, b) and b not in ("be", "have", "do", "found", "lie")
)


def past(base: str) -> str | None:
    """Return the past of a verb it knows."""
    return _FORMS[base][0] if base in _FORMS else None


def participle(base: str) -> str | None:
    """Return the past participle of a verb it knows."""
    return _FORMS[base][1] if base in _FORMS else None


def third(base: str) -> str:
    """Return the third person singular."""
    if base in ("be", "have", "do", "go"):
        return {"be": "is", "have": "has", "do": "does", "go": "goes"}[base]
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ies"
    return base + ("es" if base.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")


BASE_OF_THIRD.update({third(b): b for b in _FORMS if b not in ("be", "have", "do")})


def known(base: str) -> bool:
    """Tell whether the word is a verb of the list."""
    return base in _FORMS
