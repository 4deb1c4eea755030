"""Whether "göre" names who says so ("habere göre", "Reuters'a göre") or what something is measured by ("yaşa göre")."""

from __future__ import annotations

from core import late_re as re

_SOURCE = re.compile(
    r"(?:haber|bilgi|kaynak|rapor|açiklama|araştirma|çalişma|anket|veri|istatistik|hesap|yetkili|uzman|polis|belge|"
    r"kayd|kayit|dosya|evrak|tutana|ifades|ifadeler|bülten|bildir|duyur|yaz(?:di|il)|duyum|dediğ|dedik|sözler|analiz|ajans|tanik|basin|medya|gazete|bildiri|anlat|söyle|aktar|belirt|öğren|yoklama|rakam|görüntü|"
    r"taslağ|iddia|söylenti|görünüş|istihbarat|fotoğraf|gümrü|doktor|savci|avukat|bakan|başkan|sözcü|yönetim|analist|araştirmaci)\w*[ae]\Z"
)
_NAMED = re.compile(r"[^\W\d]+'(?:[yn]|s[iu]n)?[ae]\Z")
# A body that speaks: "bakanlığa göre", "grubuna göre".
_BODY = re.compile(
    r"\b(?:grub|gruplar|kuruluş|örgüt|endüstri|sektör|şirket|firma|banka|kurum|kurul|bakanliğ|komisyon|komite|üniversite|derneğ|dernek|"
    r"vakf|enstitü|merkez|parti|hükümet|hükumet|birliğ|teşkilat|mahkeme|düzenleme|sendika|müdürlüğ|başkanliğ|ofis|müze|televizyon|"
    r"kanal|dergi|site|kulüb|federasyon|konsey|ordu|saray|elçiliğ|büyükelçiliğ|çalişan|kaynağ|kaynak|not|dosya|bulgu|"
    r"anayasa|tahmin|biyografi|test|demec|alinti|otopsi|inceleme|soruşturma|iddianame|mesaj|mektub|mektup|tweet|blog|kitab|kitap|"
    # Those who do something: "gözlemcilere", "düzenleyenlere", "meteorolojiye".
    r"\w{2,}[cç][iuü]l[ae]r|\w{2,}[ae]nl[ae]r|meteoroloji|"
    r"teori|efsane|protokol|liste|kuzen|anne|baba|kardeş|arkadaş|aile|komşu|yönetici|temsilci|yetkililer|yorumcu|araştirmaci)\w*[ae]\Z"
)
_MEASURE = re.compile(
    r"(?:\d'?\w*|ğ[iuü](?:n|m|n[iuü]z|m[iuü]z)[ae]|\b(?:yil|dönem|ay(?!n)|ayn|hafta|gün|saat|durum|ban[ae]|san[ae]|biz[ei]|boy|yaş|kural|yasa|kanun|anlaşma|antlaşma|sözleşme|madde|tüzü[kğ]|bun|on[ae]|onlar|şun|"
    r"ölçü|kriter|standart|oran|ortalama|normal|önce|diğer|mevsim|ihtiyac|talep|talebe|zevk|isteğ|siras?in|tür|mantiğ|nisbet|fiyat|seviye|düzey|"
    r"duruma|nüfus|teorem|teklif|plan(?!l)|senaryo|model|tanim|gerek|beklenti|takvim|sonuc|sonuç|şart|koşul|yer|kişi|insan|ülke|bölge)\w*|"
    r"\b(?:geçen|önceki|geçtiğimiz|diğer|öteki|eski|daha)(?: [\w']+){1,2})\Z"
)
_MINE = re.compile(
    r"\b(?:tecrübe|deneyim|gözlem|zaman|saat)[iuü]?m(?:[iuü]z)?[ae]\Z|\bson dakika (?:gelişme|haber)\w*\Z"
)  # "in my experience", "breaking news"
_YEAR = re.compile(r" (?:(?:19|20)\d\d(?:'| yil| ile )|daha (?:sonra|önce))")
_COMPARES = re.compile(
    r"\W*(?:(?:çok|biraz|oldukça|epey|bile) )?(?:(?:\w+ ){0,2}daha|yüzde|%|\d|art|azal|yüksel|düş|çok|az\b|fazla|farkli|değerlendir|yargila|belirle|ayarla|değiş|"
    r"(?:pazar|sali|çarşamba|perşembe|cuma|saat|öğle|akşam|sabah|gece)\w*|hareket|davran|düzenle|seç|sirala|planla|hazirla|iyi|kötü|büyük|küçük|yap|ol|değil)"
)
_BACK = 64  # characters


def is_source(folded: str, start: int, end: int) -> bool:
    """Tell whether "göre" names who says so, and no measure or law.

    Args:
        folded: the folded Turkish sentence.
        start: where "göre" begins.
        end: where it ends.
    """
    before = folded[max(0, start - _BACK) : start].rstrip()
    if _MINE.search(before):
        return False
    if _SOURCE.search(before.rsplit(" ", 1)[-1]):
        return True
    # "…ye göre," with a comma is a source, "2014'e göre daha" a measure.
    if folded[end : end + 1] == ",":
        return _MEASURE.search(before) is None
    named = _NAMED.search(before) is not None
    body = named or (_BODY.search(before) is not None and _MEASURE.search(before) is None)
    if body and _YEAR.match(folded, end):
        return True
    return body and not _COMPARES.match(folded, end)
