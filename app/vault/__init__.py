# SPDX-License-Identifier: Apache-2.0
"""Keys: how the data key of a profile is made, wrapped, found again and destroyed."""
