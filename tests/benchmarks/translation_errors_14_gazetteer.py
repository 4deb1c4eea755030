"""Names and the names they are taken for: countries, peoples, cities, states, bodies, parties, firms, media."""

from __future__ import annotations

from translation_errors_14_edits import listed

# Groups of names any of which may stand for another; what sounds or looks alike is set side by side.
_PLACES = """
Austria|Australia|Germany
Slovakia|Slovenia|Serbia
Iran|Iraq|Syria|Lebanon|Jordan
Sweden|Switzerland|Denmark|Norway|Finland
Ireland|Iceland|Northern Ireland
India|Indonesia|Pakistan|Bangladesh
Niger|Nigeria|Algeria|Liberia|Libya
North Korea|South Korea
China|Japan|Taiwan|Vietnam|Thailand
Russia|Ukraine|Belarus
Georgia|Armenia|Azerbaijan
Macedonia|Montenegro|Moldova|Albania|Bosnia|Kosovo
Greece|Cyprus|Turkey|Bulgaria
France|Spain|Italy|Portugal|Germany|Belgium
Poland|Hungary|Romania|Czech Republic
Britain|France|Ireland
England|Scotland|Wales
UK|US|EU
United Kingdom|United States
U.S.|UK
Mexico|Morocco|Monaco|Peru
Chile|China|Cuba
Bolivia|Colombia|Venezuela|Ecuador
Brazil|Argentina|Uruguay|Paraguay
El Salvador|Ecuador|Guatemala|Honduras
Panama|Paraguay|Costa Rica
Dominican Republic|Dominica|Puerto Rico
Guinea|Guyana|Ghana
Mali|Malawi|Malaysia|Maldives
Singapore|Hong Kong|Malaysia
Saudi Arabia|Qatar|United Arab Emirates|Kuwait
Israel|Palestine|Egypt
Rwanda|Uganda|Burundi|Kenya
Sudan|South Sudan|Somalia|Ethiopia
Canada|America
Europe|Asia|Africa
Africa|Asia|South America
London|Paris|Berlin|Brussels|Dublin
Birmingham|Manchester|Liverpool|Leeds|Nottingham
Edinburgh|Glasgow|Aberdeen|Dundee
Belfast|Dublin|Cardiff
Oxford|Cambridge
Brighton|Bristol|Bournemouth
Beijing|Shanghai|Hong Kong
Pyongyang|Seoul|Tokyo
Seoul|Pyongyang
Moscow|Minsk|Kiev
Washington|Moscow|Beijing|Brussels
New York|New Jersey|New Orleans|Boston
Los Angeles|Las Vegas|San Francisco
San Diego|San Francisco|San Antonio|San Jose
Phoenix|Philadelphia|Denver
Jakarta|Djibouti|Manila
Athens|Rome|Madrid
Barcelona|Madrid|Valencia
Istanbul|Ankara|Izmir|Antalya
Vienna|Venice|Geneva
California|Carolina|Florida|Colorado
Arizona|Arkansas|Alabama|Alaska
Nevada|Nebraska|Utah
West Virginia|Virginia|Pennsylvania
Texas|Tennessee|Kentucky
Tennessee|Texas|Kentucky
Mississippi|Missouri|Michigan|Minnesota
Kansas|Arkansas|Oklahoma
Louisiana|Indiana|Georgia
North Carolina|South Carolina
Massachusetts|Maryland|Connecticut
Palu|Bali|Lombok
Sulawesi|Sumatra|Java
Lombok|Bali|Flores
Sumatra|Sulawesi|Borneo
Pacific|Atlantic
Pacific Ocean|Atlantic Ocean|Indian Ocean
Black Sea|Red Sea|Mediterranean
Gulf of Mexico|Gulf of California
Catalonia|Andalusia|the Basque Country
"""
_PEOPLES = """
American|British|Canadian|Mexican
Americans|Europeans|Canadians
European|American|Asian
British|Irish|French|German
German|Austrian|French|Dutch
French|Italian|Spanish|Belgian
Welsh|Scottish|English|Irish
Scottish|Irish|Welsh
Chinese|Japanese|Taiwanese|Korean
Indonesian|Indian|Malaysian
Russian|Ukrainian|Belarusian
Syrian|Iraqi|Lebanese|Libyan
Catalan|Castilian|Basque
Turkish|Greek|Kurdish|Cypriot
Greek|Turkish|Cypriot|Bulgarian
Iranian|Iraqi|Israeli
Israeli|Palestinian|Egyptian
Chilean|Colombian|Chinese
Bolivian|Bulgarian|Brazilian
Macedonian|Montenegrin|Albanian
Macedonians|Montenegrins|Albanians
Spanish|Portuguese|Mexican
Italian|French|Spanish
North Korean|South Korean
South Korean|North Korean
Saudi|Qatari|Emirati
Christian|Muslim|Jewish
Muslim|Christian|Hindu
Dutch|Danish|Belgian
African|Asian|Arab
"""
_BODIES = """
FBI|CIA|NSA
CIA|FBI|Pentagon
NATO|United Nations|OSCE
EU|UN|NATO
European Union|United Nations|European Commission
United Nations|European Union|World Bank
UN|EU|NATO
CNN|BBC|NBC|ABC
BBC|CNN|ITV|Sky News
CBS|NBC|ABC
Fox News|CNN|MSNBC
Reuters|Bloomberg|Associated Press
New York Times|Washington Post|Wall Street Journal
Washington Post|New York Times|Los Angeles Times
Google|Apple|Facebook|Amazon
Facebook|Google|Twitter
Twitter|Instagram|Facebook
Instagram|Facebook|Snapchat
Microsoft|Apple|IBM
Toyota|Honda|Nissan
Tesla|Toyota|Volkswagen
Senate|House of Representatives|Congress
Congress|Senate|Supreme Court
Supreme Court|Constitutional Court|Court of Appeals
White House|Kremlin|Pentagon
State Department|Justice Department|Treasury
Justice Department|State Department
Treasury|Central Bank
Democrats|Republicans
Republicans|Democrats
Democratic|Republican
Republican|Democratic
Democrat|Republican
Labour|Conservative
Labour Party|Conservative Party
Conservative|Labour
Conservatives|Liberal Democrats|Labour Party
Tory|Labour
Tories|Liberal Democrats
GOP|Democratic Party
Democratic Party|Republican Party
Navy|Army|Air Force
Army|Navy|Air Force
Premier League|Champions League|Championship
Champions League|Premier League|Europa League
Ryder Cup|Davis Cup|Solheim Cup
Rangers|Celtic|Hearts
Celtic|Rangers
Chelsea|Arsenal|Liverpool|Everton
Liverpool|Everton|Chelsea
Manchester City|Manchester United
Manchester United|Manchester City
Juventus|Inter|Napoli
Juve|Inter
Real Madrid|Barcelona|Atletico Madrid
Giants|Rockies|Dodgers
Lakers|Celtics|Clippers
Lidl|Tesco|Aldi
Aldi|Lidl|Tesco
Netflix|Hulu|Amazon
Apple|Samsung|Google
Mercedes|Ferrari|Red Bull
Ferrari|Mercedes|McLaren
OPEC|IMF|World Bank
World Bank|IMF
Federal Reserve|European Central Bank|Bank of England
Yale|Harvard|Princeton
"""
_NEAR_FIRST = (
    "Mike Mark|Mark Mike|Michael Mitchell|John Jon|James Jason|David Daniel|Daniel David|Paul Peter|Peter Paul|Robert "
    "Richard|Richard Robert|Thomas Tobias|Tom Tim|Tim Tom"
    "|Christine Christina|Christina Christine|Justin Dustin|Dustin Justin|Jordan Gordon|Donald Ronald|Brett Brent|"
    "Dianne Diana|Sarah Sandra|Jeff Jack|Jack Jake|Ian Sean"
    "|Steven Stephen|Andrew Andy|Anthony Antonio|George Gregory|William Wilson|Chris Craig|Kevin Calvin|Brian Ryan|"
    "Ryan Brian|Eric Erik|Karen Carol|Maria Marina|Anna Hannah"
    "|Elizabeth Eliza|Theresa Teresa|Boris Morris|Jeremy Jerome|Jim Tim|Joe John|Kim Lee|Lindsey Lesley|Tony Tommy|"
    "Tommy Tony|Bob Rob|Bill Will|Hillary Hilary|Barack Barry"
    "|Holly Polly|Harry Larry|Alex Alan|Alan Allen|Graham Gareth|Gary Barry|Steve Dave|Rod Ron|Francesco Federico|"
    "Sergio Sergei|Rory Rowan|Phil Bill|Tiger Taylor|Webb Will"
    "|Kenny Denny|Jon Don|Patrick Dominic|Alison Alice|Adam Evan|Ben Den|Martin Marvin|Nick Rick|Sam Pam|Rachel "
    "Rebecca|Emma Anna|Amy Annie|Laura Nora|Jessica Jennifer|Wayne Duane"
    "|Mehmet Ahmet|Ahmet Mehmet|Ali Veli|Mustafa Murat|Fatma Ayşe|Emre Eren|Recep Receb|Hakan Hasan|Hasan Hüseyin|"
    "Elin Ellen|Kit Kurt|Lee Leigh|Dolly Molly|Rod Ron|Tyler Taylor"
)
SURNAMES = tuple(
    listed(
        "Johnston Clarke Davies Morrison Gibson Hudson Harper Warner Cooper Foster Bennett Parker Fletcher Wallace "
        "Simmons Hoffman Keller Peterson Hansen Novak Petrov Ivanova"
        " Sanchez Moreno Costa Silva Rossi Tanaka Zhang Nguyen Park Khan Rahman Hussein Haddad "
        "Yilmaz Demir Kaya Larsen "
        "Becker Schneider Dubois Lambert Kowalski Murphy"
        " Sullivan Doyle Byrne Mackay Sinclair Holloway Bradley Coleman Barnes Hughes"
    )
)


def _near(text: str) -> dict[str, str]:
    """Return the head of each group and the rest of it."""
    table: dict[str, str] = {}
    for line in text.strip().splitlines():
        names = line.split("|")
        for name in names[:1] + [n for n in names[1:] if n not in table]:
            table.setdefault(name, "|".join(n for n in names if n != name))
    return table


PLACES, PEOPLES, BODIES = _near(_PLACES), _near(_PEOPLES), _near(_BODIES)
FIRST = dict(pair.split(" ") for pair in _NEAR_FIRST.split("|"))
