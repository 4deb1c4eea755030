"""Words of the beat that a translator has from the source, or not at all: English words, and the Turkish of which one has to stand there.

The lists are wide, as a translator may take a kindred word; entries are beginnings of words of the folded text ("_" joins two words).
"""

from __future__ import annotations

from collections.abc import Container, Mapping

from core import late_re as re
from transform.check.antonyms import DENIAL_REACH, DENIED
from transform.check.asked_words import Beginnings, read_asked
from transform.check.concepts import words_of
from transform.check.model import Problem
from transform.check.news_words import ASKED
from transform.check.people_words import ASKED as PEOPLE

# English words -> Turkish beginnings.
_ASKED = {
    "soldier soldiers troops servicemen infantry": r"asker ordu birli personel er\b erler komutan kuvvet savaşç muharip mehmet piyade silahli mücahit militan milis takviye tugay tabur gerilla parali lejyon cephe güç muhaf harekat subay kitaat savaş çatiş direniş ihtiyat yedek gönüllü kale imha etkisiz kişla siper mevzi",
    "worker workers labourers laborers": "işçi çalişan personel emek eleman memur istihdam görevli iş işgücü kadro ekip usta amele çaliş kişi üye aktivist gönüllü istihkam inşaat bilişim maden fabrika grev sendika maaş",
    "civilian civilians": "sivil vatandaş halk insan kişi masum köylü sakin",
    "missile missiles": "füze roket mühimmat silah balist projektil seyir patriot kalibr iskender himars",
    "rocket rockets": "roket füze fişek katyuş",
    "drone drones uav uavs": "iha siha dron şahed insansiz hava_ara kamikaze",
    "munition munitions ammunition": "mühimmat cephane mermi silah kurşun fişek",
    "warhead warheads": "başli başliğ",
    "artillery": r"top\b topçu topu obüs havan mermi mühimmat namlu batarya",
    "submarine submarines": "denizalt",
    "warship warships destroyer frigate": "muhrib gemi muhrip firkat donanma destroyer savaş",
    "tank tanks": "düşünce tank zirhli depo su_tank",
    "satellite satellites": "uydu peyk",
    "nuclear": "nükleer atom çekirdek nüklee zengin uranyum santral reaktör radyoaktif",
    "uranium": "uranyum",
    "food": r"av\b avl gida yiyecek yemek besin yeme beslen erzak lokanta mutfak aç\b yem aş\b ye[rdm] lezzet öğün tahil kahvalti açlik açliğ kitli market",
    "coal": "kömür",
    "oil": "petrol yağ ham varil akaryakit yakit",
    "gas": "gaz doğalgaz benzin yakit lpg boru akim",
    "fuel": "yakit akaryakit benzin mazot petrol körükle kiş ate besle",
    "rice": "pirinç pilav çeltik",
    "wheat grain": "buğday tahil hububat tane",
    "steel": "çelik çeliğ paslanmaz demir",
    "killed": r"intihar öl katl can\b cani hayat şehit vurul kurban yaşam cinaye kaybe kayip katil devir ezi yok bastir düşür maktul imha infaz",
    "injured wounded": "yara sakat incin zarar kaza hafif ağir hastane tedavi ambulans",
    "captured": r"esir yakala ele ele_geç tutsak çek fethet işgal alin aldi alan al\b kazan yansit görüntü kaydet zapt kap kontrol",
    "arrested detained": "göz_alt kaçak tutuk gözalt yakala alikoy alikon hapis durdur nezaret cezaev demir_parmak tevkif",
    "kidnapped abducted": "kaçir kaçiri rehin alikoy alikon",
    "military": r"tsk\b geçit tatbikat manevra istihkam asker ordu silahli savunma şehitlik şehitlikl muharebe general harp milit sava subay genelkurmay harekat harekât donanma karargah garnizon cunta cephe komutan tugay bölük üs\b üss filo",
    "trade": "sektör ticar alişveriş ihra itha takas alim ticari tüccar esnaf değiş borsa sendika gümrü tarife ekonomi",
    "economic": "ekonomi iktisa iktisadi mali piyasa büyüme kalkin maliye",
    "diplomatic": "diploma elçi büyükelçi dişişleri temas müzakere konsolos nota",
    "treaty": "anlaşma antlaşma sözleşme pakt mutabakat muahede protokol",
    "summit": "zirve doruk toplanti tepe buluşma",
    "sanctions": "yaptirim müeyyide ambargo ceza kara_liste",
    "factory factories": "fabrika tesis işletme imalat atölye üreti",
    "shipyard shipyards": "tersane gemi",
    "airport airports": "havaalan havaliman hava_liman hava_alan havalima pist terminal uçuş",
    "border borders": "gümrü sinir hudut kenar komşu geçiş hatt",
    "bridge bridges": "köprü",
    "railway railways railroad": "demiryol demir_yol tren ray",
    "embassy": "elçili büyükelçili elçi büyükelçi sefar temsil misyon",
    "hospital hospitals": "hastane hastahane sağlik tedavi klinik yoğun_bakim ameliyat ambulans acil_servis",
    "earthquake earthquakes": "deprem sarsinti zelzele",
    "election elections": "seçil seçim sandik oy",
    "referendum": "referandum oylama plebisit halk",
    "hostage hostages": "rehin tutsak esir",
    "prisoner prisoners": "esir mahk tutuk tutsak hükümlü mahpus rehin hapis gözalt cezaev",
    "refugee refugees": "göçmen mülteci siğin kaçak iltica göç",
    "tourist tourists tourism": "turiz turis ziyaret yolcu tatil konuk gezgin seyyah",
    "espionage spying": "casus istihbarat ajan gizli dinle",
    "cryptocurrency bitcoin": "kripto bitcoin sanal_para dijital",
    "hackers": "hacker bilgisayar_korsan siber korsan",
    "visited": "ziyare gez uğra git gitt gel geld temas ağirla misafir görüş bulun seyahat git konuk dolaş",
    "cancelled canceled": "iptal vazgeç kaldir fesh yapilmay yapilam düzenlenm gerçekleşm aski",
    "postponed": "ertele tehir sonra öte aski uza",
    "resigned": "istifa ayril görev birak çekil",
    "exploded": "patla infilak",
    "collapsed": "çök yik göç düş kapan bayil yiğil",
    "crashed": "düş çarp kaza çakil çök vur vurul yuvarlan devril takla çarpiş biç elen veda grub",
    "elected": "seç sandik sandiğ",
    "sentenced": "mahk ceza hapis hüküm hükm çarptir idam",
    "drowned": r"boğul sel\b selde sular denize",
    "surrendered": "teslim silah_birak beyaz_bayra",
    "deployed": "konuş gönder sevk yerleş görev yolla kullan yay çikar konuşlan görevlendir",
    "resumed": "yeniden tekrar devam sürdür başla",
    "poisoned": "zehir",
    "betrayed": "ihanet",
    "fined": "ceza",
    "rescued": "kurtar kurtul sağ_olarak çikar ulaş",
    "evacuated": "tahliye boşalt çik çikar",
    "extradited": "iade teslim",
    "vaccine vaccines": "aşi",
    "fertilizer fertiliser": "gübre",
    "textile textiles": "tekstil dokuma kumaş",
    "signed": "imza sözleşme transfer kadro kat paraf anlaşan anlaşti",
    "suspended": "aski durdur ara_ver dondur uzaklaş ertele kes ceza men kaldir açiğa as iptal kapat yapilam düzenlenem gerçekleştirilem kapali tatil sekte",
    "launched": r"firlat ateşle başlat düzenle kur aç gönder at\b att ati atm ata[nr] çik saldir devreye hayata tanit piyasa indir yap gerçekleş giriş sun yürüt füze uza yayin kampanya başla ilan yolla duyur temyiz faaliyet geçir geçmiş",
    "discussed": "görüş tartiş ele_al müzakere konuş masa değerlendir değin bahset istişare söz fikir toplan gündem anlat ele tarti adi_geç",
    "laundered laundering": "akla kara_para",
    "extended": "davet teşekkür taziye kutla tebrik şükran selam uza geniş yay sür devam temdit ulaş aş ek büyü kapsa ilet iletil ileri",
    "ordered": r"\w+(?<!ş)t[iu]r(?=[dmtly]|iliy|uluy) \w+[dt][iuü]rt emir emr talimat sipariş iste buyur karar hükm mahkeme ismarla söyle yönlendir zorla düzen ver mahkum mahk ceza tazminat hüküm tedbir zorunlu",
    "sank sunk": "bat gömül",
    "rebuilt": "yeniden tekrar inşa yap onar imar kur",
    "exchanged": r"mesajlaş mektuplaş selamlaş tebrikleş takas değiş mübadele alişveriş teati karşilikli alis al\b ver paylaş birbir gönder",
    "martial": "sikiyönetim siki_yönetim askeri dövüş savaş",
    "ballistic": "balist",
    "cruise": r"seyir gemi yolcu tatil kruvaz cruise tur\b tura turu gez",
    "tankers": "tanker gemi arazöz",
    "families": "aile hane akraba yakin ebeveyn soy familya",
    "seized": r"ele_geç el_koy ele müsadere gasp zapt al\b alin aldi yakala kap gözalt el_ko işgal tutukla çök alikoy alikon rehin esir",
    "blocked": "engel blok kapa kes tika önle durdur veto mani izin bloke abluka kapat barikat",
    "smuggled smuggling": "kaçak kaçir gizli kaçakçi",
    "mobilization mobilisation": "sefer",
    "ceasefire": "ateşkes ateş_kes mütareke silah",
    "airspace": "hava_saha hava gök semada",
    "sabotage": "sabotaj baltala",
    "withdrew": "çekil çek geri ayril vazgeç çik",
    "congratulated": "kutla tebrik",
    "apologized apologised": "özür af",
    "inspected": "incele denetle teftiş gez kontrol muayene gözden yokla",
    "toured": "gez tur dolaş incele ziyaret",
    "unveiled": r"tanit göster açi aç\b sergile duyur ortaya perde ilk",
    "intercepted": "önle engel vur düşür yakala durdur imha kes ele geç dinle",
    "defected": "iltica kaç siğin firar taraf saf",
    "hacked": "hack ele_geç siz korsan çal saldir siber kir",
    "stole stolen": "alin çal hirsiz gasp soy aşir yürüt",
}  # fmt: skip
_FEWEST = 3  # words of a source that says enough of itself
WORDS = read_asked(_ASKED | ASKED | PEOPLE)  # English words, with what can ask for each
_PEOPLE = frozenset(word for words in PEOPLE for word in words.split())
_NAMED = re.compile(r" [A-Z]")


