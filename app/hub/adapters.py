# SPDX-License-Identifier: Apache-2.0
"""LoRA adapters: small GGUF files that change how a model of the same architecture answers."""

from pathlib import Path

from app.core.model_files import Adapter


def check_adapter(path: Path, architecture: str = "") -> Adapter:
    """Raises InputError when there is no such file, BadModel when it is damaged, Unsupported when
    it is no LoRA adapter or belongs to another architecture than the one named."""
    raise NotImplementedError
