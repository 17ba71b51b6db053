# SPDX-License-Identifier: Apache-2.0
"""The settings: one dialog, what it changes holds at once."""
