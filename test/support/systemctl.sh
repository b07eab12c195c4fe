#!/bin/bash
# Stands in for systemctl where no systemd runs: `daemon-reload` and `enable --now UNIT…`. A unit runs with its user, groups, umask, folders and protection of the
# file system, and is started again when it ends; its log is /run/log/UNIT.
set -eu
[ "$1" != daemon-reload ] || exit 0
[ "$1 $2" = 'enable --now' ] || { echo "systemctl $*: not known to this test" >&2; exit 64; }
shift 2
mkdir -p /run/log
cd /
for unit; do
  file=/etc/systemd/system/$unit.service
  of() { sed -n "s/^$1=//p" "$file"; }
  user=$(of User)
  user=${user:-root}
  for name in $(of StateDirectory); do
    mkdir -p "/var/lib/$name"
    [ "$(stat -c %U "/var/lib/$name")" = "$user" ] || chown -R "$user" "/var/lib/$name"
    chmod "$(of StateDirectoryMode)" "/var/lib/$name"
  done
  for name in $(of RuntimeDirectory); do mkdir -p "/run/$name" && chown "$user" "/run/$name"; done
  groups=$(of SupplementaryGroups)
  run=(setpriv --no-new-privs --reuid "$user" --regid "$user")
  if [ -n "$groups" ]; then run+=(--groups "$groups"); else run+=(--clear-groups); fi
  home=$(getent passwd "$user" | cut -d: -f6)
  export UNIT_STRICT=$(of ProtectSystem) UNIT_WRITE=$(of ReadWritePaths) UNIT_TMP=$(of PrivateTmp) UNIT_HOME=$(of ProtectHome)
  # shellcheck disable=SC2016,SC2046
  setsid unshare -m bash -c '
    set -eu
    if [ "$UNIT_STRICT" = strict ]; then
      for path in $UNIT_WRITE; do mount --bind "$path" "$path"; done
      [ "$UNIT_TMP" != yes ] || mount -t tmpfs tmpfs /tmp
      [ "$UNIT_HOME" != yes ] || mount -t tmpfs -o mode=0000 tmpfs /root
      for path in / /etc /var/lib /opt /opt/understudy /run /srv; do mount -o remount,bind,ro "$path"; done
    fi
    umask "$1"; shift
    while :; do "$@" || true; sleep 1; done' unit "$(of UMask)" \
    "${run[@]}" env -i PATH="$PATH" HOME="$home" USER="$user" $(of Environment) $(of ExecStart) \
    < /dev/null >> "/run/log/$unit" 2>&1 &
done
