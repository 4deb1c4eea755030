"""Engines against servers that speak their protocols, and the local engine against a tiny model made here."""

from __future__ import annotations

import hashlib
import io
import json
import resource
import signal
import socket
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import numpy as np
import pytest

from app.cli import main
from core.errors import EngineError, FetchError, InputError, SettingsError, UsageError
from tests.engine_servers import EngineServer, serve
from tests.translationports import NoMemory, OpenGate
from transform.engines.base import EngineConfig
from transform.engines.models import install_model, list_models
from transform.engines.registry import make_chain, make_engine
from transform.targets import Review
from transform.translation import translate_segments

# What stands behind the server's address, by engine.
PATHS = {"google": "/m", "mymemory": "/get", "microsoft": "/translate", "chatgpt": "/v1"}
KEYED = ("deepl", "microsoft", "chatgpt")
ENGINES = ("google", "libretranslate", "mymemory", *KEYED)


def engine(name: str, server: EngineServer, **more: Any) -> Any:
    if name in KEYED:
        more.setdefault("key", "s3cret")
    return make_engine(
        name, EngineConfig(url=server.url + PATHS.get(name, ""), timeout=more.pop("timeout", 2.0), **more)
    )


@pytest.mark.parametrize("name", ENGINES)
def test_a_translation_comes_back(name: str) -> None:
    with serve(EngineServer(lambda text: f"<{text}> & 'ğ'")) as server:
        assert engine(name, server).translate(["Merhaba dünya.", "İki"]) == ["<Merhaba dünya.> & 'ğ'", "<İki> & 'ğ'"]
        assert server.asked == ["Merhaba dünya.", "İki"]
        assert server.keys == (["s3cret"] * 2 if name in KEYED else [])
        assert not any("s3cret" in path for path in server.paths)


@pytest.mark.parametrize("name", ENGINES)
def test_a_throttling_server_says_when_to_come_back(name: str) -> None:
    with serve(EngineServer(str, status=429, headers={"Retry-After": "17"})) as server:
        with pytest.raises(EngineError, match="throttles us") as caught:
            engine(name, server).translate(["Merhaba"])
        assert (caught.value.retryable, caught.value.retry_after) == (True, 17.0)


