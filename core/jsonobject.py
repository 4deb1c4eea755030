"""One line of JSON in: an object, or an error that says what it is instead."""

from __future__ import annotations

import json
from math import isinf
from typing import Any

from core.errors import InputError

_KINDS = {"list": "list", "str": "string", "int": "number", "float": "number", "bool": "boolean", "NoneType": "null"}


def parse_object(line: str | bytes) -> dict[str, Any]:
    """Return the JSON object of a line.

    Args:
        line: one line, in UTF-8 where it is bytes.

    Raises:
        InputError: it is no JSON, no object, nested too deeply to be read, or holds a number that JSON has not (NaN, 1e999).
    """
    try:
        record = json.loads(line, parse_constant=_refuse, parse_float=_finite)
    except RecursionError as error:
        raise InputError(
            "not JSON that can be read (nested too deeply)", cure="give one flat JSON object a line"
        ) from error
    except json.JSONDecodeError as error:
        # By its place, not its column, which behind the end of a line that was cut short is the first of the next.
        column = min(error.pos, len(error.doc.rstrip())) + 1
        raise InputError(f"not JSON ({error.msg} at column {column})", cure="give one JSON object a line") from error
    except ValueError as error:
        raise InputError(f"not JSON ({error})", cure="give one JSON object a line") from error
    if not isinstance(record, dict):
        kind = _KINDS.get(type(record).__name__, "value")
        raise InputError(f"a JSON {kind}, not an object", cure="give one JSON object a line")
    return record


def _refuse(name: str) -> float:
    raise ValueError(f"{name} is no number of JSON")


def _finite(digits: str) -> float:
    value = float(digits)
    if isinf(value):
        raise ValueError(f"{digits[:20]} is too large a number")
    return value
