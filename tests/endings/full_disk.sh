#!/usr/bin/env bash
# full_disk.sh HENG: every verb that writes a file, where the file cannot be written to its end: the message names the file
# and the cause, the exit is 3, and what stood there stands there still.
. "$(dirname "$0")/endings.sh"

data 3000 >data.csv
printf '单位,执行数,预算数,制度\n甲局,95,100,健全\n' >few.csv
sed 's/5%扣1分/5%扣2分/' pack.heng >other.heng
mkdir cases
"$heng" test pack.heng --generate >cases/edges.csv
printf '规则包 ：  长\n版本：1\n%s' "$(yes '# 一二三四五六七八九十' | head -10000)" >long.heng

# Each verb with the -o that it knows; $out is the file.
verbs=(
    'score pack.heng few.csv'
    'score pack.heng data.csv -f rows'
    'score pack.heng data.csv -f jsonl'
    'score pack.heng few.csv -f html'
    'explain pack.heng few.csv'
    'check pack.heng -f json'
    'test pack.heng -f json'
    'test pack.heng --generate'
    'diff pack.heng other.heng'
    'readings pack.heng few.csv'
    'impact pack.heng few.csv'
    'effective pack.heng'
    'sql pack.heng'
    'try 执行率（5分）：100%计满分，每下降5%扣1分。 95%'
)

# refused WHAT OUT CAUSE EXIT: the run said why it could not write.
refused() {
    same "$1: exit" 3 "$4"
    holds "$1: $(tail -1 said)" grep -qF "写不了“$2”：$3" said
}

each_verb() {
    local out=$1 cause=$2 verb
    for verb in "${verbs[@]}"; do
        "$heng" $verb -o "$out" >printed 2>said
        refused "heng $verb -o $out" "$out" "$cause" $?
        same "heng $verb -o $out: leftovers" "" "$(leftovers)"
    done
}

# A device that is always full, and the same as stdout.
each_verb /dev/full 磁盘已满
for verb in "${verbs[@]}" "--help" "fmt --stdout long.heng"; do
    "$heng" $verb >/dev/full 2>said
    refused "heng $verb >/dev/full" 标准输出 磁盘已满 $?
done

# Files may not grow beyond 1 KiB; the limit would kill a program that does not expect it.
mkdir small
(
    ulimit -f 1
    cd small || exit 1
    echo old >out.csv
    for format in rows jsonl; do
        "$heng" score ../pack.heng ../data.csv -f $format -o out.csv 2>said
        refused "a file that may not grow, $format" out.csv 超过了允许的文件大小 $?
        same "a file that may not grow, $format" old "$(cat out.csv)"
        same "a file that may not grow, $format: leftovers" "" "$(leftovers)"
    done
    before=$(cksum <../long.heng)
    "$heng" fmt ../long.heng 2>said
    refused "heng fmt" ../long.heng 超过了允许的文件大小 $?
    same "heng fmt: the script" "$before" "$(cksum <../long.heng)"
    finish
) || fail "a file that may not grow"

# A small disk, where this user may mount one.
mkdir disk
if mount -t tmpfs -o size=1200k heng-test disk 2>/dev/null; then
    trap 'umount "$work/disk"; rm -rf "$work"' EXIT
    cp pack.heng long.heng disk
    cp -r cases disk
    sed -i 's/,5,/,4,/' disk/cases/edges.csv
    for out in disk/out.csv disk/out.jsonl; do echo old >$out; done
    head -c 2000000 /dev/zero >disk/filler 2>/dev/null
    for out in disk/out.csv disk/out.jsonl; do
        "$heng" score pack.heng data.csv -o $out 2>said
        refused "a full disk" $out 磁盘已满 $?
        same "a full disk" old "$(cat $out)"
        same "a full disk: leftovers" "" "$(leftovers)"
    done
    for table in disk/long.heng disk/cases/edges.csv; do
        before=$(cksum <$table)
        case $table in
            *.heng) "$heng" fmt $table 2>said ;;
            *.csv) "$heng" test disk/pack.heng --reset >printed 2>said ;;
        esac
        refused "a full disk, $table" $table 磁盘已满 $?
        same "a full disk, $table" "$before" "$(cksum <$table)"
    done
    rm disk/filler
    "$heng" score pack.heng data.csv -o disk/out.csv 2>said
    same "the same disk with room" 1 $?
else
    echo "no small disk: this user may not mount one"
fi
finish
