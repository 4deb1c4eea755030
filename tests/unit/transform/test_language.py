"""Languages: near ones, short and odd texts, mixed texts and their parts, and hints that settle and never overrule."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from langdetect import DetectorFactory
from langdetect.detector_factory import PROFILES_DIRECTORY

from core.model import Language, LanguagePart
from transform.language import detect_article_language, detect_language
from transform.language_witnesses import referee
from transform.languages import read_hint, same_script, to_iso

GOLDEN = Path(__file__).parents[2] / "golden" / "languages.jsonl"
TURKISH = "Bakanlık sözcüsü, limana yanaşan gemilerin yükünün bilinmediğini ve incelemenin sürdüğünü söyledi."
RUSSIAN = "Мы не комментируем сообщения зарубежной печати о поставках вооружений, заявил представитель ведомства."
ENGLISH = "We have seen no sign that the ships carried anything but grain, the port authority said in a statement."


@pytest.mark.parametrize("line", GOLDEN.read_text(encoding="utf-8").splitlines())
def test_the_golden_table(line: str) -> None:
    row = json.loads(line)
    found = detect_language(row["text"])
    assert (found.code, found.parts) == (row["lang"], ())
    assert found.confidence > 0


@pytest.mark.parametrize(
    "text",
    [
        "",
        "  \n\n",
        "12 345 678,9 % — 2024",
        "https://example.org/kuzey-kore-rusyaya-asker-gonderdi",
        "🎉🚀😀🔥",
        "Son dakika",
        "\x00\x01",
    ],
)
def test_what_says_nothing_is_und_or_what_is_declared(text: str) -> None:
    assert detect_language(text) == Language("und", 0.0)
    assert detect_language(text, declared="tr-TR") == Language("tr", 0.0)
    assert detect_language(text, prior="tr") == Language("tr", 0.0)
    assert detect_language(text, declared="und", prior="") == Language("und", 0.0)


def test_a_hint_in_other_letters_is_not_believed() -> None:
    assert detect_language("Сеул", declared="tr") == Language("und", 0.0)
    assert detect_language("Сеул", declared="tr", prior="ru") == Language("ru", 0.0)
    assert detect_language("서울 회담", declared="en").code == "ko"


def test_a_hint_overrules_no_text() -> None:
    assert detect_language(TURKISH, declared="en", prior="ko").code == "tr"


@pytest.mark.parametrize("text", ["Kim Jong Un, Choe Son Hui, Pak Jong Chon", "Rodong Sinmun: Hwasong-19"])
def test_a_headline_of_names_is_not_guessed(text: str) -> None:
    assert detect_language(text).code == "und"
    assert detect_language(text, prior="en").code in ("en", "und")


@pytest.mark.parametrize("text",
    ["Smith West Texas'ta konser verdi", "New York Times: Washington’da Clinton konuştu", "Putin Pyongyang'da", "Turkiye'den flas karar",
     "Livingston icin olaganustu bir performans", "Boots ve Lloyds'taki magazalar"],
)  # fmt: skip
def test_a_turkish_ending_behind_a_foreign_name_tells(text: str) -> None:
    assert detect_language(text).code == "tr"


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Россия и КНДР подписали договор", "ru"),
        ("Русия и Северна Корея подписаха договор за отбрана", "bg"),
        ("Росія та КНДР підписали договір", "uk"),
    ],
)
def test_near_languages_of_the_cyrillic_alphabet_are_not_taken_for_each_other(text: str, lang: str) -> None:
    assert detect_language(text).code == lang


@pytest.mark.parametrize(
    "text",
    [
        '<p class=\'lead\'>Kuzey Kore</p><div class="body"><span style="color:red">Rusya\'ya asker gönderdi</span></div>',
        "&Ccedil;ok &ouml;nemli a&ccedil;ıklama <br/> bug&uuml;n yapıldı",
    ],
)
def test_what_is_left_of_mark_up_is_no_english(text: str) -> None:
    assert detect_language(text).code == "tr"


def test_a_quoted_paragraph_is_a_part() -> None:
    text = f"{TURKISH}\n\n{RUSSIAN}\n\n{TURKISH} {TURKISH}"
    found = detect_language(text)
    assert found.code == "tr"
    assert [(p.lang, text[p.start : p.end]) for p in found.parts] == [
        ("tr", TURKISH),
        ("ru", RUSSIAN),
        ("tr", f"{TURKISH} {TURKISH}"),
    ]


def test_a_quoted_sentence_within_a_paragraph_is_a_part() -> None:
    text = f"{TURKISH} {ENGLISH} {TURKISH}"
    found = detect_language(text)
    assert found.code == "tr"
    assert [(p.lang, text[p.start : p.end].strip()) for p in found.parts] == [
        ("tr", TURKISH),
        ("en", ENGLISH),
        ("tr", TURKISH),
    ]


def test_a_text_in_two_equal_parts_is_und_unless_a_hint_settles_it() -> None:
    text = f"{TURKISH}\n{ENGLISH}"
    found = detect_language(text)
    assert (found.code, found.confidence, [p.lang for p in found.parts]) == ("und", 0.0, ["tr", "en"])
    assert detect_language(text, declared="tr").code == "tr"


def test_a_foreign_name_or_title_makes_no_part() -> None:
    assert detect_language(f"{TURKISH} Haberi “The Morning Post” duyurdu.\n{TURKISH}").parts == ()


def test_forty_megabytes_cost_what_eight_kilobytes_cost() -> None:
    reads: list[int] = []

    class Counting(str):
        """A text that tells how much of it is read; slices of it are plain text."""

        def __getitem__(self, key: object) -> str:
            piece = str.__getitem__(self, key)  # type: ignore[index]
            reads.append(len(piece))
            return piece

    found = detect_language(Counting(f"{TURKISH}\n" * 400_000))
    assert found.code == "tr"
    assert 0 < sum(reads) <= 30_000


def test_a_long_text_is_read_to_its_end() -> None:
    found = detect_language(f"{ENGLISH}\n" * 25 + f"{TURKISH}\n" * 300)
    assert found.code == "tr"


def test_nothing_global_is_seeded_and_answers_repeat() -> None:
    before = DetectorFactory.seed
    texts = ["Pyongyang Moskova Seul Vladivostok Donetsk", "Smith West Texas'ta konser verdi", "Café Central in Prague"]
    assert [detect_language(t) for t in texts] == [detect_language(t) for t in texts]
    assert DetectorFactory.seed == before


@given(st.text(alphabet=st.characters(codec=None), max_size=300))
def test_no_text_is_too_odd(text: str) -> None:
    found = detect_language(text + "\ud800")
    assert 0 <= found.confidence <= 1
    assert all(0 <= p.start < p.end <= len(text) + 1 for p in found.parts)


def test_codes_are_iso_639() -> None:
    assert [to_iso(c) for c in ("en-US", "TR_tr", "iw", "zh-Hant", "nb", "x", "", "12")] == [
        "en",
        "tr",
        "he",
        "zh",
        "no",
    ] + ["und"] * 3


def test_scripts() -> None:
    assert same_script("tr", "Seul 12")
    assert not same_script("ru", "Seul")
    assert same_script("ko", "12")
    assert not same_script("ja", "Seul")


def test_the_referee_has_the_profiles_as_langdetect_reads_them() -> None:
    theirs = DetectorFactory()
    theirs.load_profile(PROFILES_DIRECTORY)
    ours = referee()
    assert ours.langlist == theirs.langlist
    assert ours.word_lang_prob_map == theirs.word_lang_prob_map


def told(text: str) -> list[tuple[str, str]]:
    return [(p.lang, text[p.start : p.end].strip()) for p in detect_language(text).parts]


@pytest.mark.parametrize(
    "parts",
    [
        [("tr", "Bakan konuştu."), ("en", '"We will respond to any threat from the North," the minister said in Seoul.')],
        [
            ("tr", "Sözcü açıklama yaptı:"),
            ("en", '"We do not comment on such reports."'),
            ("tr", "Açıklama başkentte yapıldı."),
        ],
        [
            ("tr", "Lider çarşamba günü fabrikayı gezdi."),
            ("en", "The visit was reported on Thursday morning."),
            ("tr", "Lider işçilerle görüştü."),
        ],
        [("ko", "북한은 미사일을 발사했다."), ("tr", "Kuzey Kore füze fırlattı.")],
        [("tr", "Bakanlık yanıt verdi:"), ("ru", "«Мы готовы к переговорам.»"), ("tr", "Bakan bu sözleri dün söyledi.")],
        [
            ("en", "The minister said"),
            ("tr", '"açıklama yapmayacağız"'),
            ("en", "in Ankara on Tuesday after the meeting."),
        ],
        # What is too short to tell goes with the nearest of its own letters.
        [("tr", "Sözcü,"), ("ru", '"Мы не комментируем сообщения зарубежной печати"'), ("tr", "dedi ve salondan ayrıldı.")],
        [("tr", "Güney Kore basını"), ("ko", '"북한이 러시아에 병력을 파견했다"'), ("tr", "diye yazdı.")],
        # pycld2 gives up at the names of the third sentence.
        [
            ("tr", "Kuzey Kore lideri Kim Jong Un, Rusya'yı ziyaret etti."),
            ("en", "North Korean leader Kim Jong Un visited Russia on Monday."),
            ("ru", "Лидер Северной Кореи Ким Чен Ын посетил Россию."),
            ("ko", "북한 지도자 김정은이 러시아를 방문했다."),
        ],
        [("tr", 'Bakan "Deneyimimiz bize bunu gösterdi" dedi. Reuters:'), ("en", '"Officials said on Friday that the talks will go on."')],
    ],
)  # fmt: skip
def test_a_short_text_in_two_languages_lists_its_parts(parts: list[tuple[str, str]]) -> None:
    text = " ".join(words for _, words in parts)
    assert told(text) == parts
    letters = Counter[str]()
    for lang, words in parts:
        letters[lang] += len(words)
    assert detect_language(text).code in ("und", letters.most_common(1)[0][0])


@pytest.mark.parametrize(
    "text",
    [
        f'{TURKISH} "Make America Great Again" sloganı yeniden kullanıldı.',
        f'{TURKISH} Yazarın "Just the Funny Parts: A Few Hard Truths About Sneaking Into the Club" adlı kitabı çıktı.',
        "Kim Jong Un (김정은) çarşamba günü fabrikayı gezdi ve işçilerle görüştü.",
        "Recep Tayyip Erdoğan said in Ankara that talks with Işık and Şimşek would go on next week.",
        "Haberi The New York Times ve The Washington Post ile birlikte Associated Press duyurdu.",
        "Aftonbladet skriver att mötet ska hållas i nästa vecka. Det blev klart i går kväll, og det er bra.",
    ],
)
def test_names_titles_and_near_languages_make_no_parts(text: str) -> None:
    assert told(text) == []


def test_an_english_paragraph_in_a_long_turkish_page_is_a_part() -> None:
    text = f"{TURKISH}\n" * 40 + f"{ENGLISH} The ships left the port on the same day.\n" + f"{TURKISH}\n" * 40
    assert [lang for lang, _ in told(text)] == ["tr", "en", "tr"]


MIXED = [
    json.loads(line)
    for line in (GOLDEN.parent / "language_mixed.jsonl").read_text(encoding="utf-8").splitlines()
]  # fmt: skip


@pytest.mark.parametrize("row", MIXED, ids=lambda row: row["parts"][-1][1][:30])
def test_mixed_texts_name_their_parts_and_no_others(row: dict[str, Any]) -> None:
    text = "".join(words + after for _, words, after in row["parts"])
    found = detect_language(text)
    assert found.code in row["lang"]
    start = 0
    for lang, words, after in row["parts"]:
        runs = found.parts or (LanguagePart(found.code, 0, len(text)),)
        of_it = sum(
            max(0, min(r.end, start + len(words)) - max(r.start, start)) for r in runs if r.lang in (lang, "any")
        )
        assert lang == "any" or of_it >= 0.9 * len(words), (lang, words, found.parts)
        start += len(words + after)


@pytest.mark.parametrize(
    ("tag", "code"),
    [
        ("tr_TR.UTF-8", "tr"), ("tr-TR, en;q=0.5", "tr"), ("tur", "tr"), ("TURKISH", "tr"), ("ua", "uk"), ("zh-Hant", "zh"), ("nb-NO", "no"),
        ("xx", "und"), ("{{lang}}", "und"), ("x-default", "und"), ("unknown", "und"), ("", "und"), ("mul", "und"), ("ckb", "ckb"),
    ],
)  # fmt: skip
def test_a_hint_is_read_as_it_is_meant_and_left_where_it_means_nothing(tag: str, code: str) -> None:
    assert read_hint(tag) == code
    assert detect_language("12 345", declared=tag).code == code


@pytest.mark.parametrize(
    ("title", "body", "declared", "prior", "code"),
    [
        ("Kim Jong-un Rusya'ya gitti: Kareler", "Foto: Yonhap", "en", "tr", "tr"),
        ("Kim Jong-un Rusya'ya gitti: Kareler", "", "en", "en", "tr"),
        ("Kuzey Kore füze denedi", "(Reuters) - Kim Jong Un, Choe Son Hui", "en", "tr", "tr"),
        ("Kim visits Russia: photos", "Photo: Yonhap", "tr", "tr", "en"),
        ("Лавров прибув до Пхеньяна", "Фото: УНІАН", "ru", "ru", "uk"),
        ("金正恩氏が訪露", "写真:共同", "en", "en", "ja"),
        ("Putin–Kim görüşmesi", "Kim Jong Un\nVladimir Putin\nSergey Lavrov", "en", "en", "tr"),
        ("Kim in Russia", "Video: AA", "tr-TR", "tr", "tr"),  # a headline of names tells nothing
        ("Kuzey Kore'den açıklama", ENGLISH, "tr", "tr", "en"),  # the body tells by itself
        (None, "Foto: Yonhap", "en", "tr", "en"),
    ],
)  # fmt: skip
def test_the_headline_is_asked_before_page_and_source(
    title: str | None, body: str, declared: str, prior: str, code: str
) -> None:
    assert detect_article_language(body, title, declared=declared, prior=prior).code == code
