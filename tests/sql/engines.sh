#!/bin/bash
# engines.sh ENGINE FOLDER: runs each NAME.setup.sql and NAME.query.sql of a folder, leaves NAME.out: one row a line,
# cells parted by |, NULL empty. Servers are started for the run alone, on a socket or on loopback, in a folder of their
# own, never as root. Ends with 77 where the database is not installed.
#
# sqlite      sqlite3
# postgresql  initdb, pg_ctl (PATH or /usr/lib/postgresql/*/bin)
# mariadb     mariadbd, mariadb-install-db, mariadb (PATH, or below HENG_MARIADB)
# duckdb      node with the npm package @duckdb/node-api (NODE_PATH), or the duckdb shell
# clickhouse  clickhouse-server, clickhouse-client (PATH): two servers, the rows shared out between them, one
#             Distributed table. A query that needs Int256 leaves NAME.skip where the server is too old for it.
set -eu -o pipefail
engine=$1
folder=$2

need() {
    for program in "$@"; do command -v "$program" >/dev/null || exit 77; done
}

# Servers refuse to run as root, and should.
as_user() {
    if [ "$(id -u)" = 0 ]; then setpriv --reuid=65534 --regid=65534 --clear-groups env HOME="$folder" "$@"; else "$@"; fi
}

# Becomes the server (behind &), so that $! is the server and no shell around it; ends with this script, even a killed one.
serve() {
    set -- env HOME="$folder" "$@"
    if [ "$(id -u)" = 0 ]; then set -- --reuid=65534 --regid=65534 --clear-groups "$@"; fi
    exec setpriv --pdeathsig TERM "$@"
}

# Ends the servers, and waits until none of them writes any more.
stop() {
    kill "$@" 2>/dev/null || true
    wait "$@" 2>/dev/null || true
}

# Waits for a server; its log tells why it ended instead.
answers() {
    local server=$1 log=$2
    shift 2
    until "$@" >/dev/null 2>&1; do
        kill -0 "$server" 2>/dev/null || { tail -20 "$log" >&2; exit 1; }
        sleep 0.5
    done
}

hand_over() {
    if [ "$(id -u)" = 0 ]; then chown -R 65534:65534 "$folder"; fi
}

each() {
    for setup in "$folder"/*.setup.sql; do
        name=${setup%.setup.sql}
        "$1" "$setup" "$name.query.sql" "$name.out"
    done
}

run_sqlite() {
    cat "$1" "$2" | sqlite3 -batch -bail -list -separator '|' -nullvalue '' ":memory:" >"$3"
}

psql_here() {
    psql -X -q -v ON_ERROR_STOP=1 -h "$folder" -p 5432 -U heng -d postgres "$@"
}

run_postgresql() {
    psql_here -f "$1" >/dev/null 2>"$folder/setup.err" || { cat "$folder/setup.err"; exit 1; }
    psql_here -At -F '|' -f "$2" >"$3"
}

start_postgresql() {
    for bin in /usr/lib/postgresql/*/bin; do PATH=$PATH:$bin; done
    need initdb pg_ctl psql
    hand_over
    as_user initdb -D "$folder/data" -U heng -A trust -E UTF8 --locale=C >/dev/null
    as_user pg_ctl -D "$folder/data" -w -l "$folder/log" \
        -o "-c listen_addresses='' -c unix_socket_directories='$folder' -c fsync=off" start >/dev/null
    trap 'as_user pg_ctl -D "$folder/data" -m immediate stop >/dev/null' EXIT
}

maria_here() {
    mariadb --no-defaults -S "$folder/socket" -u root --default-character-set=utf8mb4 "$@"
}

# MariaDB writes the whole quotients of the portable text as 100.0000.
run_mariadb() {
    maria_here heng <"$1"
    maria_here heng -N -B <"$2" | sed -e 's/\tNULL/\t/g' -e 's/\.0000//g' -e 's/\t/|/g' >"$3"
}

start_mariadb() {
    root=${HENG_MARIADB:-}
    PATH=$root/usr/sbin:$root/usr/bin:$PATH
    need mariadbd mariadb mariadb-install-db
    base=${root:-}/usr
    hand_over
    as_user mariadb-install-db --no-defaults --basedir="$base" --datadir="$folder/data" \
        --auth-root-authentication-method=normal >/dev/null 2>&1
    serve mariadbd --no-defaults --basedir="$base" --datadir="$folder/data" --socket="$folder/socket" \
        --skip-networking --character-set-server=utf8mb4 >"$folder/log" 2>&1 &
    server=$!
    trap 'stop $server' EXIT
    answers $server "$folder/log" maria_here -e 'CREATE DATABASE IF NOT EXISTS heng'
}

run_duckdb() {
    if command -v duckdb >/dev/null; then
        cat "$1" "$2" | duckdb -batch -noheader -list -separator '|' -nullvalue '' >"$3"
    else
        node "$(dirname "$0")/duckdb.js" "$1" "$2" >"$3"
    fi
}

start_duckdb() {
    command -v duckdb >/dev/null || { need node && node -e 'require("@duckdb/node-api")' 2>/dev/null || exit 77; }
}

clickhouse_at() {
    port=$1
    shift
    clickhouse-client --host 127.0.0.1 --port "$port" "$@"
}

# The table of the query is a Distributed one; its rows stand on both servers.
run_clickhouse() {
    if grep -q toInt256 "$2" && ! clickhouse_at 19101 --query 'SELECT toInt256(1)' >/dev/null 2>&1; then
        touch "${3%.out}.skip"
        return
    fi
    sed -n '/^CREATE TABLE/,/;$/p' "$1" | sed 's/heng_input/heng_part/' >"$folder/part.sql"
    for port in 19101 19102; do
        clickhouse_at $port --query 'DROP TABLE IF EXISTS heng_part'
        clickhouse_at $port --multiquery <"$folder/part.sql"
    done
    clickhouse_at 19101 --query 'DROP TABLE IF EXISTS heng_input'
    clickhouse_at 19101 --query 'CREATE TABLE heng_input AS heng_part ENGINE = Distributed(heng, default, heng_part, rand())'
    grep -v '^DROP TABLE' "$1" | sed '/^CREATE TABLE/,/;$/d' |
        clickhouse_at 19101 --insert_distributed_sync 1 --multiquery
    clickhouse_at 19101 --multiquery --format TabSeparated <"$2" | sed -e 's/\\N//g' -e 's/\t/|/g' >"$3"
}

start_clickhouse() {
    need clickhouse-server clickhouse-client
    servers=
    for node in 1 2; do
        mkdir -p "$folder/node$node"
        sed -e "s|@FOLDER@|$folder/node$node|g" -e "s|@NODE@|$node|g" "$(dirname "$0")/clickhouse.xml" \
            >"$folder/node$node/config.xml"
        cp "$(dirname "$0")/clickhouse_users.xml" "$folder/node$node/users.xml"
    done
    hand_over
    for node in 1 2; do
        serve clickhouse-server --config-file="$folder/node$node/config.xml" >"$folder/node$node/log" 2>&1 &
        servers="$servers $!"
        trap 'stop $servers' EXIT
    done
    node=1
    for server in $servers; do
        answers $server "$folder/node$node/log" clickhouse_at 1910$node --query 'SELECT 1'
        node=$((node + 1))
    done
}

case $engine in
    sqlite) need sqlite3 ;;
    postgresql | mariadb | duckdb | clickhouse) "start_$engine" ;;
    *) exit 2 ;;
esac
each "run_$engine"
