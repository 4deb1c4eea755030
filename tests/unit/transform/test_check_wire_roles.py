"""Who travels to whom, who gets and who gives, where from and where to, which name has which share, which act which date."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.knowledge import ready_checker


@pytest.fixture(scope="module")
def kinds() -> Callable[[str, str], list[str]]:
    """Return a check that gives the kinds of what it finds."""
    checker = ready_checker()
    return lambda source, target: sorted({p.kind for p in checker.check(source, target)})


# Turkish; as it should be; as it should not; the kind.
_ROLES = [
    ("Şoygu, Choe Son-hui'yle görüşmek üzere Wonsan'a gitti.", "Shoigu went to Wonsan for talks with Choe Son Hui.", "Choe Son Hui went to Wonsan for talks with Shoigu.", "role"),
    ("Wang Yi, Lavrov ile görüşmek için Moskova'ya geldi.", "Wang Yi came to Moscow to see Lavrov.", "Lavrov came to Moscow for a meeting with Wang Yi.", "role"),
    ("Seul, Moskova'nın bu yıl 40 bin mermi aldığını açıkladı.", "Moscow received 40,000 shells this year, Seoul said.", "Moscow supplied 40,000 shells this year, Seoul said.", "role"),
    ("Pyongyang'ın karşılığında radar teknolojisi almış olabileceğini Seul duyurdu.", "Pyongyang may have obtained radar technology in return, Seoul said.", "Pyongyang may have delivered radar technology in return, Seoul said.", "role"),
    ("Tanker, Vostoçni Limanı'ndan ayrıldı ve beş gün sonra Rajin'e vardı.", "The tanker left the port of Vostochny and reached Rajin five days later.", "The tanker left Rajin and reached the port of Vostochny five days later.", "role"),
    ("Petrolün yüzde 71'i Rusya'dan geliyor, Çin'in payı yüzde 24.", "Russia accounts for 71 percent of the oil and China for 24 percent.", "China accounts for 71 percent of the oil and Russia for 24 percent.", "role"),
    ("Nisanda suya indirilen gemi ekimde donanmaya katıldı.", "The ship launched in April joined the navy in October.", "The ship launched in October joined the navy in April.", "date"),
    ("Heyet çarşamba günü geldi, cumartesi günü döndü.", "The delegation came on Wednesday and went home on Saturday.", "The delegation came on Saturday and went home on Wednesday.", "date"),
    ("Şirket 6 Mart 2022'de kuruldu, 9 Eylül 2023'te yaptırım listesine alındı.", "The company was founded on March 6, 2022, and put on the sanctions list on September 9, 2023.", "The company was founded on September 9, 2023, and put on the sanctions list on March 6, 2022.", "date"),
    ("Lavrov, Wang Yi'ye bir mektup gönderdi ve onu Moskova'ya çağırdı.", "Lavrov sent Wang Yi a letter. Lavrov invited him to Moscow.", "Wang Yi sent Lavrov a letter. Wang Yi invited him to Moscow.", "role"),
    ("Şi, Lavrov'a yeni bir harita gösterdi.", "Xi showed Lavrov a new map.", "Lavrov showed Xi a new map.", "role"),
    ("Tokyo, Pyongyang'ın iki roket attığını bildirdi.", "Pyongyang fired two rockets, Tokyo said.", "Pyongyang said it had fired two rockets.", "role"),
    ("Çongcin limanından kalkan yük gemisi Nahodka limanına vardı.", "The freighter left Chongjin and reached Nakhodka.", "The freighter left Nakhodka and reached Chongjin.", "role"),
    ("Moskova, Seul'ü uyardı.", "Seoul was warned by Moscow.", "Moscow was warned by Seoul.", "role"),
    ("Tokyo, Seul'ü eleştirdi.", "Seoul was criticised by Tokyo.", "Tokyo was criticised by Seoul.", "role"),
    ("Pekin, Seul'ün iddialarını yalanladı.", "Beijing denied the claims made by Seoul.", "Seoul denied the claims made by Beijing.", "role"),
    ("Hindistan, Çin'den sonra Rus petrolünün en büyük alıcısı.", "India is the biggest buyer of Russian oil after China.", "India is the biggest buyer of Russian oil.", "hedge"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "good", "bad", "kind"), _ROLES)
def test_roles_of_wires(kinds: Callable[[str, str], list[str]], source: str, good: str, bad: str, kind: str) -> None:
    assert kinds(source, good) == []
    assert kinds(source, bad) == [kind]


@pytest.mark.parametrize(
    ("source", "good"),
    [
        ("Kim, Putin'le trende görüştü.", "Putin met with Kim on the train."),
        ("Ukrayna'ya dün 12 tank gönderildi.", "Ukraine received 12 tanks yesterday."),
        ("Rusya'nın Kuzey Kore'ye petrol gönderdiği belirtildi.", "North Korea has reportedly received oil from Russia."),
        ("Heyet salı günü gitti, perşembe günü Putin'le görüştü.", "The delegation, which met Putin on Thursday, left on Tuesday."),
    ],
)  # fmt: skip
def test_the_same_told_from_the_other_side(kinds: Callable[[str, str], list[str]], source: str, good: str) -> None:
    assert kinds(source, good) == []
