# SPDX-License-Identifier: Apache-2.0
"""Reads tables and fonts that lie beside it."""

from PyInstaller.utils.hooks import collect_data_files

datas = collect_data_files("ziafont")
