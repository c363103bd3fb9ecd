#!/usr/bin/env bash
# Fuzzes the reading of scripts, clauses and data under ASan and UBSan: tests/fuzz/run.sh [seconds each, default 60] [runs each,
# default unlimited]. Builds what is needed.
set -euo pipefail
cd "$(dirname "$0")/../.."
cmake --preset sanitize >/dev/null
cmake --build --preset sanitize --target fuzz_script fuzz_clause fuzz_data
bash tests/fuzz/seeds.sh build-sanitize/fuzz/seeds
cd build-sanitize
for what in script clause data; do ../tests/fuzz/fuzz.sh "$what" "${1:-60}" "${2:--1}"; done
