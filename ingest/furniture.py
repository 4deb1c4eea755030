"""What stands in a body and is no part of it: notices, bylines, credits, links to other articles, told by their own words."""

from __future__ import annotations

import re

from ingest.blocks import HEADINGS, TextBlock

_WORD = re.compile(r"\w+")
_OPENING, _BEGINNING = 80, 3  # characters of a text, words of its key
_MOSTLY = 0.5  # the same, of a heading or a correction
_LINKED = 0.75  # the share of linked characters from which a block is a link
_SENTENCE_END = re.compile(r"[.!?…。][\"”’»)]*\Z")  # of a report that stands in a link as a whole
_LONG, _LONGEST_NOTICE, _LONGEST_BYLINE, _LONGEST_SITE_NOTICE = 300, 220, 120, 600  # characters
_NOTICE = re.compile(
    r"""(?ix)^\W*(?:
    advert(?:s|isement|ising|orial)?\b|reklam|anzeige|werbung|publicidad|publicité|
    (?:read|see|learn|find\s+out|watch|hear)\s+(?:more|also|next|now)\b|also\s+read|read\s*[:|]|more\s*:|related\b|recommended|
    (?:sign|log)\s+(?:up|in)\b|subscribe|follow\s+(?:us\s+(?:on|at)\b|us\W*$|@|\w+\s+on\b)|share\s+(?:this|on|via)|click\s+here|get\s+(?:the|our)\s+(?:latest|newsletter)|
    (?:photo|image|picture|video|graphic)s?(?:\s+(?:by|credit|courtesy|source))?\s*[:©|]|credit\s*:|quelle\s*:|©|copyright\b|all\s+rights\s+reserved|
    story\s+continues|watch\s*[|:]|with\s+files\s+from|recommended\s+editorial|continue\s+reading|scroll\s+(?:down|for)|most\s+(?:read|popular)|trending|newsletter|
    (?:s[ıi]radaki|(?:bir\s+)?sonraki|önceki)\s+(?:haber|yaz[ıi])(?:\s*[:|»›>→]|\W*$|(?-i:(?=[A-ZÇĞİÖŞÜ])))|
    daha\s+fazla\s+haber|ilgili\s+haber|önerilen\s+(?:video|haber|içerik)|(?:bu\s+)?haberi?\s+paylaş|paylaş|abone\s+ol|haberin\s+devamı|devamını\s+oku|(?:devamını\s+gör|(?:devamını|daha\s+fazla)\s+göster)\W*$|en\s+çok\s+okunan|show\s+more\W*$|показать\s+(?:ещ[её]|полностью)\W*$|더\s?보기\W*$|etiketler?\b|kaynak\s*:|
    (?:fotoğraf|foto|görsel|kaynak)\s*:|son\s+dakika\s*(?:haber|:)|ayrıca\s+(?:oku|bak|bkz)|please\s+send\s+(?:any\s+)?(?:comments|questions|feedback)|bunlar\s+da\s+ilginizi|google\s+(?:news|haberler)|
    lesen\s+sie\s+(?:auch|mehr|hier)|empfohlener\s+redaktioneller|externer\s+inhalt|an\s+dieser\s+stelle\s+find|ich\s+bin\s+damit\s+einverstanden|personenbezogene\s+daten\s+können|ein\s+klick\s+für\s+den|abonniere|folgst\s+du|mehr\s+zum\s+thema|auch\s+interessant|lire\s+aussi|à\s+lire|leggi\s+anche|lee\s+(?:también|más)|te\s+puede\s+interesar|
    читайте\s+(?:также|також|ще)\b|(?:смотрите|дивіться)\s+(?:также|також)\b|подпис(?:ывайтесь|аться)|підпис(?:уйтесь|атися)|фото\s*:|
    (?:bizi\b.{0,60}\b)?(?:takip\s+edin|takipte\s+kal)|yasal\s+uyarı|our\s+standards\s*:|haberin\s+tamamı(?:nı\s+oku|\s+için)|
    (?:больше|ещё|еще)\s+новостей|читайте\s+(?:нас|ещё|еще|другие)|материалы?\s+по\s+теме|следите\s+за\s+(?:наш|новост|обновл|событ|нами)|
    (?:нашли|заметили|увидели)\s+(?:опечатку|ошибку)(?:\s+в\s+(?:тексте|стать|материал|новост)\w*)?(?:\s*[?!.,:—–-]|\s*\Z)|выделите\s+(?:е[её]|текст|фрагмент)\b.{0,40}ctrl|[▲△]\s[^▲△]{2,120}(?:사진\s*[=:/]|ⓒ|©|자료\s*사진|사진\s*제공(?:\s*[=:/]|\W*\Z))|
    관련\s*기사|많이\s*본\s*(?:뉴스|기사)|무단\s*(?:전재|복제)|저작권자|\[?사진\s*[=:]|[▶☞]\s*.{0,40}(?:바로\s*가기|구독|제보|클릭|보기|다운로드|채널)|제보(?:는\s*(?:카카오톡|전화|이메일)|하기)|※\s*(?:이\s*기사|본\s*기사|저작권) )""",
)
# Notices that may begin with other words: what a reader is to do, or may not do, with this page.
_ASKED = re.compile(
    r"""(?ix)
    \b(?:google\s+(?:news|haberler)|whatsapp|telegram|twitter|facebook|instagram|youtube|bülten|e-?bülten|uygulama)\S*(?:\s+\S+){0,4}?\s+(?:takip\s+ed(?:in|ebilir)|(?:abone|üye)\s+ol(?:un|abilir|mak\s+için)|katıl(?:ın|abilir|mak\s+için)|indir(?:in|ebilir)|tıkla(?:y|\W*$))\w*
    |\b(?:tüm\s+hakları|her\s+hakkı)\b.{0,60}\b(?:saklı|ait)\w*|\bizin\s+alınma(?:dan|ksızın)\b.{0,80}\b(?:kullanıla|kopyalana|yayınlana|çoğaltıla|alıntılana)\w*
    |\b(?:join|follow)\s+(?:us|our)\b.{0,40}\b(?:whatsapp|telegram|channel)|\bsign\s+up\s+(?:here|now)\b|\bsign\s+up\s+(?:to|for)\s+(?:our|the|\S+['’]s)\b.{0,50}\b(?:newsletter|briefing|alert|e-?mail)
    |(?:무단\s*(?:전재|복제)|재배포\s*금지|ai\s*학습)
    |\bподписывайтесь\b|\b(?:в\s+(?:нашем|наш)|наш)\s+(?:telegram|телеграм)
    """
)
# What a site tells its visitors of cookies and scripts, in the words of whoever runs it.
_SITE_TELLS = re.compile(
    r"""(?ix)\b(?:sitemiz\w*|bu\s+(?:internet\s+|web\s+)?site(?:de|miz\w*|yi|ye|nin)?)\b.{0,160}\b(?:çerez|cookie)\w*|\b(?:çerez|cookie)\w*\b.{0,80}\b(?:kullanıyoruz|kullanmaktayız|kullanırız|kabul\s+et(?:miş|mek|tiğiniz)|onayl(?:amış|ıyorsunuz))\w*
    |\bjavascript\S*\s+(?:\S+\s+){0,3}?(?:etkin|aç(?:ın|ık|manız)|destekle)\w*|\b(?:enable|activate|turn\s+on|requires?)\s+javascript\b|\bjavascript\s+(?:is\s+)?(?:disabled|required|must)\b
    |\bwe(?:\s+and\s+our\s+\S+)?\s+use\s+cookies\b|\bthis\s+(?:web)?site\s+uses\s+cookies\b|\bour\s+use\s+of\s+cookies\b|\bwe\s+value\s+your\s+privacy\b
    |\b(?:мы|сайт)\s+(?:используем|использует)\s+(?:файлы\s+)?(?:cookie|куки)|\bпродолжая\s+(?:использовать|пользоваться|работу|просмотр)\b.{0,60}(?:сайт|cookie|куки)|\bвключите\s+javascript
    |쿠키를\s*사용(?:합니다|하고\s*있습니다)|자바스크립트를\s*(?:활성화|사용)"""
)
# What a notice has not and a report has: who said it, or a figure that is no law's, year's or count of partners.
_REPORTS = re.compile(
    r"""(?ix)(?<!\w)(?:dedi|diyor|diye|söyle\w+|belirtti\w*|bildir(?:di|il)\w*|açıkla(?:dı|ndı|yan|yarak)\w*|kaydet\w+|vurgula\w+|said|says|told|according\s+to|reported|(?:сообщ|сказа|заяв|призна|рассказа)\w+)(?!\w)|(?:밝혔|말했|전했|설명했)다
    |(?<![\w.,/])(?!(?:19|20)\d\d(?!\d))\d+(?:[.,]\d+)*(?!\d|[.,]?\s*(?:sayılı|no|gün\b|ay\b|yıl\b|iş\s+ortağ|ortağ|days?\b|months?\b|(?:\w+\s+)?(?:partners|vendors)|партн|개))"""
)
_SITE_WORDS = ("çerez", "cookie", "javascript", "куки", "쿠키", "자바스크립트", "privacy")
# One of which each match of `_ASKED` has, in lower case.
_ASKED_WORDS = (
    "takip", "abone", "üye", "katıl", "indir", "tıkla", "hakları", "hakkı", "izin", "join", "follow", "sign", "무단", "재배포", "학습", "подпис", "наш",
)  # fmt: skip
# Before a link that is the other headline.
_NEXT = re.compile(r"(?i)\W*(?:s[ıi]radaki|(?:bir )?sonraki|önceki) (?:haber|yaz[ıi])\s")
# Behind a link: when that was published.
_DATED_LINK = re.compile(
    r"(?i)(?<!\d)[0-2]?\d[:.][0-5]\d(?:,? \d{1,2} [^\W\d_]{3,10}(?: \d{4})?)?\W*\Z|(?<!\d)\d{1,2} [^\W\d_]{3,10}(?: \d{4})?,? [0-2]?\d[:.][0-5]\d\W*\Z"
)
_MAIL = re.compile(r"\W*(?:[가-힣]{2,4}\s*(?:기자|특파원)?\s*)?[\w.+-]+@[\w-]+(?:\.[\w-]+)+\W*")
_CREDIT = re.compile(
    r"""(?ix)\b(?:photo|foto|image|bild|bildrechte|fotoğraf|credit|kuva)\s*:\s*[^.:]{2,60}$
    |\((?:[\w .-]+/)?(?:AFP|AP|AP\ Photo|Getty\ Images|Reuters)(?:/[\w .-]+)?\)\s*$|/\s*Getty\ Images\)?\s*$"""
)
_CREDIT_MARKS = (":", "/", ")")  # one of which each has
_BYLINE = re.compile(
    r"""(?ix)^\W*(?:by|von|par|por|di|av|af|door|yazan|haber|text|words)\s*:?\s+[^\W\d_][\w.'’-]+(?:\s+[\w.,'’&|@-]+){0,8}\s*$
    |^\W*(?:published|updated|posted|last\s+(?:updated|modified)|first\s+published|(?:son\s+)?güncelle(?:n?me|ndi)|yayın(?:lan\w+|\s+tarihi)?|(?:haber\s+)?giriş|eklen(?:me|di)|oluşturul(?:ma|du)|등록|수정|입력|опубликовано|обновлено|stand|aktualisiert|veröffentlicht|publicado|actualizado|publié|mis\s+à\s+jour|pubblicato)\b.{0,80}\d.{0,40}$
    |^\W*(?:просмотр(?:ов|ы)|görüntülen?me|okunma|gösterim|views?|조회수?|hits?)(?:\s+sayısı)?\s*:?\s*\d[\d.,\s]*[kmb]?\W*$|^\W*www\.\S+\s*\([^()]{1,40}\)\W*$
    |^\W*(?:\d{1,2}\s*[.:/-]\s*){2}\d{2,4}\b.{0,30}$|^\W*(?:\d+|an?|one)\s*(?:min(?:ute)?s?|hours?|days?)\s*(?:read|ago)?\b.{0,20}$"""
)
# A line that is a day and no more, where no text stands above it.
_DAY = re.compile(
    r"""(?ix)\W*(?:[^\W\d_]{3,12},?\s+)?(?:\d{1,2}\.?\s+[^\W\d_]{3,10}\.?,?\s+(?:19|20)\d\d|[^\W\d_]{3,10}\s+\d{1,2},?\s+(?:19|20)\d\d
    |(?:주체\d+\()?(?:19|20)\d\d\)?[년年]\s*\d{1,2}[월月]\s*\d{1,2}[일日])(?:[\s,|–-]+[^\W\d_]{2,12}\.?)?(?:[\s,|–-]+(?:saat\s+)?\d{1,2}[:.]\d\d)?\W*"""
)
_LONGEST_DAY = 50  # characters
# What a newsroom corrects stands in boxes of its own.
_CORRECTION = re.compile(
    r"""(?ix)\W*(?:düzeltme(?:\s+notu)?|tekzip|editör(?:ün)?\s+notu|corrections?|corrected|clarifications?|editor['’]?s['’]?\s+note|исправлени[ея]|уточнени[ея]|поправка|виправлення|уточнення|정정(?:보도)?|바로잡습니다|訂正|更正)
    \s*(?:\([^()]{1,40}\)|\d{1,2}\s\w+(?:\s\d{4})?)?\s*[\]:：.—–-]"""
)
# As agencies tell it above the text of a wire: "(Corrects distance in lead)", "(Refiles to fix typo in paragraph 2)".
_WIRE_CORRECTION = re.compile(
    r"\W*\((?:ATTN: )?(?:refiles|corrects|recasts|this (?:story|version) (?:corrects|has been (?:refiled|corrected))|düzelt\w+ haber|haber düzelt\w+)(?!\w)[^()]{0,200}\)\W*",
    re.I,
)
_LONGEST_CORRECTION = 800  # characters
# What tells readers how to ask for one.
_INVITES = re.compile(
    r"(?i)bize (?:yaz|ulaş|bildir)|\b(?:write to|contact|e-?mail us|let us know|sign up|newsletter)\b|\bif you (?:see|find|spot)|напишите|сообщите|알려 ?주|제보"
)

