from __future__ import annotations

from pathlib import Path

import pytest

from core.clock import utc_now
from core.errors import SettingsError
from core.resources import seeds_path
from core.segments import segment
from transform.glossary import read_glossary
from transform.tmx import read_tmx, write_tmx

# Ours: a Turkish text => the terms to be found in it; a minus: what it has not, in spite of its letters.
GOLDEN = Path(__file__).parents[2] / "golden" / "glossary_turkish.txt"
GLOSSARY = read_glossary(seeds_path() / "glossary.toml")


def test_it_is_as_large_as_promised() -> None:
    assert len(GLOSSARY.terms) >= 250
    assert len({t.turkish for t in GLOSSARY.terms}) == len(GLOSSARY.terms)


@pytest.mark.parametrize(
    ("sentence", "turkish"),
    [
        ("Kim Jong-Un'un kararı", "Kim Jong-un"),
        ("KUZEY KORE'NİN FÜZELERİ", "Kuzey Kore"),
        ("balistik füzelerinden biri", "balistik füze"),
        ("Kapsamlı Stratejik Ortaklık Anlaşması’nı imzaladı", "Kapsamlı Stratejik Ortaklık Anlaşması"),
        ("gölge filoya ait", "gölge filo"),
    ],
)
def test_terms_are_found_with_their_suffixes(sentence: str, turkish: str) -> None:
    assert turkish in [t.turkish for t in GLOSSARY.find(sentence)]


def test_a_short_term_is_not_found_inside_a_word() -> None:
    assert [t.turkish for t in GLOSSARY.find("abdest")] == []


def test_a_wrong_spelling_is_put_right_and_told_where_the_source_has_the_term() -> None:
    target, repairs = GLOSSARY.repair("Kim Jong-un konuştu.", "Kim Jong-Un spoke.")
    assert (target, repairs) == ("Kim Jong Un spoke.", ("Kim Jong-Un → Kim Jong Un",))
    assert GLOSSARY.repair("Bir adam konuştu.", "Kim Jong-Un spoke.") == ("Kim Jong-Un spoke.", ())


@pytest.mark.parametrize("line", GOLDEN.read_text(encoding="utf-8").splitlines())
def test_terms_of_the_golden_texts(line: str) -> None:
    text, terms = line.split(" => ")
    found = {term.turkish for term in GLOSSARY.find(text)}
    wanted = {term for term in terms.split("; ") if not term.startswith("-")}
    assert wanted <= found
    assert found.isdisjoint(term[1:] for term in terms.split("; ") if term.startswith("-"))


@pytest.mark.parametrize(
    ("source", "target", "right"),
    [
        ("Kim Jong-un konuştu.", "Kim Jong-Un spoke.", "Kim Jong Un spoke."),
        ("Kim Jong Un'un mektubu okundu.", "Kim Jong-un's letter was read.", "Kim Jong Un's letter was read."),
        ("KİM JONG-UN MOSKOVA'DA", "KIM JONG-UN IN MOSCOW", "KIM JONG UN IN MOSCOW"),
        (
            "Kim Jong-un’un kız kardeşi Kim Yo-jong konuştu.",
            "Kim Jong-un’s sister Kim Yo-Jong spoke.",
            "Kim Jong Un’s sister Kim Yo Jong spoke.",
        ),
        (
            "Güney Kore İşçi Partisi kapatıldı, Kore İşçi Partisi kuruldu.",
            "The South Korean Labor Party was closed, the Workers' Party of Korea founded.",
            "The South Korean Labor Party was closed, the Workers' Party of Korea founded.",
        ),
        (
            "Zaharova'nın @Zaharova hesabı kapandı.",
            "Zakharova's account @Zaharova was closed.",
            "Zakharova's account @Zaharova was closed.",
        ),
        (
            "Zaharova t.me/Zaharova adresinde yazdı.",
            "Zakharova wrote at t.me/Zaharova.",
            "Zakharova wrote at t.me/Zaharova.",
        ),
        (
            "Şoygu gitti, milletvekili Ahmet Soygu konuştu.",
            "Shoigu left, lawmaker Ahmet Soygu spoke.",
            "Shoigu left, lawmaker Ahmet Soygu spoke.",
        ),
        (
            "Interfaks yazdı.",
            "Interfaks wrote.",
            "Interfax wrote.",
        ),
        (
            "Kuzey Kore lideri Kim Moskova'ya gitti.",
            "North Korean leader Kim went to Moscow.",
            "North Korean leader Kim went to Moscow.",
        ),
        (
            "Rus Dışişleri Sözcüsü Mariya Zaharova yalanladı.",
            "Russian spokeswoman Mariya Zaharova denied it.",
            "Russian spokeswoman Maria Zakharova denied it.",
        ),
        (
            "Sözcü Maria Zaharova yalanladı.",
            "Spokeswoman Maria Zaharova denied it.",
            "Spokeswoman Maria Zakharova denied it.",
        ),
        ("Zaharova yalanladı.", "Zaharova denied it.", "Zakharova denied it."),
        ("Sergey Şoygu Pyongyang'da.", "Sergey Shoygu is in Pyongyang.", "Sergei Shoigu is in Pyongyang."),
        ("Şoygu Pyongyang'da.", "Shoygu is in Pyongyang.", "Shoigu is in Pyongyang."),
        ("Volodimir Zelenskiy konuştu.", "Volodimir Zelenskiy spoke.", "Volodymyr Zelensky spoke."),
        ("Volodimir Zelenski konuştu.", "Volodimir Zelenski spoke.", "Volodymyr Zelensky spoke."),
        ("Şi Cinping Pekin'de.", "Shi Jinping is in Beijing.", "Xi Jinping is in Beijing."),
        ("Şi Cinping Pekin'de.", "Xi Cinping is in Beijing.", "Xi Jinping is in Beijing."),
        (
            "Dışişleri Bakanı Choe Son-hui geldi.",
            "Foreign Minister Choi Son-hui arrived.",
            "Foreign Minister Choe Son Hui arrived.",
        ),
        ("Choe Son Hui geldi.", "Choi Son Hui arrived.", "Choe Son Hui arrived."),
        (
            "Kapsamlı Stratejik Ortaklık Anlaşması imzalandı.",
            "The Comprehensive Strategic Partnership Agreement was signed.",
            "The Comprehensive Strategic Partnership Treaty was signed.",
        ),
        (
            "Kore Merkezi Haber Ajansı duyurdu.",
            "The Central Korean News Agency reported.",
            "The Korean Central News Agency reported.",
        ),
        ("Roskosmos başkanı geldi.", "The Roskosmos chief came.", "The Roscosmos chief came."),
        ("Dmitriy Peskov yanıtladı.", "Dmitriy Peskov answered.", "Dmitry Peskov answered."),
        ("Adamın adı Kim Jong-ho idi.", "The man was Kim Jong-ho.", "The man was Kim Jong-ho."),
        (
            "Kim Jong-un'un babası Kim Jong-il öldü.",
            "Kim Jong-Un's father Kim Jong-Il died.",
            "Kim Jong Un's father Kim Jong Il died.",
        ),
        ("Kim Jong Il öldü.", "Kim Jong-il died.", "Kim Jong Il died."),
        ("Kim Jong-ungil geldi.", "Kim Jong-ungil came.", "Kim Jong-ungil came."),
        ('"Kim Jong-un" adlı kitap çıktı.', 'The book "Kim Jong-un" came out.', 'The book "Kim Jong Un" came out.'),
        ("Fırtına Birliği Kursk'ta.", "The Storm Unit is in Kursk.", "The Storm Corps is in Kursk."),
    ],
)
def test_targets_are_put_right_however_the_source_writes_the_name(source: str, target: str, right: str) -> None:
    assert GLOSSARY.repair(source, target)[0] == right


