# SPDX-License-Identifier: Apache-2.0
"""gpt-oss's own format: prompts to token ids, sampled token ids back to meaning."""
