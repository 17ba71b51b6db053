# SPDX-License-Identifier: Apache-2.0
"""Exporting and importing, as a person meets them."""

from app.ui.transfer.export_dialog import ExportDialog
from app.ui.transfer.import_dialog import ImportDialog, start_import

__all__ = ["ExportDialog", "ImportDialog", "start_import"]
