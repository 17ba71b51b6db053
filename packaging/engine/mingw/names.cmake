# SPDX-License-Identifier: Apache-2.0
# Read after project(): llama.dll, as every other compiler for Windows calls it.
set(CMAKE_SHARED_LIBRARY_PREFIX "")
