#!/bin/sh
# Adds a dependency the way that keeps the lock valid everywhere: Node 26's npm, exact version, stubs for foreign platforms.
# usage: tools/add-dependency.sh PACKAGE@VERSION WORKSPACE|root [--save-dev]
set -eu
cd -- "$(dirname -- "$0")/.."
package=$1 workspace=$2
shift 2
[ "$workspace" = root ] && where='' || where="--workspace=$workspace"
exec 9>/tmp/understudy-npm.lock
flock 9
# shellcheck disable=SC2086
./understudy npm install --save-exact --no-audit --no-fund $where "$@" "$package"
node_modules/.bin/node tools/complete-lock.mjs
