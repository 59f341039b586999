"""Runs a module that must not outlive whoever started it.

`python leash.py FOLDER MODULE ARGUMENTS…`. Standard input is a pipe that its starter holds open
and never writes to. However the starter ends, killed too, the pipe closes, and this process ends
with it; FOLDER, which was for it alone, goes as well.
"""

from __future__ import annotations

import os
import runpy
import shutil
import sys
import threading


def _watch(folder: str) -> None:
    while os.read(0, 4096):
        pass
    shutil.rmtree(folder, ignore_errors=True)
    os._exit(1)


if __name__ == "__main__":
    threading.Thread(target=_watch, args=(sys.argv[1],), daemon=True).start()
    sys.argv = sys.argv[2:]
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
