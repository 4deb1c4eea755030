"""Meanings turned round without a "not": left undone, told of another part of the day, and an assessment told as a fact."""

from __future__ import annotations

import pytest

from tests.knowledge import ready_checker

CHECKER = ready_checker()


@pytest.mark.parametrize(
    ("kind", "source", "target"),
    [
        ("negation", "Füze hedefe ulaştı.", "The missile failed to reach the target."),
        ("negation", "Uydu yörüngeye yerleşti.", "The satellite was unable to enter orbit."),
        ("negation", "Bakan soruları yanıtladı.", "The minister declined to answer the questions."),
        ("negation", "Gemi izinle limana girdi.", "The ship entered the port without permission."),
        ("negation", "Askerler köye girdi ve yardım dağıttı.", "The soldiers entered the village without handing out aid."),
        ("date", "Heyet sabah Pyongyang'a vardı.", "The delegation arrived in Pyongyang in the evening."),
        ("date", "Saldırı cuma akşamı düzenlendi.", "The attack was carried out on Friday morning."),
        ("date", "Tören öğleden sonra yapıldı.", "The ceremony was held in the morning."),
        ("date", "Saldırı gece yarısı düzenlendi.", "The attack was carried out at noon."),
        ("date", "Tren sabah saat 8'de vardı.", "The train arrived at 8 p.m."),
        ("hedge", "Füzenin yeni bir türden olduğu değerlendiriliyor.", "The missile is of a new type."),
        ("hedge", "Yeni olduğu değerlendirilen füze gösterildi.", "The new missile was shown."),
        ("hedge", "Geminin silah taşıdığı varsayılıyor.", "The ship is carrying weapons."),
        ("hedge", "Bakanın istifa edeceği konuşuluyor.", "The minister will resign."),
    ],
)  # fmt: skip
def test_what_is_turned_round_is_caught(kind: str, source: str, target: str) -> None:
    assert kind in {p.kind for p in CHECKER.check(source, target)}


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Füze hedefe ulaşamadı.", "The missile failed to reach the target."),
        ("Bakan yorum yapmaktan kaçındı.", "The minister declined to comment."),
        ("Uydu fırlatma denemesi başarısızlıkla sonuçlandı.", "The satellite failed to reach orbit in the test."),
        ("Gemi limana izinsiz girdi.", "The ship entered the port without permission."),
        ("Meclis onaylayana kadar ordu bekliyor.", "The army is wary of acting without parliament approving first."),
        ("İhracat 5 milyon tona geriledi.", "Exports declined to 5 million tonnes."),
        ("Heyet dün akşam vardı.", "The delegation arrived last night."),
        ("Heyet sabaha karşı vardı.", "The delegation arrived overnight."),
        ("Saldırı gece saat 2'de düzenlendi.", "The attack was carried out at 2 in the morning."),
        ("Heyet sabah geç saatlerde vardı.", "The delegation arrived late."),
        ("Akşam gazetesine göre tören sabah yapıldı.", "The ceremony was held in the morning, according to the paper Akşam."),
        ("Öğle yemeğinde konuştular.", "They talked over lunch."),
        ("Füzenin yeni bir türden olduğu değerlendiriliyor.", "The missile is assessed to be of a new type."),
        ("Füzenin yeni bir türden olduğu değerlendirilmektedir.", "It is thought that the missile is of a new type."),
        ("Teklif bakanlıkta değerlendiriliyor.", "The proposal is under review at the ministry."),
        ("Bakanın istifa edeceği konuşuluyor.", "It is rumoured that the minister will resign."),
    ],
)  # fmt: skip
def test_what_says_the_same_passes(source: str, target: str) -> None:
    assert CHECKER.check(source, target) == ()
