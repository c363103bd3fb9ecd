# A file without a row, and one without a byte: each verb says so and ends with an error.
heng diff pack.heng new.heng --data header.csv | head -8
heng diff pack.heng new.heng --data empty.csv -f csv
heng test pack.heng --cases header.csv
heng test pack.heng --cases empty.csv --reset
heng test pack.heng --cases header.csv --coverage | tail -3
heng audit pack.heng --facts header.csv --printed printed.csv
heng audit pack.heng --facts one.csv --printed header.csv
heng audit pack.heng empty.csv
heng readings pack.heng header.csv
heng readings pack.heng empty.csv
heng readings pack.heng --infer header.csv
heng impact pack.heng header.csv
heng impact pack.heng empty.csv
heng impact pack.heng nowhere.csv
