#!/usr/bin/env bash
# From a bare Debian 12 to the first report: installs what is missing, builds heng, scores the pack of Hecheng District.
# May be run again at any time; needs no network where everything is installed.
set -euo pipefail
cd "$(dirname "$0")/.."
. cli/debian_packages.sh

# shellcheck disable=SC2086
need_packages $build_packages
echo "== building heng (build/)"
cmake --preset release -DHENG_TESTS=OFF >/dev/null
cmake --build build --target heng
echo "== build/heng score stdlib_rules/hecheng-department stdlib_rules/hecheng-department/facts.csv"
build/heng score stdlib_rules/hecheng-department stdlib_rules/hecheng-department/facts.csv
