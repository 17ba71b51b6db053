# SPDX-License-Identifier: Apache-2.0
"""What a chat template may take, for the process that runs it and for the one that asks. A module
of its own: the process' own brings Jinja, which gpt-oss has no need of."""

import sys

RENDER_SECONDS = 2.0
CPU_SECONDS = 3
MEMORY_LIMIT = 512 * 1024 * 1024
MAX_OUTPUT = 8 * 1024 * 1024
"""Characters. People's words are not in it: they travel as short placeholders."""

WATCHES_ITSELF = sys.platform == "linux"
"""Whether the process ends and replaces what breaks these limits by itself."""
