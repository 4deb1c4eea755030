"""Denials and directions by the grammar of the two languages: what looks like one, what tells one, and what turns one round."""

from __future__ import annotations

import pytest

from tests.knowledge import ready_checker

CHECKER = ready_checker()


@pytest.mark.parametrize(
    ("source", "target"),
    [
        # Verbs whose last letters are a word of their own: "-namaz", "-yılmaz".
        ("Komisyon bu yetkisini kullanamaz.", "The commission is unable to use this power."),
        ("Liman büyük sayılmaz, küçük bir koydur.", "The port does not count as large; it is a small bay."),
        # "-ip … -meyeceği", whether or not, denies nothing.
        ("Heyetlerin uzlaşıp uzlaşamayacağı belli değil.", "It is unclear whether the delegations will be able to agree."),
        # "Kurmayacak" is of "kurmak", as "kurmay" (staff) is not; an unnamed source is one whose name is not disclosed.
        ("Elçi, yeni bir komisyon kurmayacaklarını belirtti.", "The envoy stated that they would not set up a new commission."),
        ("Kurmay subaylar toplantıya katıldı.", "The staff officers attended the meeting."),
        ("Gazete, adı açıklanmayan bir subayla konuştu.", "The newspaper spoke to an unnamed officer."),
        # Nouns that look denied.
        ("Köydeki eski hamam onarıldı.", "The old bath in the village was repaired."),
        # What tells a denial by its form.
        ("Gümrükçüler sorunun çözülemez olduğunu söyledi.", "The customs officers said the problem was insoluble."),
        ("Bölgenin toprakları mineral bakımından zengin değildir.", "The soils of the region are deficient in minerals."),
        ("Bu kural yeni sözleşmeyle bağdaşmıyor.", "This rule is incompatible with the new contract."),
        ("Tarafların birbirinin işine karışmaması kararlaştırıldı.", "The parties agreed on non-interference in each other's affairs."),
        ("Boyası gözle fark edilemez.", "Its paint is un-detectable by eye."),
        ("Genelkurmayın tutumu eleştirilecek bir yan bırakmadı.", "The conduct of the general staff was above reproach."),
        ("Yol hiç de tatmin edici değildi.", "The road left much to be desired."),
        ("Kutlamaların yasa çiğnememesi için uyarı yapıldı.", "They were warned against breaking the law in the celebrations."),
        # One denial where the words seem to be two, or the other way round.
        ("Tehlike gözden kaçmamalı.", "The danger should not go unnoticed."),
        ("Elçi ne ülkesini ne de partisini temsil etmeyen bir dil kullandı.", "The envoy used language that represents neither his country nor his party."),
        ("Gençlerin ne okuduğuna ne yazdığına bakıldı.", "They looked at what the young read and what they write."),
        ("Tanker limana izin almaksızın girmedi, yol kesilmeksizin ilerledi.", "The tanker did not enter the port without leave, and went on with no interruption."),
        ("Sayı üçe eşit değilse toplam da beşe eşit değildir.", "If the number is not equal to three, the sum is not equal to five either."),
        # "No" that counts.
        ("Köprü 14 numaralı karayolunda.", "The bridge is on Highway No. 14."),
        # The Korean family name.
        ("Bakan No'nun yardımcısı dün geldi.", "No's deputy came yesterday."),
        # Directions: a hyphen joins a word of its own; a defeat has two sides; a place is no amount.
        ("Şirket maliyet kesintileriyle gelirini artırdı.", "The company raised its revenue through cost-cutting."),
        ("Ordu ovada yenildi.", "The army was defeated in the plain."),
        ("Birlik düşmanı yenilgiye uğrattı.", "The unit defeated the enemy."),
        ("Nehir üzerinde birkaç küçük köprü var.", "There are several smaller bridges over the river."),
        ("Ahşap köprü daha dar ve alçaktır.", "The wooden bridge is smaller and lower."),
        ("Tatbikat sönük geçti.", "The exercise was less spectacular."),
        ("Yağış 90 milimetreye varabilir.", "The rainfall may reach up to 90 millimeters."),
        ("Değiştirmeme kararı alındı.", "A no-change decision was taken."),
        ("Kurul bütçeyi azaltacağını açıkladı; hisseler yükseldi.", "Shares rose after the board said it would taper the budget."),
    ],
)  # fmt: skip
def test_what_says_the_same_passes(source: str, target: str) -> None:
    assert CHECKER.check(source, target) == ()


