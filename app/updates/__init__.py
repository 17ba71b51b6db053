# SPDX-License-Identifier: Apache-2.0
"""Signed files that bring a new version or a pack: checked whole before anything of them is used.

Nothing here looks for updates: whoever has such a file hands it in.
"""
