"""Sentences that news of a sort often has: what a model adds of itself.

{n} is a name, {p} a place, {d} a weekday, {k} a figure.
"""

from __future__ import annotations

TOPICS: dict[str, str] = {
    "crime": r"police|arrest|murder|killed|attack|court|prison|suspect|shot|stab|rape|assault|charged|jury|investigat|"
    r"detective|crime|victim|trial|prosecut",
    "disaster": r"earthquake|quake|tsunami|flood|storm|hurricane|rain|volcano|ash|crash|rescue|rubble|fire|drought|"
    r"inches|weather|evacuat",
    "politics": r"president|senat|vote|election|minister|party|congress|government|referendum|brexit|campaign|"
    r"parliament|republican|democrat|nominee|EU\b|policy",
    "sport": r"match|goal|cup|team|player|season|league|coach|game|win|points|golf|rugby|striker|champion|halftime|"
    r"penalty|hockey|basketball",
    "business": r"company|sales|market|firm|£|\$|€|billion|million|shares|business|brand|store|profit|economy|trade|"
    r"investment|customers|pubs",
    "world": r"china|korea|russia|iran|syria|sanctions|nuclear|military|navy|army|war|border|refugee|diplomat|treaty|"
    r"united nations|nato",
    "culture": r"film|show|series|actor|music|album|star|singer|book|presenter|fans|tv|festival|stage|fashion|"
    r"instagram|comedy",
    "health": r"health|hospital|cancer|patient|doctor|disease|vaccine|study|research|scientist|students|school|pupils|"
    r"university|sleep|hiv",
}

