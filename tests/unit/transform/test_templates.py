"""Reports of one template (bulletins, one form for each town) are no copies; reprints with their numbers are."""

from datetime import UTC, datetime

import pytest

from transform.copyindex import CopyIndex
from transform.templates import are_reports, read_numbers

BULLETIN = (
    "Harekât merkezi, sınır hattında görevli birliklerin son 24 saatte {0} aracı denetlediğini ve {1} kişiyi geri çevirdiğini duyurdu. "
    "Merkezin bildirisine göre aynı sürede {2} ton kaçak yakıt ele geçirildi, {3} depo mühürlendi ve {4} sürücü hakkında işlem yapıldı. "
    "Bildiride, denetimlerin hava koşullarına bakılmaksızın gece gündüz süreceği, halkın ihbar hattını araması gerektiği anlatıldı."
)
MONDAY, TUESDAY = BULLETIN.format(410, 37, 5, 2, 19), BULLETIN.format(386, 52, 8, 6, 23)
TOWN = (
    "{0} belediyesi, bu yıl Kuzey Kore'den gelen {1} işçinin kentteki fabrikada işe başladığını ve yurtta kalacağını açıkladı. "
    "Başkan yardımcısı, sözleşmenin {2} yıl için imzalandığını, işçilerin dil kursu göreceğini ve izinlerini kentte geçireceğini söyledi. "
    "Yerel gazeteler fabrikada {3} mühendisin de çalıştığını yazdı; Birleşmiş Milletler yaptırımları işçi gönderilmesini yasaklıyor."
)


def at(day: int, hour: int = 8) -> datetime:
    return datetime(2025, 3, day, hour, tzinfo=UTC)


def is_copy(first: str, second: str, *, hours: int = 24, outlets: tuple[str, str] = ("a", "a")) -> bool:
    index = CopyIndex()
    index.add(first, at(3), outlets[0])
    return index.link(index.add(second, at(3 + hours // 24, 8 + hours % 24), outlets[1])) is not None


@pytest.mark.parametrize("outlets", [("a", "a"), ("a", "b")])
def test_the_bulletin_of_the_next_day_is_no_copy(outlets: tuple[str, str]) -> None:
    assert not is_copy(MONDAY, TUESDAY, outlets=outlets)
    assert is_copy(MONDAY, MONDAY, outlets=outlets)
    assert is_copy(MONDAY, "SINIR (AA) - " + MONDAY.replace("410", "401"), outlets=outlets)


def test_each_bulletin_has_copies_of_its_own() -> None:
    index = CopyIndex()
    monday, tuesday = index.add(MONDAY, at(3), "a"), index.add(TUESDAY, at(4), "a")
    for text, original in ((TUESDAY, tuesday), (MONDAY, monday)):
        link = index.link(index.add(f"SINIR (AA) - {text}", at(4, 12), "b"))
        assert link is not None and link.copy_of == original


def test_reports_on_other_towns_are_no_copies() -> None:
    kazan, perm = TOWN.format("Kazan", 1180, 3, 4), TOWN.format("Perm", 1250, 5, 7)
    assert not is_copy(kazan, perm, hours=0, outlets=("a", "b"))
    assert is_copy(kazan, kazan, hours=0, outlets=("a", "b"))


def test_one_figure_more_or_less_makes_no_other_report_on_a_day() -> None:
    one = TOWN.replace("{2} yıl", "birkaç yıl").replace("{3} mühendisin", "mühendislerin")
    first, second = one.format("Kazan", 1180), one.format("Kazan", 1250)
    assert is_copy(first, second, hours=2)
    assert is_copy(first, second, outlets=("a", "b"))
    assert not is_copy(first, second)


def test_a_cut_reprint_with_some_of_the_numbers_is_a_copy() -> None:
    assert is_copy(MONDAY, MONDAY[: MONDAY.index("Bildiride")])


def test_numbers_are_read_by_their_worth() -> None:
    assert read_numbers("3 bin asker, 9,8 milyar dolar") == read_numbers("3.000 asker; 9.800.000.000 dolar")
    assert read_numbers("12 thousand") == read_numbers("12 тыс.") == read_numbers("12,000")
    assert read_numbers("2025'te saat 10:30, 04.10.2025") == frozenset()
    assert read_numbers("kod") == frozenset()


def test_texts_of_unlike_length_are_no_two_reports() -> None:
    ours, theirs = frozenset({1, 2, 3}), frozenset({4, 5, 6})
    assert are_reports(ours, theirs, lengths=(60, 50), again=False)
    assert not are_reports(ours, theirs, lengths=(60, 30), again=False)
    assert not are_reports(ours, theirs | set(range(7, 14)), lengths=(60, 50), again=True)


MISSILE = (
    "SEUL (AA) - Kuzey Kore, Japon Denizi'ne doğru bir balistik füze fırlattı. Güney Kore Genelkurmay Başkanlığından yapılan açıklamada, "
    "füzenin {0} yakınlarından fırlatıldığı ve yaklaşık {1} kilometre uçtuğu belirtildi. Açıklamada, ABD ve Japonya ile bilgi paylaşımının "
    "sürdüğü, ordunun hazırlık durumunu koruduğu ifade edildi. Japonya Başbakanlık Ofisi, füzenin ülkenin münhasır ekonomik bölgesi dışına düştüğünü duyurdu."
)
GREETING = (
    "MOSCOW, {0} (TASS) - Russian President Vladimir Putin has sent a message of greetings to North Korean leader Kim Jong Un on {1}, "
    "the Kremlin press service said. The message says that relations between the two countries have reached the level of a comprehensive "
    "strategic partnership, and that both sides will go on working for security on the Korean Peninsula and in Northeast Asia as a whole."
)
DRONES = (
    "Минобороны России сообщило, что за ночь дежурные средства ПВО перехватили и уничтожили {0} украинских беспилотников. Над Курской областью "
    "сбито больше всего аппаратов, остальные уничтожены над {1} областью и над акваторией Чёрного моря. О пострадавших и разрушениях на земле "
    "не сообщается, на местах падения обломков работают оперативные службы, режим опасности снят утром."
)
NEXT_REPORTS = [
    (MISSILE.format("Pyongyang", 600), MISSILE.format("Vonsan", 350)),
    (MISSILE.format("Pyongyang", 600), MISSILE.format("Sunan", 600)),
    (GREETING.format("Aug. 15", "the anniversary of liberation"), GREETING.format("Sept. 9", "the foundation day of the republic")),
    (DRONES.format(41, "Брянской"), DRONES.format(77, "Белгородской")),
]  # fmt: skip


@pytest.mark.parametrize(("first", "second"), NEXT_REPORTS)
def test_days_later_one_word_for_another_is_the_next_report(first: str, second: str) -> None:
    assert not is_copy(first, second, hours=72, outlets=("a", "b"))
    assert is_copy(first, second, hours=6, outlets=("a", "b"))


@pytest.mark.parametrize(("first", "_"), NEXT_REPORTS)
def test_days_later_a_reprint_is_a_reprint(first: str, _: str) -> None:
    sentences = first.split(". ")
    cut, introduced = ". ".join(sentences[:-1]), f"Sitemizin arşivinden okurlarımıza hatırlatıyoruz. {first}"
    for reprint in (first, cut, introduced, first.replace("'", ""), first.split(" - ", 1)[-1]):
        assert is_copy(first, reprint, hours=72, outlets=("a", "b"))
        assert is_copy(reprint, first, hours=24 * 20, outlets=("a", "b"))
