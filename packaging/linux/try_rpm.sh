#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Installs an .rpm into a root of its own, lets the program test itself, and removes it. Any system
# with the `rpm` command will do; what the package depends on is only looked at, not installed.
#
#   usage: try_rpm.sh HARMONIUM.rpm [FOLDER]     logs come to FOLDER
set -uo pipefail

package=$(realpath "$1")
folder=$(realpath -m "${2:-$(mktemp -d)}")
root=$folder/root
rm -rf "$root"
mkdir -p "$root"
missed=0

expect() {
    local what=$1 figure=$2
    shift 2
    if "$@"; then
        printf '%-7s %-44s %s\n' ok "$what" "$figure"
    else
        printf '%-7s %-44s %s\n' MISSED "$what" "$figure"
        missed=1
    fi
}

name=$(rpm -qp --queryformat '%{NAME}' "$package")
expect "bytes of the package" "$(stat -c %s "$package")" test -s "$package"
quiet() { "$@" >>"$folder/rpm.log" 2>&1; }
: >"$folder/rpm.log"
expect "its digests are right" "" quiet rpm --checksig --nosignature "$package"
# Each of these must be found on the system that it was built on.
known=$(ldconfig -p)
lacking=$(rpm -qp --requires "$package" | sed -nE 's/^([^ (]+\.so[^ (]*)\(.*/\1/p' | sort -u |
    while read -r library; do
        grep -q "^[[:space:]]$library " <<<"$known" || echo "$library"
    done)
expect "what it asks for are libraries" "${lacking:-all found}" test -z "$lacking"
rpm --root "$root" --initdb
started=$(date +%s%N)
rpm --root "$root" --install --nodeps --noscripts "$package" >>"$folder/rpm.log" 2>&1
code=$?
took=$(awk -v a="$started" -v b="$(date +%s%N)" 'BEGIN { printf "%.2f", (b - a) / 1e9 }')
expect "installs" "code $code, $took s" test $code = 0
rpm --root "$root" --verify --nodeps "$name" >>"$folder/rpm.log" 2>&1
expect "files are as they were packed" "" test $? = 0
"$root/usr/lib/harmonium/harmonium" --data-dir "$folder/profile" selftest --json \
    >"$folder/selftest.json" 2>"$folder/selftest.log"
expect "self-test" "" test $? = 0
rpm --root "$root" --erase --nodeps --noscripts "$name" >>"$folder/rpm.log" 2>&1
expect "removes" "" test $? = 0
left=$(find "$root/usr" -iname '*harmonium*' | wc -l)
expect "nothing is left" "$left files" test "$left" = 0
rm -rf "$root"
exit $missed
