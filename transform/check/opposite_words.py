"""English words that tell one direction, and the Turkish words that can ask for each: what `opposites` looks for.

Turkish entries are beginnings of words ("=" at the end: the whole word; "_" joins two words). `own` says the direction by itself,
`can` may mean it among other things ("çık" is to go out, and to rise).
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pole:
    """One direction of a pair.

    Attributes:
        against: the contrary direction.
        sure: English words that no translator puts in by himself: one that no Turkish word asks for is an error.
        other: English words that come in more freely ("more"); an error only where the source tells the contrary.
        own: Turkish words that say it.
        can: Turkish words that can mean it.
    """

    against: str
    sure: str
    other: str
    own: str
    can: str


POLES = {
    "more": Pole(
        "less", "", "more",
        "daha_fazla daha_çok fazla= fazlası fazladan",
        "çok= daha= en= daha_büyük daha_yüksek daha_uzun çoğ= çoğu çoğunluk çoğal art büyük yüksek uzun iyi ek= ekstra ilave yeni= "
        "başka yine aş aşkın üzer üst pek gittikçe giderek birçok pek_çok yoğun sık= sıkça sıklıkla tekrar gel geliş iler bir_daha "
        "geniş ağır birkaç bazı kimi hatta büyü güç güçlen gerek tüm bütün sadece bile kadar biraz diğer ayrıca öte ötesi fazlalı "
        "sürekli artık yaklaşık ziyade kat katı= katına= birden bol üç iki dört= beş=",
    ),
    "less": Pole(
        "more", "less fewer", "",
        "daha_az az= azı= azını= azının= azına= azdı= azdır= azından=",
        "azal azıcık azınlık düşük düş küçük küçül kısa kısal hafif eksik eksil sınır kısıt altı= altın alçak aşağı zayıf değil "
        "yok hiç inen= indir geri gerile yavaş seyrek nadir yakın sadece yalnız ancak ucuz genç yeter yetersiz dar= daral "
        "kolay sade gevşe yumuşa yarı= yarım= geçmeden= dolmadan= sönük vasat solgun cılız",
    ),
    "large": Pole(
        "small", "larger largest bigger biggest", "",
        "büyük",
        "büyü büyüt geniş genişle daha= daha_fazla fazla çok= çoğ çoğu yüksek artan art iri iyi en= önemli üstün uzun ağır kalabalık "
        "yoğun önde başlıca ana= dev= kötü fazlası aşkın güç",
    ),
    "small": Pole(
        "large", "smaller smallest", "",
        "küçük ufak= minik",
        "ufaktefek ufal küçül küçült az= daha_az dar= daral mini kısa hafif ince genç düşük alt= altı= altın yavru çocuk bebek mütevazı "
        "kobi azal azın sınır bölün parça bölge",
    ),
    "long": Pole(
        "short", "", "longer longest",
        "uzun",
        "uza uzat fazla daha_fazla sür süre artık boyun boyu= aş geniş daha= daha_çok çok= yüksek ağır büyük kal geç= erken henüz",
    ),
    "short": Pole(
        "long", "shorter shortest", "",
        "kısa",
        "kısal kısalt az= daha_az küçük alçak çabuk hızlı yakın dar= düşük erken bodur kıt açığ yetersiz sıkıntı yetm",
    ),
    "fast": Pole(
        "slow", "faster fastest quicker quickest", "",
        "hızlı çabuk süratli",
        "yüksek büyü hız sürat ivedi acele erken kısa ani= tez= anında kolay çevik seri= hemen bir_an önce az= daha_az",
    ),
    "slow": Pole(
        "fast", "", "slower slowest",
        "yavaş",
        "yavaşla ağır geç= gecik durgun düşük azal hafif zayıf yumuşak aşama kademe sakin uzun",
    ),
    "good": Pole(
        "bad", "better best", "",
        "iyi= iyisi iyisini iyidir iyiydi iyiler iyileri iyilerinden daha_iyi en_iyi en_güzel daha_güzel",
        "birinci lider şampiyon zirve rekor iyi iyileş iyileştir güzel üstün tercih yarar fayda düzel geliş başarı kalite mükemmel doğru uygun sağlam sağlık art rahat "
        "mutlu olumlu kolay yüksek usta= daha= en= elinden elimiz elimden ellerinden fazla çok= hoş şans avantaj büyük etkili favori "
        "gözde sevdiğ önemli makul isabet ideal en_çok yakın ziyade bari bile yeğ yeni güçlü evla kârlı karlı verimli hayırlı",
    ),
    "bad": Pole(
        "good", "worse worst", "",
        "kötü beter berbat",
        "kötüleş ağır ağırlaş fena bozul vahim olumsuz kriz felaket ciddi şiddet acı zor korkunç düşük düş art "
        "zayıf yanlış tehlike sert yüksek gerile ölümcül kanlı dram feci karart karardı kararan kararıyor",
    ),
    "high": Pole(
        "low", "higher highest", "",
        "yüksek",
        "yüksel üst üstün art fazla daha_fazla üzer büyük çok= çoğ aş yukarı daha= en= zam zirve rekor iyi ileri pahalı tepe ağır "
        "güçlü kat çık",
    ),
    "low": Pole(
        "high", "", "lower lowest",
        "düşük alçak",
        "düş düşür alt= altı= altın alttaki altta alta aşağı az= daha_az azal indir ine= indi= inen= iniş gerile küçük ucuz kısa zayıf "
        "kıs hafif taban dip= dibe asgari kötü aş yavaş bel=",
    ),
    "strong": Pole(
        "weak", "stronger strongest strengthen strengthens strengthened strengthening", "",
        "güçlü güçlen güçlendir kuvvetli kuvvetlen",
        "güç kuvvet sağlam pekiş sert perçin art iyi artır destek canlan sıkı yüksek büyük şiddet ağır takviye tahkim berkit koz",
    ),
    "weak": Pole(
        "strong", "weaker weakest weaken weakens weakened weakening", "",
        "zayıf zayıfla zayıflat güçsüz",
        "gücünü gücü= güçten yıprat sars gerile düş azal kaybe aşın çök gevşe halsiz kırılgan kötü hafif yavaş yumuşa değer erit eri= eriyen",
    ),
    "up": Pole(
        "down",
        "increase increases increased increasing rise rises rose risen rising grow grows grew grown growing growth climb climbs climbed "
        "climbing soar soared soaring jump jumps jumped jumping raise raises raised raising",
        "surge surged surging",
        "arttı artır artış artan artar artıy artmış artma artac yüksel yükselt yükseliş büyüme büyüdü büyüyor büyüyen büyüyecek tırman "
        "sıçra fırladı",
        "art çoğal büyü büyüt fırla geniş genleş hızlan zam= zamlı zammı zamla zamlar ivme çık çıkar kalk kaldır güçlen kazan kazandır topla toparlan "
        "kat katla geliş geliştir iler ilerle doğ yetiş kabar yoğunlaş şiddetlen aş fazla yukarı ulaş getir "
        "gündem dile ayağa ayak iyileş bağış yaşan güç yüks atla zıpla hopla pahal varan daha_fazla giderek "
        "gittikçe uzat uza yakınlaş derinleş sıklaş rekor zirve ek= ekle ilave değer_kazan dik= dikil isyan ayaklan ortaya oluş edil yay "
        "yaygınlaş yayıl uyan uyandır yol_aç ör ekin gül gülü bastır ağırlaş kabar",
    ),
    "down": Pole(
        "up",
        "decrease decreases decreased decreasing fall falls fell fallen falling drop drops dropped dropping decline declines declined "
        "declining shrank shrink shrinks shrinking shrunk reduce reduces reduced reducing reduction plunge plunged plunging slump "
        "slumped plummet plummeted contraction lowered lowering",
        "",
        "azaldı azalt azalı azalma azalan azala azalmış düştü düşü düşer düşen düşmek düşmesi düşür düşüş düşece düşmeye düşmüş düşme "
        "gerile küçülme küçüldü daralma",
        "azal düş küçül küçült daral kesinti indirim indir iniş indi= inecek= inen= iner= iniyor inme inmiş indiğ yavaşla aşağı hafifle kıs "
        "kısıt kısıl zayıf zayıfla eri= eriyen eridi eritme gevşe yarı kaybe kayıp kayb kes kesil yit yitir zarar çök alt altın az= daha_az "
        "düşük yıkıl dökül devril kaldı bat dip= damla bırak at= attı= attığı atar atıl atsa atmış atac atan atıy vazgeç iptal çek çekil rastl "
        "ayrıl ver= verd son= sonbahar güz= şelale aşık uyu öl= öldü geri tasarruf sınırla azlık eksil uçur aşın dönüş "
        "sön yağ akıp bayıl patlat kırıl",
    ),
    "win": Pole(
        "lose", "win wins winning", "winner winners victory victories",
        "kazan kazandır galip galibiyet zafer",
        "yen= yendi yenen yener yenerek yenmek yenip yeniyor yenme mağlup mağlub fazla= fazlas kâr kar= karı= karlı ödül şampiyon "
        "birinci elde al alan= aldı= edin sağla başar lehin lehine puan kupa madalya yükselt art çık geç= geçti ulaş getir sahip iktidar "
        "seçil seçim topla büyü kilo var gör çek kap kurtar ayrıl tur finale üstün altın sonuç devir ele= eledi",
    ),
    "lose": Pole(
        "win", "lose loses losing lost loss losses loser losers", "",
        "kaybe kaybı kaybol kayıp kayb mağlup mağlubiyet yenil yenilgi yitir",
        "zarar açığ açık hezimet bozgun ver= verdi veren verme verip düş azal eksil iflas mahrum kaçır kaçan öl ölüm geri gerile "
        "görevinden_ol işinden_ol canından_ol evinden_ol yerinden_ol koltuğundan_ol elinden elden yok zayıfla zayıf kilo kes kesil geride dökül hüsran uzak boş başarısız yeniden_ yık iptal ele= elen elendi can= "
        "erit eri gitt git son bit şehit düşman uğra bırak üz yen= yenen harca israf telef vefat",
    ),
    "old": Pole(
        "young", "older oldest elder eldest", "",
        "yaşlı",
        "yaş eski büyük abi ağabey abla daha= ilk= kıdem antik köhne en= üzer üst tarihi ileri önce erken kadim uzun köklü",
    ),
    "young": Pole(
        "old", "younger youngest", "",
        "genç",
        "gen= genc küçük kardeş yaş çocuk yeni ufak minik evlat torun junior kız bebe ergen öğrenci delikanlı küçüğ alt",
    ),
    "ahead": Pole(
        "behind", "", "ahead_of",
        "önce= öncesi öncesinde önünde önde önümüzdeki önüne",
        "ön önü ilk ileri ilerle gelecek gelecekte lider üstün doğru yakla kala geç geçir fark öncü bekle hazır hazırl yolun başarılı "
        "öncelik erken ileride üzere",
    ),
    "behind": Pole(
        "ahead", "", "",
        "arkası arkasında arkasındaki ardında ardındaki geride gerisinde arkada",
        "ark ard geri sonra peş gecik geç= sırt takip izle arta sorumlu neden sebep hapis hapse hapset cezaev parmaklık mağlup "
        "yenik bırak kapalı destek kapı perde direksiyon uzak arasın unut dümen gizli planla baş= başın sürükle "
        "tetik yönet asıl güdü mikrofon sınıfta terk masa ayrıl",
    ),
    "many": Pole(
        "few", "", "",
        "birçok pek_çok bir_çok çok_sayıda",
        "çok çoğu çoğ fazla kaç nice sayı onlarca yüzlerce binlerce milyonlarca bol pek büyük sık yoğun bir_dizi kimi insan bütün tüm "
        "kalabalık birden farklı çeşit bir_sürü sürü yığın daha",
    ),
    "few": Pole(
        "many", "", "few",
        "birkaç az= bir_kaç azı",
        "az kaç nadir ender seyrek kıt sınır parmak üç= beş= bir_iki iki= avuç tek= tük yok hiç kimse kısa ilk= son= geçtiğimiz şu "
        "düşük yeter küçü ufak bazı kimi hemen önümüzdeki belli geçen=",
    ),
}  # fmt: skip
# Turkish words of other meanings that begin as some of these do.
NONE = "düşün düşünce azınlık alman almany"