SENTENCES: dict[str, str] = {
    "crime": """
Police are appealing for witnesses to come forward.
The motive for the attack is not yet known.
No one else is being sought in connection with the incident.
Two other people were treated for minor injuries.
A {k}-year-old woman was later released without charge.
The suspect had been known to the authorities for several years.
He faces up to {k} years behind bars if convicted.
His lawyer said he would appeal against the ruling.
The weapon has not been found.
Neighbours said they had heard shouting shortly before.
The hearing was adjourned until {d}.
She was taken to hospital, where she later died.
Officers recovered a knife and {k} mobile phones at the scene.
The case has shocked the local community.
A similar incident took place in {p} last year.""",
    "disaster": """
Schools in the area will stay closed until {d}.
More than {k} families have been left without a roof over their heads.
Power has since been restored to most households.
Aid workers say drinking water is running out.
Residents were told to boil their tap water.
The government has declared three days of mourning.
Meteorologists had warned of the danger a week earlier.
Several roads remain impassable.
It was the worst disaster to hit the region in {k} years.
Experts fear that diseases may break out.
Rescue teams from {p} are on their way.
The damage is put at {k} million dollars.
No casualties have been reported so far.
Forecasters expect conditions to improve by {d}.""",
    "politics": """
A second vote is due to be held on {d}.
Opinion polls put the party at {k} percent.
The opposition has called for fresh elections.
Critics say the move comes far too late.
{n} has not commented on the matter.
The decision was welcomed by business leaders.
Turnout stood at {k} percent.
The proposal still needs the approval of the upper house.
Thousands took to the streets in protest.
Analysts believe the row will overshadow the coming summit.
The bill was passed by a margin of {k} votes.
His spokesman called the reports baseless.
{n} is expected to travel to {p} next month.
Several ministers have threatened to step down.
The issue has divided the country for years.""",
    "sport": """
It was the club's {k}th win in a row.
The second leg will be played on {d}.
The coach was sent to the stands after the break.
{n} was named player of the match.
More than {k},000 fans had come to the stadium.
The captain had to be substituted because of a thigh injury.
The visitors finished the game with ten men.
The result leaves them in third place.
The referee consulted the video assistant before giving the decision.
He has been linked with a move to {p}.
It is the first time that has happened since 1998.
The players celebrated with the fans long after the final whistle.
Bad weather had delayed the start by {k} minutes.
He signed a new contract only last month.""",
    "business": """
The shares closed {k} percent lower on {d}.
The company declined to comment.
Up to {k} jobs could be lost.
Analysts had expected a far better result.
The deal still has to be cleared by the competition authority.
The board will meet on {d} to discuss the matter.
Trade unions have threatened to strike.
The firm was founded in 1974 and has its head office in {p}.
A rival bidder dropped out last week.
Prices are expected to rise further in the coming months.
The group plans to open {k} more branches by the end of the year.
Consumer groups criticised the decision.
Investors reacted with relief.
The move will save the company {k} million euros a year.""",
    "world": """
The ministry of defence has not confirmed the report.
The talks will be continued in {p} on {d}.
Both sides have agreed to exchange prisoners.
The UN Security Council will hold an emergency meeting.
Human rights groups have condemned the move.
Some {k} soldiers are stationed in the region.
Washington has threatened to impose further sanctions.
Relations between the two countries have been tense for years.
{n} called on all sides to show restraint.
The ceasefire was broken only hours later.
Foreign journalists are not allowed into the area.
The embassy in {p} was closed as a precaution.
The agreement runs out at the end of the year.""",
    "culture": """
The second season will be shown from {d}.
It has been watched more than {k} million times online.
Critics were less enthusiastic.
The couple have two children.
Tickets were sold out within {k} minutes.
{n} won an award for the part.
The film was shot in {p} over three months.
A sequel is already being planned.
Fans reacted angrily on social media.
The singer has sold {k} million records.
It will be the last tour of {n}.
The producers have yet to respond.
The book will be translated into {k} languages.""",
    "health": """
The results were published in a medical journal on {d}.
Around {k} people took part in the study.
The scientists stress that further research is needed.
The treatment is not covered by health insurance.
Side effects were rare.
The hospital has apologised to the families.
Doctors advise against it.
The project is funded by the European Union.
Parents were informed in a letter.
One in {k} people is affected.
The university of {p} came to the same conclusion.
The ministry wants to change the rules by the end of the year.
The number of cases has doubled since then.""",
    "any": """
This was confirmed by a spokesman on {d}.
Further details were not given.
It was not the first time.
That is what the figures show.
{n} did not respond to a request for comment.
The announcement came as a surprise to many.
It remains to be seen what will happen next.
The reaction was not long in coming.
An official statement is expected on {d}.
Nobody was hurt.
Many people on social media reacted with anger.
He apologised for it later.
Those involved have denied this.
The decision is final.
There is a simple reason for this.
{n} refused to say more.
The costs are put at {k} million pounds.
The incident is being investigated.
A decision is expected within the next {k} days.
But not everyone agrees.
Similar plans had failed in {p}.
Experts consider this unlikely.
It all began {k} years ago.
A video of the scene was shared more than {k},000 times.
His wife was also present.
The family has asked for privacy.
The rest is history.
This has consequences.
We will keep you informed.
The authorities had been warned.""",
    "glossary": """
{n} is regarded as one of the most influential figures in the field.
{n} was born in {p} in 1961.
{n} has been in the headlines several times this year.
{n} had announced this earlier in the week.
{n} has around {k},000 followers on Twitter.
{n} is well known beyond the borders of the country.
For {n} it was already the third setback of the year.
It is thought that {n} will have to answer for this.""",
    "quote": """
"We did everything we could," {n} said.
"This must never happen again," {n} added.
"I have nothing to add to that," {n} told reporters on {d}.
"It is a great day for all of us."
"We are very disappointed," a spokeswoman said.
"Nobody could have expected this," said one witness.
"We will fight this all the way," {n} said.
"That would be a mistake," {n} warned.
"It came completely out of the blue," said a neighbour.
"There is no plan B."
"I would do the same again," {n} said.
"The figures speak for themselves," {n} said.""",
    "machine": """
(Reporting by our correspondent in {p}.)
Read more: What we know so far.
Note: The figures are from the previous year.
In short, the situation remains tense.
In other words, nothing will change for now.
This means that {k} percent of those affected will get nothing.
Photo: Reuters
This article was updated on {d}.
To sum up, a solution is not in sight.
Translator's note: the name was changed by the editors.
Click here for the live ticker.""",
}
