"""The check of translations on who says so, on denials and on directions: sentences of our own, true ones and turned ones."""

from __future__ import annotations

import pytest

from tests.knowledge import ready_checker
from transform.check.hedge_english import tells_nothing
from transform.check.hedge_sources import is_source
from transform.check.quotations import quotations
from transform.check.turned import check_turned

CHECKER = ready_checker()
TRUE = [
    # One "said" tells two clauses, and "-diğini belirtti" is said once.
    ("Bakan, görüşmelerin sürdüğünü söyledi ve heyetin cuma günü döneceğini söyledi.",
     "The minister said that the talks were going on and that the delegation would return on Friday."),
    ("Sözcü, geminin limana vardığını söylediğini belirtti.", "The spokesman said the ship had reached the port."),
    # What something is measured by is no source; "-abilir bir" is an adjective.
    ("Fiyatlar geçen yıla göre daha yüksek.", "Prices are higher than last year."),
    ("Hükümet hesap verebilir bir yönetim sözü verdi.", "The government promised an accountable administration."),
    # A name that looks denied, a noun in -ma, "yok etti", "çıkmaz", "X-ar X-maz".
    ("Mehmet Görmez, Ankara'daki toplantıya katıldı.", "Mehmet Görmez attended the meeting in Ankara."),
    ("Yangın depoyu yok etti.", "The fire destroyed the depot."),
    ("Müzakereler çıkmaza girdi.", "The negotiations reached a deadlock."),
    ("Uçak iner inmez heyet tören alanına geçti.", "As soon as the plane landed, the delegation went to the ceremony."),
    ("Kapıyı açıp açmayacağına komutan karar verecek.", "The commander will decide whether to open the door."),
    ("Saldırıyı kınayan bildiriyi kabul etmediler.", "They refused the declaration condemning the attack."),
    # A denial told by an affix or by its own word; one denial over two verbs.
    ("Hasarın boyutu bilinmiyor.", "The extent of the damage is unknown."),
    ("Bulamadığı, göremediği belgeleri arıyor.", "He is looking for the documents that he could not find."),
    ("Kimliği bilinmeyen bir yetkili konuştu.", "An anonymous official spoke."),
    # Surgery is no surge, "under" conditions is not "below", the defeated are beaten.
    ("Ameliyat riski azaltıyor.", "The surgery reduces the risk."),
    ("Takım rakibini 2-1 mağlup etti.", "The team defeated its rival 2-1."),
    ("Enflasyon yüzde 9'dan yüzde 7'ye geriledi.", "Inflation fell from 9 percent to 7 percent."),
    # "Aktardı" of money tells nothing, and the family name No denies nothing.
    ("Kuzey Kore, Rusya'ya 15 milyon dolar aktardı.", "North Korea transferred 15 million dollars to Russia."),
    ("Bakan No Kwang-çol Moskova'ya gitti.", "Minister No Kwang Chol went to Moscow."),
    # "Could not say" says nothing, so that "said" is told of the other; hearsay is a claim; "be believed" names a source.
    ("Şirket, saldırganın kim olduğunu kesin olarak söyleyemeyeceğini açıkladı.", "The company said it could not say for certain who the attacker was."),
    ("Geminin silah taşıdığı öne sürülüyor.", "The ship is said to be carrying weapons."),
    ("Kaynaklara bakılırsa liman kapandı.", "If the sources are to be believed, the port is closed."),
    # One possibility told twice; a measure beside a source.
    ("Belki de bu iki olay bağlantılı olabilir.", "Maybe these two events are connected."),
    ("Kurumun verilerine göre üretim 40 ton oldu ve geçen yıla göre değişmedi.", "According to the agency's data, production was 40 tonnes and did not change from last year."),
    # Denials by idioms of either side.
    ("Ne Pyongyang'ın sözcüsü ne de Moskova'nın elçisi konuştu.", "Neither Pyongyang's spokesman nor Moscow's envoy spoke."),
    ("Bunun mümkün olmadığını söyledi.", "He said this was impossible."),
    ("Adının açıklanmasını istemeyen bir yetkili konuştu.", "An official who asked to remain anonymous spoke."),
    ("Yetkililer sonuçtan emin değil.", "Officials are uncertain of the result."),
    ("Bomba mı patladı yoksa gaz mı sızdı, araştırılıyor.", "It is being investigated whether a bomb went off or gas leaked."),
    ("Fırtına köprüyü yok etmez.", "The storm will not destroy the bridge."),
    ("Kurtulma ihtimalinin az olduğu ve aramanın sonuç vermediği belirtildi.", "It was said that they were unlikely to survive and that the search had produced no result."),
]  # fmt: skip
WRONG = [
    ("hedge", "NIS, askerlerin cepheye gönderildiğini aktardı.", "Soldiers were sent to the front."),
    ("negation", "Bakan No Kwang-çol Moskova'ya gitti.", "Minister No Kwang Chol did not go to Moscow."),
    # The attribution is gone, and another word of saying stands for something else.
    ("hedge", "Vali, köprünün kapandığını bildirmesini istediği şirketin sessiz kaldığını da sözlerine ekledi.",
     "The company, which had been told to report that the bridge was closed, remained silent."),
    ("hedge", "Polis, köylülerin taş attığını, askerlerin de ateşle karşılık verdiğini söyledi.",
     "The villagers threw stones and the soldiers responded by firing."),
    ("hedge", "Uzmanlar, yakıtın tükenebileceğini düşünüyor.", "Experts believe the fuel will run out."),
    ("hedge", "Resmi kayıtlara göre gemi 2015'te satıldı.", "The ship was sold in 2015."),
    ("hedge", "Bakanlığa göre tatbikat ertelendi.", "The exercise was postponed."),
    ("hedge", "\"Bu bir güven meselesi,\" dedi.", "\"This is a matter between us - the people - and our leaders.\""),
    ("hedge", "Savcı, rüşvet iddialarını ayrıntılarıyla anlattı.", "The prosecutor described the bribery cases in detail."),
    ("hedge", "Bence bu anlaşma yürümez.", "This deal will not work."),
    ("hedge", "Görüşmenin ertelenmesi mümkün.", "The meeting is postponed."),
    ("hedge", "Gözlemciler, füzenin infilak ettiğini iddia eden bir video yayımladı.",
     "Observers published a video in which the missile exploded."),
    # The only word left that seems to say something says nothing: a crowd's share, a month, what goes on, what is denied.
    ("hedge", "NIS'e göre birlik cepheye asker başına iki sandık gönderdi.", "The unit sent two crates per soldier to the front."),
    ("hedge", "Heyet muhtemelen mayısta gelecek.", "The delegation will come in May."),
    ("hedge", "Bakan, görüşmelerin sürdüğünü kaydetti.", "The talks were continuing."),
    ("hedge", "Askerler, ailelerine haber verilmediğini ifade etti.", "Their families had not been informed."),
    ("hedge", "Bakanlık, geminin battığının değerlendirildiğini bildirdi.", "The ship was assessed to have sunk."),
    ("hedge", "Gözlemcilere göre anlaşma bozulacak.", "The agreement will fall apart."),
    ("hedge", "Polis, köylülerin uyarı atışıyla dağıtıldığını söyledi.", "The villagers were dispersed by warning shots."),
    ("hedge", "Yetkili, füzenin alınmış olabileceğini ancak bunu doğrulayamadıklarını söyledi.", "The official said the missile has been obtained but that they could not confirm it."),
    # One word turns the denial round.
    ("negation", "Fırtına kasabayı elektriksiz bıraktı.", "The storm left the town with power."),
    ("negation", "Hayatta olma ihtimalinin düşük olduğu açıklandı.", "It was announced that he was likely to be alive."),
    ("negation", "Ziyaretçi sayısı beklentinin altında kaldı ve bini bulmadı.", "Visitor numbers fell short of expectations and reached a thousand."),
    ("negation", "Başkan iddiaları doğrulamaktan kaçındı, tatbikat yapılacak.", "The president declined to confirm the claims, and the exercise will not be held."),
    ("negation", "Binaya kimsenin girmesine izin verilmiyor.", "Everyone is allowed into the building."),
    ("negation", "Heyet izin almadan ayrıldı.", "The delegation left with permission."),
    ("negation", "Üretimin sürdürülmesi imkansız.", "It is possible to continue production."),
    ("negation", "Kaptan limandan ayrılmayı reddetti.", "But the captain managed to leave the port."),
    ("negation", "Toplantıda ne kadar süreceğini söyleyemedi.", "He was able to say at the meeting how long it would last."),
    # Only a word of its own excuses a denial.
    ("negation", "Nereden geldiklerini çok fazla bilmiyoruz.", "We just know where they came from."),
    # The numbers tell which way it went.
    ("sign", "Enflasyon yüzde 9'dan yüzde 7'ye geriledi.", "Inflation rose from 9 percent to 7 percent."),
    ("sign", "İzleyici sayısı 1,7 milyondan 2,4 milyona ulaştı.", "It had 2.4 million viewers, down from 1.7 million."),
    ("sign", "Yağış 4 santimetreye kadar varabilir.", "Rainfall could be down to 4 centimeters."),
    ("sign", "Gemilerin düşük radar izi var.", "The ships have an increased radar signature."),
    ("sign", "Takım geçen yıl kupayı kaybetti.", "The team gained the cup last year."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "target"), TRUE)
