"""True translations that change order, voice and words, beside errors that look like them."""

from __future__ import annotations

import pytest

from tests.goldens import read_rows
from tests.knowledge import ready_checker

CHECKER = ready_checker()

# Turkish, a free translation, and one that is wrong.
PAIRS = [
    # Clauses of condition in either order.
    ("Pekin isterse Moskova yeni vagon yollayacak.", "Moscow will send new wagons if Beijing wants.", "Beijing will send new wagons if Moscow wants."),
    ("Tokyo yaptırım koyarsa Pekin karşılık verecek.", "Beijing will retaliate if Tokyo imposes sanctions.", "If Beijing imposes sanctions, Tokyo will retaliate."),
    # Giving told as getting.
    ("İran, Rusya'ya 40 tanker verdi.", "Russia received 40 tankers from Iran.", "Iran received 40 tankers from Russia."),
    ("Tahran'ın Moskova'dan 12 uçak aldığı bildirildi.", "It was reported that Tehran had received 12 aircraft from Moscow.", "It was reported that Moscow had received 12 aircraft from Tehran."),
    # Where a change ended, and its size.
    ("Kömür sevkiyatı yüzde 12 artarak 80 bin tona yükseldi.", "Coal shipments rose 12 percent to 80,000 tonnes.", "Coal shipments rose 12 percent, by 80,000 tonnes."),
    ("Ölü sayısı 3 bine yükseldi.", "The death toll rose to 3,000.", "The death toll rose by 3,000."),
    ("İthalat yüzde 7 arttı.", "Imports rose 7 percent.", "Imports rose to 7 percent."),
    ("Ülkeye 90 top ve 130 zırhlı araç gönderildi.", "The country was sent 90 guns and 130 armored vehicles.", "The country was sent 130 guns and 90 armored vehicles."),
    # One active verb for "göre" and a passive.
    ("Servise göre birliklerin geri çekilmiş olabileceği değerlendiriliyor.", "The service assesses that the units may have withdrawn.", "According to the service, the units withdrew."),
    ("Edinilen bilgiye göre heyet trenle yola çıktı.", "The delegation is reported to have set out by train.", "The delegation set out by train."),
    # Denials.
    ("Bakan böyle bir görüşmeden haberi olmadığını söyledi.", "The minister said he was unaware of any such meeting.", "The minister said he was aware of such a meeting."),
    ("Fabrika tam kapasiteye ancak gelecek yıl ulaşabilecek.", "The plant will not reach full capacity until next year.", "The plant will not reach full capacity next year."),
    ("Bakan, ülkesinin ne bu toplantıya davet edildiğini ne de toplantı hakkında bilgilendirildiğini söyledi.", "The minister said his country had neither been invited to this meeting nor informed about it.", "The minister said his country had been invited to this meeting and informed about it."),
    # Words of direction that are none.
    ("Won'un değer kaybetmesi ithalatı pahalandırdı.", "The depreciation of the won made imports dearer.", "The rise of the won made imports dearer."),
    ("Ekonomi son beş yılın en yüksek oranında büyüdü.", "The economy grew at its fastest pace in five years.", "The economy grew at its slowest pace in five years."),
    # Who reports stands behind; datelines and first words in capitals; the North and the South.
    ("Interfaks'ın haberine göre Rusya, Çin'e 40 tanker gönderdi.", "Russia sent 40 tankers to China, Interfax reported.", "China sent 40 tankers to Russia, Interfax reported."),
    ("SEUL (AA) - Güney Kore ordusu üç geminin limana girdiğini bildirdi.", "SEOUL (AA) - South Korea's military said three ships had entered the port.", "TOKYO (AA) - South Korea's military said three ships had entered the port."),
    ("Kuzey Kore iki füze denedi. Kuzey Kore ordusu açıklama yapmadı.", "North Korea tested two missiles. The North's army made no statement.", "North Korea tested two missiles. Japan's army made no statement."),
    ("Bakan, saldırının merkez üssüne yakın Osaka'da 126 kişinin öldüğünü söyledi.", "The minister said 126 people had died in Osaka, near the epicentre of the attack.", "The minister said 162 people had died in Osaka, near the epicentre of the attack."),
    ("Bakan, 'Birliklerimiz hazır' diyerek komutanları kutladı.", "The minister congratulated the commanders, calling the troops \"ready\".", "The minister congratulated the commanders, calling the troops \"not ready\"."),
    ("Merkez, depremin büyüklüğünün 7,8 olduğunu kaydetti.", "The centre put the earthquake's magnitude at 7.8.", "The centre put the earthquake's magnitude at 7.2."),
    # Limits, plans and parts.
    ("Şirket 40 milyon avroya kadar kredi alacak.", "The company will get a loan of up to 40 million euros.", "The company will get a loan of 40 million euros."),
    ("Heyet gelecek ay Rason'u ziyaret etmeyi planlıyor.", "The delegation plans to visit Rason next month.", "The delegation will visit Rason next month."),
    ("Bakan yeni yasalar çıkarmak istiyor.", "The minister wants to pass new laws.", "The minister will pass new laws."),
    ("Anlaşmanın uzatılması pek mümkün görünmüyor.", "An extension of the agreement is unlikely.", "There will be no extension of the agreement."),
    ("Bu, en önemli sorularımızdan biri.", "This is one of the most important of our questions.", "These are two of the most important of our questions."),
    # A name out of a list.
    ("Toplantıya Samsung, Hyundai, Hanwha ve Doosan katıldı.", "Samsung, Hyundai, Hanwha and Doosan attended the meeting.", "Samsung, Hyundai and Doosan attended the meeting."),
    ("Fabrika geçen yıl 150 bin araç üretti.", "The factory produced 150,000 vehicles last year.", "The factory produced 150,000 vehicles two years ago."),
    ("Cephede 300 kadar asker öldü.", "About 300 soldiers died at the front.", "Up to 300 soldiers died at the front."),
    ("Kongre en geç şubatta toplanacak.", "The congress will meet in February at the latest.", "The congress will meet in February."),
    # One side of a contrast that nothing asks for.
    ("Toplantıya bağımsızlık yanlısı gruplar katıldı.", "Pro-independence groups attended the meeting.", "Anti-independence groups attended the meeting."),
    ("Aralarında iki çocuğun da bulunduğu 12 kişi kurtarıldı.", "Twelve people, including two children, were rescued.", "Twelve people, excluding two children, were rescued."),
    ("Uçak güvenli bir şekilde havalandı.", "The plane took off safely.", "The plane took off from the eastern runway."),
    ("Davalı kendisini suçsuz ilan etti.", "The defendant declared himself not guilty.", "The defendant declared himself an enemy."),
    # A name beside its noun, and a condition without "if".
    ("Kırmızı grupta Gana, Peru'yu Ricardo Silva'nın golüyle devirdi.", "In the red group, a Ricardo Silva goal gave Ghana a win over Peru.", "In the red group, Peru beat Ghana with a Ricardo Silva goal."),
    ("Bakan, Tayvan'a Çin'in müdahalesi halinde Japonya'nın asker gönderip göndermeyeceği sorusunu yanıtlamadı.", "The minister did not answer when asked whether Japan would send troops should China intervene in Taiwan.", "The minister did not answer when asked whether Taiwan would send troops should China intervene in Japan."),
    # Kept from something; the price of a dollar; a stop behind a decimal; a loan that opens a sentence; a mayor's city.
    ("Bu uçaklara yakıt verilmesinin de önüne geçildiği belirtildi.", "It was also stated that these aircraft had been denied fuel.", "It was also stated that these aircraft had denied the fuel."),
    ("Karardan önce 31,40 olan dolar/TL 32,15'e çıktı.", "The dollar, at 31.40 lira before the decision, rose to 32.15.", "The dollar, at 31.40 euros before the decision, rose to 32.15."),
    ("Ülkenin ithalatı geçen yıl 4,7. milyar dolar oldu.", "The country's imports were 4.7 billion dollars last year.", "The country's imports were 4.7 million dollars last year."),
    ("Treni gören Kim veya Kim'in yakınları konuşmadı, ardından spekülatif haberler çıktı.", "Kim, who saw the train, and those close to Kim did not talk. Speculative reports followed.", "Kim, who saw the train, and those close to Lee did not talk. Speculative reports followed."),
    # Words of saying: expressions used, what a statement reads, one hearsay for two reports, data that show.
    ("“Köprü gelecek ay açılacak” ifadelerini kullanan Volkov, biletlerin hazır olduğunu söyledi.", "Using the expressions “The bridge will open next month,” Volkov said the tickets were ready.", "“The bridge will open next month,” and the tickets were ready."),
    ("Bildiride “Ordumuz her duruma hazırdır” denildi.", "“Our army is ready for every situation,” read the statement.", "“Our army is ready for every situation,” went the song."),
    ("Geminin limana 40 konteyner taşıdığı belirtildi. Geminin ertesi gün ayrıldığı aktarıldı.", "The ship is said to have carried 40 containers to the port and left the next day.", "The ship carried 40 containers to the port and left the next day."),
    ("Gümrük verilerine göre kömür ithalatı ağustosta yüzde 12 artış gösterdi.", "Coal imports rose 12 percent in August, customs data show.", "Coal imports rose 12 percent in August."),
    ("Tasarıda sekiz şirketin hesaplarının dondurulması öngörülüyordu.", "The draft provided for freezing the accounts of eight companies.", "The draft froze the accounts of eight companies."),
    # Denials by words that deny nothing.
    ("Yetkililer beklenmedik durumlara karşı hazırlık yapılmasını istedi.", "Officials asked for preparations to be made for any contingency.", "Officials asked for preparations to be made for expected developments."),
    ("Bakan, trenlerin ne zaman döneceğinin henüz net olmadığını belirtti.", "The minister said it was still unclear when the trains would return.", "The minister said it was already clear when the trains would return."),
    ("Depoda henüz belirlenemeyen bir nedenle yangın çıktı.", "A fire broke out at the depot, for reasons as yet unknown.", "A fire broke out at the depot, for reasons that are known."),
    ("Yaralı asker, doktorların müdahalesine rağmen kurtarılamadı.", "The wounded soldier died despite the doctors' efforts.", "The wounded soldier was saved by the doctors' efforts."),
    ("Bakan, virüsün gripten farklı bir şekilde yayıldığını söyledi.", "The minister said the virus does not spread in the same way as flu.", "The minister said the virus does not spread."),
    ("Sınırdan geçmek neredeyse imkansız görülüyor.", "Crossing the border is considered next to impossible.", "Crossing the border is considered impossible."),
    # Words of direction that are none.
    ("Heyetin durumu kısa sürede daha net anlayacağı belirtildi.", "It was stated that the delegation would understand the situation more clearly before long.", "It was stated that the delegation would understand the situation more clearly for long."),
    ("Ankara'nın Pekin ile yakınlaşması Brüksel'i kaygılandırdı.", "Ankara's growing closeness to Beijing worried Brussels.", "Ankara's shrinking closeness to Beijing worried Brussels."),
    ("Gana, finalde Peru'yu 3-1 mağlup etti.", "Ghana won the final against Peru 3-1.", "Ghana lost the final to Peru 3-1."),
    ("Gana 18 puana yükselirken Peru 11 puanda kaldı.", "The result takes Ghana up to 18 points and leaves Peru on 11.", "The result takes Ghana down to 18 points and leaves Peru on 11."),
    ("Lee'nin, Park'ın yerine geçebilecek adaylarla görüştüğü iddia edildi.", "Lee is alleged to have met candidates who could succeed Park.", "Lee is alleged to have met candidates who could succeed Choi."),
    ("Bakan, limanın kapasitesinin geliştirilmesi üzerinde çalışacaklarını belirtti.", "The minister said they would work to improve the capacity of the port.", "The minister said they would work to worsen the capacity of the port."),
    # What is correlative is no condition; the most and the least.
    ("Ambargoyu ne kadar uzatırlarsa yanıtımız o kadar sert olacak.", "The longer they extend the embargo, the harsher our response will be.", "They extend the embargo, and our response will be harsher."),
    ("Füzenin en fazla 500, en az 90 kilometre menzili olduğu ifade edildi.", "The missile was said to have a maximum range of 500 kilometres and a minimum of 90.", "The missile was said to have a maximum range of 90 kilometres and a minimum of 500."),
    # Names.
    ("Çin, Japonya'nın Pekin büyükelçisini bakanlığa çağırdı.", "China summoned the Japanese ambassador in Beijing to the ministry.", "Japan summoned the Chinese ambassador in Beijing to the ministry."),
    ("Kuzey Kore'nin Punggyeri'deki sahasında hareketlilik görüldü.", "Activity was seen at North Korea's Punggye-ri site.", "Activity was seen at North Korea's Yongbyon site."),
    ("Kuzey Kore Merkezi Haber Ajansının (KCNA) haberine göre Kuzey Kore ordusu dün tatbikat yaptı.", "According to the Korean Central News Agency (KCNA), North Korea's army held an exercise yesterday.", "According to the Yonhap News Agency, North Korea's army held an exercise yesterday."),
    ("Sözcü, Şi Jinping ile görüşmenin planlandığını söyledi.", "The spokesman said a meeting with Xi Jinping was planned.", "The spokesman said a meeting with Li Qiang was planned."),
    ("Kyodo'ya göre 1970'li yıllarda 17 Japon alıkonulmuştu.", "According to Kyodo, 17 Japanese were seized in the 1970s.", "According to Kyodo, 17 Japanese were killed in the 1970s."),
    ("PPK'nin faizi 50 baz puan indirmesi bekleniyor.", "The MPC is expected to cut the rate by 50 basis points.", "The MPC is expected to raise the rate by 50 basis points."),
    ("Gece boyunca 41 arazöz ve 12 itfaiye çalıştı.", "All night 41 water tankers and 12 fire engines worked.", "All night 41 helicopters and 12 fire engines worked."),
    # What must be told, and what nothing asks for.
    ("Sanık cinayete teşebbüsle suçlandı.", "The defendant was charged with attempted murder.", "The defendant was charged with murder."),
    ("Heyet ülkeyi yedi yıl önce terk etti.", "The delegation left the country seven years ago.", "The delegation left the country seven years from now."),
    ("Genç oyuncu maç başına 5,6 sayı attı.", "The young player scored 5.6 points a game.", "The young player scored 5.6 percent a game."),
    ("Forvet oyuncusu takımın iki golünü attı.", "The forward scored the team's two goals.", "The forward scored the team's two penalties."),
    ("Öğretmen yeni görevinden çok mutlu olduğunu söyledi.", "The teacher said she was very happy with her new post.", "The teacher said she was very unhappy with her new post."),
    ("Ölen denizcilerin külleri memleketlerine götürüldü.", "The ashes of the sailors who died were taken to their home town.", "The ashes of the sailors who were jailed were taken to their home town."),
    ("Bakan, belgelerin teatisi için dün Hanoi'ye geldi.", "The minister arrived in Hanoi yesterday for the exchange of the documents.", "The minister arrived in Hanoi yesterday for the negotiation of the documents."),
    ("Trenle gelen er ve erbaşlar siper kazdı.", "The privates and corporals who came by train dug trenches.", "The admirals who came by train dug trenches."),
    # More of true translations that a fresh hand wrote: words of saying, denials, names, who speaks of whom.
    ("İki bakan, projenin geliştirilmesine bağlı kaldıklarını teyit etti.", "The two ministers reaffirmed their commitment to developing the project.", "The two ministers ended their commitment to developing the project."),
    ("Kızılay, depremde ölenlerin sayısının 787 olduğunu duyurmuştu.", "The Red Crescent put the number of people who were killed in the earthquake at 787.", "The number of people who were killed in the earthquake was 787."),
    ("Bakan, uçakta gazetecilerin sorularını cevapladı.", "The minister fielded reporters' questions on the plane.", "The minister rejected reporters' questions on the plane."),
    ("Savcılık, talebin reddedilmesi yönünde görüş bildirdi.", "The prosecution took the view that the request should be turned down.", "The request should be turned down."),
    ("Mahkeme, iddia makamının talebini kabul etti.", "The court granted the prosecution's request.", "The court rejected the prosecution's request."),
    ("Bakanlık, olayda herhangi bir hasar veya yaralanma meydana gelmediğini bildirdi.", "The ministry said no one was hurt and nothing was damaged in the incident.", "The ministry said people were hurt and buildings damaged in the incident."),
    ("Uzmanlar, görüntülerden yeterli ipucu sağlanamadığını söyledi.", "Experts said the images gave too few clues.", "Experts said the images gave enough clues."),
    ("Ülkenin egemenliğinin ihlal edilemez, ordunun iradesinin sarsılmaz olduğu vurgulandı.", "It was stressed that the country's sovereignty is inviolable and the army's will unshakable.", "It was stressed that the country's sovereignty was violated and the army's will shaken."),
    ("Fırtına nedeniyle helikopterlerin bölgeye ulaşması mümkün olamazken köyler boşaltıldı.", "The storm made it impossible for helicopters to reach the area, and villages were evacuated.", "The storm made it possible for helicopters to reach the area, and villages were evacuated."),
    ("Şirketin Kuzey Kore hükümetine bağlı olduğu ifade edildi.", "The company, it was said, answers to the North Korean government.", "The company, it was said, rejects the North Korean government."),
    ("Dört günlük tur, Wonsan'daki durakları da içerecek.", "The four-day tour will take in stops in Wonsan too.", "The four-day tour will not take in stops in Wonsan."),
    ("Harkiv Belediye Başkanı Igor Terekhov açıklama yaptı.", "Kharkiv Mayor Ihor Terekhov made a statement.", "Kharkiv Mayor Viktor Terekhov made a statement."),
    ("Genelkurmay, geçişin ayrıntılarını araştıracağını bildirdi.", "The Joint Chiefs said they would look into the details of the crossing.", "The Supreme Court said it would look into the details of the crossing."),
    ("İki lider, Kuzey Kore ve Güney Kore ilişkilerinin düzeleceğini söyledi.", "The two leaders said relations between the two Koreas would improve.", "The two leaders said relations between the two Koreas would worsen."),
    ("Ukrayna, Rusya tarafından ülkeye hava saldırısı yapıldığını duyurdu.", "Ukraine reported Russian air attacks on the country.", "Ukraine reported Belarusian air attacks on the country."),
    ("Park, Hanwha'dan ayrıldıktan sonra kendi şirketini kurdu.", "After parting ways with Hanwha, Park founded his own company.", "After parting ways with Park, Hanwha founded its own company."),
    ("İlk üçlü görüşmeler ocakta Cenevre'de yapılmıştı.", "Geneva hosted the first three-way talks in January.", "Vienna hosted the first three-way talks in January."),
    ("Uçakların 25'inin orta çizgiyi geçtiği aktarıldı.", "It was reported that 25 of the planes had crossed the median line.", "It was reported that 52 of the planes had crossed the median line."),
    ("Ülkenin 81 ilinde ve 12 ilçesinde seçim yapıldı.", "Elections were held in 81 provinces and 12 districts of the country.", "Elections were held in 81 villages and 12 districts of the country."),
    ("Genç teknik adam, ilk 11'de oynattığı Kaya'yı değiştirdi.", "The young coach replaced Kaya, who had been in his starting lineup.", "The young coach replaced Kaya, who had been in the 12th minute."),
    ("Uzmanlar köprünün güvenli olduğunu belirtti.", "Experts stated that the bridge was safe.", "Experts stated that the bridge was unsafe."),
    ("İBB Başkanı'na iki yıl hapis cezası istendi.", "Two years in prison were sought for the mayor of Istanbul.", "Two years in prison were sought for the mayor of Izmir."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "target"), [(source, good) for source, good, _ in PAIRS])
def test_a_free_translation_passes(source: str, target: str) -> None:
    assert CHECKER.check(source, target) == ()


@pytest.mark.parametrize(("source", "target"), [(source, wrong) for source, _, wrong in PAIRS])
def test_what_looks_like_one_is_told(source: str, target: str) -> None:
    assert CHECKER.check(source, target)


def test_right_translations_pass_beside_the_misleading_ones() -> None:
    rows = read_rows("check_misleading.jsonl")
    right = [(row["source"], row[key]) for row in rows for key in ("good", "good_2") if key in row]
    flagged = [pair for pair in right if CHECKER.check(*pair)]
    told = [row["id"] for row in rows if CHECKER.check(row["source"], row["bad"])]
    assert len(flagged) <= 9  # of 615
    assert len(told) >= 288  # of 445
