"""JavaScript's literals, as scripts write data in them."""

from __future__ import annotations

from typing import Any

import pytest

from ingest.jsliterals import LiteralError, read_literal, read_returned


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ('{a:1,"b":\'x\',c:[!0,!1,void 0,null,-2.5,.5],}', {"a": 1, "b": "x", "c": [True, False, None, None, -2.5, 0.5]}),
        (r"""{t:"Kim\u0131 \x41 \n\"",u:`a
b`}""", {"t": 'Kimı A \n"', "u": "a\nb"}),
        ("{d:new Date(1762255800000),f:function(a){return {b:'}'}},e:g(1)[2]}", None),
        ("{d:new Date(1762255800000),e:window.x,f:2}", None),
        ("/* x */ {a /* y */ : // z\n 1}", {"a": 1}),
        ("{a:0x1f,b:1e3}", {"a": 31, "b": 1000.0}),
        ("{d:new Date(17),e:g({a:')'}),f:2}", {"d": None, "e": None, "f": 2}),
    ],
)  # fmt: skip
def test_literals(text: str, value: Any) -> None:
    if value is None:
        with pytest.raises(LiteralError):
            read_literal(text, 0)
    else:
        assert read_literal(text, 0) == (value, len(text))


def test_what_a_function_returns_with_its_arguments() -> None:
    text = '(function(a,b,c){return {title:a,tags:[b,b],x:c,y:d}}("Kim (2)","}",{k:1}));alert(1)'
    value, end = read_returned(text, 0)
    assert value == {"title": "Kim (2)", "tags": ["}", "}"], "x": {"k": 1}, "y": None}
    assert text[end] == ")"
    assert read_returned("((a)=>{return {a}})(7)", 0)[0] == {"a": 7}
    for other in ("(1+2)", "(function(a){alert(a)}(1))", "(function(a){return a.b}(1))"):
        with pytest.raises(LiteralError):
            read_returned(other, 0)
