"""English words of one side of a contrast that a translator has from the source, or not at all: "excluding", "anti-", "hostile", "eastern".

Each needs one of its Turkish words; the lists are wide, as of `beat_words`. What good translations have of their own (low, little,
instead, including) is left out: each of these was told in 4,600 true pairs, hardly ever without one of its Turkish words.
"""

from __future__ import annotations

from core import late_re as re
from transform.check.asked_deeds import DEEDS
from transform.check.asked_words import read_asked
from transform.check.beat_words import find_unasked
from transform.check.clues import ByClue
from transform.check.compounds import check_compounds
from transform.check.denials import leaves_denial
from transform.check.links import Words
from transform.check.model import Problem

# English words -> Turkish beginnings.
_ASKED = {
    "excluding excludes excluded exclude exclusion": r"hariç dişin dişla dişar çikar ayri(?!lik|ca\b) istisna saym hesaba mahrum muaf yoksun alinm dahil\w*_(?:değil|edilm[ae][dmyz]|etm[ae][dmyz]|olm[ae][dmyz]) dahili dişi engel yok",
    "hostile hostility": "düşman husumet hasim hasm saldir agresif muhal kin nefret gergin olumsuz sert rehin",
    "disagreed disagrees disagree disagreement": r"katilm anlaşm[ae](?=d|m|z|y[ae][nc]) anlaş[ae]m uyuşm uyuş[ae]m ayri karşi(?!\w) karşit fikir fikr görüş farkl aksi hemfikir uzlaşm[ae](?=d|m|z|y[ae][nc]) uzlaş[ae]m ihtilaf itiraz ayni doğru inkar",
    "loser losers": "kaybe mağlup yenil ezik zarar kayb zaval başarisiz",
    "dent dented dents": "düş azal zarar göç darbe sekte leke sars hasar",
    "innocent innocence": "masum suç günahsiz beraat saf",
    "safely safe safer safety": "güven emniyet emin sağ kasa tehlike zarar korun rahat risk",
    "opposing opposes oppose opposition": r"muhal karş(?!ila|i_karşi|iya\b) itiraz raki aleyh red diren zit ters hayir aksi hasim düşman",
    "closed closing": r"kapa kapi yakin kilit bit son(?!_derece) yaklaş yum gişe tika dur kes ört tamamla tatil bağla",
    "outside": "diş hariç açik öte kapi bahçe dişar uzak ön",
    "unhappy": "mutsuz memnuniyetsiz üzg üzüntü hoşnutsuz şikayet hüzün keyifsiz rahatsiz kizg mutlu_değil mutlu_olma memnun_değil memnun_olma memnun_kalma hoşnut_değil mutlu_etme memnun_etme tatmin",
    "unsafe": "güvensiz güvenli_değil güvenli_olma güvende_değil güvende_olma emniyetsiz emniyetli_değil tehlike risk sağliksiz",
    "unclear": r"belirsiz muğlak meçhul bulanik muamma bilin tartişma net\w*_(?:değil|ol|ver|bilgi) netleş açik_değil belli_değil belli_olma kesin_değil anlaşil",
    "unrelated": r"ilgisiz ilişkisiz alakasiz bağlanti bağimsiz ayri farkli başka ilgi\w*_(?:değil|ol|yok|bulun) ilişki\w*_(?:değil|ol|yok|bulun) alaka\w*_(?:değil|ol|yok)",
    "unfair unfairly": "haksiz adaletsiz adil_değil adil_olma hakkaniyet haksizlik",
    "fruitless futile": "verimsiz sonuçsuz boş nafile beyhude yarar fayda sonuç\\w*_(?:yok|vermedi|alinam|çikm|elde) netice başarisiz",
    "obeyed obeys obey obeying": "uy(?!u|ar) itaat riayet dinle boyun söz emir emr tabi kural",
    "unmanned": "insansiz pilotsuz mürettebatsiz personelsiz iha siha sida drone",
    "manned": "insanli mürettebat pilotlu personel görevli adam nöbet",
    "dismantled dismantle dismantles dismantling": "sök dağit parçala tasfiye lağv kaldir çökert imha yik ortadan kapat demonte bertaraf arindir boz çöz",
    "depleted depletes deplete depleting": "tüken azal seyrelt zayif boşal erit eri bit fakir yoksul yitir",
    "ceased ceases cease": "dur kes son bit ara birak vazgeç sönd tüken kapa ateşkes yok ortadan öl",
    "defaulted defaults": "temerrüt iflas bat öden_m ödeyeme ödeme[dmyz] ödenme borç\\w*_(?:ödeye|ödem) moratoryum varsayilan",
    "enemy enemies": "düşman hasim raki",
    "surplus": "fazla artik artan",
    "deficit deficits": "açik açiğ eksi zarar fark geri",
    "permanent permanently": "kalici daimi sürekli ebedi temelli tamamen sonsuz ömür kadro",
    "minority": "azinli",
    "majority": "çoğunlu çoğu çoklu büyük",
    "guilty": "suç mahk",
    "eastern east": "doğu şark orta uzak",
    "western west": "bati garp kovboy",
    "northern north": "kuzey yukari",
    "southern south": "güney cenup aşaği",
    "legal legally": "yasa hukuk kanun meşru adli avukat dava",
    "illegal illegally": "yasa kaçak kanun hukuk izinsiz",
    "voluntary voluntarily": "gönüllü iste kendi",
    "unanimous unanimously": "oy ittifak tüm hep",
    "false": "yanliş sahte yalan asilsiz uydur gerçe doğru",
    "fake": "sahte yalan uydur takma takli",
    "survivors survivor survived": "kurtul hayat sağ yaşa atlat dayan kal kurtar öl",
    "alive": "canli hayat sağ yaşa diri",
    "optimistic optimism": "iyimser umut umud olumlu",
    "pessimistic pessimism": "kötümser karamsar",
    "urgent urgently": "acil ivedi önem derhal",
    "defensive": "savun defans koru",
    "foreign": "diş yaban döviz ecnebi diğer ülke başka yüksek_temsilci",
    "lowest": "düş alt asgari az son dip taban minimum ucuz geri küçü kis in alçak kötü zayif dar gerile",
    "noon midday": "öğle gün 12 on_iki saat",
    "cheap cheaper cheapest": "ucuz düşük uygun hesapli adi az ekonom",
}  # fmt: skip
# Phrases, and the same.
_PHRASES = (
    ("anti-", r"\banti-(?=[a-z])", r"karş|anti|aleyh|muhal|düşman|mücadele|savar|savun|hava|engel|koru|önle|\w+savar|\w+ karş|fobi|\w+fobi"),
    ("pro-", r"\bpro-(?=[a-z])", r"yanli|yanda|taraf|destek|lehin|pro|sempati|müttefik|yana|dost|güdüm|yakin|\w+ci|\w+cu"),
    (" little", r"\b(?:so|as|too|very|how) little\b(?! (?:girl|boy|child|kid|one|thing)s?\b)", r"az|küçü|hiç|minik|yetersiz|kisitli|sinirli|yok|pek"),
    ("than ", r"\b(?:fewer|less) than (?:doubl|tripl|quadrupl)\w+", r"az|yakin|neredeyse|yaklaş|kadar|altin(?:d|a\b)|değil|ancak|sadece|bile|\w+m[ae]d|\w+m[ae]m"),
    ("china sea", r"\b(?:east|south) china sea\b", r"(?:doğu|güney) çin deniz"),
    ("yellow sea", r"\byellow sea\b", r"sari deniz|bati deniz"),
    # Of emphasis, where it follows its name or what is done: "hanged himself" needs no word of its own.
    ("self ", r"(?<!by )\b(?:he|she|kim|putin|the (?:president|leader|minister|general|commander)) (?:himself|herself) (?:had|has|was|is|would|will|could|\w+ed|made|gave|went|took|led|met|sent|said|ran|fired)\b",
     r"kendi|bizzat|bile|şahsen|da\b|de\b|ta\b|öz|dahi|asil"),
    ("self", r"\b(?:an?|the|his|her|their|these|those) [a-z-]+(?: [a-z-]+)? (?:himself|herself)(?=[.;]|\Z)", r"kendi|bizzat|bile|şahsen|öz|dahi|tek başina|yalniz|el[iy]|asil"),
    ("at least", r"\bat least\b", r"en az|asgari|hiç|azindan|minimum|bile|fazla|üzer|aşk|bari|en aşaği|ulaş|bul[ud]|bulabil|geç|çok|aşan|aşt|yukari|civar|sadece|tek"),
)  # fmt: skip
_NAMES = frozenset("west east north south".split())  # of persons and lands, where they have a capital
# Of these none is what a denied word says by its contrary ("netlik kazanmadı", unclear).
_NO_CONTRARY = frozenset(
    "eastern east western west northern north southern south foreign minority majority surplus deficit deficits enemy enemies dent dented dents "
    "unanimous unanimously defensive survivors survivor excluding excludes excluded exclude exclusion".split()
)
_WORDS = read_asked(_ASKED | DEEDS)
_ASKED_PHRASES = ByClue(
    ((clue,), (re.compile(said), re.compile(rf"(?<![^\W\d])(?:{asks})"))) for clue, said, asks in _PHRASES
)


def check_asked_contraries(folded: str, target: str, words: Words) -> list[Problem]:
    """Find a word of one side of a contrast that nothing in the source can ask for; returns problems of the kind "sign".

    Args:
        folded: the folded Turkish sentence.
        target: the English sentence, with straight apostrophes; a word with a capital may be a name ("East").
        words: beginnings of Turkish words → beginnings of English ones, with how sure it is that they mean the same.
    """
    lowered = target.lower()
    for said, asks in _ASKED_PHRASES.of(lowered):
        found = said.search(lowered)
        if found and not asks.search(folded):
            return [Problem("sign", "", found.group())]
    word = find_unasked(_WORDS, folded, target, _NAMES)
    if not word or (word.lower() not in _NO_CONTRARY and leaves_denial(folded, lowered)):
        return check_compounds(folded, target, words)
    return [Problem("sign", "", word)]
