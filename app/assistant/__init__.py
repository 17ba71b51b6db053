# SPDX-License-Identifier: Apache-2.0
"""One assistant turn, the same for the window, the command line and the tests; free of Qt."""
