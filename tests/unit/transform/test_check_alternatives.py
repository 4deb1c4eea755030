"""One of two that is set aside: "in 2024, not in 2023" for "2023'te değil 2024'te" passes, "in 2023, not in 2024" does not."""

from __future__ import annotations

import pytest

from tests.knowledge import ready_checker
from transform.check.checker import Checker


@pytest.fixture(scope="module")
def checker() -> Checker:
    return ready_checker()


_TURNED = [
    (
        "Ölü sayısı 50 değil 15 olarak açıklandı.",
        "The death toll was announced as 15, not 50.",
        "The death toll was announced as 50, not 15.",
    ),
    (
        "Bakanlık, kayıpların 3 bin değil 6 bin olduğunu bildirdi.",
        "The ministry said the losses were 6,000, not 3,000.",
        "The ministry said the losses were 3,000, not 6,000.",
    ),
    (
        "Bakanlık, kayıpların 3 bin değil 6 bin olduğunu bildirdi.",
        "The ministry said losses were not 3,000 but 6,000.",
        "The ministry said losses were not 6,000 but 3,000.",
    ),
    (
        "Fabrika ayda 10 bin mermi yerine 4 bin mermi üretti.",
        "The factory produced 4,000 shells a month instead of 10,000.",
        "The factory produced 10,000 shells a month instead of 4,000.",
    ),
    (
        "Fabrika ayda 10 bin mermi yerine 4 bin mermi üretti.",
        "Instead of 10,000 shells a month, the factory produced 4,000.",
        "Instead of 4,000 shells a month, the factory produced 10,000.",
    ),
    (
        "Planlanan 12 gemi yerine 9 gemi denize indirildi.",
        "Nine ships were launched rather than the planned 12.",
        "Twelve ships were launched rather than the planned nine.",
    ),
    (
        "Beklenen 300 vagon yerine yalnızca 120 vagon geldi.",
        "Only 120 wagons arrived instead of the expected 300.",
        "Only 300 wagons arrived instead of the expected 120.",
    ),
    (
        "Kim, 10.000 asker göndermektense 200 uzman yollamayı tercih etti.",
        "Kim preferred to send 200 specialists rather than 10,000 soldiers.",
        "Kim preferred to send 10,000 specialists rather than 200 soldiers.",
    ),
    (
        "Açıklamayı Seul değil Pyongyang yaptı.",
        "Pyongyang, not Seoul, made the statement.",
        "Seoul, not Pyongyang, made the statement.",
    ),
    (
        "Lavrov, silahların Rusya'ya değil Suriye'ye gittiğini söyledi.",
        "Lavrov said the weapons went to Syria, not to Russia.",
        "Lavrov said the weapons went to Russia, not to Syria.",
    ),
    (
        "Lavrov, silahların Rusya'ya değil Suriye'ye gittiğini söyledi.",
        "Lavrov said the weapons went not to Russia but to Syria.",
        "Lavrov said the weapons went not to Syria but to Russia.",
    ),
    (
        "Kim, Moskova yerine Pekin'i ziyaret etti.",
        "Kim visited Beijing instead of Moscow.",
        "Kim visited Moscow instead of Beijing.",
    ),
    (
        "Kim, Moskova yerine Pekin'i ziyaret etti.",
        "Instead of Moscow, Kim visited Beijing.",
        "Instead of Beijing, Kim visited Moscow.",
    ),
    (
        "Toplantıya Putin yerine Lavrov katıldı.",
        "Lavrov attended the meeting in place of Putin.",
        "Putin attended the meeting in place of Lavrov.",
    ),
    (
        "Toplantıya Putin yerine Lavrov katıldı.",
        "Lavrov attended the meeting instead of Putin.",
        "Putin attended the meeting instead of Lavrov.",
    ),
    (
        "Gemi salı günü değil perşembe günü geldi.",
        "The ship arrived on Thursday, not Tuesday.",
        "The ship arrived on Tuesday, not Thursday.",
    ),
    (
        "Gemi salı günü değil perşembe günü geldi.",
        "The ship did not come on Tuesday, but on Thursday.",
        "The ship did not come on Thursday, but on Tuesday.",
    ),
    (
        "Füze 2023'te değil 2024'te denendi.",
        "The missile was tested in 2024, not 2023.",
        "The missile was tested in 2023, not 2024.",
    ),
    (
        "Rusya'ya top mermisi değil balistik füze gönderildi.",
        "Ballistic missiles, not artillery shells, were sent to Russia.",
        "Artillery shells, not ballistic missiles, were sent to Russia.",
    ),
    (
        "Ankara, bunun bir savaş değil tatbikat olduğunu açıkladı.",
        "Ankara announced that this was an exercise, not a war.",
        "Ankara announced that this was a war, not an exercise.",
    ),
    (
        "Bu bir tatbikat, savaş değil.",
        "This is an exercise, not a war.",
        "This is a war, not an exercise.",
    ),
    (
        "Rusya, para değil petrol gönderdi.",
        "Russia sent oil rather than money.",
        "Russia sent money rather than oil.",
    ),
    (
        "Rusya, para yerine petrol gönderdi.",
        "Instead of money, Russia sent oil.",
        "Instead of oil, Russia sent money.",
    ),
    (
        "Kuzey Kore asker değil işçi yolladığını öne sürdü.",
        "North Korea claimed it had sent workers, not soldiers.",
        "North Korea claimed it had sent soldiers, not workers.",
    ),
    (
        "Kuzey Kore asker değil işçi yolladığını öne sürdü.",
        "North Korea claimed it did not send soldiers but workers.",
        "North Korea claimed it did not send workers but soldiers.",
    ),
    (
        "Sevkiyat eylülde değil ekimde yapıldı.",
        "The shipment was made in October, not September.",
        "The shipment was made in September, not October.",
    ),
    (
        "Kararı Türkiye değil, ABD aldı.",
        "The US, not Turkey, took the decision.",
        "Turkey, not the US, took the decision.",
    ),
    (
        "Kararı Türkiye değil, ABD aldı.",
        "It was the US and not Turkey that took the decision.",
        "It was Turkey and not the US that took the decision.",
    ),
    (
        "Yetkili, sevkiyatın trenle değil gemiyle yapıldığını anlattı.",
        "The official said the shipment was made by ship, not by train.",
        "The official said the shipment was made by train, not by ship.",
    ),
    (
        "Anlaşma ocak ayında değil, şubat ayında imzalandı.",
        "The agreement was signed in February rather than in January.",
        "The agreement was signed in January rather than in February.",
    ),
    (
        'Bakan, "Bu bir işgal değil, özel bir operasyondur" dedi.',
        '"This is not an invasion but a special operation," the minister said.',
        '"This is not a special operation but an invasion," the minister said.',
    ),
    (
        "Şirket, sözleşmeyi Çin yerine Hindistan'a verdi.",
        "The company gave the contract to India instead of China.",
        "The company gave the contract to China instead of India.",
    ),
    (
        "Görevden alınan Şoygu'nun yerine Belousov atandı.",
        "Belousov was appointed in place of Shoigu, who was dismissed.",
        "Shoigu was appointed in place of Belousov, who was dismissed.",
    ),
    (
        "Görevden alınan Şoygu'nun yerine Belousov atandı.",
        "Belousov was appointed to replace the dismissed Shoigu.",
        "Shoigu was appointed to replace the dismissed Belousov.",
    ),
    (
        "Lavrov, Putin'in değil Kim'in davet ettiğini söyledi.",
        "Lavrov said it was Kim, not Putin, who extended the invitation.",
        "Lavrov said it was Putin, not Kim, who extended the invitation.",
    ),
    (
        "Rusya savaşmaktansa müzakere etmeyi tercih ediyor.",
        "Russia prefers to negotiate rather than fight.",
        "Russia prefers to fight rather than negotiate.",
    ),
    (
        "Bakanlık, geminin Vladivostok'a değil Rason'a yöneldiğini duyurdu.",
        "The ministry announced that the ship was heading for Rason, not Vladivostok.",
        "The ministry announced that the ship was heading for Vladivostok, not Rason.",
    ),
    (
        "NIS, ödemenin dolarla değil yuanla yapıldığını aktardı.",
        "The NIS said payment was made in yuan rather than dollars.",
        "The NIS said payment was made in dollars rather than yuan.",
    ),
    (
        "Zelenskiy, silahların NATO'dan değil, doğrudan Washington'dan geldiğini vurguladı.",
        "Zelensky stressed that the weapons came directly from Washington, not from NATO.",
        "Zelensky stressed that the weapons came directly from NATO, not from Washington.",
    ),
    (
        "Peskov, görüşmenin cuma değil cumartesi günü yapılacağını belirtti.",
        "Peskov said the meeting would take place on Saturday, not Friday.",
        "Peskov said the meeting would take place on Friday, not Saturday.",
    ),
    (
        "Japonya, füzenin 450 değil 1.100 kilometre uçtuğunu açıkladı.",
        "Japan announced that the missile flew 1,100 kilometres and not 450.",
        "Japan announced that the missile flew 450 kilometres and not 1,100.",
    ),
    (
        "Rapor, 9,8 milyar dolarlık sevkiyata karşılık 5,59 milyar değil yalnızca 457 milyon ila 1,19 milyar dolar ödendiğini yazdı.",
        "The report said that only between $457 million and $1.19 billion, not $5.59 billion, had been paid for shipments worth $9.8 billion.",
        "The report said that only $5.59 billion, not between $457 million and $1.19 billion, had been paid for shipments worth $9.8 billion.",
    ),
    (
        "Trenler kömür değil mühimmat taşıyordu.",
        "The trains were carrying ammunition, not coal.",
        "The trains were carrying coal, not ammunition.",
    ),
    (
        "Ukrayna yerine Rusya saldırıyı üstlendi.",
        "Russia, instead of Ukraine, claimed the attack.",
        "Ukraine, instead of Russia, claimed the attack.",
    ),
    (
        "Askerlerin cepheye değil, eğitim için doğudaki üslere gönderildiği öne sürüldü.",
        "It was claimed that the soldiers were sent not to the front but to bases in the east for training.",
        "It was claimed that the soldiers were sent not to bases in the east for training but to the front.",
    ),
    (
        'Sözcü, "Bizim amacımız savaş değil barış" diye konuştu.',
        '"Our aim is peace, not war," the spokesman said.',
        '"Our aim is war, not peace," the spokesman said.',
    ),
    (
        "Tatbikata üç yerine beş ülke katıldı.",
        "Five countries rather than three took part in the exercise.",
        "Three countries rather than five took part in the exercise.",
    ),
    (
        "Hükümet, yaralı sayısının artmadığını, 40 değil 14 kişinin yaralandığını duyurdu.",
        "The government said the number of injured had not risen and that 14 people, not 40, were injured.",
        "The government said the number of injured had not risen and that 40 people, not 14, were injured.",
    ),
    (
        "Pekin'in yerine Hanoi'nin ev sahipliği yapacağı bildirildi.",
        "It was reported that Hanoi would host it in place of Beijing.",
        "It was reported that Beijing would host it in place of Hanoi.",
    ),
]
_TRUE = [
    (
        "Toplantıya Putin değil Lavrov katıldı.",
        "Putin did not attend the meeting; Lavrov did.",
    ),
    (
        "Yalnızca Rusya değil Çin de tasarıyı veto etti.",
        "Not only Russia but also China vetoed the bill.",
    ),
    (
        "Yalnızca Rusya değil Çin de tasarıyı veto etti.",
        "Not just Russia, China vetoed the bill too.",
    ),
    (
        "Polis olay yerine geldi, ancak saldırgan yakalanamadı.",
        "Police arrived at the scene, but the attacker could not be caught.",
    ),
    (
        "Heyete bakan değil, bakan yardımcısı başkanlık etti.",
        "The delegation was led by a deputy minister, not the minister.",
    ),
    (
        "Rusya bu konuda yalnız değil, Çin de benzer adımlar attı.",
        "Russia is not alone in this; China has taken similar steps too.",
    ),
    (
        "Bu rakamlar kesin değil, önümüzdeki günlerde değişebilir.",
        "These figures are not final and may change in the coming days.",
    ),
    (
        "Moskova silah almıyor değil, ama miktarı açıklamıyor.",
        "It is not that Moscow is not buying weapons, but it does not disclose the amount.",
    ),
]


@pytest.mark.parametrize(("source", "target", "turned"), _TURNED)
def test_what_is_set_aside_is_told(checker: Checker, source: str, target: str, turned: str) -> None:
    assert checker.check(source, target) == ()
    assert checker.check(source, turned)


@pytest.mark.parametrize(("source", "target"), _TRUE)
def test_other_denials_set_nothing_aside(checker: Checker, source: str, target: str) -> None:
    assert checker.check(source, target) == ()


def test_the_problem_names_both(checker: Checker) -> None:
    (problem,) = checker.check(
        "Bakanlık, kayıpların 3 bin değil 6 bin olduğunu bildirdi.",
        "The ministry said the losses were 3,000, not 6,000.",
    )
    assert (problem.kind, problem.source, problem.target) == ("number", "3 bin", "6,000")