def test_missing_terms() -> None:
    assert [t.turkish for t in GLOSSARY.missing("Kremlin sustu.", "They were silent.")] == ["Kremlin"]
    assert GLOSSARY.missing("Kremlin sustu.", "The Kremlin's silence.") == ()


def test_a_wrong_file_is_refused_by_name(tmp_path: Path) -> None:
    path = tmp_path / "g.toml"
    path.write_text('[people]\n"Ali" = "Ali"\n')
    with pytest.raises(SettingsError, match="'Ali' needs a list"):
        read_glossary(path)
    with pytest.raises(SettingsError, match="absent"):
        read_glossary(tmp_path / "absent.toml")


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ('[people]\n"" = ["x"]\n', "'' is no term"),
        ('[people]\n"  " = ["x"]\n', "is no term"),
        ('[people]\n"Ali" = [" "]\n', "'Ali' needs a list"),
        ('wrong = "x"\n', r"\[wrong\] takes"),
        ('wrong = ["x"]\n', r"\[wrong\] takes"),
        ('[wrong]\n"" = "x"\n', r"\[wrong\] takes"),
        ('[wrong]\n"a" = 5\n', r"\[wrong\] takes"),
        ('[people]\n"Ali" = ["Ali"]\n[wrong]\n"Aly" = "Alí"\n', "'Aly' becomes 'Alí', which no entry has"),
        ("[people\n", "at line 1"),
    ],
)
def test_each_fault_of_a_users_glossary_is_told(tmp_path: Path, content: str, told: str) -> None:
    path = tmp_path / "g.toml"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(SettingsError, match=told):
        read_glossary(path)


def test_a_glossary_written_on_windows_is_read_and_two_letters_are_a_term(tmp_path: Path) -> None:
    path = tmp_path / "g.toml"
    path.write_bytes('\ufeff[bodies]\r\n"BM" = ["UN"]\r\n"G7" = ["G7"]\r\n'.encode())
    glossary = read_glossary(path)
    assert [t.turkish for t in glossary.find("BM'nin kararı G7’de konuşuldu, BMW'de değil.")] == ["BM", "G7"]


def test_tmx_comes_back_as_it_went(tmp_path: Path) -> None:
    units = list(read_tmx(seeds_path() / "memory" / "seed.tmx", "tr", "en"))
    with (tmp_path / "m.tmx").open("wb") as file:
        assert write_tmx(units, file, created=utc_now()) == len(units) == 12
    assert list(read_tmx(tmp_path / "m.tmx", "tr", "en")) == units


def test_the_seed_memory_holds_the_seed_document_segment_by_segment(seed_document: Path) -> None:
    text = seed_document.read_text(encoding="utf-8")
    body = text[text.index("Almanya") : text.rindex(" - SEUL")]
    known = {u.source for u in read_tmx(seeds_path() / "memory" / "seed.tmx", "tr", "en")}
    assert [s.text for s in segment(body) if s.text not in known] == []


def test_an_entity_in_a_tmx_is_not_followed(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("leaked")
    path = tmp_path / "evil.tmx"
    path.write_text(
        f'<?xml version="1.0"?><!DOCTYPE tmx [<!ENTITY x SYSTEM "file://{secret}">]><tmx><body><tu>'
        '<tuv xml:lang="tr"><seg>a &x;</seg></tuv><tuv xml:lang="en"><seg>b &x;</seg></tuv></tu></body></tmx>'
    )
    assert all("leaked" not in u.source + u.target for u in read_tmx(path, "tr", "en"))
