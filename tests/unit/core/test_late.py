"""Patterns and modules that are made ready at their first use."""

import copy
import gc
import pickle
import re
import subprocess
import sys

import pytest

from app.checks import load_checker
from core import late_re
from core.late import LateModule, LatePattern


def test_a_pattern_finds_what_the_compiled_one_finds() -> None:
    late = LatePattern(r"b\w", re.IGNORECASE)
    assert [m.span() for m in late.compiled.finditer("abc BD")] == [(1, 3), (4, 6)]
    assert late.compiled is late.compiled


def test_a_late_pattern_has_the_methods_of_the_compiled_one() -> None:
    late = late_re.compile(r"(?P<one>b)\w", re.IGNORECASE)
    assert [m.span() for m in late.finditer("abc BD")] == [(1, 3), (4, 6)]
    assert late.sub("-", "abc BD") == "a- -"
    assert late.groupindex == {"one": 1}
    for again in (copy.copy(late), copy.deepcopy(late), pickle.loads(pickle.dumps(late))):
        assert again.search("abc")
    with pytest.raises(AttributeError):
        _ = late.nothing_of_the_kind  # type: ignore[attr-defined]


def test_all_late_patterns_of_the_check_are_patterns() -> None:
    checker = load_checker("tr", "en")
    late = [found for found in gc.get_objects() if type(found) is LatePattern]
    assert len(late) > 700
    assert all(found.compiled.pattern == found.pattern for found in late if found.pattern != "(")
    assert not checker.check("Gemi dün battı.", "The ship sank yesterday.")


def test_a_wrong_pattern_is_told_at_its_first_use() -> None:
    wrong = LatePattern("(")
    with pytest.raises(re.error):
        _ = wrong.compiled


def test_a_module_gives_its_own_names_and_no_others() -> None:
    late = LateModule("string")
    assert late.digits == "0123456789"
    with pytest.raises(AttributeError):
        _ = late.nothing_of_the_kind


def test_the_check_of_a_plain_pair_imports_no_numpy() -> None:
    code = (
        "import sys; from app.checks import load_checker; "
        "assert not load_checker('tr', 'en').check('Gemi dün battı.', 'The ship sank yesterday.'); "
        "sys.exit('numpy' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
