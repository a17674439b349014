"""The staff side's command line: serve, accounts, codes, the queue, a case, referrals."""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path
from typing import Annotated, Final

import typer

from escalation import invitations
from escalation.commands import accounts, aside, ladder
from escalation.referral import Verdict
from escalation.terminal import As, FileUnusable, PassphraseFile, a_desk, signed_in
from intake import log
from intake.clock import utc_now
from intake.errors import Exit, HelplineError
from locales import SOURCE, Texts

app: Final = typer.Typer(
    add_completion=False, no_args_is_help=True, pretty_exceptions_enable=False, help=__doc__
)
partner: Final = typer.Typer(no_args_is_help=True, help="For a partner organisation.")
referral: Final = typer.Typer(no_args_is_help=True, help="Sealed referrals, at both ends.")
directory: Final = typer.Typer(
    invoke_without_command=True, help="Organisations, and who confirmed them."
)
audit: Final = typer.Typer(no_args_is_help=True, help="Who saw what.")
app.add_typer(accounts.app, name="staff")
app.add_typer(ladder.app, name="ladder")
app.add_typer(partner, name="partner")
app.add_typer(referral, name="referral")
app.add_typer(directory, name="directory")
app.add_typer(audit, name="audit")
app.add_typer(aside.app, name="aside")
app.command("invite")(invitations.command)

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]
KeysFile = Annotated[Path, typer.Option(help="partner.keys", exists=True, dir_okay=False)]
A_FILE: Final = typer.Argument(exists=True, dir_okay=False, help="The file.")


@app.command()
def serve() -> None:
    """Sort, page and show pages until SIGINT or SIGTERM."""
    import uvloop  # noqa: PLC0415  the other commands need no loop

    from escalation.serving import serve as work  # noqa: PLC0415  this command only
    from escalation.settings import EscalationSettings  # noqa: PLC0415  this command only

    log.set_up()
    settings = EscalationSettings.for_serving()
    log.set_up(settings.log_level)
    with a_desk(serving=True) as desk, asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(work(settings, desk))


@partner.command("keygen")
def partner_keygen(
    folder: Annotated[Path, typer.Argument(help="Where the two files go.")],
    shown: Annotated[str, typer.Option("--name", help="The organisation's name.")] = "",
) -> None:
    """Make a partner's keys: partner.keys to keep, partner.public to give away."""
    from escalation.directory import fingerprint_of  # noqa: PLC0415  this command only
    from intake.keyfiles import (  # noqa: PLC0415  this command only
        PARTNER_FILE,
        PARTNER_PUBLIC_FILE,
        load_partner_public,
        write_partner,
    )

    write_partner(folder, name=shown)
    mark = fingerprint_of(load_partner_public(folder / PARTNER_PUBLIC_FILE))
    typer.echo(f"Keep {folder / PARTNER_FILE} secret. Give {PARTNER_PUBLIC_FILE} to the helpline.")
    typer.echo("Read this fingerprint to them aloud:")
    typer.echo(mark)


@app.command()
def queue(*, as_json: AsJson = False) -> None:
    """Show the open cases, most urgent first. Needs no key and shows no words."""
    from escalation.reports import queue_report  # noqa: PLC0415  this command only
    from escalation.settings import QueueSettings  # noqa: PLC0415  this command only
    from intake.db import Database, Side  # noqa: PLC0415  this command only

    database = Database.open(QueueSettings.read().database_url, side=Side.DESK)
    try:
        rows = database.call(queue_report)
    finally:
        database.close()
    if as_json:
        _print(rows)
        return
    for row in rows:
        due = row["due"] or "no clock"
        typer.echo(f"{row['priority']}  {row['code_name']:24} {row['stage']:22} {due}")
    typer.echo(f"{len(rows)} open")


@app.command()
def show(
    case: Annotated[str, typer.Argument(help="Its code name.")],
    who: As,
    passphrase_file: PassphraseFile,
    *,
    as_json: AsJson = False,
) -> None:
    """Open a case with somebody's own key. The opening is written into the audit first."""
    from escalation.reports import case_report  # noqa: PLC0415  this command only

    with a_desk() as desk:
        actor = signed_in(desk, who, passphrase_file)
        found = case_report(asyncio.run(desk.open(actor, case)))
    if as_json:
        _print(found)
        return
    typer.echo(f"{found['code_name']}  {found['priority']}  {found['concern']}  {found['stage']}")
    for line in found["timeline"]:
        typer.echo(
            f"{line['at']}  {line['kind']:14} {json.dumps(line['content'], ensure_ascii=False)}"
        )


