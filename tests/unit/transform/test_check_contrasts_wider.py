"""Acts and states that exclude each other, told one for the other, both ways."""

import pytest

from tests.knowledge import ready_checker

CHECKER = ready_checker()

# A sentence with its translation, and another that differs by the contrary word: each is right for its own, and wrong for the other.
PAIRS = [
    ("Hükümet gösteriye izin verdi.", "The government allowed the rally.", "Hükümet gösteriyi yasakladı.", "The government banned the rally."),
    ("Şirket 500 kişiyi işe aldı.", "The company hired 500 people.", "Şirket 500 kişiyi işten çıkardı.", "The company fired 500 people."),
    ("Bakan göreve atandı.", "The minister was appointed.", "Bakan görevden alındı.", "The minister was dismissed."),
    ("Birlikler kente girdi.", "Troops entered the city.", "Birlikler kentten çıktı.", "Troops left the city."),
    ("Yaptırımlar kaldırıldı.", "The sanctions were lifted.", "Yaptırımlar uygulandı.", "The sanctions were imposed."),
    ("Ambargo sıkılaştırıldı.", "The embargo was tightened.", "Ambargo gevşetildi.", "The embargo was eased."),
    ("Uçuşlar yeniden başladı.", "Flights resumed.", "Uçuşlar durduruldu.", "Flights were suspended."),
    ("Polis zanlıyı gözaltına aldı.", "Police detained the suspect.", "Polis zanlıyı serbest bıraktı.", "Police released the suspect."),
    ("Bakan kararı övdü.", "The minister praised the decision.", "Bakan kararı eleştirdi.", "The minister criticized the decision."),
    ("Ülke birliğe katıldı.", "The country joined the union.", "Ülke birlikten ayrıldı.", "The country left the union."),
    ("Köprüyü onardılar.", "They repaired the bridge.", "Köprüyü yıktılar.", "They destroyed the bridge."),
    ("Kural gönüllü.", "The rule is voluntary.", "Kural zorunlu.", "The rule is mandatory."),
    ("Bölge güvenli.", "The area is safe.", "Bölge tehlikeli.", "The area is dangerous."),
    ("Çocuk sağ kurtuldu.", "The child survived.", "Çocuk öldü.", "The child died."),
    ("Belge sahte.", "The document is fake.", "Belge gerçek.", "The document is genuine."),
    ("İstikrar sürüyor.", "Stability continues.", "İstikrarsızlık sürüyor.", "Instability continues."),
    ("Bağımsız bir devlet.", "It is an independent state.", "Bağımlı bir devlet.", "It is a dependent state."),
    ("Üretim arttı.", "Production rose.", "Tüketim arttı.", "Consumption rose."),
    ("Geçici bir anlaşma.", "It is a temporary deal.", "Kalıcı bir anlaşma.", "It is a permanent deal."),
    ("Kaza önlendi.", "The accident was prevented.", "Kazaya neden oldu.", "It caused the accident."),
    ("Anlaşmaya uyuyor.", "It complies with the deal.", "Anlaşmayı ihlal ediyor.", "It violates the deal."),
    ("Üst mahkeme kararı bozdu.", "The higher court overturned the ruling.", "Üst mahkeme kararı onadı.", "The higher court upheld the ruling."),
    ("Sanık mahkum edildi.", "The defendant was convicted.", "Sanık beraat etti.", "The defendant was acquitted."),
    ("Yeni yasa yürürlükte.", "The new law is in force.", "Eski yasa yürürlükte.", "The old law is in force."),
    ("İç politika tartışıldı.", "Domestic policy was discussed.", "Dış politika tartışıldı.", "Foreign policy was discussed."),
]  # fmt: skip
# True pairs whose words look contrary: another sense, a denial, or the contrary told of something else.
TRUE = [
    ("Mahkeme sanığı serbest bırakmadı.", "The court kept the defendant jailed."),
    ("Hatırlamıyor.", "He has forgotten."),
    ("Bununla birlikte dostlukları bozuldu.", "However, their friendship fell apart."),
    (
        "Maliyet hesaba katıldığında, geriye seçenek kalmıyor.",
        "When the cost is taken into account, no choice is left.",
    ),
    ("Yasak kaldırıldı.", "The ban was lifted."),
    ("Askerler ateş etti.", "The soldiers fired."),
    ("Sözünü tutmadı.", "He broke his promise."),
    ("Bakan görevinden istifa etti.", "The minister left office."),
]


@pytest.mark.parametrize(("one", "english", "other", "contrary"), PAIRS)
def test_the_contrary_is_told_both_ways(one: str, english: str, other: str, contrary: str) -> None:
    assert CHECKER.check(one, english) == ()
    assert CHECKER.check(other, contrary) == ()
    assert CHECKER.check(one, contrary)
    assert CHECKER.check(other, english)


@pytest.mark.parametrize(("source", "target"), TRUE)
def test_true_pairs_pass(source: str, target: str) -> None:
    assert CHECKER.check(source, target) == ()
