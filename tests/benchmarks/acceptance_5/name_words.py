"""The names that are known by sight: countries, cities, organisations, first names; and names to put in their place."""

from __future__ import annotations

COUNTRIES: dict[str, tuple[str, str]] = {
    "China": ("Chinese", r"\bçin"), "Russia": ("Russian", r"\brus"), "Japan": ("Japanese", r"\bjapon"),
    "North Korea": ("North Korean", r"kuzey kore"), "South Korea": ("South Korean", r"güney kore"),
    "Indonesia": ("Indonesian", r"endonezya"), "Germany": ("German", r"\balman"), "France": ("French", r"\bfrans"),
    "Britain": ("British", r"britanya|ingil|birleşik krallık"), "England": ("English", r"\bingil"), "Scotland": ("Scottish", r"\biskoç"),
    "Wales": ("Welsh", r"\bgal"), "Ireland": ("Irish", r"irlanda"), "Mexico": ("Mexican", r"meksika"), "Canada": ("Canadian", r"kanada"),
    "Syria": ("Syrian", r"suriye"), "Turkey": ("Turkish", r"\btürk"), "Iran": ("Iranian", r"\biran"), "Iraq": ("Iraqi", r"\bırak"),
    "Israel": ("Israeli", r"israil"), "Bolivia": ("Bolivian", r"bolivya"), "Chile": ("Chilean", r"\bşili"), "Spain": ("Spanish", r"ispan"),
    "Italy": ("Italian", r"italya"), "Greece": ("Greek", r"yunan"), "Macedonia": ("Macedonian", r"makedon"), "Ukraine": ("Ukrainian", r"ukrayna"),
    "India": ("Indian", r"hindistan|\bhint"), "Pakistan": ("Pakistani", r"pakistan"), "Australia": ("Australian", r"avustralya"),
    "Brazil": ("Brazilian", r"brezilya"), "Egypt": ("Egyptian", r"mısır"), "Saudi Arabia": ("Saudi", r"suudi"), "Norway": ("Norwegian", r"norveç"),
    "Sweden": ("Swedish", r"isveç"), "Denmark": ("Danish", r"danimarka"), "Poland": ("Polish", r"polon"), "Netherlands": ("Dutch", r"hollanda|felemenk"),
    "Belgium": ("Belgian", r"belçika"), "Austria": ("Austrian", r"avusturya"), "Switzerland": ("Swiss", r"isviçre"), "Portugal": ("Portuguese", r"portekiz"),
    "Vietnam": ("Vietnamese", r"vietnam"), "Singapore": ("Singaporean", r"singapur"), "Afghanistan": ("Afghan", r"afgan"),
    "Ethiopia": ("Ethiopian", r"etiyopya"), "Nigeria": ("Nigerian", r"nijerya"), "Venezuela": ("Venezuelan", r"venezuela"), "Cuba": ("Cuban", r"küba"),
    "Argentina": ("Argentine", r"arjantin"), "Hungary": ("Hungarian", r"macar"), "Romania": ("Romanian", r"romanya|rumen"),
}  # fmt: skip
"""A country: its demonym and its Turkish."""