_COMMENTS = re.compile(
    r"""(?x)(?:\d+\ )?(?:okur\ |okuyucu\ |ziyaretçi\ |tüm\ |all\ |reader\ )?
    (?:yorum(?:lar|ları)?|comments?|комментари[ийея]|комментариев|коментар[іи]|kommentare?|commentaires?|comentarios?|commenti|댓글)(?:\ \d+)?
    |(?:bir\ |siz\ de\ )?(?:yorum|yanıt|cevap)\ (?:yap|yaz|ekle|gönder|bırak)\w*|(?:leave|post|add|write)\ (?:a|your)\ (?:reply|comment)|join\ the\ (?:discussion|conversation)"""
)
_LONGEST_LABEL = 40  # characters of what stands above comments


# What stands above links to other articles: "En çok okunanlar", "Editörün seçtikleri", "Читайте также".
_OTHERS = re.compile(
    r"""(?ix)(?:
    (?:en|çok)\s+(?:çok\s+)?(?:okunan|konuşulan|izlenen|tıklanan|yorumlanan)\w*|editörün\s+seç\w+|(?:bunlar|bu\s+haberler?)\s+(?:da\s+)?(?:ilgini|dikkati)\w*.*|(?:benzer|ilgili|diğer|önerilen|son|güncel|popüler|öne\s+çıkan)\s+(?:haber|içerik|yazı|makale|video)\w*|
    sizin\s+için\s+seç\w+|haftanın\s+(?:en|öne)\b.*|son\s+dakika(?:\s+haberleri)?|bunları?\s+da\s+(?:oku|okuyun)\w*|
    (?:most|top|latest|related|recommended|trending|popular)\s+(?:read|viewed|popular|news|stories|articles|posts|videos?|now|topics|content)|(?:more|read\s+more)\s+(?:from|on|in|stories|news|about)\b.*|you\s+(?:may|might)\s+(?:also\s+)?(?:like|be\s+interested).*|editor['’]?s['’]?\s+(?:picks?|choice)|latest|related|recommended|trending|
    читайте\s+(?:также|ещё|еще)|(?:самое\s+)?(?:популярное|читаемое|обсуждаемое)|материалы?\s+по\s+теме|похожие\s+(?:новости|материалы)|(?:последние|главные|другие)\s+новости|по\s+теме|читайте\s+також|популярне|
    관련\s*(?:기사|뉴스)|많이\s*본\s*(?:기사|뉴스)|(?:주요|인기|최신|추천)\s*(?:기사|뉴스)|관련리스트|이\s*시각\s*(?:주요)?\s*뉴스|関連記事|関連ニュース|あわせて読みたい|人気記事|ランキング|相关(?:新闻|阅读|报道)|推荐阅读|热门(?:新闻)?|延伸閱讀|相關新聞
    )\W*"""
)


