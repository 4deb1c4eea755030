"""When, why and how, told where nothing asks for it: "reached Beijing by train" for "Pekin'e ulaştı", "again", "in retaliation".

A short end of a sentence is too little for the models of `clause_ends.py`. Each of these phrases asks for a Turkish word of a wide list: of
6,900 true pairs that have one of them none lacks it.
"""

from __future__ import annotations

from dataclasses import dataclass

from core import late_re as re
from transform.check.engine_rows import Rows, Texts, Words
from transform.check.model import Problem

_TIMES = r"kez|defa|kere|(?<!\w)ilk|son|ikinci|üçüncü|dördüncü|beşinci|tekrar|yeniden|bir daha|daha önce|hiç"
_AGAINST = r"karşil|misille|intikam|yanit|tepki|(?<!\w)öc|karşi|ceva[bp]|mukabel"
_WHY = (
    r"neden|sebe[bp]|dolayi|yüzün|için|karşi|sonu[cç]|gerekçe|ötürü|diye|üzerin|sonra|kaynaklan|yol aç|beri|(?<!\w)ki(?!\w)|saye|"
    r"(?<!\w)ile(?!\w)|yl[ae]|l[ae](?!\w)|[dt][ae]n(?!\w)|[ae]r[ae]k|çünkü|zira|[iuü]nc[ae]|hal(?:i|de)|etki|ardin|zor|düşün|göre|bakil|madiğ|hasebi|mağdur|kurban|[:;]"
)
_SAYS = (
    r"söyle|bildir|açikla|belirt|kaydet|kayded|duyur|aktar|ifade|göre|vurgu|de(?:di|yi|mi)|diye|öne sür|iddia|anlat|ekle|yaz|doğrula|kaynak|konuş|savun|ileri|"
    r"haber|bilgi|dile|beyan|ilan|paylaş|sözcü|[:\"“”]|tahmin|uyar|yalanla|reddet|ima|hatirlat|dikkat|işaret|yetkili|tanik|polis|rapor|dair|yönünde|kabul|itiraf|şikayet|suçla"
)
_ENDS = (
    ("retaliat|revenge", r"in (?:retaliation|revenge)", _AGAINST),
    ("in response", r"in response to", rf"{_AGAINST}|üzerine|sonra|ardin|çağri|bağli"),
    ("in protest", r"in protest", r"protesto|tepki|karşi|eylem|boykot|itiraz"),
    ("first time|second time|third time|fourth time|fifth time|last time", r"for the (?:first|second|third|fourth|fifth|last) time", _TIMES),
    (" again", r"(?<!once )again(?!st)", rf"{_TIMES}|yine|gene(?!l)|hala|halen|geri|daha|(?<!\w)d[ae](?!\w)|sil baştan|üst üste|yeni|dön|ardi ardina|devam|sürdür|hep|her |[?]"),
    ("once more", r"once more", rf"{_TIMES}|yine|daha|geri|dön"),
    ("under pressure", r"under (?:heavy |strong |growing |intense )?pressure", r"bask|zor|sikiş|stres|yüklen|köşe"),
    ("by mistake|mistakenly", r"by mistake|mistakenly", r"yanliş|hata|kaza|yanil|san(?:arak|ip)|karişt"),
    ("as planned", r"as planned", r"plan|program|takvim|öngör|zamanin|belirlen|karar|ertelenm|iptal|değişm|aksam|niyet|gün|yine|bekle"),
    ("as expected", r"as expected", r"bekle|tahmin|öngör|umul|sürpriz|şaşirt|tabii|doğal"),
    ("as a warning", r"as a warning", r"uyar|ihtar|gözdaği|tehdit|ibret|mesaj|ikaz"),
    ("at night", r"at night", r"gece|akşam|karanli|uyku"),
    ("in the morning", r"in the morning", r"sabah|öğle|gün|şafak|erken|gece|saat|seher"),
    ("last year", r"last year", r"geçen|geçtiğimiz|evvelki|önceki|önce|\d{4}|sene|bildir|yil|bir yaş|ayni dönem"),
    ("this week", r"this week", r"hafta|bugün|gün|dün"),
    ("this year", r"this year", r"yil|sene|\d{4}|sezon|bugün|ay"),
    ("by train|by rail", r"by (?:train|rail)", r"tren|demir ?yol|(?<!\w)ray|vagon|lokomotif"),
    ("by plane|by air", r"by (?:plane|air)(?! raid| strike| force)", r"uçak|uçağ|hava|(?<!\w)uç|jet"),
    ("by car|by bus|by boat|by ship|by sea", r"by (?:car|bus|boat|ship|sea)", r"oto|araba|araç|arac|bot|gemi|tekne|deniz|vapur|feribot|kara|sür"),
    ("his famil|her famil|their famil", r"with (?:his|her|their) famil(?:y|ies)", r"aile|yakin|eş|çocuk|akraba|anne|baba|birlikte"),
    ("for questioning", r"for questioning", r"sorg|ifade|gözalt|karakol|emniyet|soru"),
    ("by the police|by police", r"by (?:the )?police", r"polis|emniyet|güvenlik|ekip|jandarma|kolluk|gözalt|karakol|trafik|yakalan|tutuklan|memur|asayiş"),
    (" tension", r"amid (?:\w+ )?tensions?", r"ger[gi]|tansiyon|kriz|anlaşmaz|kriz|sürtüş|soğu"),
    ("for free|free of charge", r"for free|free of charge", r"ücret|bedava|parasiz|karşiliksiz|bedel|hibe|hediye|serbest|özgür|beleş|sinirsiz|sifir|ödem"),
    ("for talks", r"for talks", r"görüş|müzakere|temas|toplan|konuş|istişare|pazarlik|ziyaret|masa|diyalog|zirve"),
    ("officials said|official said|source said|sources said|authorities said|witnesses said", r"(?:officials?|sources?|authorities|witnesses) said(?! on| in)", _SAYS),
    (
        "because of|owing to|on account of|due to",
        r"because of|owing to|on account of|due to (?:the|an?|its|their|his|her|strong|heavy|bad|high|low|technical|poor|severe|lack|concerns)\b",
        _WHY,
    ),
    ("exchange for|return for", r"in (?:exchange|return) for", r"karşil|takas|değiş|yerine|bedel|mukabil|fidye|şart|ile\b|ödül"),
    ("despite|in spite", r"despite|in spite of", r"rağmen|karşin|s[ae] (?:da|de)|buna|aksi|hal(?:de|bu)|(?<!\w)d[ae](?!\w)|ancak|ama|iken|ken(?!\w)|bile|oysa|inat|karşi|fakat|dinleme|aldiriş|umursa|hiçe|m[ae]d[ae]n|göze"),
    ("request of|invitation of", r"at the (?:request|invitation) of", r"tale[bp]|davet|iste|çağri|rica|ricas"),
    ("as a gift", r"as a gift", r"hediye|armağan|bağiş|hibe|ikram|sun"),
    ("in secret|secretly", r"in secret|secretly", r"gizli|sakla|habersiz|sessiz|giz|kapali|sir\b"),
    ("near the border", r"near the border", r"sinir|hudut|uç nokta"),
    ("without incident", r"without incident", r"olay|sorun|sakin|kaza|aksi|rahat|problem|sağ salim"),
    ("security reasons|safety reasons", r"for (?:security|safety) reasons", r"güvenlik|emniyet|tedbir|önlem|risk|tehlike"),
    ("closed doors", r"behind closed doors", r"kapali|basin|gizli|baş başa|perde"),
    ("further notice", r"until further notice", r"ikinci|yeni|kadar|süresiz|duyuru|belirsiz|dek|bildirim|sonraki"),
    ("gunpoint", r"at gunpoint", r"silah|namlu|tehdit|zor"),
    ("self-defen", r"in self-defen[cs]e", r"savun|müdafaa|koru"),
    ("for fear", r"for fear (?:of|that)", r"kork|endişe|kaygi|çekin|tedirgin|telaş|diye"),
    ("live television|on television|on tv", r"on (?:live )?(?:television|tv)", r"televizyon|canli|ekran|(?<!\w)tv|yayin|kanal|program"),
    ("social media", r"on social media", r"sosyal|paylaş|hesab|hesap|twitter|tweet|tivit|instagram|facebook|telegram|mecra|internet|viral|trend|(?<!\w)x(?!\w)"),
    ("for watching|subscribe", r"thank(?:s| you) for watching|(?:like and |please )?subscribe to (?:my|our) (?:channel|newsletter|page)", r"izle|abone|seyr|teşekkür"),
    ("on the orders|by order of|on orders", r"on (?:the )?orders|by order of", r"em[ir]|talimat|buyru|karar|direktif"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _End:
    """A phrase of English, and what of Turkish may ask for it."""

    told: re.Pattern[str]
    asks: Words

    def find(self, texts: Texts) -> list[Problem]:
        """Find the phrase where nothing of the source asks for it; a problem of the kind "addition"."""
        found = self.told.search(texts.lowered)
        return [Problem("addition", "", found.group())] if found and not self.asks.stand_in(texts.folded) else []


# By clues of the target.
ROWS: Rows = tuple((clues.split("|"), _End(re.compile(rf"\b(?:{told})\b"), Words(asks))) for clues, told, asks in _ENDS)
