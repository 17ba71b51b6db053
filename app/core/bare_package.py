# SPDX-License-Identifier: Apache-2.0
"""One module of a package without everything else that its `__init__` imports."""

import sys
from collections.abc import Generator
from contextlib import contextmanager
from importlib.machinery import ModuleSpec
from importlib.util import find_spec, module_from_spec


@contextmanager
def bare_package(name: str) -> Generator[None]:
    """Within it `import name.module` does not run `name/__init__.py`; a package that is there
    already stays as it is, and one imported later is whole. Not for packages that another thread
    may be importing. Raises ModuleNotFoundError.

    For packages whose `__init__` brings a high-level interface that is not used: with both of
    ours, 12 MiB and 60 ms in each engine process. No longer needed once they import it late."""
    if name in sys.modules:
        yield
        return
    found = find_spec(name)
    if found is None or found.submodule_search_locations is None:
        raise ModuleNotFoundError(f"No package {name!r}", name=name)
    spec = ModuleSpec(name, None, is_package=True)
    spec.submodule_search_locations = found.submodule_search_locations
    sys.modules[name] = module_from_spec(spec)
    try:
        yield
    finally:
        del sys.modules[name]
