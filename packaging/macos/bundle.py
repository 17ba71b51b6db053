# SPDX-License-Identifier: Apache-2.0
"""What macOS reads about the program; packaging/app.spec writes it into Harmonium.app."""

import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from locked import project_facts

NAME = "Harmonium.app"
IDENTIFIER = "org.harmonium.Harmonium"
OLDEST_SYSTEM = "14.0"
MODEL_KIND = "org.ggml.gguf"
LANGUAGES = ("en", "de", "es", "fr", "hi", "ja", "zh-Hans")


def info_plist() -> dict[str, Any]:
    version = project_facts()["version"]
    return {
        "CFBundleDevelopmentRegion": "en",
        "CFBundleDisplayName": "Harmonium",
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "GGUF",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Alternate",
                "LSItemContentTypes": [MODEL_KIND],
            }
        ],
        "CFBundleLocalizations": list(LANGUAGES),
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        # PyInstaller would say that a program with a terminal has no window.
        "LSBackgroundOnly": False,
        "LSApplicationCategoryType": "public.app-category.productivity",
        "LSMinimumSystemVersion": OLDEST_SYSTEM,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "Apache License 2.0",
        # Dark windows where the system is dark.
        "NSRequiresAquaSystemAppearance": False,
        "NSSupportsAutomaticGraphicsSwitching": True,
        "UTImportedTypeDeclarations": [
            {
                "UTTypeConformsTo": ["public.data"],
                "UTTypeDescription": "GGUF",
                "UTTypeIdentifier": MODEL_KIND,
                "UTTypeTagSpecification": {"public.filename-extension": ["gguf"]},
            }
        ],
    }
