#!/usr/bin/env bash
# Fuzzes script, clause and data reading: tests/fuzz/run.sh [seconds each, default 60] [runs each, default unlimited]
set -eu
cd "$(dirname "$0")/../.."
seconds=${1:-60}
runs=${2:--1}
cmake --preset sanitize >/dev/null
cmake --build --preset sanitize --target fuzz_script fuzz_clause fuzz_data
for what in script clause data; do
    mkdir -p "build-sanitize/corpus-$what"
    echo "模糊测试 $what：最多 ${seconds} 秒、${runs} 次"
    ./build-sanitize/tests/fuzz/fuzz_$what -max_total_time="$seconds" -runs="$runs" -timeout=10 -rss_limit_mb=2048 -max_len=4096 \
        -dict=tests/fuzz/dictionary.txt -print_final_stats=1 "build-sanitize/corpus-$what" "tests/fuzz/corpus/$what" 2>"build-sanitize/$what.log" \
        || { tail -40 "build-sanitize/$what.log"; exit 1; }
    grep -E 'stat::number_of_executed_units|stat::peak_rss_mb' "build-sanitize/$what.log"
done
