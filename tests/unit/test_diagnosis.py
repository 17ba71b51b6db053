# SPDX-License-Identifier: Apache-2.0
"""Why a graphics card is not used, from the system's own list of devices."""

import sys
from pathlib import Path

import pytest

from app.core.hardware import Backend, BackendState, Device, DeviceKind
from app.engine.diagnosis import GraphicsCard, GraphicsFacts, explain, read_graphics
from app.engine.drivers import nvidia_version

CPU = Device("CPU", "CPU", "Some Processor", 1, 1, DeviceKind.CPU)
RADEON = Device("Vulkan0", "Vulkan", "AMD Radeon RX 7800 XT (RADV NAVI32)", 1, 1)
VULKAN = Backend("vulkan", "libggml-vulkan.so", BackendState.LOADED)
NVIDIA = GraphicsFacts((GraphicsCard("NVIDIA", "nvidia"),), "525.147.05")
AMD = GraphicsFacts((GraphicsCard("AMD", "amdgpu"),))


def failed(name: str, problem: str) -> Backend:
    return Backend(name, f"libggml-{name}.so", BackendState.FAILED, problem)


def unused(name: str, problem: str) -> Backend:
    return Backend(name, f"libggml-{name}.so", BackendState.UNUSED, problem)


def only(*sentences: str) -> str:
    (sentence,) = sentences
    return sentence


def test_a_card_that_is_used_needs_no_words() -> None:
    assert explain([CPU, RADEON], [VULKAN], AMD) == ()


def test_a_computer_without_a_card_needs_no_words() -> None:
    assert explain([CPU], [unused("vulkan", "it found no device")], GraphicsFacts()) == ()


def test_an_old_driver_is_named_with_what_is_needed() -> None:
    problem = (
        "ggml_cuda_init: failed to initialize CUDA: CUDA driver version is insufficient for CUDA "
        "runtime version (made with CUDA 13.0)"
    )
    sentence = only(*explain([CPU], [unused("cuda", problem)], NVIDIA))
    assert "too old: 525.147, needs 580.65" in sentence


def test_a_missing_vulkan_loader_is_named_once() -> None:
    problem = "libvulkan.so.1: cannot open shared object file: No such file or directory"
    sentence = only(*explain([CPU], [failed("vulkan", problem)], AMD))
    assert "no libvulkan.so.1" in sentence


def test_a_missing_cuda_driver_is_named() -> None:
    problem = "libcuda.so.1: cannot open shared object file: No such file or directory"
    facts = GraphicsFacts((GraphicsCard("NVIDIA", "nvidia"),))
    assert "no libcuda.so.1" in only(*explain([CPU], [failed("cuda", problem)], facts))


def test_a_broken_file_is_named_with_the_words_of_the_system() -> None:
    sentence = only(*explain([CPU], [failed("vulkan", "file too short")], GraphicsFacts()))
    assert "libggml-vulkan.so could not be loaded: file too short." in sentence


@pytest.mark.parametrize(
    ("card", "words"),
    [
        (GraphicsCard("NVIDIA", "nouveau"), "nouveau"),
        (GraphicsCard("NVIDIA", ""), "no driver"),
        (GraphicsCard("AMD", "vfio-pci"), "no driver"),
        (GraphicsCard("Intel", "i915"), "Vulkan driver"),
    ],
)
def test_a_card_that_no_back_end_found_is_explained(card: GraphicsCard, words: str) -> None:
    facts = GraphicsFacts((card,))
    sentence = only(*explain([CPU], [unused("vulkan", "it found no device")], facts))
    assert sentence.startswith(f"The {card.vendor} card is not used")
    assert words in sentence


def test_a_card_that_this_user_may_not_open_is_explained() -> None:
    facts = GraphicsFacts((GraphicsCard("AMD", "amdgpu"),), has_device_access=False)
    assert "render" in only(*explain([CPU], [unused("vulkan", "it found no device")], facts))


def test_an_installation_for_the_processor_alone_says_so() -> None:
    built_in = Backend("cpu", "", BackendState.LOADED)
    assert "no back end for graphics cards" in only(*explain([CPU], [built_in], AMD))


def test_one_card_of_two_that_is_not_used_is_explained() -> None:
    facts = GraphicsFacts((*AMD.cards, GraphicsCard("NVIDIA", "nouveau")))
    assert "NVIDIA" in only(*explain([CPU, RADEON], [VULKAN], facts))


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads Linux' list of devices")
def test_the_cards_are_read_from_the_systems_list(tmp_path: Path) -> None:
    devices = tmp_path / "sys/bus/pci/devices"
    drivers = tmp_path / "sys/bus/pci/drivers"
    for name, vendor, kind, driver in (
        ("0000:00:02.0", "0x8086", "0x030000", "i915"),
        ("0000:01:00.0", "0x10de", "0x030200", ""),
        ("0000:01:00.1", "0x10de", "0x040300", "snd_hda_intel"),
        ("0000:02:00.0", "0x1234", "0x030000", "bochs-drm"),
    ):
        (devices / name).mkdir(parents=True)
        (devices / name / "vendor").write_text(f"{vendor}\n")
        (devices / name / "class").write_text(f"{kind}\n")
        if driver:
            (drivers / driver).mkdir(parents=True)
            (devices / name / "driver").symlink_to(drivers / driver)
    version = tmp_path / "proc/driver/nvidia/version"
    version.parent.mkdir(parents=True)
    version.write_text(
        "NVRM version: NVIDIA UNIX x86_64 Kernel Module  535.183.01  Sun May 12 19:39:15 UTC 2024\n"
        "GCC version:  gcc version 12.2.0\n"
    )
    assert read_graphics(tmp_path) == GraphicsFacts(
        (GraphicsCard("Intel", "i915"), GraphicsCard("NVIDIA", "")), "535.183.01"
    )


@pytest.mark.parametrize(
    ("text", "version"),
    [
        (
            "NVRM version: NVIDIA UNIX Open Kernel Module for x86_64  580.65.06  Release Build",
            "580.65.06",
        ),
        ("something else", ""),
    ],
)
def test_the_version_of_nvidias_driver_is_read(tmp_path: Path, text: str, version: str) -> None:
    file = tmp_path / "version"
    file.write_text(text)
    assert nvidia_version(file) == version
