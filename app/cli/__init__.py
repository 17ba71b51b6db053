# SPDX-License-Identifier: Apache-2.0
"""The command line: a contract that scripts rely on. Qt-free, and usable without a display."""
