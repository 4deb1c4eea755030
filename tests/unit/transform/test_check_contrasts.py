"""Words that exclude each other, told one for the other; the sentences are our own."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.errors import SettingsError
from core.resources import seeds_path
from core.text import fold
from tests.knowledge import ready_checker
from transform.check.contrasts import Contrasts, read_contrasts

# Source, a good translation, one that says the contrary, and the kind of the error.
CHECKER = ready_checker()
_CASES = (
    ("Heyet, seçimden önce Moskova'ya gitti.", "The delegation went to Moscow before the election.", "The delegation went to Moscow after the election.", "date"),
    ("Toplantı seçimden sonra yapılacak.", "The meeting will be held after the election.", "The meeting will be held before the election.", "date"),
    ("Liman mayısa kadar kapalı kalacak.", "The port will stay shut until May.", "The port has been shut since May.", "date"),
    ("Liman geçen yıldan beri boş.", "The port has been empty since last year.", "The port was empty until last year.", "date"),
    ("Bu, ülkenin ilk uydusu.", "This is the country's first satellite.", "This is the country's third satellite.", "number"),
    ("Dördüncü deneme başarılı oldu.", "The fourth attempt succeeded.", "The second attempt succeeded.", "number"),
    ("Meclisin çoğunluğu tasarıyı bekliyor.", "A majority of the assembly awaits the bill.", "A minority of the assembly awaits the bill.", "sign"),
    ("Erken seçim istendi.", "An early election was sought.", "A late election was sought.", "date"),
    ("Bölgenin en büyük limanı burada.", "The biggest port of the region is here.", "The smallest port of the region is here.", "sign"),
    ("Son on yılın en düşük sıcaklığı ölçüldü.", "The lowest temperature of the decade was measured.", "The highest temperature of the decade was measured.", "sign"),
    ("Ekim için ortalamanın üstünde sıcaklıklar bekleniyor.", "Above-average temperatures are expected for October.", "Below-average temperatures are expected for October.", "sign"),
    ("Polis, yıl dönümü öncesinde göstericilerle çatıştı.", "Police clashed with protesters ahead of the anniversary.", "Police clashed with protesters behind the anniversary.", "date"),
    ("Yeni geminin görev süresi daha uzun.", "The new ship's tour is longer.", "The new ship's tour is shorter.", "sign"),
    ("Kömür ihracatı yasaklandı.", "Coal exports were banned.", "Coal imports were banned.", "sign"),
    ("Tatbikat bu hafta yapılıyor.", "The exercise is held this week.", "The exercise is held this month.", "unit"),
    ("Santral bir günde onarıldı.", "The plant was repaired in a day.", "The plant was repaired in an hour.", "unit"),
    ("Sefer kışın yapılır.", "The trip is made in winter.", "The trip is made in summer.", "date"),
    ("Aylık rapor hazır.", "The monthly report is ready.", "The weekly report is ready.", "unit"),
    ("Gemi doğu kıyısına çekildi.", "The ship was towed to the eastern coast.", "The ship was towed to the western coast.", "name"),
    ("Şehrin kuzeyinde patlama duyuldu.", "A blast was heard north of the city.", "A blast was heard south of the city.", "name"),
    ("Üretim iki katına çıktı.", "Output doubled.", "Output halved.", "number"),
    ("Yazın yağmur, kışın kar yağdı.", "It rained in summer and snowed in winter.", "It rained in winter and snowed in winter.", "date"),
    ("Limanda birçok gemi bekliyor.", "Many ships wait in the harbour.", "Few ships wait in the harbour.", "sign"),
    ("Karar önemli.", "The decision is important.", "The decision is unimportant.", "negation"),
    ("Vali gösteriye izin verdi.", "The governor permitted the rally.", "The governor prohibited the rally.", "negation"),
    ("Davranışı uygunsuz bulundu.", "His conduct was found inappropriate.", "His conduct was found appropriate.", "negation"),
    ("Taraflar sınırda anlaşmazlığa düştü.", "The parties disagreed on the border.", "The parties agreed on the border.", "negation"),
    ("Haksız rekabetten yakındılar.", "They complained of unfair competition.", "They complained of fair competition.", "negation"),
    ("Kimliği belirsiz biri ateş açtı.", "An unknown person opened fire.", "A known person opened fire.", "negation"),
    ("Burada avlanmak yasaktır.", "Hunting is illegal here.", "Hunting is legal here.", "negation"),
    ("Koşullar kabul edilemez.", "The terms are unacceptable.", "The terms are acceptable.", "negation"),
    ("Kanun dışı avcılık sürüyor.", "Unlawful hunting goes on.", "Lawful hunting goes on.", "negation"),
    ("Buğday pahalı.", "Wheat is expensive.", "Wheat is cheap.", "sign"),
    ("Zenginler vergiden kaçıyor.", "The rich evade taxes.", "The poor evade taxes.", "sign"),
    ("Annesi hastanede.", "Her mother is in hospital.", "Her father is in hospital.", "name"),
    ("Kadın gözaltına alındı.", "The woman was detained.", "The man was detained.", "name"),
    ("Donanma tatbikata katıldı.", "The navy took part in the exercise.", "The air force took part in the exercise.", "name"),
    ("Denizaltı suya indirildi.", "The submarine was launched.", "The helicopter was launched.", "name"),
    ("Başbakan istifa etti.", "The prime minister resigned.", "The president resigned.", "name"),
    ("Saldırı planı ele geçirildi.", "The plan of attack was seized.", "The plan of defence was seized.", "sign"),
    ("Bu sezon gol atmadı.", "He has not scored this season.", "He did not score last season.", "date"),
    ("Dün gece deprem oldu.", "There was an earthquake last night.", "There is an earthquake tonight.", "date"),
)  # fmt: skip


@pytest.fixture(scope="module")
def contrasts() -> Contrasts:
    return read_contrasts(seeds_path() / "check_contrasts.toml")


@pytest.mark.parametrize(("source", "good", "wrong", "kind"), _CASES)
def test_a_word_told_by_its_contrary_is_found(
    contrasts: Contrasts, source: str, good: str, wrong: str, kind: str
) -> None:
    assert contrasts.check(fold(source), good.lower(), {}) == []
    assert kind in {p.kind for p in contrasts.check(fold(source), wrong.lower(), {})}


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Kapı kapanmadı, yani ucuz bir kilitti.", "The door did not close, so it was not an expensive lock."),
        ("Maçı kazandıktan sonra kupayı aldılar.", "They won the match before lifting the cup."),
        ("Toplantıya kadar açıklama yapılmayacak.", "No statement will be made by the meeting."),
        ("İki yıl önce ilk, geçen yıl ikinci oldu.", "He was first two years ago and second last year."),
        ("Kuzeydoğudaki limanlar kapandı.", "Ports in the northeast were closed."),
        ("Heyet anlaşmazlığı çözmek için anlaştı.", "The delegation agreed to resolve the dispute."),
        ("Haksız kazanç vergisi adil bulunmadı.", "The tax on undue profits was not found fair."),
        ("Kimliği açıklanmayan, bölgede tanınan biri.", "An unnamed man known in the region."),
    ],
)
def test_other_words_of_one_meaning_are_no_contrast(contrasts: Contrasts, source: str, target: str) -> None:
    assert contrasts.check(fold(source), target.lower(), {}) == []


@pytest.mark.parametrize(
    ("source", "good", "wrong"),
    [
        # "Karşı" could tell "opponents", were it not that the table has no such counterpart of any word here.
        (
            "Sınır kapısına karşı kurulan kürsüde destekçilerine seslendi.",
            "He addressed his supporters from a stand facing the border gate.",
            "He addressed his opponents from a stand facing the border gate.",
        ),
        (
            "Batıdaki limanların ilki açıldı, şirketler sonuçları bekliyor.",
            "The first of the western ports opened, and companies await the outcome.",
            "The last of the western ports opened, and companies await the outcome.",
        ),
        (
            "Köprünün güney ayağı, kuzeydeki ayağından önce söküldü.",
            "The southern pier of the bridge was dismantled before the northern one.",
            "The eastern pier of the bridge was dismantled before the northern one.",
        ),
    ],
)
def test_the_table_tells_one_of_several(source: str, good: str, wrong: str) -> None:
    assert CHECKER.check(source, good) == ()
    assert CHECKER.check(source, wrong)


def test_a_listed_group_asks_no_table() -> None:
    source, target = "Her ikisi de tek bir ilde kazanamadı.", "Neither of them won in even one province."
    assert CHECKER.check(source, target) == ()


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[a]\nkind = 'sign'\n[a.one]\ntr = 'bir'\nen = 'one'\n", "two concepts"),
        ("[a]\nkind = 'odd'\n[a.one]\ntr = 'x'\nen = 'y'\n[a.two]\ntr = 'z'\nen = 'w'\n", "kind of problem"),
        ("[a]\nkind = 'sign'\n[a.one]\ntr = 'x'\n[a.two]\ntr = 'z'\nen = 'w'\n", "needs tr and en"),
        ("[a]\nkind = 'sign'\n[a.one]\ntr = 'x'\nen = 'y'\n[a.two]\ntr = 'x'\nen = 'w'\n", "in both"),
        ("[a]\nkind = 'sign'\nfoo = 1\n[a.one]\ntr = 'x'\nen = 'y'\n[a.two]\ntr = 'z'\nen = 'w'\n", "has no 'foo'"),
        ("[a]\nkind = 'sign'\n[a.one]\ntr = 'x!'\nen = 'y'\n[a.two]\ntr = 'z'\nen = 'w'\n", "is no phrase"),
        ("[a]\nkind = 'sign'\nlisted = 1\n[a.one]\ntr = 'x'\nen = 'y'\n[a.two]\ntr = 'z'\nen = 'w'\n", "true or false"),
        ("[a", "contrasts"),
    ],
)
def test_a_wrong_file_says_what_is_wrong(tmp_path: Path, text: str, says: str) -> None:
    path = tmp_path / "contrasts.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SettingsError, match=says):
        read_contrasts(path)
