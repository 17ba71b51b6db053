# SPDX-License-Identifier: Apache-2.0
"""How fast known devices are, mostly from published runs of gpt-oss with llama.cpp.

The figures are tokens per second of gpt-oss-20b (tg128 and pp2048) as people measured them between
August 2025 and February 2026 (llama.cpp discussion #15396 and its benchmarks). Reading 2.61 GB for
each of its tokens, they say how many bytes a second a device really reads, which is between a
quarter and four fifths of what its data sheet says; the same figure then forecasts other models:
for gpt-oss-120b within 10 % of the published runs.
"""

import re
from dataclasses import dataclass

from app.core.hardware import Device, DeviceKind

_REFERENCE_BYTES = 2.61e9
"""What gpt-oss-20b reads for one token."""


@dataclass(frozen=True, slots=True)
class DeviceSpeed:
    """`read_bytes_per_s` while decoding; `prefill_bytes_per_s`: tokens of prefill a second times
    the bytes that the model reads for one token. `is_known`: from a run on such a device."""

    read_bytes_per_s: float
    prefill_bytes_per_s: float
    is_known: bool


# The first pattern that is found in a device's description counts: longer names come first.
_TOKENS_PER_S: tuple[tuple[str, float, float, bool], ...] = (
    (r"RTX PRO 6000", 278, 9000, False),
    (r"H[12]00", 300, 14000, False),
    (r"RTX 5090 Laptop", 150, 5000, False),
    (r"RTX 5090", 282, 9848, True),
    (r"RTX 5080", 205, 7477, True),
    (r"RTX 5070 Ti", 189, 6340, True),
    (r"RTX 5070", 140, 5000, False),
    (r"RTX 5060 Ti", 112, 3839, True),
    (r"RTX 4090 Laptop", 120, 4500, False),
    (r"RTX 4090", 225, 8078, True),
    (r"RTX 4080 SUPER", 186, 8171, True),
    (r"RTX 4080", 175, 7500, False),
    (r"RTX 4060 Laptop", 80, 2600, False),
    (r"RTX 4060", 85, 2900, False),
    (r"RTX 2000 Ada", 70, 2626, True),
    (r"RTX 3090", 162, 5171, True),
    (r"RTX 3060", 78, 2100, False),
    (r"V100", 118, 3527, True),
    (r"P100", 66, 1033, True),
    (r"\bT4\b", 51, 1129, True),
    (r"GB10|DGX Spark", 83, 4506, True),
    (r"RX 9070 XT", 174, 2754, True),
    (r"7900 XTX?", 102, 4252, True),
    (r"7900 GRE", 121, 3040, True),
    (r"MI50", 121, 1255, True),
    (r"M\d Ultra", 120, 2700, True),
    (r"M4 Max|M5 Max", 92, 1277, True),
    (r"M\d Max", 75, 995, True),
    (r"M4 Pro|M5 Pro", 63, 701, True),
    (r"M\d Pro", 46, 516, True),
    (r"Apple M\d", 26, 300, False),
    (r"8060S|Strix Halo", 65, 2400, False),
    (r"890M|880M", 28, 431, True),
    (r"780M", 22, 300, False),
    (r"680M|660M", 19, 106, True),
    (r"Arc.*1[34]0[VT]|258V", 18, 250, True),
    (r"Vega", 15, 115, True),
)
"""Pattern, decode, prefill, and whether somebody published it: the others are estimates from their
neighbours and data sheets, and their forecasts get a wider range."""
_UNKNOWN_GPU = (70.0, 2000.0)
_UNKNOWN_INTEGRATED = (12.0, 100.0)

# A core of a current processor decodes MXFP4 and Q8_0 at up to about 12 GB/s (EPYC with AVX-512:
# 26 GB/s with two), and reads prompts at the rate of about 7 tokens of gpt-oss-20b a second (EPYC:
# 17.6 with two; Ryzen 7950X: 149 with sixteen; Ryzen 7700: 37 with eight).
_CORE_READ = 12e9
_CORE_PREFILL = 7.0 * _REFERENCE_BYTES
_READ_SHARE = 0.7
"""Of what can be read from memory at most: Ryzen 7950X 56 of 83 GB/s, Ryzen 7700 42 of 60."""
_USUAL_READ = 45e9
_USUAL_SETS = frozenset({"avx2", "avx512f", "neon"})
_OLD_CORE_SHARE = 0.3
"""Without AVX2, what is left of a core's speed."""


def speed_of(device: Device) -> DeviceSpeed:
    """Of a graphics device, by its description."""
    for pattern, decode, prefill, is_published in _TOKENS_PER_S:
        if re.search(pattern, device.description, re.IGNORECASE):
            speeds = (decode * _REFERENCE_BYTES, prefill * _REFERENCE_BYTES)
            return DeviceSpeed(*speeds, is_known=is_published)
    is_integrated = device.kind is DeviceKind.INTEGRATED
    decode, prefill = _UNKNOWN_INTEGRATED if is_integrated else _UNKNOWN_GPU
    return DeviceSpeed(decode * _REFERENCE_BYTES, prefill * _REFERENCE_BYTES, False)


def speed_of_processor(
    threads: int, instruction_sets: tuple[str, ...], read_bytes_per_s: float
) -> DeviceSpeed:
    """`read_bytes_per_s` is what was measured, 0: nothing."""
    is_old = bool(instruction_sets) and not _USUAL_SETS & set(instruction_sets)
    share = _OLD_CORE_SHARE if is_old else 1.0
    memory = read_bytes_per_s * _READ_SHARE if read_bytes_per_s else _USUAL_READ
    return DeviceSpeed(
        read_bytes_per_s=min(memory, threads * _CORE_READ * share),
        prefill_bytes_per_s=threads * _CORE_PREFILL * share,
        is_known=read_bytes_per_s > 0,
    )
