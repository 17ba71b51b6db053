# SPDX-License-Identifier: Apache-2.0
"""The commands about updates with other trusted keys: `trusting_program KEYS COMMAND …`.

No option and no variable of the environment gives the program another list: so this calls what the
program calls.
"""

import importlib
import sys
from pathlib import Path

from app.cli.options import split_global_options
from app.cli.output import fail
from app.core.errors import HarmoniumError

if __name__ == "__main__":
    options, (command, *rest) = split_global_options(sys.argv[2:])
    try:
        code = importlib.import_module(f"app.cli.{command}").run(rest, options, Path(sys.argv[1]))
    except HarmoniumError as exc:
        code = fail(exc, "--json" in rest)
    sys.exit(code)