@pytest.mark.parametrize(
    ("kind", "source", "target"),
    [
        ("negation", "Komisyon bu yetkisini kullanamaz.", "The commission uses this power."),
        ("negation", "Liman büyük sayılmaz.", "The port counts as large."),
        ("negation", "Köydeki eski hamam onarıldı.", "The old bath in the village was not repaired."),
        # "Lost" tells the defeat, not what was left undone.
        ("negation", "Takım son mağlubiyetinden beri kupa kazanamadı.", "The team has won a cup since its last loss."),
        ("negation", "Sanık suçlamayı kabul etmedi.", "The accused pleaded guilty to the charge."),
        ("negation", "Subayların yasa dışı giriş yaptığı belirtildi.", "It was stated that the officers had entered legally."),
        ("negation", "Kazanın nedeni belirsizliğini koruyor.", "The cause of the accident remains clear."),
        ("negation", "Bakan, bu asılsız sözlere yanıt verdi.", "The minister answered these true words."),
        ("negation", "Şehre girmekten kaçındılar.", "They sought to enter the city."),
        ("negation", "Şoförlere bölgeden uzak durmaları söylendi.", "Drivers were told to seek the area."),
        ("negation", "Silah eksikliği askerleri zor durumda bıraktı.", "The presence of weapons left the soldiers in a hard position."),
        ("negation", "Gemi yalnızca iki gün limanda kaldı.", "The ship stayed in port not only two days."),
        ("negation", "Tören bir konserle başladı, karşılama sonra yapıldı.", "The ceremony began without a concert, and the welcome came later."),
        ("negation", "Kaçakçı istemiyorsa gelir.", "Unless the smuggler is not willing, he comes."),
        ("negation", "No'nun yardımcısı geldi.", "No's deputy did not come."),
        ("sign", "Baskı sürekli artıyor.", "The pressure is ever-decreasing."),
        ("sign", "Sıcaklığı daha düşük tutan bir kap istediler.", "They asked for a vessel with a higher temperature."),
        # English words of less for which nothing in the Turkish asks.
        ("sign", "Köprü bu yıl yapıldı.", "The smallest bridge was built this year."),
        ("sign", "Elçi ileri yaştaki kadını karşıladı.", "The envoy met the woman, a loser."),
        ("sign", "Kadın, patronu olan eski başkanı eleştirdi.", "The woman criticised the younger former president, her boss."),
        ("sign", "Çin'in yabancılara sattığı mallar pahalandı.", "The imports that China sells grew dearer."),
        ("sign", "Kurula göre zorlu bir yol seçildi.", "According to the board a less demanding road was chosen."),
        ("sign", "Yağış 90 milimetreye varabilir.", "The rainfall may reach at least 90 millimeters."),
        ("negation", "Heyet hem limanı hem üssü gezdi.", "The delegation only toured the port but also the base."),
        ("negation", "Askerler koşulsuz çekildi.", "The soldiers withdrew immediately with conditions."),
        ("sign", "Ordunun güçlenmesi bekleniyor.", "The weakening of the army is expected."),
    ],
)  # fmt: skip
def test_what_is_turned_round_is_told(kind: str, source: str, target: str) -> None:
    assert kind in {p.kind for p in CHECKER.check(source, target)}


