#!/usr/bin/env bash
# same_bytes.sh GENERATOR ROWS HENG…: scores the rows of the workload with each program, built by whatever compiler and
# optimisation, on one thread and on two, as csv and jsonl, and compares the bytes with those of the first program.
#   bash tests/bench/same_bytes.sh build/tests/bench/heng_workload_data 250000 build/heng build-debug/heng
set -euo pipefail
generator=$1
rows=$2
shift 2
pack=$(dirname "$0")/workload/pack.heng
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$generator" "$rows" "$folder/data.csv"
failed=0
for heng in "$@"; do
    for threads in 1 2; do
        for format in csv jsonl; do
            "$heng" score "$pack" "$folder/data.csv" -o "$folder/out.$format" --threads $threads 2>"$folder/said"
            [ -e "$folder/first.$format" ] || cp "$folder/out.$format" "$folder/first.$format"
            if cmp "$folder/first.$format" "$folder/out.$format"; then verdict=same; else verdict=DIFFERENT failed=1; fi
            echo "$heng, $threads threads, $format: $verdict, $(cksum <"$folder/out.$format")"
        done
    done
done
exit $failed
