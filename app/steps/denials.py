"""What a copy and its original deny of each other, found when either is loaded."""

from __future__ import annotations

from load import copies
from load.connection import Connection
from transform.copydenials import find_contrasts, stands_in


def note_denials(connection: Connection, article_id: int) -> tuple[str, ...]:
    """Record where an article says the opposite of the text it is a copy of, or of its copies where it is the original.

    Args:
        connection: the transaction that places it; its version is the current one.

    Returns:
        The article's own words that a reader of the others has read the opposite of, and nothing but that.
    """
    pairs = copies.read_pairs(connection, article_id)
    rows, own = [], []
    for pair in pairs:
        contrasts = find_contrasts(pair.text, pair.original_text, pair.lang, pair.figures, pair.original_figures)
        for position, one in enumerate(contrasts):
            rows.append(
                {
                    "article_id": pair.article_id,
                    "position": position,
                    "copy_of": pair.copy_of,
                    "evidence": one.evidence,
                    "original_evidence": one.original,
                    "strength": one.strength,
                    "original_strength": one.original_strength,
                }
            )
            mine = (
                (one.evidence, one.strength) if pair.article_id == article_id else (one.original, one.original_strength)
            )
            # A late original says what other copies have said before it.
            known = pair.copy_of == article_id and mine[1] is None and any(stands_in(mine[0], p.text) for p in pairs)
            if not known:
                own.append(f"{mine[0]} ({mine[1]})" if mine[1] else mine[0])
    copies.write_denials(connection, [pair.article_id for pair in pairs], rows)
    return tuple(dict.fromkeys(own))
