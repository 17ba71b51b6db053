# SPDX-License-Identifier: Apache-2.0
"""Pages and dialogs about encryption: unlocking, the first question, the recovery code, erasing."""
