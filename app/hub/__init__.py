# SPDX-License-Identifier: Apache-2.0
"""Model files on this computer: what they are, whether they are whole, where they lie."""
