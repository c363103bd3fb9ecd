#!/usr/bin/env bash
# odd_data.sh HENG: data files that are no data, or not quite. Each is a clear error without any output, or its rows are
# scored or refused one by one with a reason; what was scored is exactly right, on one thread and on two.
. "$(dirname "$0")/endings.sh"

header='单位,执行数（万元）,预算数（万元）,制度'
good='甲局,95,100,健全'
scored_good='甲局,4,5,9,优,'

run() {
    rm -f out.csv out.csv.refused.csv
    "$heng" score pack.heng "$1" -o out.csv --threads "$2" 2>said
    status=$?
}

# error WHAT FILE EXIT WORDS: nothing is scored, and the words say why.
error() {
    local threads
    for threads in 1 2; do
        run "$2" $threads
        same "$1: exit" "$3" $status
        holds "$1: '$4' in: $(head -c 400 said)" grep -qF "$4" said
        holds "$1: no output" test ! -e out.csv -a ! -e out.csv.refused.csv
    done
}

# rows WHAT FILE EXIT IN CODES LINE…: of the rows that came in, those whose lines are given are scored; for each of the
# others a code stands in the side file.
rows() {
    local what=$1 file=$2 exit=$3 in=$4 codes=$5 expected found threads
    shift 5
    expected=$(printf '%s\n' "$@")
    for threads in 1 2; do
        run "$file" $threads
        same "$what: exit" "$exit" $status
        same "$what: scores" "$expected" "$(tail -n +2 out.csv 2>/dev/null | tr -d '\r' | cut -c -60)"
        found=$(tail -n +2 out.csv.refused.csv 2>/dev/null | tr -d '\r' | cut -d , -f 5 | tr '\n' ' ')
        same "$what: reasons" "$codes" "${found% }"
        same "$what: rows in" "$in" "$(($(tail -n +2 out.csv | wc -l) + $(wc -w <<<"$codes")))"
        holds "$what: the summary" grep -qF "共计$(tail -n +2 out.csv | wc -l)个评价对象" said
        holds "$what: the summary of the refused" grep -qF "没有计分$(wc -w <<<"$codes")行" said
    done
    "$heng" score pack.heng "$file" -f jsonl 2>/dev/null >out.jsonl
    same "$what: json lines" "$(tail -n +2 out.csv | wc -l)" "$(wc -l <out.jsonl)"
}

many() {
    head -c "$1" /dev/zero | tr '\0' "$2"
}

# No data at all.
error "no file" nosuch.csv 3 '读不了“nosuch.csv”：没有这个文件或文件夹'
mkdir folder.csv
error "a folder" folder.csv 3 '读不了“folder.csv”：这是一个文件夹'
: >empty.csv
error "an empty file" empty.csv 3 'csv-empty'
printf '\xEF\xBB\xBF' >bom_only.csv
error "a byte order mark alone" bom_only.csv 3 'csv-empty'
printf '\n\n  \n' >blank.csv
error "blank lines" blank.csv 3 'csv-empty'
echo "$header" >header.csv
error "a header alone" header.csv 3 'no-rows'
printf '%s\n,,,\n\n' "$header" >header2.csv
error "a header and blank rows" header2.csv 3 'no-rows'
printf '%s,执行数\n%s,1\n' "$header" "$good" >twice.csv
error "a column twice" twice.csv 3 'repeated-input'
printf '单位,执行数（公里）,预算数,制度\n%s\n' "$good" >kilometres.csv
error "a header with another unit" kilometres.csv 3 'header'
if [ "$(id -u)" != 0 ]; then
    echo "$header" >secret.csv
    chmod 0 secret.csv
    error "a file without permission" secret.csv 3 '读不了“secret.csv”：没有权限'
fi

# A file that is cut while it is read would end in half a figure.
data 20000 >cut.csv
mkfifo slow.csv
"$heng" score pack.heng cut.csv -o slow.csv --threads 1 2>said &
cutting=$!
exec 9<slow.csv
head -c 100 <&9 >printed
truncate -s 400000 cut.csv
cat <&9 >>printed
exec 9<&-
wait $cutting
same "a file that is cut while it is read: exit" 3 $?
holds "a file that is cut while it is read: $(cat said)" grep -qF '读不了“cut.csv”：读的时候文件变了' said

# How lines end and how text is stored.
printf '%s\r\n%s\r\n乙局,90,100,健全\r\n' "$header" "$good" >crlf.csv
rows "CRLF" crlf.csv 0 2 "" "$scored_good" '乙局,3,5,8,优,'
printf '%s\n%s' "$header" "$good" >open_end.csv
rows "no last line end" open_end.csv 0 1 "" "$scored_good"
printf '\xEF\xBB\xBF%s\n%s\n' "$header" "$good" >bom.csv
rows "a byte order mark" bom.csv 0 1 "" "$scored_good"
printf '%s\n%s\n' "$header" "$good" | iconv -f utf-8 -t gb18030 >gb18030.csv
rows "GB18030" gb18030.csv 0 1 "" "$scored_good"

