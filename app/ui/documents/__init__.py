# SPDX-License-Identifier: Apache-2.0
"""The window about documents: collections, their files, and what was read of them."""