@pytest.mark.parametrize(
    ("source", "good", "wrong"),
    [
        # An English word that tells another Turkish one is no denial.
        (
            "Bu bir spor belgeseli değil, köylülerin mücadelesini anlatan bir film.",
            "This is not a sports documentary but a film about the struggle of the villagers.",
            "This is a sports documentary, and a film about the struggle of the villagers.",
        ),
        (
            "Örgüt, kapsama alanında olmayan köylere telsiz dağıttı.",
            "The group handed out radios to villages not covered by the network.",
            "The group handed out radios to villages covered by the network.",
        ),
        (
            "Heyet, soruların hiçbirini yanıtlamadan salondan ayrıldı.",
            "The delegation left the hall without answering any of the questions.",
            "The delegation left the hall with answering any of the questions.",
        ),
        # "Did" before a verb says that it was done, whatever else in the sentence seems to deny.
        (
            "Vali, düzensiz göçten doğrudan söz etmedi.",
            "The governor did not directly mention irregular migration.",
            "The governor did directly mention irregular migration.",
        ),
        (
            "Raporun eksiksiz olduğunu iddia etmiyorum, geminin de.",
            "I do not claim that the report is complete, nor that the ship is.",
            "I do claim that the report is complete, nor that the ship is.",
        ),
        (
            "Köyde çalışmayanlar da çalışıp kazanmayanlar da geldi.",
            "Both those who do not work and those who work but do not earn came.",
            "Both those who do work and those who work but do not earn came.",
        ),
        # "Rather than" tells "-den çok", and "not only" tells "bir yana": neither is left for "değil".
        (
            "Tören subaylardan çok erlere yönelikti ve eskisi kadar görkemli değildi.",
            "The ceremony was meant for soldiers rather than officers, and was not as grand as before.",
            "The ceremony was meant for soldiers rather than officers, and was as grand as before.",
        ),
        (
            "Gemi sefere çıkmak bir yana, limanda kalmaya bile uygun değil.",
            "The ship is not fit not only to sail but to stay in the harbour.",
            "The ship is fit not only to sail but to stay in the harbour.",
        ),
    ],
)
def test_a_denial_is_not_excused_by_what_tells_another_word(source: str, good: str, wrong: str) -> None:
    assert CHECKER.check(source, good) == ()
    assert "negation" in {p.kind for p in CHECKER.check(source, wrong)}


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Yasal olmayan silahlara el konuldu.", "Illegal weapons were seized."),
        ("Denize kıyısı olmayan ülke limanı kiraladı.", "The landlocked country rented the port."),
        (
            "Elçi hiç beklenmedik bir anda geldi; kimse onu tanımadı.",
            "The envoy did arrive at an unexpected moment; nobody knew him.",
        ),
        ("Geminin limandan ayrılmadığı biliniyor.", "It is known that the ship did stay in port and did not leave."),
        ("Bakan değil, yardımcısı konuştu.", "The deputy spoke instead of the minister."),
        ("Yeterli koruma sağlamıyor.", "It gives insufficient protection."),
        (
            "Toplantıdan önce, kimse konuşmadan gazetecilerle buluştu.",
            "Before the meeting, with nothing said, he met reporters.",
        ),
    ],
)
def test_a_denial_told_by_a_prefix_or_another_word_passes(source: str, target: str) -> None:
    assert "negation" not in {p.kind for p in CHECKER.check(source, target)}


def test_unanswered_beside_another_denial_tells_the_turkish_word_that_lacks_an_answer() -> None:
    source = "Geminin yükü açıklanmadı. Gazetecilerin sorusu yanıtsız kaldı."
    good = "The ship's cargo was not disclosed. The reporters' question went unanswered."
    assert CHECKER.check(source, good) == ()
    assert "negation" in {p.kind for p in CHECKER.check(source, good.replace("not ", ""))}
    answered = "Geminin yükü açıklanmadı. Gazetecilerin sorusu yanıtlandı."
    assert "negation" in {p.kind for p in CHECKER.check(answered, good)}


def test_a_denied_verb_that_a_clause_leaves_to_the_one_before_is_denied_there_too() -> None:
    source = 'Bakan, "Bu yarışın galibi olmayacak, mağlubu da." dedi.'
    assert CHECKER.check(source, '"There will be no victor in this race, and no loser," the minister said.') == ()


def test_a_denied_verb_whose_noun_stands_beside_it_is_told_twice() -> None:
    source = "Kim yıllardır kurula katılmamıştır; bu katılım bir ilktir."
    assert CHECKER.check(source, "Kim has not attended the assembly for years; this participation is a first.") == ()