@pytest.mark.parametrize("name", ENGINES)
@pytest.mark.parametrize(
    ("how", "message", "retryable"),
    [
        ({"status": 503}, "status 503", True),
        ({"status": 403}, "key or quota", False),
        ({"delay": 1.0}, "no answer in 0.2 s", True),
        ({"garbage": b"<html>sorry</html>"}, "no translation", True),
        ({"garbage": b'{"error": "x"}'}, "no translation", True),
    ],
)
def test_a_bad_server_is_named_and_the_key_is_not(
    name: str, how: dict[str, Any], message: str, retryable: bool, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    with serve(EngineServer(str, **how)) as server:
        with pytest.raises(EngineError, match=message) as caught:
            engine(name, server, timeout=0.2, key="s3cret").translate(["Merhaba"])
        assert caught.value.retryable is retryable
        assert "s3cret" not in str(caught.value) + repr(caught.value.__cause__) + caplog.text


@pytest.mark.parametrize("name", ["deepl", "chatgpt"])
def test_what_surrounds_a_sentence_goes_with_it(name: str) -> None:
    sentences = ["Bakan konuştu.", "Onu reddetti.", "Sonra gitti."]
    review = Review(lambda _, raw: (raw, ()), lambda *_: ())
    with serve(EngineServer(str.upper)) as server:
        made = translate_segments(sentences, [engine(name, server)], review=review, memory=NoMemory(), gate=OpenGate())
        assert [m.target for m in made] == [s.upper() for s in sentences]
        assert server.asked == sentences
        assert server.contexts[1] == "Bakan konuştu. Sonra gitti."


@pytest.mark.parametrize(
    ("answer", "target"),
    [
        ("<think>\nA minister, so:\n</think>\n\n<s>The minister spoke.</s>", "The minister spoke."),
        ("<think>so that", None),
        ("The minister thinks.", "The minister thinks."),
    ],
)
def test_what_a_language_model_thinks_is_no_translation(answer: str, target: str | None) -> None:
    reply = json.dumps({"choices": [{"message": {"content": answer}}]}).encode()
    with serve(EngineServer(str, garbage=reply)) as server:
        if target:
            assert engine("chatgpt", server).translate(["Bakan konuştu."]) == [target]
            return
        with pytest.raises(EngineError, match="without a translation"):
            engine("chatgpt", server).translate(["Bakan konuştu."])


def test_an_article_ends_no_sentence_of_the_question() -> None:
    with serve(EngineServer(str.upper)) as server:
        engine("chatgpt", server).translate(["Bakan</s> <s>konuştu."])
        assert server.asked == ["Bakan   konuştu."]


@pytest.mark.parametrize("ending", [b"length", b"content_filter"])
def test_a_language_model_that_was_cut_short_is_not_believed(ending: bytes) -> None:
    cut = b'{"choices": [{"message": {"content": "The minis"}, "finish_reason": "' + ending + b'"}]}'
    with serve(EngineServer(str, garbage=cut)) as server:
        with pytest.raises(EngineError, match="cut short") as caught:
            engine("chatgpt", server).translate(["Bakan konuştu."])
        assert not caught.value.retryable


@pytest.mark.parametrize(
    ("answer", "message", "about", "rest"),
    [
        ("MYMEMORY WARNING: YOU USED ALL AVAILABLE FREE TRANSLATIONS FOR TODAY. NEXT AVAILABLE IN 13 HOURS 31 MINUTES 45 SECONDS VISIT …", "in a day", "engine", 48_705.0),
        ("QUERY LENGTH LIMIT EXCEEDED. MAX ALLOWED QUERY : 500 CHARS", "does not take the text", "text", None),
        ("'XX' IS AN INVALID SOURCE LANGUAGE . EXAMPLE: LANGPAIR=EN|IT", "these languages", "languages", None),
    ],
)  # fmt: skip
def test_what_mymemory_says_in_the_place_of_a_translation_is_none(
    answer: str, message: str, about: str, rest: float | None
) -> None:
    with serve(EngineServer(lambda _: answer)) as server:
        with pytest.raises(EngineError, match=message) as caught:
            engine("mymemory", server).translate(["Merhaba"])
        assert (caught.value.about, caught.value.retry_after) == (about, rest)


def test_an_engine_whose_service_was_closed_is_none() -> None:
    with pytest.raises(SettingsError, match="was closed"):
        make_engine("yandex", EngineConfig(key="s3cret"))


def test_a_language_that_a_service_lacks_is_named() -> None:
    with serve(EngineServer(str)) as server:
        with pytest.raises(EngineError, match="does not translate ko into en") as caught:
            engine("microsoft", server, source="ko").translate(["안녕"])
        assert not caught.value.retryable


def test_an_answer_that_drips_is_cut_off() -> None:
    listening = socket.create_server(("127.0.0.1", 0))

    def drip() -> None:
        line, _ = listening.accept()
        try:
            line.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n")
            for _ in range(200):
                line.sendall(b" ")
                time.sleep(0.1)
        except OSError:
            pass

    Thread(target=drip, daemon=True).start()
    url = f"http://127.0.0.1:{listening.getsockname()[1]}"
    started = time.monotonic()
    with pytest.raises(EngineError, match=r"no answer in 0\.5 s"):
        make_engine("libretranslate", EngineConfig(url=url, timeout=0.5)).translate(["Merhaba"])
    assert time.monotonic() - started < 10
    listening.close()


@contextmanager
def raw_server(*pieces: bytes, pause: float = 0.0) -> Iterator[str]:
    """Answer the first request with pieces of bytes, slowly."""
    listening = socket.create_server(("127.0.0.1", 0))

    def answer() -> None:
        line, _ = listening.accept()
        try:
            for piece in pieces:
                line.sendall(piece)
                time.sleep(pause)
        except OSError:
            pass
        finally:
            line.close()

    Thread(target=answer, daemon=True).start()
    yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    listening.close()


@pytest.mark.parametrize(
    "pieces",
    [
        [b"HTTP/1.1 200 OK\r\nX: ", *[b"a"] * 100],
        [b"HTTP/1.1 200 OK\r\n", *[b"X: a\r\n"] * 100],
        # The body of a redirect is read before it is followed.
        [b"HTTP/1.1 302 Found\r\nLocation: /x\r\nContent-Length: 5000\r\n\r\n", *[b" "] * 100],
    ],
)
def test_headers_that_drip_are_cut_off(pieces: list[bytes]) -> None:
    started = time.monotonic()
    with raw_server(*pieces, pause=0.1) as url, pytest.raises(EngineError, match=r"no answer in 0\.5 s"):
        make_engine("libretranslate", EngineConfig(url=url, timeout=0.5)).translate(["Merhaba"])
    assert time.monotonic() - started < 5


@pytest.mark.parametrize("name", ENGINES)
def test_key_and_text_are_sent_to_no_other_address(name: str) -> None:
    with (
        serve(EngineServer(str.upper)) as other,
        serve(EngineServer(str, status=307, headers={"Location": f"{other.url}/translate"})) as server,
    ):
        with pytest.raises(EngineError, match=r"another address \(307\)") as caught:
            engine(name, server).translate(["Merhaba"])
        assert not caught.value.retryable
        assert other.paths == []


@pytest.mark.parametrize("asked", ["99999999999999999999", "9" * 400, "Fri, 31 Dec 9999 23:59:59 GMT"])
def test_nobody_rests_for_more_than_a_day(asked: str) -> None:
    with serve(EngineServer(str, status=503, headers={"Retry-After": asked})) as server:
        with pytest.raises(EngineError) as caught:
            engine("google", server).translate(["Merhaba"])
        assert caught.value.retry_after == 86_400.0


@pytest.mark.parametrize(
    ("name", "lang", "sent"),
    [
        ("google", "zh", "sl=zh-CN"),
        ("google", "he", "sl=iw"),
        ("libretranslate", "uk", "source=uk"),
        ("libretranslate", "no", "source=nb"),
    ],
)
def test_a_service_is_asked_by_its_own_codes_also_for_what_the_library_does_not_list(
    name: str, lang: str, sent: str
) -> None:
    with serve(EngineServer(str.upper)) as server:
        assert engine(name, server, source=lang).translate(["abc"]) == ["ABC"]
        assert sent in server.paths[-1]


def test_deepl_takes_korean() -> None:
    with serve(EngineServer(str.upper)) as server:
        assert engine("deepl", server, source="ko").translate(["abc"]) == ["ABC"]


@pytest.mark.parametrize("name", ENGINES)
def test_an_answer_that_is_no_size_for_a_translation_is_refused(name: str) -> None:
    with (
        serve(EngineServer(lambda text: "kelime " * 1_500_000)) as server,
        pytest.raises(EngineError, match="sent more than 8 MB"),
    ):
        engine(name, server, timeout=20.0).translate(["Merhaba"])


def test_a_server_that_is_not_there() -> None:
    with serve(EngineServer(str)) as server:
        pass
    with pytest.raises(EngineError, match="could not be reached"):
        engine("google", server).translate(["Merhaba"])


def test_the_key_is_sent_and_not_shown() -> None:
    config = EngineConfig(key="s3cret")
    assert "s3cret" not in repr(config)
    with serve(EngineServer(str.upper)) as server:
        engine("libretranslate", server, key="s3cret").translate(["a"])
        assert server.keys == ["s3cret"]


def test_a_chain_leaves_out_what_cannot_be_used_and_says_why() -> None:
    chain, refused = make_chain(["memory", "deepl", "google", "nonsense", "off", "libretranslate"], {})
    assert [e.name for e in chain] == ["google"]
    assert "DATELINE_DEEPL_KEY" in refused[0]
    assert "no engine 'nonsense'" in refused[1]


def test_an_engine_of_another_package_is_one_class_and_one_entry_point(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "shouting_engine.py").write_text(
        "from transform.engines.base import Limits\n"
        "class Shouting:\n"
        "    name, model, limits = 'shouting', '', Limits()\n"
        "    def __init__(self, config): self.source = config.source\n"
        "    def translate(self, texts): return [t.upper() for t in texts]\n"
        "class Broken:\n"
        "    def __init__(self, config): raise KeyError('s3cret')\n"
    )
    package = tmp_path / "shouting-1.dist-info"
    package.mkdir()
    (package / "METADATA").write_text("Metadata-Version: 2.1\nName: shouting\nVersion: 1\n")
    (package / "entry_points.txt").write_text(
        "[dateline.engines]\nshouting = shouting_engine:Shouting\nbroken = shouting_engine:Broken\ngone = nowhere:Gone\n"
        "lost = shouting_engine:Lost\n"
    )
    monkeypatch.syspath_prepend(str(tmp_path))
    chain, refused = make_chain(["broken", "gone", "lost", "shouting"], {})
    assert [e.translate(["a"]) for e in chain] == [["A"]]
    assert [r.split(" (")[0] for r in refused] == [
        "engine 'broken' cannot be made",
        "engine 'gone' cannot be imported: No module named 'nowhere'",
        "engine 'lost' cannot be made",
    ]
    assert "s3cret" not in " ".join(refused)


@pytest.fixture(scope="module")
def tiny_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A CTranslate2 transformer of random weights with a SentencePiece model, zipped as an Argos package is."""
    import sentencepiece
    from ctranslate2.specs import TransformerSpec

    folder = tmp_path_factory.mktemp("tiny")
    lines = [f"Bu {w} bir cümledir. This {w} is a sentence." for w in ("kısa", "uzun", "yeni", "eski", "short", "long")]
    (folder / "text").write_text("\n".join(lines * 4), encoding="utf-8")
    sentencepiece.SentencePieceTrainer.train(
        input=str(folder / "text"),
        model_prefix=str(folder / "sentencepiece"),
        vocab_size=60,
        hard_vocab_limit=False,
        minloglevel=2,
    )
    pieces = sentencepiece.SentencePieceProcessor(model_file=str(folder / "sentencepiece.model"))
    vocabulary = [pieces.id_to_piece(i) for i in range(pieces.get_piece_size())]
    spec = TransformerSpec.from_config(num_layers=1, num_heads=2)
    rng = np.random.default_rng(1)
    size, width, inner = len(vocabulary), 16, 32
    shapes = _shapes(size, width, inner)

    def fill(node: Any, path: str) -> None:
        for name, value in vars(node).items():
            here = f"{path}.{name}"
            if name in ("weight", "gamma", "beta") and value is None:
                setattr(node, name, rng.normal(0, 0.1, shapes(here)).astype(np.float32))
            elif isinstance(value, list):
                for i, item in enumerate(value):
                    fill(item, f"{here}[{i}]")
            elif hasattr(value, "__dict__") and not name.startswith("_"):
                fill(value, here)

    fill(spec, "")
    spec.register_source_vocabulary(vocabulary)
    spec.register_target_vocabulary(vocabulary)
    spec.validate()
    model = folder / "model"
    model.mkdir()
    spec.save(str(model))
    package = folder / "translate-tr_en.argosmodel"
    with zipfile.ZipFile(package, "w") as archive:
        for path in sorted(model.iterdir()):
            archive.write(path, f"tr_en/model/{path.name}")
        archive.write(folder / "sentencepiece.model", "tr_en/sentencepiece.model")
        archive.writestr("tr_en/stanza/unused.bin", b"x")
    return package


def _shapes(size: int, width: int, inner: int) -> Any:
    def shape(path: str) -> tuple[int, ...]:
        last = path.rsplit(".", 1)[1]
        if last in ("gamma", "beta"):
            return (width,)
        if "embeddings" in path or "projection" in path:
            return (size, width)
        if "ffn" in path:
            return (inner, width) if "linear_0" in path else (width, inner)
        if "self_attention" in path:
            return (3 * width, width) if "linear[0]" in path else (width, width)
        return (2 * width, width) if "linear[1]" in path else (width, width)

    return shape


def test_the_local_engine_translates_with_an_installed_model(tiny_model: Path, tmp_path: Path) -> None:
    progress: list[int] = []
    model = install_model("tr-en", str(tiny_model), tmp_path, progress=lambda have, _: progress.append(have))
    assert [(m.name, m.usable, m.sha256) for m in list_models(tmp_path)] == [("tr-en", True, model.sha256)]
    assert not (model.folder / "stanza").exists()
    local = make_engine("local", EngineConfig(models=tmp_path))
    targets = local.translate(["Bu kısa bir cümledir.", "Bu uzun."])
    assert len(targets) == 2
    assert all(isinstance(t, str) for t in targets)
    # A model of random weights says nothing true, but says the same thing twice.
    assert local.translate(["Bu kısa bir cümledir.", "Bu uzun."]) == targets
    with pytest.raises(SettingsError, match="models get de-en"):
        make_engine("local", EngineConfig(source="de", models=tmp_path))
    with pytest.raises(SettingsError, match="language cannot be told"):
        make_engine("local", EngineConfig(source="auto", models=tmp_path))


def test_the_local_engine_cuts_no_long_sentence_short(tiny_model: Path, tmp_path: Path) -> None:
    install_model("tr-en", str(tiny_model), tmp_path, progress=lambda *_: None)
    local = make_engine("local", EngineConfig(models=tmp_path))
    translator, encoder, decoder = local._load()
    asked: list[tuple[int, dict[str, Any]]] = []

    class Noting:
        """The real translator; it notes what it is asked, since a model of random weights shows no end that is missing."""

        def translate_batch(self, pieces: list[list[str]], **options: Any) -> Any:
            asked.append((max(map(len, pieces)), options))
            return translator.translate_batch(pieces, **options)

    local._loaded = (Noting(), encoder, decoder)
    assert len(local.translate(["Bu uzun bir cümledir " * 100, "Bu kısa."])) == 2
    read, options = asked[0]
    assert read > 1024  # what CTranslate2 reads where it is not told otherwise
    assert options["max_input_length"] == 0
    assert options["max_decoding_length"] > read


def test_a_download_is_resumed_and_verified(tiny_model: Path, tmp_path: Path) -> None:
    data = tiny_model.read_bytes()
    ranges: list[str] = []

    class Handler(SimpleHTTPRequestHandler):
        def do_GET(self) -> None:
            asked = self.headers.get("Range", "")
            ranges.append(asked)
            start = int(asked[6:-1]) if asked else 0
            self.send_response(206 if asked else 200)
            self.send_header("Content-Length", str(len(data) - start))
            self.end_headers()
            # The first time the line breaks in the middle.
            self.wfile.write(data[start:] if asked else data[: len(data) // 2])

        def log_message(self, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    url = f"http://127.0.0.1:{server.server_address[1]}/m.argosmodel"
    try:
        with pytest.raises(FetchError, match="again to resume"):
            install_model("tr-en", url, tmp_path, progress=lambda *_: None)
        assert list_models(tmp_path) == []
        assert install_model("tr-en", url, tmp_path, progress=lambda *_: None).usable
        assert ranges == ["", f"bytes={len(data) // 2}-"]
        with pytest.raises(InputError, match="has SHA-256"):
            install_model("xx-yy", str(tiny_model), tmp_path, sha256="0" * 64, progress=lambda *_: None)
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@pytest.mark.parametrize("told", ["etag", "weak etag and time", "etag, and no If-Range", "size"])
@pytest.mark.parametrize("changed", [False, True])
def test_a_file_that_changed_meanwhile_is_got_anew_and_not_joined(
    tiny_model: Path, tmp_path: Path, told: str, changed: bool
) -> None:
    old = tiny_model.read_bytes()
    # Another package: one file more in front, and all that follows has moved.
    with zipfile.ZipFile(tiny_model) as archive, zipfile.ZipFile(tmp_path / "new", "w") as out:
        out.writestr(archive.namelist()[0].split("/")[0] + "/README", "new")
        for name in archive.namelist():
            out.writestr(name, archive.read(name))
    served = [old]
    sent: list[int] = []

    class Handler(SimpleHTTPRequestHandler):
        def do_GET(self) -> None:
            data, is_old = served[-1], served[-1] is old
            headers = {}
            if "etag" in told:
                headers["ETag"] = f'{"W/" if "weak" in told else ""}"{is_old}"'
            if "time" in told:
                headers["Last-Modified"] = f"Mon, 0{1 + is_old} Jun 2026 12:00:00 GMT"
            asked, condition = self.headers.get("Range", ""), self.headers.get("If-Range")
            holds = condition is None or "no If-Range" in told or condition in headers.values()
            start = int(asked[6:-1]) if asked and holds else 0
            if start:
                headers["Content-Range"] = f"bytes {start}-{len(data) - 1}/{len(data)}"
            self.send_response(206 if start else 200)
            for name, value in {**headers, "Content-Length": str(len(data) - start)}.items():
                self.send_header(name, value)
            self.end_headers()
            sent.append(start)
            self.wfile.write(data[start : len(data) // 2] if len(sent) == 1 else data[start:])

        def log_message(self, *args: object) -> None:
            pass

    with http_server(Handler) as url:
        with pytest.raises(FetchError, match="again to resume"):
            install_model("tr-en", url, tmp_path / "models", progress=lambda *_: None)
        if changed:
            served.append((tmp_path / "new").read_bytes())
        made = install_model("tr-en", url, tmp_path / "models", progress=lambda *_: None)
    assert made.sha256 == hashlib.sha256(served[-1]).hexdigest()
    assert sent[-1] == (0 if changed else len(old) // 2)
    assert [path.name for path in (tmp_path / "models").iterdir()] == ["tr-en"]


def test_a_package_that_writes_outside_its_folder_is_refused(tmp_path: Path) -> None:
    package = tmp_path / "evil.zip"
    with zipfile.ZipFile(package, "w") as archive:
        archive.writestr("../../evil.txt", "x")
        archive.writestr("model/model.bin", "x")
    with pytest.raises(InputError, match="outside its folder"):
        install_model("tr-en", str(package), tmp_path / "models", progress=lambda *_: None)
    assert list_models(tmp_path / "models") == []


@pytest.mark.parametrize("name", ["a" * 300, "x/model.bin/y", "."])
def test_a_package_whose_names_cannot_be_written_is_not_taken_for_a_full_disk(
    tiny_model: Path, tmp_path: Path, name: str
) -> None:
    (tmp_path / "served").mkdir()
    with (
        zipfile.ZipFile(tiny_model) as archive,
        zipfile.ZipFile(tmp_path / "served" / "package", "w") as out,
    ):
        out.writestr("x/model.bin", "x")
        for one in archive.namelist():
            out.writestr(one, archive.read(one))
        out.writestr(name, "x")
    with http_folder(tmp_path / "served") as url, pytest.raises(InputError) as ended:
        install_model("tr-en", f"{url}/package", tmp_path / "models", progress=lambda *_: None)
    assert "disk" not in str(ended.value)
    assert list((tmp_path / "models").iterdir()) == []


def test_a_users_own_file_stays_whatever_it_is_called(tiny_model: Path, tmp_path: Path) -> None:
    mine = tmp_path / "mine.partial"
    mine.write_bytes(tiny_model.read_bytes())
    assert install_model("tr-en", str(mine), tmp_path / "models", progress=lambda *_: None).usable
    assert mine.exists()


def test_a_model_is_there_again_after_a_kill_between_old_and_new(tiny_model: Path, tmp_path: Path) -> None:
    install_model("tr-en", str(tiny_model), tmp_path, progress=lambda *_: None)
    (tmp_path / "tr-en").rename(tmp_path / ".tr-en.old")
    (tmp_path / "no.zip").write_bytes(b"no zip")
    with pytest.raises(InputError, match="cannot be unpacked"):
        install_model("tr-en", str(tmp_path / "no.zip"), tmp_path, progress=lambda *_: None)
    assert [model.usable for model in list_models(tmp_path)] == [True]


def test_two_processes_do_not_write_to_one_package(tiny_model: Path, tmp_path: Path) -> None:
    data = tiny_model.read_bytes()
    refused: list[str] = []

    class Handler(SimpleHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data[:100])
            self.wfile.flush()
            get = "from pathlib import Path; import sys; from transform.engines.models import install_model; "
            get += "install_model('tr-en', sys.argv[1], Path(sys.argv[2]), progress=lambda *_: None)"
            words = [sys.executable, "-c", get, str(tiny_model), str(tmp_path)]
            second = subprocess.run(words, capture_output=True, text=True, check=False)
            refused.append(second.stderr)
            self.wfile.write(data[100:])

        def log_message(self, *args: object) -> None:
            pass

    with http_server(Handler) as url:
        assert install_model("tr-en", f"{url}/m", tmp_path, timeout=60, progress=lambda *_: None).usable
    assert "another process is getting a model" in refused[0]
    assert [path.name for path in tmp_path.iterdir()] == ["tr-en"]


def test_a_server_that_drips_is_left_and_what_came_stays(tiny_model: Path, tmp_path: Path) -> None:
    data = tiny_model.read_bytes()
    asked: list[str] = []

    class Handler(SimpleHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.headers.get("Range", ""))
            start = int(asked[-1][6:-1]) if asked[-1] else 0
            self.send_response(206 if start else 200)
            if start:
                self.send_header("Content-Range", f"bytes {start}-{len(data) - 1}/{len(data)}")
            self.send_header("Content-Length", str(len(data) - start))
            self.end_headers()
            for place in range(start, len(data)) if not start else ():
                try:
                    self.wfile.write(data[place : place + 1])
                except OSError:
                    return
                time.sleep(0.05)
            self.wfile.write(data[start:])

        def log_message(self, *args: object) -> None:
            pass

    with http_server(Handler) as url:
        with pytest.raises(FetchError, match="again to resume"):
            install_model("tr-en", f"{url}/m", tmp_path, timeout=0.5, progress=lambda *_: None)
        assert install_model("tr-en", f"{url}/m", tmp_path, progress=lambda *_: None).usable
    assert asked[1].startswith("bytes=") and asked[1] != "bytes=0-"


@pytest.mark.parametrize("pair", ["..", ".", "", "tr", "../tr-en", "/tmp/tr-en", "tr-en-de", "a/b-c"])
def test_what_is_no_pair_replaces_no_folder(tiny_model: Path, tmp_path: Path, pair: str) -> None:
    folder = tmp_path / "home" / "models"
    (folder / "ru-en").mkdir(parents=True)
    with pytest.raises(UsageError, match="no language pair"):
        install_model(pair, str(tiny_model), folder, progress=lambda *_: None)
    assert [path.name for path in folder.iterdir()] == ["ru-en"]
    assert [path.name for path in tmp_path.iterdir()] == ["home"]


def test_a_pair_is_known_in_capitals_too(tiny_model: Path, tmp_path: Path) -> None:
    assert install_model("TR-en", str(tiny_model), tmp_path, progress=lambda *_: None).name == "tr-en"
    assert [path.name for path in tmp_path.iterdir()] == ["tr-en"]


@contextmanager
def http_folder(folder: Path) -> Iterator[str]:
    """Serve a folder."""

    class Handler(SimpleHTTPRequestHandler):
        def log_message(self, *args: object) -> None:
            pass

    with http_server(partial(Handler, directory=str(folder))) as url:
        yield url


@contextmanager
def http_server(handler: Callable[..., SimpleHTTPRequestHandler]) -> Iterator[str]:
    """Serve by a handler; gives the address."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def broken(package: Path, how: str) -> bytes:
    """A package with a password, packed in an unknown way, with a broken stream, or cut off."""
    data = bytearray(package.read_bytes())
    local, central = data.find(b"PK\x03\x04"), data.find(b"PK\x01\x02")
    if how == "password":
        data[local + 6] |= 1
        data[central + 8] |= 1
    elif how == "method":
        data[local + 8] = data[central + 10] = 99
    elif how == "stream":
        with zipfile.ZipFile(package) as archive:
            deflated = io.BytesIO()
            with zipfile.ZipFile(deflated, "w", zipfile.ZIP_DEFLATED) as out:
                for name in archive.namelist():
                    out.writestr(name, archive.read(name))
        data = bytearray(deflated.getvalue())
        start = 30 + int.from_bytes(data[26:28], "little")
        data[start : start + 4] = b"\xff\xff\xff\xff"
    else:
        del data[-60:]
    return bytes(data)


@pytest.mark.parametrize("how", ["password", "method", "stream", "cut"])
def test_a_broken_package_leaves_what_is_there_and_is_got_anew(tiny_model: Path, tmp_path: Path, how: str) -> None:
    install_model("tr-en", str(tiny_model), tmp_path / "models", progress=lambda *_: None)
    (tmp_path / "served").mkdir()
    package = tmp_path / "served" / "package"
    package.write_bytes(broken(tiny_model, how))
    with http_folder(tmp_path / "served") as url:
        with pytest.raises(InputError, match="cannot be unpacked"):
            install_model("tr-en", f"{url}/package", tmp_path / "models", progress=lambda *_: None)
        assert list_models(tmp_path / "models")[0].usable
        assert [path.name for path in (tmp_path / "models").iterdir()] == ["tr-en"]
        # The server has mended it.
        package.write_bytes(tiny_model.read_bytes())
        install_model("tr-en", f"{url}/package", tmp_path / "models", progress=lambda *_: None)


def test_a_full_disk_is_told_with_its_cure(tiny_model: Path, tmp_path: Path) -> None:
    (tmp_path / "served").mkdir()
    (tmp_path / "served" / "package").write_bytes(tiny_model.read_bytes())
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)  # then a write beyond the limit fails as on a full disk
    with http_folder(tmp_path / "served") as url:
        resource.setrlimit(resource.RLIMIT_FSIZE, (1_000, before[1]))
        try:
            with pytest.raises(InputError, match="disk space"):
                install_model("tr-en", f"{url}/package", tmp_path / "models", progress=lambda *_: None)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)
            signal.signal(signal.SIGXFSZ, handler)
        made = install_model("tr-en", f"{url}/package", tmp_path / "models", progress=lambda *_: None)
    assert made.usable