# Rows that are not quite.
printf '%s\n%s\n乙局,95,100\n丙局,95,100,健全,5\n丁局\n戊局,95,100,健全,,\n' "$header" "$good" >width.csv
rows "the wrong width" width.csv 1 5 "csv-width csv-width csv-width" "$scored_good" '戊局,4,5,9,优,'
printf '%s\n%s\n乙局,9\0005,100,健全\n丙\000局,95,100,健全\n' "$header" "$good" >nul.csv
rows "NUL" nul.csv 1 3 "csv-nul csv-nul" "$scored_good"
printf '%s\n%s\n乙局,95,100,\xC0\xAF健全\n丙\xFF局,95,100,健全\n丁局,95,100,健全\n' "$header" "$good" >utf8.csv
rows "broken UTF-8" utf8.csv 1 4 "data-damaged data-damaged" "$scored_good" '丁局,4,5,9,优,'
printf '%s\n%s\n乙局,"95,100,健全\n丙局,95,100,健全\n' "$header" "$good" >quote.csv
rows "a quotation mark that never closes" quote.csv 1 2 "csv-open-quote" "$scored_good"
printf '%s\n%s\n乙局,9"5,100,健全\n丙局,"95"x,100,健全\n' "$header" "$good" >marks.csv
rows "quotation marks inside" marks.csv 1 3 "cell-several-numbers csv-text-after-quote" "$scored_good"
printf '%s\n%s\n%s\n"甲局",90,100,健全\n' "$header" "$good" "$good" >duplicate.csv
rows "a unit that comes again" duplicate.csv 1 3 "" "$scored_good" "$scored_good" '甲局,3,5,8,优,'
holds "a unit that comes again: the message" grep -qF '第3行: 警告[duplicate-unit]：“甲局”在第2行已经有了' said
printf '%s\n,95,100,健全\n%s\n" ",90,100,健全\n,,100,健全\n' "$header" "$good" >unnamed.csv
rows "a unit without a name" unnamed.csv 1 4 "" ',4,5,9,优,' "$scored_good" ',3,5,8,优,' ',待补,5,,,未完整'
same "a unit without a name: the rows" "2 4 5 " "$(grep -o '第[0-9]*行: 警告\[unit-unnamed\]' said | tr -dc '0-9\n' | tr '\n' ' ')"
"$heng" score pack.heng unnamed.csv 2>said >printed
same "the same as a sheet: the rows" "2 4 5 " "$(grep -o '第[0-9]*行: 警告\[unit-unnamed\]' said | tr -dc '0-9\n' | tr '\n' ' ')"

# Figures that are none.
printf '%s\n%s\n乙局,1e3,100,健全\n丙局,0x5F,100,健全\n丁局,NaN,100,健全\n戊局,inf,100,健全\n己局,1.2.3,100,健全\n庚局,--95,100,健全\n' \
    "$header" "$good" >figures.csv
rows "figures that are none" figures.csv 1 7 \
    "cell-scientific cell-several-numbers cell-not-number cell-not-number cell-not-number cell-extra-words" "$scored_good"
printf '%s\n%s\n乙局,95公里,100,健全\n丙局,95,100,很健全\n丁局,#REF!,100,健全\n' "$header" "$good" >words.csv
rows "words that are none" words.csv 1 4 "unit-mismatch cell-spreadsheet-error" \
    "$scored_good" '丙局,4,无适用条款,,,未完整'

# Cells of a million characters.
{
    printf '%s\n%s\n乙局,' "$header" "$good"
    many 1000000 9
    printf ',100,健全\n丙局,95,100,'
    many 1000000 x
    printf '\n丁局,95.'
    many 1000000 0
    printf '1,100,健全\n戊局,'
    many 1000000 ' '
    printf ',100,健全\n己局,"'
    many 1000000 '\n'
    printf '",100,健全\n'
} >long.csv
rows "cells of a million characters" long.csv 1 6 "number-too-large number-too-large" \
    "$scored_good" '丙局,4,无适用条款,,,未完整' '戊局,待补,5,,,未完整' '己局,待补,5,,,未完整'
{
    printf '%s\n' "$header"
    many 1000000 n
    printf ',95,100,健全\n%s\n' "$good"
} >long_name.csv
rows "a name of a million characters" long_name.csv 0 2 "" "$(many 60 n)" "$scored_good"
{
    printf '%s,' "$header"
    many 200000 h
    printf '\n%s,1\n' "$good"
} >long_header.csv
rows "a header of 200,000 characters" long_header.csv 1 1 "" "$scored_good"
finish