def test_a_true_pair_passes(source: str, target: str) -> None:
    assert CHECKER.check(source, target) == ()


@pytest.mark.parametrize(("kind", "source", "target"), WRONG)
def test_a_turned_target_is_caught(kind: str, source: str, target: str) -> None:
    assert kind in {p.kind for p in CHECKER.check(source, target)}


@pytest.mark.parametrize(
    ("phrase", "source"),
    [
        ("habere göre,", True),
        ("reuters'a göre", True),
        ("birleşmiş milletler'e göre 2017'nin", True),
        ("bakanliğa göre", True),
        ("bildirdiğine göre", True),
        ("yaşa göre,", False),
        ("geçen yila göre yüzde", False),
        ("rusya'ya göre daha", False),
        ("rüzgara göre", False),
    ],
)
def test_who_says_so_is_told_from_a_measure(phrase: str, source: bool) -> None:
    start = phrase.index("göre")
    assert is_source(phrase, start, start + 4) is source


@pytest.mark.parametrize(
    ("sentence", "word", "nothing"),
    [
        ("he had to say it", "say", True),
        ("officials say it", "say", False),
        ("he was found dead", "found", True),
        ("a study of the river found fish", "found", False),
        ("the show began", "show", True),
        ("oil will be added", "added", True),
        ("he added that", "added", False),
        ("they responded by firing", "responded", True),
    ],
)
def test_an_english_word_tells_nothing_where_nobody_speaks(sentence: str, word: str, nothing: bool) -> None:
    kinds = frozenset({"show"} if word in ("found", "show") else {"say"})
    assert tells_nothing(sentence, word, sentence.index(word), kinds) is nothing