@referral.command("open")
def open_referral(
    file: Annotated[Path, A_FILE],
    keys: KeysFile,
    *,
    sender: Annotated[str, typer.Option(help="Fingerprint the sender is known by.")] = "",
    as_json: AsJson = False,
) -> None:
    """Open a referral as its receiver."""
    from escalation.referral import open_package  # noqa: PLC0415  this command only
    from escalation.reports import package_report  # noqa: PLC0415  this command only
    from intake.keyfiles import load_partner  # noqa: PLC0415  this command only

    package = open_package(file.read_bytes(), load_partner(keys), utc_now(), sender)
    found = package_report(package)
    if as_json:
        _print(found)
        return
    typer.echo(f"From {found['sender']['name']}, until {found['expires']}")
    if not sender:
        typer.echo(f"Compare by voice: {package.fingerprint}")
    for field in found["fields"]:
        typer.echo(f"{field['label']}: {field['value']}")
    typer.echo(f"Asked to help with: {', '.join(each['label'] for each in found['help'])}")


@referral.command("answer")
def answer_referral(
    file: Annotated[Path, A_FILE],
    keys: KeysFile,
    out: Annotated[Path, typer.Option(help="Where the answer goes: NAME.helpline-receipt")],
    *,
    accept: Annotated[bool, typer.Option("--accept", help="Take the person on.")] = False,
    decline: Annotated[str, typer.Option(help="Say no, with the reason.")] = "",
) -> None:
    """Answer a referral as its receiver: sealed to the case, signed by you."""
    from escalation.referral import answer_package  # noqa: PLC0415  this command only
    from intake.keyfiles import load_partner  # noqa: PLC0415  this command only

    if accept == bool(decline):
        raise typer.BadParameter("give either --accept or --decline REASON")
    verdict = Verdict.ACCEPT if accept else Verdict.DECLINE
    answer = answer_package(file.read_bytes(), load_partner(keys), verdict, decline, utc_now())
    try:
        out.write_bytes(answer)
    except OSError:
        raise FileUnusable(out, "not-written") from None
    typer.echo(f"Send {out} back to whoever referred.")


@referral.command("receive")
def receive_answer(file: Annotated[Path, A_FILE], who: As, passphrase_file: PassphraseFile) -> None:
    """Record a receiver's answer on its case."""
    with a_desk() as desk:
        actor = signed_in(desk, who, passphrase_file)
        ref, answer = asyncio.run(desk.receive(actor, file.read_bytes()))
    typer.echo(f"{ref}: {answer.verdict.value} {answer.reason}".strip())


@directory.callback()
def list_directory(context: typer.Context) -> None:
    """Show every organisation and who confirmed it when."""
    if context.invoked_subcommand is not None:
        return
    with a_desk() as desk:
        receivers = asyncio.run(desk.receivers())
    for each in receivers:
        last = each.confirmed
        when = f"{last.verified_on:%Y-%m-%d} {last.verified_by}" if last else "not yet confirmed"
        sealed = "sealed" if each.partner else "no key"
        typer.echo(
            f"{each.key:26} {each.organisation.country} {sealed:7} {when:30} {each.name(SOURCE)}"
        )


@directory.command("confirm")
def confirm_organisation(
    key: Annotated[str, typer.Argument(help="Which: the first column of `directory`.")],
    by: Annotated[str, typer.Option("--by", help="Who asked them and found it right.")],
) -> None:
    """Record that somebody asked an organisation today and found its entry right."""
    from intake.store import confirmations  # noqa: PLC0415  this command only

    with a_desk() as desk:
        if key not in {each.key for each in asyncio.run(desk.receivers())}:
            raise typer.BadParameter("there is no such organisation", param_hint="KEY")
        if not by.strip():
            raise typer.BadParameter("a person has to stand for it", param_hint="--by")
        what = confirmations.What.ORGANISATION
        desk.database.call(confirmations.confirm, what, key, by.strip(), utc_now())
    typer.echo(f"{key}: confirmed by {by.strip()}.")


@audit.command("verify")
def verify_audit() -> None:
    """Compute the audit's chain anew; exit code 1 when it was changed."""
    from intake.store import audit as lines  # noqa: PLC0415  this command only

    with a_desk() as desk:
        faults = asyncio.run(desk.audit_faults())
        count, head = desk.database.call(lines.head)
    for fault in faults:
        typer.echo(f"line {fault.seq}: {fault.code}")
    typer.echo(f"{count} lines, head {head.hex()}")
    raise typer.Exit(Exit.UNEXPECTED if faults else Exit.OK)


def _print(found: object) -> None:
    typer.echo(json.dumps(found, ensure_ascii=False, indent=1))


def _sentence(error: HelplineError) -> str:
    """Say what it was in one sentence: staff texts where there is one, else the error's own."""
    texts = Texts(SOURCE, "console", "operators")
    facts = {key: str(value) for key, value in vars(error).items()}
    if error.ends is not Exit.UNEXPECTED:
        return str(error)
    if not texts.has(error.text_key):
        return f"{type(error).__name__}: {error}"
    needed = texts.needs(error.text_key)
    if not needed <= facts.keys():
        return f"{type(error).__name__}: {error}"
    return texts.text(error.text_key, **{key: facts[key] for key in needed})


def main() -> int:
    """Run a command; what an operator can mend ends in one sentence and a documented code."""
    try:
        return int(app(standalone_mode=True) or Exit.OK)
    except HelplineError as error:
        sys.stderr.write(_sentence(error) + "\n")
        return error.ends


if __name__ == "__main__":
    sys.exit(main())
