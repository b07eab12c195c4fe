#!/bin/sh
# Installs the Debian packages that the demo and the tests use, when they are missing: as root, or by sudo when it asks
# for no password; else names them. `bench` adds the peers that the bench measures against,
# `test` what only tests need.
set -eu
wanted='qemu-system-x86 qemu-utils nbdkit libnbd-bin fio linux-image-cloud-amd64 busybox-static cpio e2fsprogs gcc libc6-dev kmod iproute2 nats-server'
# Only for the tests of dashboards and rules (Debian starts Prometheus as a service when it is installed, which nobody else asked for), of the quick start, and of clocks that are wrong.
[ "${1:-}" = test ] && wanted="$wanted prometheus nftables jq libfaketime"
[ "${1:-}" = bench ] && wanted="$wanted borgbackup restic rsync zstd"
missing=''
for package in $wanted; do
  dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing="$missing $package"
done
[ -z "$missing" ] && exit 0
if [ "$(id -u)" = 0 ]; then sudo=''
elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then sudo='sudo -n'
else
  echo "understudy: these Debian packages are missing and there is no root or password-less sudo. Install them with:" >&2
  echo "  apt-get install --no-install-recommends$missing" >&2
  exit 69
fi
echo "understudy: installing Debian packages:$missing …" >&2
export DEBIAN_FRONTEND=noninteractive
log=$(mktemp)
trap 'rm -f "$log"' EXIT
# shellcheck disable=SC2086
if ! { $sudo apt-get update -qq && $sudo apt-get install -y -qq --no-install-recommends $missing; } >"$log" 2>&1; then
  tail -n 20 "$log" >&2
  echo "understudy: apt-get failed (see above). Install by hand:$missing" >&2
  exit 69
fi
