"""A hedge taken out is found though a hedge of another kind stays; what is told in other words is let be."""

from __future__ import annotations

import pytest

from core.text import fold
from tests.knowledge import ready_checker
from transform.check.certainty import check_certainty
from transform.check.hedge_exact import check_exact

CHECKER = ready_checker()

BOTH = "Büyük ihtimalle yarın dönebileceklerini düşünüyorum."
LOST = [
    ("Bence bu maç ertelenmeliydi.", "This match should have been postponed."),
    ("Bence harika bir öneri.", "This is a wonderful suggestion."),
    ("Komşularımızla aynı fikirde olduğumuza inanıyorum.", "We share the view of our neighbours."),
    (BOTH, "I think they can return tomorrow."),
    ("Kapının açık olduğunu düşünen bekçi geri döndü.", "The watchman, who saw the door was open, turned back."),
    ("Bakan, görüşmelerin bittiğini ima etti.", "The talks are over, the minister confirmed."),
    ("Belediye başkanı suçlamaları duyunca salondan çıktı.", "The mayor left the hall on hearing of the crimes."),
    (
        "Tutanağa göre kadın yangını haber vermek için komşusuna koştu.",
        "The woman ran to her neighbour to report the fire.",
    ),
]
KEPT = [
    ("Bence bu maç ertelenmeliydi.", "In my view this match should have been postponed."),
    ("Bana göre harika bir öneri.", "To me, it is a wonderful suggestion."),
    (BOTH, "I think they can probably return tomorrow."),
    ("Muhtemelen yarın dönecekler.", "They are likely to return tomorrow."),
    ("Kapının açık olduğunu düşünen bekçi geri döndü.", "Believing the door was open, the watchman turned back."),
    ("Bakan, görüşmelerin bittiğini ima etti.", "The minister hinted that the talks were over."),
    ("Belediye başkanı suçlamaları duyunca salondan çıktı.", "The mayor left the hall on hearing the charges."),
    ("Tutanağa göre kadın komşusuna koştu.", "The woman ran to her neighbour, the records show."),
    ("İddialara göre kadın komşusuna koştu.", "The woman allegedly ran to her neighbour."),
    ("Boyuna göre kilosu az.", "He is light considering his height."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "target"), LOST)
def test_a_hedge_without_a_word_of_its_kind_is_lost(source: str, target: str) -> None:
    assert [p.kind for p in check_exact(fold(source), target.lower())] == ["hedge"]
    assert "hedge" in {p.kind for p in CHECKER.check(source, target)}


@pytest.mark.parametrize(("source", "target"), KEPT)
def test_a_hedge_told_by_a_word_of_its_kind_is_kept(source: str, target: str) -> None:
    assert check_exact(fold(source), target.lower()) == []


def test_certainly_is_no_translation_of_doubt_though_another_doubt_stays() -> None:
    source = "Gemiye izin verebilecekleri bildirildi."
    assert check_certainty(fold(source), "they are certainly inclined to let the ship in.", {})
    assert not check_certainty(fold(source), "they are reportedly inclined to let the ship in.", {})
    sure = "Gemiye kesinlikle izin verebilecekleri bildirildi."
    assert not check_certainty(fold(sure), "they can certainly let the ship in, it was reported.", {})


