# SPDX-License-Identifier: Apache-2.0
"""The guide, which comes with the program and is read without a network."""
