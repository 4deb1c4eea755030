"""Sentences and clauses that were dropped or made up."""

import re

from acceptance_4.tools import Rng, tidy

INVENTED = """The government has promised a full inquiry.|Two people were later arrested.|Local residents spoke of chaos.|No one has claimed responsibility so far.|The company's shares fell sharply after the news.|A court will hear the case next spring.|Experts called the decision historic.|The minister cancelled a trip to Brussels.|Schools will stay closed for the rest of the week.|The opposition demanded his resignation.
It was the third such incident this month.|Several witnesses have gone into hiding.|The army was put on alert.|The price of bread has doubled since.|His lawyers have already appealed.|The bridge was reopened a day later.|Critics say that the plan is too expensive.|The two sides will meet again in Geneva.|She was taken to a hospital in the capital.|Nobody was hurt.|The fans booed.|A new contract was signed the same evening.
The museum will keep the painting.|Flights were suspended for six hours.|The family has asked for privacy.|An investigation by the prosecutor found no evidence of a crime.|The weather service warned of more snow.|Thousands marched through the city in protest.|The union is planning a strike.|He later apologised on social media.|The bank refused to comment.|The rebels have seized two more villages.|Aid convoys were turned back at the border.|The song became a hit in Japan.
Police found weapons in his flat.|The deal is worth a billion dollars.|Her brother had warned her.|Hackers published the documents online.|A replacement will be named on Monday.|The president thanked the rescuers.|Doctors say he will never walk again.|The ship was later sunk by a torpedo.""".replace(
    "\n", "|"
).split("|")
CLAUSES = """, killing two people|, despite protests from the opposition|, after weeks of secret talks|, under pressure from Moscow|, for fear of a lawsuit|, because the money had run out|, although the army objected|, and later fled the country|, which shocked the public|, as well as a number of journalists|, with the help of the secret service|, and destroyed the evidence|, injuring at least a dozen others|, in order to win votes|, to the delight of his supporters|, which the police deny|, thanks to a loan from China|, while the stock market collapsed|, without the consent of parliament|, following an explosion|, and threatened to resign|, for the first time since the war|, in breach of the law|, amid rumours of a coup|, with a knife in his hand|, who had been drunk""".replace(
    "\n", ""
).split("|")
MIDDLE = [
    ", a father of three,",
    ", who was armed,",
    ", which had been on fire,",
    ", under house arrest at the time,",
    ", known for his violence,",
    ", acting on orders from the capital,",
    ", against the advice of doctors,",
    ", visibly drunk,",
]


def omitted(source: str, text: str, rng: Rng) -> list[str]:
    """Returns `text` without one of its clauses, or broken off."""
    found = []
    bare = text.rstrip()
    end = bare[-1] if bare[-1:] in ".\"'" else ""
    for match in re.finditer(
        r", (?:who|which|where|while|although|because|as|after|but|and|with|including|adding|saying|when|since|despite|before|if|so) [^\"“”]{25,}?(?=, |\.$|\.\"$)",
        text,
    ):
        if len(match.group().split()) >= 6 and match.start() > 15:
            found.append(tidy(text[: match.start()] + text[match.end() :]))
    for match in re.finditer(r" (?:and|but|while|because|after|before|when|if|although|as) [^\"“”,]{30,}(?=\.$)", text):
        if len(match.group().split()) >= 7 and match.start() > 25:
            found.append(text[: match.start()] + ".")
    for match in re.finditer(r"^[A-Z][^,\"“”]{25,80}, (?=\w)", text):
        if len(match.group().split()) >= 5 and len(text) - match.end() > 30:
            rest = text[match.end() :]
            found.append(rest[:1].upper() + rest[1:])
    sentences = re.split(r"(?<=[.!?][\"”]) (?=[A-Z\"“])|(?<=[.!?]) (?=[A-Z\"“])", text)
    if len(sentences) > 1 and all(
        len(one.split()) > 2 and not re.search(r"\b(?:Mr|Mrs|Ms|Dr|St|Sen|Rep|U\.S|Gov|Jr|Prof|Capt)\.$", one)
        for one in sentences
    ):
        k = rng.randrange(len(sentences))
        found += [" ".join(sentences[:k] + sentences[k + 1 :])] * 3
    parts = text.split(" ")
    if len(parts) > 16:
        cut = rng.randrange(len(parts) * 2 // 5, len(parts) * 7 // 10)
        found.append(" ".join(parts[:cut]).rstrip(",;:-") + rng.choice(("", end)))
    return found


def invented(source: str, text: str, rng: Rng) -> list[str]:
    """Returns `text` with a sentence or a clause that the source does not have."""
    if not re.search(r"[.!?][\"'”]?$", text):
        return [f"{text}. {rng.choice(INVENTED)}"] if len(text.split()) > 6 else []
    found = [f"{text} {rng.choice(INVENTED)}", f"{rng.choice(INVENTED)} {text}"]
    if text.endswith(".") and '"' not in text and len(text.split()) > 6:
        found += [text[:-1] + rng.choice(CLAUSES) + "." for _ in range(3)]
    named = re.search(
        r"\b(?:Mr\.? |Mrs\.? |Ms\.? )?[A-Z][a-z]+ [A-Z][a-z]+(?= (?:said|was|is|has|had|told|will|who|and|made|took|won|played)\b)",
        text,
    )
    if named:
        found += [text[: named.end()] + rng.choice(MIDDLE) + text[named.end() :]] * 2
    return found