@pytest.mark.parametrize(
    ("source", "good", "wrong"),
    [
        (
            "Belediye, köprünün çürüdüğü yönündeki iddiaları yanıtlamadı.",
            "The city did not respond to claims that the bridge was rotten.",
            "The city did not respond to findings that the bridge was rotten.",
        ),
        (
            "Müdür hakkındaki söylentiler kasabaya yayıldı.",
            "Rumours about the manager spread through the town.",
            "The facts about the manager spread through the town.",
        ),
        (
            "Mahkeme, yangının şüphelisini serbest bıraktı.",
            "The court released the suspect in the fire.",
            "The court released the culprit in the fire.",
        ),
        (
            "Polis iki zanlıyı arıyor.",
            "Police are looking for two suspects.",
            "Police are looking for two perpetrators.",
        ),
        (
            "Barajın bu yıl dolması pek mümkün görünmüyor.",
            "The reservoir is unlikely to fill this year.",
            "The reservoir is certain not to fill this year.",
        ),
    ],
)
def test_what_is_claimed_is_no_finding_and_a_suspect_no_culprit(source: str, good: str, wrong: str) -> None:
    assert not check_certainty(fold(source), good.lower(), {})
    assert [p.kind for p in check_certainty(fold(source), wrong.lower(), {})] == ["hedge"]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Müfettişin bulguları iddiaları doğrulamadı.", "The inspector's findings did not bear the claims out."),
        ("Şirket, gerçeklerin iddialardan farklı olduğunu yazdı.", "The facts are different, the company wrote."),
        ("İddiaya rağmen kimse bir şey bulamadı; aslında.", "In fact, despite the claim nobody found anything."),
        ("Şüpheli kaçtı; asıl suçlu odur.", "He is the culprit who fled."),
        ("Köyü basan şüpheli aranıyor.", "The culprit who raided the village is being sought."),
    ],
)
def test_findings_and_culprits_of_the_source_are_told(source: str, target: str) -> None:
    assert not check_certainty(fold(source), target.lower(), {})


def test_a_possibility_beside_another_is_not_told_by_will() -> None:
    source = "Su baskınlarına yol açabilecek yağışların görülmesi mümkün."
    assert CHECKER.check(source, "Rain that will cause floods is possible.")
    assert not CHECKER.check(source, "Rain that could cause floods is possible.")


def test_a_may_not_leaves_the_will_to_the_possibility_beside_it() -> None:
    source = "Kiracılar evde kalamayacaklar, çünkü belediye binayı yıkabilir."
    assert CHECKER.check(source, "Tenants may not stay in the house, because the city will pull the building down.")
    assert not CHECKER.check(
        source, "Tenants may not stay in the house, because the city could pull the building down."
    )
    assert not CHECKER.check(
        source, "Tenants will not stay in the house, because the city could pull the building down."
    )


def test_what_is_not_possible_may_be_told_by_will_not() -> None:
    source = "Bakan, güven olmadan anlaşma imzalanmasının mümkün olmadığını söyledi."
    assert not CHECKER.check(source, "The minister said no agreement will be signed without trust.")


def test_a_chancellor_is_no_chance() -> None:
    source = "Şansölye vergileri artırabilir."
    assert CHECKER.check(source, "The chancellor will raise taxes.")
    assert not CHECKER.check(source, "The chancellor may raise taxes.")


@pytest.mark.parametrize(
    ("source", "good", "wrong"),
    [
        (
            "İşçiler kapıyı açmaya çalıştı.",
            "The workers tried to open the gate.",
            "The workers managed to open the gate.",
        ),
        (
            "Eğer liman kapanırsa, gemiler kuzeye gider.",
            "If the port closes, the ships go north.",
            "Because the port closes, the ships go north.",
        ),
        (
            "Yağmur sürüyorsa baraj dolacak.",
            "If the rain goes on, the dam will fill.",
            "Because the rain goes on, the dam will fill.",
        ),
        (
            "Servetinin 3 milyon lira olduğu tahmin ediliyor.",
            "His fortune is estimated at 3 million lira.",
            "His fortune of 3 million lira is confirmed.",
        ),
        # The accuser is the "şikâyetçi": he tells no claim.
        (
            "Savcı, ikinci şikâyetçinin iddialarını da soruşturuyor.",
            "The prosecutor is also investigating the allegations of the second accuser.",
            "The prosecutor is also investigating the findings of the second accuser.",
        ),
    ],
)
def test_a_try_a_condition_or_a_guess_told_as_fact_is_found(source: str, good: str, wrong: str) -> None:
    assert CHECKER.check(source, good) == ()
    assert "hedge" in {p.kind for p in CHECKER.check(source, wrong)}


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Kapıyı açmaya çalıştılar ve başardılar.", "They tried to open the gate and managed to do so."),
        ("Liman kapanırsa bunun nedeni grevdir.", "If the port closes, it is because of the strike."),
        ("Olursa olsun, çünkü hazırız.", "Let it happen, because we are ready."),
        ("Çalışanlar zamanında dönebildi.", "The employees were able to return in time."),
    ],
)
def test_a_success_or_a_cause_that_is_told_passes(source: str, target: str) -> None:
    assert CHECKER.check(source, target) == ()