def test_a_single_mark_that_only_closes_ends_a_quotation() -> None:
    assert quotations("it surprised me,' he said.") == [(0, 16)]
    assert quotations("the teams' coach said so.") == []


def test_a_denial_told_by_another_word_is_not_turned() -> None:
    assert check_turned("kaptan ayrilmayi reddetti", "the captain would not leave") == []
    assert check_turned("hiç kimse herkesi taniyamaz", "everyone cannot be known by one man") == []


def test_a_sentence_told_as_a_clause_is_not_lost() -> None:
    source = "Öğrencilerin yüzde 40'ının iki hesabı var. Bu öğrencilerin yarısı özel hesaplarını ailesinden gizliyor."
    told = (
        "40 percent of the students have two accounts, and half of those hide their private ones from their families."
    )
    assert CHECKER.check(source, told) == ()
    lost = "40 percent of the students have two accounts at the moment."
    assert "omission" in {p.kind for p in CHECKER.check(source, lost)}


@pytest.mark.parametrize(
    ("source", "good", "bad"),
    [
        # -mayınca, and the inability that a noun is made of.
        ("Yanıt gelmeyince polise gitti.", "When no answer came, he went to the police.", "When an answer came, he went to the police."),
        ("Pas hedefe ulaşmayınca ıslıklar yükseldi.", "When the pass did not arrive, there were whistles.", "When the pass arrived, there were whistles."),
        ("Nedeni yemeği sindirememenizdir.", "The reason is that you cannot digest the food.", "The reason is that you can digest the food."),
    ],
)  # fmt: skip
def test_denials_by_grammar(source: str, good: str, bad: str) -> None:
    assert CHECKER.check(source, good) == ()
    assert "negation" in {p.kind for p in CHECKER.check(source, bad)}


@pytest.mark.parametrize(
    ("source", "target"),
    [
        # "ne" before a verbal noun asks what.
        ("Gençlerin ne giyeceğine, ne izleyeceğine ünlüler karar veriyor.", "Celebrities decide what young people wear and what they watch."),
        ("Sorun değil, dedi.", "It's okay, he said."),
        ("Bunu aklım almıyor.", "It is mind-boggling."),
        ("Arsaya izinsiz girenler yakalandı.", "Those who trespassed on the land were caught."),
        ("Dikkat çekmemeye çalıştı.", "He tried to keep a low profile."),
    ],
)  # fmt: skip
def test_what_denies_nothing_or_is_told_by_a_word(source: str, target: str) -> None:
    assert CHECKER.check(source, target) == ()


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Film, bulunmuş bir bant gibi görünüyor.", "The film purports to be a found tape."),
        ("Kavga görünüşe göre bir tarladan çıktı.", "The fight was ostensibly over a field."),
    ],
)
def test_what_seems_so(source: str, target: str) -> None:
    assert CHECKER.check(source, target) == ()
