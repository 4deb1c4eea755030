"""Small words lost ("only", "for the first time", "if"), and what is to come told as done or the contrary."""

from __future__ import annotations

import pytest

from tests.knowledge import ready_checker

CHECKER = ready_checker()

LOST = [
    ("Sadece Rusya tasarıya karşı oy kullandı.", "Only Russia voted against the draft.", "Russia voted against the draft."),
    ("Rusya ilk kez Kuzey Kore askerlerinin varlığını kabul etti.", "Russia acknowledged the presence of North Korean soldiers for the first time.", "Russia acknowledged the presence of North Korean soldiers."),
    ("Kuzey Kore yeniden balistik füze fırlattı.", "North Korea launched a ballistic missile again.", "North Korea launched a ballistic missile."),
    ("Şimdiye kadar 600 Kuzey Kore askeri öldü.", "So far 600 North Korean soldiers have died.", "Some 600 North Korean soldiers died."),
    ("Geçici ateşkes gece yarısı yürürlüğe girdi.", "A temporary ceasefire came into force at midnight.", "The ceasefire came into force at midnight."),
    ("Kuzey Kore, Rusya'ya gizlice asker gönderdi.", "North Korea secretly sent soldiers to Russia.", "North Korea sent soldiers to Russia."),
    ("Kuzey Kore, saldırıya uğraması halinde nükleer silah kullanacağını duyurdu.", "North Korea announced that it would use nuclear weapons if attacked.", "North Korea announced that it would use nuclear weapons."),
    ("Kötü hava koşullarına rağmen fırlatma gerçekleştirildi.", "The launch was carried out despite bad weather.", "The launch was carried out in bad weather."),
    ("Rusya, Kuzey Kore'ye savaş uçağı verecek.", "Russia will give fighter jets to North Korea.", "Russia has given fighter jets to North Korea."),
    ("Kuzey Kore, Rusya'ya 100 balistik füze gönderdi.", "North Korea sent 100 ballistic missiles to Russia.", "North Korea will send 100 ballistic missiles to Russia."),
    ("Şoygu, Kuzey Kore'nin bölgeye uzman göndereceğini açıkladı.", "Shoigu announced that North Korea would send experts to the region.", "Shoigu announced that North Korea had sent experts to the region."),
    ("Kim'i havaalanında Rusya Doğal Kaynaklar Bakanı Kozlov karşıladı.", "Russian Natural Resources Minister Kozlov greeted Kim at the airport.", "Kim greeted Russian Natural Resources Minister Kozlov at the airport."),
    ("Kuzey Kore'yi Rusya destekledi.", "Russia supported North Korea.", "North Korea supported Russia."),
    ("Anlaşma sayesinde ülkenin geliri arttı.", "The country's income rose thanks to the agreement.", "The country's income rose despite the agreement."),
    ("Pyongyang, Seul ile askeri anlaşmayı feshetti.", "Pyongyang scrapped the military agreement with Seoul.", "Pyongyang signed the military agreement with Seoul."),
    ("Kuzey Kore, seyir füzesi ateşledi.", "North Korea fired a cruise missile.", "North Korea fired a ballistic missile."),
    ("Kuzey Kore bu ay üçüncü kez uydu denedi.", "North Korea tested a satellite for the third time this month.", "North Korea tested a satellite this month."),
    ("Ülkenin en büyük ikinci limanı Rason'da.", "The country's second largest port is in Rason.", "The country's largest port is in Rason."),
    ("Rusya hâlâ Pyongyang'dan kömür alıyor.", "Russia is still buying coal from Pyongyang.", "Russia is buying coal from Pyongyang."),
    ("Moskova petrol sevkiyatını şimdilik durdurdu.", "Moscow has halted oil shipments for now.", "Moscow has halted oil shipments."),
    ("İki ülkeyi bağlayan tek köprü onarıldı.", "The only bridge linking the two countries was repaired.", "A bridge linking the two countries was repaired."),
    ("Eski savunma bakanı Moskova'da konuştu.", "The former defense minister spoke in Moscow.", "The defense minister spoke in Moscow."),
    ("Vekil Devlet Başkanı Han törene katıldı.", "Acting President Han attended the ceremony.", "President Han attended the ceremony."),
    ("Heyet daha önce Wonsan'ı gezdi.", "The delegation had toured Wonsan earlier.", "The delegation toured Wonsan."),
    ("Gemilerin tamamı Vladivostok'a döndü.", "All of the ships returned to Vladivostok.", "The ships returned to Vladivostok."),
    ("Askerlerin çoğu Kursk'ta savaştı.", "Most of the soldiers fought in Kursk.", "The soldiers fought in Kursk."),
    ("Kim artık Güney'i muhatap almayacaklarını söyledi.", "Kim said they would no longer engage with the South.", "Kim said they would not engage with the South."),
    ("Moskova isterse Kuzey Kore yeni birlik yollayacak.", "North Korea will send new units if Moscow wants.", "North Korea will send new units."),
    ("Pekin onay verdiği takdirde gemi yola çıkacak.", "The ship will set sail provided Beijing approves.", "The ship will set sail after Beijing approved."),
    ("Kuzey Kore'nin ağustosta asker göndereceği bildirildi.", "It was reported that North Korea would send troops in August.", "It was reported that North Korea sent troops in August."),
    ("Peskov, Putin'in Pyongyang'a gittiğini hatırlattı.", "Peskov recalled that Putin had gone to Pyongyang.", "Peskov recalled that Putin would go to Pyongyang."),
    ("Rus heyetinin ziyaretinde iki protokol imzalanacak.", "Two protocols will be signed during the Russian delegation's visit.", "Two protocols were signed during the Russian delegation's visit."),
]  # fmt: skip

