"""Words of wires that turn a claim: points between, ways of transport, levels, resolved and ordered, whether, only, former, warning, to come."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.knowledge import ready_checker


@pytest.fixture(scope="module")
def kinds() -> Callable[[str, str], list[str]]:
    """Return a check that gives the kinds of what it finds."""
    checker = ready_checker()
    return lambda source, target: sorted({p.kind for p in checker.check(source, target)})


# Turkish; as it should be; as it should not; the kind.
_WORDS = [
    ("Uçak, adanın güneybatısında radardan kayboldu.", "The plane vanished from radar southwest of the island.", "The plane vanished from radar southeast of the island.", "name"),
    ("Tahıl Hasan'a demiryoluyla taşınıyor.", "The grain is carried to Khasan by rail.", "The grain is carried to Khasan by sea.", "sign"),
    ("Yaralılar uçakla Moskova'ya götürüldü.", "The wounded were flown to Moscow.", "The wounded were taken to Moscow by train.", "sign"),
    ("Pyongyang'a yüksek düzeyli bir heyet gitti.", "A high-level delegation went to Pyongyang.", "A low-level delegation went to Pyongyang.", "sign"),
    ("Temaslar alt düzeyde sürüyor.", "Contacts are going on at a low level.", "Contacts are going on at a high level.", "sign"),
    ("Gemiler limana düzenli olarak uğruyor.", "The ships call at the port regularly.", "The ships seldom call at the port.", "sign"),
    ("Hükümet büyükelçiliği kapatma kararı aldı.", "The government decided to close the embassy.", "The government has closed the embassy.", "hedge"),
    ("Komutan birliklere nehri geçmelerini emretti.", "The commander ordered the units to cross the river.", "The commander's units crossed the river.", "hedge"),
    ("Sözcü, füzelerin gönderilip gönderilmediğini açıklamadı.", "The spokesman did not say whether the missiles had been sent.", "The spokesman did not announce that the missiles were sent.", "hedge"),
    ("Rusya yalnızca petrol değil, un da veriyor.", "Russia supplies not just oil but flour as well.", "Russia supplies only oil and no flour.", "negation"),
    ("Kim, mühendislere köprüyü onarttı.", "Kim had the engineers repair the bridge.", "Kim repaired the bridge himself.", "sign"),
    ("Lavrov, teklifi Pyongyang'ın yaptığını söyledi.", "Lavrov said Pyongyang had made the offer.", "Lavrov said that he himself had made the offer.", "sign"),
    ("Bakan, endişesini açıkça dile getirmedi; rahatsız olduğu biliniyordu.", "The minister did not voice his concern openly; he was known to be uneasy.", "The minister voiced his concern openly; he was known to be uneasy.", "negation"),
    ("Eski Rusya Başbakanı Medvedev raporu eleştirdi.", "Medvedev, a former Russian prime minister, criticized the report.", "Russian Prime Minister Medvedev criticized the report.", "name"),
    ("Sınır muhafızları tekneye uyarı ateşi açtı.", "Border guards fired warning shots at the boat.", "Border guards opened fire at the boat.", "hedge"),
    ("Sözcü, mahkumların takas edileceğini bildirdi.", "The spokesman said that the prisoners would be swapped.", "The spokesman said that the prisoners had been swapped.", "hedge"),
    ("Elçi, hepsini değil sadece hastaları götürdü.", "The envoy took only the sick, not all of them.", "The envoy took not only the sick but all of them.", "negation"),
    ("Peskov, ayrıntı vermekten kaçındı.", "Peskov declined to give details.", "Peskov gave details.", "negation"),
    ("Ordu, kasabanın kontrolünü kaybettiğini duyurdu.", "The army announced that it had lost control of the town.", "The army announced that it had taken control of the town.", "sign"),
    ("Seul ve Washington tatbikatı erteledi.", "Seoul and Washington postponed the exercise.", "Seoul and Washington carried out the exercise.", "sign"),
    ("Gemi Doğu Denizi'nde battı.", "The ship sank in the East Sea.", "The ship sank in the East China Sea.", "name"),
    ("Güney Kore Genelkurmayı, dronun düştüğünü açıkladı.", "South Korea's Joint Chiefs said the drone had crashed.", "South Korea's parliament said the drone had crashed.", "hedge"),
    ("Birliğin ekimde Kursk'a varması planlanıyor.", "The unit is planned to reach Kursk in October.", "The unit reached Kursk in October.", "hedge"),
    ("Rusya'nın Pyongyang'a radar satmaya hazırlandığı bildirildi.", "Russia is reportedly preparing to sell radars to Pyongyang.", "Russia has reportedly sold radars to Pyongyang.", "hedge"),
    ("Norveç gemileri denetlemeyi önerdi.", "Norway offered to inspect the ships.", "Norway inspected the ships.", "hedge"),
    ("Kim'in zirveye gelip gelmeyeceğini kimse bilmiyor.", "Nobody knows whether Kim will come to the summit.", "Nobody knows that Kim will come to the summit.", "hedge"),
    ("Elçi, anlaşmanın imkansız olmadığını söyledi.", "The envoy said a deal was not impossible.", "The envoy said a deal was impossible.", "negation"),
    ("Rusya'ya giden Kuzey Koreli işçiler Moskova'da durduruldu.", "North Korean workers bound for Russia were stopped in Moscow.", "North Korean workers coming from Russia were stopped in Moscow.", "role"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "good", "bad", "kind"), _WORDS)
def test_words_of_wires(kinds: Callable[[str, str], list[str]], source: str, good: str, bad: str, kind: str) -> None:
    assert kinds(source, good) == []
    assert kinds(source, bad) == [kind]


def test_a_denied_bound_is_its_contrary(kinds: Callable[[str, str], list[str]]) -> None:
    assert kinds("Gelir 4 milyar doların altına düşmedi.", "Revenue was no less than $4 billion.") == []
    assert kinds("Kayıplar 500'ü aşmadı.", "Losses were no more than 500.") == []
    assert kinds("Kayıplar 500'ü aştı.", "Losses were no more than 500.") == ["sign"]
