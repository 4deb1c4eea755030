"""Doubt and certainty that only the translation has: "may have died" for "öldü", "undoubtedly" where nothing says how sure it is.

A sentence that tells a fact needs no hedge: one that was put in makes a rumour of it. And what Turkish leaves as it is told
needs no "certainly" or "exactly". Both are asked by lists that are wide on the Turkish side: whatever can be told so excuses it.
"""

from __future__ import annotations

from core import late_re as re
from transform.check.branches import Branches, Choice
from transform.check.model import Problem

_ADVERBS = r"(?: (?:not|also|already|even|just|long|ever|never|since|\w+ly))*"
# Past participles by their endings, and the common ones that have none.
_DONE = (
    r"(?:\w{2,}(?:ed|en|wn|nt|lt|pt)|been|done|had|gone|made|said|paid|laid|led|fed|met|set|put|cut|hit|hurt|held|told|sold|found|bound|fought|brought|bought|thought|caught|"
    r"taught|sought|lost|won|come|become|run|begun|sung|rung|sunk|shot|left|let|read|heard|stood|understood|struck|stuck|spun|dug|hung|cost|spread|shut|split|rid)"
)
_DOUBT = Branches(
    (r"\b(?:reportedly|allegedly|purportedly|supposedly|presumably)\b", "reportedly", "allegedly", "purportedly", "supposedly", "presumably"),
    (
        r"\b(?:is|are|was|were) (?:\w+ly )?(?:said|reported|alleged|rumou?red|believed|thought|understood|suspected|presumed|assumed) to (?:be|have)\b",
        "said to ", "reported to ", "alleged to ", "rumored to ", "rumoured to ", "believed to ", "thought to ", "understood to ", "suspected to ", "presumed to ", "assumed to ",
    ),
    (rf"\b(?:may|might|could){_ADVERBS} have{_ADVERBS} {_DONE}\b", "may ", "might", "could"),
    (r"\bclaim(?:s|ed)? to (?:be|have)\b", "claim"),
    (r"\b(?:perhaps|possibly)\b", "perhaps", "possibly"),
    (r"\balleged(?= [a-z])", "alleged "),
)  # fmt: skip
# What Turkish can say of its kind, or English can tell so: saying, supposing, seeming, -abil, -mış, what would be, questions.
UNSURE = re.compile(
    r"[ae]bil|m[iuü]ş(?!t[iuü]\b)|m[ae]zd[iu]|[ae]c[ae]kt[iu]|"
    # "yapardı", would have done; but "verdi", "artırdı", "çıkardı" and "vardı" are done.
    r"(?<![dtl])(?<!\bv)(?<!\bg)(?<!\bs)(?<!\bk)(?<!\bd)(?<!\bot)(?<!get)(?<!göt)(?<!bit)(?<!art)(?<!gönd)(?<!çik)(?<!kop)(?<!iç)"
    r"[aeiuü]r(?:l[ae]r)?d[iuü]|\w[aeiuü]r(?:m[iuü]ş|s[ae])|(?:m[ae]z|[dt][iuü]y|yor|c[ae]k|\bol(?:ma)?)s[ae]|\wm[ae]l[iu](?:\b|y[dm]|d[iu]r|s[iu]n)|"
    r"[?]|\b(?:söyle|ded|diy|demek|deni(?:yor|len|ld)|der\b|belirt|açikla|bildir|aktar|ifade|vurgula|duyur|kayd|göre|iddia|öne sür|ileri sür|itiraf|savun|suçla|itham|zanli|"
    r"san(?:ki|iyor|il[ais]|ir[iı]m|di\b|ik|iğ)|şüphe|kuşku|belki|muhtemel|olasi|ihtimal|galiba|herhalde|görün|gözük|bekle|potansiyel|söylen|sözde|güya|anlaş[iı]l|tahmin|düşün|inan|"
    r"zannedi|umuyor|umul|umut|mümkün|belli|gibi|adeta|benze|dedikodu|rivayet|haber|duy[du]|öğren|yaz(?:d|iyor|an\b|il[dmi])|anlat|kimi|acaba|merak|kabul|varsay|farz|nitele|tanim|"
    r"değerlendir|yorum|hesap|öngör|göster|işaret|ipucu|izlenim|belirti|rapor|kaynak|basin|medya|neredeyse|sayil|deyi[pş]|"
    r"kork|endişe|yaklaşik|civar|aşaği yukari|diyelim|dava|mahkeme|yargila|soruştur|ima\b|teori|efsane|eğer|şayet|rağmen|karşin)"
)
_SURE = Branches(
    (r"\b(?:undoubtedly|unquestionably|indisputably|demonstrably|undeniably|irrefutably|incontestably)\b", "undoubtedly", "unquestionably", "indisputably", "demonstrably", "undeniably", "irrefutably", "incontestably"),
    (r"\b(?:definitely|certainly)\b", "definitely", "certainly"),
)  # fmt: skip
# What is sure to come: "gerçekten" and "hiç" do not ask for that.
_BOUND = Branches(
    (r"\b(?:is|are|was|were|be|seems?|looks?|wasn't|isn't|aren't|weren't) (?:almost )?(?:certain|sure|guaranteed|bound) to\b", "certain to", "sure to", "guaranteed to", "bound to"),
)  # fmt: skip
_TURKISH_SURE = re.compile(
    r"kesin|şüphe|kuşku|elbet|tabi[iy]|mutlak|muhakkak|\bemin|hakikat|gerçe|belli|açik|garanti|herhalde|\billa|tartişma|\bhiç|asla|\bnet\b|doğru|ispat|kan[iı]t|"
    r"aşik|m[ae]l[iu](?!k)|\bzaten|kuvvetle|büyük ihtimal|kaçinilmaz|\bevet|gerek|mecbur|zorunda|inkar|inkâr|yads[iı]n|su götürm|\bbile\b|gayet|bal gibi|sahi|resm|saptan|tespit|kal[iı]b"
)
_TURKISH_BOUND = re.compile(
    r"kesin|şüphe|kuşku|elbet|tabi[iy]|mutlak|muhakkak|\bemin|garanti|herhalde|kaçinilmaz|kuvvetle|büyük ihtimal|m[ae]l[iu](?!k)|gerek|mecbur|zorunda|mahk[uû]m|kaçar\w* yok|belli|açik|yazg|kader|"
    r"[ae]c[ae]k|[ae]c[ae]ğ|muhtemel|olasi|eninde sonunda|er ya da geç|ister istemez|nasil olsa|illa"
)
_KNOWN = Branches(
    (r"\b(?:is|are|was|were|been) (?:proven|proved|confirmed|known|established) to (?:be|have)\b", "proven to", "proved to", "confirmed to", "known to", "established to"),
    (r"\b(?:i|we|he|she|they|who) knows? that\b", "know that", "knows that"),
)  # fmt: skip
_TURKISH_KNOWN = re.compile(
    r"kan[iı]t|ispat|isbat|doğrul|teyit|tasdik|(?<!\w)bil(?!dir|eş)|bilin|tespit|saptan|belirlen|anla|ortaya|kesin|resm|açik|görül|kabul|onay|sabit|belli|tan[iı][nmyr]|"
    r"fark[iı]n|öğren|haber|\bemin|gerçe|şüphe|kuşku|malum|meşhur|ünlü|sonuç|sonuc|göster|ad[iı]yla|olduğu"
)
_EXACT = Branches(
    (
        r"\b(?:exactly|precisely)(?: the| an?)? (?=[$£€]?\d|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a hundred|a thousand)",
        "exactly ",
        "precisely ",
    )
)
_TURKISH_EXACT = re.compile(r"\btam|kesin|\bnet\b|ayn[ie]|birebir|nokta|sadece|yalniz|eşit|\bdenk|hassas|isabet|\bdüz")


_PUT_IN = Choice(
    (search, (search, asked))
    for search, asked in (
        (_DOUBT, UNSURE),
        (_SURE, _TURKISH_SURE),
        (_BOUND, _TURKISH_BOUND),
        (_KNOWN, _TURKISH_KNOWN),
        (_EXACT, _TURKISH_EXACT),
    )
)


def check_put_in(folded: str, lowered: str) -> list[Problem]:
    """Find a doubt, a certainty or an exactness of the translation of which the source has no word; problems of the kind "hedge".

    Args:
        folded: the folded Turkish text.
        lowered: the lower-cased English text, with straight apostrophes.
    """
    for put, asked in _PUT_IN.of(lowered):
        found = put.search(lowered)
        if found and not asked.search(folded):
            return [Problem("hedge", "", found.group())]
    return []
