# SPDX-License-Identifier: Apache-2.0
"""Speed beside llama.cpp's own programs: `python -m tests.bench.speed MODEL`."""