PLACES: dict[str, str] = {
    "London": r"londra", "Paris": r"\bparis", "Washington": r"washington", "Beijing": r"pekin", "Pyongyang": r"pyongyang",
    "Moscow": r"moskova", "New York": r"new york", "Los Angeles": r"los angeles", "Chicago": r"şikago|chicago", "Berlin": r"berlin",
    "Jakarta": r"cakarta|jakarta", "Tokyo": r"tokyo", "Dublin": r"dublin", "Belfast": r"belfast", "Edinburgh": r"edinburgh",
    "Glasgow": r"glasgow", "Manchester": r"manchester", "Birmingham": r"birmingham", "Brighton": r"brighton", "San Diego": r"san diego",
    "Phoenix": r"phoenix", "Boston": r"boston", "Palu": r"\bpalu", "Donggala": r"donggala", "Sulawesi": r"sulawesi|selebes",
    "California": r"kaliforniya|california", "Arizona": r"arizona", "Texas": r"teksas|texas", "Florida": r"florida", "Virginia": r"virginia",
    "Tennessee": r"tennessee", "Pennsylvania": r"pe[nm]silvanya|pennsylvania", "Massachusetts": r"massachusetts", "Sumatra": r"sumatra",
    "Damascus": r"\bşam\b|\bşam['’]", "Athens": r"\batina", "Brussels": r"brüksel", "Rome": r"\broma", "Madrid": r"madrid", "Barcelona": r"barcelona|barselona",
    "Idlib": r"idlib", "Kiev": r"kiev", "Sydney": r"sidney|sydney", "Dundee": r"dundee", "Livingston": r"livingston", "Delhi": r"delhi",
    "Hong Kong": r"hong kong", "Baton Rouge": r"baton rouge", "Las Vegas": r"las vegas", "Seoul": r"\bseul", "Taiwan": r"tayvan", "Hawaii": r"hawaii|havai",
}  # fmt: skip

ORGANISATIONS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    (r"Republicans", r"cumhuriyetçi", ("Democrats",)), (r"Democrats", r"demokrat", ("Republicans",)),
    (r"Republican", r"cumhuriyetçi", ("Democratic",)), (r"Democratic", r"demokrat", ("Republican",)),
    (r"Labour", r"işçi parti", ("Conservative", "Liberal Democrat")), (r"Conservatives?", r"muhafazakar|muhafazakâr", ("Labour",)),
    (r"Tory|Tories", r"muhafazakar|muhafazakâr|tory", ("Labour",)), (r"NATO", r"nato", ("the EU", "OPEC")),
    (r"(?:the )?(?:EU|European Union)", r"\bab\b|avrupa birliği|\bab['’]", ("NATO", "the African Union")),
    (r"(?:the )?(?:UN|United Nations)", r"\bbm\b|birleşmiş milletler|\bbm['’]", ("NATO", "the World Bank")),
    (r"(?:the )?FBI", r"\bfbi", ("the CIA",)), (r"CNN", r"cnn", ("BBC", "Fox News")), (r"(?:the )?BBC", r"\bbbc", ("CNN", "Sky News")),
    (r"Reuters", r"reuters", ("the Associated Press",)), (r"Fox News", r"fox news", ("CNN",)),
    (r"(?:the )?New York Times", r"new york times", ("Washington Post",)), (r"(?:the )?Washington Post", r"washington post", ("Guardian",)),
    (r"Google", r"google", ("Apple", "Microsoft")), (r"Facebook", r"facebook", ("Google",)), (r"Twitter", r"twitter", ("YouTube",)),
    (r"Instagram", r"instagram", ("Snapchat",)), (r"Toyota", r"toyota", ("Honda", "Nissan")), (r"Nissan", r"nissan", ("Toyota",)),
    (r"Airbus", r"airbus", ("Boeing",)), (r"Netflix", r"netflix", ("Amazon",)), (r"Amazon", r"amazon", ("Walmart",)),
    (r"(?:the )?Senate", r"senato", ("the House of Representatives",)), (r"(?:the )?White House", r"beyaz saray", ("the Pentagon", "the Kremlin")),
    (r"(?:the )?Supreme Court", r"yüksek mahkeme|anayasa mahkemesi|yargıtay", ("the Court of Appeals",)), (r"Congress", r"kongre", ("Parliament",)),
    (r"Sainsbury's", r"sainsbury", ("Tesco's",)), (r"Liverpool", r"liverpool", ("Everton", "Arsenal")), (r"Chelsea", r"chelsea", ("Arsenal",)),
    (r"Rangers", r"rangers", ("Celtic",)), (r"Celtic", r"celtic", ("Rangers",)), (r"Manchester United", r"manchester united", ("Manchester City",)),
    (r"Real Madrid", r"real madrid", ("Barcelona",)), (r"(?:the )?Navy", r"donanma|deniz kuvvetleri", ("the Air Force",)),
    (r"Kim Jong Un", r"kim jong[ -]un", ("Kim Jong Il", "Moon Jae-in")), (r"Ryder Cup", r"ryder", ("Presidents Cup",)),
    (r"Christian", r"hristiyan|hıristiyan", ("Muslim",)), (r"Muslims?", r"müslüman", ("Christian",)), (r"Catholic", r"katolik", ("Orthodox",)),
    (r"Jewish", r"yahudi", ("Muslim",)), (r"(?:the )?Pacific", r"pasifik", ("the Atlantic",)), (r"(?:the )?Atlantic", r"atlantik", ("the Pacific",)),
    (r"Europe", r"avrupa", ("Asia", "Africa")), (r"European", r"avrupa", ("Asian",)), (r"Africa", r"afrika", ("Asia",)), (r"Asia", r"asya", ("Africa",)),
    (r"Wimbledon", r"wimbledon", ("Roland Garros",)), (r"Harvard", r"harvard", ("Princeton",)), (r"Yale", r"yale", ("Stanford",)),
    (r"(?:the )?Kremlin", r"kremlin", ("the White House",)), (r"(?:the )?Pentagon", r"pentagon", ("the White House",)),
)  # fmt: skip
"""What the English says, what the Turkish says, and what else might be said."""

