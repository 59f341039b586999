"""What axe, the accessibility checker, finds wrong with a page that is open in the browser."""

from __future__ import annotations

import asyncio
import base64
from pathlib import Path

from tests.e2e.browser import Tab
from tests.e2e.node import driver

_SCRIPT = "node_modules/axe-core/axe.min.js"
_RUN = """axe.run().then((found) => found.violations.map(
    (each) => each.id + ": " + each.nodes.map((node) => node.target).join(" ")))"""


async def violations(tab: Tab) -> list[str]:
    """Each rule that the page breaks, and where; the page itself runs no scripts."""
    program = await asyncio.to_thread(driver)
    script = await asyncio.to_thread((program.parent / _SCRIPT).read_text, "utf-8")
    await tab.call("Emulation.setScriptExecutionDisabled", value=False)
    await tab.call("Runtime.evaluate", expression=script)
    answer = await tab.call(
        "Runtime.evaluate", expression=_RUN, awaitPromise=True, returnByValue=True
    )
    await tab.call("Emulation.setScriptExecutionDisabled", value=True)
    assert "exceptionDetails" not in answer, answer
    return [str(each) for each in answer["result"]["value"]]


async def picture(tab: Tab, file: Path) -> None:
    """All of the page as a PNG, to be looked at."""
    answer = await tab.call("Page.captureScreenshot", captureBeyondViewport=True)
    await asyncio.to_thread(file.write_bytes, base64.b64decode(answer["data"]))


async def widen(tab: Tab, width: int) -> None:
    """Have the page shown that wide: 360 is a narrow phone, 1280 a desktop."""
    await tab.call(
        "Emulation.setDeviceMetricsOverride",
        width=width,
        height=800,
        deviceScaleFactor=1,
        mobile=width < 700,
    )
