"""Engines by name: ours, and those other packages add under the entry-point group `dateline.engines`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib.metadata import entry_points
from typing import cast

from core.errors import SettingsError
from transform.engines.base import Engine, EngineConfig
from transform.engines.deep import KINDS, DeepEngine

GROUP = "dateline.engines"
# Not engines: `memory` is always asked first, `off` means none.
SPECIAL = ("memory", "off")


def engine_names() -> tuple[str, ...]:
    """Return every name that `make_engine` takes."""
    return (*KINDS, "chatgpt", "local", *(point.name for point in entry_points(group=GROUP)))


def own_daily_limit(name: str) -> int | None:
    """Return the characters that a service of deep-translator takes in a day; None: no limit is known."""
    return KINDS[name].limits.characters_day if name in KINDS else None


def make_engine(name: str, config: EngineConfig) -> Engine:
    """Make the engine of that name.

    An engine of another package is a class whose constructor takes an `EngineConfig`, named under `dateline.engines`
    in its entry points.

    Raises:
        SettingsError: unknown, its key or model is missing, or its package cannot be imported.
    """
    for point in entry_points(group=GROUP):
        if point.name == name:
            try:
                return cast(Engine, point.load()(config))
            except SettingsError:
                raise
            except ImportError as error:
                raise SettingsError(f"engine {name!r} cannot be imported: {error}", cure=f"see {point.value}") from None
            # Whatever another package raises stops no other engine; its words may hold a key.
            except Exception as error:  # noqa: BLE001
                what = f"engine {name!r} cannot be made ({type(error).__name__})"
                raise SettingsError(what, cure=f"see {point.value}") from None
    if name == "local":
        from transform.engines.local import LocalEngine

        return LocalEngine(config)
    if name == "chatgpt":
        from transform.engines.chat import ChatEngine

        return ChatEngine(config)
    if name in KINDS:
        return DeepEngine(name, config)
    if name == "yandex":  # https://github.com/nidhaloff/deep-translator/issues/293
        raise SettingsError(
            "engine 'yandex': its service, as deep-translator calls it, was closed", cure="take another"
        )
    raise SettingsError(f"no engine {name!r}", cure=f"take some of {', '.join((*SPECIAL, *engine_names()))}")


def named_engines(names: Sequence[str]) -> tuple[str, ...]:
    """Return the engines that a chain names: all but `memory`, up to `off`."""
    before = names[: names.index("off")] if "off" in names else names
    return tuple(name for name in before if name not in SPECIAL)


def make_chain(names: Sequence[str], configs: Mapping[str, EngineConfig]) -> tuple[list[Engine], list[str]]:
    """Make the fallback chain in the order named.

    Args:
        names: engine names; `memory` is skipped and `off` ends the chain.
        configs: the configuration of each by name; "" is the one for all others.

    Returns:
        The engines that can be used, and one line for each that cannot (a missing key stops no other engine).
    """
    chain: list[Engine] = []
    refused: list[str] = []
    for name in named_engines(names):
        try:
            chain.append(make_engine(name, configs.get(name, configs.get("", EngineConfig()))))
        except SettingsError as error:
            refused.append(str(error))
    return chain, refused
