#!/usr/bin/env bash
# Other engines on the workload of tests/bench/workload, each between two runs of heng and of the hand-written yardstick, each
# checked for wrong cells. Installs what is missing (Debian; npm in a folder of its own), prints a table. tests/bench/peers/run.sh [FOLDER]
set -euo pipefail
cd "$(dirname "$0")/../../.."
. cli/debian_packages.sh
# shellcheck disable=SC2086
need_packages $build_packages $test_packages libbenchmark-dev libmuparser-dev luajit libsqlite3-dev python3
command -v npm >/dev/null || need_packages nodejs npm
folder=$(realpath -m "${1:-build/peers}")
mkdir -p "$folder"
cmake --preset release -DHENG_TESTS=ON >/dev/null
cmake --build build --target heng heng_workload heng_workload_data
build/tests/bench/heng_workload_data 1000000 "$folder/large.csv"
build/tests/bench/heng_workload_data 100000 "$folder/data.csv" 2 1 "$folder/data.f64" "$folder/truth.i16"
python3 tests/bench/peers/formulas.py "$folder"
g++ -std=c++20 -O3 -march=native -o "$folder/muparser" tests/bench/peers/muparser.cpp -lmuparser
g++ -std=c++20 -O3 -march=native -o "$folder/sqlite" tests/bench/peers/sqlite.cpp -lsqlite3
if [ ! -d "$folder/node_modules" ]; then
    cp tests/bench/peers/package.json "$folder"
    (cd "$folder" && npm install --no-audit --no-fund >/dev/null)
fi
python3 tests/bench/peers/table.py "$folder" build tests/bench/workload/pack.heng
