"""Languages as users write them."""

from __future__ import annotations

from core.errors import UsageError
from transform.languages import to_iso


def language(tag: object) -> str:
    """Return the bare ISO 639 code of a BCP 47 tag: of "tr", "TR", "tr-TR" and "tr_TR" it is "tr".

    Raises:
        UsageError: it is no language tag.
    """
    code = to_iso(tag) if isinstance(tag, str) else "und"
    if code == "und":
        raise UsageError(f"{tag!r} is no language", cure="give ISO 639-1 or BCP 47, e.g. tr or tr-TR")
    return code
