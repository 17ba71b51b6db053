# SPDX-License-Identifier: Apache-2.0
"""What of a model file decides memory and speed: layers, experts, the sizes of their weights."""

from pathlib import Path

from app.core.placement import ModelShape


def shape_of(path: Path) -> ModelShape:
    """From the tensor tables of all shards. Raises InputError, BadModel, Unsupported."""
    raise NotImplementedError
