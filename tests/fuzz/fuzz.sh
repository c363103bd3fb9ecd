#!/usr/bin/env bash
# One fuzz target that was built: fuzz.sh script|clause|data SECONDS RUNS, in the folder of the build. Fails with what was
# found, which then lies in fuzz/found-…; seeds.sh has made fuzz/seeds before.
set -euo pipefail
what=$1 seconds=$2 runs=$3
declare -A longest=([script]=640 [clause]=400 [data]=4096) # bytes: a script of one or two indicators, a long sentence
# Memory that was freed is kept from use for long enough to find its late users; more of it costs a third of the time.
export ASAN_OPTIONS=quarantine_size_mb=8:malloc_context_size=2
mkdir -p "fuzz/found-$what" "fuzz/corpus-$what"
if ! "tests/fuzz/fuzz_$what" -max_total_time="$seconds" -runs="$runs" -timeout=10 -rss_limit_mb=2048 -max_len="${longest[$what]}" \
    -entropic=0 -reduce_inputs=0 -use_counters=0 -dict=fuzz/seeds/dictionary.txt -artifact_prefix="fuzz/found-$what/" -print_final_stats=1 \
    "fuzz/corpus-$what" "fuzz/seeds/$what" >"fuzz/$what.log" 2>&1; then
    tail -60 "fuzz/$what.log"
    exit 1
fi
awk -v what="$what" '/number_of_executed_units|peak_rss_mb/ {said = said " " $1 " " $2} END {print "fuzzed " what ":" said}' "fuzz/$what.log"
