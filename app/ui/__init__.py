# SPDX-License-Identifier: Apache-2.0
"""Widgets: they show state and ask for things; no logic of the program lives here."""
