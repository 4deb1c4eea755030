"""Errors of the fifth acceptance script (tests/benchmarks/acceptance_5) that passed, in sentences of our own, each with the right one."""

from __future__ import annotations

import pytest

from tests.knowledge import ready_checker

CHECKER = ready_checker()

# Turkish, right English, wrong English, the kind of the problem.
WORDS = [
    ("Sınır 700 km'den (435 mil) fazla uzanıyor.", "The border runs for more than 700 km (435 miles).", "The border runs for 700 km (435 miles).", "hedge"),
    ("Seçmenlerin yüzde 60'ından fazlası evet dedi.", "More than 60 percent of voters said yes.", "Sixty percent of voters said yes.", "hedge"),
    ("Savaşın neredeyse bittiğini söyleyen bakan, 40.000'den fazla askerin öldüğünü açıkladı.", 'The minister, who said "the war is almost over", announced that more than 40,000 soldiers had died.', 'The minister, who said "the war is almost over" there, announced that 40,000 soldiers had died.', "hedge"),
    ("Trump görüşmeyi iptal etti.", "Trump cancelled the meeting.", "Tromp cancelled the meeting.", "name"),
    ("Bunu son altı gündür görüyoruz.", "We have seen this over the last six days.", "We see this over the next six days.", "date"),
    ("Son üç ayda fiyatlar arttı.", "Prices rose over the past three months.", "Prices rose over the next three months.", "date"),
    ("Füzeler imha edilene kadar yaptırımlar sürmeli.", "Sanctions must go on until the missiles are destroyed.", "Sanctions must go on since the missiles are destroyed.", "date"),
    ("Takviye gelinceye kadar köprüyü tuttular.", "They held the bridge until reinforcements arrived.", "They held the bridge since reinforcements arrived.", "date"),
    ("Lavrov, büyük olasılıkla törene katılacak.", "Lavrov is likely to attend the ceremony.", "Lavrov is unlikely to attend the ceremony.", "negation"),
    ("Bakan muhtemelen bu konuya değinecek.", "The minister is likely to touch on this.", "The minister is unlikely to touch on this.", "negation"),
    ("Bu şüphesiz en büyük tatbikattı.", "This was without doubt the biggest exercise.", "This was with some doubt the biggest exercise.", "negation"),
    ("Bağımsız bir devlet olana kadar mücadele edecekler.", "They will fight until they become an independent state.", "They will fight until they become a dependent state.", "sign"),
    ("Yaptırımlar büyük olasılıkla yürürlükte kalacak.", "Sanctions are likely to remain in force.", "Sanctions are unlikely to remain in force.", "negation"),
    ("Görüşme muhtemelen iptal edilecek.", "The meeting is likely to be cancelled.", "The meeting is unlikely to be cancelled.", "negation"),
    ("Gülle kalenin sağ tarafına düştü.", "The shell fell on the right side of the castle.", "The shell fell on the left side of the castle.", "sign"),
    ("Görüşmelerin başlaması memnuniyetle karşılandı.", "It was welcomed that talks had begun.", "It was welcomed that talks had ended.", "sign"),
    ("Türkiye'nin Moskova Büyükelçiliği açıklama yaptı.", "The Turkish embassy in Moscow made a statement.", "The Russian embassy in Ankara made a statement.", "role"),
    ("Çin'in Pyongyang Büyükelçisi törene katıldı.", "The Chinese ambassador to Pyongyang attended the ceremony.", "The North Korean ambassador to Beijing attended the ceremony.", "role"),
]  # fmt: skip
# True pairs that have the same words; the last ones were flagged.
TRUE = [
    ("Ateşkes imzalanana kadar asker göndermeye devam edecekler, çünkü cephe hâlâ sıcak.", "They will keep sending troops until a ceasefire is signed, since the front is still hot."),
    ("Görüşmeler sonuçlanıncaya kadar yaptırımlar sürecek.", "Sanctions will stay in place pending the outcome of the talks."),
    ("Zirve büyük ihtimalle yapılmayacak.", "The summit is unlikely to take place."),
    ("Uzmanlara göre anlaşma muhtemelen bu yıl imzalanamaz.", "According to experts, the deal is unlikely to be signed this year."),
    ("Son üç gün içinde tahliye tamamlanacak.", "The evacuation will be completed over the next three days."),
    ("Son beş yılda 300 kişi öldü, gelecek beş yılda bu sayının artması bekleniyor.", "300 people have died in the last five years, and the number is expected to rise over the next five years."),
    ("Kuşkusuz yetkililer de bundan haberdar.", "No doubt the authorities are aware of this, too."),
    ("Toplantı bitti; salonda 500'den fazla kişi vardı.", "The meeting was over, and there were upwards of 500 people in the hall."),
    ("Sol kolundan yaralanan asker kaleden ayrıldı.", "The soldier, wounded in his left arm, left the castle."),
    ("Bağımsız adaylar devlet yardımına bağlı değil.", "Independent candidates are not dependent on state aid."),
    ("Görüşme muhtemelen iptal edilecek.", "The meeting is unlikely to take place."),
    ("Savaş muhtemelen sürecek.", "The war is unlikely to end."),
    ("Moskova muhtemelen buna direnecek.", "Moscow is unlikely to agree to this."),
    ("Kuşkusuz en büyük tehdit bu.", "There is little doubt that this is the biggest threat."),
    ("Seçime son iki hafta girilirken adaylar sahada.", "As the final two weeks begin, candidates are campaigning; the next two weeks will be decisive."),
    ("Savaşı sonlandırmaya yönelik müzakereler cuma başlayacak.", "Negotiations to end the war will start on Friday."),
    ("Trump ile Tromp adlı Hollandalı amiralin portresi yan yana asıldı.", "Portraits of Trump and the Dutch admiral Tromp were hung side by side."),
    ("Yusuf Dikeç gümüş madalya aldı.", "Yusuf Dikec took the silver medal."),
    ("Rus yetkililer saldırının arkasında Ukrayna'nın olduğunu söyledi.", "Russian officials blamed Ukraine for the attack."),
    ("Rus yetkililer, saldırının arkasında Ukrayna'nın olduğunu savundu.", "Russian officials blamed Ukraine for the attack."),
    ("Rusya'nın Ankara Büyükelçisi, Türkiye'nin Moskova Büyükelçisi ile görüştü.", "The Russian ambassador to Ankara met with the Turkish ambassador to Moscow."),
    ("Kuzey Kore'nin Pekin Büyükelçisi Çin'e teşekkür etti.", "North Korea's ambassador to Beijing thanked China."),
    ("Usame bin Ladin 2011'de öldürüldü.", "Osama bin Laden was killed in 2011."),
    ("Muammer Kaddafi 2011'de devrildi.", "Muammar Gaddafi was toppled in 2011."),
    ("Ayrımcılığa karşı kampanya başlattı.", "It launched a campaign to end discrimination."),
    ("Şiddetin önlenmesi için eylemler başlatıldı.", "Action was launched to end violence."),
    ("Yolsuzlukla mücadele için soruşturmanın başlaması istendi.", "They called for an investigation to be launched to end corruption."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "right", "wrong", "kind"), WORDS)
def test_a_word_told_wrong_is_told(source: str, right: str, wrong: str, kind: str) -> None:
    assert CHECKER.check(source, right) == ()
    assert kind in [problem.kind for problem in CHECKER.check(source, wrong)]


@pytest.mark.parametrize(("source", "target"), TRUE)
def test_a_true_pair_with_such_words_passes(source: str, target: str) -> None:
    assert CHECKER.check(source, target) == ()
