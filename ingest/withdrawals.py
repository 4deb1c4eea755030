"""Pages that were had and are no more: what says so, and how sure that is. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from core.errors import FetchError
from core.model import Article, Disposition
from core.text import fold
from ingest.extraction import is_stub

# A site that is being rebuilt says 404 for minutes: what only says that there is no such page is asked for once more.
SURE_AFTER = timedelta(minutes=20)
LOOK_AFTER = timedelta(minutes=25)
# A site of which nothing can be had is down; after so long it is taken to be as it says.
_DOWN_FOR = timedelta(hours=6)
# So many pages of one site that are missing at once, and no fewer than are still there, are a fault of the site, or it moved them or keeps
# them from us: nobody takes back most of what they published. They are asked for ever more seldom, for a day. A report that was taken away with
# those that followed it stays away for hours; many more pages than that have moved.
_MANY, _MOVED = 3, 10
AT_ONCE = timedelta(days=1)
_LONGEST_NOTICE = 600  # characters; a longer text is an article that is about something withdrawn
# Outlets say of what they took away that it was: the thing and what befell it, near each other.
_NEAR = r"(?:[^.!?\n]|(?<=\d)\.)"
_THING_EN = r"(?:stor(?:y|ies)|article|report|item|content|dispatch|post|piece|page)"
_GONE_EN = r"(?:withdrawn|retracted|removed|taken down|deleted|unpublished|pulled|killed)"
_NOTICE = re.compile(
    rf"(?<!\w)(?:haber|yazi|içeri[kğ]|makale|metin)\w*\W(?:{_NEAR}{{0,100}}\W)?(?:kaldiril|çikaril|(?:yayindan|geri) çekil|silin|engellen|durdurul)\w*"
    r"|(?<!\w)(?:haber|yazi|içerik|makale)\w* (?:yayindan )?(?:kaldirdik|çektik|geri çek\w+)"
    rf"|(?<!\w)(?:this|the|our|that|(?:an? )?(?:earlier|previous)) (?:\w+ ){{0,2}}{_THING_EN}\W(?:{_NEAR}{{0,60}}\W)?{_GONE_EN}(?!\w)"
    rf"|\A\W*{_THING_EN} {_GONE_EN}(?!\w)|\A\W*(?:withdrawn|retracted|kill|geri çekildi|kaldirildi|yayindan kaldirildi|отозвано|удалено)\W*(?:[:–—-]|\Z)"
    rf"|(?<!\w)(?:has|have|hereby) (?:been )?{_GONE_EN} (?:the|this|that|its) (?:\w+ ){{0,2}}{_THING_EN}(?!\w)"
    rf"|(?<!\w)(?:withdraws|retracts|kills) (?:the |this )?(?:\w+ )?{_THING_EN}(?!\w)"
    rf"|(?<!\w)(?:материал|новост|стать|публикац|сообщени|заметк)\w*\W(?:{_NEAR}{{0,60}}\W)?(?:удал[её]н|снят|отозван|аннулирован|изъят|недоступ)\w*"
    rf"|(?<!\w)(?:матеріал|новин|статт|публікац|повідомленн)\w*\W(?:{_NEAR}{{0,60}}\W)?(?:видален|знят|відкликан|скасован)\w*"
    r"|기사(?:는|가|를)?[^.!?\n]{0,40}(?:삭제|철회|취소)|(?:삭제|철회|취소)된 기사"
    r"|(?:記事|ニュース|記載)[^。\n]{0,40}(?:削除|取り消|撤回)"
    r"|(?:文章|稿件|新闻|新聞|报道|報導|報道|内容|內容)[^。\n]{0,20}(?:撤|[删刪]除|下架)"
)


@dataclass(frozen=True, slots=True)
class Missing:
    """That a page is no more: what said so, in which words, and whether that needs no second look."""

    told_by: Literal["answer", "page"]
    why: str
    sure: bool


@dataclass(frozen=True, slots=True)
class Host:
    """How the site of a missing page stands.

    `missing` counts others of its pages that were found missing within `AT_ONCE`, `standing` those that were had before the first
    of them and again since; `answers`: anything of it, or what lists its pages, could be had since.
    """

    missing: int = 0
    standing: int = 0
    answers: bool = True

    def is_at_fault(self, since: timedelta) -> bool:
        """Tell whether so many pages are missing that it is no matter of the one that is missing for so long."""
        pages = self.missing + 1
        return pages >= (_MANY if since < _DOWN_FOR else _MOVED) and self.standing < pages


_SOUND = Host()


@dataclass(frozen=True, slots=True)
class Step:
    """What follows: the article is withdrawn, or its page is asked for again at a time (None: as it is planned)."""

    withdrawn: bool
    look_at: datetime | None = None


def judge_failure(error: FetchError) -> Missing | None:
    """Tell whether a page that could not be had is no more; None: it may be there."""
    if error.why not in {"missing", "gone"}:
        return None
    return Missing("answer", str(error), error.why == "gone")


def judge_replacement(article: Article) -> Missing | None:
    """Tell whether what came in the place of an article says that it is no more; None: it does not.

    Args:
        article: as extracted of the page that came.
    """
    if article.disposition is not Disposition.NOT_AN_ARTICLE or article.stands_in:
        return None
    error = article.reason.startswith("error_page")
    if not error and not is_stub(article):
        return None
    if len(article.body) <= _LONGEST_NOTICE:
        for text in (article.body, article.title or ""):
            found = _NOTICE.search(fold(text))
            if found is not None:
                sentence = " ".join((article.body or text).split())
                return Missing("page", f"its page says: {sentence[:300]}", True)
    return Missing("page", f"another page came in its place ({article.reason})", False) if error else None


def judge_missing(
    missing: Missing, missing_at: datetime | None, withdrawn: bool, now: datetime, host: Host = _SOUND
) -> Step:
    """Decide what follows from a page that is no more.

    Args:
        missing: what said so.
        missing_at: when that was found first, before; None: now.
        withdrawn: whether its article is known to be.
        now: the time.
        host: how its site stands.
    """
    if withdrawn:
        return Step(False)
    since = timedelta(0) if missing_at is None else now - missing_at
    # A notice in the place of the article is of that article.
    at_fault = host.is_at_fault(since)
    if missing.sure and (missing.told_by == "page" or not at_fault):
        return Step(True)
    if since >= SURE_AFTER and not at_fault and (host.answers or since >= _DOWN_FOR):
        return Step(True)
    return Step(False, now + max(LOOK_AFTER, since) if since < AT_ONCE else None)
