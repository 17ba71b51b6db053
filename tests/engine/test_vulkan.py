# SPDX-License-Identifier: Apache-2.0
"""Graphics cards: a model that lies on one wholly or in part writes what the processor writes.

Vulkan runs on Mesa's software device, so these tests need no graphics card, but the libraries that
packaging/engine/build_linux.sh makes. CUDA needs an NVIDIA card and libraries built with WITH_CUDA.
"""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from app.core.hardware import BackendState, Device, DeviceKind
from app.core.params import LoadParams
from app.engine.client import EngineClient
from app.engine.diagnosis import explain_here
from app.engine.drivers import nvidia_version
from app.engine.ggml import backend_file
from app.engine.self_test import self_test
from tests.helpers.conversing import GREEDY, SMALL, ask, prompt_of
from tests.helpers.engine_libraries import (
    BUILT,
    LLVMPIPE,
    SOFTWARE_VULKAN,
    copied,
    engine,
    needs_build,
    replaced,
)
from tests.helpers.tiny_model.corpus import CASES

pytestmark = [
    pytest.mark.long,
    # The software device compiles each shader on its first use.
    pytest.mark.timeout(400),
    needs_build,
]

needs_software_vulkan = pytest.mark.skipif(
    not LLVMPIPE.exists(), reason="Mesa's software Vulkan device is not installed"
)
needs_cuda = pytest.mark.skipif(
    not nvidia_version() or not (BUILT / backend_file("cuda")).exists(),
    reason="there is no NVIDIA card here, or the libraries were built without CUDA",
)
# WORKAROUND Mesa 22.3's software device crashed at times in llama.cpp's flash attention of the tiny
# model (packaging/engine/README.md). Remove when no system that the tests run on has a Mesa as old.
NO_FLASH = replace(SMALL, flash_attention=False)
QUESTIONS = ("fact", "product_low", "table", "chinese")


def answers(client: EngineClient) -> list[tuple[str, str, int]]:
    """Greedy ones: reasoning, answer, and how many tokens they took."""
    replies = [ask(client, prompt_of(CASES[name]), sampling=GREEDY) for name in QUESTIONS]
    return [(reply.reasoning, reply.answer, reply.finished.sampled) for reply in replies]


def offloaded(log: str) -> str:
    lines = [line for line in log.splitlines() if "offloaded" in line and "layers to GPU" in line]
    return lines[-1].partition("offloaded ")[2]


def gpus(client: EngineClient, backend: str) -> list[Device]:
    kinds = (DeviceKind.GPU, DeviceKind.INTEGRATED)
    devices = client.devices().devices
    return [d for d in devices if d.kind in kinds and d.backend.lower() == backend]


def same_answers_everywhere(
    logs: Path, model: Path, params: LoadParams, backend: str, environment: Mapping[str, str]
) -> None:
    with engine(logs / "cpu", BUILT) as client:
        client.load(model, replace(params, device="cpu"))
        expected = answers(client)
    for layers in (None, 1):
        folder = logs / f"layers-{layers}"
        with engine(folder, BUILT, environment) as client:
            (device, *_) = gpus(client, backend)
            client.load(model, replace(params, device=device.name, gpu_layers=layers))
            assert self_test(client).reason == ""
            assert answers(client) == expected
        told = offloaded((folder / "engine.log").read_text())
        count, _, total = told.partition(" ")[0].partition("/")
        assert count == (total if layers is None else "1")


@needs_software_vulkan
class TestVulkan:
    def test_every_layer_is_offloaded_and_the_answers_are_the_processors(
        self, tmp_path: Path, tiny_model: Path
    ) -> None:
        same_answers_everywhere(tmp_path, tiny_model, NO_FLASH, "vulkan", SOFTWARE_VULKAN)

    def test_flash_attention_runs_on_the_card(self, tmp_path: Path, starter: Path) -> None:
        with engine(tmp_path, BUILT, SOFTWARE_VULKAN) as client:
            (device,) = gpus(client, "vulkan")
            client.load(starter, LoadParams(n_ctx=512, threads=1, device=device.name))
            assert self_test(client).reason == ""

    def test_a_driver_that_crashes_while_it_computes_does_not_pass_the_self_test(
        self, tmp_path: Path, tiny_model: Path
    ) -> None:
        """The one defect there is to be had: see NO_FLASH. It does not always show."""
        with engine(tmp_path, BUILT, SOFTWARE_VULKAN) as client:
            (device,) = gpus(client, "vulkan")
            client.load(tiny_model, replace(SMALL, device=device.name))
            result = self_test(client)
            client.load(tiny_model, replace(SMALL, device="cpu"))
            assert self_test(client).ok
        assert result.ok or "stopped unexpectedly" in result.reason

    def test_the_device_is_named_with_its_driver_and_memory(self, tmp_path: Path) -> None:
        with engine(tmp_path, BUILT, SOFTWARE_VULKAN) as client:
            (device,) = gpus(client, "vulkan")
        assert "llvmpipe" in device.description
        assert "Mesa" in device.driver
        assert 0 < device.free_bytes <= device.total_bytes

    def test_a_software_device_is_not_used_unless_asked_for(self, tmp_path: Path) -> None:
        environment = {"VK_ICD_FILENAMES": str(LLVMPIPE)}
        with engine(tmp_path, BUILT, environment) as client:
            listed = client.devices()
        (vulkan,) = [backend for backend in listed.backends if backend.name == "vulkan"]
        assert vulkan.state is BackendState.UNUSED
        assert "llvmpipe" in vulkan.problem
        assert [device.kind for device in listed.devices] == [DeviceKind.CPU]

    def test_a_vulkan_file_that_cannot_be_loaded_is_named_and_the_processor_computes(
        self, tmp_path: Path, tiny_model: Path
    ) -> None:
        folder = copied(BUILT, tmp_path / "libraries")
        name = backend_file("vulkan")
        replaced(folder, name, (folder / name).read_bytes()[:1_000_000])
        with engine(tmp_path / "logs", folder, SOFTWARE_VULKAN) as client:
            listed = client.devices()
            client.load(tiny_model, SMALL)
            assert self_test(client).ok
        (vulkan,) = [backend for backend in listed.backends if backend.file == name]
        assert vulkan.state is BackendState.FAILED
        assert vulkan.problem
        assert any(name in text for text in explain_here(listed.devices, listed.backends))

    def test_a_card_can_be_chosen_by_name(self, tmp_path: Path, tiny_model: Path) -> None:
        with engine(tmp_path, BUILT, SOFTWARE_VULKAN) as client:
            loaded = client.load(tiny_model, LoadParams(n_ctx=2048, threads=1, device="vulkan0"))
        assert loaded.device != "CPU"


@needs_cuda
class TestCuda:
    def test_every_layer_is_offloaded_and_the_answers_are_the_processors(
        self, tmp_path: Path, tiny_model: Path
    ) -> None:
        same_answers_everywhere(tmp_path, tiny_model, SMALL, "cuda", {})

    def test_the_card_is_listed_once_with_its_driver(self, tmp_path: Path) -> None:
        with engine(tmp_path, BUILT) as client:
            devices = client.devices().devices
        cards = [device for device in devices if "nvidia" in device.description.lower()]
        assert cards
        assert all(device.backend.lower() == "cuda" for device in cards)
        assert all(nvidia_version() in device.driver for device in cards)
