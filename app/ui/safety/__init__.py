# SPDX-License-Identifier: Apache-2.0
"""Backups, damage, and what can be done about it."""
