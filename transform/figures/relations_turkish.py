"""The words by which a Turkish clause tells that something is given, taken or moved, and whether a figure tells how much of it.

Source: Göksel & Kerslake, Turkish: A Comprehensive Grammar (2005), § 15 (participles), § 18 (arguments of nominalized verbs).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from transform.figures.clauses_turkish import FINITE

# What is given or taken in so many words and is no thing: "karar verdi", "yer aldı", "adını verdi".
_IDIOMS = (
    "kayip kaybi zayiat yer karar söz bilgi yanit izin cevap can son ele esir rol dikkate hedef onay geri ara önem ifade emir emri açiği karari ceza cezasi talimatini puan olarak "
    "adi adini adlarini isim ismini isimlerini zarar haber talimat talimati konser poz taviz demeç röportaj brifing hesap sinav umut yön mesaji mesajini sinyali oy nota garanti güvence "
    "tepki randevu resepsiyon yemeği taahhüt ipucu eğitim eğitimi görev yetki hizmet hizmeti mücadele mücadelesi şehit kurban firsat imkan süre mühlet ilham ders müjde "
    "gözaltina altina önlem tedbir yara alkiş nefes kaleme göze örnek yerini önüne kapsamina listesine listeye askiya takibe sayisini sayilarini rakamini rakamlarini tedaviye ameliyata sorguya kayda gündeme öne"
).split()
NO_TRANSFER = "".join(rf"(?<! {word} )" for word in _IDIOMS)
# A relative clause that says what was given or taken: "gönderdiği", "gönderilen", "sevk ettiği", "aldığının".
_TOLD_GIVEN = r"sun|gönder|yolla|sağla|ver|sat|sevk e[dt]|teslim e[dt]|aktar|ulaştir|ihraç e[dt]|transfer e[dt]|bağişla|hibe e[dt]|iade e[dt]|geri ver|tedarik e[dt]|hediye e[dt]|armağan e[dt]|öde"
_TOLD_TAKEN = r"satin al|al|tahsil e[dt]|temin e[dt]|ithal e[dt]|elde e[dt]"
_RELATIVE = re.compile(
    rf"(?<!\w)(?={_TOLD_GIVEN}|{_TOLD_TAKEN}){NO_TRANSFER}(?:(?P<give>{_TOLD_GIVEN})|(?P<take>{_TOLD_TAKEN}))"
    r"(?:(?P<passive>[iuü]?[ln])(?:[ae]n|m[iuü]ş olan|(?:[dt][iuü]ğ|[ae]c[ae]ğ)[iuü]|m[ae]s[iuü] (?:\w+l[ae]n[ae]n|\w+[iuü]l[ae]n|beklenen|istenen))|m[ae]s[iuü] (?:\w+l[ae]n[ae]n|\w+[iuü]l[ae]n|beklenen|istenen)|m[ae]y[iuü] (?:\w+ )?\w+(?:[dt][iuü]ğ|y?[ae]c[ae]ğ)[iuü]|(?:[dt][iuü]ğ|y?[ae]c[ae]ğ)[iuü]|(?:[dt][iuü]k|y?[ae]c[ae]k)l[ae]r[iuü])"
    r"(?P<case>n[iuü]n)?(?!\w)"
)
# A noun that names the transfer, owned by who acts: "Rusya'nın Kuzey Kore'ye ihracatı".
_NOUN = re.compile(
    r"(?<!\w)(?:(?P<take>ithalat|alim(?=[iu]))|(?P<give>ihracat|satiş(?=[iu])|yardim(?=[iu])|desteğ(?=[iu])|sevkiyat(?=[iu])|teslimat(?=[iu])|bağiş(?=[iu])|hibe(?=si)|hediye(?=si)|armağan(?=[iu])))"
    r"(?:lar)?(?:s?[iu])?(?P<case>n[iu]n|n[iu])?(?!\w)"
)
MEASURE = re.compile(
    r"(?<!\w)(?:değer|sayi|miktar|tutar|hac[iı]m|hacm|bedel|toplam(?:i|in)|maliyet|büyüklü[kğ]|ağirli[kğ]|adet|aded|adedi|fatura)\w*"
)
ADVERB = re.compile(
    r"(?<!\w)(?:yaklaşik|toplam(?:da)?|en az|en fazla|en çok|tahminen|takriben|(?:bugüne|şimdiye|bugün|şu ana) (?:kadar|dek)|(?:geçen|geçtiğimiz|bu|son|her) (?:yil|ay|hafta)(?:da)?|"
    r"(?:söylenen|belirtilen|bildirilen|(?:iddia|tahmin) edilen|(?:öne|ileri) sürülen|sanilan|düşünülen|açiklanan|beklenen|planlanan)|yilda|ayda|yillik|aylik|ise|de|da|olarak|arasinda|sadece|yalnizca|resmen|adeta|hemen hemen|neredeyse|bile|henüz|daha|artik|(?:ilk|son|ikinci|üçüncü) (?:yari|çeyre[kğ]|dönem)\w*|(?:ocak|şubat|mart|nisan|mayis|haziran|temmuz|ağustos|eylül|ekim|kasim|aralik)(?:[dt][ae]| ayinda)|"
    r"(?:bir )?önceki \w+ (?:göre|kiyasla)|(?:\w+ ){1,3}dönemine göre|geçen \w+ (?:göre|kiyasla))(?!\w)|(?:yüzde [\d.,]+|[\d.,]+ kat)(?:'\w+)? (?:art|azal|düş|geril|yüksel|büyü|bir art|bir düş)\w*|\w+ katina çik\w+|(?<!\w)(?:iki|üç|dört|beş|alti|yedi|sekiz|dokuz|on) kat(?:ina|i|indan)?,? yani(?!\w)|"
    r"(?<!\w)(?:19|20)\d\d(?:'\w+)?(?: yilinda)?(?!\w)|(?<!\w)[\d.,]+(?: (?:bin|milyon|milyar|trilyon))?(?:'?| (?:ton|dolar|varil|won|ruble|avro|euro|yuan|kilo|litre))[dt][ae]n\s*\Z"
)
_CALIBRE = re.compile(r"(?<!\w)[\d.,]+ ?(?:mm|milimetre|santimetre|inç)(?:'?l[iı]k)?(?!\w)")
_MODEL = re.compile(r"(?<!\w)[a-zçğöşü]{1,9}-\d{1,4}\w{0,2}(?:'\w+)?(?!\w)")  # "verdiği S-400 bataryası sayısı"
_CASED = re.compile(r"(?:n[dt][ae]n?|[dt][ae]n?|n[ae]|[iuüea]y[ae]|yl[ae])\Z")
_ACCUSATIVE = re.compile(r"(?:[iuü]n[iuü]|(?<! su)y[iuü])\Z")
_VERB_WITHIN = re.compile(rf"(?<!\w)\w+(?:{FINITE}|(?<![dt])(?:[ae]n)|(?:[dt][iuü]ğ|[ae]c[ae]ğ)[iuü]\w*)(?!\w)")
_LONGEST_PATH = 8  # words between a relation and the figure that tells how much it was


@dataclass(frozen=True, slots=True)
class Relation:
    """A verb or noun of transfer.

    Attributes:
        start: where it begins.
        end: where it ends.
        gives: True where its subject gives, False where it takes.
        passive: True where it names no one who acts ("gönderilen").
        noun: True for "ihracatı", "yardımı".
        measured: True where the figure tells how much of it there was, so that no later verb can govern the figure.
    """

    start: int
    end: int
    gives: bool
    passive: bool = False
    noun: bool = False
    measured: bool = False


def find_relations(folded: str, first: int, stop: int) -> list[Relation]:
    """Return the relative clauses and nouns of giving and taking in a part of a folded text, in order."""
    found = [
        Relation(m.start(), m.end(), m["give"] is not None, passive=m["passive"] is not None, measured=m["case"] is not None)
        for m in _RELATIVE.finditer(folded, first, stop)
    ]  # fmt: skip
    found += [
        Relation(m.start(), m.end(), m["give"] is not None, noun=True, measured=True)
        for m in _NOUN.finditer(folded, first, stop)
    ]
    return sorted(found, key=lambda relation: relation.start)


def leads_to(path: str) -> bool:
    """True where the words between a relation and a figure make the one the measure of the other."""
    path = ADVERB.sub(" ", _CALIBRE.sub(" ", _MODEL.sub(" ", path)))
    if re.search(r"[\d,;:\"“”()]", path) or _VERB_WITHIN.search(path):
        return False
    words = path.split()
    if len(words) > _LONGEST_PATH:
        return False
    if not words:
        return True
    if _ACCUSATIVE.search(f" {words[-1]}"):
        return MEASURE.fullmatch(words[-1]) is not None
    return _CASED.search(words[-1]) is None
