"""The endings and neighbours by which a word of saying or supposing is judged, in Turkish and in English."""

from __future__ import annotations

from core import late_re as re

# Endings of a verb that ends its clause: -dı, -yor, -mış, -makta, -acak, -ır, with person; Göksel and Kerslake, Turkish:
# A Comprehensive Grammar (2005), ch. 8.
SAYS = frozenset({"say", "claim"})
WHO_TELLS = re.compile(r"(?:(?<!m[ae]y)[ae]n(?:l[ae]r)?|[ae]r[ae]k|rken)\Z")
FINITE = re.compile(
    r"(?:[dt][iuü](?:l[ae]r|k|m|n)?|[iuü]yor(?:du)?(?:l[ae]r|um|uz|lardi)?|m[iuü]ş(?:t[iuü]r?)?(?:l[ae]r)?|"
    r"m[ae]kt[ae](?:d[iu]r(?:l[ae]r)?|l[ae]r|yd[iu])?|[ae]c[ae]k(?:t[iu]r?)?(?:l[ae]r)?|[aeiuü]r(?:l[ae]r)?)\Z"
)
OF_THOSE = re.compile(r"[ae]nl[ae]r\Z")  # "dile getirenler"
DENIED = re.compile(r"(?:m[ae]d[iu]|(?<!\bu)m[iuü]yor|m[ae]m[iu]ş|m[ae]z|m[ae]y[ae])\w*\Z")
SAID_OF = re.compile(r"(?<!bul)(?:[iuü][ln]|[ae]n)[ae]n\Z")  # "iddia edilen", "söylenen", "bildirilen"
WHO_CLAIMS = re.compile(r"[ae]n\Z|[ae]r?ken\Z")  # "iddia eden", "öne sürerken"
CONVERB = re.compile(r"[ae]r[ae]k\Z")
SAYS_NEXT = re.compile(r" (?:\w+ )?(?:yanitl|cevap|karşil|konuş|açikl|sürdür|devam|ekle|belirt|başla|söz)")
CONSIDERING = re.compile(r"düşünüldüğünde")
SAID_SO = re.compile(
    r"(?:söyle|de|belirt)[dt]iğin\w* (?:belirtti|söyledi|açikladi|bildirdi|aktardi|kaydetti|ifade etti)"
)  # "söylediğini belirtti": said
PASSIVE_CLAUSE = re.compile(r"(?:[iuü]l|[aei]n|ln)(?:d[iuü]ğ|[ae]c[ae]ğ|m[ae]s)\w*\Z")  # "iddia edildiği"
TELLS = re.compile(
    r"(?:(?:[dt][iuü]|c[ae])ğ[iuü](?:m|mi?[iuü]?z)?(?:n?[iuü]n?)?|(?:[dt][iuü]k|[ae]c[ae]k)l[ae]r[iu](?:n[iu]n?)?|\bdiye|\bşöyle|\bşunlari|\bşunu|gerekti\w*|[\"”’':])(?: \w+){0,2}\W*\Z"
)
# What is said stands somewhere before its verb (or follows a colon); a verb that has only a noun before it is another one:
# "şarkıyı birlikte yazdı", "haklarını savundu", "veri derler ve rapor eder". "Dedi" and "iddia edilen" need nothing.
WHAT_IS_SAID = re.compile(
    r"(?:[dt][iuü]|c[ae])ğ[iuü]|(?:[dt][iuü]k|[ae]c[ae]k)l[ae]r[iu]|m[ae]s[iu]\b|m[ae]l[ae]r[iu]|gerek|\b(?:diye|ki|şöyle|şunlari|şunu|bunu|böyle)\b|"
    r"\bolarak(?: \w+){0,2} \Z|(?:(?:(?<!\S)|(?=\.))\S+ \S+ \S+|[,.!?])[\"”»’'][ ,.]"
)
# "Listesine ekledi": put in; but "sözlerine ekledi", "diye ekledi", "bunun üzerine ekledi" say.
PUTS_IN = re.compile(
    r"(?<!\w)(?!söz|açiklama|konuşma|ifade|yazi|cümle|mesaj|beyan|not|diye|şöyle|böyle|öyle|yerine|aksine|üzerine|yine|yeniden)\w{3,}(?:[iu]n[ae]|[ae]y[ae]|l[ae]r[ae]) \Z"
)
PROVIDED_FOR = re.compile(r"m[ae](?:s[iu]|l[ae]r[iu])n[iu] \Z")  # "-masını öngörüyor": provides, plans
COLON = re.compile(r"\W*[:\"“]")
NEEDS_CONTENT = frozenset({"say", "claim", "believe"})
SAYS_BY_ITSELF = re.compile(r"d[ei]|iddia edil")
FEW = re.compile(r"\s*(?:\S+\s+){0,2}\Z")  # words before a verb whose sentence began in the segment before
# "Seçimlerden bahsediyoruz": what one speaks of is not what one says.
SPEAKS_OF = re.compile(r"(?:bahse[dt]|söz e[dt])")
SPOKEN_OF = re.compile(r"(?:ğ[iuü]|l[ae]r[iu])(?:n|mizd|nizd)[dn]?[ae]n(?: \w+){0,3} \Z")
IS_RELATIVE = re.compile(r" ol(?:d[iu]ğ|an\b|aca)")  # "belirtmiş olduğunuz gibi": as you stated
TO_BE = re.compile(r"m[ae]s\w*\Z")  # "değerlendirilmesi": to be judged
QUOTE_TAG = re.compile(
    r"(?:[,?!.][\"”’'] (?:\w+ ){1,3}|\b(?:he|she|they|it) )([a-z]{3,}ed|read|went|wrote)(?=[,:] ?[\"“]|[.,]|\Z)"
)
AS_SAID = re.compile(r" (?:biçimde|şekilde|gibi|üzere|kadar)\b")  # "öngörüldüğü biçimde": as it was provided
ABLE = re.compile(r"\w[ae]bil(?:ir|iyor|ece[kğ]|m[ei]|di|en|s[ei]|eme|ip|iş)\w*\Z")
ABLE_FINITE = re.compile(r"[ae]bil(?:ir(?:di[km]?|ler|lerdi|miş)?)\Z")
# "denilebilir", "örnek gösterilebilir": a way of speaking, which English may leave out.
AS_IT_WERE = re.compile(r"(?:söylenebilir|denilebilir|denebilir|gösterilebilir|sayilabilir|verilebilir)")
ASKED = re.compile(r"(?: \w+){0,2}\W*\?")
ABLE_FUTURE = re.compile(r"[ae]bilecek(?:ler|tir)?\Z")
ABLE_CLAUSE = re.compile(r"[ae]bilece[kğ](?:ler)?(?:i|in[iden]+|im[iden]*|imiz[iden]*)?\Z")
REPORTED = re.compile(
    r"[\"”’']?(?: \w+)? (?:belirt|bildir|söyl|kayd|inan|endişe|kork|um[iu]|umud|san|öner|itiraf|iddia|öne|ileri|ifade|düşün|tahmin|"
    r"açikla|belirlen|saptan|tespit e|vurgu|duyur|yönünde|konusunda|dile|aktar|savun|uyar|görüş|ekle|dikkat|hatirlat|kaydet|anlat|yaz|kabul|bilgi|değerlendir|"
    r"işaret|altini|şüphe|paylaş|haber|şeklinde|dedi|diye|yanit)|[.\"”’']*\s*\Z|(?<=n[ıiuü]),? (?:ve|ancak|ama|fakat) "
)
ENDS_CLAUSE = re.compile(r"\W*(?:\Z|[.,;!?]|ve\b|ama\b|ancak\b)")
IS_POSSIBLE = re.compile(r"(?!m[ae]k).{3} mümkün\W*(?:\Z|[.,;!?]|ve\b|ama\b|ancak\b)")  # but "-mak mümkün": one can
# "En iyi ihtimalle" is "at best"; "Hindu inancında" is no "-dığı inancında".
IS_NO_DOUBT = re.compile(
    r"\ben (?:iyi|kötü|erken|geç|az|çok|yüksek) ihtimalle\Z|"
    r"(?<![dt][iuü]ğ[iuü])(?<!c[ae]ğ[iu])(?<!m[ae]s[iu])(?<!l[ae]r[iu])(?<!gerek)(?<!ayni)(?<!yönünde)(?<!şeklinde) "
    r"(?:görüşünde|fikrinde|kanisinda|kanaatinde|düşüncesinde|inancinda)\Z"
)
CALLS = re.compile(r"de(?:nil|niyor|nen|nmekte|nir|ndi)")  # "FRAGO da denen": what something is called
GREETS = re.compile(r"\b(?:merhaba|elveda|veda|hoşça ?kal|güle güle|hoş ?geldin(?:iz)?|dur|evet|hayir|teşekkür\w*) \Z")
OPINIONS = frozenset({"think", "believe", "hope"})
OWN = "!"
BACK = 64  # characters; how far back a verb of saying is looked at for what is said
BEFORE_NOUN = re.compile(
    r"(?:\A|[.!?:;] |(?:\b(?:an?|the|this|that|these|those|his|her|its|their|our|my|your|any|some|no|of|in|for|by|from|with|on|about|"
    r"new|latest|earlier|recent|such|official|two|three|four|five|six|many|several|all|both|most|other|various|member|\d+|official|media|news|police|press|false|similar|previous|more|further|as)|'s|s') )\Z"
)
LEXICAL = re.compile(r"\w{2,}[iuü]?[ln][ae]bilir(?:lik\w*|liğ\w*)?\Z")  # "sürdürülebilir", "erişilebilirlik"
DOABLE = re.compile(
    r"\w+[iuü][ln][ae]bil(?:ir|en|ecek)\Z|\w{2,}[ln][ae]bilir(?:li[kğ]\w*)?\Z"
)  # "alınabilecek": available
UNABLE = re.compile(r"\w[ae]m[ae](?:z|d[iu]|m[iu]ş|y[ae]c|y[ae]n\b)\w*\Z|\w[ae]m[iuü]yor\w*\Z")
FUTURE = re.compile(r"\w[ae]c[ae][kğ]\w*\Z")
WOULD = re.compile(r"\w[aeiuü]r(?:l[ae]r)?d[iuü](?:k|m|n|l[ae]r)?\Z")  # "yapardı"; "verdi" too, which is none
OUGHT = re.compile(
    r"\wm[ae]l[iu](?:(?:y[iu]m|y[iu]z|s[iu]n(?:[iu]z)?|y(?:d[iu]|m[iu]ş|s[ae])\w*|l[ae]r|d[iu]r)(?:l[ae]r)?)?\Z"
)
EN_ABLE = re.compile(
    r"(?!veget|amen|const|valu|consider|comfort|respect|reason|vulner|not|prob|respons|terr|horr|cred|incred|aud|"
    r"flex|sens|unt|en|dis|un|cap|poss|st|t|c|f|imposs)[a-z]{3,}[ai]ble\Z"
)
MAY_BE_ABLE = re.compile(r"\b(?:may|might|could|can|would) (?:\w+ )?be able")  # one possibility
ENDINGS = ((ABLE, "able"), (UNABLE, "unable"), (FUTURE, "future"), (WOULD, "would"), (OUGHT, "ought"))
ANY_ENDING = re.compile(r"bil|[ae]m|c[ae][kğ]|rd|m[ae]l")  # what a word that has one of these holds
