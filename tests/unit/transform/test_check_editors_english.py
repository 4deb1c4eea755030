"""What an agency's editor says otherwise than the Turkish does, and that is no error."""

from __future__ import annotations

import pytest

from tests.knowledge import ready_checker

CHECKER = ready_checker()

PASSES = [
    ("Ukrayna'ya göre Rusya'nın kullandığı mermilerin yarısı Kuzey Kore'den geliyor.", "North Korea supplies half of the shells Russia uses, according to Ukraine."),
    ("Füze denemesi yapılmayan tek ay hazirandı.", "June was the only month without a missile test."),
    ("Anlaşmanın yürürlüğe girmesi için belgelerin değişimi gerekiyor.", "The treaty cannot take effect until the documents are exchanged."),
    ("Meclis, tezkereyi 190 \"hayır\" oyuna karşı 300 \"evet\" oyuyla kabul etti.", "Parliament approved the motion by 300 votes to 190."),
    ("BM'de tasarı 13 kabul oyuna karşılık Rusya'nın vetosuyla reddedildi.", "Russia vetoed the draft at the U.N.; 13 members voted for it."),
    ("Kuzey Kore'nin Uzak Doğu'daki tersanelere mühendis yolladığı sanılıyor.", "North Korea is thought to have sent engineers to shipyards in Russia's Far East."),
    ("Lavrov 11-13 Temmuz'da Wonsan'da ağırlanacak.", "Lavrov will be hosted in Wonsan on July 11-13."),
    ("Açıklamada, tatbikatın savunma amaçlı olmadığı, işgal provası olduğu savunuldu.", "The statement called the drill not defensive but a rehearsal for invasion."),
    ("Müfettişler, reaktörün kapatılmadığını, tersine genişletildiğini saptadı.", "The reactor has not been shut down, inspectors found; on the contrary, it has been enlarged."),
    ("Tesis 20 bin kişiyi ağırlayabilecek kapasitede.", "The resort can accommodate up to 20,000 people."),
    ("Kim, eşini geziye götürmedi, kız kardeşini yanına aldı.", "Kim left his wife at home and took his sister with him on the trip."),
    ("Toplantı saat 9'da bitti, üç saat sürmüştü.", "The meeting, three hours long, ended at 9 o'clock."),
    ("Saldırıda 12 kişi öldü, 30 kişi yaralandı.", "Thirty people were wounded and 12 killed in the attack."),
    ("Üç subay terfi ettirildi.", "Three officers were promoted."),
    ("Şirketin geliri giderinin iki katı.", "The company's income is twice its expenses."),
    ("Çalışmalar 3-9 Mart arasında durdurulacak.", "Work will be halted for the week from March 3."),
    ("Kuzey Kore'nin yirmi limanından ondan fazlası Rus gemilerine açıldı.", "Over ten of North Korea's twenty ports have been opened to Russian ships."),
    ("Uzmanlar, yeni bir denemenin imkansız olmadığını söyledi.", "A new test is possible, experts said."),
    ("Uzmanlar, yeni bir denemenin imkansız olmadığını söyledi.", "A new test is not impossible, experts said."),
    ("Güney Korelilerin yarısı anlaşmaya karşı.", "One in two South Koreans opposes the deal."),
    ("Kremlin Sözcüsü Peskov, ziyareti hatırlattı.", "Kremlin spokesman Peskov recalled the visit."),
    ("Esir, kamplarda kalan yalnızca biri olduğunu söyledi.", "The captive said he was one of those left in the camps."),
    ("Kuzey Kore, Rusya'ya Çin kadar bağımlı değil.", "North Korea is not as dependent on Russia as China is."),
    ("Kuzey Kore, çöpü dronlarla atsaydı bu bir saldırı sayılacaktı.", "Had North Korea used drones to drop the trash, it would have counted as an attack."),
    ("Sığınmacı sayısı eskiden binin üzerindeydi, şimdi iki yüzü geçmiyor.", "There used to be more than 1,000 defectors; now there are no more than 200."),
    ("Washington, bankayı kara listeye almayı düşünüyor.", "Washington is considering adding the bank to its blacklist."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "target"), PASSES)
def test_what_an_editor_says_passes(source: str, target: str) -> None:
    assert CHECKER.check(source, target) == ()
