-- Turkish words are found by keys of our own instead of Snowball's stems, which bring "petrol" and "petrolü" to two and "Iğdır" and "iki" to one.
-- depends: 0080_search_speed 0085_walk_further

-- Words as they are, without the commonest; by files that come with every Postgres.
DO $$
BEGIN
    CREATE TEXT SEARCH DICTIONARY dateline.turkish_plain (TEMPLATE = pg_catalog.simple, STOPWORDS = turkish);
    CREATE TEXT SEARCH CONFIGURATION dateline.turkish_plain (COPY = pg_catalog.simple);
    ALTER TEXT SEARCH CONFIGURATION dateline.turkish_plain
    ALTER MAPPING FOR asciiword, word, numword, asciihword, hword, numhword, hword_asciipart, hword_part, hword_numpart WITH dateline.turkish_plain;
END
$$;

-- Every apostrophe of core/text.py.
CREATE OR REPLACE FUNCTION dateline.without_suffixes(t text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
RETURN regexp_replace(t, '(\w)[''’‘ʼ`´′＇]\w{1,7}\M', '\1', 'g');

-- The key of a word (lower case, no accents) in the index: the word without the suffixes that its letters alone make sure. What is not
-- sure stays: "petrolü" may be petrol + ü or a word like "köprü", and a question for petrol asks for both keys (turkish_keys). Where an n
-- or y belongs to the word or to the suffix ("limana" is liman + a, "odana" oda + na), it stays and + is put behind it, so that the
-- bare word "liman" keeps a key of its own. In order: plural with all behind it; n or y with a case; our; with, in, from.
CREATE FUNCTION dateline.turkish_key(word text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE
    WHEN length(word) < 5 OR strpos('aeiunrz', right(word, 1)) = 0 OR word ~ '[^a-z]' OR word IN ('kanada', 'mahalle') THEN word
    WHEN
        strpos(word, 'lar') + strpos(word, 'ler') > 2 AND word ~ (
            '^(?:.{3,}|[aeiou][^aeiou]|su)l(?:ar(?:i(?:m|miz|niz)?)?(?:n?in|n?i|n?a|n?da(?:n|ki)?|y?la|n?ca|dir)?'
            || '|er(?:i(?:m|miz|niz)?)?(?:n?in|n?i|n?e|n?de(?:n|ki)?|y?le|n?ce|dir)?)$'
        )
        THEN regexp_replace(word, '^(.+)l[ae]r.*$', '\1')
    WHEN word ~ '[aeiou]n(?:[iu]n|d[ae](?:n|ki)?)$' THEN regexp_replace(word, '(?:[iu]n|d[ae](?:n|ki)?)$', '+')
    WHEN word ~ '[aeiou][ny][aeiu]$' THEN left(word, -1) || '+'
    WHEN word ~ '..[aeiou]m[iu]z(?:[iu]n?|[ae]|d[ae](?:n|ki)?|l[ae])?$'
        THEN regexp_replace(word, 'm[iu]z(?:[iu]n?|[ae]|d[ae](?:n|ki)?|l[ae])?$', '')
    WHEN word ~ '..(?:[aeiou]y|.[^aeiouy])l[ae]$' THEN regexp_replace(word, 'y?l[ae]$', '')
    WHEN word ~ '...(?:[^cfhkpstn]d|[cfhkpst]t)[ae](?:n|ki)?$' THEN regexp_replace(word, '[dt][ae](?:n|ki)?$', '')
    ELSE word
END;

CREATE FUNCTION dateline.quote_lexeme(word text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN '''' || replace(replace(word, '\', '\\'), '''', '''''') || '''';

-- The words of a text before their keys; the parser of Postgres reads at most a megabyte.
CREATE FUNCTION dateline.plain_vector(lang text, t text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
RETURN CASE lang
    WHEN 'tr'
        THEN dateline.without_accents(
            to_tsvector('dateline.turkish_plain', dateline.without_suffixes(dateline.fold_turkish(left(t, 200000))))::text
        )::tsvector
    WHEN 'ru' THEN to_tsvector('pg_catalog.russian', left(t, 200000))
    WHEN 'en' THEN dateline.without_accents(to_tsvector('pg_catalog.english', left(t, 200000))::text)::tsvector
    ELSE dateline.without_accents(to_tsvector('pg_catalog.simple', left(t, 200000))::text)::tsvector
END;

CREATE FUNCTION dateline.turkish_vector(plain tsvector) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
    SELECT coalesce(string_agg(dateline.quote_lexeme(dateline.turkish_key(lexeme)) || ':' || array_to_string(positions, ','), ' '), '')::tsvector
    FROM unnest(plain)
$$;

CREATE OR REPLACE FUNCTION dateline.search_vector(lang text, t text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
RETURN CASE WHEN lang = 'tr' THEN dateline.turkish_vector(dateline.plain_vector(lang, t)) ELSE dateline.plain_vector(lang, t) END;

-- What a question knows of the language. Only questions read it: words may be added at any time.
CREATE TABLE dateline.turkish_root (word text PRIMARY KEY, before_vowel text);
COMMENT ON TABLE dateline.turkish_root IS 'Turkish words that a question takes for what they are, and for no form of another word; lower case, no accents.';
COMMENT ON COLUMN dateline.turkish_root.before_vowel IS 'What it becomes before a suffix that begins with a vowel, where no rule tells (sehir: sehr).';
INSERT INTO dateline.turkish_root (word)
SELECT dateline.without_accents(word) AS word FROM regexp_split_to_table('
açıklama aciz ad ada adana aday af ağ ağız ahmet aile ak akademi akıl akit al alan alay alçı alın almanya altı altın altyapı amca amele amur an ana
anı ankara anlaşma anne ant antlaşma apartman ar ara araç arama arazi arena arı arjantin arka armada armut art as aşı asıl aşk ast asya at ata atama
ateş av avcı avrupa avukat ay aya ayı ayin ayna ayrı ayrıca az azami azerbaycan azim baba bağ bağdat bahane bahçe bahis bakan bakım bal balo bana
bando bank banka bant bar bara bardak barı barış bas başarı basın başka başkan baskı batı bay baz bazı bekçi bel belarus belçika belde belediye belge
belli ben bent bere beri berk berlin beyin bez bezi biden bilge bilgi bin bina bini birey birim biyografi böcek boğa bol bölge bölgesel bölüm bomba
bor bora borç borsa boru boş boy boya boyun boyut brezilya bu buğday bugün bulgaristan büro burun but bütçe bütçeli bütün büyü büyük buz çaba cadde
çağ çağdaş çağrı çalı çalışma cam cami can cani çare çark çarşı çatı çay cebir ceht çek ceket çelişki cellat cemaat cenaze çene cep cer çerçeve çerkez
ceset çeşit çeşitli çevre ceza çiçek çift cihat cihaz çile cilt çin çini cisim çivi çizgi çizgili çizim çoban çok çöl çözüm cuma cumhuriyet cümle
cürüm dağ daha daire dal damat dana dar dara darp dava davet dayanışma dede defin değer değerli delege deli demir demo deneme deney denge deniz
denizaltı denk depo deprem der dere deri derin ders dert devam devir dil dilek din dini dip dış dizi doğa doğal doğalgaz doğru doğrulama doğu dolap
dolar dolu don dönem donetsk dört dost dosya döviz dua dul dünya durum düş düşman düşünce duvar duyuru düzen düzenleme düzey ecir edebiyat efendi
eğitim ek ekim ekin ekip ekmek ekonomi el elçi elektrik elit elli elma emek emekli emir en endişe ene enerji enflasyon engel er erdoğan eri erk erken
ermenistan eş eser eşi esir eski et etki etkili ev evlat evli eylem eylül ezan ezgi faaliyet fabrika faiz fal fala fare fark farklı fasıl fatura fayda
felaket fen fert fesat fetih fidan fikir film filo final fırka fırtına fiyat fon form formül foto fransa fren fuar füze gar garp gasp gaye gaz gaza
gazete gazi gece geçen geçici geçit gelecek gelen gelin gelir gelişme gemi gen genç gene genel general gerçek gerekli geri gerilim gezi gıda
giriş gizli göğüs gök gol gölge gönderme gönüllü görev görevli görüntü görüş görüşme gövde göz gözcü gri grip grup gübre güç güçlü gül gün güncel
gündem güneş güney gürcistan guterres güven güvenlik güzel haber hac hacim haciz had hafta haftalık hak hakem hakim haklı hal hala halı halk ham hamam
hamle han hane hanım hap hapis harcama hareket harika harita harp hasar hasım hasta hastane hat hata hatay hava havacı havan hayat haydut hayır hazım
hazine haziran hazırlık hedef hediye hekim heyecan heykel hikaye hikmet himaye hindistan his hisse hız hızlı hizmet hoca hollanda hoş hücre hudut
hukuk hüküm hükümet iç icat için içki içme idare iddia ifade iftira ığdır ihale ihanet ihbar ihtilaf iki ikili iklim iktisat il ila ilaç ilan ilçe
ileri ilgi ilgili ilgisiz ilim ilişki iltica imal iman imdat imkan imza in inat ince inceleme inci indirim ine inek inşaat insan insani ip ipek ipucu
irade iran ırk ırmak iş işaret işçi işgal ışık isim işkence ıslah işlem ispanya istasyon istisna isveç isviçre isyan italya ithal itibar itimat itiraf
ittifak iyi iz izin izmir jandarma japonya jet jüri kabile kabin kabine kabir kabul kaç kaçak kaçakçı kaçırma kadı kadın kadir kadro kafa kafe
kafkasya kâğıt kahır kale kalem kalıcı kalın kalite kalori kalp kampanya kamu kan kana kanada kanal kanat kanıt kanser kanun kap kapak kapalı kapasite
kapı kapsam kaptan kar kara karakol karalama karar karargah kare karı karın karınca karşı karşılama kart kasa kasaba kase kasım kasıt kask kat kata
katar katı katil katılım kavga kaya kaygı kayı kayıp kayıt kaynak kaz kaza kazakistan kazan kazanç kazanım keçi kedi kel kelime kemer kemik kenar
kendi kent kere keşif kesim kesin kesir keski keyif kibir kıbrıs kiev kil kılı kilise kim kimlik kimya kimyasal kın kına kır kira kırgızistan kırıcı
kırım kırma kırmızı kış kısa kişi kısım kışla kıta kitle kıyafet kıyı kız kızıl kod köklü koku kol kola kolay köle kolej kolera kolombiya kolon
koltuk komando komedi komisyon komite komşu komünist kon konak kongre konsolos konu konuk konum konuşma konut köpek köprü kopya kor kore korku korkunç
koro korsan kort koru koruma köşe kota kötü kova koy koyu koyun kral kredi kremlin kriz küba küçük küfür kul kule kulp kum kumanda kumandan kumaş
küme kupa kur kura kural kurban küre küresel kurgu kurs kursk kurt kurtarma kuru kurucu kurul kurum kuş kuşatma kuşku kusur kütle kutu kuveyt kuvvet
kuyu kuzen kuzey kuzu laf lale lamba lana laos lata lavabo lavrov leke lena lenin libya lider lig lima liman lise liste liva lobi lokal lokomotif
lübnan luhansk lütuf lviv mabet maç macron madde maden mahalle mahkeme makale makam makine maksat mal mala mali malzeme mana manda manevra manisa
mardin marka masa mat mavi maya mayın meclis medya mehir mehmet mekan meksika mektup memleket memur mera merkel merkez mermi mescit mesele meslek
metal metin metot metre mevcut mevzi meydan meyil mezar mil mili millet milletvekili milli milyon mimari minare mine miras misafir misilleme mitil
moda model moğolistan mola molla moskova motor müdafaa müdahale müdür muhalefet mühür mülk mum murat mürettebat mutlu müttefik muz müze müzik nakil
nakit nam namlu nane nar nara ne nefis nefret nehir nema nesil nesir ney nitelikli norveç nota nüfus nükleer nutuk ocak oda odak odesa odun ofis
öğrenci öğreti öğretmen oğul ok okul olanak olasılık olay ölçü olta ölüm olumlu ömür omuz on onay önce öncü önde önem önemli önlem önyargı
operasyon orada oran ordu örgüt orman örnek orta ortak örtü oruç ot ota otel oto oturum ova oy oya oylama oyun oyuncu özbekistan özel özellik özet
özgür özür pahalı paket pakistan pala palto pan pana panik para parça park parka part parti pasta patlama patron pay paya pazar pekin pense perde
peskov pil pilot piyade piyango plaj plaka plan platform polis politika politikacı polonya posta poz proje propaganda provokasyon puan pul pusu putin
pyongyang radar radyo raf rakam raket rakı rakip rampa rapor ray rejim rende renk resim resmi ret ritim roket rol roman romanya rota ruanda ruh rus
rusya rüya rüzgar saat sabah saban sabır sabun saç saf safha saha sahil sahne sahte şaka sakin sal saldırgan saldırı salı salon şampiyon şan sana
sanal sanat sanayi sandık sanık sanıklı şans santral sap sapan sara saray sargı sarı şart satıcı satın satış savaş savaşçı savcı savunma say saya
sayfa saygı sayı sayılı sayım sayın saz sebze seçim sefer seferber şehir şehirli şehit şeker şekil sekiz sel selam sele sema semer sen sena sene senet
sermaye ses sesli seul sevgi sevgili seviye şey seyir sezon sıcak şiddetli sıfır sigara sığınak sigorta şık şikayet sıla silah şili silo sim
şimdi sinema sini sınıf sınır siper sır sıra şirket sis sistem sıvı sivil siyaset siyasi soba sofra söğüt sok sokak sol sola som son sona sonra
sonuç sorgu soru sorun soya şoygu söz spor stalin standart stratejik su suç suçlu sudan şükür sultan sunucu sunum sur sura süre sürekli suret suriye
sürü sürücü süt suyu tabaka taban tabur tabut taç tahmini tahran tahta tak taka takım talep talim tam tamam tan tane tanı tanık tanıtım tank tanker
tapu tar tara taraf tarafsız tari tarih tarihi tarım tarla tartışma tas tasa tasarı taşeron taşıma tasvip tat tatil tava tavır tavla tay tayland
tayvan taze tecrit tedavi tehdit tehlike tehlikeli tek tekel tekil tekne teknik teknoloji tel tele tema temel temsilci teori tepe tepki ter tere terör
tesis teşvik teyit tez tezat tip titiz tokyo top topçu toplam toplama toplum topluntı tor torba tören trafik tren trump tuğla tüm tümen tüp tur tura
türbe turizm türk türkiye türlü turne tutar tuz tuzak tuzla uç uçak ücret uçucu ucuz ufuk uganda uğraşı uğur ukrayna ulaşım ülke ülkü ulus ulusal
uluslararası ümit umman umut un ünite ünlü ural ürdün üretici üretim ürün üs üst uyarı uydu üye uygulama uygun uyku uyum uzay üzere uzman uzun vaha
vaka vakfe vakit van vana var vatan vatandaş ve veda vefa vehim vekil vergi veri vezin vietnam vize vladivostok vücut yabancı yakalama yakı yakın
yakıt yalan yalı yan yana yangı yangın yani yanıltma yanlı yanlış yapay yapı yapıcı yar yara yaralı yarar yardım yarı yarın yarış yas yasa yasak yasal
yaşam yaşlı yat yatırım yaya yayın yayla yaz yazar yazı yazıcı yazılı yazılım yedi yem yeme yemek yemen yemin yen yeni yeniden yenilgi yer yerel
yerleşik yerli yeterli yetki yetkili yiğit yıl yılan yıldırım yıldız yok yol yola yolcu yön yönetici yönetim yöntem yöre yük yükle yüksek yün
yunanistan yurt yürütme yüz yüzde yüzey zam zaman zamanla zan zar zara zarar zat zaten zehir zeki zelenskiy zemin zengin zihin zil zincir zirve zıt
ziya ziyaret zor zorlu zorunlu zulüm', '\s+') AS word WHERE word <> '';
INSERT INTO dateline.turkish_root (word, before_vowel)
SELECT dateline.without_accents(split_part(word, '>', 1)) AS word, dateline.without_accents(split_part(word, '>', 2)) AS before_vowel
FROM regexp_split_to_table('
aciz>acz af>aff ağız>ağz ahmet>ahmed akıl>akl akit>akd alın>aln ant>and armut>armud art>ard asıl>asl azim>azm bahis>bahs bent>bend beyin>beyn
borç>borc boyun>boyn burun>burn but>bud cebir>cebr ceht>cehd cellat>cellad cep>ceb cer>cerr ceset>cesed cihat>cihad cilt>cild cisim>cism çok>çoğ
cürüm>cürm damat>damad darp>darb defin>defn denk>deng dert>derd devir>devr dip>dib dört>dörd ecir>ecr emir>emr evlat>evlad fasıl>fasl fert>ferd
fesat>fesad fetih>feth fikir>fikr garp>garb gasp>gasb geçit>geçid genç>genc göğüs>göğs gök>göğ grip>grib grup>grub güç>güc hac>hacc hacim>hacm
haciz>hacz had>hadd hak>hakk hal>hall hapis>haps harp>harb hasım>hasm hat>hatt hazım>hazm his>hiss hudut>hudud hüküm>hükm icat>icad iktisat>iktisad
ilim>ilm imdat>imdad inat>inad isim>ism itimat>itimad izin>izn kabir>kabr kadir>kadr kâğıt>kâğıd kahır>kahr kalp>kalb kanat>kanad kap>kab karın>karn
kasıt>kasd kayıp>kayb kayıt>kayd keşif>keşf kesir>kesr keyif>keyf kibir>kibr kısım>kısm küfür>küfr kulp>kulb kurt>kurd lütuf>lütf mabet>mabed
maksat>maksad mehir>mehr mehmet>mehmed mescit>mescid metin>metn metot>metod mevcut>mevcud meyil>meyl mühür>mühr murat>murad nakil>nakl nakit>nakd
ne>ney nefis>nefs nehir>nehr nesil>nesl nesir>nesr nutuk>nutk oğul>oğl ömür>ömr omuz>omz özür>özr renk>reng resim>resm ret>redd ritim>ritm sabır>sabr
şehir>şehr şehit>şehid şekil>şekl senet>sened seyir>seyr şık>şıkk sır>sırr söğüt>söğüd standart>standard su>suy şükür>şükr taç>tac tasvip>tasvib
tat>tad tavır>tavr tecrit>tecrid tehdit>tehdid teyit>teyid tezat>tezad tıp>tıbb uç>uc ufuk>ufk ümit>ümid umut>umud üs>üss vakit>vakt vehim>vehm
vezin>vezn vücut>vücud yiğit>yiğid yok>yoğ yurt>yurd zan>zann zehir>zehr zihin>zihn zıt>zıdd zulüm>zulm', '\s+') AS word WHERE word <> ''
ON CONFLICT (word) DO UPDATE SET before_vowel = excluded.before_vowel;

-- What a word may be a form of, one suffix (or one chain that goes together) less.
CREATE FUNCTION dateline.turkish_shorter(word text) RETURNS SETOF text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT shorter
    FROM unnest(ARRAY[
        '^(..+)l(?:ar(?:i(?:m|miz|niz)?)?(?:n?in|n?i|n?a|n?da(?:n|ki)?|y?la|n?ca|dir)?|er(?:i(?:m|miz|niz)?)?(?:n?in|n?i|n?e|n?de(?:n|ki)?|y?le|n?ce|dir)?)$',
        '^(.+[aeiou])(?:n(?:[iu]n?|[ae]|d[ae](?:n|ki)?|c[ae])|y(?:[iu]|[ae]|l[ae])|m[iu]z(?:[iu]n?|[ae]|d[ae](?:n|ki)?|l[ae])?|s[iu])$',
        '^(.+[^aeiou])(?:[iu]n?|[ae])$',
        '^(..+)(?:(?:(?<![cfhkpst])d|(?<=[cfhkpst])t)(?:[ae](?:n|ki)?|[iu]r)|l[ae])$'
    ]) AS rule,
    LATERAL (SELECT substring(word FROM rule) AS shorter) AS s
    WHERE shorter IS NOT NULL
$$;

-- The words that a question's word may be a form of: itself; and the known ones that it may come from, else all.
CREATE FUNCTION dateline.turkish_roots(word text, is_name boolean) RETURNS text[] LANGUAGE plpgsql STABLE PARALLEL SAFE STRICT AS $$
#variable_conflict use_column
DECLARE
    asked text := word;
    shorter text[];
    known text[];
BEGIN
    IF length(asked) < 3 OR asked ~ '[^a-z]' OR EXISTS (SELECT FROM dateline.turkish_root WHERE turkish_root.word = asked) THEN
        RETURN ARRAY[asked];
    END IF;
    shorter := ARRAY(SELECT form FROM dateline.turkish_shorter(asked) AS form);
    -- füzesine: füzesi, füze.
    shorter := shorter || ARRAY(
        SELECT form FROM unnest(shorter) AS once, LATERAL dateline.turkish_shorter(once) AS form
        WHERE right(once, 1) IN ('i', 'u') AND (length(form) > 2 OR form ~ '^[aeiou]') AND (
            asked ~ 'n(?:d[ae](?:n|ki)?|[aeiu])$' OR NOT EXISTS (SELECT FROM dateline.turkish_root WHERE turkish_root.word = once)
        )
    );
    shorter := shorter || ARRAY(
        SELECT left(form, -1) || translate(right(form, 1), 'bg', 'pk') FROM unnest(shorter) AS form
        WHERE right(form, 1) IN ('b', 'g') AND form ~ '[aeiou].*[aeiou]'
    ) || ARRAY(SELECT turkish_root.word FROM dateline.turkish_root WHERE turkish_root.before_vowel = any(shorter));
    known := ARRAY(
        SELECT turkish_root.word FROM dateline.turkish_root
        WHERE turkish_root.word = any(shorter) AND (NOT is_name OR length(turkish_root.word) > 3)
    );
    RETURN CASE
        -- limana: liman is known, and lima is not; odana: oda is known, and odan may be a word.
        WHEN cardinality(known) > 0 THEN ARRAY(
            SELECT form FROM unnest(known) AS form
            UNION SELECT form FROM unnest(shorter) AS form WHERE right(form, 1) IN ('n', 'y') AND left(form, -1) = any(known)
            -- darbe is no form of darp, nor vesile of ves: words in a and e are seldom datives, and a long way is less sure than a short one.
            UNION SELECT asked WHERE right(asked, 1) IN ('a', 'e') OR length(asked) - 2 > (SELECT max(length(form)) FROM unnest(known) AS form)
        )
        WHEN is_name OR length(asked) = 3 THEN ARRAY[asked]
        ELSE ARRAY(SELECT asked UNION SELECT form FROM unnest(shorter) AS form WHERE length(form) > 2)
    END;
END
$$;

-- The forms of a word as far as their keys differ. In the endings I is the closed vowel and A the open one after the word's last, D the
-- dental. Without accents i, o and u may be ı, ö and ü, and some words in l, t, k, p, f take front vowels after a: A is a and e there.
CREATE FUNCTION dateline.turkish_forms(root text, before_vowel text) RETURNS SETOF text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT stem || translate(
        ending, 'AID',
        low || CASE WHEN substring(stem FROM '([aeiou])[^aeiou]*$') IN ('o', 'u') THEN 'u' ELSE 'i' END
        || CASE WHEN strpos('cfhkpst', right(stem, 1)) > 0 THEN 't' ELSE 'd' END
    )
    FROM (
        SELECT root AS stem, ARRAY['', 'lAr', 'lA', 'lI', 'DIr'] AS endings
        UNION ALL SELECT root, ARRAY['DA', 'DAn', 'DAki'] WHERE length(root) < 4
        UNION ALL SELECT root, ARRAY['nIn', 'yI', 'yA', 'ylA', 'sI', 'sInIn', 'sIncA'] WHERE strpos('aeiou', right(root, 1)) > 0
        UNION ALL
        SELECT root, ARRAY['k'] WHERE right(root, 2) IN ('ma', 'me') AND length(root) > 4
        UNION ALL
        SELECT DISTINCT base, ARRAY['I', 'A', 'In', 'InIn', 'IncA', 'IylA']
        FROM unnest(ARRAY[root, before_vowel, CASE
            WHEN right(root, 1) IN ('k', 'p') AND root ~ '[aeiou].*[aeiou]' THEN left(root, -1) || translate(right(root, 1), 'kp', 'gb')
        END]) AS base
        WHERE strpos('aeiou', right(base, 1)) = 0
        UNION ALL
        SELECT left(root, -1), ARRAY['', 'nIn', 'yI', 'sI', 'sInIn', 'sIncA'] WHERE right(root, 3) IN ('mak', 'mek')
        UNION ALL
        SELECT left(root, -3), ARRAY['DI', 'mIs', 'DIk', 'DIgI', 'DIgIn', 'DIgInI', 'r']
        || CASE
            WHEN strpos('aeiou', left(right(root, 4), 1)) > 0 THEN ARRAY['yAn', 'yAnIn', 'yAnI', 'yAnA', 'yAcAk', 'yAcAgI', 'yAcAgInI', 'yor', 'yIp']
            ELSE ARRAY['An', 'AnIn', 'AnI', 'AnA', 'AcAk', 'AcAgI', 'AcAgInI', 'Iyor', 'Ir', 'Ar', 'Ip']
        END
        WHERE right(root, 3) IN ('mak', 'mek')
        UNION ALL SELECT left(root, -4), ARRAY['Iyor'] WHERE right(root, 4) IN ('amak', 'emek')
    ) AS made,
    unnest(endings) AS ending,
    unnest(CASE
        WHEN root ~ 'e[^aeiou]*$' THEN ARRAY['e']
        WHEN root ~ 'a[^aeioultkpf]*$' THEN ARRAY['a']
        ELSE ARRAY['a', 'e']
    END) AS low
    WHERE low = 'a' OR strpos(ending, 'A') > 0 OR root ~ 'e[^aeiou]*$'
$$;

-- What the index is asked for, for one word of a question. A form that is a word of its own ("kara" of "kar") is left to that word.
CREATE FUNCTION dateline.turkish_keys(word text, is_name boolean) RETURNS text[] LANGUAGE plpgsql STABLE PARALLEL SAFE STRICT AS $$
#variable_conflict use_column
DECLARE
    asked text := word;
    roots text[] := dateline.turkish_roots(asked, is_name);
    before_vowels text[] := ARRAY(
        SELECT turkish_root.before_vowel FROM unnest(roots) AS root LEFT JOIN dateline.turkish_root ON root = turkish_root.word
    );
    keys text[] := ARRAY[dateline.turkish_key(asked)];
    forms text[];
    form_keys text[];
    others text[];
BEGIN
    FOR n IN 1..cardinality(roots) LOOP
        forms := ARRAY(SELECT form FROM dateline.turkish_forms(roots[n], before_vowels[n]) AS form);
        form_keys := ARRAY(SELECT dateline.turkish_key(form) FROM unnest(forms) AS form);
        others := ARRAY(
            SELECT turkish_root.word FROM dateline.turkish_root
            WHERE turkish_root.word = any(forms || form_keys) AND turkish_root.word <> roots[n]
        );
        keys := keys || ARRAY(SELECT key FROM unnest(forms, form_keys) AS f (form, key) WHERE form <> all(others) AND key <> all(others));
    END LOOP;
    RETURN ARRAY(SELECT DISTINCT key FROM unnest(keys) AS key);
END
$$;

-- A capital tells a name, which is seldom typed with a suffix; capitals alone, up to four, an abbreviation, which has none.
CREATE FUNCTION dateline.turkish_keys_question(t text) RETURNS tsquery LANGUAGE plpgsql STABLE PARALLEL SAFE STRICT AS $$
DECLARE
    plain text := dateline.without_suffixes(dateline.fold_turkish(replace(t, ' OR ', ' or ')));
    question tsquery := websearch_to_tsquery('dateline.turkish_plain', plain);
    words text[] := tsvector_to_array(to_tsvector('dateline.turkish_plain', plain));
    names text[] := ARRAY(SELECT dateline.fold_turkish(n[1]) FROM regexp_matches(t, '\m([A-ZÇĞİÖŞÜÂÎÛ][^\WA-ZÇĞİÖŞÜÂÎÛ]\w*)', 'g') AS n);
    cut text[] := ARRAY(SELECT dateline.fold_turkish(n[1]) FROM regexp_matches(t, '(\w+)[''’‘ʼ`´′＇]\w', 'g') AS n);
    capitals text[] := ARRAY(SELECT dateline.fold_turkish(n[1]) FROM regexp_matches(t, '\m([A-ZÇĞİÖŞÜ]{2,4})\M', 'g') AS n);
    asked text;
    bare text;
    keys text[];
BEGIN
    -- Twice, because a key may be another word of the question: no word begins with #.
    FOREACH asked IN ARRAY words LOOP
        question := ts_rewrite(question, dateline.quote_lexeme(asked)::tsquery, dateline.quote_lexeme('#' || asked)::tsquery);
    END LOOP;
    FOREACH asked IN ARRAY words LOOP
        bare := dateline.without_accents(asked);
        keys := CASE
            WHEN asked = any(capitals) AND NOT EXISTS (SELECT FROM dateline.turkish_root AS r WHERE r.word = bare)
                THEN ARRAY[dateline.turkish_key(bare)]
            ELSE dateline.turkish_keys(bare, asked = any(names || cut))
        END;
        question := ts_rewrite(
            question, dateline.quote_lexeme('#' || asked)::tsquery,
            (SELECT string_agg(dateline.quote_lexeme(key), ' | ') FROM unnest(keys) AS key)::tsquery
        );
    END LOOP;
    RETURN question;
END
$$;

CREATE OR REPLACE FUNCTION dateline.search_question(lang text, t text) RETURNS tsquery LANGUAGE sql STABLE PARALLEL SAFE STRICT
RETURN CASE lang
    WHEN 'tr' THEN dateline.turkish_keys_question(t)
    WHEN 'ru' THEN websearch_to_tsquery('pg_catalog.russian', t)
    WHEN 'en' THEN dateline.without_accents(websearch_to_tsquery('pg_catalog.english', t)::text)::tsquery
    ELSE dateline.without_accents(websearch_to_tsquery('pg_catalog.simple', t)::text)::tsquery
END;

-- The keys in a question, and which words of each text it finds by them: as they stand there but for capitals and accents.
CREATE FUNCTION dateline.question_keys(question tsquery) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
    SELECT coalesce(array_agg(DISTINCT replace(k[1], '''''', '''')), '{}') FROM regexp_matches(question::text, '''((?:[^'']|'''')+)''', 'g') AS k
$$;

CREATE FUNCTION dateline.turkish_found(texts text[], keys text[]) RETURNS TABLE (words text[]) LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
    SELECT ARRAY(SELECT lexeme FROM unnest(dateline.plain_vector('tr', t)) WHERE dateline.turkish_key(lexeme) = any(keys))
    FROM unnest(texts) WITH ORDINALITY AS w (t, place)
    ORDER BY place
$$;

-- Articles that were read before hold Snowball's stems and say so by lang=tr; those read by keys say lang=tr2. While some are left, a
-- question asks in both ways. `dateline maintain` reads them again, a thousand at a time, each in a transaction of its own.
CREATE TABLE dateline.search_unread (next_article bigint NOT NULL, last_article bigint NOT NULL);
COMMENT ON TABLE dateline.search_unread IS
'One row while Turkish articles wait for their words to be read again (migration 0091): from which to which; none where all are read.';
-- What is being written now is written in the old way: it is waited for, so that it lies before the last article.
LOCK TABLE dateline.search_text IN SHARE ROW EXCLUSIVE MODE;
INSERT INTO dateline.search_unread (next_article, last_article)
SELECT min(article_id) AS next_article, max(article_id) AS last_article FROM dateline.search_text HAVING count(*) > 0;

CREATE FUNCTION dateline.language_mark(lang text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN lang = 'tr' THEN 'lang=tr2' WHEN lang IN ('en', 'ru') THEN 'lang=' || lang ELSE 'lang=other' END;

CREATE OR REPLACE FUNCTION dateline.topic_words(wanted bigint, lang text) RETURNS tsvector LANGUAGE sql STABLE AS $$
    SELECT array_to_tsvector(array_append(coalesce(array_agg('topic=' || topic), '{}'), dateline.language_mark(lang)))
    FROM dateline.tag WHERE version_id = wanted
$$;

CREATE OR REPLACE FUNCTION dateline.original_question(t text, topics text[]) RETURNS tsquery LANGUAGE sql STABLE PARALLEL SAFE
RETURN dateline.topic_question(topics) && (
    ('''lang=tr2'''::tsquery && dateline.search_question('tr', t)) || ('''lang=en'''::tsquery && dateline.search_question('en', t))
    || ('''lang=ru'''::tsquery && dateline.search_question('ru', t)) || ('''lang=other'''::tsquery && dateline.search_question('simple', t))
    || CASE WHEN EXISTS (SELECT FROM dateline.search_unread) THEN '''lang=tr'''::tsquery && dateline.turkish_question(t) ELSE ''::tsquery END
);
CREATE OR REPLACE FUNCTION dateline.english_question(t text, topics text[]) RETURNS tsquery LANGUAGE sql STABLE PARALLEL SAFE
RETURN dateline.topic_question(topics) && dateline.search_question('en', t);

CREATE FUNCTION dateline.read_turkish_again(most bigint) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    walk dateline.search_unread;
    changed bigint;
BEGIN
    SELECT * INTO walk FROM dateline.search_unread FOR UPDATE;
    IF walk.next_article IS NULL THEN
        RETURN NULL;
    END IF;
    UPDATE dateline.search_text AS s
    SET
        original = setweight(dateline.search_vector('tr', coalesce(v.title, '')), 'A') || dateline.search_vector('tr', v.body)
        || dateline.topic_words(v.version_id, 'tr')
    FROM dateline.article_version AS v
    WHERE
        s.version_id = v.version_id AND v.lang = 'tr' AND s.article_id >= walk.next_article AND s.article_id < walk.next_article + most
        AND s.original @@ '''lang=tr'''::tsquery;
    GET DIAGNOSTICS changed = ROW_COUNT;
    IF walk.next_article + most > walk.last_article THEN
        DELETE FROM dateline.search_unread;
    ELSE
        UPDATE dateline.search_unread SET next_article = walk.next_article + most;
    END IF;
    RETURN changed;
END
$$;
COMMENT ON FUNCTION dateline.read_turkish_again(bigint) IS
'Reads the words of the next articles of search_unread; returns how many changed, NULL where none are left.';