PASSES = [
    ("Her yaz dedesinin köyüne giderdi.", "Every summer he would go to his grandfather's village."),
    ("Uzmanlara göre sevkiyat artarsa savaş uzar.", "According to experts, the war would be prolonged should the shipments grow."),
    ("Salgından bu yana ilk kez bir yabancı heyet geldi.", "A foreign delegation came for the first time since the pandemic."),
    ("Gece yarısından sonra üç füze ateşlendi.", "Three missiles were fired after midnight."),
    ("Kuzey Kore, yılbaşından bu yana 15. kez füze denedi.", "North Korea has carried out its 15th missile test since the start of the year."),
    ("Kim'in en eski dostlarından biri görevden alındı.", "One of Kim's oldest friends was dismissed."),
    ("Takım perşembe günü Roma'da oynayacak.", "The team plays in Rome on Thursday."),
    ("Pyongyang bugüne kadar hiç kayıp açıklamadı.", "Pyongyang has never announced any losses."),
    ("Ne olursa olsun görüşmeler sürecek.", "The talks will go on whatever happens."),
    ("Bakan, heyetin yarın yola çıkacağını söyledi.", "The minister said the delegation is due to set off tomorrow."),
    # Who reports stands at the end of English sentences and headlines.
    ("Güney Kore ordusu, Kuzey Kore'nin bir füze ateşlediğini duyurdu.", "North Korea has fired a missile, South Korea's military said."),
    ("Zelenskiy: Kuzey Koreli askerler büyük kayıplar veriyor, Moskova onları korumuyor", "N. Korean troops taking heavy losses, unprotected by Moscow: Zelenskyy"),
    ("Ukrayna'nın doğusundaki Pokrovsk kenti için verilen mücadele sürüyor.", "The battle for the eastern Ukrainian city of Pokrovsk goes on."),
    ("Kuzey Kore'nin kömür taşıyan bir gemisi, Güney Kore donanması tarafından durduruldu.", "The South Korean navy stopped a North Korean ship carrying coal."),
    ("Choe Son Hui'yi, Moskova'da Lavrov karşıladı.", "Lavrov greeted Choe Son Hui in Moscow."),
    ("Rusya Merkez Bankası, politika faizini 100 baz puan indirdi.", "Russia's central bank cut its key rate by a full percentage point."),
    ("Şirket, gelirini yüzde 8 artırarak 102 milyar dolara çıkardı.", "The company lifted its revenue by 8% to $102 billion."),
    ("Ukrayna iki esiri Güney Kore'ye teslim edecek.", "Ukraine will hand over two prisoners to South Korea."),
    ("Heyet yarın Pyongyang'dan hareket edecek.", "The delegation will leave Pyongyang tomorrow."),
    ("Kim'i havaalanında Kozlov karşıladı.", "Kim was greeted by Kozlov at the airport."),
    ("Uydu taşıyan roket fırlatıldı.", "The rocket carrying the satellite lifted off."),
    ("Kimliği belirlenemeyen bir cisim düştü.", "An unidentified object fell."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "good", "wrong"), LOST)
def test_what_changes_a_claim_is_told(source: str, good: str, wrong: str) -> None:
    assert CHECKER.check(source, good) == ()
    assert CHECKER.check(source, wrong) != ()


@pytest.mark.parametrize(("source", "target"), PASSES)
def test_what_says_the_same_otherwise_passes(source: str, target: str) -> None:
    assert CHECKER.check(source, target) == ()
