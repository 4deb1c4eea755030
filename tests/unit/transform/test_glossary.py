from __future__ import annotations

from pathlib import Path

import pytest

from core.clock import utc_now
from core.errors import SettingsError
from core.resources import seeds_path
from core.segments import segment
from transform.glossary import read_glossary
from transform.tmx import read_tmx, write_tmx

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