def check_things(folded: str, target: str) -> list[Problem]:
    """Find a word of the beat that nothing in the source can ask for; of the kind "addition", of people "name".

    "Sent workers" for "asker gönderdi" is one, "the teachers" for "öğrenciler" another.

    Args:
        folded: the folded Turkish sentence.
        target: the English sentence, with straight apostrophes; a word with a capital may be a name.
    """
    word = find_unasked(WORDS, folded, target)
    return [Problem("name" if word.lower() in _PEOPLE else "addition", "", word)] if word else []


def find_unasked(
    asked: Mapping[str, Beginnings],
    folded: str,
    target: str,
    names: Container[str] = (),
) -> str | None:
    """Return the first English word that nothing in the source can ask for, and that stands behind no denial; None: there is none.

    Args:
        asked: English words, with what can ask for each (`read_asked`).
        folded: the folded Turkish sentence; one of two words says too little of itself.
        target: the English sentence, with straight apostrophes; a word with a capital may be a name.
        names: words that may be names where they open the sentence, too ("West").
    """
    lowered = target.lower()
    theirs, starts = words_of(lowered)
    if asked.keys().isdisjoint(theirs) or len(words_of(folded)[0]) < _FEWEST:
        return None
    for word, start in zip(theirs, starts, strict=True):
        if word not in asked or (target[start].isupper() and (start or word in names)) or asked[word].stand_in(folded):
            continue
        if word in _PEOPLE and _NAMED.match(target, start + len(word)):
            continue
        if not DENIED.search(lowered, max(0, start - DENIAL_REACH), start):
            return word
    return None
