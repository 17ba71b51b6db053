# SPDX-License-Identifier: Apache-2.0
"""Documents of the person: reading, searching, and the tool through which a model reads them."""
