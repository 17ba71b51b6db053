# SPDX-License-Identifier: Apache-2.0
"""LoRA adapters: small GGUF files that change how a model of the same architecture answers."""

from pathlib import Path

from app.core.errors import BadModel, HarmoniumError, Unsupported
from app.core.model_files import Adapter
from app.hub.gguf import display_name, read, shown_name

_MOST_BESIDE = 200
"""GGUF files of a folder that are looked into."""


def check_adapter(path: Path, architecture: str = "") -> Adapter:
    """Raises InputError when there is no such file, BadModel when it is damaged, Unsupported when
    it is no LoRA adapter or belongs to another architecture than the one named."""
    container, size = read(path)
    values, name = container.values, display_name(path)
    if values.get("general.type") != "adapter" or values.get("adapter.type", "lora") != "lora":
        raise Unsupported(f"{name} is no LoRA adapter: choose a GGUF file that is one.")
    if container.bytes_needed > size:
        raise BadModel(f"{name} is incomplete, its end is missing: download or copy it again.")
    own = values.get("general.architecture")
    if not isinstance(own, str) or (architecture and own != architecture):
        raise Unsupported(
            f"{name} is an adapter for models of another kind ({own}), not for this one"
            f" ({architecture})."
        )
    pairs = {tensor.name: tensor for tensor in container.tensors}
    downs = [pairs[name] for name in pairs if name.endswith(".lora_a")]
    if not downs or any(f"{each.name.removesuffix('a')}b" not in pairs for each in downs):
        raise BadModel(f"{name} lacks some of its matrices: download or copy it again.")
    title = values.get("general.name")
    return Adapter(
        path=path,
        name=shown_name(title if isinstance(title, str) and title.strip() else path.stem),
        bytes=size,
        architecture=own,
        rank=downs[0].dimensions[1] if len(downs[0].dimensions) > 1 else 0,
    )


def adapters_beside(path: Path, architecture: str) -> list[Adapter]:
    """The LoRA files in the model's own folder that fit it."""
    found: list[Adapter] = []
    try:
        names = sorted(each for each in path.parent.iterdir() if each.suffix.lower() == ".gguf")
    except OSError:
        return found
    for file in names[:_MOST_BESIDE]:
        if file == path:
            continue
        try:
            found.append(check_adapter(file, architecture))
        except HarmoniumError:
            continue
    return found
