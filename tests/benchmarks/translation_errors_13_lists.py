"""The names that the thirteenth script knows: countries, cities, peoples, bodies, given names and persons to put in."""

from __future__ import annotations

PEOPLES = dict(
    row.split(":")
    for row in (
        "Russia:Russian China:Chinese Japan:Japanese Germany:German France:French Italy:Italian Spain:Spanish "
        "Ukraine:Ukrainian Poland:Polish Turkey:Turkish Iran:Iranian Iraq:Iraqi Syria:Syrian Israel:Israeli Egypt:Egyptian "
        "India:Indian Pakistan:Pakistani Indonesia:Indonesian Macedonia:Macedonian Greece:Greek Serbia:Serbian "
        "Mexico:Mexican Brazil:Brazilian Canada:Canadian Australia:Australian Scotland:Scottish Wales:Welsh Ireland:Irish "
        "Norway:Norwegian Sweden:Swedish Finland:Finnish Denmark:Danish Belgium:Belgian Austria:Austrian Hungary:Hungarian "
        "Estonia:Estonian Latvia:Latvian Kenya:Kenyan Kazakhstan:Kazakh Belarus:Belarusian Vietnam:Vietnamese "
        "Thailand:Thai Nigeria:Nigerian Cuba:Cuban Argentina:Argentine Chile:Chilean Portugal:Portuguese Croatia:Croatian "
        "Albania:Albanian Romania:Romanian Bulgaria:Bulgarian Georgia:Georgian Libya:Libyan Lebanon:Lebanese Jordan:Jordanian "
        "Myanmar:Burmese Mongolia:Mongolian Nepal:Nepalese Rwanda:Rwandan Mali:Malian Venezuela:Venezuelan Colombia:Colombian"
    ).split()
)
COUNTRIES = [
    *(c for c in PEOPLES if c not in {"Jordan", "Georgia", "Chile", "Mali"}),
    *("North Korea", "South Korea", "Saudi Arabia", "Türkiye", "Britain", "England", "El Salvador", "South Africa", "Taiwan"),
    *("Singapore", "Papua New Guinea", "New Zealand", "Northern Ireland", "Switzerland", "the Netherlands", "Afghanistan"),
    *("Catalonia", "Czechoslovakia", "the United States", "the Dominican Republic", "America", "Guatemala", "Ethiopia"),
]  # fmt: skip
DEMONYMS = [*PEOPLES.values(), "North Korean", "South Korean", "American", "British", "Catalan", "European", "Soviet", "Dutch", "Swiss", "Australian", "Saudi", "Afghan", "English"]  # fmt: skip
CITIES = (
    "Moscow|Pyongyang|Seoul|Washington|Beijing|Tokyo|London|Paris|Berlin|Ankara|Istanbul|Kyiv|Tehran|Brussels|Athens|Rome|"
    "Madrid|Barcelona|New York|Boston|Chicago|Los Angeles|San Diego|San Francisco|Las Vegas|Phoenix|Denver|Houston|Dallas|"
    "Miami|Baton Rouge|Kansas City|Omaha|St. Louis|Des Moines|Cologne|Hamburg|Munich|Vienna|Warsaw|Prague|Budapest|Belgrade|"
    "Skopje|Palu|Jakarta|Manila|Hanoi|Bangkok|New Delhi|Islamabad|Damascus|Baghdad|Cairo|Tel Aviv|Jerusalem|Gaza|Beirut|"
    "Birmingham|Manchester|Liverpool|Leeds|Nottingham|Birkenhead|Glasgow|Edinburgh|Aberdeen|Dundee|Belfast|Londonderry|"
    "Cardiff|Dublin|Oxford|Cambridge|Derby|Sheffield|Bristol|Southampton|Vladivostok|Khabarovsk|Wonsan|Sinuiju|Rason|Nampo|"
    "Rajin|Kursk|Belgorod|Donetsk|Kharkiv|Odesa|Dandong|Shenyang|Shanghai|Hong Kong|Guangzhou|Busan|Incheon|Osaka|Sapporo|"
    "Izmir|Antalya|Erzurum|Trabzon|Bursa|Adana|Geneva|Zurich|Oslo|Stockholm|Helsinki|Copenhagen|Amsterdam|Minsk|Astana|"
    "Tashkent|Baku|Tbilisi|Yerevan|Singapore|Sydney|Melbourne|Ottawa|Toronto|Mexico City|Havana|Caracas|Brasilia|Buenos Aires|"
    "Austin|Nashville|Memphis|Atlanta|Baltimore|Philadelphia|Detroit|Cleveland|Cincinnati|Newport|Tampa|Orlando|Seattle|"
    "Brentwood|Wasilla|Anchorage|Wheeling|Donggala|Lombok|Encinitas|Burnaston|Deptford|Sunan|Khasan|Yongbyon|Saint Petersburg"
).split("|")
STATES = (
    "California|Texas|Florida|Arizona|Nevada|Utah|Alaska|Ohio|Kentucky|Tennessee|Mississippi|Louisiana|Missouri|Iowa|Nebraska|"
    "Kansas|Oklahoma|Colorado|Pennsylvania|Massachusetts|Connecticut|Vermont|Maine|Michigan|Illinois|Indiana|Minnesota|"
    "Wisconsin|Virginia|West Virginia|Maryland|Delaware|Oregon|Alabama|South Carolina|North Carolina|New Jersey|New Mexico|"
    "Hawaii|Montana|Sulawesi|Sumatra|Java|Bali|Yorkshire|Suffolk|Kent|Somerset|Merseyside|Lancashire|Cornwall"
).split("|")
BODIES = [
    "NATO|the EU|the European Union|the UN|the United Nations|the OECD|the African Union|OPEC|the IMF|the World Bank|the WTO|ASEAN|the G7",
    "the FBI|the CIA|the NSA|the Pentagon|the State Department|the Justice Department|Interpol|the NIS|Europol|Scotland Yard",
    "the BBC|CNN|NBC|CBS|ABC|Fox News|MSNBC|Sky News|Al Jazeera|ITV|Reuters|the Associated Press|AFP|KCNA|Yonhap|TASS|Xinhua|Interfax|RIA Novosti|Kyodo|Anadolu|Bloomberg",
    "The New York Times|the New York Times|the Washington Post|the Wall Street Journal|the Guardian|the Financial Times|Politico|The Times|Der Spiegel|Le Monde|the Daily Mail|the Sun|The Independent",
    "the Senate|the House of Representatives|the Supreme Court|the White House",
    "the Kremlin|the White House|the Élysée|the Bundestag|the State Duma",
    "Google|Facebook|Twitter|Microsoft|Apple|Amazon|Netflix|Instagram|YouTube|WhatsApp",
    "Toyota|Honda|Nissan|BMW|Jaguar|Ford|Tesla|Volkswagen|Mercedes|Ferrari|Renault",
    "Sainsbury's|Tesco|Asda|Morrisons|Waitrose|Marks & Spencer|Argos",
    "Labour|Tory|Liberal Democrat|SNP|Ukip",
    "Republicans|Democrats",
    "Republican|Democrat",
    "Chelsea|Liverpool|Arsenal|Tottenham|Manchester City|Manchester United|Everton|Brighton|Juventus|Napoli|Real Madrid|Barcelona",
    "Rangers|Celtic|Hibernian|Livingston|Aberdeen|Kilmarnock|Hearts|St Mirren",
    "the Rockies|the Lakers|the Dodgers|the Yankees|the Cubs|the Nationals|the Red Sox|the Celtics",
    "the Red Cross|Amnesty International|Human Rights Watch|UNICEF|Save the Children|Oxfam|Greenpeace",
    "Harvard|Yale|Stanford|Princeton|Columbia University|LSU|Vanderbilt|Oxford University",
    "Hamas|Hezbollah|the Taliban|Islamic State|al-Qaeda",
    "the Security Council|the General Assembly|the European Parliament|the European Commission",
    "the Foreign Ministry|the Defence Ministry|the Interior Ministry|the Finance Ministry|the Health Ministry|the Justice Ministry",
    "the Treasury|the Home Office|the Foreign Office|the Ministry of Defence|the Prison Service",
    "the Black Sea|the Baltic Sea|the Mediterranean|the Caspian Sea|the East Sea|the Yellow Sea|the South China Sea|the Red Sea",
    "Conservatives|Liberal Democrats|Greens",
    "the Volga|the Tumen River|the Yalu|the Danube|the Rhine|the Thames",
]  # fmt: skip
GIVEN = frozenset(
    """Brett Christine Donald Boris Theresa Jeremy Tom Rosemary Peter Holly John Mike Johnny Scott Paul Patrick Justin David Wayde
    Michael Judge Kanye Tommy Thomas Steven Jordan Jon Jim Jack Ian Francesco Chris Zoran Track Tiger Sutopo Sergio Robert Prof
    Lindsey Joe Gary Elizabeth Dyteon Dustin Dolly Vladimir Tony Thom Shawn Sam Ryan Roy Rowan Rod Risa Maxine Matt Luke Liam Lewis
    Kit Karen Joan Jeff Jason Janet Hernan Heather Gwyneth Greg Grant Graham Glenn Eilidh Dianne Declan Daniel Dan Craig Charles Bob
    Bernard Ben Ariana Alfredo Alan Yohannes Xherdan Valtteri Tracey Todd Tim Tiffany Thorbjorn Terry Tara Stuart Struan Stormy
    Simon Sharon Seve Sebastian Sean Sarah Ruaridh Rose Rory Robyn Roberto Rob Rick Raymond Raheem Quinton Phil Pep Paulo Patricia
    Ovie Orrin Oriol Omar Olivera Oliver Nigel Nick Nicholas Nelson Neal Nancy Maxwell Max Matthew Mathew Mateo Marvin Marta Lynsey
    Lukas Leroy Lauren Laure Lassana Larry Kyle Kirsty Kimi Khalid Kevin Kenny Kelly Keaghan Kathryn Karine Karl Johannes Joel Jessica Jeane
    Jake Hugh Hillary Henrik Hannibal Guy Gregor Gjose Gjorge Giselle Geoff Gendon Gegard Frazier Francois Francis Evelyn Ethel Emma
    Emily Elisabeth Elin Dwi Don Dieter Diego Deborah Dave Darren Dale Cristiano Conor Connor Carlos Candace Calum Bubba Bryson
    Bruce Brooks Brent Bernie Bill Batik Aulia Ariel Ari Anthonius Angela Andres Andrea Ana Amy Alex Alejandro Alasdair Adam
    Abigail Sergei Dmitry Alexander Andrei Maria Yury Igor Oleg Maxim Volodymyr Andriy Recep Hakan Emmanuel Friedrich Olaf Marco Rafael
    Antonio Viktor Mikhail Nikolai Denis Yevgeny Olga Svetlana Kirill Anton Pavel Ahmet Mehmet Ali Mustafa Fatma Ayşe Yaşar Gen
    Anna James Stephen Richard George William Linda Barbara Susan Mary Jennifer Laura Rachel Kate Andrew Mark Eric Kurt Ronald
    Caroline Martin Philip Simon Jane Alice Bashar Benjamin Joko Marine Justine Serena Rafa Novak Roger Jose Juan Luis Pedro""".split()
)
KOREAN = "Kim|Lee|Ri|Choe|Choi|Pak|Park|No|Sin|Kang|Moon|Yoon|Jo|Cho|Jang|Han|Hong|Yang|So|Ro|Chung|Hyon|Thae"
PERSONS = (
    "Sergei Shoigu|Dmitry Medvedev|Viktor Orban|Emmanuel Macron|Angela Merkel|Antonio Guterres|John Bolton|Marco Rubio|Mike Pence|"
    "Nikki Haley|Ursula von der Leyen|Mark Rutte|Alexander Novak|Maria Zakharova|Sergei Lavrov|Andrei Belousov|Yury Ushakov|"
    "Hakan Fidan|Olaf Scholz|Giorgia Meloni|Pedro Sanchez|Narendra Modi|Benjamin Netanyahu|Wang Yi|Li Qiang|Hillary Clinton|"
    "Barack Obama|Joe Biden|Michael Gove|David Davis|Philip Hammond|Gordon Brown|Nancy Pelosi|Chuck Schumer|Mitch McConnell|"
    "James Wilson|Robert Turner|Sarah Mitchell|Anna Petrova|Thomas Becker|Peter Hughes|Laura Bennett|Daniel Foster|Emily Carter"
).split("|")
KOREANS = (
    "Kim Jong Un|Kim Yo Jong|Choe Son Hui|Ri Yong Ho|No Kwang Chol|Pak Jong Chon|Jo Yong Won|Kim Tok Hun|Moon Jae-in|Lee Jae Myung|"
    "Yoon Suk Yeol|Park Geun-hye|Cho Tae-yong|Kim Yong Nam"
).split("|")
SURNAMES = (
    (
        "Putin|Lavrov|Peskov|Medvedev|Shoigu|Trump|Biden|Obama|Clinton|Bolton|Pence|Macron|Merkel|Scholz|Erdogan|Fidan|Zelensky|"
        "Guterres|Johnson|Corbyn|May|Cameron|Netanyahu|Orban|Wilson|Turner|Mitchell|Hughes|Bennett|Foster|Carter|Becker|Miller|"
        "Anderson|Robinson|Walker|Thompson|Evans|Parker|Collins|Reynolds|Ivanov|Sokolov|Novak"
    )
    .replace("|May|", "|")
    .split("|")
)
CAPITALS = {
    frozenset(couple.split(":"))
    for couple in (
        "China:Beijing|Russia:Moscow|Germany:Berlin|the United States:Washington|America:Washington|North Korea:Pyongyang|"
        "South Korea:Seoul|Britain:London|France:Paris|Turkey:Ankara|Türkiye:Ankara|Japan:Tokyo|Ukraine:Kyiv|Greece:Athens|"
        "Iran:Tehran|Macedonia:Skopje|Syria:Damascus|Poland:Warsaw|Serbia:Belgrade|Israel:Jerusalem|Türkiye:Turkey|"
        "Britain:England|the United States:America|the Netherlands:Dutch|the EU:the European Union|the UN:the United Nations"
    ).split("|")
}
