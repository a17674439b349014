"""Key files: each process gets its own ring, and refuses one that could do more than it should."""

from __future__ import annotations

import json
import stat
from typing import TYPE_CHECKING, Any

import pytest

from intake.keyfiles import (
    ForbiddenKey,
    KeyFileWrong,
    load_desk,
    load_founding,
    load_partner,
    load_partner_public,
    load_street,
    write_all,
    write_partner,
)
from intake.keys import OpeningKey, SigningKey, StaffBundle

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.fixture
def rings(tmp_path: Path) -> Path:
    folder = tmp_path / "keys"
    write_all(folder, name="Помощ")
    write_partner(folder)
    return folder


def read(path: Path) -> dict[str, Any]:
    ring: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return ring


def write(path: Path, ring: dict[str, Any]) -> Path:
    path.write_text(json.dumps(ring), encoding="utf-8")
    return path


def key_of(ring: dict[str, Any], use: str) -> dict[str, Any]:
    found: dict[str, Any] = next(key for key in ring["keys"] if key["use"] == use)
    return found


def test_the_rings_fit_each_other(rings: Path) -> None:
    street, desk = load_street(rings / "bot.keys"), load_desk(rings / "desk.keys")
    founding = load_founding(rings / "founding.key")
    assert street.org == desk.org == founding.org
    assert street.triage == desk.triage.sealing()
    assert street.queue == desk.queue == founding.queue.sealing()
    assert desk.delivery == street.delivery.sealing()
    assert street.mint == desk.mint.verifying()
    assert street.desk == desk.sign.verifying()
    assert desk.bot == street.sign.verifying()
    assert street.pocket.kid != street.address.kid


def test_a_partner_gives_away_public_halves_only(rings: Path) -> None:
    partner = load_partner(rings / "partner.keys")
    public = load_partner_public(rings / "partner.public")
    assert public.org == partner.org
    assert public.seal == partner.open.sealing()
    assert public.verify == partner.sign.verifying()
    given = (rings / "partner.public").read_text(encoding="utf-8")
    assert partner.open.seed.hex() not in given
    assert partner.sign.seed.hex() not in given


def test_no_secret_lies_in_the_other_process_file(rings: Path) -> None:
    texts = {path.name: path.read_text(encoding="utf-8") for path in rings.iterdir()}
    for name in texts:
        secrets = [key["secret"] for key in json.loads(texts[name])["keys"] if "secret" in key]
        for other, text in texts.items():
            assert other == name or not any(secret in text for secret in secrets)


def test_key_files_are_for_their_owner_alone_and_never_written_over(rings: Path) -> None:
    before = {path: path.read_bytes() for path in rings.iterdir()}
    assert {stat.S_IMODE(path.stat().st_mode) for path in before} == {0o600}
    assert stat.S_IMODE(rings.stat().st_mode) == 0o700
    for make in (write_all, write_partner):
        with pytest.raises(KeyFileWrong) as refused:
            make(rings)
        assert refused.value.code == "exists"
    assert {path: path.read_bytes() for path in rings.iterdir()} == before


