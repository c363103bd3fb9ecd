heng test . --backend sql:sqlite
heng --lang en test . --backend sql:sqlite
heng test . --backend sql:sqlite -f junit
heng test . --backend sql:sqlite -f csv
heng test . --backend sql:sqlite -f json | head -30
heng test . --backend sql:sqlite --least 预算执行数=0.00001元 --range "预算数=0元..30000亿元" | tail -1
heng test . --backend sql:sqlite --least 没有这项=1元
