# SPDX-License-Identifier: Apache-2.0
"""A tiny gpt-oss that knows a few Harmony conversations by heart. See README.md."""
