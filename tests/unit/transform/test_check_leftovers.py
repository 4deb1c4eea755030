"""Turkish words left inside an English sentence are told; names, titles, and words that English borrowed are not."""

from __future__ import annotations

import pytest

from app.checks import load_checker

CHECKER = load_checker("tr", "en")


@pytest.mark.parametrize(
    ("source", "target", "left"),
    [
        ("Bakan dün açıklama yaptı.", "The minister made a açıklama yesterday.", ("açıklama", "açıklama")),
        ("Heyet Moskova'da bakanla görüştü.", "The heyet met the minister in Moscow.", ("Heyet", "heyet")),
        ("Kuzey Kore iki füze denedi.", "North Korea tested two füze.", ("füze", "füze")),
        ("Bakanın sözlerine tepki geldi.", "The bakan's words drew a reaction.", ("Bakanın", "bakan")),
        ("Toplantı bugün sona erdi.", "Toplantı ended today.", ("Toplantı", "Toplantı")),
        ("Askerler cepheye gönderildi.", "The askerler were sent to the front.", ("Askerler", "askerler")),
        ("Ordu için yeni silahlar alındı.", "New weapons were bought için the army.", ("için", "için")),
        ("Anlaşma imzalandı ve heyet döndü.", "The deal was signed ve the delegation returned.", ("ve", "ve")),
        (
            'Sözcü, "Bu konuda bir karar alınmadı." dedi.',
            '"No karar has been taken on this," the spokesman said.',
            ("karar", "karar"),
        ),
        ("Gemideki yolcular kurtarıldı.", "The yolcular on the ship were rescued.", ("yolcular", "yolcular")),
    ],
)
def test_a_turkish_word_left_in_the_english_is_told(source: str, target: str, left: tuple[str, str]) -> None:
    told = [(p.source, p.target) for p in CHECKER.check(source, target) if p.kind == "untranslated"]
    assert told == [left]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Muhtar köyde konuştu.", "The muhtar spoke in the village."),
        ("Pazarda künefe ve köfte satıldı.", "Künefe and köfte were sold at the market."),
        ("Öğle yemeğinde kimçi yedi.", "He ate kimchi at lunch."),
        ("Yazar 'kara kitap' adlı romanı tanıttı.", "The author presented the novel 'kara kitap'."),
        (
            'Dernek "Barış için" başlıklı bir bildiri yayımladı.',
            'The association published a statement titled "Barış için".',
        ),
        ("Adalet ve Kalkınma Partisi toplandı.", "The Adalet ve Kalkınma Partisi met."),
        ("Köylerde seçilen yöneticiye muhtar denir.", "The head elected in a village is called muhtar."),
        ("Halk buna ‘açılım’ diyor.", "The people call it ‘açılım’ (opening)."),
        ("Mueller dün konuştu.", "Mr. Mueller spoke yesterday."),
        ("Küba'da juche üzerine konuşuldu.", "Juche was talked about in Cuba."),
    ],
)
def test_names_titles_and_loans_are_no_leftovers(source: str, target: str) -> None:
    assert [p for p in CHECKER.check(source, target) if p.kind == "untranslated"] == []
