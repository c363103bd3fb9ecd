heng diff old.heng new.heng --data units.csv
heng diff old.heng new.heng --data units.csv --lang en --fail-on any --tolerance 2
heng diff old.heng new.heng --data units.csv -f json --limit 1
heng diff old.heng new.heng --data units.csv -f csv
heng diff old.heng new.heng --data units.csv -f junit
heng diff old.heng new.heng --data units.csv -f html | head -12
heng diff old.heng broken.heng --data units.csv
heng diff old.heng new.heng --data none.csv
heng diff old.heng new.heng --data units.csv -f md
heng diff old.heng new.heng --data units.csv --tolerance -1