def test_half_a_set_is_not_completed(tmp_path: Path) -> None:
    (tmp_path / "founding.key").write_text("")
    with pytest.raises(KeyFileWrong):
        write_all(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["founding.key"]


@pytest.mark.parametrize("use", ["queue", "triage", "case", "staff", "lapse", "mint", "open"])
def test_the_bot_refuses_a_secret_that_is_none_of_its_own(rings: Path, use: str) -> None:
    ring = read(rings / "bot.keys")
    seed = StaffBundle.make().open.seed.hex()
    ring["keys"].append({"use": use, "kind": "x-wing", "secret": seed})
    with pytest.raises(ForbiddenKey) as refused:
        load_street(write(rings / "bot.keys", ring))
    assert refused.value.use == use
    assert seed not in str(refused.value)


@pytest.mark.parametrize("use", ["delivery", "sign", "pocket", "address", "index"])
@pytest.mark.parametrize("kind", ["queue", "triage", "mint", "desk"])
def test_the_bot_refuses_a_disguised_secret(rings: Path, use: str, kind: str) -> None:
    ring, desk = read(rings / "bot.keys"), read(rings / "desk.keys")
    secrets = {
        "queue": key_of(read(rings / "founding.key"), "queue")["secret"],
        "triage": key_of(desk, "triage")["secret"],
        "mint": key_of(desk, "mint")["secret"],
        "desk": key_of(desk, "sign")["secret"],
    }
    key_of(ring, use)["secret"] = secrets[kind]
    with pytest.raises(ForbiddenKey) as refused:
        load_street(write(rings / "bot.keys", ring))
    assert refused.value.use == kind


@pytest.mark.parametrize("use", ["address", "pocket", "index", "delivery", "queue", "telegram"])
def test_the_desk_refuses_what_leads_to_a_caller(rings: Path, use: str) -> None:
    ring = read(rings / "desk.keys")
    ring["keys"].append({"use": use, "kind": "symmetric", "secret": "ab" * 32})
    with pytest.raises(ForbiddenKey) as refused:
        load_desk(write(rings / "desk.keys", ring))
    assert refused.value.use == use


@pytest.mark.parametrize("kind", ["delivery", "queue", "bot"])
def test_the_desk_refuses_a_disguised_secret(rings: Path, kind: str) -> None:
    ring, bot = read(rings / "desk.keys"), read(rings / "bot.keys")
    secrets = {
        "delivery": key_of(bot, "delivery")["secret"],
        "queue": key_of(read(rings / "founding.key"), "queue")["secret"],
        "bot": key_of(bot, "sign")["secret"],
    }
    key_of(ring, "lapse")["secret"] = secrets[kind]
    with pytest.raises(ForbiddenKey) as refused:
        load_desk(write(rings / "desk.keys", ring))
    assert refused.value.use == kind


def test_a_use_nobody_uses_is_not_repeated(rings: Path) -> None:
    ring = read(rings / "bot.keys")
    ring["keys"].append({"use": "My Secret 123", "kind": "x-wing", "secret": "cd" * 32})
    with pytest.raises(ForbiddenKey) as refused:
        load_street(write(rings / "bot.keys", ring))
    assert refused.value.use == "unknown"
    assert str(refused.value).endswith("must not have: unknown.")


def test_a_partner_who_sends_the_secrets_is_told(rings: Path) -> None:
    ring = read(rings / "partner.keys")
    ring["role"] = "partner-public"
    with pytest.raises(ForbiddenKey):
        load_partner_public(write(rings / "partner.public", ring))


@pytest.mark.parametrize("name", ["bot.keys", "founding.key", "partner.keys", "partner.public"])
def test_another_ring_is_not_taken_for_this_one(rings: Path, name: str) -> None:
    with pytest.raises(KeyFileWrong) as refused:
        load_desk(write(rings / name, read(rings / name)))
    assert refused.value.code == "role"


def dropped(ring: dict[str, Any]) -> None:
    ring["keys"].remove(key_of(ring, "mint"))


def doubled(ring: dict[str, Any]) -> None:
    ring["keys"].append(key_of(ring, "mint"))


def other_kind(ring: dict[str, Any]) -> None:
    key_of(ring, "mint")["kind"] = "x-wing"


def more(ring: dict[str, Any]) -> None:
    public = SigningKey.make().verifying().raw.hex()
    ring["keys"].append({"use": "other", "kind": "ed25519", "public": public})


def reused(ring: dict[str, Any]) -> None:
    key_of(ring, "pocket")["secret"] = key_of(ring, "address")["secret"]


def no_point(ring: dict[str, Any]) -> None:
    key_of(ring, "queue")["public"] = "ff" * 1216


def short_point(ring: dict[str, Any]) -> None:
    key_of(ring, "queue")["public"] = "ff" * 32


def long_mint(ring: dict[str, Any]) -> None:
    key_of(ring, "mint")["public"] = OpeningKey.make().sealing().raw.hex()


def both_halves(ring: dict[str, Any]) -> None:
    key_of(ring, "sign")["public"] = "00" * 32


def no_half(ring: dict[str, Any]) -> None:
    del key_of(ring, "mint")["public"]


def short_secret(ring: dict[str, Any]) -> None:
    key_of(ring, "sign")["secret"] = "00" * 31


def other_version(ring: dict[str, Any]) -> None:
    ring["helpline_keys"] = 2


def more_fields(ring: dict[str, Any]) -> None:
    ring["note"] = "x"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (dropped, "use"),
        (doubled, "use"),
        (other_kind, "use"),
        (more, "use"),
        (reused, "repeated"),
        (no_point, "key"),
        (short_point, "key"),
        (long_mint, "key"),
        (both_halves, "format"),
        (no_half, "format"),
        (short_secret, "format"),
        (other_version, "format"),
        (more_fields, "format"),
    ],
)
def test_a_broken_ring_is_refused_without_a_word_of_it(
    rings: Path, change: Callable[[dict[str, Any]], None], code: str
) -> None:
    ring = read(rings / "bot.keys")
    secrets = [key["secret"] for key in ring["keys"] if "secret" in key]
    change(ring)
    with pytest.raises(KeyFileWrong) as refused:
        load_street(write(rings / "bot.keys", ring))
    assert refused.value.code == code
    assert str(refused.value).startswith(f"The key file {rings / 'bot.keys'} cannot be used: ")
    assert not any(secret in str(refused.value) for secret in secrets)
    assert not any(secret in repr(refused.value.__context__) for secret in secrets)


@pytest.mark.parametrize("text", [b"", b"{", b"[]", b"\xff", b"{}"])
def test_what_is_no_key_file_is_refused(rings: Path, text: bytes) -> None:
    (rings / "bot.keys").write_bytes(text)
    with pytest.raises(KeyFileWrong) as refused:
        load_street(rings / "bot.keys")
    assert refused.value.code == "format"


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    for path in (tmp_path / "none", tmp_path):
        with pytest.raises(KeyFileWrong) as refused:
            load_street(path)
        assert (refused.value.path, refused.value.code) == (path, "missing")


def test_secrets_that_everybody_can_read_are_refused(rings: Path) -> None:
    (rings / "bot.keys").chmod(0o604)
    with pytest.raises(KeyFileWrong) as refused:
        load_street(rings / "bot.keys")
    assert refused.value.code == "readable"
    (rings / "partner.public").chmod(0o644)
    assert load_partner_public(rings / "partner.public").seal.raw
