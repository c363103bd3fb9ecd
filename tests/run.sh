#!/usr/bin/env bash
# Everything that has to hold: installs what is missing (bare Debian 12), builds the release, runs every test. May be run
# again at any time; needs no network where everything is installed. Ends with the closing lines of ctest.
set -euo pipefail
cd "$(dirname "$0")/.."
. cli/debian_packages.sh

# shellcheck disable=SC2086
need_packages $build_packages $test_packages
echo "== configuring and building the release (build/)"
cmake --preset release -DHENG_TESTS=ON >/dev/null
cmake --build build
echo "== running the tests"
ctest --test-dir build -j "$(nproc)" --output-on-failure
