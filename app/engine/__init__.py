# SPDX-License-Identifier: Apache-2.0
"""Running a model in a child process."""
