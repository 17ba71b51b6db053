# SPDX-License-Identifier: Apache-2.0
"""One reader for each format: files in, units of text out."""
