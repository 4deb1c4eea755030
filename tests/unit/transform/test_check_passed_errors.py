"""Errors that a second acceptance script (tests/benchmarks/acceptance_2) saw pass, each in sentences of its own with the right ones."""

from __future__ import annotations

import pytest

from tests.knowledge import ready_checker

CHECKER = ready_checker()

# Turkish, right English, wrong English, the kind of the problem.
WORDS = [
    ("Uzun süreli açlık böbreklere zarar verir.", "Long-term hunger harms the kidneys.", "Short-term hunger harms the kidneys.", "sign"),
    ("Banka kısa vadeli kredi arıyor.", "The bank seeks a short-term loan.", "The bank seeks a long-term loan.", "sign"),
    ("Bakanlık sonradan kazayı doğruladı.", "The ministry later confirmed the accident.", "The ministry earlier confirmed the accident.", "date"),
    ("Kaptan ardından güverteye koştu.", "The captain then ran to the deck.", "The captain earlier ran to the deck.", "date"),
    ("Fabrika hafta sonu çalışacak.", "The plant will work at the weekend.", "The plant will work on weekdays.", "date"),
    ("Dükkân hafta içi kapalı.", "The shop is closed on weekdays.", "The shop is closed at weekends.", "date"),
    ("Rahatsız bir sessizlik oldu.", "There was an uncomfortable silence.", "There was a comfortable silence.", "negation"),
    ("Yenilgisiz takım kupayı aldı.", "The unbeaten team took the cup.", "The beaten team took the cup.", "negation"),
    ("Ayşe rakibini yendi.", "Ayşe beat her rival.", "Ayşe lost to her rival.", "sign"),
    ("Kulüp ilk seti kaybetse de Bursa'yı mağlup etti.", "Having lost the first set, the club beat Bursa.", "Having lost the first set, the club lost to Bursa.", "sign"),
    ("Yanımda daha büyük yaşta bir bekçi vardı.", "An older guard was with me.", "A younger guard was with me.", "sign"),
    ("Kar köylüler için bir nimet olabilir.", "The snow may be a blessing for the villagers.", "The snow must be a blessing for the villagers.", "hedge"),
    ("Şoför, iki ayrı suçla karşı karşıya.", "The driver faces two separate charges.", "The driver was found guilty of two separate crimes.", "hedge"),
    ("Muhtar, köprünün eski olduğunda ısrar etti.", "The village head insisted that the bridge was old.", "The village head proved that the bridge was old.", "hedge"),
    ("Oylama ocak ayında yapıldı.", "The vote was held in January.", "The vote was held on Feb.", "date"),
    ("Yarış bu akşam saat 21:00'de başlayacak.", "The race starts at 9 p.m. tonight.", "The race starts at 9 a.m. tonight.", "number"),
    ("Çiftçi geçen yıl 12 yaş büyük bir kadınla evlendi.", "The farmer married a woman 12 years older last year.", "The farmer married a woman 12 years older last week.", "unit"),
    ("Yürüyüş öğleden sonra veya akşam başlayacak.", "The march will start in the afternoon or in the evening.", "The march will start at night or in the evening.", "date"),
    ("Cuma sabahı koştular, cumartesi sabahı yüzdüler.", "They ran on Friday morning and swam on Saturday morning.", "They ran on Friday morning and swam on Saturday evening.", "date"),
    ("Maçı 12½-8½ kazandılar.", "They won the match 12½-8½.", "They won the match 13½-8½.", "number"),
    ("Vadiye yarım inç dolu yağdı.", "Half an inch of hail fell in the valley.", "Half a foot of hail fell in the valley.", "unit"),
    ("Çiftlik köyden bir mil uzakta.", "The farm is a mile from the village.", "The farm is a foot from the village.", "unit"),
    ("2011 yılında 2.706 olan öğrenci sayısı geçen yıl 1.127'ye düştü.", "There were 2,706 pupils in 2011, compared with 1,127 last year.", "There were 1,127 pupils in 2011, compared with 2,706 last year.", "number"),
    ("Sahile 1 ila 2 santimetre, dağlara 4 santimetre kar yağabilir.", "The coast may get 1 to 2 centimetres of snow, and the mountains 4 centimetres.", "The coast may get 4 to 2 centimetres of snow, and the mountains 1 centimetre.", "number"),
    ("Fırtına Meksika'yı geçtikten sonra Arizona sınırına ulaşacak.", "The storm will reach the Arizona border after it crosses Mexico.", "The storm will reach the Mexico border after it crosses Arizona.", "role"),
    ("Deprem, Sumatra açıklarında Mentawai adalarını vurdu.", "The quake hit the Mentawai islands off Sumatra.", "The quake hit the Sumatra islands off Mentawai.", "role"),
    ("Rusya'nın Suriye müdahalesi sürüyor; Rusya geri adım atmıyor.", "Russia's intervention in Syria goes on; Russia does not step back.", "Syria's intervention in Russia goes on; Russia does not step back.", "role"),
    ("Kansas City ile Omaha arasında yol kapalı.", "The road between Kansas City and Omaha is closed.", "The road between Omaha City and Kansas is closed.", "role"),
    ("Bekçi daha sonra hastanede öldü.", "The guard later died in hospital.", "The guard earlier died in hospital.", "date"),
    ("Dört yıl önce 1,7 milyon olan izleyici sayısı şimdi 2,4 milyon.", "There are 2.4 million viewers now, up from 1.7 million four years ago.", "There are 2.4 million viewers now, up from 1.7 million four years later.", "date"),
    ("HIV virüsü Çin'de yayılıyor.", "HIV is spreading in China.", "HID is spreading in China.", "name"),
    ("Ali yürüdü, ardından tek başına eve döndü.", "Ali walked and later went home alone.", "Ali walked and earlier went home alone.", "date"),
    ("Ali 3. sırada, Veli 7. sırada koştu.", "Ali ran in 3rd place and Veli in 7th place.", "Ali ran in 7th place and Veli in 3rd place.", "number"),
    ("Yarışı 5. sırada bitirdi, 12. turda geçildi.", "He finished the race in 5th place and was passed on the 12th lap.", "He finished the race in 12th place and was passed on the 5th lap.", "number"),
    ("Rusya 500, Ukrayna 300 esir teslim etti.", "Russia handed over 500 prisoners and Ukraine 300.", "Russia handed over 300 prisoners and Ukraine 500.", "number"),
    ("Almanya'dan 30, Fransa'dan 45 tank geldi.", "Germany sent 30 tanks and France 45.", "Germany sent 45 tanks and France 30.", "number"),
    ("Bursa'da 12, Adana'da 30 ev yandı.", "Twelve houses burned down in Bursa and 30 in Adana.", "Thirty houses burned down in Bursa and 12 in Adana.", "number"),
]  # fmt: skip
# True pairs that have the same words.
TRUE = [
    ("Ardından köprüye koştu; daha önce bir kez düşmüştü.", "He then ran to the bridge; he had fallen once earlier."),
    ("Sonra Bursa'ya yenildi.", "It later lost to Bursa."),
    ("Bursa'ya 2-1 kaybetti.", "It lost 2-1 to Bursa."),
    ("Cumartesi ve pazar kapalı.", "It is closed at the weekend."),
    ("Cuma günü, ardından da hafta sonu çalıştılar.", "They worked on Friday and then at the weekend."),
    ("Adam rahatsız oldu ve daha rahat bir koltuk istedi.", "The man was uneasy and asked for a more comfortable seat."),
    ("Kardeşi ondan iki yaş küçük.", "His brother is two years younger."),
    ("Uzun ve kısa vadeli tahviller sattı.", "It sold long- and short-term bonds."),
    ("Kapı ancak anahtarla açılabilir.", "The door must be opened with a key."),
    ("Belge yarın teslim edilmeli, sonra değiştirilebilir.", "The document must be handed in tomorrow and can be changed later."),
    ("Bir şey söylemeden gidemezdi, demek unutmuş olabilir.", "He would not have left without a word, so he must have forgotten."),
    ("Sanık iki suçtan suçlu bulundu.", "The defendant was found guilty of two crimes."),
    ("Yürüyüş akşam başladı, gece bitti.", "The march began in the evening and ended at night."),
    ("Geçen yıl bir hafta süren yangında 12 ev yandı.", "Twelve houses burned down last year in a fire that lasted a week."),
    ("Gece 00:30'da uyandı.", "He woke at 12:30 a.m."),
    ("Akşam 07:30'da yola çıktılar.", "They set out at 7:30 p.m."),
    ("Sabah ve akşam yürürüz, sabahları kahve içeriz.", "We walk mornings and evenings, with coffee in the morning."),
    ("Vadiye 15 santim kar yağdı.", "Half a foot of snow fell in the valley."),
    ("Çiftlik köyden bir buçuk kilometre uzakta.", "The farm is about a mile from the village."),
    ("2016'da 340, 2018'de 160 kişi geldi.", "In 2016, 340 people came, and 160 in 2018."),
    ("Bilet 2016'da 340 liraydı; 2018 yılında ise 160 lira daha pahalıydı.", "A ticket was 340 lira in 2016; in 2018 it was 160 lira dearer."),
    ("Hava sıcaklığı 12 ila 9 derece arasına inecek.", "The temperature will fall to 12 to 9 degrees."),
    ("Salt Lake City ile Omaha arasında yol kapalı.", "The road between Omaha and Salt Lake City is closed."),
    ("Rusya'nın Çin sınırı uzun.", "China's border with Russia is long."),
    ("Meksika'ya geçen kamyonlar Arizona sınırında bekliyor.", "Trucks bound for Mexico wait at the Mexican border with Arizona."),
    ("Rus askerleri köyü aldı, Ukrayna ordusu geri çekildi.", "Russian soldiers took the village; the Ukrainian military withdrew."),
    ("Bekçi daha sonra, sabah erken saatlerde açtığı kapıyı kilitledi.", "The guard locked the door that he had opened earlier in the morning."),
    ("HIV testi yapan GPS'li araç geldi.", "The van with a navigation system that tests for AIDS has come."),
    ("Dünya birincisi ve üçüncüsü Ali ile Veli'ye 2&1 yenildiler.", "They lost 2&1 to Ali and Veli, ranked one and three in the world."),
    ("12. turda geçildi, yarışı 5. sırada bitirdi.", "He finished the race in 5th place, having been passed on the 12th lap."),
    ("Rusya 500, Ukrayna 300 esir teslim etti.", "Ukraine handed over 300 prisoners and Russia 500."),
    ("Bursa'da 12, Adana'da 30 ev yandı.", "In Adana 30 houses burned down, in Bursa 12."),
    ("Bursa'da 12, Adana'da 30 ev yandı.", "Thirty houses burned down in Adana, and twelve in Bursa."),
    ("Kuzey Kore Rusya'ya 12 bin, İran 4 bin asker gönderdi.", "North Korea sent 12,000 troops to Russia and Iran 4,000."),
    ("Ukrayna, 12 kişinin öldüğünü, Rusya ise 30 kişi kaybettiğini söyledi.", "Twelve people were killed, Ukraine said, while Russia said it had lost 30."),
    ("Seul 40, Pekin ise 60 gemi yaptı.", "Beijing built 60 ships, compared with 40 built in Seoul."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "right", "wrong", "kind"), WORDS)
def test_what_passed_is_told(source: str, right: str, wrong: str, kind: str) -> None:
    assert CHECKER.check(source, right) == ()
    assert kind in {p.kind for p in CHECKER.check(source, wrong)}


@pytest.mark.parametrize(("source", "target"), TRUE)
def test_true_pairs_with_the_same_words_are_let_be(source: str, target: str) -> None:
    assert CHECKER.check(source, target) == ()
