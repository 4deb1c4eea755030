"""A condition told as its contrary: "unless the United States dropped its policy" for "ABD politikasından vazgeçmesi durumunda"."""

from __future__ import annotations

from core import late_re as re
from transform.check.model import Problem

_TR_IF = re.compile(
    r"(?<!\w)(?:durumunda|halinde|takdirde|şartiyla|koşuluyla|eğer)(?!\w)|\w(?:[aeiuü]r|yor|[dt][iuü]y|c[ae]k)s[ae](?:l[ae]r)?(?!\w)"
)
# What "unless" tells, and what else denies or takes out.
_TR_UNLESS = re.compile(
    r"m[ae]m[ae]|m[ae]z|m[ae]d|m[iuü]yor|m[ae]y[ae]|m[ae]k[sz]|\b(?:değil|yok|hariç|sürece|müddetçe|ancak|önce|kadar|dek|aksi|yoksa|hiç|dişinda|istisna)"
)


def check_unless(folded: str, lowered: str) -> list[Problem]:
    """Find "unless" for a condition that denies nothing, where nothing else of the source does; problems of the kind "negation".

    Args:
        folded: the folded Turkish text.
        lowered: the lower-cased English text.
    """
    if "unless" not in lowered or _TR_UNLESS.search(folded):
        return []
    condition = _TR_IF.search(folded)
    return [Problem("negation", condition.group(), "unless")] if condition else []
