"""A verb that says nothing here asks for no word of saying; what English tells by its make is told."""

from __future__ import annotations

import pytest

from core.text import fold
from tests.knowledge import ready_checker
from transform.check.concepts import Words
from transform.check.hedge_endings import ending_of
from transform.check.word_lists import WordLists

CHECKER = ready_checker()

KEPT = [
    # What is put in, and what a contract provides for.
    ("Müze, bulduğu iki kılıcı da koleksiyonuna ekledi.", "The museum put the two swords it had found in its collection."),
    (
        "Sözleşmenin ikinci maddesi, kiracının evi boş bırakmamasını öngörüyor.",
        "Article 2 of the contract provides that the tenant shall not leave the house empty.",
    ),
    # Only a noun stands before the verb: nothing is said.
    ("Sanatçı, açılışta iki türkü ile bir marş söyledi.", "The artist performed two folk songs and a march at the opening."),
    ("Yıllarca bu bölgedeki işçilerin haklarını savundu.", "For years she stood up for the rights of workers in this region."),
    ("Kurum her ay bu verileri toplar ve rapor eder.", "The agency collects these data every month and passes them on."),
    ("İkili, ilk şarkılarını okuldayken birlikte yazdı.", "The two composed their first song together while at school."),
    ("Bu terim yaya yapılan uzun gezileri ifade etmektedir.", "The term stands for long trips on foot."),
    # "As it was provided", "at best", a belief that is a faith, what something is counted by.
    ("Yasada öngörüldüğü biçimde üç üye seçildi.", "Three members were chosen as laid down in the law."),
    ("En iyi ihtimalle köprü gelecek yıl açılır.", "At best the bridge opens next year."),
    ("Eski Mısır inancında kedi kutsal bir hayvandır.", "In the faith of ancient Egypt the cat was a sacred animal."),
    ("Kent, nüfusa göre ülkenin üçüncü büyük kentidir.", "It is the third largest city of the country by population."),
    ("Bu evler, modern zamanlarda kurulanlara göre ısıtması daha kolay olan evlerdir.", "These houses are easier to heat than those built in modern times."),
    # Told by the make of the sentence.
    ("Müdür, yolun pazartesi kapanacağını iddia etti.", "The road will close on Monday, according to the manager."),
    ("Sözcü gazetecilere şunları söyledi:", "From the spokesman's remarks to the press:"),
    ("Valilik, köprünün bu gece kapanacağını duyurdu.", "Governor's office: bridge to close tonight"),
    ('"Bu kadarını ben de beklemiyordum." diye ekledi.', '"I did not expect this much either," he conceded.'),
    ('"Kapıyı kimse açmadı." diyordu.', '"Nobody opened the door," it read.'),
    ("Eski harfler bu kitabede bulunabilir.", "The old letters are to be found in this inscription."),
    ("Bakan, kışın sert geçeceğini tahmin ettiğini söyledi.", "The minister forecasts a hard winter."),
    ("Yönetim sözde zaferini kutladı.", "The government celebrated its “victory”."),
    ("Kurs, sürücülerin buzda nasıl durabilecekleri konusunda bilgi veriyor.", "The course tells drivers how to stop on ice."),
    ("Kulenin temelleri bugün de görülebilir.", "The foundations of the tower are still visible today."),
    ("Şirket, satışların artmasının beklendiğini söylüyor.", "The company says it is hoping that sales will rise."),
    (
        "Müdür, yolun kapandığını söyledi ve şunları ekledi: “Köprü de kapalı.”",
        "The manager said the road was closed and the bridge as well: “The bridge is closed, too.”",
    ),
    ("Doktor haklı olduğuna inanıyor.", "The doctor believes he is right, and knows his patients."),
    ("Nasıl geldiğini bildiğini düşünüyorum.", "I think he knows how it came."),
    ("Ziyaretçilerin neredeyse tamamı öğrenciydi.", "The visitors were mostly students."),
    ("Kömür fiyatı bir önceki haftaya göre yüzde 3 düştü, petrol yüzde 2 arttı.", "Coal prices fell 3 percent week on week, oil rose 2 percent."),
    ("Üretim geçen yıla göre yüzde 5 azaldı.", "Production was down 5 percent on the year."),
]  # fmt: skip
LOST = [
    ("Müdür, yolun pazartesi kapanacağını söyledi.", "The road will close on Monday."),
    ("Bakan, iki köprü daha yapacağını söyledi.", "The minister will build two more bridges."),
    ("Köprünün gelecek yıl açılacağı ileri sürüldü.", "The bridge opens next year."),
    ("Büyük ihtimalle köprü gelecek yıl açılır.", "The bridge opens next year."),
    ("Ailesi, onun haklı olduğu inancında.", "He is right, his family knows."),
    ("Haberlere göre köprü geçen yıl açıldı.", "The bridge was opened last year."),
    ("Rapora göre kapıyı açtığı iddia edilen bekçi kaçtı.", "According to the report, the guard who opened the door fled."),
    ("Liderler, birliğimiz güçlü, dedi.", "Our union is strong."),
    ("Müdür, hastanın ameliyat olabileceğini söyledi.", "The manager said the patient will have to have surgery."),
    (
        'Gazeteci, "Polise göre kapıyı bekçi açtı." diye yazdı.',
        '"The guard opened the door," the journalist wrote.',
    ),
    (
        "Müdür, yolun kapandığını söyledi ancak şunu ekledi: “Köprü açık.”",
        "The road was closed, but he added: “The bridge is open.”",
    ),
    ("Antrenör, takımın dersini aldığına inanıyor ve umudunu koruyor.", "The coach knows that his team has learnt and keeps his hope."),
    ("Köprünün bugün açılması muhtemel.", "The bridge is certain to open today."),
    ("Ziyaretçilerin neredeyse tamamı öğrenciydi.", "All the visitors were students, some of them girls."),
    ("Yönetim sözde zaferini kutladı.", "The government celebrated its victory."),
]  # fmt: skip


