heng impact pack.heng
heng impact pack.heng units.csv
heng --lang en impact pack.heng units.csv --limit 1
heng impact pack.heng units.csv -f json --limit 2