def evaluate(tmp_path: Path, source: str, reference: str, *more: str) -> Any:
    (tmp_path / "s.tr").write_text(source, encoding="utf-8")
    (tmp_path / "r.en").write_text(reference, encoding="utf-8")
    words = ["eval", "translation", "--source", f"{tmp_path}/s.tr", "--reference", f"{tmp_path}/r.en", *more]
    with pytest.MonkeyPatch.context() as patch, pytest.raises(SystemExit) as ended:
        patch.setattr(sys, "argv", ["dateline", *words])
        main()
    return ended.value.code or 0


def test_an_engine_is_measured_line_by_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with serve(EngineServer(str.upper)) as server:
        monkeypatch.setenv("DATELINE_LIBRETRANSLATE_URL", server.url)
        # A line separator within a sentence ends no line, an empty line is not sent, a mark of Windows is no letter.
        lines = "\ufeffBakan\u2028konuştu.\n\nGitti.\n"
        assert evaluate(tmp_path, lines, "The minister spoke.\n\nHe left.\n", "--engine", "libretranslate") == 0
        assert server.asked == ["Bakan\u2028konuştu.", "Gitti."]
    assert "3 segments, 2 translated" in capsys.readouterr().out


def test_each_line_has_its_own_reference_and_one_without_is_not_scored(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    # "Evet." twice, in two ways; the last two lines are empty in one of the files.
    source, reference = "Evet.\nEvet.\nGitti.\n\n", "Yes, he did say that.\nIndeed it is so, he said.\n\nLeft.\n"
    assert evaluate(tmp_path, source, reference, "--engine", "reference") == 0
    told = capsys.readouterr().out
    assert "BLEU       100.0\nchrF       100.0\n" in told
    assert "not scored 2 lines that are empty in one of the files\n" in told


@pytest.mark.parametrize(("status", "asked"), [(403, 1), (503, 3)])
def test_an_engine_that_fails_is_not_asked_for_every_line(
    status: int, asked: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with serve(EngineServer(str, status=status)) as server:
        monkeypatch.setenv("DATELINE_LIBRETRANSLATE_URL", server.url)
        assert evaluate(tmp_path, "Gitti.\n" * 20, "He left.\n" * 20, "--engine", "libretranslate") == 1
        assert len(server.asked) == asked
    assert f"not asked  {20 - asked} lines" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("source", "reference", "words", "code", "told"),
    [
        ("Gitti.\n", "He left.\n", ["--engine", "off"], 2, "'off' is no engine that translates"),
        ("Gitti.\n", "He left.\n", ["--engine", "gogle"], 2, "take one of reference, google"),
        ("Gitti.\n", "", ["--engine", "reference"], 2, "differ in lines, 1 and 0"),
        ("Gitti.\n", "He left.\n", ["--engine", "deepl"], 1, "set DATELINE_DEEPL_KEY"),
        ("", "", ["--engine", "reference"], 1, "holds nothing to translate"),
        ("Gitti.\n", "\n", ["--engine", "reference"], 1, "holds no translation"),
        ("Gitti.\n", "He left.\n", ["--engine", "reference"], 0, ""),
    ],
)
def test_a_mistake_in_the_arguments_is_named_with_its_cure(
    source: str,
    reference: str,
    words: list[str],
    code: int,
    told: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert evaluate(tmp_path, source, reference, *words) == code
    assert told in capsys.readouterr().err


def test_a_sum_that_is_none_and_an_address_without_a_file_are_named(tiny_model: Path, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="is no SHA-256"):
        install_model("tr-en", str(tiny_model), tmp_path, sha256="abc", progress=lambda *_: None)
    with http_folder(tmp_path) as url, pytest.raises(FetchError, match="status 404"):
        install_model("tr-en", f"{url}/none", tmp_path / "models", progress=lambda *_: None)


def test_the_users_glossary_is_the_one_that_is_measured(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "g.toml").write_text('[people]\n"Ali Bey" = ["Mr Ali"]\n[wrong]\n"Ali Bey" = "Mr Ali"\n')
    monkeypatch.setenv("DATELINE_GLOSSARY", f"{tmp_path}/g.toml")
    with serve(EngineServer(lambda _: "Ali Bey left.")) as server:
        monkeypatch.setenv("DATELINE_LIBRETRANSLATE_URL", server.url)
        assert evaluate(tmp_path, "Ali Bey gitti.\n", "Mr Ali left.\n", "--engine", "libretranslate") == 0
    assert "1 segments repaired" in capsys.readouterr().out
