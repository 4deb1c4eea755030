"""Turkish numbers with a case ending that are mostly other words, and two numbers set side by side for a range."""

from __future__ import annotations

import pytest

from tests.knowledge import ready_checker
from transform.check.checker import Checker
from transform.numbers import find_numbers

_WORTH = [
    ("Kursk'ta ölenlerin sayısı üç yüze çıktı.", [300]),
    ("Saldırıda iki yüzü aşkın asker öldü.", [200]),
    ("Yüzü aşkın füze gönderildi.", [100]),
    ("Yüze yakın subay Rusya'ya gitti.", [100]),
    ("Yüzden fazla konteyner yüklendi.", [100]),
    ("Kayıplar yüzün üzerinde.", [100]),
    ("Kayıplar bin beş yüzü aştı.", [1500]),
    ("Kayıplar bin yüzü geçti.", [1100]),
    ("Yaralı sayısı yirmi bire yükseldi.", [21]),
    ("Yaralı sayısı on biri buldu.", [11]),
    ("Ateşkes saat on birde başladı.", [11]),
    ("Yaralı sayısı otuz altıya indi.", [36]),
    ("Sayı yüz altıyı buldu.", [106]),
    ("Vergi yüzde beşten yüzde ona çıkarıldı.", [5, 10]),
    ("Payı yüzde onu buldu.", [10]),
    ("Stokların yüzde birini tüketti.", [1]),
    ("Yüzde birlik artış oldu.", [1]),
    ("Sayı beşten ona çıktı.", [5, 10]),
    ("Ondan fazla ülke katıldı.", [10]),
    ("Ondan fazla Kuzey Koreli general geldi.", [10]),
    ("Ona yakın füze düştü.", [10]),
    ("Ondan on gün sonra geldiler.", [10]),
    ("Sayı ondan on ikiye çıktı.", [10, 12]),
    ("Rusya on birlik daha gönderdi.", [10]),
    ("Yüz birlik teslim oldu.", [100]),
    ("Sayı doksan dokuzdan yüz bire çıktı.", [99, 101]),
    ("Ülke altıya bölündü.", [6]),
    ("Sayı kırktan yüz ona yükseldi.", [40, 110]),
    ("Sayı yetmişten iki yüze çıktı.", [70, 200]),
    ("Yedi askerden altısı öldü.", [7, 6]),
    ("Sayı altıya düştü.", [6]),
    ("Milyonu aşkın mermi gönderildi.", [1e6]),
    ("Milyondan fazla mermi gönderildi.", [1e6]),
    ("Onlarca milyon dolar ödendi.", [1e7]),
    ("Yüzlerce milyon dolar ödendi.", [1e8]),
    ("10 küsur bin asker geldi.", [10_000]),
    ("2,500 Kuzey Koreli asker geldi.", [2500]),
    ("2,500 ton yük geldi.", [2.5]),
]
_OTHERS = [
    "Bakan ona bir mektup verdi.",
    "Ona yakın kaynaklar bunu yalanladı.",
    "Ona yakın polis kaynakları bunu yalanladı.",
    "Askerler onu tanımadı.",
    "Kim'in yüzü güldü.",
    "Bu yüzden fazla beklemediler.",
    "Gerçek gün yüzüne çıktı.",
    "Subaylardan biri konuştu.",
    "Birden fazla kez denediler.",
    "Altında ne olduğu bilinmiyor.",
    "Yüz yüze görüştüler.",
]
_RANGES = [
    ("Beş on kişi geldi.", (5, 10)),
    ("Üç dört yüz asker gitti.", (300, 400)),
    ("Beş altı yüz bin mermi gönderildi.", (500_000, 600_000)),
    ("Bin iki bin asker gidecek.", (1000, 2000)),
    ("Yüz yüz elli kişi öldü.", (100, 150)),
    ("Yüz iki yüz kişi öldü.", (100, 200)),
    ("On on beş bin asker gidecek.", (10_000, 15_000)),
    ("On beş yirmi gün sürdü.", (15, 20)),
    ("On bin on iki bin asker geldi.", (10_000, 12_000)),
    ("Yüz elli iki yüz kişi geldi.", (150, 200)),
    ("Bin 200-bin 500 asker geldi.", (1200, 1500)),
    ("30~40 bin asker geldi.", (30_000, 40_000)),
    ("İki milyon üç milyon ton taşındı.", (2e6, 3e6)),
    ("Üç bin beş yüz dört bin asker gidecek.", (3500, 4000)),
    ("Bin beş yüz iki bin asker gidecek.", (1500, 2000)),
    ("İki yüz bin iki yüz elli bin asker gidecek.", (200_000, 250_000)),
]


@pytest.mark.parametrize(("text", "worth"), _WORTH)
def test_a_number_with_a_case_ending_is_read(text: str, worth: list[float]) -> None:
    assert [number.value for number in find_numbers(text, "tr")] == worth


@pytest.mark.parametrize("text", _OTHERS)
def test_the_other_word_is_no_number(text: str) -> None:
    assert find_numbers(text, "tr") == ()


def test_two_faces_are_no_two_hundred() -> None:
    assert [number.value for number in find_numbers("Bu kararın iki yüzü var.", "tr")] == [2]


@pytest.mark.parametrize(("text", "ends"), _RANGES)
def test_two_numbers_side_by_side_are_a_range(text: str, ends: tuple[float, float]) -> None:
    assert [(number.low, number.high) for number in find_numbers(text, "tr")] == [ends]


@pytest.mark.parametrize("text", ["Saat beş on gibi geldi.", "İki bin beş yüz asker.", "Bin beş yüz elli ton."])
def test_what_is_no_range(text: str) -> None:
    assert all(number.value is not None for number in find_numbers(text, "tr"))


@pytest.fixture(scope="module")
def checker() -> Checker:
    return ready_checker()


@pytest.mark.parametrize(
    ("source", "target", "wrong"),
    [
        (
            "Ölü sayısı üç yüze çıktı.",
            "The death toll rose to three hundred.",
            "The death toll rose to three.",
        ),
        (
            "Yüzü aşkın asker öldü.",
            "More than 100 soldiers died.",
            "More than 1,000 soldiers died.",
        ),
        (
            "Yaralıların sayısı yirmi bire yükseldi.",
            "The number of injured rose to 21.",
            "The number of injured rose to 20.",
        ),
        (
            "Vergiler yüzde beşten yüzde ona çıktı.",
            "Taxes rose from five per cent to ten per cent.",
            "Taxes rose from five to eleven per cent.",
        ),
        (
            "Sekiz gemiden altısı battı.",
            "Six of the eight ships sank.",
            "Eight of the six ships sank.",
        ),
    ],
)
def test_the_check_reads_them(checker: Checker, source: str, target: str, wrong: str) -> None:
    assert checker.check(source, target) == ()
    assert checker.check(source, wrong)
