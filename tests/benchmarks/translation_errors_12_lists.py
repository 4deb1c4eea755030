"""Names the twelfth script of errors knows, by type. Names of one line are the same thing or too near to be exchanged."""

from __future__ import annotations

COUNTRIES = """Russia|Russian Federation;North Korea|DPRK;South Korea;China;Japan;Ukraine;Iran;Syria;Iraq;Israel;Turkey|Türkiye;Germany;France;Italy;Spain;Portugal;Greece;Poland;Hungary;Romania;Bulgaria;Serbia;Croatia;
Macedonia|North Macedonia;Austria;Switzerland;Belgium;Denmark;Sweden;Norway;Finland;Ireland;Scotland;England;Wales;Canada;Mexico;Brazil;Argentina;Chile;Bolivia;Peru;Colombia;Venezuela;Cuba;Panama;
El Salvador;Honduras;Guatemala;Indonesia;Malaysia;Singapore;Thailand;Vietnam;Laos;Cambodia;Myanmar;Mongolia;India;Pakistan;Afghanistan;Bangladesh;Australia;New Zealand;Egypt;Libya;Algeria;Morocco;
Nigeria;Kenya;Ethiopia;Somalia;Sudan;South Africa;Zimbabwe;Saudi Arabia;Qatar;Yemen;Jordan;Lebanon;Belarus;Georgia;Armenia;Azerbaijan;Kazakhstan;Taiwan;Cyprus;Papua New Guinea;Britain|Great Britain"""
DEMONYMS = """Russian;North Korean;South Korean;Chinese;Japanese;Ukrainian;Iranian;Syrian;Iraqi;Israeli;Turkish;German;French;Italian;Spanish|Catalan;Portuguese;Greek;Polish;Hungarian;Romanian;Bulgarian;
Serbian;Croatian;Macedonian;Austrian;Swiss;Belgian;Danish;Swedish;Norwegian;Finnish;Irish;Scottish;Welsh;English;British;American;Canadian;Mexican;Brazilian;Argentine;Chilean;Bolivian;Peruvian;Colombian;
Venezuelan;Cuban;Indonesian;Malaysian;Vietnamese;Mongolian;Indian;Pakistani;Afghan;Australian;Egyptian;Libyan;Nigerian;Kenyan;Saudi;Lebanese;Belarusian;Dutch;European"""
PEOPLES = "Russians;North Koreans;Koreans;Ukrainians;Americans;Germans;Italians;Iranians;Syrians;Mexicans;Canadians;Australians;Indonesians;Chileans;Bolivians;Europeans;Macedonians;Catalans;Scots;Indians;Egyptians;Albanians"
CITIES = """Moscow;Pyongyang;Seoul;Beijing;Tokyo;Kyiv|Kiev;Kursk;Vladivostok;Khabarovsk;Saint Petersburg|St Petersburg;Belgorod;Kharkiv;Odesa|Odessa;Donetsk;Mariupol;Rason|Rajin;Sinuiju;Wonsan;Khasan;Ulan-Ude;Kazan;Sochi;
Murmansk;Minsk;Warsaw;Berlin;Munich;Paris;London;Manchester;Birmingham;Liverpool;Glasgow;Edinburgh;Cardiff;Belfast;Dublin;Madrid;Barcelona;Valencia;Rome;Milan;Vienna;Geneva;Zurich;Brussels;Amsterdam;The Hague;
Copenhagen;Stockholm;Oslo;Helsinki;Athens;Skopje;Sofia;Bucharest;Budapest;Prague;Belgrade;Ankara;Istanbul;Izmir;Antalya;Tehran;Baghdad;Damascus;Aleppo;Idlib;Beirut;Jerusalem;Cairo;Tripoli;Doha;Riyadh;Dubai;Kabul;Delhi;
Mumbai;Bangkok;Hanoi;Jakarta;Palu;Aceh;Bali;Sydney;Melbourne;Shanghai;Hong Kong;Shenzhen;Shenyang;Dandong;Taipei;Washington;New York;Boston;Chicago;Detroit;Houston;Dallas;Atlanta;Miami;Seattle;Denver;Phoenix;Las Vegas;
Los Angeles;San Francisco;San Diego;Baton Rouge;New Orleans;Philadelphia;Pittsburgh;Cleveland;Minneapolis;Kansas City;Des Moines;Salt Lake City;Toronto;Vancouver;Montreal;Mexico City;Havana;Santiago;Lima;Bogota;Leeds;
Nottingham;Sheffield;Bristol;Newcastle;Newport;Aberdeen;Dundee;Wheeling;Brighton;Windsor;Richmond;Singapore City;Ottawa;Canberra;Kuala Lumpur;Astana;Tashkent;Baku;Tbilisi;Yerevan"""
STATES = """Texas;California;Florida;Arizona;Nevada;Utah;Colorado;New Mexico;Tennessee;Mississippi;Louisiana;Alabama;Kentucky;Ohio;Pennsylvania;Michigan;Wisconsin;Minnesota;Iowa;Missouri;Kansas;Nebraska;Montana;Oregon;
Massachusetts;Connecticut;Vermont;Maine;New Jersey;Delaware;Maryland;Virginia;West Virginia;North Carolina;South Carolina;Oklahoma;Arkansas;Idaho;Wyoming;Alaska;Hawaii;Illinois;Indiana;Catalonia;Crimea;Primorye;
Sakhalin;Scotland's Borders;Sulawesi;Lombok;Java;Sumatra;Borneo;Kamchatka"""
SIDES = """Rangers;Celtic;Aberdeen;Hearts;Hibernian;Livingston;Kilmarnock;St Mirren;Motherwell;Chelsea;Liverpool;Arsenal;Tottenham;Everton;Manchester City;Manchester United;Newcastle United;Brighton;Sunderland;Juventus;Real Madrid;
Barcelona;Bayern Munich;Mercedes;Ferrari;Red Bull;McLaren;Renault;Rapid Vienna;Villarreal;Dodgers;Giants;Rockies;Yankees;Cubs;Lakers;Nuggets;Cavaliers;Melrose;Ayr;Hawick;Vanderbilt;Tennessee State;LSU;Rotherham;Derby"""
COMPANIES = """Sainsbury's;Tesco;Asda;Aldi;Lidl;Argos;Waitrose;Morrisons;Toyota;Honda;Nissan;Tesla;BMW;Volkswagen;Ford Motor;Google;Facebook;Twitter;Instagram;Amazon;Apple;Microsoft;Netflix;Uber;Gazprom;Rosneft;Lukoil;Novatek;
Rosatom;Roscosmos;Rostec;Sberbank;VTB;Samsung;Hyundai;Huawei;Boeing;Airbus;Lockheed Martin;Rheinmetall;Air Niugini;Batik Air;Aeroflot;Air Koryo;Nordwind"""
MEDIA = """Reuters;CNN;BBC;Fox News;NBC;CBS;ABC;MSNBC;The New York Times;The Washington Post;The Sunday Times;The Guardian;The Hill;Der Spiegel;Bloomberg;AFP;Associated Press;KCNA;TASS;RIA Novosti;Interfax;Yonhap;Anadolu;Xinhua;NHK;
Kommersant;Rodong Sinmun;Financial Times;Daily Telegraph;The Wall Street Journal;Sputnik;Kyodo"""
PARTIES = """Labour|Labour Party;Conservative|Conservatives|Tory|Tories|Conservative Party;Liberal Democrats|Lib Dems;Plaid Cymru|Plaid;Green Party|Greens;UKIP;SNP|Scottish National Party;Sinn Fein"""
AMERICAN = "Republican;Democratic"
AMERICANS = "Republicans;Democrats"
BODIES = """Supreme Court;Senate;House of Representatives|House;White House;Pentagon;State Department;Justice Department;Treasury Department|Treasury;FBI|F.B.I.;CIA;United Nations|UN|U.N.;European Union|EU;NATO;IMF;World Bank;
European Commission;European Parliament;Security Council|UN Security Council;General Assembly;Foreign Ministry;Defense Ministry|Defence Ministry;Interior Ministry;Kremlin;State Duma|Duma;Federation Council;Blue House;
National Intelligence Service|NIS;National Assembly;Workers' Party;Politburo;General Staff;Federal Security Service|FSB;Home Office;House of Commons;House of Lords;Red Cross;UNICEF;Unification Ministry;Joint Chiefs of Staff;
Central Military Commission;Supreme People's Assembly;International Atomic Energy Agency|IAEA;Metropolitan Police;Eurasian Economic Union;BRICS"""
MONIKERS = "US;UK", "U.S.;U.K.", "United States;United Kingdom"
PERSONS = """Vladimir Putin;Kim Jong Un|Kim Jong-un;Sergei Lavrov|Sergey Lavrov;Sergei Shoigu|Sergey Shoigu;Dmitry Peskov;Dmitry Medvedev;Maria Zakharova;Andrei Belousov|Andrey Belousov;Choe Son Hui|Choe Son-hui;Kim Yo Jong|Kim Yo-jong;
Kim Yong Bok|Kim Yong-bok;Pak Jong Chon|Pak Jong-chon;No Kwang Chol|No Kwang-chol;Ri Yong Ho;Alexander Kozlov;Alexander Novak;Oleg Kozhemyako;Alexander Matsegora;Valery Gerasimov;Mikhail Mishustin;Yoon Suk Yeol;Lee Jae Myung|Lee Jae-myung;
Cho Tae Yong|Cho Tae-yong;Shin Won Sik|Shin Won-sik;Volodymyr Zelensky|Volodymyr Zelenskyy|Volodymyr Zelenskiy;Andrii Sybiha;Kyrylo Budanov;Rustem Umerov;Xi Jinping;Wang Yi;Donald Trump;Joe Biden;Marco Rubio;Antony Blinken;Lloyd Austin;
Mark Rutte;Jens Stoltenberg;Recep Tayyip Erdogan|Recep Tayyip Erdoğan;Hakan Fidan;Yaşar Güler|Yasar Guler;Emmanuel Macron;Keir Starmer;Olaf Scholz;Friedrich Merz;Theresa May;Boris Johnson;Jeremy Corbyn;Mike Pompeo;Barack Obama;
Antonio Guterres|António Guterres;Kaja Kallas;Ursula von der Leyen;Shigeru Ishiba;Alexander Lukashenko|Aleksandr Lukashenko;Viktor Orban|Viktor Orbán;Angela Merkel;Hillary Clinton"""
FIRST_NAMES = frozenset(
    """Adam Alan Alex Alexander Alexei Alice Amy Andrea Andrei Andrew Angela Ann Anna Anthony Anthonius Antonio Arthur Ben Bernard Beto Bill Blair Bob Boris Brandon Brett Brian Bruce Bryson Bubba Carl Carlos Charles Charlie Chris Christian
    Christine Christion Claire Conor Craig Daniel Darren Dave David Dean Deborah Declan Dennis Derek Dominic Donald Doug Dustin Dyteon Ed Edward Elin Elizabeth Ellen Emily Emma Eric Evo Fiona Florence Ford Francesco Frank Fred Gareth Gary Geoff
    George Gjorge Glenn Graeme Graham Grant Greg Gregor Harry Heather Helen Henrik Henry Holly Ian Igor Irina Jack Jake James Jamie Jane Jason Jean Jeff Jennifer Jeremy Jessica Jim Joanna Joe Joel Johan John Jon Jonathan Jordan Jose Joseph Josh
    Juan Judy Julia Julian Justin Kanye Karen Kate Keith Kevin Kirsty Kit Kyle Larry Laura Lee Leigh Leo Leon Leslie Lewis Liam Linda Lindsey Lisa Lucas Luis Luke Marco Maria Mario Mark Martin Marvin Mary Matt Matthew Max Maxine Michael Michelle
    Miguel Mike Mitch Nancy Natalie Neal Neil Nelson Nick Nicola Nigel Oleg Oliver Olivia Patricia Patrick Paul Pavel Pedro Peter Phil Philip Rachel Raheem Ray Raymond Rebecca Rich Richard Rob Robert Roberto Rod Roger Romelu Rory Rosa Rose Ross
    Roy Russell Ryan Sam Samuel Sandra Sara Sarah Scott Sean Sergei Sergey Sergio Seth Shaun Shawn Simon Stefan Stephen Steve Steven Stormy Stuart Sue Susan Taylor Ted Terry Theresa Thomas Thom Tiger Tim Todd Tom Tommy Tony Tyler Tyrrell Valtteri
    Victor Viktor Vladimir Webb Will William Yuri Zoran Dmitry Mikhail Nikolai Natalia Olga Svetlana Ivan Maxim Denis Anton Andriy Oleksandr Mykola Yulia Kirill Konstantin Roman Ruslan Vyacheslav Vasily Valentin Artyom Timur Ramzan""".split()
)
