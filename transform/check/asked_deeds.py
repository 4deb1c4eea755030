"""What somebody did that is the contrary of another deed, and that a translator has from the source, or not at all: "removed", "submitted", "joined".

For `asked_contraries`, as the words there: an English word, and the Turkish of which one has to stand in the source for it, unless a
denied word of it says the same. The lists are wide.
"""

from __future__ import annotations

# English words -> Turkish beginnings.
DEEDS = {
    "removed removes remove removal": r"çikar kaldir sil\b sildi silin uzaklaş alin görevden görevin azl azil sök temizle iptal indir taşi ihraç tahliye arin gider soy kes kopar tasfiye dişla "
    "düş atil boşalt kurtar yok defet sür boz kalk ayikla elen ele devril hariç ayir ayril fes lağv toplat çek geri kayyum istifa imha geçir bas",
    "reinstated reinstate reinstates": "yeniden tekrar geri iade kavuş dön göreve devam ihya",
    "successful successfully": r"koru başari(?!siz) muvaffak parlak verimli kazan üstün etkili galip iyi mutlu amaci olumlu sonuç sağlan sorunsuz gerçekleş becer zafer hedef kurtul sağ",
    "inflicted inflict inflicts inflicting": "verdir uğrat yol neden zarar çektir sebep darbe yarala öldür hasar ceza yenilgi tahrib işkence vur",
    "missed misses": "kaçir kaçti kaçan kaçiyor iska özle kayip eksik yok gecik boşa sap dişi altinda gerisinde atla hasret ara unut aksa pas teğet mahrum geri uzak dişari auta direk",
    "submitted submits submit": "sun ver ilet teslim gönder bildir başvur arz getir taşi tevdi boyun itaat aktar yükle dosya teklif öner havale bulun kaydet ibraz hazirla imza götür yolla sevk",
    "withdrawn withdraws withdraw withdrawal withdrawals": r"çek geri ayril vazgeç çik iptal kaldir terk tahliye boşalt feragat birak para fesh yoksun azalt kapat son_ver",
    "joined joins join joining": "katil katki kati dahil gir birleş birli beraber ortak yan üye ekle bağlan saf başla yazil destek atil iştirak refakat eşlik ulaş müşterek bir_araya imza transfer geç gel "
    "kaydol git bulun ara taraf eşli koalisyon kur askere askerliğ tut sokul yer bitişik kayna gönüllü çaliş görev",
    "improve improved improves improving improvement improvements": "iyi geliş düzel ilerle art yüksel topar güç onar yenile ıslah islah kalkin reform güzel düzen olumlu mükemmel kalite rehabilit yumuşa "
    "isin yakin hizlan verim daha kolay",
    "discouraged discourages discourage discouraging": r"cesaret\w*_kir cesaretsiz caydir vazgeç engel soğut heves umut önle moral yildir kir",
    "emboldened emboldens": "cesaret teşvik yürek özen güç kişkirt gaz destek",
    "contrary": "aksi ters aykir zit karşi oysa ihlal uyma muhalif sanil rağmen",
    "fled flees flee fleeing": "kaç firar terk siğin iltica göç ayril uzaklaş tahliye çik kurtul yerinden",
    "banned bans": "yasak men ambargo engel kapat uzaklaş ceza kisit izin",
    "lifted lifts": "kaldir kalk yüksel yukari artir as hafif çikar taşi vinç moral kupa çek al",
    "tightened tightens tightening tighter": "sik ağir sert artir kis daral güçlen zor baski önlem titiz",
    "abandoned abandons abandon abandoning": "vazgeç birak terk metruk boş kimsesiz cay rafa dön sahipsiz ayril iptal yari bir_kenara son",
    "welcomed welcomes": "memnun karşila hoş kabul ağirla selam kutla sevin alkiş olumlu ev_sahip davet mutlu",
    "praised praises": "öv takdir methe yücelt beğen kutla alkiş hayran güzel teşekkür sitayiş",
    "criticized criticizes criticised criticises": "eleştir tenkit kina suçla tepki sert kiz yüklen itham çik hedef şikayet ayipla topa yerd püskür veryansin veriştir salvo zemberek taşla çat",
    "condemned condemns": "kina lanet mahk eleştir hük hüküm hükm telin protesto tepki suçla ceza",
    "postponed postpones": "ertele tehir ötele sarkit ileri aski kaydir gecik",
    "cancelled canceled cancels": "iptal fesh vazgeç kaldir sil ertele son yapil düş",
    "shortened shortens": "kisal kis indir azal",
    "rescued rescues": "kurtar kurtul çikar tahliye",
    "intentionally deliberately": "kasit kast kasten bile bilinç mahsus özel planli",
    "accidentally": "kaza yanliş tesadüf istem fark hata",
    "jointly": "ortak birlik beraber müşterek birleş iki",
    "indirectly": "dolay",
    "partially partly": "kismen bölüm kism yari parça ölçü biraz nokta neden",
    "publicly": "toplum açik kamu aleni halk herkes ortak basin duyur ilan",
    "proponents": "savun taraf destek yanda",
    "opponents": "raki muhal karşi düşman hasim aleyh",
    "defeated defeats": "yen mağlu bozgun kaybe hezim alt üstün kazan devir mahrum elen geç püskürt çök reddet",
    "victory victories": "geç gol skor maç ele zafer galib kazan yen üstün başari galip şampiyon birinci",
}  # fmt: skip
