"""Relevance where each sentence names one side, and one that names no state stands between them, as features are written."""

from __future__ import annotations

import pytest

from tests.knowledge import ready_enricher

_ENRICHER = ready_enricher()


@pytest.mark.parametrize(
    "text",
    [
        "What has Pyongyang earned? As much as $20 billion, a think tank says.\n\nThe figure dwarfs earlier ones. Moscow has also sent oil. More than 1 million barrels "
        'were shipped.\n\n"It\'s a bargain for Putin," a researcher said. North Korea denies any trade in arms.\n\nAbout 15,000 soldiers have been sent to Kursk.',
        "Kim Jong Un has promised more workers. They build drones. The plant stands in Tatarstan.\n\nPyongyang is paid in cash. A worker keeps a tenth of it. Moscow denies this.",
        "Сколько заработал Пхеньян? До 20 млрд долларов, говорится в докладе.\n\nМосква также поставила нефть. За восемь месяцев отгружен 1 млн баррелей.\n\n"
        "КНДР отрицает торговлю оружием. В Курскую область отправлены 15 тысяч солдат.",
        "Pyongyang ne kazandı? Bir rapora göre 20 milyar dolar.\n\nMoskova ayrıca petrol yolladı. Sekiz ayda 1 milyon varil sevk edildi.\n\nKuzey Kore silah ticaretini yalanlıyor. "
        "15 bin asker Kursk'a gönderildi.",
    ],
)
def test_sides_told_apart_belong_together(text: str) -> None:
    found = _ENRICHER.enrich(text)
    assert found.relevant, found.reasons


@pytest.mark.parametrize(
    "text",
    [
        "North Korea test-fired a missile on Friday. Japan protested. In Moscow, the central bank raised rates.",
        "North Korea opened a ski resort. Visitors praised the slopes. Russia won two gold medals in Lausanne.",
        "North Korea has sent balloons over the border. Residents were told to stay in. Moscow said it had shot down 30 drones.",
        "В Пхеньяне открыли аквапарк. Билеты подешевели. В Москве подорожал бензин.\n\nКим Чен Ын посетил школу. Дети пели. В Казани прошёл матч.",
        "Pyongyang'da yeni otel açıldı. Fiyatlar düştü. Moskova'da benzin zamlandı.\n\nKim Jong-un okul gezdi. Çocuklar şarkı söyledi. Kazan'da maç oynandı.",
        "PYONGYANG - Kim Jong Un opened a hospital. It has 200 beds.\n\nMOSCOW - Russia will raise taxes. The bill passed on Tuesday.\n\nSEOUL - Kim warned of retaliation. "
        "The drills go on. MOSCOW - A Russian plane crashed.",
    ],
)
def test_news_of_each_stays_apart(text: str) -> None:
    assert not _ENRICHER.enrich(text).relevant
