# SPDX-License-Identifier: Apache-2.0
"""Harmonium: talk with gpt-oss on your own computer."""

__version__ = "0.1.0"
