-- A question for a noun whose vowel falls or whose end softens ("vakıf") finds its other forms ("Vakfı'nın") for a hundred nouns more.
-- Only questions read this table: no article is read again.
-- depends: 0098_finite_verbs

-- These are closed classes, so words and no rule: one that lets the vowel of unknown words of two syllables fall gained nothing but these on 85,000
-- spellings of real articles, and brought together "geliş" and "gelsin", "ağır" and "ağrı", "forum" and "form" (docs/warehouse.md). Nouns that give a given
-- name ("nazım": Nazmi) are left out. Where somebody has put in a word, what they say of it stays.
INSERT INTO dateline.turkish_root (word, before_vowel)
SELECT dateline.without_accents(split_part(word, '>', 1)) AS word, dateline.without_accents(split_part(word, '>', 2)) AS before_vowel
FROM regexp_split_to_table('
adet>aded ağıt>ağıd ahenk>aheng anayurt>anayurd arnavut>arnavud asır>asr atıf>atf avurt>avurd ayıp>ayb azil>azl bağır>bağr bant>band beniz>benz
böğür>böğr buğuz>buğz büyükşehir>büyükşehr celp>celb cenk>ceng cirit>cirid çelenk>çeleng ebat>ebad ecdat>ecdad ehil>ehl etüt>etüd fen>fenn
feryat>feryad fesih>fesh fıkıh>fıkh fuhuş>fuhş geniz>genz gönül>gönl gusül>gusl haşir>haşr hışım>hışm hiciv>hicv hüzün>hüzn irşat>irşad isnat>isnad
istibdat>istibdad istidat>istidad istinat>istinad itikat>itikad ittihat>ittihad kasır>kasr kavim>kavm kavis>kavs kepenk>kepeng kilit>kilid kutup>kutb
kutur>kutr lahit>lahd lort>lord mabut>mabud mehil>mehl mevlit>mevlid mihenk>miheng misil>misl mücahit>mücahid mürit>mürid mürşit>mürşid
müteahhit>müteahhid nabız>nabz nahiv>nahv nakış>nakş neşir>neşr öğüt>öğüd rahim>rahm rızık>rızk rükün>rükn satıh>sath sehiv>sehv sihir>sihr simit>simid
şahıs>şahs şahit>şahid taahhüt>taahhüd tahdit>tahdid taklit>taklid tecdit>tecdid temdit>temdid temerrüt>temerrüd tenkit>tenkid tereddüt>tereddüd
tevhit>tevhid tokat>tokad uzuv>uzv vaat>vaad vakıf>vakf vasıf>vasf vecih>vech yezit>yezid yoğurt>yoğurd zabıt>zabt zam>zamm zikir>zikr zümrüt>zümrüd', '\s+') AS word WHERE word <> ''
ON CONFLICT (word) DO UPDATE SET before_vowel = coalesce(turkish_root.before_vowel, excluded.before_vowel);

-- Words that would be taken for forms of these: "benzin" of beniz, "sahi" of şahit.
INSERT INTO dateline.turkish_root (word)
SELECT dateline.without_accents(word) AS word FROM unnest(ARRAY['adeta', 'aşırı', 'benzin', 'sahi']) AS word
ON CONFLICT (word) DO NOTHING;
