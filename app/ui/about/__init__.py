# SPDX-License-Identifier: Apache-2.0
"""What Harmonium is, and what people should know about what it shows and keeps."""
