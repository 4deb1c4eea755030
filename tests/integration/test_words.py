"""A vector put together from remembered spellings is the vector that Postgres makes of the whole text."""

from __future__ import annotations

import random
from typing import Any

import pytest

from load.binarycopy import Target, bigint, raw
from load.connection import Database
from load.words import Text, WordMemory
from tests.pages import BODY, TITLE

TEXTS = (
    (TITLE, "\n".join(BODY)),
    ("", "Kuzey Kore'nin Rusya’ya gönderdiği 10.000 asker; %12,5'i Kursk’ta (BM raporu: https://a.example/x?y=1&z=-2)."),
    ("ve ile de", "ve bu da bir başlık değil"),
    ("Kim Jong-un: “-5 derecede” tatbikat", "Jong-un -5 +7 -3.2 1e-5 ./yol ~/ev /etc/hosts a/b/c &amp; &lt; x@y.example 192.168.0.1"),
    ("İĞNE IŞIK ÂLÂ", "kâr hâl café naïve Ångström façade Đokić 조선 Россия'да  çift  boşluk\t\tsekme\r\nsatır\u00a0sert\u2003geniş"),
    ("‘tırnak' o''b \\ ters", "a'b’c O'Brien'ın 'tek' \"çift\" \\n :1A,2 'x':3 zqzq zqzq' -- /* */ ; $1 %s %(a)s"),
    ("Söz", "söz " * 300),
    ("Uzun", " ".join(f"w{n}" for n in range(17_000))),
    ("", "<p class='x y'>etiket</p> ve <b"),
    (".net ve ~ev", "~ev .net"),
)  # fmt: skip
_ALPHABET = [
    *"aeıİIçşgkrnlt",
    *"AZ09",
    *" \n\t\r    ",
    *"'’-+./:;,~@&#%_()\"\\",
    "é",
    "я",
    "\u00a0",
    "ve ",
    "http://",
    "www.",
    ".com",
    "'da ",
]


_CHARACTERS = [
    *"北朝鮮派兵",
    *"ロシアー・",
    *"はがを",
    *"々〇一",
    *"、。「」（）",
    *"　 \n",
    *"ＫＮ２３AB12.-－",
    "조선",
    "북핵무기거래",
    "會",
    "ня",
    "é",
]
ASIAN = (
    ("北朝鮮、ロシアに追加派兵", "韓国の国家情報院は、約2000人の兵士が派遣されたと明らかにした。\nＫＮ２３型、T-62戦車　金正恩（キム・ジョンウン）氏"),
    ("朝鲜向俄罗斯增派士兵", "朝鲜已向俄罗斯增派约1.2万名士兵。KN-23 北 鮮"),
    ("", "朝" * 300),
    ("習近平會見金正恩", "習近平與普京會談，砲彈與飛彈。対北朝鮮、弾道、戦争、氷"),
    ("북러정상회담, 단거리탄도미사일", "핵무기를 확인도 하지 않았다는 것이란다. 대북제재위원회가조사한다는소식이널리퍼지고있다고한다 북·러 한미일 미사일"),
)  # fmt: skip


def make_texts(seed: int, count: int) -> list[tuple[str, str]]:
    rng = random.Random(seed)
    return [
        ("".join(rng.choices(_ALPHABET, k=rng.randint(0, 40))), "".join(rng.choices(_ALPHABET, k=rng.randint(0, 250))))
        for _ in range(count)
    ]


def compare(database: Database, texts: list[Text], memory: WordMemory) -> int:
    """Compare with what SQL makes of the whole; returns how many were left to SQL."""
    vectors = Target("pg_temp.made", number=bigint, vector=raw)
    with database.transaction() as connection, connection.cursor() as cursor:
        cursor.execute("CREATE TEMPORARY TABLE made (number bigint, vector tsvector) ON COMMIT DROP")
        made = memory.make_vectors(connection, texts)
        vectors.copy(connection, [(n, vector) for n, vector in enumerate(made) if vector is not None])
        for number, (text, vector) in enumerate(zip(texts, made, strict=True)):
            if vector is None:
                continue
            cursor.execute(
                "SELECT vector = whole, vector::text, whole::text FROM (SELECT"
                " setweight(search_vector(%(lang)s, %(title)s), 'A') || search_vector(%(lang)s, %(body)s)"
                " || array_to_tsvector(%(topics)s::text[] || language_mark(%(lang)s)) AS whole) AS w INNER JOIN made ON number = %(number)s",
                {
                    "number": number, "lang": text.lang, "title": text.title, "body": text.body,
                    "topics": [f"topic={t}" for t in text.topics],
                },
            )  # fmt: skip
            row: Any = cursor.fetchone()
            assert row[0] and row[1] == row[2], (text, row[1], row[2])
    return made.count(None)


def test_pairs_of_characters_are_those_of_the_whole_text(database: Database) -> None:
    rng = random.Random(11)
    made = [
        (
            "".join(rng.choices(_CHARACTERS, k=rng.randint(0, 20))),
            "".join(rng.choices(_CHARACTERS, k=rng.randint(0, 200))),
        )
        for _ in range(200)
    ]
    for lang in ("ja", "ko", "en"):
        compare(database, [Text(title, body, lang, ("arms",)) for title, body in (*ASIAN, *made)], WordMemory())
    # A text of nothing but different characters stays under the megabyte that a vector may have.
    long = "".join(chr(0x4E00 + number % 20_000) for number in rng.sample(range(20_000), 20_000)) * 10
    assert compare(database, [Text("", long, "zh", ())], WordMemory()) == 1
    with database.transaction() as connection, connection.cursor() as cursor:
        cursor.execute("SELECT length(search_vector('zh', %s))", (long,))
        row: Any = cursor.fetchone()
        assert row[0] > 20_000


@pytest.mark.parametrize("lang", ["tr", "en", "ru", "de"])
def test_the_vector_is_that_of_the_whole_text(database: Database, lang: str) -> None:
    memory = WordMemory()
    left = compare(database, [Text(title, body, lang, ("arms", "aid")) for title, body in TEXTS], memory)
    assert left == 4  # too many of one word, too many words, markup, a start like a path
    # Again from memory alone, and with texts of no sense.
    assert compare(database, [Text(body, title, lang, ()) for title, body in TEXTS], memory) == 4
    compare(database, [Text(title, body, lang, ()) for title, body in make_texts(11, 500)], memory)
