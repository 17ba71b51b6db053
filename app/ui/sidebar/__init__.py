# SPDX-License-Identifier: Apache-2.0
"""The list of conversations, and searching in them."""
