# SPDX-License-Identifier: Apache-2.0
"""Live state of the window: QObjects that own it, and the threads that work for it."""
