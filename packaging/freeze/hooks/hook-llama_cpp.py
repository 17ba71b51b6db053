# SPDX-License-Identifier: Apache-2.0
"""The bindings alone: the libraries are those of packaging/engine, in the folder `engine`."""

from PyInstaller.utils.hooks import copy_metadata

datas = copy_metadata("llama-cpp-python")
excludedimports = ["llama_cpp.llava_cpp", "llama_cpp.mtmd_cpp", "llama_cpp.server", "diskcache"]
