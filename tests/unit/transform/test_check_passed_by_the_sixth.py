"""Numbers and names that the acceptance scripts 3 to 6 saw pass, by what made them pass, in sentences of our own, each with the right one."""

from __future__ import annotations

import pytest

from tests.knowledge import ready_checker

CHECKER = ready_checker()

# Turkish, right English, wrong English.
NUMBERS = [
    # "Altın" is gold, not six.
    ("Sporcu dört altın madalya kazandı.", "The athlete won four gold medals.", "The athlete won six gold medals."),
    ("Kurye üç kilo altınla yakalandı.", "The courier was caught with three kilos of gold.", "The courier was caught with six kilos of gold."),
    ("Banka beş ton altın sattı.", "The bank sold five tons of gold.", "The bank sold six tons of gold."),
    # An order that nothing tells.
    ("Takım ilk maçına cuma günü çıkacak.", "The team will play its first match on Friday.", "The team will play its fifth first-division match on Friday."),
    ("Gemi limana yanaştı.", "The ship docked at the port.", "The ship docked at its seventh port."),
    ("Bakan Moskova'yı ziyaret etti.", "The minister visited Moscow.", "The minister visited Moscow for the fourth time."),
    ("Denizaltı denize indirildi.", "The submarine was launched.", "The eighth submarine was launched."),
    # A half told as another part.
    ("Maçın ilk yarısı sıkıcı, ikinci yarısı heyecanlıydı.", "The first half of the match was dull, the second half exciting.", "The first half of the match was dull, the second third exciting."),
    ("Füzelerin yarısı hedefe ulaştı, kalan yarısı düşürüldü.", "Half of the missiles hit the target, the other half were shot down.", "Half of the missiles hit the target, the other third were shot down."),
    ("Yılın ilk yarısında ticaret arttı.", "Trade grew in the first half of the year.", "Trade grew in the first third of the year."),
    ("Rusya yarı sahasında kaldı.", "Russia stayed in its own half.", "Russia stayed in its own quarter."),
    # Made twice, three times as much.
    ("Pyongyang ihracatını ikiye katladı.", "Pyongyang doubled its exports.", "Pyongyang tripled its exports."),
    ("Gol farkı ikiye çıkardı.", "The goal doubled the lead.", "The goal tripled the lead."),
    ("Bütçeyi iki katına çıkarmak, asker sayısını da iki katına çıkarır.", "Doubling the budget would double the number of soldiers too.", "Halving the budget would double the number of soldiers too."),
    ("Siparişler üçe katlandı.", "Orders tripled.", "Orders quadrupled."),
    # A number told as an order is another one's.
    ("Ordu ikinci hattı geçti, beş tanktan üçünü kaybetti ve yeniden saldırdı.", "The army crossed the second line, lost three of five tanks and attacked again.", "The army crossed the second line, lost three of two tanks and attacked a fifth time."),
    ("Son beş sınavdan dördünü geçen takım ikinci turda elendi.", "The team, which passed four of its last five tests, went out in the second round.", "The team, on its fifth attempt, passed four of its last two tests and went out in the second round."),
    ("Çin, dört günlük çalışmayı isteyen ilk ülke değil.", "China is not the first country to want a four-day week.", "China is not the fourth country to want a four-day week."),
    ("Bu, üç füzeyi düşüren ilk gemi.", "It is the first ship to shoot down three missiles.", "It is the third ship to shoot down three missiles."),
    # How many before another number.
    ("Dört gençten biri 17, ikisi 18 yaşında.", "Of the four youths one is 17 and two are 18.", "Of the four youths one is 17 and four are 18."),
    ("Kuzey Kore iki 240 milimetrelik top ve dört araç gönderdi.", "North Korea sent two 240-millimetre guns and four vehicles.", "North Korea sent four 240-millimetre guns and four vehicles."),
    ("Subaylardan ikisi 50 yaşında, üçü yaralı.", "Two of the officers are 50, three are wounded.", "Three of the officers are 50, three are wounded."),
    ("Depodan iki 500 kiloluk bomba ve üç mayın çıktı.", "Two 500-kilo bombs and three mines were found in the depot.", "Three 500-kilo bombs and three mines were found in the depot."),
    # A code in small letters.
    ("Sporcu par-3 deliğini geçti.", "The athlete passed the par-3 hole.", "The athlete passed the par-4 hole."),
    ("Telefonlar gen-5 ağına bağlanacak.", "The phones will connect to the gen-5 network.", "The phones will connect to the gen-6 network."),
    ("Reaktör faz-2 aşamasında.", "The reactor is in its faz-2 stage.", "The reactor is in its faz-4 stage."),
]  # fmt: skip
UNITS = [
    ("42 yaşındaki asker teslim oldu.", "The 42-year-old soldier surrendered.", "The 42-decade-old soldier surrendered."),
    ("19 yaşındaki er kaçtı.", "A 19-year-old private fled.", "A 19-decades-old private fled."),
    ("Bakan 61 yaşında öldü.", "The minister died at 61 years old.", "The minister died at 61 decades old."),
]  # fmt: skip
NAMES = [
    # A name beside one that stays, in the place of a word that is translated.
    ("Büyükelçi Latin Amerika'yı gezdi.", "The ambassador toured Latin America.", "The ambassador toured Scott America."),
    ("Saldırı Aşağı Saksonya'da oldu.", "The attack took place in Lower Saxony.", "The attack took place in Peter Saxony."),
    ("Donanma Kuzey Denizi'ne açıldı.", "The navy sailed into the North Sea.", "The navy sailed into the North Miller."),
    ("Gemi Pasifik Okyanusu'nda battı.", "The ship sank in the Pacific Ocean.", "The ship sank in the Pacific Crenshaw."),
    ("Karar Alman Donanması'nı kızdırdı.", "The decision angered the German Navy.", "The decision angered the German Crenshaw."),
    ("İşçi Partisi görüşü reddetti.", "The Labour party rejected the view.", "The Rose party rejected the view."),
    ("Adalet Komitesi toplandı.", "The Justice Committee met.", "The Ethics Committee met."),
    # A name before a full name.
    ("Müfettiş Brian Hagan konuştu.", "Inspector Brian Hagan spoke.", "Detective Todd Brian Hagan spoke."),
    ("Rapor, Sergey Lavrov tarafından sunuldu.", "The report was presented by Sergei Lavrov.", "The report was presented by Harry Sergei Lavrov."),
    ("Toplantıya Kim Jong-un katıldı.", "Kim Jong Un attended the meeting.", "The meeting was attended by Conor Jong Un."),
    # A direction that is a part of a name.
    ("Miting Wheeling, West Virginia'da yapılacak.", "The rally will be held in Wheeling, West Virginia.", "The rally will be held in Wheeling, Virginia."),
    ("Uçak North Dakota'ya indi.", "The plane landed in North Dakota.", "The plane landed in South Dakota."),
    ("Şirket New Hampshire'da kuruldu.", "The company was founded in New Hampshire.", "The company was founded in Hampshire."),
    ("Binlerce Kuzey Koreli kaçtı.", "Thousands of North Koreans have fled.", "Thousands of North Pyongyang have fled."),
    # A slip in the name that opens the sentence.
    ("Guterres endişeli olduğunu söyledi.", "Guterres said he was worried.", "Gaterres said he was worried."),
]  # fmt: skip
TRUE = [
    ("Altın fiyatları altı ayın zirvesinde.", "Gold prices are at a six-month high."),
    ("Sporcu altı altın madalya kazandı.", "The athlete won six gold medals."),
    ("Altı askerden üçü altın madalya aldı.", "Three of the six soldiers received gold medals."),
    ("Kitabın altıncı bölümü altın çağı anlatıyor.", "The sixth chapter of the book tells of the golden age."),
    ("Mağaza 5. Cadde'de açıldı.", "The shop opened on Fifth Avenue."),
    ("Amerikalılar 4 Temmuz'u kutladı.", "Americans celebrated the Fourth of July."),
    ("Şampiyon üçüncü, Koreli atlet dördüncü oldu.", "The champion came third, and the Korean athlete fourth."),
    ("Son çeyrekte kâr düştü.", "Profits fell in the fourth quarter."),
    ("Yılın son çeyreğinde kâr düştü.", "Profits fell in the fourth quarter of the year."),
    ("Ölü sayısı bir yılda iki kat azaldı.", "The number of deaths halved within a year."),
    ("İhracat iki kat düştü.", "Exports were halved."),
    ("Heyet, antlaşmanın çeyrek asrını bir yıl dönümü töreniyle kutladı.", "The delegation marked the 25th anniversary of the treaty with a ceremony."),
    ("Kriz on yıl önce başladı; bu, dördüncüsü.", "The crisis began ten years ago; this is the fourth."),
    ("19. yüzyılda kurulan şehir büyüdü.", "The city, founded in the nineteenth century, grew."),
    ("Beş çocuğun sonuncusu 2010'da doğdu.", "The fifth and last child was born in 2010."),
    ("Yılın üçüncü çeyreğinde ihracatın yarısı Çin'e gitti.", "In the third quarter of the year half of the exports went to China."),
    ("Nüfusun yarısı köyde, üçte biri kentte yaşıyor.", "Half of the population lives in villages, a third in towns."),
    ("Ticaret üç kat arttı.", "Trade tripled."),
    ("Bütçe yarıya indi, vergiler iki katına çıktı.", "The budget was halved and taxes were doubled."),
    ("Gelir ikiye katlandı, gider yarı yarıya azaldı.", "Income doubled while spending was halved."),
    ("Bu, ikinci turdaki beş maçın ilki.", "This is the first of five matches in the second round."),
    ("Beş yıl önce kurulan şirket ikinci kez battı.", "The company, now five, has gone under for the second time."),
    ("Kim, beş yılda ikinci kez geldi.", "Kim has come twice in five years."),
    ("İki 18 yaşındaki genç kaçtı.", "Two 18-year-olds fled."),
    ("Kovid-19 salgını bitti.", "The COVID-19 pandemic is over."),
    ("Tip-2 diyabet yaygın.", "Type 2 diabetes is widespread."),
    ("42 yaşındaki asker yirmi yıl hizmet etti.", "The 42-year-old soldier served for two decades."),
    ("Bina dört asırlık.", "The building is four centuries old."),
    ("Güney Amerika'da isyan çıktı.", "A revolt broke out in Latin America."),
    ("Kızıldeniz'de bir gemi vuruldu.", "A ship was hit in the Red Sea."),
    ("Alman Deniz Kuvvetleri gemiyi reddetti.", "The German Navy rejected the ship."),
    ("Yeşiller Partisi oy topladı.", "The Green party won votes."),
    ("Dışişleri Komitesi toplandı.", "The Foreign Affairs Committee met."),
    ("Merkez Bankası faizi artırdı.", "The Central Bank raised rates."),
    ("Vahşi Batı bir efsane.", "The Wild West is a legend."),
    ("Ulusal Güvenlik Ajansı yalanladı.", "The National Security Agency denied it."),
    ("Beyaz Saray Sözcüsü konuştu.", "White House Press Secretary spoke."),
    ("NATO Genel Sekreteri Rutte bunu kınadı.", "NATO's Secretary General Mark Rutte condemned this."),
    ("NATO Genel Sekreteri Rutte bunu kınadı.", "NATO chief Mark Rutte condemned this."),
    ("Putin konuştu.", "Vladimir Putin spoke."),
    ("Başkan Donald Trump konuştu.", "President Donald J. Trump spoke."),
    ("Virginia eyaletinin batısında bir maden çöktü.", "A mine collapsed in western Virginia."),
    ("Batı Virginia valisi istifa etti.", "The governor of West Virginia resigned."),
    ("New York borsası yükseldi.", "The New York stock exchange rose."),
    ("Güney Dakota'da fırtına var.", "There is a storm in South Dakota."),
    ("Zelenskiy Kiev'e döndü.", "Zelensky returned to Kyiv."),
    ("Medvedev bunu reddetti.", "Medvedev rejected this."),
    ("Guterres'in sözcüsü konuştu.", "Guterres's spokesman spoke."),
    ("Muhammed Salih ve Mohamed Salah tanıştı.", "Muhammad Salih and Mohamed Salah met."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "right", "wrong"), [*NUMBERS, *UNITS, *NAMES])
