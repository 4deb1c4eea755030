from __future__ import annotations

from alert.taken import Taken


def test_what_was_taken_is_known_at_the_next_try() -> None:
    first = Taken()
    post = first.open_post("k 1")
    assert "a@x.example" not in post and not post.is_known and not post.is_whole
    post.add("a@x.example")
    assert post.is_known and not post.is_whole
    again = Taken(first.list_marks()).open_post("k 1")
    assert not again.is_known
    assert "a@x.example" in again and "b@x.example" not in again and again.is_known
    again.close()
    assert again.is_whole


def test_another_post_is_another() -> None:
    first = Taken()
    first.open_post("k 1").add("a")
    for name in ("k 2", "k 1 more"):
        assert "a" not in Taken(first.list_marks()).open_post(name)


def test_receivers_are_told_apart_by_kind_and_by_piece() -> None:
    post = Taken().open_post("k")
    post.add((0, (int, "1")))
    assert (0, (int, "1")) in post
    assert (0, (str, "1")) not in post and (1, (int, "1")) not in post and (None, (int, "1")) not in post


def test_where_an_object_lies_in_memory_makes_no_difference() -> None:
    post = Taken().open_post("k")
    post.add((0, (object, "<object object at 0x7f0001>")))
    assert (0, (object, "<object object at 0x7f99ab>")) in post


def test_marks_tell_no_address() -> None:
    taken = Taken()
    taken.open_post("mailto://user:secret@x.example k").add("a@x.example")
    [mark] = taken.list_marks()
    assert len(mark) == 24 and set(mark) <= set("0123456789abcdef")
