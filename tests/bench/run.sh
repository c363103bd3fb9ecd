#!/usr/bin/env bash
# Builds the release and its benchmarks and runs them: tests/bench/run.sh [arguments of Google Benchmark]. What they gave is
# in docs/performance.md.
set -euo pipefail
cd "$(dirname "$0")/../.."
. cli/debian_packages.sh
# shellcheck disable=SC2086
need_packages $build_packages $test_packages libbenchmark-dev
cmake --preset release -DHENG_TESTS=ON >/dev/null
cmake --build build --target heng_bench
build/tests/bench/heng_bench "$@"