def opens_others(block: TextBlock) -> bool:
    """True where a heading stands above other articles."""
    return block.tag in HEADINGS and len(block.text) <= _LONGEST_LABEL and _OTHERS.fullmatch(block.text) is not None


def opens_comments(block: TextBlock) -> bool:
    """True where a heading, or a line with their number, stands above the comments of readers: "Yorumlar (60)"."""
    text = block.text
    if len(text) > _LONGEST_LABEL or block.links:
        return False
    return (block.tag in HEADINGS or text[-1] == ")") and _COMMENTS.fullmatch(key_of(text)) is not None


def is_day(block: TextBlock) -> bool:
    """True where a block is a day, with its clock or without, and no more."""
    return (
        len(block.text) <= _LONGEST_DAY
        and ("20" in block.text or "19" in block.text)
        and _DAY.fullmatch(block.text) is not None
    )


def is_correction(block: TextBlock) -> bool:
    """True where a block tells by its first word what the newsroom corrects: "Düzeltme: …", "[정정] …", "(Corrects …)"."""
    text = block.text
    return (
        len(text) <= _LONGEST_CORRECTION
        and (_CORRECTION.match(text) is not None or ("(" in text[:3] and _WIRE_CORRECTION.fullmatch(text) is not None))
        and block.link_share <= _MOSTLY
        and not _INVITES.search(text)
    )


