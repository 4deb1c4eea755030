"""A sentence of a copy that denies what the original affirms, and changes of words that deny nothing."""

import pytest

from core.model import Figure
from transform.copydenials import Contrast, find_contrasts, find_denials, stands_in

OPPOSED = [
    (
        "tr",
        "Peskov, 10 bin asker gönderdiği haberinin doğru olduğunu söyledi.",
        "Peskov, 10 bin asker gönderdiği haberinin doğru olmadığını söyledi.",
    ),
    ("tr", "Kuzey Kore, Rusya'ya 10 bin asker gönderdi.", "Kuzey Kore, Rusya'ya 10 bin asker göndermedi."),
    (
        "tr",
        "Moskova, askerlerin Kursk'a geldiği yönündeki haberleri doğruladı.",
        "Moskova, askerlerin Kursk'a geldiği yönündeki haberleri yalanladı.",
    ),
    ("tr", "Bakan, haberin gerçek olduğunu bildirdi.", "Bakan, haberin gerçek olmadığını bildirdi."),
    (
        "tr",
        "Bakan teklifi kabul etti ve yarın döneceğini söyledi.",
        "Bakan teklifi reddetti ve yarın döneceğini söyledi.",
    ),
    (
        "tr",
        "Sözcü, birliklerin cephede olduğu haberinin doğru olduğunu yazdı.",
        "Sözcü, birliklerin cephede olduğu haberinin yanlış olduğunu yazdı.",
    ),
    (
        "tr",
        "Anlaşmanın askeri bir yönü var, dedi bakan dün akşam.",
        "Anlaşmanın askeri bir yönü yok, dedi bakan dün akşam.",
    ),
    (
        "tr",
        "Kremlin'e göre askerler cepheye gidecek ve kalacak.",
        "Kremlin'e göre askerler cepheye gitmeyecek ve kalacak.",
    ),
    (
        "tr",
        "Seul'e göre sevkiyat eylülde de sürüyor, gemiler yolda.",
        "Seul'e göre sevkiyat eylülde de sürmüyor, gemiler yolda.",
    ),
    (
        "en",
        "The Kremlin said the report that 10,000 troops were sent is true.",
        "The Kremlin said the report that 10,000 troops were sent is not true.",
    ),
    (
        "en",
        "North Korea has sent troops to Kursk, officials said.",
        "North Korea has not sent troops to Kursk, officials said.",
    ),
    (
        "en",
        "North Korea sent troops to Kursk, officials said.",
        "North Korea did not send troops to Kursk, officials said.",
    ),
    ("en", "The two states are allies, the minister said.", "The two states are no longer allies, the minister said."),
    ("en", "Moscow confirmed reports of the troops in Kursk.", "Moscow denied reports of the troops in Kursk."),
    ("en", "The minister said the factory is open.", "The minister said the factory isn't open."),
    (
        "ru",
        "Песков заявил, что КНДР отправила военных в Россию.",
        "Песков заявил, что КНДР не отправила военных в Россию.",
    ),
    (
        "ru",
        "Кремль подтвердил сообщения о военных КНДР в Курске.",
        "Кремль опроверг сообщения о военных КНДР в Курске.",
    ),
    (
        "ru",
        "Сообщения соответствуют действительности, заявил Песков.",
        "Сообщения не соответствуют действительности, заявил Песков.",
    ),
]
ALIKE = [
    ("tr", "Bakan bu karara izin vermeyeceklerini söyledi.", "Bakan bu karara asla izin vermeyeceklerini söyledi."),
    ("tr", "Kuzey Kore, Rusya'ya 10 bin asker gönderdi.", "Kuzey Kore, Rusya'ya 12 bin asker gönderdi."),
    ("tr", "Bakan konuyla ilgili bilgi verdi.", "Bakan konuyla ilgili bilgi verdi, ancak ayrıntı vermedi."),
    ("tr", "Moskova bu iddiaları yalanladı.", "Moskova bu iddiaları reddetti."),
    ("tr", "Bakan bu sözlerin doğru olmadığını söyledi.", "Bakan, bu sözlerin gerçeği yansıtmadığını söyledi."),
    ("tr", "Heyet temmuz ayında Moskova'ya gitti ve görüştü.", "Heyet haziran ayında Moskova'ya gitti ve görüştü."),
    ("tr", "Sözcü, görüşmesinde bunu söyledi ve ayrıldı.", "Sözcü, görüşmede bunu söyledi ve ayrıldı."),
    ("en", "The minister said the factory is open.", "The minister said the plant is open."),
    ("en", "The minister said it would talk, but gave no details.", "The minister said it would talk."),
    (
        "ru",
        "Песков заявил, что КНДР отправила военных в Россию.",
        "Песков сообщил, что КНДР отправила военных в Россию.",
    ),
]


@pytest.mark.parametrize(("lang", "one", "other"), OPPOSED)
def test_what_says_the_opposite_is_found_either_way(lang: str, one: str, other: str) -> None:
    for copy, original in ((one, other), (other, one)):
        (found,) = find_denials(copy, original, lang)
        assert (found.sentence, found.original) == (copy, original)


@pytest.mark.parametrize(("lang", "one", "other"), ALIKE)
def test_other_words_are_no_denial(lang: str, one: str, other: str) -> None:
    assert find_denials(one, other, lang) == find_denials(other, one, lang) == ()


def test_a_figure_that_only_one_denies_is_told_once() -> None:
    said = "Rapora göre cepheye 4 bin işçi yollandı."
    denied = Figure(4000, "workers", 20, 30, "4 bin işçi", strength="denied")
    stated = Figure(4000, "workers", 20, 30, "4 bin işçi", strength="stated")
    longer = f"{said}\nBakanlık bu haberin baştan sona uydurma olduğunu belirtti."
    assert find_contrasts(longer, said, "tr", [denied], [stated]) == (
        Contrast("4 bin işçi", "4 bin işçi", "denied", "stated"),
    )
    assert find_contrasts(longer, said, "tr", [stated], [stated]) == ()
    assert find_contrasts(longer, said, "tr", [denied, stated], [stated]) == ()
    opposite = said.replace("yollandı", "yollanmadı")
    (one,) = find_contrasts(opposite, said, "tr", [denied], [stated])
    assert one == Contrast(opposite, said)


def test_a_sentence_stands_in_a_text_however_it_is_written() -> None:
    assert stands_in("Heyet, Kazan'a gitti.", "Dün olan:\nHEYET Kazan'a gitti. Sonra döndü.")
    assert not stands_in("Heyet gitti.", "Heyet gittikten sonra")
