# SPDX-License-Identifier: Apache-2.0
"""Everything that is kept: conversations and settings in one SQLite database per profile."""
