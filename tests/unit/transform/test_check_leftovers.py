"""Turkish words left inside an English sentence are told; names, titles, and words that English borrowed are not."""

from __future__ import annotations

import pytest

from tests.knowledge import ready_checker

CHECKER = ready_checker()


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
        # Words without a letter or an ending that is Turkish only, which the table knows.
        ("Öneriye tepki gösterdiler.", "They showed tepki to the proposal.", ("tepki", "tepki")),
        ("Konuyu yarın ele alacaklar.", "They will take up the konuyu tomorrow.", ("Konuyu", "konuyu")),
        # Names of places as Turkish writes them.
        ("Kuzey Kore füze denedi.", "Kuzey Kore tested a missile.", ("Kore", "Kore")),
        ("Görüşmeler Moskova'da sürüyor.", "The talks are going on in Moskova.", ("Moskova", "Moskova")),
        ("Çin, Rusya'yı destekledi.", "China backed Rusya.", ("Rusya", "Rusya")),
        ("Yunanistan'daki yangın söndü.", "The fire in Yunanistan is out.", ("Yunanistan", "Yunanistan")),
        ("ABD yaptırım uyguladı.", "The ABD imposed sanctions.", ("ABD", "ABD")),
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
        ("Bakteri adı pestis olan türdendir.", "The bacterium is of the species pestis."),
        ("Etkinlikte kefir dağıtıldı.", "Kefir was handed out at the event."),
        ("Dursun Özbek seçildi.", "Dursun Özbek was elected."),
        ("Maçta Hazard iki gol attı.", "Hazard scored two goals in the match."),
        ("Türkiye ve Ankara sustu.", "Türkiye and Ankara were silent."),
    ],
)
def test_names_titles_and_loans_are_no_leftovers(source: str, target: str) -> None:
    assert [p for p in CHECKER.check(source, target) if p.kind == "untranslated"] == []


@pytest.mark.parametrize(
    "text", ["Hayır.", 'Talihsiz bir durum."', "Son dakika", "Savunma Bakanı Hulusi Akar", "Evet."]
)
def test_a_source_that_came_back_is_untranslated(text: str) -> None:
    assert [p.kind for p in CHECKER.check(text, text)] == ["untranslated"]


@pytest.mark.parametrize(
    "text", ["Recep Tayyip Erdoğan", "Barış Manço", "Reuters", "ANKARA (AA)", "Kim Jong Un", "3-1"]
)
def test_a_name_alone_may_come_back(text: str) -> None:
    assert CHECKER.check(text, text) == ()