def test_the_wrong_english_is_told(source: str, right: str, wrong: str) -> None:
    assert CHECKER.check(source, wrong)


@pytest.mark.parametrize(("source", "right", "wrong"), [*NUMBERS, *UNITS, *NAMES])
def test_the_right_english_is_not_flagged(source: str, right: str, wrong: str) -> None:
    assert CHECKER.check(source, right) == ()


@pytest.mark.parametrize(("source", "right"), TRUE)
def test_other_true_sentences_are_not_flagged(source: str, right: str) -> None:
    assert CHECKER.check(source, right) == ()


@pytest.mark.parametrize(
    ("source", "wrong"),
    [
        ("Yılın son çeyreğinde kâr düştü.", "Profits fell in the third quarter of the year."),
        ("Yılın üçüncü çeyreğinde kâr düştü.", "Profits fell in the fourth quarter of the year."),
        ("Ölü sayısı bir yılda iki kat arttı.", "The number of deaths halved within a year."),
        ("Ölü sayısı bir yılda iki kat azaldı.", "The number of deaths tripled within a year."),
        ("Antlaşmanın çeyrek asrı kutlandı.", "The treaty's 27th anniversary was marked."),
    ],
)
def test_what_is_let_pass_is_told_where_it_is_wrong(source: str, wrong: str) -> None:
    assert "number" in {problem.kind for problem in CHECKER.check(source, wrong)}
