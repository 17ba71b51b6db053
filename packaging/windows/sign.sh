#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Signs files that Windows starts, in place (Authenticode), with Debian's osslsigncode.
#
#   usage: sign.sh FILE...
#
# The environment names files and never holds a secret itself, so that none can end up in a log:
#   SIGNING_CERTIFICATE    certificate and key, PKCS#12
#   SIGNING_PASSWORD_FILE  what opens it
#   TIMESTAMP_SERVER       asked (RFC 3161) when the signature was made, so that it outlives the
#                          certificate; without it the signature ends with the certificate
set -euo pipefail

if [ ! -f "${SIGNING_CERTIFICATE:-}" ] || [ ! -f "${SIGNING_PASSWORD_FILE:-}" ]; then
    echo "sign.sh needs the files SIGNING_CERTIFICATE and SIGNING_PASSWORD_FILE." >&2
    exit 1
fi
for file in "$@"; do
    rm -f -- "$file.signed"
    osslsigncode sign -pkcs12 "$SIGNING_CERTIFICATE" -readpass "$SIGNING_PASSWORD_FILE" -h sha256 \
        -n Harmonium ${TIMESTAMP_SERVER:+-ts "$TIMESTAMP_SERVER"} \
        -in "$file" -out "$file.signed" >/dev/null
    mv -- "$file.signed" "$file"
done
