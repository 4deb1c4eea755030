"""What turns a meaning without a figure or name that is missing: deeds of others, days of saying, moments for periods, the dead for the wounded."""

from __future__ import annotations

import pytest

from tests.knowledge import ready_checker

CHECKER = ready_checker()

TURNED = [
    # Who had it done, and who did it.
    ("Savcılık, eski bakanın belgeleri yok ettirdiğini iddia ediyor.", "Prosecutors allege that the former minister had the documents destroyed.", "Prosecutors allege that the former minister destroyed the documents."),
    ("Kim, amcasını 2013'te öldürtmekle suçlandı.", "Kim was accused of having his uncle killed in 2013.", "Kim was accused of killing his uncle in 2013."),
    ("Saldırı emrini kimin verdiği bilinmiyor.", "It is not known who ordered the attack.", "It is not known who carried out the attack."),
    # What was wanted, feared or thought told as done.
    ("Bakan, konuyu Lavrov'la ele almak istediğini söyledi.", "The minister said he wanted to discuss the matter with Lavrov.", "The minister said he discussed the matter with Lavrov."),
    ("Esir asker, tatbikata gittiğini sandığını anlattı.", "The captive said he had thought he was going to an exercise.", "The captive said he was going to an exercise."),
    ("Tokyo, Pyongyang'ın uydu teknolojisi almasından endişe ediyor.", "Tokyo fears that Pyongyang is getting satellite technology.", "Pyongyang is getting satellite technology, Tokyo said."),
    # Moments and periods.
    ("Görüşme saat 15.00'te başladı ve iki saat sürdü.", "The meeting began at 3 p.m. and lasted two hours.", "The meeting began at 2 p.m. and lasted three hours."),
    ("İşçiler günde 12 saat çalıştırılıyor.", "The workers are made to work 12 hours a day.", "The workers are made to work until 12 o'clock every day."),
    ("Turistler dört yıl sonra ilk kez şubatta ülkeye girdi.", "In February tourists entered the country for the first time in four years.", "Tourists entered the country on February 4 for the first time."),
    ("Ziyaret 11-13 Temmuz'da yapılacak.", "The visit will take place on July 11-13.", "The visit will take place on July 11."),
    ("Ajans, Kim'in tesisi perşembe günü gezdiğini cuma günü yazdı.", "The agency wrote Friday that Kim had toured the facility on Thursday.", "The agency wrote Thursday that Kim had toured the facility on Friday."),
    ("Toplantı perşembeden cumaya ertelendi.", "The meeting was put off from Thursday to Friday.", "The meeting was put off from Friday to Thursday."),
    # Figures in the right place of another.
    ("Saldırıda 3 sivil öldü, aralarında 2 çocuğun da bulunduğu 17 kişi yaralandı.", "The attack killed three civilians and wounded 17 people, two children among them.", "In the attack three civilians were wounded and 17 people were killed, two children among them."),
    ("Mahkeme kararı 8'e karşı 1 oyla alındı.", "The court ruled 8-1.", "The court ruled 1-8."),
    ("Bakanlık, asker sayısı tahminini 10 binden 11-12 bine yükseltti.", "The ministry raised its estimate of the troops to between 11,000 and 12,000, from 10,000.", "The ministry raised its estimate of the troops to 10,000, from between 11,000 and 12,000."),
    ("Kim, üretimin dört katına çıkarılmasını emretti.", "Kim ordered production to be quadrupled.", "Kim ordered production to be cut to a quarter."),
    ("Ülkenin ihracatı ithalatının onda biri kadar.", "The country's exports are a tenth of its imports.", "The country's imports are a tenth of its exports."),
    # Contraries.
    ("Kadınlar dahil 300 işçi Rusya'ya götürüldü.", "Three hundred workers, women included, were taken to Russia.", "Three hundred workers, except for women, were taken to Russia."),
    ("Pyongyang, Rusya'ya asker göndermeyi bıraktı.", "Pyongyang has stopped sending troops to Russia.", "Pyongyang has started sending troops to Russia."),
    ("Fırkateyn, denize indirilirken yan yattı.", "The frigate tipped over while it was being launched.", "The frigate tipped over before it was launched."),
    ("Tasarıya 13 üye kabul oyu verdi.", "Thirteen members voted for the draft.", "Thirteen members voted against the draft."),
    ("ABD'nin politikasından vazgeçmesi durumunda görüşmeler başlayabilir.", "Talks could begin if the United States dropped its policy.", "Talks could begin unless the United States dropped its policy."),
    ("AB, üç Çinli şirketi yaptırım paketine dahil etti.", "The EU added three Chinese companies to its sanctions package.", "The EU removed three Chinese companies from its sanctions package."),
    ("İki ülke, taraflardan birinin saldırıya uğraması halinde yardım öngören anlaşmayı imzaladı.", "The two countries signed the pact, which provides for help if either is attacked.", "The two countries will sign the pact, which provides for help if either is attacked."),
    ("Görüşmeler aracısız yürütülecek.", "The talks will be held without a mediator.", "The talks may be held without a mediator."),
    ("Yetkililer, gemide silah bulunduğunu ne bugün ne de daha önce açıklamıştı.", "Officials had not said, today or before, that there were weapons on board.", "Officials had said, today and before, that there were weapons on board."),
    ("Kuzey Kore petrolü parayla değil, silahla ödüyor.", "North Korea pays for the oil in arms, not cash.", "North Korea pays for the oil in cash, not arms."),
    ("Ukrayna, Rusya'nın fırlattığı füzelerin çoğunun vurulduğunu açıkladı.", "Most of the missiles fired by Russia were shot down, Ukraine said.", "Most of the missiles fired by Ukraine were shot down, Russia said."),
    # Who bears a deed, and who is the measure of a comparison.
    ("Kim, anıtın açılışında ağlayan askerlerden özür diledi.", "Kim apologized to weeping soldiers at the unveiling of the monument.", "Weeping soldiers apologized to Kim at the unveiling of the monument."),
    ("Generalin, rakiplerini zehirlettiği öne sürülüyor.", "The general is alleged to have had his rivals poisoned.", "The general is alleged to have been poisoned by his rivals."),
    ("Kuzey Kore, Rusya'dan aldığı kadar buğdayı Çin'den almıyor.", "North Korea does not buy as much wheat from China as it does from Russia.", "North Korea does not buy as much wheat from Russia as it does from China."),
    ("Trump, Kim'in kendisine bir mektup yazdığını anlattı.", "Trump said Kim had written him a letter.", "Trump said he had written Kim a letter."),
    ("Tatbikata 18 bin Güney Koreli asker katılırken ABD'li asker sayısı açıklanmadı.", "Some 18,000 South Korean soldiers took part in the drill; the number of Americans was not disclosed.", "Some 18,000 American soldiers took part in the drill; the number of South Koreans was not disclosed."),
    ("İhracat yüzde 12 gerilerken ithalat yüzde 9 arttı.", "Imports were up 9% and exports down 12%.", "Exports were up 9% and imports down 12%."),
    ("Füzelerden dördü denize, biri karaya düştü.", "Four of the missiles fell into the sea and one on land.", "One of the missiles fell into the sea and four on land."),
    ("Sınır muhafızları üç kişiyi vurdu; ikisi öldü, biri ağır yaralandı.", "Border guards shot three people, killing two and badly wounding one.", "Border guards shot three people, killing one and badly wounding two."),
    ("Kurul öneriyi 7'ye karşı 9 oyla reddetti.", "The committee rejected the proposal 9-7.", "The committee rejected the proposal 7-9."),
    ("Ajansa konuşan iki kaynaktan biri bunu doğruladı.", "One of two sources who spoke to the agency confirmed this.", "The two sources who spoke to the agency confirmed this."),
    ("Kazanın sabotaj sonucu olmadığı, bir bakım hatasından kaynaklandığı belirtildi.", "The accident was said to be caused by a maintenance error and not by sabotage.", "The accident was said to be caused by sabotage and not by a maintenance error."),
    ("Lee, selefinin aksine Pyongyang'a diyalog çağrısı yaptı.", "Unlike his predecessor, Lee called on Pyongyang to talk.", "Like his predecessor, Lee called on Pyongyang to talk."),
    ("Füzenin Hokkaido üzerinden geçmediği, uyarının yanlışlıkla verildiği bildirildi.", "It was reported that the missile had not passed over Hokkaido and that the alert was issued by mistake.", "It was reported that the missile had passed over Hokkaido and that the alert was issued by mistake."),
    ("Kim Yong-hyun, mayıstan önce ayrılmayacak.", "Kim Yong-hyun will not leave before May.", "Kim Yong-hyun will not leave before June."),
    ("Kim Yong-hyun, nisandan önce ayrılmayacak.", "Kim Yong-hyun will not leave before April.", "Kim Yong-hyun will not leave before May."),
    ("Parlamento, onay verip vermemeyi salı günü oylayacak.", "Parliament will vote Tuesday on whether to give its approval.", "Parliament will vote Tuesday to give its approval."),
    ("Bölgeye girmek isteyen gazeteciler geri çevrildi.", "Journalists seeking to enter the area were turned away.", "Journalists seeking to enter the area were let in."),
    ("Balonlardan ikisi havaalanına düştü.", "Two of the balloons came down at the airport.", "Both of the balloons came down at the airport."),
    ("ABD, Kuzey Kore'yi terör listesinden çıkarmayı reddetti.", "The U.S. refused to take North Korea off its terror list.", "The U.S. refused to put North Korea on its terror list."),
    ("Washington bankayı kara listeye aldı.", "Washington put the bank on its blacklist.", "Washington took the bank off its blacklist."),
    ("Müttefiklerin susması Putin'i cesaretlendirdi.", "The silence of the allies emboldened Putin.", "The silence of the allies discouraged Putin."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "good", "bad"), TURNED)
def test_what_turns_the_meaning_is_told_and_its_twin_passes(source: str, good: str, bad: str) -> None:
    assert CHECKER.check(source, good) == ()
    assert CHECKER.check(source, bad)
