"""No container engine runs here, so the container files are held to what can be told by parsing them."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def compose() -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load((ROOT / "docker-compose.yml").read_text(encoding="utf-8"))
    return loaded


def test_every_component_is_there(compose: dict[str, Any]) -> None:
    assert set(compose["services"]) == {
        "postgres", "redis", "init", "api-server", "scheduler", "dag-processor", "triggerer", "worker", "libretranslate",
    }  # fmt: skip


def test_every_lasting_service_has_a_health_check_and_starts_again(compose: dict[str, Any]) -> None:
    for name, service in compose["services"].items():
        if name == "init":
            continue
        assert service["healthcheck"]["test"], name
        assert service["restart"] == "unless-stopped", name


def test_what_runs_for_months_prints_no_disk_full(compose: dict[str, Any]) -> None:
    for name, service in compose["services"].items():
        assert service["logging"]["options"].keys() == {"max-size", "max-file"}, name
    assert compose["services"]["postgres"]["shm_size"] == "512mb"


def test_no_password_has_a_default(compose: dict[str, Any]) -> None:
    text = (ROOT / "docker-compose.yml").read_text(encoding="utf-8")
    for variable, default in re.findall(r"\$\{(\w*(?:PASSWORD|SECRET|KEY)\w*)(:-[^}]*)?", text):
        assert default in {"", ":-"}, variable
    example = dict(
        line.split("=", 1)
        for line in (ROOT / ".env.example").read_text(encoding="utf-8").splitlines()
        if re.match(r"\w+=", line)
    )
    assert all(not value for name, value in example.items() if re.search("PASSWORD|SECRET|KEY", name))
    asked = set(re.findall(r"\$\{(\w+)", text))
    assert asked <= set(example), f"not in .env.example: {asked - set(example)}"


def test_nothing_listens_beyond_this_machine(compose: dict[str, Any]) -> None:
    ports = [port for service in compose["services"].values() for port in service.get("ports", [])]
    assert ports
    assert all(port.startswith("127.0.0.1:") for port in ports)


def test_volumes_and_dependencies_are_declared(compose: dict[str, Any]) -> None:
    for service in compose["services"].values():
        for volume in service.get("volumes", []):
            assert volume.split(":", 1)[0] in compose["volumes"]
        for other in service.get("depends_on", {}):
            assert other in compose["services"]


def test_the_image_copies_every_package() -> None:
    text = (ROOT / "Dockerfile").read_text(encoding="utf-8")
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    listed = re.search(r"^packages = \[(.*?)\]", project, re.M | re.S)
    assert listed
    for package in re.findall(r'"(\w+)"', listed.group(1)):
        assert f"COPY {package} {package}" in text
    assert "USER dateline" in text


def test_every_volume_that_the_image_writes_to_is_its_user(compose: dict[str, Any]) -> None:
    image = (ROOT / "Dockerfile").read_text(encoding="utf-8")
    made = set(re.search(r"mkdir -p (.*?) \\\n", image).group(1).split())  # type: ignore[union-attr]
    owned = re.search(r"chown -R dateline:dateline (.*)\n", image).group(1).split()  # type: ignore[union-attr]
    assert "USER dateline" in image
    mounted = {
        volume.split(":")[1]
        for service in compose["services"].values()
        if service["image"] == "dateline:local"
        for volume in service["volumes"]
    }
    assert mounted <= made
    assert all(any(path == root or path.startswith(f"{root}/") for root in owned) for path in mounted)
