# SPDX-License-Identifier: Apache-2.0
"""The programs that make a release, as modules."""

import importlib.util
import sys
from types import ModuleType

from app.paths import RESOURCES

PACKAGING = RESOURCES.parent / "packaging"


def load_tool(name: str) -> ModuleType:
    """By its path: its folder has the name of a well-known package."""
    spec = importlib.util.spec_from_file_location(f"{name}_tool", PACKAGING / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module
