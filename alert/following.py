"""Which deliveries of an alert follow their rule when its channels have changed since they were written. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum


class Stand(Enum):
    """How a delivery stands, as far as following asks."""

    WAITING = "waiting"  # queued, failed and to be tried again, held by a digest or a quiet time
    UNDER_WAY = "under way"  # somebody is sending it: what comes of it is not known yet
    SENT = "sent"
    QUARANTINED = "quarantined"  # given up, until somebody asks for another try


@dataclass(frozen=True, slots=True)
class Delivery:
    """A delivery of one alert.

    Args:
        channel: the address that it goes to, or went to.
        named: its rule named that address; False: it is one of those for rules that name none.
    """

    delivery_id: int
    channel: str
    stand: Stand
    named: bool = True


@dataclass(frozen=True, slots=True)
class Following:
    """What has to change of an alert's deliveries.

    Args:
        moved: the new channel, by delivery.
        withdrawn: deliveries that have nowhere to go.
        added: channels that get a delivery of their own.
    """

    moved: Mapping[int, str] = field(default_factory=dict)
    withdrawn: tuple[int, ...] = ()
    added: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.moved or self.withdrawn or self.added)


def follow_rule(deliveries: Sequence[Delivery], named: Sequence[str], default: Sequence[str] | None) -> Following:
    """Decide where the waiting deliveries of an alert go, as its rule is now.

    An alert that has gone nowhere yet goes to the channels that the rule has now. Of one that has gone out to some, what
    waits for a channel that is gone takes the place of that channel: the first that is new stands for the first that is
    gone, and so on, so that who has it under an old address does not get it again under the new one.

    Args:
        deliveries: of one alert, in the order in which they were written, without those taken back.
        named: the channels that the rule names.
        default: channels for rules that name none; None: not known here, so what such a rule has waiting stays.
    """
    if not named and not default and (default is None or not any(one.named for one in deliveries)):
        return Following()
    channels = list(dict.fromkeys(named or default or ()))
    there = {one.channel for one in deliveries}
    new = [channel for channel in channels if channel not in there]
    gone = _yield_places([one for one in deliveries if one.channel not in channels], len(new))
    moved = {one.delivery_id: channel for one, channel in zip(gone, new, strict=False) if one.stand is Stand.WAITING}
    withdrawn = tuple(one.delivery_id for one in gone[len(new) :] if one.stand is Stand.WAITING)
    stands = {one.stand for one in deliveries}
    untold = Stand.WAITING in stands and stands.isdisjoint({Stand.SENT, Stand.UNDER_WAY})
    return Following(moved, withdrawn, tuple(new[len(gone) :]) if untold else ())


def _yield_places(gone: Sequence[Delivery], places: int) -> list[Delivery]:
    """Leave out those that wait for nothing, the first of them first, as far as the places do not suffice for all."""
    spare = len(gone) - places
    kept = []
    for one in gone:
        if spare > 0 and one.stand is not Stand.WAITING:
            spare -= 1
        else:
            kept.append(one)
    return kept
