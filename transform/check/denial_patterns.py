"""The patterns by which Turkish and English deny, and by which they seem to: what the check of negations looks for."""

from __future__ import annotations

from core import late_re as re
from transform.check.branches import Branches

# Turkish negation on verbs (-mA-) with the endings that can follow it; Göksel and Kerslake, Turkish: A Comprehensive
# Grammar (2005), ch. 20. Keys are folded (ı is i).
TR_VERB = re.compile(
    # No ending begins otherwise than with "m", or with "m" after a vowel: tried at each letter, the rest takes its time.
    r"\b(?!\w*hamam\b|\w*kurmay(?!ac|iz|an|ip))\w+?(?=[ae]?m)(?:[ae]m[ae]m\b(?! gerek| için| lazim)|m[ae]m[ae]zl[iu]\w*|m[iuü]yor\w*|m[ae]d[iu](?:k|m|n|l[ae]r\w*|niz|ğ\w*|kç[ae]|ys\w*)?\b|m[ae]d[iu]ğ\w*|"
    r"m[ae]d[iu]kl[ae]r\w*|"
    r"m[ae]m[iu]ş\w*|m[ae]y[ae]c[ae]\w*|m[ae]z(?:s[aeiu]\w*|l[ae]r\w*|d[iu]\w*|ken|m[iu]ş\w*)?\b|"
    r"m[ae]y[ae]n\w*|m[ae]m[ae](?:k|kl[ae](?! birlikte| beraber)|kt\w*|l[iu]\w*|y[aei]\w*|n[iu]n|s[iu]\w*|ktan|si|l[ae]r\w*)?\b|"
    r"m[ae]y[ae]r[ae]k|m[ae]y[iu]p\b|m[ae]y[iu]nc[ae]\b|m[ae]m[ae]n[iu]z\w*|"
    r"m[ae]y[iu]n(?:[iu]z)?\b|m[ae]s[iu]n(?:l[ae]r)?\b|m[ae]y[ae]b[iu]l\w*|m[ae]y[ae]l[iu]m|m[ae]yiz\b|m[ae]y[ae]y[iu]m\b|"
    r"m[ae]m[ae]m\w*|(?<!\bma)m[ae]s[ae](?:m|n|k|yd[iu]\w*|l[ae]r|n[iu]z)?\b(?<!\bmasa)(?<!\bmasalar))"
)
TR_WORD = Branches(
    (
        r"\b(?:değil\w*|yok(?:tu\w*|tur|sa|ken|muş|luğu\w*|luk\w*)?|hiç\w*|asla|(?:(?:(?<=[.!?\"“”] )|\A)hayir|hayir(?=[,.!]|[\"”](?! oy)))|imkansiz\w*|olanaksiz\w*)\b",
        *"değil yok hiç asla hayir imkansiz olanaksiz".split(),
    )
)
# Words, and phrases, that look denied and are not, with any ending.
TR_AFFIRMED = (
    "kaçinilmaz", "görünmez", "namaz", "temmuz", "damad", "tartişilmaz", "vazgeçilmez", "yilmaz", "sönmez", "korkmaz", "elmas", "silahsizlan",
    "sadece", "yalnizca", "bitmez", "çözülmez", "inanilmaz", "umuyor", "komedi", "temas", "tamamen", "anlaşmazl", "duruyor", "uyumuyor",
    "durulmaz", "firma", "forma", "mahkeme", "kimi", "ekim", "resmi",
)  # fmt: skip
TR_AFFIRMED_PHRASES = (
    "içinden çikilmaz",
    "olmazsa olmaz",
    "almadan önce",
    "ister istemez",
    "yok sat",
    "yok denecek kadar az",
)
TR_NOT_NEGATIVE = Branches(
    (r"\b(\w)\w*[iuü]p \1\w*m[ae]\w*", "ip ", "up ", "üp "),
    (r"\b\w+[eo](?:d[iu]p e[td]|lup ol)m[ae]\w*", "dip et", "dip ed", "lup ol", "dup et", "dup ed"),
    (r"\bsinir tanimayan doktor\w*", "sinir tanimayan"),
    # "eder etmez", as soon as; "istese de istemese de", "gelsin gelmesin", whether or not.
    (r"\b(?:eder|gider|tadar|güder) (?:et|git|tat|güt)m[ae]z\b", "etmez", "gitmez", "tatmaz", "tatmez", "gütmez", "etmaz", "gitmaz", "gütmaz"),
    (r"\b(\w{2,})s[ae]\w* d[ae] \1m[ae]s[ae]\w* d[ae]\b", "masa", "mese", "mase", "mesa"),
    (r"\b(\w{2,})s[iu]n(?:l[ae]r)? \1m[ae]s[iu]n(?:l[ae]r)?\b", "masin", "mesin", "masun", "mesun"),
    (r"\bvar m[iu],? yok mu", "yok mu"),
    # Nouns and adjectives that look denied: capital, shelter, real estate, waterproof, stainless.
    (r"\b(?:sermaye|himaye|pekmez|ayamama)\w*", "maye", "pekmez", "ayamama"),
    (r"\btaşinmaz(?:l[ae]r\w*|i|in|a|da|dan)?\b(?! (?:hale|duruma))", "taşinmaz"),
    (r"\b(?:su|ses|kurşun|ateş|hava|toz|isi|işik) geçirmez\w*|\bpaslanmaz\w*", "geçirmez", "paslanmaz"),
    (r"\bevet m[iu],? hayir m[iu]\b", "evet m"),
    # What is not impossible is possible; where English denies twice, it denies a word of its own.
    (r"\b(?:imkansiz|olanaksiz) (?:değil\w*|olma(?:di|y[ae]c|z\b)\w*)", "imkansiz ", "olanaksiz "),
    (
        r"\b\w+m[ae]d[ae]n (?:kaynaklan|dolayi|ötürü|itibaren|bahse|söz|ziyade|etkilen|başka|beri|bu yana|sonra|yararlan|faydalan|memnun|rahatsiz|şikayet|sorumlu|vazgeç|kork|kaçin|çekin|kurtul|haber)\w*",
        "n kaynaklan", "n dolayi", "n ötürü", "n itibaren", "n bahse", "n söz", "n ziyade", "n etkilen", "n başka", "n beri", "n bu yana", "n sonra", "n yararlan", "n faydalan",
        "n memnun", "n rahatsiz", "n şikayet", "n sorumlu", "n vazgeç", "n kork", "n kaçin", "n çekin", "n kurtul", "n haber",
    ),
    (r"\b\w+m[ae]z m[iu]\w*", "az m", "ez m"),
    (r"\b\w+m[iu]yor mu\w*", "yor mu"),
    (r"çikmaz(?:d[aı]n?|a|di|dir|i|lar\w*)?\b", "çikmaz"),
    (r"\b(\w{2,})[aeiuü]?r \1\w*m[ae]z\b", "maz", "mez"),
    (r"\byok (?=(?:e[td]|ol|say)\w)", "yok "),
    (r"\bhiçe say\w*", "hiçe say"),
    (r"\bçok değil,? (?:\w+ ){1,4}önce", "çok değil"),
    (r"\bdemem o ki\b", "demem o ki"),
    (r"(?:\A|(?<=[,;.?!] )|(?<=m[iuü] ))yoksa\b", "yoksa"),
    (r"\bhiç (?:değilse|olmazsa)|\bhiç \w+m[ae]diğ\w* kadar", "hiç "),
    (r"\b(?:peşini|yakasini) (?:\w+ ){0,2}birakma\w*", "birakma"),
    (r"\bsorun değil(?:dir)?(?=\W*(?:\Z|[,.!?;\"”]| de[dr]))", "sorun değil"),
    (r"\bişe yaramaz (?=\w)", "işe yaramaz"),
    (r"(?:\A|(?<=[,.!?;\"“”] )|(?<=[\"“]))yapma(?:yin)?(?=[,.!?\"”])", "yapma"),
    # Evergreen trees keep their leaves.
    (r"\byapra\w+ dökmeyen", "dökmeyen"),
    (r"\bak(?:il|l[iu])\w* almiyor|\bak[iu]l almaz\w*", "almiyor", "almaz"),
    (r"\bbir elin parmaklarini \w+", "bir elin"),
    # "Atmadan (uzun süre, üç gün) önce": before.
    (
        r"m[ae]d[ae]n (?:(?:çok|biraz|hemen|kisa|uzun|az|bir|iki|üç|dört|beş|on|birkaç|yarim|\d+) )?(?:(?:süre|zaman|saniye|dakika|saat|gün|hafta|ay|yil) )?önce\w*",
        *"madan maden medan meden".split(),
    ),
    # So many of so many: "altı fırlatmadan beşi".
    (
        r"\b(?:\d+|iki|üç|dört|beş|alti|yedi|sekiz|dokuz|on|yirmi|yüz) \w+m[ae]d[ae]n (?:(?:sadece|yalnizca|ancak|en az) )?(?:\d|bir\w*|iki|üç|dörd|beş|alti|yedi|sekiz|dokuz|on)",
        *"madan maden medan meden".split(),
    ),
    # Two denials that say yes: "hatırlatmadan geçmedi", he did recall.
    (r"\b\w+m[ae]d[ae]n geçm[ae]\w*", "n geçm"),
    (r"değil mi\b", "değil mi"),
    (r"tamam\b", "tamam"),
    (r"(?<=z)mi\b", "mi"),
    *((rf"\b{word}\w*", word) for word in (*TR_AFFIRMED, *TR_AFFIRMED_PHRASES)),
)  # fmt: skip
# A denied verb that is an adjective: "dayanılmaz acılar". English may have one without a denial ("agony").
TR_ADJECTIVE = Branches(
    (
        r"\b\w+[ln][ae]?m[ae]z(?= (?!ve\b|ama\b|ise\b|ki\b|m[iuü]\b|diye\b|çünkü\b|d[ae]\b|hal|ol)\w)",
        *(f"{voice}{able}m{end}z" for voice in "ln" for able in ("", "a", "e") for end in "ae"),
    ),
    (r"\bdeğişmez(?= \w)", "değişmez"),
    (r"\bak(?:l|il)\w*(?: hayal\w*)? gelme(?:yecek|yen|z|dik)\b", " gelme"),
    (r"\b(?:doymak|bitmek|tükenmek|yorulmak|dinmek) bilmeyen\b", " bilmeyen"),
)  # fmt: skip
TR_WITHOUT = Branches(
    (r"\bolmayan\w*", "olmayan"),
    (
        r"\b(?!hamam\b|rahatsiz|sessiz|insansiz|bağimsiz|yolsuz|hirsiz|ansizin|eşsiz|issiz|talihsiz|yetersiz|başarisiz|"
        r"asilsiz|haksiz|mutsuz|kaçinilmaz|imkansiz|olanaksiz|ücretsiz|sonsuz|sayisiz|fransiz|kimsesiz|evsiz|işsiz|güçsüz|huzursuz|susuz|düzensiz)"
        r"\w{2,}(?:m[ae]m\b(?! gerek| için| lazim| şart)|m[ae]d[ae]n|m[ae]ks[iu]z[iu]n|siz\w*|suz\w*|süz\w*)\b",
        *"mam mem madan maden medan meden maks meks siz suz süz".split(),
    ),
    (r"\b\w{2,}['’]s[iuü]z\b", "'s", "’s"),
    (r"\b\w+m[ae]m[ae]kl[ae] (?:birlikte|beraber)\b", " birlikte", " beraber"),
    (
        r"\bne (?!kadar|zaman|süre|sürede|de\b|\w+[ae]c[ae]ğ[iu]|\w+[dt][iu]ğ[iu]|\w+m[ae]l[iu]|(?:\w+ ){1,3}\w+[ae]c[ae]ğ[iu]|(?:\w+ )?\w+s[ae](?:n|k|n[iu]z|l[ae]r|yd[iu])?\b)(?:[\w'’\"“”]+,? )(?:(?:[\w'’\"“”]+,? ){0,7}ne(?: de)?|(?:[\w'’\"“”]+,? ){8,14}ne de)\b(?! kadar| zaman| ol)",
        "ne ",
    ),
    (r"\bziyade\b", "ziyade"),
    # "çıkma!": the imperative, which is a noun too ("going out").
    (
        r"\b(?!uydurma\b)\w{2,}m[ae](?=[,.!…]+[\"”’']|!|[\"”’'],? (?:d[ei]|diy|şekl|söyle|bağir|uyar|yaz)\w)",
        *(f"{end}{mark}" for end in ("ma", "me") for mark in ",.!…\"”’'"),
    ),
)  # fmt: skip
EN_HARD = Branches(
    (
        r"\b(?:not|never|no|nobody|none|nothing|nor|neither|cannot|cant|nowhere|no-one|nope|isnt|dont|didnt|"
        r"out of the question)\b",
        "no", "never", "neither", "cant", "isnt", "dont", "didnt", "out of the question",
    ),
    (r"n['’]t\b", "n't", "n’t"),
)  # fmt: skip
EN_PHRASES = (
    "not only", "not just", "no doubt", "never mind", "for nothing", "no longer than", "whether or not", "no less",
    "not least", "no matter", "not to mention", "if not", "why not", "or not", "no more than", "no fewer than",
    "no later than", "not until", "not so long ago", "not long", "not to be confused", "no further", "never more",
    "not have come", "so why not", "not out of", "than not", "yes or no",
)  # fmt: skip
EN_NOT_NEGATIVE = Branches(
    (
        r"\b(?:is|are|was|were|do|does|did|has|have|had|wo|would|ca|could|should)n['’]t (?:that|it|this|he|she|they|you|we|i|there)\b",
        "n't ", "n’t ",
    ),
    (rf"\b(?:{'|'.join(EN_PHRASES)})\b", *EN_PHRASES),
    (r"\b(?:(?:wo|would|do|did|does)n['’]t mind|(?:is|was|were|did|do|does)n['’]t until)\b", "t mind", "t until"),
    (r"\bno more \w+ (?:\w+ ){0,2}to\b", "no more "),
    (r"(?:^|[.…!?\"'“] ?)no(?=[,.!])", "no,", "no.", "no!"),
)  # fmt: skip
# Numbers, and words that have "no" for a prefix: no idioms, as nothing else denies in their place.
EN_NO_DENIAL = Branches((r"\bno\.? ?\d+\b", "no"), (r"\bno-(?!one)\w+\b", "no-"))
# English words that deny by a prefix or suffix: they can stand for a Turkish negation, and for -siz.
EN_AFFIX = Branches(
    (
        r"\b(?:un-?(?!fortun|ilat|der|til|it|ivers|ion|iq|less|cle|if(?:orm|y|i)|anim|veil|fold|leash|manned)\w{3,}|"
        r"in(?:access|accur|activ|adequa|admiss|advert|alien|animat|appropri|attent|audib|calcul|cap|coher|compar|compat|comple|comprehens|conceiv|conclus|"
        r"congru|consequen|considerat|consist|conspic|constan|contest|conven|corrupt|credul|curab|decen|decis|decompos|defens|defin|describ|destruct|"
        r"determin|different|digest|direct|discern|discre|discrimin|dispens|disput|dissol|distinct|distinguish|divis|eff|elast|elig|ept|equal|equit|escap|"
        r"evitab|exact|excus|exhaust|exor|exper|explic|express|extric|fallib|fertil|finit|flex|formal|frequen|hospit|hum|imit|iquit|just|numer|operab|"
        r"organic|sani?t|san(?:e|ity)\b|satiab|secur|sensit|separ|signif|sincer|solub|solven|somnia|stab|surmount|toler|tract|transig|valid(?!at)|"
        r"vinc|violab|visib|volunt|vulner)\w*|"
        r"im(?:balanc|matur|measur|mob|mod|moral|mortal|movab|mut|passab|passive|patien|penetr|percept|perf|pervious|plaus|polite|potent|practic|precis|prob|prud|pur)\w+|"
        r"il(?:legib|legitim|litera|logic)\w+|"
        r"dis(?:able|advantag|agree|approv|array|belie|comfort|connect|content|credit|honest|inclin|interested|like|loyal|obe|order|passion|pleas|qualif|"
        r"regard|respect|satisf|similar|trust|unit)\w*|under(?:age|nutri|nourish|fund|staff|equip|paid|fed|prepar|train)\w*|malnutri\w*|malnourish\w*|no-(?!one)\w{3,}|non-?(?!gov)\w{3,}|\w{3,}-free|deficien\w+)\b",
        "un", "in", "im", "dis", "no-", "non", "ill", "-free", "deficien", "malnutri", "malnouri",
    ),
    (r"\b(?!un|regard)\w{3,}less(?:ly|ness)?\b", "less"),
    (r"\b(?:mis(?!s|ter|tak|sion|conduct|adventur|fortun|behav|demean|er|chie|cell)\w{4,}|ir(?:re(?!l|s|g)|rele|resi|resp|reg|rat)\w+)\b", "mis", "ir"),
)  # fmt: skip
# What denies without a word of denial, so that it can stand for a Turkish negation: "dodged the offer", "are down".
EN_IMPLIES = re.compile(
    r"\b(?:out of (?:\w+ ){0,2}(?:reach|risk|danger|harm|contention|touch|work|date|place|order|stock|fuel|money|time|sight|contract|the question|business|range)|(?:keep|kept|keeping|stay\w*|remain\w*) (?:quiet|silent|mum)|too[ -][\w-]+ (?:for (?:\w+ ){1,3})?to|too-[\w-]+-to-\w+|poorly|play(?:s|ed|ing)? down|downplay\w*|shrug\w* off|brush\w* (?:off|aside)|tak(?:e|es|en|ing) issue|took issue|odds are against|underwhelm\w*|"
    r"(?:been|is|are|was|were) out (?:since|for|with|until|injured)\b|with \w+ out\b|left out\b|anonym\w+|stop(?:s|ped|ping)? (?:\w+ly )?\w+ing\b|resist(?:s|ed|ing)?\b|dodg\w+|evad\w+|(?:is|are|was|were) down|f(?:a|e)lls? short|short of|ending any|ended any|shun\w*|skip\w*|abstain\w*|"
    r"forgo(?:es|ing|ne)?\b|forewent|lest\b|ceas(?:e[sd]?|ing) to|trespass\w*|low profile|stand(?:s|ing)? firm|stood firm|was missing|were missing|is missing|above (?:blame|reproach|suspicion|criticism|the law)|(?:leave|leaves|left|leaving) (?:much|a lot|something) to be desired|(?:has|have|had|is|are|was|were) (?:still )?yet to|"
    r"less than (?!half\b|ten\b|seven\b|eleven\b)[a-z]+(?:able|ible|ful|ive|ous|al|ant|ent|ing|ed|ic)\b|less than (?:ideal|perfect|happy|certain|clear|great|good|sure|fair)\b|"
    r"but for (?:the|its|his|her|their|this|that|these)\b|(?:caution|warn|advis|argu|decid|vot|guard|speak|spoke)\w* against\b|bypass\w*|little (?:coincidence|doubt|chance|hope|point|reason|wonder|sense|use|evidence|sign)|withh\w+|(?<!a )(?:little|few)(?: (?:is|was|are|were|has|have|had|if)))\b"
)
# Of these, what more often tells a word of its own.
# "Stopped sending" tells "göndermeyi bıraktı", and no denial.
TR_STOPPED = re.compile(r"(?<!\w)(?:birak|durdur|kes(?:t|iyor|il)|son ver|vazgeç|ara ver|aski)")
EN_MAY_IMPLY = ("anonym", "stop", "warn", "caution", "advis", "argu", "guard", "poorly")
# One denial said again: "not in May and not in June", "not going to … – they are not going to …".
EN_AGAIN = Branches(
    (r"(?:[,–—-]| and) not (?=in|on|at|with|for|now|to)\b|\bnot (\w+ \w+)\b(?=.*\bnot \1\b)", "not "),
    (r"\b(\w+ (?:cannot|never|no) \w+)\b(?=.*[,;] (?:and )?\1\b)", "cannot ", "never ", "no "),
)
# "bulamadığım, göremediğim": one denial of English reaches over two verbs that stand side by side.
TR_TWICE = re.compile(
    r"\w(?:m[ae]d[iu]|m[ae]z\b|m[iuü]yor|m[ae]y[ae]|m[ae]m[ae])(\w*),? (?:ve )?\w+(?:m[ae]d[iu]|m[ae]z\b|m[iuü]yor|m[ae]y[ae]|m[ae]m[ae])\1\b"
)
# Nouns of quality: "unpopularity" tells no verb that is denied ("sunmuyor"), only a noun ("beğenilmemesi").
EN_QUALITY = re.compile(r"\w+(?:ity|ities|ness)\Z")
TR_NOMINAL = re.compile(
    r"\w*(?:m[ae]m[ae]|m[ae]d[iu]ğ|m[ae]zl|yoklu|değilli|m[ae]y[iu]ş|m[ae]y[ae]c[ae]ğ|imkansizl|olanaksizl)"
)
# "Only … but also", from which "not" is gone.
EN_ONLY_ALSO = re.compile(r"(?<!not )(?<!n't )(?<!the )(?<!an )\bonly\b(?=[^.;:!?]{1,160}?\bbut also\b)")
EN_NOR = re.compile(r"\bnor\b")
EN_FRAME = re.compile(r"\b\w+(?:n't| not| never| no) \w+")
EN_RATHER = re.compile(r"\b(?:rather than|instead of|as opposed to|in place of|not only|not just)\b")
# Told by "rather than" without a word that is denied.
TR_RATHER = re.compile(r"\b(?:ziyade|yerine|aksine|bir yana)\b|\w[dt][ae]n çok\b")
# "He did say", where only what is denied would ask for the auxiliary; no question, no inversion, no "do" with an object.
EN_EMPHATIC = re.compile(
    r"\b(?:i|we|you|they|he|she|it|who|that|which|there|and|but|just|please|"
    r"(?!(?:what|how|why|when|where|whom|whose|only|so|as|than|nor|neither|much|little|rarely|seldom|never|not|to|can|could|will|would|"
    r"shall|should|may|might|must|cannot|or|if|let|lets|us|them|him|me|people|ll|thing|things|all|more|most)\b)[a-z]{4,})"
    r" (?:do|does|did) (?:\w{2,}ly )?"
    r"(?!(?:not|the|that|this|these|those|they|you|she|his|her|its|our|their|your|for|with|from|about|after|before|when|what|who|how|"
    r"and|but|nor|one|two|all|any|some|such|more|most|much|many|less|little|well|better|best|good|great|bad|wrong|right|even|just|only|"
    r"too|also|again|often|over|under|into|through|during|because|while|since|until|nothing|something|anything|everything|whatever|"
    r"business|justice|damage|harm|homework|research|time|drugs|wonders|yoga|battle|away|out|now|then|today|than|there|here|like|off|every|"
    r"exactly|both|really|so|as)\b)"
    r"[a-z]{3,}(?<!ing)(?<!ed)(?<!s)\b(?![^.!;]*\?)"
)
TR_UNDONE = re.compile(r"\w+[ln]m[ae]d[iu]k\Z")  # "beklenmedik", unexpected: an adjective, no verb
EN_NO_AND_NO = re.compile(r"\b(?:no|nobody|nothing) [^.;:!?]{2,60}(?:,| and| or|, and) (?:no|nobody|nothing)\b")
# "I haven't changed nothing", one denial of spoken English.
EN_CONCORD = re.compile(r"n't (?:\w+ ){1,2}(?:no|nothing|nobody|none|nowhere)\b(?!-)")
# "Things that others do not." leaves out its verb, and tells what Turkish says by a word of its own.
EN_ELLIPTIC = re.compile(
    r"\b(?:do|does|did|is|are|was|were|has|have|had|can|could|would|should|will)(?: not|n't)(?=[.,;:!?]|\Z| (?:and|but)\b)"
)
# "Should not go unnoticed" denies twice and tells one denial.
EN_NOT_UNDONE = re.compile(r"(?:\bnot|n't|\bnever|\bno) (?:\w+ ){0,3}(?:go|goes|going|gone|pass|left) un\w+ed\b")
# "Bekleme!", "don't wait": a Turkish imperative looks like a noun, and stands at the end of its clause.
EN_DO_NOT = re.compile(
    r"(?:\A|[.,;:!?\"“'‘(-] ?|\b(?:but|and|please|so|just) )(?:do not|don['’]t|never|let['’]s not)\b"
)
# A clause that leaves its denied verb to the one before: "kazananı olmayacak, kaybedeni de."
TR_AS_WELL = re.compile(r", [^,.;:]{3,60} d[ea](?=[.!?\"”'])")
TR_DO_NOT = re.compile(r"\b\w{2,}m[ae]\b(?=\W*(?:[.,!?;:…\"”’']|\Z|ve\b|ama\b))")
EN_OR = re.compile(r"(?:n't|not|no|never|cannot|without|nobody|nothing)\b[^.;:\"“”–—]{0,80} or\b")
# Words that deny as surely as "not" does.
EN_NEARLY_HARD = frozenset(
    "unable unlikely unknown unclear scarcely hardly barely fail fails failed failing refused refuses unfit".split()
) | {"declined to", "declines to"}
TR_IF = re.compile(r"s[ae]l?[ae]?r?\Z")
TR_RHETORICAL = re.compile(r"\bki\W*\Z")
TR_OR_ELSE = re.compile(r"\bm[iuü](?: \w+){1,6} yoksa\b")  # "atıldı mı … yoksa düştü mü": or
# "İstemiyorsa", "unless you want".
TR_UNLESS = re.compile(
    r"\A(?!.*\baks[iu]).*?\w(?:m[ae]zs[ae]|m[iuü]yors[ae]|m[ae]d[iu]ys[ae]|m[ae]d[iu]kç[ae]|m[ae]d[iu]ğ\w* (?:sürece|takdirde|müddetçe))"
)
# "Sadece", of which nothing is denied, told as "not only".
EN_NOT_ONLY = re.compile(r"(?:\bnot|n't) (?:only|just|merely|simply)\b")
TR_ONLY = re.compile(r"\b(?:sadece|yalniz\w*|ancak|henüz|tek\b|daha|sirf|salt)")
TR_NOT_ONLY = re.compile(
    r"değil|kalm[ae]|yani ?sira|\bhem\b|bir yana|yaninda|beraber|birlikte|\bd[ae]\b|ayni zamanda|\w+m[ae](?:d|z|y)|m[iuü]yor|siz"
)
EN_NOT_FAIL = re.compile(r"(?:\bnot|n't|\bnever) fail(?:s|ed)? to\b")
# "Fell short of": what lay below denies nothing.
TR_SHORT = re.compile(r"\b(?:altinda|gerisinde|eksik|yetersiz) (?:kal|kald|ol)\w*")
# "Unlikely", with no denial in Turkish.
TR_SMALL_CHANCE = re.compile(
    r"\b(?:ihtimal|olasili)\w* (?:\w+ )?(?:az|düşük|zayif|küçük)\w*|\bpek (?:olasi|muhtemel)\b"
)
LETTERS = re.compile(r"[^\W\d_]{4,}")
# "unbeaten", "inadmissible": what Turkish says by a denied verb.
EN_UNDONE = re.compile(r"un(?!expect|preced|deni|doubt|detect|comfort|employ|mann)\w+(?:ed|able|en)|in\w+[ai]ble")
# A verb is denied, which no adjective in -siz explains: "were not booed".
EN_NOT_DONE = re.compile(r"(?:\bnot|n't) (?:been|being|\w{3,}ing|\w{3,}ed)\b")
TR_LESS = re.compile(r"s[iuü]z\w*\Z")
EN_NO = re.compile(r"(?:^|[.…!?\"'“] ?)no(?=[,.!])")
# "… dışında hiçbir …", "the only …".
TR_BUT = re.compile(r"\b(?:başka(?:s\w*)?|dişinda|haric\w*|hariç|ibaret|ötesi\w*)\b")
TR_NONE = re.compile(r"\b(?:hiç\w*|kimse\w*)\b")
EN_ONLY = re.compile(r"\b(?:only|just|alone|except\w*|other than|apart from)\b")
TR_IDIOM = re.compile(r"\bdeğil mi\b|\bbir yana\b|\byoksa\b|\b(\w)\w*[iuü]p \1\w*m[ae]\w*")
TR_WITHOUT_DOING = re.compile(r"m[ae](?:d[ae]n|ks[iu]z[iu]n)\Z")
TR_STRICTLY_WITHOUT = re.compile(
    # "-madan" is "from the -ing" of a noun too: görüşmeden, anlaşmadan.
    r"(?!\w*(?:laş|leş|görüş|duruş|buluş|konuş|çaliş|araştir|soruştur|uygula|dene|yargila|tartiş|çatiş|savun|incele|yaşa|oyla|planla|düzenle|firla|yariş|"
    r"daniş|öde|gerile|geliş|büyü|patla|sinirla|ilerle|kutla|açikla|değerlendir|yapilan|bildir|suçla|operasyon|karşila|sarsil|temas|firma|uyar|çarpiş|ara|yakla|işlet)m[ae]d[ae]n)"
    r"\w+m[ae]d[ae]n|(?:olay|sorun|koşul|şart|neden|izin|habersiz|kimlik|silah|anlaşma)s[iuü]z\w*"
)
TR_BEFORE = re.compile(r" (?:önce|evvel)")  # "olmadan önce" is "before"
TR_REFUSED = ("kaçin", "çekindi", "çekiniyor", "imtina", "redde", "yalanladi", "yalanliyor", "yalanlayan", "inkar", "geri çevir", "önüne geç")  # fmt: skip
EN_DENIED = frozenset(
    "denied denies deny denial refuse refused refuses refusing reject rejects rejected rejecting".split()
)
# "Were denied entry": kept from it, which Turkish tells by what prevents.
EN_WITHHELD = re.compile(r"(?:be|been|being|is|are|was|were) (?:\w+ly )?denied (?!by|that|as)")
TR_WITHHELD = re.compile(r"\b(?:engel|mahrum|yoksun|esirge|yasak|önüne geç|önlen|önledi|kisitla|men edil|menedil)")
# "Walked away from the offer": what tells "reddetti" without a word that denies.
EN_TURNED_AWAY = re.compile(
    r"\b(?:walk\w* away|back(?:ed|s|ing)? (?:out|away)|spurn\w*|snub\w*|rebuff\w*|scorn\w*|sho(?:t|ots|oting) down|thr(?:ew|ow\w*) out|(?:brush|swat|wav|cast)\w* (?:[\w'-]+ ){0,4}?(?:off|away|aside)|veto\w*|"
    r"defeat\w*|vot\w+ down|thrown? out|bat(?:ted|s|ting) away|push\w* back|disown\w*|repudiat\w*|sidestep\w*|dodg(?:e|es|ed|ing)|evad(?:e|es|ed|ing)|skirt(?:s|ed|ing)?|duck(?:s|ed|ing)|sh(?:y|ied|ies|ying) away|"
    r"hesita\w*|reluctan\w*|shy|shying|wary|afraid|fear\w*|abstain\w*|balk\w*|tight-lipped|mum|silent|silence|held back|hold(?:s|ing)? back|stop(?:s|ped|ping)? short|steer\w* clear|knock\w* back|laugh\w* off|rul\w+ against)\b"
)
EN_DENIES_NOT = re.compile(r"(?:n't|not|cannot|never|no)(?: \w+)? \Z")  # "cannot be denied"
EN_ELSE = re.compile(
    r"\b(?:impossib\w*|unthinkable|less than|fewer than|within|free of|free from|lack\w*|absen\w+|devoid|unless|until|except|instead|before|regardless|despite|rather than|only|"
    r"straight|immediately|soon|shortly|promptly|quickly|swiftly|urgent\w*|rapidly|nonstop|non-stop|around the clock|incessant\w*|irrespective|still|yet|against|turn(?:ed|s|ing)? (?:[\w'-]+ ){0,5}?down|rule[ds]? out|dismiss\w*|declin\w*|denounc\w+|condemn\w*)\b"
)
EN_ANY_LACK = re.compile(
    r"\b(?:less than|fewer than|within|free of|clear of|free from|before|instead|unless|until|except|lack\w*|absen\w+|devoid|despite|regardless|straight|immediately|"
    r"constantly|continu\w+|soon|shortly|promptly|quickly|swiftly|urgent\w*|rapidly|nonstop|non-stop|around the clock|incessant\w*|irrespective|still|yet|against|den(?:y|ies|ied|ial)\w*|reject\w*|refus\w*|dismiss\w*|declin\w*|object\w*|but|only|"
    r"while|anonymous\w*|unanim\w*|disput\w*|turn(?:ed|s|ing)? (?:[\w'-]+ ){0,5}?down|rebuff\w*|wave[ds]? away|rule[ds]? out|denounc\w+|condemn\w*|slam\w*|trespass\w*|unauthori\w+|intact|unscathed|safe|safely|spared?|escap\w+|surviv\w+)\b"
)
# What can tell "olmayan" without a word that denies: "yasal olmayan", illegal; "denize kıyısı olmayan", landlocked.
EN_OTHER_THAN = re.compile(
    r"\b(?:illegal\w*|unlawful\w*|illicit\w*|irregular\w*|decentral\w*|de\w{4,}i[sz]ed|landlocked|blunt|minors?|juvenile\w*|foreign\w*|alien\w*|outsid\w*|other\w*|"
    r"rather|ex-\w+|former\w*|absent\w*|missing|dead|civil\w*|amateur\w*|private\w*|secular\w*|false|fake|wrong|mock|bare|barren|vacant|empty|clear of|rid of|free|plain|"
    r"weak\w*|poor\w*|patch\w*|abnormal\w*|a[bt]ypical\w*|a[ms]ymmetr\w*|ignoran\w*|strange\w*|random\w*|informal\w*|alternat\w*|gone|extinct|single|alone|exempt\w*)\b"
)
