"""The command line: `mesas run | check | verify | backup | restore | demo`."""

from __future__ import annotations

import asyncio
import contextlib
from pathlib import Path
from typing import Annotated

import typer

from bot import logs
from bot.config import ConfigError, Settings, load_settings

cli = typer.Typer(
    name="mesas",
    help="Mesas de trabajo on Matrix: one bot that runs official working groups in Element.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)

Config = Annotated[
    Path | None,
    typer.Option("--config", help="The settings; without it config.yaml, or the environment."),
]
_DEFAULT = Path("config.yaml")


@cli.command()
def run(config: Config = None) -> None:
    """Run the bot until it is told to stop."""
    settings = _settings(config)
    logs.configure()
    from bot import running

    if not asyncio.run(running.run(settings)):
        raise typer.Exit(1)


@cli.command()
def check(config: Config = None) -> None:
    """Say line by line what is wrong with the settings and the homeserver, and what to do."""
    settings = _settings(config)
    from bot.checks.report import report

    if not asyncio.run(report(settings)):
        raise typer.Exit(1)


@cli.command()
def verify(
    watch: Annotated[
        bool,
        typer.Option("--watch", help="Show the emoji of whoever verifies the bot, and ask."),
    ] = False,
    config: Config = None,
) -> None:
    """Show the fingerprint of the bot's identity, to compare with what Element shows."""
    settings = _settings(config)
    from bot import verify as terminal

    able = asyncio.run(terminal.fingerprint(settings))
    if watch:
        with contextlib.suppress(KeyboardInterrupt):
            able = asyncio.run(terminal.watch(settings))
    if not able:
        raise typer.Exit(1)


@cli.command()
def backup(
    file: Annotated[Path, typer.Argument(help="The file to write; keep it secret.")],
    force: Annotated[bool, typer.Option("--force", help="Replace the file.")] = False,
    config: Config = None,
) -> None:
    """Write all that the bot knows to one file, while it runs or not."""
    settings = _settings(config)
    from bot.backup import told

    if not asyncio.run(told.make(settings, file.absolute(), force=force)):
        raise typer.Exit(1)


@cli.command()
def restore(
    file: Annotated[Path, typer.Argument(help="A file that `mesas backup` wrote.")],
    force: Annotated[
        bool, typer.Option("--force", help="Move aside what is there; nothing is deleted.")
    ] = False,
    config: Config = None,
) -> None:
    """Make all as it was when a backup was written; the bot must not run."""
    settings = _settings(config)
    from bot.backup import told

    if not asyncio.run(told.bring_back(settings, file.absolute(), force=force)):
        raise typer.Exit(1)


@cli.command()
def demo(
    once: Annotated[bool, typer.Option("--once", help="End after the story.")] = False,
    json_file: Annotated[
        Path | None, typer.Option("--json", help="Write what was checked to this file.")
    ] = None,
    config: Config = None,
) -> None:
    """Play the bot's story on a homeserver of its own, then stay up for looking around."""
    del config  # taken as by every command; the story has a homeserver and a bot of its own
    from bot.demo import story

    if not asyncio.run(story.play(once=once, json_file=json_file)):
        raise typer.Exit(1)


def main() -> None:
    """The `mesas` command."""
    cli()


def _settings(config: Path | None) -> Settings:
    """The settings; without usable ones, what is wrong with them and exit code 2."""
    path = config or (_DEFAULT if _DEFAULT.is_file() else None)
    try:
        return load_settings(path)
    except ConfigError as error:
        for problem in error.problems:
            typer.echo(problem, err=True)
        if path is None:
            typer.echo("There is no config.yaml here. Give the settings with --config.", err=True)
        raise typer.Exit(2) from None


if __name__ == "__main__":
    main()
