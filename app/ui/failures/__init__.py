# SPDX-License-Identifier: Apache-2.0
"""What people see when a part of the program has failed."""
