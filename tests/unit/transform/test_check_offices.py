"""Offices, ranks, kinship, parties and bodies told as others; the sentences are our own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from core.errors import SettingsError
from core.resources import seeds_path
from core.text import fold
from transform.check.model import Problem
from transform.check.office_marks import check_office_marks
from transform.check.offices import read_offices
from transform.check.role_model import read_roles

Check = Callable[[str, str], list[Problem]]

# Source, a good translation, and one that tells another.
_CASES = (
    # One of another class.
    ("BM diplomatları kararı bekliyor.", "UN diplomats are waiting for the decision.", "UN soldiers are waiting for the decision."),
    ("Avukat Schertz dergiyi dava edecek.", "Schertz, a lawyer, will sue the magazine.", "Doctor Schertz will sue the magazine."),
    ("Kulüp sahibi stadı sattı.", "The owner of the club sold the stadium.", "The captain of the club sold the stadium."),
    ("Fabrika çalışanları grevde.", "The plant's employees are on strike.", "The plant's managers are on strike."),
    ("Dışişleri Bakanı heyeti havaalanında karşıladı.", "The foreign minister met the delegation at the airport.", "The interior minister met the delegation at the airport."),
    ("Savunma Bakanı yarın konuşacak.", "The defence minister will speak tomorrow.", "The finance minister will speak tomorrow."),
    ("Dışişleri ve savunma bakanları bir araya geldi.", "The foreign and defence ministers met.", "The foreign and justice ministers met."),
    ("Enerji ve Tabii Kaynaklar Bakanı istifa etti.", "The energy and natural resources minister resigned.", "The health minister resigned."),
    ("Cumhurbaşkanı tatbikatı izledi.", "The president watched the exercise.", "The prime minister watched the exercise."),
    ("Devlet Başkanı tatbikatı izledi.", "The head of state watched the exercise.", "The chancellor watched the exercise."),
    ("Başbakan kararı imzaladı.", "The prime minister signed the decree.", "The foreign minister signed the decree."),
    ("Büyükelçi bakanlığa çağrıldı.", "The ambassador was summoned to the ministry.", "The consul was summoned to the ministry."),
    ("Vali köyleri gezdi.", "The governor toured the villages.", "The mayor toured the villages."),
    ("Sözcü soruları yanıtsız bıraktı.", "The spokesman left the questions unanswered.", "The adviser left the questions unanswered."),
    ("Milletvekili soru önergesi verdi.", "The lawmaker tabled a question.", "The senator tabled a question."),
    ("Orgeneral birlikleri denetledi.", "The general inspected the units.", "The colonel inspected the units."),
    ("Polis binayı sardı.", "Police surrounded the building.", "The army surrounded the building."),
    ("Yargıç tanığı dinledi.", "The judge heard the witness.", "The prosecutor heard the witness."),
    ("Amcası bir fabrikada çalışıyor.", "His uncle works in a factory.", "His brother works in a factory."),
    ("Kocası o yıl öldü.", "Her husband died that year.", "Her brother died that year."),
    ("Annesi limanda çalışıyordu.", "Her mother worked at the port.", "Her aunt worked at the port."),
    ("Doktor raporu okudu.", "The doctor read the report.", "The professor read the report."),
    ("Kaptan maçtan sonra konuştu.", "The captain spoke after the match.", "The coach spoke after the match."),
    ("Piskopos ayini yönetti.", "The bishop led the service.", "The pope led the service."),
    ("Kral sarayı terk etti.", "The king left the palace.", "The prince left the palace."),
    ("İşçi Partisi anketlerde önde.", "Labour leads in the polls.", "The Conservatives lead in the polls."),
    ("Kongre yasayı onayladı.", "Congress passed the law.", "The Senate passed the law."),
    ("Yüksek Mahkeme davayı reddetti.", "The Supreme Court dismissed the case.", "The Court of Appeal dismissed the case."),
    # One of several told as another, or one told twice.
    ("Başkan Kaya ile Başkan Demir görüştü.", "President Kaya and President Demir met.", "Prime Minister Kaya and President Demir met."),
    ("Dışişleri Bakanı ile Savunma Bakanı görüştü.", "The foreign minister and the defence minister met.", "The foreign minister and the foreign minister met."),
)  # fmt: skip
# What English calls otherwise, and means the same.
_SAME = (
    ("Başkan maçı tribünden izledi.", "The chairman watched the match from the stands."),
    ("Belediye Başkanı parkı açtı.", "The mayor opened the park."),
    ("Merkez Bankası Başkanı faizleri savundu.", "The central bank governor defended the rates."),
    ("Dışişleri Bakanı Washington'a döndü.", "The secretary of state returned to Washington."),
    ("Maliye Bakanı bütçeyi sundu.", "The chancellor presented the budget."),
    ("Eşi ve oğlu limana geldi.", "His wife and son came to the port."),
    ("Paşa cepheye gitti.", "The general went to the front."),
    ("Teknik direktör oyuncuyu övdü.", "The manager praised the player."),
    ("Sanatçı sahneye çıktı.", "The singer took the stage."),
    ("Meclis tasarıyı kabul etti.", "Parliament passed the bill."),
    ("Vekiller salonu terk etti.", "The MPs left the chamber."),
    ("Silahlı Kuvvetler sınırda yığınak yapıyor.", "The military is massing at the border."),
    # Left out, or put in by itself: nothing stands in the place of another.
    ("Vali konuştu, sonra köprü açıldı.", "He spoke, and then the bridge was opened."),
    ("Köprü açıldı.", "The governor opened the bridge."),
)


# The same with a word beside the office: source, a good translation, one with the word left out or put in.
_MARKS = (
    ("Başkan Yardımcısı törene katıldı.", "The vice president attended the ceremony.", "The president attended the ceremony."),
    ("Başkan törene katıldı.", "The president attended the ceremony.", "The vice president attended the ceremony."),
    ("Bakan raporu gördü.", "The minister saw the report.", "The former minister saw the report."),
    ("Eski bakan raporu gördü.", "The former minister saw the report.", "The minister saw the report."),
    ("Eski dışişleri bakanı tutuklandı.", "The ex-foreign minister was arrested.", "The foreign minister was arrested."),
    ("Müdür vekili istifa etti.", "The acting director resigned.", "The director resigned."),
    ("Müdür istifa etti.", "The director resigned.", "The interim director resigned."),
    ("Emekli general anılarını yazdı.", "The retired general wrote his memoirs.", "The general wrote his memoirs."),
    ("General anılarını yazdı.", "The general wrote his memoirs.", "The retired general wrote his memoirs."),
)  # fmt: skip
_SAME_MARKS = (
    ("Önceki başkan da gelmişti.", "The former president had come too."),
    ("Eski başkanın heykeli yıkıldı.", "The statue of the late president was torn down."),
    ("Müsteşar yasayı savundu.", "The deputy minister defended the law."),
    ("Koramiral filoyu denetledi.", "The vice-admiral inspected the fleet."),
    ("Eski bakanın evi arandı.", "A house was searched."),
    ("Turnuvanın elçisi olarak hareket ediyor.", "He is acting as ambassador of the tournament."),
)


@pytest.fixture(scope="module")
def check() -> Check:
    offices = read_offices(seeds_path() / "check_offices.toml")
    words = read_roles(seeds_path() / "check_roles.tsv").words
    return lambda source, target: offices.check(source, target, fold(source), target.lower(), words)


@pytest.mark.parametrize(("source", "good", "bad"), _CASES)
def test_one_told_as_another_is_found(check: Check, source: str, good: str, bad: str) -> None:
    assert check(source, good) == []
    assert [p.kind for p in check(source, bad)] == ["name"]


@pytest.mark.parametrize(("source", "target"), _SAME)
def test_what_english_calls_otherwise_is_let_be(check: Check, source: str, target: str) -> None:
    assert check(source, target) == []


@pytest.mark.parametrize(("source", "good", "bad"), _MARKS)
def test_a_word_beside_an_office_is_missed_and_seen(source: str, good: str, bad: str) -> None:
    assert check_office_marks(source, good, fold(source), good.lower()) == []
    assert [p.kind for p in check_office_marks(source, bad, fold(source), bad.lower())] == ["name"]


@pytest.mark.parametrize(("source", "target"), _SAME_MARKS)
def test_what_can_tell_a_word_beside_an_office_is_let_be(source: str, target: str) -> None:
    assert check_office_marks(source, target, fold(source), target.lower()) == []


def test_a_problem_shows_both_words_as_they_are_written(check: Check) -> None:
    [problem] = check("Kuzey Kore Savunma Bakanı'nı dinlediler.", "They heard North Korea's Interior Minister.")
    assert (problem.source, problem.target) == ("Savunma Bakanı", "Interior Minister")


@pytest.mark.parametrize(
    "text", ["[a]\n'x' = 'y'\n", "[words]\n[a]\n'x' = '~y'\n", "[words]\n[a]\n'x' = 'y,'\n", "[words]\n[a]\n'' = 'y'\n", "[words]\n[a]\n'x' = 'y <z>'\n", "a = "]
)  # fmt: skip
def test_a_wrong_file_is_refused(tmp_path: Path, text: str) -> None:
    (path := tmp_path / "offices.toml").write_text(text, encoding="utf-8")
    with pytest.raises(SettingsError):
        read_offices(path)
