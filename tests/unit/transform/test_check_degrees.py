"""How often, how many of them, how sure: what is lost says more than the source does."""

from __future__ import annotations

import pytest

from core.text import fold
from transform.check.certainty import check_certainty
from transform.check.degrees import check_degrees


@pytest.mark.parametrize(
    ("source", "good", "wrong", "said", "told"),
    [
        ("Tatbikatlar genellikle mart ayında yapılır.", "The drills are usually held in March.", "The drills are held in March.", "genellikle", ""),
        ("Gemiler sık sık bayrak değiştiriyor.", "The ships often change flags.", "The ships change flags.", "sik sik", ""),
        ("Sınır kapısı bazen kapanıyor.", "The crossing is closed at times.", "The crossing is closed.", "bazen", ""),
        ("Lider nadiren yurt dışına çıkar.", "The leader seldom travels abroad.", "The leader travels abroad.", "nadiren", ""),
        ("Yaptırımlar kısmen kaldırıldı.", "The sanctions were partly lifted.", "The sanctions were lifted.", "kismen", ""),
        ("Ticaret büyük ölçüde Çin'e bağlı.", "Trade depends largely on China.", "Trade depends on China.", "büyük ölçüde", ""),
        ("İşçilerin çoğu Vladivostok'ta kalıyor.", "Most of the workers live in Vladivostok.", "The workers live in Vladivostok.", "çoğu", ""),
        ("Uzmanların bazıları bunu reddetti.", "Some of the experts rejected it.", "All the experts rejected it.", "bazilari", "all"),
        ("Füzeler denize düşme eğiliminde.", "The missiles tend to fall into the sea.", "The missiles always fall into the sea.", "eğilim", "always"),
    ],
)  # fmt: skip
def test_a_degree_lost(source: str, good: str, wrong: str, said: str, told: str) -> None:
    assert check_degrees(fold(source), good.lower()) == []
    (problem,) = check_degrees(fold(source), wrong.lower())
    assert (problem.kind, problem.source, problem.target) == ("hedge", said, told)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Olayda bazı kişiler yaralandı.", "People were injured in the incident."),
        ("Bazı köylerde tüm evler yıkıldı.", "In villages of the area all houses collapsed."),
        ("Gemi her zaman geç gelir, genellikle boştur.", "The ship always comes late and is mostly empty."),
        ("Nadir Bey toplantıya katıldı.", "Mr Nadir attended the meeting."),
    ],
)
def test_a_degree_that_is_told(source: str, target: str) -> None:
    assert check_degrees(fold(source), target.lower()) == []


@pytest.mark.parametrize(
    ("source", "good", "wrong", "said", "told"),
    [
        (
            "Seul, askerlerin öldüğüne inanıyor.", "Seoul believes that the soldiers died.", "Seoul knows that the soldiers died.",
            "inani", "knows",
        ),
        (
            "Bakanlık, geminin silah taşıdığını iddia etti.", "The ministry claimed that the ship carried arms.",
            "The ministry proved that the ship carried arms.", "iddia", "proved that",
        ),
        (
            "Rapor, yaptırımların delindiğini ima ediyor.", "The report suggests that the sanctions were evaded.",
            "The report confirms that the sanctions were evaded.", "ima ed", "confirms",
        ),
        ("Casuslukla suçlanan diplomat sustu.", "The diplomat, accused of spying, kept silent.", "The diplomat, convicted of spying, kept silent.", "suçlan", "convicted"),
        ("Bence bu bir hata.", "I think this is a mistake.", "I know this is a mistake.", "bence", "know"),
        ("Analist, anlaşmanın bozulacağından korkuyor.", "The analyst fears the deal will fail.", "The analyst is known to say the deal will fail.", "kork", "known"),
    ],
)  # fmt: skip
def test_a_thought_told_as_knowledge(source: str, good: str, wrong: str, said: str, told: str) -> None:
    assert check_certainty(fold(source), good.lower(), {}) == []
    (problem,) = check_certainty(fold(source), wrong.lower(), {})
    assert (problem.kind, problem.source, problem.target) == ("hedge", said, told)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Seul bunu biliyor ve daha kötüsünü düşünüyor.", "Seoul knows this and thinks of worse."),
        ("Savcı suçlamayı kanıtladı.", "The prosecutor proved the charge."),
        ("Casusluktan suçlanıp mahkûm edildi.", "He was charged with spying and convicted."),
        ("Görevin zor olduğu düşünülüyordu.", "The task proved difficult, it was thought."),
    ],
)
def test_what_is_known_in_both(source: str, target: str) -> None:
    assert check_certainty(fold(source), target.lower(), {}) == []
