"""Times told from now that changed, and what one sentence of several lost though another has such a word."""

from __future__ import annotations

import pytest

from tests.knowledge import ready_checker

CHECKER = ready_checker()


def kinds(source: str, target: str) -> list[str]:
    return [problem.kind for problem in CHECKER.check(source, target)]


@pytest.mark.parametrize(
    ("source", "right", "wrong", "kind"),
    [
        (
            "Heyet geçtiğimiz yıl Vladivostok'ta liman müdürüyle görüştü.",
            "The delegation met the port's director in Vladivostok last year.",
            "The delegation met the port's director in Vladivostok two years ago.",
            "date",
        ),
        (
            "Bu sabah 07.40'ta Rason limanından bir gemi ayrıldı.",
            "A ship left the port of Rason at 7.40am this morning.",
            "A ship left the port of Rason at 7.40am this afternoon.",
            "date",
        ),
        (
            "Komisyon, raporun hafta başında yayımlanacağını duyurdu.",
            "The commission announced that the report would be published early next week.",
            "The commission announced that the report would be published late next week.",
            "date",
        ),
        (
            "Fırlatma rampası en az iki kez kullanıldı.",
            "The launch pad was used at least twice.",
            "The launch pad was used no more than twice.",
            "sign",
        ),
        (
            "Bakan iddiaları doğrulamadı. Sözcü ise gemilerin limana hiç uğramadığını söyledi.",
            "The minister did not confirm the claims. The spokesman said the ships had never called at the port.",
            "The minister confirmed the claims. The spokesman said the ships had never called at the port.",
            "negation",
        ),
        (
            "Seul yönetimi tatbikatı ertelemedi. Pyongyang da görüşme önerisine yanıt vermedi.",
            "Seoul did not postpone the exercise. Pyongyang did not answer the offer of talks either.",
            "Seoul postponed the exercise. Pyongyang did not answer the offer of talks either.",
            "negation",
        ),
    ],
)
def test_a_changed_time_or_sentence_is_told(source: str, right: str, wrong: str, kind: str) -> None:
    assert kinds(source, right) == []
    assert kind in kinds(source, wrong)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        (
            "İki yıl önce başlayan görüşmeler geçen yıl kesildi.",
            "The talks that began two years ago broke off last year.",
        ),
        ("Dün akşam Pyongyang'a bir uçak indi.", "A plane landed in Pyongyang last night."),
        (
            "Ay başında açıklanan rakam ay sonunda düzeltildi.",
            "The figure given at the start of the month was corrected at its end.",
        ),
        ("En fazla iki kişi sığıyordu.", "No more than two people fitted in."),
    ],
)
def test_what_is_told_otherwise_is_right(source: str, target: str) -> None:
    assert kinds(source, target) == []
