# SPDX-License-Identifier: Apache-2.0
"""The pane at the right that shows a document, opened at the place that an answer rests on."""
