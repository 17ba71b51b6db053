# SPDX-License-Identifier: Apache-2.0
"""Values and rules that every other layer shares; standard library only."""
