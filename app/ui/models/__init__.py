# SPDX-License-Identifier: Apache-2.0
"""The models: what can be fetched, what lies here, what is under way, and how it is placed."""
