"""Words of direction and their opposites: of measures and money first, of outcomes and stances after them."""

from __future__ import annotations

# Each line: forms of one word against the forms of its opposite, in the same order.
_MEASURE = """
rise rises rose risen rising|fall falls fell fallen falling
increase increases increased increasing|decrease decreases decreased decreasing
grow grows grew grown growing growth|shrink shrinks shrank shrunk shrinking contraction
climb climbs climbed climbing|drop drops dropped dropping
gain gains gained gaining|lose loses lost losing
soar soars soared soaring|plunge plunges plunged plunging
surge surges surged surging|slump slumps slumped slumping
spike spikes spiked spiking|plummet plummets plummeted plummeting
jump jumps jumped|tumble tumbles tumbled
expand expands expanded expanding expansion|narrow narrows narrowed narrowing decline
exceed exceeds exceeded exceeding|fall|fell short of
improve improves improved improving improvement|worsen worsens worsened worsening deterioration
strengthen strengthens strengthened strengthening|weaken weakens weakened weakening
stronger strongest strong|weaker weakest weak
higher highest high|lower lowest low
greater larger bigger|smaller smaller smaller
largest biggest greatest|smallest smallest least
more most|less least
faster quicker|slower slower
longer longest|shorter shortest
better best|worse worst
raise raises raised raising|lower lowers lowered lowering
reduce reduces reduced reducing reduction|increase increases increased increasing increase
cut cuts cutting|raise raises raising
profit profits profitable profitability|loss losses loss-making losses
surplus|deficit
positive positively|negative negatively
maximum minimum|minimum maximum
above below|below above
majority minority|minority majority
widened widening widens|narrowed narrowing narrows
speed up|slow down
accelerate accelerated accelerating|slow slowed slowing
appreciate appreciated|depreciate depreciated
upgrade upgraded|downgrade downgraded
boost boosts boosted boosting|dent dents dented denting
optimistic optimism|pessimistic pessimism
warmer hotter warm hot|colder cooler cold cold
cooler|warmer
cheaper cheap|dearer expensive
expensive|cheap
older oldest|younger youngest
younger youngest|older oldest
heavy heavier|light lighter
widespread|limited
"""
_OUTCOME = """
won winning winner victory winners victories|lost losing loser defeat losers defeats
defeat|victory
lost losing|won winning
earned|lost
ahead|behind
support supports supported supporting supporters supporter|oppose opposes opposed opposing opponents opponent
opposed opponents opponent opposition|supported supporters supporter support
import imports imported|export exports exported
export exports exported|import imports imported
buy buys bought buying buyer buyers|sell sells sold selling seller sellers
sell sells sold selling|buy buys bought buying
lend lent lender lenders|borrow borrowed borrower borrowers
accept accepts accepted accepting|reject rejects rejected rejecting
reject rejects rejected rejecting|accept accepts accepted accepting
approve approved approval|reject rejected rejection
success successful successfully successes|failure unsuccessful unsuccessfully failures
failure failures failed|success successes succeeded
open opens opened opening|close closes closed closing
closed|open
start starts started starting|end ends ended ending
began begin beginning|ended end end
easier easy easily|harder difficult barely
harder|easier
difficult|easy
join joins joined joining|leave leaves left leaving
arrived arrive arriving|left leave leaving
admitted admit admits|denied deny denies
denied denies deny|admitted admits admit
praised praise praising|criticised criticise criticising
criticism criticized criticised|praise praised praised
guilty|innocent
innocent|guilty
include includes included including|exclude excludes excluded excluding
remember remembered|forget forgot
advantage advantages|disadvantage disadvantages
rich richer|poor poorer
poor|rich
safe safer safely|dangerous riskier riskily
dangerous|safe
enter entered entering|exit exited exiting
agree agreed agrees|disagree disagreed disagrees
agreement|disagreement
inside|outside
outside|inside
attacked attacking|defended defending
alive|dead
ally allies|enemy enemies
friendly friend friends|hostile enemy enemies
encourage encouraged|discourage discouraged
trust|distrust
advance advanced|retreat retreated
liberal|conservative
private|public
permanent|temporary
"""
_PHRASES = {
    "more than": "less than|fewer than", "less than": "more than", "fewer than": "more than",
    "at least": "at most|no more than",
    "at most": "at least", "up to": "at least", "no more than": "at least", "no fewer than": "no more than",
    "rather than": "as well as",
    "pros": "cons", "in favour of": "against", "in favor of": "against", "too much": "too little",
    "too many": "too few",
    "for the better": "for the worse", "on the rise": "on the decline", "thanks to": "despite",
    "because of": "in spite of",
    "despite": "because of|thanks to", "as well as": "but not", "instead of": "as well as", "even though": "because",
}  # fmt: skip


def _table(text: str) -> dict[str, str]:
    """Return word and opposites; a word of two lines has both."""
    table: dict[str, str] = {}
    for line in text.strip().splitlines():
        sides = line.split("|")
        if " " in sides[-1] and len(sides) > 2:
            table[sides[0].split()[2]] = sides[-1]
            continue
        if sides[0] == "speed up":
            table[sides[0]] = sides[1]
            continue
        for word, new in zip(sides[0].split(), sides[1].split(), strict=False):
            table[word] = f"{table[word]}|{new}" if word in table and new not in table[word].split("|") else new
    return table


MEASURE = _table(_MEASURE)
_ONE_WAY = (
    "loss",
    "losses",
    "lose",
    "loses",
    "lost",
    "losing",
    "least",
    "decline",
    "dent",
    "limited",
    "narrow",
    "dear",
)
MEASURE |= {
    new: old for old, new in MEASURE.items() if " " not in new and "|" not in new and new not in (*MEASURE, *_ONE_WAY)
}
OUTCOME = _table(_OUTCOME)
PHRASES = _PHRASES
