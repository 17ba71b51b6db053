# SPDX-License-Identifier: Apache-2.0
"""New versions and packs, as a page of the settings."""