def asks(block: TextBlock) -> bool:
    """True where a block asks its reader for something: to share, to follow, to write."""
    return _asks(block.text)


def key_of(text: str) -> str:
    """Return the words of a text in lower case, one space between them: what a repeated line is known by."""
    return " ".join(_WORD.findall(text.lower()))


def beginning_of(text: str) -> str:
    """Return a text's key, or where that is long its first three words: what differs in them need not be compared whole."""
    if len(text) > _OPENING:
        head = _WORD.findall(text[:_OPENING].lower())
        if len(head) > _BEGINNING:  # the last of them may be cut
            return " ".join(head[:_BEGINNING])
    return " ".join(key_of(text).split(" ", _BEGINNING)[:_BEGINNING])


def _asks(text: str) -> bool:
    if "@" in text and _MAIL.fullmatch(text):
        return True
    lowered = text.lower()
    return any(map(lowered.__contains__, _ASKED_WORDS)) and _ASKED.search(text) is not None


def tells_of_site(block: TextBlock) -> bool:
    """True where a site speaks to its visitors of its cookies or scripts: no text, though it may tell what a page without a text is."""
    if len(block.text) >= _LONGEST_SITE_NOTICE or not is_about_sites(block.text):
        return False
    return _SITE_TELLS.search(block.text[:_LONGEST_NOTICE]) is not None and _REPORTS.search(block.text) is None


def is_about_sites(text: str) -> bool:
    """True where a text speaks of cookies or scripts, as a headline may."""
    lowered = text.lower()
    return any(map(lowered.__contains__, _SITE_WORDS))


def is_furniture(block: TextBlock) -> bool:
    """True where a block is furniture by its own words or links; the longer it is, the more has to speak against it."""
    length = len(block.text)
    if block.tag in HEADINGS:
        return block.link_share > _MOSTLY or _NOTICE.match(block.text) is not None
    if block.link_share > _LINKED and (length < _LONG or not _SENTENCE_END.search(block.text)):
        return True
    if length < _LONGEST_NOTICE and (_NOTICE.match(block.text) or _asks(block.text)):
        return True
    if block.link_share > _MOSTLY and (_NEXT.match(block.text) or _DATED_LINK.search(block.text)):
        return True
    if length < _LONG and any(mark in block.text for mark in _CREDIT_MARKS) and _CREDIT.search(block.text):
        return True
    return length < _LONGEST_BYLINE and _BYLINE.match(block.text) is not None
