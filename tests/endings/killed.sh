#!/usr/bin/env bash
# killed.sh HENG [STAND_IN]: kills `heng score -o OUT` at many moments. OUT is absent, or what it was, or the whole output;
# nothing else stays, but for one OUT.heng-part after SIGKILL between the two names of a file, which the next run replaces.
. "$(dirname "$0")/endings.sh"
stand_in=${2:-}
if [ -n "$stand_in" ] && ! ldd "$heng" 2>&1 | grep -q "libc\.so"; then
    echo "linked statically: no library can stand in, the moments before a rename are not tried"
    stand_in=
fi

# killable COMMAND…: in the background, with the signals as a terminal gives them.
killable() {
    env --default-signal=INT,TERM,HUP "$@" 2>said &
    run=$!
}

# kill_run SIGNAL: and waits for the end of the run.
kill_run() {
    kill "-$1" "$run" 2>/dev/null
    wait "$run" 2>/dev/null
}

# untouched WHAT OUT: neither OUT nor anything beside it has changed.
untouched() {
    same "$1: $2" "old" "$(cat "$2" 2>/dev/null)"
    same "$1: leftovers" "" "$(leftovers)"
    same "$1: side file" "older" "$(cat "$2.refused.csv" 2>/dev/null)"
}

make_old() {
    echo old >"$1"
    echo older >"$1.refused.csv"
}

# The data comes through a pipe, so that the run waits where it is killed.
in_the_middle() {
    local signal=$1 sent=$2 out=$3 threads=$4
    local what="$signal after $sent bytes, $out, $threads threads"
    rm -f pipe
    mkfifo pipe
    make_old "$out"
    killable "$heng" score pack.heng pipe -o "$out" --threads "$threads"
    exec 9>pipe
    head -c "$sent" data.csv >&9
    sleep 0.03
    kill_run "$signal"
    exec 9>&-
    untouched "$what" "$out"
}

# A file, and kills spread over the time that it takes: the output is the old one or the whole new one.
at_any_time() {
    local signal=$1 after=$2 out=$3
    make_old "$out"
    killable "$heng" score pack.heng data.csv -o "$out" --threads 2
    sleep "$after"
    kill_run "$signal"
    same "$signal after $after s: leftovers" "" "$(leftovers)"
    if cmp -s "$out" "whole.${out##*.}"; then
        holds "side file of a whole $out" cmp "$out.refused.csv" "whole.${out##*.}.refused.csv"
    else
        same "$signal after $after s: $out" "old" "$(cat "$out")"
    fi
}

# stopped WHAT: waits until the run has stopped before a rename.
stopped() {
    local tries
    for ((tries = 0; tries < 400; ++tries)); do
        case $(cut -d ')' -f 2 "/proc/$run/stat" 2>/dev/null) in
            " T "*) return ;;
            "") break ;;
        esac
        sleep 0.02
    done
    fail "$1: did not come to its rename"
}

# Between the two names of a finished file. $3: further variables for the run.
before_the_rename() {
    local signal=$1 out=$2 what="$1 before the rename, $2 $3" left=""
    rm -f "$out" "$out.refused.csv"
    killable env LD_PRELOAD="$stand_in" HENG_STOP_AT_RENAME=1 $3 "$heng" score pack.heng one.csv -o "$out"
    stopped "$what"
    kill "-$signal" "$run"
    kill -CONT "$run" 2>/dev/null
    wait "$run" 2>/dev/null
    holds "$what: no output" test ! -e "$out"
    if [ "$signal" = KILL ]; then left="$out.heng-part "; fi
    same "$what: leftovers" "$left" "$(leftovers)"
    env LD_PRELOAD="$stand_in" $3 "$heng" score pack.heng one.csv -o "$out" 2>said
    holds "$what: the next run" cmp "$out" "few.${out##*.}"
    same "$what: leftovers of the next run" "" "$(leftovers)"
}

data 20000 >data.csv
printf '单位,执行数,预算数,制度\n甲局,95,100,健全\n' >one.csv
for format in csv jsonl; do
    "$heng" score pack.heng data.csv -o "whole.$format" --threads 1 2>said
    "$heng" score pack.heng one.csv -o "few.$format" 2>said
done
size=$(stat -c %s data.csv)
for signal in KILL TERM INT HUP; do
    for sent in 0 60 "$((size / 2))" "$size"; do
        in_the_middle $signal "$sent" out.csv 1
        in_the_middle $signal "$sent" out.jsonl 2
    done
done
for signal in KILL TERM INT; do
    for after in 0.01 0.05 0.1 0.15 0.2 0.3 0.5; do at_any_time $signal $after out.csv; done
    for after in 0.02 0.12 0.25; do at_any_time $signal $after out.jsonl; done
done
if [ -n "$stand_in" ]; then
    for signal in KILL TERM INT; do
        before_the_rename $signal late.csv ""
        before_the_rename $signal late.jsonl HENG_WITHOUT_TMPFILE=1
    done
    # A file system without nameless files: killed while the file has a name of its own.
    export HENG_WITHOUT_TMPFILE=1 LD_PRELOAD=$stand_in
    for signal in TERM INT HUP; do in_the_middle $signal "$((size / 2))" out.csv 2; done
    exec 8>"locked.csv.heng-part"
    flock 8
    "$heng" score pack.heng one.csv -o locked.csv 2>said
    same "two runs at once: exit" 3 $?
    holds "two runs at once" grep -q '写不了“locked.csv”：另一个 heng 正在写' said
fi
finish
