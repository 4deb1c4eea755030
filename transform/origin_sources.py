"""The agencies and outlets that others credit: how they are written in Turkish, English, Russian, Ukrainian and Korean."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Source:
    """An agency or outlet.

    Attributes:
        name: what it is called where origins are counted.
        spellings: folded patterns, longest first.
        hosts: of its own sites; what it publishes there without a credit is its own.
        plain: its name is a word of other senses too ("İHA" are drones, "The Times", "Anka" an aircraft): it needs a word
            beside it that tells what is meant, or a suffix behind an apostrophe and a word of saying right after it.
    """

    name: str
    spellings: tuple[str, ...]
    hosts: tuple[str, ...] = ()
    plain: bool = False


SOURCES = (
    Source("AA", ("anadolu ajansi", "anadolu agency", "анадолу", "아나돌루"), ("aa.com.tr",)),
    Source("AA", ("aa", "anadolu"), plain=True),
    Source("İHA", ("ihlas haber ajansi", "ihlas news agency"), ("iha.com.tr",)),
    Source("İHA", ("iha",), plain=True),
    Source("DHA", ("demirören haber ajansi", "demiroren news agency"), ("dha.com.tr",)),
    Source("DHA", ("dha",), plain=True),
    Source("ANKA", ("anka haber ajansi", "anka news agency"), ("ankahaber.net",)),
    Source("ANKA", ("anka",), plain=True),
    Source("Yonhap", ("yonhap", "йонхап", "рёнхап", "ренхап", "연합뉴스"), ("yna.co.kr",)),
    Source("Newsis", ("newsis", "뉴시스"), ("newsis.com",)),
    Source("News1", ("뉴스1",), ("news1.kr",)),
    Source("Chosun Ilbo", ("chosun ilbo", "chosun", "조선일보", "чосон ильбо"), ("chosun.com",)),
    Source("JoongAng Ilbo", ("joongang ilbo", "joongang", "중앙일보", "чунан ильбо"), ("joongang.co.kr",)),
    Source("Dong-A Ilbo", ("dong-a ilbo", "donga ilbo", "동아일보", "тона ильбо"), ("donga.com",)),
    Source("Korea Herald", ("korea herald", "코리아헤럴드"), ("koreaherald.com",)),
    Source("Korea Times", ("korea times", "코리아타임스"), ("koreatimes.co.kr",)),
    Source("KBS", ("kbs",), ("kbs.co.kr",)),
    Source("SBS", ("sbs",), ("sbs.co.kr",)),
    Source("KCNA", ("kuzey kore merkezi haber ajansi", "kore merkezi haber ajansi", "korean central news agency", "kcna", "цтак", "조선중앙통신"), ("kcna.kp", "kcna.co.jp", "kcnawatch.org")),
    Source("Rodong Sinmun", ("rodong sinmun", "нодон синмун", "로동신문", "노동신문"), ("rodong.rep.kp",)),
    Source("NK News", ("nk news", "nk pro", "nk뉴스", "엔케이뉴스"), ("nknews.org", "nkpro.org")),
    Source("Daily NK", ("daily nk", "데일리nk", "데일리 nk"), ("dailynk.com",)),
    Source("38 North", ("38 north", "38노스"), ("38north.org",)),
    Source("TASS", ("itar-tass", "tass", "тасс", "타스"), ("tass.ru", "tass.com")),
    Source("RIA Novosti", ("ria novosti", "риа новости", "ріа новості", "리아 노보스티", "리아노보스티"), ("ria.ru",)),
    Source("RIA Novosti", ("ria", "риа"), plain=True),
    Source("Interfax", ("interfax", "интерфакс", "інтерфакс", "인테르팍스"), ("interfax.ru", "interfax.com")),
    Source("Kommersant", ("kommersant", "коммерсант(?:ъ\\w*|\\w{0,3})", "코메르산트"), ("kommersant.ru",)),
    Source("Izvestia", ("izvestia", "izvestiya", "известия\\w*|известиям\\w*", "이즈베스티야"), ("iz.ru",)),
    Source("RBC", ("рбк",), ("rbc.ru",)),
    Source("Vedomosti", ("vedomosti", "ведомост\\w+"), ("vedomosti.ru",)),
    Source("Meduza", ("meduza", "медуза"), ("meduza.io",)),
    Source("Sputnik", ("sputnik(?! v(?!\\w))", "спутник(?= (?:сообщ|пере))", "스푸트니크"), ("sputniknews.com", "anlatilaninotesi.com.tr")),
    Source("Ukrinform", ("ukrinform", "укринформ", "укрінформ", "우크린포름"), ("ukrinform.net", "ukrinform.ua")),
    Source("Ukrainska Pravda", ("ukrayinska pravda", "ukrainska pravda", "украинск\\w+ правд\\w+", "українськ\\w+ правд\\w+"), ("pravda.com.ua",)),
    Source("Interfax-Ukraine", ("interfax-ukraine", "interfaks-ukrayna", "интерфакс-украин\\w+", "інтерфакс-україн\\w+"), ("interfax.com.ua",)),
    Source("Kyiv Independent", ("kyiv independent", "키이우 인디펜던트"), ("kyivindependent.com",)),
    Source("Kyiv Post", ("kyiv post", "키이우포스트"), ("kyivpost.com",)),
    Source("UNIAN", ("unian", "униан", "уніан"), ("unian.net", "unian.ua")),
    Source("Suspilne", ("suspilne", "суспільн\\w+"), ("suspilne.media",)),
    Source("RFE/RL", ("rfe/rl", "radio free europe", "özgür avrupa radyosu", "радио свобода", "радіо свобода", "자유유럽방송"), ("rferl.org", "svoboda.org", "radiosvoboda.org")),
    Source("Radio Free Asia", ("radio free asia", "rfa(?=')", "özgür asya radyosu", "자유아시아방송"), ("rfa.org",)),
    Source("Voice of America", ("voice of america", "amerika'nin sesi", "voa", "голос америки", "미국의소리"), ("voanews.com", "voaturkce.com", "voakorea.com")),
    Source("Reuters", ("reuters", "рейтер(?:с|)\\w{0,2}", "로이터"), ("reuters.com",)),
    Source("AFP", ("agence france-presse", "afp"), ("afp.com",)),
    Source("AP", ("associated press", "ap통신", "ассошиэйтед пресс"), ("apnews.com",)),
    Source("AP", ("ap",), plain=True),
    Source("DPA", ("dpa",), ("dpa.com",)),
    Source("Kyodo", ("kyodo", "киодо", "교도통신", "교도"), ("kyodonews.net",)),
    Source("NHK", ("nhk",), ("nhk.or.jp",)),
    Source("Nikkei", ("nikkei asia", "nikkei", "никкэй", "닛케이", "니혼게이자이"), ("nikkei.com",)),
    Source("Yomiuri", ("yomiuri", "요미우리"), ("yomiuri.co.jp",)),
    Source("Asahi", ("asahi", "아사히"), ("asahi.com",)),
    Source("Xinhua", ("xinhua", "şinhua", "синьхуа", "신화통신"), ("news.cn", "xinhuanet.com")),
    Source("Global Times", ("global times", "환구시보"), ("globaltimes.cn",)),
    Source("South China Morning Post", ("south china morning post", "scmp"), ("scmp.com",)),
    Source("Bloomberg", ("bloomberg news", "bloomberg", "блумберг", "블룸버그"), ("bloomberg.com",)),
    Source("BBC", ("bbc türkçe", "bbc news", "bbc", "би-би-си"), ("bbc.com", "bbc.co.uk")),
    Source("CNN", ("cnn international", "cnn"), ("cnn.com",)),
    Source("Sky News", ("sky news",), ("sky.com",)),
    Source("NBC News", ("nbc news", "nbc"), ("nbcnews.com",)),
    Source("Fox News", ("fox news",), ("foxnews.com",)),
    Source("Al Jazeera", ("al jazeera", "el cezire", "аль-джазира"), ("aljazeera.com", "aljazeera.net")),
    Source("New York Times", ("new york times", "nyt", "нью-йорк таймс", "뉴욕타임스"), ("nytimes.com",)),
    Source("Wall Street Journal", ("wall street journal", "wsj", "уолл-стрит джорнал", "월스트리트저널"), ("wsj.com",)),
    Source("Washington Post", ("washington post", "вашингтон пост", "워싱턴포스트"), ("washingtonpost.com",)),
    Source("Washington Post", ("wp", "wapo"), plain=True),
    Source("Financial Times", ("financial times", "файненшл таймс", "파이낸셜타임스"), ("ft.com",)),
    Source("Financial Times", ("ft",), plain=True),
    Source("Guardian", ("the guardian", "guardian", "가디언"), ("theguardian.com",), plain=True),
    Source("Times", ("the times", "times"), ("thetimes.com",), plain=True),
    Source("Telegraph", ("the telegraph", "daily telegraph"), ("telegraph.co.uk",)),
    Source("Telegraph", ("telegraph",), plain=True),
    Source("Economist", ("the economist", "economist"), ("economist.com",), plain=True),
    Source("Independent", ("the independent", "independent"), ("independent.co.uk",), plain=True),
    Source("Politico", ("politico",), ("politico.com", "politico.eu")),
    Source("Der Spiegel", ("der spiegel", "spiegel", "шпигель", "슈피겔"), ("spiegel.de",)),
    Source("Bild", ("bild",), ("bild.de",), plain=True),
    Source("Die Welt", ("die welt",), ("welt.de",)),
    Source("Le Monde", ("le monde", "르몽드"), ("lemonde.fr",)),
)  # fmt: skip
