# SPDX-License-Identifier: Apache-2.0
"""The conversation as it is read and written."""
