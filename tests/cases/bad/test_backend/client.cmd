heng test . --backend sql:sqlite --client 'no-such-client -h host'
heng --lang en test . --backend sql:postgresql --client no-such-client
heng test . --backend sql:sqlite --client 'sqlite3 /no/such/folder/database'
heng --lang en test . --backend sql:sqlite --client "sh -c 'echo no room >&2; exit 9'"
heng test . --backend sql:sqlite --client true
heng --lang en test . --backend sql:sqlite --client "printf 'row0\tx\n'"
heng test . --backend sql:sqlite --client "sqlite3 'my file"
heng test . --backend sql:sqlite --client ' '
heng test . --backend sql:oracle
heng test . --backend sql:sqlite --mutate
heng test . --client sqlite3