def hedges(source: str, target: str) -> list[str]:
    return [p.source for p in CHECKER.check(source, target) if p.kind == "hedge"]


@pytest.mark.parametrize(("source", "target"), KEPT)
def test_what_says_nothing_or_is_told_otherwise_is_no_hedge_lost(source: str, target: str) -> None:
    assert hedges(source, target) == []


@pytest.mark.parametrize(("source", "target"), LOST)
def test_what_was_said_and_is_told_as_a_fact_is_lost(source: str, target: str) -> None:
    assert len(hedges(source, target)) == 1


def test_several_lists_find_what_each_finds_alone() -> None:
    verbs, nouns = Words(), Words()
    verbs.add("söyle", "tell", whole=False)
    verbs.add("haber_ver", "report", whole=False)
    verbs.add("söylenti", "plain", whole=False)
    nouns.add("haber", "news", whole=False)
    nouns.add("söylenti", "rumour", whole=False)
    both = WordLists((verbs, nouns), lambda word: "could" if word.endswith("ebilir") else "")
    for text in (
        "haber verdi ve söyledi",
        "söylenti haberi",
        "haber",
        "gelebilir",
        fold("Haber verebilir; söylentiler"),
        "",
    ):
        found, marked = both.find(text)
        assert found == [verbs.find(text), nouns.find(text)]
        assert [m.text for m in marked] == [w for w in text.replace(";", "").split() if w.endswith("ebilir")]
        assert both.find(text) == (found, marked)  # once met, as at first


@pytest.mark.parametrize(
    ("word", "ending"),
    [
        ("açılabilir", "able"), ("verebilecekleri", "able"), ("bulamadı", "unable"), ("gelemiyor", "unable"), ("gelecek", "future"),
        ("yapacağını", "future"), ("gelirdi", "would"), ("yaparlardı", "would"), ("yapmalı", "ought"), ("gitmeliyiz", "ought"),
        ("ameliyat", ""), ("masa", ""), ("göre", "source"), ("bakılırsa", "source"),
    ],
)  # fmt: skip
def test_the_ending_tells_what_a_verb_supposes(word: str, ending: str) -> None:
    assert ending_of(fold(word)) == ending


@pytest.mark.parametrize(
    ("source", "good", "wrong"),
    [
        (
            "Son bültene göre, istasyonlarda kaydedilen değerler dalganın büyüdüğünü gösterdi.",
            "According to the latest bulletin, values recorded at the stations showed that the wave had grown.",
            "Values recorded at the stations showed that the wave had grown.",
        ),
        (
            "Kumandan, aldığı istihbarata göre köprünün yıkıldığını söyledi.",
            "The commander said that, according to intelligence he had received, the bridge had been destroyed.",
            "The commander said that the bridge had been destroyed.",
        ),
    ],
)
def test_an_account_beside_another_word_of_saying_is_not_lost(source: str, good: str, wrong: str) -> None:
    assert CHECKER.check(source, good) == ()
    assert "hedge" in {p.kind for p in CHECKER.check(source, wrong)}


@pytest.mark.parametrize(
    ("source", "target"),
    [
        # The table knows a word of the account; English names it otherwise.
        ("Bakanlığın raporuna göre köprü yıkıldı.", "The ministry's report has the bridge destroyed."),
        ("Yasaya göre her gemi kayıtlı olmalı.", "By law every ship must be registered."),
        ("Erken geldiğine göre yol açıkmış.", "He came early, so the road was open."),
    ],
)
def test_an_account_told_otherwise_passes(source: str, target: str) -> None:
    assert CHECKER.check(source, target) == ()


def test_a_word_of_doubt_that_translates_another_excuses_no_will() -> None:
    source = "Fırtınanın limana zarar verebileceğini düşünüyorum."
    assert CHECKER.check(source, "I think the storm could damage the port.") == ()
    assert "hedge" in {p.kind for p in CHECKER.check(source, "I think the storm will damage the port.")}
    asked = "Geminin erken gelebilmesi gerekir, ama bu havaya bağlı."
    assert CHECKER.check(asked, "The ship must come early, but this will depend on the weather.") == ()


def test_a_fear_asks_for_the_future_of_what_is_feared() -> None:
    shut = "Maden ocağına girilemiyor. Yetkililer su baskınının büyümesinden kaygı duyuyor."
    assert CHECKER.check(shut, "The mine cannot be entered. Officials fear that the flood will grow.") == ()
    doubted = "Su baskınının büyümesinden kaygı duyuluyor; ocak boşaltılabilir."
    assert CHECKER.check(doubted, "It is feared that the flood will grow; the mine may be evacuated.") == ()
    assert "hedge" in {
        p.kind for p in CHECKER.check(doubted, "It is feared that the flood will grow; the mine will be evacuated.")
    }


def test_an_agency_of_three_letters_is_a_source_told() -> None:
    source = "İHA'nın haberine göre, Sarıyer açıklarında bir gemi arızalandı."
    assert CHECKER.check(source, "A ship broke down off Sarıyer, İHA reported.") == ()
