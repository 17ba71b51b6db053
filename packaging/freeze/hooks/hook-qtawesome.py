# SPDX-License-Identifier: Apache-2.0
"""Only looked up for one of its fonts, never imported; what it would import stays out."""

from PyInstaller.utils.hooks import collect_data_files

datas = collect_data_files("qtawesome", includes=["fonts/phosphor*"])
excludedimports = ["qtawesome.icon_browser", "qtpy"]
