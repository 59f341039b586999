"""A real Chromium, told what to do over its own debugging protocol; it runs no scripts of pages."""

from __future__ import annotations

import asyncio
import itertools
import os
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp

_NAMES = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")
_PACKAGE = "chromium"
_PATIENCE_S = 60


async def executable() -> str:
    """Where the browser is; a machine that is ours to change gets one from its distribution."""
    found = _found()
    if found is None and os.geteuid() == 0 and shutil.which("apt-get"):
        for step in (("update",), ("install", "-y", "--no-install-recommends", _PACKAGE)):
            install = await asyncio.create_subprocess_exec(
                "apt-get", "-q", *step, stdout=asyncio.subprocess.DEVNULL
            )
            await install.wait()
        found = _found()
    assert found is not None, f"the pages are tried in a browser: install {_PACKAGE}"
    return found


def _found() -> str | None:
    return next(filter(None, map(shutil.which, _NAMES)), None)


class Tab:
    """One page of the browser."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self._socket = socket
        self._numbers = itertools.count(1)
        self._events: list[dict[str, Any]] = []

    async def call(self, method: str, **params: Any) -> Any:
        """One command of the protocol, and its result."""
        number = next(self._numbers)
        await self._socket.send_json({"id": number, "method": method, "params": params})
        while True:
            message = await self._next()
            if message.get("id") == number:
                assert "error" not in message, message
                return message["result"]

    async def _next(self) -> dict[str, Any]:
        message: dict[str, Any] = await self._socket.receive_json(timeout=_PATIENCE_S)
        if "method" in message:
            self._events.append(message)
        return message

    async def prepare(self, *, width: int, language: str) -> None:
        """A phone of that width, whose owner reads that language and has scripts off."""
        for domain in ("Page", "DOM", "Runtime", "Network", "Log"):
            await self.call(f"{domain}.enable")
        await self.call("Emulation.setScriptExecutionDisabled", value=True)
        await self.call(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=800,
            deviceScaleFactor=1,
            mobile=True,
        )
        await self.call(
            "Network.setExtraHTTPHeaders", headers={"Accept-Language": f"{language},en;q=0.1"}
        )

    async def open(self, address: str) -> None:
        """Go there, and wait until all of it has come."""
        await self._loading(self.call("Page.navigate", url=address))

    async def press(self, words: str) -> None:
        """Press the button or the link that says these words, as a person does; a page loads."""
        await self._loading(self._click(*await self._place(words)))

    async def press_twice(self, words: str) -> None:
        """The same twice, 50 ms apart: the browser's own, however long anybody here takes."""
        one = f"const one = {_saying(words)}"
        twice = "one.click(); setTimeout(() => one.click(), 50);"
        await self._loading(self.value(f"(() => {{ {one}; {twice} }})()"))

    async def click(self, words: str) -> None:
        """The same, of what does its work on the page itself."""
        await self._click(*await self._place(words))

    async def _place(self, words: str) -> tuple[float, float]:
        x, y = await self.value(
            f"""(() => {{
                const one = {_saying(words)};
                one.scrollIntoView({{block: "center"}});
                const box = one.getBoundingClientRect();
                return [box.x + box.width / 2, box.y + box.height / 2];
            }})()"""
        )
        return x, y

    async def _click(self, x: float, y: float) -> None:
        for kind in ("mousePressed", "mouseReleased"):
            await self.call(
                "Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1
            )

    async def _loading(self, act: Any) -> None:
        self._events.clear()
        await act
        while not any(each["method"] == "Page.loadEventFired" for each in self._events):
            await self._next()

    async def write(self, selector: str, text: str) -> None:
        """Write into a field."""
        await self.call("DOM.focus", nodeId=await self._node(selector))
        await self.call("Input.insertText", text=text)

    async def choose(self, selector: str, file: Path) -> None:
        """Choose a file."""
        await self.call(
            "DOM.setFileInputFiles", nodeId=await self._node(selector), files=[str(file)]
        )

    async def _node(self, selector: str) -> int:
        root = await self.call("DOM.getDocument")
        found = await self.call(
            "DOM.querySelector", nodeId=root["root"]["nodeId"], selector=selector
        )
        return int(found["nodeId"])

    async def value(self, expression: str) -> Any:
        """What an expression gives; this works with the page's own scripts off."""
        result = await self.call("Runtime.evaluate", expression=expression, returnByValue=True)
        assert "exceptionDetails" not in result, result
        return result["result"].get("value")

    async def text(self) -> str:
        """What a person reads."""
        return str(await self.value("document.body.innerText"))

    def complaints(self) -> list[str]:
        """What the browser refused since the page began to load, as by its policy.

        A page that is itself an answer of 4xx is no complaint.
        """
        entries = [
            each["params"]["entry"] for each in self._events if each["method"] == "Log.entryAdded"
        ]
        return [
            entry["text"]
            for entry in entries
            if (entry["level"] == "error" and "/static/" in entry.get("url", "/static/"))
            or entry["source"] == "security"
        ]


def _saying(words: str) -> str:
    """The button or the link that says these words, as an expression."""
    return f"""[...document.querySelectorAll("button, a")].find(
        (each) => each.textContent.trim() === {words!r})"""


@asynccontextmanager
async def open_tab(folder: Path, *, width: int = 360, language: str = "es") -> AsyncIterator[Tab]:
    """A browser of its own with one page, closed after the block."""
    process = await asyncio.create_subprocess_exec(
        await executable(),
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--remote-debugging-port=0",
        f"--user-data-dir={folder / 'browser'}",
        "about:blank",
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        assert process.stderr is not None
        async with asyncio.timeout(_PATIENCE_S):
            while b"DevTools listening" not in (line := await process.stderr.readline()):
                assert line, "the browser ended"
        port = line.decode().split("127.0.0.1:")[1].split("/")[0]
        reading = asyncio.create_task(process.stderr.read())
        async with aiohttp.ClientSession() as http:
            async with http.get(f"http://127.0.0.1:{port}/json") as answer:
                pages = await answer.json()
            address = next(each["webSocketDebuggerUrl"] for each in pages if each["type"] == "page")
            async with http.ws_connect(address, max_msg_size=0) as socket:
                tab = Tab(socket)
                await tab.prepare(width=width, language=language)
                yield tab
    finally:
        process.terminate()
        await process.wait()
        reading.cancel()
