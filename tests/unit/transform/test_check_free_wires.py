"""True translations as an editor writes them, each beside an error that looks like it."""

from __future__ import annotations

import pytest

from tests.knowledge import ready_checker

CHECKER = ready_checker()

# Turkish, a free translation, and one that is wrong.
PAIRS = [
    # What is denied, told by its contrary.
    ("Halktan köprüye yaklaşmaması istendi.", "People were told to stay away from the bridge.", "People were told to go near the bridge."),
    ("Köylüler seralarına girmesin.", "Villagers should keep out of their greenhouses.", "Villagers should go into their greenhouses."),
    ("Olayın ayrıntıları henüz netlik kazanmadı.", "The details of the incident remain unclear.", "The details of the incident have become known."),
    ("Kaza nedeniyle otoyolda trafik akışı sağlanamıyor.", "The accident has brought traffic on the highway to a standstill.", "After the accident traffic flows on the highway."),
    ("Teklifi reddeden biz değildik, Koreliler oldu.", "It was not us who walked away from the offer; it was the Koreans.", "It was not us who accepted the offer; it was the Koreans."),
    ("Yıllık satışların 500 bin varili aşmaması kararlaştırıldı.", "Annual sales were capped at 500,000 barrels.", "Annual sales were set to exceed 500,000 barrels."),
    ("Vali, vurulan depoda kimsenin bulunmadığını açıkladı.", "The depot that was hit was empty, the governor said.", "The depot that was hit was full, the governor said."),
    ("Fırtına yüzünden gemi limandan çıkarılamıyor.", "A storm is preventing crews from bringing the ship out of the port.", "Crews are bringing the ship out of the port in the storm."),
    # A word of doubt, or of who says so, in another place.
    ("Olası heyelanlara karşı yol kapatıldı.", "The road was closed in case of landslides.", "The road was closed because of landslides."),
    ("Belgeselde, mahkumların tünel kazdığı aktarılıyor.", "Inmates are shown in the documentary to have dug a tunnel.", "Inmates have dug a tunnel."),
    ("Buna göre, limandan yılda 40 gemi kalkacak.", "Forty ships a year will leave the port.", "Fourteen ships a year will leave the port."),
    ("Madende ölenlerin sayısının 48'e çıktığı açıklandı.", "The death toll at the mine was put at 48.", "The death toll at the mine is 84."),
    # Directions, and what only looks like one.
    ("Tüketici fiyat endeksi aylık yüzde 3,1 oldu.", "Consumer prices rose 3.1 percent on the month.", "Consumer prices fell 3.1 percent on the month."),
    ("Gözlük takanlarda risk yüzde 9 daha düşük çıktı.", "The risk was 9 percent lower in people who wear glasses.", "The risk was 9 percent higher in people who wear glasses."),
    ("Oylama saat 18.00'de sona erdi ve sandıklar açılmaya başladı.", "Polls closed at 6 p.m. and counting got under way.", "Polls closed at 7 p.m. and counting got under way."),
    ("Tekneye çarpan geminin adı verilmedi.", "The ship that slammed into the boat was not named.", "The ship that slammed the boat was named."),
    ("Kıymetli hemşehrilerimiz, tren yarın gelecek.", "Dear townspeople, the train arrives tomorrow.", "Cheap townspeople, the train arrives tomorrow."),
    ("Sele tedbiren 30 aile taşındı.", "As a precaution against the flood, 30 families were moved.", "As a precaution against the flood, 13 families were moved."),
    ("AİHM bu davada Yunanistan'ı mahkum etti.", "The European Court of Human Rights ruled against Greece in this case.", "The European Court of Human Rights ruled against Bulgaria in this case."),
    ("Kene ısırığı çiftçinin ölümüne neden oldu.", "A tick bite proved fatal for the farmer.", "A tick bite proved harmless for the farmer."),
    # Figures that English writes or counts otherwise.
    ("Müze salı günleri saat 10.00'dan 17.00'ye, cuma günleri saat 13.00'ten 20.00'ye kadar açık olacak.", "The museum will be open from 10 a.m. to 5 p.m. on Tuesdays and from 1 p.m. to 8 p.m. on Fridays.", "The museum will be open from 10 a.m. to 6 p.m. on Tuesdays and from 1 p.m. to 8 p.m. on Fridays."),
    ("Köprü 3,5 yılda tamamlandı.", "The bridge was finished in 3 1/2 years.", "The bridge was finished in 2 1/2 years."),
    ("İlk 6 ayda 12 gemi geldi.", "Twelve ships arrived in the first half of the year.", "Twelve ships arrived in the first week of the year."),
    ("Anlaşmayı Norveç, İsveç, Danimarka ve Finlandiya imzaladı.", "Four countries signed the deal: Norway, Sweden, Denmark and Finland.", "Five countries signed the deal: Norway, Sweden, Denmark and Finland."),
    # Names told by a title, a sound or an office; what lies where.
    ("Sis yüzünden gemi limandan çıkamıyor.", "Fog is keeping the ship in port.", "Kozlov is keeping the ship in port."),
    ("Reisi, törene eşiyle geldi.", "Raisi came to the ceremony with his wife.", "Rouhani came to the ceremony with his wife."),
    ("İsrail Refah'ta bir okulu vurdu", "Israel Hits School in Rafah", "Israel Hits School in Jenin"),
    ("Kaptan Pilot Kaya uçağı indirdi.", "Capt. Kaya landed the plane.", "Sgt. Kaya landed the plane."),
    ("Muhalefet, Meclis'in AYM kararını görüşmesi için TBMM Başkanlığı'na başvurdu.", "The opposition asked the Speaker's Office for parliament to debate the Constitutional Court ruling.", "The opposition asked the Speaker's Office for NATO to debate the Constitutional Court ruling."),
    ("İş dünyası temsilcileri karardan memnun.", "Business leaders are happy with the decision.", "Business leaders are unhappy with the decision."),
    ("MİT, Ankara'da bir casusu yakaladı.", "The National Intelligence Organization caught a spy in Ankara.", "The National Intelligence Organization caught a spy in Bursa."),
    ("TSK sınırda tatbikata başladı.", "The Turkish military began a drill at the border.", "The Turkish police began a drill at the border."),
    ("Tedbiren Eceabat Yolağzı ve Gelibolu Tayfur köyleri boşaltıldı.", "The villages of Yolağzı in Eceabat and Tayfur in Gelibolu were evacuated as a precaution.", "The villages of Yolağzı in Eceabat and Tayfur in Bodrum were evacuated as a precaution."),
    ("Özel, bu sözleri eleştirdi.", "Özel criticized these remarks.", "Bahçeli criticized these remarks."),
    # One act before another, told from the other end.
    ("Denize doğru fırlatılan roket 40 saniye uçtuktan sonra suya düştü.", "The rocket, launched in the direction of the sea, flew for 40 seconds before splashing down.", "The rocket, launched in the direction of the sea, flew for 40 minutes before splashing down."),
    # Nothing said, nobody let in, nothing won.
    ("Trenlerin geçişine izin verilmedi.", "The trains were turned back.", "The trains were let through."),
    ("Ada turistlere kapatıldı, kimse alınmıyor.", "The island has been shut to tourists and is off limits to everyone.", "The island has been opened to tourists and everyone is taken in."),
    ("Raporda rehinelere değinilmedi.", "The report was silent on the hostages.", "The report mentioned the hostages."),
    ("Azınlık hükümeti güvenoyu alamadı.", "The minority government lost a confidence vote.", "The minority government won a confidence vote."),
    ("Kurallar daha netleşmedi.", "The rules are still up in the air.", "The rules are now clear."),
    ("Elektrik kesintisi 300 bin aboneyi etkiledi.", "The outage left 300,000 customers without power.", "The outage left 300,000 customers without water or power for 3 days."),
    # What somebody says of something, by verbs of English that judge, urge or call.
    ("Bakanlık, haberlerin gerçeği yansıtmadığını bildirdi.", "The ministry called the reports untrue.", "The reports are untrue."),
    ("Kremlin, haberlerin asılsız olduğunu belirtti.", "The Kremlin dismissed the reports as baseless.", "The reports were baseless."),
    ("Kaya, köprünün biteceğinden emin olduğunu söyledi.", "Kaya voiced confidence that the bridge would be finished.", "Kaya was confident that the bridge would be finished."),
    ("Kim, donanmanın hazır olması gerektiğini vurguladı.", "Kim urged the navy to be ready.", "The navy must be ready."),
    ("Son dakika gelişmesine göre, vali istifa ettiğini duyurdu.", "In breaking news, the governor announced his resignation.", "In breaking news, the governor resigned."),
    ("Yaralıların 46'sının çocuk olduğu öğrenildi.", "Forty-six of the injured were found to be children.", "Forty-six of the injured were children."),
    ("Sözcü, bu haberleri ne doğruladı ne yalanladı.", "The spokesman would neither confirm nor deny these reports.", "The spokesman would confirm and deny these reports."),
    ("Valilik, okulların üç gün tatil edildiğini duyurdu.", "Schools will be shut for three days, the governor's office announced.", "Schools will be shut for two days, the governor's office announced."),
    # Words that have other Turkish behind them.
    ("Hizmete giren hattın yakınında bir müze var.", "There is a museum near the line that has opened.", "There is no museum near the line that has opened."),
    ("Sürücü alkollü çıktı.", "The driver tested positive for alcohol.", "The driver tested negative for alcohol."),
    ("Uçak, sınırdan 3 kilometre kadar içeri girdikten sonra düştü.", "The plane crashed after going about 3 kilometers past the border.", "The plane crashed before going about 3 kilometers past the border."),
    # Words of one side of two contraries that tell something else.
    ("Komisyon durumu ayrıntılı biçimde inceleyecek.", "The commission will take a close look at the situation.", "The commission will not look closely at the situation."),
    ("Bu sonuçla Ankaragücü iki maç kala liderliği eline aldı.", "The result leaves Ankaragücü on top with two games to go.", "The result leaves Ankaragücü on top with three games to go."),
    ("Ocak-ekim döneminde 4.000 otobüs satıldı.", "Four thousand buses were sold in the first 10 months.", "Four thousand buses were sold in the first nine months."),
    ("Ordu, Yampol ve Jitomir'e saldırdı.", "The army attacked Yampil and Zhytomyr.", "The army attacked Yahotyn and Zhytomyr."),
    ("Kadıköy'deki maçı eski başkan da izledi.", "The former chairman was also at the match against the visitors in Kadıköy.", "Three former chairmen were also at the match in Kadıköy."),
    ("Mahkeme sadece onunla sınırlı kalmadı.", "The court did not stop at him.", "The court did not judge him."),
    ("Bekçiler, kapının kırık olduğunu fark edince durumu polise bildirdi.", "Seeing that the door was broken, the watchmen alerted the police.", "Seeing that the door was broken, the watchmen went home."),
    ("Ordu, Volçansk'a saldırdı.", "The army attacked Vovchansk.", "The army attacked Vasylkiv."),
    ("Kapının güvenlik nedeniyle açılmadığı söylendi.", "The gate was kept closed for security, it was said.", "The gate was kept closed for money, it was reported by Iran."),
    ("Faizin değiştirilmeyip sabit tutulması bekleniyor.", "Rates are expected to be left on hold.", "Rates are expected to be changed on Monday."),
    ("Bakanlık saldırıyla ilgili açıklama yapmadı.", "The ministry has been silent about the attack.", "The ministry has made a statement about the attack."),
    ("Köydeki şehitlik yangından etkilenmedi.", "The military cemetery in the village was spared by the fire.", "The nuclear base in the village was spared by the fire."),
    ("Bunun üzerine Tokyo, büyükelçiyi çağırdı.", "Tokyo responded by summoning the ambassador.", "Tokyo responded by expelling the ambassador."),
    ("Kaza gece yarısına doğru oldu.", "The crash happened shortly before midnight.", "The crash happened on Sunday shortly before midnight."),
    ("Yüzlerce ev elektriksiz kaldı.", "Hundreds of homes lost power.", "Thousands of homes lost power."),
    ("Ülke geçen yıl Rusya'dan 20 milyar metreküp doğalgaz aldı.", "The country bought 20 billion cubic meters of gas from Russia last year.", "The country bought 20 billion cubic meters of oil from Russia last year."),
    ("Kim, eski yüklerden kurtulduklarını söyledi.", "Kim said they had been freed from old burdens.", "Lee said they had been freed from old burdens."),
    ("Hakem ikinci yarıda iki kırmızı kart gösterdi.", "The referee sent off two players in the second half.", "The referee sent off three players in the second half."),
    ("Dün 23.00'ten bu sabah 06.00'ya kadar 40 dron düşürüldü.", "Forty drones were shot down from 11 p.m. yesterday to 6 a.m. today.", "Forty drones were shot down from 11 p.m. yesterday to 9 a.m. today."),
    ("İzzeddin el-Kassam Tugayları açıklama yaptı.", "The Izz al-Din al-Qassam Brigades made a statement.", "The Abu Ali Mustafa Brigades made a statement."),
    # A sea in two words, an ocean by its ice; what is set aside, and what stays as it was.
    ("Tatbikat Kara Deniz'in kuzeyinde yapıldı.", "The drill was held in the northern Black Sea.", "The drill was held in the northern Caspian Sea."),
    ("Kara Deniz Filosu Sivastopol'dan ayrıldı.", "The Black Sea Fleet left Sevastopol.", "The Baltic Fleet left Sevastopol."),
    ("Kızıl Deniz'de Rus tankerine saldırı.", "Attack on a Russian tanker in the Red Sea.", "Attack on a Russian tanker in the Black Sea."),
    ("Ak Deniz'de bir Rus fırkateyni görüldü.", "A Russian frigate was seen in the Mediterranean.", "A Russian frigate was seen in the Baltic."),
    ("Kuzey Buz Denizi kıyısındaki üs yenilendi.", "The base on the Arctic Ocean coast was renovated.", "The base on the Pacific Ocean coast was renovated."),
    ("Diplomatik ilişkilerin çeyrek asrı Moskova'da kutlandı.", "The 25th anniversary of diplomatic relations was marked in Moscow.", "The 50th anniversary of diplomatic relations was marked in Moscow."),
    ("Yıl dönümü dolayısıyla iki lider mesajlaştı.", "The two leaders exchanged messages on the anniversary.", "The two leaders exchanged messages on the tenth anniversary."),
    ("Kim Yo-jong, diyalog çağrısını \"boş bir hayal\" diyerek geri çevirdi.", "Kim Yo Jong brushed aside the appeal for dialogue as \"an idle dream\".", "Kim Yo Jong accepted the appeal for dialogue as \"an idle dream\"."),
    ("Peskov, haberi \"saçmalık\" diyerek geri çevirdi.", "Peskov waved the report aside as \"nonsense\".", "Peskov welcomed the report as \"nonsense\"."),
    ("Kapanan köprü henüz açılmadı.", "The closed bridge is still shut.", "The closed bridge is open."),
    ("Salgında kapanan sınır kapısı beş yıl geçmesine rağmen açılmadı.", "Five years on, the crossing closed in the pandemic remains shut.", "Five years on, the crossing closed in the pandemic has opened."),
    ("Mayısta tutuklanan askerden hâlâ haber yok.", "Nothing has been heard from the soldier since his arrest in May.", "Word has been heard from the soldier since his arrest in May."),
    ("Fırkateyn, Nampo açıklarında demirledi.", "The frigate dropped anchor off Nampo.", "Sales at the Nampo dropped off the frigate."),
    # A governor of a saint's town, a day that a thing enters, the hunt that ends a sentence.
    ("St. Petersburg Valisi Aleksandr Beglov, limanda yangın çıktığını bildirdi.", "St. Petersburg Governor Alexander Beglov reported a fire in the port.", "St. Petersburg Governor Alexander Bogdanov reported a fire in the port."),
    ("Ortak tatbikat dördüncü gününe girdi.", "The joint drills entered their fourth day.", "The joint drills entered their fifth day."),
    ("Rus kayakçı 0,3 saniyeyle podyumun dışında kaldı.", "The Russian skier missed the podium by 0.3 seconds.", "The Russian skier missed the podium by 0.5 seconds."),
    ("Nehirde serbest olan av. Balıkçılar sabah yola çıkıyor.", "What is allowed on the river is fishing. The fishermen set out in the morning.", "What is allowed on the river is fishing. The fishermen set out in the evening."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "target"), [(source, good) for source, good, _ in PAIRS])
def test_a_free_translation_passes(source: str, target: str) -> None:
    assert CHECKER.check(source, target) == ()


@pytest.mark.parametrize(("source", "target"), [(source, wrong) for source, _, wrong in PAIRS])
def test_what_looks_like_one_is_told(source: str, target: str) -> None:
    assert CHECKER.check(source, target)
