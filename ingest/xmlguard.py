"""What is refused in XML before any parser sees it: entity tricks and encodings that hide them."""

from __future__ import annotations

import re

from core.errors import InputError

_ENTITY = re.compile(rb"<!ENTITY\b([^>]{0,4096})", re.I)
_HARMLESS = re.compile(rb"""\s+[\w.:-]+\s+(?:"([^"]*)"|'([^']*)')\s*""")
_MOST_ENTITIES = 64
_LONGEST_VALUE = 256
_NUMERIC = re.compile(rb"&#(?:\d+|x[0-9a-f]+);", re.I)
_HIDING = re.compile(rb"<\?xml[^>]{0,200}encoding\s*=\s*[\"'](?:utf-?7|unicode-1-1-utf-7|hz-gb|iso-2022)", re.I)
_EBCDIC = b"\x4c\x6f\xa7\x94"


def refuse_xml_tricks(body: bytes) -> bytes:
    """Return `body` as bytes that are ASCII where XML syntax is (for sniffing); raise where it could do harm.

    Harmless: a DOCTYPE, and entities with a short literal value. Refused: external entities, parameter entities,
    entities made of entities (the "billion laughs"), long ones (quadratic blow-up), and encodings in which such a
    declaration is not visible as ASCII. Source: the attack list of the defusedxml documentation.

    Raises:
        InputError: an XML bomb, an external entity, or an encoding that hides one.
    """
    # UTF-16 and UTF-32 are ASCII between zero bytes, as far as markup goes.
    readable = body.decode("cp037", "replace").encode("utf-8") if body.startswith(_EBCDIC) else body
    plain = readable.replace(b"\0", b"")
    if _HIDING.search(plain[:1024]):
        raise InputError(
            "its encoding can hide XML declarations and is refused", cure="tell its publisher to use UTF-8"
        )
    if b"<!ENTITY" not in plain and b"<!entity" not in plain.lower():
        return plain
    for number, found in enumerate(_ENTITY.finditer(plain), 1):
        value = _HARMLESS.fullmatch(found.group(1))
        literal = b"" if value is None else (value.group(1) or value.group(2) or b"")
        if value is None and re.search(rb"\b(?:SYSTEM|PUBLIC)\b|^\s*%", found.group(1)):
            raise InputError("it declares an external or parameter entity, which is refused", cure="tell its publisher")
        if (
            value is None
            or number > _MOST_ENTITIES
            or len(literal) > _LONGEST_VALUE
            or b"&" in _NUMERIC.sub(b"", literal)
        ):
            raise InputError("it is an XML bomb (entities that expand without bound)", cure="tell its publisher")
    return plain
