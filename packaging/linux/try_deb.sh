#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Installs a .deb without a network, uses the program, removes it again, and measures all of that
# against what packages of ours must keep to. Run it as root on a machine where Harmonium is not
# installed, such as a container: it installs and removes packages.
#
#   usage: try_deb.sh HARMONIUM.deb STARTER.deb [FOLDER]     pictures and logs come to FOLDER
set -uo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
deb=$(realpath "$1")
starter=$(realpath "$2")
folder=${3:-$(mktemp -d)}
mkdir -p "$folder"
most_bytes=110000000
most_installed=330000000
most_seconds=20
missed=0
export DEBIAN_FRONTEND=noninteractive

say() {
    printf '%-7s %-44s %s\n' "$1" "$2" "${3:-}"
    [ "$1" = ok ] || missed=1
}
expect() {
    local what=$1 figure=$2
    shift 2
    if "$@"; then say ok "$what" "$figure"; else say MISSED "$what" "$figure"; fi
}
at_most() { awk -v a="$1" -v b="$2" 'BEGIN { exit !(a <= b) }'; }
seconds() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", (b - a) / 1e9 }'; }

package=$(dpkg-deb --field "$deb" Package)
bytes=$(stat -c %s "$deb")
installed=$(($(dpkg-deb --field "$deb" Installed-Size) * 1024))
expect "bytes of the package" "$bytes (at most $most_bytes)" at_most "$bytes" "$most_bytes"
expect "bytes when installed" "$installed (at most $most_installed)" \
    at_most "$installed" "$most_installed"

# No network at all where the system lets us do without; the packages that ours needs are there
# already on any computer with a desktop.
offline=(unshare -n)
"${offline[@]}" true 2>/dev/null || offline=(env)
started=$(date +%s%N)
"${offline[@]}" strace -f --seccomp-bpf -e trace=connect -o "$folder/install.trace" \
    apt-get install -y --no-install-recommends "$deb" >"$folder/install.log" 2>&1
code=$?
took=$(seconds "$started" "$(date +%s%N)")
expect "installs without a network" "code $code" test $code = 0
expect "seconds to install" "$took (at most $most_seconds)" at_most "$took" "$most_seconds"
inet=$(grep -c AF_INET "$folder/install.trace")
expect "no network while installing" "$inet calls" test "$inet" = 0
if [ $code != 0 ]; then
    tail -n 5 "$folder/install.log" >&2
    exit 1
fi
expect "the desktop entry is valid" "" desktop-file-validate /usr/share/applications/harmonium.desktop
quiet() { "$@" >"$folder/appstream.log" 2>&1; }
expect "the metainfo is valid" "" quiet appstreamcli validate --no-net \
    /usr/share/metainfo/org.harmonium.Harmonium.metainfo.xml
expect "the kind of file is known" "" \
    grep -q application/x-gguf /usr/share/mime/globs2
expect "model files are opened with it" "" \
    grep -q '^application/x-gguf=.*harmonium.desktop' /usr/share/applications/mimeinfo.cache
expect "files are as they were packed" "" dpkg --verify "$package"

# Without the starter it says what to do, in a sentence.
said=$(harmonium --data-dir "$folder/empty" ask --model starter hello 2>&1 </dev/null)
expect "without the starter it says so" "$said" \
    grep -q "install the package harmonium-starter" <<<"$said"
"${offline[@]}" apt-get install -y "$starter" >>"$folder/install.log" 2>&1
expect "the starter installs" "code $?" test $? = 0
said=$("${offline[@]}" harmonium --data-dir "$folder/empty" ask --model starter --max-tokens 16 \
    --temperature 0 hello 2>"$folder/offline.log")
expect "it answers without a network" "$said" test -n "$said"

if [ "$package" = harmonium-air-gapped ]; then
    said=$("${offline[@]}" harmonium --data-dir "$folder/empty" models pull gpt-oss-20b 2>&1 </dev/null)
    expect "downloads are switched off" "$(tail -n 1 <<<"$said" | cut -c1-60)" \
        grep -q "offline by choice" <<<"$said"
fi

"$here/try_program.sh" /usr/bin/harmonium "$folder" || missed=1

apt-get remove -y harmonium-starter "$package" >"$folder/remove.log" 2>&1
expect "removes" "code $?" test $? = 0
left=$(find /usr/lib/harmonium /usr/bin/harmonium /usr/share/applications/harmonium.desktop \
    /usr/share/metainfo/org.harmonium.Harmonium.metainfo.xml /usr/share/mime/packages/harmonium.xml \
    /usr/share/doc/harmonium* -maxdepth 1 2>/dev/null | wc -l)
icons=$(find /usr/share/icons -name 'harmonium.*' | wc -l)
expect "nothing is left but the profile" "$left files, $icons icons" test "$((left + icons))" = 0
expect "the profile is left" "" test -s "$folder/profile/harmonium.db"
exit $missed
