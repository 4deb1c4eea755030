"""A paragraph in a third language within a Turkish article is told by its language; a short quotation in a Turkish paragraph is not."""

from __future__ import annotations

import pytest

from transform.language import detect_article_language

TURKISH = (
    "Güney Kore istihbaratı, Kuzey Kore'nin geçen ay Rusya'ya yeni bir birlik gönderdiğini ve sevkiyatın gemilerle yapıldığını öne sürdü.",
    "Bakanlık sözcüsü, sevkiyatın Rason Limanı'ndan başladığını, gemilerin Vladivostok yakınlarında boşaltıldığını söyledi.",
    "Moskova ise iddiaları yanıtsız bıraktı ve iki ülke arasındaki iş birliğinin süreceğini açıkladı.",
    "Uzmanlar, anlaşmanın karşılıklı savunma maddesinin bu adıma dayanak yapıldığını ve yeni adımların geleceğini belirtiyor.",
)
PARAGRAPHS = {
    "ko": "우리는 동맹의 의무를 다할 것이며, 어떤 위협에도 굴하지 않을 것입니다. 병사들은 이미 현지에 도착했습니다.",
    "ru": "Мы благодарны нашим друзьям за поддержку и будем вместе с ними защищать нашу землю. Солдаты уже прибыли на место.",
    "de": "Wir verurteilen die Entsendung von Soldaten und werden mit unseren Partnern über weitere Schritte beraten, sagte die Ministerin.",
    "uk": "Ми маємо підтвердження того, що ці військові вже перебувають на полігонах, і готуємося до їхньої появи на фронті.",
    "zh": "中方一贯主张通过对话和谈判解决危机，希望有关各方保持克制，不要采取任何使局势升级的行动。",
    "ja": "日本政府は、この派兵について重大な懸念を表明し、関係国と緊密に連携して対応していくと述べました。",
    "fr": "Nous condamnons avec la plus grande fermeté cet envoi de troupes et nous en parlerons avec nos partenaires dans les prochains jours.",
    "ar": "أكدت الوزارة أن إرسال القوات يمثل انتهاكا لقرارات مجلس الأمن ودعت جميع الأطراف إلى ضبط النفس.",
}  # fmt: skip
LENGTHS = {"short": 1, "long": 7, "very long": 24}


def article(words: str, times: int) -> str:
    before = [f"{line} Rapor {n} sayfadır." for n in range(times) for line in TURKISH]
    return "\n\n".join([*before[: len(before) // 2], words, *before[len(before) // 2 :]])


@pytest.mark.parametrize("lang", PARAGRAPHS)
@pytest.mark.parametrize("length", LENGTHS)
def test_a_paragraph_of_a_third_language_is_told(lang: str, length: str) -> None:
    text = article(PARAGRAPHS[lang], LENGTHS[length])
    found = detect_article_language(text, "Kore'den yeni birlik iddiası", declared="tr")
    assert found.code == "tr"
    assert [(part.lang, text[part.start : part.end].strip()) for part in found.parts if part.lang != "tr"] == [
        (lang, PARAGRAPHS[lang])
    ]


@pytest.mark.parametrize(
    "words",
    [
        "Putin konuşmasını Rusça “Спасибо” diyerek bitirdi ve salondan ayrıldı, Kim ise alkışladı.",
        "Gazetenin “로동신문” adlı sayısında yayımlanan haberde birliklerin döneceği yazıldı.",
        "Alman bakan, “Zeitenwende” sözünü bir kez daha kullandı ve yeni yaptırımların geleceğini söyledi.",
        "Kim Jong-un'un “선군정치” dediği siyasetin sürdüğü, ordunun öncelikli olduğu belirtildi.",
    ],
)
@pytest.mark.parametrize("length", LENGTHS)
def test_a_short_quotation_stays_in_its_paragraph(words: str, length: str) -> None:
    found = detect_article_language(article(words, LENGTHS[length]), "Kore'den yeni birlik iddiası", declared="tr")
    assert found.code == "tr" and {part.lang for part in found.parts} <= {"tr"}


OWN = (
    "Toplantıya Rusya'dan Sergey Şoygu, Andrey Belousov, Dmitriy Peskov ve Valeriy Gerasimov katıldı.",
    "Listede Sergey Şoygu, Andrey Belousov, Sergey Lavrov, Dmitriy Peskov, Valeriy Gerasimov ile Aleksandr Kozlov var.",
    "Starlink, Shahed-136, Orlan-10, HIMARS, ATACMS ve Storm Shadow gündemde.",
    "Apple iPhone 15 Pro, Samsung Galaxy S24 Ultra ve Huawei Mate 60 gibi telefonlar Pyongyang'da satılıyor.",
    "Yonhap, NK News, Daily NK, 38 North, RIA Novosti, TASS, Interfax ve Kommersant haberi duyurdu.",
    "Freedom Edge, Ulchi Freedom Shield ve Iron Mace tatbikatları sürüyor.",
    "Von der Leyen, Kallas, Costa, Rutte, Macron, Merz, Starmer ve Meloni imzaladı.",
    "Le Monde, Le Figaro, Libération ve Les Echos manşetten verdi.",
    "Bundesverfassungsgericht, Auswärtiges Amt ve Bundesnachrichtendienst raporu Berlin'de sunuldu.",
    "Devamı için tıklayın",
    "SON DAKİKA! KİM JONG UN MOSKOVA YOLUNDA",
)  # fmt: skip


@pytest.mark.parametrize("words", OWN)
@pytest.mark.parametrize("lang", ["de", "fr", "ko", "ru"])
@pytest.mark.parametrize("times", [1, 7])
def test_a_short_paragraph_after_one_of_a_third_language_stays_the_texts_own(words: str, lang: str, times: int) -> None:
    text = article(f"{PARAGRAPHS[lang]}\n\n{words}", times)
    found = detect_article_language(text, "Kore'den yeni birlik iddiası", declared="tr")
    assert not [one for one in found.parts if one.lang != "tr" and words in text[one.start : one.end]]