FIRST_NAMES = frozenset(
    """Donald Brett Christine Mike Michael John Paul David James Robert William Thomas Peter Mark George Steven Steve Kevin Brian
    Jeff Lindsey Chuck Mitch Nancy Hillary Barack Joe Susan Sarah Theresa Boris Jeremy Nicola Ruth Angela Emmanuel Vladimir Sergei
    Dianne Rod Julie Deborah Mary Elizabeth Jennifer Jessica Kate Emma Anna Maria Rosa Holly Gwyneth Kanye Tiger Jordan Justin
    Patrick Rory Phil Jim Francesco Tommy Henrik Sergio Paul Ian Alex Jon Dustin Brooks Bryson Rickie Webb Bubba Tony Cristiano
    Lionel Sadio Daniel Raheem Steven Neil Scott Craig Gary Kyle Kenny Graeme Kieran Lee Johnny Matt Ben Sam Tom Chris Nick Andrew
    Adam Eric Ryan Jason Rachel Amy Lisa Laura Helen Jane Julia Karen Kelly Linda Lucy Martin Simon Stephen Stuart Tim Walter
    Ralph Richard Ronald Roger Ray Philip Oliver Oscar Nigel Nathan Max Luke Louis Leo Larry Keith Ken Jonathan Joseph Joshua Jack
    Jacob Henry Harry Hannah Greg Glenn Frank Fiona Evo Joko Gjorge Zoran Elin Chad Tiffany Heather Bill Charlie Carl Ellie Emily
    Evan Geoff Grant Howard Hugh Jamie Jake Jimmy Kim LeBron Lonzo Luis Marc Marcus Meghan Melania Mohamed Natalie Olivia Pat Penny Pete
    Sally Sean Serena Shane Sophie Tara Terry Todd Victoria Wayne Wayde Will Zoe Walid Rex Robin Alexis Alec Bethany Caroline Claire""".split()
)

OTHER_FIRST = ("Gordon", "Felix", "Vincent", "Marion", "Edgar", "Bridget", "Leonard", "Yvonne")
OTHER_SURNAMES = (
    "Whitfield",
    "Okafor",
    "Lindqvist",
    "Barlow",
    "Petrenko",
    "Castellano",
    "Yamada",
    "Hargreaves",
    "Novak",
    "Demirel",
)
OTHER_COUNTRIES = ("Bulgaria", "Peru", "Kazakhstan", "Finland", "Morocco", "Thailand")
OTHER_DEMONYMS = ("Bulgarian", "Peruvian", "Kazakh", "Finnish", "Moroccan", "Thai")
OTHER_PLACES = ("Lisbon", "Nairobi", "Warsaw", "Oslo", "Minneapolis", "Lyon", "Ankara", "Odessa")
