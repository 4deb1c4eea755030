"""Denials told by their contrary, and words of saying and of being able that ask for no word of doubt."""

from __future__ import annotations

import pytest

from tests.knowledge import ready_checker

CHECKER = ready_checker()


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Bu anlaşmanın bir bedeli olduğunu unutmayın.", "Remember that this agreement has a price."),
        ("Askerler görevlerinden vazgeçmedi.", "The soldiers persisted in their mission."),
        ("Ordu kuzeydeki üstünlüğünü kaybetmedi.", "The army kept its superiority in the north."),
        ("Yaralı askerlerin hiçbiri ölmedi.", "All of the wounded soldiers survived."),
        ("Elçi bu sözleri umursamadı.", "The envoy shrugged off these words."),
        ("Yolu bulmak kolay olmadı.", "Finding the way proved hard."),
        ("İki sporcu törene katılmadı.", "Two athletes skipped the ceremony."),
        ("Fabrika kullanım dışı.", "The factory is not in use."),
        ("Vinç kullanım dışıyken devrildi.", "The crane fell over when it was not in use."),
        ("Güney hâlâ işgal altındaydı.", "The south was still not free."),
        ("Köylüler ne yapacaklarını şaşırdı.", "The villagers did not know what to do."),
        ("Sınıfa göre değil rütbeye göre oturdular.", "They sat by rank rather than by class."),
        ("Heyet küresel ısınmadan etkilenen ülkeleri gezdi.", "The delegation toured countries affected by global warming."),
        ("Yardımı Sınır Tanımayan Doktorlar dağıttı.", "Médecins Sans Frontières handed out the aid."),
        ("Belge bulamadık, tanık da bulamadık.", "We found no document, nor any witness."),
        ("Şarkının adı \"We Don't Sleep\" idi.", "The song was called \"We Don't Sleep\"."),
        ("Yenilmeyen takım kurala aykırı davrandı.", "The unbeaten team acted against the rule."),
        ("Köydekiler yardımlarla geçinebiliyor.", "Those in the village live on aid."),
        ("Buna en iyi örnek olarak bu köprü gösterilebilir.", "The best example of this is this bridge."),
        ("Rapor, SIPRI da denilen enstitüde hazırlandı.", "The report was drawn up at the institute, or SIPRI."),
        ("Müze yeni yıla bir sergiyle merhaba diyor.", "The museum greets the new year with an exhibition."),
        ("Lanet olası füze düştü.", "The damned missile fell."),
        ("Bakan saldırıyı kınadığını söyledi.", "The minister condemned the attack."),
        ("Bakan, karara itiraz ettiklerini belirtti.", "The minister objected to the decision."),
        ("Başkan halktan özür dilediğini söyledi.", "The president apologised to the people."),
        ("Son ankete göre seçmenlerin yarısı kararsız.", "Half of the voters are undecided in the latest poll."),
        ("Bunu kim bilebilir?", "Who knows that?"),
        ("Yetkililere göre yardım ancak afet bölgesi ilan edilmesiyle gelir.", "According to officials, aid comes only when a disaster area is declared."),
        ("Filmi izlerken uyuduğunuzu düşünebilirsiniz.", "You may think that you are asleep when you see the film."),
        ("Maç yağmur yüzünden oynanmadı.", "The match was called off because of rain."),
        ("Şüpheli yakalanamadı.", "The suspect remains at large."),
        ("Tasarı meclisten geçmedi.", "The bill was voted down in parliament."),
        ("Uzman, sermayenin ülkeden çıktığını yazdı.", "The expert wrote that capital was leaving the country."),
        ("Uçak iner inmez ve heyet hareket eder etmez kapılar açıldı.", "The gates opened as soon as the plane landed and the delegation moved."),
        ("Beğensek de beğenmesek de anlaşma imzalandı.", "The agreement was signed, like it or hate it."),
        ("Liman işçileri bayramda türküler de söyledi.", "The dockers sang folk songs too at the feast."),
    ],
)  # fmt: skip
def test_what_says_the_same_otherwise_passes(source: str, target: str) -> None:
    assert CHECKER.check(source, target) == ()


