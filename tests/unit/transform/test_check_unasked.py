"""Words of contrast and bounds of numbers that no translator puts in by himself: told where nothing of the source can ask for them."""

from __future__ import annotations

import pytest

from tests.knowledge import ready_checker

CHECKER = ready_checker()

# A true pair, and the target with a word that the source does not ask for.
PAIRS = [
    (
        "Parlamento, göç yasasını destekleyen tasarıyı görüştü.",
        "Parliament debated the bill supporting the immigration law.",
        "Parliament debated the bill opposing the immigration law.",
    ),
    ("Genç seçmenler sandığa gitti.", "Young voters went to the polls.", "Old voters went to the polls."),
    (
        "Şirket, iki fabrikayı geçen yıl devraldı.",
        "The company took over the two factories last year.",
        "The company sold the two factories last year.",
    ),
    (
        "Bakan, komşu ülkeye yapılan saldırıyı lanetledi.",
        "The minister condemned the attack on the neighboring country.",
        "The minister praised the attack on the neighboring country.",
    ),
    (
        "Vali, ilçenin kuzeyindeki köyleri gezdi.",
        "The governor toured the villages north of the district.",
        "The governor toured the villages west of the district.",
    ),
    (
        "Askerler pazar günü karargahtan ayrıldı.",
        "The soldiers left the headquarters on Sunday.",
        "The soldiers joined the headquarters on Sunday.",
    ),
    (
        "Fırtına bölgeye geniş çapta yağış getirecek.",
        "The storm will bring widespread rain to the region.",
        "The storm will bring isolated rain to the region.",
    ),
    (
        "Sürücü, oyunu eski başkana vereceğini söyledi.",
        "The driver said he would vote for the former president.",
        "The driver said he would vote against the former president.",
    ),
    (
        "Bu yılın başında iki ülke bir anlaşma imzaladı.",
        "Earlier this year the two countries signed an agreement.",
        "Later this year the two countries signed an agreement.",
    ),
    (
        "Depremde yaklaşık 1.200 kişi yaralandı.",
        "About 1,200 people were injured in the quake.",
        "More than 1,200 people were injured in the quake.",
    ),
    ("Saldırıda 90 asker öldü.", "Ninety soldiers were killed in the attack.", "At least 90 soldiers were killed in the attack."),
    ("Fabrika geçen yıl 150 bin araç üretti.", "The plant made 150,000 cars last year.", "The plant made up to 150,000 cars last year."),
    (
        "Sağlık ekibi yaralıya oksijen verdikten sonra sedyeyi taşıdı.",
        "The medical team gave the wounded man oxygen before carrying the stretcher.",
        "The medical team gave the wounded man oxygen after carrying the stretcher.",
    ),
    (
        "Bakanın istifa etmesi başbakanı kızdırdı.",
        "The prime minister was furious after the minister resigned.",
        "The prime minister was furious before the minister resigned.",
    ),
]  # fmt: skip

# A doubt, an accusation, a rank turned into something surer or other.
SURER = [
    (
        "ABD yeni yaptırımlar uygulayabilir.",
        "The US could impose new sanctions.",
        "The US would impose new sanctions.",
    ),
    (
        "Polis, 32 yaşındaki bir erkeği cinayet şüphesiyle tutukladı.",
        "Police arrested a man, 32, on suspicion of murder.",
        "Police arrested a man, 32, for murder.",
    ),
    (
        "Eski bakan, geçen yıl babasına saldırmakla suçlanmıştı.",
        "The former minister was accused last year of attacking his father.",
        "The former minister admitted last year attacking his father.",
    ),
    (
        "Cumhurbaşkanı, rakiplerinin bu iddiaları kullandığını öne sürdü.",
        "The president suggested that his rivals were using these allegations.",
        "The president revealed that his rivals were using these allegations.",
    ),
    (
        "Gazete, bakanın görevden alınması ihtimalinin konuşulduğunu yazdı.",
        "The newspaper wrote that the possibility of removing the minister was discussed.",
        "The newspaper wrote that the certainty of removing the minister was discussed.",
    ),
    ("Milyarder iş insanı ülkeden ayrıldı.", "The billionaire left the country.", "The millionaire left the country."),
]  # fmt: skip

# What says the same otherwise.
FREE = [
    ("Pentagon bu haberleri doğru bulmadı.", "The Pentagon rejected these reports as untrue."),
    ("Yaptırımların geri alınması gündemde değil.", "Lifting the sanctions is not on the agenda."),
    ("Okullar iki gün tatil edildi.", "Schools were closed for two days."),
    ("Asgari ücret nisanda saatte 12 sterline çıkacak.", "The minimum wage will go up to £12 an hour in April."),
    ("Rüzgarın hızı saatte 295 kilometreyi buldu.", "There were winds of up to 295 kilometers an hour."),
    ("Bunun mümkün olmadığını söyledi.", "He said this was impossible."),
    ("Yetkililer sonuçtan emin değil.", "Officials are uncertain of the result."),
    ("Bu anlaşmanın bedelini unutmayın.", "Remember the price of this agreement."),
    ("Teklifi kabul etmeyecek.", "He will reject the proposal."),
    ("Ülke, koşullu yardımı kabul etmeyeceğini bildirdi.", "The country said it would not accept conditional aid."),
    ("Çalışmalar 24 saat içinde bitti.", "The work was finished in under 24 hours."),
    ("Kampanya 10 gün sürdü.", "The campaign ran over 10 days."),
    ("Milletvekili Ahmet Kaya soruları yanıtladı.", "Lawmaker Ahmet Kaya answered the questions."),
    ("Rublenin değeri dolar karşısında geriledi.", "The ruble weakened against the dollar."),
    ("Bazı çevreler bunu doğru bulmuyor.", "Certain circles do not think this right."),
    ("Sürücü suçunu itiraf etti.", "The driver admitted his guilt."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "good", "wrong"), [*PAIRS, *SURER])
def test_a_word_that_nothing_asks_for_is_told(source: str, good: str, wrong: str) -> None:
    assert CHECKER.check(source, good) == ()
    assert CHECKER.check(source, wrong) != ()


@pytest.mark.parametrize(("source", "target"), FREE)
def test_what_says_the_same_otherwise_passes(source: str, target: str) -> None:
    assert CHECKER.check(source, target) == ()


def test_both_denied_are_no_excuse_for_a_contrary() -> None:
    source = "Ülke, koşullu yardımı kabul etmeyeceğini bildirdi."
    assert CHECKER.check(source, "The country said it would not reject conditional aid.") != ()
