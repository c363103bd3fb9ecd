#!/usr/bin/env bash
# Makes what the fuzz targets start from out of the cases, packs and data of the repository: seeds.sh FOLDER gives
# FOLDER/{script,clause,data} and FOLDER/dictionary.txt. Called by run.sh and by ctest.
set -euo pipefail
export LC_ALL=C.UTF-8
into=$(realpath -m "$1")
cd "$(dirname "$0")/../.."
mkdir -p "$into"/{script,clause,data}
cp tests/fuzz/corpus/script/* "$into/script"
cp tests/fuzz/corpus/clause/* "$into/clause"
cp tests/fuzz/corpus/data/* "$into/data"

# Every script; every file of data; what command lines print into files.
scripts() { find tests/cases stdlib_rules -name '*.heng'; }
number=0
while read -r file; do cp "$file" "$into/script/case-$((++number))"; done < <(scripts | sort)
while read -r file; do head -c 4000 "$file" >"$into/data/case-$((++number))"; done \
    < <(find tests/cases stdlib_rules '(' -name '*.csv' -o -name '*.json' ')' | sort)
while read -r text; do printf '%b' "${text//%%/%}" >"$into/data/printed-$((++number))"; done \
    < <(grep -rhoP --include='*.cmd' "printf '\K[^']+(?=' > \S+\.(csv|json))" tests/cases | sort -u)

# Every 评分 and every sentence that is tried.
while read -r clause; do printf '%s' "$clause" >"$into/clause/case-$((++number))"; done \
    < <({ scripts | xargs grep -hoP '^\s*评分[：:]\s*\K.+'; grep -rhoP --include='*.cmd' "heng try '\K[^']+" tests/cases; } | sort -u)

# The words between signs and digits, most frequent first, and the signs. libFuzzer reads only ASCII: each byte is escaped.
quoted() { while read -r word; do printf '"%s"\n' "$(printf '%s' "$word" | od -An -v -tx1 | tr -d '\n' | sed 's/ /\\x/g')"; done; }
{
    { scripts | xargs cat; } | grep -oP '[\x{4e00}-\x{9fff}]{1,8}' | sort | uniq -c | sort -k1,1nr -k2 | awk 'NR<=400{print $2}'
    { scripts | xargs cat; } | grep -oP '[^\x{4e00}-\x{9fff}\sA-Za-z0-9]' | sort -u
    printf '%s\n' 5% 100% 0.5分 1.2.3 '1,733.63' 2020年6月30日 NaN 1e9 '{"' '"}' '","' '":[' null '""'
} | quoted >"$into/dictionary.txt"