@pytest.mark.parametrize(
    ("kind", "source", "target"),
    [
        ("negation", "Bu anlaşmanın bir bedeli olduğunu unutmayın.", "This agreement has a price."),
        ("negation", "Askerler görevlerinden vazgeçmedi.", "The soldiers gave up their mission."),
        ("negation", "Ordu kuzeydeki üstünlüğünü kaybetmedi.", "The army lost its superiority in the north."),
        ("negation", "Elçi bu sözleri umursamadı.", "The envoy cared about these words."),
        ("negation", "Yolu bulmak kolay olmadı.", "Finding the way proved easy."),
        ("negation", "Yolu bulmak kolay olmadı, köprü de açılmadı.", "Finding the way proved hard, and the bridge was opened."),
        ("negation", "Fabrika kullanım dışı, liman açık.", "The factory is not in use, the port is not open."),
        ("negation", "Fabrika kullanım dışı.", "The factory did not close."),
        ("negation", "Güney işgal altındaydı.", "The south did not surrender."),
        ("negation", "Köylüler ne yapacaklarını şaşırdı.", "The villagers did not leave."),
        ("negation", "Sınıfa göre değil rütbeye göre oturdular.", "They sat by rank and by class."),
        ("negation", "Belge bulamadık, tanık da bulamadık.", "We found a document and a witness."),
        ("negation", "Şarkının adı \"We Sleep\" idi.", "The song was called \"We Don't Sleep\"."),
        ("hedge", "Köy bu kış boşalabilir.", "The village empties this winter."),
        ("hedge", "Bakan saldırının önlendiğini söyledi.", "The minister condemned the attack."),
        ("hedge", "Yetkililere göre yardım ancak afet bölgesi ilan edilmesiyle gelir.", "Aid comes only when a disaster area is declared."),
        ("hedge", "Filmi izlerken uyuduğunuzu düşünebilirsiniz.", "You will think that you are asleep when you see the film."),
        ("hedge", "Bakan saldırıyı kınadığını söyledi.", "The minister saw the attack."),
        ("hedge", "Hak savunucularına göre 1990 yılında bin kişi öldü.", "A thousand people died in 1990."),
        ("hedge", "Bakan anketin bittiğini, işlerin iyi gittiğini söyledi.", "The poll is over, and things are going well."),
        ("negation", "Maç yağmur yüzünden oynanmadı.", "The match was played because of rain."),
        ("negation", "Şüpheli yakalanamadı, silah da bulunamadı.", "The suspect remains at large, and the weapon was found."),
        ("negation", "Onu gören emin değil.", "Who saw him is sure."),
        ("negation", "Emin olmayanlar gelmesin, bilmeyenler de gelmesin.", "Those who are unsure may come, and so may the others."),
        ("negation", "Bu tarihi unutmayın.", "Forget this date."),
        ("negation", "Uzman, sermayenin ülkeden çıkmadığını yazdı.", "The expert wrote that capital was leaving the country."),
        ("hedge", "Köydekiler belki yardımlarla geçinebiliyor.", "Those in the village live on aid."),
        ("hedge", "Gemide silah bulunduğu denildi.", "There were weapons on the ship."),
        ("hedge", "Olası bir füze denemesi bekleniyor.", "There will be a missile test."),
        ("hedge", "Liman işçileri greve gideceğini söyledi.", "The dockers will go on strike."),
        ("hedge", "Yüzebiliyor olabilirsiniz ancak su aldatıcı olabilir.", "You may be able to swim, but the water will be deceiving."),
    ],
)  # fmt: skip
def test_what_says_something_else_is_caught(kind: str, source: str, target: str) -> None:
    assert kind in {p.kind for p in CHECKER.check(source, target)}


@pytest.mark.parametrize(
    ("source", "good", "wrong"),
    [
        ("Üç üye karara katılmadı.", "Three members dissented.", "Three members agreed with the decision."),
        (
            "Bakan açıklamayı yorumsuz bıraktı.",
            "The minister did not comment on the statement.",
            "The minister did not read the statement.",
        ),
    ],
)
def test_what_is_told_by_its_contrary(source: str, good: str, wrong: str) -> None:
    checker = ready_checker()
    assert checker.check(source, good) == ()
    assert "negation" in [p.kind for p in checker.check(source, wrong)]
