heng test . --backend sql:sqlite
heng --lang en test . --后端 sql:sqlite --least 预算数=0.0001元 --range "预算执行数=0元..10亿元" --client "'sqlite3'"
heng test . --backend sql:sqlite -f json | grep -e database -e not_run
