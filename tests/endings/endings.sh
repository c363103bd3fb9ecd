# What the tests of this folder share: a folder of their own, data, and counting of failures. Sourced with the path of
# heng as $1.
set -u
heng=$1
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
cp "$here/pack.heng" .
failures=0
checks=0

fail() {
    echo "FAILED: $*"
    failures=$((failures + 1))
}

# holds WHAT COMMAND…: the command has to succeed.
holds() {
    local what=$1
    shift
    checks=$((checks + 1))
    "$@" || fail "$what"
}

# same WHAT EXPECTED FOUND
same() {
    checks=$((checks + 1))
    [ "$2" = "$3" ] || fail "$1: expected '$2', found '$3'"
}

# data ROWS: rows of the pack, one in seven of them to be refused.
data() {
    awk -v rows="$1" 'BEGIN {
        print "单位,执行数（万元）,预算数（万元）,制度"
        for (i = 0; i < rows; ++i)
            if (i % 7 == 3) print "单位" i "," i % 131 ",100"
            else print "单位" i "," i % 131 ".5,100," (i % 3 ? "健全" : "基本健全")
    }'
}

# Unfinished files of this folder, besides those that the test knows of.
leftovers() {
    find . -name '*.heng-part*' -printf '%f '
}

finish() {
    echo "$checks checks, $failures failed"
    [ "$failures" = 0 ]
}
