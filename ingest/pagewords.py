"""The words by which pages that are no article give themselves away; all are matched on folded text (lower case, i for ı).

Each list is one expression a line. Where they have to stand is said in `ingest.nonarticles`.
"""

from __future__ import annotations

import re


def _any(lines: str, before: str = "", after: str = "") -> re.Pattern[str]:
    alternatives = "|".join(line.strip() for line in lines.strip().splitlines())
    return re.compile(f"{before}(?:{alternatives}){after}")


_CODE = r"(?:40[0134]|410|429|50[0234])"
# A title that is an error's and nothing else's, up to its end or the site's name.
ERROR_TITLE = _any(
    rf"""
    (?:(?:hata|error|http)\s*(?:kodu|code)?\s*[:#-]?\s*)?{_CODE}\b(?:\W*(?:not found|hata\w*|error|bulunamad\w*|forbidden|gone|sayfa\w*|page\w*|bad gateway|service unavailable|internal server error|gateway time-?out|too many requests|unauthorized)\b)*
    (?:üzgünüz|maalesef|eyvah|ups|hata|sorry|oops|whoops|uh-?oh)\W+(?:.{{0,30}}(?:sayfa|haber|içerik|page|something|bir şeyler).{{0,40}})?
    (?:üzgünüz|maalesef|sorry|unavailable)(?=\W*\Z)
    (?:böyle bir |bu )?(?:sayfa|haber|içerik) (?:bulunamad\w*|mevcut değil|yok|görüntülenemiyor)
    aradiğiniz (?:sayfa|haber|içerik)\w* (?:bulunamad\w*|yok|mevcut değil)
    (?:the |this |that )?page (?:not found|does ?n[o']t exist|is ?n[o']t available|can['no]*t be found|you requested .{{0,20}})
    (?:sorry,? )?we (?:can['’no]*t|could ?n['’o]*t|are unable to) find (?:that|this|the|your) (?:page|story|article).{{0,40}}
    not found|nothing (?:was )?found|something went wrong|bir hata oluştu|beklenmeyen bir hata\w*
    access denied|erişim engellendi|erişim reddedildi|forbidden|unauthorized
    (?:bir dakika\W* lütfen|bir (?:dakika|saniye)(?: bekleyin)?|lütfen bekleyin|one moment,? please|(?:güvenlik|insan|robot) doğrulama(?:si)?|(?:human|bot|security) verification|verify you are human)(?=\W*\Z|\s*[|–—]|\s-\s)
    (?:(?:wordpress )?(?:›|>)? ?(?:database error|error establishing a database connection)|veritabani (?:bağlanti )?hatasi|account suspended|hesap askiya alindi|bandwidth limit exceeded)(?=\W*\Z|\s*[|–—]|\s-\s)
    pardon our interruption|(?:.{{0,12}} )?security checkpoint|(?:вы )?(?:не|точно не) робот|подтвердите, что (?:вы|запросы)\b.{{0,40}}|проверка (?:браузера|безопасности)|アクセス確認|(?:보안|접속) 확인(?: 중)?|(?:安全|人机|人機)(?:验证|驗證|检查)|请稍候|잠시만 기다려.{{0,12}}
    (?:システム)?メンテナンス(?:中|のお知らせ)?|(?:서비스|시스템|홈페이지) 점검(?: 안내| 중)?|(?:ведутся )?технические работы|technische störung|backend fetch failed|{_CODE} backend .{{0,20}}
    just a moment\W*|attention required\W*|are you a robot\W*|checking your browser.{{0,20}}|security check|güvenlik kontrolü|robot musunuz\W*
    bad gateway|service (?:temporarily )?unavailable|internal server error|gateway time-?out|too many requests
    (?:(?:this )?(?:content|article|page|website|site) (?:is )?(?:not available|unavailable)(?: in your (?:region|country|location|area))?|unavailable (?:in your (?:region|country|location)|for legal reasons|due to legal reasons)|451\W*unavailable .{0, 20})(?=\W*\Z|\s*[|–—]|\s-\s)
    (?:site|sayfa)\w* bakimda\w*|bakim (?:çalişmasi|modu)|(?:site )?under maintenance|down for maintenance|maintenance mode|(?:çok )?yakinda (?:hizmetinizde|sizlerleyiz)
    (?:ページ|記事)[はが](?:見つかりません|存在しません).{{0,12}}|(?:页面|頁面)(?:不存在|未找到)|(?:страниц|стать|новост|материал)[а-я]? (?:не найден|удал[её]н)[а-я]?
    страница не найдена|доступ запрещ[её]н|ошибка {_CODE}|сторінку не знайдено|технические работы
    페이지를 찾을 수 없습니다|{_CODE} 오류|접근이 거부되었습니다
    """,
    r"\W*",
    r"\W{0,3}(?:\Z|[|–—:!-]|\s[|–—-]\s)",
)
ERROR_TEXT = _any(
    r"""
    sayfa(?:ya|yi)? (?:bulunamad|ulaşilam|mevcut değil|taşinmiş)|böyle bir (?:sayfa|haber|içerik)|aradiğiniz (?:sayfa|haber|içeri[kğ])
    (?:haber|içerik) (?:bulunamad|yayindan kaldir|silinmiş|kaldirilmiş)|bir hata oluştu|daha sonra (?:tekrar|yeniden) deneyin
    page (?:not found|you(?:'re| are) looking for|you requested)|no longer (?:available|exists)|can['no]*t be found|something went wrong|try again later
    enable javascript|javascript'i (?:etkin|aç)|verify(?:ing)? (?:that )?you are (?:a )?human|robot olmadiğin|(?:checking|verifying) your browser|unusual traffic|ddos protection|cloudflare
    insan olduğunuzu|tarayiciniz(?:in)? (?:kontrol|denetlen|doğrulan)|bağlantinizin güvenliğ|olağan ?dişi (?:bir )?(?:trafik|etkinlik)|(?:needs to|must) (?:review|verify) the security of your connection|enable cookies to continue
    (?:not|un)available (?:to readers )?(?:in|to|from) (?:your (?:region|country|location|area)|most european|(?:most of )?the (?:eu|european))|(?:your|this) (?:region|country|location) (?:is )?(?:not supported|blocked)|451 unavailable|(?:bölgenizde|ülkenizde|bulunduğunuz (?:bölge|ülke|konum)\w*) (?:kullanila|erişil|erişime|görüntülen|sunul)\w*
    establishing a database|database (?:connection|server) (?:failed|error|is down)|(?:cannot|could not|can't) connect to (?:the )?(?:database|mysql)|veritaban\w* (?:bağlan|hata|sunucu)|account has been suspended|hesa(?:p|bi)\w* askiya|bandwidth limit
    was not found on this server|service unavailable|too many requests|access (?:to this page )?(?:has been )?denied|bakim çalişmasi|under maintenance|be back soon
    (?:page|story|article|content) (?:you were|that you(?:'re| are| were)) looking for|may have been (?:moved|renamed|removed|deleted)|licen[cs]e to publish (?:it|this) has (?:expired|ended)
    (?:страниц|стать|новост|материал|публикаци)[а-я]{0,2} (?:не найден|удал[её]н|перемещ|не существует|снят|недоступ)|перешли по (?:устаревш|неверн|неправильн|битой)|попробуйте позже
    (?:сторінк|статт|новин|матеріал|публікаці)[а-яії]{0,2} (?:не (?:знайден|існує)|видален|переміщен|недоступн)|페이지를 찾을 수|존재하지 않는 (?:페이지|기사)|삭제된 (?:페이지|기사)|기사가 (?:없습니다|삭제)
    (?:ページ|記事)[はが](?:見つかり|存在し|削除され|公開を終了|掲載を終了)|お探しの(?:ページ|記事)|(?:掲載|公開)(?:期間)?[はがを]終了|(?:页面|頁面|文章|内容|內容)(?:不存在|已(?:被)?[删刪]除|未找到)|(?:访问|訪問)的[页頁]面
    """
)
COOKIE = _any(
    r"çerez\w*|cookies?\b|consent\w*|gdpr|kvkk|riza(?:niz|si|sini)?\b|gizlilik tercih\w*|tracking technolog\w*|куки|쿠키"
)
COOKIE_ACT = _any(
    r"""
    çerez\w* (?:kullan(?:iyoruz|iriz|ilmaktadir|maktayiz)|politika|tercih|ayar)|(?:tümünü|hepsini|çerezleri) (?:kabul et|onayla|reddet)|kabul (?:et\b|ediyorum)|onayliyorum
    we (?:and our (?:\d+ )?partners )?(?:use|value|store|care about)|accept (?:all|cookies|and continue)|i (?:accept|agree)|reject all|manage (?:preferences|cookies|choices|settings)|your (?:privacy|choices|consent)|agree and (?:continue|close)
    принять (?:все|cookie)|мы используем|모두 동의|쿠키를 사용
    """
)
# Sentences of consent walls and nothing else: those of the IAB's framework, of the portals that write their own, and their Turkish.
CONSENT = _any(
    r"""
    (?:we|us) and (?:our )?(?:\d[\d.,]* )?(?:trusted |third-party |advertising )?(?:partners|vendors|affiliates)\b.{0,80}(?:store|access|process|use|cookies|data|information)|with (?:our|\d+) .{0,20}partners\b.{0,60}(?:cookies|personal data)
    (?:store|stor(?:e|ing)) and(?:/or)? access(?:ing)? information on (?:a|your|the) devices?|access(?:ing)? and stor\w+ information on|iab(?: europe)?(?:'s)? (?:transparency|framework|tcf)|transparency (?:and|&) consent framework|part of the iab
    part of the yahoo family|authenticate users, apply security measures|before you continue to|to process personal data such as|precise geolocation data.{0,40}(?:identification|device)
    (?:iş )?ortaklarimiz\w*\b.{0,100}(?:cihaz|çerez|kişisel veri)|cihaz(?:iniz)?d?a?(?:ki)? bilgi\w* (?:depola|sakla|eriş)\w*|cihaziniz\w*\b.{0,40}(?:sakla|depola|eriş)\w+|hassas coğrafi konum|yahoo markalar ailesinin
    açik rizaniz\b.{0,60}(?:çerez|kişisel|halinde|kullan|işlen)|kişisel verileriniz\w*\b.{0,80}(?:işlen|6698|kvkk|aydinlatma)|zorunlu çerez\w*|çerez\w*\b.{0,60}(?:aydinlatma|açik riza)
    """
)
CONSENT_TITLE = _any(
    r"""
    we (?:value|respect|care about) your privacy|your privacy (?:matters|choices|is important)|(?:privacy|consent|cookie) (?:settings|preferences|choices|notice|consent)|before you continue|cookie consent
    gizliliğiniz(?:e|i)? (?:değer|önem|önemsiyoruz|önemli)\w*.{0,20}|(?:çerez|gizlilik) (?:ayarlari|tercihleri|bildirimi|onayi|tercih merkezi)|devam etmeden önce|(?:yahoo|\w+) is part of the yahoo family.{0,20}
    """,
    r"\W*",
    r"\W*(?:\Z|[|–—-])",
)
# What a server writes instead of a page when its program breaks.
SERVER_FAULT = _any(
    r"""
    (?:php )?(?:fatal|parse|compile) error\b.{0,600}?\bon line\b|uncaught (?:error|exception|pdoexception|typeerror|mysqli_sql_exception)\b|stack trace:\s*#0
    traceback \(most recent call last\)|sqlstate\[|you have an error in your sql syntax|mysql_(?:connect|query)\(\)|server error in '/.{0,40}' application|whitelabel error page|java\.lang\.\w+exception
    """
)
# Errors that say the page is no more: those that do not may pass.
GONE = _any(
    r"""
    \b40[49]\b|\b410\b|not found|bulunamad|(?:yayindan|sistemden) kaldir|kaldirilmiş|silinmiş|mevcut değil|taşinmiş|ulaşilama|böyle bir|\byok\b|aradiğiniz|(?:does ?n[o']t|no longer) exist|no longer available|can['no]*t be found
    licen[cs]e to publish|no longer online|может быть удал|перемещ|снят[аоы]? с публ|видален|переміщен|не існує|見つかり(?:ません|ませんで)|存在しません|削除され|終了|不存在|[删刪]除|未找到|may have been (?:moved|re(?:nam|mov)ed|deleted)|can[no'’]*t find|기사가 (?:없|삭제)
    looking for|you requested|\bgone\b|nothing found|(?:has been|was) (?:removed|deleted)|не найден|не существует|удалена|не знайдено|찾을 수 없|존재하지 않는|삭제된
    """
)
PAYWALL = _any(
    r"""
    (?:devamini|tamamini|haberin devamini) (?:okumak|görmek|görüntülemek)|okumaya devam et(?:mek)? (?:için|üzere)|(?:haberin|yazinin) devami (?:premium|abone|e-gazete)\w*
    abone(?:ler(?:imiz)?e|lere)? (?:özel|olun|olmaniz|ol )|zaten abone|abone misiniz|abonelik (?:gerek|satin)|aboneliğiniz|üye(?:ler(?:imiz)?e özel| girişi yap| olmaniz)|premium (?:içerik|üye|content|article)|ücretsiz (?:haber|makale) hakki
    subscribe (?:now |today )?to (?:continue|keep|read|unlock|access|get full)|already a (?:subscriber|member)|(?:for|to) (?:our )?(?:paying )?subscribers?(?: only)?|subscribers? only|subscriber-only|to (?:continue|keep) reading|free article(?:s)? (?:limit|left|this month)|(?:reached|used) your .{0,20}free
    (?:read|unlock|access) (?:the (?:full|rest|entire)|this) (?:article|story)|this (?:article|story|content) is (?:reserved|only|exclusive|for)|(?:log|sign) in to (?:continue|read)|register (?:for free )?to (?:continue|read)|create (?:a|your) free account|start your (?:free )?trial
    оформите подписку|только для подписчиков|доступ(?:ен|но) (?:только )?(?:по подписке|подписчикам)|полный текст .{0,20}подпис|оформ(?:іть|ити) передплату|(?:лише|тільки) (?:для )?передплатник\w*|(?:доступн\w+|текст)\b.{0,30} (?:за передплатою|передплатникам)
    구독(?:자|회원)?(?:만|에게만| ?전용)|(?:유료|정)회원 ?전용|구독하(?:시면|셔야|면|고|여야)\b|구독 (?:후|시)\b|유료 (?:회원|기사)|로그인 (?:후|하)|reservado (?:a|para) suscriptores|réservé aux abonnés|nur für abonnenten|weiterlesen mit
    """
)
LIVE_TITLE = _any(
    r"""
    \W*canli(?: (?:anlatim|blog|aktarim|takip|yayin))?\s*[|:–—-].*
    \W*live(?: (?:updates?|blog|coverage|news))?\s*[|:–—-].*
    \W*(?:онлайн|прямая трансляция)\s*[|:–—-].*
    .*\b(?:canli (?:anlatim|blog)|dakika dakika|anbean|live ?blog|live updates|as it happened|minute by minute|текстовая трансляция|실시간 (?:속보|중계))\b.*
    """,
    r"\A",
)
GALLERY_TITLE = _any(
    r"foto ?galeri|galeri|photo gallery|gallery|in pictures|in photos|fotoğraflarla|kare kare|фотогалерея|фоторепортаж|화보",
    r"(?<!\w)",
    r"(?!\w)",
)
TEMPLATE_TITLE = _any(
    r"""
    undefined|null|nan|none|no title|başlik(?:siz)?(?: buraya)?|haber başliği(?: buraya)?|title here|your title(?: here)?|article title|headline goes here|untitled(?: document| post)?
    sample (?:page|post|article)|hello,? world!?|test (?:page|post|article)|örnek (?:sayfa|yazi|haber)|(?:test|deneme) (?:haber|yazi|sayfa)\w*(?: \d+)?|merhaba dünya!?
    """,
    r"\W*",
    r"\W*",
)
FILLER = (
    "lorem ipsum", "dolor sit amet", "consectetur adipisc", "sed do eiusmod", "ut enim ad minim", "quis nostrud", "duis aute",
    "excepteur sint", "nemo enim ipsam",
)  # fmt: skip
_TEXTS = r"(?:text|article|news|story|headline|title|content|passage|information|paragraph)s?"
# Words to a language model or from it, at the head of a title or paragraph and not in quotes.
PROMPT = _any(
    rf"""
    as an? (?:ai|artificial intelligence|(?:large )?language)(?: language)? (?:model|assistant|chatbot)
    i(?:'m| am) (?:sorry|afraid),? but (?:as an? |i (?:can|do|am|don)|this)|i apologi[sz]e,? but i|i(?:'m| am) (?:unable to (?:assist|provide|write|browse|access|help)|an ai )|i can(?:no|')t (?:fulfil|assist with|help with that|provide (?:a|an|the) (?:translation|article|summary)|write)
    (?:sure|certainly|of course|absolutely|great)[,!.]+ ?(?:here(?:'s| is| are)|below is|i(?:'ll| will| can) (?:help|rewrite|write|translate))
    here(?:'s| is| are) (?:the|a|an|your|my) (?:re-?written|translated|revised|rephrased|paraphrased|summari[sz]ed|seo|turkish|english|new title)[\w ,-]{{0,40}}(?:\b{_TEXTS}|version|translation|summary)\b
    here(?:'s| is) (?:a|the|your) (?:summary|translation|rewrite|rewritten|short article|news article)[\w ]{{0,40}}:
    (?:based on|according to|using|with) (?:this|the|that) (?:following |above |given |provided )?{_TEXTS},? (?:please )?(?:write|create|generate|produce|compose)
    (?:please )?(?:re-?write|paraphrase|rephrase|summari[sz]e|translate|proofread) (?:the|this) (?:following |above |below )?{_TEXTS}\b
    (?:please )?write (?:me )?(?:a|an) (?:new|short|seo|unique|original|news)[\w -]{{0,30}}(?:title|article|headline|summary|text)\b
    you are (?:a|an) (?:helpful|expert|professional|experienced) (?:assistant|journalist|editor|writer|news|seo)
    (?:as of )?my (?:last )?(?:knowledge|training) (?:update|cut-?off|data)|ignore (?:all )?previous instructions
    (?:ben )?bir yapay zeka(?: dil)? (?:modeli|asistani)(?:yim| olarak)|(?:bir )?(?:yapay zeka )?dil modeli olarak|yapay zeka olarak (?:yorum yap|kişisel|güncel bilgi|bu (?:konu|istek|soru)|size)
    üzgünüm,? (?:ancak|ama|fakat|bu)[\w ,]{{0,50}}(?:yardimci olam|yerine getirem|yazam|oluşturam|sağlayam|çevirem|erişem)
    (?:elbette|tabii|tabii ki|memnuniyetle|kesinlikle)[,!.]+ ?(?:işte|aşağida|hemen)
    işte (?:size )?(?:yeniden yazilmiş|özgün|düzenlenmiş|çevrilmiş|seo uyumlu|istediğiniz)[\w ]{{0,30}}(?:haber|metin|makale|başlik|hali|çeviri|versiyon)
    (?:aşağidaki|bu|verilen|şu|yukaridaki) (?:metni|haberi|makaleyi|yaziyi|bilgileri?|içeriği)[\w ]{{0,30}}(?:yeniden yaz|özgün(?:leştir| bir)|türkçeye çevir|özetle)(?:ip|yin|in|ar misin|:|\b)
    (?:bu|aşağidaki|verilen) bilgi(?:lere|ler işiğinda|lerden)[\w ]{{0,20}}(?:göre|dayanarak|yola çikarak|işiğinda)[\w ,]{{0,20}}(?:yeni )?bir (?:haber|makale|başlik) (?:yaz|oluştur)
    как (?:большая )?(?:языковая модель|искусственный интеллект)|к сожалению,? я не могу (?:выполнить|помочь|написать)|(?:перепиши|переведи)\w* (?:следующий|этот|данный) текст|вот (?:переписанн|переведенн|переведённ)\w+ (?:текст|статья|вариант)
    (?:ai|인공지능) 언어 모델로서|다음 (?:기사|글)를 (?:다시 작성|번역|요약)
    """,
    r"[\W_]*",
)
