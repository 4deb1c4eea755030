"""People by what they are, which a translator has from the source, or not at all: English words, and the Turkish of which one has to stand there.

As `news_words`. The lists are wide, as people are told by kindred words ("suspects" for "sanık", "parents" for "aile"); words by which
English tells just anyone (man, leader, member, fan, expert), and those whom a report has without naming them (suspect, victim, driver,
customer, protester), are left out. Right before a name such a word is a translator's help ("singer Ariana Grande").
"""

from __future__ import annotations

from core import late_re as re
from transform.check.asked_words import read_asked
from transform.check.beat_words import find_unasked
from transform.check.model import Problem

# English words -> Turkish beginnings.
ASKED = {
    "voter voters": r"seçmen oy\b oyu\b oyl oyu halk seçim sandi",
    "lawmaker lawmakers legislator legislators": "vekil milletvekil meclis parlament senat kongre yasa yasama kanun temsilci üye siyaset",
    "senator senators": "senat",
    "governor governors": "vali guvernör başkan yönetici müdür eyalet yönetim",
    "mayor mayors": "belediye başkan",
    "chancellor": "şansölye başbakan maliye rektör bakan",
    "diplomat diplomats": "diploma elçi büyükelçi temsilci konsolos",
    "consul consuls": "konsolos",
    "treasurer": "sayman hazine muhasip mali",
    "adviser advisers advisor advisors": "danişman müşavir yardimci yaver akil tavsiye uzman",
    "chairman chairwoman": "başkan reis yönetim genel kurul",
    "judge judges": r"görüş kanaat say kanaa hakim yargi hâkim mahkeme jüri oy\b değerlendir savci adalet yarg hakem",
    "prosecutor prosecutors": "savci başsavci iddia",
    "lawyer lawyers": "avukat hukuk savun savci vekil baro",
    "juror jurors jury": "jüri",
    "witness witnesses": "tani şahit şahid gör",
    "burglar burglars robber robbers thief thieves": "hirsiz soygun çal gasp soy",
    "killer killers murderer murderers": "katil öldür katl cinayet cani suikast",
    "landlord landlords": "ev mülk sahib sahip kira",
    "tenant tenants": "kira",
    "shareholder shareholders": "hisse ortak ortağ pay",
    "employer employers": "işveren iş patron",
    "supplier suppliers": "tedarik sağla sağlay satici",
    "patient patients": "hasta sabir sabr tedavi yarali",
    "doctor doctors": r"doktor hekim tabip dr\b tip uzman cerrah",
    "nurse nurses": "hemşire baki ebe dadi",
    "surgeon surgeons": "cerrah operatör doktor",
    "midwife midwives": "ebe",
    "dentist dentists": "diş",
    "teacher teachers": "öğretmen öğretim hoca eğit öğreten okul akademi",
    "student students": "öğrenci talebe öğrenim lise okul üniversite öğren mezun kursiyer",
    "professor professors": r"prof profesör öğretim hoca akademisyen doçent doç",
    "scholar scholars": "akademisyen bilim bilgin araştirma alim uzman burs",
    "journalist journalists reporter reporters": "gazete muhabir basin haber medya habercilik",
    "singer singers": "şarki ses solist vokal ozan sanatçi",
    "actor actors": "aktör oyun rol sinema başrol dizi sanatçi aktris ünlü taraf",
    "actress actresses": "aktris oyun rol sinema dizi artist",
    "rapper rappers": "rap",
    "painter painters": "ressam boya resim sanatçi",
    "novelist novelists": "roman yazar",
    "poet poets": "şair ozan şiir",
    "goalkeeper goalkeepers": "kale",
    "striker strikers": "forvet golcü santrfor hücum atakçi oyuncu",
    "midfielder midfielders": "orta saha",
    "referee referees": "hakem",
    "captain captains": "captain kaptan yüzbaşi amir komutan komiser albay baş",
    "coach coaches": r"antrenör koç\b koçu koçl koçun teknik hoca çaliştiri direktör menajer otobüs vagon eğit",
    "boxer boxers": "boks",
    "farmer farmers": "çiftçi tarim köylü üretici çiftli",
    "fisherman fishermen": "balik",
    "miner miners": "maden",
    "sailor sailors": "denizci gemici bahriye mürettebat tayfa deniz gemi",
    "firefighter firefighters fireman firemen": "itfaiye yangin",
    "plumber plumbers": "tesisat",
    "carpenter carpenters": "marangoz doğrama",
    "butcher butchers": "kasap",
    "baker bakers": "firin",
    "cooks": "aşçi pişir şef",
    "waiter waiters waitress": "garson",
    "cyclist cyclists": "bisiklet",
    "archbishop archbishops bishop bishops": "piskopos başpiskopos",
    "priest priests": "rahip rahib papaz peder din",
    "rabbi rabbis": "haham",
    "imam imams": "imam",
    "nun nuns": "rahibe",
    "pope": "papa",
    "queen": r"kraliçe kral ece queen",
    "princess": "prenses",
    "emperor emperors": "imparator",
    "sultan": "sultan padişah",
    "uncle uncles": "amca dayi enişte",
    "aunt aunts": "teyze hala yenge",
    "cousin cousins": "kuzen yeğen amca dayi hala teyze akraba",
    "nephew nephews niece nieces": "yeğen",
    "grandfather grandmother grandparents": "büyük dede nine anneanne babaanne ata",
    "grandson granddaughter grandchildren grandchild": "torun",
    "husband husbands": r"eş koca kocas kocam eşi",
    "widow widows": "dul eş",
    "pensioner pensioners": "emekli yaşli",
    "orphan orphans": "yetim öksüz",
    "colonel colonels": r"albay yarbay alb\b",
    "sergeant sergeants": "çavuş astsubay komiser",
    "lieutenant lieutenants": "teğmen yarbay üsteğmen",
    "sniper snipers": "keskin nişanci",
    "spy spies": "casus ajan istihbarat gözetle",
    "rebel rebels": "isyan asi ayaklan direniş muhalif",
    "militant militants": "milit terör örgüt silahli savaşçi",
    "scientist": "bilim araştirma",
    "astronaut astronauts": "astronot kozmonot uzay",
    "architect architects": "mimar",
    "accountant accountants": "muhasebe mali sayman",
    "economist economists": "ekonomi iktisat",
    "historian historians": "tarih",
    "psychologist psychologists": "psikol ruh",
    "electrician electricians": "elektrik",
    "librarian librarians": "kütüphane",
    "neighbor neighbors neighbour neighbours": "komşu civar etraf mahalle",
    "tourist": "turis ziyaret tatil gezgin",
    "villager villagers": "köy",
    "businessman businessmen businesswoman": "iş işadam işinsan girişim",
    "billionaire billionaires millionaire millionaires": "milyar milyon zengin",
    "editor editors": "editör yayin yazi genel",
    "shepherd shepherds": "çoban",
    "mercenary mercenaries": "parali",
}  # fmt: skip
WORDS = read_asked(ASKED)
_NAMED = re.compile(r" [A-Z]")


def check_people(folded: str, target: str) -> list[Problem]:
    """Find people told as what nothing in the source can ask for ("teachers" for "öğrenciler"); returns problems of the kind "name".

    Args:
        folded: the folded Turkish sentence.
        target: the English sentence, with straight apostrophes.
    """
    word = find_unasked(WORDS, folded, target, before=_NAMED)
    return [Problem("name", "", word)] if word else []
